//! `linehelp man`.

use clap::Args;

use super::{Context, args};
use crate::exit::Exit;
use crate::failure::Failure;

/// Arguments of `man`.
#[derive(Args, Debug)]
pub(super) struct ManArgs {}

pub(super) fn run(_: &ManArgs, context: &mut Context) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    let manual = clap_mangen::Man::new(args::described(context.ui.words()));
    manual.render(&mut page).map_err(|error| Failure::new(error.to_string()))?;
    context.ui.print_bytes(&page);
    Ok(Exit::Well)
}
