//! The words of the program in the person's language, and how text fits a terminal.
//!
//! Messages are Fluent files in `knowledge/lang/TAG/*.ftl`, built in. Only the files that a message is looked for in are
//! parsed, and English only where a language lacks the message. Pure: no terminal, no environment.

mod catalogue;
mod language;
mod layout;
mod snippet;
pub mod workflow;

pub use catalogue::Words;
pub use language::{Language, languages};
pub use layout::{clip, pad, safe, width, wrap};
pub use snippet::{Spot, snippet};
