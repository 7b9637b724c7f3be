//! Whom a query names: LINE, another service, or something that is no trouble with the app.

use super::fold::places;
use super::index::Index;

/// Whom a query names.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Named {
    /// LINE.
    pub(super) own: bool,
    /// Another service.
    pub(super) other: bool,
    /// Something that is no trouble with the app, LINE or not.
    pub(super) never: bool,
}

/// Whom a folded query names.
pub(super) fn names(parts: &[Index<'_>], folded: &str) -> Named {
    let said = |name: &str| places(folded, name).next().is_some();
    let mut named = Named::default();
    for part in parts {
        let [mut own, mut other, neither, mut never] = part.names();
        let rest = neither.fold(folded.to_owned(), |rest, name| rest.replace(name, " "));
        named.own |= own.any(|name| said(name) && (name.is_ascii() || rest.contains(name)));
        named.other |= other.any(said);
        named.never |= never.any(said);
    }
    named
}
