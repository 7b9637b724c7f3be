//! `linehelp check` without a network: what would be contacted, saved checks judged again, each form of the result.

use linehelp::judge::{CheckDocument, ToolVersion, judge, render};
use linehelp::text::{Language, Words, width};
use linehelp::words::{ConclusionId, Facts};
use serde_json::Value;

use crate::harness::linehelp;
use crate::worlds;

/// A saved check of the fault of this name.
fn saved(world: &str) -> String {
    serde_json::json!({"schema": "linehelp.check/1", "observations": worlds::observed(world)}).to_string()
}

/// The text without the escapes that colour it.
fn colourless(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain + rest
}

#[test]
fn the_list_names_every_host_and_contacts_none() {
    for lang in ["en", "zh-CN"] {
        let done = linehelp(["--lang", lang, "check", "--list"]).done();
        assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""), "{done}");
        for known in &worlds::knowledge().0.probes {
            assert_eq!(done.stdout.contains(&known.probe.host), !known.extra, "{}:\n{done}", known.probe.id);
        }
        assert!(!done.stdout.contains("check-"), "a text is missing:\n{done}");
    }
    let one = linehelp(["check", "--list", "--only", "line.pay,pictures"]).done();
    assert!(one.stdout.contains("api-pay.line.me") && one.stdout.contains("obs.line-apps.com"), "{one}");
    assert!(!one.stdout.contains("captive.apple.com"), "{one}");
}

#[test]
fn offline_contacts_nothing_and_concludes_nothing() {
    let done = linehelp(["check", "--offline", "--format", "json"]).done();
    let document: Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(document["schema"], "linehelp.check/1");
    assert!(document["observations"]["probes"].as_array().unwrap().is_empty(), "{done}");
    // A machine without any network is offline, and may say so.
    match document["conclusion"]["id"].as_str() {
        None => assert_eq!(done.code, Some(2), "{done}"),
        Some(id) => assert_eq!((id, done.code), ("offline", Some(1)), "{done}"),
    }
}

#[test]
fn a_saved_check_is_judged_again_in_every_form() {
    for (world, id, code) in [
        ("everything works", "healthy", 0),
        ("LINE dropped", "line-blocked", 1),
        ("all TLS opened by an untrusted gateway", "tls-intercepted", 1),
        ("the clock is two years ahead", "clock-wrong", 1),
    ] {
        let again = |format: &str| linehelp(["check", "--from", "-", "--format", format]).stdin(saved(world)).done();
        let json = again("json");
        assert_eq!(json.code, Some(code), "{json}");
        let document: Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!(document["conclusion"]["id"], id);
        let advice = document["conclusion"]["advice"].as_array().unwrap();
        assert!(!advice.is_empty());
        let twice = linehelp(["check", "--from", "-", "--format", "json"]).stdin(json.stdout.clone()).done();
        assert_eq!(twice.stdout, json.stdout, "judged again, it is the same");

        let junit = again("junit");
        assert_eq!(junit.code, Some(code));
        assert!(junit.stdout.starts_with("<?xml "), "{junit}");
        let count = |tag: &str| junit.stdout.matches(tag).count();
        assert_eq!(count("<testcase "), document["checks"].as_array().unwrap().len() + 1);
        assert_eq!(count("<testcase "), count("</testcase>") + count("\"/>\n"), "{junit}");

        let github = again("github");
        assert!(github.stdout.lines().all(|line| line.starts_with("::")), "{github}");
        let level = if code == 0 { "::notice " } else { "::error " };
        assert!(github.stdout.starts_with(&format!("{level}title=linehelp%3A {id}::")), "{github}");

        let text = again("text");
        assert!(!text.stdout.contains('\u{1b}') && !text.stdout.contains("check-"), "{text}");
    }
}

#[test]
fn a_file_that_is_no_check_is_told_with_its_place() {
    for (text, told) in [
        ("{\n  \"schema\": 7", "-:2:"),
        ("{\"schema\": \"linehelp.diagnosis/1\"}", "linehelp.diagnosis/1"),
        ("{\"schema\": \"linehelp.check/1\"}", "no observations"),
        (
            "{\"schema\": \"linehelp.check/1\", \"observations\": {\"probes\": [{\"id\": \"line.api\", \"direct\": {\"ms\": -1}}]}}",
            "-:1:",
        ),
    ] {
        let done = linehelp(["check", "--from", "-"]).stdin(text).done();
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done}");
        assert!(done.stderr.contains(told) && done.stderr.contains("hint: "), "{done}");
    }
}

#[test]
fn what_does_not_go_together_is_bad_usage() {
    for args in [
        &["check", "--watch", "--format", "json"][..],
        &["check", "--from", "x.json", "--only", "line"],
        &["check", "--only", "line.nothing"],
        &["check", "--timeout", "0"],
        &["check", "--timeout", "soon"],
        &["check", "--format", "yaml"],
    ] {
        let done = linehelp(args).done();
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{args:?}: {done}");
        assert!(done.stderr.starts_with("error: "), "{done}");
    }
}

#[test]
fn what_the_network_says_drives_no_terminal_and_breaks_no_form() {
    let evil = "Evil\u{1b}[2J\"<&>\n::error::\u{202e}x";
    let mut seen = worlds::observed("all TLS opened by an untrusted gateway");
    for probe in &mut seen.probes {
        for certificate in probe.direct.tls.iter_mut().flat_map(|tls| &mut tls.chain) {
            certificate.issuer = evil.to_owned();
        }
    }
    let file = serde_json::json!({"schema": "linehelp.check/1", "observations": seen}).to_string();
    for format in ["text", "junit", "github"] {
        let done = linehelp(["check", "--from", "-", "--format", format]).stdin(file.clone()).done();
        assert!(!done.stdout.contains('\u{1b}'), "{done}");
        assert!(format != "text" || !done.stdout.contains('\u{202e}'), "{done}");
        assert!(format != "junit" || !done.stdout.contains("\"<&"), "{done}");
        assert!(
            format != "github" || done.stdout.lines().all(|line| line.starts_with("::") && !line.starts_with("::error::")),
            "{done}"
        );
    }
    let json = linehelp(["check", "--from", "-", "--format", "json"]).stdin(file).done();
    assert!(!json.stdout.contains('\u{1b}'), "{json}");
    let document: Value = serde_json::from_str(&json.stdout).unwrap();
    assert!(document["conclusion"]["summary"].as_str().unwrap().contains(evil), "JSON keeps it exact");
}

#[test]
fn every_result_fits_its_terminal() {
    let (knowledge, _) = worlds::knowledge();
    for language in [Language::ENGLISH, Language::find("zh-CN").unwrap()] {
        let (words, texts) = (Words::new(language), linehelp::builtin::network(language.tag()).1);
        for world in worlds::names() {
            let seen = worlds::observed(&world);
            let judgement = judge(knowledge, &texts, &words, &seen);
            let tool = ToolVersion { version: "0".to_owned(), knowledge: "0".to_owned() };
            let document = CheckDocument::new(tool, Facts::default(), judgement, seen);
            for (columns, all) in [(80, false), (40, false), (40, true), (20, false)] {
                let text = colourless(&render::text(&document, &texts, &words, columns, all));
                for line in text.lines() {
                    assert!(width(line) <= columns, "{world}, {columns}: {line}");
                }
                assert!(!text.contains("check-") && !text.contains('{'), "{world}: a text is missing\n{text}");
                if document.conclusion.id == Some(ConclusionId::Healthy) {
                    assert_eq!(document.conclusion.hurts, Vec::<String>::new(), "{world}");
                }
            }
        }
    }
}
