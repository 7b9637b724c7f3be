//! The built-in knowledge as one run of bytes and an index into it, so that a run parses only what it asks for.
//!
//! A unit is a piece of JSON with a name, deflated. Structure: `topic/ID` (the units that a diagnosis of it needs), `tree/ID`, `fix/ID`, `article/ID`,
//! `facts`, `sayings`, `errors`, `fixes`, `trees` and `articles` (all ids), `complete` (language, its own texts, all texts). Texts: `LANG:tree/ID`, `LANG:fix/ID`,
//! `LANG:article/ID`, `LANG:common`, `LANG:topics`; English stands in for what a
//! language lacks; a unit that would be the same as English is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _, Write as _};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use serde::{Deserialize, Serialize};

use super::compile::{Knowledge, SOURCE_LANG};
use super::model::Tree;
use super::{Library, Texts};
use crate::words::TreeId;

/// A topic in a list of topics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicEntry {
    /// Its id.
    pub id: TreeId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The report's category.
    pub category: String,
}

/// Bytes and where each unit stands in them, sorted by name: name, start, end.
#[derive(Debug, Default)]
pub struct Packed {
    /// All units, one after the other.
    pub bytes: Vec<u8>,
    /// Name, start, end; sorted.
    pub index: Vec<(String, usize, usize)>,
}

/// Packs what was compiled without errors.
///
/// # Errors
/// Where a value cannot be written as JSON, which no value of the model is.
pub fn pack(knowledge: &Knowledge) -> serde_json::Result<Packed> {
    let library = &knowledge.library;
    let mut units: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    units.insert("facts".to_owned(), serde_json::to_vec(&library.facts)?);
    units.insert("sayings".to_owned(), serde_json::to_vec(&knowledge.sayable.answers)?);
    units.insert("errors".to_owned(), serde_json::to_vec(&knowledge.sayable.errors)?);
    units.insert("channels".to_owned(), serde_json::to_vec(&library.channels)?);
    units.insert("fields".to_owned(), serde_json::to_vec(&library.fields)?);
    units.insert("fixes".to_owned(), serde_json::to_vec(&library.fixes.keys().collect::<Vec<_>>())?);
    units.insert("trees".to_owned(), serde_json::to_vec(&library.trees.keys().collect::<Vec<_>>())?);
    for (id, tree) in &library.trees {
        units.insert(format!("tree/{id}"), serde_json::to_vec(tree)?);
        if tree.topic {
            units.insert(format!("topic/{id}"), serde_json::to_vec(&needed(library, id))?);
        }
    }
    for (id, fix) in &library.fixes {
        units.insert(format!("fix/{id}"), serde_json::to_vec(fix)?);
    }
    units.insert("articles".to_owned(), serde_json::to_vec(&library.articles.keys().collect::<Vec<_>>())?);
    for (id, article) in &library.articles {
        units.insert(format!("article/{id}"), serde_json::to_vec(article)?);
    }
    let english = knowledge.texts.get(SOURCE_LANG).cloned().unwrap_or_default();
    let languages: BTreeSet<&str> = knowledge.texts.keys().map(String::as_str).chain([SOURCE_LANG]).collect();
    let mut complete = Vec::new();
    for lang in languages {
        let mut texts = english.clone();
        if let Some(own) = knowledge.texts.get(lang) {
            texts.extend(own.iter().map(|(id, text)| (id.to_owned(), text.to_owned())));
        }
        let mut groups: BTreeMap<String, BTreeMap<&str, &str>> = BTreeMap::new();
        for (id, text) in texts.iter() {
            let (unit, rest) = unit_of(id);
            groups.entry(unit).or_default().insert(rest, text);
        }
        for (unit, texts) in groups {
            units.insert(format!("{lang}:{unit}"), serde_json::to_vec(&texts)?);
        }
        let own = knowledge.texts.get(lang).map_or(0, |own| english.iter().filter(|(id, _)| own.get(id).is_some()).count());
        complete.push((lang, own, english.iter().count()));
        units.insert(format!("{lang}:topics"), serde_json::to_vec(&topics(library, &texts))?);
    }
    units.insert("complete".to_owned(), serde_json::to_vec(&complete)?);
    // What a language says as English does is found there.
    let english: BTreeMap<String, Vec<u8>> =
        units.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("en:")?.to_owned(), bytes.clone()))).collect();
    units.retain(|name, bytes| {
        let (lang, rest) = name.split_once(':').unwrap_or_default();
        lang == SOURCE_LANG || english.get(rest).is_none_or(|english| english != bytes)
    });
    let mut packed = Packed::default();
    for (name, bytes) in units {
        let start = packed.bytes.len();
        packed.bytes.extend(deflate(&bytes).map_err(serde_json::Error::io)?);
        packed.index.push((name, start, packed.bytes.len()));
    }
    Ok(packed)
}

fn deflate(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = DeflateEncoder::new(Vec::new(), Compression::best());
    out.write_all(bytes)?;
    out.finish()
}

/// A unit's JSON; none where the bytes are not those of a unit.
#[must_use]
pub fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut json = Vec::with_capacity(bytes.len() * 3);
    DeflateDecoder::new(bytes).read_to_end(&mut json).ok()?;
    Some(json)
}

/// The topics with their texts, in the order of their rank.
#[must_use]
pub fn topics(library: &Library, texts: &Texts) -> Vec<TopicEntry> {
    let text = |id: &TreeId, key: &str| texts.get(&format!("tree/{id}/{key}")).unwrap_or_default().to_owned();
    let mut topics: Vec<&Tree> = library.trees.values().filter(|tree| tree.topic).collect();
    topics.sort_by_key(|tree| tree.order());
    topics
        .into_iter()
        .map(|tree| TopicEntry {
            id: tree.id.clone(),
            title: text(&tree.id, "title"),
            summary: text(&tree.id, "summary"),
            category: tree.category.clone().unwrap_or_default(),
        })
        .collect()
}

/// The units of a diagnosis of `topic`: its tree, those it enters, and all their fixes.
fn needed(library: &Library, topic: &TreeId) -> BTreeSet<String> {
    let mut units = BTreeSet::new();
    for id in library.reached(topic) {
        units.extend(library.tree(&id).into_iter().flat_map(Tree::fixes).map(|fix| format!("fix/{fix}")));
        units.insert(format!("tree/{id}"));
    }
    let linked: Vec<String> = library.only(topic).linked().map(|id| format!("article/{id}")).collect();
    units.extend(linked);
    units
}

/// The unit that a text stands in, and its name there.
#[must_use]
pub fn unit_of(id: &str) -> (String, &str) {
    let mut parts = id.splitn(3, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(kind @ ("tree" | "fix" | "article")), Some(own), Some(rest)) => (format!("{kind}/{own}"), rest),
        _ => ("common".to_owned(), id),
    }
}
