//! `linehelp search`, and what `diagnose` makes of a sentence: end to end, on bad input, and on sets of sentences with figures.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::Path;

use linehelp::builtin;
use linehelp::search::said::said;
use linehelp::words::TreeId;

use crate::harness::{Done, linehelp};

fn json(done: &Done) -> serde_json::Value {
    serde_json::from_str(&done.stdout).unwrap_or_else(|error| panic!("{error}\n{done}"))
}

fn search(words: &str) -> serde_json::Value {
    let done = linehelp(["search", "--format", "json", "--", words]).done();
    assert_eq!(done.code, Some(0), "{done}");
    json(&done)
}

/// The rows of a table in `tests/search`, in columns.
fn rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(name);
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn the_document_has_its_schema() {
    let schema = linehelp(["kb", "schema", "search"]).done().stdout;
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for words in ["no verification code", "收不到驗證碼", "what is the weather tomorrow", "😀", "LINE"] {
        let document = search(words);
        assert!(validator.is_valid(&document), "{words}: {document:#}");
        assert_eq!(document["query"], words);
        let scores: Vec<f64> = document["results"].as_array().unwrap().iter().filter_map(|row| row["score"].as_f64()).collect();
        assert!(scores.is_sorted_by(|left, right| left >= right), "{words}: {scores:?}");
    }
}

#[test]
fn titles_are_in_the_language_of_the_run_whatever_the_words_are_in() {
    for (lang, title) in [("en", "I cannot log in"), ("zh-CN", "登录不了")] {
        let done = linehelp(["search", "--format", "json", "--lang", lang, "收不到驗證碼"]).done();
        assert_eq!(json(&done)["results"][0]["title"], title, "{done}");
    }
}

#[test]
fn text_shows_the_phrase_and_why_and_the_scores_where_asked_for() {
    let done = linehelp(["search", "收不到驗證碼"]).done();
    assert!(done.stdout.contains("linehelp diagnose login-failure") && done.stdout.contains("like: “"), "{done}");
    assert!(!done.stdout.contains("nearness"), "{done}");
    let done = linehelp(["search", "-v", "收不到驗證碼"]).done();
    assert!(done.stdout.contains("nearness"), "{done}");
    let done = linehelp(["search", "--limit", "1", "收不到驗證碼"]).done();
    assert_eq!(done.stdout.matches("linehelp ").count(), 1, "{done}");
    // The words are those that were typed, not those that they were read as.
    let done = linehelp(["search", "--limit", "1", "signing in on my Laptop is refused"]).done();
    assert!(done.stdout.contains("Laptop") && !done.stdout.contains("computer)"), "{done}");
}

#[test]
fn what_is_not_of_line_gets_a_friendly_way_on() {
    for words in ["WhatsApp verification code not received", "LINE の株価", "微信聊天记录丢失", "รถมีเสียงแปลก ๆ"]
    {
        let document = search(words);
        let results = document["results"].as_array().unwrap();
        assert!(results.iter().all(|row| row["confident"] == false), "{words}: {document:#}");
        let done = linehelp(["search", words]).done();
        assert!(done.stdout.contains("does not sound like") && done.stdout.contains("linehelp diagnose"), "{done}");
    }
}

#[test]
fn bad_input_is_answered_or_refused_and_never_hangs() {
    let long = "ไลน์ line 收不到驗證碼 xyzzyq ".repeat(1500);
    let bait = "(a+)+$ [[[ \\p{L}* .*.*.*=".repeat(200);
    let letters: String = ('a'..='z').cycle().take(60_000).collect();
    for words in [
        "😀😀😀",
        "!!!",
        "\u{202e}收不到\u{202c}驗證碼\u{2066}abc",
        "\u{1b}[31mred\u{7}\u{8}",
        "%s%n ${HOME} `id` ; rm -rf",
        "\u{0301}\u{0301}\u{0301}",
        "' OR 1=1 --",
        &long,
        &bait,
        &letters,
    ] {
        for format in ["text", "json"] {
            let done = linehelp(["search", "--format", format, "--", words]).done();
            assert_eq!(done.code, Some(0), "{words:.40}: {done}");
            assert!(!done.stdout.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{2066}']) || format == "json", "{done}");
        }
        let done = linehelp(["diagnose", "--no-input", "--offline", "--facts", "/dev/null", "--", words]).done();
        assert_eq!(done.code, Some(2), "{words:.40}: {done}");
    }
    // A megabyte, in arguments as large as systems take them.
    let mut many: Vec<OsString> = vec!["search".into(), "--".into()];
    many.extend(std::iter::repeat_n(OsString::from("ไม่ได้รับรหัส ".repeat(1000)), 25));
    assert_eq!(linehelp(many).done().code, Some(0));
    for empty in [&["search"][..], &["search", ""], &["search", "  ", "\t"]] {
        let done = linehelp(empty).done();
        assert_eq!(done.code, Some(2), "{done}");
        assert!(done.stdout.is_empty() && !done.stderr.is_empty(), "{done}");
    }
    assert_eq!(linehelp(["search", "--limit", "0", "x"]).done().code, Some(2));
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_read_as_far_as_they_are() {
    use std::os::unix::ffi::OsStringExt as _;
    let mut bytes = "收不到驗證碼 ".as_bytes().to_vec();
    bytes.extend(b"\xff\xfe\xc3");
    let done = linehelp([OsString::from("search"), "--format".into(), "json".into(), OsString::from_vec(bytes)]).done();
    assert_eq!(done.code, Some(0), "{done}");
    assert_eq!(json(&done)["results"][0]["topic"], "login-failure");
    assert_eq!(linehelp([OsString::from("search"), OsString::from_vec(vec![0xff; 40])]).done().code, Some(0));
}

#[test]
fn folders_laid_over_are_found_too() {
    let dir = tempfile::Builder::new().prefix("search").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    std::fs::create_dir_all(dir.path().join("lang/en/phrases")).unwrap();
    std::fs::create_dir(dir.path().join("topics")).unwrap();
    let topic = "topic: teapot\ntitle: The teapot whistles\nsummary: Whistling.\ncategory: feature\nstart: end\ncauses: {}\n\
                 nodes:\n  end: {report: It whistles.}\n";
    std::fs::write(dir.path().join("topics/teapot.yaml"), topic).unwrap();
    let phrases = "topics:\n  teapot: [my teapot whistles all night, 茶壺一直叫]\n  login-failure: [quuxle frobnicates]\n";
    std::fs::write(dir.path().join("lang/en/phrases/mine.yaml"), phrases).unwrap();
    for (words, id) in [("teapot whistles at night", "teapot"), ("茶壶一直叫", "teapot"), ("quuxle frobnicates", "login-failure")]
    {
        let done = linehelp(["search", "--format", "json", "--knowledge", dir.path().to_str().unwrap(), words]).done();
        let document = json(&done);
        assert_eq!(document["results"][0]["topic"], id, "{words}: {done}");
    }
    // What is built in is still found as before.
    let done = linehelp(["search", "--format", "json", "--knowledge", dir.path().to_str().unwrap(), "收不到驗證碼"]).done();
    assert_eq!(json(&done)["results"][0]["topic"], "login-failure", "{done}");
}

#[test]
fn an_unclear_sentence_in_a_script_names_the_candidates() {
    let diagnose = |words: &str| linehelp(["diagnose", "--no-input", "--offline", "--facts", "/dev/null", words]).done();
    let done = diagnose("what is the weather tomorrow");
    assert_eq!(done.code, Some(2), "{done}");
    assert!(done.stderr.contains("does not sound like") && done.stderr.contains("login-failure"), "{done}");
    let done = diagnose("login-failur");
    assert!(done.stderr.contains("did you mean `login-failure`"), "{done}");
}

/// What sentences say is taken: nine tenths of it, and nothing else.
#[test]
fn what_a_sentence_says_is_taken_and_nothing_else() {
    let sayable = builtin::sayable();
    let (mut wanted, mut taken, mut wrong, mut problems) = (0, 0, 0, Vec::new());
    let mut libraries = BTreeMap::new();
    for row in rows("said.tsv") {
        let [lang, topic, sentence, rest @ ..] = row.as_slice() else { panic!("{row:?}") };
        let topic = TreeId::from(topic.as_str());
        let library = libraries.entry(topic.clone()).or_insert_with(|| builtin::library(&topic).unwrap());
        let expected: BTreeSet<String> = rest
            .first()
            .map(|list| list.split(';').filter(|one| !one.is_empty()).map(str::to_owned).collect())
            .unwrap_or_default();
        let found: BTreeSet<String> =
            said(sentence, library, &topic, &sayable).into_iter().map(|(node, answer)| format!("{node}={answer}")).collect();
        wanted += expected.len();
        taken += expected.intersection(&found).count();
        // The same thing is asked in more than one tree: what was said of it holds there too.
        let same = |one: &&String| {
            let (node, answer) = one.split_once('=').unwrap();
            let name = node.rsplit('/').next().unwrap();
            expected.iter().any(|own| {
                own.split_once('=').is_some_and(|(other, said)| said == answer && other.rsplit('/').next() == Some(name))
            })
        };
        let more: Vec<&String> = found.difference(&expected).filter(|one| !same(one) && !also(one, &expected)).collect();
        let less: Vec<&String> = expected.difference(&found).collect();
        if !more.is_empty() || !less.is_empty() {
            problems.push(format!("{lang} {sentence}: not said {more:?}, not taken {less:?}"));
        }
        wrong += more.len();
    }
    assert_eq!(wrong, 0, "{}", problems.join("\n"));
    assert!(taken * 10 >= wanted * 9, "{taken} of {wanted} are taken\n{}", problems.join("\n"));
}

/// Answers that say what another one says, to a question of another name: the day of a purchase is a day, and the version of LINE is one
/// of the versions.
fn also(one: &str, expected: &BTreeSet<String>) -> bool {
    let (node, answer) = one.split_once('=').unwrap();
    let of = |name: &str| {
        expected
            .iter()
            .filter_map(|own| own.split_once('='))
            .filter(|(own, _)| own.ends_with(name))
            .map(|(_, said)| said)
            .collect::<Vec<_>>()
    };
    match node {
        "purchase/bought" => of("began").contains(&answer),
        "update-app/phone" => of("versions").iter().any(|said| said.contains(answer)),
        _ => false,
    }
}
