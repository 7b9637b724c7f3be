//! `linehelp kb new topic|fix|article|language ID`: files to begin with, in the folder of `--knowledge`.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Context, Exit, Failure, overlay};
use crate::builtin;
use crate::knowledge::skeleton;
use crate::store::atomic;
use crate::text::{Words, safe};

/// Arguments of `kb new`.
#[derive(Args, Debug)]
pub(super) struct NewArgs {
    #[arg(value_name = "KIND", value_enum)]
    kind: Kind,
    #[arg(value_name = "ID")]
    id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Topic,
    Fix,
    Article,
    Language,
}

pub(super) fn run(args: &NewArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let Some(dir) = overlay::folders(context).last().cloned() else {
        return Err(Failure::new(words.say("kb-new-folder")).hint(words.say("kb-new-folder-hint")));
    };
    let id = args.id.as_str();
    let known = if args.kind == Kind::Language { is_tag(id) } else { crate::knowledge::is_id(id) };
    if !known {
        let key = if args.kind == Kind::Language { "kb-new-tag" } else { "kb-bad-id" };
        return Err(Failure::new(words.say_with(key, &[("id", &safe(id))])));
    }
    let library = builtin::whole(&[]).library;
    let taken = match args.kind {
        Kind::Topic => library.trees.contains_key(id),
        Kind::Fix => library.fixes.contains_key(id),
        Kind::Article => library.articles.contains_key(id),
        Kind::Language => false,
    };
    if taken {
        return Err(Failure::new(words.say_with("kb-new-taken", &[("id", id)])).hint(words.say("kb-new-taken-hint")));
    }
    let today = super::today();
    let files = match args.kind {
        Kind::Topic => skeleton::topic(id, &today),
        Kind::Fix => skeleton::fix(id, &today),
        Kind::Article => skeleton::article(id, &today),
        Kind::Language => language(id, context)?,
    };
    let files: Vec<(PathBuf, String)> = files.into_iter().map(|(path, text)| (dir.join(path), text)).collect();
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let failure = Failure::new(words.say_with("kb-new-there", &[("path", &safe(&path.to_string_lossy()))]));
        return Err(failure.hint(words.say("kb-new-there-hint")));
    }
    for (path, text) in &files {
        let unwritten = |error: std::io::Error| Failure::file(&words, "kb-not-written", path, &error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(unwritten)?;
        }
        atomic::write(path, |out| out.write_all(text.as_bytes())).map_err(unwritten)?;
        context.ui.print(&format!("{}\n", safe(&path.to_string_lossy())));
    }
    next(&words, &dir, context);
    Ok(Exit::Well)
}

fn next(words: &Words, dir: &std::path::Path, context: &mut Context) {
    let line = words.say_with("kb-new-next", &[("path", &safe(&dir.to_string_lossy()))]);
    context.ui.status(&line);
}

/// The files of a language: all texts that the folder has in English.
fn language(tag: &str, context: &Context) -> Result<Vec<skeleton::Draft>, Failure> {
    let layers = overlay::layers(context, &[])?;
    let files = layers.last().map(|layer| skeleton::language(tag, &layer.compiled.english)).unwrap_or_default();
    if files.is_empty() {
        let words = context.ui.words();
        return Err(Failure::new(words.say("kb-new-empty")).hint(words.say("kb-new-empty-hint")));
    }
    Ok(files)
}

/// Whether this is a language tag as folders have it: `ja`, `zh-TW`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
