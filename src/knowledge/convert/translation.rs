//! Texts in another language: files of the same path and the same keys.

use super::Cx;
use super::articles::SECTION;
use crate::knowledge::PLATFORMS;
use crate::knowledge::finding::{Place, Rule};
use crate::knowledge::read::{Item, Node};

/// A text that a translation gives: its id and where it stands.
pub(in crate::knowledge) type Given = (String, Place);

/// The texts in a translation of the file `path` (as in `topics/login-failure.yaml`); they are kept in `cx.texts`.
pub(in crate::knowledge) fn translation(cx: &mut Cx<'_>, item: &Item, path: &str) -> Vec<Given> {
    let mut given = Vec::new();
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let stem = name.strip_suffix(".yaml").unwrap_or(name);
    match folder {
        "topics" | "shared" => tree(cx, item, stem, &mut given),
        "fixes" => {
            if cx.map(item, "a file of fixes", &["fixes"], &["fixes"]) {
                for (key, item) in entries(cx, item.get("fixes"), "`fixes`") {
                    fix(cx, item, key, &mut given);
                }
            }
        }
        "articles" => article(cx, item, stem, &mut given),
        // Facts, channels and what else is a list of ids with texts: the keys lead to the id.
        _ => {
            for (group, item) in entries(cx, Some(item), "the file") {
                let root = match group {
                    "facts" => "fact",
                    "fields" => "field",
                    "channels" => "channel",
                    _ => stem,
                };
                for (key, item) in entries(cx, Some(item), "the list") {
                    nested(cx, item, &format!("{root}/{key}"), &mut given);
                }
            }
        }
    }
    given
}

fn entries<'i>(cx: &mut Cx<'_>, item: Option<&'i Item>, of: &str) -> Vec<(&'i str, &'i Item)> {
    let Some(item) = item.filter(|item| !item.is_null()) else { return Vec::new() };
    if !matches!(item.node, Node::Map(_)) {
        cx.shape(item, of, "a map");
    }
    item.entries().iter().map(|(key, item)| (key.text.as_str(), item)).collect()
}

fn keep(cx: &mut Cx<'_>, item: &Item, id: String, given: &mut Vec<Given>) {
    if cx.text(Some(item), "the translation", id.clone()) {
        given.push((id, item.place));
    }
}

fn tree(cx: &mut Cx<'_>, item: &Item, id: &str, given: &mut Vec<Given>) {
    // `topic:` may stand there again, so that the file says what it is.
    if !cx.map(item, "a translated tree", &["topic", "tree", "title", "summary", "causes", "nodes"], &[]) {
        return;
    }
    for key in ["title", "summary"] {
        if let Some(item) = item.get(key) {
            keep(cx, item, format!("tree/{id}/{key}"), given);
        }
    }
    for (cause, item) in entries(cx, item.get("causes"), "`causes`") {
        let text = item.get("title").unwrap_or(item);
        keep(cx, text, format!("tree/{id}/cause/{cause}"), given);
    }
    for (node, item) in entries(cx, item.get("nodes"), "`nodes`") {
        if item.is_null() || !cx.map(item, "a translated node", &["ask", "why", "hint", "options", "report"], &[]) {
            continue;
        }
        for key in ["ask", "why", "hint", "report"] {
            if let Some(item) = item.get(key) {
                keep(cx, item, format!("tree/{id}/node/{node}/{key}"), given);
            }
        }
        for (option, item) in entries(cx, item.get("options"), "`options`") {
            let text = item.get("text").unwrap_or(item);
            keep(cx, text, format!("tree/{id}/node/{node}/option/{option}"), given);
        }
    }
}

fn fix(cx: &mut Cx<'_>, item: &Item, id: &str, given: &mut Vec<Given>) {
    if !cx.map(item, "a translated fix", &["title", "why", "loses", "steps", "worked"], &[]) {
        return;
    }
    for key in ["title", "why", "loses", "worked"] {
        if let Some(item) = item.get(key) {
            keep(cx, item, format!("fix/{id}/{key}"), given);
        }
    }
    let Some(steps) = item.get("steps") else { return };
    let mut list = |cx: &mut Cx<'_>, item: &Item, platform: &str| {
        if !matches!(item.node, Node::List(_)) {
            cx.shape(item, "`steps`", "a list of steps");
        }
        for (number, step) in item.items().iter().enumerate() {
            keep(cx, step, format!("fix/{id}/steps/{platform}/{number}"), given);
        }
    };
    if let Node::List(_) = steps.node {
        list(cx, steps, "all");
        return;
    }
    for (platform, item) in entries(cx, Some(steps), "`steps`") {
        if PLATFORMS.contains(&platform) {
            list(cx, item, platform);
        } else {
            let finding = cx.at(Rule::UnknownPlatform, item.place).with("platform", platform);
            cx.findings.push(finding.with("platforms", PLATFORMS.join(", ")).near(platform, PLATFORMS));
        }
    }
}

fn article(cx: &mut Cx<'_>, item: &Item, id: &str, given: &mut Vec<Given>) {
    if !cx.map(item, "a translated article", &["article", "title", "summary", "sections"], &[]) {
        return;
    }
    for key in ["title", "summary"] {
        if let Some(item) = item.get(key) {
            keep(cx, item, format!("article/{id}/{key}"), given);
        }
    }
    for (number, item) in item.get("sections").map(Item::items).unwrap_or_default().iter().enumerate() {
        if cx.map(item, "a translated section", &SECTION, &[]) {
            nested(cx, item, &format!("article/{id}/{number}"), given);
        }
    }
}

/// `title` is the id's own text; other keys go below it, as do lists.
fn nested(cx: &mut Cx<'_>, item: &Item, id: &str, given: &mut Vec<Given>) {
    match &item.node {
        Node::Map(entries) => {
            for (key, item) in entries {
                let own = if id.starts_with("fact/") && (key.text == "title" || key.text == "values") {
                    id.to_owned()
                } else {
                    format!("{id}/{}", key.text)
                };
                nested(cx, item, &own, given);
            }
        }
        Node::List(items) => {
            for (number, item) in items.iter().enumerate() {
                nested(cx, item, &format!("{id}/{number}"), given);
            }
        }
        _ => keep(cx, item, id.to_owned(), given),
    }
}
