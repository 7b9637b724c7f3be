//! Stand-ins: which name a hidden value goes by. Keeps a hash of each value, never the value.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::canon;
use super::kind::Kind;

/// Past this many values the rest of a kind share one stand-in, so that memory stays flat: 20 MB at most.
const MOST: usize = 500_000;

/// The stand-ins given so far. Share one between all texts of a bundle: the same value is then the same stand-in in each.
#[derive(Clone, Debug, Default)]
pub struct StandIns {
    given: HashMap<u64, u64>,
    /// The highest number given or met, by kind, and by kind and network.
    highest: HashMap<(Kind, u64), u64>,
}

impl StandIns {
    /// Keeps new stand-ins from colliding with those that `text` already holds. What redacts a text does so by itself for the part
    /// it sees at once; a caller that can read a file twice may give it here beforehand.
    pub fn reserve(&mut self, text: &[u8]) {
        for at in memchr::memchr_iter(b'<', text) {
            if let Some(Held { series: Some((kind, network, number)), .. }) = held(&text[at..]) {
                self.met(kind, 0, network);
                self.met(kind, network, number);
            }
        }
    }

    fn met(&mut self, kind: Kind, network: u64, number: u64) {
        // Numbers that long are never reached, so they cannot collide.
        if number < 1_000_000_000_000 {
            let highest = self.highest.entry((kind, network)).or_default();
            *highest = number.max(*highest);
        }
    }

    fn number(&mut self, kind: Kind, network: u64, value: &[u8]) -> u64 {
        let mut hasher = DefaultHasher::new();
        (kind, network, value).hash(&mut hasher);
        let key = hasher.finish();
        if let Some(&number) = self.given.get(&key) {
            return number;
        }
        let full = self.given.len() >= MOST;
        let highest = self.highest.entry((kind, network)).or_default();
        if full {
            return *highest + 1;
        }
        *highest += 1;
        self.given.insert(key, *highest);
        *highest
    }

    /// What stands in a text for `value`: a stand-in, or the marker of a secret, which is the same for all of its kind.
    pub(super) fn stand_in(&mut self, kind: Kind, value: &[u8]) -> String {
        let name = kind.name();
        if kind.is_secret() {
            return format!("<secret:{name}>");
        }
        let value = canon::canon(kind, value);
        if kind.has_network() {
            // Network 0 counts the networks themselves.
            let network = self.number(kind, 0, canon::network(&value));
            let number = self.number(kind, network, &value);
            return format!("<{name}-{network}.{number}>");
        }
        format!("<{name}-{}>", self.number(kind, 0, &value))
    }
}

/// A stand-in or a marker that a text already holds.
pub(super) struct Held {
    /// Its bytes, brackets included.
    pub(super) len: usize,
    pub(super) kind: Kind,
    /// Kind, network (0 where the kind has none) and number of a stand-in; a marker has none.
    series: Option<(Kind, u64, u64)>,
}

/// What `text` begins with, if that is a stand-in or a marker.
pub(super) fn held(text: &[u8]) -> Option<Held> {
    const LONGEST: usize = 64;
    let inner = text.strip_prefix(b"<")?;
    let end = memchr::memchr(b'>', &inner[..inner.len().min(LONGEST)])?;
    let inner = std::str::from_utf8(&inner[..end]).ok()?;
    let len = end + 2;
    if let Some(name) = inner.strip_prefix("secret:") {
        return Kind::named(name).filter(|kind| kind.is_secret()).map(|kind| Held { len, kind, series: None });
    }
    let (name, numbers) = inner.rsplit_once('-')?;
    let kind = Kind::named(name).filter(|kind| !kind.is_secret())?;
    let (network, number) = match numbers.split_once('.') {
        Some((network, number)) if kind.has_network() => (count(network)?, count(number)?),
        None if !kind.has_network() => (0, count(numbers)?),
        _ => return None,
    };
    Some(Held { len, kind, series: Some((kind, network, number)) })
}

fn count(digits: &str) -> Option<u64> {
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    digits.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_stand_in_and_another_value_another() {
        let mut stand_ins = StandIns::default();
        assert_eq!(stand_ins.stand_in(Kind::Email, b"a@example.com"), "<email-1>");
        assert_eq!(stand_ins.stand_in(Kind::Email, b"b@example.com"), "<email-2>");
        assert_eq!(stand_ins.stand_in(Kind::Email, b"A@Example.com"), "<email-1>");
        assert_eq!(stand_ins.stand_in(Kind::User, b"a@example.com"), "<user-1>");
        assert_eq!(stand_ins.stand_in(Kind::Password, b"x"), "<secret:password>");
    }

    #[test]
    fn one_network_is_seen_as_one() {
        let mut stand_ins = StandIns::default();
        for (address, stand_in) in
            [("192.168.1.5", "1.1"), ("192.168.1.6", "1.2"), ("192.168.2.5", "2.1"), ("192.168.1.5", "1.1"), ("fe80::1", "3.1")]
        {
            assert_eq!(stand_ins.stand_in(Kind::IpPrivate, address.as_bytes()), format!("<ip-private-{stand_in}>"));
        }
    }

    #[test]
    fn stand_ins_of_the_text_are_not_given_again() {
        let mut stand_ins = StandIns::default();
        stand_ins.reserve(b"<email-7> <ip-public-3.4> <email-99999999999999999999> <phone-x> <email-0>");
        assert_eq!(stand_ins.stand_in(Kind::Email, b"a@example.com"), "<email-8>");
        assert_eq!(stand_ins.stand_in(Kind::IpPublic, b"8.8.4.4"), "<ip-public-4.1>");
        assert_eq!(stand_ins.stand_in(Kind::Phone, b"0901"), "<phone-1>");
    }
}
