//! The knowledge that a run needs: what is built in, and the folders laid over it.

use std::cell::{LazyCell, OnceCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Context;
use super::overlay::{LaidOver, laid_over};
use crate::builtin::{self, TopicEntry};
use crate::failure::Failure;
use crate::knowledge::phrases::Sayable;
use crate::knowledge::{Library, Texts, pack};
use crate::search::{Answer, Hit, Index, Kind};
use crate::text::Language;
use crate::words::TreeId;

/// A topic with everything it reaches, and its texts in the person's language.
pub(super) struct Known {
    pub(super) library: Library,
    pub(super) texts: Texts,
    /// The texts in every language, read when they are asked for.
    pub(super) tongues: Tongues,
}

/// Texts in every language.
#[derive(Clone)]
pub(super) struct Tongues(Rc<LazyCell<Vec<Texts>, Reading>>);

type Reading = Box<dyn FnOnce() -> Vec<Texts>>;

impl Tongues {
    fn new(read: impl FnOnce() -> Vec<Texts> + 'static) -> Self {
        Self(Rc::new(LazyCell::new(Box::new(read))))
    }

    /// The text of this id in each language that has it.
    pub(super) fn of<'t>(&'t self, id: &'t str) -> impl Iterator<Item = &'t str> {
        self.0.iter().filter_map(move |texts| texts.get(id))
    }
}

/// The knowledge for `topic`.
pub(super) fn load(topic: &TreeId, context: &Context) -> Result<Known, Failure> {
    let lang = context.ui.words().language().tag();
    let known = match laid_over(context)? {
        // With a folder laid over it everything is read; without, only what the topic needs.
        Some(laid_over) => {
            let whole = &laid_over.knowledge;
            let there = whole.library.tree(topic).is_some_and(|tree| tree.topic);
            there.then(|| {
                let (library, texts) = (whole.library.only(topic), in_language(&whole.texts, lang));
                let own = Rc::clone(&laid_over);
                Known { library, texts, tongues: Tongues::new(move || own.knowledge.texts.values().cloned().collect()) }
            })
        }
        None => builtin::library(topic).map(|library| {
            let own = topic.clone();
            let tongues = Tongues::new(move || builtin::languages().iter().map(|lang| builtin::texts(lang, &own)).collect());
            Known { library, texts: builtin::texts(lang, topic), tongues }
        }),
    };
    known.ok_or_else(|| no_such_topic(topic.as_str(), context))
}

/// Everything that is known, with its texts in the person's language.
pub(super) fn whole(context: &Context) -> Result<(Library, Texts), Failure> {
    let lang = context.ui.words().language().tag();
    Ok(match laid_over(context)? {
        Some(laid_over) => (laid_over.knowledge.library.clone(), in_language(&laid_over.knowledge.texts, lang)),
        None => {
            let whole = builtin::whole(&[lang]);
            (whole.library, in_language(&whole.texts, lang))
        }
    })
}

/// What gives the texts that [`load`] gives, in any language.
pub(super) fn texts_in(topic: &TreeId, context: &Context) -> Result<impl Fn(&str) -> Texts + use<>, Failure> {
    let laid_over = laid_over(context)?;
    let topic = topic.clone();
    Ok(move |lang: &str| match &laid_over {
        Some(laid_over) => in_language(&laid_over.knowledge.texts, lang),
        None => builtin::texts(lang, &topic),
    })
}

/// The texts of one language, English where it lacks one.
fn in_language(texts: &BTreeMap<String, Texts>, lang: &str) -> Texts {
    let mut merged = texts.get(Language::ENGLISH.tag()).cloned().unwrap_or_default();
    if let Some(own) = texts.get(lang).filter(|_| lang != Language::ENGLISH.tag()) {
        merged.extend(own.iter().map(|(id, text)| (id.to_owned(), text.to_owned())));
    }
    merged
}

/// All topics, in the person's language.
pub(super) fn topics(context: &Context) -> Result<Vec<TopicEntry>, Failure> {
    let lang = context.ui.words().language().tag();
    let Some(laid_over) = laid_over(context)? else { return Ok(builtin::topics(lang)) };
    let whole = &laid_over.knowledge;
    Ok(pack::topics(&whole.library, &in_language(&whole.texts, lang)))
}

/// There is no topic of this name; the near one and all are named.
pub(super) fn no_such_topic(given: &str, context: &Context) -> Failure {
    let words = context.ui.words();
    let topics = topics(context).unwrap_or_default();
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id.as_str()).collect();
    let given = crate::text::safe(given);
    let failure = Failure::new(words.say_with("diagnose-no-such-topic", &[("topic", &given)]));
    let failure = match crate::knowledge::finding::near(&given, ids.iter().copied()) {
        Some(near) => failure.hint(words.say_with("cli-usage-near", &[("near", near)])),
        None => failure,
    };
    failure.hint(words.say_with("diagnose-topics", &[("topics", &ids.join(", "))]))
}

/// What the words lead to, in what is built in and in the folders laid over it.
pub(super) fn search(query: &str, limit: usize, context: &Context) -> Result<Searched, Failure> {
    let laid_over = laid_over(context)?;
    let answer = crate::search::search(&indexes(laid_over.as_deref()), query, limit);
    Ok(Searched { answer, laid_over, titles: OnceCell::new() })
}

/// Finds topics by words in any language, as somebody types them; the likeliest first.
pub(super) fn finder(context: &Context) -> Result<impl Fn(&str) -> Vec<TreeId> + use<>, Failure> {
    /// How near something has to be to be shown, and how likely its topic.
    const NEAR: f32 = 0.12;
    const LIKELY: f32 = 0.08;
    let laid_over = laid_over(context)?;
    Ok(move |text: &str| {
        let hits = crate::search::search(&indexes(laid_over.as_deref()), text, 3).hits;
        let fits = |hit: &Hit| hit.kind == Kind::Topic && hit.near >= NEAR && hit.likely >= LIKELY;
        hits.into_iter().filter(fits).map(|hit| hit.id.into()).collect()
    })
}

/// What is searched: the built-in index, and that of what is laid over it.
fn indexes(laid_over: Option<&LaidOver>) -> Vec<Index<'_>> {
    builtin::index().into_iter().chain(laid_over.and_then(LaidOver::index)).collect()
}

/// An answer, and where its titles stand.
pub(super) struct Searched {
    pub(super) answer: Answer,
    laid_over: Option<Rc<LaidOver>>,
    /// The built-in titles, read when the first is asked for.
    titles: OnceCell<BTreeMap<String, String>>,
}

impl Searched {
    /// The title of a hit in the person's language, else in English.
    pub(super) fn title(&self, hit: &Hit, words: &crate::text::Words) -> String {
        let kind = match hit.kind {
            Kind::Topic => "tree",
            Kind::Fix => "fix",
            Kind::Article | Kind::Nothing => "article",
        };
        let whole = format!("{kind}/{}", hit.id);
        let lang = words.language().tag();
        let Some(laid_over) = &self.laid_over else {
            return self.titles.get_or_init(|| builtin::titles(lang)).get(&whole).cloned().unwrap_or_default();
        };
        let id = format!("{whole}/title");
        let text = |lang: &str| laid_over.knowledge.texts.get(lang).and_then(|texts| texts.get(&id));
        text(lang).or_else(|| text(Language::ENGLISH.tag())).unwrap_or_default().to_owned()
    }
}

/// What sentences say: words that answer questions, and errors.
pub(super) fn sayable(context: &Context) -> Result<Sayable, Failure> {
    Ok(laid_over(context)?.map_or_else(builtin::sayable, |laid_over| laid_over.knowledge.sayable.clone()))
}
