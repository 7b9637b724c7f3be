//! What translations were made from: `lang/TAG/translated.yaml`.

use super::Cx;
use crate::knowledge::compile::Made;
use crate::knowledge::read::Item;

/// The pieces in this file, each with the sums of the English and of the translation.
pub(in crate::knowledge) fn made(cx: &mut Cx<'_>, item: &Item) -> Made {
    let mut made = Made::new();
    if cx.map(item, "what was translated", &["translated"], &["translated"]) {
        for (key, item) in item.get("translated").map(Item::entries).unwrap_or_default() {
            match cx.word(item, "two sums").and_then(|sums| sums.split_once(' ')) {
                Some((english, own)) => drop(made.insert(key.text.clone(), (english.to_owned(), own.to_owned()))),
                None => cx.shape(item, "the piece", "two sums"),
            }
        }
    }
    made
}
