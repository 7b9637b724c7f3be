//! Whether what a tree names is there: nodes, trees, fixes, facts and their values, causes.

use std::collections::BTreeSet;

use crate::knowledge::compile::enough;
use crate::knowledge::convert::subject;
use crate::knowledge::finding::{Finding, Place, Rule};
use crate::knowledge::model::{FactKind, Input, Node, Subject, TextForm, Tree};
use crate::knowledge::read::Item;
use crate::knowledge::{Library, is_version};
use crate::words::{CauseId, FixId, NodeId, TreeId};

pub(super) fn names(library: &Library, tree: &Tree, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let before = findings.len();
    let mut look = Look { library, tree, file, findings };
    if let Some(start) = item.get("start") {
        look.node(start);
    }
    for (key, item) in item.get("nodes").map(Item::entries).unwrap_or_default() {
        let Some(node) = tree.nodes.get(key.text.as_str()) else { continue };
        if enough(look.findings, before, file) {
            return;
        }
        for target in ["unknown", "otherwise", "then", "go"] {
            look.target(item.get(target));
        }
        match node {
            Node::Ask(_) => look.ask(item),
            Node::Check(_) => look.check(item),
            Node::Try(_) => look.attempts(item),
            Node::Goto(_) => look.goto(item.get("goto")),
            Node::Report(_) => look.report(item),
        }
    }
    for (_, item) in item.get("causes").map(Item::entries).unwrap_or_default() {
        look.signs(item.get("signs"));
    }
}

struct Look<'a> {
    library: &'a Library,
    tree: &'a Tree,
    file: &'a str,
    findings: &'a mut Vec<Finding>,
}

/// What is known of the values that something can have.
struct Values {
    /// The values; none where any will do.
    all: Option<Vec<String>>,
    /// Whether they can be compared with `below` and `at-least`.
    ordered: bool,
}

impl Look<'_> {
    fn at(&self, rule: Rule, place: Place) -> Finding {
        Finding::new(rule, self.file, place)
    }

    fn target(&mut self, item: Option<&Item>) {
        let Some(item) = item else { return };
        if item.text() == Some("return") {
            if self.tree.topic {
                self.findings.push(self.at(Rule::ReturnInTopic, item.place));
            }
            return;
        }
        self.node(item);
    }

    fn node(&mut self, item: &Item) {
        let Some(name) = item.text().filter(|name| !name.is_empty()) else { return };
        if !self.tree.nodes.contains_key(name) {
            let nodes = self.tree.nodes.keys().map(NodeId::as_str);
            let finding = self.at(Rule::UnknownNode, item.place).with("node", name).with("tree", self.tree.id.as_str());
            self.findings.push(finding.near(name, nodes.chain(["return"].into_iter().filter(|_| !self.tree.topic))));
        }
    }

    fn goto(&mut self, item: Option<&Item>) {
        let Some((item, name)) = item.and_then(|item| Some((item, item.text()?))) else { return };
        if self.library.tree(&name.into()).is_none_or(|tree| tree.topic) {
            let shared = self.library.trees.values().filter(|tree| !tree.topic).map(|tree| tree.id.as_str());
            let finding = self.at(Rule::UnknownTree, item.place).with("tree", name).near(name, shared);
            self.findings.push(finding);
        }
    }

    fn report(&mut self, item: &Item) {
        self.cause(item.get("cause"));
        let needs = item.get("needs");
        let single = needs.map(std::slice::from_ref).unwrap_or_default();
        for field in needs.map(Item::items).filter(|items| !items.is_empty()).unwrap_or(single) {
            self.field(Some(field));
        }
        let Some((item, name)) = item.get("channel").and_then(|item| Some((item, item.text()?))) else { return };
        if !self.library.channels.iter().any(|channel| channel.id.as_str() == name) {
            let channels = self.library.channels.iter().map(|channel| channel.id.as_str());
            let finding = self.at(Rule::UnknownChannel, item.place).with("channel", name).near(name, channels);
            self.findings.push(finding);
        }
    }

    /// A field of the report, where it is known which there are.
    fn field(&mut self, item: Option<&Item>) {
        let Some((item, name)) = item.and_then(|item| Some((item, item.text()?))) else { return };
        if !self.library.fields.is_empty() && !self.library.fields.iter().any(|field| field.id.as_str() == name) {
            let fields = self.library.fields.iter().map(|field| field.id.as_str());
            let finding = self.at(Rule::UnknownField, item.place).with("field", name).near(name, fields);
            self.findings.push(finding);
        }
    }

    fn cause(&mut self, item: Option<&Item>) {
        let Some((item, name)) = item.and_then(|item| Some((item, item.text()?))) else { return };
        // What a shared tree names may be a cause of any topic that enters it.
        let known = if self.tree.topic || self.tree.causes.contains_key(name) {
            self.tree.causes.contains_key(name)
        } else {
            self.library.trees.values().any(|tree| tree.causes.contains_key(name))
        };
        if !known {
            let causes = self.tree.causes.keys().map(CauseId::as_str);
            let finding = self.at(Rule::UnknownCause, item.place).with("cause", name).with("tree", self.tree.id.as_str());
            self.findings.push(finding.near(name, causes));
        }
    }

    fn fact(&mut self, name: &str, place: Place) -> bool {
        let known = self.library.facts.contains_key(name);
        if !known && !name.is_empty() {
            let facts = self.library.facts.keys().map(crate::words::FactName::as_str);
            let finding = self.at(Rule::UnknownFact, place).with("fact", name).near(name, facts);
            self.findings.push(finding);
        }
        known
    }

    fn fact_under(&mut self, item: Option<&Item>) -> Option<Values> {
        let (item, name) = item.and_then(|item| Some((item, item.text()?)))?;
        self.fact(name, item.place).then(|| self.fact_values(name))
    }

    fn fact_values(&self, name: &str) -> Values {
        let Some(fact) = self.library.facts.get(name) else { return Values { all: None, ordered: true } };
        let closed = matches!(fact.kind, FactKind::Choice | FactKind::Flag);
        Values { all: closed.then(|| fact.values.clone()), ordered: matches!(fact.kind, FactKind::Number | FactKind::Version) }
    }

    /// What `name`, a fact or `answer.NODE`, can be; says so where it is nothing.
    fn subject(&mut self, name: &str, place: Place) -> Option<Values> {
        let (tree, node) = match subject(name) {
            Subject::Fact(fact) => return self.fact(fact.as_str(), place).then(|| self.fact_values(fact.as_str())),
            Subject::Answer { tree, node } => (tree, node),
        };
        let tree_id = tree.unwrap_or_else(|| self.tree.id.clone());
        let Some(tree) = self.library.tree(&tree_id) else {
            let trees = self.library.trees.keys().map(TreeId::as_str);
            let finding = self.at(Rule::UnknownTree, place).with("tree", tree_id.as_str()).near(tree_id.as_str(), trees);
            self.findings.push(finding);
            return None;
        };
        let Some(Node::Ask(ask)) = tree.nodes.get(&node) else {
            let asks = tree.nodes.iter().filter(|(_, node)| matches!(node, Node::Ask(_))).map(|(id, _)| id.as_str());
            let finding = self.at(Rule::UnknownNode, place).with("node", node.as_str()).with("tree", tree_id.as_str());
            self.findings.push(finding.near(node.as_str(), asks));
            return None;
        };
        Some(match &ask.input {
            Input::Options(choices) => {
                Values { all: Some(choices.iter().map(|choice| choice.id.to_string()).collect()), ordered: false }
            }
            Input::Text { form, .. } => Values { all: None, ordered: matches!(form, TextForm::Version | TextForm::Number) },
        })
    }

    fn values(&mut self, of: &str, values: &Values, item: &Item, unknown: bool) {
        let Some(all) = &values.all else { return };
        let single = std::slice::from_ref(item);
        for item in if item.text().is_some() { single } else { item.items() } {
            let Some(value) = item.text() else { continue };
            let known = all.iter().any(|known| known == value) || (unknown && value == "unknown");
            if !known {
                let finding = self.at(Rule::UnknownFactValue, item.place).with("of", of).with("value", value);
                self.findings.push(finding.with("values", all.join(", ")).near(value, all.iter().map(String::as_str)));
            }
        }
    }

    /// `is`, `not`, `below`, `at-least` under `item`.
    fn tests(&mut self, of: &str, values: &Values, item: &Item) {
        for (key, item) in item.entries() {
            match key.text.as_str() {
                "is" | "not" => self.values(of, values, item, true),
                test @ ("below" | "at-least") => {
                    let number = item.text().is_some_and(is_version);
                    if !values.ordered || !number {
                        let of = if values.ordered { item.text().unwrap_or_default() } else { of };
                        self.findings.push(self.at(Rule::NotComparable, item.place).with("of", of).with("test", test));
                    }
                }
                _ => {}
            }
        }
    }

    fn only(&mut self, item: Option<&Item>) {
        for (key, item) in item.map(Item::entries).unwrap_or_default() {
            let Some(values) = self.subject(&key.text, key.place) else { continue };
            if item.entries().is_empty() {
                self.values(&key.text, &values, item, true);
                continue;
            }
            self.tests(&key.text, &values, item);
            if let (Some(is), Some(not)) = (item.get("is"), item.get("not")) {
                let (is, not) = (words(is), words(not));
                if is.iter().all(|value| not.contains(value)) {
                    self.findings.push(self.at(Rule::Never, key.place).with("of", &key.text));
                }
            }
        }
    }

    fn check(&mut self, item: &Item) {
        let Some((subject, name)) = item.get("check").and_then(|item| Some((item, item.text()?))) else { return };
        let values = self.subject(name, subject.place);
        for branch in item.get("branches").map(Item::items).unwrap_or_default() {
            self.target(branch.get("go"));
            if let Some(values) = &values {
                self.tests(name, values, branch);
            }
        }
    }

    fn ask(&mut self, item: &Item) {
        self.field(item.get("fills"));
        let fact = self.fact_under(item.get("fact"));
        let sets = self.fact_under(item.get("sets"));
        let mut chosen: Vec<(String, &str)> = Vec::new();
        for (key, option) in item.get("options").map(Item::entries).unwrap_or_default() {
            self.target(option.get("go"));
            self.only(option.get("only"));
            if let Some(all) = sets.as_ref().and_then(|values| values.all.as_ref())
                && !all.contains(&key.text)
            {
                let of = item.get("sets").and_then(Item::text).unwrap_or_default();
                let finding = self.at(Rule::UnknownFactValue, key.place).with("of", of).with("value", &key.text);
                self.findings.push(finding.with("values", all.join(", ")).near(&key.text, all.iter().map(String::as_str)));
            }
            let Some(values) = option.get("fact-is") else { continue };
            let Some(fact) = &fact else {
                if item.get("fact").is_none() {
                    self.findings.push(self.at(Rule::FactIsAlone, option.key_place("fact-is")));
                }
                continue;
            };
            let of = item.get("fact").and_then(Item::text).unwrap_or_default();
            self.values(of, fact, values, false);
            let single = std::slice::from_ref(values);
            for value in if values.text().is_some() { single } else { values.items() } {
                let Some(text) = value.text() else { continue };
                match chosen.iter().find(|(known, _)| known == text) {
                    // Two options may share a value where `only` shows one of them at a time.
                    Some((_, other)) if option.get("only").is_none() => {
                        let finding = self.at(Rule::FactIsTwice, value.place).with("value", text).with("other", *other);
                        self.findings.push(finding);
                    }
                    _ => chosen.push((text.to_owned(), &key.text)),
                }
            }
        }
        if let (Some(fact), Some(_), true) = (item.get("fact"), item.get("options"), chosen.is_empty()) {
            let finding = self.at(Rule::FactUnused, fact.place).with("fact", fact.text().unwrap_or_default());
            self.findings.push(finding);
        }
    }

    fn attempts(&mut self, item: &Item) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for candidate in item.get("try").map(Item::items).unwrap_or_default() {
            self.cause(candidate.get("cause"));
            self.only(candidate.get("only"));
            let Some((place, name)) = candidate.get("fix").and_then(|fix| Some((fix.place, fix.text()?))) else { continue };
            if self.library.fix(&name.into()).is_none() && !name.is_empty() {
                let fixes = self.library.fixes.keys().map(FixId::as_str);
                let finding = self.at(Rule::UnknownFix, place).with("fix", name).near(name, fixes);
                self.findings.push(finding);
            }
            if !seen.insert(name) && candidate.get("only").is_none() {
                self.findings.push(self.at(Rule::FixTwice, place).with("fix", name));
            }
        }
        if let Some(recheck) = item.get("recheck")
            && let Some(values) = self.fact_under(recheck.get("fact"))
            && let Some(until) = recheck.get("until")
        {
            let of = recheck.get("fact").and_then(Item::text).unwrap_or_default();
            self.values(of, &values, until, false);
        }
    }

    fn signs(&mut self, item: Option<&Item>) {
        for (key, value) in item.map(Item::entries).unwrap_or_default() {
            if let Some(fact) = key.text.strip_prefix("fact ") {
                if self.fact(fact, key.place) {
                    let values = self.fact_values(fact);
                    self.values(fact, &values, value, true);
                }
                continue;
            }
            let (tree, node) = match key.text.split_once('/') {
                Some((tree, node)) => (self.library.tree(&tree.into()), node),
                None => (Some(self.tree), key.text.as_str()),
            };
            let good = match tree.and_then(|tree| tree.nodes.get(node)) {
                Some(Node::Ask(ask)) => match &ask.input {
                    Input::Options(choices) => choices.iter().any(|choice| Some(choice.id.as_str()) == value.text()),
                    Input::Text { .. } => true,
                },
                _ => false,
            };
            if !good {
                let sign = format!("{}: {}", key.text, value.text().unwrap_or_default());
                let asks = self.tree.nodes.iter().filter(|(_, node)| matches!(node, Node::Ask(_))).map(|(id, _)| id.as_str());
                let finding = self.at(Rule::BadSign, key.place).with("sign", sign).near(&key.text, asks);
                self.findings.push(finding);
            }
        }
    }
}

/// A value, or the values of a list.
fn words(item: &Item) -> Vec<&str> {
    let single = std::slice::from_ref(item);
    let items = if item.text().is_some() { single } else { item.items() };
    items.iter().filter_map(Item::text).collect()
}
