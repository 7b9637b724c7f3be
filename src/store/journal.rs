//! The journal of a diagnosis: each input is on disk before it counts, so that a kill at any moment loses no answer.
//!
//! One file a diagnosis: a header line, then a line an input, JSON. A last line without its end was cut off by a kill and is left out.
//! Readable by its owner alone; removed when the diagnosis is over.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::engine::Input;
use crate::words::TreeId;

/// The version of the format.
const SCHEMA: &str = "linehelp.journal/1";
/// How the names of journals end.
const EXTENSION: &str = "journal";

#[derive(Debug, Serialize, Deserialize)]
struct Header {
    schema: String,
    topic: TreeId,
}

/// A journal that is being written.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
}

/// A journal that was left behind.
#[derive(Debug)]
pub struct Left {
    /// Where it is.
    pub path: PathBuf,
    /// The topic.
    pub topic: TreeId,
    /// What was given.
    pub inputs: Vec<Input>,
}

impl Journal {
    /// Begins a journal in `dir`, named by `name` (steady order: later names sort later).
    ///
    /// # Errors
    /// The folder or file cannot be made or written.
    pub fn create(dir: &Path, name: &str, topic: &TreeId) -> io::Result<Self> {
        fs::create_dir_all(dir)?;
        let path = dir.join(format!("{name}.{EXTENSION}"));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut journal = Self { file: options.open(&path)?, path };
        journal.line(&Header { schema: SCHEMA.to_owned(), topic: topic.clone() })?;
        Ok(journal)
    }

    /// Goes on with a journal that was left behind.
    ///
    /// # Errors
    /// The file cannot be opened or written.
    pub fn reopen(left: &Left) -> io::Result<Self> {
        let whole = fs::read(&left.path)?;
        let mut file = OpenOptions::new().append(true).open(&left.path)?;
        // A line that a kill cut off ends here, so that the next one stands alone.
        if whole.last().is_some_and(|byte| *byte != b'\n') {
            file.write_all(b"\n")?;
        }
        Ok(Self { file, path: left.path.clone() })
    }

    /// Writes an input down.
    ///
    /// # Errors
    /// The disk does not take it.
    pub fn append(&mut self, input: &Input) -> io::Result<()> {
        self.line(input)
    }

    /// The diagnosis is over: the journal goes.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn finish(self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }

    fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.file.write_all(&line)?;
        self.file.sync_data()
    }
}

/// The newest journal in `dir`, if any was left behind and is readable.
#[must_use]
pub fn latest(dir: &Path) -> Option<Left> {
    let mut paths: Vec<PathBuf> = fs::read_dir(dir).ok()?.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    paths.sort();
    paths.iter().rev().find_map(|path| read(path))
}

fn read(path: &Path) -> Option<Left> {
    let text = fs::read_to_string(path).ok()?;
    let mut lines = text.lines();
    let header: Header = serde_json::from_str(lines.next()?).ok().filter(|header: &Header| header.schema == SCHEMA)?;
    let inputs = lines.filter_map(|line| serde_json::from_str(line).ok()).collect();
    Some(Left { path: path.to_path_buf(), topic: header.topic, inputs })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Answer, NodeKey, Source};

    fn answer(node: &str) -> Input {
        Input::Answer(NodeKey::from(node), Answer::Option("yes".into()), Source::User)
    }

    #[test]
    fn what_was_written_is_read_back_and_a_cut_line_is_left_out() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(dir.path(), "1", &"login-failure".into()).unwrap();
        journal.append(&answer("a")).unwrap();
        journal.append(&answer("b")).unwrap();
        let path = dir.path().join("1.journal");
        let whole = fs::read(&path).unwrap();
        for length in 0..=whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            if let Some(left) = latest(dir.path()) {
                let mut journal = Journal::reopen(&left).unwrap();
                journal.append(&answer("c")).unwrap();
                let again = latest(dir.path()).unwrap().inputs;
                assert_eq!(again[..left.inputs.len()], left.inputs[..], "cut at {length}");
                assert_eq!(again.last(), Some(&answer("c")), "cut at {length}");
            }
        }
        fs::write(&path, &whole).unwrap();
        assert_eq!(latest(dir.path()).unwrap().inputs, [answer("a"), answer("b")]);
    }

    #[test]
    fn the_newest_counts_and_a_finished_one_is_gone() {
        let dir = tempfile::tempdir().unwrap();
        let old = Journal::create(dir.path(), "1", &"old".into()).unwrap();
        let new = Journal::create(dir.path(), "2", &"new".into()).unwrap();
        assert_eq!(latest(dir.path()).unwrap().topic, "new".into());
        new.finish().unwrap();
        assert_eq!(latest(dir.path()).unwrap().topic, "old".into());
        old.finish().unwrap();
        assert!(latest(dir.path()).is_none());
    }
}
