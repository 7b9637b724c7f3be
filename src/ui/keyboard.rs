//! Asking on a terminal that can be redrawn: reads keys, shows what [`Picker`] and [`Editor`] say.

use console::{Key, Term};

use super::editor::Editor;
use super::frame::{Frame, Line};
use super::hold::{self, Hold};
use super::interrupt;
use super::look::Size;
use super::picker::Picker;
use super::prompt::{Entry, Pick, Prompter, Reply};
use super::signals::{self, Event};
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

    /// The next key.
    fn key(&self, frame: &mut Frame) -> Pressed {
        let event = match signals::key_or_event() {
            Some(event) => event,
            None => match self.term.read_key_raw() {
                // Ctrl-C, or a signal: the read does not tell them apart.
                Ok(Key::CtrlC) => match signals::happened() {
                    Some(event) => event,
                    None => interrupt::end(),
                },
                Ok(key) => return Pressed::Key(key),
                Err(_) => return Pressed::Ended,
            },
        };
        match event {
            Event::Resized => {}
            Event::Suspend => self.suspend(frame),
            Event::Continued => {
                interrupt::redraw(&frame.leave(self.size().columns), String::new());
                anew(frame);
            }
        }
        Pressed::Nothing
    }

    /// Gives the terminal back, stops, and takes it again when the run goes on.
    fn suspend(&self, frame: &mut Frame) {
        interrupt::redraw(&frame.leave(self.size().columns), String::new());
        let hidden = hold::restore();
        signals::stop();
        // That it goes on is known; what came in the meantime does not count.
        signals::asking(true);
        anew(frame);
        hold::hide_cursor(hidden);
    }
}

/// What came of waiting for a key.
enum Pressed {
    Key(Key),
    /// The question is to be drawn again.
    Nothing,
    /// The input is at its end.
    Ended,
}

/// Holds the terminal again, where what stands on it is no longer known.
fn anew(frame: &mut Frame) {
    hold::again();
    *frame = Frame::default();
}

impl Prompter for Keyboard {
    fn pick(&mut self, pick: &Pick) -> Reply<usize> {
        self.hold.get_or_insert_with(Hold::take);
        signals::asking(true);
        // A run that was stopped between two questions finds the terminal as the shell left it.
        hold::again();
        let (mut picker, mut frame) = (Picker::new(pick), Frame::default());
        hold::hide_cursor(true);
        let reply = loop {
            let lines = picker.lines(self.size(), &self.words);
            self.show(&mut frame, lines, None);
            match self.key(&mut frame) {
                Pressed::Key(key) => {
                    if let Some(reply) = picker.press(&key) {
                        break reply;
                    }
                }
                Pressed::Nothing => {}
                Pressed::Ended => break Reply::Ended,
            }
        };
        interrupt::redraw(&frame.leave(self.size().columns), String::new());
        hold::hide_cursor(false);
        signals::asking(false);
        reply
    }

    fn entry(&mut self, entry: &Entry) -> Reply<String> {
        self.hold.get_or_insert_with(Hold::take);
        signals::asking(true);
        // A run that was stopped between two questions finds the terminal as the shell left it.
        hold::again();
        let (mut editor, mut frame) = (Editor::new(entry), Frame::default());
        let reply = loop {
            let (lines, cursor) = editor.lines(self.size(), &self.words);
            self.show(&mut frame, lines, Some(cursor));
            match self.key(&mut frame) {
                Pressed::Key(key) => {
                    if let Some(reply) = editor.press(&key) {
                        break reply;
                    }
                }
                Pressed::Nothing => {}
                Pressed::Ended => break Reply::Ended,
            }
        };
        interrupt::redraw(&frame.leave(self.size().columns), String::new());
        signals::asking(false);
        reply
    }
}
