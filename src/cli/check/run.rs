//! One run: observe, judge, and show how it goes.

use std::sync::{Arc, Mutex};
use std::thread;

use super::Known;
use crate::builtin;
use crate::cli::Context;
use crate::collect::{self, Places};
use crate::failure::Failure;
use crate::judge::{self, CheckDocument, PlanOptions, ToolVersion, render};
use crate::probe::{self, Options, Watcher};
use crate::text::Words;
use crate::ui::Live;
use crate::words::observation::Observations;
use crate::words::{Facts, Plan};

/// Observes and judges once.
pub(super) fn once(plan: &Plan, known: &Known, context: &Context) -> Result<CheckDocument, Failure> {
    // The machine is looked at while the network is waited for.
    let machine = thread::spawn(|| collect::machine(&Places::here()));
    let options = Options { offline: context.global.offline, ..Options::default() };
    let mut watcher = Watching { plan, known, live: context.ui.live(), columns: context.ui.columns() };
    let seen = probe::observe(plan, &options, &mut watcher);
    drop(watcher);
    let seen = seen.map_err(|error| Failure::new(known.words.say("check-cannot-observe")).cause(error.to_string()))?;
    let facts = machine.join().unwrap_or_default();
    Ok(document(seen, facts, known))
}

/// The judgement of some evidence in these words, as a document.
pub(in crate::cli) fn document_in(words: &Words, seen: Observations, facts: Facts) -> CheckDocument {
    let (knowledge, texts) = builtin::network(words.language().tag());
    document(seen, facts, &Known { knowledge, texts, words: words.clone() })
}

/// The judgement of some evidence, as a document.
pub(super) fn document(seen: Observations, facts: Facts, known: &Known) -> CheckDocument {
    let judgement = judge::judge(&known.knowledge, &known.texts, &known.words, &seen);
    let version = env!("CARGO_PKG_VERSION").to_owned();
    CheckDocument::new(ToolVersion { version: version.clone(), knowledge: version }, facts, judgement, seen)
}

/// The evidence of the last check that a diagnosis made, kept for its report.
pub(in crate::cli) type LastSeen = Arc<Mutex<Option<Observations>>>;

/// The facts of the network alone, measured now, for a diagnosis; the evidence goes to `last`. Blocks for as long as the plan allows.
pub(in crate::cli) fn conclusion(offline: bool, last: &LastSeen) -> Facts {
    let (knowledge, _) = builtin::network("en");
    let Ok(plan) = judge::plan(&knowledge, &PlanOptions { offline, ..PlanOptions::default() }) else { return Facts::default() };
    let options = Options { offline, ..Options::default() };
    match probe::observe(&plan, &options, &mut Quiet { plan: &plan, knowledge: &knowledge }) {
        Ok(seen) => {
            let facts = judge::facts(&knowledge, &seen);
            if let Ok(mut last) = last.lock() {
                *last = Some(seen);
            }
            facts
        }
        Err(error) => {
            let mut facts = Facts::default();
            facts.unknown("network.conclusion", format!("the network could not be looked at: {error}"));
            facts
        }
    }
}

struct Quiet<'a> {
    plan: &'a Plan,
    knowledge: &'a crate::knowledge::network::NetworkKnowledge,
}

impl Watcher for Quiet<'_> {
    fn enough(&mut self, seen: &Observations) -> bool {
        judge::enough(self.knowledge, self.plan, seen)
    }

    fn ended(&mut self, _: &Observations, _: &str) {}
}

struct Watching<'a> {
    plan: &'a Plan,
    known: &'a Known,
    live: Live,
    columns: usize,
}

impl Watcher for Watching<'_> {
    fn enough(&mut self, seen: &Observations) -> bool {
        judge::enough(&self.known.knowledge, self.plan, seen)
    }

    fn ended(&mut self, seen: &Observations, _: &str) {
        if self.live.shown() {
            let so_far = judge::so_far(seen);
            let judgement = judge::judge(&self.known.knowledge, &self.known.texts, &self.known.words, &so_far);
            self.live.show(&render::table(&judgement.checks, &self.known.words, self.columns));
        }
    }
}
