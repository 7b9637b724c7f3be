//! One pass over a view: which bytes are hidden, as what. Looks at each byte once; what a byte may begin is decided by tables.

use super::kind::Kind;
use super::rules::{self, Act, Edge};
use super::stand_ins;

/// Something to hide in a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where that which gave it away begins and ends: a cut between would hide it from the rules.
    pub(super) around: (usize, usize),
    /// What is hidden, where the bytes say it in another form.
    pub(super) value: Option<Vec<u8>>,
    /// It may go on behind the end of the view.
    pub(super) open: Option<Open>,
}

/// How a value that the view cut off goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// Up to this quote, or the end of the line.
    Quoted(u8),
    /// Up to a blank or a quote.
    Word,
    /// Up to the end of the line, or a quote.
    Line,
    /// Over lines of base64.
    Key,
}

impl Open {
    /// How many bytes of a text that goes on belong to the value; none where it has no end in there.
    pub(super) fn rest(self, text: &[u8]) -> Option<usize> {
        text.iter().position(|&b| match self {
            Self::Quoted(quote) => b == quote || b == b'\n',
            Self::Word => b <= b' ' || matches!(b, b'"' | b'\'' | b'<' | 1 | 2),
            Self::Line => matches!(b, b'\n' | b'\r' | b'"' | b'<' | 1 | 2),
            Self::Key => !(b.is_ascii_alphanumeric() || b.is_ascii_whitespace() || b"+/=-\\".contains(&b)),
        })
    }
}

/// How deep what is encoded is looked into.
const DEEPEST: u8 = 2;

/// Reads one view.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a [u8],
    pub(super) found: Vec<Match>,
    /// Nothing may be hidden before this: the end of the last match.
    pub(super) floor: usize,
    pub(super) depth: u8,
    table: &'static rules::Table,
    /// Up to here, runs of base64 have been looked into.
    pub(super) blobs: usize,
}

/// What a byte may begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Nothing,
    Digit,
    Letter,
    /// The first byte of a character that is not ASCII, or a sign that a rule begins with.
    Sign,
    Plus,
    Less,
    Query,
    Colon,
}

const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Nothing; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let b = byte as u8;
        table[byte] = match b {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'+' | b'(' => Class::Plus,
            b'<' => Class::Less,
            b'?' | b'&' | b'#' => Class::Query,
            b':' => Class::Colon,
            b'/' | b'\\' | b'-' | b'_' | b'\'' | 0xC0..=0xFF => Class::Sign,
            _ => Class::Nothing,
        };
        byte += 1;
    }
    table
}

/// What the rules find in `text` from `from` on, in one pass; what stands before is only looked back at.
pub(super) fn first_pass(text: &[u8], from: usize, depth: u8) -> Vec<Match> {
    Scanner { text, found: Vec::new(), floor: from, depth, table: rules::table(), blobs: from }.run(from)
}

impl Scanner<'_> {
    /// What is to hide in a text that was encoded in this one.
    pub(super) fn inner(&self, text: &[u8]) -> Option<Vec<Match>> {
        (self.depth < DEEPEST).then(|| first_pass(text, 0, self.depth + 1))
    }

    fn run(mut self, from: usize) -> Vec<Match> {
        let text = self.text;
        let mut at = from;
        let mut mail = self.next_mail(from);
        while at < text.len() {
            let stop = mail.as_ref().map_or(text.len(), |mail| mail.start);
            if stop <= at {
                match mail.take() {
                    Some(found) if found.start == at && at >= self.floor => at = self.push(found),
                    _ => {}
                }
                mail = self.next_mail(at.max(self.floor));
                continue;
            }
            // Blanks and signs that begin nothing, and words that no rule knows, are passed over without more ado.
            while at < stop {
                let next = match CLASSES[usize::from(text[at])] {
                    Class::Nothing => at + 1,
                    Class::Letter => self.letters(at, stop),
                    Class::Sign if self.table.may_start(text, at) => self.keyword(at).unwrap_or_else(|| self.mark(at)),
                    Class::Sign => self.mark(at),
                    class => self.other(class, at),
                };
                at = next;
            }
        }
        self.found
    }

    fn other(&mut self, class: Class, at: usize) -> usize {
        match class {
            Class::Digit => self.word(at).or_else(|| self.number(at)).unwrap_or_else(|| self.past_word(at)),
            Class::Plus => self.number(at).unwrap_or(at + 1),
            Class::Less => at + stand_ins::held(&self.text[at..]).map_or(1, |held| held.len),
            Class::Query => self.query(at).unwrap_or(at + 1),
            Class::Colon => self.address(at).unwrap_or(at + 1),
            _ => at + 1,
        }
    }

    /// The postal mark is a word of one character.
    fn mark(&mut self, at: usize) -> usize {
        let mark = "〒".as_bytes();
        let postal = self.text[at..].starts_with(mark).then(|| self.postal(at, at + mark.len())).flatten();
        postal.unwrap_or(at + 1)
    }

    /// A word that begins with a letter, or the rest of one.
    fn letters(&mut self, at: usize, stop: usize) -> usize {
        if let Some(next) = self.word(at) {
            return next;
        }
        let mut next = at;
        while next < stop && self.text[next].is_ascii_alphabetic() {
            if self.table.may_start(self.text, next)
                && let Some(end) = self.keyword(next)
            {
                return end;
            }
            next += 1;
            // `\n` written out: a word begins behind it.
            if next == at + 1 && self.escape_ends(next) {
                return next;
            }
        }
        next.max(at + 1)
    }

    /// Notes a match and says where to go on.
    pub(super) fn push(&mut self, mut found: Match) -> usize {
        // What a limit cut within a character takes all of it.
        while found.end < self.text.len() && self.text[found.end] & 0xC0 == 0x80 {
            found.end += 1;
        }
        self.floor = found.end;
        let next = found.end;
        self.found.push(found);
        next
    }

    /// A plain match: nothing beside it gave it away.
    pub(super) fn hide(&mut self, kind: Kind, start: usize, end: usize) -> usize {
        self.push(Match { kind, start, end, around: (start, end), value: None, open: None })
    }

    /// A match that something else gave away.
    pub(super) fn hide_for(&mut self, kind: Kind, start: usize, end: usize, because: usize) -> usize {
        self.push(Match { kind, start, end, around: (because.min(start), end.max(because)), value: None, open: None })
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(b' ')
    }

    /// The byte in front. Behind a match it is the end of its stand-in, as it will be when the text is read again.
    pub(super) fn before(&self, at: usize) -> u8 {
        match at.checked_sub(1) {
            Some(_) if at == self.floor && self.found.last().is_some_and(|found| found.end == at) => b'>',
            Some(at) => self.text[at],
            None => b' ',
        }
    }

    /// The end of the bytes from `at` on that are so.
    pub(super) fn run_of(&self, at: usize, so: impl Fn(u8) -> bool) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.iter().position(|&b| !so(b)).map_or(self.text.len(), |len| at + len)
    }

    /// Whether a word, and no rest of one, begins here. `\n` written out is a line's end.
    pub(super) fn word_starts(&self, at: usize) -> bool {
        let before = self.before(at);
        !before.is_ascii_alphanumeric() || self.escape_ends(at)
    }

    fn escape_ends(&self, at: usize) -> bool {
        at >= 2 && self.text[at - 2] == b'\\' && matches!(self.text[at - 1], b'n' | b'r' | b't')
    }

    fn past_word(&self, at: usize) -> usize {
        self.run_of(at, |b| b.is_ascii_digit()).max(at + 1)
    }

    /// Tokens that their own look gives away, at the start of a word.
    fn word(&mut self, at: usize) -> Option<usize> {
        if !self.word_starts(at) || at < self.floor {
            return None;
        }
        let end = self.run_of(at, |b| b.is_ascii_alphanumeric());
        let next = self.byte(end);
        let len = end - at;
        if len == 8 && next == b'-' && is_uuid(&self.text[at..]) {
            return Some(at + 36);
        }
        if len <= 4 && matches!(next, b':' | b'-' | b'.') {
            return self.address(at);
        }
        if let Some(next) = self.identity(at, end) {
            return Some(next);
        }
        if at >= self.blobs && len >= 4 && (len >= 10 || matches!(next, b'+' | b'/' | b'_' | b'-' | b'=' | b'.')) {
            return self.blob(at);
        }
        None
    }

    /// What a word, or a part of one, gives away.
    fn keyword(&mut self, at: usize) -> Option<usize> {
        for entry in self.table.starting(self.text.get(at..).filter(|rest| rest.len() >= 3)?) {
            let end = at + entry.text.len();
            // Most that share a bucket part at the fourth byte.
            if entry.text.get(3).is_some_and(|fourth| (fourth ^ self.byte(at + 3)) & !0x20 != 0) {
                continue;
            }
            // And most of the rest at the last, before the whole is held against it.
            if entry.text.last().is_some_and(|last| (last ^ self.byte(end - 1)) & !0x20 != 0) {
                continue;
            }
            if end > self.text.len() || !self.text[at..end].eq_ignore_ascii_case(entry.text) || !self.edge(entry.edge, at, end) {
                continue;
            }
            // Words of two letters are listed with their sign, which is not theirs.
            let end = end - usize::from(entry.text.len() == 3 && matches!(entry.text[2], b':' | b'='));
            // A token's beginning is exact.
            if matches!(entry.act, Act::Token { .. }) && &self.text[at..end] != entry.text {
                continue;
            }
            if let Some(next) = self.act(&entry.act, at, end) {
                return Some(next);
            }
        }
        None
    }

    fn edge(&self, edge: Edge, at: usize, end: usize) -> bool {
        let before = self.before(at);
        match edge {
            Edge::None => true,
            Edge::Start => !before.is_ascii_alphanumeric() || self.escape_ends(at),
            Edge::Word => {
                let starts = !before.is_ascii_alphabetic()
                    || (before.is_ascii_lowercase() && self.text[at].is_ascii_uppercase())
                    || self.escape_ends(at);
                starts
                    && !(self.byte(end).is_ascii_lowercase()
                        || (self.byte(end).is_ascii_uppercase() && self.byte(end - 1).is_ascii_uppercase()))
            }
        }
    }

    fn act(&mut self, act: &Act, at: usize, end: usize) -> Option<usize> {
        match *act {
            Act::Token { kind, of, least, tail } => self.token(kind, of, least, tail, at, end),
            Act::Strong(kind) => self.strong(kind, at, end),
            Act::Weak(kind) => self.weak(kind, at, end),
            Act::Header => self.header(at, end),
            Act::Scheme(kind) => self.scheme(kind, at, end),
            Act::Cookie => self.cookie(at, end),
            Act::PrivateKey => self.private_key(at, end),
            Act::Code => self.code(at, end),
            Act::Number { kind, least, most, free } => self.number_for(kind, least, most, free, at, end),
            Act::Name(kind) => self.name(kind, at, end),
            Act::Phrase(kind) => self.phrase(kind, at, end),
            Act::Postal => self.postal(at, end),
            Act::Home => self.home(at, end),
            Act::Link(kind) => self.link(kind, at, end),
            Act::Owner => self.owner(at, end),
            Act::Login => self.login(at, end),
            Act::Numbered => self.numbered(end),
            Act::Zone => self.zone(at, end),
        }
    }
}

fn is_uuid(text: &[u8]) -> bool {
    text.len() >= 36
        && text[..36].iter().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
        && !text.get(36).is_some_and(u8::is_ascii_alphanumeric)
}
