//! The floor of all floors: a program that does nothing.

fn main() {}
