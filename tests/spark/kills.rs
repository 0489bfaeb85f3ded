//! Processes of Spark that are killed in the middle of an analysis: the result is right, and nothing is left of the attempt.

use super::server::Spark;
use super::spark::{assert_equal, forget, on};
use super::workers::{Stall, stalls_once, that_stalls, wait_for};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use tubelab::corpus::{ANALYSES, AnalyzeOptions, Corpus};

const KILLS: usize = 10;
/// A kill that comes too late does not count; so many may.
const LATE: usize = 5;

#[derive(Clone, Copy, Debug)]
enum Victim {
    /// `tubelab` on a worker.
    Tubelab,
    Executor,
    /// A worker of Spark, with its executor.
    Worker,
}

/// Kills each kind of process ten times; `address` has the token of the server.
pub fn survived(server: &mut Spark, address: &str, directory: &Path, embedded: &Corpus, distributed: &Corpus) {
    let engine = on(address, distributed, &that_stalls(directory)).unwrap();
    for victim in [Victim::Tubelab, Victim::Executor, Victim::Worker] {
        let (mut killed, mut late) = (0, 0);
        while killed < KILLS {
            let round = killed + late;
            forget(distributed);
            let analysis = ANALYSES[round % ANALYSES.len()];
            // `tubelab` itself ends as soon as it has answered, so it is killed while it reads.
            let stall = match victim {
                Victim::Executor | Victim::Worker if round % 2 == 1 => Stall::Answering(round * 40),
                _ => Stall::Reading(round * 3_000),
            };
            let mark = stalls_once(directory, &format!("{victim:?}-{round}"), stall);
            let done = AtomicBool::new(false);
            let in_time = std::thread::scope(|scope| {
                let killer = scope.spawn(|| {
                    wait_for(&mark);
                    kill(victim, &mark);
                    !done.load(Ordering::SeqCst)
                });
                distributed
                    .analyze_on(&engine, analysis, &AnalyzeOptions::new())
                    .unwrap_or_else(|error| panic!("{victim:?} {round}: {error}"));
                done.store(true, Ordering::SeqCst);
                killer.join().unwrap()
            });
            assert_equal(embedded, distributed, analysis);
            let expected = files(&embedded.directory().join("results").join(analysis));
            assert!(!expected.is_empty());
            assert_eq!(
                files(&distributed.directory().join("results").join(analysis)),
                expected,
                "leftovers"
            );
            match in_time {
                true => killed += 1,
                false => late += 1,
            }
            assert!(late <= LATE, "{victim:?}: the kills come too late");
            let ended = server.mend();
            assert_eq!(
                ended,
                usize::from(matches!(victim, Victim::Worker)),
                "workers of Spark that ended"
            );
        }
    }
}

/// Kills `tubelab`, whose process the file names, or what is above it: that is Python, Spark's daemon of Python, the executor
/// and the worker of Spark.
fn kill(victim: Victim, mark: &Path) {
    let tubelab: i32 = std::fs::read_to_string(mark).unwrap().trim().parse().unwrap();
    let executor = || {
        let executor = parent(parent(parent(tubelab)));
        assert!(
            command(executor).contains("CoarseGrainedExecutorBackend"),
            "{}",
            command(executor)
        );
        executor
    };
    let victims = match victim {
        Victim::Tubelab => {
            assert!(command(tubelab).contains("corpus"), "{}", command(tubelab));
            vec![tubelab]
        }
        Victim::Executor => vec![executor()],
        Victim::Worker => {
            let executor = executor();
            let worker = parent(executor);
            assert!(
                command(worker).contains("org.apache.spark.deploy.worker.Worker"),
                "{}",
                command(worker)
            );
            vec![executor, worker]
        }
    };
    for process in victims {
        // Safety: a process below the server, which the test has started; the worker of Spark has not been waited for.
        assert_eq!(unsafe { libc::kill(process, libc::SIGKILL) }, 0);
    }
}

fn parent(process: i32) -> i32 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("PPid:")).unwrap();
    line.trim().parse().unwrap()
}

fn command(process: i32) -> String {
    std::fs::read_to_string(format!("/proc/{process}/cmdline")).unwrap()
}

/// Every file below a directory.
fn files(directory: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => open.push(path),
                false => drop(found.insert(path.strip_prefix(directory).unwrap().to_owned())),
            }
        }
    }
    found
}
