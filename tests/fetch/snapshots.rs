//! The directory of a snapshot: written, read back, and refused when it is not whole.

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tubelab::display::Show;
use tubelab::fetch::{Answer, Snapshot, fetch, open};

const CHANNEL: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";

fn answer(endpoint: &str, minute: u32, body: &str) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: BTreeMap::from([
            ("part".to_owned(), "snippet".to_owned()),
            ("id".to_owned(), "ä\"\n".to_owned()),
        ]),
        fetched_at: format!("2026-11-20T10:{minute:02}:12.345678Z").parse().unwrap(),
        etag: Some("\"tag\"".to_owned()),
        body: body.to_owned(),
    }
}

fn example() -> Snapshot {
    let about = r#"{"items":[{"id":"UC_x5XG1OV2P6uZZ5FSM9Ttw","snippet":{"title":"<b>日本</b>","publishedAt":"2020-01-01T00:00:00Z"}}]}"#;
    let answers = vec![
        answer("channels", 1, about),
        answer("playlistItems", 7, "{\"items\":\n []}"),
        answer("videos", 3, "{}"),
    ];
    Snapshot::new(CHANNEL.to_owned(), answers)
}

fn files(directory: &Path) -> (Vec<u8>, Vec<u8>) {
    (
        fs::read(directory.join("snapshot.json")).unwrap(),
        fs::read(directory.join("answers.jsonl.gz")).unwrap(),
    )
}

#[test]
fn a_snapshot_reads_back_as_it_was_written_and_always_in_the_same_bytes() {
    let directory = tempfile::tempdir().unwrap();
    let (one, two) = (directory.path().join("a/b/one"), directory.path().join("two"));
    let snapshot = example().with_generated_mark();
    snapshot.save(&one).unwrap();
    fs::create_dir(&two).unwrap();
    fs::write(two.join("truth.json"), "kept").unwrap();
    snapshot.save(&two).unwrap();
    snapshot.save(&two).unwrap();
    assert_eq!(files(&one), files(&two));
    assert_eq!(fs::read_dir(&one).unwrap().count(), 2, "nothing else is left behind");
    assert_eq!(fs::read_to_string(two.join("truth.json")).unwrap(), "kept");

    let read = open(one.to_str().unwrap()).unwrap();
    assert_eq!(read.answers(), snapshot.answers());
    assert_eq!(read.digest(), snapshot.digest());
    assert_eq!(
        (read.channel_id(), read.units(), read.is_generated()),
        (CHANNEL, 3, true)
    );
    assert_eq!(
        read.fetched_at().to_string(),
        "2026-11-20T10:07:12.345678Z",
        "the latest answer"
    );
    assert_eq!(read.channel_title().unwrap(), "<b>日本</b>");
    assert_eq!(read.kept_at(), None);
}

#[test]
fn the_digest_is_that_of_the_answers() {
    let digest = example().digest();
    assert_eq!(digest, example().with_generated_mark().digest());
    let changed = |change: &dyn Fn(&mut Answer)| {
        let mut answers = example().answers().to_vec();
        change(&mut answers[1]);
        Snapshot::new(CHANNEL.to_owned(), answers).digest()
    };
    assert_eq!(changed(&|_| {}), digest);
    assert_ne!(changed(&|answer| answer.body.push(' ')), digest);
    assert_ne!(changed(&|answer| answer.etag = None), digest);
    assert_ne!(
        changed(&|answer| answer.fetched_at += jiff::SignedDuration::from_micros(1)),
        digest
    );
}

/// The same digest by another program: the format is told in words, and these words must be enough.
#[test]
fn the_format_is_as_it_is_reported() {
    let directory = tempfile::tempdir().unwrap();
    example().save(directory.path()).unwrap();
    let (head, packed) = files(directory.path());
    let mut lines = String::new();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&packed[..]), &mut lines).unwrap();
    let head: serde_json::Value = serde_json::from_slice(&head).unwrap();
    let sum: String = <sha2::Sha256 as sha2::Digest>::digest(&lines)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(head["digest"], sum);
    assert_eq!(head["format"], 1);
    assert_eq!(head["answers"], 3);
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    let keys: Vec<&String> = first.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["endpoint", "params", "fetched_at", "etag", "body"]);
    assert_eq!(&packed[4..8], [0; 4], "no time in the header of the gzip file");
}

#[test]
fn what_is_not_whole_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    assert!(Snapshot::open(path.join("nowhere")).unwrap_err().is_not_found());
    example().save(path).unwrap();
    let (head, packed) = files(path);
    let refused = |head: &[u8], packed: &[u8]| {
        fs::write(path.join("snapshot.json"), head).unwrap();
        fs::write(path.join("answers.jsonl.gz"), packed).unwrap();
        let error = Snapshot::open(path).unwrap_err();
        assert!(error.is_format() && error.next_step().is_some(), "{error}");
        error.to_string()
    };
    for length in 0..packed.len() {
        refused(&head, &packed[..length]);
    }
    for length in 0..head.len() - 2 {
        refused(&head[..length], &packed);
    }
    let text = String::from_utf8(head.clone()).unwrap();
    let newer = refused(text.replace("\"format\": 1", "\"format\": 2").as_bytes(), &packed);
    assert!(newer.contains("format 2") && newer.contains("format 1"), "{newer}");
    refused(text.replace("\"answers\": 3", "\"answers\": 2").as_bytes(), &packed);
    refused(b"[]", &packed);
    fs::remove_file(path.join("answers.jsonl.gz")).unwrap();
    assert!(Snapshot::open(path).unwrap_err().is_not_found());
}

#[test]
fn a_directory_that_cannot_be_written_is_reported() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let error = example().save(file.join("below")).unwrap_err();
    assert!(error.is_storage() && error.next_step().is_some(), "{error}");
}

#[test]
fn the_demo_is_the_directory_in_the_project() {
    let demo = fetch("demo").unwrap();
    let directory = open(testkit::root().join("data/demo").to_str().unwrap()).unwrap();
    assert_eq!(demo.digest(), directory.digest());
    assert!(demo.is_generated() && directory.is_generated());
    assert_eq!(demo.kept_at(), None);
}

#[test]
fn a_snapshot_shows_itself_and_its_markup_stays_text() {
    let bundle = example().bundle();
    let (html, text) = (bundle.get("text/html").unwrap(), bundle.get("text/plain").unwrap());
    assert!(
        html.contains("&lt;b&gt;日本&lt;/b&gt;") && !html.contains("<b>"),
        "{html}"
    );
    assert!(
        text.contains("2026-11-20 10:07 UTC") && text.contains("3 quota units"),
        "{text}"
    );
    let generated = example().with_generated_mark().bundle();
    assert!(generated.get("text/plain").unwrap().contains("generated"));
}

proptest! {
    #[test]
    fn a_changed_byte_is_refused_or_harmless(at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let directory = tempfile::tempdir().unwrap();
        let original = example();
        original.save(directory.path()).unwrap();
        let (_, mut packed) = files(directory.path());
        let at = at.index(packed.len());
        packed[at] ^= flip;
        fs::write(directory.path().join("answers.jsonl.gz"), &packed).unwrap();
        // Some bytes of a gzip header say nothing about the content.
        match Snapshot::open(directory.path()) {
            Ok(read) => prop_assert_eq!(read.answers(), original.answers()),
            Err(error) => prop_assert!(error.is_format()),
        }
    }
}
