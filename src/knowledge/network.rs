//! What `check` may contact and what each conclusion means: `network.yaml`, once it is read.
//!
//! Pure, and compiled by `build.rs` too: it may use serde and the nouns of `words` alone. Texts are apart, by id, as everywhere.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::words::{ConclusionId, Probe, Reach, Role};

/// Everything known about networks, apart from its texts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkKnowledge {
    /// When a run ends at the latest unless told otherwise, in milliseconds.
    pub deadline_ms: u64,
    /// The features of LINE, by id, the most wanted first.
    pub features: Vec<String>,
    /// What may be contacted, in the order of the file.
    pub probes: Vec<KnownProbe>,
    /// What signers of programs and gateways that open TLS call themselves, or a part of it.
    pub inspectors: Vec<String>,
    /// What each conclusion means.
    pub conclusions: BTreeMap<ConclusionId, KnownConclusion>,
}

/// A probe, what it should find, and why it matters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KnownProbe {
    /// The probe.
    pub probe: Probe,
    /// What a well host answers.
    pub expect: Expect,
    /// The features of LINE that need it.
    pub carries: Vec<String>,
    /// Contacted only when it is asked for by name.
    pub extra: bool,
    /// Known from unofficial sources alone, so that the name may be given up without notice.
    pub unofficial: bool,
    /// Where it is known from: https addresses.
    pub source: Vec<String>,
}

/// What a well host answers; what is not said may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// One of these HTTP statuses.
    pub status: Vec<u16>,
    /// This text in the body.
    pub contains: Option<String>,
    /// This kind of body.
    pub kind: Option<BodyKind>,
    /// This header. Its absence alone proves nothing.
    pub header: Option<String>,
}

/// A kind of body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyKind {
    /// `application/json`.
    Json,
}

/// A conclusion, apart from its texts: how many there are, and whom it hurts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownConclusion {
    /// How many ways there are to say it; the first whose placeholders are known is taken.
    pub summary: usize,
    /// How many lines of advice for somebody at home.
    pub home: usize,
    /// How many lines for the person who runs the network.
    pub admin: usize,
    /// The features it hurts.
    pub hurts: Vec<String>,
    /// Whether it hurts the features whose hosts failed as well.
    pub hurts_failed: bool,
}

impl NetworkKnowledge {
    /// The probe of this id.
    #[must_use]
    pub fn probe(&self, id: &str) -> Option<&KnownProbe> {
        self.probes.iter().find(|known| known.probe.id == id)
    }
}

/// `network.yaml` as people write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkFile {
    deadline_ms: u64,
    features: Ordered<String>,
    #[serde(default)]
    inspectors: Vec<String>,
    probes: Ordered<ProbeEntry>,
    conclusions: Ordered<ConclusionEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProbeEntry {
    title: String,
    role: Role,
    reach: Reach,
    host: String,
    port: u16,
    path: Option<String>,
    #[serde(default)]
    addresses: Vec<IpAddr>,
    #[serde(default)]
    expect: Expect,
    #[serde(default)]
    carries: Vec<String>,
    #[serde(default)]
    connects: Option<u8>,
    #[serde(default)]
    extra: bool,
    #[serde(default)]
    unofficial: bool,
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConclusionEntry {
    summary: Vec<String>,
    #[serde(default)]
    home: Vec<String>,
    #[serde(default)]
    admin: Vec<String>,
    #[serde(default)]
    hurts: Vec<String>,
}

/// What is wrong with a file: where it stands, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The path of keys to it, joined by `.`.
    pub at: String,
    /// What is wrong, for developers.
    pub what: String,
}

impl NetworkFile {
    /// The knowledge, its texts by id, and what is wrong with it.
    #[must_use]
    pub fn take(self) -> (NetworkKnowledge, Vec<(String, String)>, Vec<Mistake>) {
        let mut texts = Vec::new();
        let mut mistakes = Vec::new();
        let features: Vec<String> = self.features.0.iter().map(|(id, _)| id.clone()).collect();
        texts.extend(self.features.0.into_iter().map(|(id, text)| (format!("feature/{id}"), text)));
        let known = |feature: &String, at: &str, mistakes: &mut Vec<Mistake>| {
            if !features.contains(feature) {
                mistakes.push(Mistake { at: at.to_owned(), what: format!("no such feature: {feature}") });
            }
        };
        let mut probes = Vec::new();
        for (id, entry) in self.probes.0 {
            let at = format!("probes.{id}");
            for feature in &entry.carries {
                known(feature, &at, &mut mistakes);
            }
            let asks = matches!(entry.reach, Reach::Http | Reach::Https | Reach::Doh);
            for (wrong, what) in [
                (asks != entry.path.is_some(), "a path belongs to http, https and doh, and to nothing else"),
                (entry.path.as_ref().is_some_and(|path| !path.starts_with('/')), "a path begins with /"),
                (!entry.source.starts_with("https://"), "a source is an https address"),
                (!id.starts_with(&format!("{}.", role_name(entry.role))), "an id begins with its role and a point"),
                (entry.connects == Some(0), "connects is at least 1"),
            ] {
                if wrong {
                    mistakes.push(Mistake { at: at.clone(), what: what.to_owned() });
                }
            }
            texts.push((format!("probe/{id}"), entry.title));
            probes.push(KnownProbe {
                probe: Probe {
                    id,
                    role: entry.role,
                    reach: entry.reach,
                    host: entry.host,
                    port: entry.port,
                    path: entry.path,
                    addresses: entry.addresses,
                    connects: entry.connects.unwrap_or(1),
                },
                expect: entry.expect,
                carries: entry.carries,
                extra: entry.extra,
                unofficial: entry.unofficial,
                source: vec![entry.source],
            });
        }
        let mut conclusions = BTreeMap::new();
        for (id, entry) in self.conclusions.0 {
            let at = format!("conclusions.{id}");
            let Some(key) = ConclusionId::ALL.into_iter().find(|known| known.as_str() == id) else {
                mistakes.push(Mistake { at, what: "no such conclusion".to_owned() });
                continue;
            };
            let (failed, hurts): (Vec<String>, Vec<String>) = entry.hurts.into_iter().partition(|feature| feature == "failed");
            for feature in &hurts {
                known(feature, &at, &mut mistakes);
            }
            let conclusion = KnownConclusion {
                summary: entry.summary.len(),
                home: entry.home.len(),
                admin: entry.admin.len(),
                hurts,
                hurts_failed: !failed.is_empty(),
            };
            for (list, lines) in [("summary", entry.summary), ("home", entry.home), ("admin", entry.admin)] {
                texts.extend(lines.into_iter().enumerate().map(|(n, line)| (format!("conclusion/{id}/{list}/{n}"), line)));
            }
            conclusions.insert(key, conclusion);
        }
        for id in ConclusionId::ALL {
            if !conclusions.contains_key(&id) {
                mistakes.push(Mistake { at: "conclusions".to_owned(), what: format!("{} is missing", id.as_str()) });
            }
        }
        let knowledge =
            NetworkKnowledge { deadline_ms: self.deadline_ms, features, probes, inspectors: self.inspectors, conclusions };
        (knowledge, texts, mistakes)
    }
}

/// `lang/TAG/network.yaml`: the same keys, with texts alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkTexts {
    features: Ordered<String>,
    probes: Ordered<String>,
    conclusions: Ordered<ConclusionTexts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConclusionTexts {
    summary: Vec<String>,
    #[serde(default)]
    home: Vec<String>,
    #[serde(default)]
    admin: Vec<String>,
}

impl NetworkTexts {
    /// The texts by id.
    #[must_use]
    pub fn take(self) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        texts.extend(self.features.0.into_iter().map(|(id, text)| (format!("feature/{id}"), text)));
        texts.extend(self.probes.0.into_iter().map(|(id, text)| (format!("probe/{id}"), text)));
        for (id, entry) in self.conclusions.0 {
            for (list, lines) in [("summary", entry.summary), ("home", entry.home), ("admin", entry.admin)] {
                texts.extend(lines.into_iter().enumerate().map(|(n, line)| (format!("conclusion/{id}/{list}/{n}"), line)));
            }
        }
        texts
    }
}

/// A role's name, as in ids and in `--only`.
#[must_use]
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Line => "line",
        Role::Control => "control",
        Role::Push => "push",
        Role::Resolver => "resolver",
        Role::Time => "time",
    }
}

/// A map in the order of the file.
#[derive(Debug)]
struct Ordered<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Pairs<T> {
            type Value = Ordered<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        deserializer.deserialize_map(Pairs(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = include_str!("../../knowledge/network.yaml");
    const CHINESE: &str = include_str!("../../knowledge/lang/zh-CN/network.yaml");

    fn english() -> (NetworkKnowledge, Vec<(String, String)>, Vec<Mistake>) {
        serde_saphyr::from_str::<NetworkFile>(ENGLISH).unwrap().take()
    }

    /// The `{placeholders}` of a text, in order of the alphabet.
    fn placeholders(text: &str) -> Vec<&str> {
        let mut names: Vec<&str> =
            text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn the_built_in_file_is_sound() {
        let (knowledge, _, mistakes) = english();
        assert_eq!(mistakes, []);
        let known = [
            "hosts",
            "names",
            "addresses",
            "issuer",
            "subject",
            "offset",
            "portal",
            "proxy",
            "resolvers",
            "delay",
            "loss",
            "status",
            "ports",
            "features",
        ];
        let (_, texts, _) = english();
        for (id, text) in texts {
            for name in placeholders(&text) {
                assert!(known.contains(&name), "{id}: {{{name}}}");
            }
        }
        for known in knowledge.probes {
            assert!(known.probe.role != Role::Line || !known.carries.is_empty(), "{} carries nothing", known.probe.id);
        }
    }

    #[test]
    fn chinese_says_the_same() {
        let (_, texts, _) = english();
        let english: BTreeMap<_, _> = texts.into_iter().collect();
        let chinese: BTreeMap<_, _> = serde_saphyr::from_str::<NetworkTexts>(CHINESE).unwrap().take().into_iter().collect();
        assert_eq!(english.keys().collect::<Vec<_>>(), chinese.keys().collect::<Vec<_>>());
        for (id, text) in &english {
            assert_eq!(placeholders(text), placeholders(&chinese[id]), "{id}");
        }
    }

    #[test]
    fn mistakes_are_told_by_place() {
        let text = "deadline_ms: 1\nfeatures: {text: t}\nconclusions: {}\nprobes:\n  line.x: {title: X, role: control, reach: tcp, host: h, port: 1, path: x, carries: [songs], source: http://x}\n";
        let (_, _, mistakes) = serde_saphyr::from_str::<NetworkFile>(text).unwrap().take();
        let of_probe = mistakes.iter().filter(|mistake| mistake.at == "probes.line.x").count();
        assert_eq!(of_probe, 5, "{mistakes:?}");
        assert_eq!(mistakes.len(), 5 + ConclusionId::ALL.len());
    }
}
