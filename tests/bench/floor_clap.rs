//! The floor for start-up: a program of two commands and a few options that does nothing.

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "floor", version)]
struct Cli {
    #[arg(long, global = true)]
    verbose: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Run { words: Vec<String> },
    Show { name: String },
}

fn main() {
    let cli = Cli::parse();
    std::hint::black_box(cli.verbose);
    match cli.command {
        Command::Run { words } => drop(std::hint::black_box(words)),
        Command::Show { name } => drop(std::hint::black_box(name)),
    }
}
