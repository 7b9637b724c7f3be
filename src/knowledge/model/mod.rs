//! What the knowledge says once it is read and found clean: trees, fixes, facts, channels. No texts: those are looked up by id
//! in [`Texts`](super::Texts), so that a language is data of its own.
//!
//! This is also the form in which the built-in knowledge is stored; `build.rs` compiles this file too, so it may use serde and
//! the nouns of `words` alone.

mod channel;
mod fact;
mod fix;
mod scenario;
mod source;
mod tree;

pub use channel::{Channel, FormField, Whom};
pub use fact::{FactDef, FactKind};
pub use fix::{Article, Fix, FixKind, Risk};
pub use scenario::{Expectation, Scenario};
pub use source::{Basis, Links};
pub use tree::{
    Ask, Branch, Branching, Candidate, Choice, Condition, Goto, Input, Matcher, Node, Recheck, ReportNode, Subject, Target, Test,
    TextForm, Tree, TreeCause, Try,
};
