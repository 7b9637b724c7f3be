//! A query against indexes: how near each passage is, what the model says, and what comes of both.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::corpus::{Field, Kind};
use super::fold::fold;
use super::hits::{Hit, Query, hits};
use super::index::Index;
use super::learn::{features, softmax};
use super::names::{Named, names};
use super::spell;
use super::terms::{Term, terms_of, word_hash, words};
use super::write::telling;

/// How much of the best passage's nearness counts beside the model, whose scores are logarithms.
const NEARNESS: f32 = 7.0;
/// How much the model counts.
const MODEL: f32 = 1.0;
/// What a name of another service does to the scores of what is not LINE's, and what LINE's own name does.
const OTHER: f32 = 4.0;
const OWN: f32 = 2.0;
/// What speaks for a query being LINE's: fitted on phrases kept apart from those that were learned, then moved towards refusing as far
/// as complaints from public pages stayed: of those, two in a hundred are refused, of the oddest phrases five.
const SURE: Sure = Sure {
    bias: -4.2,
    near: 3.66,
    nothing_near: -3.38,
    nothing: -1.18,
    own: 0.3,
    other: -4.94,
    terms: 0.8,
    unknown: -3.87,
    kana: 0.31,
    thai: 0.09,
    han: 1.4,
};
/// As near as this is a phrase that is known, whatever else speaks against it.
const KNOWN: f32 = 0.97;

/// The weights of what makes an answer confident.
struct Sure {
    bias: f32,
    /// How near the nearest topic is.
    near: f32,
    /// How near the nearest sentence is that is not LINE's.
    nothing_near: f32,
    /// What the model says of that, as a logarithm.
    nothing: f32,
    /// LINE is named.
    own: f32,
    /// Another service is named, and LINE is not.
    other: f32,
    /// How many terms there are, as a logarithm: the more, the further everything is.
    terms: f32,
    /// How much of it stands in no passage at all, from 0 to 1.
    unknown: f32,
    /// It is Japanese, where the same is said with many endings.
    kana: f32,
    /// It is Thai, where nothing shows where a word ends.
    thai: f32,
    /// It is Chinese, where few characters say much.
    han: f32,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Whether it sounds like something of LINE's at all.
    pub confident: bool,
    /// The best first: topics, then fixes and articles.
    pub hits: Vec<Hit>,
}

/// The passages nearest to the query that lead to one entry.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    /// How near the nearest is.
    pub(super) best: f32,
    second: f32,
    /// The nearest.
    pub(super) passage: usize,
}

impl Evidence {
    fn see(&mut self, near: f32, passage: usize) {
        if near > self.best {
            self.second = self.best;
            self.best = near;
            self.passage = passage;
        } else if near > self.second {
            self.second = near;
        }
    }

    pub(super) fn whole(&self) -> f32 {
        0.8 * self.best + 0.2 * self.second
    }
}

/// What is known of a topic, over all indexes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Topic {
    /// How near the nearest of its passages is, from 0 to 1.
    pub(super) near: f32,
    /// How likely the model finds it, from 0 to 1.
    pub(super) model: f32,
    /// Whether the model knows it.
    learned: bool,
    /// How likely it is meant, from 0 to 1.
    pub(super) score: f32,
}

/// Searches indexes, the built-in one first. At most `limit` hits.
#[must_use]
pub fn search(parts: &[Index<'_>], query: &str, limit: usize) -> Answer {
    let typed = fold(query);
    let alike = parts.first().map(Index::alike).unwrap_or_default();
    let folded = mended(parts, &alike.read(&typed));
    let terms = terms_of(&folded);
    if terms.is_empty() {
        return Answer::default();
    }
    let found: Vec<Vec<Evidence>> = parts.iter().map(|part| nearness(part, &terms)).collect();
    let mut topics = topics(parts, &found);
    let mut nothing = Topic::default();
    for (part, found) in parts.iter().zip(&found) {
        model(part, &terms, &mut topics, &mut nothing);
        let own = (0..part.entries()).filter(|at| part.entry(*at).kind == Kind::Nothing).map(|at| found[at].whole());
        nothing.near = own.fold(nothing.near, f32::max);
    }
    let named = names(parts, &typed);
    weigh(named, &mut topics, &mut nothing);
    let nearest = topics.values().map(|topic| topic.near).fold(0.0, f32::max);
    #[expect(clippy::cast_precision_loss, reason = "there are few terms")]
    let count = (terms.len() as f32).ln();
    let flag = |yes: bool| f32::from(u8::from(yes));
    let any = |chars: RangeInclusive<char>| typed.contains(|c| chars.contains(&c));
    let kana = any('\u{3041}'..='\u{309f}');
    let sure = SURE.bias
        + SURE.near * nearest
        + SURE.nothing_near * nothing.near
        + SURE.nothing * nothing.model.max(1e-4).ln()
        + SURE.own * flag(named.own)
        + SURE.other * flag(named.other && !named.own)
        + SURE.terms * count
        + SURE.unknown * unknown(parts, &terms)
        + SURE.kana * flag(kana)
        + SURE.thai * flag(any('\u{e01}'..='\u{e4e}'))
        + SURE.han * flag(!kana && any('\u{4e00}'..='\u{9fff}'));
    let known = nearest > KNOWN && nearest > nothing.near;
    let confident = (sure > 0.0 || known) && !named.never;
    Answer { confident, hits: hits(parts, &found, &topics, &Query::new(query, &folded, &terms, &alike), limit) }
}

/// The query with mistyped words put right, and unfinished ones completed.
fn mended(parts: &[Index<'_>], folded: &str) -> String {
    let mut mended = folded.to_owned();
    let words: Vec<String> = words(folded).into_iter().take(64).collect();
    let typing = if words.len() <= 2 { words.last() } else { None };
    for word in &words {
        let known = parts.iter().any(|part| part.postings(word_hash(word)).next().is_some());
        if known {
            continue;
        }
        let near = parts.iter().flat_map(|part| spell::near(part, word)).next();
        if let Some(near) = near
            .or_else(|| typing.filter(|last| *last == word).and_then(|_| parts.iter().find_map(|part| spell::longer(part, word))))
        {
            let joined: Vec<&str> = mended.split(' ').map(|own| if own == word.as_str() { near } else { own }).collect();
            mended = joined.join(" ");
        }
    }
    mended
}

/// How much of a query stands in no passage of any index, from 0 to 1.
fn unknown(parts: &[Index<'_>], terms: &[Term]) -> f32 {
    let (mut whole, mut strange) = (0.0, 0.0);
    for term in terms {
        let known = parts.iter().map(|part| part.postings(term.hash).count()).max().unwrap_or_default();
        let count = parts.first().map(Index::passages).unwrap_or_default();
        let weight = term.weight * telling(known, count);
        whole += weight;
        strange += if known == 0 { weight } else { 0.0 };
    }
    strange / whole.max(1e-6)
}

/// How near each entry is.
fn nearness(part: &Index<'_>, terms: &[Term]) -> Vec<Evidence> {
    let count = part.passages();
    let mut found = vec![Evidence::default(); part.entries()];
    if count == 0 {
        return found;
    }
    let mut sums = vec![0.0_f32; count];
    let mut touched = Vec::new();
    let mut whole = 0.0;
    for term in terms {
        let postings = part.postings(term.hash);
        let df = postings.clone().count();
        let weight = term.weight * telling(df, count);
        whole += if df == 0 { weight * 0.4 } else { weight };
        if weight <= 0.0 {
            continue;
        }
        for passage in postings {
            if let Some(sum) = sums.get_mut(passage) {
                if *sum == 0.0 {
                    touched.push(passage);
                }
                *sum += weight;
            }
        }
    }
    for passage in touched {
        let (norm, field) = part.weight_of(passage);
        let field = match field {
            Field::Phrase | Field::Error => 1.0,
            Field::Title => 0.95,
            Field::Body => 0.8,
        };
        let near = field * sums[passage] / (whole * norm).sqrt().max(1e-6);
        if let Some(evidence) = found.get_mut(part.entry_of(passage)) {
            evidence.see(near.min(1.0), passage);
        }
    }
    found
}

/// How near each topic is: by its own passages, or by those of its fixes and articles.
fn topics<'a>(parts: &[Index<'a>], found: &[Vec<Evidence>]) -> BTreeMap<&'a str, Topic> {
    let mut topics: BTreeMap<&str, Topic> = BTreeMap::new();
    for (part, found) in parts.iter().zip(found) {
        for (at, evidence) in found.iter().enumerate() {
            let entry = part.entry(at);
            let share = match entry.kind {
                Kind::Topic => 1.0,
                Kind::Fix => 0.9,
                Kind::Article => 0.6,
                Kind::Nothing => continue,
            };
            let own: Vec<usize> = part.topics_of(&entry).collect();
            let share = if own.len() > 2 { share * 0.6 } else { share };
            for topic in own {
                let near = &mut topics.entry(part.entry(topic).id).or_default().near;
                *near = near.max(share * evidence.whole());
            }
        }
    }
    topics
}

/// What the model of an index says.
fn model<'a>(part: &Index<'a>, terms: &[Term], topics: &mut BTreeMap<&'a str, Topic>, nothing: &mut Topic) {
    let classes: Vec<usize> = part.classes().collect();
    if classes.is_empty() {
        return;
    }
    let mut scores: Vec<f32> = (0..classes.len()).map(|class| part.bias(class)).collect();
    for (hash, value) in features(terms) {
        for (score, weight) in scores.iter_mut().zip(part.weights(hash, classes.len())) {
            *score += f32::from(i8::from_le_bytes([*weight])) * part.scale() * value;
        }
    }
    softmax(&mut scores);
    for (class, chance) in classes.into_iter().zip(scores) {
        let entry = part.entry(class);
        let topic = if entry.kind == Kind::Nothing { &mut *nothing } else { topics.entry(entry.id).or_default() };
        topic.model = chance;
        topic.learned = true;
    }
}

/// Gives each topic its score: the chances of all, and of what is not LINE's, add up to one.
fn weigh(named: Named, topics: &mut BTreeMap<&str, Topic>, nothing: &mut Topic) {
    let best = topics
        .values()
        .filter(|topic| topic.learned)
        .fold((0.0_f32, 0.05_f32), |best, topic| (best.0.max(topic.near), best.1.max(topic.model)));
    let one = |topic: &Topic| {
        // What the model has not seen is as likely as what it knows, where it is as near.
        let model = if topic.learned { topic.model } else { best.1 * (topic.near / best.0.max(0.05)).min(1.0) };
        MODEL * model.max(1e-4).ln() + NEARNESS * topic.near
    };
    let mut scores: Vec<f32> = topics.values().map(one).collect();
    let mut refused = one(nothing);
    if named.own {
        refused -= OWN;
    } else if named.other {
        refused += OTHER;
    }
    scores.push(refused);
    softmax(&mut scores);
    nothing.score = scores.pop().unwrap_or_default();
    for (topic, score) in topics.values_mut().zip(scores) {
        topic.score = score;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::Corpus;
    use crate::search::corpus::{Entry, Passage};
    use crate::search::write::{Learn, write};

    fn corpus() -> Corpus {
        let mut corpus =
            Corpus { own: vec!["line".into(), "ライン".into()], other: vec!["whatsapp".into()], ..Corpus::default() };
        corpus.never = vec!["share price".into()];
        corpus.neither = vec!["オンライン".into()];
        let mut add = |kind: Kind, id: &str, topics: &[&str], texts: &[&str]| {
            let topics = topics.iter().map(|id| (*id).to_owned()).collect();
            corpus.entries.push(Entry { kind, id: id.to_owned(), topics });
            let entry = corpus.entries.len() - 1;
            corpus.passages.extend(texts.iter().map(|text| Passage { entry, field: Field::Phrase, text: (*text).to_owned() }));
        };
        add(
            Kind::Topic,
            "login",
            &["login"],
            &["verification code never arrives", "收不到验证码", "認証番号が届かない", "ไม่ได้รับรหัสยืนยัน"],
        );
        add(
            Kind::Topic,
            "calls",
            &["calls"],
            &["no sound in a call", "通话听不到声音", "通話の声が聞こえない", "โทรแล้วไม่ได้ยินเสียง"],
        );
        add(Kind::Fix, "code-by-call", &["login"], &["call me with the verification code instead"]);
        add(Kind::Nothing, "", &[], &["what is the weather", "how to bake bread", "明天天气"]);
        corpus
    }

    fn first(bytes: &[u8], query: &str) -> String {
        search(&[Index::new(bytes).unwrap()], query, 8).hits.first().map(|hit| hit.id.clone()).unwrap_or_default()
    }

    #[test]
    fn every_script_finds_its_topic_in_any_form() {
        for learn in [Learn::Yes, Learn::No] {
            let bytes = write(&corpus(), learn);
            for (query, wanted) in [
                ("the verification code never came", "login"),
                ("verifcation cdoe", "login"),
                ("收不到驗證碼", "login"),
                ("ﾆﾝｼｮｳ 認証番号が届かない", "login"),
                ("ไม่ได้รับรหัส", "login"),
                ("no sound when I call", "calls"),
                ("通話聽不到聲音", "calls"),
                ("声が聞こえない", "calls"),
                ("ไม่ได้ยินเสียง", "calls"),
            ] {
                assert_eq!(first(&bytes, query), wanted, "{query}");
            }
        }
    }

    #[test]
    fn names_decide_where_words_do_not() {
        let bytes = write(&corpus(), Learn::Yes);
        let parts = [Index::new(&bytes).unwrap()];
        let sure = |query: &str| search(&parts, query, 3).confident;
        assert!(sure("verification code never arrives"));
        assert!(!sure("whatsapp verification code never arrives"));
        assert!(!sure("LINE share price"));
        assert!(names(&parts, &fold("LINEの通知")).own && !names(&parts, &fold("オンラインの通知")).own);
        assert!(!names(&parts, "online").own && !names(&parts, "whatsapps").other);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn nothing_that_is_typed_is_too_much(query in "\\PC{0,80}", limit in 0_usize..20) {
            let bytes = write(&corpus(), Learn::Yes);
            let answer = search(&[Index::new(&bytes).unwrap()], &query, limit);
            prop_assert!(answer.hits.len() <= limit.max(1));
            prop_assert!(answer.hits.iter().all(|hit| (0.0..=1.0).contains(&hit.score) && (0.0..=1.0).contains(&hit.near)));
            prop_assert!(answer.hits.is_sorted_by(|left, right| left.score >= right.score));
        }

        #[test]
        fn bytes_that_are_no_index_are_none_or_empty(mut bytes in proptest::collection::vec(any::<u8>(), 0..300), whole in any::<bool>()) {
            if whole && bytes.len() >= 4 {
                bytes[..4].copy_from_slice(b"LHS1");
            }
            if let Some(index) = Index::new(&bytes) {
                prop_assert!(search(&[index], "verification code", 3).hits.len() <= 3);
            }
        }
    }
}
