//! `linehelp search WORDS…`: topics, fixes and articles for a complaint, in any language.

use std::ffi::OsString;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::Context;
use super::known::{self, Searched};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::search::{Hit, Kind};
use crate::text::safe;
use crate::ui::Level;

/// How many results there are where nobody says.
const LIMIT: u16 = 8;

/// Arguments of `search`.
#[derive(Args, Debug)]
pub(super) struct SearchArgs {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<OsString>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "text")]
    format: Format,
    #[arg(long, value_name = "N", default_value_t = LIMIT, value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The document. Fields may be added, never renamed.
#[derive(Debug, Serialize)]
struct Document<'a> {
    schema: &'static str,
    query: &'a str,
    results: Vec<Row<'a>>,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    topic: &'a str,
    id: &'a str,
    kind: &'static str,
    title: String,
    score: f64,
    confident: bool,
    /// The phrase, title or text that is nearest.
    matched: Option<&'a str>,
    /// The words of the query that are in it.
    words: &'a [String],
}

/// Words given one by one as one sentence. What is no Unicode is replaced, as a terminal would.
pub(super) fn sentence(words: &[OsString]) -> String {
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

pub(super) fn run(args: &SearchArgs, context: &mut Context) -> Result<Exit, Failure> {
    let query = sentence(&args.words);
    if query.is_empty() {
        let words = context.ui.words();
        return Err(Failure::new(words.say("search-empty")).hint(words.say("search-empty-hint")));
    }
    let searched = known::search(&query, usize::from(args.limit), context)?;
    match args.format {
        Format::Json => {
            let document = Document {
                schema: "linehelp.search/1",
                query: &query,
                results: searched.answer.hits.iter().map(|hit| row(hit, &searched, context)).collect(),
            };
            let json = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
            context.ui.print(&(json + "\n"));
        }
        Format::Text => print(&searched, context),
    }
    Ok(Exit::Well)
}

fn row<'a>(hit: &'a Hit, searched: &Searched, context: &Context) -> Row<'a> {
    Row {
        topic: &hit.topic,
        id: &hit.id,
        kind: hit.kind.name(),
        title: searched.title(hit, context.ui.words()),
        score: (f64::from(hit.score) * 1e4).round() / 1e4,
        confident: searched.answer.confident,
        matched: hit.matched.as_ref().map(|matched| matched.text.as_str()),
        words: hit.matched.as_ref().map(|matched| matched.words.as_slice()).unwrap_or_default(),
    }
}

fn print(searched: &Searched, context: &mut Context) {
    let answer = &searched.answer;
    let words = context.ui.words();
    let mut page = context.ui.page();
    if !answer.confident {
        page.para(&words.say("search-unsure"));
        page.para(&words.say("search-unsure-next"));
    }
    let shown: Vec<&Hit> =
        answer.hits.iter().filter(|hit| answer.confident || hit.kind == Kind::Topic && hit.matched.is_some()).collect();
    for (heading, topics) in [("search-topics", true), ("search-answers", false)] {
        let group: Vec<&&Hit> = shown.iter().filter(|hit| (hit.kind == Kind::Topic) == topics).collect();
        if group.is_empty() {
            continue;
        }
        let heading = if answer.confident { words.say(heading) } else { words.say("search-near") };
        page.gap().heading(&heading);
        for hit in group {
            let command = match hit.kind {
                Kind::Topic => format!("linehelp diagnose {}", hit.id),
                _ => format!("linehelp kb show {}", hit.id),
            };
            page.para(&words.say_with("search-hit", &[("title", &safe(&searched.title(hit, words))), ("command", &command)]));
            if let Some(matched) = &hit.matched {
                let phrase = safe(&matched.text).replace('\n', " ");
                let found = safe(&matched.words.join(" · ")).into_owned();
                let line = words.say_with("search-matched", &[("phrase", &phrase), ("words", &found)]);
                page.para(&format!("    {line}"));
            }
            if context.ui.level() >= Level::Verbose {
                let number = |value: f32| format!("{value:.3}");
                let args = [("score", number(hit.score)), ("near", number(hit.near)), ("model", number(hit.model))];
                let args: Vec<(&'static str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                page.para(&format!("    {}", words.say_with("search-scores", &args)));
            }
        }
    }
    let text = page.into_text();
    context.ui.print(&text);
}
