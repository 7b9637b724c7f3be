//! How fast the redactor reads, beside a plain scan for ten kinds in one regex; whether its memory stays flat, and whether hostile
//! input takes it more than linear time. Run with `cargo bench --bench redact`.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

use std::time::Duration;

use linehelp::redact::{Redactor, StandIns};

const MB: usize = 1_000_000;

/// Lines as apps write them, in six languages; some hold what must be hidden.
const LINES: &[&str] = &[
    "2026-11-23 10:15:32.123 INFO  [main] jp.naver.line.android: LegyConnection opened host=legy.line-apps.com port=443 proto=h2 rtt=32ms",
    "2026-11-23 10:15:32.456 DEBUG [net-3] TLS 1.3 handshake done in 48 ms, cipher TLS_AES_128_GCM_SHA256, alpn h2, x-line-request-id: 550e8400-e29b-41d4-a716-446655440000",
    "2026-11-23 10:15:33.001 WARN  [sync] メッセージの同期に失敗しました。再試行します (3/5) エラーコード 1001、待機 2000 ms",
    "2026-11-23 10:15:33.120 INFO  [push] プッシュ通知を受信しました: 種類=メッセージ 件数=12 遅延=350ms",
    "2026-11-23 10:15:34.002 INFO  [login] 登录成功，设备型号 SM-S918B，系统版本 Android 15，应用版本 26.3.0.3916",
    "2026-11-23 10:15:34.330 WARN  [聊天] 訊息傳送失敗，錯誤碼 403，將於 5 秒後重試",
    "2026-11-23 10:15:35.010 INFO  [ui] เปิดหน้าการตั้งค่า ใช้เวลา 120 ms หน่วยความจำ 256 MB",
    "2026-11-23 10:15:35.500 ERROR [media] Gagal mengunggah gambar: ukuran 10485760 byte, kode galat 413",
    "2026-11-23 10:15:36.000 INFO  [dns] legy.line-apps.com resolved to 192.168.1.5 via 10.0.0.1 in 12 ms",
    "2026-11-23 10:15:36.250 INFO  [account] e-mail taro.yamada@example.co.jp verified, phone 090-1234-5678",
    "    at jp.naver.line.android.thrift.TalkClient.sendMessage(TalkClient.java:1234)",
    "{\"level\":\"info\",\"ts\":1767312000123,\"msg\":\"upload done\",\"size\":1048576,\"path\":\"/data/user/0/jp.naver.line.android/cache/img_20260101_123456.jpg\"}",
    "commit 3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a build 20260102.3 sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
];

fn log(bytes: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes + 512);
    let mut line = 0;
    while text.len() < bytes {
        text.extend_from_slice(LINES[line % LINES.len()].as_bytes());
        text.push(b'\n');
        line += 1;
    }
    text
}

fn redact(text: &[u8]) -> (Duration, usize) {
    let mut stand_ins = StandIns::default();
    let mut redactor = Redactor::new(&mut stand_ins);
    let (mut out, mut found) = (Vec::with_capacity(512 * 1024), 0);
    let start = on_cpu();
    for piece in text.chunks(256 * 1024) {
        redactor.push(piece, &mut out);
        found += redactor.take_findings().len();
        out.clear();
    }
    redactor.finish(&mut out);
    found += redactor.take_findings().len();
    (on_cpu().saturating_sub(start), found)
}

fn plain_scan(text: &[u8]) -> (Duration, usize) {
    let kinds = [
        r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
        r"0[0-9]{1,3}-[0-9]{2,4}-[0-9]{3,4}",
        r"\+[0-9]{8,15}",
        r"[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}",
        r"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
        r"[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}",
        r"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+",
        r"U[0-9a-f]{32}",
        r"(?i-u:password|token)[=:] ?[!-~]+",
        r"AKIA[A-Z0-9]{16}",
    ];
    let pattern = regex::bytes::Regex::new(&format!("(?-u){}", kinds.join("|"))).expect("the patterns are right");
    let start = on_cpu();
    let found = pattern.find_iter(text).count();
    (on_cpu().saturating_sub(start), found)
}

fn rate(text: &[u8], run: impl Fn(&[u8]) -> (Duration, usize)) -> (f64, usize) {
    let mut times: Vec<(Duration, usize)> = (0..5).map(|_| run(text)).collect();
    times.sort();
    (text.len() as f64 / MB as f64 / times[2].0.as_secs_f64(), times[2].1)
}

/// The time that this process has been on a processor: others on the machine do not count. Linux only.
fn on_cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/schedstat").expect("the system tells the time on the processor");
    let nanos = stat.split_whitespace().next().and_then(|nanos| nanos.parse().ok()).expect("the first figure is nanoseconds");
    Duration::from_nanos(nanos)
}

/// The most memory that the process has had, in MiB, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

fn main() {
    let text = log(8 * MB);
    let (ours, found) = rate(&text, redact);
    let (plain, plain_found) = rate(&text, plain_scan);
    println!("mixed log       {ours:7.0} MB/s, {found} hidden");
    println!("plain ten kinds {plain:7.0} MB/s, {plain_found} found");
    let harmless: Vec<u8> =
        text.split_inclusive(|b| *b == b'\n').filter(|line| !line.contains(&b'@')).flatten().copied().collect();
    println!("without mail    {:7.0} MB/s", rate(&harmless, redact).0);
    let before = peak();
    let mut stand_ins = StandIns::default();
    let mut redactor = Redactor::new(&mut stand_ins);
    let mut out = Vec::new();
    for _ in 0..50 {
        for piece in text.chunks(256 * 1024) {
            redactor.push(piece, &mut out);
            drop(redactor.take_findings());
            out.clear();
        }
    }
    redactor.finish(&mut out);
    println!("peak memory     {before:?} MiB before, {:?} MiB after 400 MB more", peak());
    println!("hostile input, time for twice as much:");
    for seed in [
        "@",
        "a@",
        "a.",
        "1-",
        "1 ",
        "1",
        "::",
        "a:",
        "-----BEGIN PRIVATE KEY-----",
        "password",
        "password=",
        "token=",
        "token:\"",
        "cookie:",
        "address:",
        "ssid=",
        "sk-",
        "eyJ",
        "eyJ.",
        "a/",
        "a-",
        "%25",
        "\\",
        "\\u00",
        "<email-",
        "<",
        "?a=",
        "?token=",
        "パスワード",
        "tel",
        "tel ",
        "0x",
        "Basic ",
        "Bearer ",
        "/home/",
        "'s iphone",
        "pin",
        "pin ",
        "code",
        "verification code ",
        "AAAA ",
        "dGVzd",
        "account number ",
        "\"",
        "(",
        "1(",
        "+1",
        "口座",
        "host:",
        "line id ",
    ] {
        let once = seed.repeat(MB / seed.len());
        let twice = seed.repeat(2 * MB / seed.len());
        let (first, second) = (redact(once.as_bytes()).0, redact(twice.as_bytes()).0);
        let factor = second.as_secs_f64() / first.as_secs_f64();
        let speed = 2.0 / second.as_secs_f64();
        if factor > 3.0 || speed < 20.0 {
            println!("  {seed:?}: {factor:.1} times, {speed:.0} MB/s");
        }
    }
}
