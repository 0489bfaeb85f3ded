//! Below a path behind a real nginx, with the path taken off or passed on; and addresses that are none.

use super::server::{Answer, Server, ending, notebooks_of, request};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PASSWORD: &str = "planted-password";
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// A running nginx; killed when the test ends.
struct Nginx {
    child: Child,
    address: String,
}

impl Nginx {
    /// Shows `stripped` below /tube/, which it takes off and names in a header, and `whole` below /kept/, which it passes on.
    fn start(directory: &Path, stripped: &str, whole: &str) -> Nginx {
        let address = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .to_string();
        let places: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .iter()
            .map(|name| format!("{name}_temp_path {}/{name};\n", directory.display()))
            .collect();
        let config = format!(
            "daemon off; master_process off; pid {0}/pid; error_log {0}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{places}\
             proxy_http_version 1.1; proxy_set_header Connection \"\"; proxy_set_header Host $http_host;\n\
             proxy_set_header X-Forwarded-For $remote_addr; proxy_buffering off;\n\
             server {{ listen {address};\n\
             location /tube/ {{ proxy_pass http://{stripped}/; proxy_set_header X-Forwarded-Prefix /tube; \
             proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $remote_addr; }}\n\
             location /kept/ {{ proxy_pass http://{whole}; }} }} }}\n",
            directory.display()
        );
        std::fs::write(directory.join("nginx.conf"), config).unwrap();
        let path = format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default());
        let child = Command::new("nginx")
            .env("PATH", path)
            .arg("-c")
            .arg(directory.join("nginx.conf"))
            .arg("-e")
            .arg(directory.join("error.log"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let nginx = Nginx { child, address };
        let started = Instant::now();
        while TcpStream::connect(&nginx.address).is_err() {
            assert!(started.elapsed() < Duration::from_secs(30), "nginx does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        nginx
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream
            .write_all(request(&self.address, method, path, headers, body).as_bytes())
            .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Answer::read(&bytes).unwrap_or_else(|| panic!("{method} {path}: {}", String::from_utf8_lossy(&bytes)))
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn dashboard(directory: &Path, options: &[&str]) -> Server {
    let file = directory.join("password.txt");
    std::fs::write(&file, format!("{PASSWORD}\n")).unwrap();
    Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory)
            .arg("--password-file")
            .arg(&file)
            .args(options);
    })
}

const IN_PAGES: [&str; 2] = ["href=\"", "src=\""];

/// The addresses that follow `starts` in a page or a script, as a browser at `base` resolves them.
fn addresses(text: &str, base: &str, starts: &[&str]) -> Vec<String> {
    let found = starts.iter().flat_map(|start| text.split(start).skip(1));
    let base = reqwest::Url::parse(&format!("http://host{base}")).unwrap();
    found
        .map(|rest| rest.split(['"', '\'']).next().unwrap())
        .filter(|address| !address.starts_with("data:") && !address.starts_with('#') && !address.contains("://"))
        .map(|address| base.join(address).unwrap().path().to_owned())
        .collect()
}

#[test]
fn below_a_path_everything_leads_below_the_path() {
    testkit::needs!(Nginx);
    let directory = notebooks_of(&[("one", "1 + 1")]);
    let stripped = dashboard(directory.path(), &["--behind-proxy", "127.0.0.1"]);
    let whole = dashboard(
        directory.path(),
        &["--behind-proxy", "127.0.0.1", "--base-path", "/kept/"],
    );
    let place = tempfile::tempdir().unwrap();
    let nginx = Nginx::start(place.path(), &stripped.address, &whole.address);
    for prefix in ["/tube", "/kept"] {
        let at = |path: &str| format!("{prefix}{path}");
        let to_login = nginx.ask("GET", &at("/"), &[], "");
        assert_eq!((to_login.status, &to_login.headers["location"]), (303, &at("/login")));
        assert!(
            nginx
                .ask("GET", &at("/api/state"), &[], "")
                .body
                .contains(&at("/login"))
        );
        // The page of the log-in is drawn without a session.
        let login = nginx.ask("GET", &at("/login"), &[], "");
        for address in addresses(&login.body, &at("/login"), &IN_PAGES) {
            assert!(address.starts_with(&at("/")), "{address}");
            assert_eq!(nginx.ask("GET", &address, &[], "").status, 200, "{address}");
        }
        let wrong = nginx.ask("POST", &at("/login"), &[FORM], "password=wrong-password");
        assert_eq!(wrong.headers["location"], at("/login?refused=password"));
        let answer = nginx.ask("POST", &at("/login"), &[FORM], &format!("password={PASSWORD}"));
        assert_eq!((answer.status, &answer.headers["location"]), (303, &at("/")));
        let cookie = &answer.headers["set-cookie"];
        assert!(cookie.contains(&format!("; Path={prefix}/;")), "{cookie}");
        let session = [("Cookie", cookie.split(';').next().unwrap())];

        let page = nginx.ask("GET", &at("/"), &session, "");
        assert_eq!(page.status, 200);
        let mut waiting = addresses(&page.body, &at("/"), &IN_PAGES);
        let mut seen = std::collections::BTreeSet::new();
        while let Some(address) = waiting.pop() {
            assert!(address.starts_with(&at("/")), "{address}");
            if seen.insert(address.clone()) {
                let file = nginx.ask("GET", &address, &session, "");
                assert_eq!(file.status, 200, "{address}");
                if address.ends_with(".js") {
                    waiting.extend(addresses(&file.body, &address, &["from './"]));
                }
            }
        }
        assert!(seen.len() > 12, "{seen:?}");
        let state = nginx.ask("GET", &at("/api/state?channel=demo"), &session, "");
        assert_eq!(state.json()["channel"]["title"], "Tubelab Demo (generated)");
        let events = nginx
            .ask("GET", &at("/api/view/one?channel=demo"), &session, "")
            .events();
        assert!(ending(&events).1.is_none(), "{events:?}");

        let nothing = nginx.ask("GET", &at("/nothing/here"), &[session[0], ("Accept", "text/html")], "");
        assert_eq!(nothing.status, 404);
        assert!(nothing.body.contains("does not exist"), "{}", nothing.body);
        for address in addresses(&nothing.body, &at("/nothing/here"), &IN_PAGES) {
            assert!(address.starts_with(&at("/")), "{address}");
            assert_eq!(nginx.ask("GET", &address, &session, "").status, 200, "{address}");
        }
        let out = nginx.ask("POST", &at("/logout"), &session, "");
        assert_eq!(out.headers["location"], at("/login"));
        assert!(
            out.headers["set-cookie"].contains(&format!("; Path={prefix}/;")),
            "{:?}",
            out.headers
        );
    }
    // Without the slash at its end, too, where no proxy adds it.
    let moved = whole.get("/kept?channel=demo");
    assert_eq!(
        (moved.status, moved.headers["location"].as_str()),
        (308, "/kept/?channel=demo")
    );
    // Over HTTPS the browser guards the cookie.
    let https = [FORM, ("X-Forwarded-Proto", "https"), ("X-Forwarded-Prefix", "/tube")];
    let answer = stripped.ask("POST", "/login", &https, &format!("password={PASSWORD}"));
    let cookie = &answer.headers["set-cookie"];
    assert!(
        cookie.starts_with("__Secure-tubelab=") && cookie.contains("Path=/tube/;") && cookie.contains("; Secure"),
        "{cookie}"
    );
}

#[test]
fn a_path_from_a_stranger_or_of_an_odd_form_is_not_believed() {
    let directory = notebooks_of(&[("one", "1")]);
    let alone = dashboard(directory.path(), &[]);
    let to_login = alone.ask("GET", "/", &[("X-Forwarded-Prefix", "/evil")], "");
    assert_eq!(to_login.headers["location"], "/login");
    let behind = dashboard(directory.path(), &["--behind-proxy", "127.0.0.1"]);
    for odd in [
        "//evil.example",
        "https://evil.example",
        "/a;Domain=x",
        "/a b",
        "/../x",
        "tube",
    ] {
        let to_login = behind.ask("GET", "/", &[("X-Forwarded-Prefix", odd)], "");
        assert_eq!(to_login.headers["location"], "/login", "{odd}");
    }
}

#[test]
fn an_unknown_address_has_a_page_and_a_port_is_enough() {
    let directory = notebooks_of(&[("one", "1")]);
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .args(["--port", &port.to_string()]);
    });
    assert_eq!(server.address, format!("127.0.0.1:{port}"));
    let page = server.ask("GET", "/nothing", &[("Accept", "text/html,*/*")], "");
    assert_eq!(
        (page.status, page.headers["content-type"].as_str()),
        (404, "text/html; charset=utf-8")
    );
    assert!(page.body.contains("href=\"/\""), "{}", page.body);
    let error = server.get("/api/nothing");
    assert_eq!(
        (error.status, error.json()["error"]["kind"].as_str()),
        (404, Some("not_found"))
    );
}
