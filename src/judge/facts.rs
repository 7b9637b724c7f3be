//! The facts that a check learns: `network.*` and `device.clock_offset`, as `knowledge/facts.yaml` names them.

use super::picture::Picture;
use crate::words::observation::ProxyKind;
use crate::words::{ConclusionId, Facts};

/// What this run knows for certain; what it does not know says why.
pub(super) fn facts(picture: &Picture<'_>, id: Option<ConclusionId>, also: &[ConclusionId]) -> Facts {
    let mut facts = Facts::default();
    let link = &picture.seen.link;
    match id {
        Some(id) => facts.set("network.conclusion", id.as_str()),
        None => facts.unknown("network.conclusion", "the check came to no conclusion"),
    }
    if id.is_some() {
        facts.set("network.also", also.iter().map(|id| id.as_str().to_owned()).collect::<Vec<String>>());
    }
    let both = |address: Option<bool>, route: Option<bool>| match (address, route) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    for (name, flag) in [
        ("network.link", link.up),
        ("network.ipv4", both(link.ipv4, link.ipv4_route)),
        ("network.ipv6", both(link.ipv6, link.ipv6_route)),
    ] {
        match flag {
            Some(flag) => facts.set(name, flag),
            None => facts.unknown(name, "the system does not say"),
        }
    }
    for (name, addresses) in [("network.addresses", &link.addresses), ("network.resolvers", &link.resolvers)] {
        if addresses.is_empty() {
            facts.unknown(name, "none was found");
        } else {
            facts.set(name, addresses.iter().map(ToString::to_string).collect::<Vec<String>>());
        }
    }
    let kind = picture.seen.proxy.as_ref().map_or("none", |proxy| match proxy.kind {
        ProxyKind::Environment => "environment",
        ProxyKind::System => "system",
        ProxyKind::Pac => "pac",
    });
    facts.set("network.proxy_kind", kind);
    if let Some(proxy) = &picture.seen.proxy {
        facts.set("network.proxy", proxy.address.as_str());
    }
    match picture.clock_ms {
        Some(ahead) => facts.set("device.clock_offset", (ahead + ahead.signum() * 500) / 1000),
        None => facts.unknown("device.clock_offset", "no two servers told the time"),
    }
    facts
}
