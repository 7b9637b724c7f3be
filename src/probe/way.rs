//! One probe, from its name to its answer: straight from here, and through the proxy where one is set for it.

use std::cell::RefCell;
use std::net::IpAddr;
use std::rc::Rc;
use std::time::Instant;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet, spawn_local};
use tokio::time::sleep;

use super::names::Name;
use super::proxy::{Proxy, Speech};
use super::run::{Kind, Run, went_well};
use super::{connect, http, millis, proxy, sntp, tls};
use crate::words::observation::{Connect, ConnectResult, TlsResult};
use crate::words::{Probe, Reach, Role};

/// A connection, however it came about.
pub(super) trait Io: AsyncRead + AsyncWrite + Unpin {}
impl<T: AsyncRead + AsyncWrite + Unpin> Io for T {}
/// Any connection.
pub(super) type Tunnel = Box<dyn Io>;

/// A connection that opened first, and with which address.
type Opened = (TcpStream, IpAddr);

/// Straight from here.
pub(super) async fn direct(run: &Rc<Run>, index: usize) {
    let begun = Instant::now();
    let probe = &run.plan.probes[index];
    let name = Rc::clone(&run.names[&probe.host]);
    let (mut opening, mut opened) = open_both(run, index, &name, probe.connects.max(1));
    let mut second: Option<JoinHandle<Option<Opened>>> = None;
    let doubts = probe.role == Role::Line;
    let mut doubt = Box::pin(sleep(run.waits.doubt));
    let stream = loop {
        tokio::select! {
            biased;
            stream = opened.recv() => break stream,
            () = &mut doubt, if doubts && second.is_none() => second = Some(ask_again(run, index, &name)),
        }
    };
    let well = match stream {
        Some((stream, address)) => talk(run, index, Kind::Direct, Box::new(stream), Some(address)).await,
        None => false,
    };
    if doubts && !well {
        let second = second.unwrap_or_else(|| ask_again(run, index, &name));
        if let Ok(Some((stream, address))) = second.await
            && probe.reach != Reach::Http
        {
            let (mut seen, stream) = tls::handshake(&run.trust, stream, &probe.host, run.waits.tls).await;
            if let Some(stream) = stream {
                run.park(stream);
            }
            seen.address = Some(address);
            run.board.way(index, Kind::Direct, |way| way.second_tls = Some(seen));
        }
    } else if let Some(second) = second {
        second.abort();
    }
    // The other family, and the connections that show delay and loss.
    while opening.join_next().await.is_some() {}
    while let Ok((stream, _)) = opened.try_recv() {
        run.park(stream);
    }
    run.board.end(index, Kind::Direct, millis(begun.elapsed()));
}

/// Opens connections of both families side by side, and more of one for delay and loss.
fn open_both(run: &Rc<Run>, index: usize, name: &Rc<Name>, connects: u8) -> (JoinSet<()>, mpsc::UnboundedReceiver<Opened>) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let mut opening = JoinSet::new();
    let port = run.plan.probes[index].port;
    for family in [4, 6] {
        let (run, name, sender) = (Rc::clone(run), Rc::clone(name), sender.clone());
        opening.spawn_local(async move {
            let addresses = name.addresses(family).await;
            let note = |connect: Connect| run.board.way(index, Kind::Direct, |way| way.connects.push(connect));
            if let Some(opened) = connect::first_open(&addresses, port, run.waits.connect, &note).await {
                drop(sender.send(opened));
            }
        });
    }
    drop(sender);
    let (run, name) = (Rc::clone(run), Rc::clone(name));
    opening.spawn_local(async move {
        let mut addresses = name.addresses(4).await;
        if addresses.is_empty() || run.board.look(|seen| seen.link.ipv4_route == Some(false)) {
            addresses = name.addresses(6).await;
        }
        let Some(address) = addresses.first().copied() else { return };
        let mut samples = JoinSet::new();
        for _ in 1..connects {
            samples.spawn_local(connect::open(address, port, Instant::now() + run.waits.connect));
        }
        while let Some(sampled) = samples.join_next().await {
            if let Ok((connect, stream)) = sampled {
                if let Some(stream) = stream {
                    run.park(stream);
                }
                run.board.way(index, Kind::Direct, |way| way.connects.push(connect));
            }
        }
    });
    (opening, receiver)
}

/// Asks for a second opinion on the name, and tries an address that this system did not give.
fn ask_again(run: &Rc<Run>, index: usize, name: &Rc<Name>) -> JoinHandle<Option<Opened>> {
    let (run, name) = (Rc::clone(run), Rc::clone(name));
    spawn_local(async move {
        let probe = &run.plan.probes[index];
        if !probe.addresses.is_empty() {
            return None;
        }
        let told = run.opinions.ask(&probe.host).await;
        let own = name.so_far();
        if told.iter().any(|address| own.contains(address)) {
            return None;
        }
        let note = |connect: Connect| {
            run.board.way(index, Kind::Direct, |way| way.connects.push(Connect { second: true, ..connect }));
        };
        connect::first_open(&told, probe.port, run.waits.connect, &note).await
    })
}

/// Through the proxy.
pub(super) async fn proxied(run: &Rc<Run>, index: usize, proxy: &Proxy) {
    let begun = Instant::now();
    run.board.way(index, Kind::Proxied, |_| ());
    let probe = &run.plan.probes[index];
    if let Some(stream) = through(run, index, proxy).await {
        if plain_through(probe, proxy) {
            let host = authority(probe);
            let path = probe.path.as_deref().unwrap_or("/");
            let request = http::get(&format!("http://{host}{path}"), &host, proxy.login.as_deref());
            ask(run, index, Kind::Proxied, stream, &request).await;
            run.board.way(index, Kind::Proxied, |way| {
                way.proxy_status = way.http.as_ref().and_then(|http| http.status).filter(|status| *status == 407);
            });
        } else {
            talk(run, index, Kind::Proxied, stream, None).await;
        }
    }
    run.board.end(index, Kind::Proxied, millis(begun.elapsed()));
}

fn plain_through(probe: &Probe, proxy: &Proxy) -> bool {
    probe.reach == Reach::Http && proxy.speech != Speech::Socks
}

/// A connection to the proxy, and beyond it to the host unless the proxy itself carries plain requests.
async fn through(run: &Rc<Run>, index: usize, proxy: &Proxy) -> Option<Tunnel> {
    let probe = &run.plan.probes[index];
    let first = RefCell::new(None);
    let note = |connect: Connect| {
        first.borrow_mut().get_or_insert((connect.result, connect.ms));
        if connect.result == ConnectResult::Open {
            *first.borrow_mut() = Some((connect.result, connect.ms));
        }
        run.board.way(index, Kind::Proxied, |way| way.connects.push(connect));
    };
    let addresses = match proxy.host.parse::<IpAddr>() {
        Ok(address) => vec![address],
        Err(_) => look_up_proxy(run, &proxy.host).await,
    };
    let begun = Instant::now();
    let opened = connect::first_open(&addresses, proxy.port, run.waits.connect, &note).await;
    let (result, ms) = first.into_inner().unwrap_or((ConnectResult::Unnamed, millis(begun.elapsed())));
    run.board.change(|seen| {
        if let Some(known) = seen.proxy.as_mut().filter(|known| known.connect.is_none_or(|known| known != ConnectResult::Open)) {
            (known.connect, known.ms) = (Some(result), ms);
        }
    });
    let mut stream: Tunnel = Box::new(opened?.0);
    if proxy.speech == Speech::Https {
        let (seen, secured) = tls::handshake(&run.trust, stream, &proxy.host, run.waits.tls).await;
        // A proxy that cannot prove who it is gets nothing.
        stream = Box::new(secured.filter(|_| seen.result == TlsResult::Done)?);
    }
    if plain_through(probe, proxy) {
        return Some(stream);
    }
    let status = match proxy.speech {
        Speech::Socks => proxy::socks(&mut stream, proxy, &probe.host, probe.port, run.waits.http).await,
        Speech::Http | Speech::Https => proxy::connect(&mut stream, proxy, &probe.host, probe.port, run.waits.http).await,
    };
    let status = status.ok()?;
    run.board.way(index, Kind::Proxied, |way| way.proxy_status = Some(status));
    if (200..300).contains(&status) {
        return Some(stream);
    }
    run.park(stream);
    None
}

/// The proxy's own name is for the system's lookup alone.
async fn look_up_proxy(run: &Run, host: &str) -> Vec<IpAddr> {
    let host = (host.to_owned(), 0);
    let found = tokio::time::timeout(run.waits.name, tokio::net::lookup_host(host)).await;
    found.ok().and_then(Result::ok).map(|found| found.map(|address| address.ip()).collect()).unwrap_or_default()
}

/// Goes on from an open connection as far as the probe reaches. Whether it went well.
async fn talk(run: &Rc<Run>, index: usize, kind: Kind, stream: Tunnel, address: Option<IpAddr>) -> bool {
    let probe = &run.plan.probes[index];
    let request = || http::get(probe.path.as_deref().unwrap_or("/"), &authority(probe), None);
    match probe.reach {
        Reach::Tcp | Reach::Sntp => {
            run.park(stream);
            return true;
        }
        Reach::Http => ask(run, index, kind, stream, &request()).await,
        Reach::Tls | Reach::Https | Reach::Doh => match shake(run, index, kind, stream, address).await {
            (Some(secured), TlsResult::Done) if probe.reach == Reach::Https => ask(run, index, kind, secured, &request()).await,
            // The right server, and a date that does not fit: it may know the time better.
            (Some(secured), TlsResult::Expired | TlsResult::NotYetValid) if probe.reach == Reach::Https => {
                ask_time(run, index, kind, secured, &request()).await;
            }
            (Some(secured), _) => run.park(secured),
            (None, _) => {}
        },
    }
    let reach = if probe.reach == Reach::Doh { Reach::Tls } else { probe.reach };
    run.board.look(|seen| {
        let way = seen.probes.get(index).and_then(|probe| match kind {
            Kind::Direct => Some(&probe.direct),
            Kind::Proxied => probe.proxied.as_ref(),
        });
        way.is_some_and(|way| {
            // An answer that LINE seldom gives may be another server's.
            let status = way.http.as_ref().and_then(|http| http.status);
            went_well(way, reach) && status.is_none_or(|status| matches!(status, 200..=399 | 401 | 404))
        })
    })
}

/// The stream, where the handshake came to its end, and what the chain is worth.
async fn shake(run: &Run, index: usize, kind: Kind, stream: Tunnel, address: Option<IpAddr>) -> (Option<Tunnel>, TlsResult) {
    let (mut seen, secured) = tls::handshake(&run.trust, stream, &run.plan.probes[index].host, run.waits.tls).await;
    seen.address = address;
    let result = seen.result;
    run.board.way(index, kind, |way| way.tls = Some(seen));
    (secured.map(|secured| Box::new(secured) as Tunnel), result)
}

/// The time alone is kept of what comes.
async fn ask_time(run: &Run, index: usize, kind: Kind, mut stream: Tunnel, request: &[u8]) {
    let answer = http::exchange(&mut stream, request, run.waits.http).await;
    run.board.way(index, kind, |way| way.clock = answer.clock);
    run.park(stream);
}

async fn ask(run: &Run, index: usize, kind: Kind, mut stream: Tunnel, request: &[u8]) {
    let answer = http::exchange(&mut stream, request, run.waits.http).await;
    run.board.way(index, kind, |way| {
        way.clock = answer.clock;
        way.http = Some(answer.seen);
    });
    run.park(stream);
}

/// The host as it stands in a request, with the port where it is not the usual one.
pub(super) fn authority(probe: &Probe) -> String {
    let host = if probe.host.contains(':') { format!("[{}]", probe.host) } else { probe.host.clone() };
    match (probe.reach, probe.port) {
        (Reach::Http, 80) | (Reach::Https | Reach::Doh, 443) => host,
        (_, port) => format!("{host}:{port}"),
    }
}

/// A resolver's connection, with a trusted certificate.
pub(super) async fn secure_tunnel(run: &Rc<Run>, index: usize, kind: Kind) -> Option<Tunnel> {
    let probe = &run.plan.probes[index];
    if kind == Kind::Proxied {
        let proxy = run.proxies.of(true, &probe.host, probe.port)?;
        let stream = through(run, index, &proxy).await?;
        return trusted(run, shake(run, index, kind, stream, None).await);
    }
    let name = Rc::clone(&run.names[&probe.host]);
    let (mut opening, mut opened) = open_both(run, index, &name, probe.connects.max(1));
    let (stream, address) = opened.recv().await?;
    let here = Rc::clone(run);
    spawn_local(async move {
        while opening.join_next().await.is_some() {}
        while let Ok((stream, _)) = opened.try_recv() {
            here.park(stream);
        }
    });
    trusted(run, shake(run, index, kind, Box::new(stream), Some(address)).await)
}

fn trusted(run: &Run, (secured, result): (Option<Tunnel>, TlsResult)) -> Option<Tunnel> {
    let secured = secured?;
    if result == TlsResult::Done {
        return Some(secured);
    }
    run.park(secured);
    None
}

/// Asks a time server.
pub(super) async fn time(run: &Rc<Run>, index: usize) {
    let begun = Instant::now();
    let probe = &run.plan.probes[index];
    let name = Rc::clone(&run.names[&probe.host]);
    let mut addresses = name.addresses(4).await;
    if addresses.is_empty() || run.board.look(|seen| seen.link.ipv4_route == Some(false)) {
        addresses = name.addresses(6).await;
    }
    if let Some(address) = addresses.first() {
        let told = sntp::ask(*address, probe.port, run.waits.time).await;
        run.board.way(index, Kind::Direct, |way| (way.sntp, way.clock) = (Some(told.is_some()), told));
    }
    run.board.end(index, Kind::Direct, millis(begun.elapsed()));
}
