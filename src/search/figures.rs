//! Figures in a sentence that mean something: amounts, days, versions, models, order numbers.

use unicode_normalization::UnicodeNormalization as _;

/// Something that a sentence says in figures, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// Money, with its currency.
    Amount(String),
    /// A day.
    Day(String),
    /// A version of LINE.
    LineVersion(String),
    /// A system with its version.
    System(String),
    /// A model of a phone or computer.
    Model(String),
    /// The number of an order.
    Order(String),
}

impl Figure {
    /// What it says of the machine, if it does.
    pub(super) fn machine(&self) -> Option<&str> {
        match self {
            Self::LineVersion(text) | Self::System(text) | Self::Model(text) => Some(text),
            _ => None,
        }
    }
}

/// What stands before an amount.
const BEFORE: [&str; 14] = ["nt$", "hk$", "us$", "$", "¥", "฿", "rp", "rp.", "idr", "usd", "jpy", "thb", "twd", "krw"];
/// What stands behind one.
const BEHIND: [&str; 21] = [
    "円",
    "元",
    "块",
    "塊",
    "บาท",
    "baht",
    "ribu",
    "rb",
    "rupiah",
    "yen",
    "dollars",
    "dollar",
    "won",
    "usd",
    "jpy",
    "thb",
    "twd",
    "idr",
    "krw",
    "cny",
    "rmb",
];
/// Systems that have a version behind their name.
const SYSTEMS: [&str; 7] = ["ios", "ipados", "android", "windows", "macos", "アンドロイド", "安卓"];
/// Words that a version of LINE stands behind.
const VERSIONS: [&str; 9] = ["line", "version", "ver", "ver.", "v", "versi", "バージョン", "版本", "เวอร์ชัน"];
/// Models, with what follows them.
const MODELS: [&str; 14] = [
    "iphone", "ipad", "galaxy", "pixel", "xperia", "aquos", "redmi", "xiaomi", "oppo", "vivo", "realme", "huawei", "zenfone",
    "macbook",
];

/// The figures of a sentence, each once, in order.
pub(super) fn figures(sentence: &str) -> Vec<Figure> {
    let text: String = sentence.nfkc().take(4_000).collect();
    let tokens = tokens(&text);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let near = Near { before, token, behind: tokens.get(at + 1), next: tokens.get(at + 2), text: &text };
        if let Some(figure) = near.figure()
            && !found.contains(&figure)
        {
            found.push(figure);
        }
    }
    found
}

/// A run of letters, of figures with what joins them, or of other signs.
#[derive(Debug)]
struct Token<'t> {
    text: &'t str,
    start: usize,
    figures: bool,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let kind = |c: char| {
        if c.is_ascii_digit() {
            1
        } else if c.is_whitespace() {
            0
        } else if c.is_alphanumeric() || ('\u{e31}'..='\u{e4e}').contains(&c) {
            2
        } else {
            3
        }
    };
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while at < chars.len() {
        let (start, c) = chars[at];
        let own = kind(c);
        let mut end = at + 1;
        while end < chars.len() {
            let next = kind(chars[end].1);
            // Figures are joined by single signs: 1,200 and 13.4.1 and 2026-11-20.
            let joined = own == 1
                && matches!(chars[end].1, '.' | ',' | '/' | '-')
                && chars.get(end + 1).is_some_and(|(_, c)| c.is_ascii_digit());
            if next != own && !joined {
                break;
            }
            end += 1;
        }
        let stop = chars.get(end).map_or(text.len(), |(at, _)| *at);
        if own != 0 {
            tokens.push(Token { text: &text[start..stop], start, figures: own == 1 });
        }
        at = end;
    }
    tokens
}

/// A token with those around it.
struct Near<'t> {
    before: Option<&'t Token<'t>>,
    token: &'t Token<'t>,
    behind: Option<&'t Token<'t>>,
    next: Option<&'t Token<'t>>,
    text: &'t str,
}

impl Near<'_> {
    fn figure(&self) -> Option<Figure> {
        let own = self.token.text.to_lowercase();
        if MODELS.contains(&own.as_str()) {
            // iPhone 13, Galaxy S23.
            let letter = self.behind.filter(|next| next.text.is_ascii() && next.text.len() <= 2 && !next.figures);
            let last = if letter.is_some() { self.next } else { self.behind };
            return last.filter(|last| last.figures).map(|last| Figure::Model(self.from(self.token.start, last)));
        }
        if own == "gpa" && self.behind.is_some_and(|next| next.text == ".") {
            let rest = &self.text[self.token.start..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(rest.len());
            return (end > 10).then(|| Figure::Order(rest[..end].to_owned()));
        }
        if !self.token.figures {
            return None;
        }
        let before = self.before.map(|token| token.text.to_lowercase()).unwrap_or_default();
        let behind = self.behind.map(|token| token.text.to_lowercase()).unwrap_or_default();
        if SYSTEMS.contains(&before.as_str()) {
            return Some(Figure::System(self.from(self.before?.start, self.token)));
        }
        let dots = own.split('.').count();
        if dots >= 3 && own.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && VERSIONS.contains(&before.as_str()) {
            return Some(Figure::LineVersion(own));
        }
        if let Some(figure) = self.money(&behind) {
            return Some(figure);
        }
        self.day(&own, &behind)
    }

    fn money(&self, behind: &str) -> Option<Figure> {
        let unit = BEHIND.iter().find(|unit| behind.starts_with(**unit) && (!unit.is_ascii() || behind == **unit));
        if let Some(unit) = unit {
            let next = self.behind?;
            let end = next.start + next.text.char_indices().nth(unit.chars().count()).map_or(next.text.len(), |(at, _)| at);
            return Some(Figure::Amount(self.text[self.token.start..end].to_owned()));
        }
        // `NT$` is a word and a sign to the one who cuts.
        let head = &self.text[..self.token.start];
        let head = head.trim_end().to_lowercase();
        let unit = BEFORE.iter().filter(|unit| head.ends_with(**unit)).max_by_key(|unit| unit.len())?;
        let whole = !unit.starts_with(|c: char| c.is_ascii_alphabetic())
            || !head[..head.len() - unit.len()].ends_with(|c: char| c.is_ascii_alphanumeric());
        let start = self.text[..self.token.start].trim_end().len().checked_sub(unit.len())?;
        whole
            .then(|| self.text.get(start..self.token.start + self.token.text.len()))
            .flatten()
            .map(|text| Figure::Amount(text.to_owned()))
    }

    fn day(&self, own: &str, behind: &str) -> Option<Figure> {
        if behind.starts_with('月') {
            // 11月20日: three or four tokens, up to the day's sign.
            let rest = &self.text[self.token.start..];
            let end = rest.find(['日', '号', '號']).filter(|end| *end <= 12)?;
            let sign = rest[end..].chars().next()?.len_utf8();
            return Some(Figure::Day(rest[..end + sign].to_owned()));
        }
        let parts: Vec<u32> = own.split(['-', '/']).filter_map(|part| part.parse().ok()).collect();
        let good = match parts[..] {
            [year, month, day] if year > 1900 => (1..=12).contains(&month) && (1..=31).contains(&day),
            [one, two, year] => year > 1900 && one <= 31 && two <= 31,
            [one, two] => own.contains('/') && (1..=31).contains(&one) && (1..=31).contains(&two) && (one <= 12 || two <= 12),
            _ => false,
        };
        good.then(|| Figure::Day(own.to_owned()))
    }

    fn from(&self, start: usize, last: &Token<'_>) -> String {
        self.text[start..last.start + last.text.len()].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_taken_for_what_they_are() {
        let amount = |text: &str| Figure::Amount(text.to_owned());
        let day = |text: &str| Figure::Day(text.to_owned());
        for (sentence, wanted) in [
            ("I paid $4.99 for coins", vec![amount("$4.99")]),
            ("扣了NT$300", vec![amount("NT$300")]),
            ("被扣了300元没到账", vec![amount("300元")]),
            ("1,200円のコインを買った", vec![amount("1,200円")]),
            ("โดนหัก 99 บาท", vec![amount("99 บาท")]),
            ("bayar Rp 15.000 tapi tidak masuk", vec![amount("Rp 15.000")]),
            ("since 2026-11-20", vec![day("2026-11-20")]),
            ("11月20日から届かない", vec![day("11月20日")]),
            ("broken since 11/20", vec![day("11/20")]),
            ("LINE 13.4.1 on iOS 17.2", vec![Figure::LineVersion("13.4.1".to_owned()), Figure::System("iOS 17.2".to_owned())]),
            ("ｉＰｈｏｎｅ １３", vec![Figure::Model("iPhone 13".to_owned())]),
            ("Galaxy S23 cannot log in", vec![Figure::Model("Galaxy S23".to_owned())]),
            ("order GPA.3312-1234-5678-90123", vec![Figure::Order("GPA.3312-1234-5678-90123".to_owned())]),
            ("error 401 at 10:30", vec![]),
            ("my 2 phones", vec![]),
            ("", vec![]),
        ] {
            let found = figures(sentence);
            assert!(wanted.iter().all(|figure| found.contains(figure)) && found.len() >= wanted.len(), "{sentence}: {found:?}");
            if wanted.is_empty() {
                assert_eq!(found, wanted, "{sentence}");
            }
        }
    }
}
