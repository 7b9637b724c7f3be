//! Whether the articles that are named are there, and what they lead to.

use crate::knowledge::Library;
use crate::knowledge::compile::Drafts;
use crate::knowledge::finding::{Finding, Rule};
use crate::knowledge::read::Item;
use crate::words::{ArticleId, FixId, TreeId};

pub(super) fn articles(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    for (_, file, item) in &drafts.trees {
        for (_, node) in item.get("nodes").map(Item::entries).unwrap_or_default() {
            if let Some((article, id)) = node.get("article").and_then(|article| Some((article, article.text()?))) {
                look(library, id, file, article.place, findings);
            }
        }
    }
    for (id, file, place) in &drafts.fixes {
        if let Some(article) = library.fix(id).and_then(|fix| fix.article.as_ref()) {
            look(library, article.as_str(), file, *place, findings);
        }
    }
    for (_, file, item) in &drafts.articles {
        let Some(see) = item.get("see") else { continue };
        let single = std::slice::from_ref(see);
        for see in if see.text().is_some() { single } else { see.items() } {
            let Some(id) = see.text() else { continue };
            let topic = library.tree(&id.into()).is_some_and(|tree| tree.topic);
            if !topic && library.fix(&id.into()).is_none() {
                look(library, id, file, see.place, findings);
            }
        }
    }
}

fn look(library: &Library, id: &str, file: &str, place: crate::knowledge::finding::Place, findings: &mut Vec<Finding>) {
    if library.articles.contains_key(id) || id.is_empty() {
        return;
    }
    let pages = library.articles.keys().map(ArticleId::as_str);
    let others = library.trees.keys().map(TreeId::as_str).chain(library.fixes.keys().map(FixId::as_str));
    let finding = Finding::new(Rule::UnknownArticle, file, place).with("article", id);
    findings.push(finding.near(id, pages.chain(others)));
}
