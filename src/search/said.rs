//! What a sentence says already: the questions of a topic that it answers. Nothing is taken that could be meant otherwise: where a
//! sentence says two things to one question, it says nothing to it.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::{Figure, figures};
use super::fold::{fold, places};
use crate::knowledge::Library;
use crate::knowledge::model::{Ask, Input, Node, TextForm};
use crate::knowledge::phrases::{ErrorText, Sayable, Sayings};
use crate::words::{FactName, NodeKey, TreeId};

/// The option of a key in the knowledge that stands for the words themselves, as they were typed.
const AS_TYPED: &str = "as-typed";
/// The key of the words that turn what stands beside them into its opposite.
pub const NOT: &str = "not";
/// How far behind a word such a word may stand, in characters.
const BEHIND: usize = 6;

/// The answers that `sentence` gives in a diagnosis of `topic`, by node: an option's id or a text.
#[must_use]
pub fn said(sentence: &str, library: &Library, topic: &TreeId, sayable: &Sayable) -> BTreeMap<NodeKey, String> {
    let text = Text::new(sentence);
    let mut said = BTreeMap::new();
    let errors: Vec<&ErrorText> = sayable.errors.values().filter(|error| error.topic == *topic && text.shows(error)).collect();
    let figures = figures(sentence);
    for tree in library.reached(topic) {
        let Some(nodes) = library.tree(&tree).map(|tree| &tree.nodes) else { continue };
        for (id, node) in nodes {
            let Node::Ask(ask) = node else { continue };
            let key = NodeKey::new(topic, &tree, id);
            let by_error: BTreeSet<&str> =
                errors.iter().filter_map(|error| error.answers.get(key.as_str())).map(String::as_str).collect();
            let answer = match (by_error.len(), &ask.input) {
                (1, _) => by_error.first().map(|answer| (*answer).to_owned()),
                (0, Input::Options(_)) => text.option(ask, &format!("{tree}/{id}"), &sayable.answers),
                (0, Input::Text { form, .. }) => text.typed(&format!("{tree}/{id}"), *form, ask, sayable, &figures),
                _ => None,
            };
            if let Some(answer) = answer {
                said.insert(key, answer);
            }
        }
    }
    said
}

/// The topics of the errors that a sentence shows.
#[must_use]
pub fn topics_of_errors(sentence: &str, sayable: &Sayable) -> BTreeSet<TreeId> {
    let text = Text::new(sentence);
    sayable.errors.values().filter(|error| text.shows(error)).map(|error| error.topic.clone()).collect()
}

/// A sentence, folded, and as it was typed.
struct Text<'t> {
    typed: &'t str,
    folded: String,
}

impl<'t> Text<'t> {
    fn new(typed: &'t str) -> Self {
        Self { typed, folded: format!(" {} ", fold(typed)) }
    }

    /// Where words stand, folded.
    fn find(&self, words: &str) -> Vec<(usize, usize)> {
        places(&self.folded, &fold(words)).collect()
    }

    fn has(&self, words: &str) -> bool {
        places(&self.folded, &fold(words)).next().is_some()
    }

    /// Whether the sentence shows the text of an error, or its code beside a word that says what it is the code of.
    fn shows(&self, error: &ErrorText) -> bool {
        // A short text is a word of the language rather than an error.
        let long = |text: &str| text.chars().count() >= if text.is_ascii() { 12 } else { 6 };
        let shown = error.texts.values().flatten().any(|text| long(&fold(text)) && self.has(text));
        let coded = || error.codes.iter().any(|code| self.has(code));
        let beside = || error.beside.is_empty() || error.beside.iter().any(|word| self.has(word));
        shown || coded() && beside()
    }

    /// Whether a word that says "not" stands right beside.
    fn denied(&self, start: usize, end: usize, sayings: &Sayings) -> bool {
        let words = |side: &str| sayings.get(NOT).and_then(|sides| sides.get(side)).into_iter().flatten();
        // A word or two: what that is in characters depends on the script.
        let far = match self.folded[start..].chars().next() {
            Some(c) if c.is_ascii() => 12,
            Some('\u{e01}'..='\u{e4e}') => 8,
            _ => 3,
        };
        let before: String = self.folded[..start].chars().rev().take(far).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = self.folded[end..].chars().take(BEHIND).collect();
        let stands = |text: &str, word: &str| {
            let word = fold(word);
            if word.is_ascii() { text.split(' ').any(|own| own == word) } else { text.contains(&word) }
        };
        words("before").any(|word| stands(&before, word)) || words("after").any(|word| stands(&after, word))
    }

    /// The one option that the sentence names; the longest words win over those within them.
    fn option(&self, ask: &Ask, node: &str, sayings: &Sayings) -> Option<String> {
        let Input::Options(choices) = &ask.input else { return None };
        let keys = [Some(node), ask.sets.as_ref().map(FactName::as_str), ask.fact.as_ref().map(FactName::as_str)];
        let mut found: Vec<(usize, usize, &str)> = Vec::new();
        let mut denied = false;
        for options in keys.into_iter().flatten().filter_map(|key| sayings.get(key)) {
            for (value, words) in options {
                let choice = choices
                    .iter()
                    .find(|choice| choice.id.as_str() == value)
                    .or_else(|| choices.iter().find(|choice| choice.fact_is.contains(value)));
                for (start, end) in words.iter().flat_map(|word| self.find(word)) {
                    denied |= self.denied(start, end, sayings);
                    found.push((start, end, choice.map_or("", |choice| choice.id.as_str())));
                }
            }
        }
        let within = |one: &(usize, usize, &str)| {
            found.iter().any(|other| other.0 <= one.0 && one.1 <= other.1 && other.1 - other.0 > one.1 - one.0)
        };
        let named: BTreeSet<&str> = found.iter().filter(|one| !within(one)).map(|one| one.2).collect();
        match named.first() {
            Some(option) if named.len() == 1 && !denied && !option.is_empty() => Some((*option).to_owned()),
            _ => None,
        }
    }

    /// A text that the sentence holds: words as they were typed, or a figure.
    fn typed(&self, node: &str, form: TextForm, ask: &Ask, sayable: &Sayable, figures: &[Figure]) -> Option<String> {
        let figure = |wanted: &dyn Fn(&Figure) -> Option<&str>| {
            let mut found: Vec<&str> = figures.iter().filter_map(wanted).collect();
            found.dedup();
            if let [one] = found[..] { Some(one.to_owned()) } else { None }
        };
        let field = ask.fills.as_ref().map_or("", |field| field.as_str());
        match (field, form) {
            ("amount", _) => figure(&|figure| if let Figure::Amount(text) = figure { Some(text) } else { None }),
            ("order_number", _) => figure(&|figure| if let Figure::Order(text) = figure { Some(text) } else { None }),
            (_, TextForm::Version) => figure(&|figure| if let Figure::LineVersion(text) = figure { Some(text) } else { None }),
            ("error_text", _) => self.error(sayable),
            ("versions", _) => {
                let parts: Vec<&str> = figures.iter().filter_map(Figure::machine).collect();
                (!parts.is_empty()).then(|| parts.join(", "))
            }
            (_, TextForm::Date) => {
                let day = figure(&|figure| if let Figure::Day(text) = figure { Some(text) } else { None });
                day.or_else(|| self.as_typed("began", sayable)).or_else(|| self.as_typed(node, sayable))
            }
            _ => self.as_typed(node, sayable),
        }
    }

    /// What stands in quotation marks, or the text of an error that the knowledge has.
    fn error(&self, sayable: &Sayable) -> Option<String> {
        const MARKS: [(char, char); 6] = [('"', '"'), ('“', '”'), ('「', '」'), ('『', '』'), ('‘', '’'), ('«', '»')];
        for (open, close) in MARKS {
            if let Some((_, rest)) = self.typed.split_once(open)
                && let Some((inside, _)) = rest.split_once(close)
                && (4..=300).contains(&inside.trim().chars().count())
            {
                return Some(inside.trim().to_owned());
            }
        }
        let texts = sayable.errors.values().filter(|error| self.shows(error)).flat_map(|error| error.texts.values().flatten());
        let shown = texts.filter(|text| text.chars().count() >= 6 && self.has(text));
        shown.max_by_key(|text| text.chars().count()).map(|text| self.original(text))
    }

    /// The words of the knowledge's list for this key that the sentence has, the longest of them.
    fn as_typed(&self, key: &str, sayable: &Sayable) -> Option<String> {
        let words = sayable.answers.get(key)?.get(AS_TYPED)?;
        let found = words.iter().filter(|word| self.has(word));
        found.max_by_key(|word| word.chars().count()).map(|word| self.original(word))
    }

    /// Words of the knowledge as the sentence has them.
    fn original(&self, words: &str) -> String {
        let wanted = fold(words);
        let count = words.chars().count();
        let places: Vec<usize> = self.typed.char_indices().map(|(at, _)| at).chain([self.typed.len()]).take(4_000).collect();
        for (from, start) in places.iter().enumerate() {
            // Folded text can be a little longer or shorter than what was typed.
            let ends = places.get(from + count.saturating_sub(2)..).unwrap_or_default().iter().take(6);
            for end in ends.filter(|end| *end > start) {
                if fold(&self.typed[*start..*end]) == wanted {
                    return self.typed[*start..*end].trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end().to_owned();
                }
            }
        }
        words.to_owned()
    }
}
