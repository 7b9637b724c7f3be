//! Names that words in front give away: who, on which machine, in which network, at which address.

use super::kind::Kind;
use super::lists::{NO_OWNERS, NOBODYS, OTHER_ADDRESSES, POSTAL_MARKS};
use super::scan::{Match, Open, Scanner};
use super::value::{Joint, Value, ends_sentence, find};

impl Scanner<'_> {
    /// A name without blanks behind a word.
    pub(super) fn name(&mut self, kind: Kind, word: usize, word_end: usize) -> Option<usize> {
        let next = self.byte(word_end);
        if (next.is_ascii_alphanumeric() || next == b'_' || next == b'-') && self.before(word_end).is_ascii() {
            return None;
        }
        let words = &self.text[word..word_end];
        let ends = |end: &str| words.len() >= end.len() && words[words.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes());
        let prose = [" as", " for", "for user", "invalid user"].into_iter().any(ends);
        let (mut at, joint) = self.joint(word_end)?;
        if joint == Joint::Blank && !prose && !matches!(kind, Kind::Serial | Kind::LineId) {
            return None;
        }
        if joint != Joint::Sign && kind == Kind::Serial && !self.byte(at).is_ascii_alphanumeric() {
            return None;
        }
        if kind == Kind::LineId && matches!(self.byte(at), b'@' | b'~') {
            at += 1;
        }
        let mut value = self.value(at)?;
        if value.quote.is_none() {
            let ascii = self.byte(value.start).is_ascii();
            let stop = self.text[value.start..value.end]
                .iter()
                .position(|&b| matches!(b, b':' | b',' | b';' | b'/' | b'=' | b'@') || b == b'(' && ascii)
                .unwrap_or(value.end - value.start);
            value.open = value.open.filter(|_| value.start + stop == value.end);
            value.end = value.start + stop;
            if !ascii && joint != Joint::Sign {
                return None;
            }
        }
        // A quote that nothing closes is no quote around a name.
        if value.quote.is_some() && value.open.is_some() {
            return None;
        }
        let text = &self.text[value.start..value.end];
        if value.start < self.floor || !Self::is_name(kind, text, joint, &value) {
            return None;
        }
        Some(self.hide_value(kind, value, word))
    }

    fn is_name(kind: Kind, text: &[u8], joint: Joint, value: &Value) -> bool {
        let digits = text.iter().filter(|b| b.is_ascii_digit()).count();
        let Some(&first) = text.first() else { return false };
        if NOBODYS.iter().any(|name| text.eq_ignore_ascii_case(name.as_bytes())) {
            return false;
        }
        // Placeholders, paths, code, and what a sentence says of it.
        let placeholder = matches!(first, b'<' | b'$' | b'%' | b'{' | b'[' | b'*' | b'/' | b'\\' | b'(' | b'-' | b'.')
            || text.ends_with(b"(")
            || text.contains(&b'\\') && kind != Kind::User;
        if placeholder || text.iter().all(u8::is_ascii_digit) && kind != Kind::Serial || value.quote.is_none() && says_none(text)
        {
            return false;
        }
        match kind {
            Kind::Host => is_own_host(text) && !is_model(text),
            Kind::Serial => {
                (5..=40).contains(&text.len()) && digits >= 2 && text.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
            }
            Kind::LineId => {
                let marks = digits > 0 || text.iter().any(|b| matches!(b, b'_' | b'.' | b'-'));
                (3..=30).contains(&text.len())
                    && text.iter().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(b))
                    && (joint != Joint::Blank || marks)
            }
            _ => true,
        }
    }

    /// A name that may have blanks, behind a word.
    pub(super) fn phrase(&mut self, kind: Kind, word: usize, word_end: usize) -> Option<usize> {
        let next = self.byte(word_end);
        if (next.is_ascii_alphanumeric() || next == b'_') && self.before(word_end).is_ascii() {
            return None;
        }
        let (at, joint) = self.joint(word_end)?;
        let quoted = matches!(self.byte(at), b'"' | b'\'' | 1 | 2) || self.text[at..].starts_with("「".as_bytes());
        if joint == Joint::Blank && !quoted {
            return None;
        }
        let mut value = self.to_line_end(at)?;
        if !quoted {
            let end = self.phrase_end(value.start, value.end);
            value.open = value.open.filter(|_| end == value.end);
            value.end = end;
        }
        let text = &self.text[value.start..value.end];
        let said = text.split(|b| *b == b' ').next().unwrap_or(text);
        let nobodys = NOBODYS.iter().any(|name| text.eq_ignore_ascii_case(name.as_bytes()));
        if value.start < self.floor
            || text.is_empty()
            || text.starts_with(b"<")
            || text.starts_with(b"***")
            || !quoted && (nobodys || says_none(text))
            || nobodys && said.len() == text.len()
        {
            return None;
        }
        Some(self.hide_value(kind, value, word))
    }

    /// The end of a name with blanks: a sign, two blanks, or the next pair.
    fn phrase_end(&self, start: usize, end: usize) -> usize {
        let text = &self.text[start..end];
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let stop = match rest[0] {
                b',' | b';' | b'\t' | b'|' | b'}' | b']' | b')' => true,
                b'(' => at > 0,
                b' ' => {
                    let name = rest[1..]
                        .iter()
                        .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.')))
                        .map_or(rest.len(), |len| len + 1);
                    rest.starts_with(b"  ")
                        || rest.starts_with(b" - ")
                        || rest.starts_with(b" /")
                        || name > 1 && matches!(rest.get(name), Some(b'=' | b':'))
                }
                0xE3 | 0xEF => ends_sentence(rest),
                _ => false,
            };
            if stop {
                break;
            }
            at += 1;
        }
        start + at
    }

    /// A postal address behind a word.
    pub(super) fn postal(&mut self, word: usize, word_end: usize) -> Option<usize> {
        let mut head_end = word;
        while head_end > 0 && matches!(self.text[head_end - 1], b' ' | b'_' | b'-') {
            head_end -= 1;
        }
        let head = &self.text[head_end.saturating_sub(24)..head_end];
        if OTHER_ADDRESSES
            .iter()
            .any(|other| head.len() >= other.len() && head[head.len() - other.len()..].eq_ignore_ascii_case(other.as_bytes()))
        {
            return None;
        }
        let next = self.byte(word_end);
        let sign = self.text[word..].starts_with("〒".as_bytes());
        if (next.is_ascii_alphanumeric() || next == b'_') && !sign {
            return None;
        }
        let (at, joint) = if sign { (self.blanks(word_end), Joint::Sign) } else { self.joint(word_end)? };
        if joint != Joint::Sign && self.text[word].is_ascii() && !words_of(&self.text[word..word_end], b"alamat") {
            return None;
        }
        let mut value = self.to_line_end(at)?;
        if value.quote.is_none() {
            let end = self.postal_end(value.start, value.end);
            value.open = value.open.filter(|_| end == value.end);
            value.end = end;
        }
        let text = &self.text[value.start..value.end];
        if value.start < self.floor || !is_postal(text, joint) {
            return None;
        }
        Some(self.hide_value(Kind::Address, value, word))
    }

    fn postal_end(&self, start: usize, end: usize) -> usize {
        let text = &self.text[start..end];
        let pair = |at: usize| {
            let rest = &text[at + 1..];
            let name = rest.iter().position(|b| !(b.is_ascii_alphanumeric() || *b == b'_')).unwrap_or(rest.len());
            name > 1 && rest.get(name) == Some(&b'=')
        };
        let stop = (0..text.len()).find(|&at| match text[at] {
            b';' | b'\t' | b'|' | b'}' => true,
            b' ' => pair(at) || text[at..].starts_with(b"  "),
            0xE3 => text[at..].starts_with("。".as_bytes()),
            _ => false,
        });
        start + stop.unwrap_or(text.len())
    }

    /// The folder behind `/home/` and its like: its name is a person's.
    pub(super) fn home(&mut self, word: usize, word_end: usize) -> Option<usize> {
        // `GET /api/users/list`, `https://x/home/y`: no folder of a machine.
        let before = self.before(word);
        let drive = self.text[word] == b'\\';
        let exact = self.text[word..word_end].starts_with(b"/U") || self.text[word..word_end].starts_with(b"/B");
        let lower_users = !drive && self.text[word..].starts_with(b"/users/");
        if lower_users || !drive && !exact && before.is_ascii_alphanumeric() && before != b'C' {
            return None;
        }
        if exact && before.is_ascii_alphanumeric() && self.text[..word].iter().rev().take(40).any(|&b| b == b'.') {
            return None;
        }
        let text = &self.text[word_end..self.text.len().min(word_end + 512)];
        let ascii = text.first()?.is_ascii();
        let separator = |b: u8| matches!(b, b'/' | b'\\');
        let mut end = text
            .iter()
            .enumerate()
            .position(|(i, &b)| {
                separator(b)
                    || b <= b' '
                    || b"\"'<>|:*?`,;)]}&#".contains(&b)
                    || (b >= 0x80 && ascii)
                    || b >= 0xE3 && ends_sentence(&text[i..])
            })
            .unwrap_or(text.len());
        // `C:\Users\Taro Yamada\AppData`: a blank belongs to the name where a folder follows.
        if drive && text.get(end) == Some(&b' ') {
            let longer = text.iter().position(|&b| separator(b) || b < b' ' || b"\"'<>|:*?`,;()[]".contains(&b));
            if let Some(longer) = longer.filter(|&longer| separator(text[longer]) && longer <= 40) {
                end = longer;
            }
        }
        let name = &text[..end];
        let folder = name.iter().all(|b| *b == b'.') || NOBODYS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        let known =
            [b"Public".as_slice(), b"Default", b"All Users", b"Shared", b"Default User", b"page.html", b"index.html", b"me"]
                .contains(&name);
        let page = name.ends_with(b".html") || name.ends_with(b".php") || name.ends_with(b".js");
        if name.is_empty()
            || folder
            || known
            || page
            || word_end < self.floor
            || name.starts_with(b"$")
            || name.starts_with(b"%")
            || name.starts_with(b"{")
            || name.iter().all(u8::is_ascii_digit)
        {
            return None;
        }
        let name_end = word_end + end;
        let open = (name_end == self.text.len()).then_some(Open::Word);
        Some(self.push(Match { kind: Kind::User, start: word_end, end: name_end, around: (word, name_end), value: None, open }))
    }

    /// `uid=1000(taro)`: the name in the brackets.
    pub(super) fn numbered(&mut self, word_end: usize) -> Option<usize> {
        let open = self.run_of(word_end, |b| b.is_ascii_digit());
        let end = self.run_of(open + 1, |b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        let name = self.text.get(open + 1..end)?;
        let nobodys = NOBODYS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        let bracketed = open > word_end && self.byte(open) == b'(' && self.byte(end) == b')' && !name.is_empty();
        (bracketed && !nobodys && word_end >= self.floor).then(|| self.hide_for(Kind::User, open + 1, end, word_end))
    }

    /// What a link to a person or a group ends with.
    pub(super) fn link(&mut self, kind: Kind, word: usize, word_end: usize) -> Option<usize> {
        let end = self.run_of(word_end, |b| b.is_ascii_alphanumeric() || b"._-~@".contains(&b));
        let name = &self.text[word_end..end];
        (name.len() >= 3 && word_end >= self.floor).then(|| self.hide_for(kind, word_end, end, word))
    }

    /// `taro-pc.local`: a name within a house.
    pub(super) fn zone(&mut self, word: usize, word_end: usize) -> Option<usize> {
        let next = self.byte(word_end);
        let goes_on = next.is_ascii_alphanumeric()
            || b"_-(/".contains(&next)
            || next == b'.' && self.byte(word_end + 1).is_ascii_alphanumeric();
        if self.before(word) != b'.' || goes_on {
            return None;
        }
        let lowest = self.floor.max(word.saturating_sub(64));
        let start = self.text[lowest..word]
            .iter()
            .rposition(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.')))
            .map_or(lowest, |last| lowest + last + 1);
        let name = &self.text[start..word - 1];
        let nobodys = name.is_empty()
            || name.eq_ignore_ascii_case(b"localhost")
            || !name[0].is_ascii_alphanumeric()
            || matches!(self.before(start), b'_' | b'/' | b'\\') && self.before(start.saturating_sub(1)) != b'/';
        (!nobodys).then(|| self.hide_for(Kind::Host, start, word_end, word_end + 1))
    }

    /// `Taro's iPhone`: the name and the device.
    pub(super) fn owner(&mut self, word: usize, word_end: usize) -> Option<usize> {
        let lowest = self.floor.max(word.saturating_sub(48));
        let ascii = self.before(word).is_ascii();
        let start = self.text[lowest..word]
            .iter()
            .rposition(|&b| if ascii { !(b.is_ascii_alphanumeric() || b == b'-' || b == b'_') } else { b.is_ascii() })
            .map_or(lowest, |last| lowest + last + 1);
        let name = &self.text[start..word];
        let text = std::str::from_utf8(name).ok()?;
        let long = if ascii { 24 } else { 21 };
        let dashed = matches!(self.text[word], b's' | b'-');
        if name.is_empty()
            || name.len() > long
            || NO_OWNERS.iter().any(|other| text.eq_ignore_ascii_case(other))
            || dashed && self.byte(word_end).is_ascii_lowercase() && self.byte(word_end) != b'-'
        {
            return None;
        }
        let end = if dashed { self.run_of(word_end, |b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) } else { word_end };
        let end = if self.before(end) == b'.' { end - 1 } else { end };
        // What the device is called beyond its owner: `MacBook Air`.
        let more = [" Pro", " Air", " mini", " Plus", " Max"].iter().find(|more| self.text[end..].starts_with(more.as_bytes()));
        let end = end + more.map_or(0, |more| more.len());
        Some(self.hide_for(Kind::Host, start, end, word_end))
    }
}

/// Whether a name begins with this word.
fn words_of(name: &[u8], word: &[u8]) -> bool {
    name.len() >= word.len() && name[..word.len()].eq_ignore_ascii_case(word)
}

/// Whether a sentence says that there is none, or something about it.
fn says_none(text: &[u8]) -> bool {
    ["未", "无", "無", "ไม่", "なし", "不", "エラー", "错误", "錯誤", "失败", "失敗", "必須", "を", "が", "に", "不明", "空"]
        .iter()
        .any(|sign| text.starts_with(sign.as_bytes()))
}

/// A machine's own name: no dots, or an ending that only names within a house or a firm have.
fn is_own_host(name: &[u8]) -> bool {
    let Some(dot) = memchr::memrchr(b'.', name) else { return name.iter().any(|b| b.is_ascii_alphabetic() || !b.is_ascii()) };
    ["local", "lan", "home", "internal", "corp", "localdomain", "arpa", "intra", "intranet", "private", "office", "house"]
        .iter()
        .any(|ending| name[dot + 1..].eq_ignore_ascii_case(ending.as_bytes()))
}

/// A model that thousands have.
fn is_model(name: &[u8]) -> bool {
    [
        "iphone", "ipad", "pixel", "galaxy", "sm-", "macbook", "xperia", "redmi", "sc-", "so-", "sh-", "oppo", "vivo", "mi ",
        "xiaomi", "aquos", "windows", "android", "samsung", "huawei", "imac", "mac mini",
    ]
    .iter()
    .any(|model| name.len() >= model.len() && name[..model.len()].eq_ignore_ascii_case(model.as_bytes()))
}

/// Whether a text looks like a postal address: figures and words, no address of a machine.
fn is_postal(text: &[u8], joint: Joint) -> bool {
    let digits = text.iter().any(u8::is_ascii_digit);
    let marked = std::str::from_utf8(text)
        .is_ok_and(|text| POSTAL_MARKS.iter().filter(|mark| text.contains(**mark)).count() >= if digits { 1 } else { 2 });
    let letters = text.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let blanks = text.iter().filter(|b| matches!(b, b' ' | b',')).count();
    let machine = text.contains(&b'<') || text.starts_with(b"0x") || text.contains(&b'=') || find(text, b"://").is_some();
    let worded = joint == Joint::Sign && digits && letters >= 6 && blanks >= 2 && text.len() >= 10;
    // Figures and words of another script, without any sign that we know.
    let foreign = joint == Joint::Sign && digits && text.iter().filter(|b| !b.is_ascii()).count() >= 12;
    !machine && (marked || worded || foreign)
}
