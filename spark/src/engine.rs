//! The client of a Spark Connect server.

use super::address::Address;
use super::plan::Pipe;
use super::{answers, failure, plan, settings};
use arrow::array::RecordBatch;
use arrow::ipc::reader::StreamReader;
use spark_connect::plan::LogicalPlan;
use spark_connect_core::{RetryPolicy, SparkConnectClient, SparkError, get_runtime};
use spark_connect_proto::execute_plan_response::ResponseType;
use std::cell::RefCell;
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};
use tubelab::corpus::engine::{Answer, Engine, Task};
use tubelab::error::Result;
use tubelab::interrupt;

/// The version of Python that is tried first; the engine names the right one if it is another.
const PYTHON: &str = "3.12";
/// Calls that fail for a moment are repeated for about eight seconds.
const RETRIES: u32 = 4;
const FIRST_PAUSE_MS: u64 = 500;
/// Batches that wait to be taken.
const AHEAD: usize = 4;
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);
/// An engine that says nothing may be at work, or its computer may be gone.
const SILENCE: Duration = Duration::from_secs(20);
const LONGEST_SETTINGS: Duration = Duration::from_secs(2);
const LONGEST_END: Duration = Duration::from_secs(5);
const LONGEST_FAREWELL: Duration = Duration::from_secs(2);

/// A Spark Connect server on whose workers `tubelab` is installed.
pub struct Spark {
    client: Arc<SparkConnectClient>,
    address: Address,
    /// The corpus as the engine sees it.
    root: String,
    /// The program on the workers.
    program: String,
    python: RefCell<Option<String>>,
}

impl Spark {
    /// Connects to a server, such as `sc://localhost:15002`. `root` is the directory of the corpus as the engine sees it,
    /// an address such as `s3://…`; `program` is `tubelab` on its workers.
    ///
    /// # Errors
    /// `is_input()`: the address is wrong, or a token would be sent in clear text. `is_network()`: nothing answers.
    pub fn connect(address: &str, root: &str, program: &str) -> Result<Spark> {
        let address = Address::parse(address)?;
        address.answers()?;
        let connect = get_runtime().block_on(SparkConnectClient::connect(&address.channel));
        let mut client = connect.map_err(|error| failure::explained(&error, &address.shown(), root))?;
        client.set_retry_policy(RetryPolicy {
            max_retries: Some(RETRIES),
            initial_backoff_ms: FIRST_PAUSE_MS,
            ..RetryPolicy::default()
        });
        let settings = async { tokio::time::timeout(LONGEST_SETTINGS, settings::ask(&client)).await };
        drop(get_runtime().block_on(settings));
        Ok(Spark {
            client: Arc::new(client),
            address,
            root: root.trim_end_matches('/').to_owned(),
            program: program.to_owned(),
            python: RefCell::default(),
        })
    }

    /// The address of a directory of this computer, given by its absolute path.
    pub fn local(path: &Path) -> String {
        format!("file://{}", path.display())
    }

    fn path(&self, table: &str) -> String {
        format!("{}/{table}", self.root)
    }

    /// Runs a query on what is at `path`, and hands over its batches.
    fn execute(&self, plan: &LogicalPlan, path: &str, take: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()> {
        match self.outcome(plan, take)? {
            None => Ok(()),
            Some(error) => Err(failure::explained(&error, &self.address.shown(), path)),
        }
    }

    /// Runs a query and hands over its batches. Returns why the engine failed, unless the connection ended.
    fn outcome(
        &self,
        plan: &LogicalPlan,
        take: &mut dyn FnMut(&RecordBatch) -> Result<()>,
    ) -> Result<Option<SparkError>> {
        let request = plan::request(plan, self.client.session_id());
        let (sender, receiver) = sync_channel(AHEAD);
        let client = Arc::clone(&self.client);
        // A thread of its own, so that the user can stop the work while the engine says nothing.
        std::thread::Builder::new()
            .name("tubelab engine".to_owned())
            .spawn(move || receive(&client, request, &sender))?;
        let mut heard = Instant::now();
        loop {
            match receiver.recv_timeout(BETWEEN_LOOKS) {
                Ok(Message::Batches(bytes)) => {
                    heard = Instant::now();
                    let reader = StreamReader::try_new(Cursor::new(bytes), None).map_err(|_| answers::unreadable())?;
                    for batch in reader {
                        take(&batch.map_err(|_| answers::unreadable())?).inspect_err(|_| self.stop())?;
                    }
                }
                Ok(Message::End) => return Ok(None),
                Ok(Message::Failed(error)) => {
                    if failure::is_of_connection(&error.message(), error.grpc_code()) {
                        return Err(match self.is_gone() {
                            true => failure::gone(&self.address.shown()),
                            false => failure::disconnected(&self.address.shown()),
                        });
                    }
                    return Ok(Some(*error));
                }
                Err(RecvTimeoutError::Timeout) => {
                    interrupt::check().inspect_err(|_| self.stop())?;
                    if heard.elapsed() > SILENCE {
                        heard = Instant::now();
                        if self.address.answers().is_err() {
                            return Err(failure::gone(&self.address.shown()));
                        }
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Err(failure::gone(&self.address.shown())),
            }
        }
    }

    /// Pipes the videos of a task through a program, and hands over what it writes.
    fn pipe(
        &self,
        task: &Task,
        buckets: &[u32],
        gather: bool,
        pipe: &Pipe,
        take: &mut dyn FnMut(&RecordBatch) -> Result<()>,
    ) -> Result<()> {
        let (path, columns) = (self.path("videos"), task.columns()?);
        let plan = plan::work(&path, &columns, buckets, gather, &self.python()?, pipe);
        self.execute(&plan, &path, take)
    }

    /// The version of Python that the workers have. It is found with a query of one row: the engine repeats a task that fails.
    fn python(&self) -> Result<String> {
        if let Some(known) = self.python.borrow().as_ref() {
            return Ok(known.clone());
        }
        let found = match self.outcome(&plan::probe(PYTHON), &mut |_| Ok(()))? {
            None => PYTHON.to_owned(),
            Some(error) => failure::other_python(&error.message())
                .ok_or_else(|| failure::explained(&error, &self.address.shown(), &self.root))?,
        };
        *self.python.borrow_mut() = Some(found.clone());
        Ok(found)
    }

    /// For benches: the work of the engine alone. The videos of a task are written back as they were read, and brought here;
    /// returns how many there are.
    ///
    /// # Errors
    /// Those of the engine.
    #[doc(hidden)]
    pub fn copy(&self, task: &Task, buckets: &[u32]) -> Result<usize> {
        let (columns, mut rows) = (task.columns()?, 0);
        // `cat`, but like the worker it writes nothing before it has read everything.
        let pipe = Pipe::of_videos(&["tail", "-c", "1T"], &columns);
        self.pipe(task, buckets, false, &pipe, &mut |batch| {
            rows += batch.num_rows();
            Ok(())
        })?;
        Ok(rows)
    }

    /// Whether nothing answers any more. A server that ends accepts connections for a moment.
    fn is_gone(&self) -> bool {
        let began = Instant::now();
        while began.elapsed() < LONGEST_END {
            if self.address.answers().is_err() {
                return true;
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
        false
    }

    /// Asks the engine to end what it does for this session.
    fn stop(&self) {
        let end = async { tokio::time::timeout(LONGEST_FAREWELL, self.client.interrupt_all()).await };
        drop(get_runtime().block_on(end));
    }
}

enum Message {
    /// A stream of Arrow batches.
    Batches(Vec<u8>),
    End,
    Failed(Box<SparkError>),
}

fn receive(
    client: &SparkConnectClient,
    request: spark_connect_proto::ExecutePlanRequest,
    sender: &SyncSender<Message>,
) {
    let all = async {
        let mut stream = client.execute_plan_reattachable(request).await?;
        while let Some(response) = stream.message().await? {
            if let Some(ResponseType::ArrowBatch(batch)) = response.response_type {
                // Whoever waited for it has given up.
                if sender.send(Message::Batches(batch.data.to_vec())).is_err() {
                    break;
                }
            }
        }
        Ok(())
    };
    let last = match get_runtime().block_on(all) {
        Ok(()) => Message::End,
        Err(error) => Message::Failed(Box::new(error)),
    };
    drop(sender.send(last));
}

impl Engine for Spark {
    fn channels(&self) -> Result<Vec<(String, String, i64)>> {
        let path = self.path("channels");
        let plan = plan::table(&path, &["channel_id", "snapshot", "stored_videos"].map(str::to_owned));
        let mut channels = Vec::new();
        self.execute(&plan, &path, &mut |batch| {
            let named = answers::texts(batch, 0)?.into_iter().zip(answers::texts(batch, 1)?);
            channels.extend(
                named
                    .zip(answers::numbers(batch, 2)?)
                    .map(|((id, digest), n)| (id, digest, n)),
            );
            Ok(())
        })?;
        Ok(channels)
    }

    fn run(
        &self,
        task: &Task,
        buckets: &[u32],
        gather: bool,
        take: &mut dyn FnMut(Answer) -> Result<()>,
    ) -> Result<()> {
        let json = task.to_json()?;
        let command = [self.program.as_str(), "corpus", "worker", "--task", &json];
        self.pipe(task, buckets, gather, &Pipe::of_answers(&command), &mut |batch| {
            answers::read(batch)?.into_iter().try_for_each(&mut *take)
        })
    }
}

impl Drop for Spark {
    fn drop(&mut self) {
        let end = async { tokio::time::timeout(LONGEST_FAREWELL, self.client.release_session()).await };
        drop(get_runtime().block_on(end));
    }
}
