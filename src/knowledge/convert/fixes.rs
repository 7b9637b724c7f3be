//! Fixes.

use std::collections::BTreeMap;

use super::Cx;
use crate::knowledge::PLATFORMS;
use crate::knowledge::finding::{Place, Rule};
use crate::knowledge::model::{Basis, Fix, FixKind, Risk};
use crate::knowledge::read::{Item, Node};

const KEYS: [&str; 12] =
    ["title", "why", "minutes", "loses", "risk", "kind", "steps", "worked", "source", "basis", "reviewed", "article"];
const NEEDED: [&str; 8] = ["title", "why", "minutes", "risk", "steps", "worked", "basis", "reviewed"];

/// The fixes in this file, each with the place of its id.
pub(in crate::knowledge) fn fixes(cx: &mut Cx<'_>, item: &Item) -> Vec<(Fix, Place)> {
    let mut fixes = Vec::new();
    if !cx.map(item, "a file of fixes", &["fixes"], &["fixes"]) {
        return fixes;
    }
    let Some(list) = item.get("fixes") else { return fixes };
    if !matches!(list.node, Node::Map(_)) {
        cx.shape(list, "`fixes`", "a map");
    }
    for (key, item) in list.entries() {
        cx.id(&key.text, key.place);
        if let Some(fix) = fix(cx, item, &key.text) {
            fixes.push((fix, key.place));
        }
    }
    fixes
}

fn fix(cx: &mut Cx<'_>, item: &Item, id: &str) -> Option<Fix> {
    if !cx.map(item, "a fix", &KEYS, &NEEDED) {
        return None;
    }
    for key in ["title", "why", "loses", "worked"] {
        cx.text(item.get(key), &format!("`{key}`"), format!("fix/{id}/{key}"));
    }
    let risks = [
        ("none", Risk::None),
        ("settings", Risk::Settings),
        ("chats", Risk::Chats),
        ("account", Risk::Account),
        ("money", Risk::Money),
    ];
    let risk = item.get("risk").and_then(|value| cx.one_of(value, "risk", &risks)).unwrap_or(Risk::None);
    let kinds = [("do", FixKind::Do), ("wait", FixKind::Wait), ("explain", FixKind::Explain)];
    let kind = item.get("kind").and_then(|value| cx.one_of(value, "kind", &kinds)).unwrap_or(FixKind::Do);
    let Origin { source, basis, reviewed } = origin(cx, item, "a fix");
    Some(Fix {
        id: id.into(),
        minutes: item.get("minutes").and_then(|value| cx.number(value, 1, 60 * 24 * 30)).unwrap_or(1),
        risk,
        kind,
        steps: item.get("steps").map(|steps| self::steps(cx, steps, id)).unwrap_or_default(),
        source,
        basis,
        reviewed,
        article: cx.word_under(item, "article").map(Into::into),
    })
}

/// Where something is known from.
pub(super) struct Origin {
    pub(super) source: Vec<String>,
    pub(super) basis: Basis,
    pub(super) reviewed: String,
}

/// `source`, `basis` and `reviewed` of a fix or an article; only what is inferred may do without a source.
pub(super) fn origin(cx: &mut Cx<'_>, item: &Item, of: &str) -> Origin {
    let known = [("official", Basis::Official), ("weak", Basis::Weak), ("inferred", Basis::Inferred)];
    let basis = item.get("basis").and_then(|value| cx.one_of(value, "basis", &known)).unwrap_or(Basis::Inferred);
    let source = cx.addresses(item.get("source"));
    if source.is_empty() && basis != Basis::Inferred {
        cx.missing(item, of, "source");
    }
    let reviewed = item.get("reviewed").map(|value| day(cx, value)).unwrap_or_default();
    Origin { source, basis, reviewed }
}

/// The day under `reviewed`, and a finding where it is none.
pub(super) fn day(cx: &mut Cx<'_>, item: &Item) -> String {
    let word = cx.word(item, "`reviewed`").unwrap_or_default();
    if is_day(word) {
        cx.days.push((word.to_owned(), item.place));
    } else {
        cx.findings.push(cx.at(Rule::NotADay, item.place).with("value", word));
    }
    word.to_owned()
}

/// Counts the steps and keeps their texts.
pub(super) fn steps(cx: &mut Cx<'_>, item: &Item, id: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    match &item.node {
        Node::List(items) => {
            counts.insert("all".to_owned(), items.len());
            platform(cx, item, id, "all");
        }
        Node::Map(entries) => {
            for (key, item) in entries {
                if !PLATFORMS.contains(&key.text.as_str()) {
                    let finding = cx.at(Rule::UnknownPlatform, key.place).with("platform", &key.text);
                    cx.findings.push(finding.with("platforms", PLATFORMS.join(", ")).near(&key.text, PLATFORMS));
                    continue;
                }
                counts.insert(key.text.clone(), item.items().len());
                platform(cx, item, id, &key.text);
            }
        }
        _ => cx.shape(item, "`steps`", "a list, or lists by platform"),
    }
    if counts.values().all(|&count| count == 0) {
        cx.findings.push(cx.at(Rule::NoSteps, item.place));
    }
    counts
}

fn platform(cx: &mut Cx<'_>, item: &Item, id: &str, platform: &str) {
    if !matches!(item.node, Node::List(_)) {
        cx.shape(item, &format!("`{platform}`"), "a list of steps");
    }
    for (number, step) in item.items().iter().enumerate() {
        cx.text(Some(step), "a step", format!("fix/{id}/steps/{platform}/{number}"));
    }
}

/// Whether this is a day of the calendar, `YYYY-MM-DD`.
pub(in crate::knowledge) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    if [year.len(), month.len(), day.len()] != [4, 2, 2] || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (2000..2200).contains(&year) && (1..=length).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_day;

    #[test]
    fn days_of_the_calendar() {
        for good in ["2026-11-23", "2024-02-29", "2000-02-29"] {
            assert!(is_day(good), "{good}");
        }
        for bad in
            ["2026-11-31", "2025-02-29", "2026-13-01", "2026-00-10", "26-11-23", "2026-1-1", "yesterday", "", "2026-11-23 "]
        {
            assert!(!is_day(bad), "{bad}");
        }
    }
}
