//! The built program and its parts, end to end. One binary: a module per command or part.
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod bundle;
mod canaries;
mod check;
mod diagnose;
mod handover;
mod harness;
mod kb;
mod knowledge;
mod layers;
mod licences;
mod lint;
mod mutations;
mod probe;
mod program;
mod pty;
mod rates;
mod readme;
mod redact;
mod report;
mod search;
mod sentence;
mod servers;
mod wizard;
mod worlds;
