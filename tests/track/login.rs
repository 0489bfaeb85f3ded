//! Logins and certificates, and that secrets appear nowhere.

use crate::common::{Mlflow, free_port};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;
use tubelab::track::{self, Run, Server, TrackOptions};

/// A door of TLS before a server: makes its own authority, and lets in who has the right words.
const DOOR: &str = r#"
import datetime, http.client, http.server, ipaddress, ssl, sys, threading
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
port, behind, directory = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
words = {"Bearer sesame", "Basic c2FtOnNlc2FtZSDDvA=="}
now = datetime.datetime.now(datetime.timezone.utc)
def name(text): return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])
def make(subject, issuer, key, signer, extensions):
    made = x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    for extension, critical in extensions:
        made = made.add_extension(extension, critical)
    return made.sign(signer, hashes.SHA256())
root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
authority = make("ours", "ours", root, root, [(x509.BasicConstraints(ca=True, path_length=None), True)])
own = make("door", "ours", leaf, root, [(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)])
pem = serialization.Encoding.PEM
open(directory + "/ca.pem", "wb").write(authority.public_bytes(pem))
open(directory + "/door.pem", "wb").write(own.public_bytes(pem) + leaf.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
class Door(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        said = self.headers.get("authorization", "")
        if said not in words:
            # It repeats what it was told, as careless servers do.
            status, kind, answer = 401, "text/plain", ("not known: " + said + " sesame").encode()
        else:
            inner = http.client.HTTPConnection("127.0.0.1", behind)
            inner.request(self.command, self.path, body, {"Content-Type": self.headers.get("content-type", "")})
            reply = inner.getresponse()
            status, kind, answer = reply.status, reply.headers.get("content-type", ""), reply.read()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Door)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(directory + "/door.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print("open", flush=True)
sys.stdin.read()
"#;

#[test]
fn tokens_passwords_and_certificates_open_the_door_and_stay_secret() {
    testkit::needs!(Python);
    let mlflow = Mlflow::shared();
    let directory = tempfile::tempdir().unwrap();
    let port = free_port();
    let mut door = Command::new(testkit::python())
        .args([
            "-c",
            DOOR,
            &port.to_string(),
            &mlflow.port.to_string(),
            directory.path().to_str().unwrap(),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(door.stdout.take().unwrap())
        .read_line(&mut said)
        .unwrap();
    assert_eq!(said.trim(), "open");
    let url = format!("https://127.0.0.1:{port}");
    let certificate: PathBuf = directory.path().join("ca.pem");
    let server = || Server::new(&url).unwrap().retries(0, Duration::ZERO);
    let trusting = || server().certificates(&certificate);
    let at = |server: Server| TrackOptions::directory(directory.path()).server(server);

    for (number, known) in [trusting().token("sesame"), trusting().user("sam", "sesame ü")]
        .into_iter()
        .enumerate()
    {
        let options = at(known);
        track::log_with(&Run::new("behind the door", "run"), &options).unwrap();
        track::flush_with(&options).unwrap();
        let runs = track::runs_with(&options).unwrap();
        let experiments = runs
            .column("experiment")
            .unwrap()
            .str()
            .unwrap()
            .iter()
            .flatten()
            .filter(|e| *e == "behind the door");
        assert_eq!(experiments.count(), number + 1);
    }
    let in_address = Server::new(&format!("https://sam:sesame%20%C3%BC@127.0.0.1:{port}/"))
        .unwrap()
        .certificates(&certificate);
    assert!(track::runs_with(&at(in_address.clone())).is_ok());

    let refused = [
        trusting(),
        trusting().token("wrong sesame"),
        trusting().user("sam", "sesame"),
    ];
    for server in refused {
        let shown = format!("{server:?} {server}");
        let error = track::runs_with(&at(server)).unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert!(error.to_string().contains("MLFLOW_TRACKING_TOKEN"), "{error}");
        assert!(!shown.contains("sesame"), "{shown}");
    }
    let words = track::runs_with(&at(trusting().token("sesame "))).map(drop);
    assert!(words.is_ok(), "white space around a token does not count: {words:?}");
    let error = track::runs_with(&at(trusting().user("sam", "sesame")))
        .unwrap_err()
        .to_string();
    assert!(!error.contains("sesame") && error.contains("[secret]"), "{error}");
    assert!(!format!("{in_address:?} {in_address} {:?}", at(in_address.clone())).contains("sesame"));

    // A certificate that nobody vouches for, a file that is none, and one that is not there.
    let error = track::runs_with(&at(server().token("sesame"))).unwrap_err();
    assert!(
        error.is_network() && error.to_string().contains("cannot be reached"),
        "{error}"
    );
    std::fs::write(directory.path().join("none.pem"), "no certificate").unwrap();
    for file in ["none.pem", "missing.pem"] {
        let error = track::runs_with(&at(server().certificates(directory.path().join(file)))).unwrap_err();
        assert!(
            error.is_input() && error.to_string().contains("MLFLOW_TRACKING_SERVER_CERT_PATH"),
            "{error}"
        );
    }
    drop(door.stdin.take());
    door.wait().unwrap();
}

#[test]
fn addresses_that_are_none_are_reported() {
    for wrong in [
        "",
        "mlflow",
        "ftp://host",
        "databricks",
        "http://",
        "file:///tmp/mlruns",
    ] {
        let error = Server::new(wrong).unwrap_err();
        assert!(
            error.is_input() && error.to_string().contains("MLFLOW_TRACKING_URI"),
            "{wrong}: {error}"
        );
    }
    let server = Server::new("http://user:secret@mlflow.example.org:5000/team/?x=y#z").unwrap();
    assert_eq!(server.to_string(), "http://mlflow.example.org:5000/team");
}
