//! Ctrl-C, SIGTERM, SIGHUP and SIGQUIT: the terminal is given back, the person hears how to go on, and the run ends with 130.
//!
//! This is the one place that ends the process: a question blocks in a read that no signal wakes for sure. It may, because every
//! answer is on disk before it counts, and files appear whole or not at all.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{hold, signals};
use crate::exit::Exit;

/// What is said when the run is interrupted.
static SAID: Mutex<String> = Mutex::new(String::new());
/// Whoever holds this ends the run; it is never given back.
static ENDING: Mutex<()> = Mutex::new(());

/// What takes an open question off the screen.
static LEAVE: Mutex<String> = Mutex::new(String::new());

/// Writes to standard error what redraws a question, unless the run is ending; `leave` is what takes it off the screen again.
/// A terminal that is gone shows in the next read.
pub(super) fn redraw(bytes: &str, leave: String) {
    let _not_ending = lock(&ENDING);
    *lock(&LEAVE) = leave;
    if !bytes.is_empty() {
        let mut err = std::io::stderr();
        let _ = err.write_all(bytes.as_bytes()).and_then(|()| err.flush());
    }
}

/// From now on an interruption ends the run with `message`. Called again, only the message changes.
pub fn on_interrupt(message: impl Into<String>) {
    *lock(&SAID) = message.into();
    // The handler stands already if this was called before.
    let _ = ctrlc::set_handler(|| end());
    signals::watch();
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is said when the run is interrupted now.
#[must_use]
pub fn interrupted() -> String {
    lock(&SAID).clone()
}

/// Ends the run as interrupted, once: a second thread waits here until the process is gone.
pub(super) fn end() -> ! {
    let _ending = lock(&ENDING);
    let leave = lock(&LEAVE).clone();
    let message = interrupted();
    // After a question was taken off, the cursor stands at the start of a line; elsewhere something may stand before it.
    let start = if leave.is_empty() { "\n" } else { &leave };
    let mut err = std::io::stderr();
    let _ = writeln!(err, "{start}{message}").and_then(|()| err.flush());
    hold::restore();
    #[expect(clippy::exit, reason = "a blocking read cannot be left in another way")]
    std::process::exit(i32::from(Exit::Interrupted.code()))
}
