//! `linehelp kb lint`: judges folders of knowledge together with what they lie on, and mends what has one meaning.

mod told;

use std::collections::BTreeMap;
use std::path::Path;

use clap::{Args, ValueEnum};

use super::{Context, Exit, Failure, overlay};
use crate::builtin;
use crate::knowledge::finding::{Level, Rule};
use crate::knowledge::{mend, outdated};
use crate::store::atomic;
use overlay::Layer;

/// Arguments of `kb lint`.
#[derive(Args, Debug)]
pub(super) struct LintArgs {
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    fix: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Github,
    Sarif,
}

/// Mending may show what lay below; more rounds find nothing new.
const ROUNDS: usize = 3;

pub(super) fn run(args: &LintArgs, context: &mut Context) -> Result<Exit, Failure> {
    let mut layers = judged(context)?;
    if layers.is_empty() {
        let line = context.ui.words().say("kb-lint-built-in");
        context.ui.status(&line);
        return Ok(Exit::Well);
    }
    let mut mended = 0;
    for _ in 0..if args.fix { ROUNDS } else { 0 } {
        let changed = layers.iter().map(|layer| mend_files(layer, context)).sum::<Result<usize, Failure>>()?;
        if changed == 0 {
            break;
        }
        mended += changed;
        layers = judged(context)?;
    }
    if args.fix {
        mended += layers.iter().map(|layer| note_translated(layer, context)).sum::<Result<usize, Failure>>()?;
    }
    let told = told::Told::new(&layers, args.strict, context.ui.words());
    let text = match args.format {
        Format::Text => told.text(),
        Format::Json => told.json(),
        Format::Github => told.github(),
        Format::Sarif => told.sarif(),
    };
    let errors = told.errors;
    context.ui.print(&text);
    if args.fix {
        let line = context.ui.words().say_with("kb-lint-mended", &[("count", &mended.to_string())]);
        context.ui.status(&line);
    }
    Ok(if errors > 0 { Exit::Problem } else { Exit::Well })
}

/// The folders asked for with all that is to say of them, what grows old with time too.
fn judged(context: &Context) -> Result<Vec<Layer>, Failure> {
    let mut layers = overlay::layers(context, builtin::languages())?;
    for layer in &mut layers {
        layer.compiled.note_age(&super::today());
    }
    Ok(layers)
}

/// Mends the files of a folder; returns how many findings that took away.
fn mend_files(layer: &Layer, context: &Context) -> Result<usize, Failure> {
    let mut edits: BTreeMap<&str, Vec<mend::Edit>> = BTreeMap::new();
    for (path, bytes) in &layer.folder.files {
        let Ok(source) = std::str::from_utf8(bytes) else { continue };
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let own = layer.compiled.findings.iter().filter(|finding| finding.file == *path);
        edits.insert(path, own.filter_map(|finding| mend::mend(finding, source)).collect());
    }
    let mut count = 0;
    for (path, bytes) in &layer.folder.files {
        let Some(edits) = edits.remove(path.as_str()).filter(|edits| !edits.is_empty()) else { continue };
        count += edits.len();
        let source = String::from_utf8_lossy(bytes);
        let (mark, source) = source.strip_prefix('\u{feff}').map_or(("", &*source), |rest| ("\u{feff}", rest));
        write(&layer.dir.join(path), &(mark.to_owned() + &mend::apply(source, edits)), context)?;
    }
    Ok(count)
}

/// Brings the notes of what was translated up to date; returns how many languages that touched.
fn note_translated(layer: &Layer, context: &Context) -> Result<usize, Failure> {
    let mut count = 0;
    for (lang, made) in &layer.compiled.translated {
        let path = format!("lang/{lang}/translated.yaml");
        let prefix = format!("lang/{lang}/");
        let text = outdated::write(made);
        let there = layer.folder.files.iter().find(|(own, _)| *own == path).map(|(_, bytes)| bytes.as_slice());
        let translates = layer.folder.files.iter().any(|(own, _)| own.starts_with(&prefix));
        if translates && !made.is_empty() && there != Some(text.as_bytes()) {
            write(&layer.dir.join(path), &text, context)?;
            count += 1;
        }
    }
    Ok(count)
}

fn write(path: &Path, text: &str, context: &Context) -> Result<(), Failure> {
    atomic::write(path, |out| out.write_all(text.as_bytes()))
        .map_err(|error| Failure::file(context.ui.words(), "kb-not-written", path, &error))
}

/// Whether a finding ends in exit code 1: what a language lacks keeps no one from reading it in English, but must not be released.
fn is_error(finding: &crate::knowledge::finding::Finding, strict: bool) -> bool {
    finding.level() == Level::Error || strict && matches!(finding.rule, Rule::Untranslated | Rule::Outdated)
}
