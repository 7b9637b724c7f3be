//! What an `@` gives away: e-mail addresses, logins in URLs, and who is on which machine.

use super::kind::Kind;
use super::lists::ENDINGS;
use super::scan::{Match, Scanner};

const LONGEST_LOCAL: usize = 128;
const LONGEST_DOMAIN: usize = 253;

impl Scanner<'_> {
    /// The next match that an `@` gives away.
    pub(super) fn next_mail(&self, from: usize) -> Option<Match> {
        memchr::memchr_iter(b'@', &self.text[from..]).find_map(|at| self.mail_at(from + at, from.max(self.floor)))
    }

    fn mail_at(&self, at: usize, floor: usize) -> Option<Match> {
        let lowest = floor.max(at.saturating_sub(LONGEST_LOCAL));
        let back = |so: fn(u8) -> bool, from: usize| {
            self.text[lowest..from].iter().rposition(|&b| !so(b)).map_or(lowest, |last| lowest + last + 1)
        };
        if let Some(found) = self.url_login(at, back(|b| b > b' ' && b < 0x7F && !b"\"'<>/".contains(&b), at)) {
            return Some(found);
        }
        let mut start = back(|b| b.is_ascii_alphanumeric() || b"._%+-!#$*'~^|".contains(&b), at);
        // A sign in front belongs to the sentence, and so does the letter of a line end written out.
        while start < at && !self.text[start].is_ascii_alphanumeric() && !b"_+%".contains(&self.text[start]) {
            start += 1;
        }
        if start > 0 && self.text[start - 1] == b'\\' && matches!(self.byte(start), b'n' | b'r' | b't') && start + 1 < at {
            start += 1;
        }
        if start == at {
            return self.quoted(at, lowest);
        }
        let end = self.domain(at + 1);
        if let Some(end) = end {
            let local = &self.text[start..at];
            return (local != b"git").then(|| plain(Kind::Email, start, end));
        }
        self.user_at(start, at)
    }

    /// `"taro yamada"@example.com`.
    fn quoted(&self, at: usize, lowest: usize) -> Option<Match> {
        if self.before(at) != b'"' {
            return None;
        }
        let start = lowest + memchr::memrchr2(b'"', b'\n', &self.text[lowest..at - 1])?;
        let end = self.domain(at + 1)?;
        (self.text[start] == b'"').then(|| plain(Kind::Email, start, end))
    }

    /// The end of a domain that a mail can go to. A line break may stand behind the `@` or a dot.
    fn domain(&self, from: usize) -> Option<usize> {
        let from = self.skip_break(from);
        let most = self.text.len().min(from + LONGEST_DOMAIN);
        let mut labels = 0;
        let mut at = from;
        loop {
            let start = at;
            while at < most
                && (self.text[at].is_ascii_alphanumeric() || self.text[at] >= 0x80 && labels == 0 || self.text[at] == b'-')
            {
                at += 1;
            }
            if at == start {
                return None;
            }
            labels += 1;
            let label = &self.text[start..at];
            let dot = self.byte(at) == b'.';
            let next = if dot { self.skip_break(at + 1) } else { at };
            if dot && self.byte(next).is_ascii_alphanumeric() && (next == at + 1 || self.byte(next).is_ascii_lowercase()) {
                at = next;
                continue;
            }
            // `_` and digits end the name: `taro@example.com_2026`.
            let letters = label.iter().take_while(|b| b.is_ascii_alphabetic()).count();
            let top = if label.starts_with(b"xn--") { label.len() } else { letters };
            let known = labels >= 2
                && (2..=24).contains(&top)
                && !label.get(top).is_some_and(u8::is_ascii_digit)
                && !ENDINGS.iter().any(|ending| label[..top].eq_ignore_ascii_case(ending.as_bytes()))
                && !self.text[from].eq(&b'-');
            let scaled = self.text[from].is_ascii_digit() && self.byte(from + 1) == b'x';
            return (known && !scaled).then_some(start + top);
        }
    }

    /// Where a name that a line break cut goes on.
    fn skip_break(&self, at: usize) -> usize {
        let mut next = at;
        if self.byte(next) == b'\r' {
            next += 1;
        }
        if next < self.text.len() && self.text[next] == b'\n' {
            let next = self.run_of(next + 1, |b| b == b' ' || b == b'\t');
            if next < self.text.len() {
                return next;
            }
        }
        at
    }

    /// `scheme://user:password@host`: the login between.
    fn url_login(&self, at: usize, start: usize) -> Option<Match> {
        if !self.text[..start].ends_with(b"//") || self.byte(start.wrapping_sub(3)) != b':' || start == at {
            return None;
        }
        // A password may hold an `@`: the last one counts.
        let most = self.text.len().min(at + LONGEST_LOCAL);
        let rest = &self.text[at..most];
        let rest = &rest[..rest.iter().position(|&b| b <= b' ' || b"\"'<>/?#,;".contains(&b)).unwrap_or(rest.len())];
        let at = at + memchr::memrchr(b'@', rest).unwrap_or(0);
        let login = &self.text[start..at];
        let secret = login.contains(&b':') || login.len() >= 20;
        (secret && (self.byte(at + 1).is_ascii_alphanumeric() || matches!(self.byte(at + 1), b'[' | b'<')))
            .then(|| plain(Kind::UrlLogin, start, at))
    }

    /// `taro@machine:~$`, `taro@192.168.1.5`: the name in front, where what follows is a machine.
    fn user_at(&self, start: usize, at: usize) -> Option<Match> {
        let end = self.run_of(at + 1, |b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
        let host = &self.text[at + 1..end];
        let numeric = host.split(|&b| b == b'.').count() == 4 && host.iter().all(|b| b.is_ascii_digit() || *b == b'.');
        let held = self.text[at + 1..].starts_with(b"<ip-") || self.text[at + 1..].starts_with(b"<host-");
        let prompt = host.first().is_some_and(u8::is_ascii_alphabetic)
            && (self.text[end..].starts_with(b":~")
                || self.text[end..].starts_with(b":/")
                || self.text[end..].starts_with(b" ~"));
        if prompt {
            return Some(plain(Kind::Host, start, end));
        }
        (numeric || held).then(|| plain(Kind::User, start, at))
    }
}

fn plain(kind: Kind, start: usize, end: usize) -> Match {
    // The `@` itself must not be cut off from what stands before it.
    Match { kind, start, end, around: (start, end + 1), value: None, open: None }
}
