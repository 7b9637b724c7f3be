//! Every way through a topic: what `kb test` and the tests prove about it.

use super::{Got, Question, Session, Want};
use crate::knowledge::Library;
use crate::words::{Answer, Fact, FactName, Outcome, PathEntry, Source, TreeId, Value};

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

/// The longest way that is still sensible: questions and fixes given.
const LONGEST: usize = 200;

/// Goes every way through `topic`: every option, "I don't know", each value that `values` names for a fact and the unknown,
/// and for each fix "helped" and "did not". Free texts are answered once with a text, and left unknown only where that leads
/// elsewhere. `visit` returns false to stop.
pub fn walk(library: &Library, topic: &TreeId, values: &dyn Fn(&FactName) -> Vec<Value>, visit: &mut dyn FnMut(Visit) -> bool) {
    let mut stack = vec![Session::new(library, topic)];
    while let Some(session) = stack.pop() {
        if session.inputs().len() > LONGEST {
            if !visit(Visit::Endless(session.path())) {
                return;
            }
            continue;
        }
        let next: Vec<Got> = match session.want() {
            Want::Done(outcome) => {
                if !visit(Visit::End(Ending { outcome, path: session.path() })) {
                    return;
                }
                continue;
            }
            Want::Fact(name) => {
                let mut all: Vec<Fact> = values(&name).into_iter().map(Fact::Known).collect();
                all.push(Fact::Unknown("not known".to_owned()));
                all.into_iter().map(|fact| Got::Fact(name.clone(), fact)).collect()
            }
            Want::Ask(question) => {
                answers(library, &question).into_iter().map(|answer| Got::Answer(answer, Source::User)).collect()
            }
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

fn answers(library: &Library, question: &Question) -> Vec<Answer> {
    use crate::knowledge::model::{Input, Node, TextForm};
    let node = library.tree(&question.tree).and_then(|tree| tree.nodes.get(&question.id));
    let Some(Node::Ask(ask)) = node else { return vec![Answer::Unknown] };
    match &ask.input {
        Input::Options(_) => {
            let mut all: Vec<Answer> = question.options.iter().cloned().map(Answer::Option).collect();
            all.push(Answer::Unknown);
            all
        }
        Input::Text { form, go } => {
            let text = match form {
                TextForm::Version => "1.0",
                TextForm::Number => "1",
                TextForm::Text | TextForm::Line | TextForm::Date => "text",
            };
            let mut all = vec![Answer::Text(text.to_owned())];
            if *go != ask.unknown {
                all.push(Answer::Unknown);
            }
            all
        }
    }
}
