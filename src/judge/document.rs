//! `linehelp.check/1`: a check as JSON, with the raw evidence, so that it can be judged again from the file.

use serde::{Deserialize, Serialize};

use super::Judgement;
use crate::words::observation::Observations;
use crate::words::{Check, ConclusionId, Facts};

/// The schema's name.
pub const SCHEMA: &str = "linehelp.check/1";

/// A check, as in `linehelp.check/1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckDocument {
    /// `linehelp.check/1`.
    pub schema: String,
    /// What made it.
    pub tool: ToolVersion,
    /// When the run began, RFC 3339 in UTC.
    pub started_at: String,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
    /// The one explanation.
    pub conclusion: ConclusionText,
    /// What is known of the machine, the system, LINE and the network.
    pub facts: Facts,
    /// All checks.
    pub checks: Vec<Check>,
    /// The raw evidence.
    pub observations: Observations,
}

/// The program and its knowledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolVersion {
    /// The program's version.
    pub version: String,
    /// The knowledge's version.
    pub knowledge: String,
}

/// The one explanation, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConclusionText {
    /// The contract's id; null where LINE was not looked at, or nothing came of it.
    pub id: Option<ConclusionId>,
    /// What else holds, the deepest first.
    pub also: Vec<ConclusionId>,
    /// One sentence.
    pub summary: String,
    /// What to do: first for somebody at home, then for the person who runs the network.
    pub advice: Vec<String>,
    /// The lines of `advice` that are for the person who runs the network.
    pub for_network_admin: Vec<String>,
    /// The features of LINE that are hurt, by id.
    pub hurts: Vec<String>,
}

impl CheckDocument {
    /// A run and its judgement. `facts` are those of the machine, laid under what the run itself learnt.
    #[must_use]
    pub fn new(tool: ToolVersion, facts: Facts, judgement: Judgement, observations: Observations) -> Self {
        let mut all = facts;
        all.extend(judgement.facts);
        Self {
            schema: SCHEMA.to_owned(),
            tool,
            started_at: observations.started_at.clone(),
            elapsed_ms: observations.elapsed_ms,
            conclusion: ConclusionText {
                id: judgement.conclusion,
                also: judgement.also,
                summary: judgement.summary,
                advice: judgement.advice.into_iter().chain(judgement.admin.iter().cloned()).collect(),
                for_network_admin: judgement.admin,
                hurts: judgement.hurts,
            },
            facts: all,
            checks: judgement.checks,
            observations,
        }
    }

    /// The lines of advice for somebody at home.
    pub fn home_advice(&self) -> impl Iterator<Item = &str> {
        let home = self.conclusion.advice.len().saturating_sub(self.conclusion.for_network_admin.len());
        self.conclusion.advice.iter().take(home).map(String::as_str)
    }
}
