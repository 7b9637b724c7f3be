//! What is wrong in a file, and where. Nothing here prints: [`Finding::message`] gives the English words,
//! and
//! [`Finding::id`] with [`Finding::shown`] lets a caller say the same in another language.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The knowledge cannot be used.
    Error,
    /// It can, but should be better.
    Warning,
}

/// The most findings that are told of one file.
pub const MOST: usize = 300;

/// A place in a file. The empty one (line 0) is the file as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
    /// Bytes from the start of the text (a byte order mark not counted).
    pub start: u32,
    /// Length in bytes.
    pub len: u32,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $level:ident;)+) => {
        /// What can be found. Codes never change their meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $name,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The steady name, such as `kb.unknown-key`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("kb.", $code),)+
                }
            }

            /// How bad it is.
            #[must_use]
            pub fn level(self) -> Level {
                match self {
                    $(Self::$name => Level::$level,)+
                }
            }
        }
    };
}

rules! {
    /// The bytes are no UTF-8.
    NotUtf8 = "not-utf8" Error;
    /// The file is larger than any sensible one.
    TooLarge = "too-large" Error;
    /// More is wrong with the file than is told.
    TooMany = "too-many" Error;
    /// The file is no YAML that can be read.
    Syntax = "syntax" Error;
    /// The file has nothing in it.
    Empty = "empty" Error;
    /// A character that would act on a terminal, or that turns the direction of text.
    Control = "control-character" Error;
    /// The same key twice.
    DuplicateKey = "duplicate-key" Error;
    /// A key that means nothing here.
    UnknownKey = "unknown-key" Error;
    /// A key that has to be there.
    MissingKey = "missing-key" Error;
    /// A list where a text should be, and the like.
    WrongShape = "wrong-shape" Error;
    /// A text with nothing in it.
    EmptyText = "empty-text" Error;
    /// A value that is not one of those that are allowed.
    UnknownValue = "unknown-value" Error;
    /// A number out of its range.
    NotANumber = "not-a-number" Error;
    /// An id that is not lower-case words joined by `-`.
    BadId = "bad-id" Error;
    /// The id in the file is not the file's name.
    IdNotPath = "id-not-path" Error;
    /// A file that is none of the kinds of knowledge.
    StrayFile = "stray-file" Warning;
    /// Two things with one id.
    Clash = "clash" Error;
    /// A node has not exactly one kind.
    NodeKind = "node-kind" Error;
    /// A question with options and `input`, or with neither.
    AskInput = "ask-input" Error;
    /// A target that is no node of the tree.
    UnknownNode = "unknown-node" Error;
    /// `return` in a topic.
    ReturnInTopic = "return-in-topic" Error;
    /// A tree that is not there, or that cannot be entered.
    UnknownTree = "unknown-tree" Error;
    /// A fix that is not there.
    UnknownFix = "unknown-fix" Error;
    /// An article that is not there, or a page to see that is neither topic, fix nor article.
    UnknownArticle = "unknown-article" Error;
    /// A fact that is not there.
    UnknownFact = "unknown-fact" Error;
    /// A value that this fact or question cannot have.
    UnknownFactValue = "unknown-fact-value" Error;
    /// A cause that the topic does not list.
    UnknownCause = "unknown-cause" Error;
    /// A channel that is not there.
    UnknownChannel = "unknown-channel" Error;
    /// A field that no form asks for.
    UnknownField = "unknown-field" Error;
    /// `below` or `at-least` on something that cannot be compared.
    NotComparable = "not-comparable" Error;
    /// A node that no way leads to.
    Unreachable = "unreachable" Error;
    /// A way that comes back to where it was without a question or a fix in between.
    Loop = "loop" Error;
    /// Shared trees that enter each other.
    GotoLoop = "goto-loop" Error;
    /// A shared tree that never returns nor ends.
    DeadEnd = "dead-end" Error;
    /// A fix offered twice at one node.
    FixTwice = "fix-twice" Error;
    /// A branch whose values an earlier branch takes already.
    BranchShadowed = "branch-shadowed" Error;
    /// A condition that can never hold.
    Never = "never" Error;
    /// Two options that one value of the fact chooses.
    FactIsTwice = "fact-is-twice" Error;
    /// `fact-is` on a question without `fact`.
    FactIsAlone = "fact-is-alone" Error;
    /// A question that a fact could answer, with no option that says when.
    FactUnused = "fact-unused" Warning;
    /// A question whose answer is a fact that is found out without asking.
    FactKnown = "fact-known" Warning;
    /// A report that lacks a field of its form because no question fills it.
    FieldUnfilled = "field-unfilled" Warning;
    /// An address that is not https.
    NotHttps = "not-https" Error;
    /// An address on a host that is not on the list of those that are trusted.
    UnlistedLink = "unlisted-link" Warning;
    /// An address on a host that is known to imitate another.
    ForbiddenLink = "forbidden-link" Error;
    /// A fix or article called official that no official source stands for.
    BasisDoubtful = "basis-doubtful" Warning;
    /// A day that is no day.
    NotADay = "not-a-day" Error;
    /// A fix that may lose something and does not say what.
    RiskUnsaid = "risk-unsaid" Error;
    /// A step that deletes something, in a fix that says that nothing can be lost.
    RiskDoubtful = "risk-doubtful" Warning;
    /// Something that was last held against its source more than twelve months ago.
    OldReview = "old-review" Warning;
    /// A platform that is none of those there are.
    UnknownPlatform = "unknown-platform" Error;
    /// A fix without a step.
    NoSteps = "no-steps" Error;
    /// A fix that no tree offers.
    FixUnused = "fix-unused" Warning;
    /// A cause that no fix and no report stands for.
    CauseUnused = "cause-unused" Warning;
    /// A shared tree that nothing enters.
    TreeUnused = "tree-unused" Warning;
    /// A sign that names no question or no option.
    BadSign = "bad-sign" Error;
    /// All options lead to one place, and nothing is remembered.
    SameTarget = "same-target" Warning;
    /// A question with one option.
    OneOption = "one-option" Warning;
    /// A topic with too few causes.
    FewCauses = "few-causes" Warning;
    /// A topic without a report.
    NoReport = "no-report" Error;
    /// Chances at one node that together exceed what is possible by far.
    ChanceSum = "chance-sum" Warning;
    /// A phrase for something that is not there.
    PhraseUnknown = "phrase-unknown" Warning;
    /// The same phrase for two topics.
    PhraseTwice = "phrase-twice" Warning;
    /// Topics or fixes with too few phrases in a language.
    FewPhrases = "few-phrases" Warning;
    /// A text too long for its place.
    LongText = "long-text" Warning;
    /// A text that is not there in a language.
    Untranslated = "untranslated" Warning;
    /// A text whose English has changed since it was translated.
    Outdated = "outdated" Warning;
    /// A text of a language that belongs to nothing.
    UnknownText = "unknown-text" Error;
    /// A translation with another number of steps.
    StepCount = "step-count" Error;
    /// A placeholder that stands in one language only.
    Placeholder = "placeholder" Error;
    /// A path of the English that a translation does not have.
    PathLost = "path-lost" Error;
    /// A scenario's answer that names no node.
    AnswerNode = "answer-node" Error;
    /// An answer that the question has not.
    AnswerOption = "answer-option" Error;
    /// An answers file for another topic.
    OtherTopic = "other-topic" Error;
    /// A text of the wrong form.
    AnswerForm = "answer-form" Error;
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub rule: Rule,
    /// The file, as it was given.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// What the message names, by name.
    pub args: Vec<(&'static str, String)>,
    /// The name that was probably meant.
    pub near: Option<String>,
}

impl Finding {
    /// A finding in `file` at `place`.
    #[must_use]
    pub fn new(rule: Rule, file: &str, place: Place) -> Self {
        Self { rule, file: file.to_owned(), place, args: Vec::new(), near: None }
    }

    /// With a name for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With the nearest of these names to `given`, if one is near.
    #[must_use]
    pub fn near<'n>(mut self, given: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.near = near(given, names).map(str::to_owned);
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn level(&self) -> Level {
        self.rule.level()
    }

    /// The id of its message in the catalogues, such as `kb-unknown-key`; a hint, where there is one, is `kb-unknown-key-hint`.
    #[must_use]
    pub fn id(&self) -> String {
        self.rule.code().replace('.', "-")
    }

    /// What is wrong, in English.
    #[must_use]
    pub fn message(&self) -> String {
        entry(&self.id()).map_or_else(|| self.rule.code().to_owned(), |message| self.fill(message))
    }

    /// What the message names, fit to be shown.
    #[must_use]
    pub fn shown(&self) -> Vec<(&'static str, String)> {
        self.args.iter().map(|(name, value)| (*name, clean(value))).collect()
    }

    /// The template with the names put in.
    fn fill(&self, template: &str) -> String {
        let mut text = template.to_owned();
        for (name, value) in &self.args {
            text = text.replace(&format!("{{ ${name} }}"), &clean(value));
        }
        text
    }
}

impl fmt::Display for Finding {
    /// One line: `file:line:column: code: message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.place.line > 0 {
            write!(f, ":{}:{}", self.place.line, self.place.column)?;
        }
        write!(f, ": {}: {}", self.rule, self.message())?;
        if let Some(near) = &self.near {
            write!(f, " (did you mean `{}`?)", clean(near))?;
        }
        Ok(())
    }
}

/// The English messages: plain Fluent, one line each.
const ENGLISH: &str = include_str!("../../knowledge/lang/en/kb.ftl");

/// The message of this id.
fn entry(id: &str) -> Option<&'static str> {
    ENGLISH.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))
}

/// Text from a file, fit for a message: no control characters, and not endless.
fn clean(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut clean: String =
        text.chars().map(|c| if is_unsafe(c) || c == '\n' || c == '\t' { '·' } else { c }).take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        clean.push('…');
    }
    clean
}

/// Whether a character would act on a terminal or turn the direction of the text around it.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// The name that `given` was probably meant to be.
#[must_use]
pub fn near<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let given: Vec<char> = given.to_lowercase().chars().take(64).collect();
    let most = (given.len() / 3).clamp(1, 4);
    names
        .into_iter()
        .map(|name| (distance(&given, &name.chars().take(64).collect::<Vec<_>>(), most), name))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, name)| name)
}

/// Insertions, deletions, changes and swaps of neighbours from one to the other; more than `most` is not told apart.
#[must_use]
pub fn distance(left: &[char], right: &[char], most: usize) -> usize {
    if left.len().abs_diff(right.len()) > most {
        return most + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_words() {
        for rule in Rule::ALL {
            let finding = Finding::new(*rule, "f.yaml", Place::default());
            assert!(entry(&finding.id()).is_some(), "{rule} has no message in kb.ftl");
        }
    }

    #[test]
    fn near_names() {
        let names = ["device", "device-kind", "code", "unknown"];
        assert_eq!(near("devcie", names), Some("device"));
        assert_eq!(near("unkown", names), Some("unknown"));
        assert_eq!(near("Code", names), Some("code"));
        assert_eq!(near("payment", names), None);
    }

    #[test]
    fn one_line_per_finding() {
        let place = Place { line: 3, column: 7, start: 0, len: 4 };
        let finding = Finding::new(Rule::UnknownKey, "t.yaml", place).with("key", "nodse\u{1b}[31m").near("nodse", ["nodes"]);
        let line = finding.to_string();
        assert!(line.starts_with("t.yaml:3:7: kb.unknown-key: "), "{line}");
        assert!(line.contains("nodse·[31m") && line.ends_with("(did you mean `nodes`?)"), "{line}");
    }
}
