//! Servers on loopback that tell the truth, lie or keep silent, each in a thread of its own that ends with the tests.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use time::{Duration as Span, OffsetDateTime};

/// Every connection is handed to `serve`; the port.
pub(crate) fn tcp(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            thread::spawn(move || serve(stream));
        }
    });
    port
}

/// A port on which nobody listens.
pub(crate) fn closed() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Accepts, and says nothing.
pub(crate) fn silent() -> u16 {
    tcp(|mut stream| {
        let mut sink = Vec::new();
        let _ = stream.read_to_end(&mut sink);
    })
}

/// Reads the head of a request.
pub(crate) fn head(stream: &mut impl Read) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// Waits until the other side is gone.
pub(crate) fn hold(stream: &mut impl Read) {
    let mut sink = [0; 1024];
    while matches!(stream.read(&mut sink), Ok(count) if count > 0) {}
}

/// Answers one request with these bytes, and then keeps the connection open.
pub(crate) fn http(answer: impl Into<Vec<u8>>) -> u16 {
    let answer = answer.into();
    tcp(move |mut stream| {
        head(&mut stream);
        let _ = stream.write_all(&answer);
        hold(&mut stream);
    })
}

/// Answers with these bytes and closes.
pub(crate) fn http_closing(answer: impl Into<Vec<u8>>) -> u16 {
    let answer = answer.into();
    tcp(move |mut stream| {
        head(&mut stream);
        let _ = stream.write_all(&answer);
        let _ = stream.shutdown(Shutdown::Both);
    })
}

/// Cuts the connection when the first bytes have come: closing with unread bytes sends a reset.
pub(crate) fn resetting() -> u16 {
    tcp(|mut stream| {
        let mut byte = [0];
        let _ = stream.read(&mut byte);
        thread::sleep(Duration::from_millis(20));
    })
}

/// A signer and what it is worth.
pub(crate) struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pub(crate) der: Vec<u8>,
}

/// Which certificate a server shows.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) name: &'a str,
    /// Valid from and until, in days from now.
    pub(crate) days: (i64, i64),
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Self { params, key, der }
    }

    fn leaf(&self, shown: Shown<'_>) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        let mut params = CertificateParams::new(vec![shown.name.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, shown.name);
        let now = OffsetDateTime::now_utc();
        (params.not_before, params.not_after) = (now + Span::days(shown.days.0), now + Span::days(shown.days.1));
        let key = KeyPair::generate().unwrap();
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).unwrap();
        (certificate.der().clone(), PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }

    /// A TLS server that shows such a certificate, then `serve`s; `more`: certificates sent beside it.
    pub(crate) fn tls(
        &self,
        shown: Shown<'_>,
        more: usize,
        serve: impl Fn(&mut StreamOwned<ServerConnection, TcpStream>) + Send + Sync + 'static,
    ) -> u16 {
        let (leaf, key) = self.leaf(shown);
        let mut chain = vec![leaf];
        chain.extend((0..more).map(|_| CertificateDer::from(self.der.clone())));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap());
        tcp(move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            serve(&mut StreamOwned::new(connection, stream));
        })
    }
}

/// What a name server does with one question.
#[derive(Clone, Debug)]
pub(crate) enum Lie {
    Truth(Vec<IpAddr>),
    Code(u8),
    Silence,
    Garbage,
    /// Over UDP cut, over TCP the truth.
    Cut(Vec<IpAddr>),
    /// First something else, then the truth.
    Late(Vec<IpAddr>),
}

/// A name server on UDP and TCP, and how many questions came.
pub(crate) fn dns(lie: Lie) -> (SocketAddr, Arc<AtomicUsize>) {
    let (udp, listener) = (0..50)
        .find_map(|_| {
            let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).ok()?;
            let listener = TcpListener::bind(udp.local_addr().ok()?).ok()?;
            Some((udp, listener))
        })
        .unwrap();
    let address = udp.local_addr().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let (counted, over_tcp) = (Arc::clone(&count), lie.clone());
    thread::spawn(move || {
        let mut buffer = [0; 1500];
        while let Ok((size, peer)) = udp.recv_from(&mut buffer) {
            counted.fetch_add(1, Ordering::SeqCst);
            for answer in answers(&buffer[..size], &lie, false) {
                let _ = udp.send_to(&answer, peer);
            }
        }
    });
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut size = [0; 2];
            stream.read_exact(&mut size).unwrap();
            let mut question = vec![0; usize::from(u16::from_be_bytes(size))];
            stream.read_exact(&mut question).unwrap();
            for answer in answers(&question, &over_tcp, true) {
                stream.write_all(&u16::try_from(answer.len()).unwrap().to_be_bytes()).unwrap();
                stream.write_all(&answer).unwrap();
            }
        }
    });
    (address, count)
}

fn answers(question: &[u8], lie: &Lie, over_tcp: bool) -> Vec<Vec<u8>> {
    match lie {
        Lie::Code(code) => vec![dns_answer(question, 0x8180 | u16::from(*code), &[])],
        Lie::Silence => Vec::new(),
        Lie::Garbage => vec![b"\x00\xffnot a name server".to_vec()],
        Lie::Cut(_) if !over_tcp => vec![dns_answer(question, 0x8380, &[])],
        Lie::Truth(addresses) | Lie::Cut(addresses) => vec![dns_answer(question, 0x8180, addresses)],
        Lie::Late(addresses) => vec![vec![7; 40], dns_answer(question, 0x8180, addresses)],
    }
}

/// An answer to a question as it came over the wire.
pub(crate) fn dns_answer(question: &[u8], flags: u16, addresses: &[IpAddr]) -> Vec<u8> {
    let name = question[12..].iter().position(|byte| *byte == 0).unwrap();
    let kind = &question[12 + name + 1..12 + name + 3];
    let wanted: Vec<Vec<u8>> = addresses
        .iter()
        .filter_map(|address| match address {
            IpAddr::V4(address) if kind == [0, 1] => Some(address.octets().to_vec()),
            IpAddr::V6(address) if kind == [0, 28] => Some(address.octets().to_vec()),
            _ => None,
        })
        .collect();
    let mut out = question[..2].to_vec();
    out.extend(flags.to_be_bytes());
    out.extend([0, 1, 0, u8::try_from(wanted.len()).unwrap(), 0, 0, 0, 0]);
    out.extend(&question[12..12 + name + 5]);
    for data in wanted {
        out.extend([0xc0, 12]);
        out.extend(kind);
        out.extend([0, 1, 0, 0, 0, 60, 0, u8::try_from(data.len()).unwrap()]);
        out.extend(data);
    }
    out
}

/// Copies both ways until one side ends.
pub(crate) fn tunnel(one: &TcpStream, other: &TcpStream) {
    let (mut from, mut to) = (one.try_clone().unwrap(), other.try_clone().unwrap());
    let back = thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    });
    let (mut from, mut to) = (other.try_clone().unwrap(), one.try_clone().unwrap());
    let _ = std::io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
    let _ = back.join();
}
