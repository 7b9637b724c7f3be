//! Mistyped words of scripts that have letters: the known word that was probably meant.

use super::index::Index;
use super::terms::word_hash;
use crate::knowledge::finding::distance;

/// The letters and digits of a word as bits, so that most words are seen to be too different without comparing them.
pub(super) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, c| {
        bits | match c {
            'a'..='z' => 1 << (u32::from(c) - u32::from('a')),
            _ => 1 << (26 + u32::from(c) % 6),
        }
    })
}

/// How many changes a word of this many characters may have.
fn allowed(len: usize) -> usize {
    match len {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// The known words nearest to `word`, a word that is not known itself, as near as it may be mistyped.
pub(super) fn near<'a>(index: &Index<'a>, word: &str) -> Vec<&'a str> {
    let chars: Vec<char> = word.chars().take(32).collect();
    let most = allowed(chars.len());
    if most == 0 || chars.iter().any(char::is_ascii_digit) {
        return Vec::new();
    }
    let bits = letters(word);
    let mut best = most + 1;
    let mut found = Vec::new();
    for at in 0..index.words() {
        // A change takes one letter out and brings another in.
        if (index.letters(at) ^ bits).count_ones() as usize > 2 * most {
            continue;
        }
        let known = index.spelling(at);
        if known.len().abs_diff(word.len()) > 4 * most {
            continue;
        }
        let distance = distance(&chars, &known.chars().collect::<Vec<_>>(), most);
        if distance < best {
            found.clear();
            best = distance;
        }
        if distance == best && best <= most && found.len() < 3 {
            found.push(known);
        }
    }
    found
}

/// The most frequent known word that begins with these letters, as somebody types them; of several the shortest.
pub(super) fn longer<'a>(index: &Index<'a>, start: &str) -> Option<&'a str> {
    if start.chars().count() < 3 {
        return None;
    }
    let words = (0..index.words()).map(|at| index.spelling(at)).filter(|known| known.starts_with(start));
    words.rev().max_by_key(|known| index.postings(word_hash(known)).count())
}
