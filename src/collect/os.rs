//! The system: family, name, version, edition.

#[cfg(not(windows))]
use sysinfo::System;

use crate::words::Facts;

/// The facts `os.*`.
pub(super) fn facts() -> Facts {
    let mut facts = Facts::default();
    facts.set(
        "os.family",
        match std::env::consts::OS {
            "windows" => "windows",
            "macos" => "macos",
            "linux" => "linux",
            _ => "other",
        },
    );
    system(&mut facts);
    facts
}

#[cfg(windows)]
fn system(facts: &mut Facts) {
    let key = windows_registry::LOCAL_MACHINE.open(r"SOFTWARE\Microsoft\Windows NT\CurrentVersion");
    let get = |name: &str| key.as_ref().ok().and_then(|key| key.get_string(name).ok()).filter(|text| !text.is_empty());
    let Some(build) = get("CurrentBuild") else {
        facts.unknown("os.version", "the registry does not say");
        facts.unknown("os.name", "the registry does not say");
        facts.unknown("os.edition", "the registry does not say");
        return;
    };
    // The product name still says Windows 10 on Windows 11; the build tells them apart.
    let name = get("ProductName").unwrap_or_else(|| "Windows".to_owned());
    let eleven = build.parse::<u32>().is_ok_and(|build| build >= 22_000);
    facts.set("os.name", if eleven { name.replacen("Windows 10", "Windows 11", 1) } else { name });
    let version = match get("CurrentVersion") {
        // From Windows 10 on the old value stays at 6.3.
        Some(old) if build.parse::<u32>().is_ok_and(|build| build < 10_240) => format!("{old}.{build}"),
        _ => format!("10.0.{build}"),
    };
    facts.set("os.version", version);
    match get("EditionID") {
        Some(edition) => facts.set("os.edition", edition),
        None => facts.unknown("os.edition", "the registry does not say"),
    }
}

#[cfg(not(windows))]
fn system(facts: &mut Facts) {
    match System::name() {
        Ok(name) if !name.is_empty() => facts.set("os.name", name),
        _ => facts.unknown("os.name", "the system does not say"),
    }
    match System::os_version() {
        Ok(version) if !version.is_empty() => facts.set("os.version", version),
        _ => facts.unknown("os.version", "the system does not say"),
    }
    facts.unknown("os.edition", "this system has no editions");
}
