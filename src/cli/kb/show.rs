//! `linehelp kb show ID`: a topic, a shared tree, a fix or an article as a page to read.

use std::collections::BTreeSet;

use clap::Args;

use super::{Context, Exit, Failure};
use crate::cli::known;
use crate::knowledge::finding::near;
use crate::knowledge::model::{Article, Basis, Fix, FixKind, Input, Matcher, Node, Risk, Subject, Target, Tree};
use crate::knowledge::{Library, Texts};
use crate::text::{Words, safe};
use crate::ui::{Page, Weight};
use crate::words::{ArticleId, FixId, NodeId, TreeId};

/// Arguments of `kb show`.
#[derive(Args, Debug)]
pub(super) struct ShowArgs {
    #[arg(value_name = "ID")]
    id: String,
}

pub(super) fn run(args: &ShowArgs, context: &mut Context) -> Result<Exit, Failure> {
    let (library, texts) = known::whole(context)?;
    let words = context.ui.words().clone();
    let mut page = context.ui.page();
    if let Some(tree) = library.tree(&TreeId::from(args.id.as_str())) {
        show_tree(tree, &texts, &words, &mut page);
    } else if let Some(fix) = library.fix(&FixId::from(args.id.as_str())) {
        show_fix(fix, &texts, &words, &mut page);
    } else if let Some(article) = library.articles.get(args.id.as_str()) {
        show_article(article, &library, &texts, &words, &mut page);
    } else {
        return Err(no_such(&args.id, &library, &words));
    }
    let text = page.into_text();
    context.ui.print(&text);
    Ok(Exit::Well)
}

pub(super) fn no_such(id: &str, library: &Library, words: &Words) -> Failure {
    let failure = Failure::new(words.say_with("kb-show-none", &[("id", &safe(id))]));
    let ids = library.trees.keys().map(TreeId::as_str);
    let ids = ids.chain(library.fixes.keys().map(FixId::as_str)).chain(library.articles.keys().map(ArticleId::as_str));
    match near(id, ids) {
        Some(near) => failure.hint(words.say_with("kb-near", &[("near", near)])),
        None => failure.hint(words.say("kb-show-hint")),
    }
}

fn show_fix(fix: &Fix, texts: &Texts, words: &Words, page: &mut Page) {
    let text = |key: &str| texts.get(&format!("fix/{}/{key}", fix.id)).unwrap_or_default();
    page.heading(text("title"));
    page.note(&words.say_with("wizard-minutes", &[("minutes", &fix.minutes.to_string())]));
    page.gap().para(text("why"));
    if fix.risk != Risk::None {
        let title = match fix.risk {
            Risk::None | Risk::Settings => "wizard-risk-settings",
            Risk::Chats => "wizard-risk-chats",
            Risk::Money => "wizard-risk-money",
            Risk::Account => "wizard-risk-account",
        };
        let weight = if fix.risk >= Risk::Chats { Weight::Loss } else { Weight::Notice };
        page.gap().warning(weight, &words.say(title), text("loses"));
    }
    for (platform, count) in &fix.steps {
        page.gap();
        if platform != "all" {
            page.para(&words.get(&format!("wizard-platform-{platform}")).unwrap_or_else(|| platform.clone()));
        }
        let steps: Vec<&str> = (0..*count).map(|number| text_of(texts, fix, platform, number)).collect();
        page.steps(&steps);
    }
    page.gap();
    if !text("worked").is_empty() && fix.kind != FixKind::Explain {
        page.para(&words.say_with("wizard-worked", &[("worked", &safe(text("worked")))]));
    }
    origin(fix.basis, &fix.source, &fix.reviewed, words, page);
}

/// How well it is known, where from, and since when.
fn origin(basis: Basis, sources: &[String], reviewed: &str, words: &Words, page: &mut Page) {
    match basis {
        Basis::Official => {}
        Basis::Weak => drop(page.note(&words.say("wizard-basis-weak"))),
        Basis::Inferred => drop(page.note(&words.say("wizard-basis-inferred"))),
    }
    for source in sources {
        page.link(&words.say("wizard-source"), source);
    }
    page.note(&words.say_with("kb-show-reviewed", &[("day", &safe(reviewed))]));
}

fn show_article(article: &Article, library: &Library, texts: &Texts, words: &Words, page: &mut Page) {
    let text = |key: &str| texts.get(&format!("article/{}/{key}", article.id)).unwrap_or_default();
    page.heading(text("title"));
    page.para(text("summary"));
    for (number, points) in article.sections.iter().enumerate() {
        page.gap().heading(text(&format!("{number}/heading")));
        // A block keeps its line breaks: an empty line parts paragraphs.
        for para in text(&format!("{number}/text")).split("\n\n").filter(|para| !para.trim().is_empty()) {
            page.para(para);
        }
        for point in 0..*points {
            page.bullet(text(&format!("{number}/points/{point}")));
        }
    }
    if !article.see.is_empty() {
        page.gap().heading(&words.say("kb-show-see"));
    }
    for id in &article.see {
        let kind = ["tree", "fix", "article"].iter().find_map(|kind| texts.get(&format!("{kind}/{id}/title")));
        let command = if library.trees.contains_key(id.as_str()) { "diagnose" } else { "kb show" };
        page.bullet(&format!("{} (linehelp {command} {id})", kind.unwrap_or_default()));
    }
    page.gap();
    origin(article.basis, &article.source, &article.reviewed, words, page);
}

fn text_of<'t>(texts: &'t Texts, fix: &Fix, platform: &str, number: usize) -> &'t str {
    texts.get(&format!("fix/{}/steps/{platform}/{number}", fix.id)).unwrap_or_default()
}

fn show_tree(tree: &Tree, texts: &Texts, words: &Words, page: &mut Page) {
    let text = |key: &str| texts.get(&format!("tree/{}/{key}", tree.id)).unwrap_or_default();
    match text("title") {
        "" => page.heading(tree.id.as_str()),
        title => page.heading(&format!("{title} ({})", tree.id)),
    };
    page.para(text("summary"));
    if !tree.causes.is_empty() {
        page.gap().heading(&words.say("kb-show-causes"));
    }
    for (id, cause) in &tree.causes {
        page.bullet(&format!("{} ({id})", text(&format!("cause/{id}"))));
        for source in &cause.source {
            page.link("", source);
        }
    }
    page.gap().heading(&words.say("kb-show-nodes"));
    for id in in_order(tree) {
        let Some(node) = tree.nodes.get(id) else { continue };
        let text = |key: &str| texts.get(&format!("tree/{}/node/{id}/{key}", tree.id)).unwrap_or_default();
        page.gap();
        for line in lines(node, texts, &text) {
            match line {
                Line::Head(line) => page.heading(&format!("{id}: {line}")),
                Line::Way(line) => page.bullet(&line),
            };
        }
    }
}

/// The nodes as a reader meets them.
fn in_order(tree: &Tree) -> Vec<&NodeId> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ahead = vec![&tree.start];
    while let Some(id) = ahead.pop() {
        let Some(node) = tree.nodes.get(id) else { continue };
        if seen.insert(id) {
            order.push(id);
            let targets = node.targets().into_iter();
            ahead.extend(targets.rev().filter_map(|target| if let Target::Node(id) = target { Some(id) } else { None }));
        }
    }
    order
}

enum Line {
    Head(String),
    Way(String),
}

fn lines<'t>(node: &Node, texts: &'t Texts, text: &dyn Fn(&str) -> &'t str) -> Vec<Line> {
    let go = |what: &str, target: &Target| Line::Way(format!("{what} → {}", name(target)));
    match node {
        Node::Ask(ask) => {
            let mut lines = vec![Line::Head(text("ask").to_owned())];
            match &ask.input {
                Input::Options(choices) => {
                    lines.extend(choices.iter().map(|choice| go(text(&format!("option/{}", choice.id)), &choice.go)));
                }
                Input::Text { go: target, .. } => lines.push(go("…", target)),
            }
            lines.push(go("?", &ask.unknown));
            lines
        }
        Node::Check(check) => {
            let subject = match &check.of {
                Subject::Fact(name) => texts.get(&format!("fact/{name}")).unwrap_or(name.as_str()).to_owned(),
                Subject::Answer { tree, node } => {
                    tree.as_ref().map_or_else(|| format!("answer.{node}"), |tree| format!("answer.{tree}/{node}"))
                }
            };
            let mut lines = vec![Line::Head(subject)];
            lines.extend(check.branches.iter().map(|branch| go(&said(&branch.is), &branch.go)));
            lines.push(go("*", &check.otherwise));
            lines.push(go("?", &check.unknown));
            lines
        }
        Node::Try(attempts) => {
            let mut lines = vec![Line::Head("try".to_owned())];
            for candidate in &attempts.candidates {
                let title = texts.get(&format!("fix/{}/title", candidate.fix)).unwrap_or_default();
                lines.push(Line::Way(format!("{title} ({}, {} %)", candidate.fix, candidate.chance)));
            }
            lines.push(go("*", &attempts.otherwise));
            lines
        }
        Node::Goto(goto) => vec![Line::Head(format!("→ {}", goto.tree)), go("*", &goto.then)],
        Node::Report(_) => vec![Line::Head(text("report").to_owned())],
    }
}

fn said(is: &Matcher) -> String {
    match is {
        Matcher::Is(values) => values.join(", "),
        Matcher::Not(values) => format!("≠ {}", values.join(", ")),
        Matcher::Below(limit) => format!("< {limit}"),
        Matcher::AtLeast(limit) => format!("≥ {limit}"),
    }
}

fn name(target: &Target) -> &str {
    match target {
        Target::Node(id) => id.as_str(),
        Target::Return => "return",
    }
}
