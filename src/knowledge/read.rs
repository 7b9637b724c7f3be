//! YAML into a tree of our own in which every key and scalar keeps its place and its text as written: `13.20` stays `13.20`
//! and `no` stays `no`. Whoever reads a YAML file of the project reads it through here: [`read`], then [`Item::get`],
//! [`Item::entries`], [`Item::items`], [`Item::text`], and a [`Finding`] at [`Item::place`] for each thing that is wrong.
//!
//! JSON is YAML, so this reads answers files of either kind. Nothing here opens a file.

use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy, Spanned};

use super::finding::{Finding, Place, Rule, is_unsafe};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// The deepest nesting.
const DEEPEST: usize = 24;
/// The most keys and values in one file.
const MOST_NODES: usize = 100_000;
/// The most aliases in one file.
const MOST_ALIASES: usize = 16;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub node: Node,
}

/// What stands there.
#[derive(Clone, Debug)]
pub enum Node {
    /// Nothing: empty, `~` or `null`.
    Null,
    /// A text, as written.
    Text(String),
    /// A list.
    List(Vec<Item>),
    /// Keys and values, in order; a key that stands twice is in it twice.
    Map(Vec<(Key, Item)>),
}

/// A key and where it stands.
#[derive(Clone, Debug)]
pub struct Key {
    /// Where it stands.
    pub place: Place,
    /// The key.
    pub text: String,
}

impl Item {
    /// The value under this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(own, _)| own.text == key).map(|(_, item)| item)
    }

    /// Where this key stands; the item itself where it does not.
    #[must_use]
    pub fn key_place(&self, key: &str) -> Place {
        self.entries().iter().find(|(own, _)| own.text == key).map_or(self.place, |(own, _)| own.place)
    }

    /// The keys and values; none where this is no map.
    #[must_use]
    pub fn entries(&self) -> &[(Key, Self)] {
        match &self.node {
            Node::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements; none where this is no list.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.node {
            Node::List(items) => items,
            _ => &[],
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.node {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing stands there.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.node, Node::Null)
    }

    /// What it is, for a message.
    #[must_use]
    pub fn shape(&self) -> &'static str {
        match self.node {
            Node::Null => "nothing",
            Node::Text(_) => "a text",
            Node::List(_) => "a list",
            Node::Map(_) => "a map",
        }
    }
}

/// Reads one file. Findings about the text itself (no YAML, a key twice, control characters) are added to `findings`; none is
/// returned where nothing can be made of it.
pub fn read(file: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<Item> {
    if bytes.len() > LARGEST {
        let finding = Finding::new(Rule::TooLarge, file, Place::default());
        findings.push(finding.with("size", bytes.len().to_string()).with("limit", LARGEST.to_string()));
        return None;
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let source = match std::str::from_utf8(bytes) {
        Ok(source) => source,
        Err(error) => {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            findings.push(Finding::new(Rule::NotUtf8, file, end_of(good)));
            return None;
        }
    };
    if let Some(offset) = source.bytes().position(|byte| (byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t')) || byte == 0x7f)
    {
        let mut place = end_of(&source[..offset]);
        place.len = 1;
        findings.push(Finding::new(Rule::Control, file, place).with("code", format!("U+{:04X}", source.as_bytes()[offset])));
        return None;
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: DEEPEST,
            max_nodes: MOST_NODES,
            max_events: MOST_NODES * 2,
            max_aliases: MOST_ALIASES,
            max_anchors: MOST_ALIASES,
            max_documents: 1,
            max_total_scalar_bytes: 2 * LARGEST,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        reject_unsupported_tags: true,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    };
    match serde_saphyr::from_str_with_options::<Item>(source, options) {
        Ok(mut item) if !item.is_null() => {
            settle(&mut item, source, file, findings);
            Some(item)
        }
        Ok(_) => {
            findings.push(Finding::new(Rule::Empty, file, Place::default()));
            None
        }
        Err(error) => {
            let place = error.location().map_or_else(Place::default, |location| place_of(&location));
            findings.push(Finding::new(Rule::Syntax, file, place).with("error", plain(&error)));
            None
        }
    }
}

/// The parser's words without the place, which is said apart.
fn plain(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    if first.contains("budget breached") {
        return "more aliases, values, levels or documents than a file may have".to_owned();
    }
    if first.contains("recursion limit exceeded") {
        return format!("nested more than {DEEPEST} levels deep");
    }
    let cut = first.rfind(" at line ").or_else(|| first.rfind(" (line ")).unwrap_or(first.len());
    first[..cut].trim_start_matches("error: ").to_owned()
}

/// The place just after `text`.
fn end_of(text: &str) -> Place {
    let line_start = text.rfind('\n').map_or(0, |at| at + 1);
    Place {
        line: small(text.matches('\n').count() + 1),
        column: small(text[line_start..].chars().count() + 1),
        start: small(text.len()),
        len: 0,
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn place_of(location: &serde_saphyr::Location) -> Place {
    let number = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
    Place {
        line: number(location.line()),
        column: number(location.column()),
        start: number(location.span().byte_offset().unwrap_or(0)),
        len: number(location.span().byte_len().unwrap_or(0)),
    }
}

/// Looks over keys and texts: what stands twice, and what must not stand there.
fn settle(item: &mut Item, source: &str, file: &str, findings: &mut Vec<Finding>) {
    match &mut item.node {
        Node::Null => {}
        Node::Text(text) => {
            if text.is_empty() {
                as_written(source, item.place).clone_into(text);
            }
            harmless(text, item.place, file, findings);
        }
        Node::List(items) => {
            for item in items {
                settle(item, source, file, findings);
            }
        }
        Node::Map(entries) => {
            let mut seen = HashSet::with_capacity(entries.len());
            for (key, _) in entries.iter() {
                harmless(&key.text, key.place, file, findings);
                if !seen.insert(key.text.as_str()) {
                    findings.push(Finding::new(Rule::DuplicateKey, file, key.place).with("key", &key.text));
                }
            }
            for (_, item) in entries {
                settle(item, source, file, findings);
            }
        }
    }
}

fn harmless(text: &str, place: Place, file: &str, findings: &mut Vec<Finding>) {
    let plain = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    if let Some(c) = text.chars().find(|&c| !plain && is_unsafe(c)) {
        findings.push(Finding::new(Rule::Control, file, place).with("code", format!("U+{:04X}", u32::from(c))));
    }
}

/// A scalar that YAML takes for a number or a truth value, as it was written.
fn as_written(source: &str, place: Place) -> &str {
    let (start, len) = (place.start as usize, place.len as usize);
    let text = source.get(start..start.saturating_add(len)).unwrap_or_default().trim();
    if text.starts_with(['"', '\'', '|', '>']) { "" } else { text }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value: node, referenced, defined } = Spanned::<Node>::deserialize(deserializer)?;
        // An empty text may stand for a number, which `settle` looks up where it was written, not where an alias repeats it.
        let written = matches!(&node, Node::Text(text) if text.is_empty());
        Ok(Self { place: place_of(if written { &defined } else { &referenced }), node })
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a list or a map")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_i128<E>(self, _: i128) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_u128<E>(self, _: u128) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Text(String::new()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            let key = Key { place: place_of(&key.referenced), text: key.value };
            entries.push((key, map.next_value()?));
        }
        Ok(Node::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(source: &str) -> Item {
        let mut findings = Vec::new();
        let item = read("t.yaml", source.as_bytes(), &mut findings);
        assert_eq!(findings, []);
        item.unwrap()
    }

    fn bad(source: &[u8]) -> Vec<String> {
        let mut findings = Vec::new();
        let _ = read("t.yaml", source, &mut findings);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn scalars_stay_as_written() {
        for (yaml, text) in [
            ("a: 13.20", "13.20"),
            ("a: no", "no"),
            ("a: 010", "010"),
            ("a: 0x1F", "0x1F"),
            ("a: 1_000", "1_000"),
            ("a: true   # yes", "true"),
            ("a: 2026-11-23", "2026-11-23"),
            ("a: \"13.20\"", "13.20"),
            ("a: ''", ""),
            ("a: \"\"", ""),
            ("a: 'null'", "null"),
            ("a: .inf", ".inf"),
            ("a: {b: 7,\n c: 1}\n", ""),
            ("a: two\n  lines", "two lines"),
            ("a: |\n  two\n  lines\n", "two\nlines\n"),
            ("a: 180000000000000000000000000000000000000000", "180000000000000000000000000000000000000000"),
        ] {
            let item = good(yaml);
            assert_eq!(item.get("a").unwrap().text().unwrap_or_default(), text, "{yaml}");
        }
        assert_eq!(good("a: {b: 7,\n c: 010}\n").get("a").unwrap().get("c").unwrap().text(), Some("010"));
        assert_eq!(good("[1.10, no]").items()[0].text(), Some("1.10"));
        assert!(good("a:\nb: ~\n").get("a").unwrap().is_null());
        assert_eq!(good("no: 1\n1.10: 2").entries()[1].0.text, "1.10");
        let aliased = good("a: &x 1.10\nb: *x\nc: &y no\nd: *y\n");
        assert_eq!(aliased.get("b").unwrap().text(), Some("1.10"));
        assert_eq!(aliased.get("d").unwrap().text(), Some("no"));
    }

    #[test]
    fn places_are_lines_and_characters() {
        let item = good("设备: 手机\nlist:\n  - {a: b}\n");
        let at = |item: &Item| (item.place.line, item.place.column);
        assert_eq!(at(item.get("设备").unwrap()), (1, 5));
        assert_eq!(at(item.get("list").unwrap().items()[0].get("a").unwrap()), (3, 9));
        let key = item.key_place("list");
        assert_eq!((key.line, key.column, key.start, key.len), (2, 1, 15, 4));
    }

    #[test]
    fn json_is_read_too() {
        let item = good(r#"{"a": null, "b": "x", "c": 5}"#);
        assert!(item.get("a").unwrap().is_null());
        assert_eq!(item.get("c").unwrap().text(), Some("5"));
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_place() {
        for (source, wanted) in [
            (&b"a: 1\nb: 2\na: 3\n"[..], "t.yaml:3:1: kb.duplicate-key"),
            (b"", "t.yaml: kb.empty"),
            (b"# only this\n", "t.yaml: kb.empty"),
            (b"a: [1, 2\nb: 3", "kb.syntax"),
            (b"a: \xff", "t.yaml:1:4: kb.not-utf8"),
            (b"a: x\nb: \x1b[31m", "t.yaml:2:4: kb.control-character"),
            (b"a: \"\\e[31m\"", "t.yaml:1:4: kb.control-character"),
            ("a: x\u{202e}y".as_bytes(), "t.yaml:1:4: kb.control-character"),
            (b"a: !!python/object:os.system x", "kb.syntax"),
            (b"---\na: 1\n---\nb: 2\n", "kb.syntax"),
        ] {
            let found = bad(source);
            assert!(found.iter().any(|line| line.contains(wanted)), "{:?}: {found:?}", String::from_utf8_lossy(source));
        }
    }

    #[test]
    fn bombs_are_stopped() {
        let deep = "[".repeat(20_000);
        assert!(bad(deep.as_bytes())[0].contains("kb.syntax"));
        let bomb = (1..30).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1));
        let aliases: String = std::iter::once("a0: &a0 [x, x]\n".to_owned()).chain(bomb).collect();
        assert!(bad(aliases.as_bytes())[0].contains("kb.syntax"));
        assert!(bad(&vec![b'x'; LARGEST + 1])[0].contains("kb.too-large"));
    }
}
