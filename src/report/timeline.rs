//! The checks of one target as a bar: how long each layer took, and how it ended.

use std::fmt::Write as _;

use super::html::escape;
use super::model::{CheckLine, Text};

/// The checks of one target, in the order in which they were made.
pub(super) struct Lane<'r> {
    /// What was contacted.
    pub(super) target: &'r Text,
    /// Its checks.
    pub(super) checks: Vec<&'r CheckLine>,
}

impl Lane<'_> {
    /// How long all of it took, in milliseconds.
    fn ms(&self) -> u64 {
        self.checks.iter().map(|check| check.ms).sum()
    }
}

/// The checks by target, in the order in which the targets first stand there.
pub(super) fn lanes(checks: &[CheckLine]) -> Vec<Lane<'_>> {
    let mut lanes: Vec<Lane<'_>> = Vec::new();
    for check in checks.iter().filter(|check| check.ms > 0) {
        let host = host(&check.target.text);
        match lanes.iter_mut().find(|lane| self::host(&lane.target.text) == host) {
            Some(lane) => lane.checks.push(check),
            None => lanes.push(Lane { target: &check.target, checks: vec![check] }),
        }
    }
    lanes
}

/// A target without its port.
fn host(target: &str) -> &str {
    match target.rsplit_once(':') {
        Some((host, port)) if !host.ends_with(':') && port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => target,
    }
}

/// How wide a bar is in its own units; the page stretches it.
const WIDTH: u64 = 1000;

/// The longest of the lanes, which is as wide as the page.
pub(super) fn longest(lanes: &[Lane<'_>]) -> u64 {
    lanes.iter().map(Lane::ms).max().unwrap_or_default().max(1)
}

/// The bar of a lane as SVG.
pub(super) fn bar(lane: &Lane<'_>, longest: u64) -> String {
    let told: Vec<String> =
        lane.checks.iter().map(|check| format!("{} {} {} ms", check.layer.title, check.status.title, check.ms)).collect();
    let mut svg = format!(
        r#"<svg class="bar" viewBox="0 0 {WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="{}">"#,
        escape(&told.join(", "))
    );
    let mut from = 0;
    for check in &lane.checks {
        // Wide enough to be seen, however short.
        let width = (check.ms * WIDTH / longest).max(6).min(WIDTH.saturating_sub(from));
        let _ = write!(svg, r#"<rect class="{}" x="{from}" y="0" width="{width}" height="10"/>"#, check.status.id);
        from += width;
        let _ = write!(svg, r#"<rect class="gap" x="{}" y="0" width="2" height="10"/>"#, from.saturating_sub(2));
    }
    svg.push_str("</svg>");
    svg
}
