//! How often search is right, on sentences that no phrase was made from: the rates may only rise.
//!
//! `tests/search/{own,tune,held,foreign}.tsv` hold a language, the topic (topics joined by `|` where either is right, `-` where it is not
//! LINE's), the sentence and where it comes from. `tests/search/rates.tsv` holds the rates reached, in percent; `LINEHELP_BLESS=1` writes
//! down better ones, and those of new sets, and keeps the others.
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use linehelp::builtin;
use linehelp::search::{Kind, search};

/// A set, a language, and what was done to the sentences.
type Key = (String, String, String);

/// Right at the first place, among the first three, LINE's that were refused, others' that were refused; the count of both.
#[derive(Clone, Copy, Debug, Default)]
struct Rates {
    first: usize,
    three: usize,
    wronged: usize,
    own: usize,
    refused: usize,
    other: usize,
}

impl Rates {
    /// What one sentence is in percent, for each, with what rounding down may take: the model is learned anew with every new phrase, and one
    /// sentence may go either way.
    fn grain(self) -> [f64; 4] {
        let one = |all: usize| 100.0 / all.max(1) as f64 + 0.1;
        [one(self.own), one(self.own), one(self.own), one(self.other)]
    }

    /// First, three, kept and refused, in percent: all are better where they are higher.
    fn percent(self) -> [f64; 4] {
        let part = |count: usize, all: usize| if all == 0 { 100.0 } else { (count as f64 * 1000.0 / all as f64).floor() / 10.0 };
        let kept = self.own - self.wronged;
        [part(self.first, self.own), part(self.three, self.own), part(kept, self.own), part(self.refused, self.other)]
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search")
}

fn spaced(text: &str) -> bool {
    text.split_whitespace().count() >= 4 && text.chars().filter(char::is_ascii_alphabetic).count() * 2 > text.chars().count()
}

/// With one slip of the finger: two letters of the longest word change places, or a sign in the middle is missing.
fn mistyped(text: &str) -> String {
    let longest = text
        .split(' ')
        .filter(|word| word.len() >= 5 && word.chars().all(|c| c.is_ascii_alphabetic()))
        .max_by_key(|word| word.len());
    let mut chars: Vec<char> = text.chars().collect();
    if let Some(word) = longest {
        let mut letters: Vec<char> = word.chars().collect();
        let middle = letters.len() / 2;
        letters.swap(middle - 1, middle);
        return text.replacen(word, &letters.into_iter().collect::<String>(), 1);
    }
    chars.remove(chars.len() / 2);
    chars.into_iter().collect()
}

/// Every other word, or the first half where there are no blanks.
fn halved(text: &str) -> String {
    if spaced(text) {
        return text.split_whitespace().step_by(2).collect::<Vec<_>>().join(" ");
    }
    let count = text.chars().count();
    text.chars().take(count.div_ceil(2)).collect()
}

/// In the other Chinese script, one character for one.
fn rewritten(text: &str) -> String {
    let table = include_str!("../../src/search/hans.txt");
    let pairs: Vec<char> = table.chars().collect();
    let pairs: Vec<(char, char)> = pairs.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
    let to_simple: BTreeMap<char, char> = pairs.iter().copied().collect();
    let mut to_traditional: BTreeMap<char, char> = BTreeMap::new();
    for (traditional, simple) in &pairs {
        to_traditional.entry(*simple).or_insert(*traditional);
    }
    let simplify = text.chars().any(|c| to_simple.contains_key(&c));
    let table = if simplify { &to_simple } else { &to_traditional };
    text.chars().map(|c| table.get(&c).copied().unwrap_or(c)).collect()
}

fn measured() -> BTreeMap<Key, Rates> {
    let index = builtin::index().unwrap();
    let mut all: BTreeMap<Key, Rates> = BTreeMap::new();
    for set in ["own", "tune", "foreign", "held"] {
        let text = std::fs::read_to_string(folder().join(format!("{set}.tsv"))).unwrap_or_default();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [lang, wanted, sentence, ..] = columns[..] else { panic!("{set}.tsv: {line}") };
            let mut ways = vec![("as-is", sentence.to_owned()), ("typo", mistyped(sentence)), ("half", halved(sentence))];
            if lang.starts_with("zh") {
                ways.push(("script", rewritten(sentence)));
            }
            for (way, sentence) in ways {
                let answer = search(&[index], &sentence, 3);
                let rates = all.entry((set.to_owned(), lang.to_owned(), way.to_owned())).or_default();
                if wanted == "-" {
                    rates.other += 1;
                    rates.refused += usize::from(!answer.confident);
                    continue;
                }
                let right =
                    |hit: &linehelp::search::Hit| hit.kind == Kind::Topic && wanted.split('|').any(|one| one == hit.topic);
                rates.own += 1;
                rates.first += usize::from(answer.hits.first().is_some_and(right));
                rates.three += usize::from(answer.hits.iter().any(right));
                rates.wronged += usize::from(!answer.confident);
            }
        }
    }
    all
}

#[test]
fn rates_only_rise() {
    let path = folder().join("rates.tsv");
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let mut reached: BTreeMap<Key, [f64; 4]> = BTreeMap::new();
    for line in kept.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [set, lang, way, numbers @ ..] = columns.as_slice() else { panic!("rates.tsv: {line}") };
        let numbers: Vec<f64> = numbers.iter().map(|number| number.parse().unwrap()).collect();
        reached.insert(((*set).to_owned(), (*lang).to_owned(), (*way).to_owned()), numbers.try_into().unwrap());
    }
    let mut worse = Vec::new();
    let measured = measured();
    for (key, rates) in &measured {
        let now = rates.percent();
        let before = reached.entry(key.clone()).or_insert(now);
        if before.iter().zip(now).zip(rates.grain()).any(|((before, now), grain)| now + grain < *before) {
            worse.push(format!("{key:?}: {now:?}, and {before:?} was reached"));
        }
        before.iter_mut().zip(now).for_each(|(before, now)| *before = before.max(now));
    }
    if std::env::var_os("LINEHELP_BLESS").is_some() {
        let mut text =
            String::from("# set, language, way, right at first, among three, kept of LINE's, refused of others'; percent\n");
        for ((set, lang, way), numbers) in &reached {
            let numbers: Vec<String> = numbers.iter().map(|number| format!("{number:.1}")).collect();
            text += &format!("{set}\t{lang}\t{way}\t{}\n", numbers.join("\t"));
        }
        std::fs::write(&path, text).unwrap();
    } else {
        assert!(
            measured.keys().all(|key| kept.contains(&format!("{}\t{}\t{}\t", key.0, key.1, key.2))),
            "new sets: LINEHELP_BLESS=1"
        );
    }
    assert!(worse.is_empty(), "{}", worse.join("\n"));
}
