//! Text on a grid of cells: widths, wrapping, and what must never reach a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many cells a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text in lines of at most `columns` cells, each line break of the text kept.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    // Thai and its neighbours write without spaces and need a dictionary to find words, which is not built in: their texts are
    // broken at spaces, and within a word only where it is wider than a line.
    let options = textwrap::Options::new(columns.max(8)).line_ending(textwrap::LineEnding::LF);
    let separator = if text.contains(needs_dictionary) {
        textwrap::WordSeparator::AsciiSpace
    } else {
        textwrap::WordSeparator::Custom(whole_names)
    };
    let options = options.word_separator(separator).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(Cow::into_owned).collect()
}

/// Words where Unicode breaks lines, but a name or an address (`legy.line-apps.com:443`) stays whole, so that it can be pasted.
fn whole_names(line: &str) -> Box<dyn Iterator<Item = textwrap::core::Word<'_>> + '_> {
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for word in textwrap::WordSeparator::UnicodeBreakProperties.find_words(line) {
        let within = word.word.chars().next().is_some_and(|c| c.is_ascii_alphanumeric())
            && line[..at].ends_with(|c: char| c.is_ascii_graphic());
        if within {
            ends.pop();
        }
        at += word.word.len() + word.whitespace.len();
        ends.push(at);
    }
    let starts: Vec<usize> = std::iter::once(0).chain(ends.iter().copied()).collect();
    Box::new(starts.into_iter().zip(ends).map(|(start, end)| textwrap::core::Word::from(&line[start..end])))
}

fn needs_dictionary(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// The text cut to `columns` cells, with `…` where something was cut off.
#[must_use]
pub fn clip(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut used = 0;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used < columns
    };
    Cow::Owned(text.chars().take_while(fits).chain(std::iter::once('…').take(columns)).collect())
}

/// The text filled with spaces to `columns` cells.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// The text without what could drive a terminal or turn its reading order: control characters but the line break and the tab,
/// and the marks for embedding, overriding and isolating directions.
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    let bad = |c: char| (c.is_control() && c != '\n' && c != '\t') || is_direction(c);
    if text.contains(bad) { Cow::Owned(text.chars().filter(|&c| !bad(c)).collect()) } else { Cow::Borrowed(text) }
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn double_width_text_wraps_and_clips_by_cells() {
        assert!(wrap("你在哪台设备上遇到问题?请选择一个。", 10).iter().all(|line| width(line) <= 10));
        assert_eq!(clip("設定を確認", 7), "設定を…");
        assert_eq!(clip("short", 7), "short");
        assert_eq!(width(&pad("設定", 6)), 6);
    }

    #[test]
    fn names_stay_whole() {
        assert_eq!(wrap("allow legy.line-apps.com:443 now", 24), ["allow", "legy.line-apps.com:443", "now"]);
        assert_eq!(wrap("请放行legy.line-apps.com，谢谢", 24), ["请放行", "legy.line-apps.com，谢谢"]);
    }

    #[test]
    fn nothing_drives_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\r\u{7}\nd"), "a[31mbc\nd");
    }
}
