//! SVG drawn here.

use super::layout::{BETWEEN, LINE, Layout, PAD, Place, lay_out};
use super::{Dot, Picture, Shape, cells_of};

/// The most cells of a label.
const LABEL: usize = 30;

/// The picture as an SVG document.
#[must_use]
pub fn svg(picture: &Picture) -> String {
    let Layout { places, chains, width, height } = lay_out(picture);
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
        let mark = if way.marked { " marked" } else { "" };
        let [_, stops @ .., _] = chains[index].as_slice() else { continue };
        let stops: Vec<&Place> = stops.iter().map(|stop| &places[*stop]).collect();
        let line = path((x1, y1), &stops, (x2, y2));
        lines.push(format!("<path class=\"way{mark}\" marker-end=\"url(#tip)\" d=\"{line}\"/>"));
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

/// The way from a point to another, straight through the stops between.
fn path(start: (f64, f64), stops: &[&Place], end: (f64, f64)) -> String {
    let mut line = format!("M{:.1} {:.1}", start.0, start.1);
    let mut at = start;
    let mut bend_to = |x: f64, y: f64, leave: f64| {
        let bend = (x - at.0).abs().max(BETWEEN) / 2.0;
        line += &format!("C{:.1} {:.1} {:.1} {y:.1} {x:.1} {y:.1}", at.0 + bend, at.1, x - bend);
        if leave > x {
            line += &format!("H{leave:.1}");
        }
        at = (leave, y);
    };
    for stop in stops {
        bend_to(stop.x, stop.y + stop.height / 2.0, stop.x + stop.width);
    }
    bend_to(end.0, end.1, end.0);
    line
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
