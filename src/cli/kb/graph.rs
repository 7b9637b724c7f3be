//! `linehelp kb graph TOPIC`: a tree as a picture.

use clap::{Args, ValueEnum};

use super::{Context, Exit, Failure, show};
use crate::cli::known;
use crate::knowledge::graph;
use crate::words::TreeId;

/// Arguments of `kb graph`.
#[derive(Args, Debug)]
pub(super) struct GraphArgs {
    #[arg(value_name = "TOPIC")]
    topic: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "mermaid")]
    format: Format,
    #[arg(long, value_name = "NODE,…", value_delimiter = ',')]
    path: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Mermaid,
    Dot,
    Svg,
}

pub(super) fn run(args: &GraphArgs, context: &mut Context) -> Result<Exit, Failure> {
    let (library, texts) = known::whole(context)?;
    let id = TreeId::from(args.topic.as_str());
    let Some(tree) = library.tree(&id) else {
        return Err(show::no_such(&args.topic, &library, context.ui.words()));
    };
    let path: Vec<_> = args.path.iter().map(|node| node.as_str().into()).collect();
    let picture = graph::picture(tree, &id, &texts, &path);
    let text = match args.format {
        Format::Mermaid => graph::mermaid(&picture),
        Format::Dot => graph::dot(&picture),
        Format::Svg => graph::svg(&picture),
    };
    context.ui.print_bytes(text.as_bytes());
    Ok(Exit::Well)
}
