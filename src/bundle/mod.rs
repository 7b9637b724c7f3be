//! The bundle: one .zip with the report in every form, what it rests on, attachments made safe, and a manifest of sums.
//!
//! Pure: reads from and writes into what it is given. Opens no file, and unpacks nothing to disk.

mod archive;
pub mod image;
mod layout;
mod open;
mod sum;

pub use archive::{Archive, Written};
pub use layout::Entry;
pub use open::{Fault, MAX_ENTRIES, Opened};
pub use sum::{Sum, Tally};
