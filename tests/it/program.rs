//! The program as a whole: version, help, usage, languages, generated files.

use std::path::Path;

use crate::harness::linehelp;

#[test]
fn version_is_one_line() {
    let done = linehelp(["--version"]).done();
    assert_eq!(
        (done.code, done.stdout.as_str(), done.stderr.as_str()),
        (Some(0), concat!("linehelp ", env!("CARGO_PKG_VERSION"), "\n"), "")
    );
}

#[test]
fn help_speaks_both_languages_without_a_hole() {
    for lang in ["en", "zh-CN"] {
        let done = linehelp(["--lang", lang, "--help"]).done();
        assert_eq!(done.code, Some(0));
        assert!(!done.stdout.contains("help-"), "a text is missing:\n{done}");
        if lang == "zh-CN" {
            for english in ["Usage", "Options", "Commands", "Print"] {
                assert!(!done.stdout.contains(english), "{english} is English:\n{done}");
            }
        }
    }
}

#[test]
fn mistakes_on_the_command_line_are_told_in_the_persons_language() {
    insta::assert_snapshot!(linehelp(["diagnoze"]).done());
    insta::assert_snapshot!(linehelp(["man", "--colour"]).done());
    insta::assert_snapshot!(linehelp(["completions", "tcsh"]).done());
    insta::assert_snapshot!(linehelp(["--lang", "zh-CN", "completions", "tcsh"]).done());
    insta::assert_snapshot!(linehelp(["--lang", "tlh", "man"]).done());
}

#[test]
fn without_a_command_the_help_goes_to_standard_error() {
    let done = linehelp(Vec::<&str>::new()).done();
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    assert!(done.stderr.contains("Usage:"), "{done}");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_bad_usage() {
    use std::os::unix::ffi::OsStrExt as _;
    let done = linehelp([std::ffi::OsStr::from_bytes(b"\xff\xfe")]).done();
    assert_eq!(done.code, Some(2), "{done}");
    assert!(done.stderr.starts_with("error: "), "{done}");
}

/// The files that are generated from the command line, checked in. `LINEHELP_BLESS=1` writes them anew.
#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, args) in [
        ("completions/linehelp.bash", ["completions", "bash"].as_slice()),
        ("completions/_linehelp", &["completions", "zsh"]),
        ("completions/linehelp.fish", &["completions", "fish"]),
        ("completions/_linehelp.ps1", &["completions", "powershell"]),
        ("completions/linehelp.elv", &["completions", "elvish"]),
        ("completions/linehelp.nu", &["completions", "nushell"]),
        ("completions/linehelp.1", &["man"]),
    ] {
        let done = linehelp(args).done();
        assert_eq!(done.code, Some(0), "{done}");
        let path = root.join(file);
        if std::env::var_os("LINEHELP_BLESS").is_some() {
            std::fs::write(&path, &done.stdout).unwrap();
        }
        let stored = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            stored == done.stdout,
            "{file} is not what the program prints; run the tests with LINEHELP_BLESS=1 and look at the difference"
        );
    }
}

#[test]
fn help_is_chinese_where_it_is_asked_for() {
    let done = linehelp(["diagnose", "--help"]).env("LINEHELP_LANG", "zh-CN").done();
    assert_eq!(done.code, Some(0), "{done}");
    for line in ["参数：", "选项：", "所有命令通用的选项："] {
        assert!(done.stdout.lines().any(|own| own == line), "{line} {done}");
    }
    assert!(done.stdout.contains("[选项]") && !done.stdout.contains("OPTIONS"), "{done}");
}

#[test]
fn completions_know_topics_and_languages() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish", "nushell"] {
        let done = linehelp(["completions", shell]).done();
        // Elvish and PowerShell complete no values of options.
        let values = !matches!(shell, "elvish" | "powershell");
        assert!(!values || (done.stdout.contains("zh-CN") && done.stdout.contains("message-sync")), "{shell}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_told_of_whatever_is_written() {
    for args in [["--help"].as_slice(), &["--version"], &["man"], &["kb", "list"], &["completions", "zsh"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_linehelp"));
        let done = command.args(args).env("LINEHELP_LANG", "en").stdout(full).output().unwrap();
        assert_eq!(done.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&done.stderr).contains("No space left"), "{args:?}");
    }
}
