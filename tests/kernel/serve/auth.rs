//! Who comes in, from where, and what every answer carries.

use super::server::{Answer, Server, command, notebooks, notebooks_of};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const PASSWORD: &str = "planted-password";

fn with_password(directory: &std::path::Path) -> Server {
    let file = directory.join("password.txt");
    std::fs::write(&file, format!("{PASSWORD}\n")).unwrap();
    Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory)
            .arg("--password-file")
            .arg(&file);
    })
}

/// Method, path and access of every route, from the program itself: none can be forgotten here.
fn routes() -> Vec<(String, String, String)> {
    let output = Command::new(env!("CARGO_BIN_EXE_tubelab"))
        .args(["serve", "--list-routes"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let three = |line: &str| {
        let mut words = line.split(' ').map(str::to_owned);
        (words.next().unwrap(), words.next().unwrap(), words.next().unwrap())
    };
    text.lines().map(three).collect()
}

fn filled(path: &str) -> String {
    path.replace("{name}", "one").replace("{file}", "page.js")
}

#[test]
fn nobody_gets_past_the_log_in() {
    let directory = notebooks_of(&[("one", "1")]);
    let server = with_password(directory.path());
    let routes = routes();
    assert!(routes.len() >= 15, "{routes:?}");
    let open = ["GET /login", "POST /login", "GET /health", "GET /ready"];
    for (method, path, access) in &routes {
        let is_open = open.contains(&format!("{method} {path}").as_str());
        assert_eq!(access == "Everyone", is_open, "{method} {path}");
        let answer = server.ask(method, &filled(path), &[("x-tubelab", "1")], "");
        let is_refused =
            answer.status == 401 || (path == "/" && answer.headers.get("location").is_some_and(|to| to == "/login"));
        assert_eq!(is_refused, !is_open, "{method} {path}: {}", answer.status);
        assert_protected(&answer);
    }
    // Neither what does not exist, nor a cookie or a token of someone's own.
    assert_eq!(server.get("/nothing").status, 401);
    for headers in [
        [("Cookie", "tubelab=9999999999.00")],
        [("Cookie", "tubelab=")],
        [("Authorization", "Bearer wrong-password")],
        [("Authorization", "Basic cGxhbnRlZC1wYXNzd29yZA==")],
        [("X-Forwarded-For", "127.0.0.1")],
    ] {
        assert_eq!(server.ask("GET", "/api/state", &headers, "").status, 401, "{headers:?}");
    }
    // With the password: by token, and by a cookie that scripts and other sites do not get.
    let bearer = format!("Bearer {PASSWORD}");
    assert_eq!(
        server
            .ask("GET", "/api/state", &[("Authorization", &bearer)], "")
            .status,
        200
    );
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let answer = server.ask("POST", "/login", &form, &format!("password={PASSWORD}"));
    assert_eq!((answer.status, answer.headers["location"].as_str()), (303, "/"));
    let cookie = &answer.headers["set-cookie"];
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"),
        "{cookie}"
    );
    assert!(!cookie.contains(PASSWORD), "{cookie}");
    let session = cookie.split(';').next().unwrap();
    for path in ["/", "/api/state", "/metrics", "/static/page.js"] {
        assert_eq!(
            server.ask("GET", path, &[("Cookie", session)], "").status,
            200,
            "{path}"
        );
    }
    // Another instance with the same password accepts the same cookie; one with another does not.
    let same = with_password(directory.path());
    assert_eq!(same.ask("GET", "/api/state", &[("Cookie", session)], "").status, 200);
    let other = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .env("TUBELAB_SERVE_PASSWORD", "another-password");
    });
    assert_eq!(other.ask("GET", "/api/state", &[("Cookie", session)], "").status, 401);
    // The page of the log-in is drawn without a session.
    for path in [
        "/login",
        "/static/style.css",
        "/static/page.css",
        "/static/theme.js",
        "/static/login.js",
    ] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }
}

#[test]
fn guessing_is_stopped() {
    let directory = notebooks_of(&[("one", "1")]);
    let server = with_password(directory.path());
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let to = |password: &str| {
        let answer = server.ask("POST", "/login", &form, &format!("password={password}"));
        assert_eq!(answer.status, 303);
        answer.headers["location"].clone()
    };
    for guess in 0..5 {
        assert_eq!(to(&format!("guess-{guess}")), "/login?refused=password");
    }
    assert_eq!(to(PASSWORD), "/login?refused=attempts");
    let bearer = format!("Bearer {PASSWORD}");
    assert_eq!(
        server
            .ask("GET", "/api/state", &[("Authorization", &bearer)], "")
            .status,
        429
    );
}

#[test]
fn another_site_can_neither_read_nor_change_anything() {
    let directory = notebooks_of(&[("one", "1")]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    // A name that someone else's server gave this computer.
    for host in [
        "evil.example",
        "evil.example:8050",
        "127.0.0.1.evil.example",
        "[::1].evil.example",
        "",
    ] {
        let answer = server.ask("GET", "/api/state", &[("Host", host)], "");
        assert!([400, 421].contains(&answer.status), "{host}: {}", answer.status);
    }
    for host in ["localhost", "localhost:1", "127.0.0.1", "[::1]:8050", "LOCALHOST:80"] {
        assert_eq!(
            server.ask("GET", "/health", &[("Host", host)], "").status,
            200,
            "{host}"
        );
    }
    let refresh = |headers: &[(&str, &str)]| server.ask("POST", "/api/refresh?channel=demo", headers, "").status;
    let own = format!("http://{}", server.address);
    assert_eq!(refresh(&[("x-tubelab", "1"), ("Origin", &own)]), 200);
    assert_eq!(refresh(&[("x-tubelab", "1")]), 200);
    assert_eq!(refresh(&[("Origin", &own)]), 403, "a form could send this");
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        assert_eq!(refresh(&[("x-tubelab", "1"), ("Origin", origin)]), 403, "{origin}");
    }
    assert_eq!(refresh(&[("x-tubelab", "1"), ("Sec-Fetch-Site", "cross-site")]), 403);
    assert_protected(&server.get("/"));
}

fn assert_protected(answer: &Answer) {
    let policy = &answer.headers["content-security-policy"];
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{policy}"
    );
    let remote = policy
        .split([' ', ';'])
        .filter(|word| word.contains("://") || *word == "*" || *word == "'unsafe-eval'");
    assert_eq!(remote.count(), 0, "{policy}");
    assert!(
        policy.split(';').any(|part| part.trim() == "script-src 'self'"),
        "{policy}"
    );
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert_eq!(answer.headers["referrer-policy"], "no-referrer");
    assert!(!answer.headers.contains_key("access-control-allow-origin"));
}

#[test]
fn an_address_that_others_reach_is_refused_without_a_secret_or_without_https() {
    let home = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (password, short) = (file("password", PASSWORD), file("short", "abc"));
    let started = |arguments: &[&str]| {
        let output = command(home.path())
            .arg("--notebooks")
            .arg(notebooks())
            .args(arguments)
            .env("PATH", std::env::var("PATH").unwrap())
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let everywhere = ["--address", "0.0.0.0:0"];
    for (arguments, says) in [
        (vec![], "--password-file"),
        (vec!["--password-file", &password], "--behind-proxy"),
        (vec!["--behind-proxy", "127.0.0.1"], "--password-file"),
        (
            vec!["--token-file", &short, "--behind-proxy", "127.0.0.1"],
            "fewer than 8",
        ),
        (vec!["--token-file", "/nowhere/token"], "no file"),
        (
            vec![
                "--password-file",
                &password,
                "--certificate",
                &password,
                "--key",
                &password,
            ],
            "PEM",
        ),
    ] {
        let (code, told) = started(&[&everywhere[..], &arguments[..]].concat());
        assert_eq!(code, Some(1), "{arguments:?}: {told}");
        assert!(told.contains(says) && told.contains("Next:"), "{arguments:?}: {told}");
        assert!(!told.contains(PASSWORD), "{told}");
    }
    let (code, told) = started(&["--address", "127.0.0.1:0", "--behind-proxy", "127.0.0.1"]);
    assert!(code == Some(1) && told.contains("through the proxy"), "{told}");
    let (code, told) = started(&["--certificate", &password]);
    assert_eq!(code, Some(2), "{told}");
}

#[test]
fn with_a_certificate_it_speaks_https_and_the_cookie_stays_there() {
    testkit::needs!(Openssl, Curl);
    let directory = notebooks_of(&[("one", "1")]);
    let (certificate, key) = (
        directory.path().join("certificate.pem"),
        directory.path().join("key.pem"),
    );
    make_certificate(&certificate, &key);
    let state = directory.path().join("state");
    let server = Server::listening(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .env("TUBELAB_STATE_DIR", &state)
            .env("TUBELAB_SERVE_PASSWORD", PASSWORD);
        command.arg("--certificate").arg(&certificate).arg("--key").arg(&key);
    });
    let curl = |arguments: &[&str]| {
        let output = Command::new("curl")
            .args(["--silent", "--include", "--cacert"])
            .arg(&certificate)
            .args(arguments)
            .output()
            .expect("curl is installed");
        String::from_utf8(output.stdout).unwrap()
    };
    let to = |path: &str| format!("https://{}{path}", server.address);
    let health = curl(&[&to("/health")]);
    assert!(
        health.contains("200 OK") && health.contains("strict-transport-security"),
        "{health}"
    );
    let login = curl(&["--data", &format!("password={PASSWORD}"), &to("/login")]);
    assert!(
        login.contains("__Host-tubelab=") && login.contains("; Secure"),
        "{login}"
    );
    // Plain HTTP gets nothing, and does not stand in the way of others.
    assert!(server.try_ask("GET", "/health", &[], "").is_err());
    assert!(curl(&[&to("/health")]).contains("200 OK"));
    // A renewed one is used without a new start; what cannot be used leaves the old one in its place.
    let old = directory.path().join("old.pem");
    std::fs::copy(&certificate, &old).unwrap();
    std::fs::write(&key, "half a fi").unwrap();
    for _ in 0..3 {
        std::thread::sleep(Duration::from_millis(1100));
        assert!(curl(&[&to("/health")]).contains("200 OK"));
    }
    // Said once, however often it is looked at.
    let log: String = std::fs::read_dir(state.join("log"))
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    assert_eq!(log.matches("certificate is not renewed").count(), 1, "{log}");
    make_certificate(&certificate, &key);
    server.wait(|_| curl(&[&to("/health")]).contains("200 OK"));
    let with_the_old = Command::new("curl")
        .args(["--silent", "--cacert"])
        .arg(&old)
        .arg(to("/health"))
        .status();
    assert!(!with_the_old.unwrap().success());
}

fn make_certificate(certificate: &Path, key: &Path) {
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
        ])
        .args(["-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=IP:127.0.0.1", "-keyout"])
        .arg(key)
        .arg("-out")
        .arg(certificate)
        .output()
        .expect("openssl is installed");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[test]
fn who_sends_half_a_request_is_not_waited_for() {
    let directory = notebooks_of(&[("one", "1")]);
    let server = Server::listening(|command| {
        command.arg("--notebooks").arg(directory.path()).args(["--idle", "2"]);
    });
    let connect = |sent: &str| {
        let mut stream = TcpStream::connect(&server.address).unwrap();
        // Less than the library underneath would wait by itself.
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(sent.as_bytes()).unwrap();
        stream
    };
    let health = "GET /health HTTP/1.1\r\nHost: localhost\r\n";
    let (mut none, mut half, mut kept) = (connect(""), connect(health), connect(&format!("{health}\r\n")));
    let until_closed = |stream: &mut TcpStream| {
        let mut said = Vec::new();
        stream.read_to_end(&mut said).expect("it is closed, and in time");
        String::from_utf8(said).unwrap()
    };
    assert_eq!(until_closed(&mut none), "");
    assert!(!until_closed(&mut half).contains("200 OK"));
    // A connection that was answered and is left alone, too.
    assert!(until_closed(&mut kept).contains("200 OK"));
    assert_eq!(server.get("/health").status, 200);
}

/// What a proxy says counts when the proxy is one that was named.
#[test]
fn headers_of_a_proxy_are_believed_only_of_a_proxy() {
    let directory = notebooks_of(&[("one", "1")]);
    let with = |arguments: &[&str]| {
        Server::ready(|command| {
            command
                .arg("--notebooks")
                .arg(directory.path())
                .args(arguments)
                .env("TUBELAB_SERVE_PASSWORD", PASSWORD);
        })
    };
    let form = |server: &Server, password: &str, from: &str| {
        let headers = [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("X-Forwarded-For", from),
            ("X-Forwarded-Proto", "https"),
        ];
        let answer = server.ask("POST", "/login", &headers, &format!("password={password}"));
        (
            answer.headers["location"].clone(),
            answer.headers.get("set-cookie").cloned().unwrap_or_default(),
        )
    };
    let behind = with(&["--behind-proxy", "127.0.0.1"]);
    for _ in 0..5 {
        form(&behind, "wrong-guess", "203.0.113.7");
    }
    assert_eq!(form(&behind, PASSWORD, "203.0.113.7").0, "/login?refused=attempts");
    // Another viewer behind the same proxy may, also where the first pretends to be many.
    let (to, cookie) = form(&behind, PASSWORD, "203.0.113.7, 203.0.113.8");
    assert!(to == "/" && cookie.contains("Secure"), "{to} {cookie}");
    assert_eq!(
        form(&behind, PASSWORD, "198.51.100.1, 203.0.113.7").0,
        "/login?refused=attempts"
    );

    let alone = with(&[]);
    for guess in 0..5 {
        form(&alone, "wrong-guess", &format!("203.0.113.{guess}"));
    }
    assert_eq!(form(&alone, PASSWORD, "203.0.113.99").0, "/login?refused=attempts");
}
