//! What a text is compared by: words, pairs of words, and pieces of words where a script has no blanks or people mistype.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The most characters of a text that are looked at: a screenshot's worth, many times over.
pub(super) const LONGEST: usize = 4_000;
/// The longest word that is taken apart, in characters.
const LONGEST_WORD: usize = 40;

/// A term: a hash of it with its kind, and how much it weighs beside other kinds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Term {
    /// The hash.
    pub(super) hash: u32,
    /// Its weight, by its kind.
    pub(super) weight: f32,
    /// Where it starts in the folded text, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The scripts that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    /// With blanks between words.
    Spaced,
    /// Chinese and Japanese.
    Wide,
    /// Thai.
    Thai,
}

fn script(c: char) -> Script {
    match c {
        '\u{e01}'..='\u{e4e}' => Script::Thai,
        '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '々' | '\u{20000}'..='\u{323af}' => {
            Script::Wide
        }
        _ => Script::Spaced,
    }
}

/// A letter of a folded text, with the byte where it begins.
type Letter = (usize, char);

/// A run of one script in a folded text.
struct Run<'l> {
    script: Script,
    letters: &'l [Letter],
}

impl Run<'_> {
    /// The byte in the folded text where letter `at` of the run begins; after the last, where that ends.
    fn place(&self, at: usize) -> usize {
        let end = || self.letters.last().map_or(0, |(start, c)| start + c.len_utf8());
        self.letters.get(at).map_or_else(end, |(start, _)| *start)
    }

    fn chars(&self) -> impl Iterator<Item = char> {
        self.letters.iter().map(|(_, c)| *c)
    }
}

fn letters(folded: &str) -> Vec<Letter> {
    folded.char_indices().take(LONGEST).collect()
}

fn runs(letters: &[Letter]) -> impl Iterator<Item = Run<'_>> {
    let of = |c: char| (c != ' ').then(|| script(c));
    letters
        .chunk_by(move |(_, left), (_, right)| of(*left) == of(*right))
        .filter_map(move |letters| Some(Run { script: of(letters.first()?.1)?, letters }))
}

/// The words of the scripts that have blanks, each once, in order.
#[must_use]
pub(super) fn words(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for run in runs(&letters(folded)).filter(|run| run.script == Script::Spaced) {
        let word: String = run.chars().collect();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The terms of a folded text, each once.
#[must_use]
pub(super) fn terms_of(folded: &str) -> Vec<Term> {
    let mut terms = Vec::with_capacity(folded.len() * 2);
    let mut last: Option<(u32, usize)> = None;
    for run in runs(&letters(folded)) {
        match run.script {
            Script::Spaced => {
                let word = spaced(&run, &mut terms);
                if let Some((before, start)) = last {
                    terms.push(Term { hash: pair(before, word.hash), weight: 0.3, start, end: word.end });
                }
                last = Some((word.hash, word.start));
            }
            Script::Wide => {
                last = None;
                let unigram =
                    |c: char| if script(c) == Script::Wide && !('\u{3041}'..='\u{30ff}').contains(&c) { 0.6 } else { 0.0 };
                for (at, c) in run.chars().enumerate() {
                    let weight = if run.letters.len() == 1 { 1.0 } else { unigram(c) };
                    if weight > 0.0 {
                        gram(&run, at, 1, weight, &mut terms);
                    }
                }
                grams(&run, 2, 1.0, &mut terms);
                grams(&run, 3, 0.3, &mut terms);
            }
            Script::Thai => {
                last = None;
                for (size, weight) in [(2, 0.5), (3, 0.8), (4, 0.6)] {
                    grams(&run, size, weight, &mut terms);
                }
            }
        }
    }
    terms.sort_unstable_by_key(|term| (term.hash, term.start));
    terms.dedup_by_key(|term| term.hash);
    terms
}

/// A word with blanks around it, and its pieces, by which mistyped and inflected forms still meet.
fn spaced(run: &Run<'_>, terms: &mut Vec<Term>) -> Term {
    let (start, end, count) = (run.place(0), run.place(run.letters.len()), run.letters.len());
    let whole = Term { hash: hash(0, run.chars()), weight: 1.0, start, end };
    terms.push(whole);
    if (4..=LONGEST_WORD).contains(&count) && run.chars().all(char::is_alphabetic) {
        let marked = || std::iter::once('^').chain(run.chars()).chain(std::iter::once('$'));
        for at in 0..count - 1 {
            terms.push(Term { hash: hash(4, marked().skip(at).take(4)), weight: 0.7, start, end });
        }
    }
    whole
}

fn grams(run: &Run<'_>, size: usize, weight: f32, terms: &mut Vec<Term>) {
    for at in 0..(run.letters.len() + 1).saturating_sub(size) {
        gram(run, at, size, weight, terms);
    }
}

fn gram(run: &Run<'_>, at: usize, size: usize, weight: f32, terms: &mut Vec<Term>) {
    let kind = u32::try_from(size).unwrap_or(9) + 10;
    let hash = hash(kind, run.chars().skip(at).take(size));
    terms.push(Term { hash, weight, start: run.place(at), end: run.place(at + size) });
}

fn hash(kind: u32, chars: impl Iterator<Item = char>) -> u32 {
    let mut hash = 0x811c_9dc5 ^ kind.wrapping_mul(0x9e37_79b1);
    for c in chars {
        for byte in u32::from(c).to_le_bytes().iter().take(3) {
            hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
    }
    // The low bits of this kind of hash are weak, and rows are taken by them.
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}

fn pair(left: u32, right: u32) -> u32 {
    (left.rotate_left(7) ^ right).wrapping_mul(0xc2b2_ae35)
}

/// The hash of a whole word, as `terms` gives it.
#[must_use]
pub(super) fn word_hash(word: &str) -> u32 {
    hash(0, word.chars())
}

/// Something for each term or word, by its hash.
pub(super) type ByHash<T> = HashMap<u32, T, BuildHasherDefault<Own>>;

/// Terms are hashes already.
#[derive(Clone, Copy, Default)]
pub(super) struct Own(u64);

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
