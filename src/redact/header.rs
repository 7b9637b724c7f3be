//! Secrets in the forms of protocols: queries, headers, blocks of keys.

use super::blob;
use super::kind::Kind;
use super::lists::QUERIES;
use super::scan::{Match, Open, Scanner};
use super::stand_ins;
use super::value::{Joint, Value, find, is_quote, looks_secret};

impl Scanner<'_> {
    /// `?token=…`, `&key=…`: secret parts of a query.
    pub(super) fn query(&mut self, at: usize) -> Option<usize> {
        let end = self.run_of(at + 1, |b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        if self.byte(end) != b'=' || end - at > 32 {
            return None;
        }
        let name = &self.text[at + 1..end];
        if !QUERIES.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
            || stand_ins::held(&self.text[end + 1..]).is_some()
        {
            return None;
        }
        let start = end + 1;
        let end = self.run_of(start, |b| b > b' ' && b < 0x7F && !b"&#\"'<>)]},;`|".contains(&b));
        let value = Value { start, end, quote: None, open: (end == self.text.len()).then_some(Open::Word) };
        let text = &self.text[start..end];
        (text.len() >= 4 && !self.is_no_secret(text, &value)).then(|| self.hide_value(Kind::Secret, value, at))
    }

    /// `Authorization: Bearer x`: what stands behind the scheme.
    pub(super) fn header(&mut self, name: usize, name_end: usize) -> Option<usize> {
        let (at, joint) = self.joint(name_end)?;
        if joint != Joint::Sign {
            return None;
        }
        let quoted = is_quote(self.byte(at));
        let line = Value { quote: quoted.then_some(self.byte(at)), ..self.to_line_end(at)? };
        let value = &self.text[line.start..line.end];
        let scheme = value.iter().position(|&b| b == b' ').unwrap_or(0);
        let known = [
            "bearer",
            "basic",
            "digest",
            "token",
            "negotiate",
            "ntlm",
            "apikey",
            "line",
            "aws4-hmac-sha256",
            "sharedkey",
            "hawk",
            "jwt",
            "oauth",
        ];
        if known.iter().any(|scheme| value.eq_ignore_ascii_case(scheme.as_bytes())) {
            return None;
        }
        let (kind, skip) = match std::str::from_utf8(&value[..scheme]).map(str::to_ascii_lowercase) {
            Ok(word) if word == "bearer" => (Kind::Bearer, scheme + 1),
            Ok(word) if word == "basic" => (Kind::BasicLogin, scheme + 1),
            Ok(word) if known.contains(&word.as_str()) => (Kind::Secret, scheme + 1),
            _ => (Kind::Secret, 0),
        };
        let start = self.blanks(line.start + skip);
        let bare = self.bare_end(start);
        // Parts of a longer header are all of it: `Digest username=…, response=…`.
        let all = quoted || kind == Kind::Secret && self.text[start..line.end].contains(&b'=') && skip > 0;
        let end = match all {
            true if !quoted && self.byte(line.end) == b'"' => {
                self.run_of(line.end, |b| b != b'\n' && b != b'\r' && b != b'\'' && b != b'<')
            }
            true => line.end,
            false => bare.min(line.end),
        };
        let value = Value { start, end, open: if end == line.end { line.open } else { None }, ..line };
        if start >= end || stand_ins::held(&self.text[start..]).is_some() || self.is_no_secret(&self.text[start..end], &value) {
            return None;
        }
        Some(self.hide_value(kind, value, name))
    }

    /// `Bearer x` and `Basic x` by themselves.
    pub(super) fn scheme(&mut self, kind: Kind, name: usize, name_end: usize) -> Option<usize> {
        let at = self.blanks(name_end);
        if at == name_end || stand_ins::held(&self.text[at..]).is_some() {
            return None;
        }
        let end = self.run_of(at, |b| b.is_ascii_alphanumeric() || b"-_./+=~".contains(&b));
        let text = &self.text[at..end];
        let login = kind == Kind::BasicLogin;
        let fits = text.len() >= 8
            && (if login { blob::decode(text).is_some_and(|inner| inner.contains(&b':')) } else { looks_secret(text) });
        (fits && !text.contains(&b'"')).then(|| {
            self.hide_value(
                kind,
                Value { start: at, end, quote: None, open: (end == self.text.len()).then_some(Open::Word) },
                name,
            )
        })
    }

    /// `curl -u name:password`.
    pub(super) fn login(&mut self, word: usize, word_end: usize) -> Option<usize> {
        let value = self.value(self.blanks(word_end))?;
        let text = &self.text[value.start..value.end];
        let colon = memchr::memchr(b':', text)?;
        let figures = text.iter().all(|b| b.is_ascii_digit() || *b == b':');
        let fits = colon > 0
            && colon + 4 <= text.len()
            && !figures
            && !text.starts_with(b"<")
            && find(text, b"/").is_none()
            && value.start >= self.floor;
        fits.then(|| self.hide_value(Kind::UrlLogin, value, word))
    }

    /// `Cookie: a=b; c=d`, to the end of the line or the quote.
    pub(super) fn cookie(&mut self, name: usize, name_end: usize) -> Option<usize> {
        let (at, joint) = self.joint(name_end)?;
        if joint != Joint::Sign {
            return None;
        }
        let value = self.to_line_end(at)?;
        let text = &self.text[value.start..value.end];
        (text.contains(&b'=') || looks_secret(text)).then(|| self.hide_value(Kind::Cookie, value, name))
    }

    /// A block from `-----BEGIN … PRIVATE KEY-----` to its end.
    pub(super) fn private_key(&mut self, at: usize, end: usize) -> Option<usize> {
        const LONGEST: usize = 16 * 1024;
        let title = self.run_of(end, |b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ');
        let title_text = &self.text[end..title];
        find(title_text, b"PRIVATE KEY")?;
        let most = self.text.len().min(at + LONGEST);
        let close =
            find(&self.text[title..most], b"-----END").or_else(|| find(&self.text[title..most], b"---- END")).map(|found| {
                let from = title + found + 8;
                let name = self.run_of(from, |b| b.is_ascii_alphanumeric() || b == b' ');
                self.run_of(name, |b| b == b'-')
            });
        let stop = close.unwrap_or_else(|| {
            self.run_of(title, |b| b.is_ascii_alphanumeric() || b.is_ascii_whitespace() || b"+/=-\\:,".contains(&b))
        });
        let open = (close.is_none() && stop == self.text.len()).then_some(Open::Key);
        Some(self.push(Match { kind: Kind::PrivateKey, start: at, end: stop, around: (at, stop), value: None, open }))
    }
}
