//! The reader and the lint: what judging a large knowledge costs beside reading it with places, and millions of small broken files that
//! must not stop either. `cargo bench --bench knowledge`, with how many broken files as its argument (`-- 10000000`).
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use linehelp::knowledge::compile::{File, Knowledge, compile};
use linehelp::knowledge::read::read;

/// Nodes in all, and in one topic.
const NODES: usize = 5_000;
const PER_TOPIC: usize = 50;
/// Rounds of each; the median counts.
const ROUNDS: usize = 15;
/// Broken files where no number is given.
const CASES: u64 = 1_000_000;

/// A topic in which each question leads to a fix and to the next question.
fn topic(number: usize) -> String {
    let mut text = format!(
        "topic: topic-{number}\ntitle: Topic {number}\nsummary: What belongs to it.\ncategory: login\nstart: q0\ncauses:\n"
    );
    for cause in 0..12 {
        let _ = writeln!(text, "  cause-{cause}: {{title: Cause {cause} of topic {number}}}");
    }
    text.push_str("nodes:\n");
    let questions = (PER_TOPIC - 1) / 2;
    for at in 0..questions {
        let next = if at + 1 == questions { "end".to_owned() } else { format!("q{}", at + 1) };
        let cause = at % 12;
        let _ = writeln!(
            text,
            "  q{at}:\n    ask: Is it thing {at} of topic {number}?\n    why: The steps differ.\n    options:\n      yes: {{text: 'Yes, it is', go: t{at}}}\n      \
             no: {{text: 'No, it is not', go: {next}}}\n    unknown: {next}\n  t{at}:\n    try: [{{fix: fix-{number}, chance: 50, cause: cause-{cause}}}]\n    \
             otherwise: {next}"
        );
    }
    text + "  end:\n    report: Nothing here helped.\n"
}

fn fixes() -> String {
    let mut text = String::from("fixes:\n");
    for number in 0..NODES / PER_TOPIC {
        let _ = writeln!(
            text,
            "  fix-{number}:\n    title: Do thing {number}\n    why: It may be that.\n    minutes: 5\n    risk: none\n    steps: [Open it., Close it.]\n    \
             worked: It works.\n    basis: inferred\n    reviewed: 2026-11-23"
        );
    }
    text
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn lint() {
    let mut files: Vec<(String, String)> =
        (0..NODES / PER_TOPIC).map(|number| (format!("topics/topic-{number}.yaml"), topic(number))).collect();
    files.push(("fixes/all.yaml".to_owned(), fixes()));
    let files: Vec<File<'_>> = files.iter().map(|(path, text)| File { path, bytes: text.as_bytes() }).collect();
    let (mut reading, mut judging) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for file in &files {
            assert!(read(file.path, file.bytes, &mut Vec::new()).is_some(), "{} does not read", file.path);
        }
        reading.push(start.elapsed());
        let start = Instant::now();
        let compiled = compile(Knowledge::default(), "", &files);
        judging.push(start.elapsed());
        assert!(!compiled.broken(), "{:?}", compiled.findings.first());
    }
    let (reading, judging) = (median(reading), median(judging));
    let ratio = judging.as_secs_f64() / reading.as_secs_f64();
    println!("{NODES} nodes: read with places {reading:?}, read and judged {judging:?}, ratio {ratio:.2} (aim 2)");
}

/// A small generator of numbers, so that every run tries the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }
}

/// What broken files are made of: the marks of YAML, words that mean something, text of several scripts, bytes that are none.
const PIECES: [&[u8]; 44] = [
    b"\n",
    b"\n  ",
    b"\n    ",
    b": ",
    b":",
    b"- ",
    b"{",
    b"}",
    b"[",
    b"]",
    b", ",
    b"'",
    b"\"",
    b"|",
    b">",
    b"&a ",
    b"*a",
    b"!!str ",
    b"#",
    b"? ",
    b"%YAML",
    b"---",
    b"...",
    b"\t",
    b"\\u0000",
    b"\0",
    b"\x1b",
    b"\xff",
    b"\xe3\x81",
    "題".as_bytes(),
    "\u{202e}".as_bytes(),
    b"topic",
    b"nodes",
    b"ask",
    b"try",
    b"fix",
    b"fixes",
    b"goto",
    b"only",
    b"answer.x",
    b"unknown",
    b"0.1",
    b"null",
    b"title",
];

fn fuzz(cases: u64) {
    let kinds = [
        "topics/a.yaml",
        "shared/a.yaml",
        "fixes/a.yaml",
        "articles/a.yaml",
        "facts.yaml",
        "channels.yaml",
        "lang/ja/fixes/a.yaml",
    ];
    let seed = topic(1).into_bytes();
    let mut dice = Dice(20_261_123);
    let start = Instant::now();
    let mut findings = 0;
    for _ in 0..cases {
        let mut bytes = Vec::with_capacity(256);
        // A piece of a good file in front of some, so that the ways beyond the first key are walked too.
        if dice.roll(3) == 0 {
            let cut = dice.roll(240.min(seed.len()));
            bytes.extend_from_slice(&seed[..cut]);
        }
        for _ in 0..dice.roll(14) {
            bytes.extend_from_slice(PIECES[dice.roll(PIECES.len())]);
        }
        let path = kinds[dice.roll(kinds.len())];
        findings += compile(Knowledge::default(), "", &[File { path, bytes: &bytes }]).findings.len();
    }
    println!("{cases} broken files: {findings} findings, {:?}", start.elapsed());
}

fn main() {
    lint();
    fuzz(std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(CASES));
}
