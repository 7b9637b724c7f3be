//! `linehelp man`: one page for all commands.

use clap::{Args, Command};
use clap_mangen::Man;

use super::{Context, args, help};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::Words;

/// Arguments of `man`.
#[derive(Args, Debug)]
pub(super) struct ManArgs {}

/// What the environment can say, and the message that tells of it.
const ENVIRONMENT: [(&str, &str); 6] = [
    ("LINEHELP_LANG", "lang"),
    ("LINEHELP_KNOWLEDGE", "knowledge"),
    ("LINEHELP_STATE", "state"),
    ("LINEHELP_NOW", "now"),
    ("NO_COLOR, CLICOLOR_FORCE", "color"),
    ("ACCESSIBLE", "plain"),
];

pub(super) fn run(_: &ManArgs, context: &mut Context) -> Result<Exit, Failure> {
    let page = page(context.ui.words()).map_err(|error| Failure::new(error.to_string()))?;
    context.ui.print_bytes(&page);
    Ok(Exit::Well)
}

fn page(words: &Words) -> std::io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let command = args::described(words);
    let manual = Man::new(command.clone());
    manual.render_title(&mut page)?;
    manual.render_name_section(&mut page)?;
    manual.render_synopsis_section(&mut page)?;
    manual.render_description_section(&mut page)?;
    manual.render_options_section(&mut page)?;
    heading(&mut page, &words.say("help-man-commands"));
    for sub in command.get_subcommands() {
        of_command(&mut page, sub, "linehelp", words)?;
    }
    heading(&mut page, &words.say("help-man-exit"));
    for code in ["0", "1", "2", "130"] {
        entry(&mut page, code, &words.say(&format!("help-man-exit-{code}")));
    }
    heading(&mut page, &words.say("help-man-environment"));
    for (names, key) in ENVIRONMENT {
        entry(&mut page, names, &words.say(&format!("help-man-env-{key}")));
    }
    Ok(page)
}

/// A command that does something, with what it alone takes; those that it has in place of itself.
fn of_command(page: &mut Vec<u8>, command: &Command, path: &str, words: &Words) -> std::io::Result<()> {
    let path = format!("{path} {}", command.get_name());
    if command.has_subcommands() {
        return command.get_subcommands().try_for_each(|sub| of_command(page, sub, &path, words));
    }
    let usage = command.clone().bin_name(&path).render_usage().to_string();
    let usage = help::in_words(usage.strip_prefix("Usage: ").unwrap_or(&usage), words);
    page.extend_from_slice(format!(".SS \"{}\"\n", escape(&usage).replace('"', "\\(dq")).as_bytes());
    for text in [command.get_about(), command.get_after_help()].into_iter().flatten() {
        page.extend_from_slice(format!(".PP\n{}\n", escape(&text.to_string())).as_bytes());
    }
    // Arguments and options come under headings of a whole page, for which the command's stands in.
    let mut options = Vec::new();
    let own = command.clone().disable_help_flag(true).mut_args(|arg| {
        let hide = arg.get_id() == "help";
        arg.hide(hide)
    });
    Man::new(own).render_options_section(&mut options)?;
    for line in String::from_utf8_lossy(&options).lines().filter(|line| !line.starts_with(".SH ")) {
        page.extend_from_slice(line.as_bytes());
        page.push(b'\n');
    }
    Ok(())
}

fn heading(page: &mut Vec<u8>, text: &str) {
    page.extend_from_slice(format!(".SH \"{}\"\n", escape(text).to_uppercase()).as_bytes());
}

fn entry(page: &mut Vec<u8>, name: &str, text: &str) {
    page.extend_from_slice(format!(".TP\n\\fB{}\\fR\n{}\n", escape(name), escape(text)).as_bytes());
}

/// Text as roff takes it for text.
fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    let line = |line: &str| if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line.to_owned() };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
