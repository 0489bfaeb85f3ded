//! Frames as files: what is saved comes back equal, in both formats, and other programs can read it.

use crate::support::*;
use polars::df;
use serde_json::json;
use testkit::generator::Plan;
use tubelab::io::{load, save};
use tubelab::schema;

fn odd_rows() -> Vec<Row> {
    let mut rows = sketched_rows(&Plan::new(21, 60));
    rows[0].tags = Some(vec!["a".into(), "🦀 rust".into(), String::new()]);
    rows[1].tags = Some(vec!["\\N".into(), "null".into()]);
    (rows[2].title, rows[2].description) = (String::new(), None);
    (rows[3].views, rows[3].likes, rows[3].short) = (Some(i64::MAX), None, None);
    rows[4].published = -1;
    rows
}

#[test]
fn both_formats_give_the_frame_back() {
    let directory = tempfile::tempdir().unwrap();
    for (what, frame) in [
        ("videos", frame(&odd_rows())),
        ("none", frame(&[])),
        ("one", frame(&[Row::default()])),
    ] {
        for ending in ["csv", "parquet", "PARQUET"] {
            let file = directory.path().join(format!("{what}.{ending}"));
            save(&frame, &file).unwrap();
            let again = load(&file).unwrap();
            assert_eq!(again.schema(), frame.schema(), "{what}.{ending}");
            assert!(
                again.equals_missing(&frame),
                "{what}.{ending}: {again} instead of {frame}"
            );
        }
    }
    // What CSV has no types for: any frame goes to Parquet.
    let found = tubelab::analyze::engagement(&frame(&odd_rows())).unwrap();
    for frame in [found.means, found.fits, found.videos] {
        let file = directory.path().join("found.parquet");
        save(&frame, &file).unwrap();
        assert!(load(&file).unwrap().equals_missing(&frame));
    }
}

const READ: &str = r#"
import json, sys
import pyarrow.parquet as pq, polars as pl
table = pq.read_table(sys.argv[1]); d = pl.read_parquet(sys.argv[1])
assert table.num_rows == d.height and table.column_names == d.columns
for name in d.columns: assert table[name].to_pylist() == d[name].to_list(), name
out = dict(types={f.name: str(f.type) for f in table.schema}, titles=d["title"].to_list(), tags=table["tags"].to_pylist(), views=d["views"].to_list(),
           shorts=table["is_short"].to_pylist(), published=[int(t.timestamp() * 1e6) if t else None for t in d["published_at"].to_list()])
d.write_parquet(sys.argv[2]); pq.write_table(table, sys.argv[3], compression="gzip")
print(json.dumps(out))
"#;

#[test]
fn pyarrow_and_polars_read_it_and_are_read() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let rows = odd_rows();
    let frame = frame(&rows);
    save(&frame, path("ours.parquet")).unwrap();
    testkit::needs!(Python);
    let printed = testkit::run_python(
        READ,
        &[&path("ours.parquet"), &path("polars.parquet"), &path("arrow.parquet")],
    );
    let seen: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(seen["types"]["published_at"], "timestamp[us, tz=UTC]");
    assert_eq!(seen["types"]["is_short"], "bool");
    assert_eq!(
        seen["titles"],
        json!(rows.iter().map(|row| &row.title).collect::<Vec<_>>())
    );
    assert_eq!(
        seen["tags"],
        json!(rows.iter().map(|row| &row.tags).collect::<Vec<_>>())
    );
    assert_eq!(
        seen["views"],
        json!(rows.iter().map(|row| row.views).collect::<Vec<_>>())
    );
    assert_eq!(
        seen["shorts"],
        json!(rows.iter().map(|row| row.short).collect::<Vec<_>>())
    );
    for theirs in ["polars.parquet", "arrow.parquet"] {
        let again = load(path(theirs)).unwrap();
        assert_eq!(again.schema(), frame.schema(), "{theirs}");
        assert!(again.equals_missing(&frame), "{theirs}");
    }
}

#[test]
fn files_that_are_not_what_they_say_are_refused_in_words() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    let frame = frame(&odd_rows());
    save(&frame, path("whole.parquet")).unwrap();
    let whole = std::fs::read(path("whole.parquet")).unwrap();
    let opened = |bytes: &[u8]| {
        std::fs::write(path("broken.parquet"), bytes).unwrap();
        load(path("broken.parquet"))
    };
    for length in [0, 3, 4, 11, whole.len() / 2, whole.len() - 1] {
        let error = opened(&whole[..length]).unwrap_err();
        assert!(
            error.is_format() && error.to_string().contains("broken.parquet"),
            "{length}: {error}"
        );
        assert!(error.next_step().is_some());
    }
    assert!(
        opened(b"video_id,title\na,b\n")
            .unwrap_err()
            .message()
            .contains("not a Parquet file")
    );
    // Whatever byte is wrong: an error or a frame, never the end of the process.
    for at in (4..whole.len()).step_by(whole.len() / 60 + 1) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        if let Err(error) = opened(&bytes) {
            assert!(error.is_format(), "byte {at}: {error}");
        }
    }
    // The head of a page, whose counts the reader asks for memory by: all that each of its bytes can be.
    save(&df!("likes" => [Some(1_i64), None]).unwrap(), path("whole.parquet")).unwrap();
    let whole = std::fs::read(path("whole.parquet")).unwrap();
    let mut refused = 0;
    for (at, value) in (4..24).flat_map(|at| (0..=255).map(move |value| (at, value))) {
        let mut bytes = whole.clone();
        bytes[at] = value;
        if let Err(error) = opened(&bytes) {
            assert!(error.is_format(), "byte {at} as {value}: {error}");
            refused += 1;
        }
    }
    assert!(refused > 1000, "{refused}");
    for name in ["frame", "frame.json", "frame.txt", ".parquet"] {
        assert!(save(&frame, path(name)).unwrap_err().is_input(), "{name}");
        assert!(load(path(name)).unwrap_err().is_input(), "{name}");
    }
    // A workbook does not keep the types: it is written, and read by `read` only.
    assert!(load(path("frame.xlsx")).unwrap_err().is_input());
    assert!(load(path("none.parquet")).unwrap_err().is_not_found());
    assert!(load(path("none.csv")).unwrap_err().is_not_found());
    std::fs::write(path("foreign.csv"), "a,b\n1,2\n").unwrap();
    let error = load(path("foreign.csv")).unwrap_err();
    assert!(error.is_format() && error.message().contains("a, b"), "{error}");
    assert_eq!(schema::VIDEOS.len(), frame.width());
}
