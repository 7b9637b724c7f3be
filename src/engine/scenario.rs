//! A scenario played through the engine: facts and answers in, path and outcome out, held against what was expected.

use std::collections::{BTreeMap, BTreeSet};

use super::{Got, Session, Want};
use crate::knowledge::Library;
use crate::knowledge::answers::{self, Slot};
use crate::knowledge::model::{FactKind, Scenario};
use crate::words::diagnosis::{NodeKind, OutcomeKind};
use crate::words::{Answer, Fact, FactName, FieldId, NodeKey, Outcome, PathEntry, Source};

/// More steps than any diagnosis has.
const LONGEST: usize = 500;

/// How a scenario went.
#[derive(Clone, Debug)]
pub struct Played {
    /// Its end; none where an answer was missing or not taken.
    pub outcome: Option<Outcome>,
    /// The steps.
    pub path: Vec<PathEntry>,
    /// What is not as expected; empty where the scenario passes.
    pub faults: Vec<Fault>,
}

/// What is not as expected. Ids are joined as people write them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing says how this is answered.
    NoAnswer(NodeKey),
    /// The node does not take this answer here.
    Refused(NodeKey, String),
    /// It does not end.
    Endless,
    /// It ends in the first, not in the second.
    Outcome(String, String),
    /// The path is the first, not the second.
    Path(Vec<String>, Vec<String>),
    /// The report lacks the first, not the second.
    Missing(Vec<String>, Vec<String>),
    /// An answer to what was never asked.
    Unused(String),
}

/// Plays a scenario. Facts that it does not name are unknown.
#[must_use]
pub fn play(library: &Library, scenario: &Scenario) -> Played {
    let mut session = Session::new(library, &scenario.topic);
    for (name, values) in &scenario.facts {
        let _ = session.give(Got::Fact(name.clone(), fact(library, name, values)));
    }
    let mut given: BTreeMap<Slot, (&str, Option<&str>)> = BTreeMap::new();
    for (key, answer) in &scenario.answers {
        if let Some(slot) = answers::slot(library, &scenario.topic, key) {
            given.insert(slot, (key, answer.as_deref()));
        }
    }
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut faults = Vec::new();
    let mut waits = None;
    let mut outcome = None;
    for step in 0.. {
        if step > LONGEST {
            faults.push(Fault::Endless);
            break;
        }
        match session.want() {
            Want::Done(end) => {
                outcome = Some(end);
                break;
            }
            Want::Fact(name) => {
                let _ = session.give(Got::Fact(name, Fact::Unknown("the scenario does not say".to_owned())));
            }
            Want::Ask(question) => {
                let Some((key, answer)) = given.get(&Slot::Ask(question.node.clone())) else {
                    waits = Some(question.node);
                    break;
                };
                used.insert(key);
                let got = answer.map_or(Answer::Unknown, |text| Answer::Text(text.to_owned()));
                if session.give(Got::Answer(got, Source::File)).is_err() {
                    faults.push(Fault::Refused(question.node, answer.unwrap_or_default().to_owned()));
                    break;
                }
            }
            Want::Try(attempt) => {
                let one = given.get(&Slot::Fix(attempt.node.clone(), attempt.fix.clone()));
                let all = given.get(&Slot::Try(attempt.node.clone()));
                let got = match (one, all, &attempt.recheck) {
                    (Some((key, answer)), ..) => {
                        used.insert(key);
                        match *answer {
                            Some("yes") => Answer::Helped,
                            Some("no") => Answer::NotHelped,
                            _ => Answer::Skipped,
                        }
                    }
                    (None, Some((key, answer)), _) => {
                        if answer.is_none_or(|answer| answer == "none" || answer == attempt.fix.as_str()) {
                            used.insert(key);
                        }
                        match *answer {
                            Some(answer) if answer == attempt.fix.as_str() => Answer::Helped,
                            Some(_) => Answer::NotHelped,
                            None => Answer::Skipped,
                        }
                    }
                    (None, None, Some(recheck)) => {
                        let facts = session.facts();
                        let value = facts.value("network.recheck").map(ToString::to_string);
                        if value.is_some_and(|value| recheck.until.contains(&value)) { Answer::Helped } else { Answer::NotHelped }
                    }
                    (None, None, None) => {
                        waits = Some(attempt.node);
                        break;
                    }
                };
                let _ = session.give(Got::Answer(got, Source::File));
            }
        }
    }
    let path = session.path();
    compare(scenario, &session, outcome.as_ref(), waits, &mut faults);
    if faults.is_empty() {
        let unused = scenario.answers.iter().filter(|(key, _)| !used.contains(key.as_str()));
        faults.extend(unused.map(|(key, _)| Fault::Unused(key.clone())));
    }
    Played { outcome, path, faults }
}

/// The value as the fact's kind has it.
fn fact(library: &Library, name: &FactName, values: &[String]) -> Fact {
    if values.is_empty() {
        return Fact::Unknown("the scenario says so".to_owned());
    }
    Fact::Known(library.facts.get(name).map_or(FactKind::Text, |fact| fact.kind).value(values))
}

fn compare(
    scenario: &Scenario,
    session: &Session<'_>,
    outcome: Option<&Outcome>,
    waits: Option<NodeKey>,
    faults: &mut Vec<Fault>,
) {
    let wanted = &scenario.expect;
    if let Some(node) = waits.filter(|_| wanted.kind != OutcomeKind::Incomplete) {
        faults.push(Fault::NoAnswer(node));
        return;
    }
    if !faults.is_empty() {
        return;
    }
    let (kind, id) = match outcome {
        Some(Outcome::Fix { fix, .. }) => ("fix", fix.to_string()),
        Some(Outcome::Report { node, .. }) => ("report", node.to_string()),
        None => ("incomplete", String::new()),
    };
    let wanted_kind = match wanted.kind {
        OutcomeKind::Fix => "fix",
        OutcomeKind::Report => "report",
        OutcomeKind::Incomplete => "incomplete",
    };
    let other = wanted.id.as_ref().filter(|wanted| **wanted != id && !id.is_empty());
    if kind != wanted_kind || other.is_some() {
        let say = |kind: &str, id: &str| if id.is_empty() { kind.to_owned() } else { format!("{kind} {id}") };
        faults.push(Fault::Outcome(say(kind, &id), say(wanted_kind, wanted.id.as_deref().unwrap_or_default())));
    }
    if let Some(expected) = &wanted.path {
        let expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        let whole = nodes(&session.path(), |_| true);
        // Nodes that nobody is asked at may be left out.
        let asked = nodes(&session.path(), |kind| !matches!(kind, NodeKind::Check | NodeKind::Goto));
        if expected != whole && expected != asked {
            faults.push(Fault::Path(whole, expected));
        }
    }
    if let (Some(expected), Some(Outcome::Report { needs, .. })) = (&wanted.missing, outcome) {
        let lacks = missing(session, needs);
        if lacks != *expected {
            let say = |fields: &[FieldId]| fields.iter().map(ToString::to_string).collect();
            faults.push(Fault::Missing(say(&lacks), say(expected)));
        }
    }
}

/// The fields of `needs` that no answer fills.
fn missing(session: &Session<'_>, needs: &[FieldId]) -> Vec<FieldId> {
    let filled: BTreeSet<FieldId> = session
        .filled()
        .into_iter()
        .filter(|(_, _, answer)| !matches!(answer, Answer::Unknown | Answer::Skipped))
        .map(|(field, ..)| field)
        .collect();
    needs.iter().filter(|field| !filled.contains(*field)).cloned().collect()
}

/// The nodes of these steps, in order, each run of the same once.
fn nodes(path: &[PathEntry], which: impl Fn(NodeKind) -> bool) -> Vec<String> {
    let mut nodes: Vec<String> = path.iter().filter(|entry| which(entry.kind)).map(|entry| entry.node.to_string()).collect();
    nodes.dedup();
    nodes
}
