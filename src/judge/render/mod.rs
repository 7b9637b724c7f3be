//! A check as people and machines read it: each form a function from the document to text.

mod github;
mod junit;
mod list;
mod text;

pub use github::github;
pub use junit::junit;
pub use list::list;
pub use text::{status_word, table, text};

use super::CheckDocument;

/// The document as JSON, one object, with a line break at its end.
///
/// # Errors
///
/// Never for a document made by this program; serde says so.
pub fn json(document: &CheckDocument) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}
