//! Which options, branches and ends of the trees the scenarios go through.

use std::collections::BTreeSet;

use super::condition::matches;
use crate::knowledge::Library;
use crate::knowledge::model::{Input, Node, Tree};
use crate::words::diagnosis::NodeKind;
use crate::words::{NodeId, PathEntry, TreeId};

/// One thing that a path can go through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The tree.
    pub tree: TreeId,
    /// The node.
    pub node: NodeId,
    /// Which way of it: an option id, `unknown`, `text`, `branch N` from 1, `otherwise`, a fix id for its helping, `end`.
    pub way: String,
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}: {}", self.tree, self.node, self.way)
    }
}

/// What paths went through, of all there is.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    seen: BTreeSet<Spot>,
}

impl Coverage {
    /// Notes a path of `topic`.
    pub fn note(&mut self, library: &Library, topic: &TreeId, path: &[PathEntry]) {
        for (index, entry) in path.iter().enumerate() {
            let key = entry.node.as_str();
            let (tree, node) = key.split_once('/').map_or((topic.clone(), key), |(tree, node)| (tree.into(), node));
            let Some(of) = library.tree(&tree).and_then(|tree| tree.nodes.get(node)) else { continue };
            let last = path.get(index + 1).is_none_or(|next| next.node != entry.node);
            for way in ways_taken(of, entry, last) {
                self.seen.insert(Spot { tree: tree.clone(), node: node.into(), way });
            }
        }
    }

    /// What no path went through, of these trees.
    #[must_use]
    pub fn gaps<'l>(&self, trees: impl IntoIterator<Item = &'l Tree>) -> Vec<Spot> {
        trees.into_iter().flat_map(spots).filter(|spot| !self.seen.contains(spot)).collect()
    }
}

/// Everything in a tree that a path can go through.
#[must_use]
pub fn spots(tree: &Tree) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (id, node) in &tree.nodes {
        let ways: Vec<String> = match node {
            Node::Ask(ask) => match &ask.input {
                Input::Options(choices) => {
                    choices.iter().map(|choice| choice.id.to_string()).chain(["unknown".to_owned()]).collect()
                }
                Input::Text { .. } => vec!["text".to_owned(), "unknown".to_owned()],
            },
            Node::Check(check) => {
                let branches = (1..=check.branches.len()).map(|number| format!("branch {number}"));
                branches.chain(["otherwise".to_owned(), "unknown".to_owned()]).collect()
            }
            Node::Try(attempts) => {
                let fixes = attempts.candidates.iter().map(|candidate| candidate.fix.to_string());
                fixes.chain(["otherwise".to_owned()]).collect()
            }
            Node::Goto(_) => vec!["enter".to_owned()],
            Node::Report(_) => vec!["end".to_owned()],
        };
        spots.extend(ways.into_iter().map(|way| Spot { tree: tree.id.clone(), node: id.clone(), way }));
    }
    spots
}

fn ways_taken(node: &Node, entry: &PathEntry, last: bool) -> Vec<String> {
    match (node, entry.kind) {
        (Node::Ask(ask), NodeKind::Ask) => vec![match (&ask.input, &entry.answer) {
            (_, None) => "unknown".to_owned(),
            (Input::Options(_), Some(option)) => option.clone(),
            (Input::Text { .. }, Some(_)) => "text".to_owned(),
        }],
        (Node::Check(check), NodeKind::Check) => {
            let values: Option<Vec<String>> = entry.answer.as_ref().map(|answer| answer.split(", ").map(str::to_owned).collect());
            let taken = check.branches.iter().position(|branch| matches(&branch.is, values.as_deref()));
            match (taken, &values) {
                (Some(index), _) => vec![format!("branch {}", index + 1)],
                (None, Some(_)) => vec!["otherwise".to_owned()],
                (None, None) => vec!["unknown".to_owned()],
            }
        }
        (Node::Try(_), NodeKind::Try) => match (&entry.fix, entry.answer.as_deref()) {
            (Some(fix), Some("yes")) => vec![fix.to_string()],
            _ if last => vec!["otherwise".to_owned()],
            _ => Vec::new(),
        },
        (Node::Goto(_), NodeKind::Goto) => vec!["enter".to_owned()],
        (Node::Report(_), NodeKind::Report) => vec!["end".to_owned()],
        _ => Vec::new(),
    }
}
