//! Files that are written whole or not at all.
//!
//! What is written has no name until all of it is on the disk; then it takes the place of the old file in one step. A kill or a
//! full disk leaves the old file, or none, as it was before. A target that is no plain file (a pipe, a device) is written straight.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

/// Writes `path` with what `fill` writes.
///
/// # Errors
/// What `fill` fails with, or what the system says of the file; the old file is then untouched and nothing new is left behind.
pub fn write<T, E: From<io::Error>>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T, E>) -> Result<T, E> {
    // A link stays a link: what it leads to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = fs::metadata(&path).ok();
    if old.as_ref().is_some_and(|old| !old.is_file()) {
        let mut out = OpenOptions::new().write(true).open(&path)?;
        let filled = fill(&mut out)?;
        out.flush()?;
        return Ok(filled);
    }
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied).into());
    }
    let draft = Draft::new(folder(&path))?;
    let mut out = BufWriter::with_capacity(64 * 1024, draft.file());
    let filled = fill(&mut out)?;
    out.flush()?;
    drop(out);
    if let Some(old) = old {
        draft.file().set_permissions(old.permissions())?;
    }
    draft.file().sync_all()?;
    draft.publish(&path)?;
    // The name is on the disk only once its folder is; some systems cannot say so.
    if let Ok(folder) = File::open(folder(&path)) {
        let _ = folder.sync_all();
    }
    Ok(filled)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file in the target's folder that is not there yet under the target's name.
enum Draft {
    /// Without any name, so that even a kill leaves nothing.
    #[cfg(target_os = "linux")]
    Nameless(File, PathBuf),
    /// Under a name of its own, removed when this is dropped.
    Named(File, TempPath),
}

impl Draft {
    fn new(folder: &Path) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{Mode, OFlags, open};
            let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
            if let Ok(file) = open(folder, flags, Mode::RUSR | Mode::WUSR) {
                return Ok(Self::Nameless(File::from(file), folder.to_owned()));
            }
        }
        let (file, path) = NamedTempFile::with_prefix_in(".linehelp-", folder)?.into_parts();
        Ok(Self::Named(file, path))
    }

    fn file(&self) -> &File {
        match self {
            #[cfg(target_os = "linux")]
            Self::Nameless(file, _) => file,
            Self::Named(file, _) => file,
        }
    }

    fn publish(self, path: &Path) -> io::Result<()> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Nameless(file, folder) => {
                use std::os::fd::AsRawFd as _;

                use rustix::fs::{AtFlags, CWD, linkat};
                let from = format!("/proc/self/fd/{}", file.as_raw_fd());
                let link = |to: &Path| linkat(CWD, &from, CWD, to, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
                match link(path) {
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                        // A name cannot be taken by linking; it is by renaming, for which the file needs a name of its own.
                        let named = tempfile::Builder::new().prefix(".linehelp-").make_in(folder, |to| link(to))?;
                        named.into_temp_path().persist(path).map_err(|failed| failed.error)
                    }
                    linked => linked,
                }
            }
            Self::Named(_, named) => named.persist(path).map_err(|failed| failed.error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_failure_at_any_write_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.md");
        for old in [None, Some("old")] {
            if let Some(old) = old {
                fs::write(&path, old).unwrap();
            }
            for failing in 0..60 {
                let done: io::Result<()> = write(&path, |out| {
                    for number in 0..60 {
                        if number == failing {
                            return Err(io::Error::from(io::ErrorKind::StorageFull));
                        }
                        out.write_all(&[b'x'; 4000])?;
                    }
                    Ok(())
                });
                assert_eq!(done.unwrap_err().kind(), io::ErrorKind::StorageFull);
                assert_eq!(fs::read_to_string(&path).ok().as_deref(), old);
                assert_eq!(names(folder.path()), if old.is_some() { vec!["report.md"] } else { vec![] });
            }
        }
        write(&path, |out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(folder.path()), ["report.md"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.txt"), folder.path().join("link.txt"));
        fs::write(&real, "old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write(&link, |out| out.write_all(b"new")).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_device_is_an_error_and_no_folder_is_a_file() {
        let full = write(Path::new("/dev/full"), |out| out.write_all(b"report"));
        assert_eq!(full.unwrap_err().kind(), io::ErrorKind::StorageFull);
        let folder = tempfile::tempdir().unwrap();
        assert!(write(folder.path(), |out| out.write_all(b"report")).is_err());
        assert!(write(&folder.path().join("none/report.md"), |out| out.write_all(b"report")).is_err());
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }
}
