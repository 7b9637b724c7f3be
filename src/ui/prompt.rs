//! One interface for asking a person, whatever the terminal: [`Prompter`].
//!
//! What is asked is plain data, already [`safe`](crate::text::safe) and in the person's language; what comes back is a [`Reply`].
//! A question never loops for ever: where nobody can answer any more, the reply is [`Reply::Ended`].

use std::fmt;
use std::rc::Rc;

/// What came back from a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// An answer.
    Given(T),
    /// "I don't know": an answer is left out.
    Skip,
    /// To the question before.
    Back,
    /// To an earlier answer of the person's choice.
    Change,
    /// The person wants to stop, and says so in words. (A key or a signal ends the run by itself, see [`on_interrupt`](super::on_interrupt).)
    Stop,
    /// The input is at its end: nobody can answer.
    Ended,
}

impl<T> Reply<T> {
    /// The reply with its answer, if it is one, made into another.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Reply<U> {
        match self {
            Self::Given(answer) => Reply::Given(make(answer)),
            Self::Skip => Reply::Skip,
            Self::Back => Reply::Back,
            Self::Change => Reply::Change,
            Self::Stop => Reply::Stop,
            Self::Ended => Reply::Ended,
        }
    }
}

/// What every question has.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The question itself.
    pub title: String,
    /// Shown below it.
    pub hint: Option<String>,
    /// Why it is asked, shown on `?`.
    pub why: Option<String>,
    /// The words of "I don't know"; none where the question cannot be left out.
    pub unknown: Option<String>,
    /// Whether there is a way back.
    pub back: bool,
    /// Whether there are earlier answers to change.
    pub change: bool,
}

/// A choice among items.
#[derive(Clone, Debug, Default)]
pub struct Pick {
    /// The question.
    pub question: Question,
    /// What can be chosen, in order.
    pub items: Vec<Item>,
    /// What else finds an item, beside its name and details.
    pub seek: Seek,
}

/// Finds items by words that are not in their names, such as those of another language: gives the places of what fits, the best
/// first. It is asked only when somebody types words.
#[derive(Clone, Default)]
pub struct Seek(Option<Rc<Find>>);

type Find = dyn Fn(&str) -> Vec<usize>;

impl Seek {
    /// What finds by this.
    pub fn new(find: impl Fn(&str) -> Vec<usize> + 'static) -> Self {
        Self(Some(Rc::new(find)))
    }

    /// The places of what fits.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<usize> {
        self.0.as_ref().map(|find| find(text)).unwrap_or_default()
    }
}

impl fmt::Debug for Seek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Seek" } else { "nothing" })
    }
}

impl Pick {
    /// The places of the items that these words find: those that have them, then those that are found otherwise.
    #[must_use]
    pub(super) fn find(&self, folded: &[String], text: &str) -> Vec<usize> {
        let wanted = fold(text);
        let mut found: Vec<usize> = (0..folded.len()).filter(|at| has_words(&folded[*at], &wanted)).collect();
        if !wanted.is_empty() {
            let more = self.seek.find(text).into_iter().filter(|at| *at < folded.len());
            more.for_each(|at| {
                if !found.contains(&at) {
                    found.push(at);
                }
            });
        }
        found
    }
}

/// One thing to choose.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its name.
    pub label: String,
    /// More about it, shown while it is the one under the cursor; searched too.
    pub detail: Option<String>,
}

impl Item {
    /// An item without details.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), detail: None }
    }
}

/// A text to be typed.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The question.
    pub question: Question,
    /// Whether it may have several lines; an empty line ends it.
    pub lines: bool,
    /// What was wrong with the text typed before.
    pub trouble: Option<String>,
    /// What stands there to begin with; one line.
    pub start: String,
}

/// Whoever asks the person.
pub trait Prompter {
    /// Lets the person choose; the answer is an index into `items`.
    fn pick(&mut self, pick: &Pick) -> Reply<usize>;
    /// Lets the person type; the answer is not empty.
    fn entry(&mut self, entry: &Entry) -> Reply<String>;
}

/// Whether a folded text has each of the folded words, or of their beginnings.
#[must_use]
pub fn has_words(folded: &str, wanted: &str) -> bool {
    wanted.split(' ').all(|part| folded.contains(part))
}

/// Text as it is compared when somebody types to filter.
pub(super) use crate::search::fold;
