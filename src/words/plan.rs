//! What a network check contacts, and nothing else ever.
//!
//! Beside the probes listed here, a check asks the name servers that this system is set to, for the names listed here alone, and goes
//! through the proxy that it is set to.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// Everything one run may contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// When the whole run ends at the latest, in milliseconds from its start.
    pub deadline_ms: u64,
    /// The probes, each once; those of one host and port share its names and connections.
    pub probes: Vec<Probe>,
}

/// One address to contact and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// Steady across runs and unique in a plan: the role, a point, a name, as in `line.api`.
    pub id: String,
    /// What it is asked for.
    pub role: Role,
    /// How far it goes.
    pub reach: Reach,
    /// A name; an address only where the name stands in for none.
    pub host: String,
    /// The port, TCP but for [`Reach::Sntp`].
    pub port: u16,
    /// What to ask for, beginning with `/`, where it goes as far as HTTP.
    pub path: Option<String>,
    /// Addresses that are known beforehand: the probe works without any name server, and looks up no name.
    pub addresses: Vec<IpAddr>,
    /// How often a connection is opened to see delay and loss; at least 1.
    pub connects: u8,
}

/// What a probe is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A service of LINE.
    Line,
    /// A host that has nothing to do with LINE, and answers a known thing.
    Control,
    /// A push transport of the phone's maker.
    Push,
    /// A public resolver, asked over HTTPS for a second opinion on names.
    Resolver,
    /// A time server.
    Time,
}

/// How far a probe goes; each step needs the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    /// A connection opened and closed.
    Tcp,
    /// A TLS handshake, and nothing sent within.
    Tls,
    /// One GET without TLS; no redirect is followed.
    Http,
    /// One GET within TLS; no redirect is followed.
    Https,
    /// Questions for the names of the plan over HTTPS.
    Doh,
    /// One question for the time, over UDP.
    Sntp,
}
