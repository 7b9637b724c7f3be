//! The conclusions of the contract.

use serde::{Deserialize, Serialize};

/// The one explanation that fits all checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the contract's; the catalogue explains each to people")]
pub enum ConclusionId {
    Healthy,
    Offline,
    DnsBroken,
    DnsFiltered,
    CaptivePortal,
    TlsIntercepted,
    TlsBroken,
    ClockWrong,
    ProxyBroken,
    ProxyAuth,
    LineBlocked,
    LineOutage,
    LinePartial,
    PushBlocked,
    Ipv6Broken,
    SlowNetwork,
    LossyNetwork,
    MtuBlackhole,
}

impl ConclusionId {
    /// Every conclusion, in the contract's order.
    pub const ALL: [Self; 18] = [
        Self::Healthy,
        Self::Offline,
        Self::DnsBroken,
        Self::DnsFiltered,
        Self::CaptivePortal,
        Self::TlsIntercepted,
        Self::TlsBroken,
        Self::ClockWrong,
        Self::ProxyBroken,
        Self::ProxyAuth,
        Self::LineBlocked,
        Self::LineOutage,
        Self::LinePartial,
        Self::PushBlocked,
        Self::Ipv6Broken,
        Self::SlowNetwork,
        Self::LossyNetwork,
        Self::MtuBlackhole,
    ];

    /// The contract's spelling.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Offline => "offline",
            Self::DnsBroken => "dns-broken",
            Self::DnsFiltered => "dns-filtered",
            Self::CaptivePortal => "captive-portal",
            Self::TlsIntercepted => "tls-intercepted",
            Self::TlsBroken => "tls-broken",
            Self::ClockWrong => "clock-wrong",
            Self::ProxyBroken => "proxy-broken",
            Self::ProxyAuth => "proxy-auth",
            Self::LineBlocked => "line-blocked",
            Self::LineOutage => "line-outage",
            Self::LinePartial => "line-partial",
            Self::PushBlocked => "push-blocked",
            Self::Ipv6Broken => "ipv6-broken",
            Self::SlowNetwork => "slow-network",
            Self::LossyNetwork => "lossy-network",
            Self::MtuBlackhole => "mtu-blackhole",
        }
    }
}
