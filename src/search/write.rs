//! Writes an index. Offsets have 32 bits: what a folder may hold is far less.
#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "no index comes near four gigabytes")]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::corpus::{Corpus, Kind};
use super::fold::fold;
use super::index::{ENTRY, MAGIC, PARTS, PASSAGE};
use super::learn::{Model, learn};
use super::spell;
use super::terms::{terms_of, word_hash};

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

/// Terms are hashes already.
#[derive(Default)]
struct Own(u64);

impl Hasher for Own {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u32(&mut self, hash: u32) {
        // The top bits tell buckets apart, and a term has only the low ones.
        self.0 = u64::from(hash) | u64::from(hash.rotate_left(9)) << 32;
    }
}

type Inverted = HashMap<u32, Vec<u32>, BuildHasherDefault<Own>>;

/// Leaves out the pieces of words that stand in one passage alone: half of all terms, and no loss to what is found.
fn drop_rare(inverted: &mut Inverted, own: &mut [Vec<(u32, f32)>]) {
    for terms in own {
        terms.retain(|(hash, weight)| {
            let rare = *weight < 0.9 && inverted.get(hash).is_some_and(|having| having.len() < 2);
            if rare {
                inverted.remove(hash);
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
    let mut inverted = Inverted::default();
    let mut known: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut seen: HashSet<u32, BuildHasherDefault<Own>> = HashSet::default();
    let mut own: Vec<Vec<(u32, f32)>> = Vec::with_capacity(corpus.passages.len());
    for (number, passage) in corpus.passages.iter().enumerate() {
        let folded = corpus.alike.read(&fold(&passage.text));
        let terms = terms_of(&folded);
        for term in &terms {
            inverted.entry(term.hash).or_default().push(number as u32);
        }
        own.push(terms.into_iter().map(|term| (term.hash, term.weight)).collect());
        for word in folded.split(' ').filter(|word| spelled(word)) {
            if seen.insert(word_hash(word)) {
                known.insert((word.chars().count(), word.to_owned()));
            }
        }
    }
    let count = corpus.passages.len();
    if train == Learn::Yes {
        drop_rare(&mut inverted, &mut own);
    }
    let mut texts = Vec::new();
    let (entries, topics) = entries(corpus, &mut texts);
    let mut passages = Vec::with_capacity(count * PASSAGE);
    for (passage, terms) in corpus.passages.iter().zip(&own) {
        let (start, len) = add(&mut texts, &passage.text);
        let df = |hash: &u32| inverted.get(hash).map_or(0, Vec::len);
        let norm: f32 = terms.iter().map(|(hash, weight)| weight * telling(df(hash), count)).sum();
        passages.extend((passage.entry as u32).to_le_bytes());
        passages.extend(start.to_le_bytes());
        passages.extend(len.to_le_bytes());
        passages.extend([passage.field.code(), 0]);
        passages.extend(norm.to_le_bytes());
    }
    let (mut terms, mut starts, mut postings) = (Vec::new(), Vec::new(), Vec::new());
    let mut order: Vec<u32> = inverted.keys().copied().collect();
    order.sort_unstable();
    for hash in &order {
        let Some(having) = inverted.get(hash) else { continue };
        terms.extend(hash.to_le_bytes());
        starts.extend((postings.len() as u32).to_le_bytes());
        let mut last = 0;
        for passage in having {
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
