//! HEIC and its like: boxes in boxes, items that stand anywhere in the file.
//!
//! Places in the file are addresses, so nothing may move: what does not draw is overwritten with zeros where it stands.

use std::ops::Range;

use super::{be16, be32, index};

/// Whether what follows `ftyp` names a still picture.
pub(super) fn is_brand(brand: &[u8]) -> bool {
    const BRANDS: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"mif2", b"avif", b"miaf"];
    brand.get(..4).is_some_and(|brand| BRANDS.contains(&brand))
}

/// Boxes of `meta` that say what there is and where.
const META: [&[u8; 4]; 9] = [b"hdlr", b"pitm", b"iinf", b"iloc", b"iprp", b"iref", b"idat", b"dinf", b"grpl"];
/// Properties that draw. A colour profile by name (`colr` with `nclx`) is one, one by content is not.
const PROPERTIES: [&[u8; 4]; 14] = [
    b"ispe", b"pixi", b"hvcC", b"av1C", b"avcC", b"irot", b"imir", b"clap", b"pasp", b"auxC", b"clli", b"mdcv", b"a1op", b"a1lx",
];
/// Items that are pictures, or say how to put them together.
const ITEMS: [&[u8; 4]; 7] = [b"hvc1", b"av01", b"avc1", b"grid", b"iovl", b"iden", b"jpeg"];

/// A box: its name, and where its content stands.
struct Part {
    name: [u8; 4],
    whole: Range<usize>,
    body: Range<usize>,
}

pub(super) fn strip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes.to_vec();
    let parts = parts(bytes, 0..bytes.len())?;
    let meta = parts.iter().find(|part| &part.name == b"meta")?;
    let mut kept = Vec::new();
    for part in &parts {
        match &part.name {
            b"ftyp" | b"meta" => {}
            // Filled again with what the items that are kept own.
            b"mdat" => clean[part.body.clone()].fill(0),
            _ => clear(&mut clean, part),
        }
    }
    let inner = self::parts(bytes, meta.body.start.checked_add(4)?..meta.body.end)?;
    let mut idat = 0..0;
    for part in &inner {
        match &part.name {
            b"iprp" => properties(bytes, part, &mut clean)?,
            b"iinf" => kept = items(bytes, part, &mut clean)?,
            b"idat" => {
                idat = part.body.clone();
                clean[idat.clone()].fill(0);
            }
            // The name of who wrote it ends this box.
            b"hdlr" => clean[part.body.start.checked_add(24)?.min(part.body.end)..part.body.end].fill(0),
            name if META.contains(&name) => {}
            _ => clear(&mut clean, part),
        }
    }
    let iloc = inner.iter().find(|part| &part.name == b"iloc")?;
    for (item, extent) in extents(bytes, iloc, &idat)? {
        if kept.contains(&item) {
            clean.get_mut(extent.clone())?.copy_from_slice(bytes.get(extent)?);
        }
    }
    Some(clean)
}

/// The boxes in this range, which they must fill.
fn parts(bytes: &[u8], range: Range<usize>) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let name = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let (head, length) = match be32(bytes, at)? {
            0 => (8, range.end - at),
            1 if be32(bytes, at + 8)? == 0 => (16, index(be32(bytes, at + 12)?)),
            1 => return None,
            length => (8, index(length)),
        };
        let end = at.checked_add(length)?;
        if length < head || end > range.end {
            return None;
        }
        found.push(Part { name, whole: at..end, body: at + head..end });
        at = end;
    }
    (at == range.end).then_some(found)
}

/// Leaves room where a box was.
fn clear(clean: &mut [u8], part: &Part) {
    clean[part.whole.start + 4..part.whole.start + 8].copy_from_slice(b"free");
    clean[part.body.clone()].fill(0);
}

fn properties(bytes: &[u8], iprp: &Part, clean: &mut [u8]) -> Option<()> {
    for part in parts(bytes, iprp.body.clone())? {
        match &part.name {
            b"ipma" => {}
            b"ipco" => {
                for property in parts(bytes, part.body)? {
                    let by_name = &property.name == b"colr" && bytes[property.body.clone()].starts_with(b"nclx");
                    if !by_name && !PROPERTIES.contains(&&property.name) {
                        clear(clean, &property);
                    }
                }
            }
            _ => clear(clean, &part),
        }
    }
    Some(())
}

/// The items that are kept. What else is told of an item than its number and kind is cleared.
fn items(bytes: &[u8], iinf: &Part, clean: &mut [u8]) -> Option<Vec<u32>> {
    let mut kept = Vec::new();
    let head = if *bytes.get(iinf.body.start)? == 0 { 6 } else { 8 };
    for part in parts(bytes, iinf.body.start.checked_add(head)?..iinf.body.end)? {
        let at = part.body.start;
        let (number, kind) = match bytes.get(at)? {
            2 => (be16(bytes, at + 4)?, at + 8),
            3 => (be32(bytes, at + 4)?, at + 10),
            _ => return None,
        };
        if &part.name != b"infe" || kind + 4 > part.body.end {
            return None;
        }
        if ITEMS.iter().any(|item| item.as_slice() == &bytes[kind..kind + 4]) {
            kept.push(number);
        }
        clean[kind + 4..part.body.end].fill(0);
    }
    Some(kept)
}

/// Where every item's bytes stand.
fn extents(bytes: &[u8], iloc: &Part, idat: &Range<usize>) -> Option<Vec<(u32, Range<usize>)>> {
    let mut at = iloc.body.start;
    let mut take = |size: u8| -> Option<usize> {
        let from = at;
        at = at.checked_add(size.into())?;
        let digits = bytes.get(from..at).filter(|_| at <= iloc.body.end)?;
        digits.iter().try_fold(0_usize, |number, &byte| number.checked_mul(256)?.checked_add(byte.into()))
    };
    let version = take(1)?;
    take(3)?;
    let sizes = u16::try_from(take(2)?).ok()?.to_be_bytes();
    let (offset, length, base, number) = (sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4, sizes[1] & 15);
    let wide = if version < 2 { 2 } else { 4 };
    let count = take(wide)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let item = u32::try_from(take(wide)?).ok()?;
        let method = if version == 0 { 0 } else { take(2)? & 15 };
        take(2)?;
        let from = take(base)?;
        for _ in 0..take(2)? {
            if version > 0 {
                take(number)?;
            }
            let begin = from.checked_add(take(offset)?)?;
            let span = take(length)?;
            let (begin, limit) = match method {
                0 => (begin, bytes.len()),
                1 => (begin.checked_add(idat.start)?, idat.end),
                _ => return None,
            };
            let end = if span == 0 { limit } else { begin.checked_add(span)? };
            if end > limit || begin > end {
                return None;
            }
            found.push((item, begin..end));
        }
    }
    Some(found)
}

#[cfg(test)]
pub(super) fn sample() -> Vec<u8> {
    fn part(name: [u8; 4], body: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(body.len() + 8).unwrap().to_be_bytes().to_vec();
        bytes.extend(name);
        bytes.extend(body);
        bytes
    }
    fn full(version: u8, body: &[u8]) -> Vec<u8> {
        [&[version, 0, 0, 0], body].concat()
    }
    let infe =
        |number: u8, kind: &[u8; 4]| part(*b"infe", &full(2, &[&[0, number, 0, 0], kind.as_slice(), b"SECRET\0"].concat()));
    let iinf = part(*b"iinf", &full(0, &[b"\0\x02".to_vec(), infe(1, b"hvc1"), infe(2, b"Exif")].concat()));
    let ipco = part(*b"ipco", &[part(*b"ispe", &[0; 12]), part(*b"colr", b"profSECRET"), part(*b"uuid", b"SECRET")].concat());
    let iprp = part(*b"iprp", &[ipco, part(*b"ipma", &full(0, &[0; 4]))].concat());
    let meta = |pixels: u8, exif: u8| {
        let item = |number: u8, at: u8| [0, number, 0, 0, 0, 1, 0, 0, 0, at, 0, 0, 0, 6];
        let iloc = part(*b"iloc", &full(0, &[b"\x44\0\0\x02".as_slice(), &item(1, pixels), &item(2, exif)].concat()));
        let hdlr = part(*b"hdlr", &full(0, b"\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0SECRET\0"));
        part(*b"meta", &full(0, &[hdlr, part(*b"xml ", b"SECRET"), iinf.clone(), iprp.clone(), iloc].concat()))
    };
    let begin = [part(*b"ftyp", b"heic\0\0\0\0mif1"), part(*b"free", b"SECRET")].concat();
    let data = u16::try_from(begin.len() + meta(0, 0).len() + 8).unwrap().to_be_bytes();
    // Places are two bytes here: the high one goes where the samples above have a zero.
    let mut head = meta(data[1], data[1] + 6);
    let iloc = head.windows(4).position(|window| window == b"iloc").unwrap();
    for at in [iloc + 20, iloc + 34] {
        head[at] = data[0];
    }
    [begin, head, part(*b"mdat", b"PIXELSSECRETSECRET between")].concat()
}
