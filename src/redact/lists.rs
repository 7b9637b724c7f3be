//! Words that no rule looks for, but that tell what stands beside one.

/// What may stand between a word and the number that it tells of.
#[rustfmt::skip]
pub(super) const FILLERS: &[&str] = &[
    "verification", "numbers", "number", "nomor", "adalah", "mobile", "login", "home", "work", "line", "code", "card",
    "kode", "anda", "saya", "your", "account", "yaitu", "nya", "num", "her", "his", "the", "our", "was", "are", "nr", "no",
    "is", "me", "us", "at", "on", "to", "my", "of", "for", "id", "pin", "1", "2", "または", "です", "コード", "番号", "号码", "號碼", "您的",
    "你的", "这是", "這是", "หมายเลข", "ของคุณ", "ของฉัน", "ของ", "คุณ", "เลขที่", "เลข", "คือ", "เป็น", "และ", "หรือ", "は", "が",
    "を", "の", "「", "『", "【", "（", "」", "』", "】", "）", "、", "是", "为", "為", "或", "和", "：", "이", "은", "는", "or", "and", "g-",
    "→", "“", "”",
];

/// Names of figures that no phone or identity number has.
#[rustfmt::skip]
pub(super) const FIGURES: &[&str] = &[
    "size", "bytes", "byte", "length", "len", "offset", "duration", "elapsed", "ns", "us", "ms", "time", "timestamp", "ts",
    "count", "total", "pid", "tid", "seq", "version", "build", "port", "mem", "memory", "heap", "used", "free", "requestid",
    "request_id", "messageid", "message_id", "traceid", "trace_id", "spanid", "span_id", "nanos", "micros", "millis",
    "epoch", "at", "created", "updated", "expires", "exp", "iat", "nbf", "amount", "price", "addr", "hash", "crc",
    "checksum", "rev", "revision", "order", "orderid", "order_id", "id", "message", "ptr", "vsz", "rss", "inode", "uptime",
    "sent", "rx", "tx", "channel", "channelid", "channel_id",
];

/// What a sentence puts between a code and the word for it.
#[rustfmt::skip]
pub(super) const PRESENTS: &[&str] = &[
    "is", "your", "the", "line", "adalah", "merupakan", "คือ", "เป็น", "ของคุณ", "は", "が", "の", "是", "为", "為", "您的", "你的",
    "（", "(", "「", "」", "あなた", "login", "for", "as", "use", "ini",
];

/// How passwords are kept and checked: names with digits that stand behind the word and are none.
#[rustfmt::skip]
pub(super) const METHODS: &[&str] =
    &["sha1", "sha2", "sha3", "sha5", "sha-", "md5", "pbkdf2", "argon2", "bcrypt", "scrypt", "base64", "utf8", "oauth", "http", "rfc", "srp6"];

/// What stands where a secret would, and is none.
#[rustfmt::skip]
pub(super) const NO_SECRET: &[&str] = &[
    "null", "nil", "none", "undefined", "true", "false", "yes", "no", "on", "off", "ok", "empty", "blank", "missing",
    "required", "optional", "invalid", "incorrect", "wrong", "expired", "changed", "reset", "error", "failed", "failure",
    "success", "correct", "valid", "not", "set", "unset", "unknown", "hidden", "redacted", "filtered", "masked", "removed",
    "secret", "password", "token", "the", "a", "an", "your", "my", "in", "on", "at", "for", "to", "from", "too", "must",
    "should", "can", "cannot", "could", "may", "will", "please", "enter", "input", "type", "here", "string", "text",
    "object", "number", "boolean", "being", "never", "always", "stored", "saved", "hashed", "encrypted", "accepted",
    "rejected", "denied", "needed", "visible", "weak", "strong", "same", "different", "only", "n/a", "na", "nan", "default",
    "disabled", "enabled", "bearer", "basic", "ended", "and", "or", "if", "when", "with", "without", "is", "was", "has",
    "have", "of", "it", "this", "that", "who", "salah", "tidak", "harus", "wajib", "belum", "sudah", "anda", "saya",
    "manager", "prompt", "field", "reused", "created", "deleted", "updated", "ready", "present", "absent", "available",
    "unavailable", "loaded", "refreshed", "revoked", "received", "sent", "found", "mismatch", "match", "matches", "does",
    "did", "also", "now", "new", "old", "still", "login", "line-login", "pass", "fail", "mandatory", "case-sensitive",
    "incorrectly", "forgotten", "not_set", "not-set", "user", "root", "line",
];

/// What joins a name and its value in a sentence.
#[rustfmt::skip]
pub(super) const PROSE: &[&str] = &[
    "is ", "was ", "are ", "は", "が", "是", "为", "為", "คือ", "เป็น", "adalah ", "yaitu ", "のほうは",
];

/// What may follow at the end of a name whose value is secret.
#[rustfmt::skip]
pub(super) const MORE: &[&str] = &[
    "_confirmation", "_confirm", "confirmation", "_value", "_plain", "_text", "_base64", "_b64", "_hash", "hash", "_new",
    "_old", "_string", "_str", "_key_base", "_again", "_encrypted", "_id_token", "word",
];

/// Names of secret parts of a query.
#[rustfmt::skip]
pub(super) const QUERIES: &[&str] = &[
    "access_token", "token", "id_token", "refresh_token", "code", "key", "apikey", "api_key", "sig", "signature", "secret",
    "auth", "session", "sid", "otp", "pin", "ticket", "jwt", "assertion", "x-amz-signature", "x-amz-security-token",
    "x-amz-credential", "x-goog-signature", "x-goog-credential", "code_verifier", "client_secret", "liff.state", "authtoken",
    "t", "hmac", "passcode", "verifier", "sharetoken", "invite", "otptoken", "login_hint", "pw", "pwd", "state", "nonce",
];

/// Names that are nobody's.
#[rustfmt::skip]
pub(super) const NOBODYS: &[&str] = &[
    "root", "admin", "administrator", "system", "null", "nil", "none", "unknown", "undefined", "anonymous", "guest",
    "nobody", "default", "n/a", "na", "true", "false", "localhost", "ip6-localhost", "broadcasthost", "not", "is", "was",
    "has", "had", "and", "or", "the", "a", "an", "of", "in", "on", "to", "for", "from", "id", "name", "agent", "data",
    "input", "error", "empty", "required", "missing", "invalid", "unreachable", "found", "canceled", "cancelled", "denied",
    "off", "yes", "no", "set", "unset", "disabled", "enabled", "available", "unavailable", "offline", "online", "public",
    "shared", "all", "any", "daemon", "nginx", "www-data", "mysql", "postgres", "linuxbrew", "runner", "ubuntu", "user",
    "users", "username", "host", "hostname", "device", "failed", "timeout", "timed", "mode", "space", "session", "settings",
    "profile", "account", "login", "logout", "tidak", "belum", "iphone", "ipad", "android", "macbook", "galaxy", "pixel",
    "down", "up", "resolved", "lookup", "unresolved", "port", "lost+found", "home", "search", "cannot", "can", "could",
    "will", "must", "should", "does", "did", "saya", "number", "key", "with", "by", "already", "blocked", "banned", "active",
    "inactive", "deleted", "code", "status", "type", "count", "list", "info", "level", "role", "group", "locale", "language",
    "kind", "this", "that", "at",
];

/// What stands in front of `address` where no postal one is meant.
#[rustfmt::skip]
pub(super) const OTHER_ADDRESSES: &[&str] = &[
    "ip", "mac", "mail", "e-mail", "email", "web", "memory", "return", "hardware", "ethernet", "network", "server", "remote",
    "local", "bind", "url", "ipv4", "ipv6", "bluetooth", "bad", "dns", "host", "wallet", "peer", "source", "destination",
    "メール", "ip", "邮箱", "邮件", "電子郵件", "电子邮件", "mac", "网络", "อีเมล", "ไอพี", "listen", "physical", "base", "start", "virtual",
    "client", "gateway",
];

/// Who owns a device without being anybody.
#[rustfmt::skip]
pub(super) const NO_OWNERS: &[&str] = &[
    "today", "it", "that", "what", "this", "here", "there", "apple", "user", "let", "he", "she", "who", "everyone",
    "someone", "other", "o", "host", "one", "person", "customer", "お客様", "私", "他", "自分", "我", "你", "您", "他们", "別", "この",
    "その", "新しい", "以前", "古い", "今", "目前", "现在", "旧", "新", "用户", "使用中",
];

/// Signs of a postal address.
#[rustfmt::skip]
pub(super) const POSTAL_MARKS: &[&str] = &[
    "県", "都", "府", "市", "区", "區", "町", "村", "丁目", "番地", "省", "路", "街", "号", "號", "弄", "楼", "樓", "室", "ถนน", "ถ.", "ตำบล",
    "อำเภอ", "จังหวัด", "แขวง", "เขต", "ซอย", "หมู่", "กรุงเทพ", "Jl", "Jalan", "Gg", "RT", "Kec", "Kel", "Kab", "동", "구",
    "로",
];

/// Words in front of what looks like an IPv4 address and is a version.
#[rustfmt::skip]
pub(super) const VERSIONS: &[&str] = &[
    "version", "versions", "ver", "v", "build", "rev", "revision", "release", "line", "chrome", "driver", "firmware", "fw",
    "sdk", "oid", "app", "バージョン", "版本", "版本号", "เวอร์ชัน", "versi", "버전", "ios", "android", "windows", "section", "chapter",
    "upgraded to", "updated to", "update to", "webview", "player", "safari", "edge", "edg", "desktop",
];

/// What looks like a domain's last label and is the ending of a file or of a system unit.
#[rustfmt::skip]
pub(super) const ENDINGS: &[&str] = &[
    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "css", "js", "mjs", "ts", "json", "xml", "html", "heic", "service",
    "socket", "slice", "timer", "mount", "target", "scope", "device", "path", "swap", "dll", "exe", "so", "java", "kt",
    "swift", "rs", "py",
];
