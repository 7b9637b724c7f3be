//! Fills the report: looks up every text, hides what is private, and leaves out what the person left out.

use std::collections::BTreeMap;

use super::channel;
use super::fields;
use super::hide::Hider;
use super::material::{Edits, Material};
use super::model::{
    Attached, CheckLine, Ending, FactLine, Field, Named, NetworkFound, Report, SCHEMA, Step, Text, Tool, Tried, Way,
};
use crate::knowledge::model::{Channel, Node, Subject};
use crate::redact::StandIns;
use crate::text::safe;
use crate::words::diagnosis::NodeKind;
use crate::words::{Answer, Check, Fact, Facts, FieldId, NodeId, NodeKey, Outcome, PathEntry, Source, Status, TreeId, Value};

/// The report made of this, as the person wishes it.
///
/// `stand_ins` grows by what is hidden here; give the same one for the second copy and for the bundle's attachments.
#[must_use]
pub fn fill(material: &Material<'_>, edits: &Edits, stand_ins: &mut StandIns) -> Report {
    Filler { m: material, edits, hider: Hider::new(stand_ins, &edits.shown) }.report()
}

pub(super) struct Filler<'a, 'm> {
    pub(super) m: &'a Material<'m>,
    pub(super) edits: &'a Edits,
    pub(super) hider: Hider<'a>,
}

impl<'m> Filler<'_, 'm> {
    fn report(mut self) -> Report {
        // First, so that a name that is private as a fact is known wherever else it stands.
        let facts = self.facts();
        let channel = self.channel();
        let fields = self.fields(channel);
        let mut report = Report {
            schema: SCHEMA,
            language: self.m.words.language().tag().to_owned(),
            made_at: self.m.now.to_owned(),
            tool: Tool { version: self.m.versions.tool.to_owned(), knowledge: self.m.versions.knowledge.to_owned() },
            topic: Named { id: self.m.topic.to_string(), title: self.text(&format!("tree/{}/title", self.m.topic)) },
            category: self.category(),
            urgency: self.urgency(),
            outcome: self.outcome(),
            channel: channel.map(|channel| self.way(channel)),
            missing: Vec::new(),
            tried: self.tried(),
            path: self.path(),
            network: self.network(),
            attachments: self.attachments(),
            fields,
            facts,
            hidden: BTreeMap::new(),
            left_out: self.edits.dropped.iter().cloned().collect(),
        };
        for section in &self.edits.dropped {
            match section.as_str() {
                "tried" => report.tried.clear(),
                "path" => report.path.clear(),
                "network" => report.network = None,
                "facts" => report.facts.clear(),
                "attachments" => report.attachments.clear(),
                _ => {}
            }
        }
        if report.outcome.kind == "report" {
            let lacking = report.fields.iter().filter(|field| field.needed && field.value.is_none());
            report.missing = lacking.map(|field| Named { id: field.id.clone(), title: field.title.clone() }).collect();
        }
        report.hidden = super::preview::count(&report);
        report
    }

    /// A text of the knowledge.
    pub(super) fn text(&self, id: &str) -> String {
        safe(self.m.texts.get(id).unwrap_or_default()).into_owned()
    }

    /// An id with what the program calls it.
    fn named(&self, group: &str, id: &str) -> Named {
        Named { id: id.to_owned(), title: self.m.words.say(&format!("report-{group}-{id}")) }
    }

    pub(super) fn category(&self) -> Option<Named> {
        let category = self.m.library.tree(self.m.topic)?.category.as_deref()?;
        Some(self.named("category", category))
    }

    pub(super) fn urgency(&self) -> Named {
        let urgent = matches!(self.m.outcome, Some(Outcome::Report { urgent: true, .. }));
        self.named("urgency", if urgent { "high" } else { "normal" })
    }

    fn outcome(&self) -> Ending {
        let cause = |cause: &Option<crate::words::CauseId>, node: &NodeKey| {
            let cause = cause.as_ref()?;
            let (tree, _) = self.place(node);
            Some(Named { id: cause.to_string(), title: self.text(&format!("tree/{tree}/cause/{cause}")) })
        };
        match self.m.outcome {
            Some(Outcome::Fix { fix, node, cause: of }) => Ending {
                kind: "fix",
                id: Some(fix.to_string()),
                title: self.text(&format!("fix/{fix}/title")),
                cause: cause(of, node),
            },
            Some(Outcome::Report { node, cause: of, .. }) => Ending {
                kind: "report",
                id: Some(node.to_string()),
                title: self.node_text(node, "report"),
                cause: cause(of, node),
            },
            None => Ending { kind: "incomplete", id: None, title: self.m.words.say("report-outcome-incomplete"), cause: None },
        }
    }

    fn channel(&self) -> Option<&'m Channel> {
        let Some(Outcome::Report { channel: given, .. }) = self.m.outcome else { return None };
        let fact = |name: &str| match self.m.facts.value(name) {
            Some(Value::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let given = given.as_ref().and_then(|id| self.m.library.channels.iter().find(|channel| channel.id == *id));
        given.or_else(|| channel::choose(&self.m.library.channels, self.m.topic, fact("account.country"), fact("account.type")))
    }

    fn way(&self, channel: &Channel) -> Way {
        let id = &channel.id;
        Way {
            id: id.to_string(),
            title: self.text(&format!("channel/{id}/title")),
            address: channel.address.clone(),
            how: Some(self.text(&format!("channel/{id}/how"))).filter(|how| !how.is_empty()),
            after: Some(self.text(&format!("channel/{id}/after"))).filter(|after| !after.is_empty()),
            languages: channel.languages.clone(),
            limit: channel.limit,
            largest: channel.largest,
        }
    }

    /// What the form asks for, then what was answered beyond it, so that nothing said is lost.
    fn fields(&mut self, channel: Option<&Channel>) -> Vec<Field> {
        let mut order: Vec<(FieldId, Option<usize>)> = match channel {
            Some(channel) if !channel.fields.is_empty() => {
                channel.fields.iter().map(|field| (field.id.clone(), field.limit)).collect()
            }
            _ => fields::ORDER.iter().map(|&id| (id.into(), None)).collect(),
        };
        let needs: &[FieldId] = if let Some(Outcome::Report { needs, .. }) = self.m.outcome { needs } else { &[] };
        let answered = self.m.filled.iter().map(|(field, ..)| field).chain(needs);
        let asked: Vec<FieldId> = answered.cloned().chain(self.edits.filled.keys().map(|id| id.as_str().into())).collect();
        for id in asked {
            if !order.iter().any(|(known, ..)| *known == id) {
                order.push((id, None));
            }
        }
        let field = |(id, limit): (FieldId, Option<usize>)| {
            let value = if self.edits.dropped.contains(id.as_str()) { None } else { self.value(&id) };
            let needed = needs.contains(&id);
            Field { title: self.field_title(&id), id: id.to_string(), value, needed, limit }
        };
        // What nobody asks for and nobody said is no field of this report.
        order.into_iter().map(field).filter(|field| field.value.is_some() || field.needed || channel.is_some()).collect()
    }

    fn field_title(&self, id: &FieldId) -> String {
        let known = self.m.texts.get(&format!("field/{id}")).map(|text| safe(text).into_owned());
        known.unwrap_or_else(|| id.to_string())
    }

    fn value(&mut self, id: &FieldId) -> Option<Text> {
        if let Some(given) = self.edits.filled.get(id.as_str()) {
            let given = if id.as_str() == "contact" { self.hider.on_purpose(given) } else { self.hider.text(given) };
            return Some(given).filter(|text| !text.is_empty());
        }
        let answers: Vec<(NodeKey, Answer)> = self
            .m
            .filled
            .iter()
            .filter(|(field, _, answer)| field == id && *answer != Answer::Unknown)
            .map(|(_, node, answer)| (node.clone(), answer.clone()))
            .collect();
        let mut texts: Vec<Text> = answers.into_iter().filter_map(|(node, answer)| self.answer(&node, &answer)).collect();
        // What was said of devices does not replace what is known of them.
        if texts.is_empty() || matches!(id.as_str(), "terminals" | "versions") {
            texts.extend(fields::made(self, id.as_str()));
        }
        // Several questions may fill a field, and be answered alike.
        let said = std::mem::take(&mut texts);
        for (index, text) in said.iter().enumerate() {
            let again = said.iter().enumerate().any(|(other, longer)| {
                longer.text.contains(&text.text) && (longer.text.len() > text.text.len() || other < index)
            });
            if !again {
                texts.push(text.clone());
            }
        }
        Some(Text::join(texts.into_iter().filter(|text| !text.is_empty()), "\n")).filter(|text| !text.is_empty())
    }

    /// An answer for people.
    fn answer(&mut self, node: &NodeKey, answer: &Answer) -> Option<Text> {
        match answer {
            Answer::Option(option) => Some(self.option(node, option.as_str())),
            Answer::Text(text) => Some(self.hider.text(text)),
            Answer::Unknown | Answer::Helped | Answer::NotHelped | Answer::Skipped => None,
        }
    }

    fn option(&mut self, node: &NodeKey, option: &str) -> Text {
        let (tree, id) = self.place(node);
        match self.m.texts.get(&format!("tree/{tree}/node/{id}/option/{option}")) {
            Some(text) => Text::plain(safe(text)),
            None => self.hider.text(option),
        }
    }

    pub(super) fn tried(&self) -> Vec<Tried> {
        let tried = |entry: &PathEntry| {
            let fix = entry.fix.as_ref()?;
            let result = match entry.answer.as_deref() {
                Some("yes") => "helped",
                Some("no") => "not-helped",
                _ => "skipped",
            };
            let title = self.text(&format!("fix/{fix}/title"));
            Some(Tried { fix: fix.to_string(), title, result: self.named("result", result) })
        };
        self.m.path.iter().filter_map(tried).collect()
    }

    fn path(&mut self) -> Vec<Step> {
        // The way into a sub-tree without a title tells nobody anything.
        self.m.path.iter().map(|entry| self.step(entry)).filter(|step| !step.title.is_empty()).collect()
    }

    fn step(&mut self, entry: &PathEntry) -> Step {
        let kind = match entry.kind {
            NodeKind::Ask => "ask",
            NodeKind::Check => "check",
            NodeKind::Try => "try",
            NodeKind::Goto => "goto",
            NodeKind::Report => "report",
        };
        let source = entry.source.map(|source| match source {
            Source::User => "user",
            Source::Fact => "fact",
            Source::File => "file",
            Source::History => "history",
        });
        // What was left out as a field, or said anew, is not told by the way either.
        let edited =
            |field: &FieldId| self.edits.dropped.contains(field.as_str()) || self.edits.filled.contains_key(field.as_str());
        let untold = self.m.filled.iter().any(|(field, node, _)| *node == entry.node && edited(field));
        let answer = entry.answer.as_deref().filter(|_| !untold).map(|answer| match entry.kind {
            NodeKind::Try => {
                Text::plain(self.m.words.say(&format!("report-answer-{}", if answer == "skip" { "skipped" } else { answer })))
            }
            NodeKind::Ask => self.option(&entry.node, answer),
            NodeKind::Check => match self.looked_at(&entry.node) {
                Some(Subject::Fact(fact)) => self.fact_value(fact.as_str(), &answer.into()),
                Some(Subject::Answer { tree, node }) => {
                    let tree = tree.unwrap_or_else(|| self.place(&entry.node).0);
                    self.option(&NodeKey::new(self.m.topic, &tree, &node), answer)
                }
                None => self.hider.text(answer),
            },
            NodeKind::Goto | NodeKind::Report => self.hider.text(answer),
        });
        Step { node: entry.node.to_string(), kind, title: self.step_title(entry), answer, source }
    }

    fn step_title(&self, entry: &PathEntry) -> String {
        match entry.kind {
            NodeKind::Ask => self.node_text(&entry.node, "ask"),
            NodeKind::Report => self.node_text(&entry.node, "report"),
            NodeKind::Try => entry.fix.as_ref().map(|fix| self.text(&format!("fix/{fix}/title"))).unwrap_or_default(),
            NodeKind::Check => match self.looked_at(&entry.node) {
                Some(Subject::Fact(fact)) => self.fact_title(fact.as_str()),
                Some(Subject::Answer { tree, node }) => {
                    let tree = tree.unwrap_or_else(|| self.place(&entry.node).0);
                    self.node_text(&NodeKey::new(self.m.topic, &tree, &node), "ask")
                }
                None => entry.node.to_string(),
            },
            NodeKind::Goto => match self.node(&entry.node) {
                Some(Node::Goto(goto)) => self.text(&format!("tree/{}/title", goto.tree)),
                _ => entry.node.to_string(),
            },
        }
    }

    /// Tree and node of a key.
    fn place(&self, key: &NodeKey) -> (TreeId, NodeId) {
        match key.as_str().split_once('/') {
            Some((tree, node)) => (tree.into(), node.into()),
            None => (self.m.topic.clone(), key.as_str().into()),
        }
    }

    fn node(&self, key: &NodeKey) -> Option<&Node> {
        let (tree, node) = self.place(key);
        self.m.library.tree(&tree)?.nodes.get(&node)
    }

    fn looked_at(&self, key: &NodeKey) -> Option<Subject> {
        if let Some(Node::Check(branching)) = self.node(key) { Some(branching.of.clone()) } else { None }
    }

    fn node_text(&self, key: &NodeKey, what: &str) -> String {
        let (tree, node) = self.place(key);
        self.text(&format!("tree/{tree}/node/{node}/{what}"))
    }

    fn network(&mut self) -> Option<NetworkFound> {
        let found = self.m.network?;
        Some(NetworkFound {
            conclusion: self.named("conclusion", found.conclusion),
            also: found.also.to_vec(),
            summary: self.hider.text(found.summary),
            advice: found.advice.iter().map(|line| self.hider.text(line)).collect(),
            checks: found.checks.iter().map(|check| self.check(check)).collect(),
        })
    }

    pub(super) fn check(&mut self, check: &Check) -> CheckLine {
        let status = match check.status {
            Status::Pass => "pass",
            Status::Warn => "warn",
            Status::Fail => "fail",
            Status::Skip => "skip",
        };
        let layer = check.id.rsplit('.').next().filter(|layer| LAYERS.contains(layer)).unwrap_or("machine");
        let cause = check.cause.and_then(|cause| serde_json::to_value(cause).ok());
        CheckLine {
            id: check.id.clone(),
            layer: self.named("layer", layer),
            target: self.hider.text(&check.target),
            status: self.named("status", status),
            cause: cause.and_then(|cause| cause.as_str().map(str::to_owned)),
            summary: self.hider.text(&check.summary),
            evidence: check
                .evidence
                .iter()
                .map(|(name, value)| (safe(name).into_owned(), self.evidence(value)))
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            ms: check.ms,
        }
    }

    fn evidence(&mut self, value: &serde_json::Value) -> Text {
        match value {
            serde_json::Value::String(text) => self.hider.text(text),
            serde_json::Value::Array(items) => {
                let items: Vec<Text> = items.iter().map(|item| self.evidence(item)).collect();
                Text::join(items, ", ")
            }
            serde_json::Value::Object(map) => {
                let said = map.iter().filter(|(_, value)| !value.as_array().is_some_and(Vec::is_empty));
                let pairs: Vec<Text> =
                    said.map(|(name, value)| Text::join([Text::plain(safe(name)), self.evidence(value)], " ")).collect();
                Text::join(pairs, " ")
            }
            serde_json::Value::Null => Text::default(),
            other => self.hider.text(&other.to_string()),
        }
    }

    fn facts(&mut self) -> Vec<FactLine> {
        let facts: &Facts = self.m.facts;
        let line = |(name, fact): (&crate::words::FactName, &Fact)| {
            let (value, unknown) = match fact {
                Fact::Known(value) => (Some(self.fact_value(name.as_str(), value)), None),
                Fact::Unknown(why) => (None, Some(self.hider.text(why))),
            };
            FactLine { title: self.fact_title(name.as_str()), name: name.to_string(), value, unknown }
        };
        facts.iter().map(line).collect()
    }

    fn fact_title(&self, name: &str) -> String {
        let title = self.text(&format!("fact/{name}"));
        if title.is_empty() { name.to_owned() } else { title }
    }

    /// A fact's value for people.
    pub(super) fn fact_value(&mut self, name: &str, value: &Value) -> Text {
        let known = |value: &str| self.m.texts.get(&format!("fact/{name}/{value}")).map(|text| Text::plain(safe(text)));
        if let Some(text) = known(&value.to_string()).or_else(|| self.chosen(name, value)) {
            return text;
        }
        let def = self.m.library.facts.get(name);
        if def.is_some_and(|def| def.private) {
            return self.private(value);
        }
        match value {
            Value::Bool(yes) => Text::plain(self.m.words.say(if *yes { "report-answer-yes" } else { "report-answer-no" })),
            Value::Number(number) => {
                let unit = def.and_then(|def| def.unit.as_deref());
                Text::plain(fields::measure(self.m.words, *number, unit))
            }
            Value::Text(text) => self.hider.text(text),
            Value::List(items) => {
                let items: Vec<Text> = items.iter().map(|item| self.hider.text(item)).collect();
                Text::join(items, ", ")
            }
        }
    }

    /// A value in the words of the option that sets it, or of the program.
    fn chosen(&self, name: &str, value: &Value) -> Option<Text> {
        let Value::Text(value) = value else { return None };
        if matches!(name, "network.conclusion" | "network.recheck") {
            return self.m.words.get(&format!("report-conclusion-{value}")).map(Text::plain);
        }
        let topic_first = self.m.library.tree(self.m.topic).into_iter().chain(self.m.library.trees.values());
        let asked = topic_first.flat_map(|tree| tree.nodes.iter().map(move |(id, node)| (&tree.id, id, node)));
        asked.into_iter().find_map(|(tree, id, node)| {
            let Node::Ask(ask) = node else { return None };
            let sets = ask.sets.as_ref().is_some_and(|fact| fact.as_str() == name);
            let text = self.m.texts.get(&format!("tree/{tree}/node/{id}/option/{value}")).filter(|_| sets)?;
            Some(Text::plain(safe(text)))
        })
    }

    fn private(&mut self, value: &Value) -> Text {
        let items: Vec<Text> = match value {
            Value::List(items) => items.iter().map(|item| self.hider.private(item)).collect(),
            other => vec![self.hider.private(&other.to_string())],
        };
        Text::join(items, ", ")
    }

    fn attachments(&self) -> Vec<Attached> {
        let attached = |attachment: &super::material::Attachment| Attached {
            name: attachment.name.clone(),
            kind: self.named("attachment", attachment.kind),
            bytes: attachment.bytes,
            taken: attachment.taken,
            picture: attachment.picture.clone(),
        };
        self.m.attachments.iter().map(attached).collect()
    }
}

/// The layers of a check, as its id ends.
const LAYERS: [&str; 7] = ["dns", "tcp", "tls", "http", "doh", "sntp", "proxy"];
