//! The way every foreign text takes into the report.

use std::collections::BTreeSet;

use super::model::{Span, Text};
use crate::redact::{self, Kind, Redacted, StandIns};
use crate::text::safe;

/// Hides, but for what the person chose to show.
pub(super) struct Hider<'a> {
    stand_ins: &'a mut StandIns,
    shown: &'a BTreeSet<String>,
    /// Names that only a fact gives away, and what stands for them: they are hidden in every later text too.
    learned: Vec<Learned>,
}

struct Learned {
    value: String,
    stand_in: String,
    kind: &'static str,
}

/// The shortest name that is hidden wherever it stands, in bytes; a shorter one would hit other words.
const SHORTEST: usize = 4;

impl<'a> Hider<'a> {
    pub(super) fn new(stand_ins: &'a mut StandIns, shown: &'a BTreeSet<String>) -> Self {
        Self { stand_ins, shown, learned: Vec::new() }
    }

    /// A text that the person or their machine gave.
    pub(super) fn text(&mut self, raw: &str) -> Text {
        let redacted = self.redact(raw);
        self.marked(redacted, false)
    }

    /// A text given to be read by support: personal data in it stays, secrets do not.
    pub(super) fn on_purpose(&mut self, raw: &str) -> Text {
        let redacted = self.redact(raw);
        self.marked(redacted, true)
    }

    /// The value of a fact that is private: what gives itself away in it is hidden as such, and where nothing does, all of it.
    pub(super) fn private(&mut self, raw: &str) -> Text {
        let mut redacted = self.redact(raw);
        if redacted.hidden.is_empty() {
            redacted = redact::whole(self.stand_ins, Kind::Host, &safe(raw));
            let stand_in = redacted.text.clone();
            if let Some(value) =
                redacted.hidden.iter().find_map(|hidden| hidden.value.clone()).filter(|value| value.len() >= SHORTEST)
            {
                self.learned.push(Learned { value, stand_in, kind: Kind::Host.name() });
            }
        }
        self.marked(redacted, false)
    }

    fn redact(&mut self, raw: &str) -> Redacted {
        let mut text = safe(raw).into_owned();
        for learned in &self.learned {
            text = replace_word(&text, &learned.value, &learned.stand_in);
        }
        let mut redacted = redact::text(self.stand_ins, &text);
        for learned in &self.learned {
            for (at, _) in redacted.text.match_indices(&learned.stand_in) {
                let at = at..at + learned.stand_in.len();
                if !redacted.hidden.iter().any(|hidden| hidden.at == at) {
                    redacted.hidden.push(redact::Hidden { at, kind: learned.kind, value: Some(learned.value.clone()) });
                }
            }
        }
        redacted.hidden.sort_by_key(|hidden| hidden.at.start);
        redacted
    }

    fn marked(&self, redacted: Redacted, show_all: bool) -> Text {
        let mut text = Text::default();
        let mut from = 0;
        for hidden in redacted.hidden {
            let stand_in = &redacted.text[hidden.at.clone()];
            let shown = hidden.value.as_deref().filter(|_| show_all || self.shown.contains(stand_in));
            text.text.push_str(&redacted.text[from..hidden.at.start]);
            let begin = text.text.len();
            text.text.push_str(shown.unwrap_or(stand_in));
            text.spans.push(Span {
                at: begin..text.text.len(),
                kind: hidden.kind.to_owned(),
                stand_in: stand_in.to_owned(),
                secret: hidden.value.is_none(),
                shown: shown.is_some(),
            });
            from = hidden.at.end;
        }
        text.text.push_str(&redacted.text[from..]);
        text
    }
}

/// Replaces a name where it stands by itself, in whatever case.
fn replace_word(text: &str, name: &str, with: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut replaced = String::new();
    let mut from = 0;
    let folded = text.to_ascii_lowercase();
    for (at, _) in folded.match_indices(&name.to_ascii_lowercase()) {
        let end = at + name.len();
        let alone = !text[..at].ends_with(is_part) && !text[end..].starts_with(is_part);
        if alone && at >= from {
            replaced.push_str(&text[from..at]);
            replaced.push_str(with);
            from = end;
        }
    }
    replaced.push_str(&text[from..]);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_a_fact_gave_away_is_hidden_everywhere() {
        let (mut stand_ins, shown) = (StandIns::default(), BTreeSet::new());
        let mut hider = Hider::new(&mut stand_ins, &shown);
        assert_eq!(hider.private("Mikas-PC").text, "<host-1>");
        assert_eq!(hider.private("Mikas-PC").text, "<host-1>");
        let text = hider.text("no route from mikas-pc, mikas-pcs and (MIKAS-PC)");
        assert_eq!(text.text, "no route from <host-1>, mikas-pcs and (<host-1>)");
        assert_eq!(text.spans.len(), 2);
        assert_eq!(hider.private("").text, "");
    }

    #[test]
    fn what_is_given_on_purpose_stays_but_a_secret_does_not() {
        let (mut stand_ins, shown) = (StandIns::default(), BTreeSet::new());
        let mut hider = Hider::new(&mut stand_ins, &shown);
        let text = hider.on_purpose("mika@example.jp, password: hunter2hunter2");
        assert_eq!(text.text, "mika@example.jp, password: <secret:password>");
        assert_eq!(text.spans.iter().map(|span| (span.secret, span.shown)).collect::<Vec<_>>(), [(false, true), (true, false)]);
    }
}
