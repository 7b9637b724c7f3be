//! How questions look, shared by choosing and typing: the head above and the line of keys below. Pure.

use colored::Colorize as _;

use super::frame::Line;
use super::prompt::Question;
use crate::text::{Words, width, wrap};

/// A terminal's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

impl Size {
    /// The cells a line may take: one less than there are, and no more than reads well.
    pub(super) fn measure(self) -> usize {
        self.columns.saturating_sub(1).clamp(8, 90)
    }
}

/// The question, what is wrong, and the hint.
pub(super) fn head(question: &Question, trouble: Option<&str>, size: Size) -> Vec<Line> {
    let mut lines = Vec::new();
    for (index, line) in wrap(&question.title, size.measure() - 2).into_iter().enumerate() {
        let mark = if index == 0 { "?".cyan().bold().to_string() } else { " ".to_owned() };
        lines.push(Line::from(format!("{mark} {}", line.bold())));
    }
    if let Some(trouble) = trouble {
        lines.extend(indented(trouble, size).map(|line| Line::from(format!("  {}", line.red()))));
    }
    if let Some(hint) = &question.hint {
        lines.extend(indented(hint, size).map(|line| Line::from(format!("  {}", line.dimmed()))));
    }
    lines
}

/// A gap, why it is asked where that is wanted, and the keys. It stands below, so that nothing jumps when `?` is pressed.
pub(super) fn foot(question: &Question, why: bool, names: &[&str], size: Size, words: &Words) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    if let Some(text) = question.why.as_deref().filter(|_| why) {
        let text = words.say_with("wizard-why", &[("why", text)]);
        lines.extend(indented(&text, size).map(|line| Line::from(format!("  {}", line.yellow()))));
    }
    lines.push(keys(names, size, words));
    lines
}

/// The lines apart from what stands above them, where there is room for that.
pub(super) fn apart(mut lines: Vec<Line>, room: usize) -> Vec<Line> {
    if lines.len() < room {
        lines.insert(0, Line::default());
    }
    lines
}

fn indented(text: &str, size: Size) -> impl Iterator<Item = String> {
    wrap(text, size.measure() - 2).into_iter()
}

/// The keys that can be pressed, as many as fit on one line, the first ones first.
fn keys(names: &[&str], size: Size, words: &Words) -> Line {
    let mut text = String::new();
    for name in names {
        let said = words.say(name);
        let more = if text.is_empty() { said } else { format!("{text} · {said}") };
        if width(&more) + 2 > size.measure() {
            continue;
        }
        text = more;
    }
    Line::from(format!("  {}", text.dimmed()))
}
