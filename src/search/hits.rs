//! What was found, in order, each with the passage and the words that led to it.

use std::collections::BTreeMap;

use super::alike::Alike;
use super::corpus::Kind;
use super::fold::{fold, places};
use super::index::Index;
use super::rank::{Evidence, Topic};
use super::terms::{Term, terms_of};

/// How many topics are named first, so that the right one is nearly always among them.
const TOPICS: usize = 3;
/// How near a fix or an article has to be to be named at all.
const WORTH: f32 = 0.2;

/// One thing that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The topic it belongs to: the likeliest of its topics.
    pub topic: String,
    /// From 0 to 1.
    pub score: f32,
    /// How likely its topic is meant, from 0 to 1: the chances of all topics, and of none, add up to one.
    pub likely: f32,
    /// The nearest passage.
    pub matched: Option<Matched>,
    /// How near that is, from 0 to 1.
    pub near: f32,
    /// How likely the model finds the topic, from 0 to 1.
    pub model: f32,
}

/// A passage and the words of the query that are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The passage.
    pub text: String,
    /// The words.
    pub words: Vec<String>,
}

/// A query as it is compared.
pub(super) struct Query<'q> {
    folded: &'q str,
    terms: &'q [Term],
    alike: &'q Alike,
    typed: Typed<'q>,
}

impl<'q> Query<'q> {
    pub(super) fn new(query: &'q str, folded: &'q str, terms: &'q [Term], alike: &'q Alike) -> Self {
        Self { folded, terms, alike, typed: Typed::new(query) }
    }
}

/// A query as it was typed, with what each of its characters folds to.
struct Typed<'q> {
    text: &'q str,
    folded: String,
    /// Where in the text the character stands that each byte of the folded text comes from.
    from: Vec<usize>,
}

impl<'q> Typed<'q> {
    fn new(text: &'q str) -> Self {
        let mut typed = Self { text, folded: String::new(), from: Vec::new() };
        for (at, c) in text.char_indices().take(400) {
            let one = fold(c.encode_utf8(&mut [0; 4]));
            typed.folded.push_str(if one.is_empty() { " " } else { &one });
            typed.from.resize(typed.folded.len(), at);
        }
        typed
    }

    /// Folded words as they were typed, also where they were read as others that mean the same; as they are, where they stand there in
    /// another form.
    fn original(&self, words: &str, alike: &Alike) -> String {
        let there = |words: &str| places(&self.folded, words).next();
        let meant = || self.folded.split(' ').find(|word| !word.is_empty() && alike.read(word) == words).and_then(there);
        let original = there(words).or_else(meant).and_then(|(start, end)| {
            let (first, last) = (*self.from.get(start)?, *self.from.get(end.saturating_sub(1))?);
            self.text.get(first..last + self.text.get(last..)?.chars().next()?.len_utf8())
        });
        original.unwrap_or(words).to_owned()
    }
}

/// Topics first, then what leads to the point at once.
pub(super) fn hits(
    parts: &[Index<'_>],
    found: &[Vec<Evidence>],
    topics: &BTreeMap<&str, Topic>,
    query: &Query<'_>,
    limit: usize,
) -> Vec<Hit> {
    let mut first: Vec<(&str, &Topic)> = topics.iter().map(|(id, topic)| (*id, topic)).collect();
    first.sort_by(|left, right| right.1.score.total_cmp(&left.1.score));
    let mut hits: Vec<Hit> = Vec::new();
    for (id, topic) in first.into_iter().take(TOPICS.min(limit)) {
        let matched = best_passage(parts, found, id).map(|(part, passage)| matched(part, passage, query));
        hits.push(Hit {
            kind: Kind::Topic,
            id: id.to_owned(),
            topic: id.to_owned(),
            score: topic.score.sqrt(),
            likely: topic.score,
            matched,
            near: topic.near,
            model: topic.model,
        });
    }
    let last = hits.last().map_or(1.0, |hit| hit.score);
    let mut rest: Vec<(f32, usize, usize, &str)> = Vec::new();
    for (number, (part, found)) in parts.iter().zip(found).enumerate() {
        for (at, evidence) in found.iter().enumerate() {
            let entry = part.entry(at);
            if !matches!(entry.kind, Kind::Fix | Kind::Article) || evidence.whole() < WORTH {
                continue;
            }
            let own = part.topics_of(&entry).map(|at| part.entry(at).id);
            let score = |id: &str| topics.get(id).map_or(0.0, |topic| topic.score);
            let topic = own.max_by(|left, right| score(left).total_cmp(&score(right))).unwrap_or_default();
            rest.push((evidence.whole() * (0.4 + 0.6 * score(topic).sqrt()), number, at, topic));
        }
    }
    rest.sort_by(|left, right| right.0.total_cmp(&left.0));
    for (score, number, at, topic) in rest.into_iter().take(limit.saturating_sub(hits.len())) {
        let (part, evidence) = (&parts[number], &found[number][at]);
        let entry = part.entry(at);
        hits.push(Hit {
            kind: entry.kind,
            id: entry.id.to_owned(),
            topic: topic.to_owned(),
            score: last * score,
            likely: topics.get(topic).map_or(0.0, |topic| topic.score),
            matched: Some(matched(part, evidence.passage, query)),
            near: evidence.whole(),
            model: topics.get(topic).map_or(0.0, |topic| topic.model),
        });
    }
    hits
}

/// The nearest passage that leads to a topic.
fn best_passage<'p, 'a>(parts: &'p [Index<'a>], found: &[Vec<Evidence>], topic: &str) -> Option<(&'p Index<'a>, usize)> {
    let mut best: Option<(f32, &Index<'_>, usize)> = None;
    for (part, found) in parts.iter().zip(found) {
        for (at, evidence) in found.iter().enumerate() {
            let entry = part.entry(at);
            let own = entry.kind == Kind::Topic && entry.id == topic;
            let of = || part.topics_of(&entry).any(|at| part.entry(at).id == topic);
            if evidence.best > best.map_or(0.0, |best| best.0) && (own || entry.kind == Kind::Fix && of()) {
                best = Some((evidence.best, part, evidence.passage));
            }
        }
    }
    best.map(|(_, part, passage)| (part, passage))
}

/// A passage with the words of the query that stand in it.
fn matched(part: &Index<'_>, passage: usize, query: &Query<'_>) -> Matched {
    let text = part.passage(passage).text;
    let own = terms_of(&query.alike.read(&fold(text)));
    let mut spans: Vec<(usize, usize)> = (query.terms.iter())
        .filter(|term| term.weight > 0.3 && own.binary_search_by_key(&term.hash, |own| own.hash).is_ok())
        .map(|term| (term.start, term.end))
        .collect();
    spans.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in spans {
        match joined.last_mut().filter(|last| start <= last.1) {
            Some(last) => last.1 = last.1.max(end),
            None => joined.push((start, end)),
        }
    }
    let words = joined
        .into_iter()
        .filter_map(|(start, end)| query.folded.get(start..end))
        .map(|words| query.typed.original(words, query.alike))
        .collect();
    Matched { text: text.to_owned(), words }
}
