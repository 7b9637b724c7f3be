//! Words that mean the same to a search, such as the words of two regions for one thing, or short forms that people type.

use std::collections::{BTreeMap, BTreeSet};

use super::terms::{ByHash, word_hash};

/// Pairs of folded words: what is typed, and what it is read as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike {
    pairs: Vec<(String, String)>,
    /// The pairs by the hash of the first of their words, where the script has blanks.
    by_word: ByHash<Vec<usize>>,
    /// The others by their first character.
    by_char: BTreeMap<char, Vec<usize>>,
}

impl Alike {
    /// From folded pairs. Longer words go first, so that none is torn by a shorter one.
    #[must_use]
    pub fn new(mut pairs: Vec<(String, String)>) -> Self {
        pairs.retain(|(from, to)| !from.is_empty() && from != to);
        pairs.sort_by(|left, right| right.0.len().cmp(&left.0.len()).then_with(|| left.cmp(right)));
        pairs.dedup_by(|next, first| next.0 == first.0);
        let (mut by_word, mut by_char) = (ByHash::<Vec<usize>>::default(), BTreeMap::<char, Vec<usize>>::new());
        for (at, (from, _)) in pairs.iter().enumerate() {
            if from.is_ascii() {
                by_word.entry(word_hash(from.split(' ').next().unwrap_or_default())).or_default().push(at);
            } else if let Some(first) = from.chars().next() {
                by_char.entry(first).or_default().push(at);
            }
        }
        Self { pairs, by_word, by_char }
    }

    /// The pairs.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(from, to)| (from.as_str(), to.as_str()))
    }

    /// The pairs that may begin in a text, which are few of all.
    fn beginning(&self, text: &str) -> impl Iterator<Item = usize> {
        let words = text.split(' ').filter_map(|word| self.by_word.get(&word_hash(word)));
        let chars = text.chars().filter(|c| !c.is_ascii()).filter_map(|c| self.by_char.get(&c));
        words.chain(chars).flatten().copied()
    }

    /// A folded text with each of these words read as what it means: whole words where the script has blanks.
    #[must_use]
    pub fn read(&self, folded: &str) -> String {
        let mut due: BTreeSet<usize> = self.beginning(folded).collect();
        if due.is_empty() {
            return folded.to_owned();
        }
        let mut text = format!(" {folded} ");
        while let Some(at) = due.pop_first() {
            let (from, to) = &self.pairs[at];
            if from.is_ascii() {
                let spaced = format!(" {from} ");
                while text.contains(&spaced) && !to.split(' ').any(|word| word == from) {
                    text = text.replacen(&spaced, &format!(" {to} "), 1);
                }
            } else if text.contains(from.as_str()) {
                text = text.replace(from.as_str(), to);
            }
            due.extend(self.beginning(&text).filter(|next| *next > at));
        }
        text.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_what_they_mean() {
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        let alike = Alike::new(vec![pair("gak", "tidak"), pair("登入", "登录"), pair("notif", "notifikasi"), pair("a", "a b")]);
        assert_eq!(alike.read("notif gak gak bunyi"), "notifikasi tidak tidak bunyi");
        assert_eq!(alike.read("无法登入line"), "无法登录line");
        assert_eq!(alike.read("notification gaka"), "notification gaka");
        assert_eq!(alike.read("a"), "a");
        assert_eq!(alike.read(""), "");
    }
}
