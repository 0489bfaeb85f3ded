//! Apache Spark, with two workers.

use super::support::snapshot;
use super::workers::*;
use super::{kills, server};
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use tubelab::corpus::{self, AnalyzeOptions, Corpus, CorpusOptions};
use tubelab::{Error, Result};
use tubelab_spark::Spark;

const TOKEN: &str = "s3cr3t-of-the-tests";

/// A corpus of channels of many sizes, one without videos, in a directory of an inconvenient name.
pub fn corpus(directory: &Path, name: &str) -> Corpus {
    let snapshots: Vec<_> = (0..24).map(|n| snapshot(n, n * n, 0)).collect();
    let corpus = corpus::create_with(directory.join(name), &CorpusOptions::new().buckets(5)).unwrap();
    corpus.add_all(&snapshots).unwrap();
    corpus
}

pub fn on(address: &str, corpus: &Corpus, worker: &str) -> Result<Spark> {
    Spark::connect(address, &Spark::local(corpus.directory()), worker)
}

/// Forgets the results of a corpus.
pub fn forget(corpus: &Corpus) {
    let _ = std::fs::remove_dir_all(corpus.directory().join("results"));
}

#[track_caller]
pub fn assert_equal(embedded: &Corpus, distributed: &Corpus, analysis: &str) {
    // Both are read from what was stored.
    let (expected, found) = (
        embedded.analyze(analysis).unwrap(),
        distributed.analyze(analysis).unwrap(),
    );
    assert!(found.equals_missing(&expected), "{analysis}: {found} {expected}");
    if analysis != "benchmark" {
        let (expected, found) = (
            embedded.groups(analysis).unwrap(),
            distributed.groups(analysis).unwrap(),
        );
        assert!(found.equals_missing(&expected), "{analysis}: groups");
    }
}

pub fn failure(result: Result<impl Sized>) -> Error {
    match result {
        Ok(_) => panic!("it does not fail"),
        Err(error) => error,
    }
}

#[test]
fn results_are_the_embedded_ones_whatever_happens() {
    testkit::needs!(Spark);
    let mut server = server::Spark::start(TOKEN);
    let directory = tempfile::tempdir().unwrap();
    let embedded = corpus(directory.path(), "embedded");
    let distributed = corpus(directory.path(), "über corpus");
    let address = format!("{};token={TOKEN}", server.address());
    let options = AnalyzeOptions::new();

    // The wrong token, and none.
    for wrong in [format!("{};token=wrong", server.address()), server.address()] {
        let engine = on(&wrong, &distributed, TUBELAB).unwrap();
        let error = failure(distributed.analyze_on(&engine, "engagement", &options));
        assert!(
            error.is_auth() && error.message().contains("refused the token"),
            "{error}"
        );
    }

    // TLS where the server has none.
    let encrypted = on(&format!("{address};use_ssl=true"), &distributed, TUBELAB).unwrap();
    let error = failure(distributed.analyze_on(&encrypted, "engagement", &options));
    assert!(error.is_network() && error.to_string().contains("use_ssl"), "{error}");
    assert!(!error.to_string().contains(TOKEN), "{error}");

    // Every analysis, by one connection.
    let engine = on(&address, &distributed, TUBELAB).unwrap();
    for analysis in corpus::ANALYSES {
        let found = distributed.analyze_on(&engine, analysis, &options).unwrap();
        assert_eq!(found.height(), 24);
        assert_equal(&embedded, &distributed, analysis);
    }
    drop(engine);

    // The command line, which takes the token from the environment.
    forget(&distributed);
    let run = |arguments: &[&str]| {
        let output = Command::new(TUBELAB)
            .args([
                "corpus",
                "analyze",
                "über corpus",
                "uploads",
                "--time-zone",
                "Asia/Kolkata",
                "--out",
            ])
            .args(arguments)
            .current_dir(directory.path())
            .env("TUBELAB_DATA_DIR", directory.path().join("data"))
            .env("SPARK_CONNECT_AUTHENTICATE_TOKEN", TOKEN)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["spark.csv", "--engine", &server.address(), "--worker", TUBELAB]);
    forget(&distributed);
    run(&["embedded.csv"]);
    let written = |name: &str| std::fs::read(directory.path().join(name)).unwrap();
    assert!(written("spark.csv") == written("embedded.csv"));

    // Processes that are killed.
    kills::survived(&mut server, &address, directory.path(), &embedded, &distributed);

    // Workers that cannot work.
    forget(&distributed);
    let said = |worker: &str| {
        let engine = on(&address, &distributed, worker).unwrap();
        failure(distributed.analyze_on(&engine, "engagement", &options)).to_string()
    };
    let killed = said(&dies(directory.path()));
    assert!(killed.contains("a worker was ended by signal 9"), "{killed}");
    let missing = said("/nowhere/tubelab");
    assert!(
        missing.contains("cannot start tubelab") && missing.contains("--worker"),
        "{missing}"
    );
    let other = said(&of_another_version(directory.path()));
    assert!(
        other.contains("9.9.9") && other.contains("install the same version"),
        "{other}"
    );

    // A directory that the engine does not have.
    let elsewhere = Spark::connect(&address, "file:///nowhere", TUBELAB).unwrap();
    let error = failure(distributed.analyze_on(&elsewhere, "engagement", &options));
    assert!(
        error.is_not_found() && error.to_string().contains("--engine-path"),
        "{error}"
    );

    // The user stops the client, which stops the engine.
    let (slow, began) = sleeps(directory.path(), "stopped");
    let mut client = Command::new(TUBELAB)
        .args(["corpus", "analyze", "über corpus", "engagement", "--worker", &slow])
        .args(["--engine", &server.address()])
        .current_dir(directory.path())
        .env("TUBELAB_DATA_DIR", directory.path().join("data"))
        .env("SPARK_CONNECT_AUTHENTICATE_TOKEN", TOKEN)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wait_for(&began);
    // Safety: the child has not been waited for, so its id is still its own.
    unsafe { libc::kill(client.id() as i32, libc::SIGINT) };
    let mut said = String::new();
    client.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(client.wait().unwrap().code(), Some(1));
    assert!(said.contains("the work was interrupted"), "{said}");
    let engine = on(&address, &distributed, TUBELAB).unwrap();
    distributed.analyze_on(&engine, "engagement", &options).unwrap();
    assert_equal(&embedded, &distributed, "engagement");
    forget(&distributed);

    // The server is killed in the middle, and the work continued without it.
    let (slow, began) = sleeps(directory.path(), "killed");
    let engine = on(&address, &distributed, &slow).unwrap();
    let error = std::thread::scope(|scope| {
        scope.spawn(|| {
            wait_for(&began);
            server.connect.kill();
        });
        failure(distributed.analyze_on(&engine, "engagement", &options))
    });
    assert!(error.is_network() && error.message().contains("is gone"), "{error}");
    assert_equal(&embedded, &distributed, "engagement");
}
