//! Somebody who has a cause: answers as its signs say, and is helped by the fixes for it. Shows that a topic finds what it tells apart.

use super::{Got, Session, Want};
use crate::knowledge::Library;
use crate::knowledge::model::TreeCause;
use crate::words::{Answer, CauseId, Fact, Outcome, PathEntry, Source, TreeId};

/// How a diagnosis of somebody with a known cause went.
#[derive(Clone, Debug)]
pub struct Met {
    /// Whether it ended in a fix for the cause, or in a report that names it.
    pub found: bool,
    /// How many questions were asked, those that only fill in the report among them.
    pub questions: usize,
    /// The steps.
    pub path: Vec<PathEntry>,
}

/// More steps than any diagnosis has.
const LONGEST: usize = 500;

/// A diagnosis of `topic` for somebody who has `cause`. What the signs leave open is answered with "I don't know", and if that does
/// not find it, with the first option.
#[must_use]
pub fn meet(library: &Library, topic: &TreeId, id: &CauseId, cause: &TreeCause) -> Met {
    let unsure = run(library, topic, id, cause, false);
    if unsure.found { unsure } else { run(library, topic, id, cause, true) }
}

fn run(library: &Library, topic: &TreeId, id: &CauseId, cause: &TreeCause, first: bool) -> Met {
    let mut session = Session::new(library, topic);
    let (mut found, mut questions) = (false, 0);
    for _ in 0..LONGEST {
        let got = match session.want() {
            Want::Done(Outcome::Fix { cause, .. } | Outcome::Report { cause, .. }) => {
                found = cause.as_ref() == Some(id);
                break;
            }
            Want::Fact(name) => {
                let sign = cause.signs.get(&format!("fact {name}")).filter(|value| *value != "unknown");
                let kind = library.facts.get(&name).map(|fact| fact.kind);
                let value = sign.zip(kind).map(|(value, kind)| Fact::Known(kind.value(std::slice::from_ref(value))));
                Got::Fact(name, value.unwrap_or_else(|| Fact::Unknown("nobody can say".to_owned())))
            }
            Want::Ask(question) => {
                questions += 1;
                let sign = cause.signs.get(question.node.as_str()).filter(|value| *value != "unknown");
                let answer = match (sign, question.options.first()) {
                    (Some(sign), _) => Answer::Text(sign.clone()),
                    (None, Some(option)) if first => Answer::Option(option.clone()),
                    _ => Answer::Unknown,
                };
                Got::Answer(answer, Source::User)
            }
            Want::Try(attempt) => {
                let helps = attempt.cause.as_ref() == Some(id);
                Got::Answer(if helps { Answer::Helped } else { Answer::NotHelped }, Source::User)
            }
        };
        // An option that is not shown here cannot be given; then it is not known.
        if session.give(got).is_err() && session.give(Got::Answer(Answer::Unknown, Source::User)).is_err() {
            break;
        }
    }
    Met { found, questions, path: session.path() }
}
