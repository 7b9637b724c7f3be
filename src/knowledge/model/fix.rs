//! What a person can do, and what they can read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Basis;
use crate::words::{ArticleId, FixId};

/// A fix, apart from its texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// Its id.
    pub id: FixId,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What may be lost by it.
    pub risk: Risk,
    /// How it is asked after.
    pub kind: FixKind,
    /// How many steps there are, by platform (`all` where they do not differ).
    pub steps: BTreeMap<String, usize>,
    /// Where it is known from: https addresses.
    pub source: Vec<String>,
    /// How well it is known.
    pub basis: Basis,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
    /// The page that says more.
    pub article: Option<ArticleId>,
}

/// What may be lost by a fix, from harmless to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    /// Nothing.
    None,
    /// Settings, logins, downloads that can be had again.
    Settings,
    /// Chats, pictures, history.
    Chats,
    /// Money or paid items.
    Money,
    /// The account itself.
    Account,
}

/// How a fix is asked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FixKind {
    /// "Did it help?"
    Do,
    /// "I will wait."
    Wait,
    /// "Does this answer it?"
    Explain,
}

/// A short page to read, apart from its texts (`article/ID/title`, `article/ID/summary`, `article/ID/N/heading`, `article/ID/N/text`,
/// `article/ID/N/points/M`, from 0).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Its sections: how many points each has, below its text.
    pub sections: Vec<usize>,
    /// What to read or do next: ids of topics, fixes and articles.
    pub see: Vec<String>,
    /// Where it is known from: https addresses.
    pub source: Vec<String>,
    /// How well it is known.
    pub basis: Basis,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
}
