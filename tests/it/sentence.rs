//! The wizard takes a sentence, in any of the languages, to the right first question: in a real terminal, with the built-in knowledge.
#![cfg(unix)]

use crate::pty::{CTRL_C, DOWN, ENTER, TAB, Terminal};

fn home() -> tempfile::TempDir {
    let home = tempfile::Builder::new().prefix("sentence").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    std::fs::write(home.path().join("facts.json"), "{}").unwrap();
    home
}

fn diagnose(home: &std::path::Path, words: &[&str]) -> Terminal {
    let mut all = vec!["diagnose", "--offline", "--facts", "facts.json", "--lang", "en"];
    all.extend(words);
    Terminal::start((40, 100), &all, home, &[])
}

#[test]
fn a_sentence_in_each_language_comes_to_the_right_first_question() {
    // The topic, what is taken as said, and the first question that is left.
    for (_lang, sentence, topic, said, question) in [
        (
            "en",
            "verification code never arrives on my iPhone",
            "I cannot log in",
            "The code never arrives",
            "Is this a new phone",
        ),
        ("zh-CN", "安卓手机收不到验证码", "I cannot log in", "Android phone", "Is this a new phone"),
        ("zh-TW", "換手機後聊天紀錄不見了，我用 iPhone", "Messages are missing", "I changed the phone", "Was there a backup"),
        (
            "ja",
            "機種変更したらLINEのトーク履歴が消えた アンドロイド",
            "Messages are missing",
            "I changed the phone",
            "Was there a backup",
        ),
        ("th", "ไลน์แจ้งเตือนไม่เด้งเลย ใช้ไอโฟน", "otif", "None come at all", "?"),
        ("id", "ganti hp semua chat hilang di LINE android", "Messages are missing", "I changed the phone", "Was there a backup"),
    ] {
        let home = home();
        let mut terminal = diagnose(home.path(), &[sentence]);
        terminal.see("What it is about:").see(topic).see(said).see("(from your words)").see(question);
        terminal.keys(CTRL_C);
        assert_eq!(terminal.end(), 130, "{sentence}");
    }
}

#[test]
fn the_first_screen_of_the_readme_is_what_the_wizard_shows() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let block = readme.split("```text\n").nth(1).unwrap().split("\n```").next().unwrap();
    let (command, screen) = block.split_once('\n').unwrap();
    let words: Vec<&str> = command.strip_prefix("$ linehelp diagnose ").unwrap().split(' ').collect();
    let home = home();
    let mut all = vec!["diagnose", "--offline", "--facts", "facts.json", "--lang", "en"];
    all.extend(words);
    let mut terminal = Terminal::start((40, 88), &all, home.path(), &[]);
    terminal.see("Ctrl-C stop");
    let shown: Vec<String> = terminal.screen().lines().map(|line| line.trim_end().to_owned()).collect();
    assert_eq!(shown.join("\n").trim(), screen.trim());
    terminal.keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn what_was_taken_from_a_sentence_can_be_changed() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["verification", "code", "never", "arrives", "on", "my", "iPhone"]);
    terminal.see("— iPhone (from your words)").see("Is this a new phone").keys(TAB).see("Which answer do you want to change?");
    terminal.at("Where do you want to log in? — iPhone").keys(ENTER).see("Where do you want to log in?").at("Android phone");
    terminal.keys(ENTER).see("— Android phone").see("Is this a new phone");
    terminal.keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn unclear_words_get_a_short_choice_and_strange_ones_the_whole_list() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["something", "about", "the", "weather"]);
    terminal.see("What is it about?").see("do not sound like anything known here").keys("驗證碼").at("I cannot log in");
    terminal.keys(ENTER).see("Where do you want to log in?").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn lists_are_narrowed_by_words_of_other_languages() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["login-failure"]);
    terminal.see("Where do you want to log in?").keys("電腦").at("Windows PC").see_no("iPad").keys(ENTER).see("— Windows PC");
    terminal.keys(DOWN).keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}
