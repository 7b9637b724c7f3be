//! The terminal: owns standard output and error, and nothing else writes to them.
//!
//! Results go to standard output, everything else to standard error. A closed pipe is no trouble: what is written after it is
//! dropped, and the command ends with the exit code it earned. Text that comes from outside (knowledge, facts, answers, the
//! network) is made [`safe`](crate::text::safe) before it is given here.

mod editor;
mod frame;
mod hold;
mod interrupt;
mod keyboard;
mod live;
mod look;
mod page;
mod picker;
mod plain;
mod prompt;
mod signals;
mod wait;

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::text::Words;
use keyboard::Keyboard;
use plain::Plain;

pub use interrupt::{interrupted, on_interrupt};
pub use live::Live;
pub use page::{Page, Weight};
pub use prompt::{Entry, Item, Pick, Prompter, Question, Reply, Seek, has_words};
pub use wait::Wait;

/// How much is said on standard error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Errors and prompts only.
    Quiet,
    /// Status and warnings too.
    Normal,
    /// Details too.
    Verbose,
}

/// When colour is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What the caller knows of the terminal and wants of it.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// How much is said.
    pub level: Level,
    /// When colour is used.
    pub color: Color,
    /// No escape byte, nothing redrawn: numbered prompts, no spinner.
    pub plain: bool,
}

/// Takes bytes for standard output; what it does not take is told when the command is over.
struct Results<'u>(&'u mut Ui);

impl Write for Results<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.print_bytes(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal of this run.
pub struct Ui {
    words: Words,
    manner: Manner,
    out: AutoStream<io::Stdout>,
    err: AutoStream<io::Stderr>,
    failed: Option<io::Error>,
    gone: bool,
    prompter: Option<Box<dyn Prompter>>,
}

impl Ui {
    /// Takes both streams.
    #[must_use]
    pub fn new(words: Words, manner: Manner) -> Self {
        let choice = match (manner.plain, manner.color) {
            (true, _) | (_, Color::Never) => ColorChoice::Never,
            (_, Color::Always) => ColorChoice::Always,
            (_, Color::Auto) => ColorChoice::Auto,
        };
        // Text is always styled; each stream takes the style out where it does not belong.
        colored::control::set_override(true);
        let (out, err) = (AutoStream::new(io::stdout(), choice), AutoStream::new(io::stderr(), choice));
        Self { words, manner, out, err, failed: None, gone: false, prompter: None }
    }

    /// The program's words.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether prompts are numbered and nothing is redrawn.
    #[must_use]
    pub fn plain(&self) -> bool {
        self.manner.plain
    }

    /// How much is said.
    #[must_use]
    pub fn level(&self) -> Level {
        self.manner.level
    }

    /// Whether a person can be asked: standard input and error are both a terminal.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Whether progress can be redrawn on standard error.
    #[must_use]
    pub fn can_redraw(&self) -> bool {
        !self.manner.plain && self.manner.level > Level::Quiet && io::stderr().is_terminal()
    }

    /// The cells in a line of the terminal, 80 where there is none, never under 20.
    #[must_use]
    pub fn columns(&self) -> usize {
        console::Term::stderr().size_checked().map_or(80, |(_, columns)| usize::from(columns)).max(20)
    }

    /// Lets the person choose. Only where somebody [can be asked](Self::can_ask).
    pub fn pick(&mut self, pick: &Pick) -> Reply<usize> {
        self.prompter().pick(pick)
    }

    /// Lets the person type. Only where somebody [can be asked](Self::can_ask).
    pub fn entry(&mut self, entry: &Entry) -> Reply<String> {
        self.prompter().entry(entry)
    }

    /// Shows that something is under way, until what comes back is dropped. Nothing is asked or told in the meantime.
    #[must_use]
    pub fn wait(&self, message: &str) -> Wait {
        Wait::new(message, self.can_redraw(), self.colored(), self.columns())
    }

    /// An empty page for this terminal.
    #[must_use]
    pub fn page(&self) -> Page {
        Page::new(self.columns(), self.manner.plain)
    }

    /// Shows a page on standard error, where the questions are.
    pub fn show(&mut self, page: Page) {
        let text = page.into_text();
        self.tell(text.trim_end());
    }

    fn colored(&self) -> bool {
        self.err.current_choice() != ColorChoice::Never
    }

    fn prompter(&mut self) -> &mut dyn Prompter {
        let (words, plain, columns) = (self.words.clone(), self.manner.plain, self.columns());
        let color = self.colored();
        let asks = self.prompter.get_or_insert_with(|| {
            if plain {
                Box::new(Plain::new(words, columns, io::stdin().lock(), io::stderr()))
            } else {
                Box::new(Keyboard::new(words, color))
            }
        });
        asks.as_mut()
    }

    /// Writes a result to standard output, as it is.
    pub fn print(&mut self, text: &str) {
        let done = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        self.note(done);
    }

    /// Writes bytes to standard output, as they are: no style is taken out.
    pub fn print_bytes(&mut self, bytes: &[u8]) {
        let mut out = io::stdout();
        let done = out.write_all(bytes).and_then(|()| out.flush());
        self.note(done);
    }

    /// Standard output for a result too large to hold in memory: bytes go out as they are.
    pub fn results(&mut self) -> impl Write + '_ {
        Results(self)
    }

    /// Whether results go to a terminal, where foreign text could drive it.
    #[must_use]
    pub fn prints_to_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Writes a line to standard error, unless quiet.
    pub fn status(&mut self, line: &str) {
        if self.manner.level > Level::Quiet {
            self.tell(line);
        }
    }

    /// Writes a detail to standard error, where asked for.
    pub fn detail(&mut self, line: &str) {
        if self.manner.level == Level::Verbose {
            self.tell(line);
        }
    }

    /// Writes a warning to standard error.
    pub fn warn(&mut self, what: &str) {
        let line = self.words.say_with("cli-warning", &[("what", what)]);
        self.tell(&line);
    }

    /// Writes a line to standard error, whatever the level: prompts and errors. A standard error that is gone is no reason to stop.
    pub fn tell(&mut self, line: &str) {
        let _ = writeln!(self.err, "{line}").and_then(|()| self.err.flush());
    }

    /// Lines that are redrawn until dropped, where that can be.
    #[must_use]
    pub fn live(&self) -> Live {
        Live::new(self.can_redraw(), self.columns())
    }

    /// Whether the reader of standard output went away.
    #[must_use]
    pub fn gone(&self) -> bool {
        self.gone
    }

    /// Why standard output did not take everything, unless its reader went away.
    pub fn take_failure(&mut self) -> Option<io::Error> {
        self.failed.take()
    }

    fn note(&mut self, done: io::Result<()>) {
        match done {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.gone = true,
            Err(error) => {
                self.failed.get_or_insert(error);
            }
        }
    }
}
