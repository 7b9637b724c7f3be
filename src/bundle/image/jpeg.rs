//! JPEG: segments behind markers, then the scans.

use super::{be16, index};

/// Markers of the parts that draw the picture: tables, frames, restart interval.
fn draws(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf | 0xdb..=0xdd | 0xee) && marker != 0xc8
}

/// Start of the scan, whose data follows its segment.
const SCAN: u8 = 0xda;

pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = vec![0xff, 0xd8];
    let mut turned = None;
    let mut drawn = Vec::new();
    let mut at = 2;
    loop {
        let (marker, begin) = marker(bytes, at)?;
        if marker == 0xd9 {
            break;
        }
        let end = begin.checked_add(index(be16(bytes, begin)?))?;
        let data = bytes.get(begin + 2..end)?;
        at = end;
        match marker {
            0xe1 if turned.is_none() => turned = orientation(data),
            // Adobe's segment says how the colours are stored; anything longer than its twelve bytes is not part of it.
            0xee if data.starts_with(b"Adobe") && data.len() >= 12 => segment(&mut drawn, marker, &data[..12]),
            0xee => {}
            SCAN => {
                segment(&mut drawn, marker, data);
                at = scan_end(bytes, end)?;
                drawn.extend(&bytes[end..at]);
            }
            _ if draws(marker) => segment(&mut drawn, marker, data),
            _ => {}
        }
    }
    // Which way up the picture is stands in its metadata; that alone is written anew.
    if let Some(way) = turned.filter(|way| (2..=8).contains(way)) {
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
        exif.extend([0, way, 0, 0, 0, 0, 0, 0]);
        segment(&mut clean, 0xe1, &exif);
    }
    clean.extend(drawn);
    clean.extend([0xff, 0xd9]);
    Some(clean)
}

/// The marker at this place, fill bytes before it skipped, and where its segment begins.
fn marker(bytes: &[u8], mut at: usize) -> Option<(u8, usize)> {
    if *bytes.get(at)? != 0xff {
        return None;
    }
    while *bytes.get(at)? == 0xff {
        at += 1;
    }
    let marker = bytes[at];
    // These have no segment and nothing to do outside a scan.
    (!matches!(marker, 0x00..=0x01 | 0xd0..=0xd8)).then_some((marker, at + 1))
}

/// Where the data of a scan ends: at the next marker that is neither a stuffed byte nor a restart.
fn scan_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

fn segment(clean: &mut Vec<u8>, marker: u8, data: &[u8]) {
    clean.extend([0xff, marker]);
    clean.extend(u16::try_from(data.len() + 2).unwrap_or(u16::MAX).to_be_bytes());
    clean.extend(data);
}

/// The orientation in an Exif segment, from 1 to 8.
fn orientation(data: &[u8]) -> Option<u8> {
    let tiff = data.strip_prefix(b"Exif\0\0")?;
    let big = tiff.starts_with(b"MM");
    let short = |at: usize| -> Option<u16> {
        let pair = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    };
    let long = |at: usize| -> Option<usize> {
        let four = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }).ok()
    };
    let table = long(4)?;
    (0..usize::from(short(table)?)).map_while(|number| table.checked_add(2 + 12 * number)).find_map(|entry| {
        let is_orientation = short(entry)? == 0x0112;
        is_orientation.then(|| short(entry + 8))?.and_then(|way| u8::try_from(way).ok())
    })
}

/// Width and height, from the frame.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let (marker, begin) = marker(bytes, at)?;
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some((be16(bytes, begin + 5)?, be16(bytes, begin + 3)?));
        }
        at = begin.checked_add(index(be16(bytes, begin)?))?;
    }
}

#[cfg(test)]
pub(super) fn sample() -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"SECRET position");
    for (marker, data) in [
        (0xe0, b"JFIF\0SECRET thumbnail".as_slice()),
        (0xe1, &exif),
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0SECRET"),
        (0xe2, b"ICC_PROFILE\0SECRET"),
        (0xed, b"Photoshop 3.0\0SECRET"),
        (0xee, b"Adobe\0\x64\0\0\0\0\x01SECRET"),
        (0xfe, b"SECRET comment"),
        (0xdb, b"table"),
        (0xc0, b"\x08\0\x10\0\x20\x01\x01\x11\0"),
    ] {
        segment(&mut bytes, marker, data);
    }
    segment(&mut bytes, SCAN, b"\x01\x01\0\0\x3f\0");
    bytes.extend(b"PIXELS\xff\x00\xff\xd0more");
    segment(&mut bytes, 0xfe, b"SECRET between the scans");
    bytes.extend(b"\xff\xd9SECRET after the end");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_up_is_kept() {
        let clean = strip(&sample()).unwrap();
        let (marker, begin) = marker(&clean, 2).unwrap();
        assert_eq!((marker, orientation(&clean[begin + 2..])), (0xe1, Some(6)));
        assert_eq!(size(&clean), Some((32, 16)));
    }
}
