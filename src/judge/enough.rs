//! When a run may stop: more evidence could not change its conclusion.

use super::conclude::conclude;
use super::picture::Picture;
use super::reading::{End, Mark, Reading};
use crate::knowledge::network::NetworkKnowledge;
use crate::words::observation::{ConnectResult, Observations, ProbeSeen, TlsResult, Way};
use crate::words::{Cause, ConclusionId, Plan, Reach, Role};

/// With round trips as long as this, waiting for every answer is not worth it, in milliseconds.
const VERY_SLOW_MS: u64 = 750;

/// The evidence of the probes that have come to their end.
#[must_use]
pub fn so_far(seen: &Observations) -> Observations {
    let ended = |probe: &&ProbeSeen| probe.proxied.as_ref().unwrap_or(&probe.direct).ms > 0;
    let probes = seen.probes.iter().filter(ended).cloned().collect();
    Observations { probes, ..seen.clone() }
}

/// Whether the evidence so far settles the conclusion, although probes of the plan are still under way. Those under way are not yet
/// in `seen`, or stand there without the time they took.
#[must_use]
pub fn enough(knowledge: &NetworkKnowledge, plan: &Plan, seen: &Observations) -> bool {
    if seen.link.up == Some(false) {
        return true;
    }
    let all = seen;
    let seen = &so_far(seen);
    let picture = Picture::new(knowledge, seen);
    let planned = |role: Role| plan.probes.iter().filter(|probe| probe.role == role).count();
    let settled = |role: Role| picture.of(role).filter(|reading| reading.end() != End::Unknown).count();
    let Some(id) = conclude(&picture, knowledge).id else { return false };
    let line_done = settled(Role::Line) == planned(Role::Line);
    match id {
        // Most owners' pages are replaced, in a way that only a portal does; the rest cannot outvote them.
        ConclusionId::CaptivePortal => {
            let asked = plan.probes.iter().filter(|probe| probe.role == Role::Control && probe.reach == Reach::Http).count();
            let page = |reading: &&Reading<'_>| {
                let status = reading.http().and_then(|http| http.status).unwrap_or_default();
                match reading.said {
                    Mark::Fail(Cause::HttpRedirect | Cause::HttpBody) => true,
                    Mark::Fail(Cause::HttpStatus) => (200..300).contains(&status) || status == 511,
                    _ => false,
                }
            };
            picture.plain_controls().filter(page).count() * 2 > asked
        }
        // Nearly all have met the proxy, and it said the same to each.
        ConclusionId::ProxyAuth | ConclusionId::ProxyBroken => {
            let met = picture.readings.iter().filter(|reading| reading.proxied && reading.end() != End::Unknown).count();
            met * 2 > planned(Role::Line) + planned(Role::Control)
        }
        // The name servers have answered for everybody, and names known beforehand show that the line itself is alive.
        ConclusionId::DnsBroken => {
            let answered = |role: Role| picture.of(role).filter(|reading| !matches!(reading.names, Mark::Skip(_))).count();
            picture.outside_answers()
                && answered(Role::Line) == planned(Role::Line)
                && answered(Role::Control) == planned(Role::Control)
        }
        // LINE itself is answered for by then; the controls show whether it is LINE alone. And a few lost attempts among the first answers
        // may be the only ones.
        ConclusionId::TlsIntercepted | ConclusionId::DnsFiltered | ConclusionId::LossyNetwork => {
            line_done && settled(Role::Control) == planned(Role::Control)
        }
        // Every host of LINE was reached, so what is left is only slow; most have answered.
        ConclusionId::SlowNetwork => {
            settled(Role::Control) >= 2
                && every_line_probe(plan, all, opened)
                && (settled(Role::Line) * 4 >= planned(Role::Line) * 3
                    || (picture.delay_ms.is_some_and(|delay| delay >= VERY_SLOW_MS) && every_line_probe(plan, all, greeted)))
        }
        _ => false,
    }
}

/// Whether every probe of LINE has come so far, or to its end.
fn every_line_probe(plan: &Plan, seen: &Observations, far: fn(&Way) -> bool) -> bool {
    plan.probes.iter().filter(|probe| probe.role == Role::Line).all(|probe| {
        let way = seen.probes.iter().find(|seen| seen.id == probe.id).map(|seen| seen.proxied.as_ref().unwrap_or(&seen.direct));
        way.is_some_and(|way| way.ms > 0 || far(way))
    })
}

fn opened(way: &Way) -> bool {
    way.connects.iter().any(|connect| connect.result == ConnectResult::Open)
}

fn greeted(way: &Way) -> bool {
    way.tls.as_ref().is_some_and(|tls| tls.result == TlsResult::Done)
}
