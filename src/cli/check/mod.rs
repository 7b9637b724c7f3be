//! `linehelp check`: facts and network checks, one conclusion.

mod from;
mod run;
mod watch;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Context;
use crate::builtin;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::judge::{CheckDocument, PlanOptions, plan, render};
use crate::knowledge::Texts;
use crate::knowledge::network::NetworkKnowledge;
use crate::text::{Words, safe};
use crate::ui::{Level, on_interrupt};
use crate::words::{ConclusionId, Plan, Status};

pub(super) use run::{LastSeen, conclusion, document_in};

/// Arguments of `check`.
#[derive(Args, Debug)]
pub(super) struct CheckArgs {
    #[arg(long, conflicts_with_all = ["from", "watch", "format"])]
    list: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "text")]
    format: Format,
    #[arg(long, value_name = "NAME", value_delimiter = ',', conflicts_with = "from")]
    only: Vec<String>,
    #[arg(long, value_name = "SECONDS", value_parser = seconds, conflicts_with = "from")]
    timeout: Option<u64>,
    #[arg(long, conflicts_with = "from")]
    watch: bool,
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Junit,
    Github,
}

/// The knowledge and the words of a run.
struct Known {
    knowledge: NetworkKnowledge,
    texts: Texts,
    words: Words,
}

pub(super) fn run(args: &CheckArgs, context: &mut Context) -> Result<Exit, Failure> {
    let words = context.ui.words().clone();
    let (knowledge, texts) = builtin::network(words.language().tag());
    let known = Known { knowledge, texts, words };
    if let Some(path) = &args.from {
        let document = from::again(path, &known)?;
        show(&document, args.format, &known, context)?;
        return Ok(exit(&document));
    }
    let plan = planned(args, context, &known)?;
    if args.list {
        let text = render::list(&plan, &known.texts, &known.words, context.ui.columns());
        context.ui.print(&text);
        return Ok(Exit::Well);
    }
    on_interrupt(known.words.say("check-interrupted"));
    if args.watch {
        if args.format != Format::Text {
            return Err(Failure::new(known.words.say("check-watch-is-text")));
        }
        return watch::watch(&plan, &known, context);
    }
    let document = run::once(&plan, &known, context)?;
    show(&document, args.format, &known, context)?;
    Ok(exit(&document))
}

fn planned(args: &CheckArgs, context: &Context, known: &Known) -> Result<Plan, Failure> {
    let options = PlanOptions { only: args.only.clone(), timeout_ms: args.timeout, offline: context.global.offline };
    plan(&known.knowledge, &options).map_err(|none| {
        let words = &known.words;
        Failure::new(words.say_with("check-no-such-probe", &[("name", &safe(&none.name))]))
            .hint(words.say_with("check-probes", &[("names", &none.known.join(", "))]))
    })
}

fn show(document: &CheckDocument, format: Format, known: &Known, context: &mut Context) -> Result<(), Failure> {
    let text = match format {
        Format::Text => {
            let all = context.ui.level() == Level::Verbose;
            render::text(document, &known.texts, &known.words, context.ui.columns(), all)
        }
        Format::Json => render::json(document).map_err(|error| Failure::new(error.to_string()))?,
        Format::Junit => render::junit(document),
        Format::Github => render::github(document),
    };
    match format {
        Format::Text => context.ui.print(&text),
        // What machines read is written as it is.
        Format::Json | Format::Junit | Format::Github => context.ui.print_bytes(text.as_bytes()),
    }
    Ok(())
}

/// Without a conclusion there was nothing to conclude from, or LINE itself was not asked for.
fn exit(document: &CheckDocument) -> Exit {
    match document.conclusion.id {
        Some(ConclusionId::Healthy) => Exit::Well,
        Some(_) => Exit::Problem,
        None if document.observations.probes.is_empty() => Exit::Trouble,
        None if document.checks.iter().any(|check| check.status == Status::Fail) => Exit::Problem,
        None => Exit::Well,
    }
}

/// Seconds, a fraction allowed, as milliseconds.
fn seconds(text: &str) -> Result<u64, String> {
    let seconds: f64 = text.parse().map_err(|_| text.to_owned())?;
    if !(0.1..=600.0).contains(&seconds) {
        return Err(text.to_owned());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 100 and 600 000")]
    Ok((seconds * 1000.0) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeout_is_seconds_within_reason() {
        assert_eq!(seconds("8"), Ok(8000));
        assert_eq!(seconds("0.5"), Ok(500));
        for bad in ["", "0", "-1", "nan", "1e9", "eight"] {
            assert!(seconds(bad).is_err(), "{bad}");
        }
    }
}
