//! Messages by key.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Language;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

type Bundle = FluentBundle<FluentResource>;
/// Parsed files by language and name; none where a language has no such file.
type Bundles = HashMap<(&'static str, String), Option<Rc<Bundle>>>;

/// The program's words in one language.
///
/// A key's first word, up to the first `-`, names the file that the message stands in: `check-title` stands in `check.ftl`.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundles: Rc<RefCell<Bundles>>,
}

impl Words {
    /// The words in this language; nothing is parsed yet.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, bundles: Rc::default() }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of this key. A key that no language has comes back as it is, so that it is seen.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message of this key with its placeables filled.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&'static str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in args {
            // A number takes part in plural rules only as a number.
            let number = value.parse::<i64>().ok().filter(|number| number.to_string() == *value);
            let value = number.map_or_else(|| FluentValue::from((*value).to_owned()), FluentValue::from);
            filled.set(*name, value);
        }
        self.find(key, &filled).unwrap_or_else(|| key.to_owned())
    }

    /// The message of this key, if there is one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        self.find(key, &FluentArgs::new())
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        [self.language.tag(), Language::ENGLISH.tag()].into_iter().find_map(|tag| {
            let bundle = self.bundle(tag, key.split('-').next().unwrap_or_default())?;
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
        })
    }

    fn bundle(&self, tag: &'static str, file: &str) -> Option<Rc<Bundle>> {
        self.bundles.borrow_mut().entry((tag, file.to_owned())).or_insert_with(|| load(tag, file).map(Rc::new)).clone()
    }
}

fn load(tag: &str, file: &str) -> Option<Bundle> {
    let (_, _, text) = FILES.iter().find(|(language, name, _)| *language == tag && *name == file)?;
    let mut bundle = FluentBundle::new(vec![tag.parse().ok()?]);
    bundle.set_use_isolating(false);
    // A message that does not parse is left out and so falls back; the tests refuse it before that.
    let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::text::languages;

    /// Each key of a file with the placeables its message names.
    fn keys(text: &str) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut last = None;
        for line in text.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && !line.starts_with([' ', '#', '[', '*', '.', '}'])
            {
                assert!(found.insert(key.to_owned(), Vec::new()).is_none(), "{key} stands twice");
                last = Some(key.to_owned());
            }
            if let Some(key) = &last {
                let names = line
                    .split('$')
                    .skip(1)
                    .map(|rest| rest.chars().take_while(|&c| c.is_alphanumeric() || c == '_').collect::<String>());
                let entry = found.get_mut(key).unwrap();
                entry.extend(names);
                entry.sort();
                entry.dedup();
            }
        }
        found
    }

    #[test]
    fn every_language_has_every_message_with_the_same_placeables() {
        for (_, file, english) in FILES.iter().filter(|(tag, _, _)| *tag == "en") {
            assert!(FluentResource::try_new((*english).to_owned()).is_ok(), "en/{file}.ftl does not parse");
            for language in languages() {
                let tag = language.tag();
                let text = FILES.iter().find(|(other, name, _)| *other == tag && name == file).map(|(_, _, text)| *text);
                let text = text.unwrap_or_else(|| panic!("{tag}/{file}.ftl is missing"));
                assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}/{file}.ftl does not parse");
                assert_eq!(keys(english), keys(text), "{tag}/{file}.ftl");
            }
        }
    }

    #[test]
    fn every_key_stands_in_the_file_of_its_name() {
        for (tag, file, text) in FILES {
            for key in keys(text).keys() {
                assert_eq!(key.split('-').next(), Some(*file), "{tag}/{file}.ftl: {key}");
            }
        }
    }

    #[test]
    fn an_unknown_key_is_seen() {
        assert_eq!(Words::new(Language::ENGLISH).say("cli-no-such-thing"), "cli-no-such-thing");
    }
}
