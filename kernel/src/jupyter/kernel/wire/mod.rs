//! The sockets of a kernel.

mod ipc;

use jupyter_protocol::{ConnectionInfo, Header, InputRequest, JupyterMessage, JupyterMessageContent, Status};
use jupyter_zmq_client::{
    KernelIoPubXPubConnection, KernelStdinConnection, RawMessage, RouterRecvConnection, RouterSendConnection,
    RuntimeError, SubscriptionEvent, create_kernel_control_connection, create_kernel_heartbeat_connection,
    create_kernel_iopub_xpub_connection, create_kernel_shell_connection, create_kernel_stdin_connection,
};
use serde_json::{Map, Value, json};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use zeromq::SocketRecv;

/// Sends outputs, replies and questions to the user. Cheap to clone; usable from any thread.
#[derive(Clone)]
pub struct Outlet {
    iopub: UnboundedSender<JupyterMessage>,
    shell: UnboundedSender<JupyterMessage>,
    stdin: UnboundedSender<(JupyterMessage, mpsc::Sender<String>)>,
    /// The request that is being served: what cells print belongs to it.
    parent: Arc<Mutex<Option<JupyterMessage>>>,
}

impl Outlet {
    /// Makes `request` the parent of everything published from now on.
    pub fn serve(&self, request: &JupyterMessage) {
        *self.parent.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(request.clone());
    }

    /// Publishes to every front end, as part of the request that is being served.
    pub fn publish(&self, content: impl Into<JupyterMessageContent>) {
        let parent = self.parent.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let _ = self.iopub.send(JupyterMessage::new(content, parent.as_ref()));
    }

    /// Publishes to every front end, as part of `request`.
    pub fn publish_for(&self, request: &JupyterMessage, content: impl Into<JupyterMessageContent>) {
        let _ = self.iopub.send(JupyterMessage::new(content, Some(request)));
    }

    /// Answers a request that came over the shell socket.
    pub fn reply(&self, request: &JupyterMessage, content: impl Into<JupyterMessageContent>) {
        let _ = self.shell.send(JupyterMessage::new(content, Some(request)));
    }

    /// The same, with metadata beside it.
    pub fn reply_with(&self, request: &JupyterMessage, content: impl Into<JupyterMessageContent>, metadata: Value) {
        let mut message = JupyterMessage::new(content, Some(request));
        message.metadata = if metadata.is_object() { metadata } else { json!({}) };
        let _ = self.shell.send(message);
    }

    /// Asks the user and waits for the answer; `None` if there is none, or it is no longer wanted.
    pub fn ask(&self, request: &JupyterMessage, question: InputRequest, unwanted: impl Fn() -> bool) -> Option<String> {
        let (sender, answer) = mpsc::channel();
        let _ = self.stdin.send((JupyterMessage::new(question, Some(request)), sender));
        loop {
            match answer.recv_timeout(Duration::from_millis(50)) {
                Ok(text) => return Some(text),
                Err(mpsc::RecvTimeoutError::Timeout) if !unwanted() => {}
                Err(_) => return None,
            }
        }
    }
}

/// The sockets that receive requests.
pub struct Inlet {
    pub shell: RouterRecvConnection,
    pub control: RouterRecvConnection,
    pub control_reply: RouterSendConnection,
}

/// Binds the five sockets and starts what serves them.
pub async fn bind(connection: &ConnectionInfo) -> jupyter_zmq_client::Result<(Inlet, Outlet)> {
    let session = format!("tubelab-{}", std::process::id());
    let connection = &ipc::located(connection);
    let private = ipc::prepare(connection).map_err(zeromq::ZmqError::from)?;
    let mut heartbeat = create_kernel_heartbeat_connection(connection).await?;
    let (shell_reply, shell) = create_kernel_shell_connection(connection, &session).await?.split();
    let (control_reply, control) = create_kernel_control_connection(connection, &session).await?.split();
    let stdin = create_kernel_stdin_connection(connection, &session).await?;
    let iopub = create_kernel_iopub_xpub_connection(connection, &session).await?;
    drop(private);

    let (iopub_sender, iopub_receiver) = unbounded_channel();
    let (shell_sender, shell_receiver) = unbounded_channel();
    let (stdin_sender, stdin_receiver) = unbounded_channel();
    tokio::spawn(async move { while heartbeat.single_heartbeat().await.is_ok() {} });
    tokio::spawn(publish_all(iopub, iopub_receiver));
    tokio::spawn(reply_all(shell_reply, shell_receiver));
    tokio::spawn(ask_all(stdin, stdin_receiver));
    let outlet = Outlet {
        iopub: iopub_sender,
        shell: shell_sender,
        stdin: stdin_sender,
        parent: Arc::new(Mutex::new(None)),
    };
    outlet.publish(Status::starting());
    Ok((
        Inlet {
            shell,
            control,
            control_reply,
        },
        outlet,
    ))
}

async fn publish_all(mut iopub: KernelIoPubXPubConnection, mut messages: UnboundedReceiver<JupyterMessage>) {
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                // A front end that went away is no reason to stop.
                Some(message) => { let _ = iopub.send(message).await; }
                None => return,
            },
            event = iopub.recv_subscription() => if let Ok(SubscriptionEvent::Subscribe(topic)) = event {
                let welcome = jupyter_protocol::messaging::IoPubWelcome::new(topic);
                let _ = iopub.send(JupyterMessage::new(welcome, None)).await;
            },
        }
    }
}

async fn reply_all(mut shell: RouterSendConnection, mut messages: UnboundedReceiver<JupyterMessage>) {
    while let Some(message) = messages.recv().await {
        let _ = shell.send(message).await;
    }
}

/// Sends questions; the next answer belongs to the newest one, because older ones may have been abandoned.
async fn ask_all(
    stdin: KernelStdinConnection,
    mut questions: UnboundedReceiver<(JupyterMessage, mpsc::Sender<String>)>,
) {
    let (mut ask, mut answers) = stdin.split();
    let newest: Arc<Mutex<Option<mpsc::Sender<String>>>> = Arc::default();
    let waiting = Arc::clone(&newest);
    tokio::spawn(async move {
        loop {
            match read(&mut answers).await.map(|message| message.content) {
                Ok(JupyterMessageContent::InputReply(reply)) => {
                    let asked = waiting.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
                    if let Some(asked) = asked {
                        let _ = asked.send(reply.value);
                    }
                }
                Err(RuntimeError::ZmqError(_)) => return,
                _ => {}
            }
        }
    });
    while let Some((question, answer)) = questions.recv().await {
        *newest.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(answer);
        let _ = ask.send(question).await;
    }
}

/// The next request, with defaults for optional fields.
pub async fn read(connection: &mut RouterRecvConnection) -> jupyter_zmq_client::Result<JupyterMessage> {
    let raw = RawMessage::from_multipart(connection.socket.recv().await?, &connection.mac)?;
    let part = |at: usize| -> Value { serde_json::from_slice(&raw.jparts[at]).unwrap_or_default() };
    let header: Header = serde_json::from_value(part(0))?;
    let mut content = part(3);
    if let (Some(content), defaults) = (content.as_object_mut(), defaults(&header.msg_type)) {
        for (name, value) in defaults {
            if content.get(&name).is_none_or(Value::is_null) {
                content.insert(name, value);
            }
        }
    }
    let content = JupyterMessageContent::from_type_and_content(&header.msg_type, content).map_err(|source| {
        RuntimeError::ParseError {
            msg_type: header.msg_type.clone(),
            source,
        }
    })?;
    Ok(JupyterMessage {
        zmq_identities: raw.zmq_identities,
        header,
        parent_header: None,
        metadata: part(2),
        content,
        buffers: Vec::new(),
        channel: None,
    })
}

fn defaults(kind: &str) -> Map<String, Value> {
    let defaults = match kind {
        "history_request" => {
            json!({ "output": false, "raw": true, "n": 1000, "pattern": "*", "unique": false, "start": 0, "stop": i32::MAX })
        }
        "execute_request" => json!({ "silent": false, "store_history": true, "user_expressions": {} }),
        "complete_request" | "inspect_request" => json!({ "cursor_pos": 0 }),
        "shutdown_request" => json!({ "restart": false }),
        _ => json!({}),
    };
    defaults.as_object().cloned().unwrap_or_default()
}

/// A value in several formats, as in a message.
pub fn bundle(media: serde_json::Value) -> jupyter_protocol::Media {
    serde_json::from_value(media).unwrap_or_default()
}
