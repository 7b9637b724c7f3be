//! A second opinion on names: public resolvers, known by number, asked over HTTPS. Asked only for names that are in doubt.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::sync::{OnceCell, mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::run::{Kind, Run};
use super::way::{Tunnel, authority, secure_tunnel};
use super::{dns, http, millis};
use crate::words::observation::{HttpResult, NameAnswer, NameResult, NameSeen};

/// After one resolver has answered, the others are waited for this long.
const REST: Duration = Duration::from_millis(500);
/// As many questions are sent at once on one connection.
const AT_ONCE: usize = 24;
/// A resolver that closes the connection is connected to again, in all this often.
const CONNECTIONS: usize = 2;

/// A question on its way to one resolver.
#[derive(Debug)]
pub(super) struct Question {
    host: String,
    reply: oneshot::Sender<Vec<IpAddr>>,
}

/// Everybody who can be asked, and what was asked.
#[derive(Debug, Default)]
pub(super) struct Opinions {
    resolvers: RefCell<Vec<mpsc::UnboundedSender<Question>>>,
    asked: RefCell<BTreeMap<String, Rc<OnceCell<Vec<IpAddr>>>>>,
}

impl Opinions {
    /// One more resolver: where its questions come from.
    pub(super) fn add(&self) -> mpsc::UnboundedReceiver<Question> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.resolvers.borrow_mut().push(sender);
        receiver
    }

    /// What the resolvers say of a name: all addresses. Each name is asked for once.
    pub(super) async fn ask(&self, host: &str) -> Vec<IpAddr> {
        let cell = Rc::clone(self.asked.borrow_mut().entry(host.to_owned()).or_default());
        cell.get_or_init(|| self.ask_all(host)).await.clone()
    }

    async fn ask_all(&self, host: &str) -> Vec<IpAddr> {
        let mut replies = JoinSet::new();
        for resolver in self.resolvers.borrow().iter() {
            let (reply, coming) = oneshot::channel();
            if resolver.send(Question { host: host.to_owned(), reply }).is_ok() {
                replies.spawn_local(coming);
            }
        }
        let mut addresses: Vec<IpAddr> = Vec::new();
        let mut patience = Duration::from_secs(60);
        while let Ok(Some(replied)) = timeout(patience, replies.join_next()).await {
            if let Ok(Ok(told)) = replied {
                addresses.extend(told);
                patience = REST;
            }
        }
        addresses.sort_unstable();
        addresses.dedup();
        addresses
    }
}

/// Serves one resolver's questions, one connection after the other.
pub(super) async fn resolver(run: &Rc<Run>, index: usize, kind: Kind, mut questions: mpsc::UnboundedReceiver<Question>) {
    let begun = Instant::now();
    let mut open = Vec::new();
    for _ in 0..CONNECTIONS {
        let Some(tunnel) = secure_tunnel(run, index, kind).await else { break };
        if !serve(run, index, kind, tunnel, &mut questions, &mut open).await {
            break;
        }
    }
    run.board.end(index, kind, millis(begun.elapsed()));
}

/// Whether another connection is worth it: this one was closed, and questions are left in `open`.
async fn serve(
    run: &Run,
    index: usize,
    kind: Kind,
    mut tunnel: Tunnel,
    questions: &mut mpsc::UnboundedReceiver<Question>,
    open: &mut Vec<Question>,
) -> bool {
    let probe = &run.plan.probes[index];
    let family = run.board.look(|seen| if seen.link.ipv4 == Some(false) { 6 } else { 4 });
    let mut received = Vec::new();
    loop {
        if open.is_empty() {
            match questions.recv().await {
                Some(question) => open.push(question),
                None => return false,
            }
        }
        while open.len() < AT_ONCE {
            let Ok(question) = questions.try_recv() else { break };
            open.push(question);
        }
        let mut requests = Vec::new();
        open.retain(|question| match dns::question(0, &question.host, family) {
            Some(message) => {
                requests.extend(http::post_dns(probe.path.as_deref().unwrap_or("/"), &authority(probe), &message));
                true
            }
            None => false,
        });
        let begun = Instant::now();
        if http::send(&mut tunnel, &requests).await.is_err() {
            return true;
        }
        while !open.is_empty() {
            let answer = http::answer(&mut tunnel, &mut received, begun, run.waits.http).await;
            let result = answer.seen.result;
            if result == HttpResult::Reset && run.board.look(|seen| has_answer(seen, &probe.id)) {
                return true;
            }
            let question = open.remove(0);
            note(run, &probe.id, &question.host, family, &answer, millis(begun.elapsed()));
            let addresses = dns::reply(&answer.body).filter(|_| answer.seen.status == Some(200));
            let _ = question.reply.send(addresses.map(|reply| reply.addresses).unwrap_or_default());
            run.board.way(index, kind, |way| {
                way.clock = way.clock.or(answer.clock);
                if way.http.is_none() {
                    way.http = Some(answer.seen);
                }
            });
            if result != HttpResult::Answered {
                return false;
            }
        }
    }
}

fn has_answer(seen: &crate::words::observation::Observations, from: &str) -> bool {
    seen.names.iter().flat_map(|name| &name.answers).any(|answer| answer.from == from)
}

fn note(run: &Run, from: &str, host: &str, family: u8, answer: &http::Answer, ms: u64) {
    let reply = dns::reply(&answer.body).filter(|_| answer.seen.status == Some(200));
    let (result, addresses) = match (reply, answer.seen.result) {
        (Some(reply), _) => (reply.result, reply.addresses),
        (None, HttpResult::Timeout | HttpResult::Stalled) => (NameResult::Timeout, Vec::new()),
        (None, _) => (NameResult::Garbage, Vec::new()),
    };
    let told = NameAnswer { from: from.to_owned(), family, result, addresses, ms };
    run.board.change(|seen| match seen.names.iter_mut().find(|name| name.name == host) {
        Some(name) => name.answers.push(told),
        None => seen.names.push(NameSeen { name: host.to_owned(), answers: vec![told], ..NameSeen::default() }),
    });
}
