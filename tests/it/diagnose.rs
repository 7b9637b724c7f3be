//! `linehelp diagnose` without a keyboard, on a small knowledge of its own.

use std::path::PathBuf;

use crate::harness::{Done, Run, linehelp};

/// `diagnose tea` on the small knowledge, with no facts but those given.
fn tea(facts: &str, args: &[&str]) -> Run {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/small");
    let file = tempfile("facts.json", facts);
    let mut all = vec!["diagnose".into(), "tea".into(), "--no-input".into(), "--knowledge".into(), root.into_os_string()];
    all.extend(["--facts".into(), file.into_os_string()]);
    all.extend(args.iter().map(std::ffi::OsString::from));
    linehelp(all)
}

/// A file of this name and content, in a folder of its own that goes with the test run.
fn tempfile(name: &str, text: &str) -> PathBuf {
    let dir = tempfile::Builder::new().prefix("diagnose").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap().keep();
    let path = dir.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn json(done: &Done) -> serde_json::Value {
    serde_json::from_str(&done.stdout).unwrap_or_else(|error| panic!("{error}\n{done}"))
}

#[test]
fn answers_lead_to_a_fix() {
    let done = tea("{}", &["--set", "where=android", "--set", "since=long", "--set", "fix=tea-warm"]).done();
    insta::assert_snapshot!(done);
}

#[test]
fn the_document_tells_the_whole_way() {
    let run = || {
        tea(
            r#"{"os": {"family": "windows"}}"#,
            &["--format", "json", "--set", "since=today", "--set", "pot/age=2.9", "--set", "pot/renew=none"],
        )
        .stdin("")
    };
    let sets = |run: Run, more: &[&str]| more.iter().fold(run, |run, set| run.arg("--set").arg(set));
    let done = sets(run(), &["fix=none", "words=mail me at ann@example.com"]).done();
    assert_eq!(done.code, Some(1), "{done}");
    insta::assert_snapshot!(done);
    assert_eq!(done.stdout, sets(run(), &["fix=none", "words=mail me at ann@example.com"]).done().stdout, "the same bytes");
}

#[test]
fn a_missing_answer_is_named_and_nobody_waits() {
    let done = tea("{}", &["--format", "json", "--set", "where=android"]).done();
    assert_eq!(done.code, Some(2), "{done}");
    assert_eq!(json(&done)["missing"]["node"], "since");
    assert_eq!(json(&done)["outcome"]["kind"], "incomplete");
    insta::assert_snapshot!(done.stderr);
    let done = tea("{}", &["--set", "where=android", "--set", "since=long"]).done();
    insta::assert_snapshot!(done);
}

#[test]
fn null_is_i_do_not_know() {
    let answers = tempfile("answers.yaml", "where: null\nsince: null\npot/age: null\nfix: tea-new\n");
    let done = tea("{}", &["--format", "json", "--answers", answers.to_str().unwrap()]).done();
    assert_eq!(done.code, Some(0), "{done}");
    assert_eq!(json(&done)["path"][0]["answer"], serde_json::Value::Null);
    assert_eq!(json(&done)["outcome"]["id"], "tea-new");
}

#[test]
fn wrong_answers_are_all_told_with_their_place() {
    let dir = tempfile("answers.yaml", "where: androit\nsinse: long\nfix: tea-cold\n");
    let done = tea("{}", &["--answers", "answers.yaml", "--set", "since:long", "--set", "where=window"])
        .dir(dir.parent().unwrap())
        .done();
    insta::assert_snapshot!(done);
}

#[test]
fn answers_come_from_standard_input_too() {
    let done = tea("{}", &["--answers", "-"]).stdin(r#"{"where": "windows", "since": "long", "fix": "tea-warm"}"#).done();
    assert_eq!(done.code, Some(0), "{done}");
}

#[test]
fn files_that_are_none_are_told() {
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("binary", vec![0xff, 0, 1, 2]),
        ("deep", b"[".repeat(50_000)),
        ("huge", b"a: b\n".repeat(1_000_000)),
        ("control", b"where: \"\x1b[31m\"".to_vec()),
        ("alias", b"a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n".to_vec()),
    ] {
        let path = tempfile(name, "");
        std::fs::write(&path, bytes).unwrap();
        let done = tea("{}", &["--answers", path.to_str().unwrap()]).done();
        assert_eq!(done.code, Some(2), "{name}: {done}");
        assert!(done.stderr.starts_with("error: ") && !done.stderr.contains('\u{1b}'), "{name}: {done}");
    }
    for facts in ["", "[]", "{\"os\": 3}", "{\"os\": {\"family\": {}}}"] {
        let done = tea(facts, &[]).done();
        assert_eq!(done.code, Some(2), "{facts}: {done}");
        assert!(done.stderr.contains("facts.json:1:"), "{facts}: {done}");
    }
    let done = tea("{}", &["--answers", "no-such-file"]).done();
    assert_eq!(done.code, Some(2), "{done}");
}

#[test]
fn an_unknown_topic_names_the_near_one() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/small");
    let done = linehelp(["diagnose", "tee", "--knowledge", root.to_str().unwrap(), "--no-input", "--offline"]).done();
    assert_eq!(done.code, Some(2), "{done}");
    assert!(done.stderr.contains("did you mean `tea`?"), "{done}");
    let done = linehelp(["diagnose", "--offline"]).done();
    assert_eq!(done.code, Some(2), "nobody can be asked for a topic: {done}");
}

#[test]
fn another_language_falls_back_text_by_text() {
    let done = tea("{}", &["--lang", "zh-CN"]).done();
    assert_eq!(done.code, Some(2));
    assert!(done.stderr.contains("茶在哪里？"), "{done}");
    let done = tea("{}", &["--lang", "zh-CN", "--set", "where=android"]).done();
    assert!(done.stderr.contains("Since when?"), "{done}");
}
