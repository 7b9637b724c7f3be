//! The folders where programs of this system keep their things.

use std::env;
use std::path::PathBuf;

/// Where to look; a test gives folders of its own.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The person's folder.
    pub home: Option<PathBuf>,
    /// Windows: `%LOCALAPPDATA%`.
    pub local_app_data: Option<PathBuf>,
    /// macOS: where applications are installed.
    pub applications: Option<PathBuf>,
    /// Linux: the Windows drive that Wine shows its programs.
    pub wine: Option<PathBuf>,
    /// Folders of browsers that run Chrome's extensions, profiles within.
    pub browsers: Vec<PathBuf>,
}

impl Places {
    /// The places of this system and person.
    #[must_use]
    pub fn here() -> Self {
        let dir = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let home = etcetera::home_dir().ok();
        let local_app_data = if cfg!(windows) { dir("LOCALAPPDATA") } else { None };
        let wine = if cfg!(target_os = "linux") {
            dir("WINEPREFIX").or_else(|| home.as_ref().map(|home| home.join(".wine"))).map(|prefix| prefix.join("drive_c"))
        } else {
            None
        };
        let browsers = browsers(home.as_deref(), local_app_data.as_deref());
        let applications = cfg!(target_os = "macos").then(|| PathBuf::from("/Applications"));
        Self { home, local_app_data, applications, wine, browsers }
    }
}

fn browsers(home: Option<&std::path::Path>, local_app_data: Option<&std::path::Path>) -> Vec<PathBuf> {
    let (base, names): (Option<PathBuf>, &[&str]) = if cfg!(windows) {
        let names = &["Google/Chrome/User Data", "Microsoft/Edge/User Data", "BraveSoftware/Brave-Browser/User Data"];
        (local_app_data.map(PathBuf::from), names)
    } else if cfg!(target_os = "macos") {
        let names = &["Google/Chrome", "Microsoft Edge", "BraveSoftware/Brave-Browser"];
        (home.map(|home| home.join("Library/Application Support")), names)
    } else {
        let names = &["google-chrome", "chromium", "microsoft-edge", "BraveSoftware/Brave-Browser"];
        (home.map(|home| home.join(".config")), names)
    };
    base.map(|base| names.iter().map(|name| base.join(name)).collect()).unwrap_or_default()
}
