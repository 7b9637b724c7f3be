//! What holds for any text.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::redact::{Redactor, StandIns, text};

/// Pieces that rules look for, so that chance puts them beside each other.
const PIECES: &[&str] = &[
    "taro@example.com",
    "090-1234-5678",
    "192.168.1.5",
    "password=",
    "パスワード：",
    "token: ",
    "abc123DEF456",
    "4111 1111 1111 1111",
    "<email-1>",
    "<secret:password>",
    "<ip-private-1.2>",
    "\"",
    "'",
    "\\\"",
    "\\n",
    "\n",
    "\r\n",
    " ",
    ",",
    ";",
    "=",
    ":",
    "/home/",
    "C:\\Users\\",
    "taro",
    "Authorization: Bearer ",
    "Cookie: a=b; c=d",
    "認証番号",
    "123456",
    "is your",
    "verification code",
    "U0123456789abcdef0123456789abcdef",
    "%40",
    "\\u0040",
    "ｔａｒｏ＠",
    "０９０",
    "dGFyb0BleGFtcGxlLmNvbQ==",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijkl",
    "-----BEGIN PRIVATE KEY-----",
    "-----END PRIVATE KEY-----",
    "SSID: ",
    "Home Net",
    "address: ",
    "1-2-3 Main St, Town",
    "account number",
    "fe80::1%eth0",
    "00:1a:2b:3c:4d:5e",
    "user: ",
    "host=",
    "LINE ID: ",
    "-",
    ".",
    "(",
    ")",
    "<",
    ">",
    "@",
    "+81",
    "tel ",
    "5123 4567",
    "/",
    "?token=",
    "&",
    "ที่อยู่",
    "รหัสผ่าน",
    "密码",
    "s-MacBook",
    "のiPhone",
    "2026-01-02 03:04:05",
    "26.3.0.3916",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,6}"], 0..24)
        .prop_map(|pieces| pieces.concat())
}

fn stream(input: &[u8], piece: usize) -> Vec<u8> {
    let mut stand_ins = StandIns::default();
    let mut redactor = Redactor::new(&mut stand_ins);
    let mut out = Vec::new();
    for piece in input.chunks(piece.max(1)) {
        redactor.push(piece, &mut out);
    }
    redactor.finish(&mut out);
    out
}

#[test]
fn json_stays_json() {
    let log = r#"{"phone": 13812345678, "password":20241123, "n": 3,"imei":356938035643809}"#;
    let whole = text(&mut StandIns::default(), log).text;
    let mut stand_ins = StandIns::default();
    let mut redactor = Redactor::new(&mut stand_ins);
    let mut out = Vec::new();
    redactor.push(log.as_bytes(), &mut out);
    redactor.finish(&mut out);
    assert_eq!(whole.as_bytes(), out);
    let json: serde_json::Value = serde_json::from_str(&whole).unwrap_or_else(|error| panic!("{error}: {whole}"));
    assert_eq!(json, serde_json::json!({"phone": "<phone-1>", "password": "<secret:password>", "n": 3, "imei": "<imei-1>"}));
    assert_eq!(text(&mut StandIns::default(), &whole).text, whole);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn twice_is_once(raw in pieces()) {
        let once = text(&mut StandIns::default(), &raw).text;
        let twice = text(&mut StandIns::default(), &once).text;
        prop_assert_eq!(once, twice, "of {}", raw);
    }

    #[test]
    fn a_stream_gives_what_one_text_gives(raw in pieces(), piece in 1_usize..40) {
        let once = text(&mut StandIns::default(), &raw).text;
        let streamed = stream(raw.as_bytes(), piece);
        prop_assert_eq!(String::from_utf8_lossy(&streamed), once);
    }

    #[test]
    fn any_bytes_are_taken(raw in prop::collection::vec(any::<u8>(), 0..400), piece in 1_usize..40) {
        prop_assert_eq!(stream(&raw, piece), stream(&raw, raw.len()));
    }
}

#[test]
fn a_long_stream_does_not_depend_on_its_pieces_and_hides_across_windows() {
    let mut raw = String::new();
    for line in 0..12_000 {
        let _ = writeln!(raw, "2026-01-02 03:04:05 line {line} taro{}@example.com token=abc{line}DEF456 ok", line % 7);
    }
    // A line without an end, longer than what is read at once.
    raw += &"taro@example.com,".repeat(20_000);
    let _ = write!(raw, "\npassword=\"{}\" end\n", "x1".repeat(100_000));
    let whole = stream(raw.as_bytes(), raw.len());
    assert_eq!(whole, stream(raw.as_bytes(), 4099));
    let whole = String::from_utf8(whole).unwrap();
    assert!(!whole.contains('@') && !whole.contains("DEF456") && !whole.contains("x1x1"));
    assert!(whole.ends_with("\npassword=\"<secret:password>\" end\n"), "{}", &whole[whole.len() - 100..]);
    assert_eq!(stream(whole.as_bytes(), 1000), whole.as_bytes());
}

#[test]
fn older_encodings_keep_their_bytes_and_lose_what_is_private() {
    for encoding in [encoding_rs::SHIFT_JIS, encoding_rs::GBK] {
        for line in ["端末 taro@example.com です 電話 ０９０－１２３４－５６７８", "登录 13812345678 手机号码"]
        {
            let (raw, _, wrong) = encoding.encode(line);
            if wrong {
                continue;
            }
            let out = stream(&raw, 7);
            let (read, _) = encoding.decode_without_bom_handling(&out);
            assert_eq!(read, text(&mut StandIns::default(), line).text, "{line}");
        }
    }
    let line = "\u{feff}端末 taro@example.com です\r\n";
    let wide: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wanted: Vec<u8> = "\u{feff}端末 <email-1> です\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(stream(&wide, 3), wanted);
}
