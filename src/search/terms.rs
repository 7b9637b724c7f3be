//! What a text is compared by: words, pairs of words, and pieces of words where a script has no blanks or people mistype.

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

/// A run of one script in a folded text: its characters with their places.
struct Run {
    script: Script,
    start: usize,
    chars: Vec<char>,
    /// Where each character begins, and where the last ends, in bytes of the folded text.
    places: Vec<usize>,
}

impl Run {
    /// The byte in the folded text where character `at` of the run stands.
    fn place(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or(self.start)
    }
}

fn runs(folded: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (start, c) in folded.char_indices().take(LONGEST) {
        if c == ' ' {
            open = false;
            continue;
        }
        let script = script(c);
        match runs.last_mut().filter(|run| open && run.script == script) {
            Some(run) => {
                run.chars.push(c);
                run.places.push(start + c.len_utf8());
            }
            None => runs.push(Run { script, start, chars: vec![c], places: vec![start, start + c.len_utf8()] }),
        }
        open = true;
    }
    runs
}

/// The words of the scripts that have blanks, each once, in order.
#[must_use]
pub(super) fn words(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for run in runs(folded).into_iter().filter(|run| run.script == Script::Spaced) {
        let word: String = run.chars.into_iter().collect();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The terms of a folded text, each once.
#[must_use]
pub(super) fn terms_of(folded: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut last: Option<(u32, usize)> = None;
    for run in runs(folded) {
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
                for (at, c) in run.chars.iter().enumerate() {
                    let weight = if run.chars.len() == 1 { 1.0 } else { unigram(*c) };
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
    terms.sort_by_key(|term| (term.hash, term.start));
    terms.dedup_by_key(|term| term.hash);
    terms
}

/// A word with blanks around it, and its pieces, by which mistyped and inflected forms still meet.
fn spaced(run: &Run, terms: &mut Vec<Term>) -> Term {
    let end = run.place(run.chars.len());
    let whole = Term { hash: hash(0, &run.chars), weight: 1.0, start: run.start, end };
    terms.push(whole);
    if (4..=LONGEST_WORD).contains(&run.chars.len()) && run.chars.iter().all(|c| c.is_alphabetic()) {
        let mut marked = vec!['^'];
        marked.extend(&run.chars);
        marked.push('$');
        for piece in marked.windows(4) {
            terms.push(Term { hash: hash(4, piece), weight: 0.7, start: run.start, end });
        }
    }
    whole
}

fn grams(run: &Run, size: usize, weight: f32, terms: &mut Vec<Term>) {
    for at in 0..(run.chars.len() + 1).saturating_sub(size) {
        gram(run, at, size, weight, terms);
    }
}

fn gram(run: &Run, at: usize, size: usize, weight: f32, terms: &mut Vec<Term>) {
    let kind = u32::try_from(size).unwrap_or(9) + 10;
    let hash = hash(kind, &run.chars[at..at + size]);
    terms.push(Term { hash, weight, start: run.place(at), end: run.place(at + size) });
}

fn hash(kind: u32, chars: &[char]) -> u32 {
    let mut hash = 0x811c_9dc5 ^ kind.wrapping_mul(0x9e37_79b1);
    for c in chars {
        for byte in u32::from(*c).to_le_bytes().iter().take(3) {
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
    hash(0, &word.chars().collect::<Vec<_>>())
}
