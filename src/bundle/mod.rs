//! The bundle: one .zip with the report in every form, what it rests on, attachments made safe, and a manifest of sums.
//!
//! Pure: reads from and writes into what it is given. Opens no file, and unpacks nothing to disk.

mod archive;
#[cfg(feature = "encrypt")]
pub mod encrypt;
pub mod image;
mod layout;
mod manifest;
pub mod name;
mod open;
mod pack;
mod sum;
mod verify;

pub use archive::{Archive, Written};
pub use layout::Entry;
pub use manifest::{Listed, MANIFEST, MadeSafe, Manifest, Tool, schema};
pub use open::{Fault, MAX_ENTRIES, Opened};
pub use pack::{Attachment, Content, Contents, Document, Failed, pack};
pub use sum::{Sum, Tally};
pub use verify::{Finding, manifest, verify};
