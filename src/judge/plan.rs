//! Which probes a check makes: a list, before anything is contacted.

use crate::knowledge::network::{KnownProbe, NetworkKnowledge, role_name};
use crate::words::{Plan, Role};

/// What the caller wants of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanOptions {
    /// Probe ids, roles (`line`, `control`, `push`, `resolver`, `time`) or features; empty means all but the extra ones.
    pub only: Vec<String>,
    /// When the whole run ends at the latest, in milliseconds.
    pub timeout_ms: Option<u64>,
    /// Contact nothing.
    pub offline: bool,
}

/// A name that no probe, role or feature has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchProbe {
    /// The name.
    pub name: String,
    /// What it could have been: roles, features and ids.
    pub known: Vec<String>,
}

/// The probes that these options ask for.
///
/// # Errors
///
/// A name in `only` fits nothing.
pub fn plan(knowledge: &NetworkKnowledge, options: &PlanOptions) -> Result<Plan, NoSuchProbe> {
    let fits = |known: &KnownProbe, name: &str| {
        let role = role_name(known.probe.role);
        known.probe.id == name || role == name || known.carries.iter().any(|feature| feature == name)
    };
    if let Some(name) = options.only.iter().find(|name| !knowledge.probes.iter().any(|known| fits(known, name))) {
        return Err(NoSuchProbe { name: name.clone(), known: names(knowledge) });
    }
    let wanted = |known: &&KnownProbe| {
        if options.only.is_empty() { !known.extra } else { options.only.iter().any(|name| fits(known, name)) }
    };
    let mut probes: Vec<_> = if options.offline {
        Vec::new()
    } else {
        knowledge.probes.iter().filter(wanted).map(|known| known.probe.clone()).collect()
    };
    probes.sort_by_key(|probe| probe.role);
    Ok(Plan { deadline_ms: options.timeout_ms.unwrap_or(knowledge.deadline_ms), probes })
}

fn names(knowledge: &NetworkKnowledge) -> Vec<String> {
    let roles = [Role::Line, Role::Control, Role::Push, Role::Resolver, Role::Time];
    let mut names: Vec<String> = roles.map(|role| role_name(role).to_owned()).into();
    let carried = |feature: &&String| knowledge.probes.iter().any(|known| known.carries.contains(feature));
    names.extend(knowledge.features.iter().filter(carried).filter(|feature| *feature != "push").cloned());
    names.extend(knowledge.probes.iter().map(|known| known.probe.id.clone()));
    names
}
