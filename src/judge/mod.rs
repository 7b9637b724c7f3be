//! What a network check contacts, and what its evidence means.
//!
//! Three parts, kept apart: [`plan`](plan::plan) says which probes are made, an edge observes, and [`judge`] reads:
//! evidence → checks with causes → one conclusion. Pure: no socket, clock, file or variable; the same evidence gives the same words.

mod address;
mod advice;
mod checks;
mod conclude;
pub mod document;
mod enough;
mod facts;
mod picture;
mod plan;
mod reading;
pub mod render;

pub use checks::cause_name;
pub use document::{CheckDocument, ConclusionText, ToolVersion};
pub use enough::{enough, so_far};
pub use plan::{NoSuchProbe, PlanOptions, plan};

use crate::knowledge::Texts;
use crate::knowledge::network::NetworkKnowledge;
use crate::text::Words;
use crate::words::observation::Observations;
use crate::words::{Check, ConclusionId, Facts};
use picture::Picture;

/// What a run's evidence means.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The one explanation that fits all checks; none where LINE was not looked at, or nothing came of it.
    pub conclusion: Option<ConclusionId>,
    /// What else holds, the deepest first.
    pub also: Vec<ConclusionId>,
    /// The conclusion in one sentence.
    pub summary: String,
    /// What to do, at home.
    pub advice: Vec<String>,
    /// What the person who runs the network can do: hosts, ports, names.
    pub admin: Vec<String>,
    /// The features of LINE that are hurt, by id.
    pub hurts: Vec<String>,
    /// All checks.
    pub checks: Vec<Check>,
    /// What was learnt of this machine and its network.
    pub facts: Facts,
}

/// The conclusion alone, for a caller that shows no check.
#[must_use]
pub fn conclude(knowledge: &NetworkKnowledge, seen: &Observations) -> Option<ConclusionId> {
    conclude::conclude(&Picture::new(knowledge, seen), knowledge).id
}

/// What a run learnt of this machine and its network, for a caller that shows no check.
#[must_use]
pub fn facts(knowledge: &NetworkKnowledge, seen: &Observations) -> Facts {
    let picture = Picture::new(knowledge, seen);
    let finding = conclude::conclude(&picture, knowledge);
    facts::facts(&picture, finding.id, &finding.also)
}

/// Judges a run, in the words of one language.
#[must_use]
pub fn judge(knowledge: &NetworkKnowledge, texts: &Texts, words: &Words, seen: &Observations) -> Judgement {
    let picture = Picture::new(knowledge, seen);
    let finding = conclude::conclude(&picture, knowledge);
    let checks = checks::checks(&picture, &finding, words);
    let told = match finding.id {
        Some(id) => advice::advice(id, &picture, knowledge, texts, words),
        None if picture.readings.is_empty() => {
            advice::Advice { summary: words.say("check-none-offline"), ..advice::Advice::default() }
        }
        None => advice::Advice { summary: words.say("check-none"), ..advice::Advice::default() },
    };
    let facts = facts::facts(&picture, finding.id, &finding.also);
    Judgement {
        conclusion: finding.id,
        also: finding.also,
        summary: told.summary,
        advice: told.home,
        admin: told.admin,
        hurts: told.hurts,
        checks,
        facts,
    }
}
