//! A block of lines at the bottom of the terminal that is redrawn in place. Pure: lines in, bytes out.
//!
//! Lines are counted by the cells they take, never by bytes, and none may fill the whole width: so a line of the block is a line of
//! the screen, and what stands above the block is never touched.

use crate::text::width;

/// One line: a mark that often changes, and the rest, which seldom does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// The mark. All marks of one line are equally wide.
    pub(super) mark: String,
    /// The rest.
    pub(super) rest: String,
}

impl From<String> for Line {
    fn from(rest: String) -> Self {
        Self { mark: String::new(), rest }
    }
}

impl Line {
    fn cells(&self) -> usize {
        width(&anstream::adapter::strip_str(&self.mark).to_string())
            + width(&anstream::adapter::strip_str(&self.rest).to_string())
    }
}

/// What is on the screen now.
#[derive(Debug, Default)]
pub(super) struct Frame {
    lines: Vec<Line>,
    /// The line of the block that the cursor is in.
    row: usize,
    /// The cell of that line that the cursor is in.
    cell: usize,
    /// The terminal's width when it was drawn.
    columns: usize,
}

impl Frame {
    /// The bytes that turn what is on the screen into `next`, with the cursor left at `(line, cell)`, or at the last line.
    pub(super) fn draw(&mut self, next: Vec<Line>, cursor: Option<(usize, usize)>, columns: usize) -> String {
        let mut bytes = String::new();
        if columns != self.columns {
            bytes.push_str(&self.leave(columns));
            *self = Self { columns, ..Self::default() };
        }
        for (index, line) in next.iter().enumerate() {
            match self.lines.get(index) {
                Some(old) if old == line => {}
                Some(old) if old.rest == line.rest && !line.mark.is_empty() => {
                    self.go(index, &mut bytes);
                    bytes.push_str(&line.mark);
                }
                Some(_) => {
                    self.go(index, &mut bytes);
                    bytes.push_str(&line.mark);
                    bytes.push_str(&line.rest);
                    bytes.push_str("\x1b[K");
                }
                None => {
                    if index > 0 {
                        self.go(index - 1, &mut bytes);
                        // A line break scrolls where the block stands at the bottom of the screen; moving down would not.
                        bytes.push('\n');
                    }
                    bytes.push('\r');
                    bytes.push_str(&line.mark);
                    bytes.push_str(&line.rest);
                    self.row = index;
                    self.lines.push(Line::default());
                }
            }
        }
        if next.len() < self.lines.len() {
            self.go(next.len(), &mut bytes);
            bytes.push_str("\x1b[J");
        }
        self.lines = next;
        let last = self.lines.len().saturating_sub(1);
        let (row, cell) = cursor.unwrap_or((last, 0));
        if !bytes.is_empty() || (row, cell) != (self.row, self.cell) {
            self.go(row, &mut bytes);
            add(&mut bytes, cell, 'C');
            self.cell = cell;
        }
        bytes
    }

    /// The bytes that take the block off the screen, on a terminal that is now `columns` wide. The cursor is left where the block
    /// began.
    pub(super) fn leave(&self, columns: usize) -> String {
        if self.lines.is_empty() {
            return String::new();
        }
        // A terminal that became narrower has broken the lines that no longer fit.
        let rows = |line: &Line| if columns < self.columns { line.cells().max(1).div_ceil(columns.max(1)) } else { 1 };
        let mut above: usize = self.lines[..self.row.min(self.lines.len())].iter().map(rows).sum();
        if columns < self.columns {
            above += self.cell / columns.max(1);
        }
        if above > 0 { format!("\r\x1b[{above}A\x1b[J") } else { "\r\x1b[J".to_owned() }
    }

    /// Moves to the start of a line that is on the screen.
    fn go(&mut self, row: usize, bytes: &mut String) {
        bytes.push('\r');
        add(bytes, self.row.saturating_sub(row), 'A');
        add(bytes, row.saturating_sub(self.row), 'B');
        self.row = row;
    }
}

/// Moves the cursor by `count`.
fn add(bytes: &mut String, count: usize, way: char) {
    if count > 0 {
        bytes.push_str("\x1b[");
        bytes.push_str(&count.to_string());
        bytes.push(way);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(texts: &[&str]) -> Vec<Line> {
        texts.iter().map(|text| Line::from((*text).to_owned())).collect()
    }

    fn screen(rows: u16, columns: u16) -> vt100::Parser {
        vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0)
    }

    fn shown(parser: &vt100::Parser, columns: u16) -> Vec<String> {
        let rows = parser.screen().rows(0, columns).map(|row| row.trim_end().to_owned()).collect::<Vec<_>>();
        let end = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
        rows[..end].to_vec()
    }

    fn feed(parser: &mut vt100::Parser, bytes: &str) {
        // The terminal driver turns a line break into carriage return and line break.
        parser.process(bytes.replace('\n', "\r\n").as_bytes());
    }

    #[test]
    fn only_what_changed_is_written() {
        let mut frame = Frame::default();
        let list = |at: usize| {
            ["在新手机上登录时收不到验证码", "在电脑上无法登录", "忘记了密码"]
                .iter()
                .enumerate()
                .map(|(index, label)| Line {
                    mark: if index == at { "> ".to_owned() } else { "  ".to_owned() },
                    rest: (*label).to_owned(),
                })
                .collect::<Vec<_>>()
        };
        frame.draw(list(0), None, 80);
        assert_eq!(frame.draw(list(1), None, 80), "\r\x1b[2A  \r\x1b[1B> \r\x1b[1B");
        assert_eq!(frame.draw(list(1), None, 80), "");
    }

    #[test]
    fn a_block_at_the_bottom_scrolls_and_leaves_what_is_above() {
        let mut parser = screen(4, 20);
        feed(&mut parser, "one\ntwo\nthree\n");
        let mut frame = Frame::default();
        feed(&mut parser, &frame.draw(lines(&["甲", "乙"]), None, 20));
        feed(&mut parser, &frame.draw(lines(&["甲", "乙", "丙"]), None, 20));
        assert_eq!(shown(&parser, 20), ["three", "甲", "乙", "丙"]);
        feed(&mut parser, &frame.leave(20));
        feed(&mut parser, "next");
        assert_eq!(shown(&parser, 20), ["three", "next"]);
    }

    proptest! {
        #[test]
        fn whatever_is_drawn_the_screen_shows_the_last_block_below_what_was_there(
            blocks in prop::collection::vec(prop::collection::vec("[a-c一二ก ]{0,7}", 1..6), 1..8),
        ) {
            let mut parser = screen(12, 16);
            feed(&mut parser, "first\nabove\n");
            let mut frame = Frame::default();
            for block in &blocks {
                let next: Vec<Line> = block.iter().map(|text| Line::from(text.clone())).collect();
                feed(&mut parser, &frame.draw(next, None, 16));
            }
            let mut wanted = vec!["first".to_owned(), "above".to_owned()];
            wanted.extend(blocks.last().unwrap().iter().map(|line| line.trim_end().to_owned()));
            while wanted.last().is_some_and(String::is_empty) {
                wanted.pop();
            }
            prop_assert_eq!(shown(&parser, 16), wanted);
            feed(&mut parser, &frame.leave(16));
            prop_assert_eq!(shown(&parser, 16), ["first", "above"]);
        }
    }
}
