//! The hosts that sources may stand on.

use super::Cx;
use crate::knowledge::model::Links;
use crate::knowledge::read::Item;

/// The hosts in this file.
pub(in crate::knowledge) fn links(cx: &mut Cx<'_>, item: &Item) -> Links {
    if !cx.map(item, "the file of links", &["official", "others", "never"], &[]) {
        return Links::default();
    }
    let mut list = |key: &str| item.get(key).map(|item| cx.words(item, &format!("`{key}`"))).unwrap_or_default();
    Links { official: list("official"), others: list("others"), never: list("never") }
}
