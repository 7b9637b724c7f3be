//! All probes of a run side by side, and what only their sum can tell: the clock, delay, loss, IPv6, a second opinion on names.

use std::net::IpAddr;

use super::reading::{Mark, Odd, Reading, Skip, differ};
use crate::knowledge::network::NetworkKnowledge;
use crate::words::observation::{Connect, ConnectResult, NameResult, Observations};
use crate::words::{Cause, Reach, Role};

/// A round trip that takes this long makes calls stutter, in milliseconds.
pub(super) const SLOW_MS: u64 = 500;
/// A name that takes this long to look up is slow, in milliseconds.
const SLOW_NAME_MS: u64 = 1500;
/// A connection that takes this much longer than the quickest to the same host lost its first packet, in milliseconds: systems send it
/// again after a second.
const RETRY_MS: u64 = 850;
/// An answer about a name that takes this much longer than the quickest was asked for again, in milliseconds.
const NAME_RETRY_MS: u64 = 550;
/// Fewer lost packets than this may be chance.
const LEAST_LOST: usize = 3;
/// Fewer connections than this say nothing about loss.
const LEAST_TRIED: usize = 8;
/// Less loss than this, in percent, is borne by every network.
const LEAST_PERCENT: usize = 5;
/// How far two servers' times may lie apart and still agree, in milliseconds.
const AGREE_MS: i64 = 5_000;

/// Connections that lost packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Loss {
    pub lost: usize,
    pub tried: usize,
}

impl Loss {
    pub(super) fn percent(self) -> usize {
        (self.lost * 100).checked_div(self.tried).unwrap_or(0)
    }
}

/// A run as a whole.
#[derive(Debug)]
pub(super) struct Picture<'a> {
    pub seen: &'a Observations,
    pub readings: Vec<Reading<'a>>,
    /// How far this machine's clock is ahead, in milliseconds, where two servers agree on it.
    pub clock_ms: Option<i64>,
    /// The middle of all round trips, in milliseconds.
    pub delay_ms: Option<u64>,
    /// The middle of all look-ups that were answered, in milliseconds.
    pub name_ms: Option<u64>,
    pub loss: Option<Loss>,
}

impl<'a> Picture<'a> {
    /// Reads the evidence of a run.
    pub(super) fn new(knowledge: &'a NetworkKnowledge, seen: &'a Observations) -> Self {
        let begun = |id: &str| seen.probes.iter().any(|probe| probe.id == id);
        let readings: Vec<Reading<'a>> =
            knowledge.probes.iter().filter(|known| begun(&known.probe.id)).map(|known| Reading::new(known, seen)).collect();
        let mut picture =
            Self { seen, readings, clock_ms: clock(seen), delay_ms: delay(seen), name_ms: name_delay(seen), loss: loss(seen) };
        picture.see_names_that_nobody_knows();
        picture.see_forged_names();
        picture.see_one_page_everywhere();
        picture.see_refused_everywhere();
        picture
    }

    pub(super) fn of(&self, role: Role) -> impl Iterator<Item = &Reading<'a>> {
        self.readings.iter().filter(move |reading| reading.role() == role)
    }

    pub(super) fn line(&self) -> impl Iterator<Item = &Reading<'a>> {
        self.of(Role::Line)
    }

    /// Controls that are asked without TLS: they show portals and the time.
    pub(super) fn plain_controls(&self) -> impl Iterator<Item = &Reading<'a>> {
        self.of(Role::Control).filter(|reading| reading.known.probe.reach == Reach::Http)
    }

    /// Controls that are asked within TLS.
    pub(super) fn secure_controls(&self) -> impl Iterator<Item = &Reading<'a>> {
        self.of(Role::Control).filter(|reading| matches!(reading.known.probe.reach, Reach::Tls | Reach::Https))
    }

    /// Every connection that was tried straight from here to a host of the plan.
    pub(super) fn direct_connects(&self) -> impl Iterator<Item = &Connect> {
        self.readings.iter().filter_map(|reading| reading.direct).flat_map(|way| way.connects.iter())
    }

    /// Whether anything beyond the local network answered straight from here.
    pub(super) fn outside_answers(&self) -> bool {
        self.direct_connects().any(|connect| connect.result == ConnectResult::Open)
            || self.readings.iter().any(|reading| reading.direct.is_some_and(|way| way.sntp == Some(true)))
    }

    /// Whether IPv6 is announced, was tried at several hosts and never once opened, while the same hosts open over IPv4.
    pub(super) fn ipv6_dead(&self) -> bool {
        let link = &self.seen.link;
        if link.ipv6 == Some(false) || link.ipv6_route == Some(false) {
            return false;
        }
        let open = |connect: &&Connect, ipv6: bool| connect.address.is_ipv6() == ipv6 && connect.result == ConnectResult::Open;
        if self.direct_connects().any(|connect| open(&connect, true)) {
            return false;
        }
        let split = self.readings.iter().filter(|reading| {
            let Some(way) = reading.direct else { return false };
            way.connects.iter().any(|connect| connect.address.is_ipv6() && connect.result != ConnectResult::Open)
                && way.connects.iter().any(|connect| open(&connect, false))
        });
        let hosts: std::collections::BTreeSet<&str> = split.map(|reading| reading.known.probe.host.as_str()).collect();
        // Without word from the system, an address that is at once unreachable only says that there is no IPv6 here.
        let told = link.ipv6_route == Some(true)
            || self.direct_connects().any(|connect| connect.address.is_ipv6() && connect.result == ConnectResult::Timeout);
        told && hosts.len() >= 2
    }

    /// A name that nobody knows any more is a probe out of date, as long as others of LINE's are known; when all are gone it is a fault.
    fn see_names_that_nobody_knows(&mut self) {
        if self.line().any(|reading| !reading.second().is_empty()) {
            return;
        }
        for reading in &mut self.readings {
            if reading.names == Mark::Skip(Skip::Gone) {
                reading.names = Mark::Fail(Cause::DnsNxdomain);
            }
        }
    }

    /// One wrong address for names of several zones, or for several names where a second opinion knows better: a forged answer, even
    /// though it is a public address.
    fn see_forged_names(&mut self) {
        let suspects: Vec<usize> = (0..self.readings.len())
            .filter(|&at| {
                let reading = &self.readings[at];
                let (given, second) = (reading.given(), reading.second());
                differ(&given, &second) && reading.role() == Role::Line && !reading.proxied && reading.failed().is_some()
            })
            .collect();
        let shared = |one: usize, other: usize| {
            let (one, other) = (&self.readings[one], &self.readings[other]);
            let (given, second) = (one.given(), one.second());
            one.known.probe.host != other.known.probe.host
                && other.given().iter().any(|address| given.contains(address))
                && !other.second().iter().any(|address| second.contains(address))
        };
        let wrong: Vec<IpAddr> = suspects
            .iter()
            .copied()
            .filter(|&one| suspects.iter().any(|&other| shared(one, other)))
            .flat_map(|at| self.readings[at].given())
            .collect();
        for reading in &mut self.readings {
            let given = reading.given();
            let forged = given.iter().any(|address| wrong.contains(address))
                && !given.iter().any(|address| reading.second().contains(address));
            if forged && reading.role() == Role::Line && !reading.proxied {
                reading.names = Mark::Fail(Cause::DnsBogus);
                reading.hide_after_failure();
            }
        }
    }

    /// A page that stands in place of one host's answer, and on other hosts of LINE as well, is nobody's own.
    fn see_one_page_everywhere(&mut self) {
        let page = |reading: &Reading<'_>| {
            let http = reading.http()?;
            (!http.body.trim().is_empty()).then(|| (http.status, http.body_bytes, http.body.clone()))
        };
        let foreign: Vec<_> = self.line().filter(|reading| reading.cause() == Some(Cause::HttpBody)).filter_map(page).collect();
        for reading in &mut self.readings {
            let same = page(reading).is_some_and(|own| foreign.contains(&own));
            if same && reading.role() == Role::Line && matches!(reading.answer, Mark::Pass | Mark::Odd(_)) {
                reading.answer = Mark::Fail(Cause::HttpBody);
            }
        }
    }

    /// Where every host of LINE that has a known answer refuses, the same refusal from one that has none is no good sign either.
    fn see_refused_everywhere(&mut self) {
        let strict = |reading: &&Reading<'_>| !reading.known.expect.status.is_empty() && reading.http().is_some();
        let given = |reading: &Reading<'_>| reading.http().and_then(|http| http.status);
        let refused = |reading: &Reading<'_>| {
            reading.cause() == Some(Cause::HttpStatus)
                || (reading.answer == Mark::Odd(Odd::Status) && given(reading).is_some_and(|status| status >= 400))
        };
        let strict: Vec<&Reading<'_>> = self.line().filter(strict).collect();
        let status = strict.last().and_then(|reading| given(reading));
        let alike = strict.iter().all(|reading| reading.cause() == Some(Cause::HttpStatus) || given(reading) == status);
        if strict.len() < 2 || !alike || !strict.iter().all(|reading| refused(reading)) {
            return;
        }
        for reading in &mut self.readings {
            let same = reading.http().is_some_and(|http| http.status == status);
            if reading.role() == Role::Line && same && matches!(reading.answer, Mark::Pass | Mark::Odd(_)) {
                reading.answer = Mark::Fail(Cause::HttpStatus);
            }
        }
    }

    /// Whether a second opinion knows the names that this system's servers do not.
    pub(super) fn second_opinion_knows(&self) -> bool {
        self.line().any(|reading| reading.given().is_empty() && !reading.second().is_empty())
    }

    /// Chains that are trusted here and end at no public authority, by the name of their signer.
    pub(super) fn private_issuers(&self, role: Role) -> Vec<&'a str> {
        let inspected = |reading: &&Reading<'a>| reading.secure == Mark::Odd(Odd::Inspected);
        self.of(role).filter(inspected).filter_map(Reading::issuer).collect()
    }
}

/// Resolvers of the second opinion that fail for a name in the same way as this system's.
pub(super) fn second_opinions_failing(reading: &Reading<'_>) -> usize {
    let Some(name) = reading.name else { return 0 };
    let mut servers: Vec<&str> = name
        .answers
        .iter()
        .filter(|answer| answer.from.starts_with("resolver."))
        .filter(|answer| matches!(answer.result, NameResult::Servfail | NameResult::Nxdomain))
        .map(|answer| answer.from.as_str())
        .collect();
    servers.sort_unstable();
    servers.dedup();
    servers.len()
}

/// The middle value; none of none.
fn middle<T: Ord + Copy>(mut values: Vec<T>) -> Option<T> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

/// How far the clock is ahead, where at least two servers agree: one alone may tell a stale or a wrong time.
fn clock(seen: &Observations) -> Option<i64> {
    let told: Vec<(&str, i64)> = seen
        .probes
        .iter()
        .filter_map(|probe| {
            let way = probe.proxied.as_ref().filter(|way| way.clock.is_some()).unwrap_or(&probe.direct);
            way.clock.map(|clock| (probe.id.as_str(), clock.ahead_ms))
        })
        .collect();
    let best = middle(told.iter().map(|(_, ahead)| *ahead).collect())?;
    let agreeing: Vec<i64> = told.iter().map(|(_, ahead)| *ahead).filter(|ahead| (ahead - best).abs() <= AGREE_MS).collect();
    if agreeing.len() < 2 || agreeing.len() * 2 <= told.len() { None } else { middle(agreeing) }
}

/// Connections by host and address, straight from here, as far as the system itself gave the address.
fn by_address(seen: &Observations) -> Vec<Vec<&Connect>> {
    let mut groups: Vec<((&str, IpAddr), Vec<&Connect>)> = Vec::new();
    for probe in &seen.probes {
        for connect in &probe.direct.connects {
            let key = (probe.id.as_str(), connect.address);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, group)) => group.push(connect),
                None => groups.push((key, vec![connect])),
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn delay(seen: &Observations) -> Option<u64> {
    let best = |group: Vec<&Connect>| {
        group.into_iter().filter(|connect| connect.result == ConnectResult::Open).map(|connect| connect.ms).min()
    };
    let direct: Vec<u64> = by_address(seen).into_iter().filter_map(best).collect();
    if !direct.is_empty() {
        return middle(direct);
    }
    // Through a proxy only the answers tell the delay.
    middle(seen.probes.iter().filter_map(|probe| Some(probe.proxied.as_ref()?.tls.as_ref()?.ms)).collect())
}

fn name_delay(seen: &Observations) -> Option<u64> {
    let own = seen.names.iter().flat_map(|name| &name.answers).filter(|answer| !answer.from.starts_with("resolver."));
    middle(
        own.filter(|answer| answer.result == NameResult::Answered && !answer.addresses.is_empty())
            .map(|answer| answer.ms)
            .collect(),
    )
}

/// Loss shows where the same address sometimes opens at once and sometimes late or not at all; one that never opens is another fault.
fn loss(seen: &Observations) -> Option<Loss> {
    let quickest = seen
        .probes
        .iter()
        .flat_map(|probe| &probe.direct.connects)
        .filter(|connect| connect.result == ConnectResult::Open)
        .map(|connect| connect.ms)
        .min()?;
    let (mut lost, mut tried, mut hosts) = (0, 0, 0);
    for group in by_address(seen) {
        if !group.iter().any(|connect| connect.result == ConnectResult::Open) {
            continue;
        }
        let late = |connect: &&&Connect| match connect.result {
            ConnectResult::Open => connect.ms >= quickest + RETRY_MS && connect.ms >= 2 * quickest,
            ConnectResult::Timeout => true,
            _ => false,
        };
        let here = group.iter().filter(late).count();
        lost += here;
        tried += group.len();
        hosts += usize::from(here > 0);
    }
    let enough = |lost: usize, tried: usize| lost >= LEAST_LOST && lost * 100 >= tried * LEAST_PERCENT;
    if tried < LEAST_TRIED || hosts < 2 {
        return None;
    }
    if enough(lost, tried) {
        return Some(Loss { lost, tried });
    }
    // Few connections were late: questions for names that had to be asked again bear them out.
    let (late, asked) = late_names(seen);
    (late >= LEAST_LOST && enough(lost + late, tried + asked)).then_some(Loss { lost: lost + late, tried: tried + asked })
}

/// Answers of name servers that came as late as if the question had been asked again, or never, while the same server is quick
/// otherwise; and all answers.
fn late_names(seen: &Observations) -> (usize, usize) {
    let own = || {
        let answers = seen.names.iter().flat_map(|name| &name.answers);
        answers.filter(|answer| answer.from != "system" && !answer.from.starts_with("resolver."))
    };
    let quickest = |from: &str| {
        let answered = own().filter(|answer| answer.from == from && answer.result == NameResult::Answered);
        answered.map(|answer| answer.ms).min()
    };
    let late = own().filter(|answer| {
        quickest(&answer.from).is_some_and(|quickest| match answer.result {
            NameResult::Answered => answer.ms >= quickest + NAME_RETRY_MS && answer.ms >= 2 * quickest,
            NameResult::Timeout => true,
            _ => false,
        })
    });
    (late.count(), own().count())
}

impl Picture<'_> {
    /// Whether round trips or look-ups take so long that LINE suffers.
    pub(super) fn slow(&self) -> bool {
        self.delay_ms.is_some_and(|delay| delay >= SLOW_MS) || self.name_ms.is_some_and(|delay| delay >= SLOW_NAME_MS)
    }
}
