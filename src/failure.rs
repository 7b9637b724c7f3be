//! Trouble, as people are told of it: what happened, where, why, and what to do next.

use std::fmt;
use std::io;
use std::path::Path;

use crate::exit::Exit;
use crate::text::Words;

/// A run that could not do its work. The texts are in the person's language already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    what: String,
    place: Vec<String>,
    causes: Vec<String>,
    hints: Vec<String>,
    exit: Exit,
}

impl Failure {
    /// Trouble: exit code 2.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), place: Vec::new(), causes: Vec::new(), hints: Vec::new(), exit: Exit::Trouble }
    }

    /// The person or the system ended the run: exit code 130.
    #[must_use]
    pub fn interrupted(what: impl Into<String>) -> Self {
        Self { exit: Exit::Interrupted, ..Self::new(what) }
    }

    /// A file that could not be read, written or found: the message `key` with its `path`, and the system's own words as cause.
    #[must_use]
    pub fn file(words: &Words, key: &str, path: &Path, error: &io::Error) -> Self {
        let path = crate::text::safe(&path.to_string_lossy()).into_owned();
        Self::new(words.say_with(key, &[("path", &path)])).cause(error.to_string())
    }

    /// Adds why.
    #[must_use]
    pub fn cause(mut self, cause: impl Into<String>) -> Self {
        self.causes.push(cause.into());
        self
    }

    /// Adds where: `file:line:column` with the drawn line, one text per place.
    #[must_use]
    pub fn place(mut self, place: impl Into<String>) -> Self {
        self.place.push(place.into());
        self
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The same with every text passed through `change`.
    #[must_use]
    pub fn map(self, mut change: impl FnMut(&str) -> String) -> Self {
        let mut all = |texts: Vec<String>| texts.iter().map(|text| change(text)).collect();
        let (place, causes, hints) = (all(self.place), all(self.causes), all(self.hints));
        Self { what: change(&self.what), place, causes, hints, exit: self.exit }
    }

    /// How the run ends.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// The whole message, with these words for "error", "because" and "hint".
    #[must_use]
    pub fn draw(&self, words: &Words) -> String {
        let mut text = match self.exit {
            Exit::Interrupted => self.what.clone(),
            _ => words.say_with("cli-error", &[("what", &self.what)]),
        };
        for place in &self.place {
            text.push('\n');
            text.push_str(place.trim_end());
        }
        for cause in &self.causes {
            text.push('\n');
            text.push_str(&words.say_with("cli-cause", &[("why", cause)]));
        }
        for hint in &self.hints {
            text.push('\n');
            text.push_str(&words.say_with("cli-hint", &[("hint", hint)]));
        }
        text
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Failure {}
