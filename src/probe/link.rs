//! Link, addresses and routes of this machine, without sending anything.

use std::fs;
use std::net::{IpAddr, Ipv6Addr, UdpSocket};
use std::path::Path;

use sysinfo::{InterfaceOperationalState, Networks};

use crate::words::observation::LinkSeen;

/// An address behind every default route, per family: of the documentation ranges, and nothing is sent to it.
const FAR: [(&str, &str); 2] = [("0.0.0.0:0", "192.0.2.1:443"), ("[::]:0", "[2001:db8::1]:443")];
/// As many addresses are kept.
const MOST_ADDRESSES: usize = 32;

/// What this system says of itself. `offline`: not even a socket is made.
pub(super) fn look(resolvers: Vec<IpAddr>, offline: bool) -> LinkSeen {
    let mut seen = LinkSeen { resolvers, ..LinkSeen::default() };
    interfaces(&mut seen);
    if offline {
        seen.ipv4_route = table("/proc/net/route", ipv4_default);
        seen.ipv6_route = table("/proc/net/ipv6_route", ipv6_default);
    } else {
        let [ipv4, ipv6] = FAR.map(|(from, to)| routed(from, to));
        seen.ipv4_route = ipv4.0;
        seen.ipv6_route = ipv6.0;
        // A source address that only reaches neighbours leads nowhere.
        if ipv6.1.is_some_and(|source| !is_wide(source)) && seen.ipv6 == Some(false) {
            seen.ipv6_route = Some(false);
        }
    }
    // Whatever the interfaces say of themselves: where there is a way out, one of them is up.
    if seen.ipv4_route == Some(true) || seen.ipv6_route == Some(true) {
        seen.up = Some(true);
    }
    seen
}

fn interfaces(seen: &mut LinkSeen) {
    let Ok(networks) = Networks::new_with_refreshed_list() else { return };
    let mut states = Vec::new();
    for (name, data) in &networks {
        let addresses: Vec<IpAddr> = data.ip_networks().iter().map(|network| network.addr).collect();
        let loopback = addresses.iter().any(IpAddr::is_loopback) || name == "lo" || name == "lo0";
        if loopback {
            continue;
        }
        states.push(match data.operational_state() {
            InterfaceOperationalState::Up => Some(true),
            InterfaceOperationalState::Down
            | InterfaceOperationalState::NotPresent
            | InterfaceOperationalState::LowerLayerDown
            | InterfaceOperationalState::Dormant => Some(false),
            // Tunnels and taps often do not say; one that has an address is used.
            _ => (!addresses.is_empty()).then_some(true),
        });
        seen.addresses.extend(addresses);
    }
    seen.addresses.sort_unstable();
    seen.addresses.dedup();
    seen.up = if states.contains(&Some(true)) {
        Some(true)
    } else if states.contains(&None) {
        None
    } else {
        // No interface besides loopback, or none that is up.
        Some(false)
    };
    seen.ipv4 = Some(seen.addresses.iter().any(|address| address.is_ipv4() && is_wide(*address)));
    seen.ipv6 = Some(seen.addresses.iter().any(|address| address.is_ipv6() && is_wide(*address)));
    seen.addresses.truncate(MOST_ADDRESSES);
}

/// Neither loopback nor for neighbours alone.
fn is_wide(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !address.is_loopback() && !address.is_link_local() && !address.is_unspecified(),
        IpAddr::V6(address) => !address.is_loopback() && !address.is_unspecified() && !is_local(address),
    }
}

fn is_local(address: Ipv6Addr) -> bool {
    address.is_unicast_link_local() || address.is_unique_local()
}

/// Whether the system has a way to a far address, and the address it would come from. Connecting a UDP socket sends nothing.
fn routed(from: &str, to: &str) -> (Option<bool>, Option<IpAddr>) {
    let Ok(socket) = UdpSocket::bind(from) else { return (Some(false), None) };
    match socket.connect(to) {
        Ok(()) => (Some(true), socket.local_addr().ok().map(|address| address.ip())),
        Err(_) => (Some(false), None),
    }
}

fn table(path: impl AsRef<Path>, default: fn(&str) -> bool) -> Option<bool> {
    let text = fs::read_to_string(path).ok()?;
    Some(text.lines().any(default))
}

/// A line of `/proc/net/route` for everything, or for one half of it as tunnels write it, that is up and does not reject.
fn ipv4_default(line: &str) -> bool {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let [_, destination, _, flags, _, _, _, mask, ..] = fields[..] else { return false };
    let flags = u16::from_str_radix(flags, 16).unwrap_or_default();
    let wide = (destination == "00000000" && matches!(mask, "00000000" | "00000080"))
        || (destination == "00000080" && mask == "00000080");
    wide && flags & 0x1 != 0 && flags & 0x200 == 0
}

/// The same for `/proc/net/ipv6_route`.
fn ipv6_default(line: &str) -> bool {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let [destination, prefix, _, _, _, _, _, _, flags, device] = fields[..] else { return false };
    let flags = u32::from_str_radix(flags, 16).unwrap_or_default();
    let zeroes = destination.bytes().all(|byte| byte == b'0');
    zeroes && matches!(prefix, "00" | "01" | "03") && device != "lo" && flags & 0x1 != 0 && flags & 0x200 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_routes_are_found_in_the_tables() {
        assert!(ipv4_default("eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0"));
        assert!(ipv4_default("tun0\t00000080\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0"));
        assert!(!ipv4_default("eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0"));
        assert!(!ipv4_default("*\t00000000\t00000000\t0201\t0\t0\t0\t00000000\t0\t0\t0"));
        assert!(!ipv4_default("Iface\tDestination\tGateway"));
        let zero = "00000000000000000000000000000000";
        let via = "fe800000000000000000000000000001";
        assert!(ipv6_default(&format!("{zero} 00 {zero} 00 {via} 00000400 00000000 00000000 00450003     eth0")));
        assert!(!ipv6_default(&format!("{zero} 00 {zero} 00 {zero} ffffffff 00000001 00000000 00200200       lo")));
        assert!(!ipv6_default(""));
    }

    #[test]
    fn addresses_for_neighbours_lead_nowhere() {
        for (address, wide) in [
            ("192.168.1.23", true),
            ("169.254.7.7", false),
            ("127.0.0.1", false),
            ("2400:4050::23", true),
            ("fe80::1", false),
            ("fd00::1", false),
            ("::1", false),
        ] {
            assert_eq!(is_wide(address.parse().unwrap()), wide, "{address}");
        }
    }
}
