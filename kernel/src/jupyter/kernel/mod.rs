//! The Jupyter kernel: sockets on one side, the engine on the other.

mod cells;
mod completeness;
mod history;
mod typing;
mod wire;

use crate::engine::Interrupter;
use crate::sysroot::Sysroot;
use cells::Cells;
use jupyter_protocol::{
    CodeMirrorMode, ConnectionInfo, HelpLink, InterruptReply, JupyterMessage, JupyterMessageContent, KernelInfoReply,
    LanguageInfo, ReplyStatus, ShutdownReply, Status,
};
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;
use tubelab::error::{Context, Error, Kind, Result};
use wire::{Inlet, Outlet};

/// Serves the front end that wrote `connection_file` until it shuts the kernel down.
pub fn run(connection_file: &Path) -> Result<()> {
    let context = || format!("reading the connection file {}", connection_file.display());
    let text = std::fs::read_to_string(connection_file)
        .map_err(Error::from)
        .with_context(context)?;
    let connection: ConnectionInfo = serde_json::from_str(&text).map_err(Error::from).with_context(context)?;
    let sysroot = Sysroot::of_this_program().map_err(|error| error.to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(serve(&connection, sysroot))
}

async fn serve(connection: &ConnectionInfo, sysroot: std::result::Result<Sysroot, String>) -> Result<()> {
    let (inlet, outlet) = wire::bind(connection).await.map_err(|error| {
        Error::new(Kind::Network, format!("the kernel's ports cannot be opened: {error}"))
            .context("starting the kernel")
    })?;
    let interrupter = Interrupter::default();
    let (requests, cells_requests) = channel();
    let (typing, typed) = typing::Typing::new();
    let cells = Cells::new(sysroot, outlet.clone(), interrupter.clone(), typing.clone(), typed);
    // Parsers call themselves for each bracket; only what is used of it takes memory.
    std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(move || cells.serve(&cells_requests))?;
    std::thread::spawn(crate::complete::load);
    tokio::spawn(end_with_parent());
    let Inlet {
        mut shell,
        mut control,
        mut control_reply,
    } = inlet;
    let shell_outlet = outlet.clone();
    tokio::spawn(async move {
        loop {
            match wire::read(&mut shell).await {
                Ok(request) => serve_shell(request, &shell_outlet, &requests, &typing),
                Err(error) if is_closed(&error) => return,
                Err(error) => eprintln!("a message could not be read: {error}"),
            }
        }
    });
    loop {
        let request = match wire::read(&mut control).await {
            Ok(request) => request,
            Err(error) if is_closed(&error) => return Ok(()),
            Err(error) => {
                eprintln!("a message could not be read: {error}");
                continue;
            }
        };
        outlet.publish_for(&request, Status::busy());
        let (answer, last): (Option<JupyterMessageContent>, bool) = match &request.content {
            JupyterMessageContent::ShutdownRequest(shutdown) => (
                Some(
                    ShutdownReply {
                        restart: shutdown.restart,
                        ..Default::default()
                    }
                    .into(),
                ),
                true,
            ),
            JupyterMessageContent::InterruptRequest(_) => {
                interrupter.interrupt();
                (Some(InterruptReply::default().into()), false)
            }
            JupyterMessageContent::KernelInfoRequest(_) => (Some(kernel_info().into()), false),
            _ => (None, false),
        };
        if let Some(answer) = answer {
            let _ = control_reply.send(JupyterMessage::new(answer, Some(&request))).await;
        }
        outlet.publish_for(&request, Status::idle());
        if last {
            // Time for the last messages to leave; the cells' process ends with this one.
            tokio::time::sleep(Duration::from_millis(100)).await;
            std::process::exit(0);
        }
    }
}

fn serve_shell(request: JupyterMessage, outlet: &Outlet, cells: &Sender<JupyterMessage>, typing: &typing::Typing) {
    let answer: JupyterMessageContent = match &request.content {
        // Answered here and at once, so that front ends see a live kernel while the compiler warms up.
        JupyterMessageContent::KernelInfoRequest(_) => kernel_info().into(),
        JupyterMessageContent::CommInfoRequest(asked) => typing.comms(asked.target_name.as_deref()).into(),
        JupyterMessageContent::ShutdownRequest(_) => std::process::exit(0),
        // Answered here, so that they work while a cell runs.
        JupyterMessageContent::CompleteRequest(at) => typing.complete(at).into(),
        JupyterMessageContent::InspectRequest(at) => typing.inspect(at).into(),
        JupyterMessageContent::CommOpen(_)
        | JupyterMessageContent::CommMsg(_)
        | JupyterMessageContent::CommClose(_) => {
            outlet.publish_for(&request, Status::busy());
            if let Some(close) = typing.take(&request) {
                outlet.publish_for(&request, close);
            }
            return outlet.publish_for(&request, Status::idle());
        }
        _ => {
            let _ = cells.send(request);
            return;
        }
    };
    outlet.publish_for(&request, Status::busy());
    outlet.reply(&request, answer);
    outlet.publish_for(&request, Status::idle());
}

fn is_closed(error: &jupyter_zmq_client::RuntimeError) -> bool {
    matches!(error, jupyter_zmq_client::RuntimeError::ZmqError(_))
}

/// Exits when the parent process is gone, so that a killed server leaves no kernel behind.
async fn end_with_parent() {
    if std::env::var_os("JPY_PARENT_PID").is_none() {
        return;
    }
    let parent = std::os::unix::process::parent_id();
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if std::os::unix::process::parent_id() != parent {
            std::process::exit(0);
        }
    }
}

fn kernel_info() -> KernelInfoReply {
    let version = env!("TUBELAB_RUSTC").split_whitespace().nth(1).unwrap_or_default();
    let link = |text: &str, url: &str| HelpLink {
        text: text.into(),
        url: url.into(),
    };
    KernelInfoReply {
        status: ReplyStatus::Ok,
        protocol_version: "5.4".into(),
        implementation: "tubelab".into(),
        implementation_version: env!("CARGO_PKG_VERSION").into(),
        language_info: LanguageInfo {
            name: "rust".into(),
            version: version.into(),
            mimetype: Some("text/rust".into()),
            file_extension: Some(".rs".into()),
            pygments_lexer: Some("rust".into()),
            codemirror_mode: Some(CodeMirrorMode::Simple("rust".into())),
            nbconvert_exporter: Some("script".into()),
        },
        banner: format!(
            "tubelab {}: YouTube channel analytics in Rust",
            env!("CARGO_PKG_VERSION")
        ),
        help_links: vec![
            link("Rust", "https://doc.rust-lang.org"),
            link("Polars", "https://docs.rs/polars"),
        ],
        debugger: false,
        error: None,
    }
}
