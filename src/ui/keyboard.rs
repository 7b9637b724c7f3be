//! Asking on a terminal that can be redrawn: reads keys, shows what [`Picker`] and [`Editor`] say.

use console::{Key, Term};

use super::editor::Editor;
use super::frame::{Frame, Line};
use super::hold::{self, Hold};
use super::interrupt;
use super::look::Size;
use super::picker::Picker;
use super::prompt::{Entry, Pick, Prompter, Reply};
use crate::text::Words;

/// The person at the keyboard.
pub(super) struct Keyboard {
    words: Words,
    color: bool,
    term: Term,
    /// Held from the first question to the end of the run.
    hold: Option<Hold>,
}

impl Keyboard {
    /// Nothing is done to the terminal before the first question.
    pub(super) fn new(words: Words, color: bool) -> Self {
        Self { words, color, term: Term::stderr(), hold: None }
    }

    fn size(&self) -> Size {
        let (rows, columns) = self.term.size_checked().unwrap_or((24, 80));
        Size { rows: usize::from(rows).max(4), columns: usize::from(columns).max(12) }
    }

    fn show(&self, frame: &mut Frame, lines: Vec<Line>, cursor: Option<(usize, usize)>) {
        let plain = |text: String| if self.color { text } else { anstream::adapter::strip_str(&text).to_string() };
        let lines = lines.into_iter().map(|line| Line { mark: plain(line.mark), rest: plain(line.rest) }).collect();
        let columns = self.size().columns;
        let bytes = frame.draw(lines, cursor, columns);
        interrupt::redraw(&bytes, frame.leave(columns));
    }

    /// The next key. None at the end of the input.
    fn key(&self) -> Option<Key> {
        match self.term.read_key_raw() {
            // Ctrl-C, or another signal: the read does not tell them apart.
            Ok(Key::CtrlC) => interrupt::end(),
            Ok(key) => Some(key),
            Err(_) => None,
        }
    }
}

impl Prompter for Keyboard {
    fn pick(&mut self, pick: &Pick) -> Reply<usize> {
        self.hold.get_or_insert_with(Hold::take);
        let (mut picker, mut frame) = (Picker::new(pick), Frame::default());
        hold::hide_cursor(true);
        let reply = loop {
            let lines = picker.lines(self.size(), &self.words);
            self.show(&mut frame, lines, None);
            let Some(key) = self.key() else { break Reply::Ended };
            if let Some(reply) = picker.press(&key) {
                break reply;
            }
        };
        interrupt::redraw(&frame.leave(self.size().columns), String::new());
        hold::hide_cursor(false);
        reply
    }

    fn entry(&mut self, entry: &Entry) -> Reply<String> {
        self.hold.get_or_insert_with(Hold::take);
        let (mut editor, mut frame) = (Editor::new(entry), Frame::default());
        let reply = loop {
            let (lines, cursor) = editor.lines(self.size(), &self.words);
            self.show(&mut frame, lines, Some(cursor));
            let Some(key) = self.key() else { break Reply::Ended };
            if let Some(reply) = editor.press(&key) {
                break reply;
            }
        };
        interrupt::redraw(&frame.leave(self.size().columns), String::new());
        reply
    }
}
