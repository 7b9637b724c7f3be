//! `linehelp kb lint`.

use clap::Args;

use super::{Context, Exit, Failure, overlay};
use crate::builtin;
use crate::knowledge::finding::{Level, Rule};

/// Arguments of `kb lint`.
#[derive(Args, Debug)]
pub(super) struct LintArgs {
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(args: &LintArgs, context: &mut Context) -> Result<Exit, Failure> {
    let layers = overlay::layers(context, builtin::languages())?;
    if layers.is_empty() {
        let line = context.ui.words().say("kb-lint-built-in");
        context.ui.status(&line);
        return Ok(Exit::Well);
    }
    let (mut errors, mut warnings, mut files) = (0, 0, 0);
    for layer in &layers {
        files += layer.folder.files.len();
        for finding in &layer.compiled.findings {
            // What is missing in a language keeps no one from reading it in English, but must not be released.
            let error = finding.level() == Level::Error || (args.strict && finding.rule == Rule::Untranslated);
            if error {
                errors += 1;
            } else {
                warnings += 1;
            }
            let drawn = overlay::draw(context.ui.words(), finding, Some(&layer.dir), &layer.folder.files);
            context.ui.print(&format!("{drawn}\n\n"));
        }
    }
    let count = context.ui.words().say_with(
        "kb-lint-count",
        &[("errors", &errors.to_string()), ("warnings", &warnings.to_string()), ("files", &files.to_string())],
    );
    context.ui.print(&format!("{count}\n"));
    Ok(if errors > 0 { Exit::Problem } else { Exit::Well })
}
