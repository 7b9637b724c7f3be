//! Runs of letters and digits that mean nothing to people: tokens, web tokens, and base64, which is looked into.

use super::kind::Kind;
use super::rules::Alphabet;
use super::scan::{Match, Open, Scanner};

/// Longer than this, a run of base64 that mixes letters and digits is a token, known or not. SHA-512 in base64 is shorter.
const TOKEN: usize = 100;
/// At most so much of a run is decoded and looked into.
const LONGEST: usize = 8 * 1024;

fn is_base64(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_')
}

impl Scanner<'_> {
    /// A token that begins with a known prefix.
    pub(super) fn token(&mut self, kind: Kind, of: Alphabet, least: usize, tail: &str, at: usize, end: usize) -> Option<usize> {
        // Enough to tell; the rest is looked for where it is one.
        let most = self.text.len().min(end + 128);
        let near = self.text[end..most].iter().position(|&b| !of.has(b)).map_or(most, |len| end + len);
        let rest = &self.text[end..near];
        let digits = rest.iter().filter(|b| b.is_ascii_digit()).count();
        let upper = rest.iter().any(u8::is_ascii_uppercase);
        let chance = digits >= 2 || digits == 1 && upper || upper && rest.len() >= 24 && rest.iter().any(u8::is_ascii_lowercase);
        let plain = rest.iter().all(u8::is_ascii_uppercase);
        if rest.len() < least
            || !(chance || plain && of == Alphabet::Alnum)
            || super::value::find(rest, tail.as_bytes()).is_none()
        {
            return None;
        }
        let stop = self.run_of(near, |b| of.has(b));
        let open = (stop == self.text.len()).then_some(Open::Word);
        Some(self.push(Match { kind, start: at, end: stop, around: (at, stop), value: None, open }))
    }

    /// A run that begins at a word's start: a web token, a long token, or base64 of something to hide.
    pub(super) fn blob(&mut self, at: usize) -> Option<usize> {
        if self.text[at..].starts_with(b"eyJ")
            && let Some(next) = self.web_token(at)
        {
            return Some(next);
        }
        let mut end = self.run_of(at, is_base64);
        self.blobs = end;
        let body = end;
        end = self.run_of(end, |b| b == b'=').min(end + 2);
        let whole = end - at;
        if whole >= TOKEN && self.is_token(at, body) {
            let (end, open) = self.continued(end);
            let line = super::value::find(&self.text[at..end], b"w1cDnyilFU").is_some();
            let kind = if line { Kind::LineToken } else { Kind::Secret };
            return Some(self.push(Match { kind, start: at, end, around: (at, end), value: None, open }));
        }
        // Discord's and others' three-part tokens.
        if whole >= 24
            && self.byte(end) == b'.'
            && self.text[at..end].iter().any(u8::is_ascii_uppercase)
            && let Some(next) = self.three_parts(at, end)
        {
            return Some(next);
        }
        if whole < 12 {
            return None;
        }
        // As it stands, and behind each sign that may have stood before it: a path, a file name.
        let next = self.decoded(at, body, end);
        if next.is_some() {
            return next;
        }
        let mut tried = 0;
        for sign in at..body.min(at + 256) {
            if matches!(self.text[sign], b'/' | b'-' | b'_') && reads_as_text(&self.text[sign + 1..body]) {
                if let Some(next) = self.decoded(sign + 1, body, end) {
                    return Some(next);
                }
                tried += 1;
                if tried == 4 {
                    break;
                }
            }
        }
        None
    }

    /// `eyJ….….…`, with what follows on the next line where it was cut.
    fn web_token(&mut self, at: usize) -> Option<usize> {
        let first = self.run_of(at, |b| Alphabet::Url.has(b));
        if self.byte(first) != b'.' || first - at < 10 {
            return None;
        }
        let mut end = self.run_of(first + 1, |b| Alphabet::Url.has(b));
        if end - first < 8 && self.line_end(end) == end {
            return None;
        }
        let mut broken = 0;
        loop {
            if self.byte(end) == b'.' && Alphabet::Url.has(self.byte(end + 1)) {
                end = self.run_of(end + 1, |b| Alphabet::Url.has(b));
            } else if broken < 64
                && let next = self.line_end(end)
                && next > end
                && self.run_of(next, |b| Alphabet::Url.has(b) || b == b'.') - next >= 16
                && looks_made(&self.text[next..self.run_of(next, |b| Alphabet::Url.has(b) || b == b'.')])
            {
                broken += 1;
                end = self.run_of(next, |b| Alphabet::Url.has(b) || b == b'.');
            } else {
                break;
            }
        }
        let open = (end == self.text.len()).then_some(Open::Word);
        Some(self.push(Match { kind: Kind::Jwt, start: at, end, around: (at, end), value: None, open }))
    }

    fn three_parts(&mut self, at: usize, first: usize) -> Option<usize> {
        let second = self.run_of(first + 1, |b| Alphabet::Url.has(b));
        if self.byte(second) != b'.' {
            return None;
        }
        let third = self.run_of(second + 1, |b| Alphabet::Url.has(b));
        let fits = second - first - 1 == 6 && third - second > 25 && looks_made(&self.text[second..third]);
        fits.then(|| self.hide(Kind::ApiKey, at, third))
    }

    fn is_token(&self, at: usize, end: usize) -> bool {
        let text = &self.text[at..end.min(at + LONGEST)];
        let count = |so: fn(&u8) -> bool| text.iter().filter(|b| so(b)).count();
        let (upper, lower, digits) = (count(u8::is_ascii_uppercase), count(u8::is_ascii_lowercase), count(u8::is_ascii_digit));
        let embedded = self.text[..at].ends_with(b"base64,") || self.text[at..].starts_with(b"AAAA") && self.before(at) == b' ';
        upper * 10 > text.len() && lower * 10 > text.len() && digits * 40 > text.len() && !embedded
    }

    /// The end of a long token, the lines it goes on in included.
    fn continued(&self, mut end: usize) -> (usize, Option<Open>) {
        while self.before(end) != b'=' && self.text.len() - end > 1 {
            let next = self.line_end(end);
            let stop = self.run_of(next, |b| is_base64(b) || b == b'=');
            if next == end || stop - next < 16 || !looks_made(&self.text[next..stop]) {
                break;
            }
            end = stop;
        }
        (end, (end == self.text.len()).then_some(Open::Word))
    }

    /// Base64 of something to hide.
    fn decoded(&mut self, at: usize, body: usize, end: usize) -> Option<usize> {
        if body < at + 10 || !reads_as_text(&self.text[at..body]) {
            return None;
        }
        let stop = end.min(at + LONGEST);
        let inner = decode(&self.text[at..stop])?;
        let found = self.inner(&inner)?;
        let first = found.first()?;
        let alone = first.start == 0 && first.end == inner.len() && found.len() == 1;
        let (kind, value) = if alone { (first.kind, Some(inner)) } else { (Kind::Encoded, None) };
        let open = (end == self.text.len()).then_some(Open::Word);
        Some(self.push(Match { kind, start: at, end, around: (at, end), value, open }))
    }
}

/// Both cases and digits: no word, no path.
fn looks_made(text: &[u8]) -> bool {
    let has = |so: fn(&u8) -> bool| text.iter().any(so);
    has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)
}

/// Whether the first bytes decode to the beginning of a text: told from three bytes at a time, so that words are passed over quickly.
fn reads_as_text(text: &[u8]) -> bool {
    text.chunks_exact(4).take(3).enumerate().all(|(place, four)| {
        let mut bits = 0_u32;
        for &b in four {
            let Some(digit) = digit(b) else { return false };
            bits = bits << 6 | u32::from(digit);
        }
        let [_, bytes @ ..] = bits.to_be_bytes();
        bytes.iter().enumerate().all(|(i, &b)| is_text(b) && !(place == 0 && i == 0 && b & 0xC0 == 0x80))
    })
}

/// Whether a byte may stand in a text.
fn is_text(byte: u8) -> bool {
    byte >= b' ' && byte != 0x7F && byte < 0xF8 || matches!(byte, b'\n' | b'\r' | b'\t')
}

fn digit(b: u8) -> Option<u8> {
    match b {
        b'A'..=b'Z' => Some(b - b'A'),
        b'a'..=b'z' => Some(b - b'a' + 26),
        b'0'..=b'9' => Some(b - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

/// The text that this is base64 of, in either alphabet; none where it is no text.
pub(super) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut held) = (0_u32, 0);
    for &b in text {
        if b == b'=' {
            break;
        }
        let digit = digit(b)?;
        bits = (bits << 6 | u32::from(digit)) & 0xFFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            let byte = (bits >> held & 0xFF) as u8;
            if !is_text(byte) {
                return None;
            }
            out.push(byte);
        }
    }
    let whole = match std::str::from_utf8(&out) {
        Ok(_) => true,
        // Cut within the last character.
        Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
    };
    whole.then_some(out)
}
