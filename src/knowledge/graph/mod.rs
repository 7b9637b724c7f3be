//! A tree as a picture: what stands where and what leads where, then Mermaid, DOT, or SVG drawn here.

mod layout;
mod svg;
mod words;

pub use svg::svg;
pub use words::{dot, mermaid};

use std::collections::{BTreeMap, BTreeSet};

use super::Texts;
use super::model::{Input, Matcher, Node, Subject, Target, Tree};
use crate::words::{NodeId, NodeKey, TreeId};

/// What a node is, for its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A question.
    Ask,
    /// A branch.
    Check,
    /// Fixes.
    Try,
    /// Another tree.
    Goto,
    /// The report.
    Report,
    /// Back to the tree that entered this one.
    Return,
}

/// A node of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    /// Its id in the tree; `return` for the way back.
    pub id: String,
    /// What it is.
    pub shape: Shape,
    /// What is written in it, a line each.
    pub lines: Vec<String>,
    /// Whether the path goes through it.
    pub marked: bool,
}

/// A way between two nodes of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Index of the node it leaves.
    pub from: usize,
    /// Index of the node it leads to.
    pub to: usize,
    /// When it is taken.
    pub label: String,
    /// Whether the path takes it.
    pub marked: bool,
}

/// A tree as a picture, its nodes as a reader meets them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The nodes; the first is the start.
    pub dots: Vec<Dot>,
    /// The ways.
    pub ways: Vec<Way>,
}

/// The most characters of a text in a node or at a way.
const LONGEST: usize = 42;

/// The picture of `tree`, seen from `topic`, with the nodes of `path` marked and the ways between nodes that follow each other there.
#[must_use]
pub fn picture(tree: &Tree, topic: &TreeId, texts: &Texts, path: &[NodeKey]) -> Picture {
    let mut order: Vec<&NodeId> = Vec::new();
    let mut ahead = vec![&tree.start];
    let mut seen = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        let Some(node) = tree.nodes.get(id) else { continue };
        if seen.insert(id) {
            order.push(id);
            let next = node.targets().into_iter().rev();
            ahead.extend(next.filter_map(|target| if let Target::Node(id) = target { Some(id) } else { None }));
        }
    }
    let key = |id: &NodeId| NodeKey::new(topic, &tree.id, id);
    // The path within this tree: what lies in trees that it entered is left out.
    let own: Vec<&NodeId> = path.iter().filter_map(|step| order.iter().find(|id| key(id) == *step).copied()).collect();
    let follows: BTreeSet<(&NodeId, &NodeId)> = own.windows(2).map(|pair| (pair[0], pair[1])).collect();
    let index: BTreeMap<&NodeId, usize> = order.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let mut picture = Picture::default();
    for id in &order {
        let node = &tree.nodes[*id];
        let (shape, text) = content(tree, id, node, texts);
        let mut lines = vec![id.to_string()];
        lines.extend(text.iter().filter(|line| !line.is_empty()).map(|line| short(line)));
        picture.dots.push(Dot { id: id.to_string(), shape, lines, marked: own.contains(id) });
    }
    let back = picture.dots.len();
    for (from, id) in order.iter().enumerate() {
        // Ways to the same node are one, with all their labels.
        let mut ways: Vec<(usize, Vec<String>)> = Vec::new();
        for (label, target) in labels(tree, id, &tree.nodes[*id], texts) {
            let to = match target {
                Target::Node(id) => match index.get(id) {
                    Some(to) => *to,
                    None => continue,
                },
                Target::Return => back,
            };
            match ways.iter_mut().find(|(other, _)| *other == to) {
                Some((_, labels)) => labels.push(label),
                None => ways.push((to, vec![label])),
            }
        }
        for (to, labels) in ways {
            let marked = order.get(to).is_some_and(|to| follows.contains(&(*id, *to)));
            picture.ways.push(Way { from, to, label: short(&labels.join(" · ")), marked });
        }
    }
    if picture.ways.iter().any(|way| way.to == back) {
        picture.dots.push(Dot { id: "return".to_owned(), shape: Shape::Return, lines: vec!["return".to_owned()], marked: false });
    }
    picture
}

/// What a node is and says.
fn content(tree: &Tree, id: &NodeId, node: &Node, texts: &Texts) -> (Shape, Vec<String>) {
    let text = |key: &str| texts.get(&format!("tree/{}/node/{id}/{key}", tree.id)).unwrap_or_default().to_owned();
    match node {
        Node::Ask(_) => (Shape::Ask, vec![text("ask")]),
        Node::Check(check) => (
            Shape::Check,
            vec![match &check.of {
                Subject::Fact(name) => name.to_string(),
                Subject::Answer { tree: None, node } => format!("answer.{node}"),
                Subject::Answer { tree: Some(tree), node } => format!("answer.{tree}/{node}"),
            }],
        ),
        Node::Try(attempts) => {
            let title = |fix: &crate::words::FixId| texts.get(&format!("fix/{fix}/title")).unwrap_or(fix.as_str()).to_owned();
            (Shape::Try, attempts.candidates.iter().map(|candidate| title(&candidate.fix)).collect())
        }
        Node::Goto(goto) => (Shape::Goto, vec![format!("→ {}", goto.tree)]),
        Node::Report(_) => (Shape::Report, vec![text("report")]),
    }
}

/// The ways on from a node with when each is taken; `?` is the unknown, `*` anything else.
fn labels<'t>(tree: &Tree, id: &NodeId, node: &'t Node, texts: &Texts) -> Vec<(String, &'t Target)> {
    match node {
        Node::Ask(ask) => {
            let mut ways: Vec<(String, &Target)> = match &ask.input {
                Input::Options(choices) => choices
                    .iter()
                    .map(|choice| {
                        let text = texts.get(&format!("tree/{}/node/{id}/option/{}", tree.id, choice.id));
                        (text.unwrap_or(choice.id.as_str()).to_owned(), &choice.go)
                    })
                    .collect(),
                Input::Text { go, .. } => vec![("…".to_owned(), go)],
            };
            ways.push(("?".to_owned(), &ask.unknown));
            ways
        }
        Node::Check(check) => {
            let mut ways: Vec<(String, &Target)> = check.branches.iter().map(|branch| (test(&branch.is), &branch.go)).collect();
            ways.push(("*".to_owned(), &check.otherwise));
            ways.push(("?".to_owned(), &check.unknown));
            ways
        }
        Node::Try(attempts) => vec![("*".to_owned(), &attempts.otherwise)],
        Node::Goto(goto) => vec![(String::new(), &goto.then)],
        Node::Report(_) => Vec::new(),
    }
}

/// A test as people read it.
fn test(is: &Matcher) -> String {
    match is {
        Matcher::Is(values) => values.join(", "),
        Matcher::Not(values) => format!("≠ {}", values.join(", ")),
        Matcher::Below(limit) => format!("< {limit}"),
        Matcher::AtLeast(limit) => format!("≥ {limit}"),
    }
}

/// The text on one line, cut to what is read well; nothing in it acts on a terminal.
fn short(text: &str) -> String {
    let mut cells = 0;
    let mut cut = String::new();
    for c in text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|&c| !super::finding::is_unsafe(c)) {
        cells += cells_of(c);
        if cells > LONGEST {
            cut.push('…');
            break;
        }
        cut.push(c);
    }
    cut
}

/// How many cells a character takes, nearly: enough to make room for a text.
fn cells_of(c: char) -> usize {
    if c >= '\u{1100}' { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::compile::{File, Knowledge, compile};

    const TREE: &str = "
tree: small
start: one
nodes:
  one: {ask: 'Is it \"on\" & <well>?', why: w, options: {yes: {text: 是的, go: two}, no: {text: No, go: three}}, unknown: two}
  two: {check: answer.one, branches: [{is: yes, go: return}], unknown: three, otherwise: return}
  three: {report: Sorry.}
";

    fn small(path: &[&str]) -> Picture {
        let files = [File { path: "shared/small.yaml", bytes: TREE.as_bytes() }];
        let knowledge = compile(Knowledge::default(), "", &files).knowledge;
        let id = TreeId::from("small");
        let path: Vec<NodeKey> = path.iter().map(|&node| node.into()).collect();
        picture(knowledge.library.tree(&id).unwrap(), &id, &knowledge.texts["en"], &path)
    }

    #[test]
    fn ways_to_one_node_are_one_and_the_path_is_marked() {
        let picture = small(&["one", "two"]);
        let ids: Vec<&str> = picture.dots.iter().map(|dot| dot.id.as_str()).collect();
        assert_eq!(ids, ["one", "two", "three", "return"]);
        let ways: Vec<(usize, usize, &str, bool)> =
            picture.ways.iter().map(|way| (way.from, way.to, way.label.as_str(), way.marked)).collect();
        assert_eq!(ways, [(0, 1, "是的 · ?", true), (0, 2, "No", false), (1, 3, "yes · *", false), (1, 2, "?", false)]);
        assert!(picture.dots[0].marked && !picture.dots[2].marked);
    }

    #[test]
    fn mermaid_and_dot_quote_what_they_must() {
        let picture = small(&["one", "two"]);
        let mermaid = mermaid(&picture);
        assert!(mermaid.starts_with("flowchart TD\n  n0([\"one<br>Is it #quot;on#quot; #amp; #lt;well#gt;?\"])\n"), "{mermaid}");
        assert!(mermaid.contains("  n0 -- \"是的 · ?\" --> n1\n"), "{mermaid}");
        assert!(mermaid.contains("class n0,n1 path"), "{mermaid}");
        let dot = dot(&picture);
        assert!(dot.contains(r#"n0 [label="one\nIs it \"on\" & <well>?", shape=box, style="rounded,filled""#), "{dot}");
        assert!(dot.contains(r#"n0 -> n1 [label="是的 · ?", penwidth=2.5"#), "{dot}");
    }

    #[test]
    fn the_drawing_is_well_formed_and_no_two_nodes_overlap() {
        let drawn = svg(&small(&[]));
        assert!(drawn.starts_with("<svg xmlns") && drawn.trim_end().ends_with("</svg>"), "{drawn}");
        assert!(drawn.contains("Is it &quot;on&quot; &amp; &lt;well&gt;?"), "{drawn}");
        let boxes: Vec<[f64; 4]> = drawn
            .lines()
            .filter(|line| line.starts_with("<rect class=\"node"))
            .map(|line| {
                ["x", "y", "width", "height"].map(|name| {
                    let value = line.split(&format!(" {name}=\"")).nth(1).unwrap();
                    value.split('"').next().unwrap().parse().unwrap()
                })
            })
            .collect();
        assert_eq!(boxes.len(), 4);
        for (index, [x, y, width, height]) in boxes.iter().enumerate() {
            for [other_x, other_y, other_width, other_height] in &boxes[index + 1..] {
                let apart = x + width <= *other_x || other_x + other_width <= *x;
                assert!(apart || y + height <= *other_y || other_y + other_height <= *y, "{drawn}");
            }
        }
    }

    #[test]
    fn a_tree_that_goes_round_is_drawn_too() {
        let source = "tree: small\nstart: one\nnodes:\n  one: {goto: x, then: two}\n  two: {goto: x, then: one}\n";
        let files = [File { path: "shared/small.yaml", bytes: source.as_bytes() }];
        let knowledge = compile(Knowledge::default(), "", &files).knowledge;
        let id = TreeId::from("small");
        let picture = picture(knowledge.library.tree(&id).unwrap(), &id, &Texts::default(), &[]);
        assert_eq!((picture.dots.len(), picture.ways.len()), (2, 2));
        assert!(svg(&picture).contains("</svg>"));
    }
}
