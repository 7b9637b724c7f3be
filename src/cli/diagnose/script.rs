//! Answers from files and `--set`: what a help desk or CI gives in place of a person.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::{self, Attempt, Question, Want};
use crate::failure::Failure;
use crate::knowledge::answers::{Given, Slot};
use crate::text::Words;
use crate::words::{Answer, NodeKey, Source};

/// Answers by what they answer; none is "I don't know".
#[derive(Debug, Default)]
pub(super) struct Script {
    answers: BTreeMap<Slot, Option<String>>,
    /// What the sentence on the command line says.
    said: BTreeMap<NodeKey, String>,
    /// Where the person went back: the file no longer decides there.
    persons: BTreeSet<NodeKey>,
}

impl Script {
    /// Adds or replaces an answer.
    pub(super) fn set(&mut self, given: Given) {
        self.answers.insert(given.slot, given.answer);
    }

    /// Adds what a sentence says.
    pub(super) fn say(&mut self, said: BTreeMap<NodeKey, String>) {
        self.said = said;
    }

    /// The questions that the sentence answers.
    pub(super) fn said(&self) -> BTreeSet<NodeKey> {
        self.said.keys().cloned().collect()
    }

    /// The answer to this question, and who gave it. What a sentence says is taken where the question takes it.
    pub(super) fn answer(&self, question: &Question) -> Option<(Answer, Source)> {
        if self.persons.contains(&question.node) {
            return None;
        }
        if let Some(answer) = self.answers.get(&Slot::Ask(question.node.clone())) {
            return Some((answer.clone().map_or(Answer::Unknown, Answer::Text), Source::File));
        }
        let said = self.said.get(&question.node)?;
        let taken = match question.form {
            Some(form) => engine::fits(said, form),
            None => question.options.iter().any(|option| option.as_str() == said),
        };
        taken.then(|| (Answer::Text(said.clone()), Source::User))
    }

    /// Whether this fix helped.
    ///
    /// # Errors
    /// The file names a fix that is not offered at this node.
    pub(super) fn tried(&self, attempt: &Attempt, words: &Words) -> Result<Option<Answer>, Failure> {
        if self.persons.contains(&attempt.node) {
            return Ok(None);
        }
        let (node, fix) = (attempt.node.as_str(), attempt.fix.as_str());
        if let Some(answer) = self.answers.get(&Slot::Fix(attempt.node.clone(), attempt.fix.clone())) {
            return match answer.as_deref() {
                Some("yes") => Ok(Some(Answer::Helped)),
                Some("no") => Ok(Some(Answer::NotHelped)),
                Some("skip") | None => Ok(Some(Answer::Skipped)),
                Some(given) => Err(no_such(node, given, "yes, no, skip", words)),
            };
        }
        match self.answers.get(&Slot::Try(attempt.node.clone())).map(Option::as_deref) {
            None => Ok(None),
            Some(None) => Ok(Some(Answer::Skipped)),
            Some(Some("none")) => Ok(Some(Answer::NotHelped)),
            Some(Some(helped)) if helped == fix => Ok(Some(Answer::Helped)),
            Some(Some(helped)) if attempt.all.iter().any(|other| other.as_str() == helped) => Ok(Some(Answer::NotHelped)),
            Some(Some(given)) => {
                let all: Vec<&str> = attempt.all.iter().map(crate::words::FixId::as_str).collect();
                Err(no_such(node, given, &format!("{}, none", all.join(", ")), words))
            }
        }
    }

    /// The person went back to what is wanted now, and decides it.
    pub(super) fn person_decides(&mut self, want: &Want) {
        match want {
            Want::Ask(question) => self.person_decides_at(&question.node),
            Want::Try(attempt) => self.person_decides_at(&attempt.node),
            Want::Fact(_) | Want::Done(_) => {}
        }
    }

    /// The person decides at this node.
    pub(super) fn person_decides_at(&mut self, node: &NodeKey) {
        self.persons.insert(node.clone());
    }
}

fn no_such(node: &str, given: &str, options: &str, words: &Words) -> Failure {
    let given = crate::text::safe(given);
    Failure::new(words.say_with("diagnose-no-such-option", &[("node", node), ("given", &given)]))
        .hint(words.say_with("diagnose-options", &[("options", options)]))
}
