//! Asking line by line: numbered choices, nothing redrawn, no escape byte. For screen readers, logs and simple terminals.

use std::io::{BufRead, Write};

use unicode_normalization::UnicodeNormalization as _;

use super::prompt::{Entry, Pick, Prompter, Question, Reply, fold};
use crate::text::{Words, wrap};

/// How often in a row an answer may make no sense before the question is given up: a loop that no person is in ends.
const PATIENCE: usize = 20;

/// The person behind lines of text.
pub(super) struct Plain<R, W> {
    words: Words,
    columns: usize,
    input: R,
    output: W,
}

/// A line as commands are compared: width does not count.
enum Line {
    Back,
    Change,
    Stop,
    Why,
    Empty,
    Text(String),
}

impl<R: BufRead, W: Write> Plain<R, W> {
    /// Lines wider than `columns` are broken.
    pub(super) fn new(words: Words, columns: usize, input: R, output: W) -> Self {
        Self { words, columns, input, output }
    }

    /// A reader that is gone shows at the next question, as the end of the input.
    fn tell(&mut self, text: &str, indent: &str) {
        for line in wrap(text, self.columns.saturating_sub(indent.len() + 1)) {
            let _ = writeln!(self.output, "{indent}{line}");
        }
    }

    fn say(&mut self, key: &str) {
        let text = self.words.say(key);
        self.tell(&text, "");
    }

    /// Asks for a line. None at the end of the input; bytes that are no text are read as far as they are.
    fn read(&mut self, prompt: &str) -> Option<String> {
        let _ = write!(self.output, "{prompt}").and_then(|()| self.output.flush());
        let mut bytes = Vec::new();
        match self.input.read_until(b'\n', &mut bytes) {
            Ok(read) if read > 0 => {
                let text = String::from_utf8_lossy(&bytes);
                Some(text.chars().filter(|c| !c.is_control() || *c == '\t').collect::<String>().trim().to_owned())
            }
            Ok(_) | Err(_) => None,
        }
    }

    fn head(&mut self, question: &Question) {
        let _ = writeln!(self.output);
        self.tell(&question.title, "");
        if let Some(hint) = &question.hint {
            self.tell(hint, "  ");
        }
    }

    fn keys(&mut self, question: &Question, first: &str) {
        let mut names = vec![first];
        for (there, name) in [
            (question.unknown.is_some() && first != "wizard-plain-number", "wizard-plain-skip"),
            (question.why.is_some(), "wizard-plain-why"),
            (question.back, "wizard-plain-back"),
            (question.change, "wizard-plain-change"),
            (true, "wizard-plain-stop"),
        ] {
            if there {
                names.push(name);
            }
        }
        let text = names.iter().map(|name| self.words.say(name)).collect::<Vec<_>>().join(", ");
        self.tell(&format!("({text})"), "");
    }

    fn command(question: &Question, line: &str) -> Line {
        match line.nfkc().collect::<String>().as_str() {
            "" => Line::Empty,
            "<" if question.back => Line::Back,
            "=" if question.change => Line::Change,
            "q" | "Q" => Line::Stop,
            "?" => Line::Why,
            _ => Line::Text(line.to_owned()),
        }
    }

    fn why(&mut self, question: &Question) {
        match &question.why {
            Some(why) => {
                let text = self.words.say_with("wizard-why", &[("why", why)]);
                self.tell(&text, "  ");
            }
            None => self.say("wizard-plain-no-why"),
        }
    }
}

/// The item that a line means: its number, or words that only one item has.
fn find(pick: &Pick, text: &str) -> Option<usize> {
    let wanted = fold(text);
    if let Ok(number) = wanted.parse::<usize>() {
        return number.checked_sub(1).filter(|index| *index < pick.items.len());
    }
    if wanted.is_empty() {
        return None;
    }
    let folded: Vec<String> = pick.items.iter().map(|item| fold(&item.label)).collect();
    let exact = folded.iter().position(|own| *own == wanted);
    exact.or_else(|| if let [one] = pick.find(&folded, text)[..] { Some(one) } else { None })
}

impl<R: BufRead, W: Write> Prompter for Plain<R, W> {
    fn pick(&mut self, pick: &Pick) -> Reply<usize> {
        let question = &pick.question;
        self.head(question);
        for (index, item) in pick.items.iter().enumerate() {
            self.tell(&format!("{}. {}", index + 1, item.label), "  ");
            if let Some(detail) = &item.detail {
                self.tell(detail, "     ");
            }
        }
        if let Some(unknown) = &question.unknown {
            self.tell(&format!("0. {unknown}"), "  ");
        }
        self.keys(question, "wizard-plain-number");
        for _ in 0..PATIENCE {
            let Some(line) = self.read("> ") else { return Reply::Ended };
            match Self::command(question, &line) {
                Line::Back => return Reply::Back,
                Line::Change => return Reply::Change,
                Line::Stop => return Reply::Stop,
                Line::Why => self.why(question),
                Line::Empty if question.unknown.is_some() => return Reply::Skip,
                Line::Text(text) if fold(&text) == "0" && question.unknown.is_some() => return Reply::Skip,
                Line::Text(text) => match find(pick, &text) {
                    Some(index) => return Reply::Given(index),
                    None => self.say("wizard-plain-no-such"),
                },
                Line::Empty => self.say("wizard-plain-no-such"),
            }
        }
        Reply::Ended
    }

    fn entry(&mut self, entry: &Entry) -> Reply<String> {
        let question = &entry.question;
        self.head(question);
        if let Some(trouble) = &entry.trouble {
            self.tell(trouble, "  ");
        }
        self.keys(question, if entry.lines { "wizard-plain-lines" } else { "wizard-plain-text" });
        let mut lines: Vec<String> = Vec::new();
        let mut patience = PATIENCE;
        while patience > 0 {
            let Some(line) = self.read("> ") else { return Reply::Ended };
            if !lines.is_empty() {
                if line.is_empty() {
                    return Reply::Given(lines.join("\n"));
                }
                lines.push(line);
                continue;
            }
            match Self::command(question, &line) {
                Line::Back => return Reply::Back,
                Line::Change => return Reply::Change,
                Line::Stop => return Reply::Stop,
                Line::Why => self.why(question),
                Line::Empty if question.unknown.is_some() => return Reply::Skip,
                Line::Empty if !entry.start.is_empty() => return Reply::Given(entry.start.clone()),
                Line::Empty => self.say("wizard-plain-no-such"),
                Line::Text(text) if entry.lines => lines.push(text),
                Line::Text(text) => return Reply::Given(text),
            }
            patience -= 1;
        }
        Reply::Ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::ui::prompt::Item;

    fn question() -> Question {
        Question {
            title: "Where do you want to log in?".to_owned(),
            hint: Some("On a tablet choose the tablet.".to_owned()),
            why: Some("The steps differ.".to_owned()),
            unknown: Some("I don’t know".to_owned()),
            back: true,
            change: true,
        }
    }

    fn ask<T>(typed: &str, ask: impl FnOnce(&mut dyn Prompter) -> Reply<T>) -> (Reply<T>, String) {
        let mut output = Vec::new();
        let mut plain = Plain::new(Words::new(Language::ENGLISH), 60, typed.as_bytes(), &mut output);
        let reply = ask(&mut plain);
        (reply, String::from_utf8(output).unwrap())
    }

    fn pick(typed: &str) -> (Reply<usize>, String) {
        let items = vec![Item::new("On a phone"), Item::new("On a Windows PC"), Item::new("On a Mac")];
        let pick = Pick { question: question(), items, ..Pick::default() };
        ask(typed, |plain| plain.pick(&pick))
    }

    #[test]
    fn lines_choose() {
        for (typed, reply) in [
            ("2\n", Reply::Given(1)),
            ("\u{ff12}\n", Reply::Given(1)),
            (" 2 \r\n", Reply::Given(1)),
            ("2", Reply::Given(1)),
            ("mac\n", Reply::Given(2)),
            ("on a\n3\n", Reply::Given(2)),
            ("7\n0\n", Reply::Skip),
            ("\n", Reply::Skip),
            ("<\n", Reply::Back),
            ("=\n", Reply::Change),
            ("q\n", Reply::Stop),
            ("?\n1\n", Reply::Given(0)),
            ("", Reply::Ended),
            ("nonsense\n", Reply::Ended),
        ] {
            assert_eq!(pick(typed).0, reply, "{typed}");
        }
        assert_eq!(pick(&"nonsense\n".repeat(1000)).0, Reply::Ended);
    }

    #[test]
    fn it_looks_like_this() {
        insta::assert_snapshot!(pick("?\nx\n1\n").1);
    }

    #[test]
    fn lines_make_a_text() {
        let given = |text: &str| Reply::Given(text.to_owned());
        for (lines, typed, reply) in [
            (false, "error 100\n", given("error 100")),
            (false, "\n", Reply::Skip),
            (false, "?\nx\n", given("x")),
            (false, "\u{1b}[31mred\n", given("[31mred")),
            (true, "one\n<\n\n", given("one\n<")),
            (true, "<\n", Reply::Back),
            (true, "one\n", Reply::Ended),
            (false, "", Reply::Ended),
        ] {
            let entry = Entry { question: question(), lines, ..Entry::default() };
            let (got, shown) = ask(typed, |plain| plain.entry(&entry));
            assert_eq!(got, reply, "{typed}");
            assert!(!shown.contains('\u{1b}'));
        }
    }
}
