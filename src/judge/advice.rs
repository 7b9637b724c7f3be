//! What to say to people: the conclusion in one sentence, what to do, which features are hurt.
//!
//! The sentences are knowledge, with `{placeholders}` for what this run saw; a line whose placeholders are not known is left out.

use std::collections::BTreeMap;

use super::picture::Picture;
use super::reading::{Mark, Odd, Reading};
use crate::knowledge::Texts;
use crate::knowledge::network::NetworkKnowledge;
use crate::text::Words;
use crate::words::{Cause, ConclusionId, Role};

/// What a run saw, by the placeholder that stands for it.
pub(super) type Values = BTreeMap<&'static str, String>;

/// The texts of a conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Advice {
    pub summary: String,
    pub home: Vec<String>,
    pub admin: Vec<String>,
    /// Ids of features.
    pub hurts: Vec<String>,
}

/// The texts of this conclusion, filled.
pub(super) fn advice(
    id: ConclusionId,
    picture: &Picture<'_>,
    knowledge: &NetworkKnowledge,
    texts: &Texts,
    words: &Words,
) -> Advice {
    let Some(known) = knowledge.conclusions.get(&id) else { return Advice::default() };
    let failed = |feature: &&String| {
        known.hurts_failed && picture.line().any(|reading| hurt(id, reading) && reading.known.carries.contains(feature))
    };
    let hurts: Vec<String> =
        knowledge.features.iter().filter(|feature| known.hurts.contains(feature) || failed(feature)).cloned().collect();
    let values = values(id, picture, &hurts, texts, words);
    let lines = |list: &str, count: usize| -> Vec<String> {
        let text = |n: usize| texts.get(&format!("conclusion/{}/{list}/{n}", id.as_str()));
        (0..count).filter_map(|n| fill(text(n)?, &values)).collect()
    };
    Advice {
        summary: lines("summary", known.summary).into_iter().next().unwrap_or_default(),
        home: lines("home", known.home),
        admin: lines("admin", known.admin),
        hurts,
    }
}

/// Whether a host of LINE is one that this conclusion is about: it fails, or is opened on the way by somebody this machine trusts.
fn hurt(id: ConclusionId, reading: &Reading<'_>) -> bool {
    let opened = id == ConclusionId::TlsIntercepted && reading.secure == Mark::Odd(Odd::Inspected);
    reading.failed().is_some() || opened
}

/// The text with its placeholders filled; none where one is not known.
fn fill(text: &str, values: &Values) -> Option<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(values.get(name)?);
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}

fn values(id: ConclusionId, picture: &Picture<'_>, hurts: &[String], texts: &Texts, words: &Words) -> Values {
    let mut values = Values::new();
    let mut add = |name: &'static str, items: Vec<String>| {
        let mut items = items;
        let mut seen = std::collections::BTreeSet::new();
        items.retain(|item| !item.is_empty() && seen.insert(item.clone()));
        if !items.is_empty() {
            values.insert(name, items.join(", "));
        }
    };
    let failing: Vec<&Reading<'_>> = picture.line().filter(|reading| hurt(id, reading)).collect();
    let by_cause = |cause: Cause| {
        let line = failing.iter().copied().filter(move |reading| reading.cause() == Some(cause));
        line.chain(picture.of(Role::Control).filter(move |reading| reading.cause() == Some(cause)))
    };
    let target = |reading: &Reading<'_>| reading.target();
    add("hosts", failing.iter().map(|reading| target(reading)).collect());
    add("names", failing.iter().map(|reading| reading.known.probe.host.clone()).collect());
    add("addresses", failing.iter().flat_map(|reading| reading.given()).map(|address| address.to_string()).collect());
    let untrusted = by_cause(Cause::TlsUntrusted).find_map(Reading::issuer);
    let issuer = untrusted.or_else(|| picture.private_issuers(Role::Line).into_iter().next());
    add("issuer", issuer.map(str::to_owned).into_iter().collect());
    let mismatch = by_cause(Cause::TlsHostnameMismatch).find_map(Reading::leaf);
    add("subject", mismatch.map(|leaf| leaf.names.first().unwrap_or(&leaf.subject).clone()).into_iter().collect());
    if id == ConclusionId::CaptivePortal {
        let pages = picture.plain_controls().filter_map(Reading::http).filter_map(|http| http.location.as_deref());
        // What follows `?` may name this device.
        add("portal", pages.map(|page| page.split(['?', '#']).next().unwrap_or_default().to_owned()).take(1).collect());
    }
    add("proxy", picture.seen.proxy.iter().map(|proxy| proxy.address.clone()).collect());
    add("resolvers", picture.seen.link.resolvers.iter().map(ToString::to_string).collect());
    add("delay", picture.delay_ms.iter().map(ToString::to_string).collect());
    add("loss", picture.loss.iter().map(|loss| loss.percent().to_string()).collect());
    add("status", failing.iter().filter_map(|reading| reading.http()?.status).take(1).map(|status| status.to_string()).collect());
    add("ports", picture.of(Role::Push).filter(|reading| reading.failed().is_some()).map(target).collect());
    add("offset", picture.clock_ms.iter().map(|ahead| offset(*ahead, words)).collect());
    let named = hurts.iter().map(|feature| texts.get(&format!("feature/{feature}")).unwrap_or(feature).to_owned());
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        values.insert("features", named.join(&words.say("check-and")));
    }
    values
}

/// How far the clock is off, in the largest unit that says it well, with its direction.
pub(super) fn offset(ahead_ms: i64, words: &Words) -> String {
    let seconds = ahead_ms.unsigned_abs().div_ceil(1000);
    let (key, n) = match seconds {
        0..=179 => ("check-seconds", seconds),
        180..=10_799 => ("check-minutes", seconds / 60),
        10_800..=259_199 => ("check-hours", seconds / 3600),
        _ => ("check-days", seconds / 86_400),
    };
    let amount = words.say_with(key, &[("n", &n.to_string())]);
    let key = if ahead_ms < 0 { "check-offset-behind" } else { "check-offset-ahead" };
    words.say_with(key, &[("amount", &amount)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_line_with_an_unknown_placeholder_is_left_out() {
        let values = Values::from([("proxy", "p:1".to_owned())]);
        assert_eq!(fill("through {proxy}.", &values).as_deref(), Some("through p:1."));
        assert_eq!(fill("{proxy} and {issuer}", &values), None);
        assert_eq!(fill("nothing open {", &values), None);
    }

    #[test]
    fn the_clock_is_told_with_its_sign() {
        let words = Words::new(Language::ENGLISH);
        assert_eq!(offset(300_000, &words), "5 minutes ahead");
        assert_eq!(offset(-1_000, &words), "1 second behind");
        assert_eq!(offset(63_072_000_000, &words), "730 days ahead");
    }
}
