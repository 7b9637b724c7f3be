//! What clap has to say, in the person's language: help, the version, and what is wrong with a command line.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::env::Env;
use super::{args, early_ui, language};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::{Words, safe};

/// Answers a command line that is not simply run.
pub(super) fn answer(error: &clap::Error, args: &[OsString], env: &Env) -> Exit {
    if error.kind() == ErrorKind::DisplayVersion {
        let mut ui = early_ui(Words::new(crate::text::Language::ENGLISH), env);
        ui.print(&format!("linehelp {}\n", env!("CARGO_PKG_VERSION")));
        return super::finish(Ok(Exit::Well), &mut ui);
    }
    let (words, _) = language::choose(lang_of(args).as_deref(), env);
    let mut ui = early_ui(words.clone(), env);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let again = args::described(&words).try_get_matches_from(args);
            let help = again.err().unwrap_or_else(|| clap::Error::new(error.kind()));
            let text = super::help::in_words(&help.render().ansi().to_string(), &words);
            // Without a command the help is an answer to a mistake, so it goes where mistakes are told.
            if error.kind() == ErrorKind::DisplayHelp {
                ui.print(&text);
                return super::finish(Ok(Exit::Well), &mut ui);
            }
            ui.tell(text.trim_end());
            Exit::Trouble
        }
        _ => {
            let failure = explain(error, &words);
            ui.tell(&failure.draw(&words));
            failure.exit()
        }
    }
}

/// The value of `--lang` on a command line that was not understood.
fn lang_of(args: &[OsString]) -> Option<String> {
    let mut rest = args.iter().skip(1).filter_map(|arg| arg.to_str());
    while let Some(arg) = rest.next() {
        if arg == "--lang" {
            return rest.next().map(str::to_owned);
        }
        if let Some(tag) = arg.strip_prefix("--lang=") {
            return Some(tag.to_owned());
        }
    }
    None
}

fn explain(error: &clap::Error, words: &Words) -> Failure {
    let get = |kind| error.get(kind).map(one).unwrap_or_default();
    let arg = get(ContextKind::InvalidArg);
    let value = get(ContextKind::InvalidValue);
    let valid = get(ContextKind::ValidValue);
    let command = get(ContextKind::InvalidSubcommand);
    let other = get(ContextKind::PriorArg);
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-command",
        ErrorKind::MissingSubcommand => "cli-usage-missing-command",
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-invalid-value",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing-argument",
        ErrorKind::ArgumentConflict if other.is_empty() || other == arg => "cli-usage-twice",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::InvalidUtf8 => "cli-usage-not-unicode",
        ErrorKind::NoEquals | ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "cli-usage-wrong-count"
        }
        _ => "cli-usage-wrong",
    };
    let what = words.say_with(key, &[("arg", &arg), ("value", &value), ("command", &command), ("other", &other)]);
    let mut failure = Failure::new(what);
    if !valid.is_empty() {
        failure = failure.hint(words.say_with("cli-usage-valid", &[("values", &valid)]));
    }
    for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
        let near = get(kind);
        if !near.is_empty() {
            failure = failure.hint(words.say_with("cli-usage-near", &[("near", &near)]));
        }
    }
    if error.kind() == ErrorKind::MissingSubcommand {
        failure = failure.hint(words.say("help-more"));
    }
    failure.hint(words.say("cli-usage-help"))
}

/// A context value as plain text, safe for a terminal.
fn one(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    };
    safe(&text).into_owned()
}
