//! A text as the rules read it: UTF-8, with full-width ASCII, percent and JSON escapes undone, and the way back to the bytes it came
//! from. What is not hidden is copied from those bytes, so it stays as it was.

use std::borrow::Cow;

use encoding_rs::{CoderResult, Encoding, GBK, SHIFT_JIS};

/// In a view, a quote that had one backslash before it.
pub(super) const QUOTE_IN_TEXT: u8 = 1;
/// In a view, a quote that had three backslashes or more before it.
pub(super) const QUOTE_DEEPER: u8 = 2;

/// How the bytes of a text are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// UTF-8, or lines in an older encoding of East Asia, told apart line by line.
    Bytes,
    /// UTF-16 in either order of bytes.
    Wide { big: bool },
}

impl Form {
    /// Guesses from the beginning of a text.
    pub(super) fn guess(start: &[u8]) -> Self {
        let start = &start[..start.len().min(4096)];
        match start {
            [0xFF, 0xFE, ..] => return Self::Wide { big: false },
            [0xFE, 0xFF, ..] => return Self::Wide { big: true },
            _ => {}
        }
        // Without a mark: Western text has a zero in nearly every second byte, and line ends have one in any text.
        let pairs = start.len() / 2;
        let zeros = |odd: usize| start.chunks_exact(2).filter(|pair| pair[odd] == 0 && pair[1 - odd] != 0).count();
        let (low, high) = (zeros(1), zeros(0));
        if pairs >= 2 && low * 5 > pairs && low > high * 10 {
            Self::Wide { big: false }
        } else if pairs >= 2 && high * 5 > pairs && high > low * 10 {
            Self::Wide { big: true }
        } else {
            Self::Bytes
        }
    }

    /// ASCII text in this form.
    pub(super) fn encode(self, ascii: &str) -> Cow<'_, [u8]> {
        match self {
            Self::Bytes => Cow::Borrowed(ascii.as_bytes()),
            Self::Wide { big } => {
                let wide = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
                Cow::Owned(ascii.encode_utf16().flat_map(wide).collect())
            }
        }
    }
}

/// The text and the way back.
pub(super) struct View<'a> {
    pub(super) text: Cow<'a, [u8]>,
    /// Places where the two run apart: an offset in the view, and where it stands in the bytes. Ascending in both.
    marks: Vec<(usize, usize)>,
    len: usize,
}

impl<'a> View<'a> {
    /// Reads bytes.
    pub(super) fn of(raw: &'a [u8], form: Form) -> Self {
        let first = match form {
            Form::Bytes if std::str::from_utf8(raw).is_ok() => {
                Self { text: Cow::Borrowed(raw), marks: Vec::new(), len: raw.len() }
            }
            Form::Bytes => lines(raw),
            Form::Wide { big } => wide(raw, big),
        };
        first.unescaped()
    }

    /// Where an offset in the view stands in the bytes.
    pub(super) fn back(&self, at: usize) -> usize {
        let after = self.marks.partition_point(|&(view, _)| view <= at);
        let limit = self.marks.get(after).map_or(self.len, |&(_, raw)| raw);
        match after.checked_sub(1).map(|last| self.marks[last]) {
            Some((view, raw)) => (raw + at - view).min(limit),
            None => at.min(limit),
        }
    }

    /// The first offset in the view that stands at `raw` or behind it.
    pub(super) fn forth(&self, raw: usize) -> usize {
        let after = self.marks.partition_point(|&(_, known)| known <= raw);
        let limit = self.marks.get(after).map_or(self.text.len(), |&(view, _)| view);
        match after.checked_sub(1).map(|last| self.marks[last]) {
            Some((view, known)) => (view + raw - known).min(limit),
            None => raw.min(limit),
        }
    }

    fn unescaped(self) -> Self {
        let text = &*self.text;
        let mut made = None;
        let mut copied = 0;
        let mut at = 0;
        while let Some(next) = memchr::memchr3(b'%', b'\\', 0xEF, &text[at..]).map(|found| at + found) {
            let Some((bytes, used)) = unescape(&text[next..]) else {
                at = next + 1;
                continue;
            };
            let (out, marks) = made.get_or_insert_with(|| (Vec::with_capacity(text.len()), Vec::<(usize, usize)>::new()));
            out.extend_from_slice(&text[copied..next]);
            marks.push((out.len(), next));
            out.extend_from_slice(bytes.as_bytes());
            at = next + used;
            copied = at;
            marks.push((out.len(), at));
        }
        let Some((mut out, outer)) = made else {
            return self;
        };
        out.extend_from_slice(&text[copied..]);
        if self.marks.is_empty() {
            return Self { text: Cow::Owned(out), marks: outer, len: self.len };
        }
        // Two steps back: the marks of the inner step, seen through the outer one.
        let through = View { text: Cow::Owned(out), marks: outer, len: text.len() };
        let mut marks: Vec<(usize, usize)> = through.marks.iter().map(|&(view, raw)| (view, self.back(raw))).collect();
        marks.extend(self.marks.iter().map(|&(view, raw)| (through.forth(view), raw)));
        marks.sort_unstable();
        marks.dedup_by_key(|&mut (view, _)| view);
        Self { text: through.text, marks, len: self.len }
    }
}

/// A few bytes of one character.
struct Few([u8; 4], usize);

impl Few {
    fn byte(byte: u8) -> Self {
        Self([byte, 0, 0, 0], 1)
    }

    fn char(char: char) -> Self {
        let mut bytes = [0; 4];
        let len = char.encode_utf8(&mut bytes).len();
        Self(bytes, len)
    }

    fn as_bytes(&self) -> &[u8] {
        &self.0[..self.1]
    }
}

/// What an escape at the start of `text` stands for, and its length.
fn unescape(text: &[u8]) -> Option<(Few, usize)> {
    match text[0] {
        b'%' => {
            let mut used = 3;
            let mut byte = hex_byte(text.get(1..3)?)?;
            // Escaped twice: %2540.
            while byte == b'%'
                && let Some(inner) = text.get(used..used + 2).and_then(hex_byte)
            {
                byte = inner;
                used += 2;
            }
            Some((Few::byte(byte), used))
        }
        b'\\' => backslash(text),
        _ => match text {
            [_, 0xBC, last @ 0x81..=0xBF, ..] => Some((Few::byte(last - 0x81 + b'!'), 3)),
            [_, 0xBD, last @ 0x80..=0x9E, ..] => Some((Few::byte(last - 0x80 + b'`'), 3)),
            _ => None,
        },
    }
}

fn backslash(text: &[u8]) -> Option<(Few, usize)> {
    let most = text.len().min(16);
    let run = text[..most].iter().take_while(|&&b| b == b'\\').count();
    match text.get(run) {
        Some(b'"' | b'\'') if run == 1 => Some((Few::byte(QUOTE_IN_TEXT), 2)),
        Some(b'"' | b'\'') if run % 2 == 1 => Some((Few::byte(QUOTE_DEEPER), run + 1)),
        Some(b'/') => Some((Few::byte(b'/'), run + 1)),
        Some(b'u') => {
            let unit = unit(text, run)?;
            let (code, used) = match unit {
                0xD800..0xDC00 => {
                    let again = run + 5 + text.get(run + 5..)?.iter().take(16).take_while(|&&b| b == b'\\').count();
                    let low = self::unit(text, again).filter(|low| (0xDC00..0xE000).contains(low))?;
                    (0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), again + 5)
                }
                _ => (unit, run + 5),
            };
            let char = char::from_u32(code)?;
            let folded = match code {
                0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0)?,
                0x22 => char::from(QUOTE_IN_TEXT),
                _ => char,
            };
            Some((Few::char(folded), used))
        }
        _ if run >= 2 => Some((Few::byte(b'\\'), run)),
        _ => None,
    }
}

/// The number in `uXXXX` at an offset.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    if text.get(at) != Some(&b'u') {
        return None;
    }
    let high = hex_byte(text.get(at + 1..at + 3)?)?;
    let low = hex_byte(text.get(at + 3..at + 5)?)?;
    Some(u32::from(high) << 8 | u32::from(low))
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16);
    u8::try_from(digit(digits[0])? << 4 | digit(digits[1])?).ok()
}

fn wide(raw: &[u8], big: bool) -> View<'_> {
    let unit = |pair: &[u8]| if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) };
    let mut text = Vec::with_capacity(raw.len());
    let mut marks = Vec::with_capacity(raw.len() / 2 + 1);
    let mut at = 0;
    for char in char::decode_utf16(raw.chunks_exact(2).map(unit)) {
        marks.push((text.len(), at));
        let char = char.unwrap_or(char::REPLACEMENT_CHARACTER);
        at += 2 * char.len_utf16();
        text.extend_from_slice(Few::char(char).as_bytes());
    }
    marks.push((text.len(), at));
    View { text: Cow::Owned(text), marks, len: raw.len() }
}

/// Bytes that are not all UTF-8, line by line.
fn lines(raw: &[u8]) -> View<'_> {
    let older = older(raw);
    let mut text = Vec::with_capacity(raw.len() + raw.len() / 2);
    let mut marks = Vec::new();
    let mut at = 0;
    for line in raw.split_inclusive(|&b| b == b'\n') {
        marks.push((text.len(), at));
        match older {
            Some(encoding) if std::str::from_utf8(line).is_err() => decode(line, at, encoding, &mut text, &mut marks),
            _ => text.extend_from_slice(line),
        }
        at += line.len();
    }
    marks.push((text.len(), at));
    View { text: Cow::Owned(text), marks, len: raw.len() }
}

/// One character at a time, so that each has its mark.
fn decode(line: &[u8], start: usize, encoding: &'static Encoding, text: &mut Vec<u8>, marks: &mut Vec<(usize, usize)>) {
    let mut at = 0;
    while at < line.len() {
        let plain = line[at..].iter().take_while(|b| b.is_ascii()).count();
        text.extend_from_slice(&line[at..at + plain]);
        at += plain;
        if at == line.len() {
            return;
        }
        marks.push((text.len(), start + at));
        let most = (line.len() - at).min(4);
        // The shortest run of bytes that is a character.
        let char = (1..=most).find_map(|len| {
            let mut decoder = encoding.new_decoder_without_bom_handling();
            let mut out = [0; 16];
            let (result, _, written, wrong) = decoder.decode_to_utf8(&line[at..at + len], &mut out, true);
            (result == CoderResult::InputEmpty && !wrong).then_some((len, out, written))
        });
        match char {
            Some((len, out, written)) => {
                text.extend_from_slice(&out[..written]);
                at += len;
            }
            None => {
                text.push(line[at]);
                at += 1;
            }
        }
        marks.push((text.len(), start + at));
    }
}

/// The older encoding that the lines which are not UTF-8 are in, if they read well in one.
fn older(raw: &[u8]) -> Option<&'static Encoding> {
    let (mut japanese, mut chinese, mut broken) = (0_usize, 0_usize, 0_usize);
    for line in raw.split(|&b| b == b'\n').filter(|line| std::str::from_utf8(line).is_err()).take(200) {
        let mut at = 0;
        while at < line.len() {
            let pair = (line[at], line.get(at + 1).copied().unwrap_or(0));
            at += 1;
            match pair {
                (0..=0x7F, _) => continue,
                // Kana and common kanji of Shift-JIS; half-width kana alone prove nothing.
                (0x82, 0x9F..=0xF1) | (0x83, 0x40..=0x96) => japanese += 3,
                (0x81, 0x40..=0xAC) | (0x88..=0x9F | 0xE0..=0xEA, 0x40..=0x7E | 0x80..=0xA0) => japanese += 2,
                // Common Chinese characters and signs of GBK.
                (0xB0..=0xD7 | 0xA1..=0xA3, 0xA1..=0xFE) => chinese += 2,
                (0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE) => chinese += 1,
                _ => {
                    broken += 1;
                    continue;
                }
            }
            at += 1;
        }
    }
    if broken > japanese.max(chinese) {
        return None;
    }
    Some(if japanese > chinese { SHIFT_JIS } else { GBK })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_reads_escapes_and_finds_the_way_back() {
        for (raw, read, from, to) in [
            ("a taro%40x.com b", "a taro@x.com b", "taro@x.com", "taro%40x.com"),
            ("taro%2540x", "taro@x", "@", "%2540"),
            (r"taro\u0040x", "taro@x", "@x", r"\u0040x"),
            ("電話０９０－１", "電話090-1", "090-1", "０９０－１"),
            (r"C:\\Users\\taro", r"C:\Users\taro", "taro", "taro"),
            (r"\ud83d\ude00!", "😀!", "!", "!"),
            (r"100% \x \", r"100% \x \", "x", "x"),
        ] {
            let view = View::of(raw.as_bytes(), Form::Bytes);
            assert_eq!(String::from_utf8_lossy(&view.text), read);
            let at = read.find(from).unwrap();
            assert_eq!(&raw[view.back(at)..view.back(at + from.len())], to, "{raw}");
            assert_eq!(view.forth(view.back(at)), at, "{raw}");
        }
    }

    #[test]
    fn older_encodings_are_read() {
        for (encoding, line) in [
            (SHIFT_JIS, "ログイン失敗 電話番号は０９０です"),
            (GBK, "登录失败，手机号码是１３８"),
            (SHIFT_JIS, "パスワードは次の通り"),
            (GBK, "密码：错误"),
        ] {
            let (raw, _, wrong) = encoding.encode(line);
            assert!(!wrong);
            let view = View::of(&raw, Form::Bytes);
            let plain = View::of(line.as_bytes(), Form::Bytes);
            assert_eq!(String::from_utf8_lossy(&view.text), String::from_utf8_lossy(&plain.text));
            assert_eq!(view.back(view.text.len()), raw.len());
        }
        let (mut little, mut big) = (Vec::new(), Vec::new());
        for unit in "[info] 電話 090\n".encode_utf16() {
            little.extend(unit.to_le_bytes());
            big.extend(unit.to_be_bytes());
        }
        for (raw, form) in [(little, Form::Wide { big: false }), (big, Form::Wide { big: true })] {
            assert_eq!(Form::guess(&raw), form);
            let view = View::of(&raw, form);
            assert_eq!(&*view.text, "[info] 電話 090\n".as_bytes());
            assert_eq!(view.back(view.text.len()), raw.len());
        }
    }
}
