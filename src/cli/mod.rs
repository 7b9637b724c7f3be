//! The commands: one file each. This file reads the command line, makes the terminal, and turns every end into an exit code.

mod args;
mod bundle;
mod check;
mod completions;
mod diagnose;
mod env;
mod help;
mod kb;
mod known;
mod language;
mod man;
mod overlay;
mod redact;
mod search;
mod usage;

use std::cell::OnceCell;
use std::ffi::OsString;
use std::rc::Rc;

use clap::Parser;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::redact::StandIns;
use crate::ui::{Color, Level, Manner, Ui};
use args::{Cli, Command, Global};
use env::Env;

/// What a command has at hand.
pub(crate) struct Context {
    /// The terminal.
    pub(crate) ui: Ui,
    /// What every command takes.
    pub(crate) global: Global,
    /// What the environment says.
    pub(crate) env: Env,
    /// The folders of `--knowledge`, once they are read.
    laid_over: OnceCell<Option<Rc<overlay::LaidOver>>>,
}

/// Runs the program and says how it ended. `args` begins with the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let env = Env::read();
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return usage::answer(&error, &args, &env),
    };
    let manner = Manner {
        level: match (cli.global.quiet, cli.global.verbose) {
            (true, _) => Level::Quiet,
            (_, true) => Level::Verbose,
            _ => Level::Normal,
        },
        color: cli.global.color,
        plain: cli.global.plain || env.plain,
    };
    let (words, unknown) = language::choose(cli.global.lang.as_deref(), &env);
    let mut context = Context { ui: Ui::new(words, manner), global: cli.global, env, laid_over: OnceCell::new() };
    let done = match unknown {
        Some(failure) => Err(failure),
        None => dispatch(&cli.command, &mut context),
    };
    finish(done, &mut context.ui)
}

fn dispatch(command: &Command, context: &mut Context) -> Result<Exit, Failure> {
    match command {
        Command::Diagnose(args) => diagnose::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Bundle(args) => bundle::run(args, context),
        Command::Completions(args) => completions::run(args, context),
        Command::Kb(args) => kb::run(args, context),
        Command::Man(args) => man::run(args, context),
        Command::Redact(args) => redact::run(args, context),
        Command::Search(args) => search::run(args, context),
    }
}

fn finish(done: Result<Exit, Failure>, ui: &mut Ui) -> Exit {
    let done = match (done, ui.take_failure()) {
        (Ok(_), Some(error)) => Err(Failure::new(ui.words().say("cli-output-failed")).cause(error.to_string())),
        (done, _) => done,
    };
    match done {
        Ok(exit) => exit,
        Err(failure) => {
            // Messages quote paths and lines of files, and end in logs that are passed on.
            let mut stand_ins = StandIns::default();
            let failure = failure.map(|text| crate::redact::text(&mut stand_ins, text).text);
            let text = failure.draw(ui.words());
            ui.tell(&text);
            failure.exit()
        }
    }
}

/// A terminal for trouble that comes before the command line is understood.
fn early_ui(words: crate::text::Words, env: &Env) -> Ui {
    Ui::new(words, Manner { level: Level::Normal, color: Color::Auto, plain: env.plain })
}
