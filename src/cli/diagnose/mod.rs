//! `linehelp diagnose`: from a complaint to a fix or a report.

mod document;
mod drive;
mod ending;
mod files;
mod handover;
mod keep;
mod meant;
mod script;
mod wizard;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};

use super::check::{self, LastSeen};
use super::{Context, known};
use crate::collect::{self, Gathering, Job, Places};
use crate::engine::Session;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::report::Edits;
use crate::store;
use crate::store::journal::{self, Left};
use crate::text::safe;
use crate::words::{Fact, FactName, OutcomeKind};
use drive::{Drive, End};
use handover::{Diagnosis, Handover, HandoverArgs};
use keep::Keep;
use wizard::Start;

/// How long facts are waited for, all together.
const PATIENCE: Duration = Duration::from_secs(10);

/// Arguments of `diagnose`.
#[derive(Args, Debug)]
pub(super) struct DiagnoseArgs {
    #[arg(value_name = "WORDS")]
    topic: Vec<OsString>,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "NODE=ANSWER")]
    set: Vec<String>,
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    #[arg(long)]
    no_input: bool,
    #[arg(long, conflicts_with_all = ["topic", "no_input"])]
    resume: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    handover: HandoverArgs,
    #[arg(long)]
    yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &DiagnoseArgs, context: &mut Context) -> Result<Exit, Failure> {
    let can_ask = !args.no_input && context.ui.can_ask();
    let seen = LastSeen::default();
    let mut handover = Handover::prepare(&args.handover, can_ask, context)?;
    let mut left = if args.resume { Some(left(context)?) } else { None };
    let mut early = None;
    let meant = meant::meant(&args.topic, context)?;
    let topic = match (&left, &meant) {
        (Some(left), _) => left.topic.clone(),
        (None, Some(meant)) if can_ask => {
            early = Some(gather(args, &seen, context)?);
            meant.ask(context)?.ok_or_else(|| no_topic(context))?
        }
        (None, Some(meant)) => meant.decide(context)?,
        (None, None) if can_ask => {
            let topics = known::topics(context)?;
            // Facts are on their way while a topic is chosen.
            early = Some(gather(args, &seen, context)?);
            let found = state(context).and_then(|dir| journal::latest(&dir));
            let find = known::finder(context)?;
            match wizard::start(&topics, found.as_ref(), find, &mut context.ui)?.ok_or_else(|| no_topic(context))? {
                Start::Topic(topic) => topic,
                Start::Left => left.insert(found.ok_or_else(|| no_topic(context))?).topic.clone(),
            }
        }
        (None, None) => return Err(no_topic(context)),
    };
    let known = known::load(&topic, context)?;
    let mut script = files::script(args, &topic, &known.library, context)?;
    if let Some(meant) = &meant {
        script.say(meant.said(&known.library, &topic));
    }
    let gathering = match early {
        Some(gathering) => gathering,
        None => gather(args, &seen, context)?,
    };
    let mut session = match &left {
        Some(left) => Session::replay(&known.library, &topic, &left.inputs),
        None => Session::new(&known.library, &topic),
    };
    let front = can_ask
        .then(|| wizard::front(&session, &known.texts, left.is_some(), script.said(), known.tongues.clone(), &mut context.ui));
    let mut drive = Drive {
        library: &known.library,
        texts: &known.texts,
        gathering,
        script,
        front,
        keep: if can_ask { keep(left.as_ref(), context) } else { None },
        measure: measure(args, &seen, context),
    };
    let end = drive.run(&mut session, &mut context.ui)?;
    let facts = drive.known(&session, &mut context.ui)?;
    let (path, filled) = (session.path(), session.filled());
    let diagnosis = Diagnosis {
        library: &known.library,
        texts: &known.texts,
        topic: &topic,
        outcome: if let End::Done(outcome) = &end { Some(outcome) } else { None },
        path: &path,
        filled: &filled,
        facts: &facts,
        seen: seen.lock().ok().and_then(|seen| seen.clone()),
    };
    let (safe_facts, safe_path) = handover.safe(&diagnosis);
    let mut document = document::document(&topic, &end, safe_path, safe_facts, &known.library, &known.texts);
    if document.outcome.kind == OutcomeKind::Report {
        document.report = Some(handover.fill(&diagnosis, &Edits::default(), context.ui.words()).report);
    }
    match (args.format, &end) {
        (Format::Json, _) => context.ui.print(&document.json()?),
        (Format::Text, _) if handover.is_printed() => {}
        (Format::Text, End::Done(outcome)) if can_ask => {
            let text = wizard::ending(&session, outcome, &known.texts, &context.ui);
            context.ui.tell("");
            context.ui.print(&text);
        }
        (Format::Text, _) => context.ui.print(&ending::text(&document, context.ui.words())),
    }
    let edits = match &end {
        End::Done(_) if can_ask && !args.yes => wizard::hand_over(&mut handover, &diagnosis, &mut context.ui)?,
        End::Done(_) if handover.is_wanted() => {
            if !args.yes {
                context.ui.warn(&context.ui.words().say("handover-unseen"));
            }
            Some(Edits::default())
        }
        End::Done(_) | End::Missing(_) => None,
    };
    if let Some(edits) = edits {
        let texts_in = known::texts_in(&topic, context)?;
        handover.write(&diagnosis, &edits, texts_in, args.format == Format::Text, context)?;
    }
    match (&end, document.outcome.kind) {
        (End::Missing(want), _) => Err(unanswered(&document::missing(want, &known.texts), context)),
        (End::Done(_), kind) => {
            if let Some(keep) = drive.keep.take() {
                keep.finish();
            }
            Ok(if kind == OutcomeKind::Fix { Exit::Well } else { Exit::Problem })
        }
    }
}

/// The folder of unfinished diagnoses.
fn state(context: &Context) -> Option<PathBuf> {
    context.env.state.clone().or_else(store::state_dir)
}

/// The diagnosis that was left behind.
fn left(context: &Context) -> Result<Left, Failure> {
    let words = context.ui.words();
    let dir = state(context).ok_or_else(|| Failure::new(words.say("diagnose-no-state")))?;
    journal::latest(&dir).ok_or_else(|| Failure::new(words.say("diagnose-nothing-left")))
}

/// Where the answers of this diagnosis are kept. Where they cannot be, the diagnosis goes on without.
fn keep(left: Option<&Left>, context: &mut Context) -> Option<Keep> {
    let dir = state(context)?;
    let Some(left) = left else { return Some(Keep::begin(dir)) };
    match Keep::go_on(dir, left) {
        Ok(keep) => Some(keep),
        Err(error) => {
            let warning = context.ui.words().say_with("wizard-journal-failed", &[("why", &error.to_string())]);
            context.ui.warn(&warning);
            None
        }
    }
}

/// The facts: those of a file alone, or those of this machine as they come in.
fn gather(args: &DiagnoseArgs, seen: &LastSeen, context: &Context) -> Result<Gathering, Failure> {
    if let Some(path) = &args.facts {
        let words = context.ui.words();
        let (facts, evidence) = files::facts(path, words)?;
        if let Ok(mut seen) = seen.lock() {
            *seen = evidence;
        }
        return Ok(Gathering::given(facts, &words.say("diagnose-not-in-facts")));
    }
    let machine = Job { brings: &["os.", "device.", "line."], work: Box::new(|| collect::machine(&Places::here())) };
    let (offline, last) = (context.global.offline, seen.clone());
    let network = Job { brings: &["network.", "device.clock_offset"], work: Box::new(move || check::conclusion(offline, &last)) };
    // Hosts are contacted only where the answer is needed.
    Ok(Gathering::start(vec![machine], PATIENCE).later(network))
}

/// How a fact is measured again: the network by another check, unless the facts are another machine's.
fn measure(args: &DiagnoseArgs, seen: &LastSeen, context: &Context) -> Box<dyn Fn(&FactName) -> Fact> {
    let (offline, foreign, last) = (context.global.offline, args.facts.is_some(), seen.clone());
    Box::new(move |name| {
        if foreign {
            return Fact::Unknown("the facts are another machine's".to_owned());
        }
        let facts = check::conclusion(offline, &last);
        facts.get(name.as_str()).cloned().unwrap_or_else(|| Fact::Unknown("nothing measures it".to_owned()))
    })
}

fn no_topic(context: &Context) -> Failure {
    let words = context.ui.words();
    let topics: Vec<String> = known::topics(context).unwrap_or_default().into_iter().map(|topic| topic.id.to_string()).collect();
    Failure::new(words.say("diagnose-no-topic")).hint(words.say_with("diagnose-topics", &[("topics", &topics.join(", "))]))
}

fn unanswered(missing: &document::Missing, context: &Context) -> Failure {
    let words = context.ui.words();
    let node = missing.node.as_str();
    let what = words.say_with("diagnose-unanswered", &[("node", node), ("question", &safe(&missing.question))]);
    let failure = Failure::new(what);
    let failure = match missing.options.as_slice() {
        [] => failure,
        options => failure.hint(words.say_with("diagnose-options", &[("options", &options.join(", "))])),
    };
    failure.hint(words.say_with("diagnose-unanswered-hint", &[("node", node)]))
}
