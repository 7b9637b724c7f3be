//! What is searched: entries that can be found, and the passages that lead to them.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::Alike;
use super::fold::fold;
use crate::knowledge::compile::{Knowledge, Laid};
use crate::knowledge::model::{Input, Node, Tree};
use crate::knowledge::phrases::Of;
use crate::words::FixId;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A topic.
    Topic,
    /// A fix.
    Fix,
    /// An article.
    Article,
    /// Not LINE's: what is to be refused.
    Nothing,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Topic, Self::Fix, Self::Article, Self::Nothing];

    /// Its number in an index.
    pub(super) fn code(self) -> u8 {
        self as u8
    }

    /// The kind of this number.
    pub(super) fn of_code(code: u8) -> Self {
        Self::ALL.get(usize::from(code)).copied().unwrap_or(Self::Nothing)
    }

    /// Its name, as documents have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Fix => "fix",
            Self::Article => "article",
            Self::Nothing => "nothing",
        }
    }
}

/// What kind of text a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The entry's title.
    Title,
    /// What people type.
    Phrase,
    /// The text of an error.
    Error,
    /// What it is about: a summary, a cause, a reason.
    Body,
}

impl Field {
    const ALL: [Self; 4] = [Self::Title, Self::Phrase, Self::Error, Self::Body];

    /// Its number in an index.
    pub(super) fn code(self) -> u8 {
        self as u8
    }

    /// The field of this number.
    pub(super) fn of_code(code: u8) -> Self {
        Self::ALL.get(usize::from(code)).copied().unwrap_or(Self::Body)
    }
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The topics that it belongs to: a topic's own id, those whose trees offer a fix, those that an article names.
    pub topics: Vec<String>,
}

/// A text that leads to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The entry, by its place.
    pub entry: usize,
    /// What kind of text it is.
    pub field: Field,
    /// The text.
    pub text: String,
}

/// Everything that is searched.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// What can be found.
    pub entries: Vec<Entry>,
    /// What leads there.
    pub passages: Vec<Passage>,
    /// Names of LINE.
    pub own: Vec<String>,
    /// Names of other services.
    pub other: Vec<String>,
    /// Words in which a name of LINE stands by chance.
    pub neither: Vec<String>,
    /// What is no trouble with the app, LINE or not.
    pub never: Vec<String>,
    /// Words that mean the same.
    pub alike: Alike,
}

impl Corpus {
    /// All that is known.
    #[must_use]
    pub fn whole(knowledge: &Knowledge) -> Self {
        Self::of(knowledge, |_, _| true)
    }

    /// What was laid over the built-in knowledge, and the phrases that came with it.
    #[must_use]
    pub fn laid_over(knowledge: &Knowledge) -> Self {
        Self::of(knowledge, |kind, id| {
            let what = match kind {
                Kind::Topic => Laid::Tree,
                Kind::Fix => Laid::Fix,
                Kind::Article => Laid::Article,
                Kind::Nothing => return true,
            };
            knowledge.lays(what, id)
        })
    }

    /// The texts of what `wanted` names, and all phrases.
    fn of(knowledge: &Knowledge, wanted: impl Fn(Kind, &str) -> bool) -> Self {
        let library = &knowledge.library;
        let mut corpus = Self {
            own: knowledge.sayable.own.iter().cloned().collect(),
            other: knowledge.sayable.other.iter().cloned().collect(),
            neither: knowledge.sayable.neither.iter().cloned().collect(),
            never: knowledge.sayable.never.iter().cloned().collect(),
            alike: alike(knowledge),
            ..Self::default()
        };
        let mut places: BTreeMap<(Kind, String), usize> = BTreeMap::new();
        let topics: Vec<&Tree> = library.trees.values().filter(|tree| tree.topic).collect();
        let direct = direct(&topics);
        let mut entries: Vec<(Entry, bool)> = Vec::new();
        for tree in &topics {
            let entry = Entry { kind: Kind::Topic, id: tree.id.to_string(), topics: vec![tree.id.to_string()] };
            entries.push((entry, wanted(Kind::Topic, tree.id.as_str())));
        }
        for id in library.fixes.keys() {
            let topics = direct.get(id).cloned().unwrap_or_default();
            entries.push((Entry { kind: Kind::Fix, id: id.to_string(), topics }, wanted(Kind::Fix, id.as_str())));
        }
        for (id, article) in &library.articles {
            let topics = article.see.iter().filter(|id| topics.iter().any(|tree| tree.id.as_str() == *id)).cloned().collect();
            let entry = Entry { kind: Kind::Article, id: id.to_string(), topics };
            entries.push((entry, wanted(Kind::Article, id.as_str())));
        }
        entries.push((Entry { kind: Kind::Nothing, id: String::new(), topics: Vec::new() }, true));
        let said: BTreeSet<(Kind, &str)> = knowledge.sayable.phrases.iter().map(|phrase| key(&phrase.of)).collect();
        let errs: BTreeSet<&str> = knowledge.sayable.errors.values().map(|error| error.topic.as_str()).collect();
        for (entry, texts) in entries {
            let spoken =
                said.contains(&(entry.kind, entry.id.as_str())) || entry.kind == Kind::Topic && errs.contains(entry.id.as_str());
            if !texts && !spoken && entry.kind != Kind::Topic {
                continue;
            }
            let at = corpus.entries.len();
            places.insert((entry.kind, entry.id.clone()), at);
            if texts {
                corpus.texts(knowledge, at, &entry);
            }
            corpus.entries.push(entry);
        }
        for phrase in &knowledge.sayable.phrases {
            let (kind, id) = key(&phrase.of);
            if let Some(entry) = places.get(&(kind, id.to_owned())) {
                corpus.push(*entry, Field::Phrase, &phrase.text);
            }
        }
        for error in knowledge.sayable.errors.values() {
            if let Some(entry) = places.get(&(Kind::Topic, error.topic.to_string())) {
                error.texts.values().flatten().for_each(|text| corpus.push(*entry, Field::Error, text));
            }
        }
        corpus
    }

    fn push(&mut self, entry: usize, field: Field, text: &str) {
        self.passages.push(Passage { entry, field, text: text.to_owned() });
    }

    /// What the knowledge says about an entry, in every language.
    fn texts(&mut self, knowledge: &Knowledge, at: usize, entry: &Entry) {
        let id = &entry.id;
        let mut ids: Vec<(String, Field)> = Vec::new();
        match entry.kind {
            Kind::Topic => {
                ids.push((format!("tree/{id}/title"), Field::Title));
                ids.push((format!("tree/{id}/summary"), Field::Body));
                let Some(tree) = knowledge.library.trees.get(id.as_str()) else { return };
                ids.extend(tree.causes.keys().map(|cause| (format!("tree/{id}/cause/{cause}"), Field::Body)));
                for (node, ask) in &tree.nodes {
                    let Node::Ask(ask) = ask else { continue };
                    if let Input::Options(choices) = &ask.input {
                        ids.extend(
                            choices.iter().map(|choice| (format!("tree/{id}/node/{node}/option/{}", choice.id), Field::Body)),
                        );
                    }
                }
            }
            Kind::Fix => ids.extend([(format!("fix/{id}/title"), Field::Title), (format!("fix/{id}/why"), Field::Body)]),
            Kind::Article => {
                ids.extend([(format!("article/{id}/title"), Field::Title), (format!("article/{id}/summary"), Field::Body)]);
            }
            Kind::Nothing => {}
        }
        for texts in knowledge.texts.values() {
            for (id, field) in &ids {
                if let Some(text) = texts.get(id) {
                    self.push(at, *field, text);
                }
            }
        }
    }
}

/// Each word with the first of those that mean the same.
fn alike(knowledge: &Knowledge) -> Alike {
    let mut pairs = Vec::new();
    for words in &knowledge.sayable.same {
        let Some((first, rest)) = words.split_first() else { continue };
        pairs.extend(rest.iter().map(|word| (fold(word), fold(first))));
    }
    Alike::new(pairs)
}

fn key(of: &Of) -> (Kind, &str) {
    let kind = match of {
        Of::Topic(_) => Kind::Topic,
        Of::Fix(_) => Kind::Fix,
        Of::Article(_) => Kind::Article,
        Of::Nothing => Kind::Nothing,
    };
    (kind, of.id())
}

/// The topics whose own trees offer each fix.
fn direct(topics: &[&Tree]) -> BTreeMap<FixId, Vec<String>> {
    let mut direct: BTreeMap<FixId, Vec<String>> = BTreeMap::new();
    for tree in topics {
        for fix in tree.fixes() {
            let own = direct.entry(fix.clone()).or_default();
            if !own.contains(&tree.id.to_string()) {
                own.push(tree.id.to_string());
            }
        }
    }
    direct
}
