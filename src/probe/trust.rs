//! What a certificate is worth: the machine's authorities, the public ones, and this machine's clock. Judged outside the handshake, so
//! that a chain that nobody trusts is seen as well.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use x509_parser::prelude::{FromDer as _, GeneralName, X509Certificate, X509Name};

use crate::words::observation::{Certificate, TlsResult};

/// As many certificates of a chain are looked at.
const LONGEST_CHAIN: usize = 12;
/// As many names of a certificate are kept.
const MOST_NAMES: usize = 32;
/// As much of a name is kept, in characters.
const LONGEST_NAME: usize = 256;

/// The authorities that a chain is held against.
#[derive(Debug)]
pub(super) struct Trust {
    provider: Arc<CryptoProvider>,
    machine: Option<Arc<WebPkiServerVerifier>>,
    public: Option<Arc<WebPkiServerVerifier>>,
}

/// What a chain is worth for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worth {
    pub result: TlsResult,
    /// It ends at a public authority, whatever the clock says; none where it ends nowhere.
    pub public_root: Option<bool>,
}

impl Trust {
    /// `machine` and `public`: authorities to use in place of the system's and Mozilla's.
    pub(super) fn new(
        provider: Arc<CryptoProvider>,
        machine: Option<&[CertificateDer<'static>]>,
        public: Option<&[CertificateDer<'static>]>,
    ) -> Self {
        let mut machine_roots = RootCertStore::empty();
        match machine {
            Some(given) => machine_roots.add_parsable_certificates(given.iter().cloned()),
            None => machine_roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs),
        };
        let mut public_roots = RootCertStore::empty();
        match public {
            Some(given) => {
                public_roots.add_parsable_certificates(given.iter().cloned());
            }
            None => public_roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        }
        // A store without any authority cannot verify; then nothing is trusted by it.
        let verifier = |roots: RootCertStore| {
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider)).build().ok()
        };
        let (machine, public) = (verifier(machine_roots), verifier(public_roots));
        Self { provider, machine, public }
    }

    /// Holds a chain against both stores and this machine's clock.
    pub(super) fn judge(&self, chain: &[CertificateDer<'static>], name: &ServerName<'_>, now: UnixTime) -> Worth {
        let Some((leaf, others)) = chain.split_first() else {
            return Worth { result: TlsResult::Handshake, public_root: None };
        };
        let others = &others[..others.len().min(LONGEST_CHAIN)];
        let verify = |verifier: &Option<Arc<WebPkiServerVerifier>>, at: UnixTime| match verifier {
            Some(verifier) => verifier.verify_server_cert(leaf, others, name, &[], at).map(|_| ()),
            None => Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)),
        };
        // A wrong date hides a wrong signer: look again at a time at which the certificate holds.
        let within = middle_of_validity(leaf).unwrap_or(now);
        let public = verify(&self.public, within);
        let machine = verify(&self.machine, within);
        let result = match better(machine, public.clone()) {
            TlsResult::Done => better(verify(&self.machine, now), verify(&self.public, now)),
            result => result,
        };
        let public_root = match (&public, result) {
            (Ok(()), _) => Some(true),
            // Another name says nothing of the signer.
            (Err(_), TlsResult::HostnameMismatch) => None,
            (Err(_), _) => Some(false),
        };
        Worth { result, public_root }
    }

    /// A verifier that lets every chain pass, keeps it, and still demands that the server owns its key.
    pub(super) fn recorder(&self) -> Arc<Recorder> {
        Arc::new(Recorder { provider: Arc::clone(&self.provider), chain: Mutex::new(Vec::new()) })
    }

    pub(super) fn provider(&self) -> Arc<CryptoProvider> {
        Arc::clone(&self.provider)
    }
}

/// The better of two stores' words: that one of them does not know the signer says least.
fn better(one: Result<(), Error>, other: Result<(), Error>) -> TlsResult {
    let said = |result: Result<(), Error>| result.map_or_else(|error| named(&error), |()| TlsResult::Done);
    match (said(one), said(other)) {
        (TlsResult::Done, _) | (_, TlsResult::Done) => TlsResult::Done,
        (TlsResult::Untrusted, other) => other,
        (one, _) => one,
    }
}

/// What an error of a handshake or a chain is called.
pub(super) fn named(error: &Error) -> TlsResult {
    let Error::InvalidCertificate(error) = error else { return TlsResult::Handshake };
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsResult::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => TlsResult::NotYetValid,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => TlsResult::HostnameMismatch,
        _ => TlsResult::Untrusted,
    }
}

fn middle_of_validity(leaf: &CertificateDer<'_>) -> Option<UnixTime> {
    let (_, certificate) = X509Certificate::from_der(leaf).ok()?;
    let validity = certificate.validity();
    let (from, until) = (validity.not_before.timestamp(), validity.not_after.timestamp());
    let middle = u64::try_from(from.checked_add((until.checked_sub(from)?) / 2)?).ok()?;
    Some(UnixTime::since_unix_epoch(Duration::from_secs(middle)))
}

/// Keeps the chain that was sent.
#[derive(Debug)]
pub(super) struct Recorder {
    provider: Arc<CryptoProvider>,
    chain: Mutex<Vec<CertificateDer<'static>>>,
}

impl Recorder {
    pub(super) fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.chain.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let sent = std::iter::once(leaf).chain(others).take(LONGEST_CHAIN);
        *self.chain.lock().unwrap_or_else(PoisonError::into_inner) = sent.map(|one| one.clone().into_owned()).collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// A certificate, as far as people look at it; nearly empty where it cannot be read.
pub(super) fn describe(der: &CertificateDer<'_>) -> Certificate {
    let sha256 = Sha256::digest(der.as_ref()).iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let Ok((_, certificate)) = X509Certificate::from_der(der) else {
        return Certificate { sha256, ..Certificate::default() };
    };
    let names = certificate.subject_alternative_name().ok().flatten().map(|extension| {
        let names = extension.value.general_names.iter().filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(clean(name)),
            GeneralName::IPAddress(bytes) => <[u8; 4]>::try_from(*bytes)
                .map(|four| std::net::Ipv4Addr::from(four).to_string())
                .or_else(|_| <[u8; 16]>::try_from(*bytes).map(|six| std::net::Ipv6Addr::from(six).to_string()))
                .ok(),
            _ => None,
        });
        names.take(MOST_NAMES).collect()
    });
    Certificate {
        subject: person(certificate.subject()),
        issuer: person(certificate.issuer()),
        names: names.unwrap_or_default(),
        not_before: stamp(certificate.validity().not_before.timestamp()),
        not_after: stamp(certificate.validity().not_after.timestamp()),
        sha256,
    }
}

/// Organisation and common name, as far as they are given and differ.
fn person(name: &X509Name<'_>) -> String {
    let organisation = name.iter_organization().find_map(|part| part.as_str().ok()).unwrap_or_default();
    let common = name.iter_common_name().find_map(|part| part.as_str().ok()).unwrap_or_default();
    match (organisation.is_empty(), common.is_empty()) {
        (true, _) => clean(common),
        (false, true) => clean(organisation),
        (false, false) if common.contains(organisation) => clean(common),
        (false, false) => clean(&format!("{organisation} ({common})")),
    }
}

fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect()
}

fn stamp(seconds: i64) -> String {
    OffsetDateTime::from_unix_timestamp(seconds).ok().and_then(|time| time.format(&Rfc3339).ok()).unwrap_or_default()
}
