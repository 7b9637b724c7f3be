//! The knowledge: decision trees, fixes, facts, channels, and their texts by language.
//!
//! Pure: bytes come in, checked values or findings go out. `build.rs` compiles this folder too, to check and pack the built-in
//! knowledge, so it may use nothing of the crate but `words`.

pub mod model;
pub mod network;

use std::collections::BTreeMap;

use crate::words::{FixId, TreeId};
use model::{Fix, Tree};

/// The knowledge that a run needs, without its texts.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Topics and shared trees.
    pub trees: BTreeMap<TreeId, Tree>,
    /// Fixes.
    pub fixes: BTreeMap<FixId, Fix>,
}

impl Library {
    /// The tree of this id.
    #[must_use]
    pub fn tree(&self, id: &TreeId) -> Option<&Tree> {
        self.trees.get(id)
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
/// `fact/NAME`, `fact/NAME/VALUE`; `field/ID`; `channel/ID/…`; `conclusion/ID/…`.
#[derive(Clone, Debug, Default)]
pub struct Texts(BTreeMap<String, String>);

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

    /// All texts, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }
}
