//! GIF: blocks of sub-blocks.

pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let screen = bytes.get(..13)?;
    let mut at = 13 + table(screen[10]);
    let mut clean = bytes.get(..at)?.to_vec();
    loop {
        let begin = at;
        match bytes.get(at)? {
            0x3b => {
                clean.push(0x3b);
                return Some(clean);
            }
            0x2c => {
                // Place, size and flags; an own colour table; the size of a code; the pixels.
                at += 10 + table(*bytes.get(at + 9)?) + 1;
                at = blocks_end(bytes, at)?;
                clean.extend(&bytes[begin..at]);
            }
            0x21 => {
                let kind = *bytes.get(at + 1)?;
                at = blocks_end(bytes, at + 2)?;
                // Timing and transparency, and how often an animation repeats; comments and the rest go.
                let block = &bytes[begin..at];
                let repeats = kind == 0xff && block.get(3..14) == Some(b"NETSCAPE2.0") && block.len() == 19;
                if (kind == 0xf9 && block.len() == 8) || repeats {
                    clean.extend(block);
                }
            }
            _ => return None,
        }
    }
}

/// The length of the colour table that these flags announce, in bytes.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where a row of sub-blocks ends.
fn blocks_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
pub(super) fn sample() -> Vec<u8> {
    let mut bytes = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
    bytes.extend(b"\x21\xfe\x06SECRET\0");
    bytes.extend(b"\x21\xff\x0bXMP DataXMP\x06SECRET\0");
    bytes.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
    bytes.extend(b"\x21\xf9\x04\0\0\0\0\0");
    bytes.extend(b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x06PIXELS\0");
    bytes.extend(b"\x3bSECRET after the end");
    bytes
}
