//! The observing half of a check, against real servers on loopback that behave in every way there is a cause for.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use linehelp::probe::{Options, Patient, ProxySource, Watcher, observe};
use linehelp::words::observation::{
    ConnectResult, HttpResult, HttpSeen, NameResult, Observations, ProxyKind, TlsResult, TlsSeen, Way,
};
use linehelp::words::{Plan, Probe, Reach, Role};

use crate::servers::{self, Authority, Lie, Shown};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const GOOD: Shown<'_> = Shown { name: "line.me", days: (-10, 10) };
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nLINE";

fn probe(reach: Reach, port: u16) -> Probe {
    Probe {
        id: "line.web".to_owned(),
        role: Role::Line,
        reach,
        host: "line.me".to_owned(),
        port,
        path: Some("/".to_owned()),
        addresses: vec![HERE],
        connects: 1,
    }
}

fn plan(probes: Vec<Probe>) -> Plan {
    Plan { deadline_ms: 60_000, probes }
}

/// Nothing of this machine: no name servers, no proxies, no authorities.
fn options() -> Options {
    Options {
        resolvers: Some(Vec::new()),
        system_lookup: false,
        hosts_file: Some("/nonexistent".into()),
        silence: Some(Duration::from_millis(700)),
        proxies: ProxySource::Given { http: String::new(), https: String::new(), no: String::new() },
        machine_roots: Some(Vec::new()),
        public_roots: Some(Vec::new()),
        ..Options::default()
    }
}

fn run(probes: Vec<Probe>, options: &Options) -> Observations {
    observe(&plan(probes), options, &mut Patient).unwrap()
}

fn direct(probe: Probe, options: &Options) -> Way {
    run(vec![probe], options).probes[0].direct.clone()
}

fn tls_seen(port: u16, options: &Options) -> TlsSeen {
    direct(probe(Reach::Tls, port), options).tls.unwrap()
}

fn http_seen(port: u16) -> HttpSeen {
    direct(probe(Reach::Http, port), &options()).http.unwrap()
}

// Connections

#[test]
fn connections_that_open_and_that_are_refused() {
    let open = direct(Probe { connects: 3, ..probe(Reach::Tcp, servers::silent()) }, &options());
    assert_eq!(open.connects.len(), 3);
    assert!(open.connects.iter().all(|connect| connect.result == ConnectResult::Open && connect.address == HERE));
    let refused = direct(probe(Reach::Tcp, servers::closed()), &options());
    assert_eq!(refused.connects.iter().map(|connect| connect.result).collect::<Vec<_>>(), [ConnectResult::Refused]);
}

#[test]
fn the_next_address_is_tried_when_one_refuses() {
    let port = servers::silent();
    let dead: IpAddr = "127.0.0.2".parse().unwrap();
    let way = direct(Probe { addresses: vec![dead, HERE], ..probe(Reach::Tcp, port) }, &options());
    // Where other loopback addresses do not exist, they are unreachable.
    assert_eq!(way.connects.len(), 2);
    assert_ne!(way.connects[0].result, ConnectResult::Open);
    assert_eq!((way.connects[1].address, way.connects[1].result), (HERE, ConnectResult::Open));
}

// TLS

#[test]
fn a_public_chain_a_private_one_and_a_strangers() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(GOOD, 0, servers::hold);
    let roots = Some(vec![authority.der.clone()]);
    let seen = tls_seen(port, &Options { public_roots: roots.clone(), ..options() });
    assert_eq!((seen.result, seen.public_root, seen.version.as_deref()), (TlsResult::Done, Some(true), Some("1.3")));
    let seen = tls_seen(port, &Options { machine_roots: roots, ..options() });
    assert_eq!((seen.result, seen.public_root), (TlsResult::Done, Some(false)));
    let seen = tls_seen(port, &options());
    assert_eq!((seen.result, seen.public_root), (TlsResult::Untrusted, Some(false)));
    assert_eq!((seen.chain[0].issuer.as_str(), seen.chain[0].subject.as_str()), ("Some Root", "line.me"));
    assert_eq!((seen.chain[0].names.clone(), seen.chain[0].sha256.len()), (vec!["line.me".to_owned()], 64));
}

#[test]
fn certificates_of_another_time_or_name_keep_their_chain() {
    let authority = Authority::new("Some Root");
    let options = Options { machine_roots: Some(vec![authority.der.clone()]), ..options() };
    for (shown, result) in [
        (Shown { days: (-20, -10), ..GOOD }, TlsResult::Expired),
        (Shown { days: (10, 20), ..GOOD }, TlsResult::NotYetValid),
        (Shown { name: "portal.example", ..GOOD }, TlsResult::HostnameMismatch),
    ] {
        let seen = tls_seen(authority.tls(shown, 0, servers::hold), &options);
        assert_eq!((seen.result, seen.chain[0].subject.as_str()), (result, shown.name));
        assert!(seen.chain[0].not_before < seen.chain[0].not_after);
    }
    // Out of date and by a stranger: the stranger counts.
    let stranger = Authority::new("Stranger");
    let seen = tls_seen(stranger.tls(Shown { days: (-20, -10), ..GOOD }, 0, servers::hold), &options);
    assert_eq!(seen.result, TlsResult::Untrusted);
}

#[test]
fn nothing_is_sent_to_a_server_that_is_not_trusted() {
    let authority = Authority::new("Some Root");
    let (sender, receiver) = std::sync::mpsc::channel();
    let port = authority.tls(GOOD, 0, move |stream| {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        sender.send(bytes).unwrap();
    });
    let way = direct(probe(Reach::Https, port), &options());
    assert_eq!((way.tls.unwrap().result, way.http), (TlsResult::Untrusted, None));
    assert_eq!(receiver.recv().unwrap(), b"");
}

#[test]
fn handshakes_that_fail() {
    let alert = servers::tcp(|mut stream| {
        let mut hello = [0; 4096];
        let _ = stream.read(&mut hello);
        let _ = stream.write_all(&[0x15, 3, 3, 0, 2, 2, 40]);
        servers::hold(&mut stream);
    });
    let no_tls = servers::tcp(|mut stream| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        servers::hold(&mut stream);
    });
    let closing = servers::tcp(|mut stream| {
        let mut hello = [0; 4096];
        let _ = stream.read(&mut hello);
    });
    for (port, result) in [
        (alert, TlsResult::Handshake),
        (no_tls, TlsResult::Handshake),
        (closing, TlsResult::Closed),
        (servers::resetting(), TlsResult::Reset),
        (servers::silent(), TlsResult::Timeout),
    ] {
        assert_eq!(tls_seen(port, &options()).result, result);
    }
}

#[test]
fn a_chain_of_a_hundred_is_cut_short() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(GOOD, 99, servers::hold);
    let seen = tls_seen(port, &Options { machine_roots: Some(vec![authority.der]), ..options() });
    assert_eq!(seen.result, TlsResult::Done);
    assert!(seen.chain.len() < 20, "{}", seen.chain.len());
}

// HTTP

#[test]
fn answers_within_tls_and_without() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(GOOD, 0, |stream| {
        let head = servers::head(stream);
        assert!(head.starts_with("GET / HTTP/1.1\r\nHost: line.me:"), "{head}");
        let _ = stream.write_all(OK.as_bytes());
        servers::hold(stream);
    });
    let way = direct(probe(Reach::Https, port), &Options { public_roots: Some(vec![authority.der]), ..options() });
    let http = way.http.unwrap();
    assert_eq!((http.result, http.status, http.body.as_str()), (HttpResult::Answered, Some(200), "LINE"));
    assert_eq!(http_seen(servers::http(OK)).body_bytes, 4);
}

#[test]
fn a_portal_is_kept_as_it_is() {
    let redirect = "HTTP/1.1 302 Found\r\nLocation: http://login.hotel.example/\r\nContent-Length: 0\r\n\r\n";
    let seen = http_seen(servers::http(redirect));
    assert_eq!((seen.status, seen.location.as_deref()), (Some(302), Some("http://login.hotel.example/")));
}

#[test]
fn answers_that_end_badly() {
    let begun = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbegin";
    for (port, result) in [
        (servers::http(begun), HttpResult::Stalled),
        (servers::http_closing(begun), HttpResult::Cut),
        (servers::http_closing(""), HttpResult::Reset),
        (servers::resetting(), HttpResult::Reset),
        (servers::silent(), HttpResult::Timeout),
        (servers::http("220 mail.example ESMTP\r\n"), HttpResult::Garbage),
    ] {
        assert_eq!(http_seen(port).result, result);
    }
}

#[test]
fn endless_answers_are_bounded() {
    let body = servers::tcp(|mut stream| {
        servers::head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 4096]).is_ok() {}
    });
    let headers = servers::tcp(|mut stream| {
        servers::head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n");
        while stream.write_all(b"X-More: of the same\r\n").is_ok() {}
    });
    let many = format!("HTTP/1.1 200 OK\r\n{}Content-Length: 0\r\n\r\n", "A: b\r\n".repeat(10_000));
    let seen = http_seen(body);
    assert_eq!((seen.result, seen.body.len()), (HttpResult::Answered, 1024));
    assert!(seen.body_bytes < 1 << 20);
    assert_eq!(http_seen(headers).result, HttpResult::Garbage);
    let seen = http_seen(servers::http(many));
    assert_eq!((seen.result, seen.headers.len()), (HttpResult::Answered, 64));
}

#[test]
fn the_time_that_servers_tell() {
    let past = servers::http("HTTP/1.1 204 No Content\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n");
    let clock = direct(probe(Reach::Http, past), &options()).clock.unwrap();
    assert!(clock.ahead_ms > 900_000_000_000);
    let server = UdpSocket::bind((HERE, 0)).unwrap();
    let port = server.local_addr().unwrap().port();
    thread::spawn(move || {
        let mut question = [0; 48];
        let (_, peer) = server.recv_from(&mut question).unwrap();
        let mut answer = [0; 48];
        (answer[0], answer[1]) = (0x24, 1);
        answer[24..32].copy_from_slice(&question[40..]);
        // 2036: the farthest that the old count of seconds goes.
        answer[40..].copy_from_slice(&[0xff; 8]);
        server.send_to(&answer, peer).unwrap();
    });
    let way = direct(Probe { role: Role::Time, ..probe(Reach::Sntp, port) }, &options());
    assert_eq!(way.sntp, Some(true));
    assert!(way.clock.unwrap().ahead_ms < -100_000_000);
    let silent = UdpSocket::bind((HERE, 0)).unwrap();
    let port = silent.local_addr().unwrap().port();
    assert_eq!(direct(Probe { role: Role::Time, ..probe(Reach::Sntp, port) }, &options()).sntp, Some(false));
}

// Names

fn named(lie: Lie) -> (Observations, String) {
    let (server, _) = servers::dns(lie);
    let options = Options { resolvers: Some(vec![server]), ..options() };
    (run(vec![Probe { addresses: Vec::new(), ..probe(Reach::Tcp, servers::silent()) }], &options), server.to_string())
}

#[test]
fn name_servers_that_lie_in_each_way() {
    for (lie, result) in [
        (Lie::Truth(Vec::new()), NameResult::Answered),
        (Lie::Code(3), NameResult::Nxdomain),
        (Lie::Code(2), NameResult::Servfail),
        (Lie::Code(5), NameResult::Refused),
        (Lie::Silence, NameResult::Timeout),
        (Lie::Garbage, NameResult::Garbage),
    ] {
        let (seen, server) = named(lie.clone());
        let answers = &seen.names[0].answers;
        assert_eq!(answers.iter().map(|answer| answer.family).collect::<std::collections::BTreeSet<_>>(), [4, 6].into());
        assert!(answers.iter().all(|answer| answer.result == result && answer.from == server), "{lie:?}: {answers:?}");
        assert_eq!(seen.probes[0].direct.connects, []);
    }
}

#[test]
fn the_truth_comes_over_udp_over_tcp_and_after_an_injected_answer() {
    for lie in [Lie::Truth(vec![HERE]), Lie::Cut(vec![HERE]), Lie::Late(vec![HERE])] {
        let (seen, _) = named(lie.clone());
        let found: Vec<IpAddr> = seen.names[0].answers.iter().flat_map(|answer| answer.addresses.clone()).collect();
        assert_eq!(found, [HERE], "{lie:?}");
        assert_eq!(seen.probes[0].direct.connects[0].result, ConnectResult::Open);
    }
}

#[test]
fn a_name_server_with_a_closed_port_refuses() {
    let options = Options { resolvers: Some(vec![SocketAddr::new(HERE, servers::closed())]), ..options() };
    let seen = run(vec![Probe { addresses: Vec::new(), ..probe(Reach::Tcp, 1) }], &options);
    assert!(!seen.names[0].answers.is_empty());
    assert!(seen.names[0].answers.iter().all(|answer| answer.result == NameResult::Refused), "{:?}", seen.names);
}

#[test]
fn a_second_name_server_stands_in_for_a_silent_or_failing_one() {
    let (truth, _) = servers::dns(Lie::Truth(vec![HERE]));
    for lie in [Lie::Silence, Lie::Code(2)] {
        let (first, _) = servers::dns(lie);
        let options = Options { resolvers: Some(vec![first, truth]), ..options() };
        let way = direct(Probe { addresses: Vec::new(), ..probe(Reach::Tcp, servers::silent()) }, &options);
        assert_eq!(way.connects[0].result, ConnectResult::Open);
    }
}

#[test]
fn the_hosts_file_overrides_every_server() {
    let (server, asked) = servers::dns(Lie::Truth(vec!["192.0.2.1".parse().unwrap()]));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("probe-hosts");
    std::fs::write(&file, "127.0.0.1 localhost line.me\n").unwrap();
    let options = Options { resolvers: Some(vec![server]), hosts_file: Some(file), ..options() };
    let seen = run(vec![Probe { addresses: Vec::new(), ..probe(Reach::Tcp, servers::silent()) }], &options);
    assert_eq!((&seen.names[0].hosts_file[..], &seen.names[0].answers[..]), (&[HERE][..], &[][..]));
    assert_eq!(seen.probes[0].direct.connects[0].result, ConnectResult::Open);
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

/// A resolver over HTTPS that knows one address.
fn resolver(authority: &Authority, told: IpAddr) -> Probe {
    let port = authority.tls(Shown { name: "resolver.example", ..GOOD }, 0, move |stream| {
        loop {
            let head = servers::head(stream);
            let Some(length) = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")) else { return };
            assert!(head.starts_with("POST /dns-query HTTP/1.1\r\nHost: resolver.example:"), "{head}");
            let mut question = vec![0; length.parse().unwrap()];
            stream.read_exact(&mut question).unwrap();
            let answer = servers::dns_answer(&question, 0x8180, &[told]);
            let head =
                format!("HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\nContent-Length: {}\r\n\r\n", answer.len());
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(&answer).unwrap();
            stream.flush().unwrap();
        }
    });
    Probe {
        id: "resolver.example".to_owned(),
        role: Role::Resolver,
        host: "resolver.example".to_owned(),
        path: Some("/dns-query".to_owned()),
        ..probe(Reach::Doh, port)
    }
}

#[test]
fn a_second_opinion_is_asked_where_a_name_is_in_doubt_and_its_address_is_tried() {
    let authority = Authority::new("Some Root");
    let options = Options { public_roots: Some(vec![authority.der.clone()]), ..options() };
    let line = authority.tls(GOOD, 0, servers::hold);
    let forged: IpAddr = "127.0.0.2".parse().unwrap();
    for lie in [Lie::Code(3), Lie::Silence, Lie::Truth(vec![forged])] {
        let (server, _) = servers::dns(lie.clone());
        let options = Options { resolvers: Some(vec![server]), ..options.clone() };
        let probes = vec![Probe { addresses: Vec::new(), ..probe(Reach::Tls, line) }, resolver(&authority, HERE)];
        let seen = run(probes, &options);
        let second: Vec<_> = seen.names[0].answers.iter().filter(|answer| answer.from == "resolver.example").collect();
        assert_eq!((second.len(), second[0].result, &second[0].addresses[..]), (1, NameResult::Answered, &[HERE][..]));
        let way = &seen.probes[0].direct;
        let tried: Vec<_> = way.connects.iter().filter(|connect| connect.second).collect();
        assert_eq!((tried.len(), tried[0].address, tried[0].result), (1, HERE, ConnectResult::Open), "{lie:?}");
        assert_eq!(way.second_tls.as_ref().unwrap().result, TlsResult::Done);
    }
}

#[test]
fn no_second_opinion_is_asked_where_all_is_well() {
    let authority = Authority::new("Some Root");
    let options = Options { public_roots: Some(vec![authority.der.clone()]), ..options() };
    let line = authority.tls(GOOD, 0, servers::hold);
    let (server, _) = servers::dns(Lie::Truth(vec![HERE]));
    let options = Options { resolvers: Some(vec![server]), silence: None, ..options };
    let seen = run(vec![Probe { addresses: Vec::new(), ..probe(Reach::Tls, line) }, resolver(&authority, HERE)], &options);
    assert!(seen.names[0].answers.iter().all(|answer| answer.from != "resolver.example"));
}

// Proxies

fn through(address: &str) -> Options {
    let proxies = ProxySource::Given { http: address.to_owned(), https: address.to_owned(), no: "127.0.0.1".to_owned() };
    Options { proxies, ..options() }
}

/// A proxy that answers CONNECT so, and leads to `port` if it says yes.
fn http_proxy(status: u16, port: u16) -> u16 {
    servers::tcp(move |mut stream| {
        let head = servers::head(&mut stream);
        let _ = stream.write_all(format!("HTTP/1.1 {status} So\r\nContent-Length: 0\r\n\r\n").as_bytes());
        if head.starts_with("CONNECT ") && status == 200 {
            servers::tunnel(&stream, &TcpStream::connect((HERE, port)).unwrap());
        } else {
            servers::hold(&mut stream);
        }
    })
}

#[test]
fn a_proxy_that_works_and_the_way_without_it() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(GOOD, 0, |stream| {
        servers::head(stream);
        let _ = stream.write_all(OK.as_bytes());
        servers::hold(stream);
    });
    let proxy = http_proxy(200, port);
    let options = Options { public_roots: Some(vec![authority.der]), ..through(&format!("http://127.0.0.1:{proxy}")) };
    // Without the proxy nobody listens there.
    let seen = run(vec![probe(Reach::Https, servers::closed())], &options);
    let known = seen.proxy.unwrap();
    assert_eq!((known.address, known.kind), (format!("127.0.0.1:{proxy}"), ProxyKind::Environment));
    assert_eq!(known.connect, Some(ConnectResult::Open));
    let way = seen.probes[0].proxied.as_ref().unwrap();
    assert_eq!((way.proxy_status, way.http.as_ref().unwrap().status), (Some(200), Some(200)));
    assert!(seen.probes[0].direct.connects.iter().all(|connect| connect.result == ConnectResult::Refused));
}

#[test]
fn proxies_that_do_not() {
    for (proxy, status, connect) in [
        (http_proxy(407, 0), Some(407), ConnectResult::Open),
        (http_proxy(502, 0), Some(502), ConnectResult::Open),
        (servers::silent(), None, ConnectResult::Open),
        (servers::closed(), None, ConnectResult::Refused),
    ] {
        let seen = run(vec![probe(Reach::Https, servers::closed())], &through(&format!("http://127.0.0.1:{proxy}")));
        let way = seen.probes[0].proxied.as_ref().unwrap();
        assert_eq!((way.proxy_status, &way.tls), (status, &None));
        assert_eq!(seen.proxy.unwrap().connect, Some(connect));
    }
}

#[test]
fn plain_requests_are_asked_of_the_proxy_itself() {
    let proxy = servers::tcp(|mut stream| {
        let head = servers::head(&mut stream);
        assert!(head.starts_with("GET http://line.me:9/ HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("Proxy-Authorization: Basic YTpi\r\n"), "{head}");
        let _ = stream.write_all(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n");
        servers::hold(&mut stream);
    });
    let seen = run(vec![probe(Reach::Http, 9)], &through(&format!("http://a:b@127.0.0.1:{proxy}")));
    assert_eq!(seen.probes[0].proxied.as_ref().unwrap().proxy_status, Some(407));
    assert_eq!(seen.proxy.unwrap().address, format!("127.0.0.1:{proxy}"));
}

#[test]
fn socks_proxies() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(GOOD, 0, servers::hold);
    let socks = |method: u8, reply: u8| {
        servers::tcp(move |mut stream| {
            let mut greeting = [0; 3];
            stream.read_exact(&mut greeting).unwrap();
            stream.write_all(&[5, method]).unwrap();
            if method != 0 {
                return servers::hold(&mut stream);
            }
            let mut request = [0; 5 + 7 + 2];
            stream.read_exact(&mut request).unwrap();
            assert_eq!((request[3], &request[5..12]), (3, &b"line.me"[..]));
            stream.write_all(&[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
            if reply == 0 {
                servers::tunnel(&stream, &TcpStream::connect((HERE, port)).unwrap());
            }
        })
    };
    for (proxy, status) in [(socks(0, 0), 200), (socks(0xff, 0), 407), (socks(0, 5), 502)] {
        let options =
            Options { public_roots: Some(vec![authority.der.clone()]), ..through(&format!("socks5://127.0.0.1:{proxy}")) };
        let seen = run(vec![probe(Reach::Tls, servers::closed())], &options);
        let way = seen.probes[0].proxied.as_ref().unwrap();
        assert_eq!(way.proxy_status, Some(status));
        assert_eq!(way.tls.as_ref().map(|tls| tls.result), (status == 200).then_some(TlsResult::Done));
    }
}

#[test]
fn hosts_without_a_proxy_know_none() {
    let seen =
        run(vec![Probe { host: "127.0.0.1".to_owned(), ..probe(Reach::Tcp, servers::silent()) }], &through("http://127.0.0.1:1"));
    assert_eq!((seen.probes[0].proxied.clone(), seen.proxy), (None, None));
}

// The run

#[test]
fn the_deadline_ends_what_keeps_silent() {
    let silent = servers::silent();
    let (server, _) = servers::dns(Lie::Silence);
    let probes = vec![
        probe(Reach::Tls, silent),
        Probe { id: "line.login".to_owned(), ..probe(Reach::Http, silent) },
        Probe { id: "line.api".to_owned(), host: "api.line.me".to_owned(), addresses: Vec::new(), ..probe(Reach::Tls, 443) },
    ];
    let plan = Plan { deadline_ms: 300, probes };
    let options = Options { resolvers: Some(vec![server]), silence: Some(Duration::from_secs(600)), ..options() };
    let seen = observe(&plan, &options, &mut Patient).unwrap();
    assert!(seen.probes.iter().all(|probe| probe.direct.unfinished));
    assert_eq!(seen.probes[0].direct.connects[0].result, ConnectResult::Open);
    assert!((300..60_000).contains(&seen.elapsed_ms));
}

#[test]
fn it_stops_when_told_that_it_is_enough() {
    struct Enough(Vec<String>);
    impl Watcher for Enough {
        fn enough(&mut self, seen: &Observations) -> bool {
            seen.probes.iter().any(|probe| probe.direct.http.is_some())
        }
        fn ended(&mut self, _: &Observations, id: &str) {
            self.0.push(id.to_owned());
        }
    }
    let probes = vec![
        Probe { id: "control.quick".to_owned(), role: Role::Control, ..probe(Reach::Http, servers::http(OK)) },
        Probe { id: "control.slow".to_owned(), role: Role::Control, ..probe(Reach::Http, servers::silent()) },
    ];
    let mut watcher = Enough(Vec::new());
    let options = Options { silence: Some(Duration::from_secs(600)), ..options() };
    let seen = observe(&plan(probes), &options, &mut watcher).unwrap();
    assert!(seen.probes.iter().all(|probe| !probe.direct.unfinished));
    assert_eq!(seen.probes[1].direct.http, None);
    assert_eq!(watcher.0, ["control.quick"]);
}

#[test]
fn offline_nothing_is_asked() {
    let (server, asked) = servers::dns(Lie::Truth(vec![HERE]));
    let options = Options { offline: true, resolvers: Some(vec![server]), ..options() };
    let seen = run(vec![Probe { addresses: Vec::new(), ..probe(Reach::Tcp, servers::silent()) }], &options);
    assert_eq!((seen.probes, seen.names), (Vec::new(), Vec::new()));
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    assert_eq!(seen.link.resolvers, [HERE]);
}

#[test]
fn what_is_seen_can_be_written_and_read_again() {
    let seen = run(vec![probe(Reach::Http, servers::http(OK))], &options());
    let written = serde_json::to_string(&seen).unwrap();
    assert_eq!(serde_json::from_str::<Observations>(&written).unwrap(), seen);
}

#[test]
fn a_server_whose_certificate_is_out_of_date_still_tells_the_time() {
    let authority = Authority::new("Some Root");
    let port = authority.tls(Shown { days: (-20, -10), ..GOOD }, 0, |stream| {
        servers::head(stream);
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n");
        servers::hold(stream);
    });
    let way = direct(probe(Reach::Https, port), &Options { public_roots: Some(vec![authority.der]), ..options() });
    assert_eq!((way.tls.unwrap().result, way.http), (TlsResult::Expired, None));
    assert!(way.clock.unwrap().ahead_ms > 900_000_000_000);
}
