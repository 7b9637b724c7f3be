//! Reads a folder of knowledge: every file in it, and nothing outside.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use crate::knowledge::read::LARGEST;

/// The most files in a folder of knowledge.
const MOST_FILES: usize = 10_000;
/// The deepest folder in it.
const DEEPEST: usize = 6;

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Folder {
    /// Each file's path in the folder, joined by `/`, and its bytes: of a file that is too large only so many that it is seen to be.
    pub files: Vec<(String, Vec<u8>)>,
    /// Links that lead out of the folder; they were not followed.
    pub links_out: Vec<String>,
    /// Whether there was more than is read.
    pub too_many: bool,
}

/// Reads all `.yaml` and `.yml` files below `root`. Names that begin with a dot are left out.
///
/// # Errors
/// Where the folder or a file in it cannot be read.
pub fn read_folder(root: &Path) -> io::Result<Folder> {
    let root = root.canonicalize()?;
    let mut folder = Folder::default();
    walk(&root, &root, "", 0, &mut folder)?;
    folder.files.sort();
    Ok(folder)
}

fn walk(root: &Path, dir: &Path, prefix: &str, depth: usize, folder: &mut Folder) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        // A link is followed only where it stays inside, and never to a folder, so that nothing is read twice.
        let real = match entry.path().canonicalize() {
            Ok(real) => real,
            Err(_) if entry.file_type()?.is_symlink() => {
                folder.links_out.push(path);
                continue;
            }
            Err(error) => return Err(error),
        };
        if !real.starts_with(root) || (entry.file_type()?.is_symlink() && real.is_dir()) {
            folder.links_out.push(path);
        } else if real.is_dir() {
            if depth < DEEPEST {
                walk(root, &real, &format!("{path}/"), depth + 1, folder)?;
            } else {
                folder.too_many = true;
            }
        } else if real.is_file() && Path::new(&name).extension().is_some_and(|ending| ending == "yaml" || ending == "yml") {
            if folder.files.len() >= MOST_FILES {
                folder.too_many = true;
                return Ok(());
            }
            let mut bytes = Vec::new();
            fs::File::open(&real)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
            folder.files.push((path, bytes));
        }
    }
    Ok(())
}
