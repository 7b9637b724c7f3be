//! Scenarios: diagnoses that `kb test` replays.

use super::Cx;
use crate::knowledge::finding::Rule;
use crate::knowledge::model::{Expectation, Scenario};
use crate::knowledge::read::{Item, Node};
use crate::words::diagnosis::OutcomeKind;

/// The scenario in this file.
pub(in crate::knowledge) fn scenario(cx: &mut Cx<'_>, item: &Item, folder: &str) -> Option<Scenario> {
    let keys = ["scenario", "topic", "facts", "answers", "expect"];
    if !cx.map(item, "a scenario", &keys, &["scenario", "topic", "answers", "expect"]) {
        return None;
    }
    let title = cx.word_under(item, "scenario").unwrap_or_default();
    let topic = cx.word_under(item, "topic").unwrap_or_default();
    if let Some(value) = item.get("topic").filter(|_| topic != folder && !topic.is_empty()) {
        cx.findings.push(cx.at(Rule::IdNotPath, value.place).with("name", folder).with("id", &topic));
    }
    let mut facts = Vec::new();
    for (key, item) in pairs(cx, item, "facts") {
        let values = if item.is_null() { Vec::new() } else { cx.words(item, "a fact") };
        facts.push((key.as_str().into(), values));
    }
    let mut answers = Vec::new();
    for (key, item) in pairs(cx, item, "answers") {
        let answer = if item.is_null() { None } else { cx.word(item, "an answer").map(str::to_owned) };
        answers.push((key.clone(), answer));
    }
    Some(Scenario {
        file: cx.file.to_owned(),
        title,
        topic: topic.into(),
        facts,
        answers,
        expect: expect(cx, item.get("expect")?)?,
    })
}

fn pairs<'i>(cx: &mut Cx<'_>, item: &'i Item, key: &str) -> Vec<(&'i String, &'i Item)> {
    let Some(item) = item.get(key) else { return Vec::new() };
    if !matches!(item.node, Node::Map(_)) {
        cx.shape(item, &format!("`{key}`"), "a map");
    }
    item.entries().iter().map(|(key, item)| (&key.text, item)).collect()
}

fn expect(cx: &mut Cx<'_>, item: &Item) -> Option<Expectation> {
    if !cx.map(item, "`expect`", &["outcome", "path", "missing"], &["outcome"]) {
        return None;
    }
    let outcome = item.get("outcome")?;
    if !cx.map(outcome, "`outcome`", &["kind", "id"], &["kind"]) {
        return None;
    }
    let kinds = [("fix", OutcomeKind::Fix), ("report", OutcomeKind::Report), ("incomplete", OutcomeKind::Incomplete)];
    let kind = cx.one_of(outcome.get("kind")?, "kind", &kinds)?;
    if kind == OutcomeKind::Fix && outcome.get("id").is_none() {
        cx.missing(outcome, "`outcome`", "id");
    }
    Some(Expectation {
        kind,
        id: cx.word_under(outcome, "id"),
        path: item.get("path").map(|path| cx.words(path, "`path`").into_iter().map(Into::into).collect()),
        missing: item.get("missing").map(|fields| cx.words(fields, "`missing`").into_iter().map(Into::into).collect()),
    })
}
