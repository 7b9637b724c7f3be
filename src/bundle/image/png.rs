//! PNG: chunks with a length, a name and a CRC.

use flate2::{Crc, Decompress, FlushDecompress, Status};

use super::{be32, index};

/// The chunks that draw the picture, its animation included. Colour profiles can name a device and are left out.
const KEPT: [&[u8; 4]; 13] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs", b"acTL", b"fcTL", b"fdAT"];

pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..8)?.to_vec();
    let mut pixels = Pixels::default();
    let mut at = 8;
    loop {
        let length = index(be32(bytes, at)?);
        let end = at.checked_add(12)?.checked_add(length)?;
        let chunk = bytes.get(at..end)?;
        let (name, data) = (&chunk[4..8], &chunk[8..8 + length]);
        if at == 8 && name != b"IHDR" {
            return None;
        }
        if name == b"IDAT" {
            let drawn = pixels.take(data)?;
            if drawn > 0 {
                write(&mut clean, name, &data[..drawn]);
            }
        } else if KEPT.iter().any(|kept| kept.as_slice() == name) {
            write(&mut clean, name, data);
        }
        if name == b"IEND" {
            // What follows the end is no part of the picture.
            return (length == 0).then_some(clean);
        }
        at = end;
    }
}

fn write(clean: &mut Vec<u8>, name: &[u8], data: &[u8]) {
    clean.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let from = clean.len();
    clean.extend(name);
    clean.extend(data);
    let mut crc = Crc::new();
    crc.update(&clean[from..]);
    clean.extend(crc.sum().to_be_bytes());
}

/// The deflated pixels: tells where they end, so that nothing hides behind them.
struct Pixels {
    inflate: Decompress,
    ended: bool,
}

impl Default for Pixels {
    fn default() -> Self {
        Self { inflate: Decompress::new(true), ended: false }
    }
}

impl Pixels {
    /// How many bytes of this chunk's data belong to the pixels.
    fn take(&mut self, data: &[u8]) -> Option<usize> {
        let mut used = 0;
        let mut scratch = [0; 16 * 1024];
        while !self.ended && used < data.len() {
            let (read, written) = (self.inflate.total_in(), self.inflate.total_out());
            let status = self.inflate.decompress(&data[used..], &mut scratch, FlushDecompress::None).ok()?;
            let step = usize::try_from(self.inflate.total_in() - read).ok()?;
            used += step;
            self.ended = status == Status::StreamEnd;
            if step == 0 && self.inflate.total_out() == written && !self.ended {
                break;
            }
        }
        Some(used)
    }
}

#[cfg(test)]
pub(super) fn sample() -> Vec<u8> {
    use std::io::Write as _;
    let mut pixels = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::none());
    pixels.write_all(b"PIXELS").unwrap();
    let mut data = pixels.finish().unwrap();
    data.extend(b"SECRET behind the pixels");
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    write(&mut bytes, b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    for (name, data) in [
        (b"tEXt", b"Author\0SECRET".as_slice()),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0SECRET"),
        (b"eXIf", b"MM\0*SECRET"),
        (b"iCCP", b"SECRET\0\0"),
        (b"prVt", b"SECRET"),
        (b"IDAT", &data),
        (b"IDAT", b"SECRET"),
        (b"tIME", b"SECRET\0"),
        (b"IEND", b""),
    ] {
        write(&mut bytes, name, data);
    }
    bytes.extend(b"SECRET after the end");
    bytes
}
