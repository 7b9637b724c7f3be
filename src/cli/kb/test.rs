//! `linehelp kb test`: the scenarios beside the trees, played through the engine.

use std::path::PathBuf;

use clap::Args;

use super::{Context, Exit, Failure, overlay};
use crate::builtin;
use crate::engine::coverage::{self, Coverage};
use crate::engine::scenario::{Fault, play};
use crate::engine::user;
use crate::knowledge::compile::{Knowledge, Laid};
use crate::knowledge::finding::Level;
use crate::text::{Words, safe};
use crate::words::PathEntry;

/// Arguments of `kb test`.
#[derive(Args, Debug)]
pub(super) struct TestArgs {
    #[arg(long)]
    coverage: bool,
}

pub(super) fn run(args: &TestArgs, context: &mut Context) -> Result<Exit, Failure> {
    let mut layers = overlay::layers(context, &[])?;
    let mut problem = false;
    for layer in &layers {
        for finding in layer.compiled.findings.iter().filter(|finding| finding.level() == Level::Error) {
            problem = true;
            let drawn = overlay::draw(context.ui.words(), finding, Some(&layer.dir), &layer.folder.files);
            context.ui.print(&format!("{drawn}\n\n"));
        }
    }
    if problem {
        return Ok(Exit::Problem);
    }
    let dir = layers.last().map(|layer| layer.dir.clone());
    let knowledge = layers.pop().map_or_else(|| builtin::whole(&[]), |layer| layer.compiled.knowledge);
    let Knowledge { library, scenarios, .. } = &knowledge;
    let mut covered = Coverage::default();
    let mut passed = 0;
    for scenario in scenarios {
        let played = play(library, scenario);
        covered.note(library, &scenario.topic, &played.path);
        if played.faults.is_empty() {
            passed += 1;
            continue;
        }
        problem = true;
        let words = context.ui.words();
        let file = dir.as_ref().map_or_else(|| PathBuf::from(&scenario.file), |dir| dir.join(&scenario.file));
        let mut lines = vec![format!("{}: {}", safe(&file.to_string_lossy()), safe(&scenario.title))];
        lines.extend(played.faults.iter().map(|fault| format!("  {}", say(words, fault))));
        lines.push(format!("  {}\n\n", words.say_with("kb-test-way", &[("path", &way(&played.path))])));
        let text = lines.join("\n");
        context.ui.print(&text);
    }
    let (mut met, mut causes) = (0, 0);
    for topic in library.trees.values().filter(|tree| tree.topic) {
        let mut questions = Vec::new();
        for (id, cause) in &topic.causes {
            causes += 1;
            let user = user::meet(library, &topic.id, id, cause);
            questions.push(user.questions);
            if user.found {
                met += 1;
                continue;
            }
            problem = true;
            let words = context.ui.words();
            let missed = words.say_with("kb-test-cause", &[("cause", id.as_str()), ("topic", topic.id.as_str())]);
            let way = words.say_with("kb-test-way", &[("path", &way(&user.path))]);
            context.ui.print(&format!("{missed}\n  {way}\n\n"));
        }
        if context.global.verbose {
            let line = questions_of(context.ui.words(), topic.id.as_str(), questions);
            context.ui.status(&line);
        }
    }
    if args.coverage && dir.is_some() {
        // What is built in has its own scenarios; an author is asked for those of their own trees.
        let own = || library.trees.values().filter(|tree| knowledge.lays(Laid::Tree, tree.id.as_str()));
        let all: usize = own().map(|tree| coverage::spots(tree).len()).sum();
        let gaps = covered.gaps(own());
        for gap in &gaps {
            let line = context.ui.words().say_with("kb-coverage-gap", &[("what", &safe(&gap.to_string()))]);
            context.ui.print(&format!("{line}\n"));
        }
        let count = [("covered", (all - gaps.len()).to_string()), ("all", all.to_string())];
        let count: Vec<(&'static str, &str)> = count.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let line = context.ui.words().say_with("kb-coverage-count", &count);
        context.ui.print(&format!("{line}\n"));
    }
    if dir.is_some() {
        let count = [("passed", &*passed.to_string()), ("all", &*scenarios.len().to_string())];
        let line = context.ui.words().say_with("kb-test-count", &count);
        context.ui.print(&format!("{line}\n"));
    } else {
        let line = context.ui.words().say("kb-test-built-in");
        context.ui.status(&line);
    }
    let found = context.ui.words().say_with("kb-test-causes", &[("found", &met.to_string()), ("all", &causes.to_string())]);
    context.ui.print(&format!("{found}\n"));
    Ok(if problem { Exit::Problem } else { Exit::Well })
}

/// How many questions somebody with one of the topic's causes is asked.
fn questions_of(words: &Words, topic: &str, mut questions: Vec<usize>) -> String {
    questions.sort_unstable();
    let median = questions.get(questions.len() / 2).copied().unwrap_or(0);
    let most = questions.last().copied().unwrap_or(0);
    let counts = [("causes", questions.len().to_string()), ("median", median.to_string()), ("most", most.to_string())];
    let mut args = vec![("topic", topic)];
    args.extend(counts.iter().map(|(name, count)| (*name, count.as_str())));
    words.say_with("kb-test-questions", &args)
}

fn say(words: &Words, fault: &Fault) -> String {
    let list = |items: &[String]| if items.is_empty() { words.say("kb-test-none") } else { safe(&items.join(", ")).into_owned() };
    match fault {
        Fault::NoAnswer(node) => words.say_with("kb-test-no-answer", &[("node", node.as_str())]),
        Fault::Refused(node, answer) => words.say_with("kb-test-refused", &[("node", node.as_str()), ("answer", &safe(answer))]),
        Fault::Endless => words.say("kb-test-endless"),
        Fault::Outcome(got, wanted) => words.say_with("kb-test-outcome", &[("got", got), ("wanted", &safe(wanted))]),
        Fault::Path(got, wanted) => words.say_with("kb-test-path", &[("got", &list(got)), ("wanted", &list(wanted))]),
        Fault::Missing(got, wanted) => words.say_with("kb-test-missing", &[("got", &list(got)), ("wanted", &list(wanted))]),
        Fault::Unused(key) => words.say_with("kb-test-unused", &[("node", &safe(key))]),
    }
}

/// The path with its answers: `device=phone → no-code/code-by-call=yes`.
fn way(path: &[PathEntry]) -> String {
    let step = |entry: &PathEntry| {
        let fix = entry.fix.as_ref().map(|fix| format!("/{fix}")).unwrap_or_default();
        let answer = entry.answer.as_ref().map(|answer| format!("={}", safe(answer))).unwrap_or_default();
        format!("{}{fix}{answer}", entry.node)
    };
    path.iter().map(step).collect::<Vec<_>>().join(" → ")
}
