//! Numbers that a word beside them tells of: codes, accounts, phones that look like any figure.

use super::kind::Kind;
use super::lists::{FILLERS, PRESENTS};
use super::scan::Scanner;
use super::stand_ins;
use super::value::Joint;

impl Scanner<'_> {
    /// A number of so many digits behind the word that tells what it is, and more of them behind it.
    pub(super) fn number_for(
        &mut self,
        kind: Kind,
        least: usize,
        most: usize,
        free: bool,
        word: usize,
        word_end: usize,
    ) -> Option<usize> {
        let mut at = word_end;
        let mut found = None;
        while let Some(start) = self.digits_near(at, free, if found.is_some() { 6 } else { 48 }) {
            if let Some(held) = stand_ins::held(&self.text[start..]) {
                if held.kind != kind && !kind.is_secret() {
                    break;
                }
                at = start + held.len;
                found = Some(at);
                continue;
            }
            let Some(end) = self.digits_of(start, least, most) else { break };
            at = self.hide_for(kind, start, end, word);
            found = Some(at);
        }
        found
    }

    /// The end of a number of so many digits.
    fn digits_of(&self, start: usize, least: usize, most: usize) -> Option<usize> {
        let digits = self.run_of(start, |b| b == b'+' || b == b'(');
        if digits > start + 2 || start < self.floor || self.time(digits).is_some() {
            return None;
        }
        let run = self.groups(digits);
        (1..=run.len).rev().find_map(|groups| {
            let end = run.end(groups);
            let total: usize = run.groups[..groups].iter().map(|(start, end)| end - start).sum();
            let signs = !run.has_sign(groups, b'.') && !run.has_sign(groups, b':') && !run.has_sign(groups, b'/');
            let x = usize::from(total == 17 && matches!(self.byte(end), b'X' | b'x'));
            ((least..=most).contains(&total) && signs && self.may_end(end + x)).then_some(end + x)
        })
    }

    /// Where digits or a stand-in begin behind a word, if nothing but fillers stands between.
    fn digits_near(&self, from: usize, free: bool, reach: usize) -> Option<usize> {
        let limit = self.text.len().min(from + reach);
        let mut at = from;
        let mut broken = false;
        'next: while at < limit {
            let b = self.text[at];
            // `call(1234)` is code.
            if at == from && b == b'(' && self.before(at).is_ascii_alphabetic() {
                return None;
            }
            if b == b'<' {
                return stand_ins::held(&self.text[at..]).map(|_| at);
            }
            // `IMEI 1: …`, but `PIN 1234`.
            let single = b.is_ascii_digit()
                && at == from + 1
                && !self.byte(at + 1).is_ascii_alphanumeric()
                && matches!(self.byte(at + 1), b':' | b' ');
            if (b.is_ascii_digit() && !single)
                || (b == b'+' || b == b'(') && self.byte(at + 1).is_ascii_digit()
                || b == b'(' && self.byte(at + 1) == b'+'
            {
                let fresh = !self.before(at).is_ascii_alphanumeric() || at == from || self.text[..at].ends_with(b"\\n");
                return fresh.then_some(at);
            }
            if b == b'\n' || b == b'\r' {
                // Only what ends with a sign leads on to the next line where any word may stand between.
                let led = self.text[from..at].iter().rev().find(|b| **b > b' ').is_some_and(|b| matches!(b, b':' | b'='));
                if broken && b == b'\n' || free && !led {
                    return None;
                }
                broken = b == b'\n';
                at += 1;
                continue;
            }
            if b.is_ascii_whitespace() || b"\"':=#/.,;)]*-_|".contains(&b) || b <= 2 || b == b'(' {
                at += 1;
                continue;
            }
            if single {
                at += 1;
                continue;
            }
            for filler in FILLERS {
                let end = at + filler.len();
                let whole = !b.is_ascii() || !self.byte(end).is_ascii_alphabetic();
                if whole && end <= self.text.len() && self.text[at..end].eq_ignore_ascii_case(filler.as_bytes()) {
                    at = end;
                    continue 'next;
                }
            }
            if !free {
                return None;
            }
            at += 1;
        }
        None
    }

    /// A code beside the word that tells it is one: behind it, or in front of it.
    pub(super) fn code(&mut self, word: usize, word_end: usize) -> Option<usize> {
        let least = if word_end - word <= 4 && self.text[word..word_end].to_ascii_lowercase().starts_with(b"cv") { 3 } else { 4 };
        if let Some(start) = self.digits_near(word_end, false, 64) {
            if let Some(held) = stand_ins::held(&self.text[start..]) {
                return (held.kind == Kind::Code).then_some(start + held.len);
            }
            let end = self.digits_of(start, least, 8)?;
            let unit = self.blanks(end);
            let counts = ["ms", "sec", "min", "hour", "byte", "second", "分", "秒"]
                .iter()
                .any(|unit_name| self.text[unit..].starts_with(unit_name.as_bytes()));
            return (!counts).then(|| self.hide_for(Kind::Code, start, end, word));
        }
        // With a sign between: letters too.
        if let Some((at, Joint::Sign)) = self.joint(word_end)
            && let Some(value) = self.value(at)
        {
            let text = &self.text[value.start..value.end];
            let code = (4..=12).contains(&text.len())
                && text.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
                && text.iter().any(u8::is_ascii_digit);
            if code && value.start >= self.floor {
                return Some(self.hide_value(Kind::Code, value, word));
            }
        }
        // In front: `123456 is your code`.
        let lowest = self.floor.max(word.saturating_sub(48));
        let line = memchr::memrchr(b'\n', &self.text[lowest..word]).map_or(lowest, |at| lowest + at + 1);
        let end = line + self.text[line..word].iter().rposition(u8::is_ascii_digit)? + 1;
        let start = self.text[line..end].iter().rposition(|b| !b.is_ascii_digit()).map_or(line, |last| line + last + 1);
        let fits = (4..=8).contains(&(end - start))
            && self.word_starts(start)
            && self.before(start) != b'.'
            && self.before(start) != b'-'
            && self.may_end(end)
            && self.byte(end) != b':';
        if !fits || self.before(start) == b':' || !self.only_fillers(end, word) {
            return None;
        }
        self.hide_for(Kind::Code, start, end, word_end);
        Some(word_end)
    }

    /// Whether a sentence that presents a code stands between.
    fn only_fillers(&self, from: usize, to: usize) -> bool {
        let between = String::from_utf8_lossy(&self.text[from..to]).to_lowercase();
        let mut rest = between.trim();
        if rest.is_empty() {
            return false;
        }
        'next: while !rest.is_empty() {
            for filler in PRESENTS {
                if let Some(shorter) = rest.strip_prefix(filler) {
                    rest = shorter.trim_start();
                    continue 'next;
                }
            }
            return false;
        }
        true
    }
}
