//! Bundles: what is packed can be opened, what was changed is found, what is hostile does no harm.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};

use linehelp::bundle::{
    self, Archive, Attachment, Content, Contents, Document, Failed, Fault, Finding, Manifest, Opened, Tool, pack, verify,
};
use linehelp::redact::StandIns;

const LOG: &str = "2026-01-02 03:04:05 INFO app 15.1.2 starts\n2026-01-02 03:04:06 WARN no answer for mika@example.jp\n";

fn contents() -> Contents<'static> {
    let document = |name: &str, text: &str| Document { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let attachment = |name: &str, content| Attachment { name: format!("attachments/{name}"), content };
    Contents {
        made_at: "2026-01-02T03:04:05Z".to_owned(),
        tool: Tool { version: "0.1.0".to_owned(), knowledge: "2026-11-23".to_owned() },
        documents: vec![
            document("report.txt", "The code never comes.\n"),
            document("facts.json", "{}\n"),
            document("empty.txt", ""),
        ],
        hidden: BTreeMap::from([("phone".to_owned(), 2)]),
        attachments: vec![
            attachment("01-screen.png", Content::Picture(b"pixels".repeat(50))),
            attachment("02-app.log", Content::Text(Box::new(LOG.as_bytes()))),
            attachment("03-data.bin", Content::AsIs(Box::new([0_u8, 159, 146, 150].as_slice()))),
        ],
    }
}

fn sample() -> Vec<u8> {
    pack(contents(), &mut StandIns::default(), Vec::new()).unwrap().0
}

fn findings(bytes: &[u8]) -> Vec<Finding> {
    verify(Cursor::new(bytes)).unwrap().1
}

#[test]
fn what_is_packed_holds_and_is_the_same_each_time() {
    let bytes = sample();
    assert_eq!(bytes, sample());
    let (manifest, findings) = verify(Cursor::new(&bytes)).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    let manifest = manifest.unwrap();
    insta::assert_snapshot!("bundle_manifest", serde_json::to_string_pretty(&manifest).unwrap());
    let mut opened = Opened::new(Cursor::new(&bytes)).unwrap();
    let entry = opened.entries().iter().find(|entry| entry.name.ends_with("app.log")).unwrap().clone();
    let mut log = Vec::new();
    opened.read(&entry, &mut log).unwrap();
    let log = String::from_utf8(log).unwrap();
    assert!(log.contains("15.1.2") && !log.contains("mika"), "{log}");
}

#[test]
fn the_manifest_fits_its_schema() {
    let schema = jsonschema::validator_for(&bundle::schema()).unwrap();
    let (_, manifest) = pack(contents(), &mut StandIns::default(), io::sink()).unwrap();
    let json = serde_json::to_value(manifest).unwrap();
    assert!(schema.is_valid(&json), "{json}");
}

#[test]
fn other_programs_open_it() {
    let mut archive = zip::ZipArchive::new(Cursor::new(sample())).unwrap();
    assert_eq!(archive.len(), 7);
    let mut text = String::new();
    archive.by_name("report.txt").unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "The code never comes.\n");
}

#[test]
fn every_flipped_byte_and_every_bit_of_it_is_noticed() {
    let bytes = sample();
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut bent = bytes.clone();
            bent[at] ^= flip;
            assert!(!findings(&bent).is_empty(), "byte {at} ^ {flip:#x}");
        }
    }
}

#[test]
fn a_cut_or_grown_bundle_is_noticed() {
    let bytes = sample();
    for length in (0..bytes.len()).step_by(7) {
        assert!(!findings(&bytes[..length]).is_empty(), "{length} bytes");
    }
    for grown in [[bytes.as_slice(), b"x"].concat(), [b"x", bytes.as_slice()].concat(), bytes.repeat(2)] {
        assert!(!findings(&grown).is_empty());
    }
}

/// An archive of these files, and a manifest that lists those.
fn forged(files: &[(&str, &str)], change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let mut contents = contents();
    contents.attachments.clear();
    contents.documents =
        files.iter().map(|(name, text)| Document { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() }).collect();
    let (_, mut manifest) = pack(contents, &mut StandIns::default(), io::sink()).unwrap();
    change(&mut manifest);
    let mut archive = Archive::new(Vec::new());
    for (name, text) in files {
        archive.add(name, |out| out.write_all(text.as_bytes())).unwrap();
    }
    archive.add("manifest.json", |out| out.write_all(&serde_json::to_vec(&manifest).unwrap())).unwrap();
    archive.finish().unwrap()
}

#[test]
fn files_and_manifest_are_held_against_each_other() {
    let files = [("report.txt", "one"), ("facts.json", "two")];
    assert!(findings(&forged(&files, |_| {})).is_empty());
    let found = findings(&forged(&files, |manifest| drop(manifest.files.pop())));
    assert!(matches!(found.as_slice(), [Finding::Extra(name)] if name == "facts.json"), "{found:?}");
    let found = findings(&forged(&files, |manifest| manifest.files[0].name = "gone.txt".to_owned()));
    assert!(matches!(found.as_slice(), [Finding::Missing(_), Finding::Extra(_)]), "{found:?}");
    let found = findings(&forged(&files, |manifest| manifest.files[1].sha256 = manifest.files[0].sha256));
    assert!(matches!(found.as_slice(), [Finding::Changed(name)] if name == "facts.json"), "{found:?}");
    let found = findings(&forged(&files, |manifest| manifest.schema = "linehelp.bundle/9".to_owned()));
    assert!(matches!(found.last(), Some(Finding::Manifest)), "{found:?}");
}

fn archive(names: &[&str]) -> Vec<u8> {
    let mut archive = Archive::new(Vec::new());
    for name in names {
        archive.add(name, |out| out.write_all(b"x")).unwrap();
    }
    archive.finish().unwrap()
}

fn fault(bytes: &[u8]) -> Fault {
    Opened::new(Cursor::new(bytes)).expect_err("it is refused")
}

#[test]
fn hostile_archives_are_refused_by_name() {
    for name in ["../../etc/passwd", "/etc/passwd", "C:\\x", "a\u{202e}b", "nul", "x/../y"] {
        assert!(matches!(fault(&archive(&[name])), Fault::Name { .. }), "{name}");
    }
    assert!(matches!(fault(&archive(&["report.txt", "Report.TXT"])), Fault::Twice { .. }));
    assert!(matches!(fault(b"not a zip at all"), Fault::NotABundle));
    assert!(matches!(fault(b""), Fault::NotABundle));
    assert!(matches!(fault(b"age-encryption.org/v1\n-> X25519"), Fault::Encrypted));
    let many: Vec<String> = (0..=bundle::MAX_ENTRIES).map(|number| format!("{number}.txt")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert!(matches!(fault(&archive(&many)), Fault::TooMany { .. }));
}

#[test]
fn an_archive_of_another_program_is_refused() {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    writer.start_file("report.txt", options).unwrap();
    writer.write_all(b"hello").unwrap();
    writer.add_symlink("link", "/etc/passwd", options).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    assert!(matches!(fault(&bytes), Fault::Structure { .. }));
}

/// The same archive with a number in its directory replaced, its own sum made right again.
fn lie(mut bytes: Vec<u8>, offset: usize, value: u32) -> Vec<u8> {
    let directory = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    bytes[directory + offset..directory + offset + 4].copy_from_slice(&value.to_le_bytes());
    let body = bytes.len() - 64;
    let mark = body - "linehelp bundle sha256 ".len();
    let sum = bundle::Sum::of(&bytes[..mark]).to_string();
    bytes[body..].copy_from_slice(sum.as_bytes());
    bytes
}

#[test]
fn lies_about_size_and_place_are_found_without_harm() {
    let honest = archive(&["report.txt"]);
    assert!(Opened::new(Cursor::new(&honest)).is_ok());
    // A bomb: more than deflating could have packed.
    assert!(matches!(fault(&lie(honest.clone(), 24, u32::MAX)), Fault::TooLarge { .. }));
    assert!(matches!(fault(&lie(honest.clone(), 42, 7)), Fault::Structure { .. }));
    assert!(matches!(fault(&lie(honest.clone(), 20, 9)), Fault::Structure { .. }));
    for size in [0, 2, 900] {
        let bytes = lie(honest.clone(), 24, size);
        let mut opened = Opened::new(Cursor::new(&bytes)).unwrap();
        let entry = opened.entries()[0].clone();
        let mut out = Vec::new();
        assert!(matches!(opened.read(&entry, &mut out), Err(Fault::Changed { .. })), "{size}");
        assert!(out.len() <= 3);
    }
}

/// Takes so many bytes, in small bites, and then fails.
struct Disk {
    room: usize,
    writes_left: usize,
}

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.room == 0 || self.writes_left == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.writes_left -= 1;
        let taken = bytes.len().min(self.room);
        self.room -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_disk_that_fails_at_any_byte_or_write_fails_the_bundle() {
    let whole = sample().len();
    let failed = |disk: Disk| match pack(contents(), &mut StandIns::default(), disk) {
        Err(Failed::Write(error)) => assert_eq!(error.kind(), io::ErrorKind::StorageFull),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("a full disk is not noticed"),
    };
    for room in (0..whole).step_by(3) {
        failed(Disk { room, writes_left: usize::MAX });
    }
    let mut count = 0;
    while pack(contents(), &mut StandIns::default(), Disk { room: usize::MAX, writes_left: count }).is_err() {
        count += 1;
    }
    assert!(count > 20, "{count} writes in all");
}

#[test]
fn an_attachment_that_cannot_be_read_is_named() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::PermissionDenied.into())
        }
    }
    let mut contents = contents();
    contents.attachments[1].content = Content::Text(Box::new(Broken));
    let failed = pack(contents, &mut StandIns::default(), io::sink()).err().unwrap();
    assert!(matches!(&failed, Failed::Read { name, .. } if name.ends_with("02-app.log")), "{failed}");
}
