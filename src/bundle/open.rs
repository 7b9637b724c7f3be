//! Opens an archive that anybody may have made: nothing in it is believed, nothing is unpacked to disk.
//!
//! Only the one form that linehelp writes is read. Memory is bounded whatever the archive says: the directory is limited, entries
//! flow through, and no entry may be larger than deflating could have made it.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};

use flate2::CrcReader;
use flate2::bufread::DeflateDecoder;
use thiserror::Error;

use super::layout::{self, AFTER, COMMENT, END, Entry, LOCAL};
use super::sum::{Sum, Tally};

/// The most entries of an archive.
pub const MAX_ENTRIES: usize = 1000;
/// The longest directory, in bytes.
const MAX_DIRECTORY: u64 = 1 << 20;
/// The most that all entries hold together, in bytes.
const MAX_TOTAL: u64 = u32::MAX as u64;
/// Deflating makes nothing smaller than by this factor.
const MAX_RATIO: u64 = 1032;
/// What an age file begins with.
const AGE: &[u8] = b"age-encryption.org/";

/// Why an archive, or an entry of it, cannot be trusted.
#[derive(Debug, Error)]
pub enum Fault {
    /// Not an archive at all.
    #[error("this is no zip archive")]
    NotABundle,
    /// Encrypted: whoever has the key opens it first.
    #[error("this is encrypted with age")]
    Encrypted,
    /// At this byte stands something that linehelp does not write.
    #[error("byte {at} is not as linehelp writes it")]
    Structure {
        /// Counted from 0.
        at: u64,
    },
    /// More entries than linehelp writes.
    #[error("{count} entries are too many")]
    TooMany {
        /// How many.
        count: usize,
    },
    /// An entry larger than it can be, or all of them together.
    #[error("{name} is larger than it can be")]
    TooLarge {
        /// The entry.
        name: String,
    },
    /// A name that leaves the folder, or deceives.
    #[error("{name:?} is no safe name")]
    Name {
        /// The entry.
        name: String,
    },
    /// A name that two entries have.
    #[error("{name} stands twice")]
    Twice {
        /// The entry.
        name: String,
    },
    /// An entry's bytes are not those that were written.
    #[error("{name} has changed")]
    Changed {
        /// The entry.
        name: String,
    },
    /// The file could not be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// An archive whose directory holds together.
#[derive(Debug)]
pub struct Opened<R> {
    input: R,
    entries: Vec<Entry>,
    length: u64,
    sum: Sum,
}

impl<R: Read + Seek> Opened<R> {
    /// Reads the directory.
    ///
    /// # Errors
    /// [`Fault`] at the first thing that is not as linehelp writes it.
    pub fn new(mut input: R) -> Result<Self, Fault> {
        let length = input.seek(SeekFrom::End(0))?;
        let mut first = [0; AGE.len()];
        input.seek(SeekFrom::Start(0))?;
        let begun = read_up_to(&mut input, &mut first)?;
        match &first[..begun] {
            AGE => return Err(Fault::Encrypted),
            bytes if !bytes.starts_with(b"PK") => return Err(Fault::NotABundle),
            _ => {}
        }
        let tail = (END + COMMENT) as u64;
        let end = length.checked_sub(tail).ok_or(Fault::Structure { at: length })?;
        input.seek(SeekFrom::Start(end))?;
        let mut record = [0; END + COMMENT];
        input.read_exact(&mut record)?;
        let (count, span, at) = layout::read_end(&record[..END]).ok_or(Fault::Structure { at: end })?;
        let sum = layout::read_comment(&record[END..]).ok_or(Fault::Structure { at: end + END as u64 })?;
        if count > MAX_ENTRIES {
            return Err(Fault::TooMany { count });
        }
        if at + span != end || span > MAX_DIRECTORY {
            return Err(Fault::Structure { at: end });
        }
        let mut directory = Vec::new();
        input.seek(SeekFrom::Start(at))?;
        input.by_ref().take(span).read_to_end(&mut directory)?;
        let entries = read_directory(&directory, count, at)?;
        Ok(Self { input, entries, length, sum })
    }

    /// What the archive holds, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether every byte before the archive's own sum is as it was written.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn is_whole(&mut self) -> io::Result<bool> {
        self.input.seek(SeekFrom::Start(0))?;
        let mut tally = Tally::new(io::sink());
        io::copy(&mut BufReader::new(self.input.by_ref().take(self.length - COMMENT as u64)), &mut tally)?;
        Ok(tally.sum() == self.sum)
    }

    /// Passes an entry's bytes on, and gives their sum. What came before a fault was found has been passed on by then.
    ///
    /// # Errors
    /// [`Fault`] where the entry is not what the directory says; what `out` fails with.
    pub fn read(&mut self, entry: &Entry, out: &mut dyn Write) -> Result<Sum, Fault> {
        let changed = || Fault::Changed { name: entry.name.clone() };
        self.input.seek(SeekFrom::Start(entry.at))?;
        let mut input = BufReader::new(self.input.by_ref().take(span(entry)));
        let mut header = vec![0; LOCAL + entry.name.len()];
        input.read_exact(&mut header)?;
        if header != layout::local(&entry.name) {
            return Err(Fault::Structure { at: entry.at });
        }
        let mut packed = input.take(entry.packed);
        let mut tally = Tally::new(out);
        let mut plain = CrcReader::new(DeflateDecoder::new(&mut packed));
        // One byte more than there should be is enough to know.
        let copied = io::copy(&mut plain.by_ref().take(entry.size + 1), &mut tally);
        match copied {
            Ok(size) if size == entry.size && plain.crc().sum() == entry.crc => {}
            Err(error)
                if !matches!(
                    error.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
                ) =>
            {
                return Err(error.into());
            }
            _ => return Err(changed()),
        }
        if plain.get_ref().total_in() != entry.packed {
            return Err(changed());
        }
        let mut input = packed.into_inner();
        let mut record = [0; AFTER];
        input.read_exact(&mut record)?;
        if record.as_slice() != layout::after(entry) || !input.fill_buf()?.is_empty() {
            return Err(Fault::Structure { at: entry.at });
        }
        Ok(tally.sum())
    }
}

/// How many bytes an entry takes in the archive, its header included.
fn span(entry: &Entry) -> u64 {
    (LOCAL + entry.name.len() + AFTER) as u64 + entry.packed
}

fn read_directory(mut bytes: &[u8], count: usize, at: u64) -> Result<Vec<Entry>, Fault> {
    let whole = bytes.len();
    let mut entries: Vec<Entry> = Vec::new();
    let mut names = BTreeSet::new();
    let (mut next, mut total) = (0, 0);
    while !bytes.is_empty() {
        let here = Fault::Structure { at: at + (whole - bytes.len()) as u64 };
        let Some((entry, rest)) = layout::read_central(bytes) else { return Err(here) };
        let name = entry.name.clone();
        if !layout::is_plain(&name) {
            return Err(Fault::Name { name });
        }
        if !names.insert(name.to_lowercase()) {
            return Err(Fault::Twice { name });
        }
        total += entry.size;
        if total > MAX_TOTAL || entry.size > entry.packed.saturating_mul(MAX_RATIO) {
            return Err(Fault::TooLarge { name });
        }
        if entry.at != next || entries.len() == count {
            return Err(here);
        }
        next += span(&entry);
        bytes = rest;
        entries.push(entry);
    }
    if next != at || entries.len() != count {
        return Err(Fault::Structure { at });
    }
    Ok(entries)
}

fn read_up_to(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match input.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
