//! The loop: what the session wants is given by facts, by files, or by whoever can be asked.

use std::time::Duration;

use super::keep::Keep;
use super::script::Script;
use crate::collect::Gathering;
use crate::engine::{Attempt, Got, Question, Refused, Session, Want};
use crate::failure::Failure;
use crate::knowledge::{Library, Texts};
use crate::ui::Ui;
use crate::words::{Answer, Fact, FactName, Facts, NodeKey, Outcome, Source};

/// What the person sees a question or a fix by.
pub(super) struct Scene<'a> {
    /// The session, with its path so far.
    pub(super) session: &'a Session<'a>,
    /// The knowledge.
    pub(super) library: &'a Library,
    /// Its texts in the person's language.
    pub(super) texts: &'a Texts,
    /// Measures a fact again, for fixes that are judged by a measurement.
    pub(super) measure: &'a dyn Fn(&FactName) -> Fact,
}

/// What the person said.
pub(super) enum Said {
    /// An answer to what was asked.
    Answer(Answer),
    /// After the fix the fact was measured: what it is now, and whether that means that it helped.
    Measured(Fact, bool),
    /// One answer back.
    Back,
    /// This question again.
    Reopen(NodeKey),
    /// Nothing: the input is at its end.
    Gone,
}

/// Who is asked what neither facts nor files answer.
pub(super) trait Front {
    /// The answer to a question.
    fn ask(&mut self, ui: &mut Ui, scene: &Scene<'_>, question: &Question) -> Result<Said, Failure>;
    /// Whether a fix helped.
    fn attempt(&mut self, ui: &mut Ui, scene: &Scene<'_>, attempt: &Attempt) -> Result<Said, Failure>;
    /// Waits for a fact that is on its way, and shows that it does.
    fn wait(&mut self, ui: &mut Ui, name: &FactName, gathering: &mut Gathering) -> Result<Fact, Failure>;
    /// What was answered is on disk.
    fn kept(&mut self, ui: &Ui);
    /// What was answered cannot be written: from now on it is in memory only.
    fn lost(&mut self, ui: &mut Ui, error: &std::io::Error);
}

/// How the loop ended.
pub(super) enum End {
    /// With an outcome.
    Done(Outcome),
    /// With a question that nobody could answer.
    Missing(Want),
}

/// Everything the loop works with.
pub(super) struct Drive<'a> {
    pub(super) library: &'a Library,
    pub(super) texts: &'a Texts,
    pub(super) gathering: Gathering,
    pub(super) script: Script,
    pub(super) front: Option<Box<dyn Front>>,
    pub(super) keep: Option<Keep>,
    pub(super) measure: Box<dyn Fn(&FactName) -> Fact>,
}

impl Drive<'_> {
    /// Runs the session to an outcome, or to a question that nobody can be asked.
    pub(super) fn run(&mut self, session: &mut Session<'_>, ui: &mut Ui) -> Result<End, Failure> {
        loop {
            self.write_down(session, ui);
            match session.want() {
                Want::Done(outcome) => return Ok(End::Done(outcome)),
                Want::Fact(name) => {
                    let fact = self.fact(&name, ui)?;
                    give(session, Got::Fact(name, fact), ui)?;
                }
                Want::Ask(question) => match self.script.answer(&question) {
                    Some((answer, source)) => give(session, Got::Answer(answer, source), ui)?,
                    None => {
                        let want = Want::Ask(question);
                        if !self.person(session, &want, ui)? {
                            return Ok(End::Missing(want));
                        }
                    }
                },
                Want::Try(attempt) => match self.script.tried(&attempt, ui.words())? {
                    Some(answer) => give(session, Got::Answer(answer, Source::File), ui)?,
                    None => {
                        let want = Want::Try(attempt);
                        if !self.person(session, &want, ui)? {
                            return Ok(End::Missing(want));
                        }
                    }
                },
            }
        }
    }

    /// All facts that are known when the session is over: always those of this machine, those of the network where they were needed.
    pub(super) fn known(&mut self, session: &Session<'_>, ui: &mut Ui) -> Result<Facts, Failure> {
        self.fact(&FactName::from("os.family"), ui)?;
        let mut facts = self.gathering.known().clone();
        facts.extend(session.facts());
        Ok(facts)
    }

    fn fact(&mut self, name: &FactName, ui: &mut Ui) -> Result<Fact, Failure> {
        // A wait that nobody notices is not worth showing.
        const BLINK: Duration = Duration::from_millis(150);
        if let Some(fact) = self.gathering.wait(name.as_str(), BLINK) {
            return Ok(fact);
        }
        match &mut self.front {
            Some(front) => front.wait(ui, name, &mut self.gathering),
            None => Ok(self
                .gathering
                .wait(name.as_str(), Duration::MAX / 4)
                .unwrap_or_else(|| Fact::Unknown("it took too long".to_owned()))),
        }
    }

    /// Asks the person; false where there is none.
    fn person(&mut self, session: &mut Session<'_>, want: &Want, ui: &mut Ui) -> Result<bool, Failure> {
        let Some(front) = &mut self.front else { return Ok(false) };
        let scene = Scene { session, library: self.library, texts: self.texts, measure: &self.measure };
        let said = match want {
            Want::Ask(question) => front.ask(ui, &scene, question)?,
            Want::Try(attempt) => front.attempt(ui, &scene, attempt)?,
            Want::Fact(_) | Want::Done(_) => return Ok(true),
        };
        match said {
            Said::Answer(answer) => give(session, Got::Answer(answer, Source::User), ui)?,
            Said::Measured(fact, helped) => {
                give(session, Got::Fact(FactName::from("network.recheck"), fact), ui)?;
                let answer = if helped { Answer::Helped } else { Answer::NotHelped };
                give(session, Got::Answer(answer, Source::User), ui)?;
            }
            Said::Back => {
                // At the first question there is nothing to go back to, and it is asked again.
                if session.back().is_ok() {
                    self.script.person_decides(&session.want());
                }
            }
            Said::Reopen(node) => {
                self.script.person_decides_at(&node);
                session.reopen(&node).map_err(|error| refused(&error, ui))?;
            }
            Said::Gone => return Ok(false),
        }
        Ok(true)
    }

    /// Keeps what was given since.
    fn write_down(&mut self, session: &Session<'_>, ui: &mut Ui) {
        let Some(keep) = &mut self.keep else { return };
        match (keep.write(session), &mut self.front) {
            (Ok(true), Some(front)) => front.kept(ui),
            (Ok(_), _) => {}
            (Err(error), front) => {
                self.keep = None;
                if let Some(front) = front {
                    front.lost(ui, &error);
                }
            }
        }
    }
}

fn give(session: &mut Session<'_>, got: Got, ui: &Ui) -> Result<(), Failure> {
    session.give(got).map_err(|error| refused(&error, ui))
}

/// What a refused answer is told as.
fn refused(error: &Refused, ui: &Ui) -> Failure {
    let words = ui.words();
    match error {
        Refused::NoSuchOption { node, given, options } => {
            let options: Vec<&str> = options.iter().map(crate::words::OptionId::as_str).collect();
            let given = crate::text::safe(given);
            Failure::new(words.say_with("diagnose-no-such-option", &[("node", node.as_str()), ("given", &given)]))
                .hint(words.say_with("diagnose-options", &[("options", &options.join(", "))]))
        }
        Refused::WrongForm { node, form } => {
            let form = format!("{form:?}").to_lowercase();
            Failure::new(words.say_with("diagnose-wrong-form", &[("node", node.as_str()), ("form", &form)]))
        }
        Refused::NotWanted | Refused::NothingBefore => Failure::new(words.say("diagnose-not-wanted")),
    }
}
