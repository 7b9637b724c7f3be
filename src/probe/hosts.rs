//! The hosts file: names that this machine answers for itself.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// A longer file is not read, in bytes: some block lists are long.
const LONGEST: u64 = 16 * 1024 * 1024;
/// As many addresses of one name are kept.
const MOST: usize = 8;

/// Where this system keeps it.
pub(super) fn path() -> PathBuf {
    if cfg!(windows) {
        let root = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
        PathBuf::from(root).join(r"System32\drivers\etc\hosts")
    } else {
        PathBuf::from("/etc/hosts")
    }
}

/// The file's text; empty where there is none.
pub(super) fn read(path: &Path) -> String {
    let fits = fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() <= LONGEST);
    let bytes = if fits { fs::read(path).unwrap_or_default() } else { Vec::new() };
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The addresses that the file gives for a name.
pub(super) fn find(text: &str, name: &str) -> Vec<IpAddr> {
    let name = name.trim_end_matches('.');
    let lines = text.lines().filter_map(|line| {
        let mut words = line.split('#').next()?.split_whitespace();
        let address: IpAddr = words.next()?.split('%').next()?.parse().ok()?;
        words.any(|word| word.trim_end_matches('.').eq_ignore_ascii_case(name)).then_some(address)
    });
    lines.take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_systems_find_them() {
        let text = "\u{feff}127.0.0.1 localhost\n0.0.0.0\tline.me LINE-apps.com # blocked\n# 1.2.3.4 api.line.me\n::1 line.me.\nnonsense line.me\n";
        assert_eq!(find(text, "line.me"), ["0.0.0.0".parse::<IpAddr>().unwrap(), "::1".parse().unwrap()]);
        assert_eq!(find(text, "line-apps.com."), ["0.0.0.0".parse::<IpAddr>().unwrap()]);
        assert_eq!(find(text, "api.line.me"), Vec::<IpAddr>::new());
        assert_eq!(find(text, "me"), Vec::<IpAddr>::new());
    }
}
