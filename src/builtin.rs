//! The knowledge that `build.rs` checked and packed. Nothing is parsed but what is asked for; no YAML is read.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::knowledge::compile::{Knowledge, SOURCE_LANG};
use crate::knowledge::network::NetworkKnowledge;
use crate::knowledge::phrases::Sayable;
use crate::knowledge::{Library, Texts, pack};
use crate::search::Index;
use crate::words::TreeId;

use crate::knowledge::pack::Group;

pub use crate::knowledge::pack::TopicEntry;

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));
include!(concat!(env!("OUT_DIR"), "/network.rs"));

/// A unit's JSON; of a language that says the same as English, the English one.
fn unit(name: &str) -> Option<Vec<u8>> {
    let find = |name: &str| INDEX.binary_search_by(|(own, ..)| own.cmp(&name)).ok();
    let english = || find(&format!("{SOURCE_LANG}:{}", name.split_once(':')?.1));
    let (_, start, end) = INDEX[find(name).or_else(english)?];
    pack::inflate(BYTES.get(start..end)?)
}

/// A unit as a value. What the build packed can be read back, as the tests show; a unit that is not there is empty.
fn value<T: DeserializeOwned + Default>(name: &str) -> T {
    maybe(name).unwrap_or_default()
}

fn maybe<T: DeserializeOwned>(name: &str) -> Option<T> {
    unit(name).and_then(|bytes| serde_json::from_slice(&bytes).ok())
}

/// The languages that there are texts in, English among them.
#[must_use]
pub fn languages() -> &'static [&'static str] {
    LANGUAGES
}

/// Each language with how many texts it has of its own, and how many there are.
#[must_use]
pub fn completeness() -> Vec<(String, usize, usize)> {
    value("complete")
}

/// The tag among [`languages`] to use for `lang`: the same, else English.
fn tag(lang: &str) -> &'static str {
    LANGUAGES.iter().find(|tag| **tag == lang).copied().unwrap_or(SOURCE_LANG)
}

/// All topics with their texts, in the order of their rank.
#[must_use]
pub fn topics(lang: &str) -> Vec<TopicEntry> {
    value(&format!("{}:topics", tag(lang)))
}

/// What a diagnosis of `topic` needs: its tree, the shared trees that ways from it lead into, their fixes, and all facts. None where
/// there is no such topic.
#[must_use]
pub fn library(topic: &TreeId) -> Option<Library> {
    let groups: Vec<usize> = maybe(&format!("topic/{topic}"))?;
    let mut library = bare();
    for number in groups {
        add(&mut library, number);
    }
    Some(library)
}

/// What belongs to no topic.
fn bare() -> Library {
    Library { facts: value("facts"), channels: value("channels"), fields: value("fields"), ..Library::default() }
}

fn add(library: &mut Library, group: usize) {
    let Group { trees, fixes, articles } = value(&format!("group/{group}"));
    library.trees.extend(trees.into_iter().map(|tree| (tree.id.clone(), tree)));
    library.fixes.extend(fixes.into_iter().map(|fix| (fix.id.clone(), fix)));
    library.articles.extend(articles.into_iter().map(|article| (article.id.clone(), article)));
}

/// The texts of what [`library`] gives for `topic`, of the facts and of the fields. What `lang` lacks stands there in English.
#[must_use]
pub fn texts(lang: &str, topic: &TreeId) -> Texts {
    let groups: Vec<usize> = value(&format!("topic/{topic}"));
    gather(lang, groups)
}

/// The texts that belong to no topic, and those of these groups.
fn gather(lang: &str, groups: impl IntoIterator<Item = usize>) -> Texts {
    let tag = tag(lang);
    let names = groups.into_iter().map(|number| format!("{tag}:group/{number}"));
    std::iter::once(format!("{tag}:common")).chain(names).flat_map(|name| value::<Vec<(String, String)>>(&name)).collect()
}

/// What the network check contacts and what each conclusion means, with its texts.
#[must_use]
pub fn network(lang: &str) -> (NetworkKnowledge, Texts) {
    let known = serde_json::from_slice(include_bytes!(concat!(env!("OUT_DIR"), "/network.json"))).unwrap_or_default();
    let mut texts = Texts::default();
    let of = |wanted: &str| NETWORK_TEXTS.iter().find(|(own, _)| *own == wanted).map(|(_, text)| *text);
    let packed = of(lang).or_else(|| of(SOURCE_LANG)).unwrap_or_default();
    texts.extend(serde_json::from_str::<BTreeMap<String, String>>(packed).unwrap_or_default());
    (known, texts)
}

/// What is searched.
#[must_use]
pub fn index() -> Option<Index<'static>> {
    Index::new(include_bytes!(concat!(env!("OUT_DIR"), "/search.bin")))
}

/// What sentences say: words that answer questions, and errors.
#[must_use]
pub fn sayable() -> Sayable {
    Sayable { answers: value("sayings"), errors: value("errors"), ..Sayable::default() }
}

/// The titles of all trees, fixes and articles, by their whole ids such as `fix/ID`.
#[must_use]
pub fn titles(lang: &str) -> BTreeMap<String, String> {
    value::<Vec<(String, String)>>(&format!("{}:titles", tag(lang))).into_iter().collect()
}

/// Everything, with the texts of `langs` and of English: what overlays are laid over.
#[must_use]
pub fn whole(langs: &[&str]) -> Knowledge {
    let library = Library { links: value("links"), ..bare() };
    let mut knowledge = Knowledge { library, sayable: sayable(), ..Knowledge::default() };
    let groups: usize = value("groups");
    for number in 0..groups {
        add(&mut knowledge.library, number);
    }
    let tags: BTreeSet<&'static str> = langs.iter().map(|lang| tag(lang)).chain([SOURCE_LANG]).collect();
    for tag in tags {
        knowledge.texts.insert(tag.to_owned(), gather(tag, 0..groups));
    }
    knowledge
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_network_reads_back_in_every_language() {
        for (tag, _) in NETWORK_TEXTS {
            let (known, texts) = network(tag);
            assert!(!known.probes.is_empty() && texts.get("conclusion/offline/summary/0").is_some(), "{tag}");
        }
        assert_eq!(network("xx").1.get("feature/text"), network("en").1.get("feature/text"));
    }

    #[test]
    fn every_unit_reads_back() {
        assert!(unit("facts").is_some());
        for (name, ..) in INDEX {
            let json: Option<serde_json::Value> = maybe(name);
            assert!(json.is_some(), "{name}");
            if name.starts_with("group/") {
                assert!(maybe::<Group>(name).is_some(), "{name}");
            }
        }
        assert!(!whole(&[]).library.facts.is_empty());
    }

    #[test]
    fn a_topic_brings_what_it_needs() {
        for entry in topics("en") {
            let library = library(&entry.id).unwrap();
            let texts = texts("zh-CN", &entry.id);
            assert_eq!(library.reached(&entry.id).len(), library.trees.len(), "{}", entry.id);
            assert!(texts.get(&format!("tree/{}/title", entry.id)).is_some());
            for fix in library.fixes.keys() {
                assert!(texts.get(&format!("fix/{fix}/title")).is_some(), "{fix}");
            }
        }
        assert!(library(&"no-such-topic".into()).is_none());
    }

    #[test]
    fn what_is_packed_is_what_was_compiled() {
        let whole = whole(LANGUAGES);
        let packed = pack::pack(&whole).unwrap();
        for (name, start, end) in &packed.index {
            // What a language lacked has its English by now, so all are complete.
            if name != "complete" {
                assert_eq!(pack::inflate(&packed.bytes[*start..*end]), unit(name), "{name}");
            }
        }
        assert_eq!(packed.index.len(), INDEX.len());
    }
}
