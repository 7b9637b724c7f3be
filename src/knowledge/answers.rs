//! Answers given beforehand: an answers file, `--set`, a scenario. Node key → option id, text or nothing.

use std::collections::BTreeSet;

use super::compile::enough;
use super::finding::{Finding, Place, Rule};
use super::model::{Input, Node, TextForm, Tree};
use super::read::{Item, Key, Node as Yaml, read};
use super::{Library, is_version};
use crate::words::{FixId, NodeKey, TreeId};

/// What an answer's key names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A question.
    Ask(NodeKey),
    /// The fixes of a node: the answer is the one that helped, or `none`.
    Try(NodeKey),
    /// One fix at a node: the answer is `yes`, `no` or `skip`.
    Fix(NodeKey, FixId),
}

/// An answer given beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What it answers.
    pub slot: Slot,
    /// The answer: an option id, a text, a fix; none for "I don't know".
    pub answer: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// What `key` names, seen from `topic`.
#[must_use]
pub fn slot(library: &Library, topic: &TreeId, key: &str) -> Option<Slot> {
    let node = |tree: &TreeId, node: &str| library.tree(tree).and_then(|tree| tree.nodes.get(node));
    let of = |tree: &TreeId, id: &str, fix: Option<&str>| {
        let key = NodeKey::new(topic, tree, &id.into());
        match (node(tree, id)?, fix) {
            (Node::Ask(_), None) => Some(Slot::Ask(key)),
            (Node::Try(_), None) => Some(Slot::Try(key)),
            (Node::Try(attempts), Some(fix)) => {
                let offered = attempts.candidates.iter().any(|candidate| candidate.fix.as_str() == fix);
                offered.then(|| Slot::Fix(key, fix.into()))
            }
            _ => None,
        }
    };
    let parts: Vec<&str> = key.split('/').collect();
    match parts[..] {
        [id] => of(topic, id, None),
        [first, second] => of(topic, first, Some(second)).or_else(|| of(&first.into(), second, None)),
        [tree, id, fix] => of(&tree.into(), id, Some(fix)),
        _ => None,
    }
}

/// Every key that can be answered in a diagnosis of `topic`, without those of single fixes.
#[must_use]
pub fn keys(library: &Library, topic: &TreeId) -> Vec<String> {
    let mut keys = Vec::new();
    for id in library.reached(topic) {
        let Some(tree) = library.tree(&id) else { continue };
        let asked = tree.nodes.iter().filter(|(_, node)| matches!(node, Node::Ask(_) | Node::Try(_)));
        keys.extend(asked.map(|(node, _)| NodeKey::new(topic, &id, node).to_string()));
    }
    keys
}

/// Reads an answers file, YAML or JSON: a map of node keys to answers. Beside them may stand `topic:` with the topic that they are for.
///
/// # Errors
/// Everything that is wrong with it, each with its place.
pub fn read_answers(file: &str, bytes: &[u8], library: &Library, topic: &TreeId) -> Result<Vec<Given>, Vec<Finding>> {
    let mut findings = Vec::new();
    let item = read(file, bytes, &mut findings);
    let Some((item, tree)) = item.and_then(|item| Some((item, library.tree(topic)?))) else { return Err(findings) };
    if !matches!(item.node, Yaml::Map(_)) {
        let finding = Finding::new(Rule::WrongShape, file, item.place).with("of", "an answers file").with("wanted", "a map");
        findings.push(finding.with("found", item.shape()));
    }
    let nested = item.get("answers").filter(|answers| matches!(answers.node, Yaml::Map(_)));
    let other = item.get("topic").filter(|_| !tree.nodes.contains_key("topic"));
    if let Some((other, name)) = other.and_then(|item| Some((item, item.text()?)))
        && name != topic.as_str()
    {
        findings.push(Finding::new(Rule::OtherTopic, file, other.place).with("given", name).with("topic", topic.as_str()));
        return Err(findings);
    }
    let mut given = Vec::new();
    let (mut seen, mut keys) = (BTreeSet::new(), BTreeSet::new());
    for (key, value) in nested.unwrap_or(&item).entries() {
        if key.text == "topic" && other.is_some() {
            continue;
        }
        let before = findings.len();
        judge(library, tree, file, key, value, &mut findings);
        if findings.len() > before {
            if enough(&mut findings, 0, file) {
                break;
            }
            continue;
        }
        let Some(slot) = slot(library, topic, &key.text) else { continue };
        let known = !keys.insert(key.text.as_str());
        // The same key twice was found when the file was read; here are two keys for one node.
        if !seen.insert(slot.clone()) && !known {
            findings.push(Finding::new(Rule::DuplicateKey, file, key.place).with("key", &key.text));
        }
        given.push(Given {
            slot,
            answer: value.text().filter(|text| !text.trim().is_empty()).map(str::to_owned),
            place: value.place,
        });
    }
    if findings.is_empty() { Ok(given) } else { Err(findings) }
}

/// Reads one `NODE=ANSWER`, as `--set` takes it; nothing after the `=` is "I don't know".
///
/// # Errors
/// What is wrong with it; the place is the column in what was given.
pub fn read_set(text: &str, library: &Library, topic: &TreeId) -> Result<Given, Finding> {
    let place = |start: usize, len: usize| Place {
        line: 1,
        column: u32::try_from(text[..start].chars().count() + 1).unwrap_or(u32::MAX),
        start: u32::try_from(start).unwrap_or(u32::MAX),
        len: u32::try_from(len).unwrap_or(u32::MAX),
    };
    let Some((key, answer)) = text.split_once('=') else {
        let finding = Finding::new(Rule::WrongShape, "--set", place(0, text.len())).with("of", "`--set`");
        return Err(finding.with("wanted", "NODE=ANSWER").with("found", text));
    };
    let key = Key { place: place(0, key.len()), text: key.trim().to_owned() };
    let node = if matches!(answer.trim(), "" | "null" | "~") { Yaml::Null } else { Yaml::Text(answer.trim().to_owned()) };
    let value = Item { place: place(text.len() - answer.len(), answer.len()), node };
    let mut findings = Vec::new();
    if let Some(tree) = library.tree(topic) {
        judge(library, tree, "--set", &key, &value, &mut findings);
    }
    if let Some(finding) = findings.into_iter().next() {
        return Err(finding);
    }
    let slot = slot(library, topic, &key.text);
    let missing = || no_node(library, topic, "--set", &key);
    Ok(Given { slot: slot.ok_or_else(missing)?, answer: value.text().map(str::to_owned), place: value.place })
}

/// Says what is wrong with one answer.
pub(super) fn judge(library: &Library, topic: &Tree, file: &str, key: &Key, value: &Item, findings: &mut Vec<Finding>) {
    let wrong = |options: Vec<String>, given: &str| {
        let finding = Finding::new(Rule::AnswerOption, file, value.place).with("node", &key.text).with("given", given);
        finding.with("options", options.join(", ")).near(given, options.iter().map(String::as_str))
    };
    let Some(slot) = slot(library, &topic.id, &key.text) else {
        findings.push(no_node(library, &topic.id, file, key));
        return;
    };
    if value.is_null() {
        return;
    }
    let Some(given) = value.text() else {
        let finding = Finding::new(Rule::WrongShape, file, value.place).with("of", "an answer").with("wanted", "a text or null");
        findings.push(finding.with("found", value.shape()));
        return;
    };
    match &slot {
        Slot::Ask(node) => match ask(library, &topic.id, node) {
            Some(Input::Options(choices)) => {
                let options: Vec<String> = choices.iter().map(|choice| choice.id.to_string()).collect();
                findings.extend((!options.iter().any(|option| option == given)).then(|| wrong(options, given)));
            }
            Some(Input::Text { form, .. }) => {
                let (good, form) = match form {
                    TextForm::Version => (is_version(given.trim()), "version"),
                    TextForm::Number => (given.trim().parse::<i64>().is_ok(), "number"),
                    _ => (true, ""),
                };
                let finding = || Finding::new(Rule::AnswerForm, file, value.place).with("given", given).with("form", form);
                findings.extend((!good).then(finding));
            }
            None => {}
        },
        Slot::Try(node) => {
            let mut options = fixes(library, &topic.id, node);
            options.push("none".to_owned());
            if !options.iter().any(|option| option == given) {
                findings.push(wrong(options, given));
            }
        }
        Slot::Fix(..) => {
            if !["yes", "no", "skip"].contains(&given) {
                findings.push(wrong(vec!["yes".to_owned(), "no".to_owned(), "skip".to_owned()], given));
            }
        }
    }
}

/// There is no such node; the near one is named, and those of the topic's own tree.
fn no_node(library: &Library, topic: &TreeId, file: &str, key: &Key) -> Finding {
    /// More are not read.
    const NAMED: usize = 12;
    let keys = keys(library, topic);
    let own: Vec<&str> = keys.iter().map(String::as_str).filter(|key| !key.contains('/')).collect();
    let more = if own.len() > NAMED { ", …" } else { "" };
    let named = format!("{}{more}", own[..own.len().min(NAMED)].join(", "));
    let finding = Finding::new(Rule::AnswerNode, file, key.place).with("node", &key.text).with("nodes", named);
    finding.near(&key.text, keys.iter().map(String::as_str))
}

fn node<'l>(library: &'l Library, topic: &TreeId, key: &NodeKey) -> Option<&'l Node> {
    let (tree, node) = key.as_str().split_once('/').map_or((topic.clone(), key.as_str()), |(tree, node)| (tree.into(), node));
    library.tree(&tree)?.nodes.get(node)
}

fn ask<'l>(library: &'l Library, topic: &TreeId, key: &NodeKey) -> Option<&'l Input> {
    match node(library, topic, key)? {
        Node::Ask(ask) => Some(&ask.input),
        _ => None,
    }
}

fn fixes(library: &Library, topic: &TreeId, key: &NodeKey) -> Vec<String> {
    match node(library, topic, key) {
        Some(Node::Try(attempts)) => attempts.candidates.iter().map(|candidate| candidate.fix.to_string()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::compile::{File, Knowledge, compile};

    fn library() -> Library {
        let fix = "{title: t, why: w, minutes: 1, risk: none, steps: [s], worked: x, basis: inferred, reviewed: 2026-01-02}";
        let offered = format!("fixes: {{calm: {fix}, quick: {fix}}}");
        let files = [
            ("fixes/all.yaml", offered.as_str()),
            (
                "topics/demo.yaml",
                "topic: demo\ntitle: t\nsummary: s\ncategory: login\nstart: where\ncauses: {}\nnodes:\n  \
                 where: {ask: q, why: w, options: {phone: {text: p, go: version}, pc: {text: c, go: end}}, unknown: version}\n  \
                 version: {ask: q, why: w, input: version, go: fixes, unknown: fixes}\n  \
                 fixes: {try: [{fix: quick, chance: 9}], otherwise: more}\n  more: {goto: extra, then: end}\n  end: {report: r}\n",
            ),
            (
                "shared/extra.yaml",
                "tree: extra\nstart: mood\nnodes:\n  \
                 mood: {ask: q, why: w, options: {good: {text: g, go: try}, bad: {text: b, go: return}}, unknown: return}\n  \
                 try: {try: [{fix: calm, chance: 9}], otherwise: return}\n",
            ),
        ];
        let files = files.map(|(path, text)| File { path, bytes: text.as_bytes() });
        let compiled = compile(Knowledge::default(), "", &files);
        assert!(!compiled.broken(), "{:?}", compiled.findings);
        compiled.knowledge.library
    }

    fn demo() -> TreeId {
        TreeId::from("demo")
    }

    #[test]
    fn answers_are_read_from_yaml_and_from_json() {
        let library = library();
        let yaml = "where: phone\nversion: 13.20\nfixes: none\nextra/mood: ~\nextra/try/calm: yes\nfixes/quick: skip\n";
        let json = r#"{"where": "phone", "version": "13.20", "fixes": "none", "extra/mood": null, "extra/try/calm": "yes",
            "fixes/quick": "skip"}"#;
        let wanted = [
            (Slot::Ask("where".into()), Some("phone")),
            (Slot::Ask("version".into()), Some("13.20")),
            (Slot::Try("fixes".into()), Some("none")),
            (Slot::Ask("extra/mood".into()), None),
            (Slot::Fix("extra/try".into(), "calm".into()), Some("yes")),
            (Slot::Fix("fixes".into(), "quick".into()), Some("skip")),
        ];
        for text in [yaml, json] {
            let given = read_answers("a.yaml", text.as_bytes(), &library, &demo()).unwrap();
            let given: Vec<_> = given.iter().map(|given| (given.slot.clone(), given.answer.as_deref())).collect();
            assert_eq!(given, wanted);
        }
        let wrapped = "topic: demo\nanswers:\n  where: pc\n";
        assert_eq!(read_answers("a.yaml", wrapped.as_bytes(), &library, &demo()).unwrap().len(), 1);
    }

    #[test]
    fn what_is_wrong_is_said_with_place_and_near_name() {
        let library = library();
        for (text, wanted) in [
            ("wher: phone", "a.yaml:1:1: kb.answer-node: `wher` is no node that is asked (did you mean `where`?)"),
            ("where: phome", "a.yaml:1:8: kb.answer-option: `where` has no answer `phome` (did you mean `phone`?)"),
            ("where: phone\nwhere: pc", "a.yaml:2:1: kb.duplicate-key"),
            ("version: new", "a.yaml:1:10: kb.answer-form"),
            ("fixes: calm", "a.yaml:1:8: kb.answer-option"),
            ("fixes/calm: yes", "a.yaml:1:1: kb.answer-node"),
            ("fixes/quick: maybe", "a.yaml:1:14: kb.answer-option"),
            ("extra/mod: good", "(did you mean `extra/mood`?)"),
            ("end: x", "a.yaml:1:1: kb.answer-node"),
            ("where: [phone]", "a.yaml:1:8: kb.wrong-shape"),
            ("- phone", "a.yaml:1:1: kb.wrong-shape"),
            ("topic: other\nwhere: phone", "a.yaml:1:8: kb.other-topic"),
            ("", "kb.empty"),
            ("where: [", "kb.syntax"),
        ] {
            let findings = read_answers("a.yaml", text.as_bytes(), &library, &demo()).unwrap_err();
            let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
            assert!(told.iter().any(|line| line.contains(wanted)), "{text}: {told:?}");
        }
    }

    #[test]
    fn one_answer_is_read_from_the_command_line() {
        let library = library();
        let given = read_set("extra/mood=bad", &library, &demo()).unwrap();
        assert_eq!((given.slot, given.answer.as_deref()), (Slot::Ask("extra/mood".into()), Some("bad")));
        assert_eq!(read_set("where=", &library, &demo()).unwrap().answer, None);
        for (text, wanted) in [
            ("where", "--set:1:1: kb.wrong-shape"),
            ("wher=pc", "did you mean `where`?"),
            ("where=手机", "--set:1:7: kb.answer-option"),
        ] {
            let told = read_set(text, &library, &demo()).unwrap_err().to_string();
            assert!(told.contains(wanted), "{told}");
        }
    }
}
