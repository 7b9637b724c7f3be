//! SVG drawn here: layers from left to right, each node right of all that lead to it. Texts are wide and low, so they stack well.

use super::{Dot, Picture, Shape, cells_of};

/// Pixels a cell of text takes.
const CELL: f64 = 7.2;
/// Pixels from one line of text to the next.
const LINE: f64 = 17.0;
/// Pixels between text and edge of a node.
const PAD: f64 = 10.0;
/// Pixels between nodes one below the other.
const GAP: f64 = 22.0;
/// Pixels between layers, in which ways and their labels run.
const BETWEEN: f64 = 210.0;
/// The most cells of a label.
const LABEL: usize = 30;
/// How often nodes are put in order by their neighbours.
const SWEEPS: usize = 12;

struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// The picture as an SVG document.
#[must_use]
pub fn svg(picture: &Picture) -> String {
    let layers = layers(picture);
    let (places, width, height) = places(picture, &layers);
    let mut lines = vec![
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
             height=\"{height:.0}\" font-family=\"sans-serif\" font-size=\"13\">"
        ),
        "<style>.node{fill:#fff;stroke:#667;stroke-width:1.3}.check{fill:#eef4ff}.try{fill:#fff7e6}.goto{fill:#f3f0ff}\
         .report{fill:#ffecec}.way{fill:none;stroke:#99a}.label{fill:#445;font-size:11px}.id{font-weight:bold}\
         .marked{stroke:#06c755;stroke-width:3}</style>"
            .to_owned(),
        "<defs><marker id=\"tip\" markerWidth=\"9\" markerHeight=\"7\" refX=\"8\" refY=\"3.5\" orient=\"auto\">\
         <path d=\"M0 0L9 3.5L0 7z\" fill=\"#99a\"/></marker></defs>"
            .to_owned(),
    ];
    let mut labels = Vec::new();
    for (from, index) in leaving(picture) {
        let way = &picture.ways[index];
        let (start, end) = (&places[way.from], &places[way.to]);
        let siblings = picture.ways.iter().filter(|other| other.from == way.from).count();
        #[expect(clippy::cast_precision_loss, reason = "there are few ways")]
        let share = (from as f64 + 1.0) / (siblings as f64 + 1.0);
        let (x1, y1) = (start.x + start.width, start.y + start.height * share);
        let (x2, y2) = (end.x, end.y + end.height / 2.0);
        let bend = (x2 - x1).abs().max(BETWEEN) / 2.0;
        let mark = if way.marked { " marked" } else { "" };
        lines.push(format!(
            "<path class=\"way{mark}\" marker-end=\"url(#tip)\" d=\"M{x1:.1} {y1:.1}C{:.1} {y1:.1} {:.1} {y2:.1} {x2:.1} {y2:.1}\"/>",
            x1 + bend,
            x2 - bend
        ));
        // Where only one way arrives its label stands before the arrow; else where it leaves.
        let alone = picture.ways.iter().filter(|other| other.to == way.to).count() == 1;
        let (x, y, anchor) = if alone { (x2 - 12.0, y2 - 4.0, "end") } else { (x1 + 5.0, y1 - 3.0, "start") };
        labels.push(format!(
            "<text class=\"label\" x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{}</text>",
            escape(&clipped(&way.label))
        ));
    }
    for (dot, place) in picture.dots.iter().zip(&places) {
        lines.extend(node(dot, place));
    }
    lines.extend(labels);
    lines.push("</svg>".to_owned());
    lines.join("\n") + "\n"
}

/// The ways from top to bottom as they leave their node: which of its node's ways each is, and its index.
fn leaving(picture: &Picture) -> Vec<(usize, usize)> {
    let mut counts = vec![0; picture.dots.len()];
    let numbered = picture.ways.iter().enumerate().map(|(index, way)| {
        counts[way.from] += 1;
        (counts[way.from] - 1, index)
    });
    numbered.collect()
}

fn node(dot: &Dot, place: &Place) -> Vec<String> {
    let Place { x, y, width, height } = place;
    let (class, round) = match dot.shape {
        Shape::Ask => ("ask", 14.0),
        Shape::Check => ("check", 2.0),
        Shape::Try => ("try", 4.0),
        Shape::Goto => ("goto", 4.0),
        Shape::Report => ("report", 4.0),
        Shape::Return => ("return", 17.0),
    };
    let mark = if dot.marked { " marked" } else { "" };
    let mut lines = vec![format!(
        "<rect class=\"node {class}{mark}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{round}\"/>"
    )];
    let mut below = y + PAD;
    for (number, line) in dot.lines.iter().enumerate() {
        below += LINE;
        let class = if number == 0 { " class=\"id\"" } else { "" };
        lines.push(format!(
            "<text{class} x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            x + width / 2.0,
            below - 4.0,
            escape(line)
        ));
    }
    lines
}

/// The nodes of each layer: each node right of all that lead to it; ways back are left out of account.
fn layers(picture: &Picture) -> Vec<Vec<usize>> {
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
    let deepest = depth.iter().max().map_or(0, |deepest| deepest + 1);
    let mut layers = vec![Vec::new(); deepest];
    for (index, depth) in depth.iter().enumerate() {
        layers[*depth].push(index);
    }
    layers.retain(|layer| !layer.is_empty());
    order(picture, &mut layers);
    layers
}

/// Puts the nodes of each layer in order of the middle of their neighbours, forth and back in turn, so that fewer ways cross.
fn order(picture: &Picture, layers: &mut [Vec<usize>]) {
    let mut place = vec![0.0_f64; picture.dots.len()];
    for sweep in 0..SWEEPS {
        for layer in layers.iter_mut() {
            if sweep > 0 {
                let middle = |index: usize| {
                    let near: Vec<f64> = picture
                        .ways
                        .iter()
                        .filter_map(|way| match sweep % 2 {
                            1 if way.to == index => Some(place[way.from]),
                            0 if way.from == index => Some(place[way.to]),
                            _ => None,
                        })
                        .collect();
                    #[expect(clippy::cast_precision_loss, reason = "there are few ways")]
                    let count = near.len() as f64;
                    if near.is_empty() { place[index] } else { near.iter().sum::<f64>() / count }
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

/// Where each node stands, and how large the whole is.
fn places(picture: &Picture, layers: &[Vec<usize>]) -> (Vec<Place>, f64, f64) {
    let size = |dot: &Dot| {
        let cells = dot.lines.iter().map(|line| line.chars().map(cells_of).sum::<usize>()).max().unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "texts are short")]
        let (width, height) = (cells as f64 * CELL + 2.0 * PAD, dot.lines.len() as f64 * LINE + 2.0 * PAD);
        (width, height)
    };
    let sizes: Vec<(f64, f64)> = picture.dots.iter().map(size).collect();
    let tall = |layer: &Vec<usize>| layer.iter().map(|&index| sizes[index].1 + GAP).sum::<f64>() + GAP;
    let height = layers.iter().map(tall).fold(0.0, f64::max);
    let mut places: Vec<Place> = sizes.iter().map(|&(width, height)| Place { x: 0.0, y: 0.0, width, height }).collect();
    let mut x = GAP;
    for layer in layers {
        let mut y = GAP + (height - tall(layer)) / 2.0;
        let mut widest = 0.0_f64;
        for &index in layer {
            places[index].x = x;
            places[index].y = y;
            y += places[index].height + GAP;
            widest = widest.max(places[index].width);
        }
        x += widest + BETWEEN;
    }
    (places, (x - BETWEEN + GAP).max(GAP), height)
}

/// The label cut to what there is room for.
fn clipped(label: &str) -> String {
    let mut cells = 0;
    let fits = |c: &char| {
        cells += cells_of(*c);
        cells <= LABEL
    };
    let kept: String = label.chars().take_while(fits).collect();
    if kept.len() < label.len() { format!("{kept}…") } else { kept }
}

/// Text as XML takes it.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
