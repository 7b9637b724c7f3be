//! What is attached: looked at before the first question, made safe on its way into the bundle.
//!
//! Pictures lose their metadata, texts flow through the redactor. Anything else cannot be made safe: it is named in the report, and
//! goes along only where the person, asked about it, says so.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::bundle::image::{self, Format};
use crate::bundle::{self, Content, name};
use crate::cli::Context;
use crate::failure::Failure;
use crate::redact::{self, StandIns};
use crate::report;
use crate::text::{Words, safe};
use crate::ui::{Item, Pick, Question, Reply};

/// The most files.
const MOST: usize = 100;
/// The largest picture, which is held in memory, in bytes.
const LARGEST_PICTURE: u64 = 64 << 20;
/// The most that all attachments have together, in bytes.
const LARGEST_TOTAL: u64 = 2 << 30;
/// The largest picture that is shown in the page, and the most that all of them take there, in bytes.
const SHOWN: (usize, usize) = (2 << 20, 8 << 20);
/// How much of a file tells what it is, in bytes.
const HEAD: usize = 64 * 1024;

/// An attachment that was looked at.
pub(super) struct Taken {
    path: PathBuf,
    content: Found,
    /// As the report tells of it.
    pub(super) told: report::Attachment,
}

enum Found {
    Picture(Vec<u8>),
    Text,
    Other,
}

/// Looks at all of them, and reads the pictures.
pub(super) fn read(
    paths: &[PathBuf],
    can_ask: bool,
    stand_ins: &mut StandIns,
    context: &mut Context,
) -> Result<Vec<Taken>, Failure> {
    let words = context.ui.words().clone();
    let too_much = |what: &str, most: &str| Failure::new(words.say_with(what, &[("most", most)]));
    if paths.len() > MOST {
        return Err(too_much("handover-too-many", &MOST.to_string()));
    }
    let mut attached = Vec::new();
    let (mut total, mut shown) = (0_u64, 0);
    for (index, path) in paths.iter().enumerate() {
        let mut taken = one(path, index + 1, stand_ins, &words)?;
        total = total.saturating_add(taken.told.bytes);
        if total > LARGEST_TOTAL {
            return Err(too_much("handover-too-large", &report::size(LARGEST_TOTAL)));
        }
        if let (Found::Picture(bytes), true) = (&taken.content, taken.told.picture.is_some()) {
            shown += bytes.len();
            if shown > SHOWN.1 {
                taken.told.picture = None;
            }
        }
        if matches!(taken.content, Found::Other) {
            taken.told.taken = can_ask && asked_for(path, context)?;
            if !taken.told.taken {
                let path = redact::text(stand_ins, &safe(&path.to_string_lossy())).text;
                context.ui.warn(&words.say_with("handover-only-named", &[("path", &path)]));
            }
        }
        attached.push(taken);
    }
    Ok(attached)
}

fn one(path: &Path, number: usize, stand_ins: &mut StandIns, words: &Words) -> Result<Taken, Failure> {
    let failed = |error: &io::Error| Failure::file(words, "cli-cannot-read", path, error);
    let metadata = std::fs::metadata(path).map_err(|error| failed(&error))?;
    if !metadata.is_file() {
        return Err(failed(&io::Error::new(io::ErrorKind::InvalidInput, words.say("handover-no-file"))));
    }
    let mut file = File::open(path).map_err(|error| failed(&error))?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(|error| failed(&error))?;
    let own_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let own_name = redact::text(stand_ins, &own_name).text;
    let told = |kind: &'static str, ending: Option<&str>| report::Attachment {
        name: name::attachment(number, &own_name, ending),
        kind,
        bytes: metadata.len(),
        taken: true,
        picture: None,
    };
    let Some(format) = Format::of(&head) else {
        let (content, kind) = if is_text(&head) { (Found::Text, "text") } else { (Found::Other, "other") };
        return Ok(Taken { path: path.to_owned(), content, told: told(kind, None) });
    };
    if metadata.len() > LARGEST_PICTURE {
        let error = io::Error::new(io::ErrorKind::FileTooLarge, words.say("cli-file-too-large"));
        return Err(failed(&error));
    }
    file.take(LARGEST_PICTURE).read_to_end(&mut head).map_err(|error| failed(&error))?;
    let clean = image::strip(format, &head).map_err(|_| {
        let path = safe(&path.to_string_lossy()).into_owned();
        Failure::new(words.say_with("handover-damaged-picture", &[("path", &path)]))
            .hint(words.say("handover-damaged-picture-hint"))
    })?;
    let mut told = told("picture", Some(format.ending()));
    // No browser shows this one everywhere, and a large one would make the page heavy.
    if format != Format::Heic && clean.len() <= SHOWN.0 {
        told.picture = Some(report::data_address(format.media_type(), &clean));
    }
    Ok(Taken { path: path.to_owned(), content: Found::Picture(clean), told })
}

/// Whether these bytes begin a text, in whatever encoding.
fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    let control = head.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    !head.contains(&0) && control * 100 <= head.len() && !head.starts_with(b"%PDF")
}

/// Asks whether a file that cannot be made safe goes along.
fn asked_for(path: &Path, context: &mut Context) -> Result<bool, Failure> {
    let words = context.ui.words().clone();
    let path = safe(&path.to_string_lossy()).into_owned();
    let question = Question {
        title: words.say_with("handover-take-other", &[("path", &path)]),
        hint: Some(words.say("handover-take-other-hint")),
        ..Question::default()
    };
    let items = vec![Item::new(words.say("handover-name-only")), Item::new(words.say("handover-take-it"))];
    match context.ui.pick(&Pick { question, items, ..Pick::default() }) {
        Reply::Given(chosen) => Ok(chosen == 1),
        Reply::Stop => Err(Failure::interrupted(words.say("handover-stopped"))),
        Reply::Skip | Reply::Back | Reply::Change | Reply::Ended => Ok(false),
    }
}

/// Opens those whose content goes along.
pub(super) fn open(attached: Vec<Taken>, words: &Words) -> Result<Vec<bundle::Attachment<'static>>, Failure> {
    let mut opened = Vec::new();
    for taken in attached.into_iter().filter(|taken| taken.told.taken) {
        let file = || File::open(&taken.path).map_err(|error| Failure::file(words, "cli-cannot-read", &taken.path, &error));
        let content = match taken.content {
            Found::Picture(bytes) => Content::Picture(bytes),
            Found::Text => Content::Text(Box::new(file()?.take(LARGEST_TOTAL))),
            Found::Other => Content::AsIs(Box::new(file()?.take(LARGEST_TOTAL))),
        };
        opened.push(bundle::Attachment { name: format!("{}/{}", name::FOLDER, taken.told.name), content });
    }
    Ok(opened)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_from_what_cannot_be_read() {
        for text in
            [b"2026-01-02 INFO \x1b[31mred\x1b[0m\r\n".as_slice(), "日本語".as_bytes(), b"\xff\xfeU\0", b"\x93\xfa\x96\x7b", b""]
        {
            assert!(is_text(text), "{text:?}");
        }
        for other in [b"PK\x03\x04\0\0".as_slice(), b"%PDF-1.7 text", b"\x7fELF\x02\x01\x01", b"\x00\x00\x00\x18ftypmp42"] {
            assert!(!is_text(other), "{other:?}");
        }
    }
}
