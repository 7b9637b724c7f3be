//! Whether what the network check says stands in every language. The check reads these files itself, so their texts are not among those
//! of the knowledge.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::compile::{Drafts, SOURCE_LANG};
use crate::knowledge::finding::{Finding, Place, Rule};
use crate::knowledge::lint::texts::placeholders;
use crate::knowledge::read::Item;

pub(super) fn network(drafts: &Drafts, findings: &mut Vec<Finding>) {
    let of = |lang: &str| drafts.network.iter().find(|(own, ..)| own == lang);
    let Some((_, file, english)) = of(SOURCE_LANG) else { return };
    let english = texts(english);
    let langs: BTreeSet<&str> = (drafts.translations.iter().map(|translated| translated.lang.as_str()))
        .chain(drafts.network.iter().map(|(lang, ..)| lang.as_str()))
        .collect();
    for lang in langs.into_iter().filter(|lang| *lang != SOURCE_LANG) {
        let own = of(lang).map(|(_, file, item)| (file, texts(item)));
        let missing: Vec<&String> =
            english.keys().filter(|id| own.as_ref().is_none_or(|(_, texts)| !texts.contains_key(*id))).collect();
        if let Some(first) = missing.first() {
            let finding = Finding::new(Rule::Untranslated, file, Place::default()).with("lang", lang);
            findings.push(finding.with("count", missing.len().to_string()).with("id", first.as_str()));
        }
        let Some((file, texts)) = own else { continue };
        for (id, (place, text)) in &texts {
            let Some((_, wanted)) = english.get(id) else {
                let near = english.keys().map(String::as_str);
                findings.push(Finding::new(Rule::UnknownText, file, *place).with("id", id).near(id, near));
                continue;
            };
            if let Some(name) = placeholders(wanted).symmetric_difference(&placeholders(text)).next() {
                findings.push(Finding::new(Rule::Placeholder, file, *place).with("name", *name));
            }
        }
    }
}

/// The texts of a file by id, with their places.
fn texts(item: &Item) -> BTreeMap<String, (Place, &str)> {
    let entries = |key: &str| item.get(key).map(Item::entries).unwrap_or_default();
    let mut texts = BTreeMap::new();
    for (group, kind) in [("features", "feature"), ("probes", "probe")] {
        for (key, own) in entries(group) {
            let text = own.text().or_else(|| own.get("title").and_then(Item::text));
            texts.insert(format!("{kind}/{}", key.text), (key.place, text.unwrap_or_default()));
        }
    }
    for (key, conclusion) in entries("conclusions") {
        for list in ["summary", "home", "admin"] {
            let lines = conclusion.get(list).map(Item::items).unwrap_or_default().iter().enumerate();
            texts.extend(lines.map(|(number, line)| {
                (format!("conclusion/{}/{list}/{number}", key.text), (line.place, line.text().unwrap_or_default()))
            }));
        }
    }
    texts
}
