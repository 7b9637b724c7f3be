//! `linehelp completions SHELL`.

use clap::{Args, ValueEnum};

use super::{Context, args};
use crate::exit::Exit;
use crate::failure::Failure;

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
    let mut command = args::described(context.ui.words());
    // Into memory first: the generators panic on a closed pipe.
    let mut script = Vec::new();
    match args.shell {
        Shell::Bash => clap_complete::generate(Known::Bash, &mut command, "linehelp", &mut script),
        Shell::Zsh => clap_complete::generate(Known::Zsh, &mut command, "linehelp", &mut script),
        Shell::Fish => clap_complete::generate(Known::Fish, &mut command, "linehelp", &mut script),
        Shell::Powershell => clap_complete::generate(Known::PowerShell, &mut command, "linehelp", &mut script),
        Shell::Elvish => clap_complete::generate(Known::Elvish, &mut command, "linehelp", &mut script),
        Shell::Nushell => clap_complete::generate(clap_complete_nushell::Nushell, &mut command, "linehelp", &mut script),
    }
    context.ui.print_bytes(&script);
    Ok(Exit::Well)
}
