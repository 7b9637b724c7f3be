//! The end of a diagnosis in plain lines, for a script's log.

use std::fmt::Write as _;

use super::document::Document;
use crate::text::{Words, safe};
use crate::words::OutcomeKind;

/// What was found and what comes next.
pub(super) fn text(document: &Document, words: &Words) -> String {
    let outcome = &document.outcome;
    let key = match outcome.kind {
        OutcomeKind::Fix => "diagnose-ends-fix",
        OutcomeKind::Report => "diagnose-ends-report",
        OutcomeKind::Incomplete => return String::new(),
    };
    let mut text = words.say_with(key, &[("title", &safe(&outcome.title))]);
    text.push('\n');
    for (number, step) in outcome.steps.iter().enumerate() {
        let _ = writeln!(text, "  {}. {}", number + 1, safe(step));
    }
    text
}
