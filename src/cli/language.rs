//! Which language the run speaks.

use super::env::Env;
use crate::failure::Failure;
use crate::text::{Language, Words, languages};

/// From `--lang`, `LINEHELP_LANG`, then the system. A language asked for that there is not is a failure, told in the next best.
pub(super) fn choose(wanted: Option<&str>, env: &Env) -> (Words, Option<Failure>) {
    let asked = wanted.or(env.lang.as_deref());
    let found = asked.and_then(Language::find);
    let words = Words::new(found.or_else(|| system(env)).unwrap_or(Language::ENGLISH));
    let failure = asked.filter(|_| found.is_none()).map(|tag| {
        let all: Vec<&str> = languages().map(Language::tag).collect();
        Failure::new(words.say_with("cli-no-such-language", &[("tag", &crate::text::safe(tag))]))
            .hint(words.say_with("cli-languages", &[("languages", &all.join(", "))]))
    });
    (words, failure)
}

/// The environment's locale says more than the system's where both speak: a terminal may differ from the desktop.
fn system(env: &Env) -> Option<Language> {
    match &env.locale {
        Some(locale) => Language::find(locale),
        None => sys_locale::get_locale().as_deref().and_then(Language::find),
    }
}
