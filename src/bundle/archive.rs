//! Writes the archive: one pass over each entry counts, sums and deflates it.

use std::io::{self, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use super::layout::{self, Entry};
use super::sum::{Sum, Tally};

/// How hard deflating tries: less than `zip` does, so that redacting and summing fit into the time of `zip -6`; a log comes out a tenth
/// larger.
const EFFORT: Compression = Compression::new(2);

/// An archive under way.
pub struct Archive<W: Write> {
    out: Tally<W>,
    entries: Vec<Entry>,
}

/// What was written as one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its size in bytes.
    pub size: u64,
    /// The sum of its bytes.
    pub sum: Sum,
}

impl<W: Write> Archive<W> {
    /// An archive without entries; nothing is written yet.
    pub fn new(out: W) -> Self {
        Self { out: Tally::new(out), entries: Vec::new() }
    }

    /// Writes an entry: `fill` gives its bytes.
    ///
    /// # Errors
    /// What `fill` fails with, what the writer under it fails with, and a size that the format cannot say.
    pub fn add<T, E: From<io::Error>>(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut dyn Write) -> Result<T, E>,
    ) -> Result<(Written, T), E> {
        let at = self.out.count();
        self.out.write_all(&layout::local(name))?;
        let begin = self.out.count();
        let mut sink = Tally::new(Packer { crc: Crc::new(), deflate: DeflateEncoder::new(&mut self.out, EFFORT) });
        let filled = fill(&mut sink)?;
        let written = Written { size: sink.count(), sum: sink.sum() };
        let Packer { crc, deflate } = sink.into_inner();
        deflate.finish()?;
        let packed = self.out.count() - begin;
        let entry = Entry { name: name.to_owned(), size: written.size, packed, crc: crc.sum(), at };
        self.out.write_all(&layout::after(&entry))?;
        // Every number must fit the 32 bits that the directory has for it.
        if self.out.count() > u64::from(u32::MAX) || entry.size > u64::from(u32::MAX) {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a bundle holds at most 4 GB").into());
        }
        self.entries.push(entry);
        Ok((written, filled))
    }

    /// Writes the directory and the sum of it all.
    ///
    /// # Errors
    /// What the writer fails with.
    pub fn finish(mut self) -> io::Result<W> {
        let at = self.out.count();
        for entry in &self.entries {
            self.out.write_all(&layout::central(entry))?;
        }
        let length = self.out.count() - at;
        self.out.write_all(&layout::end(self.entries.len(), length, at))?;
        let comment = layout::comment(self.out.sum());
        self.out.write_all(comment.as_bytes())?;
        self.out.flush()?;
        Ok(self.out.into_inner())
    }
}

struct Packer<W: Write> {
    crc: Crc,
    deflate: DeflateEncoder<W>,
}

impl<W: Write> Write for Packer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.deflate.write(bytes)?;
        self.crc.update(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        // A flush in mid-entry would change the bytes of the archive.
        Ok(())
    }
}
