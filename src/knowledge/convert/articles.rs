//! Articles.

use super::Cx;
use super::fixes::{Origin, origin};
use crate::knowledge::finding::Rule;
use crate::knowledge::model::Article;
use crate::knowledge::read::Item;

const KEYS: [&str; 8] = ["article", "title", "summary", "sections", "see", "source", "basis", "reviewed"];
const NEEDED: [&str; 6] = ["article", "title", "summary", "sections", "basis", "reviewed"];
/// What a section has, in either language.
pub(super) const SECTION: [&str; 3] = ["heading", "text", "points"];

/// The article in the file named `stem`.
pub(in crate::knowledge) fn article(cx: &mut Cx<'_>, item: &Item, stem: &str) -> Option<Article> {
    if !cx.map(item, "an article", &KEYS, &NEEDED) {
        return None;
    }
    let id = cx.word_under(item, "article").unwrap_or_default();
    let place = item.get("article").map(|item| item.place).unwrap_or_default();
    cx.id(&id, place);
    if id != stem {
        cx.findings.push(cx.at(Rule::IdNotPath, place).with("name", stem).with("id", &id));
    }
    for key in ["title", "summary"] {
        cx.text(item.get(key), &format!("`{key}`"), format!("article/{id}/{key}"));
    }
    let mut sections = Vec::new();
    if let Some(list) = item.get("sections") {
        if list.items().is_empty() {
            cx.shape(list, "`sections`", "a list with a section or more");
        }
        for (number, item) in list.items().iter().enumerate() {
            sections.push(section(cx, item, &format!("article/{id}/{number}")));
        }
    }
    let Origin { source, basis, reviewed } = origin(cx, item, "an article");
    let see = item.get("see").map(|values| cx.words(values, "`see`")).unwrap_or_default();
    Some(Article { id: id.as_str().into(), sections, see, source, basis, reviewed })
}

/// Keeps the texts of a section; returns how many points it has.
fn section(cx: &mut Cx<'_>, item: &Item, id: &str) -> usize {
    if !cx.map(item, "a section", &SECTION, &["heading"]) {
        return 0;
    }
    cx.text(item.get("heading"), "`heading`", format!("{id}/heading"));
    cx.text(item.get("text"), "`text`", format!("{id}/text"));
    let points = item.get("points").map(Item::items).unwrap_or_default();
    for (number, point) in points.iter().enumerate() {
        cx.text(Some(point), "a point", format!("{id}/points/{number}"));
    }
    if points.is_empty() && item.get("text").is_none() {
        cx.missing(item, "a section", "text");
    }
    points.len()
}
