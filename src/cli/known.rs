//! The knowledge that a run needs: what is built in, and the folders laid over it.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Context, overlay};
use crate::builtin::{self, TopicEntry};
use crate::failure::Failure;
use crate::knowledge::compile::Knowledge;
use crate::knowledge::phrases::Sayable;
use crate::knowledge::{Library, Texts, pack};
use crate::search::write::{Learn, write};
use crate::search::{Answer, Corpus, Hit, Index, Kind};
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
    pub(super) fn of(&self, id: &str) -> Vec<String> {
        self.0.iter().filter_map(|texts| texts.get(id)).map(str::to_owned).collect()
    }
}

/// The knowledge for `topic`.
pub(super) fn load(topic: &TreeId, context: &Context) -> Result<Known, Failure> {
    let lang = context.ui.words().language().tag();
    let known = match overlay::knowledge(context)? {
        // With a folder laid over it everything is read; without, only what the topic needs.
        Some(mut whole) => {
            let texts = in_language(&mut whole.texts, lang);
            let there = whole.library.tree(topic).is_some_and(|tree| tree.topic);
            let tongues = Tongues::new(|| whole.texts.into_values().collect());
            there.then(|| Known { library: whole.library.only(topic), texts, tongues })
        }
        None => builtin::library(topic).map(|library| {
            let own = topic.clone();
            let tongues = Tongues::new(move || builtin::languages().iter().map(|lang| builtin::texts(lang, &own)).collect());
            Known { library, texts: builtin::texts(lang, topic), tongues }
        }),
    };
    known.ok_or_else(|| no_such_topic(topic.as_str(), context))
}

/// What gives the texts that [`load`] gives, in any language.
pub(super) fn texts_in(topic: &TreeId, context: &Context) -> Result<impl Fn(&str) -> Texts + use<>, Failure> {
    let laid_over = overlay::knowledge(context)?;
    let topic = topic.clone();
    Ok(move |lang: &str| match &laid_over {
        Some(whole) => in_language(&mut whole.texts.clone(), lang),
        None => builtin::texts(lang, &topic),
    })
}

/// The texts of one language, English where it lacks one.
pub(super) fn in_language(texts: &mut BTreeMap<String, Texts>, lang: &str) -> Texts {
    let mut merged = texts.remove(Language::ENGLISH.tag()).unwrap_or_default();
    if let Some(own) = texts.remove(lang) {
        merged.extend(own.iter().map(|(id, text)| (id.to_owned(), text.to_owned())));
    }
    merged
}

/// All topics, in the person's language.
pub(super) fn topics(context: &Context) -> Result<Vec<TopicEntry>, Failure> {
    let lang = context.ui.words().language().tag();
    let Some(mut whole) = overlay::knowledge(context)? else { return Ok(builtin::topics(lang)) };
    let texts = in_language(&mut whole.texts, lang);
    Ok(pack::topics(&whole.library, &texts))
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
    let laid_over = overlay::knowledge(context)?;
    let bytes = laid_over.as_ref().map(index_of);
    let parts: Vec<Index<'_>> = builtin::index().into_iter().chain(bytes.as_deref().and_then(Index::new)).collect();
    Ok(Searched { answer: crate::search::search(&parts, query, limit), laid_over })
}

/// Finds topics by words in any language, as somebody types them; the likeliest first.
pub(super) fn finder(context: &Context) -> Result<impl Fn(&str) -> Vec<TreeId> + use<>, Failure> {
    /// How near something has to be to be shown, and how likely its topic.
    const NEAR: f32 = 0.12;
    const LIKELY: f32 = 0.08;
    let laid_over = overlay::knowledge(context)?;
    let bytes = laid_over.as_ref().map(index_of);
    Ok(move |text: &str| {
        let parts: Vec<Index<'_>> = builtin::index().into_iter().chain(bytes.as_deref().and_then(Index::new)).collect();
        let hits = crate::search::search(&parts, text, 3).hits;
        let fits = |hit: &Hit| hit.kind == Kind::Topic && hit.near >= NEAR && hit.likely >= LIKELY;
        hits.into_iter().filter(fits).map(|hit| hit.id.into()).collect()
    })
}

/// The index of what is laid over: its words are read as those of the built-in one are.
fn index_of(whole: &Knowledge) -> Vec<u8> {
    let mut corpus = Corpus::laid_over(whole);
    corpus.alike = builtin::index().map(|index| index.alike()).unwrap_or_default();
    write(&corpus, Learn::No)
}

/// An answer, and where its titles stand.
pub(super) struct Searched {
    pub(super) answer: Answer,
    laid_over: Option<Knowledge>,
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
        let Some(knowledge) = &self.laid_over else { return builtin::title(lang, &whole) };
        let id = format!("{whole}/title");
        let text = |lang: &str| knowledge.texts.get(lang).and_then(|texts| texts.get(&id));
        text(lang).or_else(|| text(Language::ENGLISH.tag())).unwrap_or_default().to_owned()
    }
}

/// What sentences say: words that answer questions, and errors.
pub(super) fn sayable(context: &Context) -> Result<Sayable, Failure> {
    Ok(overlay::knowledge(context)?.map_or_else(builtin::sayable, |whole| whole.sayable))
}
