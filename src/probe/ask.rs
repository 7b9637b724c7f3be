//! Asks one name server for a name's addresses, over UDP and where it must be over TCP.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

use super::dns::{self, Reply};
use crate::words::observation::NameResult;

/// A question is asked again after this long: one lost packet is no silence.
const AGAIN: Duration = Duration::from_millis(600);
/// After an answer that is none, a right one may still come for this long.
const AFTER_GARBAGE: Duration = Duration::from_millis(400);

/// One family's answer.
#[derive(Debug)]
pub(super) struct Told {
    pub family: u8,
    pub result: NameResult,
    pub addresses: Vec<IpAddr>,
}

/// A question that is on its way.
struct Asked {
    id: u16,
    family: u8,
    bytes: Vec<u8>,
}

/// Asks for A and AAAA; each answer is told as it comes, and silence after `wait`.
pub(super) async fn ask(server: SocketAddr, name: &str, wait: Duration, tell: &dyn Fn(Told)) {
    let begun = Instant::now();
    let [low, high, ..] = some_number(name).to_le_bytes();
    let first = u16::from_le_bytes([low, high]) & !1;
    let mut pending = Vec::new();
    for (id, family) in [(first, 4), (first | 1, 6)] {
        match dns::question(id, name, family) {
            Some(bytes) => pending.push(Asked { id, family, bytes }),
            None => tell(Told { family, result: NameResult::Nxdomain, addresses: Vec::new() }),
        }
    }
    let mut cut = Vec::new();
    if let Err(result) = over_udp(server, &mut pending, &mut cut, begun, wait, tell).await {
        for asked in pending {
            tell(Told { family: asked.family, result, addresses: Vec::new() });
        }
    }
    for asked in cut {
        let left = wait.saturating_sub(begun.elapsed()).max(AGAIN);
        let (result, addresses) = match timeout(left, over_tcp(server, &asked.bytes)).await {
            Ok(Ok(Some(reply))) if reply.id == asked.id => (reply.result, reply.addresses),
            Ok(Ok(_)) => (NameResult::Garbage, Vec::new()),
            Ok(Err(error)) => (failure(&error), Vec::new()),
            Err(_) => (NameResult::Timeout, Vec::new()),
        };
        tell(Told { family: asked.family, result, addresses });
    }
}

/// Different for each question and each run.
fn some_number(name: &str) -> u64 {
    std::hash::BuildHasher::hash_one(&std::collections::hash_map::RandomState::new(), name)
}

/// Answers leave `pending` as they come, those that were cut into `cut`. What is left there failed in the way that is given back.
async fn over_udp(
    server: SocketAddr,
    pending: &mut Vec<Asked>,
    cut: &mut Vec<Asked>,
    begun: Instant,
    wait: Duration,
    tell: &dyn Fn(Told),
) -> Result<(), NameResult> {
    let local: IpAddr = if server.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((local, 0)).await.map_err(|error| failure(&error))?;
    socket.connect(server).await.map_err(|error| failure(&error))?;
    let (mut end, mut garbage) = (begun + wait, false);
    let mut buffer = vec![0; dns::LONGEST];
    while !pending.is_empty() {
        for asked in &*pending {
            socket.send(&asked.bytes).await.map_err(|error| failure(&error))?;
        }
        let again = (Instant::now() + AGAIN).min(end);
        while !pending.is_empty() {
            let left = again.saturating_duration_since(Instant::now());
            let Ok(received) = timeout(left, socket.recv(&mut buffer)).await else { break };
            let count = received.map_err(|error| failure(&error))?;
            let reply = dns::reply(&buffer[..count]);
            let at = reply.as_ref().and_then(|reply| pending.iter().position(|asked| asked.id == reply.id));
            match (reply, at) {
                (Some(reply), Some(at)) if reply.truncated => cut.push(pending.swap_remove(at)),
                (Some(reply), Some(at)) => {
                    let asked = pending.swap_remove(at);
                    tell(Told { family: asked.family, result: reply.result, addresses: reply.addresses });
                }
                _ if !garbage => {
                    garbage = true;
                    end = end.min(Instant::now() + AFTER_GARBAGE);
                }
                _ => {}
            }
        }
        if Instant::now() >= end && !pending.is_empty() {
            return Err(if garbage { NameResult::Garbage } else { NameResult::Timeout });
        }
    }
    Ok(())
}

async fn over_tcp(server: SocketAddr, question: &[u8]) -> Result<Option<Reply>, Error> {
    let mut stream = TcpStream::connect(server).await?;
    let mut message = u16::try_from(question.len()).unwrap_or(0).to_be_bytes().to_vec();
    message.extend(question);
    stream.write_all(&message).await?;
    let mut answer = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut answer).await?;
    Ok(dns::reply(&answer))
}

/// A closed port answers with an error; everything else says that there is no way.
fn failure(error: &Error) -> NameResult {
    match error.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => NameResult::Refused,
        ErrorKind::UnexpectedEof => NameResult::Servfail,
        ErrorKind::TimedOut => NameResult::Timeout,
        _ => NameResult::Unreachable,
    }
}
