//! Where ways lead: nodes no way leads to, ways that go round, trees that enter each other.

use std::collections::{BTreeMap, BTreeSet};

use super::targets;
use crate::knowledge::Library;
use crate::knowledge::compile::Drafts;
use crate::knowledge::finding::{Finding, Place, Rule};
use crate::knowledge::model::{Node, Target, Tree};
use crate::knowledge::read::Item;
use crate::words::{NodeId, TreeId};

pub(super) fn flow(library: &Library, tree: &Tree, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Some(nodes) = item.get("nodes") else { return };
    let places: BTreeMap<&str, Place> = nodes.entries().iter().map(|(key, _)| (key.text.as_str(), key.place)).collect();
    let place = |id: &NodeId| places.get(id.as_str()).copied().unwrap_or_default();
    if tree.nodes.contains_key(&tree.start) {
        let reached = reached(tree);
        for id in tree.nodes.keys().filter(|id| !reached.contains(id)) {
            findings.push(Finding::new(Rule::Unreachable, file, place(id)).with("node", id.as_str()));
        }
    }
    for id in loops(tree) {
        findings.push(Finding::new(Rule::Loop, file, place(id)).with("node", id.as_str()));
    }
    for (id, node) in &tree.nodes {
        let Node::Goto(goto) = node else { continue };
        let Some(entered) = library.tree(&goto.tree) else { continue };
        if !entered.topic && !entered.nodes.values().flat_map(Node::targets).any(|target| *target == Target::Return) {
            findings.push(Finding::new(Rule::DeadEnd, file, place(id)).with("tree", goto.tree.as_str()));
        }
    }
    if tree.topic && !tree.nodes.values().any(|node| matches!(node, Node::Report(_))) {
        findings.push(Finding::new(Rule::NoReport, file, item.key_place("nodes")));
    }
}

/// The nodes that some way leads to.
fn reached(tree: &Tree) -> BTreeSet<&NodeId> {
    let mut reached = BTreeSet::new();
    let mut ahead = vec![&tree.start];
    while let Some(id) = ahead.pop() {
        if let Some(node) = tree.nodes.get(id)
            && reached.insert(id)
        {
            ahead.extend(targets(node));
        }
    }
    reached
}

/// The nodes from which a way leads back to them: a question answered once is not asked again, so it would go round for ever.
/// Of each loop the node that is met first is named.
fn loops(tree: &Tree) -> Vec<&NodeId> {
    #[derive(PartialEq)]
    enum Mark {
        Open,
        Done,
    }
    let mut marks: BTreeMap<&NodeId, Mark> = BTreeMap::new();
    let mut found = Vec::new();
    let starts = std::iter::once(&tree.start).chain(tree.nodes.keys());
    for start in starts {
        // (node, whether its targets were pushed already)
        let mut stack = vec![(start, false)];
        while let Some((id, left)) = stack.pop() {
            if left {
                marks.insert(id, Mark::Done);
                continue;
            }
            match marks.get(id) {
                Some(Mark::Open) => {
                    if !found.contains(&id) {
                        found.push(id);
                    }
                    continue;
                }
                Some(Mark::Done) => continue,
                None => {}
            }
            let Some(node) = tree.nodes.get(id) else { continue };
            marks.insert(id, Mark::Open);
            stack.push((id, true));
            let mut next = targets(node);
            next.sort();
            next.dedup();
            stack.extend(next.into_iter().map(|target| (target, false)));
        }
    }
    found
}

/// Shared trees that enter each other.
pub(super) fn entered(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    for (id, file, item) in &drafts.trees {
        for (_, node) in item.get("nodes").map(Item::entries).unwrap_or_default() {
            let Some(goto) = node.get("goto") else { continue };
            let Some(name) = goto.text() else { continue };
            if enters(library, &name.into(), id) {
                let finding = Finding::new(Rule::GotoLoop, file, goto.place).with("tree", id.as_str()).with("other", name);
                findings.push(finding);
            }
        }
    }
}

/// Whether a way leads from `from` into `to`.
fn enters(library: &Library, from: &TreeId, to: &TreeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![from.clone()];
    while let Some(id) = ahead.pop() {
        if id == *to {
            return true;
        }
        if seen.insert(id.clone())
            && let Some(tree) = library.tree(&id)
        {
            ahead.extend(entries_of(tree));
        }
    }
    false
}

/// The trees that this one enters.
fn entries_of(tree: &Tree) -> Vec<TreeId> {
    let goto = |node: &Node| if let Node::Goto(goto) = node { Some(goto.tree.clone()) } else { None };
    tree.nodes.values().filter_map(goto).collect()
}
