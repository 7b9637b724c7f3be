//! WebP: a RIFF file of chunks.

use super::{index, le32};

/// The chunks that draw the picture.
const KEPT: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"];
/// Those that stand in a frame of an animation.
const FRAME: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ALPH"];
/// What a frame says before its chunks, in bytes.
const FRAME_HEAD: usize = 16;

pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = index(le32(bytes, 4)?).checked_add(8)?;
    let mut clean = b"RIFF\0\0\0\0WEBP".to_vec();
    chunks(bytes.get(12..end)?, &KEPT, &mut clean)?;
    if clean.len() == 12 {
        return None;
    }
    let length = u32::try_from(clean.len() - 8).ok()?;
    clean[4..8].copy_from_slice(&length.to_le_bytes());
    Some(clean)
}

fn chunks(bytes: &[u8], kept: &[&[u8; 4]], clean: &mut Vec<u8>) -> Option<()> {
    let mut at = 0;
    while at < bytes.len() {
        let name = bytes.get(at..at + 4)?;
        let length = index(le32(bytes, at + 4)?);
        let data = bytes.get(at + 8..(at + 8).checked_add(length)?)?;
        if kept.iter().any(|kept| kept.as_slice() == name) {
            let begin = clean.len();
            clean.extend(&bytes[at..at + 8]);
            match name {
                b"VP8X" => {
                    // The flags that announce a colour profile, Exif and XMP.
                    clean.push(data.first()? & !0b0010_1100);
                    clean.extend(data.get(1..10)?);
                }
                b"ANMF" => {
                    clean.extend(data.get(..FRAME_HEAD)?);
                    chunks(&data[FRAME_HEAD..], &FRAME, clean)?;
                }
                _ => clean.extend(data),
            }
            let length = clean.len() - begin - 8;
            clean[begin + 4..begin + 8].copy_from_slice(&u32::try_from(length).ok()?.to_le_bytes());
            if length % 2 == 1 {
                clean.push(0);
            }
        }
        at = at + 8 + length + length % 2;
    }
    Some(())
}

#[cfg(test)]
pub(super) fn sample() -> Vec<u8> {
    fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
        let mut bytes = name.to_vec();
        bytes.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        bytes.extend(data);
        if data.len() % 2 == 1 {
            bytes.push(b'S');
        }
        bytes
    }
    let mut frame = vec![0; FRAME_HEAD];
    frame.extend(chunk(*b"VP8L", b"PIXELS"));
    frame.extend(chunk(*b"priv", b"SECRET"));
    let mut body = chunk(*b"VP8X", b"\x2e\0\0\0\x01\0\0\x01\0\0SECRET");
    for (name, data) in [
        (b"ICCP", b"SECRET".as_slice()),
        (b"ANIM", b"\0\0\0\0\0\0"),
        (b"ANMF", &frame),
        (b"EXIF", b"SECRET!"),
        (b"XMP ", b"SECRET"),
    ] {
        body.extend(chunk(*name, data));
    }
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(u32::try_from(body.len() + 4).unwrap().to_le_bytes());
    bytes.extend(b"WEBP");
    bytes.extend(body);
    bytes.extend(b"SECRET after the end");
    bytes
}
