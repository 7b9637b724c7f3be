//! One diagnosis as a state machine: it says what it wants next, and is given it.
//!
//! The rule: [`Session::want`] looks and changes nothing; [`Session::give`] (and [`Session::back`], [`Session::reopen`]) is the only
//! change; after each, look again. Where a session stands is a pure function of the facts and answers it holds, so going back,
//! changing an earlier answer and resuming are no more than other answers. Nothing here reads a clock, a file or a terminal.

mod condition;
pub mod coverage;
mod order;
pub mod scenario;
mod session;
#[cfg(test)]
mod tests;
mod trace;
pub mod user;
mod walk;

pub use condition::compare;
pub use session::{Attempt, Got, Input, Question, Refused, Session, Want, fits};
pub use walk::{Ending, Visit, telling_values, walk};
