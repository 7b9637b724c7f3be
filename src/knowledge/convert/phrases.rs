//! `lang/TAG/phrases/NAME.yaml` and `errors.yaml`: what people type.

use std::collections::BTreeMap;

use super::Cx;
use crate::knowledge::finding::{Place, Rule};
use crate::knowledge::phrases::{ErrorText, Of, Phrase, Sayable};
use crate::knowledge::read::{Item, Node};

/// Where each phrase stands, in the order of the phrases, and each key of `answers`.
#[derive(Default)]
pub(in crate::knowledge) struct Places {
    pub(in crate::knowledge) phrases: Vec<Place>,
    pub(in crate::knowledge) of: Vec<(Of, Place)>,
    pub(in crate::knowledge) answers: Vec<AnswerKey>,
    pub(in crate::knowledge) errors: Vec<(String, Place)>,
}

/// A key of `answers` with its place, and its options with theirs.
pub(in crate::knowledge) struct AnswerKey {
    pub(in crate::knowledge) key: String,
    pub(in crate::knowledge) place: Place,
    pub(in crate::knowledge) options: Vec<(String, Place)>,
}

/// Makes what phrases lead to of its id.
type Make = fn(&str) -> Of;

/// A file of phrases.
pub(in crate::knowledge) fn phrases(cx: &mut Cx<'_>, item: &Item, lang: &str) -> (Sayable, Places) {
    let (mut sayable, mut places) = (Sayable::default(), Places::default());
    if !cx.map(item, "a file of phrases", &["topics", "fixes", "articles", "none", "names", "answers", "same"], &[]) {
        return (sayable, places);
    }
    let groups: [(&str, Make); 3] =
        [("topics", |id| Of::Topic(id.into())), ("fixes", |id| Of::Fix(id.into())), ("articles", |id| Of::Article(id.into()))];
    for (group, make) in groups {
        for (id, place, list) in map(cx, item.get(group), &format!("`{group}`")) {
            places.of.push((make(id), place));
            for (text, place) in texts(cx, list) {
                sayable.phrases.push(Phrase { lang: lang.to_owned(), of: make(id), text });
                places.phrases.push(place);
            }
        }
    }
    if let Some(list) = item.get("none") {
        for (text, place) in texts(cx, list) {
            sayable.phrases.push(Phrase { lang: lang.to_owned(), of: Of::Nothing, text });
            places.phrases.push(place);
        }
    }
    for list in item.get("same").map(Item::items).unwrap_or_default() {
        sayable.same.push(texts(cx, list).into_iter().map(|(text, _)| text).collect());
    }
    if let Some(names) = item.get("names")
        && cx.map(names, "`names`", &["own", "other", "neither", "never"], &[])
    {
        let sets = [
            ("own", &mut sayable.own),
            ("other", &mut sayable.other),
            ("neither", &mut sayable.neither),
            ("never", &mut sayable.never),
        ];
        for (key, set) in sets {
            if let Some(list) = names.get(key) {
                set.extend(texts(cx, list).into_iter().map(|(text, _)| text));
            }
        }
    }
    for (key, place, options) in map(cx, item.get("answers"), "`answers`") {
        let mut known = Vec::new();
        for (option, place, list) in map(cx, Some(options), "the options") {
            known.push((option.to_owned(), place));
            let words = texts(cx, list).into_iter().map(|(text, _)| text);
            sayable.answers.entry(key.to_owned()).or_default().entry(option.to_owned()).or_default().extend(words);
        }
        places.answers.push(AnswerKey { key: key.to_owned(), place, options: known });
    }
    (sayable, places)
}

/// The file of errors.
pub(in crate::knowledge) fn errors(cx: &mut Cx<'_>, item: &Item) -> (Sayable, Places) {
    let (mut sayable, mut places) = (Sayable::default(), Places::default());
    if !cx.map(item, "the file of errors", &["errors"], &["errors"]) {
        return (sayable, places);
    }
    for (id, place, item) in map(cx, item.get("errors"), "`errors`") {
        cx.id(id, place);
        let keys = ["topic", "answers", "texts", "codes", "beside", "source"];
        if !cx.map(item, "an error", &keys, &["topic", "source"]) {
            continue;
        }
        let mut error = ErrorText {
            id: id.to_owned(),
            topic: cx.word_under(item, "topic").unwrap_or_default().into(),
            answers: BTreeMap::new(),
            texts: BTreeMap::new(),
            codes: item.get("codes").map(|codes| cx.words(codes, "`codes`")).unwrap_or_default(),
            beside: item.get("beside").map(|words| cx.words(words, "`beside`")).unwrap_or_default(),
            source: cx.addresses(item.get("source")),
        };
        for (node, _, answer) in map(cx, item.get("answers"), "`answers`") {
            error.answers.extend(cx.word(answer, "an answer").map(|answer| (node.to_owned(), answer.to_owned())));
        }
        for (lang, _, list) in map(cx, item.get("texts"), "`texts`") {
            let found = texts(cx, list).into_iter().map(|(text, _)| text).collect();
            error.texts.insert(lang.to_owned(), found);
        }
        if error.texts.is_empty() && error.codes.is_empty() {
            cx.missing(item, "an error", "texts");
        }
        places.errors.push((id.to_owned(), place));
        sayable.errors.insert(id.to_owned(), error);
    }
    (sayable, places)
}

fn map<'i>(cx: &mut Cx<'_>, item: Option<&'i Item>, of: &str) -> Vec<(&'i str, Place, &'i Item)> {
    let Some(item) = item.filter(|item| !item.is_null()) else { return Vec::new() };
    if !matches!(item.node, Node::Map(_)) {
        cx.shape(item, of, "a map");
    }
    item.entries().iter().map(|(key, item)| (key.text.as_str(), key.place, item)).collect()
}

/// The texts of a list.
fn texts(cx: &mut Cx<'_>, item: &Item) -> Vec<(String, Place)> {
    if !matches!(item.node, Node::List(_) | Node::Null) {
        cx.shape(item, "phrases", "a list of texts");
    }
    let mut found = Vec::new();
    for item in item.items() {
        match item.text().map(str::trim) {
            Some("") => cx.findings.push(cx.at(Rule::EmptyText, item.place)),
            Some(text) => found.push((text.to_owned(), item.place)),
            None => cx.shape(item, "a phrase", "a text"),
        }
    }
    found
}
