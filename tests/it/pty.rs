//! Runs the built program in a pseudo-terminal and looks at its screen as a person would.
#![cfg(unix)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A bound for a program that hangs; nothing is decided by it.
const LONG: Duration = Duration::from_secs(60);

pub(crate) const UP: &str = "\x1b[A";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const ENTER: &str = "\r";
pub(crate) const ESC: &str = "\x1b";
pub(crate) const TAB: &str = "\t";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_D: &str = "\x04";

/// A terminal with the program in it.
pub(crate) struct Terminal {
    parser: vt100::Parser,
    bytes: Receiver<Vec<u8>>,
    /// Everything that was written.
    pub(crate) written: Vec<u8>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    ended: bool,
}

impl Terminal {
    /// Starts the program with these arguments and variables; `state` keeps its journals.
    pub(crate) fn start(size: (u16, u16), args: &[&str], state: &Path, env: &[(&str, &str)]) -> Self {
        Self::program(env!("CARGO_BIN_EXE_linehelp"), size, args, state, env)
    }

    /// Starts another program, which may start ours.
    pub(crate) fn program(program: &str, size: (u16, u16), args: &[&str], state: &Path, env: &[(&str, &str)]) -> Self {
        let (rows, cols) = size;
        let pty = native_pty_system().openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).expect("a terminal opens");
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LINEHELP_LANG", "en");
        command.env("LINEHELP_NOW", "2026-01-02T03:04:05Z");
        command.env("LINEHELP_STATE", state);
        for (name, value) in env {
            command.env(name, value);
        }
        command.cwd(state);
        let child = pty.slave.spawn_command(command).expect("the program starts");
        drop(pty.slave);
        let mut reader = pty.master.try_clone_reader().expect("the screen can be read");
        let keyboard = pty.master.take_writer().expect("keys can be sent");
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read) = reader.read(&mut buffer) {
                if read == 0 || sender.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let parser = vt100::Parser::new(rows.try_into().unwrap(), cols.try_into().unwrap(), 0);
        Self { parser, bytes, written: Vec::new(), keyboard, child, master: pty.master, ended: false }
    }

    /// Sends keys.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush()).expect("keys are taken");
        self
    }

    /// Waits until the screen has this text; how it is broken into lines does not count.
    pub(crate) fn see(&mut self, text: &str) -> &mut Self {
        self.until(&format!("the screen shows {text:?}"), |screen| bare(&screen.contents()).contains(&bare(text)))
    }

    /// Waits until the screen no longer has this text.
    pub(crate) fn see_no(&mut self, text: &str) -> &mut Self {
        self.until(&format!("the screen no longer shows {text:?}"), |screen| !bare(&screen.contents()).contains(&bare(text)))
    }

    /// Waits until the line under the picker's mark has this text.
    pub(crate) fn at(&mut self, text: &str) -> &mut Self {
        self.until(&format!("{text:?} is under the mark"), |screen| {
            bare(&screen.contents())
                .split('›')
                .nth(1)
                .is_some_and(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(&bare(text)))
        })
    }

    fn until(&mut self, what: &str, met: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let start = Instant::now();
        while !met(self.parser.screen()) {
            let more = self.take(LONG.saturating_sub(start.elapsed()));
            assert!(more, "waited in vain until {what}; the screen is:\n{}", self.screen());
        }
        self
    }

    /// Takes what the program wrote next; false when there is no more.
    fn take(&mut self, limit: Duration) -> bool {
        match self.bytes.recv_timeout(limit) {
            Ok(bytes) => {
                self.parser.process(&bytes);
                self.written.extend(bytes);
                true
            }
            Err(RecvTimeoutError::Disconnected) => {
                self.ended = true;
                false
            }
            Err(RecvTimeoutError::Timeout) => false,
        }
    }

    /// What the screen shows.
    pub(crate) fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Whether the cursor is hidden.
    pub(crate) fn cursor_hidden(&self) -> bool {
        self.parser.screen().hide_cursor()
    }

    /// The terminal changes its size.
    pub(crate) fn resize(&mut self, rows: u16, cols: u16) {
        self.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).expect("the terminal changes its size");
        self.parser.screen_mut().set_size(rows.try_into().unwrap(), cols.try_into().unwrap());
    }

    /// Waits until more than so many bytes were written.
    pub(crate) fn writes_beyond(&mut self, bytes: usize) -> &mut Self {
        while self.written.len() <= bytes {
            assert!(self.take(LONG), "nothing more is written; the screen is:\n{}", self.screen());
        }
        self
    }

    /// Waits until the cursor is shown.
    #[cfg(target_os = "linux")]
    pub(crate) fn see_cursor(&mut self) -> &mut Self {
        self.until("the cursor is shown", |screen| !screen.hide_cursor())
    }

    /// Waits until the program is stopped.
    #[cfg(target_os = "linux")]
    pub(crate) fn stops(&mut self) -> &mut Self {
        let pid = self.child.process_id().expect("it runs");
        let start = Instant::now();
        // The state stands behind the name, which stands in brackets.
        let stopped = |stat: String| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'));
        while !std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(stopped) {
            assert!(start.elapsed() < LONG, "it does not stop; the screen is:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
        self
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&mut self, name: &str) {
        let id = self.child.process_id().expect("the program runs").to_string();
        let done = std::process::Command::new("kill").args(["-s", name, &id]).status().expect("kill starts");
        assert!(done.success());
    }

    /// Whether the terminal echoes what is typed and gathers it into lines, as it did before the program ran.
    pub(crate) fn is_restored(&self) -> bool {
        let modes = self.master.get_termios().expect("the terminal has modes");
        let local = format!("{:?}", modes.local_flags);
        local.contains("ECHO") && local.contains("ICANON")
    }

    /// Waits for the program's end: its exit code, with all it wrote on the screen.
    pub(crate) fn end(&mut self) -> u32 {
        let start = Instant::now();
        while !self.ended && self.take(LONG.saturating_sub(start.elapsed())) {}
        assert!(self.ended, "the program does not end; the screen is:\n{}", self.screen());
        self.child.wait().expect("the program ends").exit_code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        let _ = self.child.kill();
    }
}

/// Text without white space: how it is wrapped does not count.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}
