//! A name's addresses: the hosts file, every name server of this system, and what other programs are told.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::sync::{mpsc, watch};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::timeout;

use super::ask::{Told, ask};
use super::run::Run;
use super::{hosts, millis};
use crate::words::observation::{NameAnswer, NameResult, NameSeen};

/// A later server's answer is used while an earlier one has been silent for this long.
const GRACE: Duration = Duration::from_millis(300);
/// After every server failed, the system's own lookup may still bring addresses for this long.
const SYSTEM: Duration = Duration::from_millis(500);

/// The addresses of a name by family, each as soon as it is decided.
#[derive(Clone, Debug, Default)]
struct Decided {
    ipv4: Option<Vec<IpAddr>>,
    ipv6: Option<Vec<IpAddr>>,
}

/// One name; its addresses can be waited for.
#[derive(Debug)]
pub(super) struct Name {
    host: String,
    decided: watch::Sender<Decided>,
}

impl Name {
    /// A name that is looked up by [`Name::look_up`].
    pub(super) fn new(host: &str) -> Self {
        Self { host: host.to_owned(), decided: watch::Sender::new(Decided::default()) }
    }

    /// A name whose addresses are known beforehand.
    pub(super) fn known(host: &str, addresses: &[IpAddr]) -> Self {
        let of = |ipv6: bool| Some(addresses.iter().copied().filter(|address| address.is_ipv6() == ipv6).collect());
        Self { host: host.to_owned(), decided: watch::Sender::new(Decided { ipv4: of(false), ipv6: of(true) }) }
    }

    /// The addresses of one family (4 or 6), as soon as it is decided which.
    pub(super) async fn addresses(&self, family: u8) -> Vec<IpAddr> {
        let of = |decided: &Decided| if family == 6 { decided.ipv6.clone() } else { decided.ipv4.clone() };
        let mut watched = self.decided.subscribe();
        let found = watched.wait_for(|decided| of(decided).is_some()).await.ok().and_then(|decided| of(&decided));
        found.unwrap_or_default()
    }

    /// The addresses that are decided by now, of both families.
    pub(super) fn so_far(&self) -> Vec<IpAddr> {
        let decided = self.decided.borrow();
        decided.ipv4.iter().chain(&decided.ipv6).flatten().copied().collect()
    }

    /// Whether everything was known beforehand.
    fn is_decided(&self) -> bool {
        let decided = self.decided.borrow();
        decided.ipv4.is_some() && decided.ipv6.is_some()
    }

    fn decide(&self, family: u8, addresses: Vec<IpAddr>) {
        self.decided.send_modify(|decided| {
            let place = if family == 6 { &mut decided.ipv6 } else { &mut decided.ipv4 };
            if place.is_none() {
                *place = Some(addresses);
            }
        });
    }

    /// Asks everybody, notes what they say, and decides.
    pub(super) async fn look_up(&self, run: &Rc<Run>) {
        if self.is_decided() {
            return;
        }
        let overridden = hosts::find(&run.hosts_file, &self.host);
        let at = run.board.change(|seen| {
            seen.names.push(NameSeen { name: self.host.clone(), hosts_file: overridden.clone(), answers: Vec::new() });
            seen.names.len() - 1
        });
        if !overridden.is_empty() {
            for family in [4, 6] {
                self.decide(family, overridden.iter().copied().filter(|address| address.is_ipv6() == (family == 6)).collect());
            }
            return;
        }
        let (told, mut answers) = mpsc::unbounded_channel();
        let mut asking = JoinSet::new();
        for (index, server) in run.resolvers.iter().copied().enumerate() {
            let (told, host, wait) = (told.clone(), self.host.clone(), run.waits.name);
            asking.spawn_local(async move {
                let tell = |answer: Told| drop(told.send((index, answer)));
                ask(server, &host, wait, &tell).await;
            });
        }
        drop(told);
        let mut system = Box::pin(system(run.system_lookup, &self.host));
        let begun = Instant::now();
        let mut race = Race::new(run.resolvers.len());
        let mut system_said: Option<Vec<IpAddr>> = None;
        // Servers, and with them the system's own lookup as long as it may still matter.
        loop {
            tokio::select! {
                biased;
                answer = answers.recv() => {
                    let Some((index, told)) = answer else { break };
                    note(run, at, &name_of(run.resolvers[index]), &told, begun.elapsed());
                    race.told(index, told);
                }
                said = &mut system, if system_said.is_none() => {
                    system_said = Some(note_system(run, at, said));
                }
                () = tokio::time::sleep(GRACE), if race.may_advance() => race.advance(),
            }
            for family in [4, 6] {
                if let Some(addresses) = race.decided(family) {
                    self.decide(family, addresses);
                }
            }
        }
        for family in [4, 6] {
            if race.says_none(family) {
                self.decide(family, Vec::new());
            }
        }
        let said = match system_said {
            Some(said) => said,
            None => {
                let patience = if run.resolvers.is_empty() { run.waits.name } else { SYSTEM };
                let said = timeout(patience, system).await.unwrap_or_default();
                note_system(run, at, said)
            }
        };
        for family in [4, 6] {
            self.decide(family, said.iter().copied().filter(|address| address.is_ipv6() == (family == 6)).collect());
        }
    }
}

fn note(run: &Run, at: usize, from: &str, told: &Told, after: Duration) {
    run.board.change(|seen| {
        if let Some(name) = seen.names.get_mut(at) {
            name.answers.push(NameAnswer {
                from: from.to_owned(),
                family: told.family,
                result: told.result,
                addresses: told.addresses.clone(),
                ms: millis(after),
            });
        }
    });
}

/// What the system's own lookup says is noted where it found something, or where nobody else could be asked.
fn note_system(run: &Run, at: usize, said: Option<Looked>) -> Vec<IpAddr> {
    let Some(Looked { said, after }) = said else { return Vec::new() };
    match said {
        Ok(addresses) => {
            for family in [4, 6] {
                let of: Vec<IpAddr> = addresses.iter().copied().filter(|address| address.is_ipv6() == (family == 6)).collect();
                if !of.is_empty() {
                    note(run, at, "system", &Told { family, result: NameResult::Answered, addresses: of }, after);
                }
            }
            addresses
        }
        Err(result) => {
            if run.resolvers.is_empty() {
                note(run, at, "system", &Told { family: 4, result, addresses: Vec::new() }, after);
            }
            Vec::new()
        }
    }
}

/// A server as it stands in the evidence.
fn name_of(server: SocketAddr) -> String {
    if server.port() == 53 { server.ip().to_string() } else { server.to_string() }
}

/// What the system's own lookup said, and after how long.
struct Looked {
    said: Result<Vec<IpAddr>, NameResult>,
    after: Duration,
}

/// What other programs see: the system's own lookup, with its hosts file, search order and services. None where it is not asked.
async fn system(asked: bool, host: &str) -> Option<Looked> {
    if !asked {
        return None;
    }
    let host = format!("{}.", host.trim_end_matches('.'));
    let looked_up = spawn_blocking(move || {
        let begun = Instant::now();
        let found = (host.as_str(), 0).to_socket_addrs().map(|found| {
            let mut addresses: Vec<IpAddr> = found.map(|address| address.ip()).collect();
            addresses.sort_unstable();
            addresses.dedup();
            addresses
        });
        Looked { said: found.map_err(|error| failure(&error.to_string())), after: begun.elapsed() }
    });
    looked_up.await.ok()
}

/// The system's words are all there is.
fn failure(words: &str) -> NameResult {
    let words = words.to_lowercase();
    let unknown = ["not known", "no such host", "no address associated", "nodename nor servname"];
    if unknown.iter().any(|part| words.contains(part)) { NameResult::Nxdomain } else { NameResult::Servfail }
}

/// Whose answer counts: the first server's that has addresses, and a later one's when those before it have failed or stay silent.
#[derive(Debug)]
struct Race {
    /// By server, for IPv4 and IPv6.
    answers: Vec<[Option<Told>; 2]>,
    /// Silent servers are passed over.
    impatient: bool,
}

impl Race {
    fn new(servers: usize) -> Self {
        Self { answers: (0..servers).map(|_| [None, None]).collect(), impatient: false }
    }

    fn told(&mut self, server: usize, told: Told) {
        if let Some(answers) = self.answers.get_mut(server) {
            let place = &mut answers[usize::from(told.family == 6)];
            *place = Some(told);
        }
    }

    /// A later server has brought addresses while an earlier one is silent.
    fn may_advance(&self) -> bool {
        !self.impatient
            && [4, 6].into_iter().any(|family| self.best(family, true).is_some() && self.best(family, false).is_none())
    }

    fn advance(&mut self) {
        self.impatient = true;
    }

    fn best(&self, family: u8, impatient: bool) -> Option<Vec<IpAddr>> {
        for answers in &self.answers {
            match &answers[usize::from(family == 6)] {
                Some(told) if !told.addresses.is_empty() => return Some(told.addresses.clone()),
                None if !impatient => return None,
                _ => {}
            }
        }
        None
    }

    fn decided(&self, family: u8) -> Option<Vec<IpAddr>> {
        self.best(family, self.impatient)
    }

    /// A server answered, and the name has no address of this family.
    fn says_none(&self, family: u8) -> bool {
        let answered = |told: &Option<Told>| told.as_ref().is_some_and(|told| told.result == NameResult::Answered);
        self.answers.iter().any(|answers| answered(&answers[usize::from(family == 6)]))
    }
}
