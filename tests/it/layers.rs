//! Imports point inwards: what each part of the source may use, held by reading the source.

use std::fs;
use std::path::{Path, PathBuf};

/// A part of `src`, and the other parts it may name. The edges may use the whole core, but no other edge; `cli` may use all.
const CORE: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("exit", &[]),
    ("text", &["words"]),
    ("failure", &["exit", "text"]),
    ("knowledge", &["words"]),
    ("engine", &["words", "knowledge"]),
    ("judge", &["words", "knowledge", "text"]),
    ("search", &["words", "knowledge"]),
    ("redact", &["words"]),
    ("report", &["words", "knowledge", "redact", "text"]),
    ("bundle", &["words", "report", "redact", "text"]),
    ("builtin", &["words", "knowledge", "search"]),
];
const EDGES: &[&str] = &["probe", "collect", "store", "ui"];
/// What the core may not touch: the world.
const WORLD: &[&str] = &[
    "std::fs",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "ToSocketAddrs",
    "std::env",
    "std::process::Command",
    "std::process::exit",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::io::stdin",
    "std::io::stdout",
    "std::thread",
    "tokio",
    "console",
    "dialoguer",
    "indicatif",
    "sysinfo",
    "reqwest",
    "hickory_resolver",
    "tempfile",
];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The part that a file belongs to: the first folder below `src`, or the file's own name.
fn part(file: &Path) -> String {
    let first = file.iter().next().unwrap().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// Complaints about one file's text.
fn judge(file: &Path, text: &str) -> Vec<String> {
    let part = part(file);
    let core = CORE.iter().find(|(name, _)| *name == part);
    let edge = EDGES.contains(&part.as_str());
    let mut complaints = Vec::new();
    for (number, line) in text.lines().enumerate() {
        // The rule is for what ships; tests stand at the end of a file.
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        if line.trim_start().starts_with("//") {
            continue;
        }
        let mut complain =
            |what: &str| complaints.push(format!("src/{}:{}: {part} may not use {what}", file.display(), number + 1));
        for rest in line.split("crate::").skip(1) {
            let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let allowed = match core {
                Some((_, may)) => used == part || may.contains(&used.as_str()),
                None if edge => used == part || (!EDGES.contains(&used.as_str()) && used != "cli"),
                None => true,
            };
            if !allowed {
                complain(&used);
            }
        }
        if core.is_some() {
            for world in WORLD {
                let called = line
                    .match_indices(world)
                    .any(|(at, _)| !line[at + world.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'));
                if called {
                    complain(world);
                }
            }
        }
    }
    complaints
}

#[test]
fn imports_point_inwards() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let complaints: Vec<String> =
        files.iter().flat_map(|file| judge(file.strip_prefix(&root).unwrap(), &fs::read_to_string(file).unwrap())).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_forbidden_import_is_found() {
    let bad = "use crate::words::Fact;\nuse crate::ui::Ui;\nlet now = std::time::Instant::now();\n";
    assert_eq!(
        judge(Path::new("engine/session.rs"), bad),
        ["src/engine/session.rs:2: engine may not use ui", "src/engine/session.rs:3: engine may not use std::time::Instant"]
    );
    assert_eq!(judge(Path::new("store/mod.rs"), "use crate::ui::Ui;"), ["src/store/mod.rs:1: store may not use ui"]);
    assert!(judge(Path::new("cli/mod.rs"), bad).is_empty());
}
