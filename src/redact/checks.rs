//! Checksums and forms of numbers, given as ASCII digits.

/// Luhn's sum: cards and IMEI.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, b)| match (u32::from(b - b'0'), place % 2) {
            (digit, 0) => digit,
            (digit, _) => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|b| *b != b'0')
}

/// A card's number: the length of its issuer's, and the sum.
pub(super) fn is_card(digits: &[u8]) -> bool {
    let start = |len: usize| digits[..len].iter().fold(0, |number, b| number * 10 + u32::from(b - b'0'));
    let issuer = match digits.len() {
        13 => digits[0] == b'4',
        14 => matches!(start(2), 36 | 38 | 39) || matches!(start(3), 300..=305),
        15 => matches!(start(2), 34 | 37),
        16 => {
            matches!(digits[0], b'4')
                || matches!(start(2), 51..=55 | 62 | 65 | 81)
                || matches!(start(4), 2221..=2720 | 3528..=3589 | 6011 | 2200..=2204)
                || matches!(start(3), 644..=649)
                || matches!(start(2), 50 | 56..=58 | 60 | 63 | 67)
        }
        17 | 18 => matches!(start(2), 62),
        19 => matches!(start(2), 62 | 63 | 67) || digits[0] == b'4',
        _ => false,
    };
    issuer && luhn(digits)
}

/// China's identity card: a day of birth, and a sum over 17 digits.
pub(super) fn china(digits: &[u8], last: u8) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    digits[0] != b'0' && is_day(&digits[6..14]) && b"10X98765432"[(sum % 11) as usize] == last.to_ascii_uppercase()
}

/// Thailand's identity card: 13 digits.
pub(super) fn thailand(digits: &[u8]) -> bool {
    let sum: u32 = (2..=13).rev().zip(digits).map(|(weight, b)| u32::from(b - b'0') * weight).sum();
    (b'1'..=b'8').contains(&digits[0]) && (11 - sum % 11) % 10 == u32::from(digits[12] - b'0')
}

/// Japan's individual number: 12 digits.
pub(super) fn japan(digits: &[u8]) -> bool {
    let sum: u32 = digits[..11].iter().rev().zip((2..=7).chain(2..=6)).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    let check = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    check == u32::from(digits[11] - b'0') && digits[1..].iter().any(|b| *b != digits[0])
}

/// Taiwan's identity card and residence permit: a letter, a digit or letter, eight digits.
pub(super) fn taiwan(text: &[u8]) -> bool {
    const LETTERS: &[u8; 26] =
        &[10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];
    let [first, second, rest @ ..] = text else { return false };
    let letter = |b: u8| b.is_ascii_uppercase().then(|| u32::from(LETTERS[usize::from(b - b'A')]));
    let Some(code) = letter(*first) else { return false };
    let second = match second {
        b'1' | b'2' | b'8' | b'9' => u32::from(second - b'0'),
        b'A'..=b'D' => u32::from(LETTERS[usize::from(second - b'A')]) % 10,
        _ => return false,
    };
    if rest.len() != 8 || !rest.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let tail: u32 = rest.iter().zip([7, 6, 5, 4, 3, 2, 1, 1]).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    (code / 10 + code % 10 * 9 + second * 8 + tail).is_multiple_of(10)
}

/// An international account number: letters, two check digits, 11 to 30 more.
pub(super) fn iban(text: &[u8]) -> bool {
    if !(15..=34).contains(&text.len())
        || !text[..2].iter().all(u8::is_ascii_uppercase)
        || !text[2..4].iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let mut rest = 0_u32;
    for &b in text[4..].iter().chain(&text[..4]) {
        rest = match b {
            b'0'..=b'9' => rest * 10 + u32::from(b - b'0'),
            b'A'..=b'Z' => rest * 100 + u32::from(b - b'A') + 10,
            _ => return false,
        } % 97;
    }
    rest == 1
}

/// Whether eight digits are a day of this or the last century.
pub(super) fn is_day(digits: &[u8]) -> bool {
    (digits.starts_with(b"19") || digits.starts_with(b"20")) && is_short_day(&digits[2..])
}

/// Whether six digits are year, month and day.
pub(super) fn is_short_day(digits: &[u8]) -> bool {
    let two = |at: usize| (digits[at] - b'0') * 10 + digits[at + 1] - b'0';
    (1..=12).contains(&two(2)) && (1..=31).contains(&two(4))
}

/// What follows a country code of the countries we know the numbers of.
pub(super) fn country(digits: &[u8]) -> Option<&[u8]> {
    [b"886".as_slice(), b"852", b"853", b"81", b"66", b"86", b"82", b"62", b"65", b"60", b"84", b"63"]
        .iter()
        .find_map(|code| digits.strip_prefix(*code))
}

/// Whether digits with a country code and no `+` are a mobile number.
pub(super) fn is_mobile(all: &[u8], rest: &[u8]) -> bool {
    let (code, rest) = (&all[..all.len() - rest.len()], rest.strip_prefix(b"0").unwrap_or(rest));
    match (code, rest) {
        (b"81", [b'6'..=b'9', b'0', ..]) | (b"82", [b'1', b'0', ..]) => rest.len() == 10,
        (b"886", [b'9', ..]) | (b"66", [b'6' | b'8' | b'9', ..]) => rest.len() == 9,
        (b"86", [b'1', b'3'..=b'9', ..]) => rest.len() == 11,
        (b"852", [b'4'..=b'9', ..]) => rest.len() == 8,
        (b"62", [b'8', ..]) => (9..=12).contains(&rest.len()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_tell_numbers_from_mistyped_ones() {
        assert!(luhn(b"4111111111111111") && !luhn(b"4111111111111112"));
        assert!(is_card(b"378282246310005") && !is_card(b"178282246310005"));
        assert!(china(b"11010519491231002", b'X') && !china(b"11010519491231002", b'1'));
        assert!(thailand(b"1101700203450") && !thailand(b"1101700203452"));
        assert!(japan(b"123456789018") && !japan(b"123456789012"));
        assert!(taiwan(b"A123456789") && !taiwan(b"A123456788"));
        assert!(iban(b"GB82WEST12345698765432") && !iban(b"GB82WEST12345698765433"));
    }
}
