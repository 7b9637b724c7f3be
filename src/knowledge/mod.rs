//! The knowledge: decision trees, fixes, facts, channels, and their texts by language.
//!
//! Pure: bytes come in, checked values or findings go out. `build.rs` compiles this folder too, to check and pack the built-in
//! knowledge, so it may use nothing of the crate but `words`.

pub mod answers;
pub mod compile;
mod convert;
pub mod finding;
pub mod graph;
mod lint;
pub mod mend;
pub mod model;
pub mod network;
pub mod outdated;
pub mod pack;
pub mod phrases;
pub mod read;
pub mod skeleton;

use std::collections::{BTreeMap, BTreeSet};

pub use convert::is_id;

use crate::words::{ArticleId, FactName, FixId, TreeId};
use model::{Article, Channel, FactDef, Fix, FormField, Links, Node, Tree};

/// The platforms that steps can be for.
pub const PLATFORMS: [&str; 7] = ["all", "android", "ios", "ipad", "windows", "macos", "chrome"];

/// The fields of a report that are made of what is known, so that no question has to fill them; `contact` is asked for at the end.
pub const MADE_FIELDS: [&str; 11] =
    ["category", "urgency", "topic", "country", "account_type", "role", "terminals", "versions", "tried", "network", "contact"];

/// The knowledge that a run needs, without its texts.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Topics and shared trees.
    pub trees: BTreeMap<TreeId, Tree>,
    /// Fixes.
    pub fixes: BTreeMap<FixId, Fix>,
    /// Pages to read.
    pub articles: BTreeMap<ArticleId, Article>,
    /// What can be known.
    pub facts: BTreeMap<FactName, FactDef>,
    /// The ways to reach support, the first that fits first.
    pub channels: Vec<Channel>,
    /// What a report can fill.
    pub fields: Vec<FormField>,
    /// Where sources may stand.
    pub links: Links,
}

impl Library {
    /// Lays channels over those that are there: one of the same id takes its place, others come first.
    fn lay_over(&mut self, fields: Vec<FormField>, channels: Vec<Channel>) {
        self.fields.retain(|own| !fields.iter().any(|field| field.id == own.id));
        self.fields.extend(fields);
        let mut first = Vec::new();
        for channel in channels {
            match self.channels.iter_mut().find(|own| own.id == channel.id) {
                Some(own) => *own = channel,
                None => first.push(channel),
            }
        }
        self.channels.splice(0..0, first);
    }

    /// The tree of this id.
    #[must_use]
    pub fn tree(&self, id: &TreeId) -> Option<&Tree> {
        self.trees.get(id)
    }

    /// `topic` and the shared trees that ways from it lead into.
    #[must_use]
    pub fn reached(&self, topic: &TreeId) -> BTreeSet<TreeId> {
        let mut reached = BTreeSet::new();
        let mut ahead = vec![topic.clone()];
        while let Some(id) = ahead.pop() {
            let Some(tree) = self.tree(&id) else { continue };
            if reached.insert(id) {
                let entered =
                    tree.nodes.values().filter_map(|node| if let Node::Goto(goto) = node { Some(&goto.tree) } else { None });
                ahead.extend(entered.cloned());
            }
        }
        reached
    }

    /// What a diagnosis of `topic` needs, and no more: the trees that it reaches, their fixes, and all facts.
    #[must_use]
    pub fn only(&self, topic: &TreeId) -> Self {
        let trees: BTreeMap<TreeId, Tree> =
            self.reached(topic).into_iter().filter_map(|id| Some((id.clone(), self.tree(&id)?.clone()))).collect();
        let offered: BTreeSet<&FixId> = trees.values().flat_map(Tree::fixes).collect();
        let fixes = offered.into_iter().filter_map(|id| Some((id.clone(), self.fix(id)?.clone()))).collect();
        let mut own = Self {
            trees,
            fixes,
            articles: BTreeMap::new(),
            facts: self.facts.clone(),
            channels: self.channels.clone(),
            fields: self.fields.clone(),
            links: self.links.clone(),
        };
        own.articles = own.linked().filter_map(|id| Some((id.clone(), self.articles.get(id)?.clone()))).collect();
        own
    }

    /// The articles that trees and fixes lead to.
    pub fn linked(&self) -> impl Iterator<Item = &ArticleId> {
        let reports = self
            .trees
            .values()
            .flat_map(|tree| tree.nodes.values())
            .filter_map(|node| if let Node::Report(report) = node { report.article.as_ref() } else { None });
        self.fixes.values().filter_map(|fix| fix.article.as_ref()).chain(reports)
    }

    /// The fix of this id.
    #[must_use]
    pub fn fix(&self, id: &FixId) -> Option<&Fix> {
        self.fixes.get(id)
    }
}

/// The texts of the knowledge in one language, by id; what a language lacks stands here in English.
///
/// Ids: `tree/ID/title`, `tree/ID/summary`, `tree/ID/cause/CAUSE`, `tree/ID/node/NODE/ask` (`why`, `hint`, `report`),
/// `tree/ID/node/NODE/option/OPTION`; `fix/ID/title` (`why`, `loses`, `worked`), `fix/ID/steps/PLATFORM/N` from 0;
/// `article/ID/title` (`summary`), `article/ID/N/heading` (`text`, `points/M`) from 0; `fact/NAME`, `fact/NAME/VALUE`; `field/ID`; `channel/ID/…`; `conclusion/ID/…`.
#[derive(Clone, Debug, Default)]
pub struct Texts(BTreeMap<String, String>);

impl FromIterator<(String, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

impl Texts {
    /// The text of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// Adds or replaces texts.
    pub fn extend(&mut self, texts: impl IntoIterator<Item = (String, String)>) {
        self.0.extend(texts);
    }

    /// Takes texts out.
    pub fn remove(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// The ids of the texts below `group`: those that start with it and `/`.
    pub fn under(&self, group: &str) -> impl Iterator<Item = &str> {
        let first = format!("{group}/");
        let end = first.clone();
        self.0.range(first..).map(|(id, _)| id.as_str()).take_while(move |id| id.starts_with(&end))
    }

    /// All texts, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }
}

/// Whether this is numbers joined by dots.
fn is_version(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.len() < 18 && part.bytes().all(|byte| byte.is_ascii_digit()))
}
