//! Which way leads to support, and in which language.

use crate::knowledge::model::Channel;
use crate::words::TreeId;

/// The first channel that is for this topic, country and kind of account; where none is, the last, which is for whatever is left.
/// Without a word about it an account is taken for a personal one. A channel that is for nobody in particular is left to the trees
/// that name it.
#[must_use]
pub fn choose<'c>(channels: &'c [Channel], topic: &TreeId, country: Option<&str>, account: Option<&str>) -> Option<&'c Channel> {
    let among =
        |list: &[String], value: Option<&str>| list.is_empty() || value.is_some_and(|value| list.iter().any(|one| one == value));
    let fits = |channel: &&Channel| {
        channel.whom.as_ref().is_some_and(|whom| {
            (whom.topics.is_empty() || whom.topics.contains(topic))
                && among(&whom.countries, country)
                && among(&whom.accounts, Some(account.unwrap_or("personal")))
        })
    };
    channels.iter().find(fits).or_else(|| channels.iter().rfind(|channel| channel.whom.is_some()))
}

/// The language of the second copy: none where the desk reads the person's, or where it is not known what it reads; else the one of
/// the account's country, or the first that the program has.
#[must_use]
pub fn second_language<'c>(
    channel: &'c Channel,
    own: &str,
    country: Option<&str>,
    has: impl Fn(&str) -> bool,
) -> Option<&'c str> {
    let reads = &channel.languages;
    if reads.iter().any(|language| language == own) {
        return None;
    }
    let spoken = match country {
        Some("jp") => "ja",
        Some("tw" | "hk") => "zh-TW",
        Some("th") => "th",
        Some("id") => "id",
        Some("kr") => "ko",
        Some("cn") => "zh-CN",
        _ => "en",
    };
    let known = || reads.iter().map(String::as_str).filter(|language| has(language));
    known().find(|language| *language == spoken).or_else(|| known().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::model::Whom;

    fn channel(id: &str, whom: Option<(&[&str], &[&str], &[&str])>, languages: &[&str]) -> Channel {
        let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
        Channel {
            id: id.into(),
            whom: whom.map(|(topics, countries, accounts)| Whom {
                topics: topics.iter().map(|&topic| topic.into()).collect(),
                countries: list(countries),
                accounts: list(accounts),
            }),
            address: None,
            languages: list(languages),
            fields: Vec::new(),
            limit: None,
            largest: None,
            source: Vec::new(),
            reviewed: String::new(),
        }
    }

    #[test]
    fn the_first_that_fits_is_chosen_and_the_last_is_for_what_is_left() {
        let channels = [
            channel("store", None, &[]),
            channel("business-th", Some((&[], &["th"], &["official"])), &[]),
            channel("business", Some((&[], &[], &["official"])), &[]),
            channel("theft-tw", Some((&["account-security"], &["tw"], &[])), &[]),
            channel("form", Some((&[], &[], &["personal"])), &[]),
        ];
        for (topic, country, account, chosen) in [
            ("login-failure", Some("th"), Some("official"), "business-th"),
            ("login-failure", None, Some("official"), "business"),
            ("account-security", Some("tw"), Some("personal"), "theft-tw"),
            ("account-security", None, Some("personal"), "form"),
            ("login-failure", Some("tw"), Some("personal"), "form"),
            ("login-failure", Some("tw"), None, "form"),
            ("login-failure", None, Some("developer"), "form"),
        ] {
            let found = choose(&channels, &topic.into(), country, account).map(|channel| channel.id.as_str());
            assert_eq!(found, Some(chosen), "{topic} {country:?} {account:?}");
        }
        assert!(choose(&channels[..1], &"login-failure".into(), None, None).is_none());
    }

    #[test]
    fn a_second_copy_is_in_a_language_that_desk_and_program_know() {
        let desk = |languages: &[&str]| channel("form", None, languages);
        let has = |language: &str| ["en", "ja", "zh-CN"].contains(&language);
        for (languages, own, country, second) in [
            (["ja", "en"].as_slice(), "th", Some("jp"), Some("ja")),
            (&["ja", "en"], "th", Some("us"), Some("en")),
            (&["ja", "en"], "en", Some("jp"), None),
            (&["th", "en"], "zh-CN", Some("th"), Some("en")),
            (&["th"], "zh-CN", Some("th"), None),
            (&[], "zh-CN", Some("jp"), None),
        ] {
            assert_eq!(second_language(&desk(languages), own, country, has), second, "{languages:?} {own} {country:?}");
        }
    }
}
