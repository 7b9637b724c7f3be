//! A diagnosis as `linehelp.diagnosis/1` and as the few lines that a script's log wants.

use serde::Serialize;

use super::drive::End;
use crate::engine::{Attempt, Question, Want};
use crate::failure::Failure;
use crate::knowledge::{Library, Texts};
use crate::report::Report;
use crate::words::diagnosis::{NodeKind, PathEntry};
use crate::words::{FactName, Facts, FixId, NodeKey, Outcome, OutcomeKind, Source, TreeId, Value};

/// The document. Fields may be added, never renamed.
#[derive(Debug, Serialize)]
pub(super) struct Document {
    schema: &'static str,
    topic: TreeId,
    pub(super) outcome: Ending,
    path: Vec<Step>,
    pub(super) facts: Facts,
    pub(super) report: Option<Report>,
    missing: Option<Missing>,
}

/// How it ended.
#[derive(Debug, Serialize)]
pub(super) struct Ending {
    pub(super) kind: OutcomeKind,
    /// The fix, the node of the report, or the node whose answer is missing.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) steps: Vec<String>,
    /// The cause that the tree names.
    pub(super) cause: Option<String>,
}

#[derive(Debug, Serialize)]
struct Step {
    node: NodeKey,
    kind: NodeKind,
    answer: Option<String>,
    source: Option<Source>,
    fix: Option<FixId>,
}

/// The answer that is missing.
#[derive(Debug, Serialize)]
pub(super) struct Missing {
    pub(super) node: NodeKey,
    pub(super) question: String,
    pub(super) options: Vec<String>,
}

impl Document {
    /// The document as JSON, ending in a line break.
    pub(super) fn json(&self) -> Result<String, Failure> {
        let text = serde_json::to_string_pretty(self).map_err(|error| Failure::new(error.to_string()))?;
        Ok(text + "\n")
    }
}

/// Makes the document of a diagnosis that ended so.
pub(super) fn document(
    topic: &TreeId,
    end: &End,
    path: Vec<PathEntry>,
    facts: Facts,
    library: &Library,
    texts: &Texts,
) -> Document {
    let (outcome, missing) = match end {
        End::Done(outcome) => (ending(outcome, &facts, library, texts), None),
        End::Missing(want) => {
            let missing = missing(want, texts);
            let outcome = Ending {
                kind: OutcomeKind::Incomplete,
                id: missing.node.to_string(),
                title: missing.question.clone(),
                steps: Vec::new(),
                cause: None,
            };
            (outcome, Some(missing))
        }
    };
    let step = |entry: PathEntry| Step {
        node: entry.node,
        kind: entry.kind,
        answer: entry.answer,
        source: entry.source,
        fix: entry.fix,
    };
    Document {
        schema: "linehelp.diagnosis/1",
        topic: topic.clone(),
        outcome,
        path: path.into_iter().map(step).collect(),
        facts,
        report: None,
        missing,
    }
}

fn ending(outcome: &Outcome, facts: &Facts, library: &Library, texts: &Texts) -> Ending {
    let text = |id: String| texts.get(&id).unwrap_or_default().to_owned();
    match outcome {
        Outcome::Fix { fix, cause, .. } => Ending {
            kind: OutcomeKind::Fix,
            id: fix.to_string(),
            title: text(format!("fix/{fix}/title")),
            steps: steps(fix, facts, library, texts).into_iter().flat_map(|(_, steps)| steps).collect(),
            cause: cause.as_ref().map(ToString::to_string),
        },
        Outcome::Report { node, cause, .. } => Ending {
            kind: OutcomeKind::Report,
            id: node.to_string(),
            title: text(report_text(node, library)),
            steps: Vec::new(),
            cause: cause.as_ref().map(ToString::to_string),
        },
    }
}

/// The id of the reason that a report node gives.
fn report_text(node: &NodeKey, library: &Library) -> String {
    let topic = library.trees.values().find(|tree| tree.topic).map(|tree| tree.id.as_str()).unwrap_or_default();
    let (tree, node) = node.as_str().split_once('/').unwrap_or((topic, node.as_str()));
    format!("tree/{tree}/node/{node}/report")
}

/// The steps of a fix for the terminal that the trouble is on: those of its platform, else those for all, else each platform's,
/// with the platform's id where there is more than one list.
pub(super) fn steps(fix: &FixId, facts: &Facts, library: &Library, texts: &Texts) -> Vec<(Option<String>, Vec<String>)> {
    let Some(lists) = library.fix(fix).map(|fix| &fix.steps) else { return Vec::new() };
    let list = |platform: &str| -> Vec<String> {
        let count = lists.get(platform).copied().unwrap_or(0);
        (0..count).filter_map(|number| texts.get(&format!("fix/{fix}/steps/{platform}/{number}")).map(str::to_owned)).collect()
    };
    let terminal = facts.value(FactName::from("terminal.kind").as_str()).map(Value::to_string);
    if let Some(platform) = terminal.filter(|platform| lists.contains_key(platform)) {
        return vec![(None, list(&platform))];
    }
    if lists.contains_key("all") {
        return vec![(None, list("all"))];
    }
    lists.keys().map(|platform| (Some(platform.clone()), list(platform))).collect()
}

/// What is missing, where nobody can be asked.
pub(super) fn missing(want: &Want, texts: &Texts) -> Missing {
    match want {
        Want::Ask(Question { node, tree, id, options, .. }) => Missing {
            node: node.clone(),
            question: texts.get(&format!("tree/{tree}/node/{id}/ask")).unwrap_or_default().to_owned(),
            options: options.iter().map(ToString::to_string).collect(),
        },
        Want::Try(Attempt { node, fix, all, .. }) => Missing {
            node: node.clone(),
            question: texts.get(&format!("fix/{fix}/title")).unwrap_or_default().to_owned(),
            options: all.iter().map(ToString::to_string).chain(std::iter::once("none".to_owned())).collect(),
        },
        Want::Fact(name) => Missing { node: NodeKey::from(name.as_str()), question: String::new(), options: Vec::new() },
        Want::Done(_) => Missing { node: NodeKey::from(""), question: String::new(), options: Vec::new() },
    }
}
