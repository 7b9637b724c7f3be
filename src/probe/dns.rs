//! Questions for A and AAAA on the wire, and their answers. Pure.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::words::observation::NameResult;

/// The largest answer that is asked for over UDP, in bytes.
const LARGEST: u16 = 1232;
/// No answer to a question for addresses is larger than this, in bytes.
pub(super) const LONGEST: usize = 16 * 1024;
/// As many addresses are kept of one answer.
const MOST_ADDRESSES: usize = 16;
const A: u16 = 1;
const AAAA: u16 = 28;

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub id: u16,
    pub truncated: bool,
    pub result: NameResult,
    pub addresses: Vec<IpAddr>,
}

/// The question for the addresses of one family (4 or 6) of a name; none where the name cannot be written.
pub(super) fn question(id: u16, name: &str, family: u8) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(64);
    out.extend(id.to_be_bytes());
    // Recursion desired; one question, one additional record (EDNS).
    out.extend([0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 1]);
    for label in name.trim_end_matches('.').split('.') {
        let length = u8::try_from(label.len()).ok().filter(|length| (1..=63).contains(length))?;
        out.push(length);
        out.extend(label.as_bytes());
    }
    out.push(0);
    if out.len() > 12 + 255 {
        return None;
    }
    let kind = if family == 6 { AAAA } else { A };
    out.extend(kind.to_be_bytes());
    out.extend([0, 1]);
    // The root's name, OPT, the size, no flags, no data.
    out.extend([0, 0, 41]);
    out.extend(LARGEST.to_be_bytes());
    out.extend([0, 0, 0, 0, 0, 0]);
    Some(out)
}

/// Reads an answer; none where it is none.
pub(super) fn reply(bytes: &[u8]) -> Option<Reply> {
    let mut reader = Reader { bytes, at: 0 };
    let id = reader.number()?;
    let flags = reader.number()?;
    if flags & 0x8000 == 0 {
        return None;
    }
    let (questions, answers) = (reader.number()?, reader.number()?);
    reader.skip(4)?;
    let truncated = flags & 0x0200 != 0;
    let result = match flags & 0x000f {
        0 => NameResult::Answered,
        3 => NameResult::Nxdomain,
        5 => NameResult::Refused,
        _ => NameResult::Servfail,
    };
    for _ in 0..questions {
        reader.name()?;
        reader.skip(4)?;
    }
    let mut addresses = Vec::new();
    for _ in 0..answers {
        let Some((kind, data)) = reader.record() else {
            // A cut answer still says what stands before the cut.
            if truncated {
                break;
            }
            return None;
        };
        if addresses.len() < MOST_ADDRESSES {
            addresses.extend(address(kind, data));
        }
    }
    Some(Reply { id, truncated, result, addresses })
}

fn address(kind: u16, data: &[u8]) -> Option<IpAddr> {
    match kind {
        A => Some(Ipv4Addr::from(<[u8; 4]>::try_from(data).ok()?).into()),
        AAAA => Some(Ipv6Addr::from(<[u8; 16]>::try_from(data).ok()?).into()),
        _ => None,
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let part = self.bytes.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(part)
    }

    fn skip(&mut self, count: usize) -> Option<()> {
        self.take(count).map(|_| ())
    }

    fn number(&mut self) -> Option<u16> {
        let part = self.take(2)?;
        Some(u16::from_be_bytes([part[0], part[1]]))
    }

    /// Goes past a name; where it points elsewhere, it ends here.
    fn name(&mut self) -> Option<()> {
        loop {
            match self.take(1)?[0] {
                0 => return Some(()),
                length @ 1..=63 => self.skip(usize::from(length))?,
                pointer if pointer >= 0xc0 => return self.skip(1),
                _ => return None,
            }
        }
    }

    fn record(&mut self) -> Option<(u16, &'a [u8])> {
        self.name()?;
        let kind = self.number()?;
        // Class and time to live.
        self.skip(6)?;
        let length = self.number()?;
        Some((kind, self.take(usize::from(length))?))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn answer(flags: u16, records: &[(u16, &[u8])]) -> Vec<u8> {
        let mut out = question(7, "line.me", 4).unwrap();
        out.truncate(12 + 9 + 4);
        out[2..4].copy_from_slice(&flags.to_be_bytes());
        out[6..8].copy_from_slice(&u16::try_from(records.len()).unwrap().to_be_bytes());
        out[10..12].copy_from_slice(&[0, 0]);
        for (kind, data) in records {
            out.extend([0xc0, 12]);
            out.extend(kind.to_be_bytes());
            out.extend([0, 1, 0, 0, 0, 60]);
            out.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
            out.extend(*data);
        }
        out
    }

    #[test]
    fn a_question_is_what_the_rfc_says() {
        let bytes = question(0x1234, "line.me.", 6).unwrap();
        assert_eq!(bytes[..12], [0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
        assert_eq!(bytes[12..25], [4, b'l', b'i', b'n', b'e', 2, b'm', b'e', 0, 0, 28, 0, 1]);
        assert_eq!(bytes[25..], [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn names_that_cannot_be_asked_are_not() {
        for name in ["", "a..b", &"x".repeat(64), &"abc.".repeat(70)] {
            assert_eq!(question(1, name, 4), None, "{name}");
        }
    }

    #[test]
    fn answers_are_told_apart() {
        let cname = [4, b'e', b'd', b'g', b'e', 0];
        let two = answer(0x8180, &[(5, &cname), (1, &[147, 92, 1, 2])]);
        let read = reply(&two).unwrap();
        assert_eq!((read.id, read.result, read.addresses), (7, NameResult::Answered, vec!["147.92.1.2".parse().unwrap()]));
        for (code, result) in
            [(3, NameResult::Nxdomain), (2, NameResult::Servfail), (5, NameResult::Refused), (1, NameResult::Servfail)]
        {
            assert_eq!(reply(&answer(0x8180 | code, &[])).unwrap().result, result);
        }
        assert!(reply(&answer(0x8380, &[])).unwrap().truncated);
        assert_eq!(reply(&answer(0x8180, &[])).unwrap().addresses, Vec::<IpAddr>::new());
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert_eq!(reply(b""), None);
        assert_eq!(reply(b"HTTP/1.1 400 Bad Request\r\n"), None);
        assert_eq!(reply(&question(1, "line.me", 4).unwrap()), None);
        let mut cut = answer(0x8180, &[(1, &[1, 2, 3, 4])]);
        cut.pop();
        assert_eq!(reply(&cut), None);
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            if let Some(read) = reply(&bytes) {
                prop_assert!(read.addresses.len() <= MOST_ADDRESSES);
            }
        }

        #[test]
        fn no_change_of_an_answer_breaks_it(at in 0_usize..60, value: u8) {
            let mut bytes = answer(0x8180, &[(1, &[1, 2, 3, 4]), (28, &[1; 16])]);
            let at = at % bytes.len();
            bytes[at] = value;
            let _ = reply(&bytes);
        }
    }
}
