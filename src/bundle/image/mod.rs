//! Pictures without what they tell of place, device and author: only what draws the picture is kept.
//!
//! Parts are kept by name, not dropped by name: what is not known to draw does not go along. A picture whose structure does not
//! hold together is refused rather than passed on.

mod gif;
mod heic;
mod jpeg;
mod png;
mod webp;

use thiserror::Error;

/// A kind of picture whose metadata can be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `image/png`
    Png,
    /// `image/jpeg`
    Jpeg,
    /// `image/gif`
    Gif,
    /// `image/webp`
    Webp,
    /// `image/heic`, and its like by other codecs
    Heic,
}

impl Format {
    /// What the first bytes say, whatever the file's name.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Some(match bytes {
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Self::Png,
            [0xff, 0xd8, 0xff, ..] => Self::Jpeg,
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Self::Gif,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Self::Webp,
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if heic::is_brand(brand) => Self::Heic,
            _ => return None,
        })
    }

    /// The ending of a file's name, without the dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Heic => "heic",
        }
    }

    /// The type as browsers name it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
        }
    }
}

/// A picture whose structure does not hold together, so that its metadata cannot be told from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the picture is damaged or of a form that is not known")]
pub struct Damaged;

/// The picture without its metadata.
///
/// # Errors
/// [`Damaged`], where it is not certain that all of it would go.
pub fn strip(format: Format, bytes: &[u8]) -> Result<Vec<u8>, Damaged> {
    match format {
        Format::Png => png::strip(bytes),
        Format::Jpeg => jpeg::strip(bytes),
        Format::Gif => gif::strip(bytes),
        Format::Webp => webp::strip(bytes),
        Format::Heic => heic::strip(bytes),
    }
    .ok_or(Damaged)
}

/// Width and height in pixels, where they can be read.
#[must_use]
pub fn size(format: Format, bytes: &[u8]) -> Option<(u32, u32)> {
    match format {
        Format::Png => Some((be32(bytes, 16)?, be32(bytes, 20)?)),
        Format::Gif => Some((le16(bytes, 6)?, le16(bytes, 8)?)),
        Format::Jpeg => jpeg::size(bytes),
        Format::Webp | Format::Heic => None,
    }
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn be16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?).into())
}

fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn le16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?).into())
}

/// A length or place read from a file, as an index.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), flip in any::<prop::sample::Index>()) {
            for (format, sample) in super::tests::samples() {
                let mut joined = sample.clone();
                let at = flip.index(joined.len());
                joined[at] ^= 0x55;
                joined.extend(&bytes);
                let _ = (strip(format, &bytes), strip(format, &joined), size(format, &joined));
            }
        }
    }

    #[test]
    fn every_format_is_known_by_its_bytes_and_loses_what_it_hides() {
        for (format, sample) in samples() {
            assert_eq!(Format::of(&sample), Some(format));
            assert!(holds(&sample, b"SECRET"), "{format:?}: the sample hides nothing");
            let clean = strip(format, &sample).unwrap_or_else(|error| panic!("{format:?}: {error}"));
            assert!(!holds(&clean, b"SECRET"), "{format:?} still holds it");
            assert!(holds(&clean, b"PIXELS"), "{format:?} lost its pixels");
            assert_eq!(Format::of(&clean), Some(format));
            assert_eq!(strip(format, &clean).as_ref(), Ok(&clean), "{format:?}: stripping twice changes it");
        }
    }

    #[test]
    fn a_cut_picture_is_refused() {
        for (format, sample) in samples() {
            assert_eq!(strip(format, &sample[..16]), Err(Damaged), "{format:?}");
        }
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    /// A picture of each format with `SECRET` wherever metadata can stand, and `PIXELS` where the picture is.
    fn samples() -> Vec<(Format, Vec<u8>)> {
        vec![
            (Format::Png, png::sample()),
            (Format::Jpeg, jpeg::sample()),
            (Format::Gif, gif::sample()),
            (Format::Webp, webp::sample()),
            (Format::Heic, heic::sample()),
        ]
    }
}
