//! In which order fixes are tried.

use std::cmp::Ordering;

use crate::knowledge::model::{Candidate, Fix, Risk};

/// What can lose nothing first, then the best chance per minute, then as written.
#[must_use]
pub(super) fn before(left: (&Candidate, &Fix), right: (&Candidate, &Fix)) -> Ordering {
    let destructive = |fix: &Fix| fix.risk >= Risk::Chats;
    // Chance per minute, multiplied out: a/b before c/d where a*d > c*b. A fix takes at least a minute.
    let rate = |candidate: &Candidate, other: &Fix| u64::from(candidate.chance) * u64::from(other.minutes.max(1));
    destructive(left.1).cmp(&destructive(right.1)).then_with(|| rate(right.0, left.1).cmp(&rate(left.0, right.1)))
}
