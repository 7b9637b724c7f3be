//! Facts.

use serde::{Deserialize, Serialize};

use crate::words::Value;

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
