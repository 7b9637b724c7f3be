//! Every way through a topic: what the tests prove about it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::trace::Place;
use super::{Got, Question, Session, Want};
use crate::knowledge::Library;
use crate::knowledge::model::{Ask, Condition, FactKind, Input, Matcher, Node, Subject, Target, TextForm};
use crate::words::{Answer, Fact, FactName, FixId, NodeId, NodeKey, Outcome, PathEntry, Source, TreeId, Value};

/// One way to an end.
#[derive(Clone, Debug)]
pub struct Ending {
    /// How it ends.
    pub outcome: Outcome,
    /// The steps to it.
    pub path: Vec<PathEntry>,
}

/// What a walk is told of.
pub enum Visit {
    /// A way that ends.
    End(Ending),
    /// A way that went on past any sensible length: a defect.
    Endless(Vec<PathEntry>),
}

/// The longest way that is still sensible: questions, facts and fixes given.
const LONGEST: usize = 200;

/// Goes every way through `topic`: every option, "I don't know", each value of a fact that makes a difference, another one and the
/// unknown, and for each fix "helped" and "did not". Free texts are answered with a text and with "I don't know". `visit` returns false
/// to stop.
///
/// Two ways that have come to the same place, and differ only in what nothing looks at from there on, go on as one: the rest of them
/// is the same. So every node, option and end is met, and that all ways end is shown, without going each of their products.
pub fn walk(library: &Library, topic: &TreeId, visit: &mut dyn FnMut(Visit) -> bool) {
    let values = telling_values(library);
    let ahead = Ahead { library, topic };
    let mut seen: HashSet<String> = HashSet::new();
    let mut stack = vec![Session::new(library, topic)];
    while let Some(session) = stack.pop() {
        let trace = session.trace();
        if session.inputs().len() > LONGEST {
            if !visit(Visit::Endless(trace.path)) {
                return;
            }
            continue;
        }
        if let Want::Done(outcome) = trace.want {
            if !visit(Visit::End(Ending { outcome, path: trace.path })) {
                return;
            }
            continue;
        }
        let looks = ahead.from(&trace.place);
        let facts: Vec<_> = trace.facts.iter().filter(|(name, _)| looks.facts.contains(*name)).collect();
        let answers: Vec<_> = session.answers().filter(|(node, _)| looks.answers.contains(*node)).collect();
        let tried: Vec<_> = trace.tried.iter().filter(|fix| looks.fixes.contains(*fix)).collect();
        if !seen.insert(format!("{:?} {facts:?} {answers:?} {tried:?}", trace.place)) {
            continue;
        }
        let next: Vec<Got> = match trace.want {
            Want::Done(_) => Vec::new(),
            Want::Fact(name) => {
                let known = values.get(&name).into_iter().flatten().cloned().map(Fact::Known);
                let all = known.chain([Fact::Unknown("not known".to_owned())]);
                all.map(|fact| Got::Fact(name.clone(), fact)).collect()
            }
            Want::Ask(question) => answers_to(&question).into_iter().map(|answer| Got::Answer(answer, Source::User)).collect(),
            Want::Try(_) => {
                vec![Got::Answer(Answer::NotHelped, Source::User), Got::Answer(Answer::Helped, Source::User)]
            }
        };
        for got in next {
            let mut branch = session.clone();
            if branch.give(got).is_ok() {
                stack.push(branch);
            }
        }
    }
}

fn answers_to(question: &Question) -> Vec<Answer> {
    let text = |text: &str| Answer::Text(text.to_owned());
    let mut all: Vec<Answer> = match question.form {
        None => question.options.iter().cloned().map(Answer::Option).collect(),
        Some(TextForm::Version) => vec![text("1.0")],
        Some(TextForm::Number) => vec![text("1")],
        Some(TextForm::Text | TextForm::Line | TextForm::Date) => vec![text("text")],
    };
    all.push(Answer::Unknown);
    all
}

/// What some node looks at.
#[derive(Debug, Default)]
struct Looks {
    facts: BTreeSet<FactName>,
    answers: BTreeSet<NodeKey>,
    fixes: BTreeSet<FixId>,
}

/// Looks ahead from a place.
struct Ahead<'l> {
    library: &'l Library,
    topic: &'l TreeId,
}

impl Ahead<'_> {
    /// Everything that any way on from `place` may look at.
    fn from(&self, place: &Place) -> Looks {
        let mut looks = Looks::default();
        let mut seen = BTreeSet::new();
        let (stack, tree, node) = place;
        self.node(tree, node, &mut looks, &mut seen);
        for (tree, then) in stack {
            if let Target::Node(node) = then {
                self.node(tree, node, &mut looks, &mut seen);
            }
        }
        looks
    }

    fn node(&self, tree: &TreeId, id: &NodeId, looks: &mut Looks, seen: &mut BTreeSet<(TreeId, NodeId)>) {
        let mut ahead = vec![(tree.clone(), id.clone())];
        while let Some((tree, id)) = ahead.pop() {
            if !seen.insert((tree.clone(), id.clone())) {
                continue;
            }
            let Some(node) = self.library.tree(&tree).and_then(|tree| tree.nodes.get(&id)) else { continue };
            let mut targets: Vec<&Target> = Vec::new();
            match node {
                Node::Ask(ask) => {
                    looks.answers.insert(NodeKey::new(self.topic, &tree, &id));
                    looks.facts.extend(ask.fact.clone());
                    targets.push(&ask.unknown);
                    match &ask.input {
                        Input::Options(choices) => {
                            for choice in choices {
                                self.condition(&tree, &choice.only, looks);
                                targets.push(&choice.go);
                            }
                        }
                        Input::Text { go, .. } => targets.push(go),
                    }
                }
                Node::Check(check) => {
                    self.subject(&tree, &check.of, looks);
                    targets.extend(check.branches.iter().map(|branch| &branch.go));
                    targets.extend([&check.unknown, &check.otherwise]);
                }
                Node::Try(attempts) => {
                    for candidate in &attempts.candidates {
                        looks.fixes.insert(candidate.fix.clone());
                        self.condition(&tree, &candidate.only, looks);
                    }
                    targets.push(&attempts.otherwise);
                }
                Node::Goto(goto) => {
                    targets.push(&goto.then);
                    if let Some(entered) = self.library.tree(&goto.tree) {
                        ahead.push((goto.tree.clone(), entered.start.clone()));
                    }
                }
                Node::Report(_) => {}
            }
            for target in targets {
                if let Target::Node(node) = target {
                    ahead.push((tree.clone(), node.clone()));
                }
            }
        }
    }

    fn condition(&self, tree: &TreeId, condition: &Condition, looks: &mut Looks) {
        for test in condition {
            self.subject(tree, &test.of, looks);
        }
    }

    fn subject(&self, own: &TreeId, subject: &Subject, looks: &mut Looks) {
        match subject {
            Subject::Fact(name) => {
                looks.facts.insert(name.clone());
            }
            Subject::Answer { tree, node } => {
                looks.answers.insert(NodeKey::new(self.topic, tree.as_ref().unwrap_or(own), node));
            }
        }
    }
}

/// For each fact the values that some node tells apart, and one that it does not.
#[must_use]
pub fn telling_values(library: &Library) -> BTreeMap<FactName, Vec<Value>> {
    let mut told: BTreeMap<FactName, BTreeSet<String>> = BTreeMap::new();
    for node in library.trees.values().flat_map(|tree| tree.nodes.values()) {
        let mut tests: Vec<(&Subject, &Matcher)> = Vec::new();
        match node {
            Node::Check(check) => tests.extend(check.branches.iter().map(|branch| (&check.of, &branch.is))),
            Node::Try(attempts) => {
                tests.extend(attempts.candidates.iter().flat_map(|candidate| &candidate.only).map(|test| (&test.of, &test.is)));
            }
            Node::Ask(Ask { input: Input::Options(choices), fact, .. }) => {
                tests.extend(choices.iter().flat_map(|choice| &choice.only).map(|test| (&test.of, &test.is)));
                if let Some(fact) = fact {
                    let values = choices.iter().flat_map(|choice| choice.fact_is.iter().cloned());
                    told.entry(fact.clone()).or_default().extend(values);
                }
            }
            _ => {}
        }
        for (subject, matcher) in tests {
            let Subject::Fact(name) = subject else { continue };
            let values = told.entry(name.clone()).or_default();
            match matcher {
                Matcher::Is(list) | Matcher::Not(list) => values.extend(list.iter().filter(|value| *value != "unknown").cloned()),
                Matcher::Below(limit) | Matcher::AtLeast(limit) => values.extend([limit.clone(), "0".to_owned()]),
            }
        }
    }
    let mut all = BTreeMap::new();
    for (name, fact) in &library.facts {
        let told = told.remove(name).unwrap_or_default();
        let other = fact.values.iter().find(|value| !told.contains(*value)).cloned();
        let other = other.or_else(|| match fact.kind {
            FactKind::Choice | FactKind::Flag => None,
            FactKind::Number | FactKind::Version => Some("999999".to_owned()),
            FactKind::Text | FactKind::List => Some("something else".to_owned()),
        });
        all.insert(name.clone(), told.into_iter().chain(other).map(|value| fact.kind.value(&[value])).collect());
    }
    all
}
