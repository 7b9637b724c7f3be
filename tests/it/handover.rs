//! What a diagnosis hands over, by the built program: reports, bundles, what is attached, and what goes wrong.

use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::{Done, linehelp};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// A diagnosis that ends in a report, in this folder.
fn diagnose(dir: &Path, args: &[&str]) -> Done {
    let knowledge = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/small");
    fs::write(dir.join("facts.json"), r#"{"os": {"family": "windows"}}"#).unwrap();
    let sets = ["since=today", "pot/age=2.9", "pot/renew=none", "fix=none", "words=mail me at ann@example.com"];
    linehelp(["diagnose", "tea", "--no-input", "--facts", "facts.json", "--knowledge"])
        .arg(knowledge)
        .args(sets.iter().flat_map(|set| ["--set", set]))
        .dir(dir)
        .args(args)
        .done()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_ending_says_the_form_and_a_dash_prints_it() {
    let dir = folder();
    for (file, begins) in [
        ("r.txt", "LINE: "),
        ("r.md", "# LINE"),
        ("r.JSON", "{\n  \"schema\": \"linehelp.report/1\""),
        ("r.html", "<!doctype html>"),
    ] {
        let done = diagnose(dir.path(), &["--yes", "--report", file]);
        assert_eq!(done.code, Some(1), "{done}");
        assert!(fs::read_to_string(dir.path().join(file)).unwrap().starts_with(begins), "{file}");
        assert!(!done.stderr.contains("warning"), "{done}");
    }
    let printed = diagnose(dir.path(), &["--report", "-"]);
    assert_eq!(printed.stdout, fs::read_to_string(dir.path().join("r.txt")).unwrap());
    assert!(printed.stderr.contains("written without a preview"), "{printed}");
    let json = diagnose(dir.path(), &["--yes", "--report", "-", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(document["report"]["schema"], "linehelp.report/1");
    insta::assert_snapshot!(diagnose(dir.path(), &["--report", "report.pdf"]));
}

#[test]
fn a_bundle_is_the_same_each_time_and_can_be_looked_into() {
    let dir = folder();
    fs::write(dir.path().join("app.log"), "INFO 15.1.2 mail ann@example.com\n").unwrap();
    fs::write(dir.path().join("tool.exe"), b"MZ\0\0 ann@example.com").unwrap();
    for bundle in ["a.zip", "b.zip"] {
        let done = diagnose(dir.path(), &["--yes", "--bundle", bundle, "--attach", "app.log", "--attach", "tool.exe"]);
        assert_eq!(done.code, Some(1), "{done}");
        assert!(done.stderr.contains("`tool.exe` is neither a picture nor a text"), "{done}");
    }
    assert_eq!(fs::read(dir.path().join("a.zip")).unwrap(), fs::read(dir.path().join("b.zip")).unwrap());
    let bundle = |args: &[&str]| linehelp(["bundle"]).args(args).dir(dir.path()).done();
    let whole = bundle(&["verify", "a.zip"]);
    assert_eq!((whole.code, whole.stdout.as_str()), (Some(0), "a.zip: whole, 7 files as written\n"), "{whole}");
    let names: Vec<String> = bundle(&["show", "a.zip"])
        .stdout
        .lines()
        .filter_map(|line| line.split_whitespace().nth(1).filter(|_| line.starts_with("   ")).map(str::to_owned))
        .collect();
    let expected = ["report.txt", "report.md", "report.json", "report.html", "facts.json", "path.json", "attachments/01-app.log"];
    assert_eq!(names, [&expected[..], &["manifest.json"]].concat());
    assert_eq!(bundle(&["show", "a.zip", "attachments/01-app.log"]).stdout, "INFO 15.1.2 mail <email-1>\n");
    let missing = bundle(&["show", "a.zip", "nothing"]);
    assert_eq!(missing.code, Some(2), "{missing}");

    let mut bytes = fs::read(dir.path().join("a.zip")).unwrap();
    let middle = bytes.len() / 3;
    bytes[middle] ^= 1;
    fs::write(dir.path().join("bent.zip"), bytes).unwrap();
    let bent = bundle(&["verify", "bent.zip"]);
    assert_eq!(bent.code, Some(1), "{bent}");
    fs::write(dir.path().join("no.zip"), "no zip").unwrap();
    for command in ["verify", "show"] {
        let no = bundle(&[command, "no.zip"]);
        assert_eq!((no.code, no.stdout.as_str()), (Some(2), ""), "{no}");
    }
}

#[test]
fn what_cannot_be_done_is_told_first_and_leaves_nothing() {
    let dir = folder();
    fs::write(dir.path().join("bad.png"), b"\x89PNG\r\n\x1a\ncut").unwrap();
    fs::write(dir.path().join("keys.txt"), "# none\nssh-ed25519 AAAA\n").unwrap();
    fs::write(dir.path().join("facts.json"), "{}").unwrap();
    let before = names(dir.path());
    for args in [
        ["--bundle", "x.zip", "--attach", "none.log"].as_slice(),
        &["--bundle", "x.zip", "--attach", "bad.png"],
        &["--bundle", "x.zip", "--attach", "."],
        &["--bundle", "none/x.zip"],
        &["--report", "none/x.md"],
        &["--report", "x"],
        &["--attach", "bad.png"],
        #[cfg(feature = "encrypt")]
        &["--bundle", "x.zip", "--encrypt-to", "age1nobody"],
        #[cfg(feature = "encrypt")]
        &["--bundle", "x.zip", "--encrypt-to", "keys.txt"],
        #[cfg(target_os = "linux")]
        &["--bundle", "/dev/full"],
        #[cfg(target_os = "linux")]
        &["--report", "/dev/full", "--bundle", "x.zip"],
    ] {
        let done = diagnose(dir.path(), args);
        assert_eq!(done.code, Some(2), "{args:?}: {done}");
        assert!(done.stderr.contains("error: "), "{args:?}: {done}");
        assert_eq!(names(dir.path()), before, "{args:?}");
    }
}

#[cfg(feature = "encrypt")]
#[test]
fn an_encrypted_bundle_is_read_by_its_recipient_alone() {
    use std::io::Read as _;
    let dir = folder();
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    fs::write(dir.path().join("keys.txt"), format!("# support\n{recipient}\n")).unwrap();
    for to in [recipient.as_str(), "keys.txt"] {
        let done = diagnose(dir.path(), &["--yes", "--bundle", "sealed.zip", "--encrypt-to", to]);
        assert_eq!(done.code, Some(1), "{done}");
        let sealed = fs::read(dir.path().join("sealed.zip")).unwrap();
        assert!(!sealed.windows(6).any(|window| window == b"report"));
        let mut plain = Vec::new();
        let decryptor = age::Decryptor::new(sealed.as_slice()).unwrap();
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).unwrap().read_to_end(&mut plain).unwrap();
        let (manifest, findings) = linehelp::bundle::verify(std::io::Cursor::new(plain)).unwrap();
        assert!(manifest.is_some() && findings.is_empty(), "{findings:?}");
    }
    let shown = linehelp(["bundle", "verify", "sealed.zip"]).dir(dir.path()).done();
    assert_eq!(shown.code, Some(2), "{shown}");
    assert!(shown.stderr.contains("encrypted with age"), "{shown}");
}

/// Killed at many moments while a large log is packed: the old bundle, or the whole new one, and nothing beside it.
#[cfg(target_os = "linux")]
#[test]
fn a_kill_leaves_the_old_bundle_or_the_new_one() {
    let dir = folder();
    fs::write(dir.path().join("app.log"), "2026-01-02 03:04:05 INFO nothing to see here at all\n".repeat(20_000)).unwrap();
    fs::write(dir.path().join("facts.json"), r#"{"os": {"family": "windows"}}"#).unwrap();
    fs::write(dir.path().join("x.zip"), "old").unwrap();
    let before = names(dir.path());
    let knowledge = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/small");
    for wait in 0..12 {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_linehelp"))
            .args([
                "diagnose",
                "tea",
                "--no-input",
                "--yes",
                "--facts",
                "facts.json",
                "--bundle",
                "x.zip",
                "--attach",
                "app.log",
                "--knowledge",
            ])
            .arg(&knowledge)
            .args(["since=today", "pot/age=2.9", "pot/renew=none", "fix=none", "words=x"].iter().flat_map(|set| ["--set", set]))
            .current_dir(dir.path())
            .env_clear()
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(40 * wait));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(names(dir.path()), before);
        let bytes = fs::read(dir.path().join("x.zip")).unwrap();
        let whole = bytes == b"old" || linehelp::bundle::verify(std::io::Cursor::new(&bytes)).unwrap().1.is_empty();
        assert!(whole, "killed after {} ms", 40 * wait);
    }
}

/// The way through every built-in topic is the same with facts that were made safe.
#[test]
fn a_diagnosis_from_safe_facts_goes_the_same_way() {
    use linehelp::engine::{Got, Session, Want};
    use linehelp::words::{Answer, Fact, Facts, Source};
    let mut facts = Facts::default();
    for (name, value) in [
        ("os.family", "windows"),
        ("os.name", "Windows 11 of mika@example.jp"),
        ("os.version", "10.0.22631.4169"),
        ("line.version", "9.4.0.3372"),
        ("line.kind", "desktop"),
        ("network.conclusion", "line-blocked"),
        ("device.host_name", "MIKAS-PC"),
        ("line.data_dir", r"C:\Users\mika\AppData\Local\LINE"),
        ("network.proxy_kind", "system"),
    ] {
        facts.set(name, value);
    }
    facts.set("line.installed", true);
    facts.set("device.disk_full", false);
    facts.set("network.addresses", vec!["192.168.1.20".to_owned()]);
    facts.set("device.disk_free", 12_000_000_000_i64);
    for entry in linehelp::builtin::topics("en") {
        let library = linehelp::builtin::library(&entry.id).unwrap();
        let safe = linehelp::report::safe_facts(&facts, &library, &mut linehelp::redact::StandIns::default());
        let text = serde_json::to_string(&safe).unwrap();
        for private in ["mika", "MIKAS", "192.168"] {
            assert!(!text.contains(private), "{private} in {text}");
        }
        let walk = |facts: &Facts| {
            let mut session = Session::new(&library, &entry.id);
            for (name, fact) in facts.iter() {
                session.give(Got::Fact(name.clone(), fact.clone())).unwrap();
            }
            for _ in 0..200 {
                let answer = match session.want() {
                    Want::Done(_) => break,
                    Want::Fact(name) => {
                        session.give(Got::Fact(name, Fact::Unknown("not given".to_owned()))).unwrap();
                        continue;
                    }
                    Want::Ask(question) => {
                        question.options.last().map_or(Answer::Unknown, |option| Answer::Option(option.clone()))
                    }
                    Want::Try(_) => Answer::NotHelped,
                };
                session.give(Got::Answer(answer, Source::User)).unwrap();
            }
            (session.want(), session.path().into_iter().map(|entry| entry.node).collect::<Vec<_>>())
        };
        assert_eq!(walk(&facts), walk(&safe), "{}", entry.id);
    }
}

#[test]
fn a_folder_that_is_not_there_is_told_before_any_question() {
    let dir = tempfile::tempdir().unwrap();
    for option in ["--report", "--bundle"] {
        let file = if option == "--report" { "no-such-folder/r.md" } else { "no-such-folder/b.zip" };
        let done = linehelp(["diagnose", "login-failure", "--offline", "--no-input", option, file]).dir(dir.path()).done();
        assert_eq!(done.code, Some(2), "{done}");
        assert!(done.stderr.contains("no-such-folder") && !done.stderr.contains("--set"), "{done}");
    }
}
