//! How a diagnosis went: the path through the tree and its outcome.

use serde::{Deserialize, Serialize};

use super::{CauseId, ChannelId, FieldId, FixId, NodeKey, OptionId};

/// Who gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The person, at the keyboard.
    User,
    /// A fact that was collected or measured.
    Fact,
    /// An answers file or `--set`.
    File,
    /// An earlier session.
    History,
}

/// An answer to a question or to "did it help?".
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// One of the question's options.
    Option(OptionId),
    /// Free text.
    Text(String),
    /// "I don't know", or skipped.
    Unknown,
    /// The fix helped, or (for `wait` and `explain`) was accepted.
    Helped,
    /// The fix was tried and did not help.
    NotHelped,
    /// The fix was not tried.
    Skipped,
}

/// One step of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// The node.
    pub node: NodeKey,
    /// Its kind.
    pub kind: NodeKind,
    /// The fix, at a try node.
    pub fix: Option<FixId>,
    /// What was answered: an option id, a text, a fact's value; none for `goto` and `report`, and for "I don't know".
    pub answer: Option<String>,
    /// Who answered; none where nobody was asked.
    pub source: Option<Source>,
}

/// The kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the contract's words")]
pub enum NodeKind {
    Ask,
    Check,
    Try,
    Goto,
    Report,
}

/// How a diagnosis ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutcomeKind {
    /// A fix helped.
    Fix,
    /// Support has to act.
    Report,
    /// An answer is missing and nobody can be asked.
    Incomplete,
}

/// The end of a diagnosis that got to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This fix helped, for this cause.
    Fix {
        /// The fix.
        fix: FixId,
        /// The node that offered it.
        node: NodeKey,
        /// The cause it stands for, where the tree says so.
        cause: Option<CauseId>,
    },
    /// A report to support.
    Report {
        /// The node that ends in it.
        node: NodeKey,
        /// The cause it names, where the tree says so.
        cause: Option<CauseId>,
        /// The channel, where the tree fixes it.
        channel: Option<ChannelId>,
        /// Whether it cannot wait.
        urgent: bool,
        /// The fields without which support asks back.
        needs: Vec<FieldId>,
    },
}
