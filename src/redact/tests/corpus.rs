//! How much is found, by kind, and how many harmless lines are touched: lines as programs and people write them.

use std::fmt::Write as _;

use crate::redact::{StandIns, text};

/// Lines that hold nothing private.
const HARMLESS: &str = include_str!("harmless.txt");
/// Values by kind: `[kind]`, then a value a line.
const VALUES: &str = include_str!("values.txt");
/// What values may stand in; `{}` is the value. Values that need a word beside them bring it along.
const PLACES: &[&str] = &[
    "{}",
    "x {} y",
    "({})",
    "\"{}\"",
    "2026-11-23 10:15:32 INFO {} done",
    "端末 {} です",
    "用户提交 {} 成功",
    "ข้อมูล {} แล้ว",
    "pesan: {}.",
    "a\t{}\tb",
    "{\"msg\":\"{}\"}",
    "line one\n{}\nline three",
    "[{}]",
    "last {}",
    "値は、{}、です",
    "<p>{}</p>",
];

#[test]
fn few_harmless_lines_are_touched() {
    let lines: Vec<&str> = HARMLESS.lines().collect();
    assert!(lines.len() >= 300, "{}", lines.len());
    let touched: Vec<String> = lines
        .iter()
        .filter_map(|line| {
            let now = text(&mut StandIns::default(), line).text;
            (now != *line).then(|| format!("{line}\n  -> {now}"))
        })
        .collect();
    assert!(touched.len() * 100 <= lines.len(), "{} of {} touched:\n{}", touched.len(), lines.len(), touched.join("\n"));
}

#[test]
fn of_every_kind_nearly_all_are_found() {
    let mut wrong = String::new();
    let mut kind = "";
    let (mut found, mut all, mut missed) = (0, 0, Vec::new());
    for line in VALUES.lines().chain(["[end]"]) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            if all > 0 && (all < 30 || found * 100 < all * 98) {
                let _ = writeln!(wrong, "{kind}: {found} of {all}\n  {}", missed.join("\n  "));
            }
            (kind, found, all) = (name, 0, 0);
            missed.clear();
            continue;
        }
        // `words |value| words`: what must be gone stands between the bars.
        let (whole, value) = match line.split('|').collect::<Vec<_>>()[..] {
            [before, value, after] => (format!("{before}{value}{after}"), value),
            _ => (line.to_owned(), line),
        };
        for place in PLACES {
            let raw = place.replace("{}", &whole);
            let now = text(&mut StandIns::default(), &raw).text;
            all += 1;
            if now.contains(value) {
                missed.push(format!("{raw:?} -> {now:?}"));
            } else {
                found += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
