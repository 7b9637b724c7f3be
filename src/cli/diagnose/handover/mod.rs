//! What a diagnosis hands over: `--report`, `--bundle`, `--attach`, `--encrypt-to`.
//!
//! Everything that can be wrong with these is found by [`Handover::prepare`] before the first question. Then
//! [`Handover::fill`] makes the report, as often as the preview wants, and [`Handover::write`] writes it: whole or not at all.

mod attach;
#[cfg(feature = "encrypt")]
mod recipients;

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::bundle::{self, Contents, Document, Failed};
use crate::cli::{Context, check};
use crate::failure::Failure;
use crate::knowledge::{Library, Texts};
use crate::redact::{self, StandIns};
use crate::report::{self, Edits, Material, Network, Report, Versions};
use crate::store::atomic;
use crate::text::{Language, Words, languages, safe};
use crate::words::observation::Observations;
use crate::words::{Answer, Facts, FieldId, NodeKey, Outcome, PathEntry, TreeId, Value};
use attach::Taken;

/// What is to be handed over.
#[derive(Args, Debug)]
pub(super) struct HandoverArgs {
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    bundle: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "bundle")]
    attach: Vec<PathBuf>,
    #[cfg(feature = "encrypt")]
    #[arg(long, value_name = "RECIPIENT", requires = "bundle")]
    encrypt_to: Vec<String>,
}

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Markdown,
    Json,
    Html,
}

impl Form {
    const ALL: [Self; 4] = [Self::Text, Self::Markdown, Self::Json, Self::Html];

    fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Html => "html",
        }
    }

    /// The form that a file's name asks for; `-` is text.
    fn of(path: &Path) -> Option<Self> {
        if path.as_os_str() == "-" {
            return Some(Self::Text);
        }
        let ending = path.extension()?.to_str()?;
        Self::ALL.into_iter().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }

    fn draw(self, copy: &Copy) -> Result<String, Failure> {
        Ok(match self {
            Self::Text => report::text(&copy.report, &copy.words),
            Self::Markdown => report::markdown(&copy.report, &copy.words),
            Self::Json => report::json(&copy.report).map_err(|error| Failure::new(error.to_string()))?,
            Self::Html => report::html(&copy.report, &copy.words),
        })
    }
}

/// What is handed over, checked and ready.
pub(super) struct Handover {
    report: Option<(PathBuf, Form)>,
    bundle: Option<PathBuf>,
    #[cfg(feature = "encrypt")]
    recipients: Option<bundle::encrypt::Recipients>,
    attached: Vec<Taken>,
    stand_ins: StandIns,
    now: String,
}

/// A diagnosis that is over, with its texts in the person's language.
pub(super) struct Diagnosis<'a> {
    pub(super) library: &'a Library,
    pub(super) texts: &'a Texts,
    pub(super) topic: &'a TreeId,
    /// None where an answer is missing.
    pub(super) outcome: Option<&'a Outcome>,
    pub(super) path: &'a [PathEntry],
    pub(super) filled: &'a [(FieldId, NodeKey, Answer)],
    pub(super) facts: &'a Facts,
    /// What the last network check saw, where one was made.
    pub(super) seen: Option<Observations>,
}

/// The report in one language.
pub(super) struct Copy {
    pub(super) report: Report,
    pub(super) words: Words,
}

impl Handover {
    /// Looks at everything that is to be read and written, and reads what is attached. `can_ask` says whether there is a person.
    pub(super) fn prepare(args: &HandoverArgs, can_ask: bool, context: &mut Context) -> Result<Self, Failure> {
        let words = context.ui.words().clone();
        let report = match &args.report {
            None => None,
            Some(path) => Some((path.clone(), form_of(path, &words)?)),
        };
        // Told before the questions, not after them.
        let targets = report.iter().map(|(path, _)| path).chain(&args.bundle).filter(|path| path.as_os_str() != "-");
        for path in targets {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            let there = std::fs::metadata(folder).and_then(|found| {
                if found.is_dir() { Ok(()) } else { Err(std::io::Error::from(std::io::ErrorKind::NotADirectory)) }
            });
            there.map_err(|error| Failure::file(&words, "handover-not-written", path, &error))?;
        }
        #[cfg(feature = "encrypt")]
        let recipients = recipients::read(&args.encrypt_to, &words)?;
        let mut stand_ins = StandIns::default();
        let attached = attach::read(&args.attach, can_ask, &mut stand_ins, context)?;
        Ok(Self {
            report,
            bundle: args.bundle.clone(),
            #[cfg(feature = "encrypt")]
            recipients,
            attached,
            stand_ins,
            now: now(context),
        })
    }

    /// Takes the name of a file to write the report to, in the form that its ending says.
    pub(super) fn report_to(&mut self, path: &Path, words: &Words) -> Result<(), Failure> {
        self.report = Some((path.to_owned(), form_of(path, words)?));
        Ok(())
    }

    /// Whether anything is to be written, so that a preview makes sense.
    pub(super) fn is_wanted(&self) -> bool {
        self.report.is_some() || self.bundle.is_some()
    }

    /// Whether the report takes the place of what is else printed.
    pub(super) fn is_printed(&self) -> bool {
        self.report.as_ref().is_some_and(|(path, _)| path.as_os_str() == "-")
    }

    /// The report in the person's language, as they wish it.
    pub(super) fn fill(&mut self, diagnosis: &Diagnosis<'_>, edits: &Edits, words: &Words) -> Copy {
        self.fill_in(diagnosis, diagnosis.texts, edits, words)
    }

    fn fill_in(&mut self, diagnosis: &Diagnosis<'_>, texts: &Texts, edits: &Edits, words: &Words) -> Copy {
        let attachments: Vec<report::Attachment> = self.attached.iter().map(|taken| taken.told.clone()).collect();
        let check = diagnosis.seen.clone().map(|seen| check::document_in(words, seen, Facts::default()));
        let conclusion = check.as_ref().and_then(|check| check.conclusion.id);
        let also: Vec<String> = check.iter().flat_map(|check| &check.conclusion.also).map(|id| id.as_str().to_owned()).collect();
        let network = check.as_ref().zip(conclusion).map(|(check, conclusion)| Network {
            conclusion: conclusion.as_str(),
            also: &also,
            summary: &check.conclusion.summary,
            advice: &check.conclusion.advice,
            checks: &check.checks,
        });
        let material = Material {
            words,
            texts,
            library: diagnosis.library,
            topic: diagnosis.topic,
            outcome: diagnosis.outcome,
            path: diagnosis.path,
            filled: diagnosis.filled,
            facts: diagnosis.facts,
            network,
            versions: VERSIONS,
            now: &self.now,
            attachments: &attachments,
        };
        Copy { report: report::fill(&material, edits, &mut self.stand_ins), words: words.clone() }
    }

    /// The facts and the path without what is private in them, with the stand-ins of the report.
    pub(super) fn safe(&mut self, diagnosis: &Diagnosis<'_>) -> (Facts, Vec<PathEntry>) {
        let facts = report::safe_facts(diagnosis.facts, diagnosis.library, &mut self.stand_ins);
        (facts, report::safe_path(diagnosis.path, diagnosis.topic, diagnosis.library, &mut self.stand_ins))
    }

    /// Writes what was asked for. `texts_in` gives the knowledge's texts in another language, for the second copy; `printing` says
    /// whether standard output is free for the report.
    pub(super) fn write(
        mut self,
        diagnosis: &Diagnosis<'_>,
        edits: &Edits,
        texts_in: impl Fn(&str) -> Texts,
        printing: bool,
        context: &mut Context,
    ) -> Result<(), Failure> {
        let words = context.ui.words().clone();
        let copy = self.fill(diagnosis, edits, &words);
        self.warn_of_size(&copy.report, context);
        if let Some((path, form)) = self.report.take() {
            let text = form.draw(&copy)?;
            if path.as_os_str() == "-" {
                // One document on standard output: JSON holds the report already.
                if printing {
                    context.ui.print(&text);
                }
            } else {
                atomic::write(&path, |out| out.write_all(text.as_bytes()))
                    .map_err(|error: io::Error| Failure::file(&words, "handover-not-written", &path, &error))?;
                told_written(&path, &mut self.stand_ins, context);
            }
        }
        if let Some(path) = self.bundle.take() {
            let second = second_language(&copy.report, diagnosis)
                .map(|language| self.fill_in(diagnosis, &texts_in(language.tag()), edits, &Words::new(language)));
            self.bundle(&path, diagnosis, &copy, second.as_ref(), edits, &words)?;
            told_written(&path, &mut self.stand_ins, context);
        }
        Ok(())
    }

    /// Says which attachments the form would refuse.
    fn warn_of_size(&self, report: &Report, context: &mut Context) {
        let Some(largest) = report.channel.as_ref().and_then(|channel| channel.largest) else { return };
        for taken in self.attached.iter().filter(|taken| taken.told.taken && taken.told.bytes > largest) {
            let (name, most) = (taken.told.name.as_str(), report::size(largest));
            let warning = context.ui.words().say_with("handover-form-too-large", &[("name", name), ("most", &most)]);
            context.ui.warn(&warning);
        }
    }

    fn bundle(
        &mut self,
        path: &Path,
        diagnosis: &Diagnosis<'_>,
        copy: &Copy,
        second: Option<&Copy>,
        edits: &Edits,
        words: &Words,
    ) -> Result<(), Failure> {
        let mut documents = Vec::new();
        let mut add = |name: String, text: String| documents.push(Document { name, bytes: text.into_bytes() });
        for form in Form::ALL {
            add(format!("report.{}", form.ending()), form.draw(copy)?);
        }
        if let Some(second) = second {
            for form in Form::ALL {
                add(format!("report.{}.{}", second.report.language, form.ending()), form.draw(second)?);
            }
        }
        let (facts, _) = self.safe(diagnosis);
        if !edits.dropped.contains("facts") {
            add("facts.json".to_owned(), json(&facts)?);
        }
        if !edits.dropped.contains("path") {
            add("path.json".to_owned(), json(&copy.report.path)?);
        }
        if let Some(seen) = diagnosis.seen.clone().filter(|_| !edits.dropped.contains("network")) {
            let check = check::document_in(words, seen, Facts::default());
            let check = serde_json::to_value(check).map_err(|error| Failure::new(error.to_string()))?;
            add("check.json".to_owned(), json(&report::safe_json(&check, &mut self.stand_ins))?);
        }
        let attachments = if edits.dropped.contains("attachments") {
            Vec::new()
        } else {
            attach::open(std::mem::take(&mut self.attached), words)?
        };
        let contents = Contents {
            made_at: self.now.clone(),
            tool: bundle::Tool { version: VERSIONS.tool.to_owned(), knowledge: VERSIONS.knowledge.to_owned() },
            documents,
            hidden: copy.report.hidden.iter().map(|(kind, count)| (kind.clone(), *count as u64)).collect(),
            attachments,
        };
        let failed = |failed: Failed| match failed {
            Failed::Read { name, source } => {
                Failure::new(words.say_with("handover-not-read", &[("name", &safe(&name))])).cause(source.to_string())
            }
            Failed::Write(error) => Failure::file(words, "handover-not-written", path, &error),
        };
        let stand_ins = &mut self.stand_ins;
        #[cfg(feature = "encrypt")]
        if let Some(recipients) = &self.recipients {
            // Plain bytes never reach the disk: what is written is encrypted on the way.
            return atomic::write(path, |out| {
                let sealed = recipients.wrap(out)?;
                let (sealed, _) = bundle::pack(contents, stand_ins, sealed)?;
                sealed.finish().map(drop).map_err(Failed::Write)
            })
            .map_err(failed);
        }
        atomic::write(path, |out| bundle::pack(contents, stand_ins, out).map(drop)).map_err(failed)
    }
}

fn form_of(path: &Path, words: &Words) -> Result<Form, Failure> {
    Form::of(path).ok_or_else(|| {
        let endings = Form::ALL.map(|form| format!(".{}", form.ending())).join(", ");
        let path = safe(&path.to_string_lossy()).into_owned();
        Failure::new(words.say_with("handover-no-form", &[("path", &path)]))
            .hint(words.say_with("handover-forms", &[("endings", &endings)]))
    })
}

/// What made the report.
const VERSIONS: Versions<'static> = Versions { tool: env!("CARGO_PKG_VERSION"), knowledge: env!("CARGO_PKG_VERSION") };

/// The language of a second copy, where the desk does not read the person's.
fn second_language(report: &Report, diagnosis: &Diagnosis<'_>) -> Option<Language> {
    let channel = report.channel.as_ref()?;
    let channel = diagnosis.library.channels.iter().find(|own| own.id.as_str() == channel.id)?;
    let country = match diagnosis.facts.value("account.country") {
        Some(Value::Text(country)) => Some(country.as_str()),
        _ => None,
    };
    let has = |tag: &str| languages().any(|language| language.tag() == tag);
    report::second_language(channel, &report.language, country, has).and_then(Language::find)
}

fn told_written(path: &Path, stand_ins: &mut StandIns, context: &mut Context) {
    let path = redact::text(stand_ins, &safe(&path.to_string_lossy())).text;
    let line = context.ui.words().say_with("handover-written", &[("path", &path)]);
    context.ui.status(&line);
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::new(error.to_string()))?;
    Ok(text + "\n")
}

/// The time to write down: the one that is given, else the clock's, to the second.
fn now(context: &Context) -> String {
    context.env.now.clone().unwrap_or_else(|| {
        let now = time::OffsetDateTime::now_utc().replace_nanosecond(0).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
        now.format(&time::format_description::well_known::Rfc3339).unwrap_or_default()
    })
}
