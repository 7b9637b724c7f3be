//! `--knowledge DIR`: folders of knowledge laid over what is built in.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::Context;
use crate::builtin;
use crate::failure::Failure;
use crate::knowledge::compile::{Compiled, File, Knowledge, compile};
use crate::knowledge::finding::{Finding, Level};
use crate::search::write::{Learn, write};
use crate::search::{Corpus, Index};
use crate::store::folder::{Folder, read_folder};
use crate::text::{Spot, Words, safe, snippet};

/// One folder, compiled over what is below it.
pub(super) struct Layer {
    /// The folder, as it was named.
    pub(super) dir: PathBuf,
    /// What it holds.
    pub(super) folder: Folder,
    /// What came of it.
    pub(super) compiled: Compiled,
}

/// The folders asked for: those of the command line, else those of the environment.
pub(super) fn folders(context: &Context) -> &[PathBuf] {
    if context.global.knowledge.is_empty() { &context.env.knowledge } else { &context.global.knowledge }
}

/// Compiles each folder over the one before, the first over what is built in, with the texts of `langs`.
pub(super) fn layers(context: &Context, langs: &[&str]) -> Result<Vec<Layer>, Failure> {
    // Without a folder nothing is laid over, and what is built in is not even read.
    if folders(context).is_empty() {
        return Ok(Vec::new());
    }
    let words = context.ui.words();
    let mut below = builtin::whole(langs);
    let mut layers = Vec::new();
    for dir in folders(context) {
        let folder = read_folder(dir).map_err(|error| Failure::file(words, "kb-folder-unreadable", dir, &error))?;
        let path = safe(&dir.to_string_lossy()).into_owned();
        if let Some(link) = folder.links_out.first() {
            let what = words.say_with("kb-folder-unreadable", &[("path", &path)]);
            return Err(Failure::new(what).cause(format!("{}: {}", safe(link), words.say("kb-refused-link"))));
        }
        if folder.too_many {
            let what = words.say_with("kb-folder-unreadable", &[("path", &path)]);
            return Err(Failure::new(what).cause(words.say("kb-refused-many")));
        }
        let files: Vec<File<'_>> = folder.files.iter().map(|(path, bytes)| File { path, bytes }).collect();
        let compiled = compile(std::mem::take(&mut below), &dir.to_string_lossy(), &files);
        if layers.len() + 1 < folders(context).len() {
            below.clone_from(&compiled.knowledge);
        }
        layers.push(Layer { dir: dir.clone(), folder, compiled });
    }
    Ok(layers)
}

/// Everything known with the folders asked for laid over it.
#[derive(Debug)]
pub(super) struct LaidOver {
    pub(super) knowledge: Knowledge,
    index: OnceCell<Vec<u8>>,
}

impl LaidOver {
    /// The index of what the folders hold: its words are read as those of the built-in one are.
    pub(super) fn index(&self) -> Option<Index<'_>> {
        let bytes = self.index.get_or_init(|| {
            let mut corpus = Corpus::laid_over(&self.knowledge);
            corpus.alike = builtin::index().map(|index| index.alike()).unwrap_or_default();
            write(&corpus, Learn::No)
        });
        Index::new(bytes)
    }
}

/// The built-in knowledge with the folders asked for laid over it, read once a run; none where there are none, so that what is built in
/// is read in parts. A folder with errors is a failure that tells all of them.
pub(super) fn laid_over(context: &Context) -> Result<Option<Rc<LaidOver>>, Failure> {
    if let Some(laid_over) = context.laid_over.get() {
        return Ok(laid_over.clone());
    }
    let lang = context.ui.words().language().tag();
    let mut layers = layers(context, &[lang])?;
    for layer in &layers {
        if layer.compiled.broken() {
            return Err(broken(context.ui.words(), layer));
        }
    }
    let last = layers.pop().map(|layer| layer.compiled.knowledge);
    let laid_over = last.map(|knowledge| Rc::new(LaidOver { knowledge, index: OnceCell::new() }));
    Ok(context.laid_over.get_or_init(|| laid_over).clone())
}

fn broken(words: &Words, layer: &Layer) -> Failure {
    let path = safe(&layer.dir.to_string_lossy()).into_owned();
    let mut failure = Failure::new(words.say_with("kb-overlay-broken", &[("path", &path)]));
    for finding in layer.compiled.findings.iter().filter(|finding| finding.level() == Level::Error) {
        failure = failure.place(draw(words, finding, Some(&layer.dir), &layer.folder.files));
    }
    failure.hint(words.say_with("kb-overlay-broken-hint", &[("path", &path)]))
}

/// The line around a byte of a text.
fn line_at(text: &str, at: usize) -> &str {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = at + after.find('\n').unwrap_or(after.len());
    text.get(start..end).unwrap_or_default().trim_end_matches('\r')
}

/// A finding with the line it is in, in the person's language.
pub(super) fn draw(words: &Words, finding: &Finding, dir: Option<&Path>, files: &[(String, Vec<u8>)]) -> String {
    let shown = finding.shown();
    let args: Vec<(&'static str, &str)> = shown.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let level = words.say(if finding.level() == Level::Error { "kb-error" } else { "kb-warning" });
    let mut lines = vec![format!("{level}[{}]: {}", finding.rule.code(), words.say_with(&finding.id(), &args))];
    let near = finding.near.as_ref().map(|near| words.say_with("kb-near", &[("near", &safe(near))])).unwrap_or_default();
    let file = dir.map_or_else(|| finding.file.clone(), |dir| dir.join(&finding.file).to_string_lossy().into_owned());
    let source = files.iter().find(|(path, _)| *path == finding.file).map(|(_, bytes)| {
        // Places do not count a byte order mark.
        String::from_utf8_lossy(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes))
    });
    match source.filter(|_| finding.place.line > 0) {
        Some(source) => {
            let place = finding.place;
            let start = place.start as usize;
            let covered = source.get(start..start.saturating_add(place.len as usize));
            let len = covered.map_or(1, |text| text.lines().next().unwrap_or_default().trim_end().chars().count());
            let spot = Spot { line: place.line as usize, column: place.column as usize, len };
            lines.push(snippet(&file, line_at(&source, start), spot, &near));
        }
        None => lines.push(format!(" --> {}", safe(&file))),
    }
    let hint = format!("{}-hint", finding.id());
    if words.get(&hint).is_some() {
        lines.push(format!("  = {}", words.say_with(&hint, &args)));
    }
    lines.join("\n")
}
