//! A screenful of text for people: headings, paragraphs, steps, warnings. Pure: text in, styled lines out.
//!
//! Everything is wrapped by cells, with the later lines of an item under its first word. Nothing depends on colour to be understood,
//! and there are no frames to break where a terminal draws a character wider than it should.

use colored::{ColoredString, Colorize as _};

use crate::text::{safe, width, wrap};

/// Lines of more cells than this are hard to read.
const WIDEST: usize = 88;

/// Text under way.
#[derive(Clone, Debug)]
pub struct Page {
    columns: usize,
    plain: bool,
    text: String,
}

/// How bad what a warning speaks of would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// To be known.
    Notice,
    /// Something may be lost.
    Loss,
}

impl Page {
    /// An empty page for a terminal of so many cells; `plain` leaves out marks that a screen reader would spell out.
    #[must_use]
    pub fn new(columns: usize, plain: bool) -> Self {
        Self { columns: columns.saturating_sub(1).clamp(16, WIDEST), plain, text: String::new() }
    }

    /// An empty line, unless there is one or the page begins here.
    pub fn gap(&mut self) -> &mut Self {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self
    }

    /// An empty line, also where the page begins: apart from what stands above it.
    pub fn apart(&mut self) -> &mut Self {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self
    }

    /// Whether nothing was written yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A line of less weight above a heading.
    pub fn aside(&mut self, text: &str) -> &mut Self {
        self.item("", "", text, |line| line.dimmed())
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) -> &mut Self {
        self.item("", "", text, |line| line.bold())
    }

    /// A paragraph, indented.
    pub fn para(&mut self, text: &str) -> &mut Self {
        self.item("  ", "  ", text, unstyled)
    }

    /// A paragraph of less weight, indented.
    pub fn note(&mut self, text: &str) -> &mut Self {
        self.item("  ", "  ", text, |line| line.dimmed())
    }

    /// An address of less weight, after its label if it has one. It is never broken, so that it can be opened and copied.
    pub fn link(&mut self, label: &str, address: &str) -> &mut Self {
        let address = safe(address);
        if label.is_empty() {
            return self.address(&address);
        }
        if width(label) + 3 + width(&address) <= self.columns {
            return self.note(&format!("{label} {address}"));
        }
        self.note(label).address(&address)
    }

    fn address(&mut self, address: &str) -> &mut Self {
        self.text.push_str("    ");
        self.text.push_str(&address.dimmed().to_string());
        self.text.push('\n');
        self
    }

    /// Done: a line with a check mark, such as a question and its answer.
    pub fn done(&mut self, text: &str) -> &mut Self {
        self.marked("✓", text, |mark| mark.green(), |line| line.dimmed())
    }

    /// Not done: a line with a cross.
    pub fn failed(&mut self, text: &str) -> &mut Self {
        self.marked("✗", text, |mark| mark.yellow(), |line| line.dimmed())
    }

    /// Learned by itself: a line with a dot.
    pub fn learned(&mut self, text: &str) -> &mut Self {
        self.marked("•", text, |mark| mark.blue(), |line| line.dimmed())
    }

    /// An item of a list.
    pub fn bullet(&mut self, text: &str) -> &mut Self {
        self.item("  - ", "    ", text, unstyled)
    }

    /// Numbered steps.
    pub fn steps<T: AsRef<str>>(&mut self, steps: &[T]) -> &mut Self {
        let digits = steps.len().to_string().len();
        for (index, step) in steps.iter().enumerate() {
            let number = format!("  {:>digits$}. ", index + 1);
            let indent = " ".repeat(width(&number));
            self.item(&number, &indent, step.as_ref(), unstyled);
        }
        self
    }

    /// Something to be read before going on.
    pub fn warning(&mut self, weight: Weight, title: &str, text: &str) -> &mut Self {
        let paint = |line: &str| match weight {
            Weight::Notice => line.yellow(),
            Weight::Loss => line.red().bold(),
        };
        if self.plain {
            return self.item("", "", title, unstyled).para(text);
        }
        let bar = format!("  {} ", paint("▌"));
        for (part, bold) in [(title, true), (text, false)] {
            for line in wrap(&safe(part), self.columns.saturating_sub(4)) {
                self.text.push_str(&bar);
                self.text.push_str(&if bold { line.bold().to_string() } else { line });
                self.text.push('\n');
            }
        }
        self
    }

    /// What was written, ending in a line break.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    fn marked(
        &mut self,
        mark: &str,
        text: &str,
        paint_mark: impl Fn(&str) -> ColoredString,
        paint: impl Fn(&str) -> ColoredString,
    ) -> &mut Self {
        if self.plain {
            return self.item("", "  ", text, unstyled);
        }
        self.item(&format!("{} ", paint_mark(mark)), "  ", text, paint)
    }

    fn item(&mut self, first: &str, later: &str, text: &str, paint: impl Fn(&str) -> ColoredString) -> &mut Self {
        let room = self.columns.saturating_sub(width(later)).max(8);
        for (index, line) in wrap(safe(text).trim_end(), room).into_iter().enumerate() {
            self.text.push_str(if index == 0 { first } else { later });
            self.text.push_str(&paint(&line).to_string());
            self.text.push('\n');
        }
        self
    }
}

fn unstyled(text: &str) -> ColoredString {
    ColoredString::from(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn page(columns: usize, plain: bool) -> String {
        let mut page = Page::new(columns, plain);
        page.done("Where do you want to log in?: On a phone, or on a tablet that has its own number").gap();
        page.heading("Let the text message through").para("Phones sort verification messages out as spam.").gap();
        page.warning(Weight::Loss, "This can lose chats", "未备份的聊天记录会全部丢失,并且无法恢复。").gap();
        page.steps(&["Open your messages app and look into the spam folder.", "打开手机的短信应用,查看垃圾短信。"]).gap();
        page.link("Source:", "https://help.line.me/line/smartphone/categoryId/20000104/3/pc?lang=en");
        anstream::adapter::strip_str(&page.into_text()).to_string()
    }

    #[test]
    fn it_looks_like_this() {
        insta::assert_snapshot!(page(80, false));
        insta::assert_snapshot!(page(40, false));
        insta::assert_snapshot!(page(20, true));
    }

    #[test]
    fn nothing_of_the_text_drives_the_terminal() {
        let mut page = Page::new(80, false);
        page.heading("\u{1b}[2Ja").para("b\u{7}\u{202e}").steps(&["c\u{9b}1m"]).warning(Weight::Loss, "\u{1b}d", "\u{1b}e");
        let text = page.into_text();
        let bare = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(bare, "[2Ja\n  b\n  1. c1m\n  ▌ d\n  ▌ e\n");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_terminal(text in "[a-z 设定ไม่ー.]{0,200}", columns in 20_usize..120) {
            let mut page = Page::new(columns, false);
            page.done(&text).heading(&text).para(&text).bullet(&text).steps(&[&text; 12]).warning(Weight::Notice, &text, &text);
            for line in anstream::adapter::strip_str(&page.into_text()).to_string().lines() {
                prop_assert!(width(line) < columns, "{line:?}");
            }
        }
    }
}
