//! Every parser of bytes from outside, with inputs that are nearly right: it answers or refuses, and never panics.

use super::corpus::{self, ANSWERS, BODIES};
use super::mutate::{self, Chance};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;
use tubelab::display::Show;
use tubelab::fetch::{Answer, ChannelName, Snapshot};
use tubelab::{Error, clean, fetch, fuzz, sql, train};

/// A parser: makes an input from chance, and reads it. What it refuses has to say why.
struct Parser {
    name: &'static str,
    input: fn(&mut Chance) -> Vec<u8>,
    read: fn(&[u8]),
}

const PARSERS: [Parser; 12] = [
    Parser {
        name: "answer",
        input: answer_values,
        read: read_answer,
    },
    Parser {
        name: "answer",
        input: answer_bytes,
        read: read_answer,
    },
    Parser {
        name: "refusal",
        input: refusal,
        read: read_refusal,
    },
    Parser {
        name: "snapshot",
        input: snapshot,
        read: read_snapshot,
    },
    Parser {
        name: "entry",
        input: entry,
        read: read_entry,
    },
    Parser {
        name: "model",
        input: model,
        read: read_model,
    },
    Parser {
        name: "model",
        input: sealed_model,
        read: read_model,
    },
    Parser {
        name: "duration",
        input: duration,
        read: |bytes| with_text(bytes, |text| is_readable_error(fuzz::duration(text))),
    },
    Parser {
        name: "channel",
        input: channel,
        read: |bytes| with_text(bytes, |text| is_readable_error(ChannelName::parse(text))),
    },
    Parser {
        name: "settings",
        input: settings,
        read: read_settings,
    },
    Parser {
        name: "sql",
        input: query,
        read: read_query,
    },
    Parser {
        name: "frame",
        input: frame,
        read: read_frame,
    },
];

/// Parsers by name, for so long in all: those of one name are tried one after the other.
fn fuzz(name: &str, time: Duration) {
    let parsers: Vec<&Parser> = PARSERS.iter().filter(|parser| parser.name == name).collect();
    let time = time / parsers.len() as u32;
    for parser in parsers {
        mutate::fuzz(name, time, parser.input, parser.read);
    }
}

macro_rules! parsers {
    ($($test:ident, $long:ident: $name:literal;)*) => {
        $(
            #[test]
            fn $test() {
                fuzz($name, Duration::from_millis(1000));
            }

            #[test]
            #[ignore = "takes as long as TUBELAB_FUZZ_SECONDS says"]
            fn $long() {
                fuzz($name, mutate::long());
            }
        )*
    };
}

parsers! {
    odd_answers_of_the_api_do_no_harm, fuzz_answers: "answer";
    odd_refusals_do_no_harm, fuzz_refusals: "refusal";
    odd_snapshots_do_no_harm, fuzz_snapshots: "snapshot";
    odd_cache_entries_do_no_harm, fuzz_cache_entries: "entry";
    odd_models_do_no_harm, fuzz_models: "model";
    odd_durations_do_no_harm, fuzz_durations: "duration";
    odd_channel_names_do_no_harm, fuzz_channel_names: "channel";
    odd_settings_do_no_harm, fuzz_settings: "settings";
    odd_queries_do_no_harm, fuzz_queries: "sql";
    odd_files_of_frames_do_no_harm, fuzz_frames: "frame";
}

/// A refusal has words, and they show nothing that was planted.
fn is_readable_error<T>(result: Result<T, Error>) {
    if let Err(error) = result {
        let words = error.to_string();
        assert!(!error.message().is_empty() && words.len() < 20_000, "{words}");
        assert!(!words.contains("AIzaPlanted"), "{words}");
        // It is shown in a notebook as it is.
        let _ = error.bundle();
    }
}

fn with_text(bytes: &[u8], read: impl FnOnce(&str)) {
    read(&String::from_utf8_lossy(bytes));
}

fn splice(all: &[&str], chance: &mut Chance) -> Vec<u8> {
    let (one, other) = (*chance.pick(all), *chance.pick(all));
    mutate::bytes(one.as_bytes(), other.as_bytes(), chance)
}

/// The number of the answer, then its body.
fn numbered(at: usize, body: &[u8]) -> Vec<u8> {
    [&[at as u8], body].concat()
}

fn answer_values(chance: &mut Chance) -> Vec<u8> {
    let at = chance.below(BODIES.len());
    numbered(at, mutate::values(&BODIES[at], chance).to_string().as_bytes())
}

fn answer_bytes(chance: &mut Chance) -> Vec<u8> {
    let at = chance.below(ANSWERS.len());
    let other = &ANSWERS[chance.below(ANSWERS.len())].body;
    let body = mutate::bytes(ANSWERS[at].body.as_bytes(), other.as_bytes(), chance);
    numbered(at, &body)
}

/// Puts the body in the place of that of one answer, and does with the snapshot all that can be done.
fn read_answer(bytes: &[u8]) {
    let Some((at, body)) = bytes.split_first() else { return };
    let mut answers: Vec<Answer> = ANSWERS.clone();
    let at = usize::from(*at) % answers.len();
    answers[at].body = String::from_utf8_lossy(body).into_owned();
    let snapshot = corpus::snapshot(answers);
    is_readable_error(snapshot.channel_title());
    is_readable_error(clean::channel(&snapshot));
    is_readable_error(clean::comments(&snapshot));
    is_readable_error(clean::categories(&snapshot));
    is_readable_error(clean::charts(&snapshot));
    is_readable_error(clean::growth(&snapshot));
    is_readable_error(clean::quality_of_snapshot(&snapshot));
    let _ = snapshot.bundle();
    match clean::clean(&snapshot) {
        Ok(videos) => is_readable_error(tubelab::features::features(&videos, "UTC")),
        Err(error) => is_readable_error::<()>(Err(error)),
    }
}

fn refusal(chance: &mut Chance) -> Vec<u8> {
    let all = corpus::refusals();
    let (status, body) = chance.pick(&all).clone();
    let other = chance.pick(&all).1.clone();
    [
        &status.to_le_bytes(),
        mutate::bytes(body.as_bytes(), other.as_bytes(), chance).as_slice(),
    ]
    .concat()
}

fn read_refusal(bytes: &[u8]) {
    let Some((status, body)) = bytes.split_first_chunk() else {
        return;
    };
    with_text(body, |body| {
        is_readable_error::<()>(Err(fuzz::refused(u16::from_le_bytes(*status), body)))
    });
}

/// A file or directory for what is read.
fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("trust");
    std::fs::create_dir_all(&directory).unwrap();
    directory.join(name)
}

/// The head and the answers' file of a small snapshot; the length of the head stands before both.
static SNAPSHOT: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
    let directory = scratch("sound");
    corpus::snapshot(ANSWERS.clone()).save(&directory).unwrap();
    let read = |name: &str| std::fs::read(directory.join(name)).unwrap();
    (read("snapshot.json"), read("answers.jsonl.gz"))
});

fn snapshot(chance: &mut Chance) -> Vec<u8> {
    let (mut head, mut answers) = SNAPSHOT.clone();
    if chance.below(2) == 0 {
        head = mutate::bytes(&head, &answers, chance);
    } else {
        answers = mutate::bytes(&answers, &head, chance);
    }
    [&(head.len() as u32).to_le_bytes(), head.as_slice(), &answers].concat()
}

fn read_snapshot(bytes: &[u8]) {
    let Some((length, rest)) = bytes.split_first_chunk() else {
        return;
    };
    let Some((head, answers)) = rest.split_at_checked(u32::from_le_bytes(*length) as usize) else {
        return;
    };
    let directory = scratch("snapshot");
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join("snapshot.json"), head).unwrap();
    std::fs::write(directory.join("answers.jsonl.gz"), answers).unwrap();
    match Snapshot::open(&directory) {
        // What is accepted is what was written.
        Ok(opened) => assert_eq!(opened.answers(), ANSWERS.as_slice()),
        Err(error) => is_readable_error::<()>(Err(error)),
    }
}

fn entry(chance: &mut Chance) -> Vec<u8> {
    let answer = chance.pick(&ANSWERS);
    let stored = fuzz::stored(&answer.body, answer.etag.clone());
    let way = chance.below(2) as u8;
    // Behind the checksum, or with it.
    let part = if way == 0 { &stored[36..] } else { stored.as_slice() };
    [&[way], mutate::bytes(part, &stored, chance).as_slice()].concat()
}

fn read_entry(bytes: &[u8]) {
    match bytes.split_first() {
        Some((0, rest)) => drop(fuzz::sealed_cache_entry(rest)),
        // The checksum is over every byte: what is accepted is one of the stored answers.
        Some((_, whole)) => {
            if let Some(body) = fuzz::cache_entry(whole) {
                assert!(ANSWERS.iter().any(|answer| answer.body == body));
            }
        }
        None => {}
    }
}

/// A small model as a file.
static MODEL: LazyLock<String> = LazyLock::new(|| {
    let options = train::TrainOptions::new()
        .tracked(false)
        .forest(train::Forest {
            n_estimators: 10,
            ..train::Forest::default()
        })
        .boosting(train::Boosting {
            n_estimators: 10,
            ..train::Boosting::default()
        })
        .folds(3)
        .resamples(100);
    let path = scratch("sound.model");
    train::views_with(&videos(), &options).unwrap().save(&path).unwrap();
    std::fs::read_to_string(path).unwrap()
});

fn videos() -> polars::prelude::DataFrame {
    clean::clean(&fetch::fetch("demo").unwrap()).unwrap()
}

fn model(chance: &mut Chance) -> Vec<u8> {
    mutate::bytes(MODEL.as_bytes(), b"", chance)
}

/// A model of odd values in a file whose checksum is right.
fn sealed_model(chance: &mut Chance) -> Vec<u8> {
    static PARTS: LazyLock<(serde_json::Value, serde_json::Value)> = LazyLock::new(|| {
        let (head, body) = MODEL.split_once('\n').unwrap();
        (serde_json::from_str(head).unwrap(), serde_json::from_str(body).unwrap())
    });
    let (mut head, body) = PARTS.clone();
    let body = mutate::values(&body, chance).to_string();
    head["bytes"] = body.len().into();
    head["sha256"] = sha256(body.as_bytes()).into();
    format!("{head}\n{body}\n").into_bytes()
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn read_model(bytes: &[u8]) {
    static VIDEOS: LazyLock<polars::prelude::DataFrame> = LazyLock::new(|| videos().head(Some(40)));
    let path = scratch("odd.model");
    std::fs::write(&path, bytes).unwrap();
    match train::load_file(&path) {
        Ok(model) => {
            is_readable_error(model.predict(&VIDEOS));
            let _ = model.bundle();
        }
        Err(error) => is_readable_error::<()>(Err(error)),
    }
}

fn duration(chance: &mut Chance) -> Vec<u8> {
    splice(&corpus::DURATIONS, chance)
}

fn channel(chance: &mut Chance) -> Vec<u8> {
    splice(&corpus::CHANNEL_NAMES, chance)
}

fn settings(chance: &mut Chance) -> Vec<u8> {
    splice(&[corpus::SETTINGS, corpus::DOTENV], chance)
}

fn read_settings(bytes: &[u8]) {
    with_text(bytes, |text| {
        is_readable_error(fuzz::settings(text));
        let _ = fuzz::dotenv(text);
    });
}

fn query(chance: &mut Chance) -> Vec<u8> {
    splice(&corpus::QUERIES, chance)
}

fn read_query(bytes: &[u8]) {
    static NAMED: LazyLock<()> = LazyLock::new(|| sql::name("videos", &videos()).unwrap());
    LazyLock::force(&NAMED);
    with_text(bytes, |text| is_readable_error(sql::sql(text)));
}

/// A frame as a file: its kind, then its bytes.
static FRAMES: LazyLock<BTreeMap<u8, Vec<u8>>> = LazyLock::new(|| {
    let frame = videos().head(Some(20));
    [(0, "sound.csv"), (1, "sound.parquet")]
        .map(|(kind, name)| {
            let path = scratch(name);
            tubelab::io::save(&frame, &path).unwrap();
            (kind, std::fs::read(path).unwrap())
        })
        .into()
});

fn frame(chance: &mut Chance) -> Vec<u8> {
    let kind = chance.below(2) as u8;
    let bytes = mutate::bytes(&FRAMES[&kind], b"", chance);
    numbered(usize::from(kind), &bytes)
}

fn read_frame(bytes: &[u8]) {
    let Some((kind, content)) = bytes.split_first() else {
        return;
    };
    let path = scratch(if *kind == 0 { "odd.csv" } else { "odd.parquet" });
    std::fs::write(&path, content).unwrap();
    is_readable_error(tubelab::io::load(&path));
}
