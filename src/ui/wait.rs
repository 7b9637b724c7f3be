//! Showing that something is under way, only while the person has to wait for it.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often the sign of life moves.
const TICK: Duration = Duration::from_millis(100);

/// Shown until dropped; dropped before anything is asked or told.
#[derive(Debug)]
pub struct Wait(Option<ProgressBar>);

impl Wait {
    /// Shows `message` where `shown`, on standard error.
    pub(super) fn new(message: &str, shown: bool, color: bool, columns: usize) -> Self {
        if !shown {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let template = if color { "{spinner:.cyan} {msg}" } else { "{spinner} {msg}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.tick_strings(&["-", "\\", "|", "/", " "]));
        }
        bar.set_message(crate::text::clip(message, columns.saturating_sub(4)).into_owned());
        bar.enable_steady_tick(TICK);
        Self(Some(bar))
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
