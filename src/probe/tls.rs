//! One TLS handshake, with whatever it shows.

use std::io::ErrorKind;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::{ServerName, UnixTime};
use rustls::{ClientConfig, ProtocolVersion};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::millis;
use super::trust::{Trust, describe, named};
use crate::words::observation::{TlsResult, TlsSeen};

/// As much of a library's words is kept, in characters.
const LONGEST_DETAIL: usize = 300;

/// Shakes hands for a name. The stream is given back where the handshake came to its end, even if the chain is not trusted: nothing may
/// be sent then.
pub(super) async fn handshake<S>(trust: &Trust, stream: S, host: &str, wait: Duration) -> (TlsSeen, Option<TlsStream<S>>)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let begun = Instant::now();
    let failed = |result: TlsResult, detail: String| {
        let detail = Some(detail.chars().take(LONGEST_DETAIL).collect());
        TlsSeen { result, detail, ms: millis(begun.elapsed()), ..TlsSeen::default() }
    };
    let name = match ServerName::try_from(host.to_owned()) {
        Ok(name) => name,
        Err(error) => return (failed(TlsResult::Handshake, error.to_string()), None),
    };
    let recorder = trust.recorder();
    let config = ClientConfig::builder_with_provider(trust.provider()).with_safe_default_protocol_versions();
    let mut config = match config {
        Ok(config) => {
            let verifier = Arc::clone(&recorder) as Arc<dyn rustls::client::danger::ServerCertVerifier>;
            config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()
        }
        Err(error) => return (failed(TlsResult::Handshake, error.to_string()), None),
    };
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config.resumption = rustls::client::Resumption::disabled();
    let shaken = timeout(wait, TlsConnector::from(Arc::new(config)).connect(name.clone(), stream)).await;
    let chain = recorder.chain();
    let mut seen = match &shaken {
        Ok(Ok(stream)) => {
            let worth = trust.judge(&chain, &name, UnixTime::now());
            let version = match stream.get_ref().1.protocol_version() {
                Some(ProtocolVersion::TLSv1_3) => Some("1.3".to_owned()),
                Some(ProtocolVersion::TLSv1_2) => Some("1.2".to_owned()),
                _ => None,
            };
            TlsSeen { result: worth.result, public_root: worth.public_root, version, ..TlsSeen::default() }
        }
        Ok(Err(error)) => failed(broken(error), error.to_string()),
        Err(_) => TlsSeen { result: TlsResult::Timeout, ..TlsSeen::default() },
    };
    seen.chain = chain.iter().map(describe).collect();
    seen.ms = millis(begun.elapsed());
    (seen, shaken.ok().and_then(Result::ok))
}

fn broken(error: &std::io::Error) -> TlsResult {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match (inner, error.kind()) {
        (Some(error), _) => named(error),
        (None, ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe) => TlsResult::Reset,
        (None, ErrorKind::UnexpectedEof) => TlsResult::Closed,
        (None, ErrorKind::TimedOut | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable) => TlsResult::Timeout,
        (None, _) => TlsResult::Handshake,
    }
}
