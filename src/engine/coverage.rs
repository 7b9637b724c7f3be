//! Which options, branches and ends of the trees the scenarios go through.

use std::collections::BTreeSet;

use super::condition::matches;
use crate::knowledge::Library;
use crate::knowledge::model::{Input, Node, Tree};
use crate::words::diagnosis::NodeKind;
use crate::words::{FixId, NodeId, OptionId, PathEntry, TreeId};

/// One thing that a path can go through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The tree.
    pub tree: TreeId,
    /// The node.
    pub node: NodeId,
    /// Which way of it.
    pub way: Way,
}

/// One way on from a node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// This option of a question.
    Option(OptionId),
    /// A text given to a question.
    Text,
    /// "I don't know", or a fact that is unknown.
    Unknown,
    /// This branch, from 1.
    Branch(usize),
    /// No branch, or no fix that helped.
    Otherwise,
    /// This fix, which helped.
    Fix(FixId),
    /// Into another tree.
    Enter,
    /// The end in a report.
    End,
}

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Option(id) => write!(f, "{id}"),
            Self::Text => f.write_str("text"),
            Self::Unknown => f.write_str("unknown"),
            Self::Branch(number) => write!(f, "branch {number}"),
            Self::Otherwise => f.write_str("otherwise"),
            Self::Fix(id) => write!(f, "{id} helps"),
            Self::Enter => f.write_str("goto"),
            Self::End => f.write_str("report"),
        }
    }
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
        let ways: Vec<Way> = match node {
            Node::Ask(ask) => match &ask.input {
                Input::Options(choices) => {
                    choices.iter().map(|choice| Way::Option(choice.id.clone())).chain([Way::Unknown]).collect()
                }
                Input::Text { .. } => vec![Way::Text, Way::Unknown],
            },
            Node::Check(check) => {
                let branches = (1..=check.branches.len()).map(Way::Branch);
                branches.chain([Way::Otherwise, Way::Unknown]).collect()
            }
            Node::Try(attempts) => {
                let fixes = attempts.candidates.iter().map(|candidate| Way::Fix(candidate.fix.clone()));
                fixes.chain([Way::Otherwise]).collect()
            }
            Node::Goto(_) => vec![Way::Enter],
            Node::Report(_) => vec![Way::End],
        };
        spots.extend(ways.into_iter().map(|way| Spot { tree: tree.id.clone(), node: id.clone(), way }));
    }
    spots
}

fn ways_taken(node: &Node, entry: &PathEntry, last: bool) -> Vec<Way> {
    match (node, entry.kind) {
        (Node::Ask(ask), NodeKind::Ask) => vec![match (&ask.input, &entry.answer) {
            (_, None) => Way::Unknown,
            (Input::Options(_), Some(option)) => Way::Option(option.as_str().into()),
            (Input::Text { .. }, Some(_)) => Way::Text,
        }],
        (Node::Check(check), NodeKind::Check) => {
            let values: Option<Vec<String>> = entry.answer.as_ref().map(|answer| answer.split(", ").map(str::to_owned).collect());
            let taken = check.branches.iter().position(|branch| matches(&branch.is, values.as_deref()));
            match (taken, &values) {
                (Some(index), _) => vec![Way::Branch(index + 1)],
                (None, Some(_)) => vec![Way::Otherwise],
                (None, None) => vec![Way::Unknown],
            }
        }
        (Node::Try(_), NodeKind::Try) => match (&entry.fix, entry.answer.as_deref()) {
            (Some(fix), Some("yes")) => vec![Way::Fix(fix.clone())],
            _ if last => vec![Way::Otherwise],
            _ => Vec::new(),
        },
        (Node::Goto(_), NodeKind::Goto) => vec![Way::Enter],
        (Node::Report(_), NodeKind::Report) => vec![Way::End],
        _ => Vec::new(),
    }
}
