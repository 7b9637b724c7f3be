//! Every rule of `kb lint` on samples in `tests/lint/RULE/`: `bad.yaml` has a finding wherever a line ends in `#! CODE`, and no other;
//! `good.yaml` is like it and has none.
//!
//! A sample holds the files of a folder, each after a line `#@ PATH`. They lie over `tests/lint/below.yaml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use linehelp::knowledge::compile::{File, Knowledge, compile};
use linehelp::knowledge::finding::Rule;

/// Rules about bytes and about answers files, which samples of knowledge cannot break; their own tests hold them.
const ELSEWHERE: [Rule; 5] = [Rule::NotUtf8, Rule::TooLarge, Rule::OtherTopic, Rule::OldReview, Rule::Outdated];

/// What is said of any small sample, and so is looked at only in the sample of the rule itself.
const ALWAYS: [Rule; 6] =
    [Rule::FewCauses, Rule::FewPhrases, Rule::FixUnused, Rule::TreeUnused, Rule::CauseUnused, Rule::NoReport];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint")
}

/// A finding as samples mark it: file, line (0 where it is about the file) and code.
type Mark = (String, u32, String);

/// The files of a sample and the findings that it marks.
fn sample(path: &Path) -> (Vec<(String, String)>, BTreeSet<Mark>) {
    let text = fs::read_to_string(path).unwrap();
    let (mut files, mut marks): (Vec<(String, String)>, BTreeSet<Mark>) = (Vec::new(), BTreeSet::new());
    for line in text.lines() {
        let (content, marked) = line.split_once("#! ").unwrap_or((line, ""));
        let number = if let Some(name) = content.strip_prefix("#@ ") {
            files.push((name.trim().to_owned(), String::new()));
            0
        } else {
            let (_, own) = files.last_mut().unwrap_or_else(|| panic!("{}: text before `#@ PATH`", path.display()));
            *own += content.trim_end();
            own.push('\n');
            u32::try_from(own.matches('\n').count()).unwrap()
        };
        let file = files.last().unwrap().0.clone();
        marks.extend(marked.split_whitespace().map(|code| (file.clone(), number, code.to_owned())));
    }
    (files, marks)
}

fn found(below: &Knowledge, files: &[(String, String)], about: &str) -> (BTreeSet<Mark>, Vec<String>) {
    let files: Vec<File<'_>> = files.iter().map(|(path, text)| File { path, bytes: text.as_bytes() }).collect();
    let compiled = compile(below.clone(), "", &files);
    let told = |finding: &&linehelp::knowledge::finding::Finding| {
        finding.rule.code() == format!("kb.{about}") || !ALWAYS.contains(&finding.rule)
    };
    let findings: Vec<_> = compiled.findings.iter().filter(told).collect();
    let marks = findings.iter().map(|finding| (finding.file.clone(), finding.place.line, finding.rule.code().to_owned()));
    (marks.collect(), findings.iter().map(ToString::to_string).collect())
}

#[test]
fn every_rule_finds_what_its_samples_mark_and_nothing_else() {
    let (files, _) = sample(&root().join("below.yaml"));
    let files: Vec<File<'_>> = files.iter().map(|(path, text)| File { path, bytes: text.as_bytes() }).collect();
    let below = compile(Knowledge::default(), "", &files);
    assert!(!below.broken(), "{:?}", below.findings);
    let mut below = below.knowledge;
    below.owners.clear();
    let mut problems = Vec::new();
    for rule in Rule::ALL.iter().filter(|rule| !ELSEWHERE.contains(rule)) {
        let name = rule.code().trim_start_matches("kb.");
        for (file, bad) in [("bad.yaml", true), ("good.yaml", false)] {
            let path = root().join(name).join(file);
            if !path.exists() {
                problems.push(format!("{name}/{file} is missing"));
                continue;
            }
            let (files, marked) = sample(&path);
            let (found, told) = found(&below, &files, name);
            if marked != found {
                problems.push(format!("{name}/{file}: marked {marked:?}, found {told:#?}"));
            }
            if bad != found.iter().any(|(.., code)| code == rule.code()) {
                problems.push(format!("{name}/{file}: {} is {}found", rule.code(), if bad { "not " } else { "" }));
            }
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn no_samples_are_left_of_rules_that_are_gone() {
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let known = Rule::ALL.iter().any(|rule| rule.code() == format!("kb.{name}"));
        assert!(known || name == "below.yaml", "{name}");
    }
}
