//! A server that answers what a test tells it to, faults included, and remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Clone, Debug)]
pub struct Request {
    pub endpoint: String,
    pub target: String,
    pub query: BTreeMap<String, String>,
    pub headers: BTreeMap<String, String>,
}

impl Request {
    pub fn get(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }
}

pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Reply {
    pub fn json(value: serde_json::Value) -> Reply {
        Reply::text(200, value.to_string())
    }

    pub fn text(status: u16, body: impl Into<String>) -> Reply {
        Reply {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub fn fault(status: u16, reason: &str, details: &str) -> Reply {
        let body = format!(
            r#"{{"error":{{"code":{status},"message":"told","errors":[{{"message":"m","domain":"d","reason":"{reason}"}}],"details":[{details}]}}}}"#
        );
        Reply::text(status, body)
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }
}

static SERVERS: AtomicUsize = AtomicUsize::new(0);

type Handler = dyn Fn(&Request, usize) -> Reply + Send + Sync;

pub struct Server {
    pub url: String,
    address: std::net::SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    handler: Box<Handler>,
    requests: Mutex<Vec<Request>>,
    running: AtomicUsize,
    most_running: AtomicUsize,
    stopped: AtomicBool,
}

impl Server {
    /// `handler` gets the request and how many requests the same endpoint had before.
    pub fn start(handler: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            requests: Mutex::default(),
            running: AtomicUsize::new(0),
            most_running: AtomicUsize::new(0),
            stopped: AtomicBool::new(false),
        });
        let for_thread = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if for_thread.stopped.load(Ordering::SeqCst) {
                    break;
                }
                let shared = Arc::clone(&for_thread);
                // A client that hangs up early is what some of the tests are about.
                thread::spawn(move || stream.and_then(|stream| shared.answer(stream)));
            }
        });
        Server {
            // A port may be given out again; the cache of the process must not take the next server for this one.
            url: format!("http://{address}/{}/youtube/v3", SERVERS.fetch_add(1, Ordering::SeqCst)),
            address,
            shared,
        }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests.lock().unwrap().clone()
    }

    pub fn calls(&self, endpoint: &str) -> usize {
        self.requests()
            .iter()
            .filter(|request| request.endpoint == endpoint)
            .count()
    }

    /// The most requests that ran at the same time.
    pub fn most_running(&self) -> usize {
        self.shared.most_running.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn answer(&self, stream: TcpStream) -> std::io::Result<()> {
        let request = read(&stream)?;
        let before = {
            let mut requests = self.requests.lock().unwrap();
            let before = requests
                .iter()
                .filter(|other| other.endpoint == request.endpoint)
                .count();
            requests.push(request.clone());
            before
        };
        let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_running.fetch_max(running, Ordering::SeqCst);
        let reply = (self.handler)(&request, before);
        self.running.fetch_sub(1, Ordering::SeqCst);
        let mut head = format!("HTTP/1.1 {} Told\r\n", reply.status);
        for (name, value) in &reply.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = reply.body.len();
        head.push_str(&format!("Content-Length: {length}\r\nConnection: close\r\n\r\n"));
        let mut stream = stream;
        stream.write_all(head.as_bytes())?;
        stream.write_all(reply.body.as_bytes())
    }
}

fn read(stream: &TcpStream) -> std::io::Result<Request> {
    let mut reader = BufReader::new(stream.take(1 << 20));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim().split_once(": ") else {
            break;
        };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let url = reqwest::Url::parse(&format!("http://host{target}")).unwrap();
    Ok(Request {
        endpoint: url.path().rsplit('/').next().unwrap_or_default().to_owned(),
        query: url.query_pairs().into_owned().collect(),
        target,
        headers,
    })
}
