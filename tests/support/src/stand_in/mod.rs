//! A stand-in for the YouTube Data API v3: a server on this computer that answers about a generated
//! [`World`] as the API would, counts quota units, and fails as asked.
//!
//! ```
//! use testkit::generator::{Plan, World};
//! use testkit::{Fault, StandIn};
//!
//! let api = StandIn::start(World::generate(Plan::new(1, 100)));
//! api.fault("videos", 1, Fault::BackendError); // the next call of videos fails once
//! println!("{} with the key {}", api.url(), StandIn::KEY);
//! assert_eq!(api.units(), 0);
//! ```

mod endpoints;
mod fault;
mod flaw;
mod http;
mod quota;
mod refusal;
mod search;
mod shape;
mod switches;

pub use fault::Fault;
pub use flaw::Flaw;
pub use http::Request;
pub use quota::Bucket;
pub use switches::Switches;

use crate::generator::World;
use fault::{Only, Planned};
use http::{Delivery, Response};
use quota::Ledger;
use refusal::Refusal;
use std::io::BufReader;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

/// The path below which the API lives.
const BASE: &str = "/youtube/v3/";

/// A running stand-in. It ends when the value is dropped.
pub struct StandIn {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// One request that came, and how it was answered.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method's path: `channels`, `videos:batchGetStats` …
    pub endpoint: String,
    /// The request as it came, the key included.
    pub request: Request,
    /// The status that was sent; 0 when the connection ended without one.
    pub status: u16,
    /// The fault that struck, if one did.
    pub fault: Option<Fault>,
}

struct Shared {
    world: World,
    stopped: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    ledger: Ledger,
    calls: Vec<Call>,
    script: Vec<Planned>,
    /// By the id of the item.
    flaws: Vec<(String, Flaw)>,
    switches: Switches,
}

impl StandIn {
    /// The only key that is accepted.
    pub const KEY: &str = "stand-in-key";

    /// Starts a server for `world` on a free port of this computer.
    ///
    /// # Panics
    /// When no port can be opened.
    pub fn start(world: World) -> StandIn {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port of this computer can be opened");
        let address = listener.local_addr().expect("an open port has an address");
        let shared = Arc::new(Shared {
            world,
            stopped: AtomicBool::new(false),
            state: Mutex::default(),
        });
        let for_connections = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if for_connections.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&for_connections);
                // A client that goes away in the middle is no concern of the server.
                thread::spawn(move || shared.serve(stream).unwrap_or_default());
            }
        });
        StandIn { address, shared }
    }

    /// The base address: `http://127.0.0.1:PORT/youtube/v3`.
    pub fn url(&self) -> String {
        format!("{}{}", self.root(), BASE.trim_end_matches('/'))
    }

    /// The server's address without a path, as clients made from the discovery document want it.
    pub fn root(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What it answers about.
    pub fn world(&self) -> &World {
        &self.shared.world
    }

    /// Quota units used so far. Searches and batch statistics are counted apart, see [`used`](Self::used).
    pub fn units(&self) -> u64 {
        self.used(Bucket::Units)
    }

    /// What has been used of a bucket.
    pub fn used(&self, bucket: Bucket) -> u64 {
        self.state().ledger.used(bucket)
    }

    /// Sets what a bucket allows in all.
    pub fn limit(&self, bucket: Bucket, limit: u64) {
        self.state().ledger.limit(bucket, limit);
    }

    /// The requests so far, in the order in which they came.
    pub fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    /// Forgets requests, quota and faults.
    pub fn reset(&self) {
        *self.state() = State::default();
    }

    /// Lets the next `times` calls of `endpoint` (`"*"`: of any) fail.
    pub fn fault(&self, endpoint: &str, times: usize, fault: Fault) {
        self.fault_after(endpoint, 0, times, fault);
    }

    /// Lets `after` calls of `endpoint` pass, and then `times` calls fail.
    pub fn fault_after(&self, endpoint: &str, after: usize, times: usize, fault: Fault) {
        self.plan(endpoint, after, times, fault, Arc::new(|_: &Request| true));
    }

    /// Lets every call of `endpoint` fail that `only` selects.
    pub fn fault_where(&self, endpoint: &str, fault: Fault, only: impl Fn(&Request) -> bool + Send + Sync + 'static) {
        self.plan(endpoint, 0, usize::MAX, fault, Arc::new(only));
    }

    /// Gives the item with this id a flaw, wherever it is answered.
    pub fn flaw(&self, id: &str, flaw: Flaw) {
        self.state().flaws.push((id.to_owned(), flaw));
    }

    fn plan(&self, endpoint: &str, after: usize, times: usize, fault: Fault, only: Only) {
        self.state().script.push(Planned {
            endpoint: endpoint.to_owned(),
            only,
            after,
            times,
            fault,
        });
    }

    /// Changes behaviours that are uncertain.
    pub fn switch(&self, switches: Switches) {
        self.state().switches = switches;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        // The listener notices at the next connection, which is this one.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A test that failed elsewhere must not make this one fail too.
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Answers the requests of one connection until it ends.
    fn serve(&self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let mut reader = BufReader::new(stream.try_clone()?);
        while let Some(request) = http::read(&mut reader)? {
            if self.stopped.load(Ordering::Relaxed) {
                break;
            }
            let (response, delivery) = self.respond(&request);
            if !http::write(&mut stream, &request, &response, delivery)? {
                break;
            }
        }
        Ok(())
    }

    fn respond(&self, request: &Request) -> (Response, Delivery) {
        let endpoint = request.path.strip_prefix(BASE).unwrap_or(&request.path).to_owned();
        let (fault, answer) = {
            let mut state = self.state();
            let fault = fault::next(&mut state.script, &endpoint, request);
            let answer = match fault.as_ref().and_then(Fault::uncharged) {
                Some(refusal) => refusal.response(),
                None => self.answer(&mut state, &endpoint, request),
            };
            let reached = !matches!(fault, Some(Fault::Reset | Fault::Hang(_)));
            let call = Call {
                endpoint,
                request: request.clone(),
                status: if reached { answer.status } else { 0 },
                fault: fault.clone(),
            };
            state.calls.push(call);
            (fault, answer)
        };
        let Some(fault) = fault else {
            return (answer, Delivery::Whole);
        };
        // Outside the lock: a slow answer delays no other.
        fault.on(answer)
    }

    fn answer(&self, state: &mut State, endpoint: &str, request: &Request) -> Response {
        self.charged(state, endpoint, request)
            .unwrap_or_else(|refusal| refusal.response())
    }

    /// Checks the key, charges the call (refused ones too), and answers it.
    fn charged(&self, state: &mut State, endpoint: &str, request: &Request) -> Result<Response, Refusal> {
        match request.header("x-goog-api-key").or_else(|| request.parameter("key")) {
            None => return Err(Refusal::no_key()),
            Some(key) if key != StandIn::KEY => return Err(Refusal::bad_key()),
            Some(_) => {}
        }
        if request.method != "GET" || !endpoints::is_method(endpoint) {
            return Err(Refusal::new(404, "global", "notFound", "Method not found."));
        }
        let bucket = Bucket::of(endpoint);
        state.ledger.charge(bucket)?;
        let mut body = endpoints::answer(&self.world, &state.switches, endpoint, request)?;
        for (id, flaw) in &state.flaws {
            flaw.on(&mut body, id);
        }
        let etag = body["etag"].as_str().unwrap_or_default().to_owned();
        if request
            .header("if-none-match")
            .is_some_and(|known| known.trim_matches('"') == etag)
        {
            if !state.switches.unchanged_costs {
                state.ledger.refund(bucket);
            }
            return Ok(json(304, Vec::new()));
        }
        let body = match request.parameter("fields") {
            Some(fields) => shape::select(&body, fields).ok_or_else(|| Refusal::bad_fields(fields))?,
            None => body,
        };
        let pretty = !matches!(request.parameter("prettyPrint"), Some("false" | "0"));
        Ok(json(200, shape::text(&body, pretty).into_bytes()))
    }
}

fn json(status: u16, body: Vec<u8>) -> Response {
    Response {
        status,
        content_type: "application/json; charset=UTF-8",
        headers: Vec::new(),
        body,
    }
}
