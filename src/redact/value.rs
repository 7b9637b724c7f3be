//! Values behind a name: where the name ends, where the value begins and ends, and whether it is one.

use super::kind::Kind;
use super::scan::{Match, Open, Scanner};
use super::stand_ins;
use super::view::{QUOTE_DEEPER, QUOTE_IN_TEXT};

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
    /// No end was seen.
    pub(super) open: bool,
}

const PROSE: &[&str] = &["is ", "was ", "are ", "は", "が", "是", "为", "為", "คือ", "เป็น", "adalah ", "yaitu ", "のほうは"];

/// What stands where a secret would, and is none.
const NO_SECRET: &[&str] = &[
    "null",
    "nil",
    "none",
    "undefined",
    "true",
    "false",
    "yes",
    "no",
    "on",
    "off",
    "ok",
    "empty",
    "blank",
    "missing",
    "required",
    "optional",
    "invalid",
    "incorrect",
    "wrong",
    "expired",
    "changed",
    "reset",
    "error",
    "failed",
    "failure",
    "success",
    "correct",
    "valid",
    "not",
    "set",
    "unset",
    "unknown",
    "hidden",
    "redacted",
    "filtered",
    "masked",
    "removed",
    "secret",
    "password",
    "token",
    "the",
    "a",
    "an",
    "your",
    "my",
    "in",
    "on",
    "at",
    "for",
    "to",
    "from",
    "too",
    "must",
    "should",
    "can",
    "cannot",
    "could",
    "may",
    "will",
    "please",
    "enter",
    "input",
    "type",
    "here",
    "string",
    "text",
    "object",
    "number",
    "boolean",
    "being",
    "never",
    "always",
    "stored",
    "saved",
    "hashed",
    "encrypted",
    "accepted",
    "rejected",
    "denied",
    "needed",
    "visible",
    "weak",
    "strong",
    "same",
    "different",
    "only",
    "n/a",
    "na",
    "nan",
    "default",
    "disabled",
    "enabled",
    "bearer",
    "basic",
    "ended",
    "and",
    "or",
    "if",
    "when",
    "with",
    "without",
    "is",
    "was",
    "has",
    "have",
    "of",
    "it",
    "this",
    "that",
    "who",
    "salah",
    "tidak",
    "harus",
    "wajib",
    "belum",
    "sudah",
    "anda",
    "saya",
    "manager",
    "prompt",
    "field",
    "reused",
    "created",
    "deleted",
    "updated",
    "ready",
    "present",
    "absent",
    "available",
    "unavailable",
    "loaded",
    "refreshed",
    "revoked",
    "received",
    "sent",
    "found",
    "mismatch",
    "match",
    "matches",
    "does",
    "did",
    "also",
    "now",
    "new",
    "old",
    "still",
    "login",
    "line-login",
    "pass",
    "fail",
    "mandatory",
    "case-sensitive",
    "incorrectly",
    "forgotten",
    "not_set",
    "not-set",
    "user",
    "root",
    "line",
];

fn is_quote(b: u8) -> bool {
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
        for whose in ["saya ", "saya:", "anda ", "anda:", "kamu:", "ของฉัน", "ของคุณ", "ของผม"]
        {
            if self.text.len() >= at + whose.len() && self.text[at..at + whose.len()].eq_ignore_ascii_case(whose.as_bytes()) {
                at = self.blanks(at + whose.trim_end_matches(':').len());
                break;
            }
        }
        if matches!(self.byte(at), b':' | b'=') && at < self.text.len() {
            let sign = self.run_of(at, |b| matches!(b, b':' | b'=' | b'>' | b'~'));
            if sign > at + 3 {
                return None;
            }
            let start = self.blanks(sign);
            return Some((self.blanks(self.line_end(start)), Joint::Sign));
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
            for open in ["「", "『", "“", "【"] {
                if self.text[start..].starts_with(open.as_bytes()) {
                    start += open.len();
                }
            }
            return Some((start, Joint::Prose));
        }
        (at > name_end && !closed).then_some((at, Joint::Blank))
    }

    /// Takes a few letters that may end a name: `passwords`, `password2`, `password_confirmation`.
    pub(super) fn name_end(&self, at: usize) -> Option<usize> {
        const MORE: &[&str] = &[
            "_confirmation",
            "_confirm",
            "confirmation",
            "_value",
            "_plain",
            "_text",
            "_base64",
            "_b64",
            "_hash",
            "hash",
            "_new",
            "_old",
            "_string",
            "_str",
            "_key_base",
            "_again",
            "_encrypted",
            "_id_token",
            "word",
        ];
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
            let mut end = start;
            while end < self.text.len() {
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
            return (held > start).then_some(Value { start, end: held, quote: Some(quote), open: end == self.text.len() });
        }
        let end = self.bare_end(at);
        (end > at).then_some(Value { start: at, end, quote: None, open: end == self.text.len() })
    }

    /// Where the first stand-in between two places begins, or the second of them.
    fn held_within(&self, start: usize, end: usize) -> usize {
        memchr::memchr_iter(b'<', &self.text[start..end])
            .map(|at| start + at)
            .find(|&at| stand_ins::held(&self.text[at..]).is_some())
            .unwrap_or(end)
    }

    /// The end of a value without quotes.
    fn bare_end(&self, start: usize) -> usize {
        let ascii = self.byte(start).is_ascii();
        let mut at = start;
        while at < self.text.len() {
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
        while at > start + 1
            && at < self.text.len()
            && matches!(self.text[at - 1], b'.' | b',' | b'!' | b'?' | b':')
            && self.byte(at) <= b' '
        {
            at -= 1;
        }
        at
    }

    /// A value that is secret because of its name.
    pub(super) fn strong(&mut self, kind: Kind, name: usize, name_end: usize) -> Option<usize> {
        let name_end = self.name_end(name_end)?;
        let (at, joint) = self.joint(name_end)?;
        let flag = self.text[..name].ends_with(b"-");
        if joint == Joint::Blank && !flag && self.text[name].is_ascii() {
            return None;
        }
        let value = self.value(at)?;
        let text = &self.text[value.start..value.end];
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
        let open = value.open.then_some(value.quote.map_or(Open::Word, Open::Quoted));
        let around = (because.min(value.start), value.end + usize::from(value.quote.is_some()));
        self.push(Match { kind, start: value.start, end: value.end, around, value: None, open })
    }

    fn is_no_secret(&self, text: &[u8], value: &Value) -> bool {
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

    /// `?token=…`, `&key=…`: secret parts of a query.
    pub(super) fn query(&mut self, at: usize) -> Option<usize> {
        const NAMES: &[&str] = &[
            "access_token",
            "token",
            "id_token",
            "refresh_token",
            "code",
            "key",
            "apikey",
            "api_key",
            "sig",
            "signature",
            "secret",
            "auth",
            "session",
            "sid",
            "otp",
            "pin",
            "ticket",
            "jwt",
            "assertion",
            "x-amz-signature",
            "x-amz-security-token",
            "x-amz-credential",
            "x-goog-signature",
            "x-goog-credential",
            "code_verifier",
            "client_secret",
            "liff.state",
            "authtoken",
            "t",
            "hmac",
            "passcode",
            "verifier",
            "sharetoken",
            "invite",
            "otptoken",
            "login_hint",
            "pw",
            "pwd",
            "state",
            "nonce",
        ];
        let end = self.run_of(at + 1, |b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        if self.byte(end) != b'=' || end - at > 32 {
            return None;
        }
        let name = &self.text[at + 1..end];
        if !NAMES.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
            || stand_ins::held(&self.text[end + 1..]).is_some()
        {
            return None;
        }
        let start = end + 1;
        let end = self.run_of(start, |b| b > b' ' && b < 0x7F && !b"&#\"'<>)]},;`|".contains(&b));
        let value = Value { start, end, quote: None, open: end == self.text.len() };
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
        let value = Value { start, end, open: end == self.text.len(), ..line };
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
            && (if login { super::blob::decode(text).is_some_and(|inner| inner.contains(&b':')) } else { looks_secret(text) });
        (fits && !text.contains(&b'"'))
            .then(|| self.hide_value(kind, Value { start: at, end, quote: None, open: end == self.text.len() }, name))
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

    /// A value to the end of its quote or of the line; none where it begins with a stand-in.
    pub(super) fn to_line_end(&self, at: usize) -> Option<Value> {
        if is_quote(self.byte(at)) {
            return self.value(at);
        }
        if stand_ins::held(self.text.get(at..)?).is_some() {
            return None;
        }
        let mut end =
            self.run_of(at, |b| b != b'\n' && b != b'\r' && b != b'<' && b != b'"' && b != QUOTE_IN_TEXT && b != QUOTE_DEEPER);
        let open = end == self.text.len();
        // A header in a quoted command: -H 'Cookie: a=b'.
        if let Some(close) = self.text[at..end].iter().position(|&b| b == b'\'' || b == b'`') {
            end = at + close;
        }
        if let Some(close) = find(&self.text[at..end], b"\\n").or_else(|| find(&self.text[at..end], b"\\r")) {
            end = at + close;
        }
        while end > at && self.text[end - 1] == b' ' {
            end -= 1;
        }
        (end > at).then_some(Value { start: at, end, quote: None, open: open && end == self.text.len() })
    }

    /// A block from `-----BEGIN … PRIVATE KEY-----` to its end.
    pub(super) fn private_key(&mut self, at: usize, end: usize) -> Option<usize> {
        const LONGEST: usize = 16 * 1024;
        let title = self.run_of(end, |b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ');
        let title_text = &self.text[end..title];
        if find(title_text, b"PRIVATE KEY").is_none() {
            return None;
        }
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
