//! What can be mended in a file without asking: only where one meaning is possible.

use super::finding::{Finding, Rule};

/// A change to a text: these bytes become that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The first byte that goes.
    pub start: usize,
    /// The first that stays.
    pub end: usize,
    /// What stands there instead.
    pub text: String,
}

/// What mends this finding in `source`, the text of its file without a byte order mark; none where a person has to decide.
#[must_use]
pub fn mend(finding: &Finding, source: &str) -> Option<Edit> {
    let start = finding.place.start as usize;
    let end = start + finding.place.len as usize;
    let there = source.get(start..end)?;
    let arg = |name: &str| finding.args.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str());
    let text = match finding.rule {
        Rule::NotHttps => {
            let rest = arg("value")?.strip_prefix("http://")?;
            there.replacen("http://", "https://", 1).contains(rest).then(|| there.replacen("http://", "https://", 1))?
        }
        // The key means nothing, so nothing is lost by taking it for the one it was meant to be.
        Rule::UnknownKey => there.replacen(arg("key")?, finding.near.as_deref()?, 1),
        Rule::IdNotPath => there.replacen(arg("id")?, arg("name")?, 1),
        Rule::Control => String::new(),
        _ => return None,
    };
    (text != there).then_some(Edit { start, end, text })
}

/// The text with these edits made; of two that touch, the first.
#[must_use]
pub fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.start);
    let mut text = String::with_capacity(source.len());
    let mut from = 0;
    for edit in edits.into_iter().filter(|edit| edit.end <= source.len()) {
        if edit.start >= from
            && let Some(kept) = source.get(from..edit.start)
        {
            text.push_str(kept);
            text.push_str(&edit.text);
            from = edit.end;
        }
    }
    text.push_str(&source[from..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::compile::{File, Knowledge, compile};

    fn mended(path: &str, source: &str) -> String {
        let compiled = compile(Knowledge::default(), "", &[File { path, bytes: source.as_bytes() }]);
        apply(source, compiled.findings.iter().filter_map(|finding| mend(finding, source)).collect())
    }

    #[test]
    fn what_has_one_meaning_is_mended() {
        let fix = "fixes:\n  a: {titel: 題, why: W., minutes: 1, risk: none, steps: [S.], worked: X., source: http://line.me/x, basis: weak, reviewed: 2026-01-01}\n";
        assert_eq!(mended("fixes/f.yaml", fix), fix.replace("titel", "title").replace("http:", "https:"));
        assert_eq!(mended("fixes/f.yaml", "fixes: {a: {colour: x}}"), "fixes: {a: {colour: x}}");
        assert!(mended("articles/real.yaml", "article: other\ntitle: T").starts_with("article: real\n"));
        assert_eq!(mended("fixes/f.yaml", "fixes:\n  a: \u{7}x\n"), "fixes:\n  a: x\n");
    }

    #[test]
    fn edits_that_touch_are_made_once() {
        let edit = |start, end, text: &str| Edit { start, end, text: text.to_owned() };
        assert_eq!(apply("abcdef", vec![edit(2, 4, "X"), edit(0, 1, "Y"), edit(3, 5, "Z")]), "YbXef");
        assert_eq!(apply("é", vec![edit(1, 2, "x")]), "é");
    }
}
