//! `--watch`: the check again and again, and what changed since the last time.

use std::thread;
use std::time::Duration;

use super::{Format, Known, run, show};
use crate::cli::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::judge::{CheckDocument, render};
use crate::words::{ConclusionId, Plan};

/// From the end of one run to the start of the next.
const PAUSE: Duration = Duration::from_secs(10);

/// Repeats until interrupted, or until nobody reads any more.
pub(super) fn watch(plan: &Plan, known: &Known, context: &mut Context) -> Result<Exit, Failure> {
    let mut before: Option<CheckDocument> = None;
    loop {
        let document = run::once(plan, known, context)?;
        match &before {
            None => show(&document, Format::Text, known, context)?,
            Some(before) => context.ui.print(&changes(before, &document, known)),
        }
        if context.ui.gone() {
            return Ok(super::exit(&document));
        }
        before = Some(document);
        thread::sleep(PAUSE);
    }
}

/// One line for the conclusion, and one for each check that is not as it was.
fn changes(before: &CheckDocument, now: &CheckDocument, known: &Known) -> String {
    let words = &known.words;
    let name =
        |id: Option<ConclusionId>| id.map_or_else(|| "-".to_owned(), |id| words.say(&format!("check-name-{}", id.as_str())));
    let (was, is) = (name(before.conclusion.id), name(now.conclusion.id));
    let key = if was == is { "check-watch-same" } else { "check-watch-changed" };
    let mut text = words.say_with(key, &[("time", &now.started_at), ("was", &was), ("is", &is)]);
    text.push('\n');
    for check in &now.checks {
        let then = before.checks.iter().find(|other| other.id == check.id);
        if then.is_none_or(|then| then.status != check.status || then.cause != check.cause) {
            let line = format!("  {} {}\n", render::status_word(check.status, words), crate::text::safe(&check.summary));
            text.push_str(&line);
        }
    }
    text
}
