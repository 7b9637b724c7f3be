//! Which topic the words of the command line mean.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::wizard;
use crate::builtin::TopicEntry;
use crate::cli::search::sentence;
use crate::cli::{Context, known};
use crate::failure::Failure;
use crate::knowledge::Library;
use crate::knowledge::finding::near;
use crate::knowledge::phrases::Sayable;
use crate::search::{Hit, Kind, said};
use crate::text::safe;
use crate::words::{NodeKey, TreeId};

/// How likely the first topic has to be to need no question.
const CLEAR: f32 = 0.6;
/// Topics less likely than this are not worth a place among the candidates.
const WORTH: f32 = 0.03;

/// What the words mean.
pub(super) struct Meant {
    /// All topics.
    all: Vec<TopicEntry>,
    /// The topics that they can mean, the likeliest first; none where they sound like nothing of LINE's.
    topics: Vec<TopicEntry>,
    /// Whether the first of them is meant beyond doubt.
    clear: bool,
    /// The words, where they are more than a topic's name.
    sentence: Option<Sentence>,
}

/// Words, and what is known of how people put it.
struct Sentence {
    words: String,
    sayable: Sayable,
}

/// What `words` mean; none where there are none.
pub(super) fn meant(words: &[OsString], context: &Context) -> Result<Option<Meant>, Failure> {
    if words.is_empty() {
        return Ok(None);
    }
    let words = sentence(words);
    let all = known::topics(context)?;
    let named = all.iter().find(|topic| topic.id.as_str() == words).cloned();
    if named.is_some() || words.is_empty() {
        return Ok(Some(Meant { all, clear: named.is_some(), topics: named.into_iter().collect(), sentence: None }));
    }
    let answer = known::search(&words, 3, context)?.answer;
    let likely = |hit: &Hit| answer.confident && hit.kind == Kind::Topic && hit.likely >= WORTH;
    let mut found: Vec<(TreeId, f32)> =
        answer.hits.iter().filter(|hit| likely(hit)).map(|hit| (hit.topic.as_str().into(), hit.likely)).collect();
    // The text of an error says more than the words around it.
    let sayable = known::sayable(context)?;
    let shown = said::topics_of_errors(&words, &sayable);
    if let (1, Some(topic)) = (shown.len(), shown.first()) {
        found.retain(|(id, _)| id != topic);
        found.insert(0, (topic.clone(), 1.0));
    }
    let clear = found.first().is_some_and(|(_, likely)| *likely >= CLEAR);
    let topics = found.iter().filter_map(|(id, _)| all.iter().find(|topic| topic.id == *id)).cloned().collect();
    Ok(Some(Meant { all, topics, clear, sentence: Some(Sentence { words, sayable }) }))
}

impl Meant {
    /// The topic, where nobody can be asked.
    pub(super) fn decide(&self, context: &Context) -> Result<TreeId, Failure> {
        let ids: Vec<&str> = self.all.iter().map(|topic| topic.id.as_str()).collect();
        let mistyped = |words: &str| !words.contains(' ') && near(words, ids.iter().copied()).is_some();
        // A single word that is nearly a topic's name is one mistyped, and a script should say which.
        if let Some(sentence) = self.sentence.as_ref().filter(|sentence| mistyped(&sentence.words)) {
            return Err(known::no_such_topic(&sentence.words, context));
        }
        if let (true, Some(topic)) = (self.clear, self.topics.first()) {
            return Ok(topic.id.clone());
        }
        let words = context.ui.words();
        let Some(sentence) = &self.sentence else { return Err(super::no_topic(context)) };
        let given = safe(&sentence.words).chars().take(120).collect::<String>();
        if self.topics.is_empty() {
            return Err(Failure::new(words.say_with("diagnose-not-understood", &[("words", &given)]))
                .hint(words.say_with("diagnose-topics", &[("topics", &ids.join(", "))])));
        }
        let mut failure = Failure::new(words.say_with("diagnose-unclear", &[("words", &given)]));
        for topic in &self.topics {
            let args = [("topic", topic.id.as_str()), ("title", topic.title.as_str())];
            failure = failure.hint(words.say_with("diagnose-candidate", &args));
        }
        Err(failure)
    }

    /// The topic, from the person where the words are not clear. None where nobody answers.
    pub(super) fn ask(&self, context: &mut Context) -> Result<Option<TreeId>, Failure> {
        if let (true, Some(topic)) = (self.clear, self.topics.first()) {
            if self.sentence.is_some() {
                wizard::understood(topic, &mut context.ui);
            }
            return Ok(Some(topic.id.clone()));
        }
        let find = known::finder(context)?;
        wizard::choose(&self.topics, &self.all, find, &mut context.ui)
    }

    /// The answers that the words give in a diagnosis of `topic`.
    pub(super) fn said(&self, library: &Library, topic: &TreeId) -> BTreeMap<NodeKey, String> {
        let said = |sentence: &Sentence| said::said(&sentence.words, library, topic, &sentence.sayable);
        self.sentence.as_ref().map(said).unwrap_or_default()
    }
}
