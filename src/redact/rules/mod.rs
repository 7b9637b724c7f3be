//! The rules as data: what gives a value away, what kind it is, with examples that must be hidden and that must not.
//!
//! Three tables: [`tokens`] that their own beginning gives away, [`words`] that stand beside a value, and [`shapes`] that code
//! recognises. A rule's examples hold `[[` and `]]` around what must be hidden.

pub(super) mod shapes;
pub(super) mod tokens;
pub(super) mod words;

use std::sync::LazyLock;

use super::kind::Kind;

/// What a word may stand beside, left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    /// Anything: part of a longer name too.
    None,
    /// No letter or digit in front.
    Start,
    /// A word of its own, or a part of one in `camelCase` or `snake_case`.
    Word,
}

/// What is done where a word is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// The word begins a token: at least so many bytes of an alphabet behind it. `tail` must stand in it, if not empty.
    Token { kind: Kind, of: Alphabet, least: usize, tail: &'static str },
    /// The value behind the word is secret, whatever it looks like.
    Strong(Kind),
    /// The value behind the word is secret if it looks like one.
    Weak(Kind),
    /// An `Authorization` header.
    Header,
    /// `Bearer` and `Basic`, outside of a header too.
    Scheme(Kind),
    /// A cookie header.
    Cookie,
    /// A block of lines with a private key.
    PrivateKey,
    /// A code of four to eight digits stands near.
    Code,
    /// A number of so many digits stands behind; `free` lets any words stand between.
    Number { kind: Kind, least: usize, most: usize, free: bool },
    /// A name without blanks stands behind.
    Name(Kind),
    /// A name that may have blanks stands behind.
    Phrase(Kind),
    /// A postal address stands behind.
    Postal,
    /// The folder named behind is a person's.
    Home,
    /// The rest of the path says who.
    Link(Kind),
    /// A login stands behind: a name, a colon, a password.
    Login,
    /// A number stands behind, and in brackets the name that goes with it.
    Numbered,
    /// The word ends the name of a machine within a house.
    Zone,
    /// A device called after its owner: the name stands in front.
    Owner,
}

/// The bytes a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Letters and digits.
    Alnum,
    /// Letters, digits, `-` and `_`.
    Url,
    /// Letters, digits, `-`, `_` and `.`, `/`, `+`, `=`, `:`, `~`.
    Wide,
}

impl Alphabet {
    pub(super) fn has(self, b: u8) -> bool {
        match self {
            Self::Alnum => b.is_ascii_alphanumeric(),
            Self::Url => b.is_ascii_alphanumeric() || b == b'-' || b == b'_',
            Self::Wide => b.is_ascii_alphanumeric() || b"-_./+=:~".contains(&b),
        }
    }
}

/// Words that give the same away.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) act: Act,
    pub(super) edge: Edge,
    /// Case does not matter, but for tokens.
    pub(super) any: &'static [&'static str],
    /// Texts with what must be hidden between `[[` and `]]`.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests read them"))]
    pub(super) hides: &'static [&'static str],
    /// Texts in which nothing must be hidden.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests read them"))]
    pub(super) leaves: &'static [&'static str],
}

/// One word, ready to be found.
pub(super) struct Entry {
    pub(super) text: &'static [u8],
    pub(super) act: Act,
    pub(super) edge: Edge,
}

/// All words, by their first bytes.
pub(super) struct Table {
    entries: Vec<Entry>,
    /// Where the entries of a bucket begin; one more than there are buckets.
    starts: Box<[u16]>,
    /// A bit for what one byte more of each word may be: most of what shares a bucket parts there.
    further: Box<[u64]>,
}

const BITS: u32 = 14;

/// The bucket of what begins with these six bytes, or fewer. One character of East Asia has three bytes and stands in half of all
/// lines, so the next one counts too.
#[inline]
fn bucket(start: &[u8]) -> usize {
    let third = if start[0].is_ascii() { start[0] } else { start.get(5).copied().unwrap_or(0) };
    let word = u32::from_le_bytes([third, start[1], start[2], 0]) | 0x0020_2020;
    (word.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

/// The bit of what begins with these bytes: the bucket's three, and the fourth, or of East Asia the one that tells its second character.
#[inline]
fn bit(start: &[u8], fourth: u8) -> (usize, u64) {
    let third = if start[0].is_ascii() { start[2] } else { start.get(5).copied().unwrap_or(0) };
    let word = u32::from_le_bytes([start[0], start[1], third, fourth]) | 0x2020_2020;
    let hash = word.wrapping_mul(0x85EB_CA6B) >> 16;
    ((hash >> 6) as usize, 1 << (hash & 63))
}

impl Table {
    fn new() -> Self {
        let mut entries: Vec<Entry> = tokens::TOKENS
            .iter()
            .chain(words::WORDS)
            .flat_map(|rule| rule.any.iter().map(|word| Entry { text: word.as_bytes(), act: rule.act, edge: rule.edge }))
            .collect();
        // The longest of a bucket is tried first: `access token secret` before `access token`.
        entries.sort_by_key(|entry| (bucket(entry.text), std::cmp::Reverse(entry.text.len())));
        let mut starts = vec![0_u16; (1 << BITS) + 1];
        for entry in &entries {
            starts[bucket(entry.text) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut further = vec![0_u64; 1 << 10];
        for entry in &entries {
            let fourths = entry.text.get(3).map_or(0..=u8::MAX, |fourth| *fourth..=*fourth);
            for fourth in fourths {
                let (word, bit) = bit(entry.text, fourth);
                further[word] |= bit;
            }
        }
        Self { entries, starts: starts.into_boxed_slice(), further: further.into_boxed_slice() }
    }

    /// Whether a word may begin here.
    #[inline]
    pub(super) fn may_start(&self, text: &[u8], at: usize) -> bool {
        text.get(at..).filter(|start| start.len() >= 3).is_some_and(|start| {
            // At the text's end a word may be shorter than what the bits are of.
            if start.len() < 6 {
                let bucket = bucket(start);
                return self.starts[bucket] != self.starts[bucket + 1];
            }
            let (word, bit) = bit(start, start[3]);
            self.further[word] & bit != 0
        })
    }

    /// The words that may begin a text of three bytes or more.
    pub(super) fn starting(&self, start: &[u8]) -> &[Entry] {
        let bucket = bucket(start);
        &self.entries[usize::from(self.starts[bucket])..usize::from(self.starts[bucket + 1])]
    }
}

/// All words. Made at first use: nothing is spent where nothing is redacted.
pub(super) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(Table::new);
    &TABLE
}
