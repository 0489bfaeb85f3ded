//! Sail, another engine that speaks the protocol.

use super::server::Sail;
use super::spark::{assert_equal, corpus, failure, forget, on};
use super::workers::*;
use tubelab::corpus::AnalyzeOptions;

#[test]
fn results_are_the_embedded_ones() {
    testkit::needs!(Sail);
    let server = Sail::start(&[]);
    let directory = tempfile::tempdir().unwrap();
    let (embedded, distributed) = (
        corpus(directory.path(), "embedded"),
        corpus(directory.path(), "distributed"),
    );
    let options = AnalyzeOptions::new();
    for analysis in tubelab::corpus::ANALYSES {
        let engine = on(&server.address(), &distributed, TUBELAB).unwrap();
        distributed.analyze_on(&engine, analysis, &options).unwrap();
        assert_equal(&embedded, &distributed, analysis);
    }
    // On one computer it does not repeat what failed: the user does.
    forget(&distributed);
    let dead = on(&server.address(), &distributed, &dies(directory.path())).unwrap();
    let error = failure(distributed.analyze_on(&dead, "trends", &options));
    assert!(error.message().contains("signal 9"), "{error}");
    let engine = on(&server.address(), &distributed, TUBELAB).unwrap();
    distributed.analyze_on(&engine, "trends", &options).unwrap();
    assert_equal(&embedded, &distributed, "trends");
}
