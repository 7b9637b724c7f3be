//! Writes an index. Offsets have 32 bits: what a folder may hold is far less.
#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "no index comes near four gigabytes")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::BuildHasherDefault;

use super::corpus::{Corpus, Kind};
use super::fold::fold;
use super::index::{ENTRY, MAGIC, PARTS, PASSAGE};
use super::learn::{Model, learn};
use super::spell;
use super::terms::{ByHash, Own, terms_of, word_hash};

/// Whether a model is learned: the built-in knowledge has time for it, a run has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Learn {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// How much a term that stands in `df` of `count` passages tells; nothing where it stands nearly everywhere.
pub(super) fn telling(df: usize, count: usize) -> f32 {
    if df > 60 && df * 10 > count {
        return 0.0;
    }
    let (df, count) = (df as f32, count as f32);
    (1.0 + (count - df + 0.5) / (df + 0.5)).ln()
}

/// The terms of all passages, each term by a number of its own.
#[derive(Default)]
struct Terms {
    numbers: ByHash<u32>,
    /// The hash of each.
    hashes: Vec<u32>,
    /// How many passages have it.
    counts: Vec<u32>,
}

impl Terms {
    /// The number of a term that one more passage has.
    fn count(&mut self, hash: u32) -> u32 {
        let next = self.hashes.len() as u32;
        let number = *self.numbers.entry(hash).or_insert(next);
        if number == next {
            self.hashes.push(hash);
            self.counts.push(0);
        }
        self.counts[number as usize] += 1;
        number
    }

    /// The passages that have each term, all in one, and where those of each begin in it.
    fn passages(&self, own: &[Vec<(u32, f32)>]) -> (Vec<u32>, Vec<usize>) {
        let mut starts = Vec::with_capacity(self.counts.len() + 1);
        starts.push(0);
        starts.extend(self.counts.iter().scan(0, |end, count| {
            *end += *count as usize;
            Some(*end)
        }));
        let mut next = starts.clone();
        let mut passages = vec![0; starts.last().copied().unwrap_or(0)];
        for (passage, terms) in own.iter().enumerate() {
            for (number, _) in terms {
                let at = &mut next[*number as usize];
                passages[*at] = passage as u32;
                *at += 1;
            }
        }
        (passages, starts)
    }
}

/// Leaves out the pieces of words that stand in one passage alone: half of all terms, and no loss to what is found.
fn drop_rare(terms: &mut Terms, own: &mut [Vec<(u32, f32)>]) {
    for having in own {
        having.retain(|(number, weight)| {
            let count = &mut terms.counts[*number as usize];
            let rare = *weight < 0.9 && *count == 1;
            if rare {
                *count = 0;
            }
            !rare
        });
    }
}

/// Whether a word is one that people can mistype: letters, with blanks around it.
fn spelled(word: &str) -> bool {
    (3..=72).contains(&word.len())
        && word.chars().take(25).count() <= 24
        && word.chars().all(|c| c.is_alphabetic() && c < '\u{e00}')
}

/// The bytes of an index over a corpus.
#[must_use]
pub fn write(corpus: &Corpus, train: Learn) -> Vec<u8> {
    let mut counted = Terms::default();
    let mut known: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut seen: HashSet<u32, BuildHasherDefault<Own>> = HashSet::default();
    let mut own: Vec<Vec<(u32, f32)>> = Vec::with_capacity(corpus.passages.len());
    for passage in &corpus.passages {
        let folded = corpus.alike.read(&fold(&passage.text));
        own.push(terms_of(&folded).into_iter().map(|term| (counted.count(term.hash), term.weight)).collect());
        for word in folded.split(' ').filter(|word| spelled(word)) {
            if seen.insert(word_hash(word)) {
                known.insert((word.chars().count(), word.to_owned()));
            }
        }
    }
    let count = corpus.passages.len();
    if train == Learn::Yes {
        drop_rare(&mut counted, &mut own);
    }
    let mut texts = Vec::new();
    let (entries, topics) = entries(corpus, &mut texts);
    let mut passages = Vec::with_capacity(count * PASSAGE);
    let telling: Vec<f32> = counted.counts.iter().map(|df| telling(*df as usize, count)).collect();
    for (passage, terms) in corpus.passages.iter().zip(&own) {
        let (start, len) = add(&mut texts, &passage.text);
        let norm: f32 = terms.iter().map(|(number, weight)| weight * telling[*number as usize]).sum();
        passages.extend((passage.entry as u32).to_le_bytes());
        passages.extend(start.to_le_bytes());
        passages.extend(len.to_le_bytes());
        passages.extend([passage.field.code(), 0]);
        passages.extend(norm.to_le_bytes());
    }
    let (mut terms, mut starts, mut postings) = (Vec::new(), Vec::new(), Vec::new());
    let (having, begins) = counted.passages(&own);
    let mut order: Vec<(u32, usize)> =
        (counted.hashes.iter().copied().zip(0..)).filter(|(_, at)| counted.counts[*at] > 0).collect();
    order.sort_unstable();
    for (hash, at) in order {
        terms.extend(hash.to_le_bytes());
        starts.extend((postings.len() as u32).to_le_bytes());
        let mut last = 0;
        for passage in &having[begins[at]..begins[at + 1]] {
            varint(passage - last, &mut postings);
            last = *passage;
        }
    }
    starts.extend((postings.len() as u32).to_le_bytes());
    let (mut places, mut letters, mut spelling) = (Vec::new(), Vec::new(), Vec::new());
    for (_, word) in &known {
        places.extend((spelling.len() as u32).to_le_bytes());
        letters.extend(spell::letters(word).to_le_bytes());
        spelling.extend(word.as_bytes());
    }
    places.extend((spelling.len() as u32).to_le_bytes());
    let model = if train == Learn::Yes { learn(corpus) } else { Model::default() };
    let classes = model.classes.iter().flat_map(|entry| (*entry as u32).to_le_bytes()).collect();
    let bias = std::iter::once(&model.scale).chain(&model.bias).flat_map(|value| value.to_le_bytes()).collect();
    let weights = model.weights.iter().map(|weight| weight.to_le_bytes()[0]).collect();
    let parts: [Vec<u8>; PARTS - 1] = [
        entries,
        topics,
        passages,
        terms,
        starts,
        postings,
        places,
        letters,
        spelling,
        classes,
        bias,
        weights,
        texts,
        names(corpus),
    ];
    join(&parts)
}

fn join(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(MAGIC.to_le_bytes());
    let mut at = 4 + 4 * PARTS;
    for part in parts {
        bytes.extend((at as u32).to_le_bytes());
        at += part.len();
    }
    bytes.extend((at as u32).to_le_bytes());
    for part in parts {
        bytes.extend(part);
    }
    bytes
}

/// Adds a text; returns where it begins and how long it is, in bytes.
fn add(texts: &mut Vec<u8>, text: &str) -> (u32, u16) {
    let start = texts.len() as u32;
    let end = text.floor_char_boundary(usize::from(u16::MAX));
    texts.extend(&text.as_bytes()[..end]);
    (start, end as u16)
}

fn entries(corpus: &Corpus, texts: &mut Vec<u8>) -> (Vec<u8>, Vec<u8>) {
    let places: BTreeMap<&str, usize> = (corpus.entries.iter().enumerate())
        .filter(|(_, entry)| entry.kind == Kind::Topic)
        .map(|(at, entry)| (entry.id.as_str(), at))
        .collect();
    let (mut entries, mut topics) = (Vec::with_capacity(corpus.entries.len() * ENTRY), Vec::new());
    for entry in &corpus.entries {
        let first = (topics.len() / 2) as u32;
        let own: Vec<usize> = entry.topics.iter().filter_map(|id| places.get(id.as_str()).copied()).take(255).collect();
        topics.extend(own.iter().filter_map(|at| u16::try_from(*at).ok()).flat_map(u16::to_le_bytes));
        let (start, len) = add(texts, &entry.id);
        entries.extend([entry.kind.code(), own.len() as u8]);
        entries.extend(len.to_le_bytes());
        entries.extend(start.to_le_bytes());
        entries.extend(first.to_le_bytes());
    }
    (entries, topics)
}

fn varint(mut value: u32, bytes: &mut Vec<u8>) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn names(corpus: &Corpus) -> Vec<u8> {
    let list = |names: &[String]| names.iter().map(|name| fold(name)).collect::<Vec<_>>().join("\t");
    let pairs: Vec<String> = corpus.alike.pairs().map(|(from, to)| format!("{from}={to}")).collect();
    let lists = [&corpus.own, &corpus.other, &corpus.neither, &corpus.never].map(|names| list(names)).join("\n");
    format!("{lists}\n{}", pairs.join("\t")).into_bytes()
}
