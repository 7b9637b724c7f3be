//! Whether a report can hold what its form asks for, whether a question is needed at all, and whether a harmless fix is harmless.

use std::collections::BTreeSet;

use crate::knowledge::compile::Drafts;
use crate::knowledge::finding::{Finding, Place, Rule};
use crate::knowledge::model::{Ask, Channel, FormField, Node, ReportNode, Risk, Tree};
use crate::knowledge::read::Item;
use crate::knowledge::{Library, MADE_FIELDS};

/// What deletes something, as a step begins.
const DELETES: [&str; 6] = ["Uninstall", "Delete the app", "Delete your account", "Erase", "Factory reset", "Reset the phone"];

pub(super) fn form(library: &Library, drafts: &Drafts, findings: &mut Vec<Finding>) {
    for (id, file, item) in &drafts.trees {
        let Some(tree) = library.tree(id) else { continue };
        for (key, item) in item.get("nodes").map(Item::entries).unwrap_or_default() {
            match tree.nodes.get(key.text.as_str()) {
                Some(Node::Ask(ask)) => known(library, ask, file, item, findings),
                Some(Node::Report(report)) if tree.topic => unfilled(library, tree, report, file, item, findings),
                _ => {}
            }
        }
    }
    for (id, file, place) in &drafts.fixes {
        let harmless = library.fix(id).is_some_and(|fix| fix.risk == Risk::None);
        let Some(texts) = drafts.english.get(file).filter(|_| harmless) else { continue };
        let first = format!("fix/{id}/steps/");
        let steps = texts.range(first.clone()..).take_while(|(text, _)| text.starts_with(&first));
        let deletes = steps.flat_map(|(_, step)| DELETES.iter().filter(|word| step.starts_with(*word)));
        findings.extend(deletes.map(|word| Finding::new(Rule::RiskDoubtful, file, *place).with("word", *word)));
    }
}

/// A question that a fact answers, which nobody has to be asked for.
fn known(library: &Library, ask: &Ask, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let Some(sets) = ask.sets.as_ref().filter(|_| ask.fact.is_none()) else { return };
    if library.facts.get(sets).is_some_and(|fact| !fact.asked) {
        findings.push(Finding::new(Rule::FactKnown, file, item.key_place("sets")).with("fact", sets.as_str()));
    }
}

/// The fields of the report's form that nothing fills.
fn unfilled(library: &Library, tree: &Tree, report: &ReportNode, file: &str, item: &Item, findings: &mut Vec<Finding>) {
    let trees = library.reached(&tree.id);
    let filled: BTreeSet<&str> = trees
        .iter()
        .filter_map(|id| library.tree(id))
        .flat_map(|tree| tree.nodes.values())
        .filter_map(|node| if let Node::Ask(ask) = node { ask.fills.as_ref() } else { None })
        .map(crate::words::FieldId::as_str)
        .chain(MADE_FIELDS)
        .collect();
    // A report that names no channel may go to any that is for its topic, or for all.
    let may = |channel: &&Channel| match &report.channel {
        Some(named) => channel.id == *named,
        None => channel.whom.as_ref().is_some_and(|whom| whom.topics.contains(&tree.id)),
    };
    let place: Place = item.key_place("report");
    for channel in library.channels.iter().filter(may) {
        let asked = |field: &&FormField| {
            field.categories.is_empty() || tree.category.as_ref().is_some_and(|own| field.categories.contains(own))
        };
        let lacking = channel.fields.iter().filter(asked).filter(|field| !filled.contains(field.id.as_str()));
        findings.extend(lacking.map(|field| {
            let finding = Finding::new(Rule::FieldUnfilled, file, place);
            finding.with("channel", channel.id.as_str()).with("field", field.id.as_str())
        }));
    }
}
