//! What things are called: the texts of nodes, options, fixes and facts, as the person reads them. Pure.

use crate::engine::{Question, Session};
use crate::knowledge::model::{FixKind, Node, TextForm};
use crate::knowledge::{Library, Texts};
use crate::text::{Words, safe};
use crate::ui::{self, Page};
use crate::words::diagnosis::{NodeKind, PathEntry};
use crate::words::{ArticleId, CauseId, Facts, FixId, NodeKey, OptionId, Source, TreeId};

/// Looks texts up for one session.
pub(super) struct Names<'a> {
    pub(super) topic: &'a TreeId,
    pub(super) library: &'a Library,
    pub(super) texts: &'a Texts,
    /// What is known so far.
    pub(super) facts: Facts,
}

impl<'a> Names<'a> {
    /// For this session as it stands.
    pub(super) fn new(session: &'a Session<'_>, texts: &'a Texts) -> Self {
        Self { topic: session.topic(), library: session.library(), texts, facts: session.facts() }
    }

    /// The text of this id, or nothing.
    pub(super) fn text(&self, id: &str) -> String {
        self.texts.get(id).map(|text| safe(text).into_owned()).unwrap_or_default()
    }

    fn some(&self, id: &str) -> Option<String> {
        Some(self.text(id)).filter(|text| !text.is_empty())
    }

    pub(super) fn topic_title(&self) -> String {
        self.text(&format!("tree/{}/title", self.topic))
    }

    pub(super) fn fix(&self, fix: &FixId, what: &str) -> String {
        self.text(&format!("fix/{fix}/{what}"))
    }

    /// Where to read more, if anywhere.
    pub(super) fn article(&self, page: &mut Page, article: Option<&ArticleId>, words: &Words) {
        if let Some(id) = article {
            let title = self.text(&format!("article/{id}/title"));
            page.note(&words.say_with("wizard-article", &[("title", &title), ("id", id.as_str())]));
        }
    }

    pub(super) fn cause(&self, cause: &CauseId) -> String {
        self.text(&format!("tree/{}/cause/{cause}", self.topic))
    }

    /// The tree and node of a key.
    pub(super) fn place<'k>(&'k self, key: &'k NodeKey) -> (&'k str, &'k str) {
        key.as_str().split_once('/').unwrap_or((self.topic.as_str(), key.as_str()))
    }

    pub(super) fn node(&self, key: &NodeKey) -> Option<&'a Node> {
        let (tree, node) = self.place(key);
        self.library.trees.get(tree)?.nodes.get(node)
    }

    /// The question as the terminal asks it.
    pub(super) fn question(&self, question: &Question, words: &Words) -> ui::Question {
        let id = format!("tree/{}/node/{}", question.tree, question.id);
        ui::Question {
            title: self.text(&format!("{id}/ask")),
            hint: self.some(&format!("{id}/hint")),
            why: self.some(&format!("{id}/why")),
            unknown: Some(words.say("wizard-unknown")),
            ..ui::Question::default()
        }
    }

    pub(super) fn option(&self, question: &Question, option: &OptionId) -> String {
        let text = self.text(&format!("tree/{}/node/{}/option/{option}", question.tree, question.id));
        if text.is_empty() { safe(option.as_str()).into_owned() } else { text }
    }

    /// What was answered at a question of the path.
    pub(super) fn answer(&self, entry: &PathEntry, words: &Words) -> String {
        let Some(answer) = &entry.answer else { return words.say("wizard-unknown") };
        let (tree, node) = self.place(&entry.node);
        let option = self.some(&format!("tree/{tree}/node/{node}/option/{answer}"));
        option.unwrap_or_else(|| safe(answer.lines().next().unwrap_or_default()).into_owned())
    }

    /// A question of the path with its answer, on one line.
    pub(super) fn answered(&self, entry: &PathEntry, words: &Words) -> String {
        let (tree, node) = self.place(&entry.node);
        let question = self.text(&format!("tree/{tree}/node/{node}/ask"));
        words.say_with("wizard-answered", &[("question", &question), ("answer", &self.answer(entry, words))])
    }
}

/// What a conclusion on the network says, shortly.
pub(super) fn network(conclusion: &str, words: &Words) -> String {
    words.get(&format!("wizard-conclusion-{conclusion}")).unwrap_or_else(|| safe(conclusion).into_owned())
}

/// Whether a step of the path is a question.
pub(super) fn is_question(entry: &PathEntry) -> bool {
    entry.kind == NodeKind::Ask
}

/// The words of a kind of fix.
pub(super) fn kind(kind: FixKind) -> &'static str {
    match kind {
        FixKind::Do => "did",
        FixKind::Wait => "wait",
        FixKind::Explain => "explain",
    }
}

/// What to say of a text that has not its form.
pub(super) fn wrong_form(form: TextForm) -> &'static str {
    match form {
        TextForm::Version => "wizard-form-version",
        TextForm::Number => "wizard-form-number",
        TextForm::Text | TextForm::Line | TextForm::Date => "wizard-form-text",
    }
}

/// A step of the path, as it is said once more.
pub(super) fn step(page: &mut Page, entry: &PathEntry, names: &Names<'_>, words: &Words) {
    match (entry.kind, &entry.fix) {
        (NodeKind::Ask, _) => {
            page.done(&names.answered(entry, words));
        }
        (NodeKind::Try, Some(fix)) => {
            let title = names.fix(fix, "title");
            let key = match entry.answer.as_deref() {
                Some("yes") => "wizard-tried-helped",
                Some("no") => "wizard-tried-not-helped",
                _ => "wizard-tried-skipped",
            };
            let said = words.say_with(key, &[("fix", &title)]);
            if entry.answer.as_deref() == Some("yes") {
                page.done(&said)
            } else {
                page.failed(&said)
            };
        }
        _ => {}
    }
}

/// A step that was answered without asking the person: by a fact of this machine, or by a file.
pub(super) fn learned(page: &mut Page, entry: &PathEntry, before: &[PathEntry], names: &Names<'_>, words: &Words) {
    if entry.kind == NodeKind::Ask && entry.answer.is_some() {
        let from = match entry.source {
            Some(Source::File) => "wizard-from-file",
            Some(Source::History) => "wizard-from-history",
            // What follows from the person's own answer is no news.
            Some(Source::Fact) if said_before(entry, before, names) => return,
            Some(Source::Fact) => "wizard-from-fact",
            Some(Source::User) | None => return,
        };
        page.learned(&words.say_with(from, &[("answered", &names.answered(entry, words))]));
    } else if let (NodeKind::Check, Some(answer), Some(Node::Check(check))) = (entry.kind, &entry.answer, names.node(&entry.node))
        && let crate::knowledge::model::Subject::Fact(name) = &check.of
        && name.as_str() == "network.conclusion"
    {
        page.learned(&words.say_with("wizard-network", &[("found", &network(answer, words))]));
    }
}

/// Whether the fact that answered this question is itself an earlier answer.
fn said_before(entry: &PathEntry, before: &[PathEntry], names: &Names<'_>) -> bool {
    let Some(Node::Ask(ask)) = names.node(&entry.node) else { return false };
    let sets = |earlier: &PathEntry| match names.node(&earlier.node) {
        Some(Node::Ask(other)) => earlier.source == Some(Source::User) && other.sets.is_some() && other.sets == ask.fact,
        _ => false,
    };
    before.iter().any(sets)
}
