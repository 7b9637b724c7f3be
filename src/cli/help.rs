//! Help in the person's language: the texts of `help.ftl` laid over the command line.
//!
//! Keys: `help-about`, `help-COMMAND-about` and `help-COMMAND-more`, `help-COMMAND-arg-ARG`, `help-arg-ARG` for what every command takes.

use clap::Command;

use crate::text::Words;

/// The command with its texts, and those of all its subcommands.
pub(super) fn describe(command: Command, words: &Words) -> Command {
    let global: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    level(command, "help", &global, words)
}

fn level(mut command: Command, prefix: &str, global: &[String], words: &Words) -> Command {
    let template = "{before-help}{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";
    command = command
        .help_template(template.replace("{usage-heading}", &words.say("help-usage")))
        .subcommand_help_heading(words.say("help-commands"))
        .disable_help_flag(true)
        .arg(help_flag(words));
    if prefix == "help" {
        command = command.disable_version_flag(true).arg(version_flag(words));
    }
    if let Some(about) = words.get(&format!("{prefix}-about")) {
        command = command.about(about);
    }
    if let Some(more) = words.get(&format!("{prefix}-more")) {
        command = command.after_help(more);
    }
    let options = words.say("help-options");
    let arguments = words.say("help-arguments");
    let everywhere = words.say("help-everywhere");
    command = command.mut_args(|arg| {
        let id = arg.get_id().to_string();
        let (key, heading) = match id.as_str() {
            "help" | "version" => return arg,
            id if global.iter().any(|name| name == id) => (format!("help-arg-{id}"), everywhere.clone()),
            id => (format!("{prefix}-arg-{id}"), if arg.is_positional() { arguments.clone() } else { options.clone() }),
        };
        let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        let mut text = words.say(&key.replace('_', "-"));
        if !arg.get_action().takes_values() {
            return arg.help(text).help_heading(heading);
        }
        if !values.is_empty() {
            text = words.say_with("help-values", &[("text", &text), ("values", &values.join(", "))]);
        }
        if let [default] = arg.get_default_values() {
            text = words.say_with("help-default", &[("text", &text), ("default", &default.to_string_lossy())]);
        }
        arg.help(text).help_heading(heading).hide_possible_values(true).hide_default_value(true)
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| level(sub, &format!("{prefix}-{name}"), global, words));
    }
    command
}

/// Help as it is drawn, with what clap says in English of its own put into the person's words.
pub(super) fn in_words(drawn: &str, words: &Words) -> String {
    let mut text =
        drawn.replace("[OPTIONS]", &words.say("help-some-options")).replace("<COMMAND>", &words.say("help-some-command"));
    for heading in ["help-commands", "help-options", "help-arguments", "help-everywhere"] {
        let heading = words.say(heading);
        text = text.replace(&format!("{heading}:"), &words.say_with("help-heading", &[("heading", &heading)]));
    }
    text
}

fn help_flag(words: &Words) -> clap::Arg {
    flag("help", 'h', clap::ArgAction::Help, words)
}

fn version_flag(words: &Words) -> clap::Arg {
    flag("version", 'V', clap::ArgAction::Version, words)
}

fn flag(name: &'static str, short: char, action: clap::ArgAction, words: &Words) -> clap::Arg {
    clap::Arg::new(name)
        .long(name)
        .short(short)
        .action(action)
        .display_order(1000)
        .help(words.say(&format!("help-arg-{name}")))
        .help_heading(words.say("help-everywhere"))
}
