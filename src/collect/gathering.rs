//! Facts on their way: jobs that run side by side while the person answers.

use std::fmt;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use super::ASKED;
use crate::words::{Fact, Facts};

/// One collector: which facts it brings, and how.
pub struct Job {
    /// Beginnings of the names of the facts it brings: `os.`, `network.conclusion`.
    pub brings: &'static [&'static str],
    /// How.
    pub work: Box<dyn FnOnce() -> Facts + Send>,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("brings", &self.brings).finish_non_exhaustive()
    }
}

/// Facts that are known, and facts that are still being looked for.
#[derive(Debug)]
pub struct Gathering {
    facts: Facts,
    running: Vec<Running>,
    later: Vec<Job>,
    limit: Duration,
    deadline: Instant,
    rest: String,
}

#[derive(Debug)]
struct Running {
    brings: &'static [&'static str],
    receiver: Receiver<Facts>,
}

impl Gathering {
    /// Facts that stand already; no other will come, and `rest` says why.
    #[must_use]
    pub fn given(facts: Facts, rest: &str) -> Self {
        Self {
            facts,
            running: Vec::new(),
            later: Vec::new(),
            limit: Duration::ZERO,
            deadline: Instant::now(),
            rest: rest.to_owned(),
        }
    }

    /// Starts all jobs; what has not come after `limit` is unknown.
    #[must_use]
    pub fn start(jobs: Vec<Job>, limit: Duration) -> Self {
        let running = jobs.into_iter().filter_map(begin).collect();
        let deadline = Instant::now() + limit;
        Self { facts: Facts::default(), running, later: Vec::new(), limit, deadline, rest: ASKED.to_owned() }
    }

    /// A job that is begun when the first of its facts is asked for, because it costs more than a look at this machine.
    #[must_use]
    pub fn later(mut self, job: Job) -> Self {
        self.later.push(job);
        self
    }

    /// The fact, if it is known by now that it is known or will not be.
    pub fn now(&mut self, name: &str) -> Option<Fact> {
        self.receive();
        if let Some(fact) = self.facts.get(name) {
            return Some(fact.clone());
        }
        if let Some(at) = self.later.iter().position(|job| brings(job.brings, name)) {
            let job = self.later.remove(at);
            self.running.extend(begin(job));
            self.deadline = self.deadline.max(Instant::now() + self.limit);
        }
        let coming = self.running.iter().any(|job| brings(job.brings, name));
        (!coming).then(|| Fact::Unknown(self.rest.clone()))
    }

    /// The fact, waiting for it until the common deadline but no longer than `patience`; none where patience ended first.
    pub fn wait(&mut self, name: &str, patience: Duration) -> Option<Fact> {
        let until = Instant::now() + patience;
        loop {
            if let Some(fact) = self.now(name) {
                return Some(fact);
            }
            let now = Instant::now();
            if now >= self.deadline {
                return Some(Fact::Unknown("it took too long".to_owned()));
            }
            if now >= until {
                return None;
            }
            let index = self.running.iter().position(|job| brings(job.brings, name))?;
            let left = until.min(self.deadline) - now;
            match self.running[index].receiver.recv_timeout(left) {
                Ok(facts) => {
                    self.facts.extend(facts);
                    self.running.remove(index);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.running.remove(index);
                }
            }
        }
    }

    /// Waits for everything that is still coming, until the common deadline, and gives all that is known.
    pub fn finish(mut self) -> Facts {
        for job in std::mem::take(&mut self.running) {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if let Ok(facts) = job.receiver.recv_timeout(left) {
                self.facts.extend(facts);
            }
        }
        self.facts
    }

    /// All that is known by now.
    pub fn known(&mut self) -> &Facts {
        self.receive();
        &self.facts
    }

    fn receive(&mut self) {
        let facts = &mut self.facts;
        self.running.retain(|job| match job.receiver.try_recv() {
            Ok(found) => {
                facts.extend(found);
                false
            }
            Err(TryRecvError::Empty) => true,
            Err(TryRecvError::Disconnected) => false,
        });
    }
}

fn begin(job: Job) -> Option<Running> {
    let (sender, receiver) = mpsc::channel();
    let run = move || {
        // Nobody may be waiting any more.
        let _ = sender.send((job.work)());
    };
    let started = thread::Builder::new().name("collector".to_owned()).spawn(run);
    started.ok().map(|_| Running { brings: job.brings, receiver })
}

fn brings(names: &[&str], name: &str) -> bool {
    names.iter().any(|begin| name.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Value;

    fn job(brings: &'static [&'static str], work: impl FnOnce() -> Facts + Send + 'static) -> Job {
        Job { brings, work: Box::new(work) }
    }

    fn one(name: &str, value: &str) -> Facts {
        let mut facts = Facts::default();
        facts.set(name, value);
        facts
    }

    #[test]
    fn a_fact_comes_from_its_job_and_others_are_for_the_person() {
        let mut gathering = Gathering::start(vec![job(&["os."], || one("os.family", "linux"))], Duration::from_secs(60));
        assert_eq!(gathering.wait("os.family", Duration::from_secs(60)), Some(Fact::Known(Value::from("linux"))));
        assert_eq!(gathering.now("phone.model"), Some(Fact::Unknown(ASKED.to_owned())));
    }

    #[test]
    fn a_job_for_later_begins_when_it_is_asked_for() {
        let (told, begun) = mpsc::channel();
        let work = move || {
            told.send(()).unwrap();
            one("network.conclusion", "healthy")
        };
        let mut gathering = Gathering::start(Vec::new(), Duration::from_secs(60)).later(job(&["network."], work));
        assert!(gathering.known().is_empty() && begun.try_recv().is_err());
        assert_eq!(gathering.wait("network.conclusion", Duration::from_secs(60)), Some(Fact::Known(Value::from("healthy"))));
    }

    #[test]
    fn a_job_that_never_ends_is_unknown_after_the_deadline() {
        let (hold, until) = mpsc::channel::<()>();
        let stuck = move || {
            let _ = until.recv();
            Facts::default()
        };
        let mut gathering = Gathering::start(vec![job(&["network."], stuck)], Duration::from_millis(10));
        let fact = gathering.wait("network.conclusion", Duration::from_secs(60));
        assert_eq!(fact, Some(Fact::Unknown("it took too long".to_owned())));
        drop(hold);
    }

    #[test]
    fn a_job_that_panics_brings_nothing_and_stops_nobody() {
        let mut gathering = Gathering::start(vec![job(&["os."], || panic!("on purpose"))], Duration::from_secs(60));
        assert!(matches!(gathering.wait("os.family", Duration::from_secs(60)), Some(Fact::Unknown(_))));
    }
}
