//! Packs a bundle: each file is read once, and made safe, summed and deflated on the way.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use thiserror::Error;

use super::archive::Archive;
use super::manifest::{Listed, MANIFEST, MadeSafe, Manifest, SCHEMA, Tool};
use crate::redact::{Redactor, StandIns};

/// What goes into a bundle.
pub struct Contents<'a> {
    /// When it is made, RFC 3339.
    pub made_at: String,
    /// What makes it.
    pub tool: Tool,
    /// The report in every form and what it rests on, redacted already.
    pub documents: Vec<Document>,
    /// In how many places something was hidden in them, by kind.
    pub hidden: BTreeMap<String, u64>,
    /// What the person attached.
    pub attachments: Vec<Attachment<'a>>,
}

/// A file that is made, not read.
pub struct Document {
    /// Its name in the archive.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file that the person attached.
pub struct Attachment<'a> {
    /// Its name in the archive.
    pub name: String,
    /// How it is made safe.
    pub content: Content<'a>,
}

/// What is packed of an attachment.
pub enum Content<'a> {
    /// A picture, without its metadata already.
    Picture(Vec<u8>),
    /// A text: it flows through the redactor.
    Text(Box<dyn Read + 'a>),
    /// Anything else, as it is.
    AsIs(Box<dyn Read + 'a>),
}

/// Why no bundle came of it.
#[derive(Debug, Error)]
pub enum Failed {
    /// An attachment could not be read.
    #[error("{name} could not be read")]
    Read {
        /// Its name in the archive.
        name: String,
        /// What the system says.
        source: io::Error,
    },
    /// The bundle could not be written.
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// Packs the bundle into `out`. The same contents give the same bytes.
///
/// # Errors
/// [`Failed`]; what has been written by then is no bundle.
pub fn pack<W: Write>(contents: Contents<'_>, stand_ins: &mut StandIns, out: W) -> Result<(W, Manifest), Failed> {
    let mut archive = Archive::new(out);
    let mut files = Vec::new();
    let mut hidden = contents.hidden;
    for document in contents.documents {
        let (written, ()) = archive.add(&document.name, |out| out.write_all(&document.bytes).map_err(Failed::Write))?;
        files.push(Listed { name: document.name, size: written.size, sha256: written.sum, made_safe: MadeSafe::Redacted });
    }
    for Attachment { name, content } in contents.attachments {
        let (written, made_safe) = archive.add(&name, |out| match content {
            Content::Picture(bytes) => out.write_all(&bytes).map(|()| MadeSafe::MetadataRemoved).map_err(Failed::Write),
            Content::AsIs(input) => copy(input, out, &name).map(|()| MadeSafe::AsIs),
            Content::Text(input) => {
                for (kind, count) in redacted(input, out, stand_ins, &name)? {
                    *hidden.entry(kind).or_default() += count;
                }
                Ok(MadeSafe::Redacted)
            }
        })?;
        files.push(Listed { name, size: written.size, sha256: written.sum, made_safe });
    }
    let manifest = Manifest { schema: SCHEMA.to_owned(), made_at: contents.made_at, tool: contents.tool, files, hidden };
    archive.add(MANIFEST, |out| {
        serde_json::to_writer_pretty(&mut *out, &manifest).map_err(io::Error::from)?;
        out.write_all(b"\n").map_err(Failed::Write)
    })?;
    Ok((archive.finish()?, manifest))
}

/// How much of a file is in memory at once.
const CHUNK: usize = 64 * 1024;

/// Passes a file on as it is.
fn copy(mut input: impl Read, out: &mut dyn Write, name: &str) -> Result<(), Failed> {
    each_chunk(&mut input, name, |chunk| out.write_all(chunk))
}

fn each_chunk(input: &mut dyn Read, name: &str, mut take: impl FnMut(&[u8]) -> io::Result<()>) -> Result<(), Failed> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match input.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => take(&buffer[..count])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(source) => return Err(Failed::Read { name: name.to_owned(), source }),
        }
    }
}

/// Passes a text on through the redactor, and says in how many places something was hidden, by kind.
fn redacted(
    mut input: impl Read,
    out: &mut dyn Write,
    stand_ins: &mut StandIns,
    name: &str,
) -> Result<BTreeMap<String, u64>, Failed> {
    let mut hidden: BTreeMap<String, u64> = BTreeMap::new();
    let mut redactor = Redactor::new(stand_ins);
    let mut safe = Vec::with_capacity(2 * CHUNK);
    let mut pass = |redactor: &mut Redactor<'_>, safe: &mut Vec<u8>| {
        out.write_all(safe)?;
        safe.clear();
        for finding in redactor.take_findings() {
            *hidden.entry(finding.kind.name().to_owned()).or_default() += 1;
        }
        Ok::<(), io::Error>(())
    };
    each_chunk(&mut input, name, |chunk| {
        redactor.push(chunk, &mut safe);
        pass(&mut redactor, &mut safe)
    })?;
    redactor.finish(&mut safe);
    pass(&mut redactor, &mut safe)?;
    Ok(hidden)
}
