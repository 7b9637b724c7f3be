//! The LINE app on this machine: whether it is there, which version, whether it runs, where its data lives.
//!
//! Looks at names, sizes and version stamps alone; message stores are never opened.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

use super::Places;
use crate::words::{Facts, Value};

/// The package of LINE in the Microsoft Store.
const STORE_PACKAGE: &str = "NAVER.LINEwin8_8ptj331gd3tyt";
/// Where that package may keep its data, newest layout first.
const STORE_DATA: [&str; 5] = [
    "AppData/LINE/Data",
    "LocalState/LINE/Data",
    "LocalState/Data",
    "LocalCache/Local/LINE/Data",
    "LocalCache/Roaming/LINE/Data",
];
/// LINE's extension in Chrome's web store.
const EXTENSION: &str = "ophjlpahpchlmihnnnihgmmeilfjmjjc";
/// The data of LINE for macOS, below the person's folder.
const MAC_DATA: &str = "Library/Containers/jp.naver.line.mac/Data/Library/Containers/jp.naver.line/Data";
/// The oldest Windows that the current installer takes: it refuses Windows 7 and 8.
const WINDOWS_MINIMUM: &str = "10.0";
/// How many files of LINE's data are counted at most.
const FILES: usize = 200_000;
/// How much of a program is searched for its version stamp at most, in bytes.
const PROGRAM: u64 = 256 * 1024 * 1024;

/// A LINE app that was found.
struct Found {
    kind: &'static str,
    version: Option<String>,
    data: Option<PathBuf>,
}

/// The facts `line.*`, and the folder of LINE's data where it is known. `os` has the facts of the system.
pub(super) fn facts(places: &Places, os: &Facts) -> (Facts, Option<PathBuf>) {
    let mut facts = Facts::default();
    running(&mut facts);
    minimum(&mut facts, os);
    let Some(found) = find(places) else {
        facts.set("line.installed", false);
        facts.set("line.kind", "none");
        for name in ["line.version", "line.data_dir", "line.data_size"] {
            facts.unknown(name, "LINE is not installed on this machine");
        }
        return (facts, None);
    };
    facts.set("line.installed", true);
    facts.set("line.kind", found.kind);
    match found.version {
        Some(version) => facts.set("line.version", version),
        None => facts.unknown("line.version", "the installed files do not say"),
    }
    match &found.data {
        Some(data) => {
            facts.set("line.data_dir", data.to_string_lossy().into_owned());
            facts.set("line.data_size", size(data));
        }
        None => {
            facts.unknown("line.data_dir", "not where it usually is");
            facts.unknown("line.data_size", "not where it usually is");
        }
    }
    (facts, found.data)
}

fn find(places: &Places) -> Option<Found> {
    let desktop = places.local_app_data.as_deref().and_then(|folder| windows(folder, "desktop"));
    desktop
        .or_else(|| places.local_app_data.as_deref().and_then(store))
        .or_else(|| places.applications.as_deref().and_then(|folder| mac(folder, places.home.as_deref())))
        .or_else(|| places.wine.as_deref().and_then(wine))
        .or_else(|| extension(&places.browsers))
}

/// LINE for Windows below `%LOCALAPPDATA%`.
fn windows(local_app_data: &Path, kind: &'static str) -> Option<Found> {
    let line = local_app_data.join("LINE");
    if !line.join("bin").is_dir() {
        return None;
    }
    let data = line.join("Data");
    // The running version is copied to `current` at start; the settings and the numbered folders may lag behind it.
    let version = stamp(&line.join("bin/current/LINE.exe"))
        .or_else(|| settings(&data.join("LINE.ini")))
        .or_else(|| newest(&line.join("bin")));
    Some(Found { kind, version, data: data.is_dir().then_some(data) })
}

fn store(local_app_data: &Path) -> Option<Found> {
    let package = local_app_data.join("Packages").join(STORE_PACKAGE);
    if !package.is_dir() {
        return None;
    }
    let data = STORE_DATA.iter().map(|data| package.join(data)).find(|data| data.is_dir());
    let version = data.as_ref().and_then(|data| settings(&data.join("LINE.ini")));
    Some(Found { kind: "store", version, data })
}

#[cfg(target_os = "macos")]
fn mac(applications: &Path, home: Option<&Path>) -> Option<Found> {
    let app = applications.join("LINE.app");
    if !app.is_dir() {
        return None;
    }
    let info: Option<plist::Dictionary> = plist::from_file(app.join("Contents/Info.plist")).ok();
    let version = info.and_then(|info| Some(info.get("CFBundleShortVersionString")?.as_string()?.to_owned()));
    let data = home.map(|home| home.join(MAC_DATA)).filter(|data| data.is_dir());
    Some(Found { kind: "desktop", version, data })
}

#[cfg(not(target_os = "macos"))]
fn mac(applications: &Path, home: Option<&Path>) -> Option<Found> {
    // Only macOS writes property lists; elsewhere the app can at most be seen.
    let data = home.map(|home| home.join(MAC_DATA)).filter(|data| data.is_dir());
    applications.join("LINE.app").is_dir().then_some(Found { kind: "desktop", version: None, data })
}

fn wine(drive: &Path) -> Option<Found> {
    folders(&drive.join("users")).into_iter().find_map(|user| windows(&user.join("AppData/Local"), "wine"))
}

fn extension(browsers: &[PathBuf]) -> Option<Found> {
    let profiles = browsers.iter().flat_map(|browser| folders(browser));
    let installed = profiles.map(|profile| profile.join("Extensions").join(EXTENSION)).find(|folder| folder.is_dir())?;
    // Chrome names the folder of a version `3.7.1_0`.
    Some(Found { kind: "chrome", version: newest(&installed), data: None })
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// The highest version that a folder's name tells.
fn newest(parent: &Path) -> Option<String> {
    let names = folders(parent).into_iter().filter_map(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()));
    let versions = names.map(|name| name.split('_').next().unwrap_or_default().to_owned());
    let parts = |version: &String| version.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<u64>>>();
    versions.filter_map(|version| Some((parts(&version)?, version))).max().map(|(_, version)| version)
}

/// The version that `LINE.ini` remembers: `last_updated_version`, in UTF-8 or UTF-16.
fn settings(ini: &Path) -> Option<String> {
    let mut bytes = Vec::new();
    File::open(ini).ok()?.take(1024 * 1024).read_to_end(&mut bytes).ok()?;
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        bytes => String::from_utf8_lossy(bytes).into_owned(),
    };
    let value = text.lines().find_map(|line| line.trim().strip_prefix("last_updated_version")?.trim_start().strip_prefix('='))?;
    let value = value.trim().trim_matches('"');
    (!value.is_empty() && value.chars().all(|c| c.is_ascii_digit() || c == '.')).then(|| value.to_owned())
}

/// The file version in a Windows program: the fixed part of its version resource begins with this signature, a structure
/// version, and then the four parts of the version, high word first in each pair.
fn stamp(program: &Path) -> Option<String> {
    const SIGNATURE: [u8; 4] = 0xfeef_04bd_u32.to_le_bytes();
    let mut bytes = Vec::new();
    File::open(program).ok()?.take(PROGRAM).read_to_end(&mut bytes).ok()?;
    let at = bytes.windows(4).position(|window| window == SIGNATURE)?;
    let word = |offset: usize| Some(u16::from_le_bytes([*bytes.get(at + offset)?, *bytes.get(at + offset + 1)?]));
    Some(format!("{}.{}.{}.{}", word(10)?, word(8)?, word(14)?, word(12)?))
}

/// The size of all files below a folder, in bytes, as far as they can be counted.
fn size(folder: &Path) -> Value {
    let (mut total, mut files, mut waiting) = (0_u64, 0, vec![folder.to_path_buf()]);
    while let Some(folder) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let Ok(meta) = entry.metadata() else { continue };
            files += 1;
            if files > FILES {
                return Value::Number(i64::try_from(total).unwrap_or(i64::MAX));
            }
            // `metadata` of an entry does not follow links, so a loop of links ends.
            if meta.is_dir() {
                waiting.push(entry.path());
            } else if meta.is_file() {
                total = total.saturating_add(meta.len());
            }
        }
    }
    Value::Number(i64::try_from(total).unwrap_or(i64::MAX))
}

fn running(facts: &mut Facts) {
    let Ok(mut system) = System::new() else {
        facts.unknown("line.running", "the system does not list programs");
        return;
    };
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing().without_tasks());
    let line = |process: &sysinfo::Process| matches!(process.name().to_str(), Some("LINE" | "LINE.exe"));
    facts.set("line.running", system.processes().values().any(line));
}

fn minimum(facts: &mut Facts, os: &Facts) {
    let is_windows = os.value("os.family") == Some(&Value::from("windows"));
    let version = os.value("os.version").map(ToString::to_string);
    match version.filter(|_| is_windows) {
        Some(version) => {
            facts.set("line.minimum_os", WINDOWS_MINIMUM);
            let supported =
                version.split('.').next().and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major >= 10);
            facts.set("line.os_supported", supported);
        }
        None => {
            facts.unknown("line.minimum_os", "LINE does not publish it for this system");
            facts.unknown("line.os_supported", "LINE does not publish what it needs on this system");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(root: &Path, file: &str, bytes: &[u8]) {
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// A program whose version resource says 26.3.0.3916.
    fn program() -> Vec<u8> {
        let mut bytes = vec![0; 1000];
        bytes.extend(0xfeef_04bd_u32.to_le_bytes());
        bytes.extend(0x0001_0000_u32.to_le_bytes());
        bytes.extend([3_u16, 26, 3916, 0].into_iter().flat_map(u16::to_le_bytes));
        bytes
    }

    #[test]
    fn windows_tells_its_version_three_ways() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        fs::create_dir_all(root.join("LINE/bin/9.0.1.3361")).unwrap();
        fs::create_dir_all(root.join("LINE/bin/26.1.0.1")).unwrap();
        let version = || find(&Places { local_app_data: Some(root.to_path_buf()), ..Places::default() }).unwrap().version;
        assert_eq!(version().as_deref(), Some("26.1.0.1"));
        let ini: Vec<u8> =
            "\u{feff}[global]\r\nlast_updated_version=26.2.0.7\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        put(root, "LINE/Data/LINE.ini", &ini);
        assert_eq!(version().as_deref(), Some("26.2.0.7"));
        put(root, "LINE/bin/current/LINE.exe", &program());
        assert_eq!(version().as_deref(), Some("26.3.0.3916"));
    }

    #[test]
    fn the_store_app_wine_and_the_extension_are_found() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        put(root, &format!("Packages/{STORE_PACKAGE}/LocalState/Data/LINE.ini"), b"last_updated_version = 9.2.0\n");
        let store = find(&Places { local_app_data: Some(root.to_path_buf()), ..Places::default() }).unwrap();
        assert_eq!((store.kind, store.version.as_deref()), ("store", Some("9.2.0")));
        put(root, "c/users/somebody/AppData/Local/LINE/bin/current/LINE.exe", &program());
        let wine = find(&Places { wine: Some(root.join("c")), ..Places::default() }).unwrap();
        assert_eq!((wine.kind, wine.version.as_deref()), ("wine", Some("26.3.0.3916")));
        put(root, &format!("chrome/Default/Extensions/{EXTENSION}/3.7.1_0/manifest.json"), b"{}");
        let chrome = find(&Places { browsers: vec![root.join("chrome")], ..Places::default() }).unwrap();
        assert_eq!((chrome.kind, chrome.version.as_deref()), ("chrome", Some("3.7.1")));
    }

    #[test]
    fn a_machine_without_line_says_so_and_why_the_rest_is_unknown() {
        let (facts, data) = facts(&Places::default(), &Facts::default());
        assert_eq!(facts.value("line.installed"), Some(&Value::Bool(false)));
        assert!(facts.value("line.version").is_none() && facts.get("line.version").is_some());
        assert_eq!(data, None);
    }

    #[test]
    fn data_is_measured_without_following_links() {
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), "a/b", &[0; 100]);
        put(dir.path(), "c", &[0; 23]);
        #[cfg(unix)]
        std::os::unix::fs::symlink(dir.path(), dir.path().join("a/loop")).unwrap();
        assert_eq!(size(dir.path()), Value::Number(123));
    }
}
