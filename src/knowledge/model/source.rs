//! How well something is known, and from where.

use serde::{Deserialize, Serialize};

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// LINE or the maker says so.
    Official,
    /// Only blogs or guides say so.
    Weak,
    /// It follows from what is said.
    Inferred,
}

/// Hosts by how far they are trusted; a host stands for what is below it too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// Those of LINE and of the makers of systems and stores.
    pub official: Vec<String>,
    /// Others that something is known from.
    pub others: Vec<String>,
    /// Those that imitate others.
    pub never: Vec<String>,
}

impl Links {
    /// Adds those of another file.
    pub fn extend(&mut self, more: Self) {
        self.official.extend(more.official);
        self.others.extend(more.others);
        self.never.extend(more.never);
    }
}
