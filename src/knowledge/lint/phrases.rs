//! Whether there are enough phrases, each for one thing, and whether what they lead to is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::compile::{Drafts, Knowledge};
use crate::knowledge::convert::AnswerKey;
use crate::knowledge::finding::{Finding, Place, Rule};
use crate::knowledge::model::{Input, Node};
use crate::knowledge::phrases::Of;
use crate::knowledge::{Library, answers};
use crate::words::{ArticleId, FactName, FixId, TreeId};

/// How many phrases a topic needs in each language.
const TOPIC: usize = 25;
/// How many a fix needs.
const FIX: usize = 5;

pub(super) fn phrases(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) {
    for draft in &drafts.phrases {
        unknown(&knowledge.library, draft, findings);
    }
    twice(drafts, findings);
    few(knowledge, drafts, findings);
}

/// A file of phrases as read.
pub(in crate::knowledge) struct Phrases {
    pub(in crate::knowledge) file: String,
    pub(in crate::knowledge) sayable: crate::knowledge::phrases::Sayable,
    pub(in crate::knowledge) places: crate::knowledge::convert::Places,
}

fn unknown(library: &Library, draft: &Phrases, findings: &mut Vec<Finding>) {
    let mut complain = |id: &str, place: Place, names: Vec<&str>| {
        findings.push(Finding::new(Rule::PhraseUnknown, &draft.file, place).with("id", id).near(id, names));
    };
    let topics = || library.trees.values().filter(|tree| tree.topic).map(|tree| tree.id.as_str()).collect::<Vec<_>>();
    for (of, place) in &draft.places.of {
        match of {
            Of::Topic(id) if library.tree(id).is_none_or(|tree| !tree.topic) => complain(id.as_str(), *place, topics()),
            Of::Fix(id) if library.fix(id).is_none() => {
                complain(id.as_str(), *place, library.fixes.keys().map(FixId::as_str).collect());
            }
            Of::Article(id) if !library.articles.contains_key(id) => {
                complain(id.as_str(), *place, library.articles.keys().map(ArticleId::as_str).collect());
            }
            _ => {}
        }
    }
    for AnswerKey { key, options, place } in &draft.places.answers {
        let Some(known) = options_of(library, key) else {
            complain(key, *place, library.facts.keys().map(FactName::as_str).collect());
            continue;
        };
        for (option, place) in options.iter().filter(|(option, _)| !known.contains(option)) {
            complain(&format!("{key}: {option}"), *place, Vec::new());
        }
    }
    for (id, place) in &draft.places.errors {
        let Some(error) = draft.sayable.errors.get(id) else { continue };
        if library.tree(&error.topic).is_none_or(|tree| !tree.topic) {
            complain(error.topic.as_str(), *place, topics());
            continue;
        }
        for (node, answer) in &error.answers {
            let known = match answers::slot(library, &error.topic, node) {
                Some(answers::Slot::Ask(key)) => choices(library, &error.topic, key.as_str()),
                _ => None,
            };
            if known.is_none_or(|known| !known.contains(answer)) {
                complain(&format!("{node}: {answer}"), *place, Vec::new());
            }
        }
    }
}

/// The options of what `key` names: a fact, or a question as `TREE/NODE`.
fn options_of(library: &Library, key: &str) -> Option<Vec<String>> {
    match key.split_once('/') {
        None if key == "not" => Some(vec!["before".to_owned(), "after".to_owned()]),
        None if key == "began" => Some(vec!["as-typed".to_owned()]),
        Some((tree, _)) => choices(library, &tree.into(), key),
        None => library.facts.get(key).map(|fact| fact.values.clone()),
    }
}

/// The options of a question, seen from `topic`.
fn choices(library: &Library, topic: &TreeId, key: &str) -> Option<Vec<String>> {
    let (tree, node) = key.split_once('/').map_or((topic.clone(), key), |(tree, node)| (tree.into(), node));
    match library.tree(&tree)?.nodes.get(node)? {
        Node::Ask(ask) => match &ask.input {
            Input::Options(choices) => Some(choices.iter().map(|choice| choice.id.to_string()).collect()),
            Input::Text { .. } => Some(vec!["as-typed".to_owned()]),
        },
        _ => None,
    }
}

/// The same phrase for two things of a kind, in one language.
fn twice(drafts: &Drafts, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, bool, String), &Of> = BTreeMap::new();
    for draft in &drafts.phrases {
        for (phrase, place) in draft.sayable.phrases.iter().zip(&draft.places.phrases) {
            let topic = matches!(phrase.of, Of::Topic(_) | Of::Nothing);
            let bare: String = phrase.text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
            let other = *seen.entry((&phrase.lang, topic, bare)).or_insert(&phrase.of);
            // Two fixes may answer one complaint; two topics may not.
            if topic && *other != phrase.of {
                let finding = Finding::new(Rule::PhraseTwice, &draft.file, *place).with("phrase", &phrase.text);
                let other = if *other == Of::Nothing { "none" } else { other.id() };
                findings.push(finding.with("other", other));
            }
        }
    }
}

/// Topics and fixes of these files with too few phrases, by language.
fn few(knowledge: &Knowledge, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let mut counts: BTreeMap<(&str, &Of), usize> = BTreeMap::new();
    for phrase in &knowledge.sayable.phrases {
        *counts.entry((&phrase.lang, &phrase.of)).or_default() += 1;
    }
    // A folder is asked for phrases in the languages that it has some in.
    let own = drafts.phrases.iter().flat_map(|draft| &draft.sayable.phrases).map(|phrase| phrase.lang.as_str());
    let languages: BTreeSet<&str> = own.collect();
    for lang in languages {
        let count = |of: &Of| counts.get(&(lang, of)).copied().unwrap_or(0);
        let mut files: BTreeMap<&str, (usize, &str, usize)> = BTreeMap::new();
        for (id, file, _) in &drafts.trees {
            let of = Of::Topic(id.clone());
            if knowledge.library.tree(id).is_some_and(|tree| tree.topic) && count(&of) < TOPIC {
                files.insert(file, (1, id.as_str(), TOPIC));
            }
        }
        for (id, file, _) in &drafts.fixes {
            if count(&Of::Fix(id.clone())) < FIX {
                files.entry(file).or_insert((0, id.as_str(), FIX)).0 += 1;
            }
        }
        for (file, (count, id, least)) in files {
            let finding = Finding::new(Rule::FewPhrases, file, Place::default()).with("lang", lang).with("id", id);
            findings.push(finding.with("count", count.to_string()).with("least", least.to_string()));
        }
    }
}
