//! For people: the conclusion, the evidence that decided it, what to do, what is hurt.

use colored::Colorize as _;

use crate::judge::CheckDocument;
use crate::knowledge::Texts;
use crate::knowledge::network::role_name;
use crate::text::{Words, clip, pad, safe, width, wrap};
use crate::words::{Cause, Check, ConclusionId, Role, Status};

/// The parts of a check that people see side by side, from the wire up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Layer {
    Link,
    Proxy,
    Names,
    Connect,
    Secure,
    Answer,
    Push,
    Clock,
    Path,
}

impl Layer {
    const ALL: [Self; 9] =
        [Self::Link, Self::Proxy, Self::Names, Self::Connect, Self::Secure, Self::Answer, Self::Push, Self::Clock, Self::Path];
}

/// The part that a check's id belongs to.
fn layer_of(id: &str) -> Layer {
    match id {
        "link" => return Layer::Link,
        "proxy" => return Layer::Proxy,
        "clock" => return Layer::Clock,
        _ => {}
    }
    if id.starts_with("path.") {
        return Layer::Path;
    }
    let last = id.rsplit('.').next();
    if id.starts_with("push.") && last != Some("dns") {
        return Layer::Push;
    }
    match last {
        Some("dns") => Layer::Names,
        Some("tcp") => Layer::Connect,
        Some("tls") => Layer::Secure,
        Some("sntp") => Layer::Clock,
        _ => Layer::Answer,
    }
}

/// A part's name.
fn layer_title(layer: Layer, words: &Words) -> String {
    words.say(match layer {
        Layer::Link => "check-layer-link",
        Layer::Proxy => "check-layer-proxy",
        Layer::Names => "check-layer-names",
        Layer::Connect => "check-layer-connect",
        Layer::Secure => "check-layer-secure",
        Layer::Answer => "check-layer-answer",
        Layer::Push => "check-layer-push",
        Layer::Clock => "check-layer-clock",
        Layer::Path => "check-layer-path",
    })
}

/// A status in a word, in its colour.
#[must_use]
pub fn status_word(status: Status, words: &Words) -> String {
    let word = words.say(match status {
        Status::Pass => "check-status-pass",
        Status::Warn => "check-status-warn",
        Status::Fail => "check-status-fail",
        Status::Skip => "check-status-skip",
    });
    match status {
        Status::Pass => word.green().to_string(),
        Status::Warn => word.yellow().to_string(),
        Status::Fail => word.red().to_string(),
        Status::Skip => word.dimmed().to_string(),
    }
}

/// The lines of evidence that are shown, unless all are asked for.
const MOST_LINES: usize = 6;

/// The whole result for a terminal of so many columns; `all` shows every check.
#[must_use]
pub fn text(document: &CheckDocument, texts: &Texts, words: &Words, columns: usize, all: bool) -> String {
    let mut page = Page { lines: Vec::new(), columns: columns.clamp(20, 100) };
    conclusion(&mut page, document, words);
    page.heading(&words.say("check-heading-seen"));
    page.lines.extend(table(&document.checks, words, page.columns));
    evidence(&mut page, document, words, all);
    let conclusion = &document.conclusion;
    let home: Vec<&str> = document.home_advice().collect();
    if !home.is_empty() {
        page.heading(&words.say("check-heading-home"));
        for (n, line) in home.iter().enumerate() {
            page.item(&format!("{}.", n + 1), line);
        }
    }
    if !conclusion.for_network_admin.is_empty() {
        page.heading(&words.say("check-heading-admin"));
        for line in &conclusion.for_network_admin {
            page.item("-", line);
        }
    }
    if !conclusion.hurts.is_empty() {
        page.heading(&words.say("check-heading-hurts"));
        let named = conclusion.hurts.iter().map(|id| texts.get(&format!("feature/{id}")).unwrap_or(id));
        let joined = named.collect::<Vec<_>>().join(&words.say("check-and"));
        page.item("", &joined);
    }
    page.lines.join("\n") + "\n"
}

fn conclusion(page: &mut Page, document: &CheckDocument, words: &Words) {
    let conclusion = &document.conclusion;
    let healthy = conclusion.id == Some(ConclusionId::Healthy);
    for line in wrap(&safe(&conclusion.summary), page.columns) {
        page.lines.push(if healthy { line.green().bold().to_string() } else { line.red().bold().to_string() });
    }
    let code = conclusion.id.map_or("-", ConclusionId::as_str);
    let seconds = format!("{}.{}", document.elapsed_ms / 1000, document.elapsed_ms % 1000 / 100);
    page.plain(&words.say_with("check-came-to", &[("id", code), ("seconds", &seconds)]));
    if !conclusion.also.is_empty() {
        let names: Vec<String> = conclusion.also.iter().map(|id| words.say(&format!("check-name-{}", id.as_str()))).collect();
        page.plain(&words.say_with("check-also", &[("names", &names.join(&words.say("check-and")))]));
    }
}

/// One line for each part: how it is on the whole, and how many of its checks are well.
#[must_use]
pub fn table(checks: &[Check], words: &Words, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let rows: Vec<(String, Status, String)> = Layer::ALL
        .into_iter()
        .filter_map(|layer| {
            let of: Vec<&Check> = checks.iter().filter(|check| layer_of(&check.id) == layer).collect();
            let judged: Vec<&Check> = of.iter().copied().filter(|check| check.status != Status::Skip).collect();
            let first = of.first()?;
            let status = judged.iter().map(|check| check.status).max().unwrap_or(Status::Skip);
            let told = match layer {
                Layer::Link | Layer::Proxy | Layer::Clock | Layer::Path => {
                    let worst = judged.iter().max_by_key(|check| check.status).unwrap_or(first);
                    worst.summary.clone()
                }
                _ if judged.is_empty() => String::new(),
                _ => {
                    let well = judged.iter().filter(|check| check.status == Status::Pass).count();
                    words.say_with("check-of", &[("well", &well.to_string()), ("all", &judged.len().to_string())])
                }
            };
            Some((layer_title(layer, words), status, told))
        })
        .collect();
    let titles = rows.iter().map(|(title, _, _)| width(title)).max().unwrap_or(0);
    let statuses = [Status::Pass, Status::Warn, Status::Fail, Status::Skip];
    let word = |status: Status| console_free(&status_word(status, words));
    let marks = statuses.into_iter().map(|status| width(&word(status))).max().unwrap_or(0);
    for (title, status, told) in rows {
        let fill = " ".repeat(marks.saturating_sub(width(&word(status))));
        let left = 2 + titles + 2 + marks + 2;
        if left + 12 > columns {
            let room = titles.min(columns.saturating_sub(marks + 4));
            lines.push(format!("  {}  {}", pad(&clip(&title, room), room), status_word(status, words)));
            continue;
        }
        let told = safe(&told).into_owned();
        let told = clip(&told, columns - left).into_owned();
        lines.push(format!("  {}  {}{fill}  {told}", pad(&title, titles), status_word(status, words)).trim_end().to_owned());
    }
    lines
}

/// Text without the escapes that colour it.
fn console_free(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

/// The checks that decided the conclusion, and for a fault of LINE's way a control that is well, for contrast.
fn evidence(page: &mut Page, document: &CheckDocument, words: &Words, all: bool) {
    let shown: Vec<&Check> =
        if all { document.checks.iter().filter(|check| check.status != Status::Skip).collect() } else { deciding(document) };
    if shown.is_empty() {
        return;
    }
    page.heading(&words.say(if all { "check-heading-all" } else { "check-heading-evidence" }));
    // Of many that say the same one is shown with their number; all their targets stand in the lines for the network's keeper.
    let mut groups: Vec<(&Check, usize)> = Vec::new();
    for check in shown {
        let alike = |(first, _): &&mut (&Check, usize)| {
            (first.status, first.cause, layer_of(&first.id)) == (check.status, check.cause, layer_of(&check.id))
        };
        match groups.iter_mut().find(alike) {
            Some((_, more)) if !all && check.cause.is_some() => *more += 1,
            _ => groups.push((check, 0)),
        }
    }
    let limit = if all { usize::MAX } else { MOST_LINES };
    for (check, more) in groups.iter().take(limit) {
        let summary = match more {
            0 => check.summary.clone(),
            _ => words.say_with("check-alike", &[("summary", &check.summary), ("n", &more.to_string())]),
        };
        page.item(&status_word(check.status, words), &summary);
    }
    if groups.len() > limit {
        page.item("", &words.say_with("check-more", &[("n", &(groups.len() - limit).to_string())]));
    }
    if !all && blames_the_way_to_line(document.conclusion.id) {
        let control = format!("{}.", role_name(Role::Control));
        let well = document.checks.iter().filter(|check| check.id.starts_with(&control) && check.status == Status::Pass);
        let answers = well.filter(|check| layer_of(&check.id) == Layer::Answer);
        for check in answers.take(2) {
            page.item(&status_word(check.status, words), &check.summary);
        }
    }
}

fn blames_the_way_to_line(id: Option<ConclusionId>) -> bool {
    use ConclusionId as Id;
    matches!(id, Some(Id::LineBlocked | Id::LineOutage | Id::LinePartial | Id::DnsFiltered | Id::TlsBroken | Id::TlsIntercepted))
}

fn deciding(document: &CheckDocument) -> Vec<&Check> {
    use ConclusionId as Id;
    let Some(id) = document.conclusion.id else { return unwell(document) };
    let decides = |check: &&Check| {
        let dns = matches!(
            check.cause,
            Some(Cause::DnsBogus | Cause::DnsNxdomain | Cause::DnsRefused | Cause::DnsServfail | Cause::DnsTimeout)
        );
        let layer = layer_of(&check.id);
        match id {
            Id::Healthy => check.status != Status::Skip && check.id.starts_with("line."),
            Id::Offline => matches!(layer, Layer::Link | Layer::Connect | Layer::Names),
            Id::DnsBroken | Id::DnsFiltered => dns,
            Id::CaptivePortal => check.id.starts_with("control.") && layer == Layer::Answer,
            Id::TlsIntercepted => check.cause == Some(Cause::TlsUntrusted),
            Id::TlsBroken | Id::MtuBlackhole => matches!(layer, Layer::Secure | Layer::Answer),
            Id::ClockWrong => check.id == "clock" || matches!(check.cause, Some(Cause::TlsExpired | Cause::TlsNotYetValid)),
            Id::ProxyBroken | Id::ProxyAuth => layer == Layer::Proxy,
            Id::LineBlocked | Id::LineOutage | Id::LinePartial => check.id.starts_with("line."),
            Id::PushBlocked => layer == Layer::Push,
            Id::Ipv6Broken | Id::SlowNetwork | Id::LossyNetwork => layer == Layer::Path,
        }
    };
    let mut shown: Vec<&Check> = unwell(document).into_iter().filter(decides).collect();
    // Where something fails, what is merely odd decides nothing.
    if shown.iter().any(|check| check.status == Status::Fail) {
        shown.retain(|check| check.status == Status::Fail);
    }
    shown.sort_by_key(|check| check.id != "clock");
    shown
}

fn unwell(document: &CheckDocument) -> Vec<&Check> {
    document.checks.iter().filter(|check| matches!(check.status, Status::Fail | Status::Warn)).collect()
}

struct Page {
    lines: Vec<String>,
    columns: usize,
}

impl Page {
    fn heading(&mut self, text: &str) {
        self.lines.push(String::new());
        self.lines.extend(wrap(text, self.columns).into_iter().map(|line| line.bold().to_string()));
    }

    fn plain(&mut self, text: &str) {
        self.lines.extend(wrap(&safe(text), self.columns));
    }

    /// A marked line, its continuation set in below its own text.
    fn item(&mut self, mark: &str, text: &str) {
        let mark_width = width(&console_free(mark));
        let indent = if mark_width == 0 { 2 } else { 2 + mark_width + 1 };
        for (n, line) in wrap(&safe(text), self.columns.saturating_sub(indent)).into_iter().enumerate() {
            let start = if n == 0 && mark_width > 0 { format!("  {mark} ") } else { " ".repeat(indent) };
            self.lines.push(start + &line);
        }
    }
}
