//! Redacting twice must change nothing: what was found is replaced on trial, and what the rules find in that text is hidden at once.

use super::scan::{Match, first_pass};

/// Rounds at most; each hides more, so that there is an end anyway.
const ROUNDS: usize = 4;
/// So far in front of a match its block of lines begins at most.
const BEFORE: usize = 1024;

/// All there is to hide in `text` from `from` on, in order, none within another.
pub(super) fn scan(text: &[u8], from: usize) -> Vec<Match> {
    let mut found = first_pass(text, from, 0);
    for _ in 0..ROUNDS {
        match settled(text, from, &found) {
            Some(more) => found = more,
            None => break,
        }
    }
    found
}

/// The matches with those that only show once the others are hidden; none where there are no such.
fn settled(text: &[u8], from: usize, found: &[Match]) -> Option<Vec<Match>> {
    let mut all = Vec::with_capacity(found.len());
    let mut news = false;
    let mut next = 0;
    while let Some(first) = found.get(next) {
        let start = block_start(text, from, first.start);
        let mut end = block_end(text, first.end);
        let mut last = next + 1;
        while let Some(more) = found.get(last).filter(|more| more.start < end) {
            end = end.max(block_end(text, more.end));
            last += 1;
        }
        let block = &found[next..last];
        let trial = Trial::new(text, start, end, block);
        let more = first_pass(&trial.text, 0, 0);
        news |= !more.is_empty();
        let more: Vec<Match> = more.into_iter().map(|found| trial.back(found, block)).collect();
        let covered = |old: &Match| more.iter().any(|new| new.start <= old.start && old.end <= new.end);
        all.extend(block.iter().filter(|old| !covered(old)).cloned());
        all.extend(more.iter().cloned());
        next = last;
    }
    all.sort_by_key(|found| found.start);
    all.dedup_by(|later, earlier| later.start < earlier.end);
    news.then_some(all)
}

/// The beginning of the line that holds `at`, or of the one before where that leads on to it.
fn block_start(text: &[u8], from: usize, at: usize) -> usize {
    let lowest = from.max(at.saturating_sub(BEFORE));
    let mut ends = memchr::memrchr_iter(b'\n', &text[lowest..at]).map(|end| lowest + end);
    match ends.next() {
        Some(end) if leads_on(&text[lowest..end], &text[end + 1..]) => ends.next().map_or(lowest, |end| end + 1),
        Some(end) => end + 1,
        None => lowest,
    }
}

/// The end of the line that holds `at`, or of the next where the line leads on to it.
fn block_end(text: &[u8], at: usize) -> usize {
    let mut ends = memchr::memchr_iter(b'\n', &text[at..]).map(|end| at + end);
    match ends.next() {
        Some(end) if leads_on(&text[..end], &text[end + 1..]) => ends.next().map_or(text.len(), |end| end + 1),
        Some(end) => end + 1,
        None => text.len(),
    }
}

/// Whether a line may end in the midst of something that goes on behind it.
fn leads_on(line: &[u8], rest: &[u8]) -> bool {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let digit = || rest.iter().find(|b| **b != b' ').is_some_and(u8::is_ascii_digit);
    line.last().is_some_and(|b| b":=-@ \"'(>".contains(b) || b.is_ascii_digit() && digit())
}

/// A block with its matches replaced.
struct Trial {
    text: Vec<u8>,
    /// Where each stand-in begins and ends, in order of the matches.
    held: Vec<(usize, usize)>,
    start: usize,
}

impl Trial {
    fn new(text: &[u8], start: usize, end: usize, block: &[Match]) -> Self {
        let mut trial = Self { text: Vec::with_capacity(end - start), held: Vec::with_capacity(block.len()), start };
        let mut copied = start;
        for found in block {
            trial.text.extend_from_slice(&text[copied..found.start]);
            let begin = trial.text.len();
            // Which number stands there does not matter to any rule.
            let parts = match (found.kind.is_secret(), found.kind.has_network()) {
                (true, _) => ["<secret:", found.kind.name(), ">"],
                (_, true) => ["<", found.kind.name(), "-1.1>"],
                _ => ["<", found.kind.name(), "-1>"],
            };
            for part in parts {
                trial.text.extend_from_slice(part.as_bytes());
            }
            trial.held.push((begin, trial.text.len()));
            copied = found.end;
        }
        trial.text.extend_from_slice(&text[copied..end]);
        trial
    }

    /// A match in the trial as one in the text; stand-ins within it become what they stand for.
    fn back(&self, found: Match, block: &[Match]) -> Match {
        let place = |at: usize, end: bool| {
            let after = self.held.partition_point(|&(begin, _)| begin < at || !end && begin == at);
            match after.checked_sub(1) {
                Some(last) if at < self.held[last].1 || end && at == self.held[last].1 => {
                    if end {
                        block[last].end
                    } else {
                        block[last].start
                    }
                }
                Some(last) => block[last].end + at - self.held[last].1,
                None => self.start + at,
            }
        };
        let (start, end) = (place(found.start, false), place(found.end, true));
        let around = (place(found.around.0, false).min(start), place(found.around.1.min(self.text.len()), true).max(end));
        let open = found.open.filter(|_| found.end == self.text.len());
        Match { start, end, around, open, ..found }
    }
}
