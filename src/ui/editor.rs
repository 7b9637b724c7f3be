//! Typing a text: keys in, lines out. Pure. The cursor moves by characters and is placed by cells, so that double-width text is
//! edited as it looks.

use colored::Colorize as _;
use console::Key;
use unicode_width::UnicodeWidthChar as _;

use super::frame::Line;
use super::look::{self, Size};
use super::prompt::{Entry, Reply};
use crate::text::Words;

/// A text under way.
pub(super) struct Editor<'e> {
    entry: &'e Entry,
    /// Lines that are finished.
    before: Vec<String>,
    line: Vec<char>,
    at: usize,
    why: bool,
}

impl<'e> Editor<'e> {
    pub(super) fn new(entry: &'e Entry) -> Self {
        let line: Vec<char> = entry.start.chars().filter(|c| !c.is_control()).collect();
        Self { entry, before: Vec::new(), at: line.len(), line, why: false }
    }

    /// Takes a key; gives the reply if that ends the text.
    pub(super) fn press(&mut self, key: &Key) -> Option<Reply<String>> {
        let question = &self.entry.question;
        match key {
            Key::Char('\u{4}') => return Some(Reply::Ended),
            Key::Enter => return self.enter(),
            Key::Escape if self.why => self.why = false,
            Key::Escape if question.back => return Some(Reply::Back),
            Key::Tab if question.change => return Some(Reply::Change),
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.line.len()),
            Key::Home => self.at = 0,
            Key::End => self.at = self.line.len(),
            Key::Backspace if self.at > 0 => {
                self.at -= 1;
                self.line.remove(self.at);
            }
            Key::Backspace => {
                // Back into the line before.
                if let Some(above) = self.before.pop() {
                    let above: Vec<char> = above.chars().collect();
                    self.at = above.len();
                    self.line.splice(0..0, above);
                }
            }
            Key::Del if self.at < self.line.len() => {
                self.line.remove(self.at);
            }
            // Ctrl-U: all that stands before the cursor.
            Key::Char('\u{15}') => {
                self.line.drain(..self.at);
                self.at = 0;
            }
            // Ctrl-W: the word before the cursor.
            Key::Char('\u{17}') => {
                let blank = self.line[..self.at].iter().rposition(|c| !c.is_whitespace()).unwrap_or(0);
                let from = self.line[..blank].iter().rposition(|c| c.is_whitespace()).map_or(0, |space| space + 1);
                self.line.drain(from..self.at);
                self.at = from;
            }
            Key::Char('?' | '\u{ff1f}') if self.line.is_empty() && question.why.is_some() => self.why = !self.why,
            Key::Char(typed) if !typed.is_control() => {
                self.line.insert(self.at, *typed);
                self.at += 1;
            }
            _ => {}
        }
        None
    }

    fn enter(&mut self) -> Option<Reply<String>> {
        let line: String = self.line.drain(..).collect();
        self.at = 0;
        let ended = !self.entry.lines || line.trim().is_empty();
        if self.before.is_empty() && matches!(line.trim(), "<" | "\u{ff1c}") && self.entry.question.back {
            return Some(Reply::Back);
        }
        if !ended || !line.trim().is_empty() {
            self.before.push(line);
        }
        if !ended {
            return None;
        }
        let text = self.before.join("\n").trim().to_owned();
        self.before.clear();
        if !text.is_empty() {
            return Some(Reply::Given(text));
        }
        // An empty text leaves the question out, where it may be.
        self.entry.question.unknown.is_some().then_some(Reply::Skip)
    }

    /// What is to be seen, and the line and cell of the cursor in it. Of a text that is higher than the screen the end is shown.
    pub(super) fn lines(&self, size: Size, words: &Words) -> (Vec<Line>, (usize, usize)) {
        let room = size.rows.saturating_sub(1).max(3);
        let mut head = look::head(&self.entry.question, self.entry.trouble.as_deref(), size);
        let mut foot = look::foot(&self.entry.question, self.why, &self.keys(), size, words);
        if head.len() + foot.len() + 3 > room {
            foot.drain(..foot.len().min(head.len() + foot.len() + 3 - room));
            foot.truncate(room / 2);
        }
        head.truncate(room.saturating_sub(foot.len() + 1).max(1));
        let mut text: Vec<Line> = Vec::new();
        for line in &self.before {
            let (broken, _) = fold_line(&line.chars().collect::<Vec<_>>(), 0, size);
            text.extend(broken);
        }
        let (broken, (row, cell)) = fold_line(&self.line, self.at, size);
        let mut row = text.len() + row;
        text.extend(broken);
        let space = room.saturating_sub(head.len() + foot.len()).max(1);
        // The line with the cursor stays in sight.
        let from = (row + 1).saturating_sub(space);
        row -= from;
        let text: Vec<Line> = text.into_iter().skip(from).take(space).collect();
        let row = head.len() + row;
        let all = [head, text, foot].concat();
        let before = all.len();
        let all = look::apart(all, room);
        let cursor = (row + all.len() - before, cell);
        (all, cursor)
    }

    fn keys(&self) -> Vec<&'static str> {
        let question = &self.entry.question;
        let mut names = vec![if self.entry.lines { "wizard-key-lines" } else { "wizard-key-enter" }];
        if question.unknown.is_some() {
            names.push("wizard-key-skip");
        }
        if question.why.is_some() {
            names.push("wizard-key-why");
        }
        if question.back {
            names.push("wizard-key-back");
        }
        if question.change {
            names.push("wizard-key-change");
        }
        names.push("wizard-key-stop");
        names
    }
}

/// A line of text broken to the width, and where the character at `at` stands in it: line and cell.
fn fold_line(text: &[char], at: usize, size: Size) -> (Vec<Line>, (usize, usize)) {
    let room = size.columns.saturating_sub(4).max(4);
    let mut lines = vec![String::new()];
    let mut used = 0;
    let mut cursor = (0, 2);
    for (index, c) in text.iter().enumerate() {
        let cells = c.width().unwrap_or(0);
        if used + cells > room {
            lines.push(String::new());
            used = 0;
        }
        if index == at {
            cursor = (lines.len() - 1, used + 2);
        }
        if let Some(line) = lines.last_mut() {
            line.push(*c);
        }
        used += cells;
    }
    if at >= text.len() {
        cursor = (lines.len() - 1, used + 2);
    }
    let mark = "›".cyan().bold().to_string();
    let lines = lines.into_iter().enumerate().map(|(index, text)| {
        let mark = if index == 0 { mark.clone() } else { " ".to_owned() };
        Line::from(format!("{mark} {text}"))
    });
    (lines.collect(), cursor)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Language, width};
    use crate::ui::prompt::Question;

    fn entry(lines: bool) -> Entry {
        let question = Question {
            title: "Which words does the error show?".to_owned(),
            why: Some("Support looks the text up.".to_owned()),
            unknown: Some("I don’t know".to_owned()),
            back: true,
            ..Question::default()
        };
        Entry { question, lines, ..Entry::default() }
    }

    fn press(editor: &mut Editor<'_>, typed: &str) -> Option<Reply<String>> {
        typed.chars().find_map(|c| {
            editor.press(&match c {
                '\n' => Key::Enter,
                '←' => Key::ArrowLeft,
                '→' => Key::ArrowRight,
                '⇤' => Key::Home,
                '⌫' => Key::Backspace,
                '⌦' => Key::Del,
                '⎋' => Key::Escape,
                '⇥' => Key::Tab,
                c => Key::Char(c),
            })
        })
    }

    #[test]
    fn keys_edit() {
        let given = |text: &str| Some(Reply::Given(text.to_owned()));
        for (lines, typed, reply) in [
            (false, "验证码错误\n", given("验证码错误")),
            (false, "验证码⌫⌫明\n", given("验明")),
            (false, "验码←证\n", given("验证码")),
            (false, "bc⇤a\n", given("abc")),
            (false, "abc⇤⌦\n", given("bc")),
            (false, "one two \u{17}\n", given("one")),
            (false, "one two\u{15}x\n", given("x")),
            (false, "  padded  \n", given("padded")),
            (false, "\n", Some(Reply::Skip)),
            (false, "<\n", Some(Reply::Back)),
            (false, "\u{ff1c}\n", Some(Reply::Back)),
            (false, "a<b\n", given("a<b")),
            (false, "⎋", Some(Reply::Back)),
            (false, "?⎋", None),
            (false, "why?\n", given("why?")),
            (false, "\u{4}", Some(Reply::Ended)),
            (false, "⇥", None),
            (true, "one\n", None),
            (true, "one\ntwo\n\n", given("one\ntwo")),
            (true, "one\n⌫\n\n", given("one")),
            (true, "\n", Some(Reply::Skip)),
        ] {
            let entry = entry(lines);
            assert_eq!(press(&mut Editor::new(&entry), typed), reply, "{typed}");
        }
    }

    #[test]
    fn an_answer_that_must_be_given_is_waited_for() {
        let mut entry = entry(false);
        entry.question.unknown = None;
        let mut editor = Editor::new(&entry);
        assert_eq!(press(&mut editor, "\n\n"), None);
        assert_eq!(press(&mut editor, "x\n"), Some(Reply::Given("x".to_owned())));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_it_fits_and_the_cursor_stands_where_the_text_ends(
            typed in "[a-z设定ไม่ー←→⇤⌫\\n]{0,120}",
            rows in 6_usize..30,
            columns in 20_usize..90,
        ) {
            let entry = entry(true);
            let mut editor = Editor::new(&entry);
            if press(&mut editor, &typed).is_none() {
                let (lines, (row, cell)) = editor.lines(Size { rows, columns }, &Words::new(Language::ENGLISH));
                prop_assert!(lines.len() < rows);
                prop_assert!(row < lines.len() && cell < columns);
                for line in &lines {
                    let text = anstream::adapter::strip_str(&line.rest).to_string();
                    prop_assert!(width(&text) < columns, "{text:?}");
                }
                if editor.at == editor.line.len() {
                    prop_assert_eq!(width(&anstream::adapter::strip_str(&lines[row].rest).to_string()), cell);
                }
            }
        }
    }
}
