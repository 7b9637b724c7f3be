//! What was found, as text, as JSON, as annotations for GitHub and as SARIF 2.1.0.

use serde::Serialize;
use serde_json::json;

use super::is_error;
use crate::cli::overlay::{self, Layer};
use crate::knowledge::finding::{Finding, Rule};
use crate::text::workflow::{data, property};
use crate::text::{Words, safe};

/// The findings of all folders, in words.
pub(super) struct Told<'a> {
    layers: &'a [Layer],
    words: &'a Words,
    strict: bool,
    /// How many of them are errors.
    pub(super) errors: usize,
    warnings: usize,
}

/// A finding as JSON has it.
#[derive(Serialize)]
struct Entry {
    rule: &'static str,
    level: &'static str,
    file: String,
    /// From 1; 0 where it is about the whole file.
    line: u32,
    /// In characters, from 1.
    column: u32,
    message: String,
    hint: Option<String>,
    near: Option<String>,
}

impl<'a> Told<'a> {
    pub(super) fn new(layers: &'a [Layer], strict: bool, words: &'a Words) -> Self {
        let all = layers.iter().map(|layer| layer.compiled.findings.len()).sum::<usize>();
        let findings = layers.iter().flat_map(|layer| &layer.compiled.findings);
        let errors = findings.filter(|finding| is_error(finding, strict)).count();
        Self { layers, words, strict, errors, warnings: all - errors }
    }

    fn findings(&self) -> impl Iterator<Item = (&'a Layer, &'a Finding)> {
        self.layers.iter().flat_map(|layer| layer.compiled.findings.iter().map(move |finding| (layer, finding)))
    }

    fn files(&self) -> usize {
        self.layers.iter().map(|layer| layer.folder.files.len()).sum()
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        // In a terminal the end is what is seen first: there the errors stand.
        let (errors, warnings): (Vec<_>, Vec<_>) = self.findings().partition(|(_, finding)| is_error(finding, self.strict));
        for (layer, finding) in warnings.into_iter().chain(errors) {
            text += &overlay::draw(self.words, finding, Some(&layer.dir), &layer.folder.files);
            text += "\n\n";
        }
        let (errors, warnings, files) = (self.errors.to_string(), self.warnings.to_string(), self.files().to_string());
        text += &self.words.say_with("kb-lint-count", &[("errors", &errors), ("warnings", &warnings), ("files", &files)]);
        text + "\n"
    }

    fn line(&self, layer: &Layer, finding: &Finding) -> Entry {
        let shown = finding.shown();
        let args: Vec<(&'static str, &str)> = shown.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let hint = format!("{}-hint", finding.id());
        Entry {
            rule: finding.rule.code(),
            level: if is_error(finding, self.strict) { "error" } else { "warning" },
            file: safe(&layer.dir.join(&finding.file).to_string_lossy()).into_owned(),
            line: finding.place.line,
            column: finding.place.column,
            message: self.words.say_with(&finding.id(), &args),
            hint: self.words.get(&hint).is_some().then(|| self.words.say_with(&hint, &args)),
            near: finding.near.as_deref().map(|near| safe(near).into_owned()),
        }
    }

    fn lines(&self) -> Vec<Entry> {
        self.findings().map(|(layer, finding)| self.line(layer, finding)).collect()
    }

    pub(super) fn json(&self) -> String {
        let document = json!({
            "schema": "linehelp.lint/1",
            "errors": self.errors,
            "warnings": self.warnings,
            "files": self.files(),
            "findings": self.lines(),
        });
        format!("{document:#}\n")
    }

    pub(super) fn github(&self) -> String {
        let annotation = |line: Entry| {
            let message = line.message + &line.hint.map(|hint| format!("\n{hint}")).unwrap_or_default();
            let place = if line.line > 0 { format!(",line={},col={}", line.line, line.column) } else { String::new() };
            format!("::{} file={}{place},title={}::{}\n", line.level, property(&line.file), line.rule, data(&message))
        };
        self.lines().into_iter().map(annotation).collect()
    }

    pub(super) fn sarif(&self) -> String {
        let rules: Vec<_> = Rule::ALL.iter().map(|rule| json!({"id": rule.code()})).collect();
        let result = |line: Entry| {
            let mut place = json!({"artifactLocation": {"uri": line.file.replace('\\', "/")}});
            if line.line > 0 {
                place["region"] = json!({"startLine": line.line, "startColumn": line.column});
            }
            json!({
                "ruleId": line.rule,
                "level": line.level,
                "message": {"text": line.message},
                "locations": [{"physicalLocation": place}],
            })
        };
        let document = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {"name": "linehelp", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": self.lines().into_iter().map(result).collect::<Vec<_>>(),
            }],
        });
        format!("{document:#}\n")
    }
}
