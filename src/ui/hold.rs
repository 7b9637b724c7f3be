//! The terminal's modes: held while a person is asked, and given back whatever happens.
//!
//! Held means that keys are not echoed and not gathered into lines, also between two questions, so that typing ahead leaves no
//! marks. What the modes were is kept where [`restore`] finds it from any thread.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the cursor is hidden now.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Holds the terminal until dropped.
#[derive(Debug)]
pub(super) struct Hold(());

impl Hold {
    /// Takes hold of the terminal on standard input. Where it cannot be held, nothing changes.
    pub(super) fn take() -> Self {
        modes::hold();
        Self(())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        restore();
    }
}

/// Hides the cursor, or shows it.
pub(super) fn hide_cursor(hide: bool) {
    if HIDDEN.swap(hide, Ordering::SeqCst) != hide {
        let mut err = std::io::stderr();
        let _ = err.write_all(if hide { b"\x1b[?25l" } else { b"\x1b[?25h" }).and_then(|()| err.flush());
    }
}

/// Gives the terminal back as it was, and says whether the cursor was hidden.
pub(super) fn restore() -> bool {
    let hidden = HIDDEN.load(Ordering::SeqCst);
    hide_cursor(false);
    modes::restore();
    hidden
}

/// Holds the terminal again, after a stop in which others used it.
pub(super) fn again() {
    modes::hold();
}

#[cfg(unix)]
mod modes {
    use std::sync::{Mutex, PoisonError};

    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// The modes before the hold.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    pub(super) fn hold() {
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        let keys = LocalModes::ECHO | LocalModes::ICANON;
        if let Ok(now) = tcgetattr(rustix::stdio::stdin())
            && (before.is_none() || now.local_modes.intersects(keys))
        {
            let mut held = now.clone();
            held.local_modes -= keys;
            if tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &held).is_ok() {
                before.get_or_insert(now);
            }
        }
    }

    pub(super) fn restore() {
        if let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &before);
        }
    }
}

#[cfg(not(unix))]
mod modes {
    // The Windows console has keys read one by one without a change of modes.
    pub(super) fn hold() {}
    pub(super) fn restore() {}
}
