//! Values behind a name: where the name ends, where the value begins and ends, and whether it is one.

use super::kind::Kind;
use super::lists::{METHODS, MORE, NO_SECRET, PROSE};
use super::scan::{Match, Open, Scanner};
use super::stand_ins;
use super::view::{QUOTE_DEEPER, QUOTE_IN_TEXT};

/// So much of a value is looked at to tell whether it is one.
const LONGEST: usize = 512;

/// How a name and its value are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// `=`, `:`, `=>`.
    Sign,
    /// `is`, は, 是, คือ.
    Prose,
    /// A blank only.
    Blank,
}

/// A value and the quote around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) quote: Option<u8>,
    /// How it goes on where no end was seen.
    pub(super) open: Option<Open>,
}

pub(super) fn is_quote(b: u8) -> bool {
    matches!(b, b'"' | b'\'' | b'`' | QUOTE_IN_TEXT | QUOTE_DEEPER)
}

impl Scanner<'_> {
    /// Over blanks, wide ones too.
    pub(super) fn blanks(&self, mut at: usize) -> usize {
        loop {
            match self.text.get(at) {
                Some(b' ' | b'\t') => at += 1,
                Some(0xC2) if self.text[at..].starts_with("\u{a0}".as_bytes()) => at += 2,
                Some(0xE3) if self.text[at..].starts_with("\u{3000}".as_bytes()) => at += 3,
                _ => return at,
            }
        }
    }

    /// Over one line's end, written out or not, and the indentation behind it.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        for end in [b"\r\n".as_slice(), b"\n", b"\\r\\n", b"\\n"] {
            if rest.starts_with(end) {
                return self.blanks(at + end.len());
            }
        }
        at
    }

    /// Where the value of a name that ends here begins, and how it is joined.
    pub(super) fn joint(&self, name_end: usize) -> Option<(usize, Joint)> {
        let mut at = name_end;
        for _ in 0..3 {
            match self.byte(at) {
                b if is_quote(b) || matches!(b, b']' | b')' | b'*') => at += 1,
                _ => break,
            }
        }
        let closed = at > name_end;
        at = self.blanks(at);
        // `password (again): x`
        if self.byte(at) == b'(' {
            let close = at + self.text[at..].iter().take(24).take_while(|&&b| b != b')' && b != b'\n').count();
            if self.byte(close) == b')' && matches!(self.byte(close + 1), b':' | b'=') {
                at = close + 1;
            }
        }
        // Whose it is: `ID LINE saya: x`.
        let mut owned = false;
        for whose in ["saya ", "saya:", "anda ", "anda:", "kamu:", "ของฉัน", "ของคุณ", "ของผม"]
        {
            if self.text.len() >= at + whose.len() && self.text[at..at + whose.len()].eq_ignore_ascii_case(whose.as_bytes()) {
                at = self.blanks(at + whose.trim_end_matches(':').len());
                owned = true;
                break;
            }
        }
        if matches!(self.byte(at), b':' | b'=') && at < self.text.len() {
            let sign = self.run_of(at, |b| matches!(b, b':' | b'=' | b'>' | b'~'));
            if sign > at + 3 {
                return None;
            }
            let start = self.blanks(sign);
            return Some((self.opened(self.blanks(self.line_end(start))), Joint::Sign));
        }
        let prose = PROSE.iter().find(|word| {
            let end = at + word.len();
            end <= self.text.len()
                && self.text[at..end].eq_ignore_ascii_case(word.as_bytes())
                && (at > name_end || !word.is_ascii())
        });
        if let Some(word) = prose {
            let mut start = self.blanks(at + word.len());
            let again = &self.text[start..];
            for word in ["adalah ", "คือ", "是", "：", ":"] {
                if again.starts_with(word.as_bytes()) {
                    start = self.blanks(start + word.len());
                    break;
                }
            }
            return Some((self.opened(start), Joint::Prose));
        }
        let start = self.opened(at);
        let joint = if owned || start > at { Joint::Prose } else { Joint::Blank };
        (at > name_end && !closed).then_some((start, joint))
    }

    /// Over the brackets that values are set in.
    fn opened(&self, mut at: usize) -> usize {
        for open in ["「", "『", "“", "【"] {
            if self.text[at..].starts_with(open.as_bytes()) {
                at += open.len();
            }
        }
        at
    }

    /// Takes a few letters that may end a name: `passwords`, `password2`, `password_confirmation`.
    pub(super) fn name_end(&self, at: usize) -> Option<usize> {
        let mut end = at;
        for more in MORE {
            if self.text.len() >= at + more.len() && self.text[at..at + more.len()].eq_ignore_ascii_case(more.as_bytes()) {
                end = at + more.len();
                break;
            }
        }
        end = self.run_of(end, |b| b.is_ascii_digit()).min(end + 2);
        let next = self.byte(end);
        let goes_on = next.is_ascii_alphanumeric() || next == b'_' || next == b'-' && self.byte(end + 1).is_ascii_alphanumeric();
        (!goes_on || !self.before(at).is_ascii()).then_some(end)
    }

    /// The value that begins here; none where the text holds a stand-in already.
    pub(super) fn value(&self, at: usize) -> Option<Value> {
        let quote = self.byte(at);
        if at >= self.text.len() {
            return None;
        }
        if is_quote(quote) {
            let start = at + 1;
            if stand_ins::held(&self.text[start..]).is_some() {
                return None;
            }
            let most = self.text.len().min(start + LONGEST);
            let mut end = start;
            while end < most {
                match self.text[end] {
                    b'\\' if quote <= b'\'' && quote > 2 && self.byte(end + 1) == b'\\' => end += 1,
                    b if b == quote || b == b'\n' => break,
                    b'"' if quote <= 2 => break,
                    QUOTE_IN_TEXT if quote == QUOTE_DEEPER => break,
                    _ => {}
                }
                end += 1;
            }
            let held = self.held_within(start, end);
            return (held > start).then_some(Value {
                start,
                end: held,
                quote: Some(quote),
                open: (end == most).then_some(Open::Quoted(quote)),
            });
        }
        let end = self.bare_end(at);
        (end > at).then_some(Value {
            start: at,
            end,
            quote: None,
            open: (end == self.text.len().min(at + LONGEST)).then_some(Open::Word),
        })
    }

    /// Where the first stand-in between two places begins, or the second of them.
    fn held_within(&self, start: usize, end: usize) -> usize {
        memchr::memchr_iter(b'<', &self.text[start..end])
            .map(|at| start + at)
            .find(|&at| stand_ins::held(&self.text[at..]).is_some())
            .unwrap_or(end)
    }

    /// The end of a value without quotes.
    pub(super) fn bare_end(&self, start: usize) -> usize {
        let ascii = self.byte(start).is_ascii();
        let most = self.text.len().min(start + LONGEST);
        let mut at = start;
        while at < most {
            let b = self.text[at];
            match b {
                0..=b' ' | b'"' | b'\'' | b'`' | b')' | b']' | b'}' | b'<' | b'|' => break,
                b'\\' if matches!(self.byte(at + 1), b'n' | b'r' | b't') && !self.byte(at + 2).is_ascii_lowercase() => break,
                // A sign between two values, unless the value goes on behind it.
                b',' | b';' | b'&' => {
                    let next = self.run_of(at + 1, |b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
                    let last = next == at + 1 || next == self.text.len();
                    if last || matches!(self.byte(next), b'=' | b':') || b == b';' || self.byte(at + 1) == b'<' {
                        break;
                    }
                }
                0x80.. if ascii => break,
                0xE3 | 0xEF if ends_sentence(&self.text[at..]) => break,
                _ => {}
            }
            at += 1;
        }
        // A sign at the end belongs to the sentence.
        while at > start + 1 && matches!(self.text[at - 1], b'.' | b',' | b'!' | b'?' | b':') && self.byte(at) <= b' ' {
            at -= 1;
        }
        at
    }

    /// A value that is secret because of its name.
    pub(super) fn strong(&mut self, kind: Kind, name: usize, name_end: usize) -> Option<usize> {
        let name_end = self.name_end(name_end)?;
        let (at, joint) = self.joint(name_end)?;
        let flag = self.text[..name].ends_with(b"-");
        // `login bob password x`, as in .netrc.
        let flag = flag || joint == Joint::Blank && find(&self.text[name.saturating_sub(40)..name], b"login ").is_some();
        let value = self.value(at)?;
        let text = &self.text[value.start..value.end];
        // `password hunter2`: in prose only what no word of a sentence looks like.
        if joint == Joint::Blank && !flag && self.text[name].is_ascii() && !(kind == Kind::Password && is_no_word(text)) {
            return None;
        }
        if self.is_no_secret(text, &value) || is_marker(text) {
            return None;
        }
        let ascii = text[0].is_ascii();
        if joint != Joint::Sign && (!ascii || !text.iter().any(u8::is_ascii_alphanumeric)) {
            return None;
        }
        if joint == Joint::Blank && (!flag || kind != Kind::Password) && !text.iter().any(u8::is_ascii_digit) {
            return None;
        }
        // `pass: 12 fail: 0`
        if name_end - name <= 4 && value.quote.is_none() && (text.len() < 4 || text[0] == b'/' || text[0] == b'~') {
            return None;
        }
        Some(self.hide_value(kind, value, name))
    }

    /// A value that is secret if it looks so.
    pub(super) fn weak(&mut self, kind: Kind, name: usize, name_end: usize) -> Option<usize> {
        let name_end = self.name_end(name_end)?;
        let (at, joint) = self.joint(name_end)?;
        if joint == Joint::Blank && !self.text[..name].ends_with(b"-") {
            return None;
        }
        let value = self.value(at)?;
        let text = &self.text[value.start..value.end];
        (!self.is_no_secret(text, &value) && looks_secret(text)).then(|| self.hide_value(kind, value, name))
    }

    pub(super) fn hide_value(&mut self, kind: Kind, value: Value, because: usize) -> usize {
        let mut end = value.end;
        let mut open = value.open;
        if let Some(more) = open
            && let Some(rest) = more.rest(&self.text[end..])
        {
            // Longer than was looked at.
            end += rest;
            open = None;
        } else if open.is_some() {
            end = self.text.len();
        }
        let around = (because.min(value.start), (end + usize::from(value.quote.is_some())).min(self.text.len()));
        self.push(Match { kind, start: value.start, end, around, value: None, open })
    }

    pub(super) fn is_no_secret(&self, text: &[u8], value: &Value) -> bool {
        if value.start < self.floor || text.is_empty() {
            return true;
        }
        let said =
            text.iter().position(|b| matches!(b, b'(' | b'.' | b',' | b'!' | b':')).map_or(text, |end| &text[..end.max(1)]);
        let said = if value.quote.is_some() { text } else { said };
        if NO_SECRET.iter().any(|word| said.eq_ignore_ascii_case(word.as_bytes())) {
            return true;
        }
        if value.quote.is_none() && !text[0].is_ascii() {
            // A sentence goes on, and no password does: パスワード：未設定.
            return !text.iter().any(u8::is_ascii_digit);
        }
        let code = value.quote.is_none()
            && (text.contains(&b'(')
                || text.starts_with(b"process.env")
                || text.starts_with(b"os.environ")
                || text.starts_with(b"env."));
        code || is_placeholder(text)
    }

    /// A value to the end of its quote or of the line; none where it begins with a stand-in.
    pub(super) fn to_line_end(&self, at: usize) -> Option<Value> {
        if is_quote(self.byte(at)) {
            return self.value(at);
        }
        if stand_ins::held(self.text.get(at..)?).is_some() {
            return None;
        }
        let most = self.text.len().min(at + LONGEST);
        let stop =
            self.text[at..most].iter().position(|b| matches!(b, b'\n' | b'\r' | b'<' | b'"' | &QUOTE_IN_TEXT | &QUOTE_DEEPER));
        let mut end = stop.map_or(most, |stop| at + stop);
        // A header in a quoted command: -H 'Cookie: a=b'.
        if let Some(close) = self.text[at..end].iter().position(|&b| b == b'\'' || b == b'`') {
            end = at + close;
        }
        if let Some(close) = find(&self.text[at..end], b"\\n").or_else(|| find(&self.text[at..end], b"\\r")) {
            end = at + close;
        }
        while end > at && end < most && self.text[end - 1] == b' ' {
            end -= 1;
        }
        (end > at).then_some(Value { start: at, end, quote: None, open: (end == most).then_some(Open::Line) })
    }
}

pub(super) fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, what)
}

/// Whether a character that ends a sentence in East Asia begins here.
pub(super) fn ends_sentence(text: &[u8]) -> bool {
    ["。", "、", "」", "』", "】", "\u{3000}", "，", "；"].iter().any(|sign| text.starts_with(sign.as_bytes()))
}

/// Signs that stand for what was taken out, and names of what is to be put in.
fn is_placeholder(text: &[u8]) -> bool {
    let first = text[0];
    text.iter().all(|&b| b == first || b == b'.') && !first.is_ascii_digit()
        || text.starts_with(b"***")
        || matches!(first, b'<' | b'{' | b'[' | b'%') && !text.iter().any(u8::is_ascii_digit)
        || text.starts_with(b"${")
        || text.starts_with(b"$(")
        || text.starts_with(b"{{")
        || text.starts_with(b"#{")
        || first == b'$' && text.len() > 1 && text[1..].iter().all(|b| b.is_ascii_uppercase() || *b == b'_')
        || text.starts_with(b"//")
        || text.starts_with(b"=")
}

/// A part of a stand-in that something cut.
fn is_marker(text: &[u8]) -> bool {
    text.starts_with(b"<")
}

/// Whether this is letters with digits behind or between them, and no name of a method or a version.
fn is_no_word(text: &[u8]) -> bool {
    let digits = text.iter().filter(|b| b.is_ascii_digit()).count();
    let letters = text.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let known = |name: &str| text.len() >= name.len() && text[..name.len()].eq_ignore_ascii_case(name.as_bytes());
    digits > 0 && letters >= 3 && text.len() >= 6 && !text.contains(&b'(') && !METHODS.iter().any(|name| known(name))
}

/// Whether a value looks as if it were made by chance: long enough, digits and letters or both cases, no words.
pub(super) fn looks_secret(text: &[u8]) -> bool {
    let has = |so: fn(&u8) -> bool| text.iter().any(so);
    let digits = text.iter().filter(|b| b.is_ascii_digit()).count();
    if text.len() < 6 || !text.iter().all(|b| (0x21..0x7F).contains(b)) || text.contains(&b'(') {
        return false;
    }
    if digits == text.len() {
        return true;
    }
    let mixed = has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase);
    let letters = has(u8::is_ascii_alphabetic);
    text.len() >= 8
        && letters
        && (digits >= 2 || digits >= 1 && mixed || mixed && text.len() >= 16)
        && !text.starts_with(b"/")
        && !text.starts_with(b"http")
}
