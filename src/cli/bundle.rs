//! `linehelp bundle verify|show`: what is in a bundle, and whether it is what was written. Nothing is unpacked to disk.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::Context;
use crate::bundle::{self, Fault, Finding, MadeSafe, Opened};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::{Words, safe};

/// Arguments of `bundle`.
#[derive(Args, Debug)]
pub(super) struct BundleArgs {
    #[command(subcommand)]
    command: BundleCommand,
}

#[derive(Debug, Subcommand)]
enum BundleCommand {
    Verify(VerifyArgs),
    Show(ShowArgs),
}

#[derive(Args, Debug)]
struct VerifyArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Args, Debug)]
struct ShowArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

pub(super) fn run(args: &BundleArgs, context: &mut Context) -> Result<Exit, Failure> {
    match &args.command {
        BundleCommand::Verify(args) => verify(args, context),
        BundleCommand::Show(args) => show(args, context),
    }
}

fn verify(args: &VerifyArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let input = open(&args.file, &words)?;
    let checked = bundle::verify(input).map_err(|error| Failure::file(&words, "cli-cannot-read", &args.file, &error))?;
    let (Some(manifest), []) = (&checked.0, checked.1.as_slice()) else {
        // What is no bundle at all is bad input; what was one and is not whole is a problem found.
        if let [Finding::Archive(fault @ (Fault::NotABundle | Fault::Encrypted))] = checked.1.as_slice() {
            return Err(refused(fault, &args.file, &words));
        }
        for finding in &checked.1 {
            let line = tell(finding, &words);
            context.ui.print(&format!("{line}\n"));
        }
        let line = words.say_with("bundle-not-whole", &[("path", &shown(&args.file))]);
        context.ui.print(&format!("{line}\n"));
        return Ok(Exit::Problem);
    };
    let files = manifest.files.len().to_string();
    let line = words.say_with("bundle-whole", &[("path", &shown(&args.file)), ("files", &files)]);
    context.ui.print(&format!("{line}\n"));
    Ok(Exit::Well)
}

fn show(args: &ShowArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let input = open(&args.file, &words)?;
    let mut opened = Opened::new(input).map_err(|fault| refused(&fault, &args.file, &words))?;
    match &args.name {
        Some(name) => print(&mut opened, name, args, context),
        None => list(&mut opened, args, context),
    }
}

/// The longest file that is printed onto a terminal, in bytes.
const MOST_ON_TERMINAL: u64 = 1 << 20;

type Input = BufReader<File>;

/// Prints one file: as it is into a pipe, without what drives a terminal onto one.
fn print(opened: &mut Opened<Input>, name: &str, args: &ShowArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let Some(entry) = opened.entries().iter().find(|entry| entry.name == *name).cloned() else {
        let names: Vec<&str> = opened.entries().iter().map(|entry| entry.name.as_str()).collect();
        let failure = Failure::new(words.say_with("bundle-no-such-file", &[("name", &safe(name))]));
        return Err(failure.hint(words.say_with("bundle-names", &[("names", &names.join(", "))])));
    };
    let refused = |fault: Fault| refused(&fault, &args.file, &words);
    // Checked before a byte of it is printed; read twice rather than held in memory.
    opened.read(&entry, &mut std::io::sink()).map_err(refused)?;
    if !context.ui.prints_to_terminal() {
        opened.read(&entry, &mut context.ui.results()).map_err(refused)?;
        return Ok(Exit::Well);
    }
    if entry.size > MOST_ON_TERMINAL {
        let failure = Failure::new(words.say_with("bundle-too-long-to-show", &[("name", name)]));
        return Err(failure.hint(words.say("bundle-too-long-hint")));
    }
    let mut bytes = Vec::new();
    opened.read(&entry, &mut bytes).map_err(refused)?;
    context.ui.print(&safe(&String::from_utf8_lossy(&bytes)));
    Ok(Exit::Well)
}

fn list(opened: &mut Opened<Input>, args: &ShowArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let manifest = bundle::manifest(opened).map_err(|error| Failure::file(&words, "cli-cannot-read", &args.file, &error))?;
    if let Some(manifest) = &manifest {
        let (time, tool, knowledge) = (safe(&manifest.made_at), safe(&manifest.tool.version), safe(&manifest.tool.knowledge));
        let made = words.say_with("report-made", &[("time", &time), ("tool", &tool), ("knowledge", &knowledge)]);
        context.ui.print(&format!("{made}\n\n"));
    }
    for entry in opened.entries() {
        let listed = manifest.iter().flat_map(|manifest| &manifest.files).find(|listed| listed.name == entry.name);
        let note = match listed.map(|listed| listed.made_safe) {
            Some(MadeSafe::Redacted) => words.say("bundle-redacted"),
            Some(MadeSafe::MetadataRemoved) => words.say("bundle-metadata-removed"),
            Some(MadeSafe::AsIs) => words.say("bundle-as-is"),
            None => String::new(),
        };
        let line = format!("{:>12}  {}  {note}", entry.size, entry.name);
        context.ui.print(&format!("{}\n", line.trim_end()));
    }
    for (kind, count) in manifest.iter().flat_map(|manifest| &manifest.hidden) {
        let line = words.say_with("bundle-hidden", &[("kind", &safe(kind)), ("count", &count.to_string())]);
        context.ui.print(&format!("{line}\n"));
    }
    let hint = words.say_with("bundle-show-hint", &[("path", &shown(&args.file))]);
    context.ui.status(&hint);
    Ok(Exit::Well)
}

fn open(path: &Path, words: &Words) -> Result<Input, Failure> {
    File::open(path).map(BufReader::new).map_err(|error| Failure::file(words, "cli-cannot-read", path, &error))
}

fn shown(path: &Path) -> String {
    safe(&path.to_string_lossy()).into_owned()
}

/// A bundle that cannot be opened.
fn refused(fault: &Fault, path: &Path, words: &Words) -> Failure {
    if let Fault::Io(error) = fault {
        return Failure::file(words, "cli-cannot-read", path, error);
    }
    let failure = Failure::new(words.say_with("bundle-refused", &[("path", &shown(path))])).cause(why(fault, words));
    match fault {
        Fault::Encrypted => failure.hint(words.say("bundle-decrypt-first")),
        _ => failure,
    }
}

/// A finding in one line.
fn tell(finding: &Finding, words: &Words) -> String {
    let named = |key: &str, name: &str| words.say_with(key, &[("name", &safe(name))]);
    match finding {
        Finding::Archive(fault) => why(fault, words),
        Finding::Sum => words.say("bundle-sum"),
        Finding::Manifest => words.say("bundle-no-manifest"),
        Finding::Missing(name) => named("bundle-missing", name),
        Finding::Extra(name) => named("bundle-extra", name),
        Finding::Changed(name) => named("bundle-changed", name),
    }
}

fn why(fault: &Fault, words: &Words) -> String {
    let named = |key: &str, name: &str| words.say_with(key, &[("name", &safe(name))]);
    match fault {
        Fault::NotABundle => words.say("bundle-no-zip"),
        Fault::Encrypted => words.say("bundle-encrypted"),
        Fault::Structure { at } => words.say_with("bundle-structure", &[("at", &at.to_string())]),
        Fault::TooMany { count } => words.say_with("bundle-too-many", &[("count", &count.to_string())]),
        Fault::TooLarge { name } => named("bundle-too-large", name),
        Fault::Name { name } => named("bundle-bad-name", name),
        Fault::Twice { name } => named("bundle-twice", name),
        Fault::Changed { name } => named("bundle-changed", name),
        Fault::Io(error) => error.to_string(),
    }
}
