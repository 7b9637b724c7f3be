//! The model: which topic a sentence is about, or none, learned from the passages. Multinomial logistic regression over hashed terms,
//! its weights rounded to a byte.
#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "counts are small, and rounded weights fit")]

use super::corpus::{Corpus, Field, Kind};
use super::fold::fold;
use super::terms::{Term, terms_of};

/// How many rows of weights there are; a power of two.
const ROWS: usize = 1 << 15;
/// How often the passages are gone through.
const ROUNDS: u32 = 12;

/// What was learned.
#[derive(Debug, Default)]
pub(super) struct Model {
    /// The entry of each class.
    pub(super) classes: Vec<usize>,
    /// What the weights are multiplied by.
    pub(super) scale: f32,
    /// A bias for each class.
    pub(super) bias: Vec<f32>,
    /// Rows of weights, one for each class.
    pub(super) weights: Vec<i8>,
}

/// The row of a term among `rows`, which is a power of two.
pub(super) fn row(hash: u32, rows: usize) -> usize {
    hash as usize & rows.saturating_sub(1)
}

/// What a query or a passage is to the model: terms with values, of length one.
pub(super) fn features(terms: &[Term]) -> Vec<(u32, f32)> {
    let length = terms.iter().map(|term| term.weight * term.weight).sum::<f32>().sqrt().max(1e-6);
    terms.iter().map(|term| (term.hash, term.weight / length)).collect()
}

struct Example {
    features: Vec<(usize, f32)>,
    /// The class, and how much it counts.
    class: usize,
    weight: f32,
}

/// Learns from a corpus; a model without classes where it has fewer than two topics.
pub(super) fn learn(corpus: &Corpus) -> Model {
    let classes: Vec<usize> = (corpus.entries.iter().enumerate())
        .filter(|(_, entry)| matches!(entry.kind, Kind::Topic | Kind::Nothing))
        .map(|(at, _)| at)
        .collect();
    if classes.len() < 3 {
        return Model::default();
    }
    let mut examples = examples(corpus, &classes);
    let count = classes.len();
    let mut weights = vec![0.0_f32; ROWS * count];
    let mut bias = vec![0.0_f32; count];
    let mut seed = 0x2545_f491_u32;
    let mut scores = vec![0.0_f32; count];
    for round in 0..ROUNDS {
        for at in (1..examples.len()).rev() {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            examples.swap(at, seed as usize % (at + 1));
        }
        let rate = 1.2 / (1.0 + 0.7 * round as f32);
        for example in &examples {
            scores.copy_from_slice(&bias);
            for (row, value) in &example.features {
                let own = &weights[row * count..(row + 1) * count];
                scores.iter_mut().zip(own).for_each(|(score, weight)| *score += weight * value);
            }
            softmax(&mut scores);
            scores[example.class] -= 1.0;
            let step = rate * example.weight;
            for (row, value) in &example.features {
                let own = &mut weights[row * count..(row + 1) * count];
                let step = step * value;
                own.iter_mut().zip(&scores).for_each(|(weight, error)| *weight -= step * error);
            }
            bias.iter_mut().zip(&scores).for_each(|(bias, error)| *bias -= 0.02 * step * error);
        }
    }
    let largest = weights.iter().fold(0.0_f32, |most, weight| most.max(weight.abs())).max(1e-6);
    let scale = largest / 127.0;
    Model { classes, scale, bias, weights: weights.iter().map(|weight| (weight / scale).round() as i8).collect() }
}

/// Makes scores chances that add up to one.
pub(super) fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

fn examples(corpus: &Corpus, classes: &[usize]) -> Vec<Example> {
    let place =
        |id: &str| classes.iter().position(|class| corpus.entries[*class].id == id && corpus.entries[*class].kind == Kind::Topic);
    let nothing = classes.iter().position(|class| corpus.entries[*class].kind == Kind::Nothing);
    let mut examples = Vec::new();
    for passage in &corpus.passages {
        let entry = &corpus.entries[passage.entry];
        let targets: Vec<usize> = match entry.kind {
            Kind::Topic => place(&entry.id).into_iter().collect(),
            Kind::Nothing => nothing.into_iter().collect(),
            // What several topics offer says little about which.
            Kind::Fix | Kind::Article if entry.topics.len() <= 2 => entry.topics.iter().filter_map(|id| place(id)).collect(),
            Kind::Fix | Kind::Article => Vec::new(),
        };
        let field = match passage.field {
            Field::Phrase | Field::Error => 1.0,
            Field::Title => 0.6,
            Field::Body => 0.2,
        };
        let kind = if entry.kind == Kind::Topic || entry.kind == Kind::Nothing { 1.0 } else { 0.3 };
        for class in &targets {
            let features = features(&terms_of(&corpus.alike.read(&fold(&passage.text))))
                .into_iter()
                .map(|(hash, value)| (row(hash, ROWS), value))
                .collect();
            examples.push(Example { features, class: *class, weight: field * kind / targets.len() as f32 });
        }
    }
    balance(&mut examples, classes.len());
    examples
}

/// Gives every class the same say, however many passages it has.
fn balance(examples: &mut [Example], count: usize) {
    let mut sums = vec![0.0_f32; count];
    for example in examples.iter() {
        sums[example.class] += example.weight;
    }
    let mean = sums.iter().sum::<f32>() / count as f32;
    for example in examples {
        example.weight *= (mean / sums[example.class]).clamp(0.2, 5.0);
    }
}
