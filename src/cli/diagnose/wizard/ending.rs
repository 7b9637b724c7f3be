//! The end: what was found, what says so, what was tried, and what comes next. Pure.

use super::scene::{self, Names};
use crate::knowledge::model::{FixKind, Input, Node};
use crate::text::Words;
use crate::ui::Page;
use crate::words::diagnosis::{NodeKind, PathEntry};
use crate::words::{CauseId, FixId, NodeKey, Outcome};

/// So many answers are named as evidence; the path has them all.
const EVIDENCE: usize = 6;

/// Writes the end of a diagnosis.
pub(super) fn draw(page: &mut Page, outcome: &Outcome, path: &[PathEntry], names: &Names<'_>, words: &Words) {
    match outcome {
        Outcome::Fix { fix, cause, .. } => solved(page, fix, cause.as_ref(), path, names, words),
        Outcome::Report { node, cause, .. } => handed_over(page, node, cause.as_ref(), path, names, words),
    }
}

fn solved(page: &mut Page, fix: &FixId, cause: Option<&CauseId>, path: &[PathEntry], names: &Names<'_>, words: &Words) {
    let title = names.fix(fix, "title");
    let kind = names.library.fix(fix).map_or(FixKind::Do, |fix| fix.kind);
    page.heading(&words.say_with(&format!("wizard-end-{}", scene::kind(kind)), &[("fix", &title)]));
    found(page, cause, Some(fix), path, names, words);
    page.gap();
    page.para(&words.say_with(&format!("wizard-end-{}-next", scene::kind(kind)), &[("topic", names.topic.as_str())]));
}

fn handed_over(page: &mut Page, node: &NodeKey, cause: Option<&CauseId>, path: &[PathEntry], names: &Names<'_>, words: &Words) {
    page.heading(&words.say("wizard-end-report"));
    let (tree, id) = names.place(node);
    page.para(&names.text(&format!("tree/{tree}/node/{id}/report")));
    found(page, cause, None, path, names, words);
    if let Some(Node::Report(report)) = names.node(node) {
        names.article(page, report.article.as_ref(), words);
    }
}

/// The cause, the answers that speak for it, and what was tried without helping.
fn found(page: &mut Page, cause: Option<&CauseId>, helped: Option<&FixId>, path: &[PathEntry], names: &Names<'_>, words: &Words) {
    if let Some(title) = cause.map(|cause| names.cause(cause)).filter(|title| !title.is_empty()) {
        page.para(&words.say_with("wizard-end-cause", &[("cause", &title)]));
    }
    let evidence = evidence(cause, path, names);
    if !evidence.is_empty() {
        page.gap();
        page.para(&words.say("wizard-end-evidence"));
        for entry in evidence {
            page.bullet(&fact_or_answer(entry, names, words));
        }
    }
    let failed = |entry: &&PathEntry| entry.kind == NodeKind::Try && entry.fix.is_some() && entry.fix.as_ref() != helped;
    let tried: Vec<&PathEntry> = path.iter().filter(failed).collect();
    if !tried.is_empty() {
        page.gap();
        page.para(&words.say("wizard-end-tried"));
        for entry in tried {
            scene::step(page, entry, names, words);
        }
    }
}

/// The steps that speak for the cause: those among its signs, or else the last answers that were given.
fn evidence<'p>(cause: Option<&CauseId>, path: &'p [PathEntry], names: &Names<'_>) -> Vec<&'p PathEntry> {
    let told = |entry: &&PathEntry| match entry.kind {
        // What was told in own words says nothing of a cause by itself.
        NodeKind::Ask => entry.answer.is_some() && names.node(&entry.node).is_some_and(has_options),
        NodeKind::Check => names.node(&entry.node).is_some_and(looks_at_network) && entry.answer.is_some(),
        NodeKind::Try | NodeKind::Goto | NodeKind::Report => false,
    };
    let known: Vec<&PathEntry> = path.iter().filter(told).collect();
    let signs = cause.and_then(|cause| names.library.tree(names.topic)?.causes.get(cause)).map(|cause| &cause.signs);
    let is_sign = |entry: &&&PathEntry| {
        signs.is_some_and(|signs| {
            let by_node = signs.get(entry.node.as_str()).is_some_and(|option| entry.answer.as_ref() == Some(option));
            by_node || entry.kind == NodeKind::Check
        })
    };
    let speaking: Vec<&PathEntry> = known.iter().filter(is_sign).copied().collect();
    let chosen = if speaking.iter().any(|entry| entry.kind == NodeKind::Ask) { speaking } else { known };
    let from = chosen.len().saturating_sub(EVIDENCE);
    chosen[from..].to_vec()
}

fn has_options(node: &Node) -> bool {
    matches!(node, Node::Ask(ask) if matches!(ask.input, Input::Options(_)))
}

fn looks_at_network(node: &Node) -> bool {
    matches!(node, Node::Check(check)
        if matches!(&check.of, crate::knowledge::model::Subject::Fact(name) if name.as_str() == "network.conclusion"))
}

fn fact_or_answer(entry: &PathEntry, names: &Names<'_>, words: &Words) -> String {
    match (entry.kind, &entry.answer) {
        (NodeKind::Check, Some(answer)) => words.say_with("wizard-network", &[("found", &scene::network(answer, words))]),
        _ => names.answered(entry, words),
    }
}
