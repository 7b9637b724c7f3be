//! What a report is made of, and what the person wishes of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::{Library, Texts};
use crate::text::Words;
use crate::words::{Answer, Check, Facts, FieldId, NodeKey, Outcome, PathEntry, TreeId};

/// Everything that is known when a diagnosis is over, in the language of the report.
pub struct Material<'a> {
    /// The program's words.
    pub words: &'a Words,
    /// The knowledge's texts.
    pub texts: &'a Texts,
    /// The trees, fixes and channels.
    pub library: &'a Library,
    /// The topic.
    pub topic: &'a TreeId,
    /// How it ended; none where an answer is missing.
    pub outcome: Option<&'a Outcome>,
    /// The way there.
    pub path: &'a [PathEntry],
    /// What was answered at questions that fill fields, in order.
    pub filled: &'a [(FieldId, NodeKey, Answer)],
    /// What is known.
    pub facts: &'a Facts,
    /// What the network check found, where one was made.
    pub network: Option<Network<'a>>,
    /// Versions of the program and the knowledge.
    pub versions: Versions<'a>,
    /// The time to write down, RFC 3339.
    pub now: &'a str,
    /// What goes along.
    pub attachments: &'a [Attachment],
}

/// What the network check found.
#[derive(Clone, Copy, Debug)]
pub struct Network<'a> {
    /// The conclusion's id.
    pub conclusion: &'a str,
    /// What else holds.
    pub also: &'a [String],
    /// One sentence on it.
    pub summary: &'a str,
    /// What to do about it.
    pub advice: &'a [String],
    /// The checks behind it.
    pub checks: &'a [Check],
}

/// Versions.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    /// Of the program.
    pub tool: &'a str,
    /// Of the knowledge.
    pub knowledge: &'a str,
}

/// What goes along, as the report speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name in the bundle, below `attachments/`; nothing personal in it.
    pub name: String,
    /// `picture`, `text` or `other`.
    pub kind: &'static str,
    /// Its size, in bytes.
    pub bytes: u64,
    /// Whether its content goes along.
    pub taken: bool,
    /// The picture as a `data:` address, without its metadata.
    pub picture: Option<String>,
}

/// What the person wishes of the report: nothing, at first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    /// Sections to leave out, by id.
    pub dropped: BTreeSet<String>,
    /// Stand-ins whose values are to be shown on purpose, such as `<email-1>`. A secret stays hidden whatever stands here.
    pub shown: BTreeSet<String>,
    /// Fields filled in at the preview, in place of what was there. What personal data stands in a field named `contact` is shown:
    /// it was given on purpose.
    pub filled: BTreeMap<String, String>,
}
