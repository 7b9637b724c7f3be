//! What a network check contacts, and what its evidence means.
//!
//! Three parts, kept apart: [`plan`](plan::plan) says which probes are made, an edge observes, and the rest of this module judges:
//! evidence → checks with causes → one conclusion. Pure: no socket, clock, file or variable; the same evidence gives the same words.

pub mod plan;

pub use plan::{NoSuchProbe, PlanOptions, plan};
