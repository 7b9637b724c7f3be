//! Secrets and personal data planted in every place that reaches an output, and searched for in all that comes out.

use std::fs;
use std::path::{Path, PathBuf};

use linehelp::bundle::Opened;
use linehelp::report::data_address;

use crate::harness::{Done, linehelp};

/// Something private: how it is written down, and what of it must never be seen again.
struct Canary {
    written: String,
    value: String,
}

/// Digits and letters that look made, the same in every run.
struct Made(u64);

impl Made {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn of(&mut self, alphabet: &str, count: usize) -> String {
        let letters: Vec<char> = alphabet.chars().collect();
        (0..count).map(|_| letters[usize::try_from(self.next(letters.len() as u64)).unwrap()]).collect()
    }

    fn hex(&mut self, count: usize) -> String {
        self.of("0123456789abcdef", count)
    }

    fn digits(&mut self, count: usize) -> String {
        // No zero in front, so that the number is as long as it looks.
        format!("{}{}", self.of("123456789", 1), self.of("0123456789", count - 1))
    }

    fn mixed(&mut self, count: usize) -> String {
        self.of("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", count)
    }
}

/// A number that a card's check digit fits.
fn card(made: &mut Made) -> String {
    let body = format!("4{}", made.of("0123456789", 14));
    let sum: u32 = body
        .chars()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = digit.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// Two hundred of them, in six languages.
fn canaries() -> Vec<Canary> {
    let mut made = Made(20_261_123);
    let mut all = Vec::new();
    let mut plant = |written: String, value: String| all.push(Canary { written, value });
    let passwords = ["password: ", "パスワード：", "密码：", "密碼：", "รหัสผ่าน: ", "kata sandi: "];
    let codes = ["verification code: ", "認証番号は", "验证码：", "驗證碼：", "รหัสยืนยัน: ", "kode verifikasi: "];
    for _ in 0..4 {
        for word in passwords {
            let value = made.mixed(14);
            plant(format!("{word}{value}"), value);
        }
        for word in codes {
            let value = made.digits(6);
            plant(format!("{word}{value}"), value);
        }
    }
    for number in 0..20 {
        let value = format!("{}.{number}@{}.example.com", made.of("abcdefghijklmnop", 8), made.of("abcdefghijklmnop", 6));
        plant(format!("mail {value} 宛"), value);
    }
    for _ in 0..5 {
        for (written, value) in [
            (made.digits(8), "+81 90 "),
            (made.digits(8), "+66 8"),
            (made.digits(8), "+886 9"),
            (made.digits(8), "+62 812 "),
            (made.digits(8), "090-"),
        ] {
            let local = format!("{}-{}", &written[..4], &written[4..]);
            plant(format!("電話番号{value}{local}です"), local);
        }
        let value = format!("139{}", made.of("0123456789", 8));
        plant(format!("手机号{value}打不通"), value);
    }
    for prefix in ["U", "C", "R"] {
        for _ in 0..5 {
            let value = format!("{prefix}{}", made.hex(32));
            plant(format!("id {value} end"), value);
        }
    }
    for _ in 0..8 {
        let value = card(&mut made);
        plant(format!("card {value} declined"), value);
        let value = format!("{}/{}", made.mixed(170), "=");
        plant(format!("channel access token: {value}"), value[..170].to_owned());
        let value = made.mixed(40);
        plant(format!("Authorization: Bearer {value}"), value);
        let value = made.hex(32);
        plant(format!("channel_secret={value}"), value);
        let value = format!("{}.{}.{}.{}", 60 + made.next(40), made.next(250), made.next(250), 1 + made.next(250));
        plant(format!("端末{value}に接続"), value);
        let value = format!("192.168.{}.{}", made.next(250), 100 + made.next(150));
        plant(format!("from {value}:443"), value);
        let value = format!("2001:db8:{}:{}::{}", made.hex(4), made.hex(4), made.hex(3));
        plant(format!("peer [{value}]:443"), value);
        let mac = made.hex(12);
        let value: Vec<&str> = (0..6).map(|pair| &mac[2 * pair..2 * pair + 2]).collect();
        plant(format!("wlan0 {}", value.join(":")), value.join(":"));
        let value = made.of("abcdefghijklmnop", 9);
        plant(format!("/home/{value}/LINE/app.log"), value.clone());
        plant(format!("https://{value}:{}@proxy.example.com/", made.mixed(12)), value);
        let value = made.mixed(20);
        plant(format!("Cookie: session={value}; path=/"), value);
    }
    assert!(all.len() >= 200, "{} are planted", all.len());
    all
}

fn base64(bytes: &[u8]) -> String {
    data_address("", bytes).split_once(',').unwrap().1.trim_end_matches('=').to_owned()
}

/// The forms in which a value may hide.
fn forms(value: &str) -> Vec<String> {
    let percent: String = value.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    let some: String = value
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    let json: String = value.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect::<Vec<_>>().concat();
    let mut forms = vec![value.to_owned(), percent, some, json];
    for shift in 0..3 {
        // In base64 a value looks another way at each of three places; its ends depend on its neighbours.
        let text = base64(format!("{}{value}", &"xxx"[..shift]).as_bytes());
        let inner = &text[2 * shift..text.len() - 2];
        if inner.len() >= 8 {
            forms.push(inner.to_owned());
        }
    }
    forms
}

fn search(where_: &str, bytes: &[u8], canaries: &[Canary], found: &mut Vec<String>) {
    let text = String::from_utf8_lossy(bytes);
    for canary in canaries {
        if let Some(form) = forms(&canary.value).iter().find(|form| text.contains(form.as_str())) {
            found.push(format!("{where_}: {form} of {:?}", canary.written));
        }
    }
}

fn search_run(done: &Done, canaries: &[Canary], found: &mut Vec<String>) {
    search("standard output", done.stdout.as_bytes(), canaries, found);
    search("standard error", done.stderr.as_bytes(), canaries, found);
}

fn search_bundle(path: &Path, canaries: &[Canary], found: &mut Vec<String>) -> usize {
    let mut opened = Opened::new(fs::File::open(path).unwrap()).unwrap();
    let entries = opened.entries().to_vec();
    for entry in &entries {
        search("a name in the bundle", entry.name.as_bytes(), canaries, found);
        let mut bytes = Vec::new();
        opened.read(entry, &mut bytes).unwrap();
        search(&entry.name, &bytes, canaries, found);
    }
    entries.len()
}

fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(&name);
    crc.update(data);
    [&u32::try_from(data.len()).unwrap().to_be_bytes(), name.as_slice(), data, &crc.sum().to_be_bytes()].concat()
}

/// A picture that tells everything in its metadata.
fn png(secrets: &str) -> Vec<u8> {
    use std::io::Write as _;
    let mut pixels = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    pixels.write_all(&[0, 1, 2, 3]).unwrap();
    let text = [b"Comment\0", secrets.as_bytes()].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        chunk(*b"tEXt", &text),
        chunk(*b"eXIf", secrets.as_bytes()),
        chunk(*b"IDAT", &pixels.finish().unwrap()),
        chunk(*b"IEND", b""),
        secrets.as_bytes().to_vec(),
    ]
    .concat()
}

struct Scene {
    _dir: tempfile::TempDir,
    root: PathBuf,
    canaries: Vec<Canary>,
}

/// Files that hold every canary, as log, picture, facts and answers; the folder's own name is one too.
fn scene() -> Scene {
    let canaries = canaries();
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let root = dir.path().to_owned();
    let lines: Vec<&str> = canaries.iter().map(|canary| canary.written.as_str()).collect();
    let all = lines.join("\n");
    fs::write(root.join("app.log"), &all).unwrap();
    fs::write(root.join("screen.png"), png(&all)).unwrap();
    let named = canaries.iter().find(|canary| canary.value.contains('@')).unwrap();
    fs::write(root.join(format!("{} chat.log", named.value)), &all).unwrap();
    let json = |text: &str| serde_json::to_string(text).unwrap();
    let facts = format!(
        r#"{{"os": {{"family": "windows", "name": {0}, "version": "10.0.22631.4169", "edition": {{"unknown": {0}}}}},
           "device": {{"host_name": "TAROS-LAPTOP", "time_zone": {0}}}, "network": {{"addresses": {1}, "proxy": {0}}}}}"#,
        json(&all),
        serde_json::to_string(&lines).unwrap()
    );
    fs::write(root.join("facts.json"), facts).unwrap();
    let answers =
        format!("where: android\nsince: today\npot/age: 2.9\npot/renew: none\nfix: none\nwords: {}\n", json(&lines.join(" ")));
    fs::write(root.join("answers.yaml"), answers).unwrap();
    fs::write(root.join("broken.yaml"), format!("where: android\n{}\n  - x: [", lines.join("\n"))).unwrap();
    fs::write(root.join("broken.json"), format!("{{\"os\": {}", json(&all))).unwrap();
    let canaries =
        canaries.into_iter().chain([Canary { written: "host".to_owned(), value: "TAROS-LAPTOP".to_owned() }]).collect();
    Scene { _dir: dir, root, canaries }
}

fn diagnose(scene: &Scene, args: &[&str]) -> Done {
    let knowledge = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/knowledge/small");
    let secret = scene.canaries.iter().find(|canary| canary.written.starts_with("https://")).unwrap();
    linehelp(["diagnose", "tea", "--no-input", "-v", "--offline", "--knowledge"])
        .arg(knowledge)
        .env("HTTPS_PROXY", &secret.written)
        .env("HOME", format!("/home/{}", secret.value))
        .env("USER", &secret.value)
        .dir(&scene.root)
        .args(args)
        .done()
}

#[test]
fn nothing_planted_comes_out() {
    let scene = scene();
    let mut found = Vec::new();
    let chat = fs::read_dir(&scene.root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let chat = chat.into_iter().find(|name| name.ends_with("chat.log")).unwrap();
    let mut planted = Vec::new();
    search("the log", &fs::read(scene.root.join("app.log")).unwrap(), &scene.canaries, &mut planted);
    assert!(planted.len() >= 200, "{} are there to be found", planted.len());
    let given = ["--facts", "facts.json", "--answers", "answers.yaml", "--yes"];
    for ending in ["txt", "md", "json", "html"] {
        let report = format!("report.{ending}");
        let done = diagnose(&scene, &[&given[..], &["--report", &report]].concat());
        assert_eq!(done.code, Some(1), "{done}");
        search_run(&done, &scene.canaries, &mut found);
        search(&report, &fs::read(scene.root.join(&report)).unwrap(), &scene.canaries, &mut found);
    }
    for format in ["text", "json"] {
        let bundle = format!("{format}.zip");
        let attached = ["--attach", "app.log", "--attach", "screen.png", "--attach", &chat, "--bundle", &bundle];
        let done = diagnose(&scene, &[&given[..], &attached, &["--format", format]].concat());
        assert_eq!(done.code, Some(1), "{done}");
        search_run(&done, &scene.canaries, &mut found);
        assert!(search_bundle(&scene.root.join(&bundle), &scene.canaries, &mut found) >= 9);
    }
    for wrong in [
        ["--answers", "broken.yaml", "--facts", "facts.json"],
        ["--facts", "broken.json", "--answers", "answers.yaml"],
        ["--attach", &chat, "--report", "none/report.md"],
    ] {
        let done = diagnose(&scene, &wrong);
        assert_eq!(done.code, Some(2), "{done}");
        search_run(&done, &scene.canaries, &mut found);
    }
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_search_finds_every_form() {
    let canary = [Canary { written: String::new(), value: "mika@example.jp".to_owned() }];
    for text in [
        "to mika@example.jp now".to_owned(),
        "q=mika%40example.jp".to_owned(),
        "mika@example.jp".chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect::<Vec<_>>().concat(),
        base64(b"write to mika@example.jp or not"),
        base64(b"rite to mika@example.jp or not"),
        base64(b"ite to mika@example.jp or not"),
    ] {
        let mut found = Vec::new();
        search("here", text.as_bytes(), &canary, &mut found);
        assert_eq!(found.len(), 1, "{text}");
    }
}
