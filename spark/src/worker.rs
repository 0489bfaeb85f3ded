//! `tubelab corpus worker`: Arrow batches in, answers out.

use super::{answers, columns};
use arrow::error::ArrowError;
use arrow::ipc::reader::StreamReader;
use arrow::ipc::writer::StreamWriter;
use std::io::{BufReader, Read, Write};
use tubelab::corpus::engine::{Answer, Task};
use tubelab::error::{Error, Kind, Result};
use tubelab::polars::prelude::DataFrame;

/// Reads the videos of many channels as a stream of Arrow batches, in any order, and writes the answers to `task` as
/// another. Nothing is written before everything is read.
///
/// # Errors
/// `is_format()`: the client has another version, or the stream is damaged. `is_storage()`: the answer cannot be
/// written. Otherwise those of the analysis.
pub fn work(task: &str, input: impl Read, output: impl Write) -> Result<()> {
    let task = Task::from_json(task)?;
    let names = task.columns()?;
    let mut videos: Option<DataFrame> = None;
    for batch in StreamReader::try_new(BufReader::new(input), None).map_err(damaged)? {
        let more = columns::frame(&batch.map_err(damaged)?, &names)?;
        match &mut videos {
            None => videos = Some(more),
            Some(videos) => videos.vstack_mut_owned(more).map(drop)?,
        }
    }
    let answers = match &mut videos {
        None => Vec::new(),
        Some(videos) => {
            videos.rechunk_mut();
            task.run(videos)?
        }
    };
    write(&answers, output)
}

/// Writes the stream of a worker that has nothing to say, for stand-ins.
///
/// # Errors
/// `is_storage()`: it cannot be written.
#[doc(hidden)]
pub fn nothing(output: impl Write) -> Result<()> {
    write(&[], output)
}

fn write(answers: &[Answer], output: impl Write) -> Result<()> {
    let mut writer = StreamWriter::try_new(output, &answers::schema()).map_err(unwritten)?;
    for answer in answers {
        writer.write(&answers::batch(answer)?).map_err(unwritten)?;
    }
    writer.finish().map_err(unwritten)
}

fn damaged(error: ArrowError) -> Error {
    Error::new(
        Kind::Format,
        format!("the input is not a stream of Arrow batches: {error}"),
    )
    .hint("the engine starts the worker: use tubelab corpus analyze --engine")
}

fn unwritten(error: ArrowError) -> Error {
    Error::new(Kind::Storage, format!("the answer cannot be written: {error}"))
}
