//! Addresses of machines, LINE's ids, and identity numbers that begin with a letter: told by their form.

use std::net::IpAddr;

use super::canon;
use super::checks;
use super::kind::Kind;
use super::lists::VERSIONS;
use super::scan::Scanner;

/// Longest way to write an address.
const LONGEST: usize = 46;

impl Scanner<'_> {
    /// A network card's address or an IPv6 address.
    pub(super) fn address(&mut self, at: usize) -> Option<usize> {
        let before = self.before(at);
        if at < self.floor
            || before.is_ascii_alphanumeric() && !self.word_starts(at)
            || before == b':' && at > 0 && self.before(at - 1) != b' ' && self.byte(at) == b':'
        {
            return None;
        }
        if let Some(end) = self.mac(at) {
            let nobodys =
                self.text[at..end].iter().filter(|b| b.is_ascii_hexdigit()).all(|b| *b == b'0' || b.eq_ignore_ascii_case(&b'f'));
            return Some(if nobodys { end } else { self.hide(Kind::Mac, at, end) });
        }
        let limit = self.text.len().min(at + LONGEST);
        let mut end = at
            + self.text[at..limit]
                .iter()
                .position(|b| !(b.is_ascii_hexdigit() || matches!(b, b':' | b'.')))
                .unwrap_or(limit - at);
        while end > at && (self.text[end - 1] == b'.' || self.text[end - 1] == b':' && !self.text[..end].ends_with(b"::")) {
            end -= 1;
        }
        let text = &self.text[at..end];
        let colons = memchr::memchr_iter(b':', text).count();
        if colons < 2 || self.byte(end).is_ascii_alphanumeric() || self.byte(end) == b'_' {
            return None;
        }
        // Eight pairs name a device, not an address.
        if text.len() == 23 && text.split(|b| *b == b':').all(|pair| pair.len() == 2) {
            return Some(end);
        }
        let IpAddr::V6(_) = std::str::from_utf8(text).ok()?.parse().ok()? else { return None };
        // `dead::beef` may be a path in code.
        if !text.iter().any(u8::is_ascii_digit)
            && text.split(|b| *b == b':').filter(|group| !group.is_empty()).count() < 3
            && text != b"::"
            && !text.starts_with(b"fe")
            && !text.starts_with(b"fd")
        {
            return None;
        }
        let address = canon::address(text)?;
        if self.byte(end) == b'%' {
            end = self.run_of(end + 1, |b| b.is_ascii_alphanumeric());
        }
        if canon::is_nobodys(address) {
            return Some(end);
        }
        let kind = if canon::is_private(address) { Kind::IpPrivate } else { Kind::IpPublic };
        Some(self.hide(kind, at, end))
    }

    /// Six groups of hex digits joined by one sign, or three of four digits.
    fn mac(&self, at: usize) -> Option<usize> {
        let hex = |from: usize| self.run_of(from, |b| b.is_ascii_hexdigit()).min(from + 5);
        let first = hex(at) - at;
        let sign = self.byte(at + first);
        let (groups, widths) = match (first, sign) {
            (4, b'.') => (3, 4..=4),
            (1 | 2, b':') => (6, 1..=2),
            (2, b'-') => (6, 2..=2),
            _ => return None,
        };
        let mut end = at;
        for group in 0..groups {
            if group > 0 {
                if self.byte(end) != sign {
                    return None;
                }
                end += 1;
            }
            let stop = hex(end);
            if !widths.contains(&(stop - end)) {
                return None;
            }
            end = stop;
        }
        let more = self.byte(end) == sign && self.byte(end + 1).is_ascii_hexdigit();
        let fits = !self.byte(end).is_ascii_alphanumeric() && !more && self.before(at) != sign;
        let letters = sign != b'.' || self.text[at..end].iter().any(u8::is_ascii_alphabetic);
        (fits && letters).then_some(end)
    }

    /// What kind of IPv4 address this is; none where it is a version, or nobody's.
    pub(super) fn address_v4(&self, at: usize, end: usize) -> Option<Kind> {
        let address = canon::address(&self.text[at..end])?;
        if canon::is_nobodys(address)
            || self.is_version(at)
            || self.byte(end) == b'-' && self.byte(end + 1).is_ascii_alphabetic() && self.before(at) == b'-'
        {
            return None;
        }
        Some(if canon::is_private(address) { Kind::IpPrivate } else { Kind::IpPublic })
    }

    /// Whether a word in front says that a version follows: `Version 1.2.3.4`, `Chrome/1.2.3.4`.
    fn is_version(&self, at: usize) -> bool {
        let lowest = at.saturating_sub(40);
        let mut end = at;
        while end > lowest && matches!(self.text[end - 1], b' ' | b':' | b'=' | b'"' | b'\'' | b'(' | b'/' | b'_' | b'-' | 1 | 2)
        {
            end -= 1;
        }
        // `product/1.2.3.4`, but not `//1.2.3.4` nor `/path/1.2.3.4`.
        let slash = end + 1 == at && self.text[end] == b'/';
        let head = &self.text[lowest..end];
        if slash {
            let word = head.iter().rposition(|b| !b.is_ascii_alphanumeric()).map_or(0, |last| last + 1);
            let boundary = word == 0
                || matches!(head[word - 1], b' ' | b'"' | b'(' | b'-' | b'_' | b'.' | b'\t' | b'\'' | b'=' | b';' | b'\n');
            return word < head.len() && boundary && head[word].is_ascii_uppercase();
        }
        VERSIONS.iter().any(|word| {
            head.len() >= word.len() && {
                let (rest, tail) = head.split_at(head.len() - word.len());
                tail.eq_ignore_ascii_case(word.as_bytes())
                    && (!word.is_ascii()
                        || !rest.last().is_some_and(|b| {
                            b.is_ascii_alphanumeric() && !(b.is_ascii_lowercase() && tail[0].is_ascii_uppercase())
                        }))
            }
        })
    }

    /// Ids that are one word from `at` to `end`.
    pub(super) fn identity(&mut self, at: usize, end: usize) -> Option<usize> {
        let word = &self.text[at..end];
        let first = word[0];
        match word.len() {
            33 if matches!(first, b'U' | b'C' | b'R')
                && word[1..].iter().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)) =>
            {
                let kind = match first {
                    b'U' => Kind::LineUser,
                    b'C' => Kind::LineGroup,
                    _ => Kind::LineRoom,
                };
                Some(self.hide(kind, at, end))
            }
            34 if matches!(&word[..2], b"SK" | b"AC")
                && word[2..].iter().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(b)) =>
            {
                Some(self.hide(Kind::ApiKey, at, end))
            }
            // Mailchimp: 32 hex digits and a data centre.
            32 if self.text[end..].starts_with(b"-us") && self.byte(end + 3).is_ascii_digit() => {
                let end = self.run_of(end + 3, |b| b.is_ascii_digit());
                Some(self.hide(Kind::ApiKey, at, end))
            }
            // Telegram: a bot's number and 35 signs.
            8..=10 if self.text[end..].starts_with(b":AA") && word.iter().all(u8::is_ascii_digit) => {
                let close = self.run_of(end + 1, |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
                (close - end >= 34).then(|| self.hide(Kind::ApiKey, at, close))
            }
            10 if checks::taiwan(word) => Some(self.hide(Kind::NationalId, at, end)),
            // `mac=aabbccddeeff`
            12 if word.iter().all(u8::is_ascii_hexdigit) && self.names_mac(at) => Some(self.hide(Kind::Mac, at, end)),
            3 | 6 | 7 if self.byte(end) == b'-' && matches!(word, b"DESKTOP" | b"LAPTOP" | b"WIN" | b"MSI" | b"TABLET") => {
                self.machine(at, end)
            }
            15..=34 if checks::iban(word) => Some(self.hide(Kind::BankAccount, at, end)),
            4 if first.is_ascii_uppercase() && self.byte(end) == b' ' => self.spaced_iban(at),
            _ => None,
        }
    }

    /// `DESKTOP-AB12CD3`.
    fn machine(&mut self, at: usize, dash: usize) -> Option<usize> {
        let end = self.run_of(dash + 1, |b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let name = &self.text[dash + 1..end];
        let fits =
            (6..=12).contains(&name.len()) && name.iter().any(u8::is_ascii_digit) && !self.byte(end).is_ascii_alphanumeric();
        fits.then(|| self.hide(Kind::Host, at, end))
    }

    /// An IBAN in groups of four.
    fn spaced_iban(&mut self, at: usize) -> Option<usize> {
        let limit = self.text.len().min(at + 44);
        let mut text = Vec::with_capacity(34);
        let mut found = None;
        for (i, &b) in self.text[at..limit].iter().enumerate() {
            match b {
                b' ' if i % 5 == 4 => {}
                b'A'..=b'Z' | b'0'..=b'9' if i % 5 != 4 => text.push(b),
                _ => break,
            }
            if b != b' ' && !self.byte(at + i + 1).is_ascii_alphanumeric() && checks::iban(&text) {
                found = Some(at + i + 1);
            }
        }
        found.map(|end| self.hide(Kind::BankAccount, at, end))
    }

    fn names_mac(&self, at: usize) -> bool {
        // Of the same line, and no stand-in.
        let head = &self.text[at.saturating_sub(24)..at];
        let head = &head[head.iter().rposition(|b| matches!(b, b'\n' | b'<' | b'>')).map_or(0, |last| last + 1)..];
        let head = head.to_ascii_lowercase();
        ["mac", "bssid", "ether", "hwaddr"].iter().any(|word| super::value::find(&head, word.as_bytes()).is_some())
    }
}
