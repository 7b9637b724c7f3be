//! What can be hidden, by kind, and how each kind is called in a text that hides it.

/// A kind of secret or of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names say it, and `name` spells them for people")]
pub enum Kind {
    LineToken,
    LineSecret,
    Jwt,
    Bearer,
    BasicLogin,
    Cookie,
    Password,
    Code,
    PrivateKey,
    Card,
    ApiKey,
    UrlLogin,
    Secret,
    Encoded,
    Email,
    Phone,
    IpPublic,
    IpPrivate,
    Mac,
    Host,
    User,
    Ssid,
    Serial,
    Imei,
    LineUser,
    LineGroup,
    LineRoom,
    LineId,
    NationalId,
    BankAccount,
    Address,
}

/// Every kind with its name, secrets first.
const NAMES: &[(Kind, &str)] = &[
    (Kind::LineToken, "line-token"),
    (Kind::LineSecret, "line-secret"),
    (Kind::Jwt, "jwt"),
    (Kind::Bearer, "bearer"),
    (Kind::BasicLogin, "basic-login"),
    (Kind::Cookie, "cookie"),
    (Kind::Password, "password"),
    (Kind::Code, "code"),
    (Kind::PrivateKey, "private-key"),
    (Kind::Card, "card"),
    (Kind::ApiKey, "api-key"),
    (Kind::UrlLogin, "url-login"),
    (Kind::Secret, "token"),
    (Kind::Encoded, "encoded"),
    (Kind::Email, "email"),
    (Kind::Phone, "phone"),
    (Kind::IpPublic, "ip-public"),
    (Kind::IpPrivate, "ip-private"),
    (Kind::Mac, "mac"),
    (Kind::Host, "host"),
    (Kind::User, "user"),
    (Kind::Ssid, "ssid"),
    (Kind::Serial, "serial"),
    (Kind::Imei, "imei"),
    (Kind::LineUser, "line-user"),
    (Kind::LineGroup, "line-group"),
    (Kind::LineRoom, "line-room"),
    (Kind::LineId, "line-id"),
    (Kind::NationalId, "national-id"),
    (Kind::BankAccount, "bank-account"),
    (Kind::Address, "address"),
];

impl Kind {
    /// All kinds, secrets first.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|&(kind, _)| kind)
    }

    /// The name in stand-ins, markers and lists: lower-case words joined by `-`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// The kind that is called so.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|&&(_, known)| known == name).map(|&(kind, _)| kind)
    }

    /// Whether it goes without a trace: `<secret:NAME>`, which says nothing of the value. Other kinds get stand-ins.
    #[must_use]
    pub fn is_secret(self) -> bool {
        self < Self::Email
    }

    /// Whether its stand-ins name the network first: `<ip-private-1.2>` is the second address seen in the first network.
    pub(super) fn has_network(self) -> bool {
        matches!(self, Self::IpPublic | Self::IpPrivate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_stands_at_its_place_under_one_name() {
        for (index, &(kind, name)) in NAMES.iter().enumerate() {
            assert_eq!(kind as usize, index, "{name}");
            assert_eq!(Kind::named(name), Some(kind));
        }
        assert_eq!(Kind::Address as usize + 1, NAMES.len());
    }
}
