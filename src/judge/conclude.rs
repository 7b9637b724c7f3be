//! From all readings to the one explanation that fits them, and to what else holds.
//!
//! The order is by depth: a fault that lies deeper hides the symptoms that it causes, and is named first. Nobody's silence counts as
//! an answer, and LINE itself is blamed last.

use std::collections::BTreeSet;

use super::picture::{Picture, second_opinions_failing};
use super::reading::{End, Layer, Mark, Odd, Reading};
use crate::knowledge::network::NetworkKnowledge;
use crate::words::observation::ConnectResult;
use crate::words::{Cause, ConclusionId, Reach, Role};

/// A clock that is off by more than this, in milliseconds, fails one-time codes.
const CLOCK_MS: u64 = 120_000;
/// A clock that is off by more than this, in milliseconds, fails certificates whatever else is seen.
const CLOCK_DEEP_MS: u64 = 86_400_000;

/// The explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// None where LINE was not looked at, or nothing came of it.
    pub id: Option<ConclusionId>,
    /// What else holds, the deepest first.
    pub also: Vec<ConclusionId>,
}

/// Finds it.
pub(super) fn conclude(picture: &Picture<'_>, knowledge: &NetworkKnowledge) -> Finding {
    let mut case = Case { picture, knowledge, found: Vec::new(), explained: BTreeSet::new() };
    if !case.nothing_else_can_be_told() {
        case.line_and_the_way_to_it();
        case.what_makes_it_worse();
    }
    let judged = picture.line().any(|reading| reading.end() != End::Unknown);
    let unwell = picture.line().any(|reading| reading.failed().is_some());
    let mut found = case.found.into_iter();
    match found.next() {
        Some(id) => Finding { id: Some(id), also: found.collect() },
        None if judged && !unwell => Finding { id: Some(ConclusionId::Healthy), also: trusted_inspection(picture) },
        None => Finding { id: None, also: Vec::new() },
    }
}

struct Case<'p, 'a> {
    picture: &'p Picture<'a>,
    knowledge: &'p NetworkKnowledge,
    found: Vec<ConclusionId>,
    /// Ids of LINE's probes whose failure a conclusion found so far explains.
    explained: BTreeSet<&'a str>,
}

impl<'a> Case<'_, 'a> {
    /// Faults under which nothing beyond them can be seen.
    fn nothing_else_can_be_told(&mut self) -> bool {
        let picture = self.picture;
        let proxied_well = picture.readings.iter().any(|reading| reading.proxied && reading.well());
        let outside = picture.outside_answers() || proxied_well;
        let deep = if !outside && no_way_out(picture) {
            Some(ConclusionId::Offline)
        } else if let Some(id) = proxy(picture) {
            // Nothing answers straight from here either, and the proxy itself is out of reach: the line is dead, not the proxy.
            let out_of_reach = picture
                .seen
                .proxy
                .as_ref()
                .is_some_and(|proxy| matches!(proxy.connect, Some(ConnectResult::Timeout | ConnectResult::Unreachable)));
            if out_of_reach && !outside && tried(picture) { Some(ConclusionId::Offline) } else { Some(id) }
        } else if !outside && tried(picture) || mute(picture) {
            Some(ConclusionId::Offline)
        } else if portal(picture) {
            Some(ConclusionId::CaptivePortal)
        } else if names_broken(picture) {
            Some(ConclusionId::DnsBroken)
        } else {
            None
        };
        self.found.extend(deep);
        if deep.is_some() && deep != Some(ConclusionId::Offline) && self.clock_off() {
            self.found.push(ConclusionId::ClockWrong);
        }
        deep.is_some()
    }

    /// LINE's failures, each explained by the deepest fault that can.
    fn line_and_the_way_to_it(&mut self) {
        let picture = self.picture;
        let failed_by = |causes: &[Cause]| -> Vec<&'a str> {
            let by = |reading: &&Reading<'a>| reading.cause().is_some_and(|cause| causes.contains(&cause));
            picture.line().filter(by).map(|reading| reading.known.probe.id.as_str()).collect()
        };
        if self.clock_deep() {
            self.find(ConclusionId::ClockWrong, failed_by(&[Cause::TlsExpired, Cause::TlsNotYetValid]));
        }
        let filtered = self.filtered_names();
        if !filtered.is_empty() {
            self.find(ConclusionId::DnsFiltered, filtered);
        }
        if intercepted(picture, self.knowledge) {
            self.find(ConclusionId::TlsIntercepted, failed_by(&[Cause::TlsUntrusted]));
        }
        if large_packets_vanish(picture) {
            self.find(ConclusionId::MtuBlackhole, failed_by(&[Cause::TlsTimeout, Cause::HttpTimeout, Cause::HttpBody]));
        }
        let timeouts = failed_by(&[Cause::DnsTimeout, Cause::TcpTimeout, Cause::TlsTimeout, Cause::HttpTimeout]);
        let any_well = picture.line().any(Reading::well);
        let control_well = picture.secure_controls().any(Reading::well);
        if picture.loss.is_some() && any_well && !timeouts.is_empty() {
            self.find(ConclusionId::LossyNetwork, timeouts.clone());
        }
        let late = self.merely_late(&timeouts);
        if picture.slow() && (any_well || !control_well) && !late.is_empty() {
            self.find(ConclusionId::SlowNetwork, late);
        }
        let left: Vec<&Reading<'a>> = picture
            .line()
            .filter(|reading| reading.failed().is_some() && !self.explained.contains(reading.known.probe.id.as_str()))
            .collect();
        if left.is_empty() {
            return;
        }
        let id = if self.whole_of_line_fails(&left) { whole(picture, &left) } else { ConclusionId::LinePartial };
        self.find(id, left.iter().map(|reading| reading.known.probe.id.as_str()).collect());
    }

    /// What hurts LINE without stopping it.
    fn what_makes_it_worse(&mut self) {
        let picture = self.picture;
        for (id, holds) in [
            (ConclusionId::ClockWrong, self.clock_off()),
            (ConclusionId::Ipv6Broken, picture.ipv6_dead()),
            (ConclusionId::LossyNetwork, picture.loss.is_some()),
            (ConclusionId::SlowNetwork, picture.slow()),
            (ConclusionId::PushBlocked, push_blocked(picture)),
        ] {
            // Stalls and losses of a deeper fault look like a bad line.
            let symptom = self.found.contains(&ConclusionId::MtuBlackhole)
                && matches!(id, ConclusionId::LossyNetwork | ConclusionId::SlowNetwork);
            if holds && !symptom && !self.found.contains(&id) {
                self.found.push(id);
            }
        }
    }

    fn find(&mut self, id: ConclusionId, explains: Vec<&'a str>) {
        self.found.push(id);
        self.explained.extend(explains);
    }

    /// Of these, those that were not waited for much longer than everything takes here.
    fn merely_late(&self, timeouts: &[&'a str]) -> Vec<&'a str> {
        let delay = self.picture.delay_ms.unwrap_or(0).max(self.picture.name_ms.unwrap_or(0));
        let late = |reading: &&Reading<'a>| {
            let Some(way) = reading.way else { return false };
            let silent = way.connects.iter().filter(|connect| connect.result == ConnectResult::Timeout);
            let waited = silent.map(|connect| connect.ms).max().unwrap_or(0);
            let left = !self.explained.contains(reading.known.probe.id.as_str());
            let beyond = !matches!(reading.failed(), Some((Layer::Connect, _)));
            left && timeouts.contains(&reading.known.probe.id.as_str()) && (way.unfinished || beyond || waited < 2 * delay)
        };
        self.picture.line().filter(late).map(|reading| reading.known.probe.id.as_str()).collect()
    }

    fn clock_off(&self) -> bool {
        self.picture.clock_ms.is_some_and(|ahead| ahead.unsigned_abs() > CLOCK_MS)
    }

    /// The clock is so wrong, or wrong in such a way, that certificates fail by it.
    fn clock_deep(&self) -> bool {
        let failing = |cause: Cause| self.picture.readings.iter().filter(move |reading| reading.cause() == Some(cause));
        if let Some(ahead) = self.picture.clock_ms {
            let cause = if ahead > 0 { Cause::TlsExpired } else { Cause::TlsNotYetValid };
            return ahead.unsigned_abs() > CLOCK_DEEP_MS || (self.clock_off() && failing(cause).next().is_some());
        }
        // Nobody told the time. Certificates of several signers do not all run out on one day.
        let secure = |reading: &&Reading<'_>| !matches!(reading.secure, Mark::Skip(_));
        let judged = self.picture.readings.iter().filter(secure).count();
        [Cause::TlsExpired, Cause::TlsNotYetValid].into_iter().any(|cause| {
            let issuers: BTreeSet<&str> = failing(cause).filter_map(Reading::issuer).collect();
            issuers.len() >= 2 && failing(cause).count() == judged
        })
    }

    /// LINE's probes whose names are withheld or forged, while other names are well.
    fn filtered_names(&self) -> Vec<&'a str> {
        let picture = self.picture;
        let controls_resolve = picture.of(Role::Control).any(|reading| matches!(reading.names, Mark::Pass | Mark::Odd(_)));
        let no_controls = picture.of(Role::Control).next().is_none();
        if !controls_resolve && !no_controls {
            return Vec::new();
        }
        let fails = |reading: &&Reading<'a>| matches!(reading.failed(), Some((Layer::Names, _)));
        let silent = |reading: &&Reading<'a>| reading.names == Mark::Fail(Cause::DnsTimeout);
        // Both second opinions fail as well: the names are broken at their source, and no filter is to blame.
        let broken_for_all = |reading: &&Reading<'a>| second_opinions_failing(reading) >= 2;
        let failing: Vec<&Reading<'a>> = picture.line().filter(fails).filter(|reading| !broken_for_all(reading)).collect();
        let telling = failing.iter().any(|reading| !silent(reading));
        // Where packets are lost, one name that went unheard is no filter.
        let unheard = picture.loss.is_none() && picture.second_opinion_knows();
        let all_silent = picture.line().all(|reading| fails(&reading)) || unheard;
        if telling || all_silent { failing.iter().map(|reading| reading.known.probe.id.as_str()).collect() } else { Vec::new() }
    }

    /// Whether nothing of LINE works: no probe is well, or none that asks for an answer while the rest only greets.
    fn whole_of_line_fails(&self, left: &[&Reading<'_>]) -> bool {
        let well: Vec<&Reading<'_>> = self.picture.line().filter(|reading| reading.well()).collect();
        if well.is_empty() {
            // What a deeper fault explains does not count towards this one.
            return left.len() * 2 >= self.picture.line().filter(|reading| reading.failed().is_some()).count();
        }
        let greets = |reading: &&Reading<'_>| reading.known.probe.reach == Reach::Tls;
        let in_answer = left.iter().filter(|reading| matches!(reading.failed(), Some((Layer::Answer, _)))).count();
        well.iter().all(greets) && in_answer >= 2 && in_answer == left.iter().filter(|reading| !greets(reading)).count()
    }
}

/// The system itself says that there is no link or no way out.
fn no_way_out(picture: &Picture<'_>) -> bool {
    let link = &picture.seen.link;
    let no_address = link.ipv4 == Some(false) && link.ipv6 == Some(false);
    let no_route = link.ipv4_route == Some(false) && link.ipv6_route == Some(false);
    link.up == Some(false) || no_address || no_route
}

/// Enough was tried straight from here, LINE aside, that silence means something.
fn tried(picture: &Picture<'_>) -> bool {
    let tries = |reading: &&Reading<'_>| {
        let tried =
            |way: &crate::words::observation::Way| way.connects.iter().any(|connect| connect.result != ConnectResult::Open);
        reading.role() != Role::Line && reading.direct.is_some_and(tried)
    };
    picture.readings.iter().filter(tries).count() >= 2
}

/// Connections open everywhere, and then nothing comes from anybody: something swallows them near by.
fn mute(picture: &Picture<'_>) -> bool {
    let stalls =
        |reading: &Reading<'_>| matches!(reading.cause(), Some(Cause::TlsTimeout | Cause::HttpTimeout | Cause::TcpTimeout));
    let judged = |reading: &&Reading<'_>| matches!(reading.role(), Role::Line | Role::Control) && reading.end() != End::Unknown;
    let plain = picture.plain_controls().filter(|reading| reading.cause() == Some(Cause::HttpTimeout)).count();
    plain >= 2 && picture.readings.iter().filter(judged).all(stalls)
}

fn proxy(picture: &Picture<'_>) -> Option<ConclusionId> {
    let proxied: Vec<&Reading<'_>> =
        picture.readings.iter().filter(|reading| reading.proxied && reading.end() != End::Unknown).collect();
    let by = |wanted: Cause| proxied.iter().filter(|reading| reading.cause() == Some(wanted)).count();
    let dead = picture.seen.proxy.as_ref().is_some_and(|proxy| proxy.connect.is_some_and(|result| result != ConnectResult::Open));
    if proxied.is_empty() {
        return dead.then_some(ConclusionId::ProxyBroken);
    }
    if by(Cause::ProxyAuth) * 2 >= proxied.len() {
        return Some(ConclusionId::ProxyAuth);
    }
    let turned_away = proxied.iter().filter(|reading| reading.failed() == Some((Layer::Connect, Cause::HttpStatus))).count();
    let lets_any = proxied.iter().any(|reading| matches!(reading.connect, Mark::Pass | Mark::Odd(_)));
    let broken = by(Cause::ProxyUnreachable);
    ((broken > 0 && broken * 2 >= proxied.len()) || (turned_away > 0 && !lets_any)).then_some(ConclusionId::ProxyBroken)
}

/// Somebody else's page answers in place of the controls.
fn portal(picture: &Picture<'_>) -> bool {
    let line_works = picture.line().any(Reading::well);
    let page = |reading: &&Reading<'_>| match reading.said {
        Mark::Fail(Cause::HttpRedirect | Cause::HttpBody) => true,
        Mark::Fail(Cause::HttpStatus) => {
            let status = reading.http().and_then(|http| http.status).unwrap_or_default();
            (200..300).contains(&status) || status == 511 || !line_works
        }
        _ => false,
    };
    let pages = picture.plain_controls().filter(page).count();
    let well = picture.plain_controls().filter(|reading| reading.well()).count();
    (pages >= 2 && pages > well) || (pages == 1 && well == 0 && !line_works)
}

/// Names do not resolve: LINE's and the controls' alike.
fn names_broken(picture: &Picture<'_>) -> bool {
    let mostly_fail = |role: Role| {
        let judged: Vec<bool> = picture
            .of(role)
            .filter(|reading| !matches!(reading.names, Mark::Skip(_)))
            .map(|reading| matches!(reading.names, Mark::Fail(_)))
            .collect();
        let failing = judged.iter().filter(|failed| **failed).count();
        (failing * 2 > judged.len(), judged.is_empty())
    };
    match (mostly_fail(Role::Line), mostly_fail(Role::Control)) {
        ((line, no_line), (control, false)) => control && (line || no_line),
        _ => false,
    }
}

/// Somebody stands between: by a signer that this machine does not trust, or by one that it trusts and the world does not.
fn intercepted(picture: &Picture<'_>, knowledge: &NetworkKnowledge) -> bool {
    let untrusted = |reading: &&Reading<'_>| reading.cause() == Some(Cause::TlsUntrusted);
    if picture.line().any(|reading| untrusted(&reading)) || picture.secure_controls().filter(untrusted).count() >= 2 {
        return true;
    }
    let line = picture.private_issuers(Role::Line);
    let named = |issuer: &&str| {
        let issuer = issuer.to_lowercase();
        knowledge.inspectors.iter().any(|inspector| issuer.contains(&inspector.to_lowercase()))
    };
    let controls_public = picture.secure_controls().any(|reading| reading.secure == Mark::Pass);
    line.iter().any(named) || (!line.is_empty() && controls_public)
}

/// A chain that this machine trusts and that no public authority signed: not proof of a fault, yet worth saying.
fn trusted_inspection(picture: &Picture<'_>) -> Vec<ConclusionId> {
    let inspected = picture.line().any(|reading| reading.secure == Mark::Odd(Odd::Inspected));
    if inspected { vec![ConclusionId::TlsIntercepted] } else { Vec::new() }
}

/// Handshakes stall with everybody, or long answers do, while short answers come.
fn large_packets_vanish(picture: &Picture<'_>) -> bool {
    // A handshake takes a few round trips; one that was not waited for so long is merely late.
    let patience = 4 * picture.delay_ms.unwrap_or(0);
    let waited = |reading: &Reading<'_>| {
        let Some(way) = reading.way else { return 0 };
        way.tls.as_ref().map_or(0, |tls| tls.ms) + way.http.as_ref().map_or(0, |http| http.ms)
    };
    let stalls = |reading: &&Reading<'_>| {
        let stalled = matches!(
            reading.failed(),
            Some((Layer::Secure, Cause::TlsTimeout) | (Layer::Answer, Cause::HttpTimeout | Cause::HttpBody))
        );
        stalled && waited(reading) >= patience
    };
    // A host that only greets sends little.
    let answers_well = |reading: &&Reading<'_>| reading.known.probe.reach == Reach::Https && reading.well();
    let short_answers = picture.plain_controls().any(Reading::well);
    let controls_stall = picture.secure_controls().any(|reading| stalls(&reading))
        && !picture.secure_controls().any(|reading| answers_well(&reading));
    let line_stalls = picture.line().filter(stalls).count() >= 2 && !picture.line().any(|reading| answers_well(&reading));
    short_answers && controls_stall && line_stalls
}

/// What it is called when the whole of LINE fails.
fn whole(picture: &Picture<'_>, left: &[&Reading<'_>]) -> ConclusionId {
    let kind = |reading: &Reading<'_>| match reading.failed() {
        Some((Layer::Secure, Cause::TcpReset)) | None => ConclusionId::LineBlocked,
        Some((Layer::Secure, _)) => ConclusionId::TlsBroken,
        Some((Layer::Answer, Cause::HttpStatus))
            if reading.http().and_then(|http| http.status).is_some_and(|status| status >= 500) =>
        {
            ConclusionId::LineOutage
        }
        Some((Layer::Names, Cause::DnsServfail)) => ConclusionId::LineOutage,
        // Denied by everybody who was asked, as under a filter that reaches far; what does not resolve cannot be called blocked.
        Some((Layer::Names, _)) => ConclusionId::DnsFiltered,
        Some(_) => ConclusionId::LineBlocked,
    };
    let count = |id: ConclusionId| left.iter().filter(|reading| kind(reading) == id).count();
    let [blocked, tls, outage, filtered] =
        [ConclusionId::LineBlocked, ConclusionId::TlsBroken, ConclusionId::LineOutage, ConclusionId::DnsFiltered].map(count);
    if outage > blocked && outage > tls && may_blame_line(picture, left) {
        ConclusionId::LineOutage
    } else if filtered > blocked && filtered > tls {
        ConclusionId::DnsFiltered
    } else if tls > blocked {
        ConclusionId::TlsBroken
    } else {
        ConclusionId::LineBlocked
    }
}

/// LINE is blamed only by two zones of its own that fail apart from each other, while every control is well, over an untouched line.
fn may_blame_line(picture: &Picture<'_>, left: &[&Reading<'_>]) -> bool {
    let zones: BTreeSet<&str> = left
        .iter()
        .filter(|reading| matches!(reading.cause(), Some(Cause::HttpStatus | Cause::DnsServfail)))
        .map(|reading| reading.zone())
        .collect();
    let well = picture.of(Role::Control).filter(|reading| reading.well()).count();
    let unwell = picture.of(Role::Control).any(|reading| reading.failed().is_some());
    let only_lines_chain_is_private =
        !picture.private_issuers(Role::Line).is_empty() && picture.secure_controls().any(|reading| reading.secure == Mark::Pass);
    zones.len() >= 2 && well >= 2 && !unwell && !only_lines_chain_is_private
}

/// A push transport's own port is shut, while connections straight from here work otherwise.
fn push_blocked(picture: &Picture<'_>) -> bool {
    let elsewhere = picture
        .readings
        .iter()
        .filter(|reading| reading.role() != Role::Push)
        .filter_map(|reading| reading.direct)
        .any(|way| way.connects.iter().any(|connect| connect.result == ConnectResult::Open));
    let shut = |reading: &&Reading<'_>| reading.known.probe.port != 443 && matches!(reading.failed(), Some((Layer::Connect, _)));
    let blocked: Vec<&Reading<'_>> = picture.of(Role::Push).filter(shut).collect();
    // A single packet that is lost shuts no port.
    elsewhere && !blocked.is_empty() && (picture.loss.is_none() || blocked.len() >= 2)
}
