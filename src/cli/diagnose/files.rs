//! What a run is given in files: answers and facts.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::DiagnoseArgs;
use super::script::Script;
use crate::cli::Context;
use crate::cli::overlay;
use crate::failure::Failure;
use crate::knowledge::finding::Finding;
use crate::knowledge::{Library, answers};
use crate::text::{Words, safe};
use crate::words::observation::Observations;
use crate::words::{Facts, TreeId};

/// The largest file of answers or facts that is read, in bytes: far more than any tree can ask.
const LARGEST: u64 = 2_000_000;

/// The bytes of a file, or of standard input for `-`.
pub(super) fn read(path: &Path, words: &Words) -> Result<Vec<u8>, Failure> {
    let failed = |error: &io::Error| Failure::file(words, "cli-cannot-read", path, error);
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        io::stdin().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| failed(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(failed(&io::Error::new(io::ErrorKind::FileTooLarge, words.say("cli-file-too-large"))));
    }
    Ok(bytes)
}

/// The facts, and the evidence behind them where there is any, of an earlier `check --format json` or `diagnose --format json`, or of a file that holds facts alone.
pub(super) fn facts(path: &Path, words: &Words) -> Result<(Facts, Option<Observations>), Failure> {
    let bytes = read(path, words)?;
    let name = safe(&path.to_string_lossy()).into_owned();
    let wrong = |error: &serde_json::Error| {
        let text = error.to_string();
        let text = text.rfind(" at line ").map_or(text.as_str(), |end| &text[..end]);
        Failure::new(words.say_with("diagnose-facts-wrong", &[("path", &name)]))
            .cause(format!("{name}:{}:{}: {}", error.line(), error.column().max(1), safe(text)))
            .hint(words.say("diagnose-facts-hint"))
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // Read twice rather than into a tree first: the error then has a line and a column of this file.
    let whole: Whole = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
    match whole.facts {
        Some(facts) => Ok((facts, whole.observations)),
        None => serde_json::from_slice(bytes).map(|facts| (facts, None)).map_err(|error| wrong(&error)),
    }
}

/// A document with facts in it. Anything else in it is left alone.
#[derive(serde::Deserialize)]
#[serde(expecting = "a JSON document with `facts`")]
struct Whole {
    facts: Option<Facts>,
    observations: Option<Observations>,
}

/// The answers of `--answers` and `--set`; the command line wins.
pub(super) fn script(args: &DiagnoseArgs, topic: &TreeId, library: &Library, context: &Context) -> Result<Script, Failure> {
    let words = context.ui.words();
    let mut script = Script::default();
    let mut findings: Vec<(Finding, Vec<u8>)> = Vec::new();
    if let Some(path) = &args.answers {
        let bytes = read(path, words)?;
        match answers::read_answers(&path.to_string_lossy(), &bytes, library, topic) {
            Ok(answers) => answers.into_iter().for_each(|given| script.set(given)),
            Err(found) => findings.extend(found.into_iter().map(|finding| (finding, bytes.clone()))),
        }
    }
    for set in &args.set {
        match answers::read_set(set, library, topic) {
            Ok(given) => script.set(given),
            Err(finding) => findings.push((finding, set.clone().into_bytes())),
        }
    }
    if findings.is_empty() {
        return Ok(script);
    }
    let mut failure = Failure::new(words.say("diagnose-answers-wrong"));
    for (finding, bytes) in findings {
        let file = [(finding.file.clone(), bytes)];
        failure = failure.place(overlay::draw(words, &finding, None, &file));
    }
    Err(failure.hint(words.say_with("diagnose-answers-hint", &[("topic", topic.as_str())])))
}
