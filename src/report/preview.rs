//! What the person sees before anything is written: the exact text by section, with what was hidden marked.
//!
//! Show [`sections`]; for each wish change [`Edits`](super::Edits) and call [`fill`](super::fill()) again:
//! - leave a section out, or take it back: its id into or out of `dropped`;
//! - show one hidden value on purpose: its stand-in (from [`hidden`]) into `shown`; a secret has no such wish;
//! - fill in what is missing (the report's `missing`, or any field): id and text into `filled`.

use std::collections::BTreeMap;

use super::model::{Report, Span, Text};
use crate::text::Words;

/// A part of the report that can be left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its id, as `dropped` takes it.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it says; where a line hides something, its spans say where.
    pub lines: Vec<Text>,
    /// Whether the person has left it out; then it has no lines.
    pub dropped: bool,
}

/// Something hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The stand-in, as `shown` takes it.
    pub stand_in: String,
    /// Its kind, such as `email`.
    pub kind: String,
    /// Whether it is a secret, which cannot be shown.
    pub secret: bool,
    /// Whether the person chose to show it.
    pub shown: bool,
    /// In how many places it stands.
    pub places: usize,
}

/// The report by section, in the order of its forms.
#[must_use]
pub fn sections(report: &Report, words: &Words) -> Vec<Section> {
    let heading = |id: &str| words.say(&format!("report-section-{id}"));
    let mut sections: Vec<Section> = report
        .fields
        .iter()
        .filter(|field| field.value.is_some() || report.left_out.contains(&field.id))
        .map(|field| Section {
            id: field.id.clone(),
            title: field.title.clone(),
            lines: field.value.iter().cloned().collect(),
            dropped: report.left_out.contains(&field.id),
        })
        .collect();
    for (id, lines) in [
        ("tried", tried(report)),
        ("path", path(report)),
        ("network", network(report)),
        ("facts", facts(report)),
        ("attachments", attachments(report)),
    ] {
        let dropped = report.left_out.iter().any(|left| left == id);
        match sections.iter_mut().find(|section| section.id == id) {
            // The field says the same in short.
            Some(section) if id == "tried" => section.lines = lines,
            Some(section) => section.lines.extend(lines),
            None if dropped || !lines.is_empty() => {
                sections.push(Section { id: id.to_owned(), title: heading(id), lines, dropped });
            }
            None => {}
        }
    }
    sections
}

fn tried(report: &Report) -> Vec<Text> {
    report.tried.iter().map(|tried| Text::plain(format!("{}: {}", tried.title, tried.result.title))).collect()
}

fn path(report: &Report) -> Vec<Text> {
    let line = |step: &super::model::Step| match &step.answer {
        Some(answer) => Text::join([Text::plain(step.title.as_str()), answer.clone()], " → "),
        None => Text::plain(step.title.as_str()),
    };
    report.path.iter().map(line).collect()
}

fn network(report: &Report) -> Vec<Text> {
    let Some(found) = &report.network else { return Vec::new() };
    let check = |check: &super::model::CheckLine| {
        let mut line = Text::plain(format!("{} ", check.status.title));
        line.push(check.target.clone());
        line.push(Text::plain(format!(" · {} · {} ms", check.layer.title, check.ms)));
        if !check.summary.is_empty() {
            line.push(Text::plain(" · "));
            line.push(check.summary.clone());
        }
        for (name, value) in &check.evidence {
            line.push(Text::plain(format!(" · {name} ")));
            line.push(value.clone());
        }
        line
    };
    let head = [Text::plain(found.conclusion.title.as_str()), found.summary.clone()];
    head.into_iter()
        .filter(|text| !text.is_empty())
        .chain(found.advice.iter().cloned())
        .chain(found.checks.iter().filter(|check| check.is_done()).map(check))
        .collect()
}

fn facts(report: &Report) -> Vec<Text> {
    let line = |fact: &super::model::FactLine| {
        let value = fact.value.clone().or_else(|| fact.unknown.clone()).unwrap_or_default();
        Text::join([Text::plain(fact.title.as_str()), value], ": ")
    };
    report.facts.iter().map(line).collect()
}

fn attachments(report: &Report) -> Vec<Text> {
    let line = |attached: &super::model::Attached| {
        Text::plain(format!("{} ({}, {})", attached.name, attached.kind.title, super::fields::size(attached.bytes)))
    };
    report.attachments.iter().map(line).collect()
}

/// What was hidden anywhere in the report, each value once, in the order in which it first stands there.
#[must_use]
pub fn hidden(report: &Report) -> Vec<Hidden> {
    let mut found: Vec<Hidden> = Vec::new();
    for span in spans(report) {
        match found.iter_mut().find(|hidden| hidden.stand_in == span.stand_in && hidden.kind == span.kind) {
            Some(hidden) => hidden.places += 1,
            None => found.push(Hidden {
                stand_in: span.stand_in.clone(),
                kind: span.kind.clone(),
                secret: span.secret,
                shown: span.shown,
                places: 1,
            }),
        }
    }
    found
}

/// How many places are hidden, by kind.
pub(super) fn count(report: &Report) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for span in spans(report).filter(|span| !span.shown) {
        *count.entry(span.kind.clone()).or_default() += 1;
    }
    count
}

fn spans(report: &Report) -> impl Iterator<Item = &Span> {
    let fields = report.fields.iter().filter_map(|field| field.value.as_ref());
    let path = report.path.iter().filter_map(|step| step.answer.as_ref());
    let network = report.network.iter().flat_map(|found| {
        let checks =
            found.checks.iter().flat_map(|check| [&check.target, &check.summary].into_iter().chain(check.evidence.values()));
        std::iter::once(&found.summary).chain(&found.advice).chain(checks)
    });
    let facts = report.facts.iter().flat_map(|fact| fact.value.iter().chain(&fact.unknown));
    fields.chain(path).chain(network).chain(facts).flat_map(|text| &text.spans)
}
