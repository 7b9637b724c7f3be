//! Whom a bundle is encrypted to: recipients of age on the command line, and files of them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::bundle::encrypt::Recipients;
use crate::failure::Failure;
use crate::text::{Words, safe};

/// The longest file of recipients, in bytes.
const LONGEST: u64 = 1 << 20;

/// The recipients; none where none is named.
pub(super) fn read(given: &[String], words: &Words) -> Result<Option<Recipients>, Failure> {
    let mut all: Option<Recipients> = None;
    for given in given {
        let parsed = if given.starts_with("age1") {
            Recipients::parse(given).map_err(|_| {
                Failure::new(words.say_with("handover-no-recipient", &[("given", &safe(given))]))
                    .hint(words.say("handover-recipient-hint"))
            })?
        } else {
            file(Path::new(given), words)?
        };
        match &mut all {
            Some(all) => all.extend(parsed),
            None => all = Some(parsed),
        }
    }
    Ok(all)
}

fn file(path: &Path, words: &Words) -> Result<Recipients, Failure> {
    let mut text = String::new();
    File::open(path)
        .and_then(|file| file.take(LONGEST).read_to_string(&mut text))
        .map_err(|error| Failure::file(words, "cli-cannot-read", path, &error).hint(words.say("handover-recipient-hint")))?;
    Recipients::parse(&text).map_err(|wrong| {
        let place = format!("{}:{}", safe(&path.to_string_lossy()), wrong.line.max(1));
        Failure::new(words.say_with("handover-no-recipient", &[("given", &place)])).hint(words.say("handover-recipient-hint"))
    })
}
