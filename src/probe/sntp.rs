//! Asks a time server once, over UDP. The answer is compared with this machine's clock and never sets it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tokio::net::UdpSocket;
use tokio::time::timeout;

use super::millis;
use crate::words::observation::ClockSeen;

/// From 1900 to 1970, in seconds.
const EPOCH: u64 = 2_208_988_800;
/// Asked again after this long.
const AGAIN: Duration = Duration::from_secs(1);

/// The time there, compared with the time here; none where nobody answered in time.
pub(super) async fn ask(address: IpAddr, port: u16, wait: Duration) -> Option<ClockSeen> {
    let end = Instant::now() + wait;
    let local: IpAddr = if address.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((local, 0)).await.ok()?;
    socket.connect(SocketAddr::new(address, port)).await.ok()?;
    while Instant::now() < end {
        let (sent_at, begun) = (SystemTime::now(), Instant::now());
        let stamp = stamp(sent_at);
        let mut question = [0; 48];
        // Version 4, mode 3: client.
        question[0] = 0x23;
        question[40..].copy_from_slice(&stamp);
        socket.send(&question).await.ok()?;
        let left = AGAIN.min(end.saturating_duration_since(begun));
        let mut answer = [0; 128];
        if let Ok(received) = timeout(left, socket.recv(&mut answer)).await {
            let count = received.ok()?;
            if let Some(clock) = read(&answer[..count], stamp, sent_at, begun.elapsed()) {
                return Some(clock);
            }
        }
    }
    None
}

/// Seconds since 1900 and 32 bits of their fraction.
fn stamp(time: SystemTime) -> [u8; 8] {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = (since.as_secs() + EPOCH) & 0xffff_ffff;
    let fraction = (u64::from(since.subsec_nanos()) << 32) / 1_000_000_000;
    (seconds << 32 | fraction).to_be_bytes()
}

/// Milliseconds since 1970; the era that is nearest to ours.
fn milliseconds(stamp: [u8; 8]) -> i64 {
    let value = u64::from_be_bytes(stamp);
    let mut seconds = value >> 32;
    // The count of 32 bits begins anew in 2036.
    if seconds < 0x8000_0000 {
        seconds += 1 << 32;
    }
    let fraction = ((value & 0xffff_ffff) * 1000) >> 32;
    i64::try_from((seconds - EPOCH.min(seconds)) * 1000 + fraction).unwrap_or(i64::MAX)
}

fn read(answer: &[u8], asked: [u8; 8], sent_at: SystemTime, trip: Duration) -> Option<ClockSeen> {
    let part = |at: usize| <[u8; 8]>::try_from(answer.get(at..at + 8)?).ok();
    let (mode, stratum) = (answer.first()? & 7, *answer.get(1)?);
    // Another question's answer, or a server that does not know the time itself.
    if mode != 4 || !(1..=15).contains(&stratum) || part(24)? != asked {
        return None;
    }
    let here = i64::try_from(sent_at.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()?;
    let half = i64::try_from(trip.as_millis() / 2).ok()?;
    let there = milliseconds(part(40)?);
    Some(ClockSeen { ahead_ms: here.checked_add(half)?.checked_sub(there)?, give_or_take_ms: millis(trip / 2) + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(asked: [u8; 8], there: SystemTime) -> Vec<u8> {
        let mut bytes = vec![0x24, 2];
        bytes.resize(48, 0);
        bytes[24..32].copy_from_slice(&asked);
        bytes[40..].copy_from_slice(&stamp(there));
        bytes
    }

    #[test]
    fn the_offset_has_its_sign() {
        let here = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let asked = stamp(here);
        let ahead = |there| read(&answer(asked, there), asked, here, Duration::from_millis(100)).unwrap().ahead_ms;
        assert!((ahead(here) - 50).abs() <= 1);
        assert!((ahead(here - Duration::from_secs(300)) - 300_050).abs() <= 1);
        assert!((ahead(here + Duration::from_secs(300)) + 299_950).abs() <= 1);
    }

    #[test]
    fn times_after_2036_are_read() {
        let late = UNIX_EPOCH + Duration::from_secs(2_200_000_000);
        assert_eq!(milliseconds(stamp(late)), 2_200_000_000_000);
    }

    #[test]
    fn what_is_no_answer_is_none() {
        let (here, trip) = (UNIX_EPOCH + Duration::from_secs(1_800_000_000), Duration::from_millis(10));
        let asked = stamp(here);
        assert_eq!(read(b"", asked, here, trip), None);
        assert_eq!(read(&answer([7; 8], here), asked, here, trip), None);
        let mut unsynchronised = answer(asked, here);
        unsynchronised[1] = 0;
        assert_eq!(read(&unsynchronised, asked, here, trip), None);
    }
}
