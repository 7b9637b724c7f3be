//! The session on small trees, written as authors write them.

use proptest::prelude::*;

use super::{Got, Input, Refused, Session, Visit, Want, walk};
use crate::knowledge::Library;
use crate::knowledge::compile::{File, Knowledge, compile};
use crate::knowledge::model::{
    Ask, Branch, Branching, Candidate, Choice, Goto, Input as Form, Matcher, Node, ReportNode, Subject, Target, TextForm, Tree,
    Try,
};
use crate::words::{Answer, Fact, NodeKey, Outcome, Source, TreeId, Value};

const FACTS: &str = "
facts:
  os.family: {title: System, kind: choice, values: [windows, macos, linux]}
  line.version: {title: Version, kind: version}
  network.conclusion: {title: Network, kind: choice, values: [healthy, offline]}
  network.recheck: {title: Network after, kind: choice, values: [healthy, offline]}
  terminal.kind: {title: Device, kind: choice, values: [android, windows], asked: true}
";

const TOPIC: &str = "
topic: demo
title: t
summary: s
category: login
start: device
causes: {blocked: {title: c}}
nodes:
  device:
    ask: q
    why: w
    fact: os.family
    sets: terminal.kind
    options:
      android: {text: a, go: version}
      windows: {text: b, go: version, fact-is: [windows]}
    unknown: version
  version:
    check: line.version
    branches:
      - {below: '13.2', go: fixes}
    unknown: detail
    otherwise: fixes
  detail:
    ask: q
    why: w
    fills: error_text
    input: line
    go: fixes
    unknown: fixes
  fixes:
    try:
      - {fix: quick, chance: 30, cause: blocked}
      - {fix: wipe, chance: 90}
      - {fix: slow, chance: 40}
      - {fix: phone-only, chance: 99, only: {answer.device: android}}
    otherwise: net
  net:
    goto: network
    then: to-support
  to-support:
    report: r
    needs: [error_text, country]
";

const NETWORK: &str = "
tree: network
start: look
nodes:
  look:
    check: network.conclusion
    branches: [{is: offline, go: repair}]
    unknown: speed
    otherwise: return
  repair:
    try:
      - {fix: restart, chance: 50}
      - {fix: quick, chance: 50}
    otherwise: return
    recheck: {fact: network.conclusion, until: [healthy]}
  speed:
    ask: q
    why: w
    options:
      slow: {text: a, go: repair}
      fine: {text: b, go: return}
    unknown: return
";

fn fixes() -> String {
    let fix = |id: &str, minutes: u32, more: &str| {
        format!(
            "  {id}: {{title: t, why: w, minutes: {minutes}, {more}, steps: [s], worked: x, basis: inferred, reviewed: 2026-01-02}}\n"
        )
    };
    let all = [
        fix("quick", 1, "risk: none"),
        fix("wipe", 1, "risk: chats, loses: All chats."),
        fix("slow", 10, "risk: none"),
        fix("phone-only", 5, "risk: settings, loses: Settings."),
        fix("restart", 2, "risk: none"),
    ];
    format!("fixes:\n{}", all.concat())
}

fn library() -> Library {
    let offered = fixes();
    let files = [
        ("facts.yaml", FACTS),
        ("topics/demo.yaml", TOPIC),
        ("shared/network.yaml", NETWORK),
        ("fixes/all.yaml", offered.as_str()),
    ];
    let files = files.map(|(path, text)| File { path, bytes: text.as_bytes() });
    let compiled = compile(Knowledge::default(), "", &files);
    let errors: Vec<String> = compiled.findings.iter().map(ToString::to_string).collect();
    assert!(!compiled.broken(), "{errors:#?}");
    compiled.knowledge.library
}

fn demo() -> TreeId {
    TreeId::from("demo")
}

/// Gives facts as unknown until something else is wanted.
fn past_facts(session: &mut Session<'_>) -> Want {
    loop {
        match session.want() {
            Want::Fact(name) => session.give(Got::Fact(name, Fact::Unknown("not known".to_owned()))).unwrap(),
            want => return want,
        }
    }
}

fn asked(want: &Want) -> &str {
    match want {
        Want::Ask(question) => question.node.as_str(),
        Want::Try(attempt) => attempt.fix.as_str(),
        Want::Fact(name) => name.as_str(),
        Want::Done(_) => "done",
    }
}

fn answer(session: &mut Session<'_>, text: &str) {
    session.give(Got::Answer(Answer::Text(text.to_owned()), Source::User)).unwrap();
}

fn no(session: &mut Session<'_>) {
    session.give(Got::Answer(Answer::NotHelped, Source::User)).unwrap();
}

fn fact(session: &mut Session<'_>, name: &str, value: &str) {
    session.give(Got::Fact(name.into(), Fact::Known(Value::from(value)))).unwrap();
}

#[test]
fn harmless_fixes_come_first_then_the_best_chance_per_minute() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    answer(&mut session, "android");
    past_facts(&mut session);
    session.give(Got::Answer(Answer::Unknown, Source::User)).unwrap();
    let mut order = Vec::new();
    while let Want::Try(attempt) = past_facts(&mut session) {
        order.push(attempt.fix.to_string());
        no(&mut session);
    }
    // quick 30/1, phone-only 99/5, slow 40/10, and last the one that loses chats although its chance is best.
    assert_eq!(order, ["quick", "phone-only", "slow", "wipe"]);
}

#[test]
fn a_fact_answers_and_can_be_overruled() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    fact(&mut session, "os.family", "windows");
    fact(&mut session, "line.version", "9.19.0");
    assert_eq!(asked(&session.want()), "quick");
    let first = &session.path()[0];
    assert_eq!((first.answer.as_deref(), first.source), (Some("windows"), Some(Source::Fact)));
    session.reopen(&NodeKey::from("device")).unwrap();
    assert_eq!(asked(&session.want()), "device");
    answer(&mut session, "android");
    assert_eq!(session.facts().value("terminal.kind"), Some(&Value::from("android")));
    assert_eq!(session.reopen(&NodeKey::from("speed")), Err(Refused::NotWanted));
}

#[test]
fn a_fix_is_not_offered_twice_even_in_another_tree() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    fact(&mut session, "os.family", "windows");
    fact(&mut session, "line.version", "14");
    fact(&mut session, "network.conclusion", "offline");
    let mut offered = Vec::new();
    while let Want::Try(attempt) = session.want() {
        offered.push(format!("{} {}", attempt.node, attempt.fix));
        no(&mut session);
    }
    assert_eq!(offered, ["fixes quick", "fixes slow", "fixes wipe", "network/repair restart"]);
    let Want::Done(Outcome::Report { node, needs, .. }) = session.want() else { panic!("{:?}", session.want()) };
    assert_eq!((node.as_str(), needs.len()), ("to-support", 2));
}

#[test]
fn what_helped_ends_it_and_names_the_cause() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    fact(&mut session, "os.family", "windows");
    fact(&mut session, "line.version", "14");
    session.give(Got::Answer(Answer::Helped, Source::User)).unwrap();
    let Want::Done(Outcome::Fix { fix, cause, node }) = session.want() else { panic!("{:?}", session.want()) };
    assert_eq!((fix.as_str(), cause.unwrap().as_str(), node.as_str()), ("quick", "blocked", "fixes"));
    assert_eq!(session.give(Got::Answer(Answer::NotHelped, Source::User)), Err(Refused::NotWanted));
}

#[test]
fn the_unknown_is_never_no() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    session.give(Got::Answer(Answer::Unknown, Source::User)).unwrap();
    // The version is unknown, so it is neither below the limit nor not below: the branch for the unknown is taken.
    assert_eq!(asked(&past_facts(&mut session)), "detail");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    let before = session.inputs().len();
    let refused = session.give(Got::Answer(Answer::Text("andriod".to_owned()), Source::File));
    assert!(matches!(refused, Err(Refused::NoSuchOption { options, .. }) if options.len() == 2));
    assert_eq!(session.give(Got::Answer(Answer::Helped, Source::User)), Err(Refused::NotWanted));
    assert_eq!(session.back(), Err(Refused::NothingBefore));
    assert_eq!(session.inputs().len(), before);
}

#[test]
fn control_characters_never_get_into_an_answer() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    answer(&mut session, "android");
    past_facts(&mut session);
    answer(&mut session, " code \u{1b}[31m12\n ");
    assert_eq!(session.filled()[0].2, Answer::Text("code [31m12".to_owned()));
}

#[test]
fn going_back_asks_the_last_answer_again() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    answer(&mut session, "android");
    past_facts(&mut session);
    answer(&mut session, "E-1");
    no(&mut session);
    for wanted in ["quick", "detail", "device"] {
        session.back().unwrap();
        assert_eq!(asked(&session.want()), wanted);
    }
    assert_eq!(session.back(), Err(Refused::NothingBefore));
}

#[test]
fn after_an_earlier_answer_was_changed_back_returns_to_it() {
    let library = library();
    let mut session = Session::new(&library, &demo());
    past_facts(&mut session);
    answer(&mut session, "android");
    past_facts(&mut session);
    answer(&mut session, "E-1");
    session.reopen(&NodeKey::from("device")).unwrap();
    answer(&mut session, "windows");
    assert_eq!(asked(&session.want()), "quick", "what was answered after it still counts");
    session.back().unwrap();
    assert_eq!(asked(&session.want()), "device");
}

#[test]
fn every_way_ends_and_every_node_is_met() {
    let library = library();
    let (mut ends, mut met) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    walk(&library, &demo(), &mut |visit| {
        let Visit::End(ending) = visit else { panic!("endless") };
        ends.insert(match ending.outcome {
            Outcome::Fix { fix, node, .. } => format!("{node} {fix}"),
            Outcome::Report { node, .. } => node.to_string(),
        });
        met.extend(ending.path.iter().map(|entry| entry.node.to_string()));
        true
    });
    let all: Vec<&str> = met.iter().map(String::as_str).collect();
    let nodes = ["detail", "device", "fixes", "net", "network/look", "network/repair", "network/speed", "to-support", "version"];
    assert_eq!(all, nodes);
    let ends: Vec<&str> = ends.iter().map(String::as_str).collect();
    let fixes = ["fixes phone-only", "fixes quick", "fixes slow", "fixes wipe", "network/repair restart", "to-support"];
    assert_eq!(ends, fixes);
}

/// One thing that a person, a script or a probe may do next, chosen by number where there are several.
#[derive(Clone, Debug)]
enum Act {
    Choose(usize),
    Unknown,
    Helped(bool),
    Fact(usize),
    Back,
    Reopen(usize),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        6 => (0..4_usize).prop_map(Act::Choose),
        2 => Just(Act::Unknown),
        4 => prop::bool::weighted(0.1).prop_map(Act::Helped),
        3 => (0..6_usize).prop_map(Act::Fact),
        1 => Just(Act::Back),
        1 => (0..8_usize).prop_map(Act::Reopen),
    ];
    prop::collection::vec(act, 0..40)
}

/// Does it if it can be done now; whether it was.
fn act(session: &mut Session<'_>, act: &Act) -> bool {
    let want = session.want();
    match (act, want) {
        (Act::Choose(number), Want::Ask(question)) => {
            let option = question.options.get(number % question.options.len().max(1));
            let answer = option.map_or_else(|| Answer::Text("7".to_owned()), |option| Answer::Option(option.clone()));
            session.give(Got::Answer(answer, Source::User)).is_ok()
        }
        (Act::Unknown, Want::Ask(_) | Want::Try(_)) => session.give(Got::Answer(Answer::Unknown, Source::User)).is_ok(),
        (Act::Helped(yes), Want::Try(_)) => {
            let answer = if *yes { Answer::Helped } else { Answer::NotHelped };
            session.give(Got::Answer(answer, Source::User)).is_ok()
        }
        (Act::Fact(number), Want::Fact(name)) => {
            let values = ["windows", "linux", "offline", "healthy", "13.1"];
            let fact = values
                .get(*number)
                .map_or_else(|| Fact::Unknown("not known".to_owned()), |&value| Fact::Known(Value::from(value)));
            session.give(Got::Fact(name, fact)).is_ok()
        }
        (Act::Back, _) => session.back().is_ok(),
        (Act::Reopen(number), _) => {
            let path = session.path();
            path.get(*number).is_some_and(|entry| session.reopen(&entry.node).is_ok())
        }
        _ => false,
    }
}

/// Everything that can be seen of a session.
fn state(session: &Session<'_>) -> String {
    format!("{:?} {:?} {:?} {:?}", session.want(), session.path(), session.facts(), session.filled())
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![8 => (0..8_usize).prop_map(|node| Target::Node(format!("n{node}").as_str().into())), 1 => Just(Target::Return)]
}

/// Nodes of any kind that lead anywhere: round in circles, into the void, out of a tree that nothing entered.
fn wild_node() -> impl Strategy<Value = Node> {
    let choice = (target(), 0..4_usize).prop_map(|(go, id)| Choice {
        id: format!("o{id}").as_str().into(),
        go,
        fact_is: vec!["windows".to_owned()],
        only: Vec::new(),
    });
    let fact = || prop::option::of(Just("os.family".into()));
    let options = prop::collection::vec(choice, 0..4).prop_map(Form::Options);
    let text = target().prop_map(|go| Form::Text { form: TextForm::Number, go });
    let branch = |(go, is): (Target, bool)| Branch {
        is: if is { Matcher::Is(vec!["windows".to_owned()]) } else { Matcher::Below("13".to_owned()) },
        go,
    };
    let candidate = |fix: usize| Candidate {
        fix: ["quick", "wipe", "slow", "restart", "no-such-fix"][fix].into(),
        chance: 50,
        cause: None,
        only: Vec::new(),
    };
    prop_oneof![
        (fact(), fact(), prop_oneof![options, text], target()).prop_map(|(fact, sets, input, unknown)| Node::Ask(Ask {
            fact,
            sets,
            fills: None,
            input,
            unknown
        })),
        (prop::collection::vec((target(), any::<bool>()).prop_map(branch), 0..3), target(), target()).prop_map(
            |(branches, unknown, otherwise)| Node::Check(Branching {
                of: Subject::Fact("os.family".into()),
                branches,
                unknown,
                otherwise
            })
        ),
        (prop::collection::vec((0..5_usize).prop_map(candidate), 0..4), target())
            .prop_map(|(candidates, otherwise)| Node::Try(Try { candidates, otherwise, recheck: None })),
        (0..3_usize, target()).prop_map(|(tree, then)| Node::Goto(Goto { tree: format!("t{tree}").as_str().into(), then })),
        Just(Node::Report(ReportNode { cause: None, channel: None, urgent: false, needs: Vec::new(), article: None })),
    ]
}

fn wild_library() -> impl Strategy<Value = Library> {
    let tree = prop::collection::vec(wild_node(), 0..7);
    prop::collection::vec(tree, 1..3).prop_map(|trees| {
        let mut wild = Library { trees: std::collections::BTreeMap::new(), ..library() };
        for (number, nodes) in trees.into_iter().enumerate() {
            let id = TreeId::from(format!("t{number}").as_str());
            let named = nodes.into_iter().enumerate().map(|(number, node)| (format!("n{number}").as_str().into(), node));
            let tree = Tree {
                id: id.clone(),
                topic: number == 0,
                category: None,
                rank: None,
                start: "n0".into(),
                causes: std::collections::BTreeMap::new(),
                nodes: named.collect(),
            };
            wild.trees.insert(id, tree);
        }
        wild
    })
}

proptest! {
    #[test]
    fn any_prefix_of_the_inputs_replays_to_the_same_state(acts in acts()) {
        let library = library();
        let mut session = Session::new(&library, &demo());
        let mut states = vec![state(&session)];
        for one in &acts {
            let before = session.inputs().len();
            act(&mut session, one);
            prop_assert!(session.inputs().len() <= before + 1);
            if session.inputs().len() > before {
                states.push(state(&session));
            }
        }
        for (length, wanted) in states.iter().enumerate() {
            let replayed = Session::replay(&library, &demo(), &session.inputs()[..length]);
            prop_assert_eq!(&state(&replayed), wanted);
        }
        // As the journal keeps them.
        let kept: Vec<Input> = serde_json::from_str(&serde_json::to_string(session.inputs()).unwrap()).unwrap();
        prop_assert_eq!(kept.as_slice(), session.inputs());
    }

    #[test]
    fn back_and_the_same_answer_changes_nothing(acts in acts(), last in prop_oneof![
        (0..4_usize).prop_map(Act::Choose), Just(Act::Unknown), any::<bool>().prop_map(Act::Helped)])
    {
        let library = library();
        let mut session = Session::new(&library, &demo());
        for one in &acts {
            act(&mut session, one);
        }
        past_facts(&mut session);
        let asked = session.want();
        if act(&mut session, &last) {
            let wanted = state(&session);
            session.back().unwrap();
            prop_assert_eq!(session.want(), asked);
            prop_assert!(act(&mut session, &last));
            prop_assert_eq!(state(&session), wanted);
        }
    }

    #[test]
    fn every_session_ends_even_on_knowledge_that_is_not_well(library in wild_library(), acts in acts()) {
        let mut session = Session::new(&library, &"t0".into());
        for one in &acts {
            act(&mut session, one);
        }
        // From here on nobody goes back, and it has to come to an end.
        for step in 0.. {
            prop_assert!(step < 200, "{:?}", session.path());
            match session.want() {
                Want::Done(_) => break,
                Want::Fact(name) => session.give(Got::Fact(name, Fact::Unknown("not known".to_owned()))).unwrap(),
                Want::Ask(_) => session.give(Got::Answer(Answer::Unknown, Source::User)).unwrap(),
                Want::Try(_) => session.give(Got::Answer(Answer::NotHelped, Source::User)).unwrap(),
            }
        }
        let done = matches!(session.want(), Want::Done(_));
        prop_assert!(done);
    }
}
