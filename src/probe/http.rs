//! One HTTP/1.1 request and its answer, bounded in size and patient for a fixed time. Whatever comes is kept as evidence.

use std::time::{Duration, Instant, SystemTime};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::time::timeout;

use super::millis;
use crate::words::observation::{ClockSeen, HttpResult, HttpSeen};

/// The longest head that is read, in bytes.
const LONGEST_HEAD: usize = 64 * 1024;
/// The longest body that is read, in bytes.
const LONGEST_BODY: usize = 32 * 1024;
/// As much of a body is kept as evidence, in bytes.
const KEPT_BODY: usize = 1024;
/// As many names of headers are kept.
const KEPT_HEADERS: usize = 64;
/// As much of one header's value is kept, in characters.
const KEPT_VALUE: usize = 1024;

/// What a server answered.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub seen: HttpSeen,
    pub clock: Option<ClockSeen>,
    pub body: Vec<u8>,
}

/// The head of an answer, read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub status: u16,
    pub headers: Vec<(String, String)>,
}

impl Head {
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn kept(&self, name: &str) -> Option<String> {
        self.value(name).map(|value| value.chars().take(KEPT_VALUE).collect())
    }
}

/// A GET on a connection that stays open.
pub(super) fn get(target: &str, host: &str, login: Option<&str>) -> Vec<u8> {
    let login = login.map(|login| format!("Proxy-Authorization: {login}\r\n")).unwrap_or_default();
    format!(
        "GET {target} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: linehelp/{}\r\nAccept: */*\r\nAccept-Encoding: identity\r\n{login}\r\n",
        env!("CARGO_PKG_VERSION")
    )
    .into_bytes()
}

/// A POST of a DNS message, on a connection that stays open.
pub(super) fn post_dns(path: &str, host: &str, message: &[u8]) -> Vec<u8> {
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: linehelp/{}\r\nAccept: application/dns-message\r\n\
         Content-Type: application/dns-message\r\nContent-Length: {}\r\n\r\n",
        env!("CARGO_PKG_VERSION"),
        message.len()
    )
    .into_bytes();
    request.extend(message);
    request
}

/// Sends the request and reads one answer. `wait`: for how long nothing may come.
pub(super) async fn exchange<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, request: &[u8], wait: Duration) -> Answer {
    let begun = Instant::now();
    match timeout(wait, send(stream, request)).await {
        // A server may answer and close before it has read everything: what it said is still there to be read.
        Ok(Ok(()) | Err(_)) => answer(stream, &mut Vec::new(), begun, wait).await,
        Err(_) => {
            let seen = HttpSeen { result: HttpResult::Timeout, ms: millis(begun.elapsed()), ..HttpSeen::default() };
            Answer { seen, ..Answer::default() }
        }
    }
}

/// Reads one answer to a request that was sent at `begun`. `received`: bytes that came before; those after the answer stay there.
pub(super) async fn answer<S: AsyncRead + Unpin>(
    stream: &mut S,
    received: &mut Vec<u8>,
    begun: Instant,
    wait: Duration,
) -> Answer {
    let mut reading = Reading { received: std::mem::take(received), head: None };
    let result = reading.read(stream, begun, wait).await;
    let Reading { received: mut bytes, head } = reading;
    let (head, end, arrived) = match head {
        Some((head, end, arrived)) => (Some(head), end, arrived),
        None => (None, 0, begun.elapsed()),
    };
    let rest = bytes.split_off(end);
    let (body, used) = head.as_ref().map(|head| body_of(head, &rest)).unwrap_or_default();
    if result == HttpResult::Answered {
        *received = rest.get(used..).unwrap_or_default().to_vec();
    }
    let clock = head.as_ref().and_then(|head| clock(head, SystemTime::now(), begun.elapsed().saturating_sub(arrived), arrived));
    let seen = HttpSeen {
        result,
        status: head.as_ref().map(|head| head.status),
        location: head.as_ref().and_then(|head| head.kept("location")),
        content_type: head.as_ref().and_then(|head| head.kept("content-type")),
        headers: head
            .iter()
            .flat_map(|head| &head.headers)
            .take(KEPT_HEADERS)
            .map(|(name, _)| name.chars().take(KEPT_VALUE).collect())
            .collect(),
        body: text(body.get(..KEPT_BODY).unwrap_or(&body)),
        body_bytes: body.len() as u64,
        ms: millis(begun.elapsed()),
    };
    Answer { seen, clock, body }
}

pub(super) async fn send<S: AsyncWrite + Unpin>(stream: &mut S, request: &[u8]) -> std::io::Result<()> {
    stream.write_all(request).await?;
    stream.flush().await
}

/// What has come so far.
struct Reading {
    received: Vec<u8>,
    /// The head, where its end lies, and when it was there.
    head: Option<(Head, usize, Duration)>,
}

impl Reading {
    async fn read<S: AsyncRead + Unpin>(&mut self, stream: &mut S, begun: Instant, wait: Duration) -> HttpResult {
        let mut buffer = [0; 8192];
        loop {
            if self.head.is_none() {
                if let Some(end) = end_of_head(&self.received) {
                    match head(&self.received[..end]) {
                        // 1xx says only that another head follows.
                        Some(head) if (100..200).contains(&head.status) && head.status != 101 => {
                            self.received.drain(..end);
                            continue;
                        }
                        Some(head) => self.head = Some((head, end, begun.elapsed())),
                        None => return HttpResult::Garbage,
                    }
                } else if self.received.len() > LONGEST_HEAD || !may_be_http(&self.received) {
                    return HttpResult::Garbage;
                }
            }
            if let Some((head, end, _)) = &self.head
                && (is_whole(head, &self.received[*end..]) || self.received.len() - end >= LONGEST_BODY)
            {
                return HttpResult::Answered;
            }
            let count = match timeout(wait, stream.read(&mut buffer)).await {
                Ok(Ok(0)) => return self.closed(true),
                Ok(Ok(count)) => count,
                Ok(Err(error)) => return self.closed(error.kind() == std::io::ErrorKind::UnexpectedEof),
                Err(_) if self.received.is_empty() => return HttpResult::Timeout,
                Err(_) => return HttpResult::Stalled,
            };
            self.received.extend_from_slice(&buffer[..count]);
        }
    }

    /// The connection ended before the answer did; `orderly`: it was closed and not cut.
    fn closed(&self, orderly: bool) -> HttpResult {
        match &self.head {
            Some((head, _, _)) if orderly && until_closed(head) => HttpResult::Answered,
            None if self.received.is_empty() => HttpResult::Reset,
            Some(_) | None => HttpResult::Cut,
        }
    }
}

fn may_be_http(bytes: &[u8]) -> bool {
    let start = b"HTTP/1.";
    bytes.iter().zip(start).all(|(byte, wanted)| byte == wanted)
}

/// Where the empty line ends; none where it has not come.
pub(super) fn end_of_head(bytes: &[u8]) -> Option<usize> {
    let bytes = bytes.get(..LONGEST_HEAD).unwrap_or(bytes);
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

/// Reads a head; none where it is no HTTP/1.
pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split("\r\n");
    let first = lines.next()?;
    let status = first.strip_prefix("HTTP/1.")?.split(' ').nth(1)?;
    if status.len() != 3 {
        return None;
    }
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Some(Head { status: status.parse().ok()?, headers })
}

fn bodiless(head: &Head) -> bool {
    matches!(head.status, 204 | 304)
}

fn chunked(head: &Head) -> bool {
    head.value("transfer-encoding").is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked"))
}

fn length(head: &Head) -> Option<u64> {
    head.value("content-length")?.parse().ok()
}

fn until_closed(head: &Head) -> bool {
    !chunked(head) && length(head).is_none()
}

fn is_whole(head: &Head, rest: &[u8]) -> bool {
    if bodiless(head) {
        return true;
    }
    if chunked(head) {
        return unchunk(rest).whole;
    }
    length(head).is_some_and(|length| rest.len() as u64 >= length)
}

/// The body as far as it has come, and how many bytes it takes up.
fn body_of(head: &Head, rest: &[u8]) -> (Vec<u8>, usize) {
    if bodiless(head) {
        return (Vec::new(), 0);
    }
    if chunked(head) {
        let chunks = unchunk(rest);
        return (chunks.body, chunks.used);
    }
    let most = length(head).and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX).min(rest.len());
    (rest[..most].to_vec(), most)
}

/// Chunks that have come.
struct Chunks {
    body: Vec<u8>,
    used: usize,
    whole: bool,
}

fn unchunk(all: &[u8]) -> Chunks {
    let (mut body, mut used) = (Vec::new(), 0);
    loop {
        let rest = &all[used..];
        let Some(end) = rest.windows(2).position(|two| two == b"\r\n") else { break };
        let size = std::str::from_utf8(&rest[..end]).ok().and_then(|line| {
            let digits = line.split(';').next()?.trim();
            usize::from_str_radix(digits, 16).ok()
        });
        let data = &rest[end + 2..];
        match size {
            Some(0) => {
                // No trailers, or none that matter.
                let last = data.windows(2).position(|two| two == b"\r\n").map_or(data.len(), |at| at + 2);
                return Chunks { body, used: used + end + 2 + last, whole: true };
            }
            // No chunk at all: whatever it is, more of it will not help.
            None => return Chunks { body, used: all.len(), whole: true },
            Some(size) => {
                let Some(next) = size.checked_add(2).filter(|next| *next <= data.len()) else {
                    body.extend_from_slice(data.get(..size).unwrap_or(data));
                    break;
                };
                body.extend_from_slice(&data[..size]);
                used += end + 2 + next;
            }
        }
    }
    Chunks { body, used: all.len(), whole: false }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// What the `Date` header says of this machine's clock. `since`: how long ago the head came; `trip`: how long it took to come.
fn clock(head: &Head, now: SystemTime, since: Duration, trip: Duration) -> Option<ClockSeen> {
    let date = httpdate::parse_http_date(head.value("date")?).ok()?;
    let age = head.value("age").and_then(|age| age.parse::<u64>().ok()).unwrap_or(0).min(86_400 * 366);
    let here = now.checked_sub(since)?;
    // The header names the second in which the answer was made, half a round trip before it came.
    let there = date.checked_add(Duration::from_secs(age) + Duration::from_millis(500) + trip / 2)?;
    let ahead_ms = match here.duration_since(there) {
        Ok(ahead) => i64::try_from(ahead.as_millis()).ok()?,
        Err(behind) => -i64::try_from(behind.duration().as_millis()).ok()?,
    };
    let give_or_take_ms = 500 + millis(trip / 2) + if age > 0 { 500 } else { 0 };
    Some(ClockSeen { ahead_ms, give_or_take_ms })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokio::io::AsyncWriteExt as _;

    use super::*;

    async fn asked(answer: Vec<u8>, close: bool) -> Answer {
        let (mut here, mut there) = tokio::io::duplex(1 << 20);
        there.write_all(&answer).await.unwrap();
        let held = if close {
            there.shutdown().await.unwrap();
            let mut sink = Vec::new();
            tokio::spawn(async move { there.read_to_end(&mut sink).await });
            None
        } else {
            Some(there)
        };
        let answer = exchange(&mut here, &get("/", "line.me", None), Duration::from_millis(50)).await;
        drop(held);
        answer
    }

    fn run(answer: impl Into<Vec<u8>>, close: bool) -> Answer {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(asked(answer.into(), close))
    }

    #[test]
    fn ends_are_told_apart() {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";
        for (answer, close, result) in [
            (format!("{head}LINE"), false, HttpResult::Answered),
            (format!("{head}LI"), false, HttpResult::Stalled),
            (format!("{head}LI"), true, HttpResult::Cut),
            (String::new(), false, HttpResult::Timeout),
            (String::new(), true, HttpResult::Reset),
            ("HTTP/1.1 20".to_owned(), false, HttpResult::Stalled),
            ("SSH-2.0-OpenSSH\r\n".to_owned(), false, HttpResult::Garbage),
            ("HTTP/1.1 hello\r\n\r\n".to_owned(), false, HttpResult::Garbage),
            ("HTTP/1.1 204 No Content\r\n\r\n".to_owned(), false, HttpResult::Answered),
            ("HTTP/1.0 200 OK\r\n\r\nall".to_owned(), true, HttpResult::Answered),
            ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n".to_owned(), false, HttpResult::Answered),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nLINE\r\n0\r\n\r\n".to_owned(),
                false,
                HttpResult::Answered,
            ),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nLI".to_owned(), false, HttpResult::Stalled),
        ] {
            assert_eq!(run(answer.clone(), close).seen.result, result, "{answer}");
        }
    }

    #[test]
    fn an_endless_body_and_an_endless_head_are_cut_off() {
        let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(LONGEST_BODY * 2));
        let answer = run(endless, false);
        assert_eq!(answer.seen.result, HttpResult::Answered);
        assert!(answer.body.len() <= LONGEST_BODY + 8192 && answer.seen.body.len() == KEPT_BODY);
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(10_000));
        assert!(run(many, false).seen.headers.len() <= KEPT_HEADERS);
        assert_eq!(run(format!("HTTP/1.1 200 OK\r\n{}", "a: b\r\n".repeat(20_000)), false).seen.result, HttpResult::Garbage);
    }

    #[test]
    fn evidence_is_kept() {
        let answer = run(
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Type: text/html\r\nServer: x\r\n\
             Content-Length: 5\r\n\r\n\x1b[2Jx",
            false,
        );
        assert_eq!(answer.seen.status, Some(302));
        assert_eq!(answer.seen.location.as_deref(), Some("http://portal.example/"));
        assert_eq!(answer.seen.content_type.as_deref(), Some("text/html"));
        assert_eq!(answer.seen.headers, ["location", "content-type", "server", "content-length"]);
        assert_eq!(answer.seen.body, "[2Jx");
    }

    #[test]
    fn the_clock_is_told_with_its_sign() {
        let at = |headers: &str| head(format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n").as_bytes()).unwrap();
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:47 GMT").unwrap();
        let ahead = |headers: &str| clock(&at(headers), now, Duration::ZERO, Duration::from_millis(200));
        assert_eq!(ahead("Date: Sun, 06 Nov 1994 08:44:47 GMT").unwrap().ahead_ms, 300_000 - 600);
        assert_eq!(ahead("Date: Sun, 06 Nov 1994 08:54:47 GMT").unwrap().ahead_ms, -300_000 - 600);
        assert_eq!(ahead("Date: Sun, 06 Nov 1994 08:44:47 GMT\r\nAge: 300").unwrap().ahead_ms, -600);
        assert_eq!(ahead("Date: yesterday"), None);
        assert_eq!(ahead("Server: none"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = head(&bytes);
            let _ = unchunk(&bytes);
        }
    }
}
