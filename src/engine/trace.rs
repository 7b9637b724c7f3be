//! Where a session stands: the way through the trees that its facts and answers lead, walked anew at every look.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow::{self, Break, Continue};

use super::condition::matches;
use super::order;
use super::session::{Attempt, Question, Session, Want, text};
use crate::knowledge::model::{Ask, Candidate, Choice, Condition, Input as Form, Node, ReportNode, Subject, Target, Try};
use crate::words::diagnosis::NodeKind;
use crate::words::{Answer, Fact, FactName, Facts, FieldId, FixId, NodeId, NodeKey, Outcome, PathEntry, Source, TreeId, Value};

/// Where the facts and answers of this session lead.
pub(super) fn trace(session: &Session<'_>) -> Trace {
    Walker::new(session).run()
}

/// Where the facts and answers lead.
pub(super) struct Trace {
    pub(super) want: Want,
    /// The place that wants it.
    pub(super) place: Place,
    pub(super) path: Vec<PathEntry>,
    pub(super) facts: Facts,
    pub(super) filled: Vec<(FieldId, NodeKey, Answer)>,
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
        let none = ReportNode { cause: None, channel: None, urgent: false, needs: Vec::new(), article: None };
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
