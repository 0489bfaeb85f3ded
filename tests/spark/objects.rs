//! A corpus on an object store, which only the engine reaches.

use super::server::Sail;
use super::spark::{assert_equal, corpus, failure};
use super::workers::TUBELAB;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use tubelab::corpus::{ANALYSES, AnalyzeOptions};
use tubelab_spark::Spark;

/// A stand-in for S3 with the files of a directory in the bucket `channels`; it ends with its input.
const STORE: &str = r#"
import logging, os, sys
import boto3
from moto.server import ThreadedMotoServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
address = "http://%s:%d" % server.get_host_and_port()
s3 = boto3.client("s3", endpoint_url=address)
s3.create_bucket(Bucket="channels")
root = sys.argv[1]
for directory, _, files in os.walk(root):
    for name in files:
        path = os.path.join(directory, name)
        s3.upload_file(path, "channels", "corpora/first/" + os.path.relpath(path, root))
print(address, flush=True)
sys.stdin.read()
"#;

const KEYS: [(&str, &str); 3] = [
    ("AWS_ACCESS_KEY_ID", "of-the-tests"),
    ("AWS_SECRET_ACCESS_KEY", "of-the-tests"),
    ("AWS_REGION", "us-east-1"),
];

struct Store {
    child: Child,
    _input: ChildStdin,
    address: String,
}

impl Store {
    fn start(directory: &Path) -> Store {
        let mut child = Command::new(testkit::sail_python())
            .args(["-c", STORE])
            .arg(directory)
            .envs(KEYS)
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut address).unwrap();
        Store {
            _input: child.stdin.take().unwrap(),
            child,
            address: address.trim().to_owned(),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn results_are_the_embedded_ones() {
    testkit::needs!(Sail);
    let directory = tempfile::tempdir().unwrap();
    let (embedded, distributed) = (
        corpus(directory.path(), "embedded"),
        corpus(directory.path(), "distributed"),
    );
    let store = Store::start(distributed.directory());
    assert!(store.address.starts_with("http://"), "the store does not start");
    let mut variables = KEYS.map(|(name, value)| (name, OsStr::new(value))).to_vec();
    variables.extend([
        ("AWS_ENDPOINT", OsStr::new(&store.address)),
        ("AWS_ALLOW_HTTP", OsStr::new("true")),
    ]);
    let server = Sail::start(&variables);
    let engine = Spark::connect(&server.address(), "s3://channels/corpora/first", TUBELAB).unwrap();
    for analysis in ANALYSES {
        distributed
            .analyze_on(&engine, analysis, &AnalyzeOptions::new())
            .unwrap();
        assert_equal(&embedded, &distributed, analysis);
    }
    // By the command line.
    std::fs::remove_dir_all(distributed.directory().join("results")).unwrap();
    let output = Command::new(TUBELAB)
        .args([
            "corpus",
            "analyze",
            "distributed",
            "outliers",
            "--worker",
            TUBELAB,
            "--engine",
        ])
        .args([&server.address(), "--engine-path", "s3://channels/corpora/first/"])
        .current_dir(directory.path())
        .env("TUBELAB_DATA_DIR", directory.path().join("data"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_equal(&embedded, &distributed, "outliers");
    // A prefix without a corpus.
    std::fs::remove_dir_all(distributed.directory().join("results")).unwrap();
    let elsewhere = Spark::connect(&server.address(), "s3://channels/nowhere", TUBELAB).unwrap();
    let error = failure(distributed.analyze_on(&elsewhere, "outliers", &AnalyzeOptions::new()));
    assert!(
        error.is_not_found() && error.to_string().contains("--engine-path"),
        "{error}"
    );
}
