//! Facts: one thing known about the device, OS, LINE app or network, or the reason why it is not known.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error as _};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

/// A dotted name, such as `os.version`: a group, then the rest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactName(String);

impl FactName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Group and rest: `("os", "version")`.
    #[must_use]
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once('.').unwrap_or((&self.0, ""))
    }
}

impl From<&str> for FactName {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::borrow::Borrow<str> for FactName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Yes or no; written `yes` and `no` in knowledge.
    Bool(bool),
    /// A whole number; the fact's definition says its unit.
    Number(i64),
    /// Text: a name, a version, an id of a choice.
    Text(String),
    /// Several texts, in order.
    List(Vec<String>),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(yes) => f.write_str(if *yes { "yes" } else { "no" }),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::List(items) => f.write_str(&items.join(", ")),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<String>> for Value {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl Value {
    fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Bool(yes) => (*yes).into(),
            Self::Number(number) => (*number).into(),
            Self::Text(text) => text.clone().into(),
            Self::List(items) => items.clone().into(),
        }
    }

    fn from_json(json: &serde_json::Value) -> Option<Self> {
        Some(match json {
            serde_json::Value::Bool(yes) => Self::Bool(*yes),
            #[expect(clippy::cast_possible_truncation, reason = "a fraction of a unit is beyond what facts measure")]
            serde_json::Value::Number(number) => {
                Self::Number(number.as_i64().or_else(|| number.as_f64().map(|float| float as i64))?)
            }
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(items) => Self::List(
                items
                    .iter()
                    .map(|item| match item {
                        serde_json::Value::String(text) => text.clone(),
                        other => other.to_string(),
                    })
                    .collect(),
            ),
            serde_json::Value::Null | serde_json::Value::Object(_) => return None,
        })
    }
}

/// A value, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// The value is known.
    Known(Value),
    /// Not known, and why: a sentence for people, English, without private data.
    Unknown(String),
}

impl Fact {
    /// The value, where it is known.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Known(value) => map.serialize_entry("value", &value.to_json())?,
            Self::Unknown(reason) => map.serialize_entry("unknown", reason)?,
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Fact {
    /// Reads `{"value": …}`, `{"unknown": "reason"}`, and the bare value as people write it by hand.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = serde_json::Value::deserialize(deserializer)?;
        if let Some(value) = Value::from_json(&json) {
            return Ok(Self::Known(value));
        }
        if let Some(value) = json.get("value").and_then(Value::from_json) {
            return Ok(Self::Known(value));
        }
        match json.get("unknown").and_then(serde_json::Value::as_str) {
            Some(reason) => Ok(Self::Unknown(reason.to_owned())),
            None if json.is_null() => Ok(Self::Unknown("not given".to_owned())),
            None => Err(D::Error::custom("a fact is a value, {\"value\": …} or {\"unknown\": \"reason\"}")),
        }
    }
}

/// Facts by name. As JSON they are grouped: `{"os": {"version": {"value": "11"}}}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(BTreeMap<FactName, Fact>);

/// The groups that are always present in JSON, even when empty.
const GROUPS: [&str; 4] = ["device", "os", "line", "network"];

impl Facts {
    /// Adds or replaces a fact.
    pub fn insert(&mut self, name: impl Into<FactName>, fact: Fact) {
        self.0.insert(name.into(), fact);
    }

    /// Adds or replaces a known value.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.insert(name, Fact::Known(value.into()));
    }

    /// Says that a fact is not known, and why.
    pub fn unknown(&mut self, name: &str, reason: impl Into<String>) {
        self.insert(name, Fact::Unknown(reason.into()));
    }

    /// The fact of this name, if anybody tried to learn it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// The known value of this name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.get(name).and_then(Fact::value)
    }

    /// All facts, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&FactName, &Fact)> {
        self.0.iter()
    }

    /// Takes all facts of `other`; the later one wins.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut groups: BTreeMap<&str, BTreeMap<&str, &Fact>> = GROUPS.iter().map(|group| (*group, BTreeMap::new())).collect();
        for (name, fact) in &self.0 {
            let (group, rest) = name.parts();
            groups.entry(group).or_default().insert(rest, fact);
        }
        let mut map = serializer.serialize_map(Some(groups.len()))?;
        for group in GROUPS {
            map.serialize_entry(group, &groups[group])?;
        }
        for (group, facts) in groups.iter().filter(|(group, _)| !GROUPS.contains(group)) {
            map.serialize_entry(group, facts)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let groups = BTreeMap::<String, BTreeMap<String, Fact>>::deserialize(deserializer)?;
        let mut facts = Self::default();
        for (group, entries) in groups {
            for (rest, fact) in entries {
                facts.insert(format!("{group}.{rest}").as_str(), fact);
            }
        }
        Ok(facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_grouped_and_reads_back() {
        let mut facts = Facts::default();
        facts.set("os.family", "windows");
        facts.set("line.installed", true);
        facts.unknown("os.edition", "not readable");
        facts.set("phone.os", "android");
        let json = serde_json::to_string(&facts).unwrap();
        assert_eq!(
            json,
            r#"{"device":{},"os":{"edition":{"unknown":"not readable"},"family":{"value":"windows"}},"line":{"installed":{"value":true}},"network":{},"phone":{"os":{"value":"android"}}}"#
        );
        assert_eq!(serde_json::from_str::<Facts>(&json).unwrap(), facts);
    }

    #[test]
    fn bare_values_are_read() {
        let facts: Facts = serde_json::from_str(r#"{"os":{"family":"macos","version":null}}"#).unwrap();
        assert_eq!(facts.value("os.family"), Some(&Value::from("macos")));
        assert_eq!(facts.get("os.version"), Some(&Fact::Unknown("not given".to_owned())));
    }
}
