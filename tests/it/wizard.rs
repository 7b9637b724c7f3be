//! The wizard in a real terminal, on a small knowledge of its own: what a person sees, key by key.
#![cfg(unix)]

use std::path::{Path, PathBuf};

use crate::harness::linehelp;
use crate::pty::{CTRL_C, CTRL_D, DOWN, ENTER, ESC, TAB, Terminal, UP};

/// A folder for journals and files, with a file of no facts in it.
fn home() -> tempfile::TempDir {
    let home = tempfile::Builder::new().prefix("wizard").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    std::fs::write(home.path().join("facts.json"), "{}").unwrap();
    home
}

fn knowledge() -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/wizard");
    root.to_str().unwrap().to_owned()
}

/// `diagnose` with these arguments and variables in a terminal of this size, with no facts but those in `facts.json`.
fn diagnose_in(size: (u16, u16), home: &Path, args: &[&str], env: &[(&str, &str)]) -> Terminal {
    let knowledge = knowledge();
    let mut all = vec!["diagnose", "--knowledge", knowledge.as_str(), "--facts", "facts.json"];
    all.extend(args);
    Terminal::start(size, &all, home, env)
}

fn diagnose(home: &Path, args: &[&str]) -> Terminal {
    diagnose_in((24, 80), home, args, &[])
}

/// The last lines of the screen that are not empty.
fn tail(terminal: &Terminal, count: usize) -> String {
    let screen = terminal.screen();
    let lines: Vec<&str> = screen.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[test]
fn arrows_lead_from_the_complaint_to_a_fix() {
    let home = home();
    let mut terminal = diagnose(home.path(), &[]);
    terminal.see("What is it about?").keys("kettle").at("The kettle").keys(ENTER);
    terminal.see("standing next to?").keys(DOWN).at("A phone").keys(ENTER);
    terminal.see("What does the lamp").see("small one below the handle").keys(ENTER);
    // The fix that can lose nothing comes first, with the steps for a phone.
    terminal.see("To try, 1 of 3 · about 1 minute").see("What it may be: The kettle gets no power");
    terminal.see("1. Take the charger of the phone out.").see("It worked when: The lamp shines.").see("Did it help?");
    insta::assert_snapshot!(terminal.screen());
    terminal.keys(ENTER).see("Solved: Plug it in").see("What it is, most likely: The kettle gets no power");
    terminal.see("- What does the lamp on the kettle do? — It stays dark");
    assert_eq!(terminal.end(), 0);
    insta::assert_snapshot!(tail(&terminal, 7));
    assert!(!terminal.cursor_hidden());
    assert!(terminal.is_restored());
}

#[test]
fn the_same_in_chinese_with_labels_wider_than_the_terminal() {
    let home = home();
    for columns in [80, 40, 20] {
        let mut terminal = diagnose_in((40, columns), home.path(), &["kettle", "--lang", "zh-CN"], &[]);
        terminal.see("水壶放在什么旁边？").keys(ENTER).see("水壶上的指示灯是什么样子？");
        for _ in 0..9 {
            terminal.keys(DOWN);
        }
        // Nine times down among five rows ends on the last.
        terminal.at("我不知道").keys(UP).at("是别的情况").keys("?").see("正在思考人生");
        insta::assert_snapshot!(format!("{columns}"), terminal.screen());
        // What was answered before still stands above, whole.
        terminal.see("✓ 水壶放在什么旁边？ — Windows 电脑旁边");
        terminal.keys(UP).keys(UP).keys(UP).at("一直不亮").keys(ENTER).see("插上电源").see("约 1 分钟").see("问题解决了吗？");
        terminal.keys(ENTER).see("已解决：插上电源");
        assert_eq!(terminal.end(), 0);
    }
}

#[test]
fn typing_filters_and_why_back_skip_and_changing_an_answer_work() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?").keys("phone").at("A phone").see_no("A Windows PC").keys(ENTER);
    terminal.see("What does the lamp").see_no("Why:").keys("?").see("Why: The lamp tells a kettle without power");
    terminal.keys("?").see_no("Why:");
    // Back, and another answer.
    terminal.keys(ESC).see("Back to the question before.").see("standing next to?").keys(ENTER);
    terminal.see("— A Windows PC").see("What does the lamp").keys(DOWN).at("It blinks").keys(ENTER);
    // A version has its form.
    terminal
        .see("Which version")
        .keys("new")
        .keys(ENTER)
        .see("That should be a version number")
        .keys("\x15")
        .keys("1.2.3")
        .keys(ENTER);
    terminal.see("— 1.2.3").see("Update the kettle").see("This changes settings").see("temperature has to be set again");
    // An earlier answer is changed without losing the others.
    terminal.keys(TAB).see("Which answer do you want to change?").see("Which version does the kettle show? — 1.2.3");
    terminal.keys(DOWN).at("What does the lamp on the kettle do? — It blinks").keys(ENTER);
    terminal.see("small one below the handle").keys("0\r").see("— I don’t know").see("1. Take the plug.");
    terminal.keys("0\r").see("Plug it in — not tried");
    assert_eq!(
        {
            terminal.keys(CTRL_C);
            terminal.end()
        },
        130
    );
}

#[test]
fn what_may_be_lost_is_said_before_the_steps_and_can_be_declined() {
    let home = home();
    let mut terminal = diagnose_in((100, 80), home.path(), &["kettle"], &[]);
    terminal.see("standing next to?").keys(ENTER).see("What does the lamp").keys("0\r").see("Plug it in").see("Did it help?");
    terminal.keys(DOWN).at("No, it is still the same").keys(ENTER).see("Plug it in — did not help");
    // What only waits comes before what can lose chats.
    terminal.see("Let it cool down").see("LINE does not say this in so many words").see("Will you wait").keys("2\r");
    terminal.see("This can lose chats").see("All saved chats about tea are deleted").see("Do you want to do this?");
    assert!(!terminal.screen().contains("Press both buttons"), "{}", terminal.screen());
    terminal
        .at("Yes, show me the steps")
        .keys(ENTER)
        .see("1. Press both buttons")
        .see("it comes from elsewhere")
        .see("Did it help?");
    terminal.keys(ESC).see("Back to the question before.").see("Will you wait").keys("2\r").see("Do you want to do this?");
    terminal.keys(DOWN).at("No, what else is there?").keys(ENTER).see("Reset the kettle — not tried");
    // Nothing is left: support has to act.
    terminal.see("in your own words?").keys("It is cold.").keys(ENTER).keys("水是冷的").keys(ENTER).keys(ENTER);
    terminal.see("This is for LINE’s support").see("Only the maker can open this kettle.");
    terminal.see("What should happen to it?").keys("4").at("Do not write it").keys(ENTER).see("The report was not written.");
    assert_eq!(terminal.end(), 1);
}

#[test]
fn the_report_is_seen_mended_and_written_to_a_file() {
    let home = home();
    let to_the_preview = |terminal: &mut Terminal| {
        terminal.see("standing next to?").keys(ENTER).see("What does the lamp").keys("4\r").see("in your own words?");
        terminal
            .keys("mail ann@example.com")
            .keys(ENTER)
            .keys(ENTER)
            .see("This is for LINE’s support")
            .see("What should happen to it?");
    };
    let mut terminal = diagnose_in((100, 80), home.path(), &["kettle"], &[]);
    to_the_preview(&mut terminal);
    terminal.see("mail <email-1>").see("It goes to: LINE's inquiry form").see("Support would ask for").see("Text of the error");
    let report = terminal.screen().split("as it would be written").nth(1).unwrap().to_owned();
    assert!(!report.contains("ann@"), "{report}");
    // What is missing is filled in.
    terminal.keys(DOWN).at("Fill in what is missing (1)").keys(ENTER).see("? Text of the error").keys("E-42").keys(ENTER);
    terminal.see("Text of the error E-42").at("Write it").see_no("Fill in what is missing");
    // What is hidden is shown on purpose.
    terminal.keys(DOWN).keys(DOWN).at("Show something that is hidden (1)").keys(ENTER).at("<email-1> (hidden)").keys(ENTER);
    terminal.see("What is wrong mail ann@example.com").at("Write it");
    // A part is left out.
    terminal
        .keys(DOWN)
        .at("Leave a part out")
        .keys(ENTER)
        .see("Which part?")
        .keys("way to")
        .at("The way to this result")
        .keys(ENTER);
    terminal.see("The way to this result (left out)").at("Write it").keys(ENTER);
    // An ending that means no form is not taken, and what was typed stays.
    terminal
        .see("To which file?")
        .see("linehelp-report.md")
        .keys("x")
        .keys(ENTER)
        .see("cannot be told from its name")
        .keys("\x15mine.txt");
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 1);
    let written = std::fs::read_to_string(home.path().join("mine.txt")).unwrap();
    assert!(written.contains("mail ann@example.com") && written.contains("E-42"), "{written}");
    assert!(!written.contains("The way to this result"), "{written}");

    // A stop at the preview keeps the answers; with `--report` the name stands already.
    let mut terminal = diagnose_in((100, 80), home.path(), &["kettle", "--report", "given.md"], &[]);
    to_the_preview(&mut terminal);
    terminal.keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
    let mut terminal = diagnose_in((100, 80), home.path(), &["--resume", "--report", "given.md"], &[]);
    terminal.see("What should happen to it?").keys(ENTER);
    assert_eq!(terminal.end(), 1);
    assert!(home.path().join("given.md").exists());
}

#[test]
fn what_a_fact_answered_is_said_and_can_be_overruled() {
    let home = home();
    std::fs::write(home.path().join("facts.json"), r#"{"os": {"family": "windows"}}"#).unwrap();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to? — A Windows PC (found on this machine)").see("What does the lamp").see("Tab earlier answers");
    terminal.keys(TAB).see("Which answer do you want to change?").keys(ENTER).see("What is the kettle standing next to?");
    terminal
        .keys(DOWN)
        .at("A phone")
        .keys(ENTER)
        .see("What does the lamp")
        .keys(ENTER)
        .see("1. Take the charger of the phone out.");
    terminal.keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn a_stop_gives_the_terminal_back_and_the_answers_are_taken_up_again() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?").keys(DOWN).at("A phone").keys(ENTER).see("What does the lamp").keys(DOWN);
    terminal.at("It blinks").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
    assert!(!terminal.cursor_hidden());
    assert!(terminal.is_restored());
    assert!(terminal.screen().contains("`linehelp diagnose --resume`"), "{}", terminal.screen());

    // Without a topic it is offered; with `--resume` it is taken up at once.
    let mut terminal = diagnose(home.path(), &[]);
    terminal.at("Go on with: The kettle does not boil").see("One answer is kept").keys(ENTER).see("Going on with: The kettle");
    terminal.see("What does the lamp").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
    let mut terminal = diagnose(home.path(), &["--resume"]);
    terminal.see("Going on with: The kettle does not boil").see("✓ What is the kettle standing next to? — A phone");
    terminal.see("What does the lamp").keys(ENTER).see("Did it help?").keys(ENTER);
    assert_eq!(terminal.end(), 0);

    let mut terminal = diagnose(home.path(), &["--resume"]);
    terminal.see("there is no unfinished diagnosis to resume");
    assert_eq!(terminal.end(), 2);
}

#[test]
fn every_signal_that_ends_it_gives_the_terminal_back() {
    for signal in ["INT", "TERM", "HUP", "QUIT"] {
        for typing in [false, true] {
            let home = home();
            let mut terminal = diagnose(home.path(), &["kettle"]);
            terminal.see("standing next to?").keys(ENTER).see("What does the lamp");
            if typing {
                terminal.keys("else").at("Something else").keys(ENTER).see("in your own words?").keys("cold");
                terminal.see("› cold");
            }
            terminal.signal(signal);
            assert_eq!(terminal.end(), 130, "{signal}");
            assert!(!terminal.cursor_hidden(), "{signal}");
            assert!(terminal.is_restored(), "{signal}");
            assert!(terminal.screen().contains("--resume"), "{signal}: {}", terminal.screen());
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_suspended_gives_the_terminal_back_and_takes_it_again() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?").keys(ENTER).see("What does the lamp");
    for _ in 0..2 {
        terminal.signal("TSTP");
        terminal.see_no("What does the lamp").stops().see_cursor();
        assert!(terminal.is_restored());
        terminal.signal("CONT");
        terminal.see("What does the lamp");
    }
    // Stopped without being asked, it draws what stands there once more.
    terminal.signal("STOP");
    terminal.stops().signal("CONT");
    terminal.keys("else").at("Something else").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
    assert!(terminal.is_restored());
}

#[test]
fn a_terminal_that_changes_its_size_is_drawn_anew_at_once() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?");
    let before = terminal.written.len();
    terminal.resize(24, 30);
    terminal.writes_beyond(before).see("standing next to?").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn at_the_end_of_the_input_the_missing_answer_is_named() {
    for args in [["kettle", "--quiet"], ["kettle", "--plain"]] {
        let home = home();
        let mut terminal = diagnose(home.path(), &args);
        terminal.see("standing next to?").keys(CTRL_D).see("the answer to `machine` is missing");
        assert_eq!(terminal.end(), 2, "{args:?}");
        assert!(terminal.is_restored());
    }
}

#[test]
fn plain_asks_by_number_and_writes_no_escape_byte() {
    let home = home();
    for env in [("ACCESSIBLE", "1"), ("TERM", "dumb"), ("LINEHELP_LANG", "zh-CN")] {
        let chinese = env.0 == "LINEHELP_LANG";
        let args: &[&str] = if chinese { &["--plain"] } else { &[] };
        let mut terminal = diagnose_in((90, 80), home.path(), args, &[env]);
        let [topic, machine, lamp, end] = if chinese {
            ["水壶烧不开水", "水壶放在什么旁边", "指示灯是什么样子", "已解决"]
        } else {
            ["The kettle does not boil", "standing next to?", "What does the lamp", "Solved"]
        };
        // A number, or words that only one item has.
        terminal.see(topic).keys("?\r").keys(&format!("{topic}\r")).see(machine).keys("2\r").see(lamp).keys("<\r").keys("1\r");
        terminal.see(lamp).keys("nonsense\r").keys("1\r").see("USB").keys("1\r").see(end);
        assert_eq!(terminal.end(), 0);
        assert!(!terminal.written.contains(&0x1b), "{}", String::from_utf8_lossy(&terminal.written));
    }
}

#[test]
fn without_colour_it_reads_the_same() {
    let home = home();
    let mut terminal = diagnose_in((24, 80), home.path(), &["kettle"], &[("NO_COLOR", "1")]);
    terminal
        .see("standing next to?")
        .keys(DOWN)
        .at("A phone")
        .keys(ENTER)
        .see("What does the lamp")
        .keys(ENTER)
        .see("Did it help?");
    terminal.keys(ENTER).see("Solved");
    assert_eq!(terminal.end(), 0);
    // Moving the cursor is no colour; every sequence that ends in `m` is.
    let written = String::from_utf8_lossy(&terminal.written).into_owned();
    for sequence in written.split('\x1b').skip(1) {
        let end = sequence.chars().find(char::is_ascii_alphabetic);
        assert_ne!(end, Some('m'), "{sequence:?}");
    }
}

#[test]
fn a_terminal_that_changes_its_size_shows_the_question_whole() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?").keys(ENTER).see("What does the lamp");
    terminal.resize(24, 30);
    terminal.keys(DOWN).at("It blinks").keys(DOWN).see("stays cold however long I wait");
    for line in terminal.screen().lines() {
        assert!(linehelp::text::width(line) <= 30, "{line}");
    }
    terminal.keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn a_program_that_was_put_to_sleep_goes_on() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal.see("standing next to?");
    terminal.signal("STOP");
    terminal.keys(DOWN);
    terminal.signal("CONT");
    terminal.at("A phone").keys(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn typing_ahead_is_not_lost_and_leaves_no_marks() {
    let home = home();
    let mut terminal = diagnose(home.path(), &["kettle"]);
    terminal
        .see("standing next to?")
        .keys(&format!("{DOWN}{ENTER}{DOWN}{ENTER}2.0{ENTER}"))
        .see("Update the kettle")
        .see("Did it help?");
    assert!(!terminal.screen().contains("^["), "{}", terminal.screen());
    terminal.keys(ENTER);
    assert_eq!(terminal.end(), 0);
}

#[test]
fn the_document_on_standard_output_is_alone_there() {
    let home = home();
    let out = home.path().join("out.json");
    // A shell stands between, so that standard output is a file while the rest is a terminal.
    let line = format!(
        "{} diagnose kettle --format json --knowledge {} --facts facts.json > {}",
        env!("CARGO_BIN_EXE_linehelp"),
        knowledge(),
        out.display()
    );
    let mut terminal = Terminal::program("/bin/sh", (24, 80), &["-c", &line], home.path(), &[]);
    terminal.see("standing next to?").keys(ENTER).see("What does the lamp").keys(ENTER).see("Did it help?").keys(ENTER);
    assert_eq!(terminal.end(), 0);
    let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(json["outcome"]["id"], "kettle-plug");
    assert_eq!(json["path"][0]["source"], "user");
}

#[test]
fn without_a_terminal_nobody_is_waited_for() {
    let home = home();
    let run = linehelp(["diagnose", "kettle", "--offline", "--knowledge", &knowledge()]).dir(home.path());
    let done = run.done();
    assert_eq!(done.code, Some(2), "{done}");
    assert!(
        done.stderr.contains("the answer to `machine` is missing") || done.stderr.contains("the answer to `lamp` is missing"),
        "{done}"
    );
}
