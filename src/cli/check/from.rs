//! `--from FILE`: a saved check, judged again.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::Deserialize;

use super::{Known, run};
use crate::failure::Failure;
use crate::judge::CheckDocument;
use crate::judge::document::SCHEMA;
use crate::text::safe;
use crate::words::Facts;
use crate::words::observation::Observations;

/// No check is as large as this, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// What is needed of a saved check; the rest is made again.
#[derive(Deserialize)]
struct Saved {
    schema: String,
    #[serde(default)]
    facts: Facts,
    observations: Option<Observations>,
}

/// The saved check, judged by the knowledge of now. `-` is standard input.
pub(super) fn again(path: &Path, known: &Known) -> Result<CheckDocument, Failure> {
    let words = &known.words;
    let name = safe(&path.to_string_lossy()).into_owned();
    let text = read(path).map_err(|error| Failure::file(words, "check-from-unreadable", path, &error))?;
    let wrong = || Failure::new(words.say_with("check-from-wrong", &[("path", &name)])).hint(words.say("check-from-hint"));
    let saved: Saved = serde_json::from_slice(&text).map_err(|error| {
        wrong().place(format!("  --> {name}:{}:{}", error.line(), error.column())).cause(safe(&error.to_string()).into_owned())
    })?;
    if saved.schema != SCHEMA {
        return Err(wrong().cause(words.say_with("check-from-schema", &[("schema", &safe(&saved.schema)), ("wanted", SCHEMA)])));
    }
    let seen = saved.observations.ok_or_else(|| wrong().cause(words.say("check-from-no-evidence")))?;
    Ok(run::document(seen, saved.facts, known))
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let size = if path.as_os_str() == "-" {
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut text)?
    } else {
        File::open(path)?.take(LARGEST + 1).read_to_end(&mut text)?
    };
    if size as u64 > LARGEST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "more than 16 MiB"));
    }
    Ok(text)
}
