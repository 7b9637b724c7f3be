//! Opens connections: each family by itself, several addresses, each attempt with its end and its time.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout_at};

use super::millis;
use crate::words::observation::{Connect, ConnectResult};

/// The next address is tried after this long, or when the one before has failed.
const NEXT: Duration = Duration::from_secs(1);
/// As many addresses of one family are tried.
const MOST: usize = 3;

/// Tries addresses in turn until one opens; each attempt is noted. All of them together take no longer than `wait`.
pub(super) async fn first_open(
    addresses: &[IpAddr],
    port: u16,
    wait: Duration,
    note: &dyn Fn(Connect),
) -> Option<(TcpStream, IpAddr)> {
    let end = Instant::now() + wait;
    let mut left = addresses.iter().copied().take(MOST);
    let mut attempts: JoinSet<(Connect, Option<TcpStream>)> = JoinSet::new();
    let mut more = true;
    loop {
        if more {
            match left.next() {
                Some(address) => drop(attempts.spawn_local(open(address, port, end))),
                None if attempts.is_empty() => return None,
                None => {}
            }
        }
        tokio::select! {
            biased;
            ended = attempts.join_next(), if !attempts.is_empty() => {
                more = false;
                let Some(Ok((connect, stream))) = ended else { continue };
                let address = connect.address;
                note(connect);
                if let Some(stream) = stream {
                    return Some((stream, address));
                }
                more = true;
            }
            () = sleep(NEXT), if left.len() > 0 && Instant::now() < end => more = true,
        }
    }
}

/// Opens one connection.
pub(super) async fn open(address: IpAddr, port: u16, end: Instant) -> (Connect, Option<TcpStream>) {
    let begun = Instant::now();
    let opened = timeout_at(end.into(), TcpStream::connect(SocketAddr::new(address, port))).await;
    let (result, stream) = match opened {
        Ok(Ok(stream)) => (ConnectResult::Open, Some(stream)),
        Ok(Err(error)) => (failure(&error), None),
        Err(_) => (ConnectResult::Timeout, None),
    };
    (Connect { address, result, ms: millis(begun.elapsed()), second: false }, stream)
}

fn failure(error: &Error) -> ConnectResult {
    match error.kind() {
        ErrorKind::ConnectionRefused => ConnectResult::Refused,
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => ConnectResult::Reset,
        ErrorKind::TimedOut => ConnectResult::Timeout,
        _ => ConnectResult::Unreachable,
    }
}
