//! Raw evidence of a network check: what was met at each layer, and how long it took. No judgement.
//!
//! A check's JSON keeps it, so that the judgement can be made again from the file. Everything has a default: a layer that was not
//! reached is empty, and a hand-written world says only what matters to it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// Everything one run observed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Observations {
    /// When the run began, RFC 3339 in UTC, by this machine's clock.
    pub started_at: String,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
    /// Link, addresses and routes, seen without sending anything.
    pub link: LinkSeen,
    /// The proxy that this system is set to, where there is one.
    pub proxy: Option<ProxySeen>,
    /// One per name that was looked up, whoever was asked.
    pub names: Vec<NameSeen>,
    /// One per probe that was begun.
    pub probes: Vec<ProbeSeen>,
}

/// Link, addresses and routes. `None`: the system does not say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LinkSeen {
    /// An interface besides loopback is up.
    pub up: Option<bool>,
    /// There is an IPv4 address besides loopback and link-local ones.
    pub ipv4: Option<bool>,
    /// There is an IPv6 address besides loopback, link-local and unique-local ones.
    pub ipv6: Option<bool>,
    /// There is a default route for IPv4.
    pub ipv4_route: Option<bool>,
    /// There is a default route for IPv6.
    pub ipv6_route: Option<bool>,
    /// The addresses of this machine.
    pub addresses: Vec<IpAddr>,
    /// The name servers that this system is set to.
    pub resolvers: Vec<IpAddr>,
}

/// The proxy that this system is set to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProxySeen {
    /// `host:port`, without any login.
    pub address: String,
    /// Who set it.
    pub kind: ProxyKind,
    /// Its own name or address was found and connected to; none where that was not tried.
    pub connect: Option<ConnectResult>,
    /// In milliseconds.
    pub ms: u64,
}

/// Who set the proxy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProxyKind {
    /// Variables such as `HTTPS_PROXY`.
    #[default]
    Environment,
    /// The system's settings.
    System,
    /// A script that the system names.
    Pac,
}

/// What was said about one name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NameSeen {
    /// The name.
    pub name: String,
    /// What this machine's hosts file says, where it names it.
    pub hosts_file: Vec<IpAddr>,
    /// One per server, family and question.
    pub answers: Vec<NameAnswer>,
}

/// One answer about a name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NameAnswer {
    /// Who was asked: a server's address, or `system` for the system's own lookup, or a resolver probe's id for a second opinion.
    pub from: String,
    /// 4 for A, 6 for AAAA.
    pub family: u8,
    /// What came back.
    pub result: NameResult,
    /// The addresses, where there are any.
    pub addresses: Vec<IpAddr>,
    /// In milliseconds.
    pub ms: u64,
}

/// What a name server did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameResult {
    /// Answered, with addresses or (with none) that the name has none of this family.
    #[default]
    Answered,
    /// There is no such name.
    Nxdomain,
    /// The server failed.
    Servfail,
    /// The server refused, by its answer or by closing its port.
    Refused,
    /// Nothing came back.
    Timeout,
    /// There is no way to the server.
    Unreachable,
    /// What came back is no answer.
    Garbage,
}

/// What one probe met.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProbeSeen {
    /// The probe's id in the plan.
    pub id: String,
    /// Straight from this machine.
    pub direct: Way,
    /// Through the proxy, where one is set for it.
    pub proxied: Option<Way>,
}

/// One way to a host and how far it went.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Way {
    /// Connections, in the order in which they were begun: each address that was tried, and again to see delay and loss.
    pub connects: Vec<Connect>,
    /// The status of the proxy's answer to CONNECT (or to a plain request where the proxy itself refuses it). A SOCKS proxy has none:
    /// 200 stands for yes, 407 for a login that is wanted, 502 for no.
    pub proxy_status: Option<u16>,
    /// The handshake on the first connection that opened.
    pub tls: Option<TlsSeen>,
    /// The answer within it.
    pub http: Option<HttpSeen>,
    /// The time that a server told, by HTTP or SNTP.
    pub clock: Option<ClockSeen>,
    /// SNTP: whether an answer came.
    pub sntp: Option<bool>,
    /// After this way failed: a handshake with an address that a second opinion told and this system did not.
    pub second_tls: Option<TlsSeen>,
    /// The run's deadline came before this had ended. A run that stopped early for it knew enough says nothing here.
    pub unfinished: bool,
    /// From the start of the probe to its end, in milliseconds.
    pub ms: u64,
}

/// One attempt to open a connection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connect {
    /// The address.
    pub address: IpAddr,
    /// How it ended.
    pub result: ConnectResult,
    /// In milliseconds.
    #[serde(default)]
    pub ms: u64,
    /// The address was told by a second opinion and not by this system.
    #[serde(default)]
    pub second: bool,
}

/// How opening a connection ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConnectResult {
    /// It opened.
    #[default]
    Open,
    /// It was refused.
    Refused,
    /// Nothing came back.
    Timeout,
    /// It was cut.
    Reset,
    /// The system or a router said that there is no way, or that it is forbidden.
    Unreachable,
    /// The name of the host (of the proxy) was not found.
    Unnamed,
}

/// A TLS handshake.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TlsSeen {
    /// The address it was made with.
    pub address: Option<IpAddr>,
    /// How it ended.
    pub result: TlsResult,
    /// `1.2` or `1.3`, where it was agreed.
    pub version: Option<String>,
    /// The certificates that were sent, the server's own first; kept also when they are not trusted.
    pub chain: Vec<Certificate>,
    /// Whether the chain ends at an authority that is public; none where that is not known.
    pub public_root: Option<bool>,
    /// The alert or error, as the library words it.
    pub detail: Option<String>,
    /// In milliseconds.
    pub ms: u64,
}

/// How a TLS handshake ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TlsResult {
    /// Done, and the certificate is trusted for the name.
    #[default]
    Done,
    /// The certificate has expired.
    Expired,
    /// The certificate is not valid yet.
    NotYetValid,
    /// Nobody whom this machine trusts signed the certificate.
    Untrusted,
    /// The certificate belongs to another name.
    HostnameMismatch,
    /// No agreement: an alert, an old version, or what is no TLS.
    Handshake,
    /// Nothing, or not everything, came back.
    Timeout,
    /// The connection was cut after the name was sent.
    Reset,
    /// The connection was closed in good order before the handshake was done.
    Closed,
}

/// A certificate, as far as people look at it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Certificate {
    /// Whom it names: organisation or common name.
    pub subject: String,
    /// Who signed it: organisation or common name.
    pub issuer: String,
    /// The DNS names it is for.
    pub names: Vec<String>,
    /// From when it is valid, RFC 3339.
    pub not_before: String,
    /// Until when it is valid, RFC 3339.
    pub not_after: String,
    /// The SHA-256 of the whole certificate, in hexadecimal.
    pub sha256: String,
}

/// An HTTP answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSeen {
    /// How it ended.
    pub result: HttpResult,
    /// The status, where one came.
    pub status: Option<u16>,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// The body's type.
    pub content_type: Option<String>,
    /// The names of all headers, in lower case, at most 64.
    pub headers: Vec<String>,
    /// The beginning of the body, at most 1024 bytes, as far as it is text.
    pub body: String,
    /// How many bytes of the body came.
    pub body_bytes: u64,
    /// In milliseconds.
    pub ms: u64,
}

/// How an HTTP request ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HttpResult {
    /// An answer came, as far as it was read.
    #[default]
    Answered,
    /// Nothing came back.
    Timeout,
    /// The answer began and then stalled.
    Stalled,
    /// The answer began and was then cut.
    Cut,
    /// The connection was cut before any answer.
    Reset,
    /// What came back is no HTTP.
    Garbage,
}

/// The time that a server told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClockSeen {
    /// How far this machine's clock is ahead of it, in milliseconds, half the round trip taken off; negative: behind.
    pub ahead_ms: i64,
    /// How far off this can be, in milliseconds: the resolution of the answer and half the round trip.
    pub give_or_take_ms: u64,
}
