//! Facts and a path that can be handed on: what a diagnosis rests on stays, what is personal goes.

use super::hide::Hider;
use crate::knowledge::Library;
use crate::knowledge::model::{FactDef, FactKind, Input, Node};
use crate::redact::StandIns;
use crate::words::diagnosis::NodeKind;
use crate::words::{Fact, Facts, NodeKey, PathEntry, TreeId, Value};

/// The facts without what is private in them. A diagnosis made from these goes the same way.
#[must_use]
pub fn safe_facts(facts: &Facts, library: &Library, stand_ins: &mut StandIns) -> Facts {
    let shown = std::collections::BTreeSet::new();
    let mut hider = Hider::new(stand_ins, &shown);
    let mut safe = Facts::default();
    for (name, fact) in facts.iter() {
        let fact = match fact {
            Fact::Known(value) => Fact::Known(safe_value(value, library.facts.get(name.as_str()), &mut hider)),
            Fact::Unknown(why) => Fact::Unknown(hider.text(why).text),
        };
        safe.insert(name.clone(), fact);
    }
    safe
}

fn safe_value(value: &Value, def: Option<&FactDef>, hider: &mut Hider<'_>) -> Value {
    let private = def.is_some_and(|def| def.private);
    let mut hide = |text: &str| if private { hider.private(text).text } else { hider.text(text).text };
    match value {
        Value::Text(text) if def.is_some_and(|def| is_of(def, text)) => Value::Text(text.clone()),
        Value::Text(text) => Value::Text(hide(text)),
        Value::List(items) => Value::List(items.iter().map(|item| hide(item)).collect()),
        Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// Whether a text is a value that says nothing personal by its kind: one of a choice, or a version.
fn is_of(def: &FactDef, text: &str) -> bool {
    match def.kind {
        FactKind::Choice => def.values.iter().any(|value| value == text),
        FactKind::Version => {
            !def.private && text.split('.').all(|part| part.len() < 8 && part.bytes().all(|b| b.is_ascii_digit()))
        }
        FactKind::Flag | FactKind::Number | FactKind::Text | FactKind::List => false,
    }
}

/// The path without what is private in its answers: those that were typed, and values of facts.
#[must_use]
pub fn safe_path(path: &[PathEntry], topic: &TreeId, library: &Library, stand_ins: &mut StandIns) -> Vec<PathEntry> {
    let shown = std::collections::BTreeSet::new();
    let mut hider = Hider::new(stand_ins, &shown);
    let mut safe = path.to_vec();
    for entry in &mut safe {
        let typed = match entry.kind {
            NodeKind::Ask => is_typed(&entry.node, topic, library),
            NodeKind::Check => true,
            NodeKind::Try | NodeKind::Goto | NodeKind::Report => false,
        };
        if let Some(answer) = entry.answer.as_mut().filter(|_| typed) {
            *answer = hider.text(answer).text;
        }
    }
    safe
}

fn is_typed(node: &NodeKey, topic: &TreeId, library: &Library) -> bool {
    let (tree, node) = node.as_str().split_once('/').unwrap_or((topic.as_str(), node.as_str()));
    let node = library.tree(&tree.into()).and_then(|tree| tree.nodes.get(node));
    !matches!(node, Some(Node::Ask(ask)) if matches!(ask.input, Input::Options(_)))
}

/// Any JSON without what is private in its texts, its keys included.
#[must_use]
pub fn safe_json(json: &serde_json::Value, stand_ins: &mut StandIns) -> serde_json::Value {
    let shown = std::collections::BTreeSet::new();
    hide_json(json, &mut Hider::new(stand_ins, &shown))
}

fn hide_json(json: &serde_json::Value, hider: &mut Hider<'_>) -> serde_json::Value {
    match json {
        serde_json::Value::String(text) => hider.text(text).text.into(),
        serde_json::Value::Array(items) => items.iter().map(|item| hide_json(item, hider)).collect(),
        serde_json::Value::Object(map) => {
            map.iter().map(|(key, value)| (hider.text(key).text, hide_json(value, hider))).collect()
        }
        other => other.clone(),
    }
}
