//! The built program and its parts, end to end. One binary: a module per command or part.

mod harness;
mod layers;
mod program;
