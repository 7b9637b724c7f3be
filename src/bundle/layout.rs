//! The zip records as linehelp writes them: one form, no choices, so that any other byte is a fault.
//!
//! Every entry is deflated, with its sizes after its data; there are no times, no attributes, no extra fields. The archive's
//! comment, at its very end, holds the SHA-256 sum of all bytes before it.

use super::sum::Sum;

/// One entry as the archive's directory lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name: parts joined by `/`.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its size in the archive, in bytes.
    pub packed: u64,
    /// Its CRC-32.
    pub(super) crc: u32,
    /// Where its header begins.
    pub(super) at: u64,
}

/// What the comment begins with.
const MARK: &str = "linehelp bundle sha256 ";
/// The length of the comment.
pub(super) const COMMENT: usize = MARK.len() + 64;
/// The length of the end record, its comment left out.
pub(super) const END: usize = 22;
/// The length of a local header, its name left out.
pub(super) const LOCAL: usize = 30;
/// The length of the record after an entry's data.
pub(super) const AFTER: usize = 16;
/// The length of a directory record, its name left out.
const CENTRAL: usize = 46;
/// Needs version 2.0; sizes come after the data, names are UTF-8; deflated; 1980-01-01 00:00.
const COMMON: [u8; 10] = [20, 0, 0x08, 0x08, 8, 0, 0, 0, 0x21, 0];

fn le32(value: u64) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes()
}

fn le16(value: usize) -> [u8; 2] {
    u16::try_from(value).unwrap_or(u16::MAX).to_le_bytes()
}

/// The header before an entry's data.
pub(super) fn local(name: &str) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.extend(COMMON);
    bytes.extend([0; 12]);
    bytes.extend(le16(name.len()));
    bytes.extend([0; 2]);
    bytes.extend(name.as_bytes());
    bytes
}

/// The record after an entry's data.
pub(super) fn after(entry: &Entry) -> Vec<u8> {
    let mut bytes = b"PK\x07\x08".to_vec();
    bytes.extend(entry.crc.to_le_bytes());
    bytes.extend(le32(entry.packed));
    bytes.extend(le32(entry.size));
    bytes
}

/// An entry's record in the directory.
pub(super) fn central(entry: &Entry) -> Vec<u8> {
    let mut bytes = b"PK\x01\x02\x14\x00".to_vec();
    bytes.extend(COMMON);
    bytes.extend(entry.crc.to_le_bytes());
    bytes.extend(le32(entry.packed));
    bytes.extend(le32(entry.size));
    bytes.extend(le16(entry.name.len()));
    bytes.extend([0; 12]);
    bytes.extend(le32(entry.at));
    bytes.extend(entry.name.as_bytes());
    bytes
}

/// The end record up to its comment.
pub(super) fn end(count: usize, length: u64, at: u64) -> Vec<u8> {
    let mut bytes = b"PK\x05\x06\0\0\0\0".to_vec();
    bytes.extend(le16(count));
    bytes.extend(le16(count));
    bytes.extend(le32(length));
    bytes.extend(le32(at));
    bytes.extend(le16(COMMENT));
    bytes
}

/// The comment for a sum.
pub(super) fn comment(sum: Sum) -> String {
    format!("{MARK}{sum}")
}

/// The sum that a comment holds.
pub(super) fn read_comment(comment: &[u8]) -> Option<Sum> {
    std::str::from_utf8(comment).ok()?.strip_prefix(MARK).and_then(Sum::parse)
}

/// Count, length and place of the directory, where this is an end record.
pub(super) fn read_end(record: &[u8]) -> Option<(usize, u64, u64)> {
    let count = usize::from(u16::from_le_bytes(record.get(8..10)?.try_into().ok()?));
    let (length, at) = (u64::from(word(record, 12)?), u64::from(word(record, 16)?));
    (record == end(count, length, at)).then_some((count, length, at))
}

/// The entry at the beginning of these bytes of a directory, and the bytes after it.
pub(super) fn read_central(bytes: &[u8]) -> Option<(Entry, &[u8])> {
    let named = usize::from(u16::from_le_bytes(bytes.get(28..30)?.try_into().ok()?));
    let (record, rest) = bytes.split_at_checked(CENTRAL + named)?;
    let entry = Entry {
        name: std::str::from_utf8(&record[CENTRAL..]).ok()?.to_owned(),
        size: word(record, 24)?.into(),
        packed: word(record, 20)?.into(),
        crc: word(record, 16)?,
        at: word(record, 42)?.into(),
    };
    (record == central(&entry)).then_some((entry, rest))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Whether a name can neither leave the folder it is unpacked in nor mean another file on some system.
pub(super) fn is_plain(name: &str) -> bool {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
    let plain = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
        !part.is_empty()
            && !part.starts_with(['.', ' '])
            && !part.ends_with(['.', ' '])
            && !part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c))
            && !part.contains(['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}'])
            && crate::text::safe(part) == part
            && !DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device))
    };
    name.len() <= 255 && name.split('/').count() <= 3 && name.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back_and_every_flipped_bit_is_refused_or_read_as_another_value() {
        let entry = Entry { name: "attachments/01-app.log".to_owned(), size: 9, packed: 11, crc: 7, at: 3 };
        let record = central(&entry);
        assert_eq!(read_central(&record), Some((entry.clone(), [].as_slice())));
        for at in 0..record.len() {
            let mut bent = record.clone();
            bent[at] ^= 1;
            assert_ne!(read_central(&bent).map(|(other, _)| other), Some(entry.clone()), "byte {at}");
        }
        assert_eq!(read_end(&end(2, 120, 400)), Some((2, 120, 400)));
    }

    #[test]
    fn names_that_leave_or_deceive_are_refused() {
        for name in ["report.txt", "attachments/01-app.log", "attachments/02-截图.png"] {
            assert!(is_plain(name), "{name}");
        }
        for name in [
            "",
            "/etc/passwd",
            "../up",
            "a/../../b",
            "a//b",
            "a\\b",
            "C:evil",
            "a\u{202e}gpj.exe",
            "nul",
            "COM1.txt",
            "a/b/c/d",
            ".ssh",
            "a.",
            "a ",
            "a\nb",
            "a\0b",
            "./a",
        ] {
            assert!(!is_plain(name), "{name:?}");
        }
    }
}
