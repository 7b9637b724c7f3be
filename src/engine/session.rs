//! The session: what was given, and where that leads.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::trace::{Trace, trace};
use crate::knowledge::Library;
use crate::knowledge::model::{Recheck, TextForm};
use crate::words::diagnosis::NodeKind;
use crate::words::{
    Answer, CauseId, Fact, FactName, Facts, FieldId, FixId, NodeId, NodeKey, OptionId, Outcome, PathEntry, Source, TreeId,
};

/// What the session wants next.
#[derive(Clone, Debug, PartialEq)]
pub enum Want {
    /// The value of a fact, or the reason why there is none.
    Fact(FactName),
    /// An answer to a question.
    Ask(Question),
    /// That a fix be tried.
    Try(Attempt),
    /// Nothing: this is how it ends.
    Done(Outcome),
}

/// A question to be answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// As scripts name it.
    pub node: NodeKey,
    /// The tree it stands in.
    pub tree: TreeId,
    /// The node in that tree.
    pub id: NodeId,
    /// The options that apply here, in order; empty for free text.
    pub options: Vec<OptionId>,
    /// The form of a free text; none where there are options.
    pub form: Option<TextForm>,
}

/// A fix to be tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The node that offers it, as scripts name it.
    pub node: NodeKey,
    /// The tree it stands in.
    pub tree: TreeId,
    /// The node in that tree.
    pub id: NodeId,
    /// The fix.
    pub fix: FixId,
    /// The cause it stands for.
    pub cause: Option<CauseId>,
    /// Its place among the fixes of this node, from 1.
    pub number: usize,
    /// All fixes of this node that apply here, in order.
    pub all: Vec<FixId>,
    /// What measures whether it helped.
    pub recheck: Option<Recheck>,
}

/// What a driver gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Got {
    /// A fact, wanted or not. The first value stays.
    Fact(FactName, Fact),
    /// The answer to what is wanted.
    Answer(Answer, Source),
}

/// One change of a session, as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Input {
    /// A fact was learned.
    Fact(FactName, Fact),
    /// A question was answered.
    Answer(NodeKey, Answer, Source),
    /// A fix was tried, or not.
    Tried(NodeKey, FixId, Answer, Source),
    /// One answer back.
    Back,
    /// This question is to be asked again, even where a fact answers it.
    Reopen(NodeKey),
}

/// Why something given was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Nothing is asked that this could answer.
    #[error("nothing is asked that this answers")]
    NotWanted,
    /// The question has no such option.
    #[error("`{given}` is not an option of `{node}`")]
    NoSuchOption {
        /// The question.
        node: NodeKey,
        /// What was given.
        given: String,
        /// What could be.
        options: Vec<OptionId>,
    },
    /// The text has not the form that was asked for.
    #[error("`{node}` takes another form of text")]
    WrongForm {
        /// The question.
        node: NodeKey,
        /// The form.
        form: TextForm,
    },
    /// There is no earlier answer.
    #[error("there is no earlier answer")]
    NothingBefore,
}

/// A diagnosis under way.
#[derive(Clone, Debug)]
pub struct Session<'k> {
    pub(super) library: &'k Library,
    pub(super) topic: TreeId,
    pub(super) facts: Facts,
    pub(super) answers: BTreeMap<NodeKey, (Answer, Source)>,
    pub(super) tried: BTreeMap<(NodeKey, FixId), (Answer, Source)>,
    pub(super) open: BTreeSet<NodeKey>,
    /// What was answered, the last answer last.
    order: Vec<(NodeKey, Option<FixId>)>,
    inputs: Vec<Input>,
}

impl<'k> Session<'k> {
    /// A diagnosis of `topic`, with nothing given yet.
    #[must_use]
    pub fn new(library: &'k Library, topic: &TreeId) -> Self {
        Self {
            library,
            topic: topic.clone(),
            facts: Facts::default(),
            answers: BTreeMap::new(),
            tried: BTreeMap::new(),
            open: BTreeSet::new(),
            order: Vec::new(),
            inputs: Vec::new(),
        }
    }

    /// The session that these inputs lead to. Inputs that no longer fit the knowledge are left out.
    #[must_use]
    pub fn replay(library: &'k Library, topic: &TreeId, inputs: &[Input]) -> Self {
        let mut session = Self::new(library, topic);
        for input in inputs {
            session.apply(input.clone());
        }
        session
    }

    /// The knowledge it goes by.
    #[must_use]
    pub fn library(&self) -> &'k Library {
        self.library
    }

    /// The topic.
    #[must_use]
    pub fn topic(&self) -> &TreeId {
        &self.topic
    }

    /// Everything that was given, in order: what [`Session::replay`] takes.
    #[must_use]
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// What is known, the facts that answers became included.
    #[must_use]
    pub fn facts(&self) -> Facts {
        self.trace().facts
    }

    /// What is wanted now.
    #[must_use]
    pub fn want(&self) -> Want {
        self.trace().want
    }

    /// The steps so far.
    #[must_use]
    pub fn path(&self) -> Vec<PathEntry> {
        self.trace().path
    }

    /// What was answered on the path at questions that fill fields of the report, in order.
    #[must_use]
    pub fn filled(&self) -> Vec<(FieldId, NodeKey, Answer)> {
        self.trace().filled
    }

    /// Takes what was wanted, or a fact at any time.
    ///
    /// # Errors
    /// [`Refused`] says why it was not taken; the session is then as before.
    pub fn give(&mut self, got: Got) -> Result<(), Refused> {
        let input = match got {
            Got::Fact(name, fact) => Input::Fact(name, fact),
            Got::Answer(answer, source) => match self.want() {
                Want::Ask(question) => Input::Answer(question.node.clone(), fit(&question, answer)?, source),
                Want::Try(attempt) => match answer {
                    Answer::Helped | Answer::NotHelped | Answer::Skipped => {
                        Input::Tried(attempt.node, attempt.fix, answer, source)
                    }
                    Answer::Unknown => Input::Tried(attempt.node, attempt.fix, Answer::Skipped, source),
                    Answer::Option(_) | Answer::Text(_) => return Err(Refused::NotWanted),
                },
                Want::Fact(_) | Want::Done(_) => return Err(Refused::NotWanted),
            },
        };
        self.apply(input);
        Ok(())
    }

    /// Takes back the last answer of the person; the question is asked again.
    ///
    /// # Errors
    /// [`Refused::NothingBefore`] where the person has not answered yet.
    pub fn back(&mut self) -> Result<(), Refused> {
        if self.last_given().is_none() {
            return Err(Refused::NothingBefore);
        }
        self.apply(Input::Back);
        Ok(())
    }

    /// Asks the question at `node` again, even where a fact answered it. What was answered after it stays, and counts
    /// where the way still leads there.
    ///
    /// # Errors
    /// [`Refused::NotWanted`] where the path has no question at `node`.
    pub fn reopen(&mut self, node: &NodeKey) -> Result<(), Refused> {
        let asked = |entry: &PathEntry| entry.kind == NodeKind::Ask && entry.node == *node;
        if !self.path().iter().any(asked) {
            return Err(Refused::NotWanted);
        }
        self.apply(Input::Reopen(node.clone()));
        Ok(())
    }

    fn apply(&mut self, input: Input) {
        match &input {
            Input::Fact(name, fact) => {
                if self.facts.get(name.as_str()).is_none() || name.as_str() == "network.recheck" {
                    self.facts.insert(name.clone(), fact.clone());
                }
            }
            Input::Answer(node, answer, source) => {
                self.open.remove(node);
                self.given(node, None);
                self.answers.insert(node.clone(), (answer.clone(), *source));
            }
            Input::Tried(node, fix, answer, source) => {
                self.given(node, Some(fix));
                self.tried.insert((node.clone(), fix.clone()), (answer.clone(), *source));
            }
            Input::Back => match self.last_given() {
                Some((node, Some(fix))) => {
                    self.tried.remove(&(node, fix));
                }
                Some((node, None)) => {
                    self.answers.remove(&node);
                    self.open.insert(node);
                }
                None => {}
            },
            Input::Reopen(node) => {
                self.answers.remove(node);
                self.open.insert(node.clone());
            }
        }
        self.inputs.push(input);
    }

    fn given(&mut self, node: &NodeKey, fix: Option<&FixId>) {
        let key = (node.clone(), fix.cloned());
        self.order.retain(|other| *other != key);
        self.order.push(key);
    }

    /// The answer that the person gave last, of those that the path goes through: after an earlier answer was changed that is this one,
    /// not the one that stands last on the path.
    fn last_given(&self) -> Option<(NodeKey, Option<FixId>)> {
        let on_path: BTreeSet<(NodeKey, Option<FixId>)> = self
            .path()
            .into_iter()
            .filter(|entry| entry.source == Some(Source::User))
            .map(|entry| (entry.node, entry.fix))
            .collect();
        self.order.iter().rfind(|key| on_path.contains(*key)).cloned()
    }

    /// The answers given, by node.
    pub(super) fn answers(&self) -> impl Iterator<Item = (&NodeKey, &Answer)> {
        self.answers.iter().map(|(node, (answer, _))| (node, answer))
    }

    pub(super) fn trace(&self) -> Trace {
        trace(self)
    }
}

/// The answer as this question takes it.
fn fit(question: &Question, answer: Answer) -> Result<Answer, Refused> {
    let wrong = |form| Refused::WrongForm { node: question.node.clone(), form };
    match (answer, question.form) {
        (Answer::Unknown | Answer::Skipped, _) => Ok(Answer::Unknown),
        (Answer::Option(option), None) if question.options.contains(&option) => Ok(Answer::Option(option)),
        (Answer::Option(given), None) => Err(Refused::NoSuchOption {
            node: question.node.clone(),
            given: given.to_string(),
            options: question.options.clone(),
        }),
        (Answer::Text(given), None) => {
            let named = question.options.iter().find(|option| option.as_str() == given);
            named.cloned().map(Answer::Option).ok_or_else(|| Refused::NoSuchOption {
                node: question.node.clone(),
                given,
                options: question.options.clone(),
            })
        }
        (Answer::Option(option), Some(form)) => text(option.as_str(), form).ok_or_else(|| wrong(form)),
        (Answer::Text(given), Some(form)) => text(&given, form).ok_or_else(|| wrong(form)),
        (Answer::Helped | Answer::NotHelped, _) => Err(Refused::NotWanted),
    }
}

/// Whether a text has this form, so that a question takes it.
#[must_use]
pub fn fits(given: &str, form: TextForm) -> bool {
    text(given, form).is_some()
}

/// The text without control characters and outer white space, if it has this form. An empty one is "I don't know".
pub(super) fn text(given: &str, form: TextForm) -> Option<Answer> {
    let lines = form == TextForm::Text;
    let clean: String = given.chars().filter(|&c| !c.is_control() || (lines && c == '\n')).collect();
    let clean = clean.trim();
    if clean.is_empty() {
        return Some(Answer::Unknown);
    }
    let fits = match form {
        TextForm::Text | TextForm::Line | TextForm::Date => true,
        TextForm::Version => super::compare(clean, "0").is_some(),
        TextForm::Number => clean.parse::<i64>().is_ok(),
    };
    fits.then(|| Answer::Text(clean.to_owned()))
}
