//! `linehelp redact`.

use std::fs;

use crate::harness::linehelp;

const LOG: &str = "12:00:01 mail taro@example.com from 192.168.1.5\n12:00:02 token=abc123def456 status 401\nパスワード：abc123\n";

#[test]
fn a_stream_is_made_safe_and_the_rest_stays() {
    let done = linehelp(["redact"]).stdin(LOG).done();
    assert_eq!(done.code, Some(0));
    assert_eq!(
        done.stdout,
        "12:00:01 mail <email-1> from <ip-private-1.1>\n12:00:02 token=<secret:token> status 401\nパスワード：<secret:password>\n"
    );
    assert_eq!(done.stderr, "Hidden: password 1, token 1, email 1, ip-private 1\n");
    let again = linehelp(["redact", "--quiet"]).stdin(done.stdout.clone()).done();
    assert_eq!((again.stdout.as_str(), again.stderr.as_str()), (done.stdout.as_str(), ""));
}

#[test]
fn files_share_stand_ins_and_the_report_names_places_but_no_value() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.log"), "x taro@example.com\n").unwrap();
    // The stand-in stands far behind what would get its number.
    let filler = "nothing to see here\n".repeat(20_000);
    fs::write(dir.path().join("b.log"), format!("jiro@example.com taro@example.com\n{filler}<email-2>\n")).unwrap();
    let done = linehelp(["redact", "a.log", "b.log", "--report", "r.json"]).dir(dir.path()).done();
    assert_eq!(done.code, Some(0), "{done}");
    assert_eq!(done.stdout, format!("x <email-3>\n<email-4> <email-3>\n{filler}<email-2>\n"));
    let report: serde_json::Value = serde_json::from_slice(&fs::read(dir.path().join("r.json")).unwrap()).unwrap();
    assert_eq!(
        report,
        serde_json::json!({"schema": "linehelp.redaction/1", "hidden": [
            {"kind": "email", "file": "a.log", "line": 1}, {"kind": "email", "file": "b.log", "line": 1}, {"kind": "email", "file": "b.log", "line": 1},
        ], "counts": {"email": 3}})
    );
}

#[test]
fn check_changes_nothing_and_says_where() {
    let done = linehelp(["redact", "--check"]).stdin(LOG).done();
    assert_eq!(done.code, Some(1));
    assert_eq!(done.stdout, "-:1: email\n-:1: ip-private\n-:2: token\n-:3: password\n");
    let done = linehelp(["redact", "--check"]).stdin("LINE 26.3.0.3916 started\n").done();
    assert_eq!((done.code, done.stdout.as_str()), (Some(0), ""));
}

#[test]
fn a_file_that_is_not_there_costs_nothing() {
    let done = linehelp(["redact", "-", "no-such.log", "--report", "r.json"]).dir(&std::env::temp_dir()).stdin(LOG).done();
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    assert!(done.stderr.starts_with("error: no-such.log cannot be read.\n"), "{done}");
}
