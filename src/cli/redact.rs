//! `linehelp redact [FILE…]`: logs and texts made safe to attach.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Context, Exit, Failure};
use crate::redact::{Finding, Kind, Redactor, StandIns, text};
use crate::store::atomic;
use crate::text::safe;

/// Arguments of `redact`.
#[derive(Args, Debug)]
pub(super) struct RedactArgs {
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "FILE.json")]
    report: Option<PathBuf>,
    #[arg(long)]
    check: bool,
}

/// The bytes that are read and written at once.
const PIECE: usize = 256 * 1024;

/// Why a run ended early: a report cannot be written, or trouble that is told already.
enum Broken {
    Report(io::Error),
    Told(Failure),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Report(error)
    }
}

pub(super) fn run(args: &RedactArgs, context: &mut Context) -> Result<Exit, Failure> {
    let mut run = Run { context, check: args.check, stand_ins: StandIns::default(), count: BTreeMap::new() };
    match &args.report {
        Some(path) => atomic::write(path, |out| run.reported(&args.files, out)),
        None => run.all(&args.files, &mut |_, _| Ok(())),
    }
    .map_err(|broken| match (broken, &args.report) {
        (Broken::Report(error), Some(path)) => Failure::file(context.ui.words(), "redact-report-failed", path, &error),
        (Broken::Report(error), None) => Failure::new(error.to_string()),
        (Broken::Told(failure), _) => failure,
    })
}

/// What is told of each finding: the file's name, and what was found in it.
type Tell<'a> = &'a mut dyn FnMut(&str, &Finding) -> io::Result<()>;

struct Run<'a> {
    context: &'a mut Context,
    check: bool,
    stand_ins: StandIns,
    count: BTreeMap<Kind, u64>,
}

impl Run<'_> {
    /// Every file, with a report that is written as it goes, so that it may be of any length.
    fn reported(&mut self, files: &[PathBuf], out: &mut dyn Write) -> Result<Exit, Broken> {
        write!(out, "{{\n\"schema\": \"linehelp.redaction/1\",\n\"hidden\": [")?;
        let mut first = true;
        let exit = self.all(files, &mut |file, finding| {
            let comma = if std::mem::take(&mut first) { "" } else { "," };
            let file = serde_json::Value::from(file);
            write!(out, "{comma}\n{{\"kind\": \"{}\", \"file\": {file}, \"line\": {}}}", finding.kind.name(), finding.line)
        })?;
        let counts: serde_json::Map<String, serde_json::Value> =
            self.count.iter().map(|(kind, count)| (kind.name().to_owned(), (*count).into())).collect();
        writeln!(out, "\n],\n\"counts\": {}\n}}", serde_json::Value::from(counts))?;
        Ok(exit)
    }

    fn all(&mut self, files: &[PathBuf], tell: Tell<'_>) -> Result<Exit, Broken> {
        if files.is_empty() {
            self.one(Path::new("-"), &mut io::stdin().lock(), tell)?;
        }
        // All files are opened before anything is said: a wrong name must not cost half of the work.
        let mut opened = Vec::new();
        for path in files {
            let file = if path.as_os_str() == "-" { None } else { Some(self.open(path)?) };
            opened.push((path, file));
        }
        for (path, file) in opened {
            match file {
                Some(mut file) => self.one(path, &mut file, tell)?,
                None => self.one(path, &mut io::stdin().lock(), tell)?,
            }
        }
        self.sum();
        Ok(if self.check && !self.count.is_empty() { Exit::Problem } else { Exit::Well })
    }

    /// Opens a file. One that can be read twice tells first which stand-ins it holds already.
    fn open(&mut self, path: &Path) -> Result<File, Broken> {
        let mut file = File::open(path).map_err(|error| self.unreadable(path, &error))?;
        let plain = file.metadata().map_err(|error| self.unreadable(path, &error))?.is_file();
        if plain {
            let mut piece = Vec::with_capacity(PIECE);
            loop {
                // The last bytes are kept: a stand-in may stand across the border.
                piece.drain(..piece.len().saturating_sub(64));
                let kept = piece.len();
                (&mut file).take(PIECE as u64).read_to_end(&mut piece).map_err(|error| self.unreadable(path, &error))?;
                self.stand_ins.reserve(&piece);
                if piece.len() == kept {
                    break;
                }
            }
            file.seek(SeekFrom::Start(0)).map_err(|error| self.unreadable(path, &error))?;
        }
        Ok(file)
    }

    fn one(&mut self, path: &Path, input: &mut dyn Read, tell: Tell<'_>) -> Result<(), Broken> {
        // Names tell of people too; these have stand-ins of their own.
        let name = text(&mut StandIns::default(), &safe(&path.to_string_lossy())).text;
        let mut stand_ins = std::mem::take(&mut self.stand_ins);
        let mut redactor = Redactor::new(&mut stand_ins);
        let mut piece = vec![0; PIECE];
        let mut out = Vec::with_capacity(2 * PIECE);
        loop {
            let len = match input.read(&mut piece) {
                Ok(len) => len,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.unreadable(path, &error)),
            };
            match len {
                0 => redactor.finish(&mut out),
                _ => redactor.push(&piece[..len], &mut out),
            }
            if !self.check {
                self.context.ui.print_bytes(&out);
            }
            out.clear();
            for finding in redactor.take_findings() {
                *self.count.entry(finding.kind).or_default() += 1;
                if self.check {
                    self.context.ui.print(&format!("{name}:{}: {}\n", finding.line, finding.kind.name()));
                }
                tell(&name, &finding)?;
            }
            if len == 0 {
                break;
            }
        }
        self.stand_ins = stand_ins;
        Ok(())
    }

    fn sum(&mut self) {
        let line = if self.count.is_empty() {
            self.context.ui.words().say("redact-nothing")
        } else {
            let kinds: Vec<String> = self.count.iter().map(|(kind, count)| format!("{} {count}", kind.name())).collect();
            let key = if self.check { "redact-would-hide" } else { "redact-hidden" };
            self.context.ui.words().say_with(key, &[("kinds", &kinds.join(", "))])
        };
        self.context.ui.status(&line);
    }

    fn unreadable(&self, path: &Path, error: &io::Error) -> Broken {
        Broken::Told(Failure::file(self.context.ui.words(), "redact-unreadable", path, error))
    }
}
