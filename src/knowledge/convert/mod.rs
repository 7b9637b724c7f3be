//! From positional trees to the model: keys and shapes. Whether what is named is there is asked later, in
//! [`lint`](super::lint), when everything is read.
//!
//! A value that is wrong gives a finding and an empty stand-in, so that one pass finds everything.

mod articles;
mod channels;
mod facts;
mod fixes;
mod links;
mod made;
mod phrases;
mod scenario;
mod translation;
mod tree;

pub(super) use articles::article;
pub(super) use channels::channels;
pub(super) use facts::facts;
pub(super) use fixes::fixes;
pub(super) use links::links;
pub(super) use made::made;
pub(super) use phrases::{AnswerKey, Places, errors, phrases};
pub(super) use scenario::scenario;
pub(super) use translation::translation;
pub(super) use tree::{subject, tree};

use std::collections::BTreeMap;

use super::finding::{Finding, Place, Rule};
use super::read::{Item, Node};

/// What a conversion writes to.
pub(super) struct Cx<'a> {
    /// The file, for findings.
    pub file: &'a str,
    /// What is wrong.
    pub findings: &'a mut Vec<Finding>,
    /// The texts, by id.
    pub texts: &'a mut BTreeMap<String, String>,
    /// The addresses that are named, and where.
    pub links: &'a mut Vec<(String, Place)>,
    /// What was held against its source, and when.
    pub days: &'a mut Vec<(String, Place)>,
}

impl Cx<'_> {
    /// A finding here.
    pub(super) fn at(&self, rule: Rule, place: Place) -> Finding {
        Finding::new(rule, self.file, place)
    }

    /// Whether `item` is a map; its keys are among `keys`, and `needed` are there.
    pub(super) fn map(&mut self, item: &Item, of: &str, keys: &[&str], needed: &[&str]) -> bool {
        let Node::Map(entries) = &item.node else {
            self.shape(item, of, "a map");
            return false;
        };
        for (key, _) in entries {
            if !keys.contains(&key.text.as_str()) {
                let finding = self.at(Rule::UnknownKey, key.place).with("key", &key.text).with("of", of);
                self.findings.push(finding.with("keys", keys.join(", ")).near(&key.text, keys.iter().copied()));
            }
        }
        for key in needed {
            if item.get(key).is_none() {
                self.missing(item, of, key);
            }
        }
        true
    }

    /// Says that a key is missing.
    pub(super) fn missing(&mut self, item: &Item, of: &str, key: &str) {
        let finding = self.at(Rule::MissingKey, item.place).with("of", of).with("key", key);
        self.findings.push(finding);
    }

    /// Says that something has the wrong shape.
    pub(super) fn shape(&mut self, item: &Item, of: &str, wanted: &str) {
        let finding = self.at(Rule::WrongShape, item.place).with("of", of).with("wanted", wanted);
        self.findings.push(finding.with("found", item.shape()));
    }

    /// A text for people; it is kept under `id`.
    pub(super) fn text(&mut self, item: Option<&Item>, of: &str, id: String) -> bool {
        let Some(item) = item else { return false };
        let Some(text) = item.text() else {
            if item.is_null() {
                self.findings.push(self.at(Rule::EmptyText, item.place));
            } else {
                self.shape(item, of, "a text");
            }
            return false;
        };
        let text = text.trim();
        if text.is_empty() {
            self.findings.push(self.at(Rule::EmptyText, item.place));
            return false;
        }
        self.texts.insert(id, text.to_owned());
        true
    }

    /// A name or value; none (and a finding) where it is no text.
    pub(super) fn word<'i>(&mut self, item: &'i Item, of: &str) -> Option<&'i str> {
        match item.text() {
            Some("") => {
                self.findings.push(self.at(Rule::EmptyText, item.place));
                None
            }
            Some(text) => Some(text),
            None => {
                self.shape(item, of, "one word");
                None
            }
        }
    }

    /// The name under this key, if it is there.
    pub(super) fn word_under(&mut self, item: &Item, key: &str) -> Option<String> {
        item.get(key).and_then(|value| self.word(value, &format!("`{key}`"))).map(str::to_owned)
    }

    /// One value, or a list of them.
    pub(super) fn words(&mut self, item: &Item, of: &str) -> Vec<String> {
        match &item.node {
            Node::List(items) => items.iter().filter_map(|item| self.word(item, of)).map(str::to_owned).collect(),
            Node::Text(_) => self.word(item, of).map(str::to_owned).into_iter().collect(),
            _ => {
                self.shape(item, of, "a value or a list of values");
                Vec::new()
            }
        }
    }

    /// One of a few words.
    pub(super) fn one_of<T: Copy>(&mut self, item: &Item, of: &str, table: &[(&str, T)]) -> Option<T> {
        let word = self.word(item, of)?;
        let found = table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        if found.is_none() {
            let names = table.iter().map(|(name, _)| *name);
            let finding = self.at(Rule::UnknownValue, item.place).with("value", word).with("of", of);
            self.findings.push(finding.with("values", names.clone().collect::<Vec<_>>().join(", ")).near(word, names));
        }
        found
    }

    /// A whole number from `least` to `most`.
    pub(super) fn number(&mut self, item: &Item, least: u32, most: u32) -> Option<u32> {
        let word = self.word(item, "the number")?;
        let found = word.parse().ok().filter(|number| (least..=most).contains(number));
        if found.is_none() {
            let finding = self.at(Rule::NotANumber, item.place).with("value", word);
            self.findings.push(finding.with("least", least.to_string()).with("most", most.to_string()));
        }
        found
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, item: Option<&Item>, of: &str) -> bool {
        let table = [("true", true), ("yes", true), ("false", false), ("no", false)];
        item.and_then(|item| self.one_of(item, of, &table)).unwrap_or(false)
    }

    /// Looks at the form of an id.
    pub(super) fn id(&mut self, id: &str, place: Place) {
        if !is_id(id) {
            let finding = self.at(Rule::BadId, place).with("id", id);
            self.findings.push(finding);
        }
    }

    /// https addresses.
    pub(super) fn addresses(&mut self, item: Option<&Item>) -> Vec<String> {
        let Some(item) = item else { return Vec::new() };
        let single = std::slice::from_ref(item);
        let items = if let Node::List(items) = &item.node { items.as_slice() } else { single };
        let mut addresses = Vec::new();
        for item in items {
            let Some(address) = self.word(item, "`source`") else { continue };
            let rest = address.strip_prefix("https://");
            if !rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('.') && !rest.contains(char::is_whitespace)) {
                self.findings.push(self.at(Rule::NotHttps, item.place).with("value", address));
            }
            self.links.push((address.to_owned(), item.place));
            addresses.push(address.to_owned());
        }
        addresses
    }
}

/// Whether this is an id: lower-case letters and digits in words joined by `-`, at most 64.
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
