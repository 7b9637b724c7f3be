//! Files into knowledge: reads, converts, lays over what is below, and judges the whole.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::{self, Cx};
use super::finding::{Finding, Level, MOST, Place, Rule};
use super::lint;
use super::model::Scenario;
use super::phrases::Sayable;
use super::read::{Item, read};
use super::{Library, Texts, outdated};
use crate::words::{ArticleId, FactName, FixId, TreeId};

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
    /// How people put it.
    pub sayable: Sayable,
    /// What was laid over the built-in knowledge, with its id, and by whom: folder and file.
    pub owners: Owners,
}

/// See [`Knowledge::owners`].
pub type Owners = BTreeMap<(Laid, String), String>;

/// What a folder can lay over the built-in knowledge under an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Laid {
    /// A topic or a shared tree.
    Tree,
    /// A fix.
    Fix,
    /// An article.
    Article,
    /// A single text.
    Text,
}

impl Laid {
    /// Its name in findings.
    fn name(self) -> &'static str {
        match self {
            Self::Tree => "the tree",
            Self::Fix => "the fix",
            Self::Article => "the article",
            Self::Text => "the text",
        }
    }
}

impl Knowledge {
    /// Whether a folder lays this.
    #[must_use]
    pub fn lays(&self, what: Laid, id: &str) -> bool {
        self.owners.contains_key(&(what, id.to_owned()))
    }
}

/// The pieces of a language, each with the sums of the English and of the translation; see [`outdated`].
pub type Made = BTreeMap<String, (String, String)>;

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Compiled {
    /// The knowledge; to be used only where no finding is an error.
    pub knowledge: Knowledge,
    /// What is wrong with the files, in their order.
    pub findings: Vec<Finding>,
    /// What each translation was made from, by language, as it stands now: what `translated.yaml` should say.
    pub translated: BTreeMap<String, Made>,
    /// The English texts of each file.
    pub english: BTreeMap<String, Texts>,
    /// When what the files hold was last held against its source: day, file, place.
    pub reviewed: Vec<(String, String, Place)>,
}

impl Compiled {
    /// Whether the knowledge must not be used.
    #[must_use]
    pub fn broken(&self) -> bool {
        self.findings.iter().any(|finding| finding.level() == Level::Error)
    }

    /// Adds what was last held against its source more than twelve months before `today`, `YYYY-MM-DD`.
    pub fn note_age(&mut self, today: &str) {
        let year = today.get(..4).and_then(|year| year.parse::<u32>().ok()).unwrap_or(0);
        let limit = format!("{:04}{}", year.saturating_sub(1), today.get(4..).unwrap_or_default());
        let old = self.reviewed.iter().filter(|(day, ..)| *day < limit);
        self.findings.extend(old.map(|(day, file, place)| Finding::new(Rule::OldReview, file, *place).with("day", day)));
        self.sort();
    }

    fn sort(&mut self) {
        self.findings.sort_by(|left, right| (&left.file, left.place).cmp(&(&right.file, right.place)));
        self.findings.dedup();
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
    /// Articles, with their file and the article as read.
    pub articles: Vec<(ArticleId, String, Item)>,
    /// Addresses, with their file and place.
    pub links: Vec<(String, String, Place)>,
    /// Facts.
    pub facts: Vec<FactName>,
    /// Scenarios, with the scenario as read, in the order of [`Knowledge::scenarios`].
    pub scenarios: Vec<(Scenario, Item)>,
    /// What translations were made from: language, and the pieces with their sums.
    pub made: Vec<(String, Made)>,
    /// Translations.
    pub translations: Vec<Translated>,
    /// Phrases and errors.
    pub phrases: Vec<lint::Phrases>,
    /// What the network check says: language, file, and the file as read.
    pub network: Vec<(String, String, Item)>,
    /// The English texts of each file, by the file's path.
    pub english: BTreeMap<String, BTreeMap<String, String>>,
}

/// Lays the `files` of a folder over what is `below`: what they hold is added, or takes the place of what is built in under the same
/// id. Two folders, or two files, that both lay something under one id clash. Judged is what is in the files, together with what it
/// then stands on.
#[must_use]
pub fn compile(below: Knowledge, folder: &str, files: &[File<'_>]) -> Compiled {
    let mut knowledge = below;
    let mut findings = Vec::new();
    let mut drafts = Drafts::default();
    let mut reviewed = Vec::new();
    let mut owners = std::mem::take(&mut knowledge.owners);
    let mut files: Vec<File<'_>> = files.to_vec();
    files.sort_by_key(|file| file.path);
    for file in &files {
        let Some(kind) = Kind::of(file.path) else { continue };
        if matches!(kind, Kind::Stray) {
            findings.push(Finding::new(Rule::StrayFile, file.path, Place::default()));
            continue;
        }
        let Some(item) = read(file.path, file.bytes, &mut findings) else { continue };
        let before = findings.len();
        let mut texts = BTreeMap::new();
        let (mut links, mut days) = (Vec::new(), Vec::new());
        let mut cx = Cx { file: file.path, findings: &mut findings, texts: &mut texts, links: &mut links, days: &mut days };
        match kind {
            Kind::Tree { stem, topic } => {
                let Some(tree) = convert::tree(&mut cx, &item, stem, topic) else { continue };
                taken(&mut cx, &mut owners, folder, Laid::Tree, tree.id.as_str(), item.place);
                drafts.trees.push((tree.id.clone(), file.path.to_owned(), item));
                knowledge.library.trees.insert(tree.id.clone(), tree);
            }
            Kind::Fixes => {
                for (fix, place) in convert::fixes(&mut cx, &item) {
                    taken(&mut cx, &mut owners, folder, Laid::Fix, fix.id.as_str(), place);
                    drafts.fixes.push((fix.id.clone(), file.path.to_owned(), place));
                    knowledge.library.fixes.insert(fix.id.clone(), fix);
                }
            }
            Kind::Article { stem } => {
                let Some(article) = convert::article(&mut cx, &item, stem) else { continue };
                taken(&mut cx, &mut owners, folder, Laid::Article, article.id.as_str(), item.place);
                drafts.articles.push((article.id.clone(), file.path.to_owned(), item));
                knowledge.library.articles.insert(article.id.clone(), article);
            }
            Kind::Facts => {
                let facts = convert::facts(&mut cx, &item);
                drafts.facts.extend(facts.keys().cloned());
                knowledge.library.facts.extend(facts);
            }
            Kind::Links => {
                let links = convert::links(&mut cx, &item);
                knowledge.library.links.extend(links);
            }
            Kind::Channels => {
                let (fields, channels) = convert::channels(&mut cx, &item);
                knowledge.library.lay_over(fields, channels);
            }
            Kind::Scenario { topic } => {
                if let Some(scenario) = convert::scenario(&mut cx, &item, topic) {
                    drafts.scenarios.push((scenario, item));
                }
            }
            Kind::Made { lang } => drafts.made.push((lang.to_owned(), convert::made(&mut cx, &item))),
            Kind::Network { lang } => drafts.network.push((lang.to_owned(), file.path.to_owned(), item)),
            Kind::Translation { lang, path } => {
                let given = convert::translation(&mut cx, &item, path);
                if lang == SOURCE_LANG {
                    single(&mut cx, &knowledge, &mut owners, folder, &given);
                }
                drafts.translations.push(Translated { lang: lang.to_owned(), file: file.path.to_owned(), given });
                knowledge.texts.entry(lang.to_owned()).or_default().extend(std::mem::take(&mut texts));
            }
            Kind::Phrases { lang } => {
                let (sayable, places) = convert::phrases(&mut cx, &item, lang);
                drafts.phrases.push(lint::Phrases { file: file.path.to_owned(), sayable, places });
            }
            Kind::Errors => {
                let (sayable, places) = convert::errors(&mut cx, &item);
                drafts.phrases.push(lint::Phrases { file: file.path.to_owned(), sayable, places });
            }
            Kind::Stray => {}
        }
        if enough(&mut findings, before, file.path) {
            return Compiled { knowledge, findings, reviewed, ..Compiled::default() };
        }
        drafts.links.extend(links.into_iter().map(|(link, place)| (link, file.path.to_owned(), place)));
        reviewed.extend(days.into_iter().map(|(day, place)| (day, file.path.to_owned(), place)));
        if !texts.is_empty() {
            drafts.english.insert(file.path.to_owned(), texts);
        }
    }
    knowledge.owners = owners;
    drafts.phrases.iter().for_each(|draft| knowledge.sayable.extend(draft.sayable.clone()));
    english(&mut knowledge, &drafts);
    lint::lint(&knowledge, &drafts, &mut findings);
    let english = drafts.english.iter().map(|(file, texts)| {
        let mut own = Texts::default();
        own.extend(texts.iter().map(|(id, text)| (id.clone(), text.clone())));
        (file.clone(), own)
    });
    let english = english.collect();
    let translated = outdated::outdated(&knowledge, &drafts, &mut findings);
    knowledge.scenarios = drafts.scenarios.into_iter().map(|(scenario, _)| scenario).collect();
    let mut compiled = Compiled { knowledge, findings, translated, english, reviewed };
    compiled.sort();
    compiled
}

/// Whether so much is wrong with a file that looking on would only take time; what is too much is left out, and that said.
pub(super) fn enough(findings: &mut Vec<Finding>, before: usize, file: &str) -> bool {
    if findings.len() - before <= MOST {
        return false;
    }
    findings.truncate(before + MOST);
    findings.push(Finding::new(Rule::TooMany, file, Place::default()));
    true
}

/// Lays the English texts over those below. A translation from below of a text that is new here says something else, and goes;
/// so do all texts of a tree or a fix that was replaced.
fn english(knowledge: &mut Knowledge, drafts: &Drafts) {
    let replaced: BTreeSet<String> = (drafts.trees.iter().map(|(id, ..)| format!("tree/{id}/")))
        .chain(drafts.fixes.iter().map(|(id, ..)| format!("fix/{id}/")))
        .chain(drafts.articles.iter().map(|(id, ..)| format!("article/{id}/")))
        .collect();
    let source = drafts.translations.iter().filter(|translated| translated.lang == SOURCE_LANG);
    let single: BTreeSet<&str> = source.flat_map(|translated| &translated.given).map(|(id, _)| id.as_str()).collect();
    for (lang, texts) in &mut knowledge.texts {
        let own: BTreeSet<&str> = drafts
            .translations
            .iter()
            .filter(|translated| translated.lang == *lang)
            .flat_map(|translated| &translated.given)
            .map(|(id, _)| id.as_str())
            .collect();
        let gone: Vec<String> = texts
            .iter()
            .map(|(id, _)| id)
            .filter(|id| (replaced.contains(&unit(id)) || single.contains(id)) && !own.contains(id))
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

/// What a text belongs to: its first two parts, `tree/ID/`, `fix/ID/` or `article/ID/`.
fn unit(id: &str) -> String {
    let mut parts = id.splitn(3, '/');
    format!("{}/{}/", parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// Notes who lays an id, and says so if another file or folder does too.
fn taken(cx: &mut Cx<'_>, owners: &mut Owners, folder: &str, what: Laid, id: &str, place: Place) {
    let key = (what, id.to_owned());
    let own = if folder.is_empty() { cx.file.to_owned() } else { format!("{}/{}", folder.trim_end_matches('/'), cx.file) };
    if let Some(other) = owners.get(&key).filter(|other| **other != own) {
        cx.findings.push(cx.at(Rule::Clash, place).with("of", what.name()).with("id", id).with("other", other));
    }
    owners.insert(key, own);
}

/// English texts laid singly over those below: each has to be there already.
fn single(cx: &mut Cx<'_>, below: &Knowledge, owners: &mut Owners, folder: &str, given: &[(String, Place)]) {
    let english = below.texts.get(SOURCE_LANG);
    for (id, place) in given {
        if english.is_none_or(|texts| texts.get(id).is_none()) {
            let group = id.rsplit_once('/').map_or("", |(group, _)| group);
            let near: Vec<&str> = english.map(|texts| texts.under(group).collect()).unwrap_or_default();
            cx.findings.push(cx.at(Rule::UnknownText, *place).with("id", id).near(id, near));
        }
        taken(cx, owners, folder, Laid::Text, id, *place);
    }
}

/// What a file is, by its path.
enum Kind<'a> {
    Tree { stem: &'a str, topic: bool },
    Fixes,
    Article { stem: &'a str },
    Facts,
    Links,
    Channels,
    Scenario { topic: &'a str },
    Made { lang: &'a str },
    Phrases { lang: &'a str },
    Errors,
    Network { lang: &'a str },
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
            ["articles", stem] => Self::Article { stem },
            ["facts"] => Self::Facts,
            ["links"] => Self::Links,
            ["channels"] => Self::Channels,
            ["scenarios", topic, _] => Self::Scenario { topic },
            ["lang", lang, "topics" | "shared" | "fixes" | "articles", _] | ["lang", lang, "facts" | "channels"] => {
                Self::Translation { lang, path: &path["lang/".len() + lang.len() + 1..] }
            }
            ["lang", lang, "translated"] => Self::Made { lang },
            ["lang", lang, "phrases", _] => Self::Phrases { lang },
            ["errors"] => Self::Errors,
            ["network"] => Self::Network { lang: SOURCE_LANG },
            ["lang", lang, "network"] => Self::Network { lang },
            _ => Self::Stray,
        })
    }
}
