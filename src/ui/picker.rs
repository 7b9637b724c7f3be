//! Choosing from a list: keys in, lines out. Pure.

use colored::Colorize as _;
use console::Key;
use unicode_normalization::UnicodeNormalization as _;

use super::frame::Line;
use super::look::{self, Size};
use super::prompt::{Pick, Reply, fold};
use crate::text::{Words, clip, wrap};

/// A choice under way.
pub(super) struct Picker<'p> {
    pick: &'p Pick,
    /// What a filter is compared with, by item.
    folded: Vec<String>,
    filter: String,
    /// The places of the items that the filter finds.
    found: Vec<usize>,
    /// The digits typed last, which could still become a greater number.
    digits: String,
    /// The place under the cursor, among the rows that are shown.
    at: usize,
    /// The first row on the screen.
    top: usize,
    why: bool,
}

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Item(usize),
    Unknown,
}

impl<'p> Picker<'p> {
    pub(super) fn new(pick: &'p Pick) -> Self {
        let folded = pick.items.iter().map(|item| fold(&format!("{}\n{}", item.label, item.detail.as_deref().unwrap_or(""))));
        let found = (0..pick.items.len()).collect();
        Self { pick, folded: folded.collect(), filter: String::new(), found, digits: String::new(), at: 0, top: 0, why: false }
    }

    /// Takes a key; gives the reply if that ends the choice.
    pub(super) fn press(&mut self, key: &Key) -> Option<Reply<usize>> {
        let digits = std::mem::take(&mut self.digits);
        let count = self.rows().len();
        match key {
            Key::Char('\u{4}') => return Some(Reply::Ended),
            Key::Enter => return self.reply(),
            Key::Escape if !self.filter.is_empty() => self.refilter(String::new()),
            Key::Escape | Key::ArrowLeft if self.why => self.why = false,
            Key::Escape | Key::ArrowLeft if self.pick.question.back => return Some(Reply::Back),
            Key::Tab if self.pick.question.change => return Some(Reply::Change),
            Key::ArrowUp | Key::Char('\u{10}') => self.at = self.at.checked_sub(1).unwrap_or(count.saturating_sub(1)),
            Key::ArrowDown | Key::Char('\u{e}') => self.at = if self.at + 1 < count { self.at + 1 } else { 0 },
            Key::Home => self.at = 0,
            Key::End => self.at = count.saturating_sub(1),
            Key::PageUp => self.at = self.at.saturating_sub(5),
            Key::PageDown => self.at = (self.at + 5).min(count.saturating_sub(1)),
            Key::Backspace => {
                let mut shorter = self.filter.clone();
                shorter.pop();
                self.refilter(shorter);
            }
            Key::Char(typed) => self.typed(*typed, digits),
            _ => {}
        }
        None
    }

    fn typed(&mut self, typed: char, digits: String) {
        // A full-width `?` or digit is what a Chinese or Japanese keyboard gives.
        let plain = std::iter::once(typed).nfkc().next().unwrap_or(typed);
        if plain == '?' {
            self.why = !self.why && self.pick.question.why.is_some();
        } else if plain.is_ascii_digit() && self.filter.is_empty() {
            self.digit(plain, digits);
        } else if !(typed.is_control() || typed == ' ' && self.filter.is_empty()) {
            let longer = format!("{}{typed}", self.filter);
            self.refilter(longer);
        }
    }

    /// Goes to the item of this number. Enter takes it, as after the arrows: somebody who types a number and Enter by habit does not
    /// answer the next question too.
    fn digit(&mut self, digit: char, mut digits: String) {
        digits.push(digit);
        let number = digits.parse::<usize>().ok().filter(|number| (1..=self.pick.items.len()).contains(number));
        match number {
            Some(number) => {
                self.at = number - 1;
                self.digits = digits;
            }
            None if digits == "0" && self.pick.question.unknown.is_some() => self.at = self.pick.items.len(),
            // Not the second digit of a number, so the first of another.
            None if digits.len() > 1 => self.digit(digit, String::new()),
            None => {}
        }
    }

    fn reply(&self) -> Option<Reply<usize>> {
        self.rows().get(self.at).map(|row| match row {
            Row::Item(index) => Reply::Given(*index),
            Row::Unknown => Reply::Skip,
        })
    }

    fn refilter(&mut self, filter: String) {
        if filter != self.filter {
            self.found = self.pick.find(&self.folded, &filter);
            self.filter = filter;
            (self.at, self.top) = (0, 0);
        }
    }

    fn rows(&self) -> Vec<Row> {
        let items = self.found.iter().copied().map(Row::Item);
        items.chain(self.pick.question.unknown.iter().map(|_| Row::Unknown)).collect()
    }

    /// What is to be seen. It is never higher than the screen, and the row under the cursor is always on it.
    pub(super) fn lines(&mut self, size: Size, words: &Words) -> Vec<Line> {
        let rows = self.rows();
        let room = size.rows.saturating_sub(1).max(3);
        let mut head = look::head(&self.pick.question, None, size);
        if !self.filter.is_empty() {
            let filter = words.say_with("wizard-filter", &[("text", &format!("{}_", self.filter))]);
            head.push(Line::from(format!("  {}", clip(&filter, size.measure() - 2))));
            if !rows.iter().any(|row| matches!(row, Row::Item(_))) {
                let none = words.say("wizard-filter-none");
                head.extend(wrap(&none, size.measure() - 2).into_iter().map(|line| Line::from(format!("  {}", line.yellow()))));
            }
        }
        let mut foot = self.detail(&rows, size);
        foot.extend(look::foot(&self.pick.question, self.why, &self.keys(), size, words));
        // What does not fit is left out from the least needed on: details and keys, then the end of the head.
        if head.len() + foot.len() + 5 > room {
            foot.drain(..foot.len().min(head.len() + foot.len() + 5 - room));
            foot.truncate(room / 2);
        }
        head.truncate(room.saturating_sub(foot.len() + 3).max(1));
        if head.len() + foot.len() + 5 <= room {
            head.push(Line::from(String::new()));
        }
        let list = self.list(&rows, room - head.len() - foot.len(), size);
        look::apart([head, list, foot].concat(), room)
    }

    /// The rows that fit into `room` lines, with how many are hidden above and below.
    fn list(&mut self, rows: &[Row], room: usize, size: Size) -> Vec<Line> {
        let drawn: Vec<Vec<Line>> = rows.iter().enumerate().map(|(place, row)| self.row(place, *row, size)).collect();
        let all: usize = drawn.iter().map(Vec::len).sum();
        if all <= room {
            self.top = 0;
            return drawn.concat();
        }
        let room = room.saturating_sub(2).max(1);
        self.top = self.top.min(self.at);
        while self.top < self.at && drawn[self.top..=self.at].iter().map(Vec::len).sum::<usize>() > room {
            self.top += 1;
        }
        let mut shown = Vec::new();
        let mut end = self.top;
        while let Some(row) = drawn.get(end).filter(|row| shown.is_empty() || shown.len() + row.len() <= room) {
            shown.extend(row.iter().cloned());
            end += 1;
        }
        shown.truncate(room);
        shown.resize(room, Line::default());
        let more = |arrow: &str, hidden: usize| {
            let text = if hidden > 0 { format!("  {}", format!("{arrow} {hidden}").dimmed()) } else { String::new() };
            Line::from(text)
        };
        shown.insert(0, more("↑", self.top));
        shown.push(more("↓", rows.len() - end));
        shown
    }

    fn row(&self, place: usize, row: Row, size: Size) -> Vec<Line> {
        let digits = self.pick.items.len().to_string().len();
        let (number, label) = match row {
            Row::Item(index) => ((index + 1).to_string(), self.pick.items[index].label.as_str()),
            Row::Unknown => ("0".to_owned(), self.pick.question.unknown.as_deref().unwrap_or_default()),
        };
        let indent = 2 + digits + 2;
        let number = format!("{number:>digits$}");
        let mark = if place == self.at {
            format!("{}", format!("› {number}").cyan().bold())
        } else {
            format!("  {}", number.dimmed())
        };
        let texts = wrap(label, size.measure().saturating_sub(indent).max(8));
        texts
            .into_iter()
            .enumerate()
            .map(|(index, text)| {
                let text = if row == Row::Unknown { text.dimmed().to_string() } else { text };
                match index {
                    0 => Line { mark: mark.clone(), rest: format!("  {text}") },
                    _ => Line::from(format!("{}{text}", " ".repeat(indent))),
                }
            })
            .collect()
    }

    /// More about the item under the cursor, in a space as high as the highest of them, so that nothing jumps.
    fn detail(&self, rows: &[Row], size: Size) -> Vec<Line> {
        let wrapped = |index: usize| {
            let detail = self.pick.items[index].detail.as_deref();
            detail.map(|text| wrap(text, size.measure() - 4)).unwrap_or_default()
        };
        let high = (0..self.pick.items.len()).map(|index| wrapped(index).len()).max().unwrap_or(0).min(4);
        if high == 0 {
            return Vec::new();
        }
        let mut shown = match rows.get(self.at) {
            Some(Row::Item(index)) => wrapped(*index),
            _ => Vec::new(),
        };
        shown.resize(high, String::new());
        let lines = shown.into_iter().map(|text| Line::from(format!("    {}", text.dimmed())));
        std::iter::once(Line::default()).chain(lines).collect()
    }

    fn keys(&self) -> Vec<&'static str> {
        let question = &self.pick.question;
        let mut names = vec!["wizard-key-choose"];
        if question.why.is_some() {
            names.push("wizard-key-why");
        }
        if question.back {
            names.push("wizard-key-back");
        }
        if question.change {
            names.push("wizard-key-change");
        }
        if self.pick.items.len() > 6 {
            names.push("wizard-key-filter");
        }
        names.push("wizard-key-stop");
        names
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Language, width};
    use crate::ui::prompt::{Item, Question};

    fn question() -> Question {
        Question {
            title: "Where do you want to log in?".to_owned(),
            hint: Some("On a tablet choose the tablet.".to_owned()),
            why: Some("The steps differ between a phone and a computer.".to_owned()),
            unknown: Some("I don’t know".to_owned()),
            back: true,
            change: true,
        }
    }

    fn pick(labels: &[&str]) -> Pick {
        Pick { question: question(), items: labels.iter().map(|label| Item::new(*label)).collect(), ..Pick::default() }
    }

    fn words() -> Words {
        Words::new(Language::ENGLISH)
    }

    /// The text of a line, styles left out.
    fn text(line: &Line) -> String {
        anstream::adapter::strip_str(&format!("{}{}", line.mark, line.rest)).to_string().trim_end().to_owned()
    }

    fn seen(picker: &mut Picker<'_>, rows: usize, columns: usize) -> Vec<String> {
        picker.lines(Size { rows, columns }, &words()).iter().map(text).collect()
    }

    /// The reply after these keys, by name or as typed.
    fn after(pick: &Pick, keys: &str) -> Option<Reply<usize>> {
        let mut picker = Picker::new(pick);
        let mut replies = keys.split(' ').flat_map(|word| match word {
            "up" => vec![Key::ArrowUp],
            "down" => vec![Key::ArrowDown],
            "left" => vec![Key::ArrowLeft],
            "home" => vec![Key::Home],
            "end" => vec![Key::End],
            "enter" => vec![Key::Enter],
            "esc" => vec![Key::Escape],
            "tab" => vec![Key::Tab],
            "bs" => vec![Key::Backspace],
            "^d" => vec![Key::Char('\u{4}')],
            typed => typed.chars().map(Key::Char).collect(),
        });
        replies.find_map(|key| picker.press(&key))
    }

    #[test]
    fn keys_choose() {
        let devices = ["On a phone", "On a Windows PC", "On a Mac", "LINE(ライン)"];
        let many: Vec<String> = (1..=23).map(|number| format!("Choice {number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for (labels, keys, reply) in [
            (devices.as_slice(), "enter", Some(Reply::Given(0))),
            (&devices, "down enter", Some(Reply::Given(1))),
            (&devices, "up enter", Some(Reply::Skip)),
            (&devices, "end up enter", Some(Reply::Given(3))),
            (&devices, "end down enter", Some(Reply::Given(0))),
            (&devices, "end home enter", Some(Reply::Given(0))),
            (&devices, "3", None),
            (&devices, "3 enter", Some(Reply::Given(2))),
            (&devices, "\u{ff13} enter", Some(Reply::Given(2))),
            (&devices, "9 enter", Some(Reply::Given(0))),
            (&devices, "39 enter", Some(Reply::Given(2))),
            (&devices, "32 enter", Some(Reply::Given(1))),
            (&devices, "0 enter", Some(Reply::Skip)),
            (&devices, "MAC enter", Some(Reply::Given(2))),
            (&devices, "line enter", Some(Reply::Given(3))),
            (&devices, "nothing enter", Some(Reply::Skip)),
            (&devices, "mac esc down enter", Some(Reply::Given(1))),
            (&devices, "macx bs enter", Some(Reply::Given(2))),
            (&devices, "mac bs bs bs bs enter", Some(Reply::Given(0))),
            (&devices, "esc", Some(Reply::Back)),
            (&devices, "left", Some(Reply::Back)),
            (&devices, "? esc", None),
            (&devices, "? esc esc", Some(Reply::Back)),
            (&devices, "\u{ff1f} enter", Some(Reply::Given(0))),
            (&devices, "tab", Some(Reply::Change)),
            (&devices, "^d", Some(Reply::Ended)),
            (&many, "1 enter", Some(Reply::Given(0))),
            (&many, "12 enter", Some(Reply::Given(11))),
            (&many, "20 enter", Some(Reply::Given(19))),
            (&many, "3 enter", Some(Reply::Given(2))),
            (&many, "99 enter", Some(Reply::Given(8))),
            (&many, "1 down enter", Some(Reply::Given(1))),
        ] {
            assert_eq!(after(&pick(labels), keys), reply, "{keys}");
        }
    }

    #[test]
    fn what_a_question_lacks_no_key_gives() {
        let mut bare = pick(&["Yes", "No"]);
        bare.question = Question { title: "Sure?".to_owned(), ..Question::default() };
        for keys in ["esc", "left", "tab", "?"] {
            assert_eq!(after(&bare, keys), None, "{keys}");
        }
    }

    #[test]
    fn same_labels_stay_apart() {
        assert_eq!(after(&pick(&["Same", "Same"]), "down enter"), Some(Reply::Given(1)));
    }

    #[test]
    fn it_looks_like_this() {
        let pick = pick(&["On a phone", "On a Windows PC, or in a browser on one", "On a Mac"]);
        let mut picker = Picker::new(&pick);
        picker.press(&Key::ArrowDown);
        picker.press(&Key::Char('?'));
        insta::assert_snapshot!(seen(&mut picker, 24, 80).join("\n"));
        insta::assert_snapshot!(seen(&mut picker, 24, 20).join("\n"));
    }

    #[test]
    fn a_key_writes_little() {
        let labels = [
            "ไม่สามารถเข้าสู่ระบบด้วยอีเมลและรหัสผ่านที่ลงทะเบียนไว้แล้วบนคอมพิวเตอร์ของฉันได้เลย",
            "在新手机上登录的时候始终收不到短信里的验证码,重新发送了好几次还是没有收到",
        ];
        let pick = pick(&labels);
        let mut picker = Picker::new(&pick);
        let mut frame = crate::ui::frame::Frame::default();
        let size = Size { rows: 24, columns: 80 };
        frame.draw(picker.lines(size, &words()), None, 80);
        for key in [Key::ArrowDown, Key::ArrowDown, Key::Char('?'), Key::Home] {
            picker.press(&key);
            let bytes = frame.draw(picker.lines(size, &words()), None, 80).len();
            assert!(bytes <= 400, "{key:?}: {bytes}");
        }
    }

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![
            3 => Just(Key::ArrowDown),
            2 => Just(Key::ArrowUp),
            1 => Just(Key::End),
            1 => Just(Key::Home),
            1 => Just(Key::PageDown),
            1 => Just(Key::Backspace),
            1 => Just(Key::Char('?')),
            1 => Just(Key::Char('设')),
            1 => Just(Key::Char('a')),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_it_fits_the_screen_and_shows_the_row_under_the_cursor(
            labels in prop::collection::vec("[a-z 设定ไม่ー]{1,60}", 1..30),
            keys in prop::collection::vec(key(), 0..30),
            rows in 6_usize..30,
            columns in 20_usize..90,
        ) {
            let pick = pick(&labels.iter().map(String::as_str).collect::<Vec<_>>());
            let mut picker = Picker::new(&pick);
            for key in keys {
                picker.press(&key);
                let lines = picker.lines(Size { rows, columns }, &words());
                prop_assert!(lines.len() < rows, "{} lines of {rows}", lines.len());
                for line in &lines {
                    prop_assert!(width(&text(line)) < columns, "{:?}", text(line));
                }
                prop_assert_eq!(lines.iter().filter(|line| text(line).trim_start().starts_with('›')).count(), 1);
            }
        }
    }
}
