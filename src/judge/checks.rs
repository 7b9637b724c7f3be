//! The readings as checks: one per probe and layer, and one for each thing that only all probes together show.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde_json::{Value, json};

use super::advice::offset;
use super::conclude::Finding;
use super::picture::Picture;
use super::reading::{Layer, Mark, Odd, Reading, Skip};
use crate::text::Words;
use crate::words::observation::{ConnectResult, Way};
use crate::words::{Cause, Check, ConclusionId, Reach, Role, Status};

/// All checks of a run, in the order of the layers they belong to within each probe.
pub(super) fn checks(picture: &Picture<'_>, finding: &Finding, words: &Words) -> Vec<Check> {
    let mut checks = vec![link(picture, words)];
    checks.extend(proxy(picture, words));
    for reading in &picture.readings {
        checks.extend(Layer::ALL.into_iter().filter_map(|layer| of_layer(reading, layer, words)));
    }
    checks.extend(clock(picture, finding, words));
    checks.extend(path(picture, finding, words));
    if finding.id == Some(ConclusionId::Healthy) {
        // What stands in nobody's way is no failure of this network.
        for check in &mut checks {
            if check.status == Status::Fail {
                check.status = Status::Warn;
            }
        }
    }
    checks
}

/// A cause's key in the catalogue.
pub(super) fn cause_key(cause: Cause) -> String {
    format!("check-cause-{}", cause_name(cause).replace('.', "-"))
}

/// The contract's spelling of a cause.
#[must_use]
pub fn cause_name(cause: Cause) -> String {
    match serde_json::to_value(cause) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

fn suffix(layer: Layer, reach: Reach) -> &'static str {
    match (layer, reach) {
        (Layer::Names, _) => "dns",
        (Layer::Connect, _) => "tcp",
        (Layer::Secure, _) => "tls",
        (Layer::Answer, Reach::Doh) => "doh",
        (Layer::Answer, Reach::Sntp) => "sntp",
        (Layer::Answer, _) => "http",
    }
}

fn of_layer(reading: &Reading<'_>, layer: Layer, words: &Words) -> Option<Check> {
    let mark = reading.mark(layer);
    if matches!(mark, Mark::Skip(Skip::Reach | Skip::Proxy)) {
        return None;
    }
    let (status, cause) = match mark {
        Mark::Pass => (Status::Pass, None),
        Mark::Odd(odd) => (Status::Warn, odd_cause(odd)),
        // Second opinions and time servers are asked to learn something; LINE does not need them.
        Mark::Fail(cause) if matches!(reading.role(), Role::Resolver | Role::Time) => (Status::Warn, Some(cause)),
        Mark::Fail(cause) => (Status::Fail, Some(cause)),
        Mark::Skip(_) => (Status::Skip, None),
    };
    let probe = &reading.known.probe;
    Some(Check {
        id: format!("{}.{}", probe.id, suffix(layer, probe.reach)),
        target: reading.target(),
        status,
        cause,
        summary: summary(reading, layer, mark, words),
        evidence: evidence(reading, layer),
        ms: took(reading, layer),
    })
}

fn odd_cause(odd: Odd) -> Option<Cause> {
    match odd {
        Odd::Inspected => Some(Cause::TlsUntrusted),
        Odd::Header => None,
        Odd::Status => Some(Cause::HttpStatus),
        Odd::Overridden | Odd::Differs => Some(Cause::DnsBogus),
        Odd::OneServer(cause) | Odd::Family6(cause) | Odd::Family4(cause) => Some(cause),
    }
}

fn summary(reading: &Reading<'_>, layer: Layer, mark: Mark, words: &Words) -> String {
    let target = reading.target();
    let target = match layer {
        Layer::Names => reading.known.probe.host.as_str(),
        _ => target.as_str(),
    };
    let status = reading.http().and_then(|http| http.status).map(|status| status.to_string()).unwrap_or_default();
    let addresses = list(&reading.given());
    let issuer = reading.issuer().unwrap_or_default();
    let key = match mark {
        Mark::Pass => match (layer, reading.role()) {
            (Layer::Names, _) => "check-pass-names",
            (Layer::Connect, _) if reading.proxied => "check-pass-proxy",
            (Layer::Connect, Role::Push) => "check-pass-push",
            (Layer::Connect, _) => "check-pass-connect",
            (Layer::Secure, _) => "check-pass-secure",
            (Layer::Answer, Role::Time) => "check-pass-time",
            (Layer::Answer, _) => "check-pass-answer",
        }
        .to_owned(),
        Mark::Odd(Odd::Inspected) => "check-odd-inspected".to_owned(),
        Mark::Odd(Odd::Header) => "check-odd-header".to_owned(),
        Mark::Odd(Odd::Status) => "check-odd-status".to_owned(),
        Mark::Odd(Odd::Overridden) => "check-odd-overridden".to_owned(),
        Mark::Odd(Odd::Differs) => "check-odd-differs".to_owned(),
        Mark::Odd(Odd::OneServer(_)) => "check-odd-server".to_owned(),
        Mark::Odd(Odd::Family6(_)) => "check-odd-family6".to_owned(),
        Mark::Odd(Odd::Family4(_)) => "check-odd-family4".to_owned(),
        Mark::Fail(cause) => cause_key(cause),
        Mark::Skip(Skip::Earlier) => "check-skip-earlier".to_owned(),
        Mark::Skip(Skip::Gone) => "check-skip-gone".to_owned(),
        Mark::Skip(_) => "check-skip-none".to_owned(),
    };
    words.say_with(&key, &[("target", target), ("status", &status), ("addresses", &addresses), ("issuer", issuer)])
}

fn list(addresses: &[IpAddr]) -> String {
    let mut texts: Vec<String> = addresses.iter().map(ToString::to_string).collect();
    texts.sort();
    texts.dedup();
    texts.join(", ")
}

fn took(reading: &Reading<'_>, layer: Layer) -> u64 {
    let Some(way) = reading.way else { return 0 };
    match layer {
        Layer::Names => {
            let own =
                reading.name.into_iter().flat_map(|name| &name.answers).filter(|answer| !answer.from.starts_with("resolver."));
            own.map(|answer| answer.ms).max().unwrap_or(0)
        }
        Layer::Connect => way
            .connects
            .iter()
            .find(|connect| connect.result == ConnectResult::Open)
            .or(way.connects.first())
            .map_or(0, |connect| connect.ms),
        Layer::Secure => way.tls.as_ref().map_or(0, |tls| tls.ms),
        Layer::Answer => way.http.as_ref().map_or(0, |http| http.ms),
    }
}

fn evidence(reading: &Reading<'_>, layer: Layer) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut add = |name: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty) || value.as_str().is_some_and(str::is_empty);
        if !empty {
            found.insert(name.to_owned(), value);
        }
    };
    let Some(way) = reading.way else { return found };
    match layer {
        Layer::Names => {
            let Some(name) = reading.name else { return found };
            add("addresses", json!(reading.given()));
            add("second_opinion", json!(reading.second()));
            add("hosts_file", json!(name.hosts_file));
            add("answers", json!(name.answers));
        }
        Layer::Connect => {
            add("attempts", json!(way.connects));
            add("proxy_status", json!(way.proxy_status));
        }
        Layer::Secure => {
            if let Some(tls) = &way.tls {
                add("version", json!(tls.version));
                add("address", json!(tls.address));
                add("issuer", json!(reading.issuer()));
                add("chain", json!(tls.chain));
                add("public_root", json!(tls.public_root));
                add("detail", json!(tls.detail));
            }
        }
        Layer::Answer => {
            if let Some(http) = &way.http {
                add("status", json!(http.status));
                add("location", json!(http.location));
                add("content_type", json!(http.content_type));
                add("body_bytes", json!(http.body_bytes));
            }
            add("clock", json!(way.clock));
        }
    }
    found
}

fn bare(id: &str, target: &str, status: Status, cause: Option<Cause>, summary: String) -> Check {
    Check { id: id.to_owned(), target: target.to_owned(), status, cause, summary, evidence: BTreeMap::new(), ms: 0 }
}

fn link(picture: &Picture<'_>, words: &Words) -> Check {
    let link = &picture.seen.link;
    let no_route = link.ipv4_route == Some(false) && link.ipv6_route == Some(false);
    let (status, cause, key) = match link.up {
        Some(false) => (Status::Fail, Some(Cause::TcpUnreachable), "check-fail-link-down"),
        _ if no_route => (Status::Fail, Some(Cause::TcpUnreachable), "check-fail-link-route"),
        Some(true) => (Status::Pass, None, "check-pass-link"),
        None => (Status::Skip, None, "check-skip-link"),
    };
    let mut check = bare("link", "this machine", status, cause, words.say(key));
    if let Ok(Value::Object(fields)) = serde_json::to_value(link) {
        check.evidence = fields.into_iter().filter(|(_, value)| !value.is_null()).collect();
    }
    check
}

fn proxy(picture: &Picture<'_>, words: &Words) -> Option<Check> {
    let proxy = picture.seen.proxy.as_ref()?;
    let proxied: Vec<&Reading<'_>> = picture.readings.iter().filter(|reading| reading.proxied).collect();
    let by = |cause: Cause| proxied.iter().any(|reading| reading.cause() == Some(cause));
    let lets_any = proxied.iter().any(|reading| matches!(reading.connect, Mark::Pass | Mark::Odd(_)));
    let (status, cause) = match proxy.connect {
        _ if lets_any => (Status::Pass, None),
        _ if by(Cause::ProxyAuth) => (Status::Fail, Some(Cause::ProxyAuth)),
        Some(ConnectResult::Open) | None if proxied.is_empty() => (Status::Skip, None),
        _ => (Status::Fail, Some(Cause::ProxyUnreachable)),
    };
    let key = match (status, cause) {
        (_, Some(cause)) => cause_key(cause),
        (Status::Pass, _) => "check-pass-proxy".to_owned(),
        _ => "check-skip-none".to_owned(),
    };
    let mut check = bare("proxy", &proxy.address, status, cause, words.say_with(&key, &[("target", &proxy.address)]));
    check.ms = proxy.ms;
    check.evidence.insert("kind".to_owned(), json!(proxy.kind));
    check.evidence.insert("connect".to_owned(), json!(proxy.connect));
    Some(check)
}

fn clock(picture: &Picture<'_>, finding: &Finding, words: &Words) -> Option<Check> {
    let ahead = picture.clock_ms?;
    let wrong = finding.id == Some(ConclusionId::ClockWrong) || finding.also.contains(&ConclusionId::ClockWrong);
    let (status, key) = if wrong { (Status::Fail, "check-fail-clock") } else { (Status::Pass, "check-pass-clock") };
    let told = if wrong { offset(ahead, words) } else { words.say_with("check-seconds", &[("n", &seconds(ahead).to_string())]) };
    let mut check = bare("clock", "this machine", status, None, words.say_with(key, &[("offset", &told)]));
    check.evidence.insert("ahead_ms".to_owned(), json!(ahead));
    Some(check)
}

/// Whole seconds, rounded up, at least one.
fn seconds(ahead_ms: i64) -> u64 {
    ahead_ms.unsigned_abs().div_ceil(1000).max(1)
}

fn path(picture: &Picture<'_>, finding: &Finding, words: &Words) -> Vec<Check> {
    let holds = |id: ConclusionId| finding.id == Some(id) || finding.also.contains(&id);
    let mut checks = Vec::new();
    if let Some(delay) = picture.delay_ms {
        let slow = holds(ConclusionId::SlowNetwork);
        let (status, cause) = if slow { (Status::Fail, Some(Cause::Slow)) } else { (Status::Pass, None) };
        let key = if slow { "check-fail-slow" } else { "check-pass-path" };
        let mut check = bare("path.delay", "LINE", status, cause, words.say_with(key, &[("delay", &delay.to_string())]));
        check.evidence.insert("round_trip_ms".to_owned(), json!(delay));
        check.evidence.insert("name_ms".to_owned(), json!(picture.name_ms));
        checks.push(check);
    }
    if let Some(loss) = picture.loss {
        let text = words.say_with("check-fail-lossy", &[("loss", &loss.percent().to_string())]);
        let mut check = bare("path.loss", "LINE", Status::Fail, Some(Cause::Lossy), text);
        check.evidence.insert("lost".to_owned(), json!(loss.lost));
        check.evidence.insert("tried".to_owned(), json!(loss.tried));
        checks.push(check);
    }
    if picture.ipv6_dead() {
        let failed = |way: &Way| way.connects.iter().find(|connect| connect.address.is_ipv6()).map(|connect| connect.result);
        let result = picture.readings.iter().filter_map(|reading| reading.direct).find_map(failed);
        let cause = result.and_then(super::reading::connect_cause);
        checks.push(bare("path.ipv6", "LINE", Status::Fail, cause, words.say("check-fail-ipv6")));
    }
    checks
}
