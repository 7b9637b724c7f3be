//! The wizard: a person at a terminal, asked one thing at a time.
//!
//! What is shown is made in [`scene`] and [`screens`], pure; how it is asked is the terminal's. Here is only what happens next.

mod ending;
mod preview;
mod scene;
mod screens;

use std::collections::BTreeSet;
use std::io;
use std::time::Duration;

use super::drive::{Front, Said, Scene};
use crate::builtin::TopicEntry;
use crate::cli::known::Tongues;
use crate::collect::Gathering;
use crate::engine::{self, Attempt, Input, Question, Session};
use crate::failure::Failure;
use crate::knowledge::Texts;
use crate::knowledge::model::{FixKind, Risk, TextForm};
use crate::search::fold;
use crate::store::journal::Left;
use crate::text::safe;
use crate::ui::{self, Entry, Item, Pick, Reply, Seek, Ui};
use crate::words::{Answer, Fact, FactName, NodeKey, Outcome, Source, TreeId};
use scene::Names;

/// The person at the terminal, and what they have been told already.
pub(super) struct Wizard {
    /// What answered itself and was said.
    told: BTreeSet<NodeKey>,
    /// What the sentence on the command line answers.
    said: BTreeSet<NodeKey>,
    /// The texts in every language, by which options are found too.
    tongues: Tongues,
}

pub(super) use preview::hand_over;

/// The end of a run that the person wanted; it says what Ctrl-C would have said.
fn stopped() -> Failure {
    Failure::interrupted(ui::interrupted())
}

/// What a person begins with.
pub(super) enum Start {
    /// This topic, from its first question on.
    Topic(TreeId),
    /// The diagnosis that was left behind.
    Left,
}

/// Lets the person say what the trouble is about, or go on with what was left behind. None where nobody answers.
///
/// # Errors
/// The person stops.
pub(super) fn start(
    topics: &[TopicEntry],
    left: Option<&Left>,
    find: impl Fn(&str) -> Vec<TreeId> + 'static,
    ui: &mut Ui,
) -> Result<Option<Start>, Failure> {
    let words = ui.words().clone();
    ui::on_interrupt(words.say("wizard-stopped-early"));
    let mut page = ui.page();
    page.heading(&words.say("wizard-welcome")).note(&words.say("wizard-promise"));
    ui.show(page);
    let known = left.and_then(|left| Some((topics.iter().find(|topic| topic.id == left.topic)?, left)));
    let resume = known.map(|(topic, left)| {
        let count = left.inputs.iter().filter(|input| matches!(input, Input::Answer(..) | Input::Tried(..))).count();
        Item {
            label: words.say_with("wizard-topic-resume", &[("topic", &safe(&topic.title))]),
            detail: Some(words.say_with("wizard-topic-resume-more", &[("count", &count.to_string())])),
        }
    });
    let resumable = usize::from(resume.is_some());
    let all = topics.iter().map(item);
    let question = ui::Question {
        title: words.say("wizard-topic"),
        hint: Some(words.say("wizard-topic-hint")),
        why: Some(words.say("wizard-topic-why")),
        ..ui::Question::default()
    };
    let seek = seek_topics(topics, resumable, find);
    let pick = Pick { question, items: resume.into_iter().chain(all).collect(), seek };
    match ui.pick(&pick) {
        Reply::Given(index) if index < resumable => Ok(Some(Start::Left)),
        Reply::Given(index) => {
            let chosen = &pick.items[index].label;
            tell_done(ui, &words.say_with("wizard-answered", &[("question", &pick.question.title), ("answer", chosen)]));
            Ok(Some(Start::Topic(topics[index - resumable].id.clone())))
        }
        Reply::Ended => Ok(None),
        Reply::Skip | Reply::Back | Reply::Change | Reply::Stop => Err(stopped()),
    }
}

/// A topic in a list.
fn item(topic: &TopicEntry) -> Item {
    Item { label: safe(&topic.title).into_owned(), detail: Some(safe(&topic.summary).into_owned()) }
}

/// Finds topics in a list of them that begins at `first`.
fn seek_topics(topics: &[TopicEntry], first: usize, find: impl Fn(&str) -> Vec<TreeId> + 'static) -> Seek {
    let ids: Vec<TreeId> = topics.iter().map(|topic| topic.id.clone()).collect();
    Seek::new(move |text| {
        let place = |id: TreeId| ids.iter().position(|own| *own == id);
        find(text).into_iter().filter_map(place).map(|at| at + first).collect()
    })
}

/// Says what their words are taken to mean.
pub(super) fn understood(topic: &TopicEntry, ui: &mut Ui) {
    let words = ui.words().clone();
    let mut page = ui.page();
    page.heading(&words.say_with("wizard-understood", &[("topic", &safe(&topic.title))]))
        .note(&words.say("wizard-understood-else"));
    ui.show(page);
}

/// Lets the person choose what their words mean: among `few`, or in the list of all. None where nobody answers.
///
/// # Errors
/// The person stops.
pub(super) fn choose(
    few: &[TopicEntry],
    all: &[TopicEntry],
    find: impl Fn(&str) -> Vec<TreeId> + 'static,
    ui: &mut Ui,
) -> Result<Option<TreeId>, Failure> {
    let words = ui.words().clone();
    ui::on_interrupt(words.say("wizard-stopped-early"));
    let mut short = !few.is_empty();
    let (of_few, of_all) = (Seek::default(), seek_topics(all, 0, find));
    loop {
        let list = if short { few } else { all };
        let mut items: Vec<Item> = list.iter().map(item).collect();
        let (title, hint) = match (short, few.is_empty()) {
            (true, _) => ("wizard-mean", "wizard-mean-hint"),
            (false, true) => ("wizard-topic", "wizard-mean-none"),
            (false, false) => ("wizard-topic", "wizard-topic-hint"),
        };
        if short {
            items.push(Item::new(words.say("wizard-mean-else")));
        }
        let question = ui::Question {
            title: words.say(title),
            hint: Some(words.say(hint)),
            why: Some(words.say("wizard-topic-why")),
            ..ui::Question::default()
        };
        let seek = if short { of_few.clone() } else { of_all.clone() };
        let pick = Pick { question, items, seek };
        match ui.pick(&pick) {
            Reply::Given(index) if index == list.len() => short = false,
            Reply::Given(index) => {
                let chosen = &pick.items[index].label;
                tell_done(ui, &words.say_with("wizard-answered", &[("question", &pick.question.title), ("answer", chosen)]));
                return Ok(Some(list[index].id.clone()));
            }
            Reply::Ended => return Ok(None),
            Reply::Skip | Reply::Back | Reply::Change | Reply::Stop => return Err(stopped()),
        }
    }
}

/// The wizard for this session; where it goes on with an earlier one, that is said.
pub(super) fn front(
    session: &Session<'_>,
    texts: &Texts,
    resumed: bool,
    said: BTreeSet<NodeKey>,
    tongues: Tongues,
    ui: &mut Ui,
) -> Box<dyn Front> {
    ui::on_interrupt(ui.words().say("wizard-stopped-early"));
    let mut wizard = Wizard { told: BTreeSet::new(), said, tongues };
    if resumed {
        let words = ui.words().clone();
        let names = Names::new(session, texts);
        let mut page = ui.page();
        page.heading(&words.say_with("wizard-resumed", &[("topic", &names.topic_title())]));
        for entry in session.path() {
            scene::step(&mut page, &entry, &names, &words);
            wizard.told.insert(entry.node);
        }
        page.gap();
        ui.show(page);
    }
    Box::new(wizard)
}

/// What is said at the end.
pub(super) fn ending(session: &Session<'_>, outcome: &Outcome, texts: &Texts, ui: &Ui) -> String {
    let mut page = ui.page();
    ending::draw(&mut page, outcome, &session.path(), &Names::new(session, texts), ui.words());
    page.into_text()
}

impl Wizard {
    /// Finds options by their texts in any language.
    fn seek(&self, question: &Question) -> Seek {
        let tongues = self.tongues.clone();
        let node = format!("tree/{}/node/{}/option", question.tree, question.id);
        let ids: Vec<String> = question.options.iter().map(|option| format!("{node}/{option}")).collect();
        Seek::new(move |text| {
            let wanted = fold(text);
            let has = |text: &str| ui::has_words(&fold(text), &wanted);
            (0..ids.len()).filter(|at| tongues.of(&ids[*at]).any(has)).collect()
        })
    }

    /// Says what was answered without asking since the last question.
    fn tell(&mut self, ui: &mut Ui, scene: &Scene<'_>, names: &Names<'_>) {
        let words = ui.words().clone();
        let mut page = ui.page();
        let path = scene.session.path();
        for (index, entry) in path.iter().enumerate() {
            let said = entry.source == Some(Source::User) && self.said.contains(&entry.node);
            if (said || entry.source != Some(Source::User)) && self.told.insert(entry.node.clone()) {
                if said {
                    page.learned(&words.say_with("wizard-from-words", &[("answered", &names.answered(entry, &words))]));
                } else {
                    scene::learned(&mut page, entry, &path[..index], names, &words);
                }
            }
        }
        if !page.is_empty() {
            ui.show(page);
        }
    }

    /// Lets the person choose an earlier answer to change. None: it stays as it is.
    fn change(scene: &Scene<'_>, names: &Names<'_>, ui: &mut Ui) -> Result<Option<Said>, Failure> {
        let words = ui.words().clone();
        let nodes: Vec<_> = scene.session.path().into_iter().filter(scene::is_question).collect();
        let items = nodes.iter().map(|entry| Item::new(names.answered(entry, &words))).collect();
        let question = ui::Question { title: words.say("wizard-change"), back: true, ..ui::Question::default() };
        match ui.pick(&Pick { question, items, ..Pick::default() }) {
            Reply::Given(index) => {
                let node = nodes[index].node.clone();
                Ok(Some(Said::Reopen(node)))
            }
            Reply::Stop => Err(stopped()),
            Reply::Ended => Ok(Some(Said::Gone)),
            Reply::Back | Reply::Skip | Reply::Change => Ok(None),
        }
    }

    /// Asks until something comes of it that the session can use.
    fn until<T>(
        scene: &Scene<'_>,
        names: &Names<'_>,
        ui: &mut Ui,
        mut ask: impl FnMut(&mut Ui) -> Reply<T>,
        mut use_it: impl FnMut(T, &mut Ui) -> Option<Said>,
        skip: Answer,
    ) -> Result<Said, Failure> {
        loop {
            match ask(ui) {
                Reply::Given(given) => {
                    if let Some(said) = use_it(given, ui) {
                        return Ok(said);
                    }
                }
                Reply::Skip => return Ok(Said::Answer(skip)),
                Reply::Back => {
                    let mut page = ui.page();
                    page.learned(&ui.words().say("wizard-back"));
                    ui.show(page);
                    return Ok(Said::Back);
                }
                Reply::Change => {
                    if let Some(said) = Self::change(scene, names, ui)? {
                        return Ok(said);
                    }
                }
                Reply::Stop => return Err(stopped()),
                Reply::Ended => return Ok(Said::Gone),
            }
        }
    }

    /// Before a fix that can lose something is shown: whether it is wanted.
    fn consent(scene: &Scene<'_>, names: &Names<'_>, attempt: &Attempt, ui: &mut Ui) -> Result<Option<Said>, Failure> {
        let words = ui.words().clone();
        let mut page = ui.page();
        screens::opening(&mut page, attempt, names, &words);
        screens::loss(&mut page, attempt, names, &words);
        ui.show(page);
        let question = earlier(scene, ui::Question { title: words.say("wizard-go-on"), ..ui::Question::default() });
        let items = vec![Item::new(words.say("wizard-go-on-yes")), Item::new(words.say("wizard-go-on-no"))];
        let pick = Pick { question, items, ..Pick::default() };
        let mut wanted = false;
        let said = Self::until(
            scene,
            names,
            ui,
            |ui| ui.pick(&pick),
            |index, _| {
                wanted = index == 0;
                Some(Said::Answer(Answer::Skipped))
            },
            Answer::Skipped,
        )?;
        Ok((!wanted).then_some(said))
    }

    /// Measures again after a fix; none where that could not be measured, and the person has to say.
    fn measure(scene: &Scene<'_>, attempt: &Attempt, ui: &mut Ui) -> Option<Said> {
        let recheck = attempt.recheck.as_ref()?;
        let words = ui.words().clone();
        let waiting = words.say("wizard-measuring");
        if !ui.can_redraw() {
            ui.status(&waiting);
        }
        let shown = ui.wait(&waiting);
        let fact = (scene.measure)(&recheck.fact);
        drop(shown);
        let value = fact.value()?.to_string();
        let helped = recheck.until.contains(&value);
        let mut page = ui.page();
        page.apart();
        let found = scene::network(&value, &words);
        let key = if helped { "wizard-measured-good" } else { "wizard-measured-bad" };
        let said = words.say_with(key, &[("found", &found)]);
        if helped {
            page.done(&said)
        } else {
            page.failed(&said)
        };
        ui.show(page);
        Some(Said::Measured(fact, helped))
    }
}

/// The question with what depends on the way so far: whether there is a way back, and answers to change.
fn earlier(scene: &Scene<'_>, question: ui::Question) -> ui::Question {
    let path = scene.session.path();
    let back = path.iter().any(|entry| entry.source == Some(Source::User));
    let change = path.iter().any(scene::is_question);
    ui::Question { back, change, ..question }
}

fn tell_done(ui: &mut Ui, text: &str) {
    let mut page = ui.page();
    page.done(text);
    ui.show(page);
}

impl Front for Wizard {
    fn ask(&mut self, ui: &mut Ui, scene: &Scene<'_>, question: &Question) -> Result<Said, Failure> {
        let words = ui.words().clone();
        let names = Names::new(scene.session, scene.texts);
        self.tell(ui, scene, &names);
        let asked = earlier(scene, names.question(question, &words));
        let title = asked.title.clone();
        let answered = |answer: &str| words.say_with("wizard-answered", &[("question", &title), ("answer", answer)]);
        let unknown = words.say("wizard-unknown");
        let said = if let Some(form) = question.form {
            let entry = std::cell::RefCell::new(Entry { question: asked, lines: form == TextForm::Text, ..Entry::default() });
            Self::until(
                scene,
                &names,
                ui,
                |ui| ui.entry(&entry.borrow()),
                |text, ui| {
                    if engine::fits(&text, form) {
                        tell_done(ui, &answered(text.lines().next().unwrap_or_default()));
                        return Some(Said::Answer(Answer::Text(text)));
                    }
                    let mut entry = entry.borrow_mut();
                    entry.trouble = Some(words.say(scene::wrong_form(form)));
                    entry.start = text;
                    None
                },
                Answer::Unknown,
            )?
        } else {
            let items: Vec<Item> = question.options.iter().map(|option| Item::new(names.option(question, option))).collect();
            let pick = Pick { question: asked, items, seek: self.seek(question) };
            Self::until(
                scene,
                &names,
                ui,
                |ui| ui.pick(&pick),
                |index, ui| {
                    tell_done(ui, &answered(&pick.items[index].label));
                    Some(Said::Answer(Answer::Option(question.options[index].clone())))
                },
                Answer::Unknown,
            )?
        };
        if matches!(said, Said::Answer(Answer::Unknown)) {
            tell_done(ui, &answered(&unknown));
        }
        Ok(said)
    }

    fn attempt(&mut self, ui: &mut Ui, scene: &Scene<'_>, attempt: &Attempt) -> Result<Said, Failure> {
        let words = ui.words().clone();
        let names = Names::new(scene.session, scene.texts);
        self.tell(ui, scene, &names);
        let Some(fix) = scene.library.fix(&attempt.fix) else { return Ok(Said::Answer(Answer::Skipped)) };
        let title = names.fix(&attempt.fix, "title");
        let risky = fix.risk >= Risk::Chats;
        if risky && let Some(said) = Self::consent(scene, &names, attempt, ui)? {
            if matches!(said, Said::Answer(_)) {
                let mut page = ui.page();
                page.apart().failed(&words.say_with("wizard-tried-skipped", &[("fix", &title)]));
                ui.show(page);
            }
            return Ok(said);
        }
        let mut page = ui.page();
        if !risky {
            screens::opening(&mut page, attempt, &names, &words);
        }
        screens::steps(&mut page, attempt, &names, &words);
        ui.show(page);
        let measured = attempt.recheck.is_some() && fix.kind == FixKind::Do;
        let kind = if measured { "measure" } else { scene::kind(fix.kind) };
        let mut said = Self::asked_after(scene, &names, kind, ui)?;
        if measured && matches!(said, Said::Answer(Answer::Helped)) {
            said = match Self::measure(scene, attempt, ui) {
                Some(said) => return Ok(said),
                None => Self::asked_after(scene, &names, scene::kind(fix.kind), ui)?,
            };
        }
        let mut page = ui.page();
        page.apart();
        match &said {
            Said::Answer(Answer::Helped) => page.done(&words.say_with("wizard-tried-helped", &[("fix", &title)])),
            Said::Answer(Answer::NotHelped) => page.failed(&words.say_with("wizard-tried-not-helped", &[("fix", &title)])),
            Said::Answer(_) => page.failed(&words.say_with("wizard-tried-skipped", &[("fix", &title)])),
            _ => return Ok(said),
        };
        ui.show(page);
        Ok(said)
    }

    fn wait(&mut self, ui: &mut Ui, name: &FactName, gathering: &mut Gathering) -> Result<Fact, Failure> {
        let waiting = ui.words().say("wizard-waiting");
        if !ui.can_redraw() {
            ui.status(&waiting);
        }
        let _shown = ui.wait(&waiting);
        let known = gathering.wait(name.as_str(), Duration::MAX / 4);
        Ok(known.unwrap_or_else(|| Fact::Unknown("it took too long".to_owned())))
    }

    fn kept(&mut self, ui: &Ui) {
        ui::on_interrupt(ui.words().say("wizard-stopped"));
    }

    fn lost(&mut self, ui: &mut Ui, error: &io::Error) {
        let words = ui.words().clone();
        ui::on_interrupt(words.say("wizard-stopped-early"));
        let warning = words.say_with("wizard-journal-failed", &[("why", &error.to_string())]);
        let mut page = ui.page();
        page.heading(&words.say_with("cli-warning", &[("what", &warning)]));
        ui.show(page);
    }
}

impl Wizard {
    /// "Did it help?" in the words of this kind of fix.
    fn asked_after(scene: &Scene<'_>, names: &Names<'_>, kind: &str, ui: &mut Ui) -> Result<Said, Failure> {
        let words = ui.words().clone();
        let say = |what: &str| words.say(&format!("wizard-{kind}-{what}"));
        let question = ui::Question { title: say("ask"), unknown: Some(say("skip")), ..ui::Question::default() };
        let mut items = vec![Item::new(say("yes"))];
        let mut answers = vec![Answer::Helped];
        if kind != "measure" {
            items.push(Item::new(say("no")));
            answers.push(Answer::NotHelped);
        }
        let pick = Pick { question: earlier(scene, question), items, ..Pick::default() };
        Self::until(scene, names, ui, |ui| ui.pick(&pick), |index, _| Some(Said::Answer(answers[index].clone())), Answer::Skipped)
    }
}
