//! Whether sources stand where they may, and whether what is called official is.

use crate::knowledge::Library;
use crate::knowledge::compile::Drafts;
use crate::knowledge::finding::{Finding, Rule};
use crate::knowledge::model::Basis;

pub(super) fn links(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    let links = &library.links;
    for (address, file, place) in &drafts.links {
        let host = host(address);
        if stands_on(host, &links.never) {
            findings.push(Finding::new(Rule::ForbiddenLink, file, *place).with("host", host));
        } else if !links.official.is_empty() && !stands_on(host, &links.official) && !stands_on(host, &links.others) {
            findings.push(Finding::new(Rule::UnlistedLink, file, *place).with("host", host));
        }
    }
    for (file, texts) in &drafts.english {
        for text in texts.values() {
            let forbidden = addresses(text).map(host).filter(|host| stands_on(host, &links.never));
            findings.extend(forbidden.map(|host| {
                Finding::new(Rule::ForbiddenLink, file, crate::knowledge::finding::Place::default()).with("host", host)
            }));
        }
    }
    if links.official.is_empty() {
        return;
    }
    let unfounded = |basis: Basis, source: &[String]| {
        basis == Basis::Official && !source.iter().any(|address| stands_on(host(address), &links.official))
    };
    for (id, file, place) in &drafts.fixes {
        if library.fix(id).is_some_and(|fix| unfounded(fix.basis, &fix.source)) {
            findings.push(Finding::new(Rule::BasisDoubtful, file, *place));
        }
    }
    for (id, file, item) in &drafts.articles {
        if library.articles.get(id).is_some_and(|article| unfounded(article.basis, &article.source)) {
            findings.push(Finding::new(Rule::BasisDoubtful, file, item.key_place("basis")));
        }
    }
}

/// The host of an https address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
}

/// Whether a host, or one above it, is among these.
fn stands_on(host: &str, among: &[String]) -> bool {
    among.iter().any(|known| host.strip_suffix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// The addresses that a text names, with or without `https://`.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| c.is_whitespace() || !c.is_ascii() || "()<>,;\"'".contains(c));
    words.map(|word| word.trim_end_matches('.')).filter(|word| word.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_stands_for_what_is_below_it_and_for_nothing_else() {
        let line = ["line.me".to_owned()];
        for (address, good) in [
            ("https://line.me", true),
            ("https://help.line.me/line/?x=1", true),
            ("https://line.me:443/x", true),
            ("https://notline.me/x", false),
            ("https://line.me.example.com", false),
        ] {
            assert_eq!(stands_on(host(address), &line), good, "{address}");
        }
    }
}
