//! Lines that are redrawn while something is under way, on standard error; where they cannot be redrawn nothing is shown.

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A block of lines, taken off the screen when dropped.
#[derive(Debug)]
pub struct Live {
    block: Option<MultiProgress>,
    lines: Vec<(String, ProgressBar)>,
    columns: usize,
}

impl Live {
    pub(super) fn new(shown: bool, columns: usize) -> Self {
        let block = shown.then(|| MultiProgress::with_draw_target(ProgressDrawTarget::stderr()));
        Self { block, lines: Vec::new(), columns }
    }

    /// Whether anything is shown: what nobody sees need not be made.
    #[must_use]
    pub fn shown(&self) -> bool {
        self.block.is_some()
    }

    /// Shows these lines in place of the ones before.
    pub fn show(&mut self, lines: &[String]) {
        let Some(block) = &self.block else { return };
        for (n, line) in lines.iter().enumerate() {
            let line = console::truncate_str(line, self.columns.saturating_sub(1), "…").into_owned();
            match self.lines.get_mut(n) {
                Some((old, _)) if *old == line => {}
                Some((old, bar)) => {
                    bar.set_message(line.clone());
                    *old = line;
                }
                None => {
                    let bar = block.add(ProgressBar::new_spinner());
                    if let Ok(style) = ProgressStyle::with_template("{msg}") {
                        bar.set_style(style);
                    }
                    bar.set_message(line.clone());
                    self.lines.push((line, bar));
                }
            }
        }
        for (_, bar) in self.lines.drain(lines.len().min(self.lines.len())..) {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        for (_, bar) in &self.lines {
            bar.finish_and_clear();
        }
        if let Some(block) = &self.block {
            // A terminal that is gone has nothing to clear.
            let _ = block.clear();
        }
    }
}
