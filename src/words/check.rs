//! One probe's result: status, cause and evidence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// As it should be.
    Pass,
    /// Works, but something is odd.
    Warn,
    /// Does not work.
    Fail,
    /// Not done, and the evidence says why.
    Skip,
}

/// What one check saw. The names are the contract's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it; the catalogue explains each to people")]
pub enum Cause {
    #[serde(rename = "dns.nxdomain")]
    DnsNxdomain,
    #[serde(rename = "dns.servfail")]
    DnsServfail,
    #[serde(rename = "dns.timeout")]
    DnsTimeout,
    #[serde(rename = "dns.refused")]
    DnsRefused,
    #[serde(rename = "dns.bogus")]
    DnsBogus,
    #[serde(rename = "tcp.refused")]
    TcpRefused,
    #[serde(rename = "tcp.timeout")]
    TcpTimeout,
    #[serde(rename = "tcp.reset")]
    TcpReset,
    #[serde(rename = "tcp.unreachable")]
    TcpUnreachable,
    #[serde(rename = "tls.expired")]
    TlsExpired,
    #[serde(rename = "tls.not_yet_valid")]
    TlsNotYetValid,
    #[serde(rename = "tls.untrusted")]
    TlsUntrusted,
    #[serde(rename = "tls.hostname_mismatch")]
    TlsHostnameMismatch,
    #[serde(rename = "tls.handshake")]
    TlsHandshake,
    #[serde(rename = "tls.timeout")]
    TlsTimeout,
    #[serde(rename = "http.status")]
    HttpStatus,
    #[serde(rename = "http.timeout")]
    HttpTimeout,
    #[serde(rename = "http.redirect")]
    HttpRedirect,
    #[serde(rename = "http.body")]
    HttpBody,
    #[serde(rename = "proxy.unreachable")]
    ProxyUnreachable,
    #[serde(rename = "proxy.auth")]
    ProxyAuth,
    #[serde(rename = "slow")]
    Slow,
    #[serde(rename = "lossy")]
    Lossy,
}

/// One probe's result, as in `linehelp.check/1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Which probe: steady across runs, e.g. `line.api.tls`.
    pub id: String,
    /// What was contacted: `host:port`, an address, or a part of this machine.
    pub target: String,
    /// How it ended.
    pub status: Status,
    /// What it saw, where it saw something.
    pub cause: Option<Cause>,
    /// One sentence for people.
    pub summary: String,
    /// What was measured, by name.
    pub evidence: BTreeMap<String, serde_json::Value>,
    /// How long it took, in milliseconds.
    pub ms: u64,
}
