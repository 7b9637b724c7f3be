//! Words that stand beside what must be hidden, in English, Chinese, Japanese, Thai, Indonesian, and Korean where phones are concerned.

use super::{Act, Edge, Rule};
use crate::redact::Kind;

#[rustfmt::skip]
pub(in crate::redact) const WORDS: &[Rule] = &[
    Rule {
        act: Act::Strong(Kind::Password),
        edge: Edge::None,
        any: &[
            "password", "passwd", "passphrase", "passcode", "pass phrase", "pass_phrase", "pass-phrase", "userpass", "dbpass",
            "db_pass", "pswd", "psswd", "contraseña", "mot de passe", "senha", "パスワード", "パスコード", "暗証番号", "合言葉", "パスフレーズ",
            "密码", "密碼", "口令", "通行碼", "รหัสผ่าน", "พาสเวิร์ด", "kata sandi", "katasandi", "kata_sandi", "sandi lewat", "비밀번호",
            "암호",
        ],
        hides: &[
            "password=[[hunter2]]", r#"{"password": "[[p@ss w0rd]]"}"#, "DB_PASSWORD='[[s3cr3t]]'", "パスワード: [[abc123]]",
            "パスワードは[[hunter2]]です", "密码：[[abc123]]", "密碼是 [[abc123]]", "รหัสผ่าน: [[abc123]]", "รหัสผ่านคือ [[abc123]]",
            "kata sandi: [[rahasia1]]", "kata sandi saya adalah [[rahasia1]]", "--password [[hunter2]] --user x",
            "my password is [[hunter2]]", "it takes my password [[hunter2]] no more", "old passcode [[Sommer2024]]", "Server=db;Password=[[Pa55]];Database=x", "password:\n  [[hunter2]]",
            r#"{\"password\":\"[[ab'c]]\"}"#,
        ],
        leaves: &[
            "password is incorrect", "password: required", "password=null", "Reset your password", "パスワードは必須です", "パスワードを忘れた",
            "密码错误", "รหัสผ่านไม่ถูกต้อง", "kata sandi salah", "password=********", "password: ${DB_PASSWORD}",
            "password_policy=strict", "password=<secret:password>", "password: %s", "passwordless login: on",
            "password hashed with sha256", "password SHA512 rounds", "password bcrypt10", "password policy v2.1",
        ],
    },
    Rule {
        act: Act::Strong(Kind::Password),
        edge: Edge::Word,
        any: &["pwd", "pass", "pw:", "pw=", "sandi", "mypass", "rootpw"],
        hides: &["pwd=[[abc123]]", "login pass=[[abc123]]", "PW: [[qwerty12]]"],
        leaves: &["pass: 12 fail: 0", "pwd: /usr/local", "compass: north1", "tests pass"],
    },
    Rule {
        act: Act::Strong(Kind::LineSecret),
        edge: Edge::None,
        any: &[
            "channel secret", "channelsecret", "channel_secret", "channel-secret", "channel secret key", "channelsecretkey",
            "x-line-channelsecret", "x-line-authorization-secret", "チャネルシークレット", "チャンネルシークレット", "频道密钥", "頻道密鑰", "channel密鑰",
            "line pay secret", "line_pay_secret", "linepay_secret", "line pay key", "line_pay_key", "linepaykey",
            "line_pay_channel_key", "x-line-authorization",
        ],
        hides: &[
            "LINE_CHANNEL_SECRET=[[0123456789abcdef0123456789abcdef]]",
            r#""channelSecret": "[[0123456789abcdef0123456789abcdef]]""#, "チャネルシークレット：[[0123456789abcdef0123456789abcdef]]",
        ],
        leaves: &["channel secret is missing", "channelSecret: undefined"],
    },
    Rule {
        act: Act::Strong(Kind::LineToken),
        edge: Edge::None,
        any: &[
            "channel access token", "channel_access_token", "channelaccesstoken", "channel-access-token", "channel token",
            "channeltoken", "channel_token", "line_access_token", "lineaccesstoken", "line access token", "line notify token",
            "line_notify_token", "line_token", "linetoken", "liff token", "liff_token", "lifftoken", "liffaccesstoken",
            "liff access token", "チャネルアクセストークン", "チャンネルアクセストークン", "频道访问令牌", "頻道存取權杖",
        ],
        hides: &[
            "LINE_CHANNEL_ACCESS_TOKEN=[[abcDEF123+/xyz=]]", r#"{"channelAccessToken":"[[abcDEF123+/xyz=]]"}"#,
            "Channel access token: [[aBc123]]", "liffToken=[[abc123DEF]]",
        ],
        leaves: &["channel access token expired", "channelAccessToken is not set"],
    },
    Rule {
        act: Act::Strong(Kind::Secret),
        edge: Edge::None,
        any: &[
            "access token", "access_token", "access-token", "accesstoken", "refresh token", "refresh_token", "refresh-token",
            "refreshtoken", "id_token", "idtoken", "auth_token", "auth-token", "authtoken", "auth token", "login_token",
            "logintoken", "login token", "session_token", "sessiontoken", "session-token", "security_token", "security-token",
            "securitytoken", "context_token", "feature_token", "reply_token", "replytoken", "reply token", "bot_token",
            "bottoken", "oauth_token", "oauth-token", "x-auth-token", "x-line-access", "x-lal", "bearer_token", "bearertoken",
            "client_assertion", "client_secret", "clientsecret", "client-secret", "client secret", "consumer_secret",
            "app_secret", "appsecret", "app secret", "secret_key", "secretkey", "secret-key", "secret key",
            "secret access key", "secret_access_key", "secretaccesskey", "signing_key", "signing_secret", "signingsecret",
            "encryption_key", "encryptionkey", "private_key", "privatekey", "master_key", "masterkey", "webhook_secret",
            "api_secret", "apisecret", "api secret", "token_secret", "shared_secret", "accountkey", "account_key",
            "sharedaccesskey", "sharedaccesssignature", "storage_key", "connection_string_key", "csrf_token", "csrftoken",
            "xsrf-token", "x-csrf-token", "device_token", "devicetoken", "device token", "push_token", "pushtoken",
            "fcm_token", "apns_token", "registration_token", "invite_token", "reset_token", "verify_token", "アクセストークン",
            "リフレッシュトークン", "認証トークン", "シークレットキー", "秘密鍵", "クライアントシークレット", "访问令牌", "存取權杖", "访问密钥", "私钥", "私鑰", "密钥", "密鑰", "令牌",
            "權杖", "โทเค็น", "โทเคน", "คีย์ลับ", "token akses", "kunci rahasia", "kunci api",
        ],
        hides: &[
            "access_token=[[abc123]]", r#""refreshToken":"[[aa1bb2cc3]]""#, "client_secret: [[GeheimesWort]]",
            "replyToken=[[nHuyWiB7yP5Zw52FIkcQobQuGDXCTA]]", "アクセストークン：[[abc123xyz]]",
            "AccountKey=[[ab12==]];EndpointSuffix=core.windows.net",
        ],
        leaves: &[
            "access token is invalid", "The access token expired", "access_token: null", "access_token_lifetime=3600", "密钥错误",
            "id_token is missing",
        ],
    },
    Rule {
        act: Act::Strong(Kind::ApiKey),
        edge: Edge::None,
        any: &[
            "api_key", "api-key", "apikey", "api key", "x-api-key", "access_key", "access-key", "accesskey", "access key",
            "subscription-key", "subscription_key", "subscriptionkey", "license_key", "license key", "licensekey", "apiキー",
            "api 密钥", "api密钥", "api 金鑰", "api金鑰", "คีย์ api",
        ],
        hides: &["api_key=[[abcdef123456]]", "X-Api-Key: [[0f1e2d3c4b5a]]", "apikey: '[[abc123]]'", "APIキー：[[abc123]]"],
        leaves: &["api key not found", "apiKey: undefined", "API key is invalid"],
    },
    Rule {
        act: Act::Strong(Kind::Secret),
        edge: Edge::None,
        any: &["secret"],
        hides: &["JWT_SECRET=[[mysupersecretjwt]]", "secret: [[Zm9vYmFyMTIz]]"],
        leaves: &["secret: true", "secret is missing", "secret manager: on", "a secret to keep"],
    },
    Rule {
        act: Act::Number { kind: Kind::BankAccount, least: 7, most: 7, free: true },
        edge: Edge::None,
        any: &["支店", "普通預金", "当座預金"],
        hides: &["みずほ銀行 渋谷支店 普通 [[1234567]]", "普通預金 [[1234567]]"],
        leaves: &["支店は 3 つあります"],
    },
    Rule {
        act: Act::Weak(Kind::Secret),
        edge: Edge::None,
        any: &[
            "token", "credential", "credentials", "session_id", "sessionid", "session id", "session-id",
            "phpsessid", "jsessionid", "connect.sid", "auth_key", "authkey", "encrypted_key", "certificate", "トークン", "シークレット",
            "秘钥", "金鑰", "rahasia",
        ],
        hides: &[
            "token=[[abc123def456]]", "sessionId=[[9f8e7d6c5b4a3210]]", "トークン：[[abc123def456]]",
        ],
        leaves: &[
            "token expired", "token: invalid", "token_type=bearer", "max_tokens: 4096", "secret: true", "token=line-login",
            "unexpected token } in JSON at position 12", "Unexpected token: punc (1024)",
        ],
    },
    Rule {
        act: Act::Weak(Kind::Secret),
        edge: Edge::Word,
        any: &["sid", "auth", "sig", "signature_key", "sessid", "jwt", "cert", "salt", "nonce_secret"],
        hides: &["sid=[[s3ss10nabcdef]]", "?sig=[[aB3dE5gH7jK9]]"],
        leaves: &["auth=ok", "sid: none", "authority=line.me"],
    },
    Rule {
        act: Act::Header,
        edge: Edge::Word,
        any: &["authorization", "proxy-authorization", "x-authorization"],
        hides: &[
            "Authorization: Bearer [[abc.def]]", "authorization=[[abc123]]", r#""Authorization":"Basic [[dXNlcjpwYXNz]]""#,
            "Proxy-Authorization: Digest [[username=\"x\", response=\"abc\"]]",
        ],
        leaves: &["Authorization failed", "authorization: required", "Authorization: none"],
    },
    Rule {
        act: Act::Scheme(Kind::Bearer),
        edge: Edge::Start,
        any: &["bearer"],
        hides: &["curl -H Bearer [[abcdef123456]]", "Bearer [[AbCdEfGhIjKl.x-y_z]]"],
        leaves: &["Bearer token", "bearer authentication", "Bearer realm=\"api\"", "Bearer error=\"invalid_token\""],
    },
    Rule {
        act: Act::Scheme(Kind::BasicLogin),
        edge: Edge::Start,
        any: &["basic"],
        hides: &["Basic [[dXNlcjpwYXNzd29yZA==]]"],
        leaves: &["Basic realm=\"x\"", "basic settings", "Basic information"],
    },
    Rule {
        act: Act::Cookie,
        edge: Edge::Word,
        any: &["cookie", "set-cookie", "cookies", "クッキー"],
        hides: &["Cookie: [[a=b; c=d]]", r#"{"set-cookie":"[[sid=abc; Path=/]]"}"#, "Set-Cookie: [[JSESSIONID=1; HttpOnly]]"],
        leaves: &["cookie: true", "Cookies are disabled", "cookie=none"],
    },
    Rule {
        act: Act::PrivateKey,
        edge: Edge::None,
        any: &["-----BEGIN ", "---- BEGIN SSH2 "],
        hides: &[
            "[[-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIVATE KEY-----]]",
            r#""key":"[[-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----]]\n""#,
        ],
        leaves: &["-----BEGIN CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----"],
    },
    Rule {
        act: Act::Code,
        edge: Edge::None,
        any: &[
            "verification code", "verification_code", "verificationcode", "verify code", "verification pin",
            "verification number", "confirmation code", "authentication code", "auth code", "auth_code", "authcode",
            "security code", "security_code", "sms code", "sms_code", "smscode", "login code", "passcode", "one-time code",
            "one time code", "one-time password", "one time password", "onetime password", "otp_code", "otp code", "2fa code",
            "two-factor code", "pin code", "pin_code", "pincode", "pin number", "transfer code", "letter sealing code",
            "access code", "login pin", "backup pin", "verification-code", "認証番号", "認証コード", "確認コード", "確認番号", "検証コード",
            "セキュリティコード", "ワンタイムパスワード", "暗証番号", "pinコード", "pin コード", "ピンコード", "本人確認コード", "引き継ぎコード", "验证码", "驗證碼", "校验码", "认证码",
            "認證碼", "动态密码", "動態密碼", "确认码", "確認碼", "安全码", "安全碼", "认证号码", "認證號碼", "pin码", "pin碼", "pin 码", "pin 碼", "รหัสยืนยัน",
            "รหัสยืนยันตัวตน", "รหัสความปลอดภัย", "รหัส otp", "รหัส pin", "รหัสพิน", "รหัสลับ", "kode verifikasi", "masukkan kode", "kode otp",
            "kode pin", "kode keamanan", "kode konfirmasi", "kode autentikasi", "nomor pin", "인증번호", "인증 번호", "인증코드", "확인 코드",
        ],
        hides: &[
            "Your verification code is [[123456]]", "認証番号：[[123456]]", "認証番号は「[[1234]]」です",
            "[[123456]] is your LINE verification code", "验证码[[482913]]，请勿泄露", "驗證碼：[[4829]]",
            "รหัสยืนยันของคุณคือ [[123456]]", "Kode verifikasi Anda: [[123456]]", "verification_code=[[123456]]",
            "[[123456]] คือรหัสยืนยัน",
        ],
        leaves: &[
            "verification code expires in 5 minutes", "the verification code did not arrive", "認証番号エラー 1001", "验证码错误",
            "security code path 0x1234",
        ],
    },
    Rule {
        act: Act::Code,
        edge: Edge::Word,
        any: &["pin", "otp", "cvv", "cvc", "cvv2", "totp", "mfa", "2fa", "พิน"],
        hides: &["PIN: [[1234]]", "OTP [[123456]]", "otp=[[654321]]", "cvv: [[123]]", "PIN は [[9876]]"],
        leaves: &["pinned 1234 messages", "shopping: 1234", "PIN required", "spin: 1234", "PIN error 1001"],
    },
    Rule {
        act: Act::Number { kind: Kind::Card, least: 12, most: 19, free: false },
        edge: Edge::None,
        any: &[
            "card number", "card_number", "cardnumber", "card no", "cardno", "credit card", "creditcard", "credit_card",
            "debit card", "カード番号", "クレジットカード", "信用卡号", "信用卡號", "信用卡", "卡號", "บัตรเครดิต", "เลขบัตรเครดิต", "kartu kredit",
            "nomor kartu",
        ],
        hides: &["card number: [[1234 5678 9012 3456]]", "カード番号：[[1234-5678-9012-3456]]"],
        leaves: &["credit card: declined", "card number ending 1234"],
    },
    Rule {
        act: Act::Number { kind: Kind::Phone, least: 6, most: 15, free: false },
        edge: Edge::Word,
        any: &[
            "tel", "phone", "telephone", "mobile", "cell", "cellphone", "fax", "call", "whatsapp", "phone number",
            "phonenumber", "phone_number", "msisdn", "mobile number", "contact", "contact number", "hp:", "hp=", "no hp",
            "no. hp", "nohp", "telp", "telepon", "ponsel", "handphone", "nomor telepon", "nomor hp", "hubungi", "wa:", "wa=",
            "電話", "電話番号", "携帯", "携帯番号", "ケータイ", "連絡先", "ファックス", "电话", "电话号码", "手机", "手机号", "手机号码", "联系方式", "联系电话", "手機",
            "手機號碼", "電話號碼", "行動電話", "聯絡電話", "聯絡", "致電", "傳真", "门号", "門號", "โทร", "โทรศัพท์", "เบอร์", "เบอร์โทร",
            "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "มือถือ", "전화", "전화번호", "휴대폰", "휴대전화", "핸드폰", "연락처",
        ],
        hides: &[
            "Tel: [[5123 4567]]", "電話 [[2345-6789]]", "phone number is [[61234567]]", "手機號碼：[[9123 4567]]",
            "โทร [[02-123-456]]", "tel:[[5123 4567]] / [[6123 4567]]", "phone=[[13812345678]]",
        ],
        leaves: &[
            "phone: iPhone 15 Pro", "mobile data 12345678 bytes used", "call stack 7f001234", "callback in 120000 ms",
            "phone storage 64 GB", "手机 14 Pro", "call(12345678)",
        ],
    },
    Rule {
        act: Act::Number { kind: Kind::Imei, least: 14, most: 17, free: false },
        edge: Edge::Word,
        any: &["imei", "imei1", "imei2", "imeisv", "meid", "หมายเลข imei"],
        hides: &["IMEI: [[356938035643809]]", "imei=[[35-693803-564380-9]]", "IMEI 1 [[123456789012345]]"],
        leaves: &["IMEI: unknown", "imei=0"],
    },
    Rule {
        act: Act::Number { kind: Kind::NationalId, least: 8, most: 18, free: false },
        edge: Edge::None,
        any: &[
            "マイナンバー", "個人番号", "my number", "mynumber", "my_number", "national id", "national_id", "nationalid", "citizen id",
            "citizen_id", "id card", "id_card", "identity card", "身份证", "身份证号", "身份证号码", "身分證", "身分證字號", "บัตรประชาชน",
            "เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "nomor ktp", "주민등록번호", "social security", "passport", "パスポート番号", "护照",
            "護照", "運転免許証番号",
        ],
        hides: &["マイナンバー: [[123456789012]]", "บัตรประชาชน [[1101700203450]]"],
        leaves: &["national id: missing", "身份证验证失败"],
    },
    Rule {
        act: Act::Number { kind: Kind::NationalId, least: 8, most: 18, free: false },
        edge: Edge::Word,
        any: &["nik", "ktp", "ssn", "no. ktp", "no ktp"],
        hides: &["NIK: [[3171234567890123]]", "SSN [[078051120]]"],
        leaves: &["technik: 12345678901", "NIK salah"],
    },
    Rule {
        act: Act::Number { kind: Kind::BankAccount, least: 6, most: 20, free: true },
        edge: Edge::None,
        any: &[
            "account number", "account_number", "accountnumber", "account no", "acct no", "acct number", "acct_no", "acct#",
            "bank account", "bank_account", "bankaccount", "bank acct", "routing number", "口座番号", "振込先", "銀行口座", "口座", "银行账号",
            "银行账户", "银行帐号", "银行卡号", "银行卡", "收款账号", "銀行帳號", "銀行帳戶", "匯款帳號", "轉帳帳號", "เลขที่บัญชี", "บัญชี ธ.", "บัญชี ธนาคาร", "เลขบัญชี", "บัญชีธนาคาร",
            "หมายเลขบัญชี", "บัญชีเลขที่", "nomor rekening", "no rekening", "no. rekening", "nomor_rekening", "rekening",
            "no rek", "no. rek", "계좌번호",
        ],
        hides: &[
            "account number: [[1234567890]]", "口座番号：普通 [[1234567]]", "银行账号 [[6222021234567890123]]",
            "銀行帳號：[[012-345-678901]]", "เลขที่บัญชี [[123-4-56789-0]]", "nomor rekening BCA [[1234567890]]",
        ],
        leaves: &["account number missing", "口座が見つかりません", "bank account error 404"],
    },
    Rule {
        act: Act::Name(Kind::User),
        edge: Edge::Word,
        any: &[
            "user", "username", "user_name", "user name", "login name", "logname", "login_user", "logged in as", "accepted password for", "accepted publickey for", "failed password for", "invalid user", "session for", "login as",
            "account name", "for user", "ユーザー名", "ユーザ名", "ユーザー", "用户名", "用户", "使用者名稱", "使用者", "帳戶名稱", "ชื่อผู้ใช้", "ผู้ใช้",
            "nama pengguna", "pengguna", "사용자",
        ],
        hides: &[
            "user=[[taro]]", "USERNAME: [[taro.yamada]]", r#""user":"[[taro]]""#, "ユーザー名：[[taro]]", "用户名：[[xiaoming]]",
            "logged in as [[alice]]", "session opened for user [[alice]](uid=1000)", "nama pengguna: [[budi]]",
        ],
        leaves: &[
            "user: root", "User-Agent: Line/26.3.0", "user not found", "username is required", "users: 12", "user=null",
            "user canceled the dialog", "user: not found", "ユーザーが見つかりません",
        ],
    },
    Rule {
        act: Act::Name(Kind::Host),
        edge: Edge::Word,
        any: &[
            "host", "hostname", "host name", "host_name", "computer name", "computername", "computer_name", "machine name",
            "machine_name", "machinename", "node name", "nodename", "workstation", "device name", "device_name", "devicename",
            "ホスト名", "コンピューター名", "コンピュータ名", "デバイス名", "端末名", "主机名", "计算机名", "设备名称", "设备名", "主機名稱", "電腦名稱", "裝置名稱", "ชื่อโฮสต์",
            "ชื่อเครื่อง", "ชื่ออุปกรณ์", "nama host", "nama komputer", "nama perangkat", "userdomain", "logonserver",
        ],
        hides: &[
            "hostname=[[taro-pc]]", "COMPUTERNAME=[[DESKTOP-AB12CD3]]", "ホスト名：[[taro-mac]]", "host: [[nas.local]]",
            "设备名称：[[小明的电脑]]",
        ],
        leaves: &[
            "host=api.line.me", "Host: legy.line-apps.com:443", "hostname: localhost", "host not found",
            "hostname=www.example.com", "device name: iPhone 15", "host unreachable",
        ],
    },
    Rule {
        act: Act::Phrase(Kind::Ssid),
        edge: Edge::Word,
        any: &[
            "ssid", "essid", "wifi name", "wi-fi name", "wifi_name", "network name", "wifi ssid", "wi-fi ssid", "wi-fi名",
            "wi-fi 名", "wifi名", "ネットワーク名", "wi-fi 名称", "wifi名称", "wi-fi名称", "网络名称", "无线网络名称", "無線網路名稱", "網路名稱", "wi-fi 名稱",
            "wifi名稱", "ชื่อ wi-fi", "ชื่อ wifi", "ชื่อเครือข่าย", "nama wi-fi", "nama wifi", "nama jaringan",
        ],
        hides: &[
            "SSID: [[Home Net]]", r#"SSID: "[[Yamada-5G]]", BSSID: x"#, "ssid=[[Cafe]] rssi=-60", "Wi-Fi名：[[山田家]]",
            "nama WiFi: [[Rumah Budi]]", "associate with SSID '[[x y]]'",
        ],
        leaves: &["SSID: <unknown ssid>", "BSSID: none", "SSID not found", "ssid=null"],
    },
    Rule {
        act: Act::Name(Kind::Serial),
        edge: Edge::Word,
        any: &[
            "serial", "serial number", "serial_number", "serialnumber", "serial no", "serialno", "s/n", "sn:", "sn=", "udid", "device id", "device_id", "deviceid",
            "android_id", "android id", "androidid", "idfa", "idfv", "gaid", "adid", "iccid", "imsi", "advertising id",
            "シリアル番号", "シリアルナンバー", "製造番号", "序列号", "序列號", "序號", "หมายเลขซีเรียล", "หมายเลขประจำเครื่อง", "nomor seri", "일련번호",
        ],
        hides: &[
            "Serial: [[C02XK0ABJGH5]]", "S/N: [[R58M12ABCDE]]", "ro.serialno=[[R58M12ABCDE]]", "シリアル番号：[[F2LXK0ABJG]]",
            "序列号: [[F2LXK0ABJG]]", "nomor seri [[F2LXK0ABJG]]",
        ],
        leaves: &["serial: unknown", "serialized 120 rows", "serial port open", "Serial number missing"],
    },
    Rule {
        act: Act::Name(Kind::LineId),
        edge: Edge::None,
        any: &[
            "line id", "line_id", "line-id", "lineid", "lineのid", "line のid", "line のid", "lineid検索", "line账号", "line 账号",
            "line帳號", "line 帳號", "ไลน์ไอดี", "ไอดีไลน์", "id ไลน์", "ไอดี line", "ไอดี ไลน์", "id line", "akun line",
            "라인 아이디",
        ],
        hides: &[
            "LINE ID: [[taro_1234]]", "my LINE ID is [[taro.y]]", "LINE IDは[[taro_1234]]です", "ไอดีไลน์: [[somchai99]]",
            "ID LINE saya: [[budi_77]]", "lineId=[[taro1234]]", "line id [[taro_99]]",
        ],
        leaves: &["LINE ID search is off", "LINE IDが検索できません", "LINE ID: not set", "online identity"],
    },
    Rule {
        act: Act::Link(Kind::LineId),
        edge: Edge::None,
        any: &[
            "line.me/ti/p/~", "line.me/ti/p/", "line.me/R/ti/p/", "line.me/ti/g/", "line.me/ti/g2/", "line.me/R/ti/g/",
            "line://ti/p/", "line://ti/g/", "line://au/q/", "lin.ee/",
        ],
        hides: &[
            "https://line.me/ti/p/~[[taro_1234]]", "https://line.me/ti/p/[[AbCdEf1234]]",
            "https://line.me/R/ti/g/[[AbCdEf1234]]",
        ],
        leaves: &["https://line.me/ti/p/", "https://line.me/R/nv/settings"],
    },
    Rule {
        act: Act::Postal,
        edge: Edge::Word,
        any: &[
            "address", "street address", "home address", "mailing address", "shipping address", "postal address",
            "billing address", "住所", "現住所", "自宅", "お届け先", "地址", "住址", "收货地址", "收件地址", "家庭住址", "住在", "家住", "通訊地址", "ที่อยู่",
            "ที่อยู่จัดส่ง", "alamat", "alamat rumah", "alamat pengiriman", "주소",
        ],
        hides: &[
            "Address: [[221B Baker Street, London NW1 6XE]]", "住所：[[東京都渋谷区神南1-2-3 コーポ101]]", "地址: [[北京市朝阳区建国路88号]]",
            "ที่อยู่: [[99/1 ถนนสุขุมวิท แขวงคลองเตย กรุงเทพฯ 10110]]", "alamat: [[Jl. Sudirman No. 12, Jakarta 10220]]",
            r#"{"address":"[[12 Main St, Springfield]]","x":1}"#, "〒[[150-0041 東京都渋谷区神南1-2-3]]",
        ],
        leaves: &[
            "Address already in use", "IP address: none", "address: 0x7fff5fbff8c0", "address=api.line.me:443", "地址错误",
            "メールアドレス：なし", "address: not available", "bad address 14",
        ],
    },
    Rule {
        act: Act::Home,
        edge: Edge::None,
        any: &[
            "/home/", "/Users/", "\\Users\\", "C:/Users/", "\\Documents and Settings\\", "/media/", "/run/media/",
            "/usr/home/", "/export/home/", "/var/home/", "/mnt/c/Users/", "/Benutzer/", "/homes/",
        ],
        hides: &[
            "/home/[[taro]]/x.log", "/Users/[[taro]]", r"C:\Users\[[Taro Yamada]]\AppData", r"C:\\Users\\[[taro]]\\x",
            "file:///Users/[[taro]]/a", "/Users/[[山田]]/b", r"D:\Users\[[taro]]のフォルダ",
        ],
        leaves: &[
            "/home/", "/Users/Shared/x", r"C:\Users\Public\Documents", "GET /api/users/list", "/home/linuxbrew/.linuxbrew",
            "https://example.com/home/page.html",
        ],
    },
    Rule {
        act: Act::Login,
        edge: Edge::Start,
        any: &["-u ", "--user ", "--proxy-user "],
        hides: &["curl -u [[admin:hunter22]] https://x", "curl --user '[[admin:hunter22]]' x"],
        leaves: &["docker run -u 1000:1000 x", "sort -u file", "psql -u https://x/"],
    },
    Rule {
        act: Act::Numbered,
        edge: Edge::Start,
        any: &["uid=", "euid=", "gid=", "egid=", "groups="],
        hides: &["uid=1000([[taro]]) gid=1000([[taro]])", "uid=1000([[taro.y]])"],
        leaves: &["uid=0(root)", "uid=1000", "uid=x(y)"],
    },
    Rule {
        act: Act::Zone,
        edge: Edge::Start,
        any: &["local", "localdomain", "lan", "home.arpa"],
        hides: &["nas: [[tarochan.local]]", "http://[[taro-nas.lan]]:5000", "[[printer.home.arpa]]."],
        leaves: &["localhost.localdomain", "settings.local.json", "/usr/local/bin", "_airplay._tcp.local", "x.local()", "local: 5"],
    },
    Rule {
        act: Act::Owner,
        edge: Edge::None,
        any: &[
            "'s iphone", "’s iphone", "'s ipad", "’s ipad", "'s macbook", "’s macbook", "'s mac mini", "’s mac mini",
            "'s imac", "’s imac", "'s galaxy", "'s pixel", "'s phone", "’s phone", "'s pc", "'s laptop", "s-macbook",
            "s-iphone", "s-ipad", "s-imac", "-no-macbook", "-no-iphone", "-no-imac", "-no-ipad", "のiphone", "の iphone",
            "のmacbook", "の macbook", "のipad", "の ipad", "的iphone", "的 iphone", "的macbook", "的 macbook", "的ipad", "的 ipad",
        ],
        hides: &["[[Taro's iPhone]] joined", "[[太郎のiPhone]]", "[[Taros-MacBook-Pro.local]]", "[[小明的 MacBook Air]]"],
        leaves: &["today's iPhone", "iPhone 15"],
    },
];
