//! Mermaid and DOT: pictures as words, drawn by others.

use super::{Picture, Shape};

/// Mermaid's flowchart.
#[must_use]
pub fn mermaid(picture: &Picture) -> String {
    let quote = |text: &str| {
        let text = text.replace('&', "#amp;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;");
        format!("\"{text}\"")
    };
    let mut lines = vec!["flowchart TD".to_owned()];
    for (index, dot) in picture.dots.iter().enumerate() {
        let (open, close) = match dot.shape {
            Shape::Ask => ("([", "])"),
            Shape::Check => ("{{", "}}"),
            Shape::Try => ("[", "]"),
            Shape::Goto => ("[[", "]]"),
            Shape::Report => ("[/", "/]"),
            Shape::Return => ("((", "))"),
        };
        let text: Vec<String> = dot.lines.iter().map(|line| quote(line).trim_matches('"').to_owned()).collect();
        lines.push(format!("  n{index}{open}\"{}\"{close}", text.join("<br>")));
    }
    for way in &picture.ways {
        let label = if way.label.is_empty() { String::new() } else { format!(" {} --", quote(&way.label)) };
        let line = if label.is_empty() {
            format!("  n{} --> n{}", way.from, way.to)
        } else {
            format!("  n{} --{label}> n{}", way.from, way.to)
        };
        lines.push(line);
    }
    let marked: Vec<String> =
        picture.dots.iter().enumerate().filter(|(_, dot)| dot.marked).map(|(index, _)| format!("n{index}")).collect();
    if !marked.is_empty() {
        lines.push("  classDef path stroke:#06c755,stroke-width:4px".to_owned());
        lines.push(format!("  class {} path", marked.join(",")));
    }
    lines.join("\n") + "\n"
}

/// Graphviz's DOT.
#[must_use]
pub fn dot(picture: &Picture) -> String {
    let quote = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let mut lines = vec!["digraph tree {".to_owned(), "  node [fontname=\"sans-serif\", fillcolor=white];".to_owned()];
    for (index, dot) in picture.dots.iter().enumerate() {
        let (shape, style) = match dot.shape {
            Shape::Ask => ("box", "rounded,filled"),
            Shape::Check => ("hexagon", "filled"),
            Shape::Try => ("box", "filled"),
            Shape::Goto => ("component", "filled"),
            Shape::Report => ("note", "filled"),
            Shape::Return => ("circle", "filled"),
        };
        let text: Vec<String> = dot.lines.iter().map(|line| quote(line)).collect();
        let mark = if dot.marked { ", color=\"#06c755\", penwidth=2.5" } else { "" };
        lines.push(format!("  n{index} [label=\"{}\", shape={shape}, style=\"{style}\"{mark}];", text.join("\\n")));
    }
    for way in &picture.ways {
        let mark = if way.marked { ", penwidth=2.5, color=\"#06c755\"" } else { "" };
        lines.push(format!("  n{} -> n{} [label=\"{}\"{mark}];", way.from, way.to, quote(&way.label)));
    }
    lines.push("}".to_owned());
    lines.join("\n") + "\n"
}
