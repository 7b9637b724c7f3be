//! Packs the built-in knowledge: what a run needs is found, not parsed, at start.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use knowledge::compile::{self, File};
use knowledge::finding::Level;
use knowledge::network::{NetworkFile, NetworkTexts};
use knowledge::pack;

// Public, so that what only the program uses is not taken for dead.
#[path = "src/knowledge/mod.rs"]
pub mod knowledge;
#[path = "src/search/mod.rs"]
pub mod search;
#[path = "src/words/mod.rs"]
pub mod words;

fn main() -> io::Result<()> {
    for path in ["build.rs", "knowledge", "src/knowledge", "src/search", "src/words"] {
        println!("cargo:rerun-if-changed={path}");
    }
    // Which dependencies ship depends on it; a test asks.
    println!("cargo:rustc-env=LINEHELP_TARGET={}", env::var("TARGET").map_err(io::Error::other)?);
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("words.rs"), words(Path::new("knowledge/lang"))?)?;
    network(Path::new("knowledge"), Path::new(&out))?;
    trees(Path::new("knowledge"), Path::new(&out))
}

/// What the network check contacts and says: one packed file, and one of texts for each language.
fn network(root: &Path, out: &Path) -> io::Result<()> {
    let file = serde_saphyr::from_str::<NetworkFile>(&fs::read_to_string(root.join("network.yaml"))?);
    let (known, texts, mistakes) = match file {
        Ok(file) => file.take(),
        Err(error) => {
            println!("cargo::error=knowledge/network.yaml: {error}");
            return Ok(());
        }
    };
    for mistake in mistakes {
        println!("cargo::error=knowledge/network.yaml: {}: {}", mistake.at, mistake.what);
    }
    let mut all = vec![("en".to_owned(), texts.clone())];
    for folder in fs::read_dir(root.join("lang"))? {
        let folder = folder?.path();
        let path = folder.join("network.yaml");
        if path.exists() {
            match serde_saphyr::from_str::<NetworkTexts>(&fs::read_to_string(&path)?) {
                // What the language lacks stands there in English.
                Ok(file) => all.push((name(&folder), texts.iter().cloned().chain(file.take()).collect())),
                Err(error) => println!("cargo::error={}: {error}", path.display()),
            }
        }
    }
    fs::write(out.join("network.json"), serde_json::to_vec(&known)?)?;
    let mut table = String::from("static NETWORK_TEXTS: &[(&str, &str)] = &[\n");
    for (tag, texts) in all {
        let texts: std::collections::BTreeMap<String, String> = texts.into_iter().collect();
        writeln!(table, "    ({tag:?}, {:?}),", serde_json::to_string(&texts)?).map_err(io::Error::other)?;
    }
    fs::write(out.join("network.rs"), table + "];\n")
}

/// Checks the knowledge and packs it: the bytes, and a table `(name, start, end)` of the units in them.
fn trees(root: &Path, out: &Path) -> io::Result<()> {
    let mut paths = Vec::new();
    yaml(root, &mut paths)?;
    paths.sort();
    let mut files = Vec::new();
    for path in &paths {
        let relative = path.strip_prefix(root).map_err(io::Error::other)?;
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        files.push((parts.join("/"), fs::read(path)?));
    }
    let files: Vec<File<'_>> = files.iter().map(|(path, bytes)| File { path, bytes }).collect();
    let compiled = compile::compile(knowledge::compile::Knowledge::default(), "", &files);
    if compiled.broken() {
        for finding in compiled.findings.iter().filter(|finding| finding.level() == Level::Error) {
            println!("cargo::error=knowledge/{finding}");
        }
        return Ok(());
    }
    let packed = pack::pack(&compiled.knowledge).map_err(io::Error::other)?;
    fs::write(out.join("knowledge.bin"), &packed.bytes)?;
    let index = search::write::write(&search::Corpus::whole(&compiled.knowledge), search::write::Learn::Yes);
    fs::write(out.join("search.bin"), index)?;
    let mut languages: Vec<&str> = compiled.knowledge.texts.keys().map(String::as_str).collect();
    languages.sort_unstable();
    let table = format!(
        "static BYTES: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/knowledge.bin\"));\n\
         static LANGUAGES: &[&str] = &{languages:?};\n\
         #[expect(clippy::unreadable_literal, reason = \"written by build.rs\")]\n\
         static INDEX: &[(&str, usize, usize)] = &{:?};\n",
        packed.index
    );
    fs::write(out.join("knowledge.rs"), table)
}

/// Every YAML file below `dir`.
fn yaml(dir: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            yaml(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            found.push(path);
        }
    }
    Ok(())
}

/// The Fluent files of every language, as a table `(language, file, text)`.
fn words(lang: &Path) -> io::Result<String> {
    let mut rows = Vec::new();
    for folder in fs::read_dir(lang)? {
        let folder = folder?.path();
        for file in fs::read_dir(&folder)? {
            let file = file?.path();
            if file.extension().is_some_and(|extension| extension == "ftl") {
                rows.push((name(&folder), name(&file), file.canonicalize()?));
            }
        }
    }
    rows.sort();
    let mut table =
        String::from("/// Language, file and text of every Fluent file.\npub(super) static FILES: &[(&str, &str, &str)] = &[\n");
    for (language, file, path) in rows {
        writeln!(table, "    ({language:?}, {file:?}, include_str!({:?})),", path.display().to_string())
            .map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    Ok(table)
}

/// The last part of a path, without its extension.
fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
