//! GitHub's workflow commands: an annotation for the conclusion and one for each check that is not well.

use crate::judge::{CheckDocument, cause_name};
use crate::text::workflow::{data, property};
use crate::words::{ConclusionId, Status};

/// The document as workflow commands, one a line.
#[must_use]
pub fn github(document: &CheckDocument) -> String {
    let conclusion = &document.conclusion;
    let level = if conclusion.id == Some(ConclusionId::Healthy) { "notice" } else { "error" };
    let id = conclusion.id.map_or("none", ConclusionId::as_str);
    let told =
        std::iter::once(conclusion.summary.clone()).chain(conclusion.advice.iter().cloned()).collect::<Vec<_>>().join("\n");
    let mut lines = vec![format!("::{level} title={}::{}", property(&format!("linehelp: {id}")), data(&told))];
    for check in &document.checks {
        let level = match check.status {
            Status::Fail => "error",
            Status::Warn => "warning",
            Status::Pass | Status::Skip => continue,
        };
        let cause = check.cause.map(|cause| format!(" ({})", cause_name(cause))).unwrap_or_default();
        lines.push(format!("::{level} title={}::{}", property(&format!("{}{cause}", check.id)), data(&check.summary)));
    }
    lines.join("\n") + "\n"
}
