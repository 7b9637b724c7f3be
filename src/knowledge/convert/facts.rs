//! Facts: what there is to know, and which values it can have.

use std::collections::BTreeMap;

use super::Cx;
use crate::knowledge::finding::Rule;
use crate::knowledge::model::{FactDef, FactKind};
use crate::knowledge::read::{Item, Node};
use crate::words::FactName;

/// The facts in this file.
pub(in crate::knowledge) fn facts(cx: &mut Cx<'_>, item: &Item) -> BTreeMap<FactName, FactDef> {
    let mut facts = BTreeMap::new();
    if !cx.map(item, "the file of facts", &["facts"], &["facts"]) {
        return facts;
    }
    let Some(list) = item.get("facts") else { return facts };
    if !matches!(list.node, Node::Map(_)) {
        cx.shape(list, "`facts`", "a map");
    }
    for (key, item) in list.entries() {
        if !is_name(&key.text) {
            cx.findings.push(cx.at(Rule::BadId, key.place).with("id", &key.text));
        }
        if !cx.map(item, "a fact", &["title", "kind", "values", "unit", "asked", "private"], &["title", "kind"]) {
            continue;
        }
        cx.text(item.get("title"), "`title`", format!("fact/{}", key.text));
        let kinds = [
            ("choice", FactKind::Choice),
            ("flag", FactKind::Flag),
            ("number", FactKind::Number),
            ("version", FactKind::Version),
            ("text", FactKind::Text),
            ("list", FactKind::List),
        ];
        let kind = item.get("kind").and_then(|value| cx.one_of(value, "kind", &kinds)).unwrap_or(FactKind::Text);
        let values = match item.get("values") {
            Some(Item { node: Node::Map(entries), .. }) => {
                for (value, item) in entries {
                    cx.text(Some(item), "the value's text", format!("fact/{}/{}", key.text, value.text));
                }
                entries.iter().map(|(value, _)| value.text.clone()).collect()
            }
            Some(item) => cx.words(item, "`values`"),
            None => Vec::new(),
        };
        if kind == FactKind::Choice && values.is_empty() {
            cx.missing(item, "a fact of kind `choice`", "values");
        }
        let values = if kind == FactKind::Flag { vec!["yes".to_owned(), "no".to_owned()] } else { values };
        let unit = cx.word_under(item, "unit");
        let asked = cx.flag(item.get("asked"), "`asked`");
        let private = cx.flag(item.get("private"), "`private`");
        facts.insert(FactName::from(key.text.as_str()), FactDef { kind, values, unit, asked, private });
    }
    facts
}

/// Words of lower-case letters, digits and `_`, joined by dots: two or more.
fn is_name(name: &str) -> bool {
    let word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    name.contains('.') && name.split('.').all(word)
}
