//! What it costs to put a large log into a bundle, beside `zip -6` on the same file: `cargo bench --bench bundle`. Linux, with `zip`.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The size of the log, in bytes.
const SIZE: usize = 200_000_000;
/// Rounds, the two taking turns; the median counts.
const ROUNDS: usize = 3;

/// Lines whose figures differ from line to line, as in a real log: what never changes packs to nothing and costs nothing.
fn write_log(path: &Path) -> std::io::Result<()> {
    let mut file = std::io::BufWriter::new(fs::File::create(path)?);
    let (mut written, mut n) = (0, 0x9e37_79b9_7f4a_7c15_u64);
    while written < SIZE {
        n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let (a, b, c) = (n >> 33, (n >> 20) % 1000, (n >> 40) % 60);
        let line = match n >> 61 {
            0 => format!(
                "2026-11-23 10:15:{c:02}.{b:03} INFO  [main] connection opened host=legy.line-apps.com port=443 rtt={b}ms\n"
            ),
            1 => format!(
                "2026-11-23 10:15:{c:02}.{b:03} DEBUG [net-{c}] handshake done in {b} ms, x-line-request-id: {a:08x}-e29b-41d4\n"
            ),
            2 => format!(
                "2026-11-23 10:15:{c:02}.{b:03} WARN  [sync] メッセージの同期に失敗しました。エラーコード {b}、待機 {a} ms\n"
            ),
            3 => format!("2026-11-23 10:15:{c:02}.{b:03} INFO  [login] 登录成功，会话 {a:x}，耗时 {b} 毫秒\n"),
            4 => format!("2026-11-23 10:15:{c:02}.{b:03} INFO  [account] e-mail user{b}@example.co.jp verified\n"),
            5 => format!("2026-11-23 10:15:{c:02}.{b:03} INFO  [dns] resolved to 192.168.{}.{c} in {b} ms\n", b % 4),
            6 => format!("    at jp.naver.line.android.thrift.TalkClient.sendMessage(TalkClient.java:{b})\n"),
            _ => {
                format!("2026-11-23 10:15:{c:02}.{b:03} ERROR [media] Gagal mengunggah gambar: ukuran {a} byte, kode galat 413\n")
            }
        };
        file.write_all(line.as_bytes())?;
        written += line.len();
    }
    file.flush()
}

/// The processor time of all children that have ended, in clock ticks.
fn ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("the system tells the time on the processor");
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // Fields 16 and 17 of proc_pid_stat(5): user and system time of children waited for; two stand before the bracket.
    fields[13..15].iter().map(|field| field.parse::<u64>().unwrap_or_default()).sum()
}

fn cost(command: &mut Command) -> u64 {
    let before = ticks();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.is_ok(), "{command:?} does not start");
    ticks() - before
}

fn median(mut costs: Vec<u64>) -> u64 {
    costs.sort_unstable();
    costs[costs.len() / 2]
}

fn main() -> std::io::Result<()> {
    let dir = tempfile::tempdir()?;
    let log = dir.path().join("line.log");
    write_log(&log)?;
    let facts = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/facts.json");
    let answers = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/answers.yaml");
    let (mut ours, mut zip) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (bundle, archive) = (dir.path().join("b.zip"), dir.path().join("a.zip"));
        let mut linehelp = Command::new(env!("CARGO_BIN_EXE_linehelp"));
        linehelp.args(["diagnose", "login-failure", "--offline", "--no-input", "--yes", "--facts", facts, "--answers", answers]);
        ours.push(cost(linehelp.arg("--attach").arg(&log).arg("--bundle").arg(&bundle)));
        zip.push(cost(Command::new("zip").arg("-6q").arg(&archive).arg(&log)));
        let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len()) / 1_000_000;
        println!("bundle {} MB, zip -6 {} MB", size(&bundle), size(&archive));
        fs::remove_file(&bundle)?;
        fs::remove_file(&archive)?;
    }
    let (ours, zip) = (median(ours), median(zip));
    println!("processor time in ticks: bundle {ours}, zip -6 {zip}, ratio {:.2} (aim 1.2)", ours as f64 / zip as f64);
    Ok(())
}
