//! YAML into a tree of our own in which every key and scalar keeps its place and its text as written: `13.20` stays `13.20`
//! and `no` stays `no`. Whoever reads a YAML file of the project reads it through here: [`read`], then [`Item::get`],
//! [`Item::entries`], [`Item::items`], [`Item::text`], and a [`Finding`] at [`Item::place`] for each thing that is wrong.
//!
//! JSON is YAML, so this reads answers files of either kind. Nothing here opens a file.

use std::collections::{BTreeMap, HashSet};

// The parser that serde-saphyr stands on: its events keep what serde would lose, the place and the text of every scalar.
use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};

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
    let mut reader = Reader { parser: Parser::new_from_str(source), anchors: BTreeMap::new(), nodes: 0, aliases: 0 };
    match reader.file() {
        Ok(Some(item)) if !item.is_null() => {
            settle(&item, file, findings);
            Some(item)
        }
        Ok(_) => {
            findings.push(Finding::new(Rule::Empty, file, Place::default()));
            None
        }
        Err((place, error)) => {
            findings.push(Finding::new(Rule::Syntax, file, place).with("error", error));
            None
        }
    }
}

/// Where reading stopped, and why: words of the parser, or of the limits.
type Stop = (Place, String);

struct Reader<'s> {
    parser: Parser<'s, StrInput<'s>>,
    /// What anchors stand for; none while the value is still being read.
    anchors: BTreeMap<usize, Option<Item>>,
    nodes: usize,
    aliases: usize,
}

impl<'s> Reader<'s> {
    fn next(&mut self) -> Result<(Event<'s>, Place), Stop> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, place_of(span))),
            Some(Err(error)) => Err((place_of(Span::empty(*error.marker())), error.info())),
            None => Ok((Event::StreamEnd, Place::default())),
        }
    }

    /// The one document of a file; none where it has none.
    fn file(&mut self) -> Result<Option<Item>, Stop> {
        let mut found = None;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(found),
                (Event::DocumentStart(..), place) if found.is_some() => return Err((place, "a second document".to_owned())),
                (Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd, _) => {}
                (event, place) => found = Some(self.item(event, place, 0)?),
            }
        }
    }

    fn item(&mut self, event: Event<'s>, place: Place, depth: usize) -> Result<Item, Stop> {
        self.nodes += 1;
        if depth > DEEPEST {
            return Err((place, format!("nested deeper than {DEEPEST} levels")));
        }
        if self.nodes > MOST_NODES {
            return Err((place, format!("more than {MOST_NODES} values")));
        }
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, None) => {
                let null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                (anchor, if null { Node::Null } else { Node::Text(text.into_owned()) })
            }
            Event::SequenceStart(_, anchor, None) => {
                self.open(anchor, place)?;
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break,
                        (event, place) => items.push(self.item(event, place, depth + 1)?),
                    }
                }
                (anchor, Node::List(items))
            }
            Event::MappingStart(_, anchor, None) => {
                self.open(anchor, place)?;
                let mut entries = Vec::new();
                loop {
                    let (event, place) = self.next()?;
                    if event == Event::MappingEnd {
                        break;
                    }
                    let key = self.key(event, place)?;
                    let (event, place) = self.next()?;
                    entries.push((key, self.item(event, place, depth + 1)?));
                }
                (anchor, Node::Map(entries))
            }
            Event::Alias(anchor) => return self.alias(anchor, place),
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) => {
                return Err((place, "a tag: values are texts, lists and maps".to_owned()));
            }
            _ => return Err((place, "something that is no value".to_owned())),
        };
        let item = Item { place, node };
        if anchor > 0 {
            self.open(anchor, place)?;
            self.anchors.insert(anchor, Some(item.clone()));
        }
        Ok(item)
    }

    fn key(&mut self, event: Event<'s>, place: Place) -> Result<Key, Stop> {
        self.nodes += 1;
        match event {
            Event::Scalar(text, _, 0, None) => Ok(Key { place, text: text.into_owned() }),
            _ => Err((place, "a key that is no plain text".to_owned())),
        }
    }

    /// Notes that the value of an anchor is being read.
    fn open(&mut self, anchor: usize, place: Place) -> Result<(), Stop> {
        if anchor > 0 {
            self.anchors.entry(anchor).or_insert(None);
        }
        if self.anchors.len() > MOST_ALIASES {
            return Err((place, format!("more than {MOST_ALIASES} anchors")));
        }
        Ok(())
    }

    /// What an alias stands for, at the place of the alias.
    fn alias(&mut self, anchor: usize, place: Place) -> Result<Item, Stop> {
        self.aliases += 1;
        if self.aliases > MOST_ALIASES {
            return Err((place, format!("more than {MOST_ALIASES} aliases")));
        }
        let Some(Some(item)) = self.anchors.get(&anchor) else { return Err((place, "an alias within its own value".to_owned())) };
        let copy = Item { place, node: item.node.clone() };
        self.nodes += size(&copy);
        Ok(copy)
    }
}

/// How many values are in it.
fn size(item: &Item) -> usize {
    1 + item.items().iter().map(size).sum::<usize>() + item.entries().iter().map(|(_, item)| 1 + size(item)).sum::<usize>()
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

fn place_of(span: Span) -> Place {
    let start = span.start.byte_offset().unwrap_or(0);
    Place {
        line: small(span.start.line()),
        column: small(span.start.col() + 1),
        start: small(start),
        len: small(span.end.byte_offset().unwrap_or(start).saturating_sub(start)),
    }
}

/// Looks over keys and texts: what stands twice, and what must not stand there.
fn settle(item: &Item, file: &str, findings: &mut Vec<Finding>) {
    match &item.node {
        Node::Null => {}
        Node::Text(text) => harmless(text, item.place, file, findings),
        Node::List(items) => {
            for item in items {
                settle(item, file, findings);
            }
        }
        Node::Map(entries) => {
            // Most maps are small, and looking at all earlier keys is quicker than keeping them in order.
            let mut seen: HashSet<&str> = HashSet::new();
            for (index, (key, item)) in entries.iter().enumerate() {
                harmless(&key.text, key.place, file, findings);
                let twice = if entries.len() > 24 {
                    !seen.insert(&key.text)
                } else {
                    entries[..index].iter().any(|(other, _)| other.text == key.text)
                };
                if twice {
                    findings.push(Finding::new(Rule::DuplicateKey, file, key.place).with("key", &key.text));
                }
                settle(item, file, findings);
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

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let _ = bad(&bytes);
        }

        #[test]
        fn no_text_makes_it_panic_and_places_are_in_it(source in "[a-c:{}\\[\\]&*!|>'\"\\\\#\n ~,?@%é-]{0,120}") {
            let mut findings = Vec::new();
            let item = read("t.yaml", source.as_bytes(), &mut findings);
            proptest::prop_assert!(item.is_some() || !findings.is_empty());
            let lines = source.lines().count().max(1) + 1;
            for finding in &findings {
                proptest::prop_assert!(finding.place.line as usize <= lines, "{finding}");
            }
        }
    }
}
