//! `linehelp kb …`: the knowledge, looked at and judged.

mod graph;
mod lint;
mod list;
mod new;
mod schema;
mod show;
mod test;

use clap::{Args, Subcommand};
use time::OffsetDateTime;
use time::macros::format_description;

use super::{Context, overlay};
use crate::exit::Exit;
use crate::failure::Failure;

/// Arguments of `kb`.
#[derive(Args, Debug)]
pub(super) struct KbArgs {
    #[command(subcommand)]
    command: KbCommand,
}

#[derive(Debug, Subcommand)]
enum KbCommand {
    List(list::ListArgs),
    Show(show::ShowArgs),
    Lint(lint::LintArgs),
    Test(test::TestArgs),
    Graph(graph::GraphArgs),
    Schema(schema::SchemaArgs),
    New(new::NewArgs),
}

pub(super) fn run(args: &KbArgs, context: &mut Context) -> Result<Exit, Failure> {
    match &args.command {
        KbCommand::List(args) => list::run(args, context),
        KbCommand::Show(args) => show::run(args, context),
        KbCommand::Lint(args) => lint::run(args, context),
        KbCommand::Test(args) => test::run(args, context),
        KbCommand::Graph(args) => graph::run(args, context),
        KbCommand::Schema(args) => schema::run(args, context),
        KbCommand::New(args) => new::run(args, context),
    }
}

/// The day in UTC, `YYYY-MM-DD`.
fn today() -> String {
    OffsetDateTime::now_utc().format(format_description!("[year]-[month]-[day]")).unwrap_or_default()
}
