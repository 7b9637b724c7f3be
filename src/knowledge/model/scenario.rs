//! Diagnoses that the tests replay.

use crate::words::diagnosis::OutcomeKind;
use crate::words::{FactName, FieldId, NodeKey, TreeId};

/// A diagnosis that the tests replay.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The file it stands in.
    pub file: String,
    /// What it shows.
    pub title: String,
    /// Its topic.
    pub topic: TreeId,
    /// The facts that are known: values, or none where it is said to be unknown. Any other fact is unknown.
    pub facts: Vec<(FactName, Vec<String>)>,
    /// The answers by node key; none for "I don't know".
    pub answers: Vec<(String, Option<String>)>,
    /// How it should end.
    pub expect: Expectation,
}

/// How a scenario should end.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectation {
    /// In a fix, a report, or with an answer missing.
    pub kind: OutcomeKind,
    /// The fix, the report's node, or the node whose answer is missing.
    pub id: Option<String>,
    /// The nodes in order.
    pub path: Option<Vec<NodeKey>>,
    /// The fields that the report lacks.
    pub missing: Option<Vec<FieldId>>,
}
