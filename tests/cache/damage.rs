//! Bytes that changed on disk: a miss, never a panic, never a wrong answer.

use super::common::*;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};
use testkit::StandIn;
use tubelab::cache::Cache;

const FILE: &str = "answers-1.sqlite";

/// The file of a complete fetch, the stand-in that it came from, and the right answers.
struct Sound {
    api: StandIn,
    file: Vec<u8>,
    bodies: Vec<(String, String)>,
}

static SOUND: LazyLock<Sound> = LazyLock::new(|| {
    let api = StandIn::start(world());
    let directory = tempfile::tempdir().unwrap();
    let bodies = bodies(&fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap());
    sql(&directory.path().join(FILE), "SELECT 1");
    let file = fs::read(directory.path().join(FILE)).unwrap();
    Sound { api, file, bodies }
});

static TURN: Mutex<()> = Mutex::new(());

/// A fetch with these bytes as the store gives the right answers; gives how many calls it took, and the troubles.
fn fetch_from(bytes: &[u8]) -> (usize, Vec<String>) {
    let sound = &*SOUND;
    // One test at a time counts the calls.
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join(FILE), bytes).unwrap();
    let before = sound.api.calls().len();
    let cache = Cache::new(on_disk(directory.path()));
    let snapshot = fetch(&sound.api, &cache).unwrap();
    assert_eq!(bodies(&snapshot), sound.bodies);
    let calls = sound.api.calls().len() - before;
    let troubles = cache.stats().troubles;
    // Damage that shows only in the middle takes the answers with it that were read before; then the store is whole again.
    let second = fetch(&sound.api, &Cache::new(on_disk(directory.path()))).unwrap();
    assert_eq!(bodies(&second), sound.bodies);
    let before = sound.api.calls().len();
    fetch(&sound.api, &Cache::new(on_disk(directory.path()))).unwrap();
    assert_eq!(sound.api.calls().len(), before, "{troubles:?}");
    (calls, troubles)
}

#[test]
fn a_sound_file_is_used_and_any_other_is_set_aside() {
    assert_eq!(fetch_from(&SOUND.file), (0, Vec::new()));
    let all = cost(&SOUND.api);
    for bytes in [
        b"not a database at all".to_vec(),
        vec![0; 5000],
        SOUND.file[..3000].to_vec(),
    ] {
        let (calls, troubles) = fetch_from(&bytes);
        assert_eq!(calls, all);
        assert!(troubles[0].contains("moved aside"), "{troubles:?}");
    }
    assert_eq!(fetch_from(b"").0, all, "an empty file is a new one");
}

/// Bytes 18 and 19 of the head say who may write and read it; a higher number than SQLite knows makes it read-only.
#[test]
fn a_head_that_forbids_writing_is_set_aside() {
    for at in [18, 19] {
        let mut bytes = SOUND.file.clone();
        bytes[at] ^= 4;
        let (calls, troubles) = fetch_from(&bytes);
        assert_eq!(calls, cost(&SOUND.api), "{troubles:?}");
        assert!(troubles[0].contains("moved aside"), "{troubles:?}");
    }
}

#[test]
fn a_file_of_another_format_is_not_misread() {
    for (pragma, value) in [("user_version", 2), ("user_version", 0), ("application_id", 7)] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("changed.sqlite");
        fs::write(&path, &SOUND.file).unwrap();
        sql(&path, &format!("PRAGMA {pragma} = {value}"));
        let (calls, troubles) = fetch_from(&fs::read(&path).unwrap());
        assert_eq!(calls, cost(&SOUND.api), "{pragma}");
        assert!(troubles[0].contains("not a cache in this format"), "{troubles:?}");
    }
}

#[test]
fn an_answer_under_the_key_of_another_is_not_taken_for_it() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("swapped.sqlite");
    fs::write(&path, &SOUND.file).unwrap();
    let swap = "UPDATE answers SET entry = (SELECT entry FROM answers other WHERE other.endpoint = 'playlistItems') \
                WHERE endpoint = 'videos'";
    assert_eq!(sql(&path, swap), "5");
    let (calls, troubles) = fetch_from(&fs::read(&path).unwrap());
    assert_eq!(calls, 5);
    assert!(troubles[0].contains("a response"), "{troubles:?}");
}

#[test]
fn a_file_that_is_damaged_while_it_is_open_is_set_aside() {
    let directory = tempfile::tempdir().unwrap();
    let cache = Cache::new(on_disk(directory.path()));
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    fetch(&SOUND.api, &cache).unwrap();
    let path = directory.path().join(FILE);
    scramble(&path);
    let _ = fs::remove_file(directory.path().join(format!("{FILE}-wal")));
    cache.stats();
    let next = Cache::new(on_disk(directory.path()));
    assert_eq!(bodies(&fetch(&SOUND.api, &next).unwrap()), SOUND.bodies);
    assert!(!next.stats().troubles.is_empty());
    assert!(directory.path().join("answers-1.damaged.sqlite").exists());
}

/// A key in the index that is out of order hides itself, and others.
#[test]
fn an_index_that_is_out_of_order_is_rebuilt() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.sqlite");
    fs::write(&path, &SOUND.file).unwrap();
    let key = sql(&path, "SELECT hex(key) FROM answers ORDER BY key LIMIT 1 OFFSET 3");
    let key: Vec<u8> = (0..key.len() / 2)
        .map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let places: Vec<usize> = (0..SOUND.file.len() - key.len())
        .filter(|at| SOUND.file[*at..].starts_with(&key))
        .collect();
    // In the row, in the index, and perhaps in what a page held before.
    assert!(places.len() >= 2, "{places:?}");
    let calls: Vec<usize> = places
        .iter()
        .map(|at| {
            let mut bytes = SOUND.file.clone();
            bytes[*at] ^= 0x80;
            fetch_from(&bytes).0
        })
        .collect();
    let all = cost(&SOUND.api);
    assert!(
        calls.contains(&0) && calls.iter().any(|calls| (1..all).contains(calls)),
        "{calls:?}"
    );
}

fn scramble(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes.iter_mut().step_by(3).for_each(|byte| *byte ^= 0x5a);
    fs::write(path, bytes).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn changed_bytes_anywhere_never_give_a_wrong_answer(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), 1_u8..=255), 1..20),
        early in any::<bool>(),
    ) {
        let mut bytes = SOUND.file.clone();
        // The first pages hold the structure: half of the cases change only them.
        let end = if early { 8192.min(bytes.len()) } else { bytes.len() };
        for (index, change) in changes {
            let position = index.index(end);
            bytes[position] ^= change;
        }
        fetch_from(&bytes);
    }
}
