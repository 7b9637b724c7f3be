//! Whether it makes sense: things nobody uses, questions that change nothing, branches that are never taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::Library;
use crate::knowledge::compile::Drafts;
use crate::knowledge::finding::{Finding, Rule};
use crate::knowledge::model::{Ask, Input, Node, Risk, Subject, Tree};
use crate::knowledge::read::Item;
use crate::words::{NodeId, TreeId};

/// The fewest causes that a topic should tell apart.
const FEWEST_CAUSES: usize = 12;

pub(super) fn sense(tree: &Tree, looked_at: &BTreeSet<(TreeId, NodeId)>, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    for (key, item) in item.get("nodes").map(Item::entries).unwrap_or_default() {
        let Some(node) = tree.nodes.get(key.text.as_str()) else { continue };
        match node {
            Node::Ask(ask) => {
                let looked = looked_at.contains(&(tree.id.clone(), key.text.as_str().into()));
                question(ask, looked, file, item, findings);
            }
            Node::Check(_) => branches(file, item, findings),
            Node::Try(_) => chances(file, item, findings),
            Node::Goto(_) | Node::Report(_) => {}
        }
    }
    let draft = item.get("draft").and_then(Item::text).is_some_and(|draft| draft == "true" || draft == "yes");
    if tree.topic && !draft && tree.causes.len() < FEWEST_CAUSES {
        let finding = Finding::new(Rule::FewCauses, file, item.key_place("causes"));
        findings.push(finding.with("count", tree.causes.len().to_string()).with("least", FEWEST_CAUSES.to_string()));
    }
    let named: BTreeSet<&str> = tree
        .nodes
        .values()
        .flat_map(|node| match node {
            Node::Try(attempts) => attempts.candidates.iter().filter_map(|candidate| candidate.cause.as_ref()).collect(),
            Node::Report(report) => report.cause.iter().collect(),
            _ => Vec::new(),
        })
        .map(crate::words::CauseId::as_str)
        .collect();
    // A shared tree that the topic enters may stand for the cause.
    let enters = tree.nodes.values().any(|node| matches!(node, Node::Goto(_)));
    for (key, _) in item.get("causes").map(Item::entries).unwrap_or_default() {
        if !named.contains(key.text.as_str()) && !enters {
            findings.push(Finding::new(Rule::CauseUnused, file, key.place).with("cause", &key.text));
        }
    }
}

/// Two topics in one place of the list.
pub(super) fn ranks(drafts: &Drafts, findings: &mut Vec<Finding>) {
    let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
    for (_, file, item) in &drafts.trees {
        let Some((rank, place)) = item.get("rank").and_then(|rank| Some((rank.text()?, rank.place))) else { continue };
        match taken.get(rank) {
            Some(other) => {
                let finding = Finding::new(Rule::Clash, file, place).with("of", "the rank").with("id", rank);
                findings.push(finding.with("other", *other));
            }
            None => drop(taken.insert(rank, file)),
        }
    }
}

fn question(ask: &Ask, looked: bool, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Input::Options(choices) = &ask.input else { return };
    let place = item.key_place("ask");
    if choices.len() == 1 {
        findings.push(Finding::new(Rule::OneOption, file, place));
    }
    let Some(first) = choices.first() else { return };
    let same = choices.iter().all(|choice| choice.go == first.go) && choices.len() > 1;
    if same && ask.fills.is_none() && ask.sets.is_none() && !looked {
        findings.push(Finding::new(Rule::SameTarget, file, place));
    }
}

/// The questions whose answer some branch or condition looks at.
pub(super) fn looked_at(library: &Library) -> BTreeSet<(TreeId, NodeId)> {
    let mut found = BTreeSet::new();
    for tree in library.trees.values() {
        for node in tree.nodes.values() {
            let subjects: Vec<&Subject> = match node {
                Node::Ask(Ask { input: Input::Options(choices), .. }) => {
                    choices.iter().flat_map(|choice| &choice.only).map(|test| &test.of).collect()
                }
                Node::Check(check) => vec![&check.of],
                Node::Try(attempts) => {
                    attempts.candidates.iter().flat_map(|candidate| &candidate.only).map(|test| &test.of).collect()
                }
                _ => Vec::new(),
            };
            for subject in subjects {
                if let Subject::Answer { tree: other, node } = subject {
                    found.insert((other.clone().unwrap_or_else(|| tree.id.clone()), node.clone()));
                }
            }
        }
    }
    found
}

fn branches(file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut limits: Vec<(&str, Vec<u64>)> = Vec::new();
    for branch in item.get("branches").map(Item::items).unwrap_or_default() {
        for test in ["below", "at-least"] {
            let Some((place, text)) = branch.get(test).and_then(|limit| Some((limit.place, limit.text()?))) else { continue };
            let limit = version(text);
            // What is below 12 is below 13 too, and what is at least 14 is at least 13.
            let taken = |(other, earlier): &(&str, Vec<u64>)| {
                *other == test && if test == "below" { limit <= *earlier } else { limit >= *earlier }
            };
            if limits.iter().any(taken) {
                findings.push(Finding::new(Rule::BranchShadowed, file, place).with("value", format!("{test} {text}")));
            }
            limits.push((test, limit));
        }
        let Some(is) = branch.get("is") else { continue };
        let single = std::slice::from_ref(is);
        let values = if is.text().is_some() { single } else { is.items() };
        for value in values {
            let Some(text) = value.text() else { continue };
            if !taken.insert(text) {
                findings.push(Finding::new(Rule::BranchShadowed, file, value.place).with("value", text));
            }
        }
    }
}

/// A version as numbers that compare part by part, `13` as `13.0`.
fn version(text: &str) -> Vec<u64> {
    let mut parts: Vec<u64> = text.split('.').map(|part| part.parse().unwrap_or(0)).collect();
    while parts.last() == Some(&0) {
        parts.pop();
    }
    parts
}

fn chances(file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Some(list) = item.get("try") else { return };
    // Fixes for one cause (or for none that is named) share its likelihood, and conditions keep some apart, so only a sum over causes
    // that nothing explains is odd.
    let mut by_cause: BTreeMap<&str, u32> = BTreeMap::new();
    for candidate in list.items().iter().filter(|candidate| candidate.get("only").is_none()) {
        let chance = candidate.get("chance").and_then(Item::text).and_then(|text| text.parse().ok()).unwrap_or(0);
        let cause = candidate.get("cause").and_then(Item::text).unwrap_or_default();
        let most = by_cause.entry(cause).or_default();
        *most = chance.max(*most);
    }
    let sum: u32 = by_cause.values().sum();
    if sum > 130 {
        findings.push(Finding::new(Rule::ChanceSum, file, item.key_place("try")).with("sum", sum.to_string()));
    }
}

/// Fixes and shared trees of these files that nothing uses, and fixes that do not say what they cost.
pub(super) fn unused(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let mut fixes = BTreeSet::new();
    let mut trees = BTreeSet::new();
    for node in library.trees.values().flat_map(|tree| tree.nodes.values()) {
        match node {
            Node::Try(attempts) => fixes.extend(attempts.candidates.iter().map(|candidate| &candidate.fix)),
            Node::Goto(goto) => {
                trees.insert(&goto.tree);
            }
            _ => {}
        }
    }
    for (id, file, place) in &drafts.fixes {
        if !fixes.contains(id) {
            findings.push(Finding::new(Rule::FixUnused, file, *place).with("fix", id.as_str()));
        }
        let Some(fix) = library.fix(id) else { continue };
        let says = drafts.english.get(file).is_some_and(|texts| texts.contains_key(&format!("fix/{id}/loses")));
        if fix.risk != Risk::None && !says {
            let risk = format!("{:?}", fix.risk).to_lowercase();
            findings.push(Finding::new(Rule::RiskUnsaid, file, *place).with("risk", risk));
        }
    }
    for (id, file, item) in &drafts.trees {
        if library.tree(id).is_some_and(|tree| !tree.topic) && !trees.contains(id) {
            findings.push(Finding::new(Rule::TreeUnused, file, item.key_place("tree")).with("tree", id.as_str()));
        }
    }
}
