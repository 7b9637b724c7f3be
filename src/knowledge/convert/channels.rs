//! Channels: the ways to reach support, and the fields that their forms ask for.

use super::{Cx, is_id};
use crate::knowledge::finding::Rule;
use crate::knowledge::model::{Channel, FormField, Whom};
use crate::knowledge::read::Item;
use crate::words::ChannelId;

const CHANNEL: [&str; 12] =
    ["title", "address", "language", "for", "how", "after", "fields", "limit", "limits", "largest", "source", "reviewed"];

/// The fields and the channels in this file.
pub(in crate::knowledge) fn channels(cx: &mut Cx<'_>, item: &Item) -> (Vec<FormField>, Vec<Channel>) {
    if !cx.map(item, "the file of channels", &["fields", "channels"], &["fields", "channels"]) {
        return (Vec::new(), Vec::new());
    }
    let mut fields: Vec<FormField> = Vec::new();
    for (key, item) in item.get("fields").map(Item::entries).unwrap_or_default() {
        // A field's words are joined by `_`, as in facts.
        if !is_id(&key.text.replace('_', "-")) {
            cx.findings.push(cx.at(Rule::BadId, key.place).with("id", &key.text));
        }
        if cx.map(item, "a field", &["title", "kind", "limit", "categories"], &["title"]) {
            cx.text(item.get("title"), "`title`", format!("field/{}", key.text));
            item.get("kind").and_then(|kind| cx.one_of(kind, "kind", &[("line", ()), ("text", ())]));
            let categories = list(cx, item, "categories");
            fields.push(FormField { id: key.text.as_str().into(), categories, limit: length(cx, item.get("limit")) });
        }
    }
    let mut channels = Vec::new();
    for (key, item) in item.get("channels").map(Item::entries).unwrap_or_default() {
        cx.id(&key.text, key.place);
        if cx.map(item, "a channel", &CHANNEL, &["title", "fields", "source", "reviewed"]) {
            channels.push(channel(cx, item, key.text.as_str().into(), &fields));
        }
    }
    (fields, channels)
}

fn channel(cx: &mut Cx<'_>, item: &Item, id: ChannelId, known: &[FormField]) -> Channel {
    for key in ["title", "how", "after"] {
        cx.text(item.get(key), &format!("`{key}`"), format!("channel/{id}/{key}"));
    }
    let limits = item.get("limits");
    let mut asked: Vec<FormField> = Vec::new();
    for id in list(cx, item, "fields") {
        let Some(field) = known.iter().find(|field| field.id.as_str() == id) else {
            let names = known.iter().map(|field| field.id.as_str());
            let place = item.key_place("fields");
            cx.findings.push(cx.at(Rule::UnknownField, place).with("field", &id).near(&id, names));
            continue;
        };
        let own = limits.and_then(|limits| limits.get(&id)).and_then(|limit| length(cx, Some(limit)));
        asked.push(FormField { limit: own.or(field.limit), ..field.clone() });
    }
    Channel {
        whom: item.get("for").map(|item| whom(cx, item)),
        address: cx.addresses(item.get("address")).into_iter().next(),
        languages: list(cx, item, "language"),
        fields: asked,
        limit: length(cx, item.get("limit")),
        largest: item.get("largest").and_then(|item| cx.number(item, 1, u32::MAX)).map(u64::from),
        source: cx.addresses(item.get("source")),
        reviewed: item.get("reviewed").map(|value| super::fixes::day(cx, value)).unwrap_or_default(),
        id,
    }
}

fn whom(cx: &mut Cx<'_>, item: &Item) -> Whom {
    if !cx.map(item, "`for`", &["topics", "countries", "account"], &[]) {
        return Whom::default();
    }
    Whom {
        topics: list(cx, item, "topics").into_iter().map(|topic| topic.as_str().into()).collect(),
        countries: list(cx, item, "countries"),
        accounts: list(cx, item, "account"),
    }
}

fn list(cx: &mut Cx<'_>, item: &Item, key: &str) -> Vec<String> {
    item.get(key).map(|item| cx.words(item, &format!("`{key}`"))).unwrap_or_default()
}

/// A number of characters.
fn length(cx: &mut Cx<'_>, item: Option<&Item>) -> Option<usize> {
    item.and_then(|item| cx.number(item, 1, 1_000_000)).and_then(|length| usize::try_from(length).ok())
}
