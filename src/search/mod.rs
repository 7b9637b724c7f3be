//! From words to topics, fixes and articles.
//!
//! A corpus of short passages (titles, phrases that people type, texts of errors, causes) is written once as an index that is read in
//! place: `build.rs` makes that of the built-in knowledge, a run that of folders laid over it. A query is compared with the passages by
//! their terms (BM25, as a share of what could match) and judged by a linear model that was trained on them; the two together give each
//! topic its score. The same is asked about sentences that have nothing to do with LINE: where those win, nothing is confident.
//!
//! Pure; `build.rs` compiles this folder too, so it may use `knowledge` and `words` alone.

mod alike;
pub mod corpus;
mod figures;
mod fold;
mod hits;
pub mod index;
mod learn;
mod names;
pub mod rank;
pub mod said;
mod spell;
mod terms;
pub mod write;

pub use alike::Alike;
pub use corpus::{Corpus, Kind};
pub use fold::fold;
pub use hits::{Hit, Matched};
pub use index::Index;
pub use rank::{Answer, search};
