//! Whole-process times against floors in the same run: `cargo bench --features floors --bench start`.
//!
//! The commands take turns, so that a slow moment of the machine hits all alike; what counts is the ratio of medians.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Rounds that count, after three that do not.
const ROUNDS: usize = 60;

struct Runner {
    name: &'static str,
    command: Vec<String>,
    times: Vec<Duration>,
}

fn runner(name: &'static str, command: &[&str]) -> Runner {
    Runner { name, command: command.iter().map(|&part| part.to_owned()).collect(), times: Vec::new() }
}

fn once(command: &[String]) -> Duration {
    let mut process = Command::new(&command[0]);
    process.args(&command[1..]).env("LINEHELP_LANG", "en").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let begin = Instant::now();
    let _ = process.status();
    begin.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let linehelp = env!("CARGO_BIN_EXE_linehelp");
    let facts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/facts.json");
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/answers.yaml");
    let mut runners = vec![
        runner("true", &["/bin/true"]),
        runner("bare", &[env!("CARGO_BIN_EXE_floor-bare")]),
        runner("clap", &[env!("CARGO_BIN_EXE_floor-clap"), "--version"]),
        runner("linehelp --version", &[linehelp, "--version"]),
        runner("linehelp --help", &[linehelp, "--help"]),
        runner("linehelp kb list", &[linehelp, "kb", "list"]),
        runner(
            "linehelp diagnose (script, offline)",
            &[linehelp, "diagnose", "login-failure", "--offline", "--no-input", "--facts", facts, "--answers", answers],
        ),
        runner(
            "linehelp diagnose (local facts)",
            &[linehelp, "diagnose", "login-failure", "--offline", "--no-input", "--answers", answers],
        ),
    ];
    for round in 0..ROUNDS + 3 {
        for runner in &mut runners {
            let time = once(&runner.command);
            if round >= 3 {
                runner.times.push(time);
            }
        }
    }
    let medians: Vec<f64> = runners.iter_mut().map(|runner| median(&mut runner.times).as_secs_f64()).collect();
    println!("{:<38} {:>9} {:>8} {:>8} {:>8}", "command", "median ms", "× true", "× bare", "× clap");
    for (runner, time) in runners.iter().zip(&medians) {
        println!(
            "{:<38} {:>9.2} {:>8.2} {:>8.2} {:>8.2}",
            runner.name,
            time * 1e3,
            time / medians[0],
            time / medians[1],
            time / medians[2]
        );
    }
}
