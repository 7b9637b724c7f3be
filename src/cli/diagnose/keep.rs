//! Keeping an unfinished diagnosis: what was given goes to disk as it comes, from the first answer on.

use std::io;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::engine::{Input, Session};
use crate::store::journal::{Journal, Left};

/// The journal of this diagnosis, begun when there is something to lose.
#[derive(Debug)]
pub(super) struct Keep {
    dir: PathBuf,
    journal: Option<Journal>,
    /// How many inputs of the session are on disk.
    written: usize,
}

impl Keep {
    /// A diagnosis that begins, kept in `dir`.
    pub(super) fn begin(dir: PathBuf) -> Self {
        Self { dir, journal: None, written: 0 }
    }

    /// One that goes on where `left` ends.
    ///
    /// # Errors
    /// Its journal can no longer be written.
    pub(super) fn go_on(dir: PathBuf, left: &Left) -> io::Result<Self> {
        Ok(Self { dir, journal: Some(Journal::reopen(left)?), written: left.inputs.len() })
    }

    /// Writes what came since; true when something can be resumed.
    ///
    /// # Errors
    /// The disk does not take it.
    pub(super) fn write(&mut self, session: &Session<'_>) -> io::Result<bool> {
        let inputs = session.inputs();
        let answered = |input: &Input| !matches!(input, Input::Fact(..));
        if self.journal.is_none() {
            if !inputs.iter().any(answered) {
                return Ok(false);
            }
            self.journal = Some(Journal::create(&self.dir, &name(), session.topic())?);
        }
        if let Some(journal) = &mut self.journal {
            for input in &inputs[self.written..] {
                journal.append(input)?;
                self.written += 1;
            }
        }
        Ok(true)
    }

    /// The diagnosis is over. A journal that cannot be removed is offered to be resumed once more, which loses nothing.
    pub(super) fn finish(self) {
        if let Some(journal) = self.journal {
            let _ = journal.finish();
        }
    }
}

/// A name that sorts after those of earlier diagnoses and that no other process takes.
fn name() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    format!("{now:015}-{}", std::process::id())
}
