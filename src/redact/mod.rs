//! The redactor: text in, the same text with what is private hidden out. Pure; the file, the terminal and the report are others'.
//!
//! Secrets become a marker that says their kind and nothing else, `<secret:password>`. Personal data becomes a stand-in that stays
//! the same for the same value, `<email-1>`, as long as one [`StandIns`] is used; addresses name their network first, so that
//! `<ip-private-1.1>` and `<ip-private-1.2>` are seen to be neighbours. What is not hidden stays as it was, byte for byte, whatever
//! its encoding. Redacting a second time changes nothing.
//!
//! [`text`] is for one string, [`whole`] for a value that is private as a whole, [`Redactor`] for a stream of any size.
//! It may not remember a value: [`StandIns`] keeps hashes.

mod blob;
mod canon;
mod checks;
mod header;
mod kind;
mod lists;
mod mail;
mod net;
mod number;
mod place;
mod redactor;
mod rules;
mod scan;
mod settle;
mod stand_ins;
mod told;
mod value;
mod view;

use std::ops::Range;

pub use kind::Kind;
pub use redactor::{Finding, Redactor};
pub use stand_ins::StandIns;

use view::{Form, View};

/// A text with what was private hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redacted {
    /// The text.
    pub text: String,
    /// What was hidden, in order.
    pub hidden: Vec<Hidden>,
}

/// One thing that was hidden in a [`Redacted`] text.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Where its stand-in or marker stands in the text, in bytes.
    pub at: Range<usize>,
    /// The name of its kind, such as `email`.
    pub kind: &'static str,
    /// What it was, so that the person may show it on purpose; none for a secret, which nobody may show.
    pub value: Option<String>,
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the value: this ends in messages.
        f.debug_struct("Hidden").field("at", &self.at).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Hides what is private in one text.
#[must_use]
pub fn text(stand_ins: &mut StandIns, raw: &str) -> Redacted {
    stand_ins.reserve(raw.as_bytes());
    let view = View::of(raw.as_bytes(), Form::Bytes);
    let mut redacted = Redacted::default();
    let mut from = 0;
    for found in settle::scan(&view.text, 0) {
        let (start, end) = (raw.floor_char_boundary(view.back(found.start)), raw.ceil_char_boundary(view.back(found.end)));
        if start < from || end <= start {
            continue;
        }
        let value = found.value.as_deref().unwrap_or(&view.text[found.start..found.end]);
        redacted.text.push_str(&raw[from..start]);
        let number = redactor::is_json_number(&view.text, found.start, found.end);
        let quote = if number { "\"" } else { "" };
        redacted.text.push_str(quote);
        redacted.hide(stand_ins, found.kind, value, &raw[start..end]);
        redacted.text.push_str(quote);
        from = end;
    }
    redacted.text.push_str(&raw[from..]);
    redacted
}

/// Hides a value that is private as a whole, whatever it looks like: a host's name, a network's. Empty text and stand-ins stay.
#[must_use]
pub fn whole(stand_ins: &mut StandIns, kind: Kind, raw: &str) -> Redacted {
    let held = stand_ins::held(raw.as_bytes()).is_some_and(|held| held.len == raw.len());
    let mut redacted = Redacted::default();
    if raw.trim().is_empty() || held {
        redacted.text.push_str(raw);
    } else {
        stand_ins.reserve(raw.as_bytes());
        redacted.hide(stand_ins, kind, raw.as_bytes(), raw);
    }
    redacted
}

impl Redacted {
    fn hide(&mut self, stand_ins: &mut StandIns, kind: Kind, value: &[u8], raw: &str) {
        let start = self.text.len();
        self.text.push_str(&stand_ins.stand_in(kind, value));
        let value = (!kind.is_secret()).then(|| raw.to_owned());
        self.hidden.push(Hidden { at: start..self.text.len(), kind: kind.name(), value });
    }
}

#[cfg(test)]
mod tests;
