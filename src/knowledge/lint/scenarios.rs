//! Whether scenarios name nodes and answers that are there.

use crate::knowledge::Library;
use crate::knowledge::answers;
use crate::knowledge::compile::{Drafts, enough};
use crate::knowledge::finding::{Finding, Rule};
use crate::knowledge::read::Item;
use crate::words::{FactName, FixId, TreeId};

pub(super) fn scenarios(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    for (scenario, item) in &drafts.scenarios {
        let file = &scenario.file;
        let before = findings.len();
        let Some(topic) = library.tree(&scenario.topic).filter(|tree| tree.topic) else {
            let topics = library.trees.values().filter(|tree| tree.topic).map(|tree| tree.id.as_str());
            let place = item.get("topic").map(|value| value.place).unwrap_or_default();
            let finding = Finding::new(Rule::UnknownTree, file, place).with("tree", scenario.topic.as_str());
            findings.push(finding.near(scenario.topic.as_str(), topics));
            continue;
        };
        for (key, value) in item.get("facts").map(Item::entries).unwrap_or_default() {
            let Some(fact) = library.facts.get(key.text.as_str()) else {
                let facts = library.facts.keys().map(FactName::as_str);
                findings.push(Finding::new(Rule::UnknownFact, file, key.place).with("fact", &key.text).near(&key.text, facts));
                continue;
            };
            let Some(text) = value.text() else { continue };
            if !fact.values.is_empty() && !fact.values.iter().any(|known| known == text) {
                let finding = Finding::new(Rule::UnknownFactValue, file, value.place).with("of", &key.text).with("value", text);
                let near = fact.values.iter().map(String::as_str);
                findings.push(finding.with("values", fact.values.join(", ")).near(text, near));
            }
        }
        for (key, value) in item.get("answers").map(Item::entries).unwrap_or_default() {
            answers::judge(library, topic, file, key, value, findings);
            if enough(findings, before, file) {
                break;
            }
        }
        expected(library, &topic.id, file, item, findings);
    }
}

fn expected(library: &Library, topic: &TreeId, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Some(expect) = item.get("expect") else { return };
    let outcome = expect.get("outcome");
    let kind = outcome.and_then(|outcome| outcome.get("kind")).and_then(Item::text);
    if let Some((id, text)) = outcome.and_then(|outcome| outcome.get("id")).and_then(|id| Some((id, id.text()?))) {
        if kind == Some("fix") {
            if library.fix(&text.into()).is_none() {
                let fixes = library.fixes.keys().map(FixId::as_str);
                findings.push(Finding::new(Rule::UnknownFix, file, id.place).with("fix", text).near(text, fixes));
            }
        } else {
            known(library, topic, file, id, text, findings);
        }
    }
    for item in expect.get("path").map(Item::items).unwrap_or_default() {
        if let Some(text) = item.text() {
            known(library, topic, file, item, text, findings);
        }
    }
}

/// Whether there is a node of this key.
fn known(library: &Library, topic: &TreeId, file: &str, item: &Item, key: &str, findings: &mut Vec<Finding>) {
    let (tree, node) = key.split_once('/').map_or((topic.clone(), key), |(tree, node)| (tree.into(), node));
    if library.tree(&tree).is_none_or(|own| !own.nodes.contains_key(node)) {
        let nodes = answers::keys(library, topic);
        let finding = Finding::new(Rule::UnknownNode, file, item.place).with("node", node).with("tree", tree.as_str());
        findings.push(finding.near(key, nodes.iter().map(String::as_str)));
    }
}
