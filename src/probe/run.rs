//! One run: what all its probes share, and the board that they write to.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use tokio::sync::Notify;

use super::names::Name;
use super::opinion::Opinions;
use super::proxy::Proxies;
use super::trust::Trust;
use super::way::{Io, Tunnel};
use crate::words::observation::{ConnectResult, HttpResult, Observations, TlsResult, Way};
use crate::words::{Plan, Reach, Role};

/// How long nothing may come, per layer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waits {
    pub name: Duration,
    /// Covers the first packet and the two times that systems send it again, after one second and after three.
    pub connect: Duration,
    pub tls: Duration,
    pub http: Duration,
    pub time: Duration,
    /// After this long without a connection a second opinion on the name is asked for.
    pub doubt: Duration,
}

impl Waits {
    /// The same everywhere.
    pub(super) fn all(wait: Duration) -> Self {
        Self { name: wait, connect: wait, tls: wait, http: wait, time: wait, doubt: wait / 2 }
    }
}

impl Default for Waits {
    fn default() -> Self {
        Self {
            name: Duration::from_millis(3_000),
            connect: Duration::from_millis(3_300),
            tls: Duration::from_millis(3_000),
            http: Duration::from_millis(3_000),
            time: Duration::from_millis(3_000),
            doubt: Duration::from_millis(1_000),
        }
    }
}

/// Which of a probe's ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Direct,
    Proxied,
}

/// The evidence as it grows.
#[derive(Debug, Default)]
pub(super) struct Board {
    seen: RefCell<Observations>,
    changed: Notify,
    /// Ways that have not ended, by the probe's place in the plan.
    under_way: RefCell<BTreeSet<(usize, Kind)>>,
    /// Probes that have ended since somebody looked.
    ended: RefCell<Vec<usize>>,
}

impl Board {
    pub(super) fn change<R>(&self, change: impl FnOnce(&mut Observations) -> R) -> R {
        let result = change(&mut self.seen.borrow_mut());
        self.changed.notify_one();
        result
    }

    pub(super) fn way<R: Default>(&self, index: usize, kind: Kind, change: impl FnOnce(&mut Way) -> R) -> R {
        self.change(|seen| {
            let Some(probe) = seen.probes.get_mut(index) else { return R::default() };
            match kind {
                Kind::Direct => change(&mut probe.direct),
                Kind::Proxied => change(probe.proxied.get_or_insert_default()),
            }
        })
    }

    pub(super) fn begin(&self, index: usize, kind: Kind) {
        self.under_way.borrow_mut().insert((index, kind));
    }

    pub(super) fn end(&self, index: usize, kind: Kind, ms: u64) {
        self.under_way.borrow_mut().remove(&(index, kind));
        self.ended.borrow_mut().push(index);
        // A way that has ended took time, however little.
        self.way(index, kind, |way| way.ms = ms.max(1));
    }

    pub(super) fn is_under_way(&self, index: usize, kind: Kind) -> bool {
        self.under_way.borrow().contains(&(index, kind))
    }

    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// The places of probes that ended since the last call.
    pub(super) fn take_ended(&self) -> Vec<usize> {
        std::mem::take(&mut self.ended.borrow_mut())
    }

    pub(super) fn look<R>(&self, look: impl FnOnce(&Observations) -> R) -> R {
        look(&self.seen.borrow())
    }

    /// Gives everything away. `cut`: the deadline came, and what had not ended is marked so. Otherwise it was enough, and attempts of
    /// ways that had not ended say nothing of failure: another address might have opened.
    pub(super) fn finish(&self, cut: bool) -> Observations {
        let mut seen = self.seen.take();
        for (index, kind) in self.under_way.borrow().iter() {
            let Some(probe) = seen.probes.get_mut(*index) else { continue };
            let way = match kind {
                Kind::Direct => &mut probe.direct,
                Kind::Proxied => probe.proxied.get_or_insert_default(),
            };
            way.unfinished = cut;
            if !cut {
                way.connects.retain(|connect| connect.result == ConnectResult::Open);
            }
        }
        seen
    }
}

/// What all probes share.
pub(super) struct Run {
    pub plan: Plan,
    pub board: Board,
    pub waits: Waits,
    pub trust: Trust,
    pub proxies: Proxies,
    pub resolvers: Vec<SocketAddr>,
    pub system_lookup: bool,
    pub hosts_file: String,
    pub names: BTreeMap<String, Rc<Name>>,
    pub opinions: Opinions,
    /// Connections that are done with. They are closed when the run is over: closing them meanwhile disturbs some servers and
    /// middleboxes that count connections.
    pub parked: RefCell<Vec<Tunnel>>,
}

impl Run {
    /// Keeps a connection open until the run is over.
    pub(super) fn park(&self, stream: impl Io + 'static) {
        self.parked.borrow_mut().push(Box::new(stream));
    }

    /// Nothing that is still under way is worth waiting for.
    pub(super) fn is_settled(&self) -> bool {
        self.board.look(|seen| (0..self.plan.probes.len()).all(|index| !self.matters(seen, index)))
    }

    /// Whether a probe is under way and its end is waited for.
    fn matters(&self, seen: &Observations, index: usize) -> bool {
        let (probe, way) = (&self.plan.probes[index], &seen.probes[index]);
        let under_way = |kind: Kind| self.board.is_under_way(index, kind);
        match probe.role {
            // The comparison without the proxy is for when the way through it fails.
            Role::Line | Role::Control => match &way.proxied {
                Some(proxied) => under_way(Kind::Proxied) || (under_way(Kind::Direct) && !went_well(proxied, probe.reach)),
                None => under_way(Kind::Direct),
            },
            Role::Push => under_way(Kind::Direct) && !(probe.port == 443 && self.own_port_opened(seen, &probe.host)),
            // Two servers that tell the time by HTTP are enough.
            Role::Time => under_way(Kind::Direct) && clocks(seen) < 2,
            // Whoever asks for a second opinion waits for it.
            Role::Resolver => false,
        }
    }

    /// A push transport's own port opened, and its fall-back does not matter.
    fn own_port_opened(&self, seen: &Observations, host: &str) -> bool {
        let opened = |way: &Way| way.connects.iter().any(|connect| connect.result == ConnectResult::Open);
        let mut others = self.plan.probes.iter().zip(&seen.probes);
        others.any(|(other, way)| other.role == Role::Push && other.host == host && other.port != 443 && opened(&way.direct))
    }
}

/// Whether a way went as far as its probe reaches.
pub(super) fn went_well(way: &Way, reach: Reach) -> bool {
    let opened = way.connects.iter().any(|connect| connect.result == ConnectResult::Open);
    let secure = way.tls.as_ref().is_some_and(|tls| tls.result == TlsResult::Done);
    let answered = way.http.as_ref().is_some_and(|http| http.result == HttpResult::Answered);
    match reach {
        Reach::Tcp => opened,
        Reach::Tls => secure,
        Reach::Http => answered,
        Reach::Https | Reach::Doh => secure && answered,
        Reach::Sntp => way.sntp == Some(true),
    }
}

fn clocks(seen: &Observations) -> usize {
    let told = |way: &Way| way.clock.is_some();
    seen.probes.iter().filter(|probe| told(&probe.direct) || probe.proxied.as_ref().is_some_and(told)).count()
}
