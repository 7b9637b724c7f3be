//! The tables hold what they say, and the whole keeps its promises.

use super::*;

/// Examples as written: the text without its brackets, and what stands between them.
fn example(marked: &str) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut hidden = Vec::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once("[[") {
        let close = after.find("]]").unwrap();
        // `[[[` marks an address in brackets.
        let (before, inner, after) = match after.strip_prefix('[') {
            Some(inner) => (format!("{before}["), &inner[..close - 1], &after[close + 2..]),
            None => (before.to_owned(), &after[..close], &after[close + 2..]),
        };
        text += &before;
        text += inner;
        hidden.push(inner.to_owned());
        rest = after;
    }
    text += rest;
    (text, hidden)
}

fn stays(text: &str) -> Result<(), String> {
    let redacted = super::text(&mut StandIns::default(), text);
    if redacted.text == text { Ok(()) } else { Err(format!("touched:  {text}\n     now: {}", redacted.text)) }
}

fn hides(kind: Option<Kind>, marked: &str) -> Result<(), String> {
    let (text, wanted) = example(marked);
    let redacted = super::text(&mut StandIns::default(), &text);
    let found: Vec<Range<usize>> = spans(&text);
    let got: Vec<&str> = found.iter().map(|at| &text[at.clone()]).collect();
    if got != wanted {
        return Err(format!("example:  {marked}\n     got: {}", redacted.text));
    }
    if let Some(kind) = kind
        && redacted.hidden.iter().any(|hidden| hidden.kind != kind.name())
    {
        return Err(format!("example:  {marked}\n     is no {}: {}", kind.name(), redacted.text));
    }
    let again = super::text(&mut StandIns::default(), &redacted.text);
    if again.text == redacted.text { Ok(()) } else { Err(format!("twice:    {}\n     now: {}", redacted.text, again.text)) }
}

fn spans(text: &str) -> Vec<Range<usize>> {
    let mut stand_ins = StandIns::default();
    let mut redactor = Redactor::new(&mut stand_ins);
    let mut out = Vec::new();
    redactor.push(text.as_bytes(), &mut out);
    redactor.finish(&mut out);
    redactor
        .take_findings()
        .into_iter()
        .map(|found| usize::try_from(found.at.start).unwrap()..usize::try_from(found.at.end).unwrap())
        .collect()
}

fn all_hold(results: impl Iterator<Item = Result<(), String>>) {
    let wrong: Vec<String> = results.filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{} examples fail:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_hides_and_leaves_what_its_examples_say() {
    let rules = rules::tokens::TOKENS.iter().chain(rules::words::WORDS);
    all_hold(rules.flat_map(|rule| {
        assert!(!rule.hides.is_empty() && !rule.leaves.is_empty(), "{:?} has no examples", rule.any);
        rule.hides
            .iter()
            .map(|example| hides(None, example))
            .chain(rule.leaves.iter().map(|text| stays(text)))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn every_shape_hides_and_leaves_what_its_examples_say() {
    all_hold(rules::shapes::SHAPES.iter().flat_map(|shape| {
        shape
            .hides
            .iter()
            .map(|example| hides(Some(shape.kind), example))
            .chain(shape.leaves.iter().map(|text| stays(text)))
            .collect::<Vec<_>>()
    }));
}

mod corpus;
mod promises;
