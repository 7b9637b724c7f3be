//! The command line. Names and shapes only: what each does is said in `knowledge/lang/TAG/help.ftl`.

use clap::{Args, CommandFactory, Parser, Subcommand};
use std::path::PathBuf;

use super::{bundle, check, completions, diagnose, kb, man, redact, search};
use crate::ui::Color;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "linehelp", version, disable_help_subcommand = true, infer_subcommands = false)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value = "auto")]
    pub(super) color: Color,
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
    #[arg(long, global = true)]
    pub(super) plain: bool,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) knowledge: Vec<PathBuf>,
    #[arg(long, global = true)]
    pub(super) offline: bool,
}

/// One file each, beside this one.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Diagnose(diagnose::DiagnoseArgs),
    Check(check::CheckArgs),
    Search(search::SearchArgs),
    Bundle(bundle::BundleArgs),
    Completions(completions::CompletionsArgs),
    Kb(kb::KbArgs),
    Man(man::ManArgs),
    Redact(redact::RedactArgs),
}

/// The command line with its help in the person's language, as help, completions and the man page show it.
#[must_use]
pub(super) fn described(words: &crate::text::Words) -> clap::Command {
    super::help::describe(Cli::command(), words)
}
