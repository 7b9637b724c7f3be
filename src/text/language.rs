//! Which language a tag means.

use super::catalogue::FILES;

/// A language that the program has words in, by its folder's name in `knowledge/lang`: `en`, `zh-CN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static str);

impl Language {
    /// The source of all texts.
    pub const ENGLISH: Self = Self("en");

    /// The tag, as in `zh-CN`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0
    }

    /// The language that a tag or a system's locale means, where the program has it: `zh_TW.UTF-8`, `zh-Hans`, `in_ID`.
    #[must_use]
    pub fn find(locale: &str) -> Option<Self> {
        let tag = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split('-');
        let base = parts.next().unwrap_or_default();
        let rest: Vec<&str> = parts.collect();
        let wanted: &[&str] = match base {
            "zh" if rest.iter().any(|part| matches!(*part, "hant" | "tw" | "hk" | "mo")) => &["zh-TW", "zh-CN"],
            "zh" => &["zh-CN"],
            "in" => &["id"],
            _ => &[],
        };
        let has = |tag: &str| languages().find(|language| language.0.eq_ignore_ascii_case(tag));
        wanted.iter().find_map(|tag| has(tag)).or_else(|| has(&tag)).or_else(|| has(base))
    }
}

/// Every language that the program has words in, by tag.
pub fn languages() -> impl Iterator<Item = Language> {
    let tags = FILES.iter().map(|(tag, _, _)| *tag);
    tags.scan("", |last, tag| Some((std::mem::replace(last, tag) != tag).then_some(Language(tag)))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_find_their_language() {
        for (locale, tag) in [
            ("en_US.UTF-8", Some("en")),
            ("zh_CN.GB18030", Some("zh-CN")),
            ("zh-Hans-SG", Some("zh-CN")),
            ("zh", Some("zh-CN")),
            ("ZH-cn", Some("zh-CN")),
            ("C", None),
            ("POSIX", None),
            ("", None),
            ("xx-YY", None),
        ] {
            assert_eq!(Language::find(locale).map(Language::tag), tag, "{locale}");
        }
        assert!(Language::find("zh_TW").is_some());
    }

    #[test]
    fn english_is_there_and_no_language_twice() {
        let tags: Vec<_> = languages().map(Language::tag).collect();
        assert!(tags.contains(&"en"));
        let mut unique = tags.clone();
        unique.dedup();
        assert_eq!(tags, unique);
    }
}
