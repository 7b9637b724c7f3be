//! Ways to reach support, and their forms.

use serde::{Deserialize, Serialize};

use crate::words::{ChannelId, FieldId, TreeId};

/// A way to reach support, apart from its texts (`channel/ID/title`, `channel/ID/how`, `channel/ID/after`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// Whom it is for; none where it is taken only by a tree that names it.
    pub whom: Option<Whom>,
    /// Its address.
    pub address: Option<String>,
    /// The languages that its desk reads; none where that is not known.
    pub languages: Vec<String>,
    /// What its form asks for, in its order.
    pub fields: Vec<FormField>,
    /// The longest text it takes, in characters.
    pub limit: Option<usize>,
    /// The largest attachment it takes, in bytes.
    pub largest: Option<u64>,
    /// Where it is known from.
    pub source: Vec<String>,
    /// The day it was last held against its source, `YYYY-MM-DD`.
    pub reviewed: String,
}

/// Whom a channel is for; an empty list is everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whom {
    /// The topics.
    pub topics: Vec<TreeId>,
    /// The countries of the account.
    pub countries: Vec<String>,
    /// The kinds of account.
    pub accounts: Vec<String>,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormField {
    /// Its id.
    pub id: FieldId,
    /// The categories of problems that it is asked for; none where for all.
    pub categories: Vec<String>,
    /// The longest text it takes, in characters.
    pub limit: Option<usize>,
}
