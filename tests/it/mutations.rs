//! How much of what can go wrong in the knowledge is found: seeded mutations of the built-in files, each judged by lint, by the
//! scenarios of the topics that it touches and by those who have their causes.

use std::path::Path;

use linehelp::builtin;
use linehelp::engine::scenario::play;
use linehelp::engine::user;
use linehelp::knowledge::compile::{File, Knowledge, compile};
use linehelp::knowledge::finding::Rule;
use linehelp::knowledge::model::Scenario;
use linehelp::knowledge::read::{Item, Node, read};
use linehelp::store::folder::read_folder;

/// Mutations in a run of the tests; the closing run makes more: `LINEHELP_MUTATIONS=1000`.
const COUNT: usize = 60;

/// A small generator, so that the same seed makes the same mutations everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % below.max(1)
    }
}

/// Where a key, a value or a text stands.
struct Spot {
    start: usize,
    len: usize,
    key: bool,
    /// Whether it is a text for people, which may be any.
    prose: bool,
    text: String,
}

fn spots(item: &Item, under: &str, found: &mut Vec<Spot>) {
    const PROSE: [&str; 11] =
        ["title", "summary", "ask", "why", "hint", "text", "report", "loses", "worked", "source", "reviewed"];
    match &item.node {
        Node::Map(entries) => {
            for (key, item) in entries {
                let place = key.place;
                found.push(Spot {
                    start: place.start as usize,
                    len: place.len as usize,
                    key: true,
                    prose: false,
                    text: key.text.clone(),
                });
                spots(item, if under == "steps" { under } else { &key.text }, found);
            }
        }
        Node::List(items) => items.iter().for_each(|item| spots(item, under, found)),
        Node::Text(text) => {
            let prose = PROSE.contains(&under) || ["steps", "minutes", "chance"].contains(&under);
            let place = item.place;
            found.push(Spot { start: place.start as usize, len: place.len as usize, key: false, prose, text: text.clone() });
        }
        Node::Null => {}
    }
}

/// One mutation of `source`, and what it does; none where it would change nothing.
fn mutate(source: &str, spots: &[Spot], dice: &mut Dice) -> Option<(String, String)> {
    let spot = &spots[dice.roll(spots.len())];
    let end = spot.start + spot.len;
    let (before, after) = (source.get(..spot.start)?, source.get(end..)?);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line_end = end + after.find('\n')?;
    let line = &source[line_start..=line_end];
    let with = |text: &str| format!("{before}{text}{after}");
    let (what, mutated) = match (dice.roll(4), spot.key, spot.prose) {
        // Letters swapped, dropped or doubled: keys, targets, ids, values.
        (0, ..) | (1, true, _) if !spot.prose && spot.text.len() > 1 => {
            let mut chars: Vec<char> = source[spot.start..end].chars().collect();
            let at = dice.roll(chars.len() - 1);
            match dice.roll(3) {
                0 => chars.swap(at, at + 1),
                1 => drop(chars.remove(at)),
                _ => chars.insert(at, chars[at]),
            }
            ("misspelt", with(&chars.into_iter().collect::<String>()))
        }
        // Another value of the same file in its place.
        (1, false, false) => {
            let others: Vec<&Spot> = spots.iter().filter(|other| !other.key && !other.prose && other.text != spot.text).collect();
            ("swapped", with(&others.get(dice.roll(others.len()))?.text))
        }
        (2, ..) => ("doubled", format!("{}{line}{line}{}", &source[..line_start], &source[line_end + 1..])),
        (3, true, _) => ("dropped the line of", format!("{}{}", &source[..line_start], &source[line_end + 1..])),
        _ if !spot.key => ("emptied", with("''")),
        _ => return None,
    };
    (mutated != source).then(|| (format!("{what} `{}` at byte {}", spot.text, spot.start), mutated))
}

/// Whether anything finds it.
fn found(below: &Knowledge, scenarios: &[Scenario], path: &str, text: &str) -> bool {
    let compiled = compile(below.clone(), "", &[File { path, bytes: text.as_bytes() }]);
    if compiled.findings.iter().any(|finding| finding.rule != Rule::Untranslated) {
        return true;
    }
    let library = &compiled.knowledge.library;
    // Texts that are gone or new: each language has to follow.
    let texts = |knowledge: &Knowledge| knowledge.texts["en"].iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    if texts(below) != texts(&compiled.knowledge) {
        return true;
    }
    let changed = |topic: &linehelp::words::TreeId| {
        let touched = |id: &linehelp::words::TreeId| library.tree(id) != below.library.tree(id);
        library.reached(topic).iter().any(touched) || path.starts_with("fixes/")
    };
    let topics: Vec<_> = library.trees.values().filter(|tree| tree.topic && changed(&tree.id)).collect();
    topics.iter().any(|topic| {
        topic.causes.iter().any(|(id, cause)| !user::meet(library, &topic.id, id, cause).found)
            || scenarios
                .iter()
                .filter(|scenario| scenario.topic == topic.id)
                .any(|scenario| !play(library, scenario).faults.is_empty())
    })
}

#[test]
fn almost_every_mutation_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let folder = read_folder(&root).unwrap();
    let all: Vec<File<'_>> = folder.files.iter().map(|(path, bytes)| File { path, bytes }).collect();
    let scenarios = compile(Knowledge::default(), "", &all).knowledge.scenarios;
    let below = builtin::whole(&[]);
    let sources: Vec<(&str, &str, Vec<Spot>)> = folder
        .files
        .iter()
        .filter(|(path, _)| ["topics/", "shared/", "fixes/"].iter().any(|folder| path.starts_with(folder)))
        .map(|(path, bytes)| {
            let mut found = Vec::new();
            spots(&read(path, bytes, &mut Vec::new()).unwrap(), "", &mut found);
            (path.as_str(), std::str::from_utf8(bytes).unwrap(), found)
        })
        .collect();
    let count = std::env::var("LINEHELP_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(COUNT);
    let mut dice = Dice(0x11ee_4e19);
    let (mut made, mut missed) = (0, Vec::new());
    while made < count {
        let (path, source, spots) = &sources[dice.roll(sources.len())];
        let Some((what, mutated)) = mutate(source, spots, &mut dice) else { continue };
        made += 1;
        if !found(&below, &scenarios, path, &mutated) {
            missed.push(format!("{path}: {what}"));
        }
    }
    assert!(missed.len() * 20 <= made, "{} of {made} are not found:\n{}", missed.len(), missed.join("\n"));
}
