//! linehelp: finds out why LINE does not work, gives one fix at a time, or writes a report that support can use.
//!
//! ARCHITECTURE.md has the map. This library is for the program and its tests; it promises nothing to others.

pub mod builtin;
pub mod bundle;
pub mod cli;
pub mod collect;
pub mod engine;
pub mod exit;
pub mod failure;
pub mod judge;
pub mod knowledge;
pub mod probe;
pub mod redact;
pub mod report;
pub mod search;
pub mod store;
pub mod text;
pub mod ui;
pub mod words;
