//! Names of attachments in the archive.

use super::layout::is_plain;

/// The folder of attachments.
pub const FOLDER: &str = "attachments";
/// How much of a name is kept, in characters.
const LONGEST: usize = 60;

/// The name below [`FOLDER`] for the attachment of this number, from 1. `name` is the file's own, redacted already; `ending` is the
/// one that its content has, without the dot, where that is known.
#[must_use]
pub fn attachment(number: usize, name: &str, ending: Option<&str>) -> String {
    let (stem, own) = match name.rsplit_once('.') {
        Some((stem, own)) if !stem.is_empty() && own.len() <= 10 && own.chars().all(char::is_alphanumeric) => (stem, Some(own)),
        _ => (name, None),
    };
    let mut clean = tidy(stem);
    if clean.is_empty() {
        clean.push_str("file");
    }
    let ending = ending.map(str::to_owned).or_else(|| own.map(str::to_lowercase)).filter(|ending| !ending.is_empty());
    let full = ending.map_or_else(|| format!("{number:02}-{clean}"), |ending| format!("{number:02}-{clean}.{ending}"));
    if is_plain(&full) { full } else { format!("{number:02}-file") }
}

/// Letters and digits of any script, with `-` for whatever else stands between them: `<email-1>` becomes `email-1`.
fn tidy(part: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || matches!(c, '_' | '.') { c } else { '-' };
    let mut tidy = String::new();
    for c in part.chars().map(kept).take(LONGEST) {
        if c != '-' || !tidy.ends_with('-') {
            tidy.push(c);
        }
    }
    tidy.trim_matches(['-', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_tidy_and_keep_what_says_what_it_is() {
        for (name, ending, expected) in [
            ("screenshot.PNG", Some("png"), "01-screenshot.png"),
            ("<email-1> chat.log", None, "01-email-1-chat.log"),
            ("屏幕截图 2026.jpeg", Some("jpg"), "01-屏幕截图-2026.jpg"),
            ("../../etc/passwd", None, "01-etc-passwd"),
            (".bashrc", None, "01-bashrc"),
            ("con.txt", None, "01-con.txt"),
            ("\u{202e}gpj.exe", None, "01-gpj.exe"),
            ("", None, "01-file"),
            ("a.b.tar.gz", None, "01-a.b.tar.gz"),
        ] {
            assert_eq!(attachment(1, name, ending), expected, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn every_name_is_one_that_the_archive_takes(name in ".*", number in 1_usize..200) {
            let full = format!("{FOLDER}/{}", attachment(number, &name, None));
            prop_assert!(is_plain(&full), "{full:?}");
        }
    }
}
