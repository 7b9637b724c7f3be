//! The report before it is written: the person sees every word of it, drops parts, fills in what is missing, and shows what they
//! want to be seen.

use std::path::Path;

use crate::cli::diagnose::handover::{Diagnosis, Handover};
use crate::failure::Failure;
use crate::report::preview::{Hidden, Section, hidden, sections};
use crate::report::{Edits, Report, Text};
use crate::text::{Words, safe};
use crate::ui::{Entry, Item, Page, Pick, Question, Reply, Ui, Weight};
use crate::words::Outcome;

/// What can be done with the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Write,
    Fill,
    Drop,
    Show,
    Leave,
}

/// Lets the person see what would be written, and say whether and to which file. None where nothing is to be written.
///
/// # Errors
/// The person stops.
pub(in crate::cli::diagnose) fn hand_over(
    handover: &mut Handover,
    diagnosis: &Diagnosis<'_>,
    ui: &mut Ui,
) -> Result<Option<Edits>, Failure> {
    if !handover.is_wanted() && !matches!(diagnosis.outcome, Some(Outcome::Report { .. })) {
        return Ok(None);
    }
    let words = ui.words().clone();
    let mut edits = review(ui, |edits| handover.fill(diagnosis, edits, &words).report)?;
    if edits.is_some() && !handover.is_wanted() {
        let named = file(ui, |name| {
            let path = Path::new(name);
            if path.exists() {
                return Err(Failure::new(words.say("wizard-report-exists")));
            }
            handover.report_to(path, &words)
        })?;
        edits = edits.filter(|_| named);
    }
    if edits.is_none() {
        ui.status(&words.say("wizard-report-not-written"));
    }
    Ok(edits)
}

/// A name for the report that no file has yet.
fn suggested() -> String {
    let name = |number: usize| if number == 1 { "linehelp-report.md".to_owned() } else { format!("linehelp-report-{number}.md") };
    (1..100).map(name).find(|name| !Path::new(name).exists()).unwrap_or_default()
}

/// Shows the report that `fill` makes of the person's wishes until they want it written: then these wishes. None where they do not
/// want it written, or where the input is at its end.
///
/// # Errors
/// The person stops.
fn review(ui: &mut Ui, mut fill: impl FnMut(&Edits) -> Report) -> Result<Option<Edits>, Failure> {
    let mut edits = Edits::default();
    loop {
        let report = fill(&edits);
        let words = ui.words().clone();
        let mut page = ui.page();
        draw(&mut page, &report, &words);
        ui.show(page);
        match choose(ui, &report, &words)? {
            Choice::Write => return Ok(Some(edits)),
            Choice::Leave => return Ok(None),
            Choice::Fill => fill_in(ui, &report, &mut edits, &words)?,
            Choice::Drop => drop_parts(ui, &report, &mut edits, &words)?,
            Choice::Show => show_hidden(ui, &report, &mut edits, &words)?,
        }
    }
}

/// Asks for the file to write to, until `take` does not refuse its name. False where it is not to be written after all.
fn file(ui: &mut Ui, mut take: impl FnMut(&str) -> Result<(), Failure>) -> Result<bool, Failure> {
    let words = ui.words().clone();
    let question = Question {
        title: words.say("wizard-report-file"),
        hint: Some(words.say("wizard-report-file-hint")),
        back: true,
        ..Question::default()
    };
    let mut entry = Entry { question, start: suggested(), ..Entry::default() };
    loop {
        match ui.entry(&entry) {
            Reply::Given(name) => match take(&name) {
                Ok(()) => return Ok(true),
                Err(failure) => {
                    entry.trouble = Some(failure.to_string());
                    entry.start = name;
                }
            },
            Reply::Stop => return Err(super::stopped()),
            Reply::Skip | Reply::Back | Reply::Change | Reply::Ended => return Ok(false),
        }
    }
}

fn choose(ui: &mut Ui, report: &Report, words: &Words) -> Result<Choice, Failure> {
    let hidden = can_show(report).len();
    let mut choices = vec![Choice::Write];
    if !report.missing.is_empty() {
        choices.push(Choice::Fill);
    }
    choices.push(Choice::Drop);
    if hidden > 0 {
        choices.push(Choice::Show);
    }
    choices.push(Choice::Leave);
    let label = |choice: &Choice| match choice {
        Choice::Write => words.say("wizard-report-write"),
        Choice::Fill => words.say_with("wizard-report-fill", &[("count", &report.missing.len().to_string())]),
        Choice::Drop => words.say("wizard-report-drop"),
        Choice::Show => words.say_with("wizard-report-show", &[("count", &hidden.to_string())]),
        Choice::Leave => words.say("wizard-report-leave"),
    };
    let question =
        Question { title: words.say("wizard-report-ask"), why: Some(words.say("wizard-report-why")), ..Question::default() };
    let pick = Pick { question, items: choices.iter().map(|choice| Item::new(label(choice))).collect(), ..Pick::default() };
    match ui.pick(&pick) {
        Reply::Given(index) => Ok(choices[index]),
        Reply::Stop => Err(super::stopped()),
        Reply::Ended | Reply::Skip | Reply::Back | Reply::Change => Ok(Choice::Leave),
    }
}

/// What is hidden and could be shown; a secret never is.
fn can_show(report: &Report) -> Vec<Hidden> {
    hidden(report).into_iter().filter(|hidden| !hidden.secret).collect()
}

fn show_hidden(ui: &mut Ui, report: &Report, edits: &mut Edits, words: &Words) -> Result<(), Failure> {
    let hidden = can_show(report);
    let key = |hidden: &Hidden| if hidden.shown { "wizard-report-shown" } else { "wizard-report-hidden" };
    let items = hidden.iter().map(|hidden| state(&hidden.stand_in, key(hidden), words)).collect();
    if let Some(index) = among(ui, "wizard-report-show-which", items, words)? {
        let stand_in = &hidden[index].stand_in;
        if !edits.shown.remove(stand_in) {
            edits.shown.insert(stand_in.clone());
        }
    }
    Ok(())
}

/// Asks for everything that is missing, one after the other; a way back ends it.
fn fill_in(ui: &mut Ui, report: &Report, edits: &mut Edits, words: &Words) -> Result<(), Failure> {
    for missing in &report.missing {
        let question = Question {
            title: safe(&missing.title).into_owned(),
            unknown: Some(words.say("wizard-unknown")),
            back: true,
            ..Question::default()
        };
        let lines = matches!(missing.id.as_str(), "description" | "steps" | "effect");
        match ui.entry(&Entry { question, lines, ..Entry::default() }) {
            Reply::Given(text) => {
                edits.filled.insert(missing.id.clone(), text);
            }
            Reply::Skip | Reply::Change => {}
            Reply::Back | Reply::Ended => return Ok(()),
            Reply::Stop => return Err(super::stopped()),
        }
    }
    Ok(())
}

fn drop_parts(ui: &mut Ui, report: &Report, edits: &mut Edits, words: &Words) -> Result<(), Failure> {
    let sections = sections(report, words);
    let key = |section: &Section| if section.dropped { "wizard-report-is-out" } else { "wizard-report-is-in" };
    let items = sections.iter().map(|section| state(&section.title, key(section), words)).collect();
    if let Some(index) = among(ui, "wizard-report-drop-which", items, words)? {
        let id = &sections[index].id;
        if !edits.dropped.remove(id) {
            edits.dropped.insert(id.clone());
        }
    }
    Ok(())
}

/// An item that says how a part stands now; choosing it turns that round.
fn state(name: &str, key: &str, words: &Words) -> Item {
    Item::new(words.say_with(key, &[("part", &safe(name))]))
}

fn among(ui: &mut Ui, title: &str, items: Vec<Item>, words: &Words) -> Result<Option<usize>, Failure> {
    let question = Question { title: words.say(title), back: true, ..Question::default() };
    match ui.pick(&Pick { question, items, ..Pick::default() }) {
        Reply::Given(index) => Ok(Some(index)),
        Reply::Stop => Err(super::stopped()),
        Reply::Skip | Reply::Back | Reply::Change | Reply::Ended => Ok(None),
    }
}

/// The report as it would go out, and below it, next to the question, how it gets there and what it lacks.
fn draw(page: &mut Page, report: &Report, words: &Words) {
    page.apart().aside(&words.say("wizard-report-title"));
    for section in sections(report, words) {
        page.gap();
        part(page, &section, words);
    }
    if let Some(way) = &report.channel {
        page.gap().heading(&words.say_with("wizard-report-to", &[("channel", &way.title)]));
        if let Some(address) = &way.address {
            page.link(&words.say("wizard-report-address"), address);
        }
        for text in [&way.how, &way.after].into_iter().flatten() {
            page.para(text);
        }
    }
    if !report.missing.is_empty() {
        let missing: Vec<&str> = report.missing.iter().map(|missing| missing.title.as_str()).collect();
        page.gap().warning(Weight::Notice, &words.say("wizard-report-missing"), &missing.join(&words.say("wizard-comma")));
    }
}

fn part(page: &mut Page, section: &Section, words: &Words) {
    if section.dropped {
        page.aside(&words.say_with("wizard-report-is-out", &[("part", &section.title)]));
        return;
    }
    page.heading(&section.title);
    for line in &section.lines {
        page.para(&shown(line));
    }
}

/// The text of a line; its stand-ins speak for what is hidden.
fn shown(line: &Text) -> String {
    safe(&line.text).into_owned()
}
