//! What a check would contact, for `check --list`.

use std::fmt::Write as _;

use crate::knowledge::Texts;
use crate::knowledge::network::role_name;
use crate::text::{Words, pad, width, wrap};
use crate::words::{Plan, Probe, Reach};

/// The plan, a line per probe, grouped by role, with what goes beside it.
#[must_use]
pub fn list(plan: &Plan, texts: &Texts, words: &Words, columns: usize) -> String {
    let mut text = String::new();
    let mut last = None;
    let room = plan.probes.iter().map(|probe| width(&probe.id)).max().unwrap_or(0);
    for probe in &plan.probes {
        if last != Some(probe.role) {
            if last.is_some() {
                text.push('\n');
            }
            last = Some(probe.role);
            text.push_str(&words.say(&format!("check-role-{}", role_name(probe.role))));
            text.push('\n');
        }
        let title = texts.get(&format!("probe/{}", probe.id)).unwrap_or_default();
        let line = format!("  {}  {}", pad(&probe.id, room), address(probe));
        let whole = format!("{line}  {title}");
        let _ = writeln!(text, "{}", if width(&whole) <= columns { whole } else { line });
    }
    let beside = if plan.probes.is_empty() { "check-list-nothing" } else { "check-list-beside" };
    if !plan.probes.is_empty() {
        text.push('\n');
    }
    for line in wrap(&words.say(beside), columns) {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn address(probe: &Probe) -> String {
    let path = probe.path.as_deref().unwrap_or_default();
    match probe.reach {
        Reach::Http => format!("http://{}{path}", probe.host),
        Reach::Https | Reach::Doh => format!("https://{}{path}", probe.host),
        Reach::Tls => format!("{}:{} TLS", probe.host, probe.port),
        Reach::Tcp => format!("{}:{} TCP", probe.host, probe.port),
        Reach::Sntp => format!("{}:{} UDP", probe.host, probe.port),
    }
}
