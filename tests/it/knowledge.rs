//! The built-in knowledge: it is well, complete in every language, its scenarios pass and go everywhere, and every way ends.

use std::collections::BTreeSet;
use std::path::Path;

use linehelp::engine::coverage::{Coverage, Way};
use linehelp::engine::scenario::play;
use linehelp::engine::{Visit, user, walk};
use linehelp::knowledge::compile::{Compiled, File, Knowledge, compile};
use linehelp::store::folder::read_folder;

fn compiled() -> Compiled {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let folder = read_folder(&root).unwrap();
    assert!(folder.links_out.is_empty() && !folder.too_many);
    let files: Vec<File<'_>> = folder.files.iter().map(|(path, bytes)| File { path, bytes }).collect();
    compile(Knowledge::default(), "", &files)
}

fn fail_on(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn it_lints_clean_in_every_language() {
    fail_on(&compiled().findings.iter().map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn its_scenarios_pass_and_go_through_every_option() {
    let knowledge = compiled().knowledge;
    let library = &knowledge.library;
    let mut problems = Vec::new();
    let mut covered = Coverage::default();
    for scenario in &knowledge.scenarios {
        let played = play(library, scenario);
        covered.note(library, &scenario.topic, &played.path);
        problems.extend(played.faults.iter().map(|fault| format!("{}: {fault:?}", scenario.file)));
    }
    // Where facts lead and which fix helps is proved by the walk.
    let gaps = covered.gaps(library.trees.values()).into_iter().filter(|spot| matches!(spot.way, Way::Option(_) | Way::Text));
    problems.extend(gaps.map(|spot| format!("no scenario goes through {spot}")));
    fail_on(&problems);
}

#[test]
fn every_way_through_every_topic_ends_in_a_fix_or_a_report() {
    let knowledge = compiled().knowledge;
    let library = &knowledge.library;
    let mut problems = Vec::new();
    for topic in library.trees.values().filter(|tree| tree.topic) {
        let mut met = BTreeSet::new();
        let mut ends = 0;
        walk(library, &topic.id, &mut |visit| {
            match visit {
                Visit::End(ending) => {
                    ends += 1;
                    met.extend(ending.path.into_iter().map(|entry| entry.node));
                }
                Visit::Endless(path) => problems.push(format!("{}: endless: {path:?}", topic.id)),
            }
            problems.len() < 10
        });
        let missed = topic.nodes.keys().filter(|node| !met.contains(node.as_str()));
        problems.extend(missed.map(|node| format!("{}: no way leads to {node}", topic.id)));
        assert!(ends > 0, "{}", topic.id);
    }
    fail_on(&problems);
}

#[test]
fn whoever_has_a_cause_is_led_to_it_within_twelve_questions() {
    let knowledge = compiled().knowledge;
    let mut problems = Vec::new();
    for topic in knowledge.library.trees.values().filter(|tree| tree.topic) {
        for (id, cause) in &topic.causes {
            let met = user::meet(&knowledge.library, &topic.id, id, cause);
            if !met.found {
                problems.push(format!("{}: {id} is not found", topic.id));
            } else if met.questions > 12 {
                problems.push(format!("{}: {id} takes {} questions", topic.id, met.questions));
            }
        }
    }
    fail_on(&problems);
}

/// Chinese sentences have their own commas, colons and brackets; the others slip in where a keyboard has them.
#[test]
fn chinese_texts_have_chinese_punctuation() {
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}');
    let slipped = |text: &str| {
        let chars: Vec<char> = text.chars().collect();
        chars.windows(2).any(|pair| han(pair[0]) && ",;:!?()".contains(pair[1]))
    };
    assert!(slipped("好,的") && slipped("什么?") && !slipped("好，的") && !slipped("QR code, 二维码"));
    let mut problems = Vec::new();
    let texts = compiled().knowledge.texts;
    for (id, text) in texts["zh-CN"].iter().filter(|(_, text)| slipped(text)) {
        problems.push(format!("{id}: {text}"));
    }
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/lang/zh-CN");
    for entry in std::fs::read_dir(words).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_some_and(|ending| ending == "ftl") {
            let text = std::fs::read_to_string(&entry).unwrap();
            let wrong = text.lines().enumerate().filter(|(_, line)| slipped(line));
            problems.extend(wrong.map(|(number, line)| format!("{}:{}: {line}", entry.display(), number + 1)));
        }
    }
    fail_on(&problems);
}
