//! The report in every form and both languages, from one diagnosis that holds all there can be.

use std::collections::BTreeMap;

use linehelp::engine::{Got, Session, Want};
use linehelp::knowledge::compile::{File, Knowledge, compile};
use linehelp::redact::StandIns;
use linehelp::report::{self, Attachment, Edits, Material, Network, Report, Versions, preview};
use linehelp::text::{Language, Words};
use linehelp::words::{Answer, Cause, Check, Facts, Outcome, Source, Status};

const TOPIC: &str = r"
topic: cannot-log-in
title: I cannot log in
summary: Logging in.
category: login
start: where
causes:
  code-not-sent: {title: The code is not sent, source: https://help.line.me/, signs: {where: android}}
nodes:
  where:
    ask: Where do you want to log in?
    why: The steps differ.
    sets: terminal.kind
    options:
      android: {text: On an Android phone, go: country}
      windows: {text: On a Windows PC, go: country}
    unknown: country
  country:
    ask: Which country is the account of?
    why: Support differs.
    sets: account.country
    options: {jp: {text: Japan, go: version}, tw: {text: Taiwan, go: version}}
    unknown: version
  version:
    ask: Which LINE version is on the phone?
    why: Old ones end.
    input: version
    sets: phone.line_version
    go: net
    unknown: net
  net:
    check: network.conclusion
    branches: [{is: [line-blocked], go: fixes}]
    unknown: fixes
    otherwise: fixes
  fixes:
    try:
      - {fix: let-sms-through, chance: 40, cause: code-not-sent}
      - {fix: wait-a-day, chance: 20}
    otherwise: what
  what:
    ask: What happens?
    why: Support has to know.
    input: text
    fills: description
    go: error
    unknown: error
  error:
    ask: Which words does the error show?
    why: Support looks them up.
    input: text
    fills: error_text
    go: began
    unknown: began
  began:
    ask: Since when?
    why: Support looks into its logs.
    input: date
    fills: began
    go: to-support
    unknown: to-support
  to-support:
    report: The code cannot be delivered, and only LINE can see why.
    cause: code-not-sent
    urgency: high
    needs: [country, description, began, error_text, contact]
";
const FIXES: &str = r"
fixes:
  let-sms-through:
    {title: Let the text message through, why: It sits in the spam box., minutes: 5, risk: none, steps: {all: [Look.]}, worked: It comes.,
     source: https://help.line.me/, basis: official, reviewed: 2026-11-23}
  wait-a-day:
    {title: Wait a day, why: Too many tries., minutes: 1440, risk: none, steps: {all: [Wait.]}, worked: It works.,
     source: https://help.line.me/, basis: official, reviewed: 2026-11-23}
";
const CHANNELS: &str = r"
fields:
  country: {title: Country of the account, kind: line, limit: 50}
  category: {title: Category}
  description: {title: What happens, kind: text, limit: 1000}
  began: {title: Since when}
  error_text: {title: Words of the error}
  terminals: {title: Devices}
  versions: {title: Versions}
  tried: {title: What was tried}
  network: {title: Network}
  contact: {title: Where to answer}
channels:
  form:
    title: LINE's inquiry form
    address: https://contact-cc.line.me/
    language: [ja, en]
    for: {topics: [], countries: [], account: [personal]}
    how: Open the address in a browser.
    after: A receipt comes by mail.
    fields: [country, category, description, error_text, terminals, versions, tried, network, contact]
    limits: {description: 800}
    limit: 1500
    source: https://contact-cc.line.me/
    reviewed: 2026-11-23
";
const CHINESE_CHANNELS: &str = r"
fields:
  country: 账号所属国家或地区
  category: 类别
  description: 发生了什么
  began: 从什么时候开始
  error_text: 错误提示的文字
  terminals: 设备
  versions: 版本
  tried: 已经试过的办法
  network: 网络
  contact: 回复方式
channels:
  form: {title: LINE 咨询表单, how: 在浏览器中打开这个地址。, after: 会收到回执邮件。}
";
const CHINESE_TOPIC: &str = r"
title: 无法登录
summary: 登录。
causes: {code-not-sent: 验证码没有发出}
nodes:
  where: {ask: 你想在哪里登录?, why: 步骤不同。, options: {android: 安卓手机, windows: Windows 电脑}}
  country: {ask: 账号是哪个国家的?, why: 客服不同。, options: {jp: 日本, tw: 台湾}}
  version: {ask: 手机上的 LINE 是哪个版本?, why: 旧版已停用。}
  what: {ask: 发生了什么?, why: 客服需要知道。}
  error: {ask: 错误提示写的是什么?, why: 客服会查找。}
  began: {ask: 从什么时候开始?, why: 客服会查日志。}
  to-support: {report: 验证码送不到。}
";
const CHINESE_FIXES: &str = r"
fixes:
  let-sms-through: {title: 放行验证短信, why: 在垃圾短信里。, steps: {all: [看一看。]}, worked: 收到了。}
  wait-a-day: {title: 等一天, why: 尝试太多次。, steps: {all: [等。]}, worked: 可以了。}
";

fn knowledge() -> Knowledge {
    let facts = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge/facts.yaml")).unwrap();
    let files = [
        ("facts.yaml", facts.as_slice()),
        ("topics/cannot-log-in.yaml", TOPIC.as_bytes()),
        ("fixes/login.yaml", FIXES.as_bytes()),
        ("channels.yaml", CHANNELS.as_bytes()),
        ("lang/zh-CN/channels.yaml", CHINESE_CHANNELS.as_bytes()),
        ("lang/zh-CN/topics/cannot-log-in.yaml", CHINESE_TOPIC.as_bytes()),
        ("lang/zh-CN/fixes/login.yaml", CHINESE_FIXES.as_bytes()),
    ];
    let compiled = compile(Knowledge::default(), "", &files.map(|(path, bytes)| File { path, bytes }));
    assert!(!compiled.broken(), "{:?}", compiled.findings);
    compiled.knowledge
}

const DESCRIPTION: &str = "The code never comes.\n<script>alert(1)</script> | *bold* [x](y)\nI am mika@example.jp, 电话打不通。";

fn facts() -> Facts {
    let mut facts = Facts::default();
    facts.set("network.conclusion", "line-blocked");
    facts.set("os.family", "windows");
    facts.set("os.name", "Windows 11");
    facts.set("os.version", "10.0.22631.4169");
    facts.set("device.disk_free", 12_400_000_000_i64);
    facts.set("device.uptime", 259_200_i64);
    facts.set("line.installed", true);
    facts.unknown("line.version", "the app was not found");
    facts
}

fn checks() -> Vec<Check> {
    let check = |id: &str, target: &str, status, cause, ms, summary: &str| Check {
        id: id.to_owned(),
        target: target.to_owned(),
        status,
        cause,
        summary: summary.to_owned(),
        evidence: BTreeMap::from([("attempts".to_owned(), 3.into())]),
        ms,
    };
    vec![
        check("line.gateway.dns", "legy.line-apps.com", Status::Pass, None, 24, "resolves"),
        check("line.gateway.tcp", "legy.line-apps.com:443", Status::Fail, Some(Cause::TcpTimeout), 3000, "no answer in 3 s"),
        check("control.dns", "example.com", Status::Pass, None, 18, "resolves"),
        check("control.tcp", "example.com:443", Status::Pass, None, 31, "connects"),
        check("control.tls", "example.com:443", Status::Pass, None, 64, "as it should be"),
        check("control.http", "example.com:443", Status::Warn, Some(Cause::Slow), 810, "slow"),
    ]
}

fn attachments() -> Vec<Attachment> {
    let pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    vec![
        Attachment {
            name: "01-screen.png".to_owned(),
            kind: "picture",
            bytes: 48_211,
            taken: true,
            picture: Some(pixel.to_owned()),
        },
        Attachment { name: "02-app.log".to_owned(), kind: "text", bytes: 3_400_000, taken: true, picture: None },
        Attachment { name: "03-dump.bin".to_owned(), kind: "other", bytes: 812, taken: false, picture: None },
    ]
}

/// A diagnosis of the sample topic with these facts and answers, and the report made of it.
fn diagnose(lang: &str, facts: &Facts, edits: &Edits, stand_ins: &mut StandIns) -> Report {
    let knowledge = knowledge();
    let topic = "cannot-log-in".into();
    let mut session = Session::new(&knowledge.library, &topic);
    for (name, fact) in facts.iter() {
        session.give(Got::Fact(name.clone(), fact.clone())).unwrap();
    }
    let outcome = loop {
        let answer = match session.want() {
            Want::Done(outcome) => break outcome,
            Want::Try(attempt) if attempt.number == 1 => Answer::NotHelped,
            Want::Try(_) => Answer::Skipped,
            Want::Ask(question) => match question.id.as_str() {
                "where" => Answer::Option("android".into()),
                "country" => Answer::Option("jp".into()),
                "version" => Answer::Text("15.1.2".to_owned()),
                "what" => Answer::Text(DESCRIPTION.to_owned()),
                "error" => Answer::Text("Unable to sign up.".to_owned()),
                _ => Answer::Unknown,
            },
            want @ Want::Fact(_) => panic!("{want:?}"),
        };
        session.give(Got::Answer(answer, Source::User)).unwrap();
    };
    assert!(matches!(outcome, Outcome::Report { .. }));
    let mut texts = knowledge.texts["en"].clone();
    if lang != "en" {
        texts.extend(knowledge.texts[lang].iter().map(|(id, text)| (id.to_owned(), text.to_owned())));
    }
    let words = Words::new(Language::find(lang).unwrap());
    let (path, filled, facts, checks) = (session.path(), session.filled(), session.facts(), checks());
    let material = Material {
        words: &words,
        texts: &texts,
        library: &knowledge.library,
        topic: &topic,
        outcome: Some(&outcome),
        path: &path,
        filled: &filled,
        facts: &facts,
        network: Some(Network {
            conclusion: "line-blocked",
            also: &[],
            summary: "Connections to LINE end on the way.",
            advice: &["Try another network.".to_owned()],
            checks: &checks,
        }),
        versions: Versions { tool: "0.1.0", knowledge: "2026-11-23" },
        now: "2026-01-02T03:04:05Z",
        attachments: &attachments(),
    };
    report::fill(&material, edits, stand_ins)
}

fn sample(lang: &str) -> (Report, Words) {
    let words = Words::new(Language::find(lang).unwrap());
    (diagnose(lang, &facts(), &Edits::default(), &mut StandIns::default()), words)
}

#[test]
fn every_form_in_every_language() {
    for lang in ["en", "zh-CN"] {
        let (report, words) = sample(lang);
        insta::assert_snapshot!(format!("report_{lang}_text"), report::text(&report, &words));
        insta::assert_snapshot!(format!("report_{lang}_markdown"), report::markdown(&report, &words));
        insta::assert_snapshot!(format!("report_{lang}_json"), report::json(&report).unwrap());
        insta::assert_snapshot!(format!("report_{lang}_html"), report::html(&report, &words));
    }
}

#[test]
fn no_form_lets_foreign_text_be_markup_or_lacks_a_word() {
    for lang in ["en", "zh-CN"] {
        let (report, words) = sample(lang);
        let html = report::html(&report, &words);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)"), "{html}");
        assert!(!html.contains("http:") && !html.contains("src=\"h"), "{html}");
        let markdown = report::markdown(&report, &words);
        assert!(markdown.contains("\\<script\\>") && markdown.contains("\\[x\\](y)"), "{markdown}");
        for form in [report::text(&report, &words), markdown, report::json(&report).unwrap(), html] {
            assert!(!form.contains("report-field-") && !form.contains("report-section-"), "a word is missing:\n{form}");
            assert!(!form.contains("mika@example.jp"), "{form}");
        }
    }
}

#[test]
fn json_fits_its_schema() {
    let schema = jsonschema::validator_for(&report::schema()).unwrap();
    for lang in ["en", "zh-CN"] {
        let json: serde_json::Value = serde_json::from_str(&report::json(&sample(lang).0).unwrap()).unwrap();
        let errors: Vec<String> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    assert!(!schema.is_valid(&serde_json::json!({"schema": "linehelp.report/2"})));
}

#[test]
fn the_preview_drops_shows_and_fills() {
    let (report, words) = sample("en");
    let missing: Vec<&str> = report.missing.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(missing, ["contact", "began"]);
    let hidden = preview::hidden(&report);
    assert_eq!(hidden.len(), 1, "{hidden:?}");
    assert!(!hidden[0].secret && !hidden[0].shown && hidden[0].places >= 2);

    let mut edits = Edits::default();
    edits.dropped.extend(["description".to_owned(), "facts".to_owned()]);
    edits.filled.insert("contact".to_owned(), "write to aya@example.jp".to_owned());
    edits.filled.insert("began".to_owned(), "2026-01-01".to_owned());
    let edited = diagnose("en", &facts(), &edits, &mut StandIns::default());
    let text = report::json(&edited).unwrap();
    assert!(!text.contains("The code never comes"), "the way still tells what was dropped:\n{text}");
    assert!(text.contains("aya@example.jp"), "{text}");
    let missing: Vec<&str> = edited.missing.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(missing, ["description"]);
    let sections = preview::sections(&edited, &words);
    let dropped: Vec<&str> = sections.iter().filter(|section| section.dropped).map(|section| section.id.as_str()).collect();
    assert_eq!(dropped, ["description", "facts"]);
    assert!(sections.iter().filter(|section| section.dropped).all(|section| section.lines.is_empty()));

    let edits = Edits { shown: [hidden[0].stand_in.clone()].into(), ..Edits::default() };
    let shown = diagnose("en", &facts(), &edits, &mut StandIns::default());
    assert!(report::text(&shown, &words).contains("I am mika@example.jp"));
    assert!(preview::hidden(&shown)[0].shown && shown.hidden.is_empty());
}

#[test]
fn the_same_value_is_the_same_stand_in_in_both_copies() {
    let mut stand_ins = StandIns::default();
    let first = diagnose("en", &facts(), &Edits::default(), &mut stand_ins);
    let second = diagnose("zh-CN", &facts(), &Edits::default(), &mut stand_ins);
    let hidden = |report: &Report| preview::hidden(report).into_iter().map(|hidden| hidden.stand_in).collect::<Vec<_>>();
    assert_eq!(hidden(&first), hidden(&second));
}
