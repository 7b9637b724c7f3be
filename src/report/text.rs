//! The report as text that is pasted into the form.

use std::fmt::Write as _;

use super::form;
use super::model::Report;
use crate::text::Words;

/// What support would ask back on top, then where to send it, then what to type, field by field.
#[must_use]
pub fn text(report: &Report, words: &Words) -> String {
    let mut out = format!("{}\n", words.say_with("report-title", &[("topic", &report.topic.title)]));
    let _ = writeln!(out, "{}", made(report, words));
    let _ = writeln!(out, "\n{}: {}", words.say(&format!("report-outcome-{}", report.outcome.kind)), report.outcome.title);
    if let Some(cause) = &report.outcome.cause {
        let _ = writeln!(out, "{}: {}", words.say("report-cause"), cause.title);
    }
    if !report.missing.is_empty() {
        let _ = writeln!(out, "\n{}", words.say("report-missing"));
        for field in &report.missing {
            let _ = writeln!(out, "  - {}", field.title);
        }
    }
    if let Some(channel) = &report.channel {
        let _ = writeln!(out, "\n{}: {}", words.say("report-send-to"), channel.title);
        if let Some(address) = &channel.address {
            let _ = writeln!(out, "  {address}");
        }
        for line in channel.how.iter().chain(&channel.after) {
            let _ = writeln!(out, "  {line}");
        }
    }
    let _ = writeln!(out, "\n--- {} ---", words.say("report-paste-from"));
    for entry in form::entries(report, words) {
        let laid_out = form::lay_out(&entry);
        out.push_str(&laid_out);
    }
    let _ = writeln!(out, "--- {} ---", words.say("report-paste-to"));
    if report.attachments.iter().any(|attached| attached.taken) {
        let _ = writeln!(out, "\n{}", words.say("report-section-attachments"));
        for attached in report.attachments.iter().filter(|attached| attached.taken) {
            let _ = writeln!(out, "  - {}", attached.name);
        }
    }
    out
}

/// When and by what the report was made.
pub(super) fn made(report: &Report, words: &Words) -> String {
    let time = moment(&report.made_at);
    let args = [("time", time.as_str()), ("tool", &report.tool.version), ("knowledge", &report.tool.knowledge)];
    words.say_with("report-made", &args)
}

/// A time for people: `2026-01-02 03:04 UTC`. What is no time of RFC 3339 stays as it is.
fn moment(time: &str) -> String {
    let minutes = time.get(..16).filter(|minutes| minutes.as_bytes()[10] == b'T' && minutes.is_ascii());
    match (minutes, time.strip_suffix('Z')) {
        (Some(minutes), Some(_)) => format!("{} UTC", minutes.replace('T', " ")),
        _ => time.to_owned(),
    }
}
