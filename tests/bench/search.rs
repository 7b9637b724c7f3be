//! How fast search is: the whole process beside a bare program, a query alone, and both on a generated knowledge of 10,000 entries.
//! `cargo bench --features floors --bench search`.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use linehelp::builtin;
use linehelp::search::{Index, search};

/// Rounds that count, after three that do not.
const ROUNDS: usize = 60;

const QUERIES: [&str; 12] = [
    "verification code never arrives on my new phone",
    "cant log in on my laptop",
    "webhook returns 401 suddenly",
    "换手机后聊天记录不见了",
    "收不到驗證碼",
    "機種変更したらトーク履歴が消えた",
    "通知が来ない",
    "แจ้งเตือนไม่เด้ง",
    "เปลี่ยนเครื่องแล้วแชทหาย",
    "kode verifikasi tidak masuk",
    "notifkasi gak bunyi",
    "what is the weather tomorrow",
];

fn once(command: &[&str]) -> Duration {
    let started = Instant::now();
    let status =
        Command::new(command[0]).args(&command[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.is_ok_and(|status| status.success()), "{command:?}");
    started.elapsed()
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e3
}

/// A folder with as many fixes as there are entries, two phrases each, in files of a size that people write.
fn generated(dir: &Path, entries: usize) {
    const A: [&str; 10] = ["chat", "photo", "backup", "login", "code", "sticker", "call", "group", "album", "theme"];
    const B: [&str; 10] = [
        "disappears",
        "freezes",
        "is refused",
        "never arrives",
        "is slow",
        "crashes",
        "is empty",
        "is late",
        "repeats",
        "is gone",
    ];
    const C: [&str; 10] = [
        "after an update",
        "on a tablet",
        "at night",
        "abroad",
        "in a tunnel",
        "by mobile data",
        "with two SIM cards",
        "after a restart",
        "in a call",
        "on a Mac",
    ];
    std::fs::create_dir_all(dir.join("fixes")).expect("a folder");
    std::fs::create_dir_all(dir.join("lang/en/phrases")).expect("a folder");
    for file in 0..entries / 500 {
        let (mut fixes, mut phrases) = (String::from("fixes:\n"), String::from("fixes:\n"));
        for entry in file * 500..(file + 1) * 500 {
            let what = format!("{} {} {} {entry}", A[entry % 10], B[entry / 10 % 10], C[entry / 100 % 10]);
            let _ = writeln!(
                fixes,
                "  gen-{entry}: {{title: The {what}, why: It happens., minutes: 1, risk: none, steps: [Wait.], worked: Well., basis: inferred, reviewed: 2026-01-02}}"
            );
            let _ = writeln!(phrases, "  gen-{entry}: [my {what}, why is it that {what}]");
        }
        std::fs::write(dir.join(format!("fixes/gen{file}.yaml")), fixes).expect("a file");
        std::fs::write(dir.join(format!("lang/en/phrases/gen{file}.yaml")), phrases).expect("a file");
    }
}

fn main() {
    let linehelp = env!("CARGO_BIN_EXE_linehelp");
    let bare = env!("CARGO_BIN_EXE_floor-bare");
    let dir = tempfile::tempdir().expect("a folder");
    let mut runners: Vec<(String, Vec<&str>, Vec<Duration>)> = vec![("bare".into(), vec![bare], Vec::new())];
    for query in QUERIES {
        runners.push((format!("search {query}"), vec![linehelp, "search", "--lang", "en", query], Vec::new()));
    }
    for round in 0..ROUNDS + 3 {
        for (_, command, times) in &mut runners {
            let time = once(command);
            if round >= 3 {
                times.push(time);
            }
        }
    }
    let floor = median(&mut runners[0].2);
    for (name, _, times) in &mut runners {
        let time = median(times);
        println!("{time:>8.2} ms {:>6.2} × bare  {name}", time / floor);
    }
    let index = builtin::index().expect("the built-in index");
    alone("a query over the built-in knowledge", &[index], &QUERIES);
    generated(dir.path(), 10_000);
    let folder = dir.path().to_str().expect("a path");
    let mut times: Vec<Duration> = (0..15)
        .map(|_| once(&[linehelp, "search", "--lang", "en", "--knowledge", folder, "my photo freezes at night"]))
        .collect();
    println!("{:>8.2} ms  the whole process with 10,000 entries laid over", median(&mut times));
}

/// The 50th and 95th of a hundred for one query after the other.
fn alone(name: &str, parts: &[Index<'_>], queries: &[&str]) {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..200 {
        for query in queries {
            let started = Instant::now();
            assert!(std::hint::black_box(search(parts, query, 8)).hits.len() <= 8);
            times.push(started.elapsed());
        }
    }
    times.sort_unstable();
    let at = |percent: usize| times[times.len() * percent / 100].as_secs_f64() * 1e6;
    println!("{:>8.0} µs, {:.0} µs at the 95th of a hundred  {name}", at(50), at(95));
}
