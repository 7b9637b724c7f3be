//! Whether a translation still says what the English says.
//!
//! `lang/TAG/translated.yaml` keeps, for each piece (a node, a fix, an article …), a sum of the English that was translated and one of the
//! translation. English that has changed since, beside a translation that has not, is out of date; once the translation changes too, it is
//! taken for brought up to date.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Texts;
use super::compile::{Drafts, Knowledge, Made, SOURCE_LANG};
use super::finding::{Finding, Place, Rule};

/// Says which pieces of the languages in `drafts` are out of date; returns what each language's file should say now: the old sums for
/// what is out of date, those of today for the rest.
pub(super) fn outdated(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) -> BTreeMap<String, Made> {
    let mut now = BTreeMap::new();
    let english = LazyCell::new(|| knowledge.texts.get(SOURCE_LANG).map(|texts| sums(texts, None)).unwrap_or_default());
    for (lang, texts) in knowledge.texts.iter().filter(|(lang, _)| *lang != SOURCE_LANG) {
        let given = drafts.translations.iter().filter(|translated| translated.lang == *lang);
        let mut places: BTreeMap<&str, (&str, Place)> = BTreeMap::new();
        for (file, (id, place)) in
            given.flat_map(|translated| translated.given.iter().map(|given| (translated.file.as_str(), given)))
        {
            places.entry(piece(id)).or_insert((file, *place));
        }
        let known = drafts.made.iter().find(|(own, _)| own == lang).map(|(_, made)| made);
        let own = sums(texts, Some(&places));
        let made = now.entry(lang.clone()).or_insert_with(Made::new);
        for (piece, own) in own {
            let Some(english) = english.get(&piece) else { continue };
            let before = known.and_then(|made| made.get(&piece));
            match before.filter(|(was, then)| was != english && *then == own) {
                Some(before) => {
                    if let Some((file, place)) = places.get(piece.as_str()) {
                        findings.push(Finding::new(Rule::Outdated, file, *place).with("id", &piece));
                    }
                    made.insert(piece, before.clone());
                }
                None => drop(made.insert(piece, (english.clone(), own))),
            }
        }
    }
    now
}

/// What `translated.yaml` says.
#[must_use]
pub fn write(made: &Made) -> String {
    let mut text = String::from(
        "# Written by `linehelp kb lint --fix`: of each piece, a sum of the English and one of its translation when both were last brought\n\
         # together.\n\
         translated:\n",
    );
    for (piece, (english, own)) in made {
        // Writing to a String does not fail.
        let _ = writeln!(text, "  {piece}: {english} {own}");
    }
    text
}

/// What a text is part of: a node, the rest of a tree, a fix, an article, a fact.
fn piece(id: &str) -> &str {
    let parts = if id.starts_with("tree/") && id.split('/').nth(2) == Some("node") { 4 } else { 2 };
    let end = id.match_indices('/').nth(parts - 1).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

/// A sum of each piece; of those in `only` alone, where it is given.
fn sums(texts: &Texts, only: Option<&BTreeMap<&str, (&str, Place)>>) -> BTreeMap<String, String> {
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (id, text) in texts.iter() {
        let piece = piece(id);
        if only.is_none_or(|only| only.contains_key(piece)) {
            let sum = sums.entry(piece).or_insert(FNV_START);
            for byte in id.bytes().chain([0]).chain(text.bytes()).chain([0]) {
                *sum = (*sum ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
            }
        }
    }
    sums.into_iter().map(|(piece, sum)| (piece.to_owned(), format!("{:08x}", (sum ^ (sum >> 32)) & 0xffff_ffff))).collect()
}

/// FNV-1a, as in draft-eastlake-fnv: it tells changes, it proves nothing.
const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::compile::{Compiled, File, compile};

    fn lint(english: &str, own: &str, made: &str) -> Compiled {
        let fix = format!(
            "fixes:\n  a: {{title: {english}, why: W., minutes: 1, risk: none, steps: [S.], worked: X., basis: inferred, reviewed: 2026-01-01}}\n"
        );
        let own = format!("fixes:\n  a: {{title: {own}, why: V., steps: [T.], worked: Y.}}\n");
        let mut files = vec![
            File { path: "fixes/f.yaml", bytes: fix.as_bytes() },
            File { path: "lang/ja/fixes/f.yaml", bytes: own.as_bytes() },
        ];
        if !made.is_empty() {
            files.push(File { path: "lang/ja/translated.yaml", bytes: made.as_bytes() });
        }
        compile(Knowledge::default(), "", &files)
    }

    fn found(compiled: &Compiled) -> Vec<u32> {
        let outdated = compiled.findings.iter().filter(|finding| finding.rule == Rule::Outdated);
        outdated.map(|finding| finding.place.line).collect()
    }

    #[test]
    fn english_that_moves_on_alone_leaves_its_translation_behind() {
        let first = lint("One", "Eins", "");
        assert_eq!(found(&first), [] as [u32; 0]);
        let made = write(&first.translated["ja"]);
        assert_eq!(found(&lint("One", "Eins", &made)), [] as [u32; 0]);
        let behind = lint("Two", "Eins", &made);
        assert_eq!(found(&behind), [2]);
        // It stays so until the translation moves as well.
        let made = write(&behind.translated["ja"]);
        assert_eq!(found(&lint("Two", "Eins", &made)), [2]);
        let mended = lint("Two", "Zwei", &made);
        assert_eq!(found(&mended), [] as [u32; 0]);
        assert_eq!(found(&lint("Two", "Zwei", &write(&mended.translated["ja"]))), [] as [u32; 0]);
    }

    #[test]
    fn pieces() {
        for (id, wanted) in [
            ("tree/login/node/first/option/a", "tree/login/node/first"),
            ("tree/login/cause/x", "tree/login"),
            ("tree/login/title", "tree/login"),
            ("fix/a/steps/all/0", "fix/a"),
            ("fact/os.name", "fact/os.name"),
        ] {
            assert_eq!(piece(id), wanted);
        }
    }
}
