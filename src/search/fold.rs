//! Text made comparable: width, case, kana, Chinese script.

use unicode_normalization::UnicodeNormalization as _;

/// Pairs of a traditional character and its simplified one, by code point, six bytes a pair. Made from the character table of `OpenCC`
/// (Apache License 2.0, Copyright 2010-2023 Carbo Kuo and contributors), one to one.
static HANS: &str = include_str!("hans.txt");
const PAIR: usize = 6;

/// Compatibility forms, upper case, katakana and traditional characters folded away; what is no letter and no digit is a blank.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkc().flat_map(char::to_lowercase) {
        match one(c) {
            Some(c) => folded.push(c),
            // Marks that join or turn stand within words.
            None if matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}') => {}
            None if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            None => {}
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Where folded words stand in a folded text, from and to which byte: as whole words where the script has blanks, anywhere where it has
/// none. Nothing stands nowhere.
pub(super) fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = (usize, usize)> + use<'t> {
    let spaced = |c: char| c.is_ascii_alphanumeric();
    let (first, last) = (words.starts_with(spaced), words.ends_with(spaced));
    let found = text.match_indices(words).map(|(at, found)| (at, at + found.len()));
    found.filter(move |(start, end)| {
        !(start == end || first && text[..*start].ends_with(spaced) || last && text[*end..].starts_with(spaced))
    })
}

/// A character of a word, folded; none where it separates words.
pub(super) fn one(c: char) -> Option<char> {
    match c {
        // Katakana to hiragana.
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60),
        '\u{300}'..='\u{36f}' => None,
        '\u{3400}'..='\u{9fff}' => Some(simplified(c)),
        // The mark that makes a vowel long, and Thai vowels and tones, are part of the word.
        'ー' | '\u{e01}'..='\u{e4e}' => Some(c),
        c => c.is_alphanumeric().then_some(c),
    }
}

fn simplified(c: char) -> char {
    let count = HANS.len() / PAIR;
    let pair = |at: usize| HANS.get(at * PAIR..(at + 1) * PAIR).unwrap_or_default();
    let first = |at: usize| pair(at).chars().next().unwrap_or_default();
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        match first(middle).cmp(&c) {
            std::cmp::Ordering::Equal => return pair(middle).chars().nth(1).unwrap_or(c),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    c
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forms_of_one_word_are_one() {
        for (left, right) in [
            ("ＬＩＮＥ", "line"),
            ("ﾗｲﾝ", "らいん"),
            ("ライン", "らいん"),
            ("換手機後聊天記錄不見了", "换手机后聊天记录不见了"),
            ("驗證碼", "验证码"),
            ("It’s “DOWN”!!", "it s down"),
            ("  a\u{200b}b \t c ", "ab c"),
            ("①②", "12"),
            ("แจ้งเตือน ไม่เด้ง!", "แจ้งเตือน ไม่เด้ง"),
            ("😀😀", ""),
        ] {
            assert_eq!(fold(left), right);
        }
        assert_eq!(fold("ไม่ได้รับคำ"), fold("ไม่ได้รับคํา"));
    }

    #[test]
    fn words_stand_whole_where_there_are_blanks() {
        for (text, words, count) in [
            ("line is online line", "line", 2),
            ("lineの通知", "line", 1),
            ("おんらいん", "らいん", 1),
            ("a1 1a a", "a", 1),
            ("any", "", 0),
        ] {
            assert_eq!(places(text, words).count(), count, "{text}");
        }
    }

    #[test]
    fn the_table_is_in_order() {
        assert_eq!(HANS.len() % PAIR, 0);
        let firsts: Vec<char> = HANS.chars().step_by(2).collect();
        assert!(firsts.is_sorted() && HANS.chars().all(|c| c.len_utf8() == 3));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,60}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }
    }
}
