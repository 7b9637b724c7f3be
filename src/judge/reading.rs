//! One probe's evidence, read layer by layer: what passed, what failed and why.

use std::net::IpAddr;

use super::address::{is_lines_zone, is_special, zone};
use crate::knowledge::network::{BodyKind, Expect, KnownProbe};
use crate::words::observation::{
    Certificate, Connect, ConnectResult, HttpResult, HttpSeen, LinkSeen, NameAnswer, NameResult, NameSeen, Observations,
    ProbeSeen, TlsResult, Way,
};
use crate::words::{Cause, Reach, Role};

/// The layers that a probe goes through, each needing the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Layer {
    Names,
    Connect,
    Secure,
    Answer,
}

impl Layer {
    pub(super) const ALL: [Self; 4] = [Self::Names, Self::Connect, Self::Secure, Self::Answer];
}

/// What is to be said of one layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Pass,
    Odd(Odd),
    Fail(Cause),
    Skip(Skip),
}

/// Works, and yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    /// The chain is trusted here and ends at no public authority.
    Inspected,
    /// A mark of the true server is missing.
    Header,
    /// A status that is not the usual one, and no failure.
    Status,
    /// The hosts file leads it elsewhere.
    Overridden,
    /// Names lead elsewhere than a second opinion says.
    Differs,
    /// One of several name servers failed.
    OneServer(Cause),
    /// IPv6 failed, IPv4 did not.
    Family6(Cause),
    /// IPv4 failed, IPv6 did not.
    Family4(Cause),
}

/// Why a layer was not judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skip {
    /// An earlier layer failed.
    Earlier,
    /// The probe does not go that far.
    Reach,
    /// The proxy does this.
    Proxy,
    /// The evidence does not say.
    Unknown,
    /// The name is gone for everybody.
    Gone,
}

/// How a probe ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Well,
    Failed(Layer, Cause),
    Unknown,
}

/// One probe, read.
#[derive(Clone, Debug)]
pub(super) struct Reading<'a> {
    pub known: &'a KnownProbe,
    /// The way that counts: through the proxy where one is set for it.
    pub way: Option<&'a Way>,
    /// Straight from here, which counts where there is no proxy.
    pub direct: Option<&'a Way>,
    pub name: Option<&'a NameSeen>,
    pub proxied: bool,
    pub names: Mark,
    pub connect: Mark,
    pub secure: Mark,
    pub answer: Mark,
    /// What came back, whatever is to be said of the layers before it.
    pub said: Mark,
}

impl<'a> Reading<'a> {
    /// Reads the evidence of one probe.
    pub(super) fn new(known: &'a KnownProbe, seen: &'a Observations) -> Self {
        let probe = seen.probes.iter().find(|probe| probe.id == known.probe.id);
        let name = seen.names.iter().find(|name| name.name == known.probe.host);
        let direct = probe.map(|probe| &probe.direct);
        let proxied = probe.is_some_and(|probe| probe.proxied.is_some());
        let way = probe.map(|probe: &ProbeSeen| probe.proxied.as_ref().unwrap_or(&probe.direct));
        let proxy = seen.proxy.as_ref().and_then(|proxy| proxy.connect);
        let mut reading = Self {
            known,
            way,
            direct,
            name,
            proxied,
            names: Mark::Skip(Skip::Unknown),
            connect: Mark::Skip(Skip::Unknown),
            secure: Mark::Skip(Skip::Unknown),
            answer: Mark::Skip(Skip::Unknown),
            said: Mark::Skip(Skip::Unknown),
        };
        if let Some(way) = way {
            reading.read(way, &seen.link, proxy);
        }
        reading
    }

    fn read(&mut self, way: &Way, link: &LinkSeen, proxy: Option<ConnectResult>) {
        let reach = self.known.probe.reach;
        self.connect = if self.proxied { through_proxy(way, proxy) } else { connect(way, link) };
        self.secure = match reach {
            Reach::Tls | Reach::Https | Reach::Doh => secure(way),
            _ => Mark::Skip(Skip::Reach),
        };
        self.answer = match reach {
            Reach::Https | Reach::Http => answer(way, self.known.probe.role, &self.known.expect),
            Reach::Doh => doh(way),
            Reach::Sntp => match way.sntp {
                Some(true) => Mark::Pass,
                Some(false) => Mark::Fail(Cause::HttpTimeout),
                None => Mark::Skip(Skip::Unknown),
            },
            Reach::Tcp | Reach::Tls => Mark::Skip(Skip::Reach),
        };
        if reach == Reach::Sntp {
            self.connect = Mark::Skip(Skip::Reach);
        }
        let works = self.connect_works();
        self.names = if !self.known.probe.addresses.is_empty() {
            Mark::Skip(Skip::Reach)
        } else if self.proxied {
            Mark::Skip(Skip::Proxy)
        } else {
            self.name.map_or(Mark::Skip(Skip::Unknown), |name| names(name, way, works, self.known.unofficial))
        };
        self.said = self.answer;
        self.cut_short(way);
        self.hide_after_failure();
    }

    /// Whether the host was reached as far as the probe goes, at the address this system gave, and proved who it is.
    fn connect_works(&self) -> bool {
        let proved = matches!(self.secure, Mark::Pass | Mark::Odd(_)) || self.secure == Mark::Skip(Skip::Reach);
        matches!(self.connect, Mark::Pass | Mark::Odd(_)) && proved && !matches!(self.answer, Mark::Fail(_))
    }

    /// A run that ended before the probe did: the layer that was under way counts as timed out.
    fn cut_short(&mut self, way: &Way) {
        if !way.unfinished {
            return;
        }
        for (mark, cause) in [
            (&mut self.names, Cause::DnsTimeout),
            (&mut self.connect, Cause::TcpTimeout),
            (&mut self.secure, Cause::TlsTimeout),
            (&mut self.answer, Cause::HttpTimeout),
        ] {
            match mark {
                Mark::Skip(Skip::Unknown) => {
                    *mark = Mark::Fail(cause);
                    return;
                }
                Mark::Fail(_) => return,
                _ => {}
            }
        }
    }

    pub(super) fn hide_after_failure(&mut self) {
        let mut failed = false;
        for mark in [&mut self.names, &mut self.connect, &mut self.secure, &mut self.answer] {
            if failed && *mark != Mark::Skip(Skip::Reach) {
                *mark = Mark::Skip(Skip::Earlier);
            }
            failed |= matches!(mark, Mark::Fail(_));
        }
    }

    /// The mark of one layer.
    pub(super) fn mark(&self, layer: Layer) -> Mark {
        match layer {
            Layer::Names => self.names,
            Layer::Connect => self.connect,
            Layer::Secure => self.secure,
            Layer::Answer => self.answer,
        }
    }

    /// How the probe ended.
    pub(super) fn end(&self) -> End {
        for layer in Layer::ALL {
            if let Mark::Fail(cause) = self.mark(layer) {
                return End::Failed(layer, cause);
            }
        }
        let last = match self.known.probe.reach {
            Reach::Tcp => self.connect,
            Reach::Tls => self.secure,
            Reach::Http | Reach::Https | Reach::Doh | Reach::Sntp => self.answer,
        };
        if matches!(last, Mark::Pass | Mark::Odd(_)) { End::Well } else { End::Unknown }
    }

    pub(super) fn well(&self) -> bool {
        self.end() == End::Well
    }

    pub(super) fn failed(&self) -> Option<(Layer, Cause)> {
        match self.end() {
            End::Failed(layer, cause) => Some((layer, cause)),
            _ => None,
        }
    }

    pub(super) fn cause(&self) -> Option<Cause> {
        self.failed().map(|(_, cause)| cause)
    }

    pub(super) fn role(&self) -> Role {
        self.known.probe.role
    }

    /// `host:port`.
    pub(super) fn target(&self) -> String {
        format!("{}:{}", self.known.probe.host, self.known.probe.port)
    }

    /// The certificate that answered, the server's own.
    pub(super) fn leaf(&self) -> Option<&'a Certificate> {
        self.way?.tls.as_ref()?.chain.first()
    }

    /// Who signed the certificate that answered: the farthest signer that was sent names itself best.
    pub(super) fn issuer(&self) -> Option<&'a str> {
        let chain = &self.way?.tls.as_ref()?.chain;
        chain.last().map(|certificate| certificate.issuer.as_str()).filter(|issuer| !issuer.is_empty())
    }

    /// The addresses this system gave for the name.
    pub(super) fn given(&self) -> Vec<IpAddr> {
        self.name.map(|name| given(name).collect()).unwrap_or_default()
    }

    /// The addresses a second opinion gave for the name.
    pub(super) fn second(&self) -> Vec<IpAddr> {
        self.name.map(|name| second(name).flat_map(|answer| answer.addresses.iter().copied()).collect()).unwrap_or_default()
    }

    pub(super) fn zone(&self) -> &'a str {
        zone(&self.known.probe.host)
    }

    pub(super) fn http(&self) -> Option<&'a HttpSeen> {
        self.way?.http.as_ref()
    }
}

fn is_second(answer: &NameAnswer) -> bool {
    answer.from.starts_with("resolver.")
}

fn second(name: &NameSeen) -> impl Iterator<Item = &NameAnswer> {
    name.answers.iter().filter(|answer| is_second(answer))
}

fn given(name: &NameSeen) -> impl Iterator<Item = IpAddr> {
    let told = name.answers.iter().filter(|answer| !is_second(answer)).flat_map(|answer| answer.addresses.iter().copied());
    name.hosts_file.iter().copied().chain(told)
}

/// Whether two opinions on a name have no address in common, in a family that both know.
pub(super) fn differ(given: &[IpAddr], other: &[IpAddr]) -> bool {
    let comparable = given.iter().any(|address| other.iter().any(|other| other.is_ipv6() == address.is_ipv6()));
    comparable && !given.iter().any(|address| other.contains(address))
}

/// What the failure of a name server is called.
fn name_cause(result: NameResult) -> Option<Cause> {
    match result {
        NameResult::Answered => None,
        NameResult::Nxdomain => Some(Cause::DnsNxdomain),
        NameResult::Servfail | NameResult::Garbage => Some(Cause::DnsServfail),
        NameResult::Refused => Some(Cause::DnsRefused),
        NameResult::Timeout | NameResult::Unreachable => Some(Cause::DnsTimeout),
    }
}

fn names(name: &NameSeen, way: &Way, works: bool, unofficial: bool) -> Mark {
    let own: Vec<&NameAnswer> = name.answers.iter().filter(|answer| !is_second(answer)).collect();
    let given: Vec<IpAddr> = given(name).collect();
    let other: Vec<IpAddr> = second(name).flat_map(|answer| answer.addresses.iter().copied()).collect();
    if given.is_empty() {
        if own.is_empty() {
            return Mark::Skip(Skip::Unknown);
        }
        // The most telling answer of all servers: a denial says more than a refusal, a refusal more than silence.
        let causes: Vec<Cause> = own.iter().filter_map(|answer| name_cause(answer.result)).collect();
        let order = [Cause::DnsNxdomain, Cause::DnsRefused, Cause::DnsServfail, Cause::DnsTimeout];
        let cause = order.into_iter().find(|cause| causes.contains(cause));
        let everybody =
            second(name).next().is_some() && other.is_empty() && second(name).all(|answer| answer.result == NameResult::Nxdomain);
        return match cause {
            Some(Cause::DnsNxdomain) if everybody && unofficial => Mark::Skip(Skip::Gone),
            Some(cause) => Mark::Fail(cause),
            // Answered, and with nothing at all.
            None if !other.is_empty() => Mark::Fail(Cause::DnsBogus),
            None => Mark::Fail(Cause::DnsNxdomain),
        };
    }
    let differs = differ(&given, &other);
    let special = given.iter().all(|address| is_special(*address));
    let overridden = !name.hosts_file.is_empty();
    if works {
        return match own.iter().find_map(|answer| name_cause(answer.result)) {
            _ if overridden => Mark::Odd(Odd::Overridden),
            _ if special => Mark::Odd(Odd::Differs),
            Some(cause) if own.iter().any(|answer| answer.family == 4 && answer.result != NameResult::Answered) => {
                Mark::Odd(Odd::OneServer(cause))
            }
            _ => Mark::Pass,
        };
    }
    let true_one_greets = way.second_tls.as_ref().is_some_and(|tls| tls.result == TlsResult::Done);
    let true_one_opens = way.connects.iter().any(|connect| connect.second && connect.result == ConnectResult::Open);
    let own_one_opens = way.connects.iter().any(|connect| !connect.second && connect.result == ConnectResult::Open);
    if overridden || special || (differs && (true_one_greets || (true_one_opens && !own_one_opens))) {
        return Mark::Fail(Cause::DnsBogus);
    }
    Mark::Pass
}

/// What the failure to connect is called.
pub(super) fn connect_cause(result: ConnectResult) -> Option<Cause> {
    match result {
        ConnectResult::Open => None,
        ConnectResult::Refused => Some(Cause::TcpRefused),
        ConnectResult::Timeout => Some(Cause::TcpTimeout),
        ConnectResult::Reset => Some(Cause::TcpReset),
        ConnectResult::Unreachable | ConnectResult::Unnamed => Some(Cause::TcpUnreachable),
    }
}

fn connect(way: &Way, link: &LinkSeen) -> Mark {
    let own: Vec<&Connect> = way.connects.iter().filter(|connect| !connect.second).collect();
    let of = |ipv6: bool| own.iter().copied().filter(move |connect| connect.address.is_ipv6() == ipv6);
    let open = |ipv6: bool| of(ipv6).any(|connect| connect.result == ConnectResult::Open);
    let failure = |ipv6: bool| of(ipv6).find_map(|connect| connect_cause(connect.result));
    let has6 = link.ipv6 != Some(false) && link.ipv6_route != Some(false);
    let has4 = link.ipv4 != Some(false) && link.ipv4_route != Some(false);
    match (open(false), open(true), failure(false), failure(true)) {
        (true, false, _, Some(cause)) if has6 => Mark::Odd(Odd::Family6(cause)),
        (false, true, Some(cause), _) if has4 => Mark::Odd(Odd::Family4(cause)),
        (true, _, _, _) | (_, true, _, _) => Mark::Pass,
        (_, _, Some(_), Some(cause)) if !has4 => Mark::Fail(cause),
        (_, _, Some(cause), _) | (_, _, None, Some(cause)) => Mark::Fail(cause),
        (_, _, None, None) => Mark::Skip(Skip::Unknown),
    }
}

fn through_proxy(way: &Way, proxy: Option<ConnectResult>) -> Mark {
    let said = way.http.as_ref().and_then(|http| http.status).filter(|&status| status == 407);
    match way.proxy_status.or(said) {
        Some(407) => Mark::Fail(Cause::ProxyAuth),
        Some(200..=299) => Mark::Pass,
        Some(_) => Mark::Fail(Cause::HttpStatus),
        None if way.tls.is_some() || way.http.is_some() => Mark::Pass,
        None if way.unfinished => Mark::Skip(Skip::Unknown),
        // It ended without a word of the proxy, or the proxy is known to be out of reach.
        None if way.ms > 0 || proxy.is_some_and(|result| result != ConnectResult::Open) => Mark::Fail(Cause::ProxyUnreachable),
        None => Mark::Skip(Skip::Unknown),
    }
}

fn secure(way: &Way) -> Mark {
    let Some(tls) = &way.tls else { return Mark::Skip(Skip::Unknown) };
    match tls.result {
        TlsResult::Done if tls.public_root == Some(false) => Mark::Odd(Odd::Inspected),
        TlsResult::Done => Mark::Pass,
        TlsResult::Expired => Mark::Fail(Cause::TlsExpired),
        TlsResult::NotYetValid => Mark::Fail(Cause::TlsNotYetValid),
        TlsResult::Untrusted => Mark::Fail(Cause::TlsUntrusted),
        TlsResult::HostnameMismatch => Mark::Fail(Cause::TlsHostnameMismatch),
        // A proxy passes a reset on as the end of the tunnel.
        TlsResult::Closed if way.proxy_status.is_some() => Mark::Fail(Cause::TcpReset),
        TlsResult::Handshake | TlsResult::Closed => Mark::Fail(Cause::TlsHandshake),
        TlsResult::Timeout => Mark::Fail(Cause::TlsTimeout),
        TlsResult::Reset => Mark::Fail(Cause::TcpReset),
    }
}

/// What a broken answer is called; none where it came whole.
fn broken(http: &HttpSeen) -> Option<Cause> {
    match http.result {
        HttpResult::Answered => None,
        HttpResult::Timeout | HttpResult::Stalled => Some(Cause::HttpTimeout),
        HttpResult::Cut | HttpResult::Garbage => Some(Cause::HttpBody),
        HttpResult::Reset => Some(Cause::TcpReset),
    }
}

fn answer(way: &Way, role: Role, expect: &Expect) -> Mark {
    let Some(http) = &way.http else { return Mark::Skip(Skip::Unknown) };
    if let Some(cause) = broken(http) {
        return Mark::Fail(cause);
    }
    let Some(status) = http.status else { return Mark::Fail(Cause::HttpBody) };
    if role == Role::Line { line_answer(http, status, expect) } else { control_answer(http, status, expect) }
}

/// A control says one known thing, so whatever else comes is somebody else's answer.
fn control_answer(http: &HttpSeen, status: u16, expect: &Expect) -> Mark {
    if (300..400).contains(&status) && !expect.status.contains(&status) {
        return Mark::Fail(Cause::HttpRedirect);
    }
    if !expect.status.is_empty() && !expect.status.contains(&status) {
        return Mark::Fail(Cause::HttpStatus);
    }
    match &expect.contains {
        Some(text) if !http.body.contains(text.as_str()) => Mark::Fail(Cause::HttpBody),
        _ => Mark::Pass,
    }
}

/// Any answer proves the path to LINE but those that its servers would not give, and those that say that they fail.
fn line_answer(http: &HttpSeen, status: u16, expect: &Expect) -> Mark {
    let strict = !expect.status.is_empty() || expect.kind.is_some();
    let expected = expect.status.contains(&status);
    let foreign = http.location.as_deref().and_then(host_of).is_some_and(|host| !is_lines_zone(zone(host)));
    if (300..400).contains(&status) && foreign {
        return Mark::Fail(Cause::HttpRedirect);
    }
    if status >= 500 || (strict && !expected && matches!(status, 403 | 407 | 451)) || status == 451 {
        return Mark::Fail(Cause::HttpStatus);
    }
    let json = http.content_type.as_deref().is_some_and(|kind| kind.contains("json"));
    if expect.kind == Some(BodyKind::Json) && !json && (200..300).contains(&status) {
        return Mark::Fail(Cause::HttpBody);
    }
    if !expect.status.is_empty() && !expected {
        return Mark::Odd(Odd::Status);
    }
    match &expect.header {
        Some(header) if !http.headers.iter().any(|name| name.eq_ignore_ascii_case(header)) => Mark::Odd(Odd::Header),
        _ => Mark::Pass,
    }
}

fn doh(way: &Way) -> Mark {
    let Some(http) = &way.http else { return Mark::Skip(Skip::Unknown) };
    match (broken(http), http.status) {
        (Some(cause), _) => Mark::Fail(cause),
        (None, Some(200)) => Mark::Pass,
        (None, _) => Mark::Fail(Cause::HttpStatus),
    }
}

/// The host of an absolute address; none where it stays on the same host.
pub(super) fn host_of(location: &str) -> Option<&str> {
    let rest = location.split_once("://").map(|(_, rest)| rest).or_else(|| location.strip_prefix("//"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = if host.starts_with('[') { host } else { host.split(':').next()? };
    (!host.is_empty()).then_some(host)
}
