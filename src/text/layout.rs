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
    let options =
        if text.contains(needs_dictionary) { options.word_separator(textwrap::WordSeparator::AsciiSpace) } else { options };
    textwrap::wrap(text, options).into_iter().map(Cow::into_owned).collect()
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
    fn nothing_drives_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\r\u{7}\nd"), "a[31mbc\nd");
    }
}
