//! `linehelp kb list`: what is known, in numbers.

use clap::Args;

use super::{Context, Exit, Failure};
use crate::builtin;
use crate::cli::known;
use crate::knowledge::model::Tree;
use crate::text::{pad, safe, width};

/// Arguments of `kb list`.
#[derive(Args, Debug)]
pub(super) struct ListArgs {}

pub(super) fn run(_: &ListArgs, context: &mut Context) -> Result<Exit, Failure> {
    let (library, texts) = known::whole(context)?;
    let words = context.ui.words();
    let mut page = context.ui.page();
    let widest = library.trees.keys().map(|id| width(id.as_str())).max().unwrap_or(0);
    for (heading, topics) in [("kb-list-topics", true), ("kb-list-shared", false)] {
        page.gap().heading(&words.say(heading));
        let mut trees: Vec<&Tree> = library.trees.values().filter(|tree| tree.topic == topics).collect();
        trees.sort_by_key(|tree| tree.order());
        for tree in trees {
            let title = texts.get(&format!("tree/{}/title", tree.id)).unwrap_or_default();
            let counts = words.say_with(
                if topics { "kb-list-topic" } else { "kb-list-tree" },
                &[("nodes", &tree.nodes.len().to_string()), ("causes", &tree.causes.len().to_string())],
            );
            let title = if title.is_empty() { String::new() } else { format!("{} ", safe(title)) };
            page.para(&format!("{}  {title}({counts})", pad(tree.id.as_str(), widest)));
        }
    }
    let mut ages: Vec<&str> = library.fixes.values().map(|fix| fix.reviewed.as_str()).collect();
    ages.sort_unstable();
    let (oldest, newest) = (ages.first().copied().unwrap_or_default(), ages.last().copied().unwrap_or_default());
    page.gap().heading(&words.say("kb-list-fixes"));
    let count = library.fixes.len().to_string();
    let key = if oldest == newest { "kb-list-fix-same" } else { "kb-list-fix" };
    page.para(&words.say_with(key, &[("count", &count), ("oldest", oldest), ("newest", newest)]));
    if !library.articles.is_empty() {
        page.gap().heading(&words.say("kb-list-articles"));
    }
    let widest = library.articles.keys().map(|id| width(id.as_str())).max().unwrap_or(0);
    for id in library.articles.keys() {
        let title = texts.get(&format!("article/{id}/title")).unwrap_or_default();
        page.para(&format!("{}  {}", pad(id.as_str(), widest), safe(title)));
    }
    page.gap().heading(&words.say("kb-list-languages"));
    for (tag, own, all) in builtin::completeness() {
        let percent = (own * 100).checked_div(all).unwrap_or(100);
        page.para(&words.say_with("kb-list-language", &[("tag", tag.as_str()), ("percent", &percent.to_string())]));
    }
    let text = page.into_text();
    context.ui.print(&text);
    Ok(Exit::Well)
}
