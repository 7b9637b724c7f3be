//! Files into knowledge: reads, converts, lays over what is below, and judges the whole.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::{self, Cx};
use super::finding::{Finding, Level, Place, Rule};
use super::lint;
use super::model::Scenario;
use super::read::{Item, read};
use super::{Library, Texts};
use crate::words::{FactName, FixId, TreeId};

/// The language that the trees themselves are written in.
pub const SOURCE_LANG: &str = "en";

/// A file of a knowledge folder.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its path in the folder, joined by `/`.
    pub path: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

/// All that is known: structure, texts by language, scenarios.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// The structure.
    pub library: Library,
    /// The texts by language; each language has only its own.
    pub texts: BTreeMap<String, Texts>,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Compiled {
    /// The knowledge; to be used only where no finding is an error.
    pub knowledge: Knowledge,
    /// What is wrong with the files, in their order.
    pub findings: Vec<Finding>,
}

impl Compiled {
    /// Whether the knowledge must not be used.
    #[must_use]
    pub fn broken(&self) -> bool {
        self.findings.iter().any(|finding| finding.level() == Level::Error)
    }
}

/// A file of translations.
pub(super) struct Translated {
    /// The language.
    pub lang: String,
    /// The file.
    pub file: String,
    /// The texts that it gives, by id, and where they stand.
    pub given: Vec<(String, Place)>,
}

/// What the files hold, with its places: what [`lint`] looks at.
#[derive(Default)]
pub(super) struct Drafts {
    /// Trees, with their file and the tree as read.
    pub trees: Vec<(TreeId, String, Item)>,
    /// Fixes, with their file and place.
    pub fixes: Vec<(FixId, String, Place)>,
    /// Facts.
    pub facts: Vec<FactName>,
    /// Scenarios, with the scenario as read, in the order of [`Knowledge::scenarios`].
    pub scenarios: Vec<(Scenario, Item)>,
    /// Translations.
    pub translations: Vec<Translated>,
    /// The English texts of each file, by the file's path.
    pub english: BTreeMap<String, BTreeMap<String, String>>,
}

/// Lays `files` over what is `below`: what they hold is added, or takes the place of what has the same id. Judged is what is in the
/// files, together with what it then stands on.
#[must_use]
pub fn compile(below: Knowledge, files: &[File<'_>]) -> Compiled {
    let mut knowledge = below;
    let mut findings = Vec::new();
    let mut drafts = Drafts::default();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut files: Vec<File<'_>> = files.to_vec();
    files.sort_by_key(|file| file.path);
    for file in &files {
        let Some(kind) = Kind::of(file.path) else { continue };
        if matches!(kind, Kind::Stray) {
            findings.push(Finding::new(Rule::StrayFile, file.path, Place::default()));
            continue;
        }
        let Some(item) = read(file.path, file.bytes, &mut findings) else { continue };
        let mut texts = BTreeMap::new();
        let mut cx = Cx { file: file.path, findings: &mut findings, texts: &mut texts };
        match kind {
            Kind::Tree { stem, topic } => {
                let Some(tree) = convert::tree(&mut cx, &item, stem, topic) else { continue };
                taken(&mut cx, &mut seen, "the tree", tree.id.as_str(), item.place);
                drafts.trees.push((tree.id.clone(), file.path.to_owned(), item));
                knowledge.library.trees.insert(tree.id.clone(), tree);
            }
            Kind::Fixes => {
                for (fix, place) in convert::fixes(&mut cx, &item) {
                    taken(&mut cx, &mut seen, "the fix", fix.id.as_str(), place);
                    drafts.fixes.push((fix.id.clone(), file.path.to_owned(), place));
                    knowledge.library.fixes.insert(fix.id.clone(), fix);
                }
            }
            Kind::Facts => {
                let facts = convert::facts(&mut cx, &item);
                drafts.facts.extend(facts.keys().cloned());
                knowledge.library.facts.extend(facts);
            }
            Kind::Scenario { topic } => {
                if let Some(scenario) = convert::scenario(&mut cx, &item, topic) {
                    drafts.scenarios.push((scenario, item));
                }
            }
            Kind::Translation { lang, path } => {
                let given = convert::translation(&mut cx, &item, path);
                drafts.translations.push(Translated { lang: lang.to_owned(), file: file.path.to_owned(), given });
                knowledge.texts.entry(lang.to_owned()).or_default().extend(std::mem::take(&mut texts));
            }
            Kind::Stray => {}
        }
        if !texts.is_empty() {
            drafts.english.insert(file.path.to_owned(), texts);
        }
    }
    english(&mut knowledge, &drafts);
    lint::lint(&knowledge, &drafts, &mut findings);
    knowledge.scenarios = drafts.scenarios.into_iter().map(|(scenario, _)| scenario).collect();
    findings.sort_by(|left, right| (&left.file, left.place).cmp(&(&right.file, right.place)));
    findings.dedup();
    Compiled { knowledge, findings }
}

/// Lays the English texts over those below. A translation from below of a text that is new here says something else, and goes;
/// so do all texts of a tree or a fix that was replaced.
fn english(knowledge: &mut Knowledge, drafts: &Drafts) {
    let replaced: BTreeSet<String> = (drafts.trees.iter().map(|(id, ..)| format!("tree/{id}/")))
        .chain(drafts.fixes.iter().map(|(id, ..)| format!("fix/{id}/")))
        .collect();
    let given: BTreeSet<&str> =
        drafts.translations.iter().flat_map(|translated| &translated.given).map(|(id, _)| id.as_str()).collect();
    for (lang, texts) in &mut knowledge.texts {
        let gone: Vec<String> = texts
            .iter()
            .map(|(id, _)| id)
            .filter(|id| replaced.contains(&unit(id)) && (lang == SOURCE_LANG || !given.contains(id)))
            .map(str::to_owned)
            .collect();
        for id in gone {
            texts.remove(&id);
        }
    }
    let source = knowledge.texts.entry(SOURCE_LANG.to_owned()).or_default();
    for texts in drafts.english.values() {
        source.extend(texts.iter().map(|(id, text)| (id.clone(), text.clone())));
    }
}

/// What a text belongs to: its first two parts, `tree/ID/` or `fix/ID/`.
fn unit(id: &str) -> String {
    let mut parts = id.splitn(3, '/');
    format!("{}/{}/", parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// Notes an id, and says so if another file of this folder has it too.
fn taken(cx: &mut Cx<'_>, seen: &mut BTreeMap<String, String>, of: &str, id: &str, place: Place) {
    let key = format!("{of} {id}");
    if let Some(other) = seen.get(&key).filter(|other| *other != cx.file) {
        cx.findings.push(cx.at(Rule::Clash, place).with("of", of).with("id", id).with("other", other));
    }
    seen.insert(key, cx.file.to_owned());
}

/// What a file is, by its path.
enum Kind<'a> {
    Tree { stem: &'a str, topic: bool },
    Fixes,
    Facts,
    Scenario { topic: &'a str },
    Translation { lang: &'a str, path: &'a str },
    Stray,
}

impl<'a> Kind<'a> {
    /// None for files that are read elsewhere, or that are no knowledge.
    fn of(path: &'a str) -> Option<Self> {
        let stem = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml"));
        let Some(stem) = stem else {
            let known = [".md", ".ftl", ".txt"];
            return (!known.iter().any(|ending| path.ends_with(ending))).then_some(Self::Stray);
        };
        let parts: Vec<&str> = stem.split('/').collect();
        Some(match parts[..] {
            ["topics", stem] => Self::Tree { stem, topic: true },
            ["shared", stem] => Self::Tree { stem, topic: false },
            ["fixes", _] => Self::Fixes,
            ["facts"] => Self::Facts,
            ["scenarios", topic, _] => Self::Scenario { topic },
            ["lang", lang, "topics" | "shared" | "fixes", _] | ["lang", lang, "facts"] => {
                Self::Translation { lang, path: &path["lang/".len() + lang.len() + 1..] }
            }
            // Read by the network check, the report and the search.
            ["network" | "channels" | "search"] | ["lang", _, _] => return None,
            _ => Self::Stray,
        })
    }
}
