//! The machine: processor, memory, disk, uptime, language, time zone, name.

use std::path::Path;

use sysinfo::{DiskRefreshKind, Disks, MemoryRefreshKind, RefreshKind, System};

use crate::words::Facts;

/// Less free space than this, in bytes, is full: an update or a restore no longer fits.
const LITTLE: u64 = 1_000_000_000;

/// The facts `device.*`; the disk is the one that holds `data`.
pub(super) fn facts(data: Option<&Path>) -> Facts {
    let mut facts = Facts::default();
    facts.set("device.arch", std::env::consts::ARCH);
    memory(&mut facts);
    disk(&mut facts, data);
    match System::uptime() {
        Ok(seconds) => number(&mut facts, "device.uptime", seconds),
        Err(error) => facts.unknown("device.uptime", error.to_string()),
    }
    text(&mut facts, "device.locale", sys_locale::get_locale());
    text(&mut facts, "device.time_zone", iana_time_zone::get_timezone().ok());
    text(&mut facts, "device.host_name", System::host_name().ok());
    facts
}

fn memory(facts: &mut Facts) {
    let system = System::new_with_specifics(RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram()));
    match system {
        Ok(system) if system.total_memory() > 0 => {
            number(facts, "device.memory_total", system.total_memory());
            number(facts, "device.memory_free", system.available_memory());
        }
        _ => {
            facts.unknown("device.memory_total", "the system does not say");
            facts.unknown("device.memory_free", "the system does not say");
        }
    }
}

fn disk(facts: &mut Facts, data: Option<&Path>) {
    let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing().with_storage());
    // The disk of a path is the one mounted nearest above it.
    let free = data.zip(disks.as_ref().ok()).and_then(|(data, disks)| {
        let holding = disks.iter().filter(|disk| data.starts_with(disk.mount_point()));
        holding.max_by_key(|disk| disk.mount_point().as_os_str().len()).map(sysinfo::Disk::available_space)
    });
    match free {
        Some(free) => {
            number(facts, "device.disk_free", free);
            facts.set("device.disk_full", free < LITTLE);
        }
        None => {
            facts.unknown("device.disk_free", "no disk is known to hold the data");
            facts.unknown("device.disk_full", "no disk is known to hold the data");
        }
    }
}

fn number(facts: &mut Facts, name: &str, value: u64) {
    facts.set(name, i64::try_from(value).unwrap_or(i64::MAX));
}

fn text(facts: &mut Facts, name: &str, value: Option<String>) {
    match value.filter(|value| !value.is_empty()) {
        Some(value) => facts.set(name, value),
        None => facts.unknown(name, "the system does not say"),
    }
}
