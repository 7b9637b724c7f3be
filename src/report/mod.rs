//! The report that a person submits: one model, filled in the order that the channel's form asks for, and every form it takes.
//!
//! Pure: what is known comes in as [`Material`], the person's wishes as [`Edits`], and [`fill()`] makes one [`Report`] of them. Every
//! text that the person or their machine gave goes through the redactor on the way; the forms only ever see what came out. Each form
//! escapes foreign text for itself.
//!
//! A preview is the same report again: [`preview::sections`] lists what would go out with what was hidden marked; a wish is put
//! into [`Edits`], and [`fill()`] is called again.

mod channel;
mod fields;
mod fill;
mod form;
mod hide;
mod html;
mod known;
mod markdown;
mod material;
mod model;
pub mod preview;
mod text;
mod timeline;

pub use channel::{choose, second_language};
pub use fields::size;
pub use fill::fill;
pub use html::{data_address, html};
pub use known::{safe_facts, safe_json, safe_path};
pub use markdown::markdown;
pub use material::{Attachment, Edits, Material, Network, Versions};
pub use model::*;
pub use text::text;

/// The report as `linehelp.report/1`.
///
/// # Errors
/// None that can occur: a report is made of texts and numbers.
pub fn json(report: &Report) -> serde_json::Result<String> {
    serde_json::to_string_pretty(report).map(|json| json + "\n")
}

/// The JSON Schema of `linehelp.report/1`.
#[must_use]
pub fn schema() -> serde_json::Value {
    let mut schema = serde_json::Value::from(schemars::schema_for!(Report));
    if let Some(constant) = schema.pointer_mut("/properties/schema") {
        constant["const"] = model::SCHEMA.into();
    }
    schema
}
