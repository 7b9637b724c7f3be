//! Names and addresses: which belong to LINE, and which no public name can have.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// LINE's name zones, as the sources in `knowledge/network.yaml` list them.
const LINES: [&str; 10] = [
    "line.me",
    "line-apps.com",
    "line-scdn.net",
    "naver.jp",
    "line.biz",
    "linecorp.com",
    "lin.ee",
    "line-cdn.net",
    "lycorp.co.jp",
    "line-website.com",
];

/// The zone of a name: its last two labels, three below `co.jp`.
pub(super) fn zone(name: &str) -> &str {
    let name = name.trim_end_matches('.');
    let labels = if name.ends_with(".co.jp") { 3 } else { 2 };
    name.rmatch_indices('.').nth(labels - 1).map_or(name, |(at, _)| &name[at + 1..])
}

/// Whether a zone is LINE's.
pub(super) fn is_lines_zone(zone: &str) -> bool {
    LINES.iter().any(|own| zone.eq_ignore_ascii_case(own))
}

/// Whether no public name can truly have this address: this machine, a private or shared network, documentation, nothing at all.
pub(super) fn is_special(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => special4(address),
        IpAddr::V6(address) => special6(address),
    }
}

fn special4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 192 && b == 0 && c == 0)
}

fn special6(address: Ipv6Addr) -> bool {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return special4(mapped);
    }
    let [a, b, ..] = address.segments();
    address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || (a == 0x2001 && b == 0xdb8)
        || (a == 0x100 && b == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_the_last_labels() {
        for (name, expected) in [
            ("line.me", "line.me"),
            ("api.line.me", "line.me"),
            ("gf.line.naver.jp", "naver.jp"),
            ("www.lycorp.co.jp", "lycorp.co.jp"),
            ("x", "x"),
            ("", ""),
        ] {
            assert_eq!(zone(name), expected, "{name}");
        }
        assert!(is_lines_zone(zone("obs.line-apps.com")) && !is_lines_zone(zone("line.me.example.com")));
    }

    #[test]
    fn addresses_that_no_public_name_has() {
        for special in [
            "10.10.34.34",
            "127.0.0.1",
            "0.0.0.0",
            "100.64.1.1",
            "198.18.0.9",
            "192.168.1.1",
            "::1",
            "::",
            "fd00::1",
            "fe80::1",
            "2001:db8::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(is_special(special.parse().unwrap()), "{special}");
        }
        for public in ["147.92.10.1", "8.8.8.8", "61.219.39.1", "2402:4f00:10:1::1", "64:ff9b::9372:1"] {
            assert!(!is_special(public.parse().unwrap()), "{public}");
        }
    }
}
