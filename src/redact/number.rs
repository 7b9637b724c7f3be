//! Runs of digits: dates are passed over; phones, cards, devices' and people's numbers are told by their form and checksum.

use super::checks;
use super::kind::Kind;
use super::lists::FIGURES;
use super::scan::Scanner;

/// Groups of digits joined by single signs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    pub(super) groups: [(usize, usize); MOST],
    /// The sign in front of each group: `-`, `.`, `/`, `:`, a blank, a line's end as `\n`; 0 for the first.
    signs: [u8; MOST],
    pub(super) len: usize,
}

const MOST: usize = 8;

impl Run {
    fn start(&self) -> usize {
        self.groups[0].0
    }

    pub(super) fn end(&self, groups: usize) -> usize {
        self.groups[groups - 1].1
    }

    fn lens(&self, groups: usize) -> ([usize; MOST], usize) {
        let mut lens = [0; MOST];
        for (len, (start, end)) in lens.iter_mut().zip(&self.groups[..groups]) {
            *len = end - start;
        }
        (lens, groups)
    }

    pub(super) fn has_sign(&self, groups: usize, sign: u8) -> bool {
        self.signs[1..groups].contains(&sign)
    }
}

impl Scanner<'_> {
    /// A number that begins here, with its `+` or bracket.
    pub(super) fn number(&mut self, at: usize) -> Option<usize> {
        let mut digits = at;
        while matches!(self.byte(digits), b'+' | b'(') && digits < at + 2 {
            digits += 1;
        }
        if !self.byte(digits).is_ascii_digit() || !self.word_starts(at) || at < self.floor {
            return None;
        }
        if digits == at
            && let Some(next) = self.time(at)
        {
            return Some(self.logged_by(at, next).unwrap_or(next));
        }
        let run = self.groups(digits);
        if self.goes_on_from_before(at) && run.groups[0].1 - run.groups[0].0 < 9 {
            return None;
        }
        for groups in (1..=run.len).rev() {
            let x = matches!(self.byte(run.end(groups)), b'X' | b'x');
            if !self.may_end(run.end(groups) + usize::from(x)) {
                continue;
            }
            if let Some((kind, end)) = self.read(at, &run, groups) {
                return Some(self.hide(kind, at, end));
            }
        }
        (digits == at).then_some(run.groups[0].1)
    }

    /// Whether the number is the rest of one that began before: a version, a decimal, a date.
    fn goes_on_from_before(&self, at: usize) -> bool {
        let sign = self.before(at);
        matches!(sign, b'.' | b'-' | b',') && at >= 2 && self.text[at - 2].is_ascii_digit()
            || matches!(sign, b'$')
            || self.text[..at].ends_with("¥".as_bytes())
            || self.text[..at].ends_with("฿".as_bytes())
            || self.text[..at].ends_with("€".as_bytes())
    }

    pub(super) fn may_end(&self, end: usize) -> bool {
        let next = self.byte(end);
        let digit_after = self.byte(end + 1).is_ascii_digit();
        !(next.is_ascii_alphanumeric() || next == b'%' || matches!(next, b'.' | b'-' | b',') && digit_after)
    }

    pub(super) fn groups(&self, at: usize) -> Run {
        let mut run = Run::default();
        let mut start = at;
        let mut sign = 0;
        while run.len < MOST {
            let end = self.run_of(start, |b| b.is_ascii_digit());
            run.groups[run.len] = (start, end);
            run.signs[run.len] = sign;
            run.len += 1;
            let Some((next, joined)) = self.sign(end) else { break };
            (start, sign) = (next, joined);
        }
        run
    }

    /// The sign between two groups of digits, and where the second begins.
    fn sign(&self, at: usize) -> Option<(usize, u8)> {
        let rest = &self.text[at..];
        let mut len = 0;
        let mut sign = 0;
        while len < 8 {
            let (bytes, found) = match rest.get(len..)? {
                [b @ (b'-' | b'.' | b'/' | b':'), ..] => (1, *b),
                [b' ' | b'(' | b')', ..] => (1, b' '),
                [0xC2, 0xA0, ..] => (2, b' '),
                [0xE2, 0x80, 0x90..=0x95, ..] | [0xE2, 0x88, 0x92, ..] | [0xE3, 0x83, 0xBC, ..] => (3, b'-'),
                [b'\r', b'\n', ..] | [b'\\', b'n', ..] => (2, b'\n'),
                [b'\n', ..] => (1, b'\n'),
                _ => break,
            };
            // A sign counts for more than a blank; a line's end may follow a hyphen, with blanks behind it.
            let fits = matches!((sign, found), (0 | b' ', _) | (b'\n', b' ') | (b'-', b' ' | b'\n'));
            if !fits || len >= 3 && sign != b'\n' {
                return None;
            }
            if sign == 0 || found != b' ' {
                sign = found;
            }
            len += bytes;
        }
        let double = rest.get(..2) == Some(b"  ");
        (len > 0 && !double && rest.get(len).is_some_and(u8::is_ascii_digit)).then_some((at + len, sign))
    }

    /// What the first groups of a run are.
    fn read(&self, at: usize, run: &Run, groups: usize) -> Option<(Kind, usize)> {
        let end = run.end(groups);
        let total: usize = run.groups[..groups].iter().map(|(start, end)| end - start).sum();
        if run.has_sign(groups, b':') || !(4..=19).contains(&total) || total < 8 && !run.has_sign(groups, b'.') {
            return None;
        }
        let mut digits = [0_u8; 20];
        let mut len = 0;
        for &(start, end) in &run.groups[..groups] {
            for &b in &self.text[start..end] {
                digits[len] = b;
                len += 1;
            }
        }
        let digits = &digits[..len];
        let plus = self.text[at..run.start()].contains(&b'+');
        let (lens, _) = run.lens(groups);
        let lens = &lens[..groups];
        if run.has_sign(groups, b'.') && groups == 4 && run.signs[1..4] == [b'.'; 3] {
            return self.address_v4(at, end).map(|kind| (kind, end));
        }
        let x = self.byte(end).eq_ignore_ascii_case(&b'x');
        if run.has_sign(groups, b'/') || x && total != 17 {
            return None;
        }
        if !plus && at == run.start() && !run.has_sign(groups, b'.') {
            if checks::is_card(digits) && matches!(lens, [_] | [4, 4, 4, ..] | [4, 6, 4 | 5] | [4, 8, 4]) {
                return Some((Kind::Card, end));
            }
            // Four more digits would make it another number.
            let more = groups < run.len && groups > 1 && run.signs[groups] == run.signs[1];
            if !more && let Some(end) = self.person(run.start(), digits, lens, end) {
                return Some((Kind::NationalId, end));
            }
            if digits.len() == 15
                && checks::luhn(digits)
                && matches!(lens, [15] | [2, 6, 6, 1] | [8, 6, 1] | [6, 2, 6, 1])
                && matches!(
                    &digits[..2],
                    b"01" | b"35" | b"86" | b"99" | b"98" | b"91" | b"44" | b"45" | b"49" | b"51" | b"52" | b"53" | b"54"
                )
            {
                return Some((Kind::Imei, end));
            }
        }
        if self.is_phone(at, run, digits, lens, plus) {
            return Some((Kind::Phone, end));
        }
        None
    }

    fn person(&self, start: usize, digits: &[u8], lens: &[usize], end: usize) -> Option<usize> {
        let alone = lens.len() == 1;
        match lens {
            // China: the last sign may be X.
            [17] if matches!(self.byte(end), b'X' | b'x') => checks::china(digits, b'X').then_some(end + 1),
            [18] | [6, 8, 4] => checks::china(&digits[..17], digits[17]).then_some(end),
            [13] | [1, 4, 5, 2, 1] => {
                // A time in milliseconds has as many digits.
                let time = alone && (&b"1600000000000"[..]..&b"1850000000000"[..]).contains(&digits);
                (checks::thailand(digits) && !time && !(alone && self.is_figure(start))).then_some(end)
            }
            [12] | [4, 4, 4] => {
                (checks::japan(digits) && !checks::is_day(&digits[..8]) && !(alone && self.is_figure(start))).then_some(end)
            }
            // Korea, and the United States.
            [6, 7] => (matches!(digits[6], b'1'..=b'4') && checks::is_short_day(&digits[..6]) && self.byte(start + 6) == b'-')
                .then_some(end),
            [3, 2, 4] => {
                (self.byte(start + 3) == b'-' && self.byte(start + 6) == b'-' && digits[0] != b'9' && &digits[..3] != b"000")
                    .then_some(end)
            }
            _ => None,
        }
    }

    fn is_phone(&self, at: usize, run: &Run, digits: &[u8], lens: &[usize], plus: bool) -> bool {
        let alone = lens.len() == 1;
        let last = lens[lens.len() - 1];
        if plus {
            return (8..=15).contains(&digits.len()) && digits[0] != b'0' && last >= 2;
        }
        if alone && self.is_figure(at) {
            return false;
        }
        let dots = run.has_sign(lens.len(), b'.');
        if digits.starts_with(b"00") && (11..=16).contains(&digits.len()) && !dots {
            return checks::country(&digits[2..]).is_some_and(|rest| rest.len() >= 8);
        }
        if let Some(rest) = checks::country(digits)
            && checks::is_mobile(digits, rest)
            && (alone || matches!(lens[0], 2 | 3))
        {
            return true;
        }
        // China: 138-1234-5678.
        if digits.len() == 11
            && digits[0] == b'1'
            && (b'3'..=b'9').contains(&digits[1])
            && matches!(lens, [11] | [3, 4, 4] | [3, 8])
            && !dots
        {
            return true;
        }
        if digits[0] == b'0' && (b'1'..=b'9').contains(&digits[1]) {
            let first = lens[0];
            let middle = lens.get(1..lens.len() - 1).unwrap_or_default();
            let date = matches!(lens, [2, 2, 4, ..]) && matches!(&digits[4..6], b"19" | b"20");
            let shape = if alone {
                (9..=11).contains(&digits.len()) || digits.starts_with(b"08") && digits.len() <= 13
            } else {
                (2..=6).contains(&first)
                    && lens.len() <= 5
                    && middle.iter().all(|len| (1..=4).contains(len))
                    && (2..=8).contains(&last)
                    && (last >= 3 || lens.len() >= 4)
            };
            return (9..=13).contains(&digits.len()) && shape && !date;
        }
        // North America.
        let areas = matches!(lens, [3, 3, 4]) && digits[0] >= b'2' && digits[3] >= b'2';
        let long = matches!(lens, [1, 3, 3, 4]) && digits[0] == b'1' && digits[1] >= b'2' && digits[4] >= b'2';
        if areas || long {
            let blanks = (1..lens.len()).all(|i| run.signs[i] == b' ');
            return !blanks || self.byte(at) == b'(' || long;
        }
        // Hong Kong and others, written as two fours.
        matches!(lens, [4, 4]) && matches!(digits[0], b'5' | b'6' | b'9') && run.signs[1] == b'-'
    }

    /// Whether the name in front says that this is a figure.
    fn is_figure(&self, at: usize) -> bool {
        let lowest = at.saturating_sub(32);
        let mut end = at;
        while end > lowest && matches!(self.text[end - 1], b'=' | b':' | b' ' | b'"' | b'\'' | 1 | 2 | b'(' | b'#') {
            end -= 1;
        }
        let start = self.text[lowest..end]
            .iter()
            .rposition(|b| !(b.is_ascii_alphanumeric() || *b == b'_'))
            .map_or(lowest, |last| lowest + last + 1);
        let name = &self.text[start..end];
        end < at
            && FIGURES.iter().any(|figure| {
                name.len() >= figure.len() && {
                    let (head, tail) = name.split_at(name.len() - figure.len());
                    // The whole name, or its last word.
                    let whole = head.last().is_none_or(|b| *b == b'_' || b.is_ascii_lowercase() && tail[0].is_ascii_uppercase());
                    whole && tail.eq_ignore_ascii_case(figure.as_bytes())
                }
            })
    }

    /// `Nov 23 10:15:32 machine process[1]: …`: the machine's name.
    fn logged_by(&mut self, at: usize, time_end: usize) -> Option<usize> {
        const MONTHS: [&[u8]; 12] =
            [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
        let date = at.checked_sub(7)?;
        let month = MONTHS.iter().any(|month| self.text[date..].starts_with(month));
        let line = date == 0 || self.text[date - 1] == b'\n';
        if !month || !line || self.byte(time_end) != b' ' {
            return None;
        }
        let start = time_end + 1;
        let end = self.run_of(start, |b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
        let process = self.run_of(end + 1, |b| b.is_ascii_alphanumeric() || b"-._/@()".contains(&b));
        let named = end > start && self.byte(end) == b' ' && &self.text[start..end] != b"localhost";
        let fits = named && process > end + 1 && matches!(self.byte(process), b'[' | b':');
        fits.then(|| self.hide_for(Kind::Host, start, end, at))
    }

    /// The end of a date or a time of day that begins here.
    pub(super) fn time(&self, at: usize) -> Option<usize> {
        let text = &self.text[at..];
        let two = |from: usize| text.get(from..from + 2).is_some_and(|two| two.iter().all(u8::is_ascii_digit));
        let year = text.starts_with(b"19") || text.starts_with(b"20");
        let sign = |from: usize, signs: &[u8]| text.get(from).is_some_and(|b| signs.contains(b));
        if year
            && two(2)
            && sign(4, b"-/.")
            && two(5)
            && text.get(7) == text.get(4)
            && two(8)
            && !text.get(10).is_some_and(|b| b.is_ascii_digit() || *b == b'-')
        {
            let day = at + 10;
            let joined = matches!(self.byte(day), b'T' | b' ' | b'_');
            return Some(if joined { self.clock(day + 1).unwrap_or(day) } else { day });
        }
        self.clock(at)
    }

    /// `12:34`, `12:34:56.789`, with its zone.
    fn clock(&self, at: usize) -> Option<usize> {
        let text = self.text.get(at..)?;
        let two = |from: usize| text.get(from..from + 2).is_some_and(|two| two.iter().all(u8::is_ascii_digit));
        if !(two(0) && text.get(2) == Some(&b':') && two(3)) {
            return None;
        }
        let mut end = at + 5;
        if self.byte(end) == b':' && two(6) {
            end += 3;
        }
        let tail = self.byte(end);
        if tail == b':' || tail == b'-' && self.byte(end + 1).is_ascii_hexdigit() {
            // Six groups: a network card's address.
            return None;
        }
        if matches!(tail, b'.' | b',') && self.byte(end + 1).is_ascii_digit() {
            end = self.run_of(end + 1, |b| b.is_ascii_digit());
        }
        if matches!(self.byte(end), b'+' | b'-') && self.byte(end + 1).is_ascii_digit() {
            let zone = self.run_of(end + 1, |b| b.is_ascii_digit() || b == b':');
            if zone - end <= 6 {
                end = zone;
            }
        }
        Some(end)
    }
}
