//! The report as one page that needs nothing from outside: no script, no font, no picture that is not in it.

use std::fmt::Write as _;

use super::fields::size;
use super::model::{Attached, CheckLine, FactLine, Report, Text};
use super::timeline;
use crate::text::Words;

const STYLE: &str = include_str!("page.css");
/// Even a fault of this file would run no script and load nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The whole report as a page for phone, screen and paper.
#[must_use]
pub fn html(report: &Report, words: &Words) -> String {
    let page = Page { report, words };
    let title = escape(&words.say_with("report-title", &[("topic", &report.topic.title)]));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        escape(&report.language)
    );
    page.head(&mut out, &title);
    page.missing(&mut out);
    page.channel(&mut out);
    page.fields(&mut out);
    page.tried(&mut out);
    page.network(&mut out);
    page.path(&mut out);
    page.facts(&mut out);
    page.attachments(&mut out);
    page.foot(&mut out);
    out.push_str("</body>\n</html>\n");
    out
}

struct Page<'r> {
    report: &'r Report,
    words: &'r Words,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        escape(&self.words.say(key))
    }

    fn open(&self, out: &mut String, id: &str, key: &str) {
        let _ = write!(out, "<section id=\"{id}\">\n<h2>{}</h2>\n", self.say(key));
    }

    fn head(&self, out: &mut String, title: &str) {
        let outcome = &self.report.outcome;
        let _ = write!(
            out,
            "<header>\n<h1>{title}</h1>\n<p class=\"made\">{}</p>\n<p class=\"outcome {}\"><strong>{}</strong> {}</p>\n",
            escape(&super::text::made(self.report, self.words)),
            outcome.kind,
            self.say(&format!("report-outcome-{}", outcome.kind)),
            escape(&outcome.title)
        );
        if let Some(cause) = &outcome.cause {
            let _ = writeln!(out, "<p class=\"cause\">{}: {}</p>", self.say("report-cause"), escape(&cause.title));
        }
        out.push_str("</header>\n");
    }

    fn missing(&self, out: &mut String) {
        if self.report.missing.is_empty() {
            return;
        }
        self.open(out, "missing", "report-missing");
        list(out, "ul", self.report.missing.iter().map(|field| escape(&field.title)));
        close(out);
    }

    fn channel(&self, out: &mut String) {
        let Some(channel) = &self.report.channel else { return };
        self.open(out, "channel", "report-send-to");
        let _ = write!(out, "<p><strong>{}</strong>", escape(&channel.title));
        match &channel.address {
            Some(address) if address.starts_with("https://") => {
                let address = escape(address);
                let _ = write!(out, "<br><a href=\"{address}\" rel=\"noreferrer\">{address}</a>");
            }
            Some(address) => {
                let _ = write!(out, "<br>{}", escape(address));
            }
            None => {}
        }
        out.push_str("</p>\n");
        for text in channel.how.iter().chain(&channel.after) {
            let _ = writeln!(out, "<p>{}</p>", escape(text));
        }
        close(out);
    }

    fn fields(&self, out: &mut String) {
        self.open(out, "fields", "report-section-fields");
        out.push_str("<dl>\n");
        for field in self.report.own_fields() {
            let Some(value) = &field.value else { continue };
            let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", escape(&field.title), marked(value));
        }
        out.push_str("</dl>\n");
        close(out);
    }

    fn tried(&self, out: &mut String) {
        if self.report.tried.is_empty() {
            return;
        }
        self.open(out, "tried", "report-section-tried");
        let item = |tried: &super::model::Tried| {
            let (class, result) = (escape(&tried.result.id), escape(&tried.result.title));
            format!("{} <span class=\"tag {class}\">{result}</span>", escape(&tried.title))
        };
        list(out, "ul", self.report.tried.iter().map(item));
        close(out);
    }

    fn network(&self, out: &mut String) {
        let Some(found) = &self.report.network else { return };
        self.open(out, "network", "report-section-network");
        let _ = writeln!(out, "<p><strong>{}</strong> {}</p>", escape(&found.conclusion.title), marked(&found.summary));
        if !found.advice.is_empty() {
            list(out, "ul", found.advice.iter().map(marked));
        }
        if !found.checks.is_empty() {
            self.timeline(out, &found.checks);
            let _ = writeln!(out, "<h3>{}</h3>", self.say("report-evidence"));
            for layer in layers(&found.checks) {
                checks(out, found.checks.iter().filter(|check| check.layer.id == layer && check.is_done()));
            }
            let skipped = found.checks.iter().filter(|check| !check.is_done()).count();
            if skipped > 0 {
                let count = self.words.say_with("report-skipped", &[("count", &skipped.to_string())]);
                let _ = writeln!(out, "<p class=\"ms\">{}</p>", escape(&count));
            }
        }
        close(out);
    }

    fn timeline(&self, out: &mut String, checks: &[CheckLine]) {
        let lanes = timeline::lanes(checks);
        if lanes.is_empty() {
            return;
        }
        let longest = timeline::longest(&lanes);
        let _ = writeln!(out, "<h3>{}</h3>\n<div class=\"timeline\">", self.say("report-timeline"));
        for lane in &lanes {
            let times: Vec<String> = lane
                .checks
                .iter()
                .map(|check| format!("<span class=\"{}\">{} {} ms</span>", check.status.id, escape(&check.layer.title), check.ms))
                .collect();
            let _ = writeln!(
                out,
                "<div class=\"lane\"><span class=\"target\">{}</span><span class=\"times\">{}</span>{}</div>",
                marked(lane.target),
                times.join(" · "),
                timeline::bar(lane, longest)
            );
        }
        let _ = writeln!(out, "<p class=\"scale\"><span>0</span><span>{longest} ms</span></p>\n</div>");
    }

    fn path(&self, out: &mut String) {
        if self.report.path.is_empty() {
            return;
        }
        self.open(out, "path", "report-section-path");
        let item = |step: &super::model::Step| {
            let answer = step.answer.as_ref().map(|answer| format!(" <b>→ {}</b>", marked(answer))).unwrap_or_default();
            format!("{}{answer}", escape(&step.title))
        };
        list(out, "ol", self.report.path.iter().map(item));
        close(out);
    }

    fn facts(&self, out: &mut String) {
        if self.report.facts.is_empty() {
            return;
        }
        self.open(out, "facts", "report-section-facts");
        out.push_str("<table>\n");
        for fact in &self.report.facts {
            let _ = writeln!(out, "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", escape(&fact.title), self.fact(fact));
        }
        out.push_str("</table>\n");
        close(out);
    }

    fn fact(&self, fact: &FactLine) -> String {
        match (&fact.value, &fact.unknown) {
            (Some(value), _) => marked(value),
            (None, why) => {
                let why = why.as_ref().map(marked).unwrap_or_default();
                format!("<em>{}</em> {why}", self.say("report-unknown"))
            }
        }
    }

    fn attachments(&self, out: &mut String) {
        if self.report.attachments.is_empty() {
            return;
        }
        self.open(out, "attachments", "report-section-attachments");
        out.push_str("<div class=\"attachments\">\n");
        for attached in &self.report.attachments {
            self.attached(out, attached);
        }
        out.push_str("</div>\n");
        close(out);
    }

    fn attached(&self, out: &mut String, attached: &Attached) {
        let name = escape(&attached.name);
        out.push_str("<figure>");
        if let Some(picture) = attached.picture.as_deref().filter(|picture| picture.starts_with("data:image/")) {
            let _ = write!(out, "<img src=\"{}\" alt=\"{name}\">", escape(picture));
        }
        let _ = write!(out, "<figcaption>{name}<br><small>{} · {}", escape(&attached.kind.title), size(attached.bytes));
        if !attached.taken {
            let _ = write!(out, " · {}", self.say("report-not-taken"));
        }
        out.push_str("</small></figcaption></figure>\n");
    }

    fn foot(&self, out: &mut String) {
        out.push_str("<footer>\n");
        if !self.report.hidden.is_empty() {
            let kinds: Vec<String> = self.report.hidden.iter().map(|(kind, count)| format!("{} {count}", escape(kind))).collect();
            let _ = writeln!(out, "<p>{}: {}</p>", self.say("report-section-hidden"), kinds.join(", "));
        }
        let _ = writeln!(out, "<p>{}</p>\n</footer>", escape(&super::text::made(self.report, self.words)));
    }
}

/// The checks of one layer, under its heading.
fn checks<'r>(out: &mut String, checks: impl Iterator<Item = &'r CheckLine>) {
    for (number, check) in checks.enumerate() {
        if number == 0 {
            let _ = writeln!(out, "<h4>{}</h4>\n<ul class=\"checks\">", escape(&check.layer.title));
        }
        let _ = write!(
            out,
            "<li class=\"{0}\"><span class=\"tag {0}\">{1}</span> <span class=\"target\">{2}</span>",
            escape(&check.status.id),
            escape(&check.status.title),
            marked(&check.target)
        );
        if let Some(cause) = &check.cause {
            let _ = write!(out, " <code>{}</code>", escape(cause));
        }
        let _ = write!(out, " <span class=\"ms\">{} ms</span>", check.ms);
        if check.is_odd() && !check.summary.is_empty() {
            let _ = write!(out, "<p>{}</p>", marked(&check.summary));
        }
        if check.is_odd() && !check.evidence.is_empty() {
            let pair = |(name, value): (&String, &Text)| format!("<b>{}</b> {}", escape(name), marked(value));
            let pairs: Vec<String> = check.evidence.iter().map(pair).collect();
            let _ = write!(out, "<p class=\"evidence\">{}</p>", pairs.join(" · "));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// The layers that have a check, in the order in which they first stand there.
fn layers(checks: &[CheckLine]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for check in checks.iter().filter(|check| check.is_done()) {
        if !found.contains(&check.layer.id.as_str()) {
            found.push(&check.layer.id);
        }
    }
    found
}

fn list(out: &mut String, kind: &str, items: impl Iterator<Item = String>) {
    let _ = writeln!(out, "<{kind}>");
    for item in items {
        let _ = writeln!(out, "<li>{item}</li>");
    }
    let _ = writeln!(out, "</{kind}>");
}

fn close(out: &mut String) {
    out.push_str("</section>\n");
}

/// A text with what was hidden in it marked.
fn marked(text: &Text) -> String {
    let mut out = String::new();
    let mut from = 0;
    for span in &text.spans {
        let (Some(before), Some(inside)) = (text.text.get(from..span.at.start), text.text.get(span.at.clone())) else { continue };
        let class = if span.shown { " class=\"shown\"" } else { "" };
        let _ = write!(out, "{}<mark{class} title=\"{}\">{}</mark>", escape(before), escape(&span.kind), escape(inside));
        from = span.at.end;
    }
    out.push_str(&escape(text.text.get(from..).unwrap_or_default()));
    out.replace('\n', "<br>")
}

/// The text so that nothing in it is taken for markup, in content and in attributes.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A picture as an address that holds it.
#[must_use]
pub fn data_address(media_type: &str, bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut address = format!("data:{media_type};base64,");
    address.reserve(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = DIGITS[bits >> (18 - 6 * place) & 63];
            address.push(if place <= group.len() { char::from(digit) } else { '=' });
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_written_in_base64() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(data_address("image/png", bytes.as_bytes()), format!("data:image/png;base64,{text}"));
        }
    }
}
