//! Whether every text stands in every language, and fits.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::compile::{Drafts, Knowledge, SOURCE_LANG, Translated};
use crate::knowledge::finding::{Finding, Place, Rule};

pub(super) fn texts(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let english = knowledge.texts.get(SOURCE_LANG);
    for Translated { lang, file, given } in drafts.translations.iter().filter(|translated| translated.lang != SOURCE_LANG) {
        let mut steps: BTreeMap<String, (usize, Place)> = BTreeMap::new();
        for (id, place) in given {
            let own = knowledge.texts.get(lang).and_then(|texts| texts.get(id)).unwrap_or_default();
            if let Some(text) = english.and_then(|texts| texts.get(id)) {
                let (wanted, found) = (placeholders(text), placeholders(own));
                if let Some(name) = wanted.symmetric_difference(&found).next() {
                    findings.push(Finding::new(Rule::Placeholder, file, *place).with("name", *name));
                }
                if let Some(path) = paths(text).find(|path| !own.contains(path)) {
                    findings.push(Finding::new(Rule::PathLost, file, *place).with("path", path));
                }
            }
            if let Some((list, _)) = id.rsplit_once('/').filter(|(list, _)| list.contains("/steps/")) {
                let entry = steps.entry(list.to_owned()).or_insert((0, *place));
                entry.0 += 1;
            } else if english.is_none_or(|texts| texts.get(id).is_none()) {
                let group = id.rsplit_once('/').map_or("", |(group, _)| group);
                let near: Vec<&str> = english.map(|texts| texts.under(group).collect()).unwrap_or_default();
                findings.push(Finding::new(Rule::UnknownText, file, *place).with("id", id).near(id, near));
            }
        }
        for (list, (count, place)) in steps {
            let has = english.map_or(0, |texts| texts.under(&list).count());
            if has != count {
                let finding = Finding::new(Rule::StepCount, file, place).with("lang", lang).with("count", count.to_string());
                let platform = list.rsplit('/').next().unwrap_or_default();
                findings.push(finding.with("platform", platform).with("english", has.to_string()));
            }
        }
    }
    // A folder is asked for the languages that it has texts in.
    let langs: BTreeSet<&str> = drafts.translations.iter().map(|translated| translated.lang.as_str()).collect();
    for lang in langs.into_iter().filter(|lang| *lang != SOURCE_LANG) {
        let Some(own) = knowledge.texts.get(lang) else { continue };
        for (file, texts) in &drafts.english {
            let missing: Vec<&String> =
                texts.iter().filter(|(id, text)| own.get(id).is_none_or(|own| is_english(own, text))).map(|(id, _)| id).collect();
            if let Some(first) = missing.first() {
                let finding = Finding::new(Rule::Untranslated, file, Place::default()).with("lang", lang);
                findings.push(finding.with("count", missing.len().to_string()).with("id", first.as_str()));
            }
        }
    }
}

/// Whether a translation is the English sentence still; a name or two may be the same in both.
fn is_english(own: &str, english: &str) -> bool {
    own == english && english.split_whitespace().filter(|word| word.chars().any(char::is_lowercase)).count() >= 4
}

/// What stands in braces in a text.
pub(super) fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The paths in a text, such as those of an API: what somebody types as it stands, in any language.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| c.is_whitespace() || "`\"',;()".contains(c));
    let path = |word: &&str| word.starts_with('/') && word[1..].contains('/');
    words.filter(path).map(|word| word.trim_end_matches(['.', ':', '!', '?']))
}

/// The longest text for each place that has little room, by the end of its id, in characters.
const ROOM: [(&str, usize); 4] = [("/title", 90), ("/summary", 220), ("/ask", 200), ("/option/", 140)];

/// Texts of these files that are too long for their place, in English.
pub(super) fn room(drafts: &Drafts, findings: &mut Vec<Finding>) {
    for (file, texts) in &drafts.english {
        for (id, text) in texts {
            let place = |(end, _): &&(&str, usize)| if end.ends_with('/') { id.contains(*end) } else { id.ends_with(end) };
            let count = text.chars().count();
            if let Some((_, most)) = ROOM.iter().find(place).filter(|(_, most)| count > *most) {
                let finding = Finding::new(Rule::LongText, file, Place::default()).with("id", id);
                findings.push(finding.with("count", count.to_string()).with("most", most.to_string()));
            }
        }
    }
}
