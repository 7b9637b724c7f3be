//! Topics and shared trees.

use std::collections::BTreeMap;

use super::Cx;
use crate::knowledge::finding::Rule;
use crate::knowledge::model::{
    Ask, Branch, Branching, Candidate, Choice, Condition, Goto, Input, Matcher, Node, Recheck, ReportNode, Subject, Target, Test,
    TextForm, Tree, TreeCause, Try,
};
use crate::knowledge::read::{Item, Node as Yaml};
use crate::words::{CauseId, FactName, NodeId, TreeId};

/// The categories of a report.
const CATEGORIES: [(&str, &str); 5] =
    [("login", "login"), ("payment", "payment"), ("privacy", "privacy"), ("feature", "feature"), ("business", "business")];

/// The kinds of nodes, by the key that makes them, with the keys of each and those it needs.
const KINDS: [(&str, &[&str], &[&str]); 5] = [
    ("ask", &["ask", "why", "hint", "fact", "sets", "fills", "options", "input", "go", "unknown"], &["why", "unknown"]),
    ("check", &["check", "branches", "unknown", "otherwise"], &["branches", "unknown", "otherwise"]),
    ("try", &["try", "otherwise", "recheck"], &["otherwise"]),
    ("goto", &["goto", "then"], &["then"]),
    ("report", &["report", "cause", "channel", "urgency", "needs", "article"], &[]),
];

/// The tree in this file; `stem` is the file's name without its ending.
pub(in crate::knowledge) fn tree(cx: &mut Cx<'_>, item: &Item, stem: &str, topic: bool) -> Option<Tree> {
    let (of, own) = if topic { ("a topic", "topic") } else { ("a shared tree", "tree") };
    let keys: &[&str] = if topic {
        &["topic", "draft", "title", "summary", "category", "rank", "start", "causes", "nodes"]
    } else {
        &["tree", "title", "summary", "start", "causes", "nodes"]
    };
    let needed: &[&str] =
        if topic { &["topic", "title", "summary", "category", "start", "causes", "nodes"] } else { &["tree", "start", "nodes"] };
    if !cx.map(item, of, keys, needed) {
        return None;
    }
    let id = match item.get(own).and_then(|value| cx.word(value, of).map(|word| (word, value.place))) {
        Some((id, place)) => {
            cx.id(id, place);
            if id != stem {
                cx.findings.push(cx.at(Rule::IdNotPath, place).with("name", stem).with("id", id));
            }
            id
        }
        None => stem,
    };
    cx.text(item.get("title"), "`title`", format!("tree/{id}/title"));
    cx.text(item.get("summary"), "`summary`", format!("tree/{id}/summary"));
    let category = item.get("category").and_then(|value| cx.one_of(value, "category", &CATEGORIES));
    cx.flag(item.get("draft"), "`draft`");
    let rank = item.get("rank").and_then(|value| cx.number(value, 1, 1000));
    let causes = causes(cx, item, id);
    let mut nodes = BTreeMap::new();
    if let Some(item) = item.get("nodes") {
        if !matches!(item.node, Yaml::Map(_)) {
            cx.shape(item, "`nodes`", "a map");
        }
        for (key, item) in item.entries() {
            cx.id(&key.text, key.place);
            if key.text == "return" {
                cx.findings.push(cx.at(Rule::BadId, key.place).with("id", "return"));
            }
            if let Some(node) = node(cx, item, &format!("tree/{id}/node/{}", key.text)) {
                nodes.insert(NodeId::from(key.text.as_str()), node);
            }
        }
    }
    let start = cx.word_under(item, "start").unwrap_or_default();
    let category = category.map(str::to_owned);
    Some(Tree { id: TreeId::from(id), topic, category, rank, start: start.into(), causes, nodes })
}

fn causes(cx: &mut Cx<'_>, item: &Item, tree: &str) -> BTreeMap<CauseId, TreeCause> {
    let mut causes = BTreeMap::new();
    let Some(item) = item.get("causes") else { return causes };
    if !matches!(item.node, Yaml::Map(_)) {
        cx.shape(item, "`causes`", "a map");
    }
    for (key, item) in item.entries() {
        cx.id(&key.text, key.place);
        if !cx.map(item, "a cause", &["title", "source", "signs"], &["title"]) {
            continue;
        }
        cx.text(item.get("title"), "`title`", format!("tree/{tree}/cause/{}", key.text));
        let source = cx.addresses(item.get("source"));
        let mut signs = BTreeMap::new();
        if let Some(item) = item.get("signs") {
            if !matches!(item.node, Yaml::Map(_)) {
                cx.shape(item, "`signs`", "a map");
            }
            for (sign, item) in item.entries() {
                if let Some(value) = cx.word(item, "a sign") {
                    signs.insert(sign.text.clone(), value.to_owned());
                }
            }
        }
        causes.insert(CauseId::from(key.text.as_str()), TreeCause { source, signs });
    }
    causes
}

fn node(cx: &mut Cx<'_>, item: &Item, id: &str) -> Option<Node> {
    if !matches!(item.node, Yaml::Map(_)) {
        cx.shape(item, "a node", "a map");
        return None;
    }
    let mut kinds = KINDS.iter().filter(|(kind, ..)| item.get(kind).is_some());
    let (Some((kind, keys, needed)), None) = (kinds.next(), kinds.next()) else {
        let found: Vec<&str> = KINDS.iter().map(|(kind, ..)| *kind).filter(|kind| item.get(kind).is_some()).collect();
        let found = if found.is_empty() { "none".to_owned() } else { found.join(" and ") };
        let names = KINDS.iter().map(|(kind, ..)| *kind);
        let mut finding = cx.at(Rule::NodeKind, item.place).with("found", found);
        for (key, _) in item.entries() {
            if finding.near.is_none() && !KINDS.iter().any(|(_, keys, _)| keys.contains(&key.text.as_str())) {
                finding = finding.near(&key.text, names.clone());
            }
        }
        cx.findings.push(finding);
        return None;
    };
    let of = format!("a node of kind `{kind}`");
    cx.map(item, &of, keys, needed);
    Some(match *kind {
        "ask" => Node::Ask(ask(cx, item, id)),
        "check" => Node::Check(check(cx, item)),
        "try" => Node::Try(attempts(cx, item)),
        "goto" => {
            Node::Goto(Goto { tree: cx.word_under(item, "goto").unwrap_or_default().into(), then: target(cx, item, "then") })
        }
        _ => Node::Report(report(cx, item, id)),
    })
}

/// The target under `key`. One that is missing has been said already, and stands as an empty id.
fn target(cx: &mut Cx<'_>, item: &Item, key: &str) -> Target {
    match cx.word_under(item, key).as_deref() {
        Some("return") => Target::Return,
        Some(node) => Target::Node(node.into()),
        None => Target::Node("".into()),
    }
}

fn ask(cx: &mut Cx<'_>, item: &Item, id: &str) -> Ask {
    for key in ["ask", "why", "hint"] {
        cx.text(item.get(key), &format!("`{key}`"), format!("{id}/{key}"));
    }
    let input = match (item.get("options"), item.get("input")) {
        (Some(options), None) => {
            if let Some(go) = item.get("go") {
                let finding = cx.at(Rule::UnknownKey, go.place).with("key", "go").with("of", "a question with options");
                cx.findings.push(finding.with("keys", "ask, why, hint, fact, sets, fills, options, unknown"));
            }
            Input::Options(choices(cx, options, id))
        }
        (None, Some(input)) => {
            let table = [
                ("text", TextForm::Text),
                ("line", TextForm::Line),
                ("date", TextForm::Date),
                ("version", TextForm::Version),
                ("number", TextForm::Number),
            ];
            let form = cx.one_of(input, "input", &table).unwrap_or(TextForm::Text);
            if item.get("go").is_none() {
                cx.missing(item, "a question with `input`", "go");
            }
            Input::Text { form, go: target(cx, item, "go") }
        }
        _ => {
            cx.findings.push(cx.at(Rule::AskInput, item.key_place("ask")));
            Input::Options(Vec::new())
        }
    };
    Ask {
        fact: cx.word_under(item, "fact").as_deref().map(FactName::from),
        sets: cx.word_under(item, "sets").as_deref().map(FactName::from),
        fills: cx.word_under(item, "fills").map(Into::into),
        input,
        unknown: target(cx, item, "unknown"),
    }
}

fn choices(cx: &mut Cx<'_>, item: &Item, id: &str) -> Vec<Choice> {
    if item.entries().is_empty() {
        cx.shape(item, "`options`", "a map with an option or more");
    }
    let mut choices = Vec::new();
    for (key, item) in item.entries() {
        // A value of a fact may have other letters than an id; an option that becomes one is written as the fact's value.
        if key.text.is_empty() || key.text.contains(['/', ' ', '\n']) {
            cx.id(&key.text, key.place);
        }
        if !cx.map(item, "an option", &["text", "go", "fact-is", "only"], &["text", "go"]) {
            continue;
        }
        cx.text(item.get("text"), "`text`", format!("{id}/option/{}", key.text));
        choices.push(Choice {
            id: key.text.as_str().into(),
            go: target(cx, item, "go"),
            fact_is: item.get("fact-is").map(|values| cx.words(values, "`fact-is`")).unwrap_or_default(),
            only: only(cx, item.get("only")),
        });
    }
    choices
}

/// What a name in a condition stands for.
pub(in crate::knowledge) fn subject(name: &str) -> Subject {
    match name.strip_prefix("answer.") {
        Some(answer) => match answer.split_once('/') {
            Some((tree, node)) => Subject::Answer { tree: Some(tree.into()), node: node.into() },
            None => Subject::Answer { tree: None, node: answer.into() },
        },
        None => Subject::Fact(name.into()),
    }
}

fn only(cx: &mut Cx<'_>, item: Option<&Item>) -> Condition {
    let Some(item) = item else { return Vec::new() };
    if !matches!(item.node, Yaml::Map(_)) {
        cx.shape(item, "`only`", "a map");
    }
    let mut tests = Vec::new();
    for (key, item) in item.entries() {
        let of = subject(&key.text);
        if !matches!(item.node, Yaml::Map(_)) {
            tests.push(Test { of, is: Matcher::Is(cx.words(item, "a condition")) });
            continue;
        }
        cx.map(item, "a condition", &["is", "not", "below", "at-least"], &[]);
        if item.entries().is_empty() {
            cx.shape(item, "a condition", "a value, a list, or one of `is`, `not`, `below`, `at-least`");
        }
        for (test, value) in item.entries() {
            if let Some(is) = matcher(cx, &test.text, value) {
                tests.push(Test { of: of.clone(), is });
            }
        }
    }
    tests
}

fn matcher(cx: &mut Cx<'_>, test: &str, value: &Item) -> Option<Matcher> {
    let of = format!("`{test}`");
    Some(match test {
        "is" => Matcher::Is(cx.words(value, &of)),
        "not" => Matcher::Not(cx.words(value, &of)),
        "below" => Matcher::Below(cx.word(value, &of).unwrap_or_default().to_owned()),
        "at-least" => Matcher::AtLeast(cx.word(value, &of).unwrap_or_default().to_owned()),
        _ => return None,
    })
}

fn check(cx: &mut Cx<'_>, item: &Item) -> Branching {
    let mut branches = Vec::new();
    if let Some(list) = item.get("branches") {
        if list.items().is_empty() {
            cx.shape(list, "`branches`", "a list with a branch or more");
        }
        for item in list.items() {
            const TESTS: [&str; 4] = ["is", "not", "below", "at-least"];
            if !cx.map(item, "a branch", &["is", "not", "below", "at-least", "go"], &["go"]) {
                continue;
            }
            let mut tests = item.entries().iter().filter(|(key, _)| TESTS.contains(&key.text.as_str()));
            let (Some((test, value)), None) = (tests.next(), tests.next()) else {
                cx.shape(item, "a branch", "a map with exactly one of `is`, `not`, `below`, `at-least`");
                continue;
            };
            if let Some(is) = matcher(cx, &test.text, value) {
                branches.push(Branch { is, go: target(cx, item, "go") });
            }
        }
    }
    let of = subject(&cx.word_under(item, "check").unwrap_or_default());
    Branching { of, branches, unknown: target(cx, item, "unknown"), otherwise: target(cx, item, "otherwise") }
}

fn attempts(cx: &mut Cx<'_>, item: &Item) -> Try {
    let mut candidates = Vec::new();
    if let Some(list) = item.get("try") {
        if list.items().is_empty() {
            cx.shape(list, "`try`", "a list with a fix or more");
        }
        for item in list.items() {
            if !cx.map(item, "a candidate", &["fix", "chance", "cause", "only"], &["fix", "chance"]) {
                continue;
            }
            let chance = item.get("chance").and_then(|value| cx.number(value, 1, 100)).unwrap_or(1);
            candidates.push(Candidate {
                fix: cx.word_under(item, "fix").unwrap_or_default().into(),
                chance: u8::try_from(chance).unwrap_or(100),
                cause: cx.word_under(item, "cause").map(Into::into),
                only: only(cx, item.get("only")),
            });
        }
    }
    let recheck =
        item.get("recheck").filter(|item| cx.map(item, "`recheck`", &["fact", "until"], &["fact", "until"])).map(|item| {
            Recheck {
                fact: FactName::from(cx.word_under(item, "fact").unwrap_or_default().as_str()),
                until: item.get("until").map(|values| cx.words(values, "`until`")).unwrap_or_default(),
            }
        });
    Try { candidates, otherwise: target(cx, item, "otherwise"), recheck }
}

fn report(cx: &mut Cx<'_>, item: &Item, id: &str) -> ReportNode {
    cx.text(item.get("report"), "`report`", format!("{id}/report"));
    let urgency = item.get("urgency").and_then(|value| cx.one_of(value, "urgency", &[("normal", false), ("high", true)]));
    ReportNode {
        cause: cx.word_under(item, "cause").map(Into::into),
        channel: cx.word_under(item, "channel").map(Into::into),
        urgent: urgency.unwrap_or(false),
        needs: item
            .get("needs")
            .map(|values| cx.words(values, "`needs`"))
            .unwrap_or_default()
            .into_iter()
            .map(Into::into)
            .collect(),
        article: cx.word_under(item, "article").map(Into::into),
    }
}
