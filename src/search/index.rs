//! The index, read in place: nothing is parsed, and what a query does not touch is not read.

use super::alike::Alike;
use super::corpus::{Field, Kind};

/// What an index begins with.
pub(super) const MAGIC: u32 = u32::from_le_bytes(*b"LHS1");
/// Bytes of an entry.
pub(super) const ENTRY: usize = 12;
/// Bytes of a passage.
pub(super) const PASSAGE: usize = 16;

/// The parts of an index, in the order in which their offsets stand at its beginning.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// kind u8, topics u8, length of the id u16, its text u32, first topic u32.
    Entries,
    /// Places of topics among the entries, u16 each.
    Topics,
    /// Entry u32, text u32, length u16, field u8, unused u8, norm f32.
    Passages,
    /// Hashes of terms in order, u32 each.
    Terms,
    /// Where the postings of each term begin, u32 each, and where the last end.
    Starts,
    /// Passages with a term: the differences of their numbers, seven bits a byte, the last byte below 128.
    Postings,
    /// Where each known word begins, u32, with one more at the end.
    Words,
    /// The letters of each known word as bits, u32.
    Letters,
    /// The known words, by length and then in order.
    Spelling,
    /// The entry of each class of the model, u32.
    Classes,
    /// Scale f32, then the bias of each class f32.
    Bias,
    /// A row of weights for each value of a hash's low bits, i8 each.
    Weights,
    /// Texts of passages and ids.
    Texts,
    /// Four lines of folded names with tabs between them: LINE's, others', neither's, and what is no trouble with the app; then pairs of
    /// words that mean the same, with `=` between them.
    Names,
    /// The end.
    End,
}

/// How many offsets stand at the beginning.
pub(super) const PARTS: usize = Part::End as usize + 1;

/// A view of an index.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    bytes: &'a [u8],
}

/// An entry.
#[derive(Clone, Copy, Debug)]
pub struct EntryView<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: &'a str,
    first: usize,
    count: usize,
}

/// A passage.
#[derive(Clone, Copy, Debug)]
pub struct PassageView<'a> {
    /// Its entry.
    pub entry: usize,
    /// What kind of text it is.
    pub field: Field,
    /// The text.
    pub text: &'a str,
}

impl<'a> Index<'a> {
    /// A view of these bytes; none where they are no index.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let index = Self { bytes };
        (index.word(0) == MAGIC && index.offset(Part::End) == bytes.len()).then_some(index)
    }

    fn word(&self, at: usize) -> u32 {
        self.bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
    }

    fn offset(&self, part: Part) -> usize {
        self.word(4 + 4 * part as usize) as usize
    }

    fn part(&self, part: Part) -> &'a [u8] {
        let end = self.word(8 + 4 * part as usize) as usize;
        self.bytes.get(self.offset(part)..end).unwrap_or_default()
    }

    fn number(&self, part: Part, at: usize) -> u32 {
        self.word(self.offset(part) + 4 * at)
    }

    fn text(&self, start: usize, len: usize) -> &'a str {
        let start = self.offset(Part::Texts) + start;
        self.bytes.get(start..start + len).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default()
    }

    /// How many entries there are.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.part(Part::Entries).len() / ENTRY
    }

    /// How many passages there are.
    #[must_use]
    pub fn passages(&self) -> usize {
        self.part(Part::Passages).len() / PASSAGE
    }

    /// An entry.
    #[must_use]
    pub fn entry(&self, at: usize) -> EntryView<'a> {
        let base = self.offset(Part::Entries) + at * ENTRY;
        let byte = |at: usize| self.bytes.get(base + at).copied().unwrap_or_default();
        let id = self.text(self.word(base + 4) as usize, usize::from(u16::from_le_bytes([byte(2), byte(3)])));
        EntryView { kind: Kind::of_code(byte(0)), id, first: self.word(base + 8) as usize, count: usize::from(byte(1)) }
    }

    /// The topics of an entry, by their places among the entries.
    pub fn topics_of(&self, entry: &EntryView<'_>) -> impl Iterator<Item = usize> + use<'a> {
        let pool = self.part(Part::Topics).get(entry.first * 2..(entry.first + entry.count) * 2).unwrap_or_default();
        pool.chunks_exact(2).map(|two| usize::from(u16::from_le_bytes([two[0], two[1]])))
    }

    /// The entry of a passage.
    pub(super) fn entry_of(&self, passage: usize) -> usize {
        self.word(self.offset(Part::Passages) + passage * PASSAGE) as usize
    }

    /// What a passage weighs as a whole, and its field.
    pub(super) fn weight_of(&self, passage: usize) -> (f32, Field) {
        let base = self.offset(Part::Passages) + passage * PASSAGE;
        let field = self.bytes.get(base + 10).copied().unwrap_or_default();
        (f32::from_bits(self.word(base + 12)), Field::of_code(field))
    }

    /// A passage.
    #[must_use]
    pub fn passage(&self, at: usize) -> PassageView<'a> {
        let base = self.offset(Part::Passages) + at * PASSAGE;
        let len = self.bytes.get(base + 8..base + 10).and_then(|two| two.try_into().ok()).map_or(0, u16::from_le_bytes);
        let text = self.text(self.word(base + 4) as usize, usize::from(len));
        PassageView { entry: self.entry_of(at), field: self.weight_of(at).1, text }
    }

    /// The passages that have a term.
    pub(super) fn postings(&self, hash: u32) -> Postings<'a> {
        let terms = self.part(Part::Terms);
        let count = terms.len() / 4;
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = usize::midpoint(low, high);
            let own = self.number(Part::Terms, middle);
            match own.cmp(&hash) {
                std::cmp::Ordering::Equal => {
                    let (start, end) = (self.number(Part::Starts, middle), self.number(Part::Starts, middle + 1));
                    let bytes = self.part(Part::Postings).get(start as usize..end as usize).unwrap_or_default();
                    return Postings { bytes, last: 0 };
                }
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Postings { bytes: &[], last: 0 }
    }

    /// How many words are known.
    pub(super) fn words(&self) -> usize {
        (self.part(Part::Words).len() / 4).saturating_sub(1)
    }

    /// The letters of a known word.
    pub(super) fn letters(&self, at: usize) -> u32 {
        self.number(Part::Letters, at)
    }

    /// A known word.
    pub(super) fn spelling(&self, at: usize) -> &'a str {
        let (start, end) = (self.number(Part::Words, at) as usize, self.number(Part::Words, at + 1) as usize);
        let bytes = self.part(Part::Spelling).get(start..end).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The entries of the model's classes; none where there is no model.
    pub(super) fn classes(&self) -> impl Iterator<Item = usize> + use<'a> {
        let bytes = self.part(Part::Classes);
        bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]) as usize)
    }

    /// What the model's weights are multiplied by.
    pub(super) fn scale(&self) -> f32 {
        f32::from_bits(self.number(Part::Bias, 0))
    }

    /// The bias of a class.
    pub(super) fn bias(&self, class: usize) -> f32 {
        f32::from_bits(self.number(Part::Bias, 1 + class))
    }

    /// The model's weights for a term, one for each of `classes` classes.
    pub(super) fn weights(&self, hash: u32, classes: usize) -> &'a [u8] {
        let weights = self.part(Part::Weights);
        let rows = weights.len().checked_div(classes).unwrap_or(0);
        let row = super::learn::row(hash, rows);
        weights.get(row * classes..(row + 1) * classes).unwrap_or_default()
    }

    /// Words that mean the same.
    #[must_use]
    pub fn alike(&self) -> Alike {
        let text = std::str::from_utf8(self.part(Part::Names)).unwrap_or_default();
        let pairs = text.split('\n').nth(4).unwrap_or_default().split('\t').filter_map(|pair| pair.split_once('='));
        Alike::new(pairs.map(|(from, to)| (from.to_owned(), to.to_owned())).collect())
    }

    /// LINE's names, those of others, words in which a name of LINE stands by chance, and what is no trouble with the app.
    pub(super) fn names(&self) -> [impl Iterator<Item = &'a str>; 4] {
        let text = std::str::from_utf8(self.part(Part::Names)).unwrap_or_default();
        [0, 1, 2, 3].map(|line| text.split('\n').nth(line).unwrap_or_default().split('\t').filter(|name| !name.is_empty()))
    }
}

/// Passages that have a term.
#[derive(Clone, Debug)]
pub(super) struct Postings<'a> {
    bytes: &'a [u8],
    last: u32,
}

impl Iterator for Postings<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let (mut delta, mut shift) = (0_u32, 0);
        loop {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            delta |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if *byte < 0x80 {
                break;
            }
            shift += 7;
        }
        self.last = self.last.wrapping_add(delta);
        Some(self.last as usize)
    }
}
