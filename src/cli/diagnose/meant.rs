//! Which topic the words of the command line mean.

use std::ffi::OsString;

use super::wizard;
use crate::builtin::TopicEntry;
use crate::cli::search::sentence;
use crate::cli::{Context, known};
use crate::failure::Failure;
use crate::knowledge::finding::near;
use crate::search::Kind;
use crate::search::said::topics_of_errors;
use crate::text::safe;
use crate::words::TreeId;

/// How likely the first topic has to be to need no question.
const CLEAR: f32 = 0.6;
/// Topics less likely than this are not worth a place among the candidates.
const WORTH: f32 = 0.03;

/// What the words mean.
#[derive(Debug)]
pub(super) struct Meant {
    /// The topics that they can mean, the likeliest first; none where they sound like nothing of LINE's.
    pub(super) topics: Vec<TreeId>,
    /// Whether the first of them is meant beyond doubt.
    pub(super) clear: bool,
    /// The words, where they are more than a topic's name.
    pub(super) sentence: Option<String>,
}

/// What `words` mean; none where there are none.
pub(super) fn meant(words: &[OsString], context: &Context) -> Result<Option<Meant>, Failure> {
    let sentence = sentence(words);
    if words.is_empty() {
        return Ok(None);
    }
    let topics = known::topics(context)?;
    if let Some(topic) = topics.iter().find(|topic| topic.id.as_str() == sentence) {
        return Ok(Some(Meant { topics: vec![topic.id.clone()], clear: true, sentence: None }));
    }
    if sentence.is_empty() {
        return Ok(Some(Meant { topics: Vec::new(), clear: false, sentence: None }));
    }
    let answer = known::search(&sentence, 3, context)?.answer;
    let likely = |hit: &&crate::search::Hit| hit.kind == Kind::Topic && hit.likely >= WORTH;
    let mut found: Vec<(TreeId, f32)> =
        answer.hits.iter().filter(likely).map(|hit| (hit.topic.as_str().into(), hit.likely)).collect();
    if !answer.confident {
        found.clear();
    }
    // The text of an error says more than the words around it.
    let shown = topics_of_errors(&sentence, &known::sayable(context)?);
    if let (1, Some(topic)) = (shown.len(), shown.first()) {
        found.retain(|(id, _)| id != topic);
        found.insert(0, (topic.clone(), 1.0));
    }
    let clear = found.first().is_some_and(|(_, likely)| *likely >= CLEAR);
    Ok(Some(Meant { topics: found.into_iter().map(|(id, _)| id).collect(), clear, sentence: Some(sentence) }))
}

impl Meant {
    /// The topic, where nobody can be asked.
    pub(super) fn decide(&self, context: &Context) -> Result<TreeId, Failure> {
        let all = known::topics(context)?;
        let mistyped = |word: &String| !word.contains(' ') && near(word, all.iter().map(|topic| topic.id.as_str())).is_some();
        // A single word that is nearly a topic's name is one mistyped, and a script should say which.
        if let Some(word) = self.sentence.as_ref().filter(|word| mistyped(word)) {
            return Err(known::no_such_topic(word, context));
        }
        if let (true, Some(topic)) = (self.clear, self.topics.first()) {
            return Ok(topic.clone());
        }
        let words = context.ui.words();
        let Some(sentence) = &self.sentence else { return Err(super::no_topic(context)) };
        let given = safe(sentence).chars().take(120).collect::<String>();
        if self.topics.is_empty() {
            let ids: Vec<&str> = all.iter().map(|topic| topic.id.as_str()).collect();
            return Err(Failure::new(words.say_with("diagnose-not-understood", &[("words", &given)]))
                .hint(words.say_with("diagnose-topics", &[("topics", &ids.join(", "))])));
        }
        let mut failure = Failure::new(words.say_with("diagnose-unclear", &[("words", &given)]));
        for topic in self.entries(&all) {
            let args = [("topic", topic.id.as_str()), ("title", topic.title.as_str())];
            failure = failure.hint(words.say_with("diagnose-candidate", &args));
        }
        Err(failure)
    }

    /// The candidates with their titles.
    fn entries<'t>(&self, all: &'t [TopicEntry]) -> Vec<&'t TopicEntry> {
        self.topics.iter().filter_map(|id| all.iter().find(|topic| topic.id == *id)).collect()
    }

    /// The topic, from the person where the words are not clear. None where nobody answers.
    pub(super) fn ask(&self, context: &mut Context) -> Result<Option<TreeId>, Failure> {
        let all = known::topics(context)?;
        if let (true, Some(topic)) = (self.clear, self.entries(&all).first()) {
            if self.sentence.is_some() {
                wizard::understood(topic, &mut context.ui);
            }
            return Ok(Some(topic.id.clone()));
        }
        let few: Vec<TopicEntry> = self.entries(&all).into_iter().cloned().collect();
        let find = known::finder(context)?;
        wizard::choose(&few, &all, find, &mut context.ui)
    }
}
