//! Ctrl-C, SIGTERM and SIGHUP: the terminal is given back, the person hears how to go on, and the run ends with 130.
//!
//! This is the one place that ends the process: a question blocks in a read that no signal wakes for sure. It may, because every
//! answer is on disk before it counts, and files appear whole or not at all.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use super::hold;
use crate::exit::Exit;

/// What is said when the run is interrupted.
static SAID: Mutex<String> = Mutex::new(String::new());
/// Whoever holds this ends the run; it is never given back.
static ENDING: Mutex<()> = Mutex::new(());

/// From now on an interruption ends the run with `message`. Called again, only the message changes.
pub fn on_interrupt(message: impl Into<String>) {
    *SAID.lock().unwrap_or_else(PoisonError::into_inner) = message.into();
    // The handler stands already if this was called before.
    let _ = ctrlc::set_handler(|| end());
}

/// What is said when the run is interrupted now.
#[must_use]
pub fn interrupted() -> String {
    SAID.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Ends the run as interrupted, once: a second thread waits here until the process is gone.
pub(super) fn end() -> ! {
    let _ending = ENDING.lock().unwrap_or_else(PoisonError::into_inner);
    hold::restore();
    let message = interrupted();
    let mut err = std::io::stderr();
    let _ = writeln!(err, "\n{message}").and_then(|()| err.flush());
    #[expect(clippy::exit, reason = "a blocking read cannot be left in another way")]
    std::process::exit(i32::from(Exit::Interrupted.code()))
}
