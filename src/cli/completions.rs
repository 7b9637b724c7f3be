//! `linehelp completions SHELL`.

use std::fmt::Write as _;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, Command, ValueEnum};

use super::{Context, args, known};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::{Language, languages, safe};

/// Arguments of `completions`.
#[derive(Args, Debug)]
pub(super) struct CompletionsArgs {
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
    Nushell,
}

pub(super) fn run(args: &CompletionsArgs, context: &mut Context) -> Result<Exit, Failure> {
    use clap_complete::Shell as Known;
    let mut command = with_names(args::described(context.ui.words()), context)?;
    // Into memory first: the generators panic on a closed pipe.
    let mut script = Vec::new();
    match args.shell {
        Shell::Bash => clap_complete::generate(Known::Bash, &mut command, "linehelp", &mut script),
        Shell::Zsh => clap_complete::generate(Known::Zsh, &mut command, "linehelp", &mut script),
        Shell::Fish => {
            clap_complete::generate(Known::Fish, &mut command, "linehelp", &mut script);
            script.extend(fish_topics(context)?.into_bytes());
        }
        Shell::Powershell => clap_complete::generate(Known::PowerShell, &mut command, "linehelp", &mut script),
        Shell::Elvish => clap_complete::generate(Known::Elvish, &mut command, "linehelp", &mut script),
        Shell::Nushell => clap_complete::generate(clap_complete_nushell::Nushell, &mut command, "linehelp", &mut script),
    }
    context.ui.print_bytes(&script);
    Ok(Exit::Well)
}

/// The command line with the names that it takes where any word would do: topics and languages.
fn with_names(command: Command, context: &Context) -> Result<Command, Failure> {
    let topics: Vec<PossibleValue> = known::topics(context)?
        .into_iter()
        .map(|topic| PossibleValue::new(topic.id.to_string()).help(safe(&topic.title).into_owned()))
        .collect();
    let languages = PossibleValuesParser::new(languages().map(Language::tag));
    let named = |command: Command, sub: &'static str, arg: &'static str| {
        let topics = PossibleValuesParser::new(topics.clone());
        command.mut_subcommand(sub, |sub| sub.mut_arg(arg, |arg| arg.value_parser(topics)))
    };
    let command = command.mut_arg("lang", |arg| arg.value_parser(languages));
    let command = named(command, "diagnose", "topic");
    Ok(command.mut_subcommand("kb", |kb| named(named(kb, "show", "id"), "graph", "topic")))
}

/// What the generator leaves out for fish: the words that an argument takes.
fn fish_topics(context: &Context) -> Result<String, Failure> {
    let topics = known::topics(context)?;
    let mut lines = String::new();
    for when in ["diagnose", "kb; and __fish_seen_subcommand_from show graph"] {
        for topic in &topics {
            let title: String = safe(&topic.title).chars().filter(|c| !"'\"\\$".contains(*c)).collect();
            let _ = writeln!(
                lines,
                "complete -c linehelp -n \"__fish_linehelp_using_subcommand {when}\" -f -a \"{}\\t'{title}'\"",
                topic.id
            );
        }
    }
    Ok(lines)
}
