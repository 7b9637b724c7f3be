//! The built-in knowledge as one run of bytes and an index into it, so that a run parses only what it asks for.
//!
//! A unit is a piece of JSON with a name, deflated. What is always needed together stands together: a *group* holds the trees, fixes and
//! articles that the same topics need. Structure: `topic/ID` (the groups that a diagnosis of it needs), `group/N`, `groups` (how many),
//! `facts`, `channels`, `fields`, `links`, `sayings`, `errors`, `complete` (language, its own texts, all texts). Texts: `LANG:group/N`,
//! `LANG:common`, `LANG:titles`, `LANG:topics`; English stands in for what a language lacks; a unit that would be the same as English is
//! left out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _, Write as _};

use flate2::Compression;
use flate2::bufread::DeflateDecoder;
use flate2::write::DeflateEncoder;

use serde::{Deserialize, Serialize};

use super::compile::{Knowledge, SOURCE_LANG};
use super::model::{Article, Fix, Tree};
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
    units.insert("links".to_owned(), serde_json::to_vec(&library.links)?);
    units.insert("fields".to_owned(), serde_json::to_vec(&library.fields)?);
    let groups = groups(library);
    units.insert("groups".to_owned(), serde_json::to_vec(&groups.len())?);
    let mut homes: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, (whole, _)) in groups.iter().enumerate() {
        units.insert(format!("group/{number}"), serde_json::to_vec(&Group::of(library, whole))?);
        homes.extend(whole.iter().map(|id| (id.as_str(), number)));
    }
    for topic in library.trees.values().filter(|tree| tree.topic) {
        let needed: Vec<usize> =
            (0..).zip(&groups).filter(|(_, (_, topics))| topics.contains(&topic.id)).map(|(number, _)| number).collect();
        units.insert(format!("topic/{}", topic.id), serde_json::to_vec(&needed)?);
    }
    let english = knowledge.texts.get(SOURCE_LANG).cloned().unwrap_or_default();
    let languages: BTreeSet<&str> = knowledge.texts.keys().map(String::as_str).chain([SOURCE_LANG]).collect();
    let mut complete = Vec::new();
    for lang in languages {
        let mut texts = english.clone();
        if let Some(own) = knowledge.texts.get(lang) {
            texts.extend(own.iter().map(|(id, text)| (id.to_owned(), text.to_owned())));
        }
        let mut parts: BTreeMap<String, BTreeMap<&str, &str>> = BTreeMap::new();
        for (id, text) in texts.iter() {
            let home = owner(id).and_then(|whole| homes.get(whole));
            parts
                .entry(home.map_or_else(|| "common".to_owned(), |number| format!("group/{number}")))
                .or_default()
                .insert(id, text);
            if let Some(whole) = id.strip_suffix("/title").filter(|whole| homes.contains_key(whole)) {
                parts.entry("titles".to_owned()).or_default().insert(whole, text);
            }
        }
        for (unit, texts) in parts {
            units.insert(format!("{lang}:{unit}"), serde_json::to_vec(&texts.iter().collect::<Vec<_>>())?);
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
    let mut json = Vec::with_capacity(bytes.len() * 6);
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

/// The trees, fixes and articles of a group.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Group {
    /// Topics and shared trees.
    pub trees: Vec<Tree>,
    /// Fixes.
    pub fixes: Vec<Fix>,
    /// Articles.
    pub articles: Vec<Article>,
}

impl Group {
    fn of(library: &Library, whole: &BTreeSet<String>) -> Self {
        let has = |kind: &str, id: &str| whole.contains(&format!("{kind}/{id}"));
        Self {
            trees: library.trees.values().filter(|tree| has("tree", tree.id.as_str())).cloned().collect(),
            fixes: library.fixes.values().filter(|fix| has("fix", fix.id.as_str())).cloned().collect(),
            articles: library.articles.values().filter(|article| has("article", article.id.as_str())).cloned().collect(),
        }
    }
}

/// Everything by the topics that need it: whole ids such as `fix/ID`, and those topics.
fn groups(library: &Library) -> Vec<(BTreeSet<String>, BTreeSet<TreeId>)> {
    let mut topics_of: BTreeMap<String, BTreeSet<TreeId>> = (library.trees.keys().map(|id| format!("tree/{id}")))
        .chain(library.fixes.keys().map(|id| format!("fix/{id}")))
        .chain(library.articles.keys().map(|id| format!("article/{id}")))
        .map(|whole| (whole, BTreeSet::new()))
        .collect();
    for topic in library.trees.values().filter(|tree| tree.topic) {
        for whole in needed(library, &topic.id) {
            topics_of.entry(whole).or_default().insert(topic.id.clone());
        }
    }
    let mut groups: BTreeMap<BTreeSet<TreeId>, BTreeSet<String>> = BTreeMap::new();
    for (whole, topics) in topics_of {
        groups.entry(topics).or_default().insert(whole);
    }
    groups.into_iter().map(|(topics, whole)| (whole, topics)).collect()
}

/// What a diagnosis of `topic` needs: its tree, those it enters, all their fixes, and the articles that are linked there.
fn needed(library: &Library, topic: &TreeId) -> BTreeSet<String> {
    let only = library.only(topic);
    (only.trees.keys().map(|id| format!("tree/{id}")))
        .chain(only.fixes.keys().map(|id| format!("fix/{id}")))
        .chain(only.articles.keys().map(|id| format!("article/{id}")))
        .collect()
}

/// The tree, fix or article that a text belongs to, such as `fix/ID`.
fn owner(id: &str) -> Option<&str> {
    let (kind, rest) = id.split_once('/')?;
    let (own, _) = rest.split_once('/')?;
    matches!(kind, "tree" | "fix" | "article").then(|| &id[..kind.len() + 1 + own.len()])
}
