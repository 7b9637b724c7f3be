//! Where the parts of a picture stand: layers from left to right, each node right of all that lead to it. Texts are wide and low, so they
//! stack well. A way over several layers has a stop in each between, so that it runs through no node; ways to one node share theirs.

use std::collections::BTreeMap;

use super::{Dot, Picture, cells_of};

/// Pixels a cell of text takes.
const CELL: f64 = 7.2;
/// Pixels from one line of text to the next.
pub(super) const LINE: f64 = 17.0;
/// Pixels between text and edge of a node.
pub(super) const PAD: f64 = 10.0;
/// Pixels between nodes one below the other.
const GAP: f64 = 22.0;
/// Pixels between layers, in which ways and their labels run.
pub(super) const BETWEEN: f64 = 210.0;
/// Pixels from top to bottom that a stop takes.
const STOP: f64 = 4.0;
/// How often nodes are put in order by their neighbours.
const SWEEPS: usize = 12;

/// A node, or a stop, which is as wide as its layer.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Where everything stands, in pixels.
pub(super) struct Layout {
    /// The nodes in the order of the picture, then the stops.
    pub(super) places: Vec<Place>,
    /// For each way the places that it goes through, from its node to that it leads to.
    pub(super) chains: Vec<Vec<usize>>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Lays a picture out.
pub(super) fn lay_out(picture: &Picture) -> Layout {
    let depth = depths(picture);
    let deepest = depth.iter().max().map_or(0, |deepest| deepest + 1);
    let mut layers = vec![Vec::new(); deepest];
    for (index, depth) in depth.iter().enumerate() {
        layers[*depth].push(index);
    }
    let mut stops: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut chain = |from: usize, to: usize| {
        let mut chain = vec![from];
        for (number, layer) in layers.iter_mut().enumerate().take(depth[to]).skip(depth[from] + 1) {
            let next = picture.dots.len() + stops.len();
            let stop = *stops.entry((to, number)).or_insert(next);
            if stop == next {
                layer.push(stop);
            }
            chain.push(stop);
        }
        chain.push(to);
        chain
    };
    let chains: Vec<Vec<usize>> = picture.ways.iter().map(|way| chain(way.from, way.to)).collect();
    let count = picture.dots.len() + stops.len();
    layers.retain(|layer| !layer.is_empty());
    order(&chains, count, &mut layers);
    let (places, width, height) = places(picture, count, &layers);
    Layout { places, chains, width, height }
}

/// The layer of each node: right of all that lead to it; ways back are left out of account.
fn depths(picture: &Picture) -> Vec<usize> {
    let count = picture.dots.len();
    let mut depth = vec![0; count];
    // In a tree that goes round depths would grow for ever; no node can be deeper than there are nodes.
    for _ in 0..count {
        let mut moved = false;
        for way in &picture.ways {
            let wanted = depth[way.from] + 1;
            if depth[way.to] < wanted && wanted < count {
                depth[way.to] = wanted;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    depth
}

/// Puts each layer in order of the middle of its neighbours, forth and back in turn, so that fewer ways cross.
fn order(chains: &[Vec<usize>], count: usize, layers: &mut [Vec<usize>]) {
    let mut near = vec![[Vec::new(), Vec::new()]; count];
    for pair in chains.iter().flat_map(|chain| chain.windows(2)) {
        near[pair[1]][0].push(pair[0]);
        near[pair[0]][1].push(pair[1]);
    }
    let mut place = vec![0.0_f64; count];
    for sweep in 0..SWEEPS {
        for layer in layers.iter_mut() {
            if sweep > 0 {
                let middle = |index: usize| {
                    let near = &near[index][(sweep + 1) % 2];
                    #[expect(clippy::cast_precision_loss, reason = "there are few ways")]
                    let count = near.len() as f64;
                    if near.is_empty() { place[index] } else { near.iter().map(|at| place[*at]).sum::<f64>() / count }
                };
                let mut keyed: Vec<(f64, usize)> = layer.iter().map(|&index| (middle(index), index)).collect();
                keyed.sort_by(|left, right| left.0.total_cmp(&right.0));
                *layer = keyed.into_iter().map(|(_, index)| index).collect();
            }
            #[expect(clippy::cast_precision_loss, reason = "there are few nodes")]
            for (number, &index) in layer.iter().enumerate() {
                place[index] = (number as f64 + 0.5) / layer.len() as f64;
            }
        }
    }
}

/// Where each node and stop stands, and how large the whole is.
fn places(picture: &Picture, count: usize, layers: &[Vec<usize>]) -> (Vec<Place>, f64, f64) {
    let size = |dot: &Dot| {
        let cells = dot.lines.iter().map(|line| line.chars().map(cells_of).sum::<usize>()).max().unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "texts are short")]
        let (width, height) = (cells as f64 * CELL + 2.0 * PAD, dot.lines.len() as f64 * LINE + 2.0 * PAD);
        Place { x: 0.0, y: 0.0, width, height }
    };
    let mut places: Vec<Place> = picture.dots.iter().map(size).collect();
    places.resize(count, Place { x: 0.0, y: 0.0, width: 0.0, height: STOP });
    let tall = |places: &[Place], layer: &[usize]| layer.iter().map(|&index| places[index].height + GAP).sum::<f64>() + GAP;
    let height = layers.iter().map(|layer| tall(&places, layer)).fold(0.0, f64::max);
    let mut x = GAP;
    for layer in layers {
        let mut y = GAP + (height - tall(&places, layer)) / 2.0;
        let widest = layer.iter().map(|&index| places[index].width).fold(0.0, f64::max);
        for &index in layer {
            let place = &mut places[index];
            (place.x, place.y) = (x, y);
            if index >= picture.dots.len() {
                place.width = widest;
            }
            y += place.height + GAP;
        }
        x += widest + BETWEEN;
    }
    (places, (x - BETWEEN + GAP).max(GAP), height)
}

#[cfg(test)]
mod tests {
    use super::super::{Shape, Way};
    use super::*;

    #[test]
    fn a_way_over_a_layer_runs_through_no_node() {
        let dot = |id: &str| Dot { id: id.to_owned(), shape: Shape::Ask, lines: vec![id.to_owned()], marked: false };
        let way = |from, to| Way { from, to, label: String::new(), marked: false };
        let picture = Picture {
            dots: ["a", "b", "c", "d"].map(dot).into(),
            ways: vec![way(0, 1), way(1, 2), way(0, 2), way(2, 3), way(0, 3), way(1, 3), way(3, 0)],
        };
        let layout = lay_out(&picture);
        assert_eq!(layout.chains[2].len(), 3);
        // Ways to one node share their stops.
        assert_eq!(layout.chains[4][2..], layout.chains[5][1..]);
        assert_eq!(layout.chains[6], [3, 0]);
        for (index, place) in layout.places.iter().enumerate() {
            let apart = |other: &Place| other.y + other.height < place.y || place.y + place.height < other.y;
            let others = layout.places.iter().enumerate().filter(|(other, _)| *other != index);
            assert!(others.filter(|(_, other)| (other.x - place.x).abs() < 1.0).all(|(_, other)| apart(other)), "{index}");
        }
    }
}
