//! The worker alone: any order, split or repetition of batches gives the same answer.

use super::support::snapshot;
use proptest::prelude::*;
use std::process::{Command, Stdio};
use std::sync::Arc;
use tubelab::polars::prelude as polars;
use tubelab_spark::arrow::array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, Int64Array, LargeStringArray, StringArray,
};
use tubelab_spark::arrow::array::{RecordBatch, TimestampMicrosecondArray, TimestampNanosecondArray, UInt32Array};
use tubelab_spark::arrow::compute::{cast, take};
use tubelab_spark::arrow::datatypes::{DataType, Int32Type};
use tubelab_spark::arrow::ipc::writer::StreamWriter;

fn task(analysis: &str) -> String {
    format!(
        r#"{{"format":1,"version":"{}","analysis":"{analysis}","time_zone":"Asia/Kolkata","buckets":3}}"#,
        env!("CARGO_PKG_VERSION")
    )
}

/// The videos of a few channels as one batch, as Spark sends them.
fn videos() -> RecordBatch {
    let all = (1..7).map(|n| tubelab::clean::clean(&snapshot(n, n * 15, 0)).unwrap());
    let mut all = all.reduce(|mut all, more| {
        all.vstack_mut(&more).unwrap();
        all
    });
    let all = all.as_mut().unwrap();
    all.rechunk_mut();
    let arrays = all.columns().iter().filter_map(|column| {
        let array: ArrayRef = match column.dtype() {
            polars::DataType::String => Arc::new(column.str().unwrap().iter().collect::<StringArray>()),
            polars::DataType::Int64 => Arc::new(column.i64().unwrap().iter().collect::<Int64Array>()),
            polars::DataType::Boolean => Arc::new(column.bool().unwrap().iter().collect::<BooleanArray>()),
            polars::DataType::Datetime(..) => {
                let micros = column.datetime().unwrap().physical().iter();
                Arc::new(micros.collect::<TimestampMicrosecondArray>().with_timezone("Etc/UTC"))
            }
            _ => return None,
        };
        Some((column.name().to_string(), array))
    });
    RecordBatch::try_from_iter(arrays).unwrap()
}

fn rows(batch: &RecordBatch, rows: &[u32]) -> RecordBatch {
    let rows = UInt32Array::from(rows.to_vec());
    let columns = batch
        .columns()
        .iter()
        .map(|column| take(column, &rows, None).unwrap())
        .collect();
    RecordBatch::try_new(batch.schema(), columns).unwrap()
}

fn stream(batches: &[RecordBatch]) -> Vec<u8> {
    let mut writer = StreamWriter::try_new(Vec::new(), &batches[0].schema()).unwrap();
    batches.iter().for_each(|batch| writer.write(batch).unwrap());
    writer.into_inner().unwrap()
}

fn work(task: &str, input: &[u8]) -> tubelab::Result<Vec<u8>> {
    let mut answer = Vec::new();
    tubelab_spark::work(task, input, &mut answer)?;
    Ok(answer)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_the_split_and_the_repetition_of_batches_do_not_matter(
        analysis in 0_usize..7,
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        order in any::<u64>(),
        repeated in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let mixed = |n: usize| (n as u64 + 1).wrapping_mul(order | 1).rotate_left(29).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let all = videos();
        let task = task(tubelab::corpus::ANALYSES[analysis]);
        let expected = work(&task, &stream(std::slice::from_ref(&all))).unwrap();
        let mut places: Vec<u32> = (0..all.num_rows() as u32).collect();
        places.sort_by_key(|place| mixed(*place as usize));
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(places.len())).collect();
        cuts.extend([0, places.len()]);
        cuts.sort_unstable();
        let mut batches: Vec<RecordBatch> = cuts.windows(2).map(|cut| rows(&all, &places[cut[0]..cut[1]])).collect();
        let again: Vec<RecordBatch> = repeated.iter().map(|place| batches[place.index(batches.len())].clone()).collect();
        batches.extend(again);
        let mut batches: Vec<(usize, RecordBatch)> = batches.into_iter().enumerate().collect();
        batches.sort_by_key(|(n, _)| mixed(*n));
        let batches: Vec<RecordBatch> = batches.into_iter().map(|(_, batch)| batch).collect();
        prop_assert!(work(&task, &stream(&batches)).unwrap() == expected);
    }
}

#[test]
fn the_width_of_the_types_does_not_matter() {
    let all = videos();
    let expected = work(&task("trends"), &stream(std::slice::from_ref(&all))).unwrap();
    let schema = all.schema();
    let changed = schema.fields().iter().zip(all.columns()).map(|(field, column)| {
        let array: ArrayRef = match column.data_type() {
            DataType::Utf8 if field.name() == "title" => Arc::new(
                column
                    .as_any()
                    .downcast_ref::<StringArray>()
                    .unwrap()
                    .iter()
                    .collect::<LargeStringArray>(),
            ),
            DataType::Utf8 if field.name() == "channel_id" => {
                let texts = column.as_any().downcast_ref::<StringArray>().unwrap().iter();
                Arc::new(texts.collect::<DictionaryArray<Int32Type>>())
            }
            DataType::Utf8 => cast(column, &DataType::Utf8View).unwrap(),
            DataType::Timestamp(..) => {
                let micros = column.as_any().downcast_ref::<TimestampMicrosecondArray>().unwrap();
                let nanos = micros.iter().map(|at| at.map(|at| at * 1_000));
                Arc::new(
                    nanos
                        .collect::<TimestampNanosecondArray>()
                        .with_timezone("Europe/Berlin"),
                )
            }
            _ => column.clone(),
        };
        (field.name().clone(), array)
    });
    let changed = RecordBatch::try_from_iter(changed).unwrap();
    assert!(work(&task("trends"), &stream(&[changed])).unwrap() == expected);
}

#[test]
fn rows_that_contradict_each_other_are_refused() {
    let all = videos();
    let views = all.schema().index_of("views").unwrap();
    let mut columns = all.columns().to_vec();
    columns[views] = Arc::new(Int64Array::from(vec![7; all.num_rows()]));
    let other = RecordBatch::try_new(all.schema(), columns).unwrap();
    let error = work(&task("engagement"), &stream(&[all, other])).unwrap_err();
    assert!(error.is_format() && error.message().contains("there twice"), "{error}");
}

#[test]
fn the_program_refuses_what_it_cannot_read() {
    let run = |task: &str, input: &[u8]| {
        let home = tempfile::tempdir().unwrap();
        let mut child = Command::new(super::workers::TUBELAB)
            .args(["corpus", "worker", "--task", task])
            .env("TUBELAB_DATA_DIR", home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A worker that refuses its task does not read.
        let _ = std::io::Write::write_all(child.stdin.as_mut().unwrap(), input);
        let output = child.wait_with_output().unwrap();
        (
            output.status.code(),
            output.stdout,
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let all = videos();
    let good = stream(std::slice::from_ref(&all));
    let (code, out, err) = run(&task("uploads"), &good);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out == work(&task("uploads"), &good).unwrap());
    let (code, out, err) = run(&task("uploads").replace("\"format\":1", "\"format\":2"), &good);
    assert!(
        code == Some(1) && out.is_empty() && err.contains("install the same version"),
        "{err}"
    );
    let half = &good[..good.len() / 2];
    for (input, words) in [
        (half, "not a stream of Arrow batches"),
        (b"hello", "not a stream of Arrow batches"),
    ] {
        let (code, out, err) = run(&task("uploads"), input);
        assert!(code == Some(1) && out.is_empty() && err.contains(words), "{err}");
    }
    let without: Vec<usize> = (0..all.num_columns())
        .filter(|n| all.schema().field(*n).name() != "views")
        .collect();
    let (code, _, err) = run(&task("uploads"), &stream(&[all.project(&without).unwrap()]));
    assert!(code == Some(1) && err.contains("no column `views`"), "{err}");
}
