//! Whether a fact or an answer is what a branch or an `only:` asks for.

use std::cmp::Ordering;

use crate::knowledge::model::Matcher;

/// Whether `value` (none: unknown) is what `matcher` asks for.
#[must_use]
pub(super) fn matches(matcher: &Matcher, values: Option<&[String]>) -> bool {
    match (matcher, values) {
        (Matcher::Is(wanted), Some(values)) => values.iter().any(|value| wanted.contains(value)),
        (Matcher::Is(wanted), None) => wanted.iter().any(|value| value == "unknown"),
        (Matcher::Not(unwanted), Some(values)) => !values.iter().any(|value| unwanted.contains(value)),
        (Matcher::Not(_), None) => true,
        (Matcher::Below(limit), Some([value])) => compare(value, limit) == Some(Ordering::Less),
        (Matcher::AtLeast(limit), Some([value])) => compare(value, limit).is_some_and(Ordering::is_ge),
        (Matcher::Below(_) | Matcher::AtLeast(_), _) => false,
    }
}

/// Compares two versions or whole numbers, part by part: `9.19` is before `13.2`, and `13` is the same as `13.0`. None where one
/// of them is neither.
#[must_use]
pub fn compare(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (parts(left)?, parts(right)?);
    let length = left.len().max(right.len());
    let part = |parts: &[u64], index: usize| parts.get(index).copied().unwrap_or(0);
    (0..length).map(|index| part(&left, index).cmp(&part(&right, index))).find(|order| order.is_ne()).or(Some(Ordering::Equal))
}

fn parts(text: &str) -> Option<Vec<u64>> {
    text.trim().split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        for (left, right, order) in [
            ("9.19.0", "13.2", Ordering::Less),
            ("26.0.2", "15.18.1", Ordering::Greater),
            ("13", "13.0.0", Ordering::Equal),
            ("10.0.22631", "10.0.0.0", Ordering::Greater),
        ] {
            assert_eq!(compare(left, right), Some(order), "{left} {right}");
        }
        assert_eq!(compare("13.x", "13.0"), None);
        assert_eq!(compare("", "1"), None);
    }

    #[test]
    fn unknown_is_never_no() {
        let is = |values: &[&str]| Matcher::Is(values.iter().map(|&value| value.to_owned()).collect());
        assert!(!matches(&is(&["no"]), None));
        assert!(matches(&is(&["no", "unknown"]), None));
        assert!(!matches(&Matcher::Below("13".to_owned()), None));
        assert!(!matches(&Matcher::AtLeast("13".to_owned()), None));
        assert!(matches(&Matcher::Not(vec!["no".to_owned()]), None));
        assert!(!matches(&Matcher::Below("13".to_owned()), Some(&["new".to_owned()])));
    }
}
