//! `JUnit` XML: a test case per check, so that a build shows what fails.

use std::fmt::Write as _;

use crate::judge::{CheckDocument, cause_name};
use crate::words::{ConclusionId, Status};

/// The document as `JUnit` XML, with a line break at its end.
#[must_use]
pub fn junit(document: &CheckDocument) -> String {
    let healthy = document.conclusion.id == Some(ConclusionId::Healthy);
    let count = |status: Status| document.checks.iter().filter(|check| check.status == status).count();
    let failures = count(Status::Fail) + usize::from(!healthy);
    let (tests, skipped) = (document.checks.len() + 1, count(Status::Skip));
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let mut line = |text: &str| {
        xml.push_str(text);
        xml.push('\n');
    };
    let seconds = |ms: u64| format!("{}.{:03}", ms / 1000, ms % 1000);
    let time = seconds(document.elapsed_ms);
    line(&format!("<testsuites tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"{time}\">"));
    line(&format!(
        "  <testsuite name=\"linehelp check\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\" time=\"{time}\" timestamp=\"{}\">",
        escape(document.started_at.trim_end_matches('Z'))
    ));
    let id = document.conclusion.id.map_or("none", ConclusionId::as_str);
    if healthy {
        line(&format!("    <testcase classname=\"linehelp\" name=\"conclusion\" time=\"{time}\"/>"));
    } else {
        let advice = document.conclusion.advice.join("\n");
        line(&format!("    <testcase classname=\"linehelp\" name=\"conclusion\" time=\"{time}\">"));
        let summary = escape(&document.conclusion.summary);
        line(&format!("      <failure type=\"{id}\" message=\"{summary}\">{}</failure>", escape(&advice)));
        line("    </testcase>");
    }
    for check in &document.checks {
        let class = check.id.split('.').next().unwrap_or_default();
        let open = format!(
            "    <testcase classname=\"linehelp.{}\" name=\"{} {}\" time=\"{}\"",
            escape(class),
            escape(&check.id),
            escape(&check.target),
            seconds(check.ms)
        );
        let summary = escape(&check.summary);
        let cause = check.cause.map(cause_name).unwrap_or_default();
        match check.status {
            Status::Pass => line(&format!("{open}/>")),
            Status::Fail => line(&format!("{open}><failure type=\"{cause}\" message=\"{summary}\"/></testcase>")),
            Status::Skip => line(&format!("{open}><skipped message=\"{summary}\"/></testcase>")),
            Status::Warn => line(&format!("{open}><system-out>{summary}</system-out></testcase>")),
        }
    }
    line("  </testsuite>");
    line("</testsuites>");
    xml
}

/// Text as it may stand in XML, attributes included; characters that XML cannot hold are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => {
                let _ = write!(escaped, "&#{};", u32::from(c));
            }
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_an_attribute() {
        assert_eq!(escape("a\"b<c>&\u{1b}[0m\nd\u{ffff}"), "a&quot;b&lt;c&gt;&amp;[0m&#10;d");
    }
}
