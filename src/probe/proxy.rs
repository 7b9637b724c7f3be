//! Proxies: which one this system is set to, and how a connection is asked of it.

use std::io::{Error, ErrorKind};
use std::net::IpAddr;
use std::time::Duration;

use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::time::timeout;

use super::http;
use crate::words::observation::{ProxyKind, ProxySeen};

/// The longest answer of a proxy that is read, in bytes.
const LONGEST: usize = 16 * 1024;

/// Where the settings come from.
#[derive(Clone, Debug, Default)]
pub enum ProxySource {
    /// The environment, then the system's settings.
    #[default]
    System,
    /// These and nothing else, as in `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; empty: none.
    Given {
        /// For `http`.
        http: String,
        /// For `https`.
        https: String,
        /// For whom not.
        no: String,
    },
}

/// The settings, read.
#[derive(Debug)]
pub(super) struct Proxies {
    matcher: Matcher,
    kind: ProxyKind,
    script: Option<String>,
}

/// How a proxy wants to be spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speech {
    Http,
    /// The same within TLS.
    Https,
    /// SOCKS version 5.
    Socks,
}

/// One proxy.
#[derive(Clone, Debug)]
pub(super) struct Proxy {
    pub host: String,
    pub port: u16,
    pub speech: Speech,
    /// For `Proxy-Authorization`.
    pub login: Option<String>,
    /// The same for SOCKS.
    pub user: Option<(String, String)>,
}

impl Proxies {
    pub(super) fn read(source: &ProxySource) -> Self {
        match source {
            ProxySource::System => {
                let names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
                let set = names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
                let kind = if set { ProxyKind::Environment } else { ProxyKind::System };
                Self { matcher: Matcher::from_system(), kind, script: script() }
            }
            ProxySource::Given { http, https, no } => {
                let matcher = Matcher::builder().http(http.clone()).https(https.clone()).no(no.clone()).build();
                Self { matcher, kind: ProxyKind::Environment, script: None }
            }
        }
    }

    /// The proxy for one host, where one is set for it.
    pub(super) fn of(&self, secure: bool, host: &str, port: u16) -> Option<Proxy> {
        let scheme = if secure { "https" } else { "http" };
        let bracketed = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let uri: Uri = format!("{scheme}://{bracketed}:{port}/").parse().ok()?;
        let found = self.matcher.intercept(&uri)?;
        let (speech, port) = match found.uri().scheme_str() {
            Some("https") => (Speech::Https, 443),
            Some(scheme) if scheme.starts_with("socks") => (Speech::Socks, 1080),
            _ => (Speech::Http, 80),
        };
        Some(Proxy {
            host: found.uri().host()?.trim_matches(['[', ']']).to_owned(),
            port: found.uri().port_u16().unwrap_or(port),
            speech,
            login: found.basic_auth().and_then(|value| value.to_str().ok()).map(str::to_owned),
            user: found.raw_auth().map(|(name, password)| (name.to_owned(), password.to_owned())),
        })
    }

    /// What is said of the settings, where there are any.
    pub(super) fn seen(&self, first: Option<&Proxy>) -> Option<ProxySeen> {
        match (first, &self.script) {
            (Some(proxy), _) => Some(ProxySeen { address: proxy.address(), kind: self.kind, ..ProxySeen::default() }),
            (None, Some(script)) => {
                Some(ProxySeen { address: without_login(script), kind: ProxyKind::Pac, ..ProxySeen::default() })
            }
            (None, None) => None,
        }
    }
}

impl Proxy {
    /// `host:port`.
    pub(super) fn address(&self) -> String {
        if self.host.contains(':') { format!("[{}]:{}", self.host, self.port) } else { format!("{}:{}", self.host, self.port) }
    }
}

fn without_login(address: &str) -> String {
    match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, rest)), Some((_, after))) if rest.split('/').next().is_some_and(|host| host.contains('@')) => {
            format!("{scheme}://{after}")
        }
        _ => address.to_owned(),
    }
}

/// The address of the script that decides about proxies, where the system names one. It is told and not run.
#[cfg(windows)]
fn script() -> Option<String> {
    let key = windows_registry::CURRENT_USER.open(r"Software\Microsoft\Windows\CurrentVersion\Internet Settings").ok()?;
    key.get_string("AutoConfigURL").ok().filter(|address| !address.is_empty())
}

/// The address of the script that decides about proxies, where the system names one. It is told and not run.
#[cfg(target_os = "macos")]
fn script() -> Option<String> {
    let settings = plist::Value::from_file("/Library/Preferences/SystemConfiguration/preferences.plist").ok()?;
    let services = settings.as_dictionary()?.get("NetworkServices")?.as_dictionary()?;
    services.values().find_map(|service| {
        let proxies = service.as_dictionary()?.get("Proxies")?.as_dictionary()?;
        let enabled = proxies.get("ProxyAutoConfigEnable").and_then(plist::Value::as_signed_integer) == Some(1);
        let address = proxies.get("ProxyAutoConfigURLString")?.as_string()?;
        (enabled && !address.is_empty()).then(|| address.to_owned())
    })
}

/// The address of the script that decides about proxies, where the system names one. It is told and not run.
#[cfg(not(any(windows, target_os = "macos")))]
fn script() -> Option<String> {
    None
}

/// Asks an HTTP proxy for a connection. The status of its answer; an error where there is none.
pub(super) async fn connect<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
    wait: Duration,
) -> Result<u16, Error> {
    let login = proxy.login.as_ref().map(|login| format!("Proxy-Authorization: {login}\r\n")).unwrap_or_default();
    let agent = env!("CARGO_PKG_VERSION");
    let to = if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
    let request = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\nUser-Agent: linehelp/{agent}\r\n{login}\r\n");
    let answered = timeout(wait, async {
        stream.write_all(request.as_bytes()).await?;
        stream.flush().await?;
        let mut received = Vec::new();
        // Byte by byte: what follows the head belongs to the tunnel.
        while http::end_of_head(&received).is_none() {
            if received.len() >= LONGEST {
                return Err(Error::from(ErrorKind::InvalidData));
            }
            received.push(stream.read_u8().await?);
        }
        http::head(&received).map(|head| head.status).ok_or_else(|| Error::from(ErrorKind::InvalidData))
    });
    answered.await.unwrap_or_else(|_| Err(Error::from(ErrorKind::TimedOut)))
}

/// Asks a SOCKS 5 proxy for a connection, by name. Its answer as a status: 200 yes, 407 a login is wanted, 502 no.
pub(super) async fn socks<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
    wait: Duration,
) -> Result<u16, Error> {
    timeout(wait, socks_talk(stream, proxy, host, port)).await.unwrap_or_else(|_| Err(Error::from(ErrorKind::TimedOut)))
}

async fn socks_talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
) -> Result<u16, Error> {
    let methods: &[u8] = if proxy.user.is_some() { &[5, 2, 0, 2] } else { &[5, 1, 0] };
    stream.write_all(methods).await?;
    stream.flush().await?;
    match (stream.read_u8().await?, stream.read_u8().await?) {
        (5, 0) => {}
        (5, 2) => {
            let (name, password) = proxy.user.as_ref().ok_or_else(|| Error::from(ErrorKind::InvalidData))?;
            let mut message = vec![1];
            for part in [name, password] {
                message.push(u8::try_from(part.len()).map_err(|_| Error::from(ErrorKind::InvalidInput))?);
                message.extend(part.as_bytes());
            }
            stream.write_all(&message).await?;
            stream.flush().await?;
            if (stream.read_u8().await?, stream.read_u8().await?).1 != 0 {
                return Ok(407);
            }
        }
        (5, 0xff) => return Ok(407),
        _ => return Err(Error::from(ErrorKind::InvalidData)),
    }
    let mut message = vec![5, 1, 0];
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            message.push(1);
            message.extend(address.octets());
        }
        Ok(IpAddr::V6(address)) => {
            message.push(4);
            message.extend(address.octets());
        }
        Err(_) => {
            message.push(3);
            message.push(u8::try_from(host.len()).map_err(|_| Error::from(ErrorKind::InvalidInput))?);
            message.extend(host.as_bytes());
        }
    }
    message.extend(port.to_be_bytes());
    stream.write_all(&message).await?;
    stream.flush().await?;
    let mut head = [0; 4];
    stream.read_exact(&mut head).await?;
    let rest = match head[3] {
        1 => 4,
        4 => 16,
        3 => usize::from(stream.read_u8().await?),
        _ => return Err(Error::from(ErrorKind::InvalidData)),
    };
    let mut bound = vec![0; rest + 2];
    stream.read_exact(&mut bound).await?;
    Ok(if head[1] == 0 { 200 } else { 502 })
}
