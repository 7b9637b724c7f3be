//! What can be learned of this machine without asking: device, system, LINE app. Side by side in the background, one deadline for
//! all; a value that could not be had is unknown, with the reason.
//!
//! Reads files and asks the system; starts no other program, sends nothing, needs no special rights.

mod device;
mod gathering;
mod line_app;
mod os;
mod places;

pub use gathering::{Gathering, Job};
pub use places::Places;

use crate::words::Facts;

/// Everything about this machine but its network.
#[must_use]
pub fn machine(places: &Places) -> Facts {
    let mut facts = os::facts();
    let (line, data_dir) = line_app::facts(places, &facts);
    facts.extend(line);
    facts.extend(device::facts(data_dir.as_deref().or(places.home.as_deref())));
    facts
}

/// The reason why a fact that only a question can answer is not known.
pub const ASKED: &str = "only the person can say";
