//! The nouns of the contract: ids, facts, checks, causes, conclusions, outcomes.
//!
//! Plain data with serde, no behaviour beyond spelling. Nothing here may read a file, a clock or a terminal.

pub mod check;
pub mod conclusion;
pub mod diagnosis;
pub mod fact;
pub mod id;
pub mod observation;
pub mod plan;

pub use check::{Cause, Check, Status};
pub use conclusion::ConclusionId;
pub use diagnosis::{Answer, Outcome, OutcomeKind, PathEntry, Source};
pub use fact::{Fact, FactName, Facts, Value};
pub use id::{ArticleId, CauseId, ChannelId, FieldId, FixId, NodeId, NodeKey, OptionId, TreeId};
pub use observation::Observations;
pub use plan::{Plan, Probe, Reach, Role};
