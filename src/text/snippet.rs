//! A line of a file with a caret under what is wrong, right for double-width text.

use super::layout::{safe, width};

/// Where something stands in a text: line and column (in characters) from 1, and how many characters it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The characters covered; at least one caret is drawn, and none past the line.
    pub len: usize,
}

/// The most cells of a line that are drawn.
const WIDEST: usize = 100;

/// Draws `line`, the one that `spot` is in, with `file:line:column` above and `label` after the caret:
///
/// ```text
///  --> topics/login-failure.yaml:3:1
///   |
/// 3 | nodse:
///   | ^^^^^ did you mean `nodes`?
/// ```
#[must_use]
pub fn snippet(file: &str, line: &str, spot: Spot, label: &str) -> String {
    let number = spot.line.to_string();
    let margin = " ".repeat(number.len());
    let above = format!("{margin}--> {}:{}:{}", safe(file), spot.line, spot.column);
    let line: Vec<char> = line.trim_start_matches('\u{feff}').chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
    let at = spot.column.saturating_sub(1).min(line.len());
    let covered = spot.len.clamp(1, (line.len() - at).max(1));
    // A long line is drawn from shortly before the place.
    let text = |chars: &[char]| safe(&chars.iter().collect::<String>()).into_owned();
    let (mut from, mut to) = (0, line.len());
    if line.len() > WIDEST || width(&text(&line)) > WIDEST {
        from = at.saturating_sub(WIDEST / 2);
        while width(&text(&line[from..at])) > WIDEST / 2 {
            from += 1;
        }
        to = line.len().min(from + WIDEST);
        while to > at && width(&text(&line[from..to])) > WIDEST {
            to -= 1;
        }
    }
    let (before, under) = (text(&line[from..at]), text(&line[at..(at + covered).min(to).max(at)]));
    let (head, tail) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    let indent = " ".repeat(width(head) + width(&before));
    let caret = "^".repeat(width(&under).max(1));
    let whole = text(&line[from..to]);
    let label = if label.is_empty() { String::new() } else { format!(" {label}") };
    format!("{above}\n{margin} |\n{number} | {head}{whole}{tail}\n{margin} | {indent}{caret}{label}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: usize, column: usize, len: usize) -> Spot {
        Spot { line, column, len }
    }

    #[test]
    fn the_caret_stands_under_double_width_text() {
        let drawn = snippet("t.yaml", "text: 手机号码 x", at(2, 12, 1), "here");
        assert_eq!(drawn, " --> t.yaml:2:12\n  |\n2 | text: 手机号码 x\n  |                ^ here");
        let drawn = snippet("t.yaml", "text: 手机号码", at(1, 7, 4), "");
        assert_eq!(drawn, " --> t.yaml:1:7\n  |\n1 | text: 手机号码\n  |       ^^^^^^^^");
    }

    #[test]
    fn places_out_of_the_text_are_drawn_without_a_panic() {
        for spot in [at(0, 0, 0), at(1, 99, 99), at(9, 1, 1), at(1, 3, 0), at(2, 1, 5)] {
            assert!(snippet("t", "ab", spot, "x").contains("t:"));
        }
        assert!(snippet("t", "", at(1, 1, 1), "x").contains("t:1:1"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let drawn = snippet("t", &line, at(1, 501, 4), "");
        assert!(drawn.lines().all(|line| line.len() < 130), "{drawn}");
        let column = |text: &str, what: &str| text.chars().count() - text.split(what).last().unwrap().chars().count();
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(column(lines[2], "HERE"), column(lines[3], "^^^^"), "{drawn}");
    }

    #[test]
    fn what_acts_on_a_terminal_is_not_drawn() {
        assert!(!snippet("\u{1b}[2J", "\u{1b}[31mred", at(1, 6, 3), "").contains('\u{1b}'));
    }
}
