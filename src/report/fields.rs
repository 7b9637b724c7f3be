//! The fields that need no question: made of the facts, the way and the checks.

use super::fill::Filler;
use super::model::Text;
use crate::text::Words;
use crate::words::Status;

/// The order where no form gives one.
pub(super) const ORDER: [&str; 18] = [
    "category",
    "country",
    "account_type",
    "role",
    "permissions",
    "description",
    "scene",
    "steps",
    "began",
    "error_text",
    "terminals",
    "versions",
    "tried",
    "network",
    "urgency",
    "effect",
    "business_effect",
    "contact",
];

/// What is known for a field that nobody was asked for, or that nobody answered.
pub(super) fn made(filler: &mut Filler<'_, '_>, field: &str) -> Option<Text> {
    match field {
        "category" => filler.category().map(|category| Text::plain(category.title)),
        "urgency" => Some(Text::plain(filler.urgency().title)),
        "topic" => Some(Text::plain(filler.text(&format!("tree/{}/title", filler.m.topic)))),
        "country" => fact(filler, "account.country"),
        "account_type" => fact(filler, "account.type"),
        "role" => fact(filler, "account.role"),
        "terminals" => machines(filler, TERMINALS),
        "versions" => machines(filler, VERSIONS),
        "tried" => tried(filler),
        "network" => network(filler),
        _ => None,
    }
}

fn fact(filler: &mut Filler<'_, '_>, name: &str) -> Option<Text> {
    let value = filler.m.facts.value(name)?.clone();
    Some(filler.fact_value(name, &value))
}

/// A line for each machine concerned: the one with the problem, and this computer. A fact's word goes before its value.
type Machines = [(&'static str, &'static [(&'static str, &'static str)]); 2];

/// Which machines are concerned.
const TERMINALS: Machines = [
    ("report-device-terminal", &[("terminal.kind", ""), ("phone.model", "")]),
    ("report-device-machine", &[("os.name", ""), ("os.edition", ""), ("device.arch", "")]),
];
/// What runs on each.
const VERSIONS: Machines = [
    ("report-device-terminal", &[("phone.os_version", "report-device-system"), ("phone.line_version", "report-device-line")]),
    ("report-device-machine", &[("os.version", "report-device-system"), ("line.version", "report-device-line")]),
];

fn machines(filler: &mut Filler<'_, '_>, machines: Machines) -> Option<Text> {
    let mut lines = Vec::new();
    for (heading, facts) in machines {
        let mut parts = Vec::new();
        for (name, word) in facts {
            let Some(value) = fact(filler, name) else { continue };
            let word = if word.is_empty() { String::new() } else { format!("{} ", filler.m.words.say(word)) };
            parts.push(Text::join([Text::plain(word), value], ""));
        }
        if !parts.is_empty() {
            let heading = Text::plain(format!("{}: ", filler.m.words.say(heading)));
            lines.push(Text::join([heading, Text::join(parts, ", ")], ""));
        }
    }
    Some(Text::join(lines, "\n"))
}

/// What was tried with which result, a line each.
fn tried(filler: &Filler<'_, '_>) -> Option<Text> {
    if filler.edits.dropped.contains("tried") {
        return None;
    }
    let tried = filler.tried();
    let line = |tried: super::model::Tried| Text::plain(format!("- {}: {}", tried.title, tried.result.title));
    Some(Text::join(tried.into_iter().map(line), "\n"))
}

/// The network's conclusion with its evidence: what failed, a line each.
fn network(filler: &mut Filler<'_, '_>) -> Option<Text> {
    let found = filler.m.network?;
    let mut lines = vec![Text::plain(filler.m.words.say(&format!("report-conclusion-{}", found.conclusion)))];
    if !found.summary.is_empty() {
        lines.push(filler.hider.text(found.summary));
    }
    for check in found.checks.iter().filter(|check| matches!(check.status, Status::Fail | Status::Warn)) {
        let line = filler.check(check);
        let mut text = Text::plain("- ");
        text.push(line.target);
        text.push(Text::plain(format!(": {} {}", line.status.title, line.cause.unwrap_or_default()).trim_end().to_owned()));
        text.push(Text::plain(format!(" ({} ms)", check.ms)));
        lines.push(text);
    }
    Some(Text::join(lines, "\n"))
}

/// A number with its unit, for people.
pub(super) fn measure(words: &Words, number: i64, unit: Option<&str>) -> String {
    match unit {
        Some("bytes") => size(u64::try_from(number).unwrap_or_default()),
        Some("seconds") if number.unsigned_abs() >= 2 * 86_400 => {
            words.say_with("report-days", &[("count", &(number / 86_400).to_string())])
        }
        Some("seconds") if number.unsigned_abs() >= 7200 => {
            words.say_with("report-hours", &[("count", &(number / 3600).to_string())])
        }
        Some("seconds") => words.say_with("report-seconds", &[("count", &number.to_string())]),
        _ => number.to_string(),
    }
}

/// A size for people: `512 B`, `3.4 MB`.
#[must_use]
pub fn size(bytes: u64) -> String {
    let units = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")];
    match units.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
        None => format!("{bytes} B"),
    }
}
