//! The report as every form of it sees it: texts in the reader's language, nothing secret or personal left in them.

use std::collections::BTreeMap;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

/// What a report says it is.
pub(super) const SCHEMA: &str = "linehelp.report/1";

/// A report.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    /// `linehelp.report/1`
    pub schema: &'static str,
    /// The language of its texts, such as `zh-CN`.
    pub language: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// What made it.
    pub tool: Tool,
    /// The topic.
    pub topic: Named,
    /// The category, as LINE's form has it.
    pub category: Option<Named>,
    /// `normal` or `high`.
    pub urgency: Named,
    /// How the diagnosis ended.
    pub outcome: Ending,
    /// Where it is to be sent; none where nobody needs to act.
    pub channel: Option<Way>,
    /// What is missing and would make support ask back.
    pub missing: Vec<Named>,
    /// What the form asks for, in its order.
    pub fields: Vec<Field>,
    /// What was tried.
    pub tried: Vec<Tried>,
    /// The way through the tree.
    pub path: Vec<Step>,
    /// What the network check saw; none where none was made.
    pub network: Option<NetworkFound>,
    /// What is known of the machine, the phone and the account.
    pub facts: Vec<FactLine>,
    /// What goes along.
    pub attachments: Vec<Attached>,
    /// How many values were hidden, by kind.
    pub hidden: BTreeMap<String, usize>,
    /// The sections that the person left out.
    pub left_out: Vec<String>,
}

impl Report {
    /// The fields that say what no section says at length.
    pub(super) fn own_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| match field.id.as_str() {
            "tried" => self.tried.is_empty(),
            "network" => self.network.is_none(),
            _ => true,
        })
    }
}

/// Versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tool {
    /// Of the program.
    pub version: String,
    /// Of the knowledge.
    pub knowledge: String,
}

/// An id and what people call it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Named {
    /// The same in every language.
    pub id: String,
    /// In the report's language.
    pub title: String,
}

/// A text that went through the redactor. In JSON it is the text alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The text, with stand-ins for what was hidden.
    pub text: String,
    /// Where in it something was hidden, or is shown on purpose.
    pub spans: Vec<Span>,
}

/// A place in a text where something was hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The bytes that the stand-in takes, or what it stood for where that is shown.
    pub at: Range<usize>,
    /// The kind of what was hidden, such as `email`.
    pub kind: String,
    /// The stand-in, such as `<email-1>`.
    pub stand_in: String,
    /// Whether it is a secret, which is never shown.
    pub secret: bool,
    /// Whether the person chose to show it.
    pub shown: bool,
}

impl Text {
    /// A text of the program or the knowledge, in which nothing is to be hidden.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), spans: Vec::new() }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds a text at the end.
    pub(super) fn push(&mut self, other: Self) {
        let from = self.text.len();
        self.text.push_str(&other.text);
        let moved = |span: Span| Span { at: span.at.start + from..span.at.end + from, ..span };
        self.spans.extend(other.spans.into_iter().map(moved));
    }

    /// The texts in one, with `between` between them.
    pub(super) fn join(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut joined = Self::default();
        for (index, text) in texts.into_iter().enumerate() {
            if index > 0 {
                joined.text.push_str(between);
            }
            joined.push(text);
        }
        joined
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}

/// How the diagnosis ended.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Ending {
    /// `fix`, `report` or `incomplete`.
    pub kind: &'static str,
    /// The fix, or the node of the report; none where an answer is missing.
    pub id: Option<String>,
    /// The fix's title, or why support has to act.
    pub title: String,
    /// The cause that the tree names.
    pub cause: Option<Named>,
}

/// A way to reach support.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Way {
    /// The channel.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its address, where it has one.
    pub address: Option<String>,
    /// How to get there and what to choose.
    pub how: Option<String>,
    /// What comes after.
    pub after: Option<String>,
    /// The languages that its desk reads, where that is known.
    pub languages: Vec<String>,
    /// The longest text that its form takes, in characters.
    pub limit: Option<usize>,
    /// The largest attachment that it takes, in bytes.
    pub largest: Option<u64>,
}

/// A field of the form.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Field {
    /// Its id, which is also its section's.
    pub id: String,
    /// What it asks for.
    pub title: String,
    /// What is filled in; none where it is not known.
    pub value: Option<Text>,
    /// Whether support asks back without it.
    pub needed: bool,
    /// The longest text it takes, in characters.
    pub limit: Option<usize>,
}

/// A fix that was offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tried {
    /// The fix.
    pub fix: String,
    /// Its title.
    pub title: String,
    /// `helped`, `not-helped` or `skipped`, and what people call it.
    pub result: Named,
}

/// One step of the way through the tree.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Step {
    /// The node, as scripts name it.
    pub node: String,
    /// `ask`, `check`, `try`, `goto` or `report`.
    pub kind: &'static str,
    /// The question, the fact looked at, the fix, the tree entered, or why support has to act.
    pub title: String,
    /// What was answered or seen; none where it is not known or was left out.
    pub answer: Option<Text>,
    /// Who answered: `user`, `fact`, `file` or `history`.
    pub source: Option<&'static str>,
}

/// What the network check saw.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct NetworkFound {
    /// The conclusion, and what people call it.
    pub conclusion: Named,
    /// What else holds.
    pub also: Vec<String>,
    /// One sentence on it.
    pub summary: Text,
    /// What to do about it.
    pub advice: Vec<Text>,
    /// The evidence, by layer.
    pub checks: Vec<CheckLine>,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CheckLine {
    /// Which check, such as `line.api.tls`.
    pub id: String,
    /// `dns`, `tcp`, `tls`, `http` … as its id ends, or `machine`.
    pub layer: Named,
    /// What was contacted.
    pub target: Text,
    /// `pass`, `warn`, `fail` or `skip`, and what people call it.
    pub status: Named,
    /// What it saw, such as `tls.untrusted`.
    pub cause: Option<String>,
    /// One sentence on it.
    pub summary: Text,
    /// What was measured, by name.
    pub evidence: BTreeMap<String, Text>,
    /// How long it took, in milliseconds.
    pub ms: u64,
}

impl CheckLine {
    /// Whether it was made at all.
    pub(super) fn is_done(&self) -> bool {
        self.status.id != "skip"
    }

    /// Whether it shows that something is wrong, so that its evidence matters.
    pub(super) fn is_odd(&self) -> bool {
        matches!(self.status.id.as_str(), "fail" | "warn")
    }
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FactLine {
    /// Its name, such as `os.version`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Its value for people; none where it is not known.
    pub value: Option<Text>,
    /// Why it is not known.
    pub unknown: Option<Text>,
}

/// What goes along with the report.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Attached {
    /// Its name in the bundle, below `attachments/`; for one that is not taken, the name it would have.
    pub name: String,
    /// `picture`, `text` or `other`.
    pub kind: Named,
    /// Its size before it was made safe, in bytes.
    pub bytes: u64,
    /// Whether its content goes along.
    pub taken: bool,
    /// The picture itself as a `data:` address, small enough to show; not in JSON.
    #[serde(skip)]
    pub picture: Option<String>,
}
