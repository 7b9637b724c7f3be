//! The report as Markdown: everything, for trackers and mail.

use std::fmt::Write as _;

use super::fields::size;
use super::model::{CheckLine, Report};
use crate::text::Words;

/// The whole report. Foreign text is escaped, so that it reads as it was written and links nowhere.
#[must_use]
pub fn markdown(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    let say = |key: &str| escape(&words.say(key));
    let _ = writeln!(out, "# {}\n", escape(&words.say_with("report-title", &[("topic", &report.topic.title)])));
    let _ = writeln!(out, "{}\n", escape(&super::text::made(report, words)));
    let outcome = say(&format!("report-outcome-{}", report.outcome.kind));
    let _ = writeln!(out, "**{outcome}:** {}", escape(&report.outcome.title));
    if let Some(cause) = &report.outcome.cause {
        let _ = writeln!(out, "\n**{}:** {}", say("report-cause"), escape(&cause.title));
    }
    if !report.missing.is_empty() {
        let _ = writeln!(out, "\n> **{}**", say("report-missing"));
        for field in &report.missing {
            let _ = writeln!(out, "> - {}", escape(&field.title));
        }
    }
    if let Some(channel) = &report.channel {
        heading(&mut out, &say("report-send-to"));
        let _ = writeln!(out, "**{}**", escape(&channel.title));
        if let Some(address) = &channel.address {
            let _ = writeln!(out, "\n<{}>", address.replace(['<', '>', ' '], ""));
        }
        for text in channel.how.iter().chain(&channel.after) {
            let _ = writeln!(out, "\n{}", line(text));
        }
    }
    heading(&mut out, &say("report-section-fields"));
    for field in report.own_fields() {
        let Some(value) = &field.value else { continue };
        let _ = write!(out, "**{}**\n\n{}\n\n", escape(&field.title), quote(&value.text));
    }
    if !report.tried.is_empty() {
        heading(&mut out, &say("report-section-tried"));
        for tried in &report.tried {
            let _ = writeln!(out, "- {}: **{}**", escape(&tried.title), escape(&tried.result.title));
        }
    }
    network(&mut out, report, &say);
    if !report.path.is_empty() {
        heading(&mut out, &say("report-section-path"));
        for (number, step) in report.path.iter().enumerate() {
            let answer = step.answer.as_ref().map(|answer| format!(" → **{}**", line(&answer.text))).unwrap_or_default();
            let _ = writeln!(out, "{}. {}{answer}", number + 1, escape(&step.title));
        }
    }
    if !report.facts.is_empty() {
        heading(&mut out, &say("report-section-facts"));
        table(&mut out, &[say("report-column-fact"), say("report-column-value")]);
        for fact in &report.facts {
            let value = match (&fact.value, &fact.unknown) {
                (Some(value), _) => line(&value.text),
                (None, why) => {
                    let why = why.as_ref().map(|why| line(&why.text)).unwrap_or_default();
                    format!("*{}* {why}", say("report-unknown"))
                }
            };
            row(&mut out, &[escape(&fact.title), value.trim_end().to_owned()]);
        }
    }
    if !report.attachments.is_empty() {
        heading(&mut out, &say("report-section-attachments"));
        for attached in &report.attachments {
            let untaken = if attached.taken { String::new() } else { format!(" — {}", say("report-not-taken")) };
            let kind = escape(&attached.kind.title);
            let _ = writeln!(out, "- `{}` ({kind}, {}){untaken}", attached.name.replace('`', ""), size(attached.bytes));
        }
    }
    if !report.hidden.is_empty() {
        heading(&mut out, &say("report-section-hidden"));
        for (kind, count) in &report.hidden {
            let _ = writeln!(out, "- {}: {count}", escape(kind));
        }
    }
    out
}

fn network(out: &mut String, report: &Report, say: &dyn Fn(&str) -> String) {
    let Some(found) = &report.network else { return };
    heading(out, &say("report-section-network"));
    let _ = writeln!(out, "**{}** {}", escape(&found.conclusion.title), line(&found.summary.text));
    for advice in &found.advice {
        let _ = writeln!(out, "\n- {}", line(&advice.text));
    }
    if found.checks.is_empty() {
        return;
    }
    out.push('\n');
    let columns =
        ["report-column-target", "report-column-layer", "report-column-status", "report-column-seen", "report-column-ms"];
    table(out, &columns.map(say));
    for check in found.checks.iter().filter(|check| check.is_done()) {
        let cells = [
            line(&check.target.text),
            escape(&check.layer.title),
            escape(&check.status.title),
            seen(check),
            check.ms.to_string(),
        ];
        row(out, &cells);
    }
}

fn seen(check: &CheckLine) -> String {
    let mut parts = Vec::new();
    parts.extend(check.cause.as_deref().map(escape));
    parts.extend((!check.summary.is_empty()).then(|| line(&check.summary.text)));
    parts.extend(
        check.evidence.iter().filter(|_| check.is_odd()).map(|(name, value)| format!("{} {}", escape(name), line(&value.text))),
    );
    parts.join(" · ")
}

fn heading(out: &mut String, title: &str) {
    let _ = writeln!(out, "\n## {title}\n");
}

fn table(out: &mut String, columns: &[String]) {
    row(out, columns);
    let _ = writeln!(out, "|{}", " --- |".repeat(columns.len()));
}

fn row(out: &mut String, cells: &[String]) {
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

/// A text that may have several lines, as a quotation.
fn quote(text: &str) -> String {
    text.lines().map(|line| format!("> {}", escape(line))).collect::<Vec<_>>().join("\\\n")
}

/// A text on one line.
fn line(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join(" ")
}

/// The text so that nothing in it is taken for markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut begun = false;
    for (at, c) in text.char_indices() {
        let opens = !begun && matches!(c, '#' | '-' | '+' | '=' | ':' | '~');
        let numbers = matches!(c, '.' | ')')
            && text[..at].trim_start().bytes().all(|byte| byte.is_ascii_digit())
            && !text[at + 1..].starts_with(|next: char| !next.is_whitespace());
        if opens || numbers || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$') {
            out.push('\\');
        }
        // An address that reads as one becomes a link by itself.
        if c == ':' && text[at..].starts_with("://") {
            out.push('\\');
        }
        begun |= !c.is_whitespace();
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_not_markup() {
        for (text, escaped) in [
            ("plain words, 1.5 MB (fine)", "plain words, 1.5 MB (fine)"),
            ("# not a heading", "\\# not a heading"),
            ("- no item", "\\- no item"),
            ("12. no number", "12\\. no number"),
            ("12.4 GB", "12.4 GB"),
            ("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
            ("[link](javascript:alert(1))", "\\[link\\](javascript:alert(1))"),
            ("a|b `c` *d* _e_ &lt;", "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\&lt;"),
            ("https://evil.example/", "https\\://evil.example/"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }
}
