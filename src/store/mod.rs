//! Files that the program keeps: the journals of unfinished diagnoses. How it writes those that people asked for, and how it reads
//! folders of knowledge.

pub mod atomic;
pub mod folder;
pub mod journal;

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

/// The folder for what the program keeps between runs; none where the system has no home for it.
#[must_use]
pub fn state_dir() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.state_dir().unwrap_or_else(|| base.data_dir()).join("linehelp"))
}
