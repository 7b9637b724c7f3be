//! How a run ends.

use std::process::ExitCode;

/// The contract's exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: healthy, a fix was found, the command did its work.
    Well,
    /// 1: a check failed, or the diagnosis ended in a report.
    Problem,
    /// 2: bad usage, bad input, an answer is missing, a file could not be written.
    Trouble,
    /// 130: interrupted; what was answered is kept.
    Interrupted,
}

impl Exit {
    /// The number a shell sees.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Well => 0,
            Self::Problem => 1,
            Self::Trouble => 2,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
