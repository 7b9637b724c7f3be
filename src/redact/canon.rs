//! When two ways to write a value mean the same value.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv6Addr};

use super::kind::Kind;

/// The value in the one form that all ways to write it share.
pub(super) fn canon(kind: Kind, value: &[u8]) -> Cow<'_, [u8]> {
    match kind {
        Kind::Phone => Cow::Owned(phone(value)),
        Kind::IpPublic | Kind::IpPrivate => address(value).map_or(Cow::Borrowed(value), |address| match address {
            IpAddr::V4(v4) => Cow::Owned(v4.octets().to_vec()),
            IpAddr::V6(v6) => Cow::Owned(v6.octets().to_vec()),
        }),
        Kind::Mac => Cow::Owned(mac(value)),
        Kind::Imei | Kind::NationalId | Kind::BankAccount => Cow::Owned(kept(value, u8::is_ascii_alphanumeric)),
        _ => Cow::Owned(value.to_ascii_lowercase()),
    }
}

/// The part of an address in canonical form that its network shares: /24, and /64 for IPv6.
pub(super) fn network(canonical: &[u8]) -> &[u8] {
    match canonical.len() {
        4 => &canonical[..3],
        16 => &canonical[..8],
        _ => canonical,
    }
}

/// An address as written, mapped ones unmapped, the scope dropped.
pub(super) fn address(text: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(text).ok()?;
    let text = text.split('%').next().unwrap_or(text);
    text.parse().ok().map(|address: IpAddr| address.to_canonical())
}

/// Whether an address is of a private, shared or local network.
pub(super) fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            v4.is_private() || v4.is_link_local() || (a == 100 && (64..128).contains(&b))
        }
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

/// Whether an address says nothing of anybody: loopback, unspecified, a netmask, broadcast, multicast.
pub(super) fn is_nobodys(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, ..] = v4.octets();
            let mask = u32::from(v4);
            a == 0 || v4.is_loopback() || v4.is_multicast() || (a == 255 && mask.leading_ones() + mask.trailing_zeros() == 32)
        }
        IpAddr::V6(v6) => v6.is_loopback() || v6 == Ipv6Addr::UNSPECIFIED || v6.is_multicast(),
    }
}

/// Country codes whose numbers drop a 0 behind them, longest first.
const COUNTRIES: &[&[u8]] = &[b"886", b"852", b"81", b"66", b"86", b"82", b"62"];

/// The number without the signs of its writing, its country code and its leading 0: `+81 90…` and `090…` are one.
fn phone(value: &[u8]) -> Vec<u8> {
    let digits = kept(value, u8::is_ascii_digit);
    let mut rest = digits.as_slice();
    let international = value.starts_with(b"+") || value.starts_with(b"(+") || rest.starts_with(b"00");
    while let Some(shorter) = rest.strip_prefix(b"0") {
        rest = shorter;
    }
    if (international || rest.len() > 10)
        && let Some(national) = COUNTRIES.iter().find_map(|code| rest.strip_prefix(*code))
        && national.len() >= 8
    {
        rest = national;
        while let Some(shorter) = rest.strip_prefix(b"0") {
            rest = shorter;
        }
    }
    rest.to_vec()
}

/// Twelve hex digits, in whatever groups they came.
fn mac(value: &[u8]) -> Vec<u8> {
    let mut digits = Vec::with_capacity(12);
    for group in value.split(|b| matches!(b, b':' | b'-' | b' ')) {
        if group.len() == 1 {
            digits.push(b'0');
        }
        digits.extend(kept(group, u8::is_ascii_hexdigit));
    }
    digits.make_ascii_lowercase();
    digits
}

fn kept(value: &[u8], keep: impl Fn(&u8) -> bool) -> Vec<u8> {
    value.iter().filter(|b| keep(b)).map(u8::to_ascii_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_write_one_value_meet() {
        for (kind, ways) in [
            (Kind::Phone, ["+81 90-1234-5678", "090-1234-5678", "0081(90)12345678"]),
            (Kind::Phone, ["+886 912 345 678", "0912345678", "886912345678"]),
            (Kind::IpPrivate, ["192.168.1.5", "::ffff:192.168.1.5", "::ffff:c0a8:105"]),
            (Kind::IpPrivate, ["fe80::1", "FE80:0:0::1", "fe80::1%eth0"]),
            (Kind::Mac, ["00:1C:42:00:00:08", "0:1c:42:0:0:8", "001c.4200.0008"]),
        ] {
            for way in ways {
                assert_eq!(canon(kind, way.as_bytes()), canon(kind, ways[0].as_bytes()), "{way}");
            }
        }
        assert_ne!(canon(Kind::Phone, b"080-1234-5678"), canon(Kind::Phone, b"090-1234-5678"));
    }
}
