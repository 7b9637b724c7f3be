//! Whether every text stands in every language, and fits.

use std::collections::BTreeMap;

use crate::knowledge::compile::{Drafts, Knowledge, SOURCE_LANG, Translated};
use crate::knowledge::finding::{Finding, Place, Rule};

pub(super) fn texts(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let english = knowledge.texts.get(SOURCE_LANG);
    for Translated { lang, file, given } in drafts.translations.iter().filter(|translated| translated.lang != SOURCE_LANG) {
        let mut steps: BTreeMap<String, (usize, Place)> = BTreeMap::new();
        for (id, place) in given {
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
    for lang in knowledge.texts.keys().filter(|lang| *lang != SOURCE_LANG) {
        let Some(own) = knowledge.texts.get(lang) else { continue };
        for (file, texts) in &drafts.english {
            let missing: Vec<&String> = texts.keys().filter(|id| own.get(id).is_none()).collect();
            if let Some(first) = missing.first() {
                let finding = Finding::new(Rule::Untranslated, file, Place::default()).with("lang", lang);
                findings.push(finding.with("count", missing.len().to_string()).with("id", first.as_str()));
            }
        }
    }
}
