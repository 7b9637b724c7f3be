//! The signals that do not end a run: the terminal changed its size, the run is to be suspended, the run goes on.
//!
//! While a question is open they only leave a mark and end the wait for a key, so that the terminal is given back before a stop and the question is
//! drawn anew after it. Elsewhere they do what they do by themselves.

/// What happened while a question was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// The terminal has another size.
    Resized,
    /// The run is to stop until it is continued.
    Suspend,
    /// The run was stopped without a word and goes on: the terminal's modes may be others.
    Continued,
}

#[cfg(unix)]
pub(super) use unix::{asking, happened, key_or_event, stop, watch};

#[cfg(not(unix))]
pub(super) use elsewhere::{asking, happened, key_or_event, stop, watch};

#[cfg(unix)]
mod unix {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, OnceLock};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use signal_hook::consts::{SIGCONT, SIGQUIT, SIGTSTP, SIGWINCH};
    use signal_hook::iterator::Signals;
    use signal_hook::{flag, low_level};

    use super::Event;
    use crate::ui::interrupt;

    struct Marks {
        resized: Arc<AtomicBool>,
        suspend: Arc<AtomicBool>,
        continued: Arc<AtomicBool>,
        /// No question is open: a stop need not wait for anybody.
        idle: Arc<AtomicBool>,
    }

    static MARKS: OnceLock<Marks> = OnceLock::new();

    /// From now on the signals are minded.
    pub(in crate::ui) fn watch() {
        MARKS.get_or_init(|| {
            let mark = |signal| {
                let mark = Arc::new(AtomicBool::new(false));
                // Where it cannot be registered, the signal does what it does by itself.
                let _ = flag::register(signal, Arc::clone(&mark));
                mark
            };
            let idle = Arc::new(AtomicBool::new(true));
            let marks = Marks { resized: mark(SIGWINCH), suspend: mark(SIGTSTP), continued: mark(SIGCONT), idle };
            let _ = flag::register_conditional_default(SIGTSTP, Arc::clone(&marks.idle));
            if let Ok(mut quit) = Signals::new([SIGQUIT]) {
                let wait = move || {
                    if quit.forever().next().is_some() {
                        interrupt::end();
                    }
                };
                let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(wait);
            }
            marks
        });
    }

    /// Whether a question is open, so that a stop waits until the terminal was given back. What came before is forgotten.
    pub(in crate::ui) fn asking(asking: bool) {
        if let Some(marks) = MARKS.get() {
            marks.idle.store(!asking, Ordering::SeqCst);
            if asking {
                let _ = happened();
            }
        }
    }

    /// What ended the wait for a key, if a signal did.
    pub(in crate::ui) fn happened() -> Option<Event> {
        let marks = MARKS.get()?;
        let take = |mark: &AtomicBool| mark.swap(false, Ordering::SeqCst);
        let (suspend, continued, resized) = (take(&marks.suspend), take(&marks.continued), take(&marks.resized));
        match (suspend, continued, resized) {
            (true, ..) => Some(Event::Suspend),
            (_, true, _) => Some(Event::Continued),
            (.., true) => Some(Event::Resized),
            _ => None,
        }
    }

    /// Waits until there is a key to read (none), or for what came before it.
    pub(in crate::ui) fn key_or_event() -> Option<Event> {
        // A signal ends the poll, but not one that comes just before it: it is looked for now and then.
        let now_and_then = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
        loop {
            if let Some(event) = happened() {
                return Some(event);
            }
            let mut input = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN)];
            match poll(&mut input, Some(&now_and_then)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) | Err(_) => return happened(),
            }
        }
    }

    /// Stops until the run is continued.
    pub(in crate::ui) fn stop() {
        let _ = low_level::emulate_default_handler(SIGTSTP);
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use super::Event;

    pub(in crate::ui) fn watch() {}
    pub(in crate::ui) fn asking(_: bool) {}
    pub(in crate::ui) fn happened() -> Option<Event> {
        None
    }
    pub(in crate::ui) fn key_or_event() -> Option<Event> {
        None
    }
    pub(in crate::ui) fn stop() {}
}
