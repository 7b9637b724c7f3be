//! Carries out a plan of probes side by side, under one deadline, and brings back what was met at each layer.
//!
//! Contacts what the plan names, the name servers and the proxy of this system, and nothing else; as an ordinary user, without raw
//! sockets and without starting a program. Does not judge: it says what it saw.

mod ask;
mod connect;
mod dns;
mod hosts;
mod http;
mod link;
mod names;
mod opinion;
mod proxy;
mod run;
mod sntp;
mod tls;
mod trust;
mod way;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hickory_resolver::system_conf::read_system_conf;
use rustls::pki_types::CertificateDer;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::{sleep, sleep_until};

pub use proxy::ProxySource;

use crate::words::observation::{Observations, ProbeSeen};
use crate::words::{Plan, Probe, Reach, Role};
use names::Name;
use opinion::Opinions;
use proxy::Proxies;
use run::{Board, Kind, Run, Waits};
use trust::Trust;

/// As many name servers of this system are asked.
const MOST_RESOLVERS: usize = 3;
/// Whether the evidence is enough is asked no more often than this.
const BETWEEN: Duration = Duration::from_millis(15);

/// What a run works with; the default is this system.
#[derive(Clone, Debug)]
pub struct Options {
    /// Nothing is opened; only what this machine knows of itself is looked at.
    pub offline: bool,
    /// Name servers to ask in place of the system's.
    pub resolvers: Option<Vec<SocketAddr>>,
    /// Whether names are also looked up as other programs do.
    pub system_lookup: bool,
    /// The hosts file to read in place of the system's.
    pub hosts_file: Option<PathBuf>,
    /// For how long nothing may come, at every layer, in place of what suits real networks.
    pub silence: Option<Duration>,
    /// Where proxies are set.
    pub proxies: ProxySource,
    /// Authorities, in DER, to trust in place of the system's (those that `SSL_CERT_FILE` names, where it is set).
    pub machine_roots: Option<Vec<Vec<u8>>>,
    /// Authorities, in DER, that count as public in place of Mozilla's.
    pub public_roots: Option<Vec<Vec<u8>>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offline: false,
            resolvers: None,
            system_lookup: true,
            hosts_file: None,
            silence: None,
            proxies: ProxySource::System,
            machine_roots: None,
            public_roots: None,
        }
    }
}

/// Who looks on while a run goes.
pub trait Watcher {
    /// Whether more evidence could not change the conclusion. Probes under way stand in `seen` as far as they have come.
    fn enough(&mut self, seen: &Observations) -> bool;
    /// A probe ended; `id` is its id in the plan.
    fn ended(&mut self, seen: &Observations, id: &str);
}

/// Waits for everything, and shows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patient;

impl Watcher for Patient {
    fn enough(&mut self, _: &Observations) -> bool {
        false
    }

    fn ended(&mut self, _: &Observations, _: &str) {}
}

/// Carries out a plan. Blocks until everything has ended, it is enough, or the plan's deadline has come.
///
/// # Errors
///
/// The system lets no runtime be made.
pub fn observe(plan: &Plan, options: &Options, watcher: &mut dyn Watcher) -> io::Result<Observations> {
    let begun = Instant::now();
    let started_at = OffsetDateTime::now_utc().replace_nanosecond(0).ok().and_then(|now| now.format(&Rfc3339).ok());
    let resolvers = match &options.resolvers {
        Some(given) => given.clone(),
        None => system_resolvers(),
    };
    let seen = Observations {
        started_at: started_at.unwrap_or_default(),
        link: link::look(resolvers.iter().map(SocketAddr::ip).collect(), options.offline),
        ..Observations::default()
    };
    let mut seen = if options.offline {
        seen
    } else {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(64).build()?;
        let run = prepare(plan, options, resolvers, seen);
        let tasks = LocalSet::new();
        let seen = runtime.block_on(tasks.run_until(carry_out(&run, begun, watcher)));
        drop(tasks);
        // A lookup of the system's own cannot be called back; nobody waits for it.
        runtime.shutdown_background();
        seen
    };
    seen.elapsed_ms = millis(begun.elapsed());
    Ok(seen)
}

fn system_resolvers() -> Vec<SocketAddr> {
    let Ok((config, _)) = read_system_conf() else { return Vec::new() };
    let mut addresses: Vec<SocketAddr> = Vec::new();
    for server in config.name_servers() {
        let address = SocketAddr::new(server.ip, 53);
        if !addresses.contains(&address) && addresses.len() < MOST_RESOLVERS {
            addresses.push(address);
        }
    }
    addresses
}

fn prepare(plan: &Plan, options: &Options, resolvers: Vec<SocketAddr>, mut seen: Observations) -> Rc<Run> {
    let roots = |given: &Option<Vec<Vec<u8>>>| {
        given.as_ref().map(|given| given.iter().cloned().map(CertificateDer::from).collect::<Vec<_>>())
    };
    let (machine, public) = (roots(&options.machine_roots), roots(&options.public_roots));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let proxies = Proxies::read(&options.proxies);
    let first = plan.probes.iter().find_map(|probe| proxy_of(&proxies, probe));
    seen.proxy = proxies.seen(first.as_ref());
    seen.probes = plan.probes.iter().map(|probe| ProbeSeen { id: probe.id.clone(), ..ProbeSeen::default() }).collect();
    let mut names = BTreeMap::new();
    for probe in &plan.probes {
        let name = match probe.host.parse::<IpAddr>() {
            Ok(address) => Name::known(&probe.host, &[address]),
            Err(_) if !probe.addresses.is_empty() => Name::known(&probe.host, &probe.addresses),
            Err(_) => Name::new(&probe.host),
        };
        names.entry(probe.host.clone()).or_insert_with(|| Rc::new(name));
    }
    let board = Board::default();
    board.change(|board| *board = seen);
    Rc::new(Run {
        plan: plan.clone(),
        board,
        waits: options.silence.map_or_else(Waits::default, Waits::all),
        trust: Trust::new(provider, machine.as_deref(), public.as_deref()),
        proxies,
        resolvers,
        system_lookup: options.system_lookup,
        hosts_file: hosts::read(&options.hosts_file.clone().unwrap_or_else(hosts::path)),
        names,
        opinions: Opinions::default(),
        parked: RefCell::default(),
    })
}

/// The proxy that is set for a probe. Push transports and time servers know none.
fn proxy_of(proxies: &Proxies, probe: &Probe) -> Option<proxy::Proxy> {
    match probe.role {
        Role::Line | Role::Control | Role::Resolver => proxies.of(probe.reach != Reach::Http, &probe.host, probe.port),
        Role::Push | Role::Time => None,
    }
}

async fn carry_out(run: &Rc<Run>, begun: Instant, watcher: &mut dyn Watcher) -> Observations {
    begin(run);
    let deadline = begun + Duration::from_millis(run.plan.deadline_ms);
    let mut last: Option<Instant> = None;
    loop {
        for index in run.board.take_ended() {
            run.board.look(|seen| watcher.ended(seen, &run.plan.probes[index].id));
        }
        if run.is_settled() {
            return run.board.finish(false);
        }
        let since = last.map_or(BETWEEN, |last| last.elapsed());
        if since >= BETWEEN {
            last = Some(Instant::now());
            if run.board.look(|seen| watcher.enough(seen)) {
                return run.board.finish(false);
            }
        }
        tokio::select! {
            biased;
            () = sleep_until(deadline.into()) => return run.board.finish(true),
            () = run.board.changed() => {}
            () = sleep(BETWEEN.saturating_sub(since)), if since < BETWEEN => {}
        }
    }
}

/// Starts every probe and every look-up.
fn begin(run: &Rc<Run>) {
    for name in run.names.values() {
        let (run, name) = (Rc::clone(run), Rc::clone(name));
        spawn_local(async move { name.look_up(&run).await });
    }
    for (index, probe) in run.plan.probes.iter().enumerate() {
        let proxy = proxy_of(&run.proxies, probe);
        if probe.reach == Reach::Doh {
            let kind = if proxy.is_some() { Kind::Proxied } else { Kind::Direct };
            run.board.begin(index, kind);
            let (run, questions) = (Rc::clone(run), run.opinions.add());
            spawn_local(async move { opinion::resolver(&run, index, kind, questions).await });
            continue;
        }
        run.board.begin(index, Kind::Direct);
        let here = Rc::clone(run);
        if probe.reach == Reach::Sntp {
            spawn_local(async move { way::time(&here, index).await });
            continue;
        }
        spawn_local(async move { way::direct(&here, index).await });
        if let Some(proxy) = proxy {
            run.board.begin(index, Kind::Proxied);
            let run = Rc::clone(run);
            spawn_local(async move { way::proxied(&run, index, &proxy).await });
        }
    }
}

/// Whole milliseconds.
fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
