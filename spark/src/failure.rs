//! Failures of the engine and of its workers, as sentences that say what to do.

use spark_connect_core::SparkError;
use tubelab::error::{Error, Kind};

/// gRPC: the caller may not do this, and the caller is not known.
const REFUSED: [i32; 2] = [7, 16];
/// gRPC: nothing answers.
const UNAVAILABLE: i32 = 14;
/// As much of a message of strangers as is shown.
const LONGEST: usize = 300;

/// What a failure means; `server` is host and port, `path` what the engine reads.
pub fn explained(error: &SparkError, server: &str, path: &str) -> Error {
    sentence(&error.message(), error.grpc_code(), server, path)
}

/// As [`explained`], of the message and the code of gRPC.
pub fn sentence(text: &str, code: Option<i32>, server: &str, path: &str) -> Error {
    if let Some(words) = between(text, "[tubelab missing] ", "[end]") {
        return Error::new(
            Kind::NotFound,
            format!("the engine's workers cannot start tubelab: {words}"),
        )
        .hint(format!(
            "install tubelab {} on every worker, or name its path there with --worker",
            env!("CARGO_PKG_VERSION")
        ));
    }
    if let Some((status, words)) = between(text, "[tubelab status ", "[end]").and_then(|words| words.split_once("] ")) {
        return of_worker(status.parse().unwrap_or(1), words);
    }
    if code.is_some_and(|code| REFUSED.contains(&code)) {
        return Error::new(Kind::Auth, format!("the engine at {server} refused the token"))
            .hint("put the right one into the address (;token=…) or into SPARK_CONNECT_AUTHENTICATE_TOKEN");
    }
    if text.contains("PATH_NOT_FOUND") || text.contains("No such file or directory") {
        return Error::new(Kind::NotFound, format!("the engine does not find {path}")).hint(
            "give the engine's workers the directory of the corpus, or name it as they see it with --engine-path",
        );
    }
    // A prefix of an object store without files is no error there, and a table without columns.
    if text.contains("UNABLE_TO_INFER_SCHEMA") || text.contains("is missing from the schema") {
        return Error::new(Kind::NotFound, format!("the engine finds no corpus at {path}"))
            .hint("name the corpus as the engine's workers see it with --engine-path");
    }
    if let Some(module) = between(text, "No module named '", "'") {
        return Error::new(
            Kind::NotFound,
            format!("the Python of the engine's workers has no module {}", first(module)),
        )
        .hint("install pyarrow and pandas for the Python that the engine uses");
    }
    Error::new(Kind::Network, format!("the engine at {server} failed: {}", first(text)))
        .hint("see its log; run the same again to continue where it stopped")
}

/// The version of Python that the workers have, if another one was asked for.
pub fn other_python(text: &str) -> Option<String> {
    let version = between(text, "worker has different version: ", " ")
        .or_else(|| between(text, "Python version at runtime (", " "))?;
    let mut numbers = version.split('.');
    let (major, minor) = (numbers.next()?, numbers.next()?);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(major) && digits(minor)).then(|| format!("{major}.{minor}"))
}

/// Whether the connection ended, which says nothing about the work.
pub fn is_of_connection(text: &str, code: Option<i32>) -> bool {
    let words = [
        "h2 protocol error",
        "transport error",
        "error reading a body",
        "channel not ready",
    ];
    code == Some(UNAVAILABLE) || words.iter().any(|words| text.contains(words))
}

/// The connection ended, or never was, and something answers there.
pub fn disconnected(server: &str) -> Error {
    Error::new(
        Kind::Network,
        format!("there is no connection to the engine at {server}, although its port answers"),
    )
    .hint(
        "if the server uses TLS, add ;use_ssl=true to the address, else leave it out; if it was started again, run the \
         same again: buckets that are done are kept",
    )
}

/// Nothing answers there any more.
pub fn gone(server: &str) -> Error {
    Error::new(Kind::Network, format!("the engine at {server} is gone"))
        .hint("start it again, then run the same command: buckets that are done are kept")
}

fn of_worker(status: i32, words: &str) -> Error {
    let kept = "run the same again: buckets that are done are kept";
    if status < 0 {
        let message = format!("a worker was ended by signal {}", -status);
        let hint = match status {
            -9 => format!("its computer may lack memory: give it more, or fewer tasks at once; then {kept}"),
            _ => format!("see the log of the engine; then {kept}"),
        };
        return Error::new(Kind::Internal, message).hint(hint);
    }
    let mut lines = words.lines().filter(|line| !line.trim().is_empty());
    let message = lines.next().unwrap_or_default();
    // An older program does not know the command, or not its option.
    if ["unrecognized subcommand", "unexpected argument"]
        .iter()
        .any(|words| message.contains(words))
    {
        return Error::new(Kind::Format, "the engine's workers have another version of tubelab")
            .hint(format!("install tubelab {} on every worker", env!("CARGO_PKG_VERSION")));
    }
    let failed = match message {
        "" => format!("a worker ended with status {status}"),
        message => format!("a worker failed: {}", first(message.trim_end_matches('.'))),
    };
    match lines.find_map(|line| line.strip_prefix("Next: ")) {
        Some(next) => Error::new(Kind::Format, failed).hint(first(next.trim_end_matches('.'))),
        None => Error::new(Kind::Internal, failed).hint(format!("see the log of the engine; then {kept}")),
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(words, _)| words)
}

/// The first line with something in it, of a length for a terminal and without control characters.
fn first(text: &str) -> String {
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    line.chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST)
        .collect()
}
