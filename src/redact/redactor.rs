//! The stream: bytes in as they come, the same bytes out with what is private replaced, in memory that does not grow.

use super::kind::Kind;
use super::scan::{Match, Open};
use super::settle;
use super::stand_ins::StandIns;
use super::view::{Form, View};

/// The bytes that are read at once.
const WINDOW: usize = 512 * 1024;
/// At least so much behind a cut has been read before it is made, and nothing that counts as one value is longer.
const AHEAD: usize = 20 * 1024;
/// So much in front of a cut is looked back at.
const BEHIND: usize = 512;

/// One thing that was hidden: never what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// The line it begins in, from 1.
    pub line: u64,
    /// Where its bytes stood in the input.
    pub at: std::ops::Range<u64>,
}

/// Redacts one text that comes in pieces. What comes out does not depend on how it was cut.
#[derive(Debug)]
pub struct Redactor<'a> {
    stand_ins: &'a mut StandIns,
    form: Option<Form>,
    /// What was read and not yet written, with what is looked back at in front of it.
    buffer: Vec<u8>,
    /// The bytes of the buffer that are written already.
    done: usize,
    /// Where the buffer's first byte that is not written stood in the input, and its line.
    at: u64,
    line: u64,
    /// A value that the last cut went through.
    open: Option<Open>,
    findings: Vec<Finding>,
}

impl<'a> Redactor<'a> {
    /// Begins a text; values get the stand-ins they have in other texts.
    pub fn new(stand_ins: &'a mut StandIns) -> Self {
        Self { stand_ins, form: None, buffer: Vec::new(), done: 0, at: 0, line: 1, open: None, findings: Vec::new() }
    }

    /// Takes the next bytes and adds to `out` what can be said of them.
    pub fn push(&mut self, mut bytes: &[u8], out: &mut Vec<u8>) {
        while !bytes.is_empty() {
            // A window is read whenever it is full, wherever the pieces end.
            let space = (WINDOW - self.buffer.len()).min(bytes.len());
            self.buffer.extend_from_slice(&bytes[..space]);
            bytes = &bytes[space..];
            if self.buffer.len() == WINDOW {
                self.read(false, out);
            }
        }
    }

    /// Ends the text and adds the rest to `out`.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        self.read(true, out);
    }

    /// What was hidden since the last call, in the order of the text. Take them often: they are kept until then.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    fn read(&mut self, last: bool, out: &mut Vec<u8>) {
        let buffer = std::mem::take(&mut self.buffer);
        let form = *self.form.get_or_insert_with(|| Form::guess(&buffer));
        self.stand_ins.reserve(&buffer[self.done..]);
        let view = View::of(&buffer, form);
        let mut from = view.forth(self.done);
        if let Some(open) = self.open.take() {
            let rest = open.rest(&view.text[from..]);
            from = rest.map_or(view.text.len(), |rest| from + rest);
            self.skip(&buffer[self.done..view.back(from)], form);
            self.done = view.back(from);
            if rest.is_none() && !last {
                self.open = Some(open);
            }
        }
        let found = settle::scan(&view.text, from);
        let cut = if last { view.text.len() } else { cut(&view, from, &found) };
        let mut written = self.done;
        for Match { kind, start, end, value, open, .. } in found {
            if start >= cut {
                break;
            }
            let (start_raw, end_raw) = (view.back(start), view.back(end));
            if start_raw < written || end_raw <= start_raw {
                continue;
            }
            self.copy(&buffer[written..start_raw], form, out);
            let value = value.as_deref().unwrap_or(&view.text[start..end]);
            let mut stand_in = self.stand_ins.stand_in(kind, value);
            if is_json_number(&view.text, start, end) {
                stand_in = format!("\"{stand_in}\"");
            }
            out.extend_from_slice(&form.encode(&stand_in));
            let length = (end_raw - start_raw) as u64;
            self.findings.push(Finding { kind, line: self.line, at: self.at..self.at + length });
            self.skip(&buffer[start_raw..end_raw], form);
            written = end_raw;
            if !last && end == view.text.len() {
                self.open = open;
            }
        }
        let cut = if last { buffer.len() } else { view.back(cut).max(written) };
        self.copy(&buffer[written..cut], form, out);
        let keep = Self::behind(&buffer[..cut], form);
        let mut rest = buffer;
        rest.drain(..keep);
        self.done = cut - keep;
        self.buffer = rest;
    }

    fn copy(&mut self, bytes: &[u8], form: Form, out: &mut Vec<u8>) {
        out.extend_from_slice(bytes);
        self.skip(bytes, form);
    }

    fn skip(&mut self, bytes: &[u8], form: Form) {
        self.at += bytes.len() as u64;
        let lines = match form {
            Form::Bytes => memchr::memchr_iter(b'\n', bytes).count(),
            Form::Wide { big } => {
                bytes.chunks_exact(2).filter(|unit| unit[usize::from(big)] == b'\n' && unit[usize::from(!big)] == 0).count()
            }
        };
        self.line += lines as u64;
    }

    /// Where what is looked back at begins: at a line, or at least at a character.
    fn behind(done: &[u8], form: Form) -> usize {
        let lowest = done.len().saturating_sub(BEHIND);
        let wide = matches!(form, Form::Wide { .. });
        match memchr::memchr(b'\n', &done[lowest..]) {
            _ if wide => lowest & !1,
            Some(line) => lowest + line + 1,
            None => (lowest..done.len()).find(|&at| done[at] & 0xC0 != 0x80).unwrap_or(done.len()),
        }
    }
}

/// Whether the value is a bare number of a JSON object: what stands in for it is a text, and needs quotes to leave the document whole.
pub(super) fn is_json_number(text: &[u8], start: usize, end: usize) -> bool {
    let (before, after) = (text[..start].trim_ascii_end(), text[end..].trim_ascii_start());
    let named = before.strip_suffix(b":").is_some_and(|name| name.trim_ascii_end().ends_with(b"\""));
    named && text[start..end].iter().all(u8::is_ascii_digit) && after.first().is_none_or(|b| matches!(b, b',' | b'}' | b']'))
}

/// Where a view may be cut: behind a line if there is one, never within what belongs together.
fn cut(view: &View<'_>, from: usize, found: &[Match]) -> usize {
    let raw_most = WINDOW - AHEAD;
    let most = view.forth(raw_most).max(from);
    let text = &view.text[from..most];
    let line = memchr::memrchr(b'\n', text).or_else(|| {
        memchr::memrchr2(b' ', b',', &text[text.len().saturating_sub(4096)..]).map(|at| at + text.len().saturating_sub(4096))
    });
    let mut cut = line.map_or(most, |at| from + at + 1);
    while cut > from && cut < view.text.len() && view.text[cut] & 0xC0 == 0x80 {
        cut -= 1;
    }
    for Match { around: (first, end), .. } in found.iter().rev() {
        if (*first..*end).contains(&cut) && *first < cut {
            // In front of it, unless that is no way on.
            cut = if *first > from { *first } else { *end };
        }
    }
    if cut > from { cut } else { most.max(from + 1).min(view.text.len()) }
}
