//! The session: what was given, and where that leads.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow::{self, Break, Continue};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::condition::matches;
use super::order;
use crate::knowledge::Library;
use crate::knowledge::model::{
    Ask, Candidate, Choice, Condition, Input as Form, Node, Recheck, ReportNode, Subject, Target, TextForm, Try,
};
use crate::words::diagnosis::NodeKind;
use crate::words::{
    Answer, CauseId, Fact, FactName, Facts, FieldId, FixId, NodeId, NodeKey, OptionId, Outcome, PathEntry, Source, TreeId, Value,
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
    library: &'k Library,
    topic: TreeId,
    facts: Facts,
    answers: BTreeMap<NodeKey, (Answer, Source)>,
    tried: BTreeMap<(NodeKey, FixId), (Answer, Source)>,
    open: BTreeSet<NodeKey>,
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
        Walker::new(self).run()
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
fn text(given: &str, form: TextForm) -> Option<Answer> {
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

/// Where the facts and answers lead.
pub(super) struct Trace {
    pub(super) want: Want,
    /// The place that wants it.
    pub(super) place: Place,
    pub(super) path: Vec<PathEntry>,
    pub(super) facts: Facts,
    filled: Vec<(FieldId, NodeKey, Answer)>,
    /// The fixes tried on the way.
    pub(super) tried: BTreeSet<FixId>,
}

/// Something looked up on the way, or what has to be given before the way goes on.
type Step<T> = ControlFlow<Want, T>;

/// The most trees entered one from the other; knowledge that is well has no tree enter itself.
const DEEPEST: usize = 16;

/// A place in the trees: the stack of trees entered, and the node.
pub(super) type Place = (Vec<(TreeId, Target)>, TreeId, NodeId);

struct Walker<'s, 'k> {
    session: &'s Session<'k>,
    stack: Vec<(TreeId, Target)>,
    tree: TreeId,
    path: Vec<PathEntry>,
    facts: Facts,
    filled: Vec<(FieldId, NodeKey, Answer)>,
    /// What each question on the way was answered, by node: what `answer.NODE` looks at.
    answered: BTreeMap<NodeKey, Answer>,
    tried: BTreeSet<FixId>,
}

impl<'k> Walker<'_, 'k> {
    fn new<'s>(session: &'s Session<'k>) -> Walker<'s, 'k> {
        Walker {
            session,
            stack: Vec::new(),
            tree: session.topic.clone(),
            path: Vec::new(),
            facts: session.facts.clone(),
            filled: Vec::new(),
            answered: BTreeMap::new(),
            tried: BTreeSet::new(),
        }
    }

    fn run(mut self) -> Trace {
        let library = self.session.library;
        let mut seen: BTreeSet<Place> = BTreeSet::new();
        let mut at = library.tree(&self.tree).map(|tree| tree.start.clone());
        let mut place = (Vec::new(), self.tree.clone(), NodeId::from(""));
        let want = loop {
            let Some(id) = at.take() else { break self.fallback() };
            place = (self.stack.clone(), self.tree.clone(), id.clone());
            // The same place with the same answers leads around for ever, as do trees that enter each other.
            if self.stack.len() > DEEPEST || !seen.insert(place.clone()) {
                break self.fallback();
            }
            let Some(node) = library.tree(&self.tree).and_then(|tree| tree.nodes.get(&id)) else { break self.fallback() };
            let step = match node {
                Node::Ask(ask) => self.ask(&id, ask),
                Node::Check(branching) => self.check(&id, branching),
                Node::Try(tries) => self.attempt(&id, tries),
                Node::Goto(goto) => {
                    self.note(&id, NodeKind::Goto, None, None);
                    self.stack.push((self.tree.clone(), goto.then.clone()));
                    self.tree = goto.tree.clone();
                    match library.tree(&self.tree) {
                        Some(tree) => Continue(Target::Node(tree.start.clone())),
                        None => Break(self.fallback()),
                    }
                }
                Node::Report(report) => {
                    self.note(&id, NodeKind::Report, None, None);
                    Break(Want::Done(self.report(&id, report)))
                }
            };
            match step {
                Continue(target) => at = self.follow(target),
                Break(want) => break want,
            }
        };
        Trace { want, place, path: self.path, facts: self.facts, filled: self.filled, tried: self.tried }
    }

    fn key(&self, node: &NodeId) -> NodeKey {
        NodeKey::new(&self.session.topic, &self.tree, node)
    }

    fn note(&mut self, node: &NodeId, kind: NodeKind, answer: Option<String>, source: Option<Source>) {
        self.path.push(PathEntry { node: self.key(node), kind, fix: None, answer, source });
    }

    /// The node that a target means, after any `return`.
    fn follow(&mut self, mut target: Target) -> Option<NodeId> {
        loop {
            match target {
                Target::Node(node) => return Some(node),
                Target::Return => {
                    let (tree, then) = self.stack.pop()?;
                    self.tree = tree;
                    target = then;
                }
            }
        }
    }

    /// The topic's own report, for a way that the tree does not provide for.
    fn fallback(&mut self) -> Want {
        self.tree = self.session.topic.clone();
        let nodes = self.session.library.tree(&self.tree).map(|tree| &tree.nodes);
        let reports = nodes.into_iter().flatten().filter_map(|(id, node)| match node {
            Node::Report(report) => Some((id, report)),
            _ => None,
        });
        let best = reports.min_by_key(|(id, _)| id.as_str() != "to-support");
        let none = ReportNode { cause: None, channel: None, urgent: false, needs: Vec::new() };
        let start = NodeId::from("to-support");
        let (id, report) = best.unwrap_or((&start, &none));
        self.note(id, NodeKind::Report, None, None);
        Want::Done(self.report(id, report))
    }

    fn report(&self, id: &NodeId, report: &ReportNode) -> Outcome {
        Outcome::Report {
            node: self.key(id),
            cause: report.cause.clone(),
            channel: report.channel.clone(),
            urgent: report.urgent,
            needs: report.needs.clone(),
        }
    }

    fn ask(&mut self, id: &NodeId, ask: &Ask) -> Step<Target> {
        let key = self.key(id);
        let (options, form) = match &ask.input {
            Form::Options(choices) => (self.shown(choices)?, None),
            Form::Text { form, .. } => (Vec::new(), Some(*form)),
        };
        let question = Question {
            node: key.clone(),
            tree: self.tree.clone(),
            id: id.clone(),
            options: options.iter().map(|choice| choice.id.clone()).collect(),
            form,
        };
        let given = self.session.answers.get(&key).cloned().filter(|(answer, _)| match answer {
            Answer::Option(option) => question.options.contains(option),
            _ => true,
        });
        let (answer, source) = match given {
            Some(given) => given,
            None if self.session.open.contains(&key) => return Break(Want::Ask(question)),
            None => match self.by_fact(ask, &options)? {
                Some(answer) => (answer, Source::Fact),
                None => return Break(Want::Ask(question)),
            },
        };
        let target = match (&ask.input, &answer) {
            (Form::Options(_), Answer::Option(option)) => {
                options.iter().find(|choice| choice.id == *option).map_or(&ask.unknown, |choice| &choice.go)
            }
            (Form::Text { go, .. }, Answer::Text(_)) => go,
            _ => &ask.unknown,
        };
        let target = target.clone();
        let word = match &answer {
            Answer::Option(option) => Some(option.to_string()),
            Answer::Text(text) => Some(text.clone()),
            _ => None,
        };
        if let Some(fact) = &ask.sets {
            self.facts.insert(
                fact.clone(),
                word.clone()
                    .map_or_else(|| Fact::Unknown("the person does not know".to_owned()), |word| Fact::Known(Value::Text(word))),
            );
        }
        if let Some(field) = &ask.fills {
            self.filled.push((field.clone(), key.clone(), answer.clone()));
        }
        self.answered.insert(key, answer);
        self.note(id, NodeKind::Ask, word, Some(source));
        Continue(target)
    }

    /// The options that apply here.
    fn shown<'c>(&self, choices: &'c [Choice]) -> Step<Vec<&'c Choice>> {
        let mut shown = Vec::new();
        for choice in choices {
            if self.holds(&choice.only)? {
                shown.push(choice);
            }
        }
        Continue(shown)
    }

    /// The answer that a fact gives.
    fn by_fact(&self, ask: &Ask, options: &[&Choice]) -> Step<Option<Answer>> {
        let Some(name) = &ask.fact else { return Continue(None) };
        let Some(values) = self.values(name)? else { return Continue(None) };
        Continue(match &ask.input {
            Form::Options(_) => options
                .iter()
                .find(|choice| values.iter().any(|value| choice.fact_is.contains(value)))
                .map(|choice| Answer::Option(choice.id.clone())),
            Form::Text { form, .. } => text(&values.join(", "), *form).filter(|answer| *answer != Answer::Unknown),
        })
    }

    /// A fact's values, none where it is unknown; wanted where nobody has tried to learn it.
    fn values(&self, name: &FactName) -> Step<Option<Vec<String>>> {
        match self.facts.get(name.as_str()) {
            None => Break(Want::Fact(name.clone())),
            Some(Fact::Unknown(_)) => Continue(None),
            Some(Fact::Known(Value::List(items))) => Continue(Some(items.clone())),
            Some(Fact::Known(value)) => Continue(Some(vec![value.to_string()])),
        }
    }

    fn look(&self, subject: &Subject) -> Step<Option<Vec<String>>> {
        match subject {
            Subject::Fact(name) => self.values(name),
            Subject::Answer { tree, node } => {
                let tree = tree.as_ref().unwrap_or(&self.tree);
                let answer = self.answered.get(&NodeKey::new(&self.session.topic, tree, node));
                Continue(match answer {
                    Some(Answer::Option(option)) => Some(vec![option.to_string()]),
                    Some(Answer::Text(text)) => Some(vec![text.clone()]),
                    _ => None,
                })
            }
        }
    }

    fn holds(&self, condition: &Condition) -> Step<bool> {
        for test in condition {
            if !matches(&test.is, self.look(&test.of)?.as_deref()) {
                return Continue(false);
            }
        }
        Continue(true)
    }

    fn check(&mut self, id: &NodeId, branching: &crate::knowledge::model::Branching) -> Step<Target> {
        let values = self.look(&branching.of)?;
        let chosen = branching.branches.iter().find(|branch| matches(&branch.is, values.as_deref()));
        let target = match (chosen, &values) {
            (Some(branch), _) => &branch.go,
            (None, Some(_)) => &branching.otherwise,
            (None, None) => &branching.unknown,
        };
        let word = values.map(|values| values.join(", "));
        self.note(id, NodeKind::Check, word, Some(Source::Fact));
        Continue(target.clone())
    }

    fn attempt(&mut self, id: &NodeId, tries: &Try) -> Step<Target> {
        let key = self.key(id);
        let library = self.session.library;
        let mut candidates: Vec<(&Candidate, &crate::knowledge::model::Fix)> = Vec::new();
        for candidate in &tries.candidates {
            if self.tried.contains(&candidate.fix) || !self.holds(&candidate.only)? {
                continue;
            }
            if let Some(fix) = library.fix(&candidate.fix) {
                candidates.push((candidate, fix));
            }
        }
        candidates.sort_by(|left, right| order::before(*left, *right));
        let all: Vec<FixId> = candidates.iter().map(|(candidate, _)| candidate.fix.clone()).collect();
        for (index, (candidate, _)) in candidates.iter().enumerate() {
            let Some((answer, source)) = self.session.tried.get(&(key.clone(), candidate.fix.clone())) else {
                return Break(Want::Try(Attempt {
                    node: key,
                    tree: self.tree.clone(),
                    id: id.clone(),
                    fix: candidate.fix.clone(),
                    cause: candidate.cause.clone(),
                    number: index + 1,
                    all,
                    recheck: tries.recheck.clone(),
                }));
            };
            let word = match answer {
                Answer::Helped => "yes",
                Answer::NotHelped => "no",
                _ => "skip",
            };
            self.path.push(PathEntry {
                node: key.clone(),
                kind: NodeKind::Try,
                fix: Some(candidate.fix.clone()),
                answer: Some(word.to_owned()),
                source: Some(*source),
            });
            self.tried.insert(candidate.fix.clone());
            if *answer == Answer::Helped {
                return Break(Want::Done(Outcome::Fix { fix: candidate.fix.clone(), node: key, cause: candidate.cause.clone() }));
            }
        }
        Continue(tries.otherwise.clone())
    }
}
