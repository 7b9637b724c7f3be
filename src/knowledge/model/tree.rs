//! Decision trees and their nodes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::words::{ArticleId, CauseId, ChannelId, FactName, FieldId, FixId, NodeId, OptionId, TreeId};

/// A decision tree: a topic, or a sub-tree that topics share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// Its id, unique among topics and shared trees together.
    pub id: TreeId,
    /// Whether a person can start here.
    pub topic: bool,
    /// The report's category; topics have one.
    pub category: Option<String>,
    /// Where the topic stands in lists: lower first, those without one last, by id where it is the same.
    pub rank: Option<u32>,
    /// The first node.
    pub start: NodeId,
    /// What the topic tells apart, with its source and the signs of it.
    pub causes: BTreeMap<CauseId, TreeCause>,
    /// The nodes.
    pub nodes: BTreeMap<NodeId, Node>,
}

impl Tree {
    /// What topics are sorted by in lists.
    #[must_use]
    pub fn order(&self) -> (u32, &TreeId) {
        (self.rank.unwrap_or(u32::MAX), &self.id)
    }

    /// The fixes that it offers.
    pub fn fixes(&self) -> impl Iterator<Item = &FixId> {
        let attempts = self.nodes.values().filter_map(|node| if let Node::Try(attempts) = node { Some(attempts) } else { None });
        attempts.flat_map(|attempts| &attempts.candidates).map(|candidate| &candidate.fix)
    }
}

/// One thing a topic tells apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TreeCause {
    /// Where it is known from.
    pub source: Vec<String>,
    /// How somebody who has it answers: node key or `fact NAME` → option id.
    pub signs: BTreeMap<String, String>,
}

/// One step of a tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Node {
    /// A question.
    Ask(Ask),
    /// A branch on a fact or an earlier answer.
    Check(Branching),
    /// Fixes, one at a time.
    Try(Try),
    /// Into a shared tree and back.
    Goto(Goto),
    /// The end where support has to act.
    Report(ReportNode),
}

impl Node {
    /// Everywhere that it can lead.
    #[must_use]
    pub fn targets(&self) -> Vec<&Target> {
        match self {
            Self::Ask(ask) => {
                let mut targets = match &ask.input {
                    Input::Options(choices) => choices.iter().map(|choice| &choice.go).collect(),
                    Input::Text { go, .. } => vec![go],
                };
                targets.push(&ask.unknown);
                targets
            }
            Self::Check(check) => {
                let ends = [&check.unknown, &check.otherwise];
                check.branches.iter().map(|branch| &branch.go).chain(ends).collect()
            }
            Self::Try(attempts) => vec![&attempts.otherwise],
            Self::Goto(goto) => vec![&goto.then],
            Self::Report(_) => Vec::new(),
        }
    }
}

/// Where to go next.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// A node of the same tree.
    Node(NodeId),
    /// Back to the tree that entered this one.
    Return,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The fact that may answer it.
    pub fact: Option<FactName>,
    /// The fact that the answer becomes.
    pub sets: Option<FactName>,
    /// The report's field that the answer fills.
    pub fills: Option<FieldId>,
    /// What can be answered.
    pub input: Input,
    /// Where "I don't know" goes.
    pub unknown: Target,
}

/// What a question takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Input {
    /// One of these, in this order.
    Options(Vec<Choice>),
    /// Free text of a form.
    Text {
        /// Its form.
        form: TextForm,
        /// Where any answer goes.
        go: Target,
    },
}

/// What a free text should look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextForm {
    /// Several lines.
    Text,
    /// One line.
    Line,
    /// A date, or a date and time, as people write them.
    Date,
    /// Numbers joined by dots.
    Version,
    /// A whole number.
    Number,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id within the question.
    pub id: OptionId,
    /// Where it goes.
    pub go: Target,
    /// The fact's values that choose it by themselves.
    pub fact_is: Vec<String>,
    /// Shown only where this holds.
    pub only: Condition,
}

/// Tests that all must hold; the empty one always does.
pub type Condition = Vec<Test>;

/// One test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Test {
    /// What is looked at.
    pub of: Subject,
    /// What it must be.
    pub is: Matcher,
}

/// What a test looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// A fact.
    Fact(FactName),
    /// The answer given at a node of this tree, or of another.
    Answer {
        /// The tree, where it is another.
        tree: Option<TreeId>,
        /// The node.
        node: NodeId,
    },
}

/// What a value must be. `unknown` in a list matches the unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matcher {
    /// One of these.
    Is(Vec<String>),
    /// None of these; the unknown passes.
    Not(Vec<String>),
    /// A version or number less than this.
    Below(String),
    /// A version or number not less than this.
    AtLeast(String),
}

/// A branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Branching {
    /// What is looked at.
    pub of: Subject,
    /// The first that matches wins.
    pub branches: Vec<Branch>,
    /// Where the unknown goes.
    pub unknown: Target,
    /// Where any other value goes.
    pub otherwise: Target,
}

/// One arm of a branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Branch {
    /// What the value must be.
    pub is: Matcher,
    /// Where it goes.
    pub go: Target,
}

/// Fixes to try.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Try {
    /// The candidates, as written; [`engine`](crate::engine) puts them in order.
    pub candidates: Vec<Candidate>,
    /// Where to go when none helped.
    pub otherwise: Target,
    /// Instead of "did it help?", measure again.
    pub recheck: Option<Recheck>,
}

/// A measurement that answers "did it help?" by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recheck {
    /// The fact to measure again.
    pub fact: FactName,
    /// The values that mean that it helped.
    pub until: Vec<String>,
}

/// A fix that may help here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// The fix.
    pub fix: FixId,
    /// How likely it is the one, in percent.
    pub chance: u8,
    /// The cause it stands for.
    pub cause: Option<CauseId>,
    /// Offered only where this holds.
    pub only: Condition,
}

/// Into a shared tree and back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goto {
    /// The tree.
    pub tree: TreeId,
    /// Where its `return` leads.
    pub then: Target,
}

/// The end where support has to act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportNode {
    /// The cause it names.
    pub cause: Option<CauseId>,
    /// The channel, where it is not chosen by topic, country and account type.
    pub channel: Option<ChannelId>,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// The fields without which support asks back.
    pub needs: Vec<FieldId>,
    /// The page that says more.
    pub article: Option<ArticleId>,
}
