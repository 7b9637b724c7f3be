//! Whether a bundle is what was written: every byte of the archive, and every file against the manifest.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek};

use super::manifest::{MANIFEST, Manifest, SCHEMA};
use super::open::{Fault, Opened};
use super::sum::Sum;

/// The longest manifest, in bytes.
const MAX_MANIFEST: u64 = 4 << 20;

/// Something that is not as it was written.
#[derive(Debug)]
pub enum Finding {
    /// The archive itself.
    Archive(Fault),
    /// Bytes of the archive have changed that belong to no file's content.
    Sum,
    /// There is no manifest, or it is none that can be read.
    Manifest,
    /// The manifest lists a file that is not there.
    Missing(String),
    /// A file is there that the manifest does not list.
    Extra(String),
    /// A file is not the one that the manifest lists.
    Changed(String),
}

/// Reads the whole bundle. What is found is in order; without a finding the manifest and all files hold.
///
/// # Errors
/// A file that cannot be read. Everything else is a finding.
pub fn verify<R: Read + Seek>(input: R) -> io::Result<(Option<Manifest>, Vec<Finding>)> {
    let mut opened = match Opened::new(input) {
        Ok(opened) => opened,
        Err(Fault::Io(error)) => return Err(error),
        Err(fault) => return Ok((None, vec![Finding::Archive(fault)])),
    };
    let mut findings = Vec::new();
    let mut found: BTreeMap<String, Option<(u64, Sum)>> = BTreeMap::new();
    for entry in opened.entries().to_vec() {
        match opened.read(&entry, &mut io::sink()) {
            Ok(sum) => drop(found.insert(entry.name.clone(), Some((entry.size, sum)))),
            Err(Fault::Io(error)) => return Err(error),
            Err(fault) => {
                found.insert(entry.name.clone(), None);
                findings.push(match fault {
                    Fault::Changed { name } => Finding::Changed(name),
                    other => Finding::Archive(other),
                });
            }
        }
    }
    let Some(manifest) = manifest(&mut opened)? else {
        findings.push(Finding::Manifest);
        return Ok((None, findings));
    };
    for listed in &manifest.files {
        match found.remove(&listed.name) {
            None => findings.push(Finding::Missing(listed.name.clone())),
            Some(Some(own)) if own != (listed.size, listed.sha256) => findings.push(Finding::Changed(listed.name.clone())),
            Some(_) => {}
        }
    }
    found.remove(MANIFEST);
    findings.extend(found.into_keys().map(Finding::Extra));
    if findings.is_empty() && !opened.is_whole()? {
        findings.push(Finding::Sum);
    }
    Ok((Some(manifest), findings))
}

/// The manifest of an archive; none where there is none that can be read.
///
/// # Errors
/// A file that cannot be read.
pub fn manifest<R: Read + Seek>(opened: &mut Opened<R>) -> io::Result<Option<Manifest>> {
    let Some(entry) = opened.entries().iter().find(|entry| entry.name == MANIFEST && entry.size <= MAX_MANIFEST).cloned() else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    match opened.read(&entry, &mut bytes) {
        Ok(_) => Ok(serde_json::from_slice(&bytes).ok().filter(|manifest: &Manifest| manifest.schema == SCHEMA)),
        Err(Fault::Io(error)) => Err(error),
        Err(_) => Ok(None),
    }
}
