//! The environment: every variable the program looks at, read once, in one place.

use std::env;
use std::path::PathBuf;

/// What the environment says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Env {
    /// `LINEHELP_LANG`: the language, before the system's.
    pub lang: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order, the first that is set and not empty.
    pub locale: Option<String>,
    /// `LINEHELP_KNOWLEDGE`: folders of more knowledge, separated as in `PATH`.
    pub knowledge: Vec<PathBuf>,
    /// `LINEHELP_NOW`: the time to write into reports, RFC 3339, so that the same input gives the same bytes.
    pub now: Option<String>,
    /// `LINEHELP_STATE`: the folder of unfinished diagnoses, in place of the system's.
    pub state: Option<PathBuf>,
    /// `ACCESSIBLE=1` or `TERM=dumb`: numbered prompts, nothing redrawn.
    pub plain: bool,
}

impl Env {
    /// Reads it.
    #[must_use]
    pub(crate) fn read() -> Self {
        let text = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let path = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        Self {
            lang: text("LINEHELP_LANG"),
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(text),
            knowledge: path("LINEHELP_KNOWLEDGE").map(|value| env::split_paths(&value).collect()).unwrap_or_default(),
            now: text("LINEHELP_NOW"),
            state: path("LINEHELP_STATE").map(PathBuf::from),
            plain: text("ACCESSIBLE").is_some_and(|value| value != "0") || text("TERM").as_deref() == Some("dumb"),
        }
    }
}
