//! Packs the built-in knowledge: what a run needs is found, not parsed, at start.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=knowledge/lang");
    // Which dependencies ship depends on it; a test asks.
    println!("cargo:rustc-env=LINEHELP_TARGET={}", env::var("TARGET").map_err(io::Error::other)?);
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("words.rs"), words(Path::new("knowledge/lang"))?)
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
