//! What a new topic, fix, article or language begins with: files that the lint finds nothing wrong with, to be written over.

use std::collections::BTreeMap;

use super::Texts;

/// A file to be written: its path in the folder, joined by `/`, and what it holds.
pub type Draft = (String, String);

/// A topic with one question, one fix and one report, and the fix.
#[must_use]
pub fn topic(id: &str, today: &str) -> Vec<Draft> {
    let text = format!(
        "# yaml-language-server: $schema=../schema/topic.json
topic: {id}
draft: true                      # take this out once the topic tells twelve causes apart
title: What the person would call the problem
summary: What belongs to it, in one line.
category: feature                # login | payment | privacy | feature | business
start: device
causes:
  first-cause:
    title: What is wrong, as a person would say it
    source: https://help.line.me/line/
    signs: {{device: phone}}       # how somebody who has it answers
nodes:
  device:
    ask: Where do you see it?
    why: The steps differ between a phone and a computer.
    options:
      phone:    {{text: On a phone, go: first-fix}}
      computer: {{text: On a computer, go: to-support}}
    unknown: first-fix
  first-fix:
    try:
      - {{fix: {id}-first, chance: 50, cause: first-cause}}
    otherwise: to-support
  to-support:
    report: Why support has to look at it.
"
    );
    let scenario = format!(
        "# yaml-language-server: $schema=../../schema/scenario.json
scenario: On a phone, and the first fix helps
topic: {id}
answers:
  device: phone
  first-fix: {id}-first
expect:
  outcome: {{kind: fix, id: {id}-first}}
"
    );
    let mut files = fix(&format!("{id}-first"), today);
    files.push((format!("topics/{id}.yaml"), text));
    files.push((format!("scenarios/{id}/first.yaml"), scenario));
    files
}

/// A fix in a file of its own.
#[must_use]
pub fn fix(id: &str, today: &str) -> Vec<Draft> {
    let text = format!(
        "# yaml-language-server: $schema=../schema/fix.json
fixes:
  {id}:
    title: What to do, in a few words
    why: Why this could be it.
    minutes: 5
    risk: none                   # none | settings | chats | account | money; with another, say under `loses` what may be lost
    steps:
      all:
        - One thing to do.
        - The next.
    worked: How to see that it worked.
    source: https://help.line.me/line/
    basis: inferred              # official | weak | inferred
    reviewed: {today}
"
    );
    vec![(format!("fixes/{id}.yaml"), text)]
}

/// An article.
#[must_use]
pub fn article(id: &str, today: &str) -> Vec<Draft> {
    let text = format!(
        "# yaml-language-server: $schema=../schema/article.json
article: {id}
title: What it is about
summary: One line, for lists.
sections:
  - heading: What comes first
    text: |
      One paragraph.

      Another.
  - heading: What to do
    points:
      - One thing.
source: https://help.line.me/line/
basis: inferred                  # official | weak | inferred
reviewed: {today}
"
    );
    vec![(format!("articles/{id}.yaml"), text)]
}

/// The files of a new language: the English texts of each file, in the form of a translation. `english` has the texts by file.
#[must_use]
pub fn language(tag: &str, english: &BTreeMap<String, Texts>) -> Vec<Draft> {
    let files = english.iter().map(|(file, texts)| {
        let mut root = Branch::default();
        for (id, text) in texts.iter() {
            root.put(&path(id), text);
        }
        let mut yaml = String::from("# English as yet: write over it.\n");
        root.write(0, &mut yaml);
        (format!("lang/{tag}/{file}"), yaml)
    });
    files.collect()
}

/// Where a text stands in the translation of its file.
fn path(id: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = id.split('/').collect();
    match parts[..] {
        ["tree", _, "cause", cause] => vec!["causes", cause],
        ["tree", _, "node", node, "option", option] => vec!["nodes", node, "options", option],
        ["tree", _, "node", node, key] => vec!["nodes", node, key],
        ["article", _, section, ..] if section.parse::<usize>().is_ok() => {
            parts.splice(..2, ["sections"]);
            parts
        }
        ["tree" | "article", _, key] => vec![key],
        ["fact", name] => vec!["facts", name, "title"],
        ["fact", name, value] => vec!["facts", name, "values", value],
        ["field", name] => vec!["fields", name],
        ["fix", ..] => replaced(parts, "fixes"),
        ["channel", ..] => replaced(parts, "channels"),
        _ => parts,
    }
}

fn replaced<'t>(mut parts: Vec<&'t str>, first: &'t str) -> Vec<&'t str> {
    parts[0] = first;
    parts
}

/// A map of texts and further maps; one whose keys are numbers is a list.
#[derive(Default)]
struct Branch {
    text: Option<String>,
    below: BTreeMap<String, Branch>,
}

impl Branch {
    fn put(&mut self, path: &[&str], text: &str) {
        match path.split_first() {
            // Numbers sort as numbers.
            Some((first, rest)) => {
                let key = first.parse::<usize>().map_or_else(|_| (*first).to_owned(), |number| format!("{number:06}"));
                self.below.entry(key).or_default().put(rest, text);
            }
            None => self.text = Some(text.to_owned()),
        }
    }

    fn write(&self, depth: usize, yaml: &mut String) {
        let list = self.below.keys().all(|key| key.bytes().all(|byte| byte.is_ascii_digit()));
        for (key, branch) in &self.below {
            let indent = "  ".repeat(depth);
            let head = if list { format!("{indent}-") } else { format!("{indent}{key}:") };
            match &branch.text {
                // A text in double quotes is the same in YAML as in JSON.
                Some(text) => yaml.push_str(&format!("{head} {}\n", serde_json::Value::from(text.as_str()))),
                None => {
                    yaml.push_str(&(head + "\n"));
                    branch.write(depth + 1, yaml);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::compile::{File, Knowledge, compile};

    fn findings(files: &[Draft]) -> Vec<String> {
        let files: Vec<File<'_>> = files.iter().map(|(path, text)| File { path, bytes: text.as_bytes() }).collect();
        let compiled = compile(Knowledge::default(), "", &files);
        compiled.findings.iter().map(ToString::to_string).filter(|finding| !finding.contains("kb.fix-unused")).collect()
    }

    #[test]
    fn what_is_begun_lints_clean() {
        for files in [topic("mine", "2026-11-23"), fix("mine", "2026-11-23"), article("mine", "2026-11-23")] {
            assert_eq!(findings(&files), [] as [&str; 0]);
        }
    }

    #[test]
    fn a_language_begins_with_every_text() {
        let mut files = topic("mine", "2026-11-23");
        files.extend(article("read", "2026-11-23"));
        let channels = "fields: {contact: {title: Mail}}\nchannels: {}\n";
        files.push(("channels.yaml".to_owned(), channels.to_owned()));
        let given: Vec<File<'_>> = files.iter().map(|(path, text)| File { path, bytes: text.as_bytes() }).collect();
        let english = compile(Knowledge::default(), "", &given).english;
        let begun = language("xx", &english);
        assert_eq!(begun.len(), 4, "{begun:?}");
        files.extend(begun);
        let left: Vec<String> = findings(&files);
        // Nothing is missing; all of it is still English, and what people say in it is for people to write.
        let known = |finding: &String| finding.contains("kb.untranslated") || finding.contains("kb.few-phrases");
        assert!(left.iter().all(known), "{left:?}");
    }
}
