//! The text as the form takes it: its fields in its order, none longer than it may be.

use super::model::{Report, Text};
use crate::text::Words;

/// What to type into one field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry<'r> {
    /// What the field asks for.
    pub(super) title: &'r str,
    /// What to type.
    pub(super) value: String,
    /// Whether it stands alone in a field of its own limit.
    pub(super) limit: Option<usize>,
}

/// The shortest that a value is cut to before another one is.
const SHORT: usize = 120;

/// What to type, field by field. What is too long is cut and points into the bundle.
pub(super) fn entries<'r>(report: &'r Report, words: &Words) -> Vec<Entry<'r>> {
    let pointer = words.say("report-cut");
    let entry = |field: &'r super::model::Field| {
        let value: &Text = field.value.as_ref()?;
        let value = field.limit.map_or_else(|| value.text.clone(), |limit| cut(&value.text, limit, &pointer));
        Some(Entry { title: &field.title, value, limit: field.limit })
    };
    let mut entries: Vec<Entry<'r>> = report.fields.iter().filter_map(entry).collect();
    if let Some(limit) = report.channel.as_ref().and_then(|channel| channel.limit) {
        shorten(&mut entries, limit, &pointer);
    }
    entries
}

/// Cuts the longest first until all together fit, in characters as the whole text is laid out.
fn shorten(entries: &mut [Entry<'_>], limit: usize, pointer: &str) {
    loop {
        let whole: usize = entries.iter().map(|entry| length(&lay_out(entry))).sum();
        let Some(over) = whole.checked_sub(limit).filter(|over| *over > 0) else { return };
        let Some(longest) = entries.iter_mut().max_by_key(|entry| length(&entry.value)) else { return };
        let now = length(&longest.value);
        // The indentation of every line counts too, so cutting by what is over may not be enough at once.
        let next = now.saturating_sub(over).max(SHORT);
        if next >= now {
            return;
        }
        longest.value = cut(&longest.value, next, pointer);
    }
}

/// One entry as the text has it.
pub(super) fn lay_out(entry: &Entry<'_>) -> String {
    if entry.value.contains('\n') || length(&entry.value) > 60 {
        format!("{}:\n{}\n", entry.title, entry.value)
    } else {
        format!("{}: {}\n", entry.title, entry.value)
    }
}

/// The text in at most `limit` characters, the pointer included where something was cut off.
fn cut(text: &str, limit: usize, pointer: &str) -> String {
    if length(text) <= limit {
        return text.to_owned();
    }
    let room = limit.saturating_sub(length(pointer) + 2);
    let mut kept: String = text.chars().take(room).collect();
    // Half a stand-in would read as something it is not.
    if let Some(open) = kept.rfind('<')
        && !kept[open..].contains('>')
    {
        kept.truncate(open);
    }
    let whole = format!("{}… {pointer}", kept.trim_end());
    whole.chars().take(limit).collect()
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_cut_with_a_pointer_and_never_within_a_stand_in() {
        let text = "It fails since I wrote to <email-1> about the code that never came.";
        assert_eq!(cut(text, 500, "(rest: report.md)"), text);
        assert_eq!(cut(text, 50, "(rest: report.md)"), "It fails since I wrote to… (rest: report.md)");
        for limit in 0..80 {
            let short = cut(text, limit, "(rest: report.md)");
            assert!(length(&short) <= limit, "{limit}: {short}");
        }
    }

    #[test]
    fn the_longest_gives_way_first() {
        let long = "word ".repeat(300);
        let mut entries = [
            Entry { title: "Country", value: "Japan".to_owned(), limit: None },
            Entry { title: "Description", value: long, limit: None },
        ];
        shorten(&mut entries, 600, "(rest: report.md)");
        assert_eq!(entries[0].value, "Japan");
        assert!(entries[1].value.ends_with("(rest: report.md)"));
        assert!(entries.iter().map(|entry| length(&lay_out(entry))).sum::<usize>() <= 600);
    }
}
