//! What the knowledge says once it is read and found clean: trees, fixes, facts, channels. No texts: those are looked up by id
//! in [`Texts`](super::Texts), so that a language is data of its own.
//!
//! This is also the form in which the built-in knowledge is stored; `build.rs` compiles this file too, so it may use serde and
//! the nouns of `words` alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::words::diagnosis::OutcomeKind;
use crate::words::{ArticleId, CauseId, ChannelId, FactName, FieldId, FixId, NodeId, NodeKey, OptionId, TreeId, Value};

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

/// A fix, apart from its texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// Its id.
    pub id: FixId,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What may be lost by it.
    pub risk: Risk,
    /// How it is asked after.
    pub kind: FixKind,
    /// How many steps there are, by platform (`all` where they do not differ).
    pub steps: BTreeMap<String, usize>,
    /// Where it is known from: https addresses.
    pub source: Vec<String>,
    /// How well it is known.
    pub basis: Basis,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
    /// The page that says more.
    pub article: Option<ArticleId>,
}

/// A short page to read, apart from its texts (`article/ID/title`, `article/ID/summary`, `article/ID/N/heading`, `article/ID/N/text`,
/// `article/ID/N/points/M`, from 0).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Its sections: how many points each has, below its text.
    pub sections: Vec<usize>,
    /// What to read or do next: ids of topics, fixes and articles.
    pub see: Vec<String>,
    /// Where it is known from: https addresses.
    pub source: Vec<String>,
    /// How well it is known.
    pub basis: Basis,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
}

/// Hosts by how far they are trusted; a host stands for what is below it too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// Those of LINE and of the makers of systems and stores.
    pub official: Vec<String>,
    /// Others that something is known from.
    pub others: Vec<String>,
    /// Those that imitate others.
    pub never: Vec<String>,
}

impl Links {
    /// Adds those of another file.
    pub fn extend(&mut self, more: Self) {
        self.official.extend(more.official);
        self.others.extend(more.others);
        self.never.extend(more.never);
    }
}

/// What may be lost by a fix, from harmless to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    /// Nothing.
    None,
    /// Settings, logins, downloads that can be had again.
    Settings,
    /// Chats, pictures, history.
    Chats,
    /// Money or paid items.
    Money,
    /// The account itself.
    Account,
}

/// How a fix is asked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FixKind {
    /// "Did it help?"
    Do,
    /// "I will wait."
    Wait,
    /// "Does this answer it?"
    Explain,
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// LINE or the maker says so.
    Official,
    /// Only blogs or guides say so.
    Weak,
    /// It follows from what is said.
    Inferred,
}

/// What a fact can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactDef {
    /// Its kind.
    pub kind: FactKind,
    /// The values it can have: of a choice those listed, of a flag `yes` and `no`; none where any value will do.
    pub values: Vec<String>,
    /// What a number counts.
    pub unit: Option<String>,
    /// Whether only a question can set it.
    pub asked: bool,
    /// Whether a report hides it.
    pub private: bool,
}

/// The kinds of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// One of its values.
    Choice,
    /// Yes or no.
    Flag,
    /// A whole number of its unit.
    Number,
    /// Numbers joined by dots.
    Version,
    /// Any text.
    Text,
    /// Several texts.
    List,
}

impl FactKind {
    /// The value that these words stand for in a fact of this kind: the first of them, all of a list. Words that are no value of the
    /// kind stay text.
    #[must_use]
    pub fn value(self, words: &[String]) -> Value {
        let first = words.first().cloned().unwrap_or_default();
        match self {
            Self::List => Value::List(words.to_vec()),
            Self::Flag if first == "yes" || first == "no" => Value::Bool(first == "yes"),
            Self::Number => first.parse().map_or(Value::Text(first), Value::Number),
            _ => Value::Text(first),
        }
    }
}

/// A way to reach support, apart from its texts (`channel/ID/title`, `channel/ID/how`, `channel/ID/after`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// Whom it is for; none where it is taken only by a tree that names it.
    pub whom: Option<Whom>,
    /// Its address.
    pub address: Option<String>,
    /// The languages that its desk reads; none where that is not known.
    pub languages: Vec<String>,
    /// What its form asks for, in its order.
    pub fields: Vec<FormField>,
    /// The longest text it takes, in characters.
    pub limit: Option<usize>,
    /// The largest attachment it takes, in bytes.
    pub largest: Option<u64>,
    /// Where it is known from.
    pub source: Vec<String>,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
}

/// Whom a channel is for; an empty list is everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whom {
    /// The topics.
    pub topics: Vec<TreeId>,
    /// The countries of the account.
    pub countries: Vec<String>,
    /// The kinds of account.
    pub accounts: Vec<String>,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormField {
    /// Its id.
    pub id: FieldId,
    /// The categories of problems that it is asked for; none where for all.
    pub categories: Vec<String>,
    /// The longest text it takes, in characters.
    pub limit: Option<usize>,
}

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
