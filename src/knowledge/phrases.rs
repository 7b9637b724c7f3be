//! What people type: phrases by language, words that say an answer, and the texts and codes of errors.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::words::{ArticleId, FixId, TreeId};

/// What a phrase leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A topic.
    Topic(TreeId),
    /// A fix.
    Fix(FixId),
    /// An article.
    Article(ArticleId),
    /// Nothing of LINE's: what search is to refuse.
    Nothing,
}

impl Of {
    /// Its id; empty for nothing.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Topic(id) => id.as_str(),
            Self::Fix(id) => id.as_str(),
            Self::Article(id) => id.as_str(),
            Self::Nothing => "",
        }
    }
}

/// A phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its language.
    pub lang: String,
    /// What it leads to.
    pub of: Of,
    /// As people type it.
    pub text: String,
}

/// An error that apps, consoles and interfaces show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorText {
    /// Its id.
    pub id: String,
    /// The topic that handles it.
    pub topic: TreeId,
    /// What it answers: node keys, as answers files name them, and options.
    pub answers: BTreeMap<String, String>,
    /// Its texts by language.
    pub texts: BTreeMap<String, Vec<String>>,
    /// Its code, as it is written, such as `401` or `1106`.
    pub codes: Vec<String>,
    /// Words of which one has to stand beside a code, for numbers say little; none where the code alone will do.
    pub beside: Vec<String>,
    /// Where it is known from.
    pub source: Vec<String>,
}

/// Words that say an answer: what is answered → option → words.
pub type Sayings = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Everything about how people put it.
#[derive(Clone, Debug, Default)]
pub struct Sayable {
    /// Phrases.
    pub phrases: Vec<Phrase>,
    /// Words that say an answer, of all languages together.
    pub answers: Sayings,
    /// Names of LINE in all scripts.
    pub own: BTreeSet<String>,
    /// Names of other services.
    pub other: BTreeSet<String>,
    /// Words in which a name of LINE stands by chance.
    pub neither: BTreeSet<String>,
    /// What is no trouble with the app, LINE or not.
    pub never: BTreeSet<String>,
    /// Words that mean the same to a search, the one that they are read as first.
    pub same: Vec<Vec<String>>,
    /// Errors, by id.
    pub errors: BTreeMap<String, ErrorText>,
}

impl Sayable {
    /// Lays what is in `over` over this.
    pub fn extend(&mut self, over: Self) {
        self.phrases.extend(over.phrases);
        for (key, options) in over.answers {
            let own = self.answers.entry(key).or_default();
            for (option, words) in options {
                own.entry(option).or_default().extend(words);
            }
        }
        self.own.extend(over.own);
        self.other.extend(over.other);
        self.neither.extend(over.neither);
        self.never.extend(over.never);
        self.same.extend(over.same);
        self.errors.extend(over.errors);
    }
}
