//! Many viewers, slow views, and the end of the server.

use super::server::{Server, children, ending, notebooks_of, request};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

/// Code that leaves a line in a file, and then takes its time.
pub fn counted(file: &Path, milliseconds: u64) -> String {
    format!(
        "use std::io::Write;\nlet mut file = std::fs::OpenOptions::new().append(true).create(true).open({file:?})?;\n\
         writeln!(file, \"ran\")?;\nprintln!(\"began\");\nstd::thread::sleep(std::time::Duration::from_millis({milliseconds}));\n\"done\""
    )
}

pub fn runs(file: &Path) -> usize {
    std::fs::read_to_string(file).unwrap_or_default().lines().count()
}

fn kinds(events: &[Value]) -> Vec<&str> {
    events.iter().filter_map(|event| event["type"].as_str()).collect()
}

#[test]
fn ten_viewers_of_one_view_run_it_once() {
    let ran = tempfile::NamedTempFile::new().unwrap();
    let directory = notebooks_of(&[("slow", &counted(ran.path(), 1500))]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let seen: Vec<Vec<Value>> = std::thread::scope(|scope| {
        let viewers: Vec<_> = (0..10).map(|_| scope.spawn(|| server.view("slow"))).collect();
        viewers.into_iter().map(|viewer| viewer.join().unwrap()).collect()
    });
    assert_eq!(runs(ran.path()), 1);
    for events in &seen {
        assert!(ending(events).1.is_none(), "{events:?}");
        assert!(
            events
                .iter()
                .any(|event| event["html"].as_str().is_some_and(|html| html.contains("done"))),
            "{events:?}"
        );
    }
    // Later ones find the result; another setting that the notebook does not ask for is no other view.
    let again = server.view("slow?tz=Asia/Tokyo");
    assert_eq!(again.last().unwrap()["cached"], true);
    assert_eq!(runs(ran.path()), 1);
}

#[test]
fn a_full_queue_says_so_and_one_that_waits_sees_its_place() {
    let ran = tempfile::NamedTempFile::new().unwrap();
    let code = counted(ran.path(), 4000);
    let directory = notebooks_of(&[
        ("a", &code),
        ("b", &format!("{code};\n1")),
        ("c", &format!("{code};\n2")),
    ]);
    let server = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .args(["--workers", "1", "--queue", "1"]);
    });
    std::thread::scope(|scope| {
        let first = scope.spawn(|| server.view("a"));
        server.wait(|_| runs(ran.path()) == 1);
        let second = scope.spawn(|| server.view("b"));
        server.wait(|server| {
            server
                .get("/metrics")
                .body
                .contains("tubelab_work{state=\"waiting\"} 1")
        });
        let third = server.view("c");
        assert_eq!(ending(&third).1.unwrap()["kind"], "busy", "{third:?}");
        let (first, second) = (first.join().unwrap(), second.join().unwrap());
        assert!(ending(&first).1.is_none() && ending(&second).1.is_none());
        let place = second
            .iter()
            .find(|event| event["type"] == "queue")
            .unwrap_or_else(|| panic!("{:?}", kinds(&second)));
        assert_eq!(place["place"], 1);
    });
    // Afterwards there is room again.
    assert!(ending(&server.view("c")).1.is_none());
}

#[test]
fn what_takes_too_long_or_too_much_is_ended_with_all_that_it_started() {
    let directory = notebooks_of(&[
        (
            "forever",
            "println!(\"began\");\nlet mut child = std::process::Command::new(\"sleep\").arg(\"4321\").spawn()?;\nchild.wait()?;",
        ),
        (
            "greedy",
            "let mut all: Vec<Vec<u8>> = Vec::new();\nloop { all.push(vec![1; 64 << 20]); }",
        ),
        (
            "deep",
            "fn deep(n: u64) -> u64 { let room = [n; 4096]; if n == u64::MAX { 0 } else { deep(n + 1) + room[(n % 4096) as usize] } }\ndeep(0)",
        ),
        (
            "leaves",
            "std::process::Command::new(\"sleep\").arg(\"4321\").spawn()?;\n\"left\"",
        ),
        ("fine", "1"),
    ]);
    // With one worker nothing runs that was not asked for, and so nothing when a server is killed at the end.
    let server = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .args(["--workers", "1", "--timeout", "8"]);
    });
    let (began, events) = (Instant::now(), server.view("forever"));
    assert_eq!(ending(&events).1.unwrap()["kind"], "timeout", "{events:?}");
    assert!(began.elapsed() < Duration::from_secs(60));
    let sleeping = || {
        let of_all = std::fs::read_dir("/proc").unwrap().flatten();
        let mut commands = of_all.filter_map(|entry| std::fs::read(entry.path().join("cmdline")).ok());
        commands.any(|command| command == b"sleep\x004321\x00")
    };
    server.wait(|server| server.children().is_empty() && !sleeping());
    let events = server.view("leaves");
    assert!(ending(&events).1.is_none(), "{events:?}");
    server.wait(|server| server.children().is_empty() && !sleeping());
    let bounded = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .args(["--workers", "1", "--memory", "700"]);
    });
    for name in ["greedy", "deep"] {
        let events = bounded.view(name);
        assert_eq!(
            ending(&events).1.unwrap()["kind"],
            "out_of_memory",
            "{name}: {events:?}"
        );
    }
    assert!(ending(&bounded.view("fine")).1.is_none());
}

/// Sends a request and gives its connection, without waiting for the answer.
fn sent(server: &Server, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream
        .write_all(request(&server.address, "GET", path, &[], "").as_bytes())
        .unwrap();
    stream
}

fn rest(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_end_loses_no_request() {
    let ran = tempfile::NamedTempFile::new().unwrap();
    let directory = notebooks_of(&[("slow", &counted(ran.path(), 5000))]);
    let mut server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let running = sent(&server, "/api/view/slow");
    server.wait(|_| runs(ran.path()) == 1);
    server.signal("-TERM");
    server.wait(|server| server.log.lock().unwrap().contains("Shutting down"));
    // New ones are still answered, so that nobody is turned away before who distributes them knows.
    let ready = server.get("/ready");
    assert_eq!((ready.status, ready.body.as_str()), (503, "draining\n"));
    assert_eq!(server.get("/health").status, 200);
    let answer = rest(running);
    assert!(
        answer.contains("\"type\":\"end\"") && answer.contains("done") && !answer.contains("\"type\":\"error\""),
        "{answer}"
    );
    assert_eq!(server.ended().code(), Some(0));
}

#[test]
fn a_view_ends_with_its_server() {
    let ran = tempfile::NamedTempFile::new().unwrap();
    let directory = notebooks_of(&[("slow", &counted(ran.path(), 600_000))]);
    let mut server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let _running = sent(&server, "/api/view/slow");
    server.wait(|_| runs(ran.path()) == 1);
    let views = server.children();
    assert_eq!(views.len(), 1, "{views:?}");
    server.signal("-KILL");
    server.ended();
    let gone = |id: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        stat.is_empty() || stat.contains(") Z ")
    };
    let started = Instant::now();
    while !gone(views[0].0) {
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "the view goes on without its server"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(children(1).iter().all(|(id, _)| *id != views[0].0));
}

#[test]
fn metrics_are_in_the_format_of_prometheus_and_count() {
    let directory = notebooks_of(&[("fine", "1"), ("fails", "let list: Vec<u8> = Vec::new();\nlist[0]")]);
    // With one worker nothing runs that was not asked for.
    let server = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .args(["--workers", "1"]);
    });
    server.view("fine");
    server.view("fine");
    server.view("fails");
    server.get("/nothing");
    let text = server.get("/metrics").body;
    let value = |sample: &str| -> f64 {
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(sample)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{sample} is missing in\n{text}"))
            .parse()
            .unwrap()
    };
    let mut types = Vec::new();
    for line in text.lines().filter(|line| *line != "# EOF") {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            types.push(rest.split(' ').next().unwrap());
        } else if !line.starts_with("# ") {
            let (sample, value) = line.rsplit_once(' ').unwrap();
            assert!(value.parse::<f64>().is_ok(), "{line}");
            let name = sample.split('{').next().unwrap();
            assert!(types.iter().any(|known| name.starts_with(known)), "{line} has no type");
            assert!(!sample.contains('{') || sample.ends_with('}'), "{line}");
        }
    }
    assert!(text.ends_with("# EOF\n"));
    assert_eq!(value("tubelab_results_total{source=\"memory\"}"), 1.0);
    // A view that failed has no result.
    assert_eq!(value("tubelab_results_total{source=\"run\"}"), 1.0);
    assert_eq!(value("tubelab_errors_total{kind=\"panic\"}"), 1.0);
    assert_eq!(
        value("tubelab_http_requests_total{route=\"other\",status=\"404\"}"),
        1.0
    );
    assert_eq!(
        value("tubelab_http_requests_total{route=\"/api/view/{name}\",status=\"200\"}"),
        3.0
    );
    assert!(value("tubelab_memory_bytes{of=\"server\"}") > 1e6);
    assert_eq!(value("tubelab_work{state=\"notebooks\"}"), 2.0);
}

#[test]
fn a_server_that_warms_up_is_ready_when_the_views_are_there() {
    let ran = tempfile::NamedTempFile::new().unwrap();
    let directory = notebooks_of(&[("slow", &counted(ran.path(), 2000))]);
    let server = Server::listening(|command| {
        command.arg("--notebooks").arg(directory.path()).arg("--warm");
    });
    server.wait(|_| runs(ran.path()) == 1);
    let ready = server.get("/ready");
    assert_eq!((ready.status, ready.body.as_str()), (503, "warming up\n"));
    server.wait(|server| server.get("/ready").status == 200);
    assert_eq!(server.view("slow").last().unwrap()["cached"], true);
    assert_eq!(runs(ran.path()), 1);
    assert!(server.children().is_empty(), "nothing is kept running for later");
}
