//! What can only be judged with everything at hand: whether what is named is there, where ways lead, and whether it makes sense.
//!
//! Each module takes the model from the library and the places from the file as read.

mod articles;
mod flow;
mod form;
mod links;
mod names;
mod network;
mod phrases;
mod scenarios;
mod sense;
mod texts;

pub(super) use phrases::Phrases;

use super::compile::{Drafts, Knowledge};
use super::finding::Finding;
use super::model::{Node, Target};
use crate::words::NodeId;

/// Judges what is in `drafts`.
pub(super) fn lint(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let looked_at = sense::looked_at(&knowledge.library);
    for (id, file, item) in &drafts.trees {
        let Some(tree) = knowledge.library.tree(id) else { continue };
        names::names(&knowledge.library, tree, file, item, findings);
        flow::flow(&knowledge.library, tree, file, item, findings);
        sense::sense(tree, &looked_at, file, item, findings);
    }
    sense::ranks(drafts, findings);
    flow::entered(&knowledge.library, drafts, findings);
    sense::unused(&knowledge.library, drafts, findings);
    articles::articles(&knowledge.library, drafts, findings);
    links::links(&knowledge.library, drafts, findings);
    form::form(&knowledge.library, drafts, findings);
    phrases::phrases(knowledge, drafts, findings);
    texts::texts(knowledge, drafts, findings);
    texts::room(drafts, findings);
    network::network(drafts, findings);
    scenarios::scenarios(&knowledge.library, drafts, findings);
}

/// The nodes that a node can lead to.
pub(super) fn targets(node: &Node) -> Vec<&NodeId> {
    node.targets().into_iter().filter_map(|target| if let Target::Node(id) = target { Some(id) } else { None }).collect()
}
