//! One fix on one screen: why this one, what it costs, what may be lost, the steps, how to see that it worked. Pure.

use super::scene::Names;
use crate::cli::diagnose::document;
use crate::engine::Attempt;
use crate::knowledge::model::{Basis, Fix, FixKind, Risk};
use crate::text::Words;
use crate::ui::{Page, Weight};

/// The head: which fix, why this one, how long it takes.
pub(super) fn opening(page: &mut Page, attempt: &Attempt, names: &Names<'_>, words: &Words) {
    let Some(fix) = names.library.fix(&attempt.fix) else { return };
    page.apart();
    let place = [("number", attempt.number.to_string()), ("all", attempt.all.len().to_string())];
    let key = if attempt.all.len() > 1 { "wizard-fix-of" } else { "wizard-fix" };
    let minutes = fix.minutes.to_string();
    let time = words
        .say_with(if fix.kind == FixKind::Explain { "wizard-minutes-read" } else { "wizard-minutes" }, &[("minutes", &minutes)]);
    page.aside(&words.say_with(key, &[("number", &place[0].1), ("all", &place[1].1), ("time", &time)]));
    let title = names.fix(&attempt.fix, "title");
    page.heading(&title);
    let cause = attempt.cause.as_ref().map(|cause| names.cause(cause));
    if let Some(cause) = cause.filter(|cause| !cause.is_empty() && *cause != title) {
        page.para(&words.say_with("wizard-may-be", &[("cause", &cause)]));
    }
    page.para(&names.fix(&attempt.fix, "why"));
}

/// What may be lost, said before the steps.
pub(super) fn loss(page: &mut Page, attempt: &Attempt, names: &Names<'_>, words: &Words) {
    let Some(fix) = names.library.fix(&attempt.fix) else { return };
    let loses = names.fix(&attempt.fix, "loses");
    let (weight, key) = match fix.risk {
        Risk::None => {
            if !loses.is_empty() {
                page.note(&words.say_with("wizard-loses", &[("loses", &loses)]));
            }
            return;
        }
        Risk::Settings => (Weight::Notice, "wizard-risk-settings"),
        Risk::Chats => (Weight::Loss, "wizard-risk-chats"),
        Risk::Money => (Weight::Loss, "wizard-risk-money"),
        Risk::Account => (Weight::Loss, "wizard-risk-account"),
    };
    page.gap();
    page.warning(weight, &words.say(key), &loses);
    page.gap();
}

/// What to do, and how to see that it worked.
pub(super) fn steps(page: &mut Page, attempt: &Attempt, names: &Names<'_>, words: &Words) {
    let Some(fix) = names.library.fix(&attempt.fix) else { return };
    if fix.risk < Risk::Chats {
        loss(page, attempt, names, words);
    }
    page.apart();
    for (platform, steps) in document::steps(&attempt.fix, &names.facts, names.library, names.texts) {
        if let Some(platform) = platform {
            page.para(&words.get(&format!("wizard-platform-{platform}")).unwrap_or(platform));
        }
        page.steps(&steps);
    }
    let worked = names.fix(&attempt.fix, "worked");
    page.gap();
    // There is nothing to see where there was nothing to do.
    if !worked.is_empty() && fix.kind != FixKind::Explain {
        page.para(&words.say_with("wizard-worked", &[("worked", &worked)]));
    }
    origin(page, fix, words);
    names.article(page, fix.article.as_ref(), words);
}

fn origin(page: &mut Page, fix: &Fix, words: &Words) {
    match fix.basis {
        Basis::Official => {}
        Basis::Weak => {
            page.note(&words.say("wizard-basis-weak"));
        }
        Basis::Inferred => {
            page.note(&words.say("wizard-basis-inferred"));
        }
    }
    if let Some(source) = fix.source.first() {
        page.link(&words.say("wizard-source"), source);
    }
}
