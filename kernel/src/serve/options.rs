//! What the command is started with. Secrets come from files only, or from the environment.

use super::prefix;
use clap::Args;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Kind, Result};

/// Shorter secrets are guessed.
const SHORTEST_SECRET: usize = 8;

#[derive(Args, Clone, Debug)]
pub struct Options {
    /// Where to listen; another than this computer only with a secret, and with a certificate or behind a proxy
    #[arg(long, env = "TUBELAB_SERVE_ADDRESS", default_value = "127.0.0.1:8050")]
    pub address: SocketAddr,
    /// Port to listen on, instead of the one in the address
    #[arg(long, env = "TUBELAB_SERVE_PORT")]
    pub port: Option<u16>,
    /// Path below which a proxy shows the dashboard, such as /tube
    #[arg(long, env = "TUBELAB_SERVE_BASE_PATH", default_value = "", value_parser = prefix::of_option)]
    pub base_path: String,
    /// Directory of the notebooks
    #[arg(long, env = "TUBELAB_SERVE_NOTEBOOKS", default_value = crate::sysroot::notebooks::DEFAULT, value_parser = crate::sysroot::notebooks::directory)]
    pub notebooks: PathBuf,
    /// Views that run at once; the number of processors when not given
    #[arg(long, env = "TUBELAB_SERVE_WORKERS")]
    pub workers: Option<usize>,
    /// Views that may wait for one to end
    #[arg(long, env = "TUBELAB_SERVE_QUEUE", default_value_t = 100)]
    pub queue: usize,
    /// Memory that a view may take, in MB
    #[arg(long, env = "TUBELAB_SERVE_MEMORY", default_value_t = 2048)]
    pub memory: u64,
    /// Longest time for a view, in seconds
    #[arg(long, env = "TUBELAB_SERVE_TIMEOUT", default_value_t = 300)]
    pub timeout: u64,
    /// File with the password that viewers log in with
    #[arg(long, env = "TUBELAB_SERVE_PASSWORD_FILE", conflicts_with = "token_file")]
    pub password_file: Option<PathBuf>,
    /// File with a token, for programs too: they send it as `Authorization: Bearer …`
    #[arg(long, env = "TUBELAB_SERVE_TOKEN_FILE")]
    pub token_file: Option<PathBuf>,
    /// Certificate for HTTPS, with its chain, in PEM
    #[arg(long, env = "TUBELAB_SERVE_CERTIFICATE", requires = "key")]
    pub certificate: Option<PathBuf>,
    /// The certificate's private key, in PEM
    #[arg(long, env = "TUBELAB_SERVE_KEY", requires = "certificate")]
    pub key: Option<PathBuf>,
    /// Addresses of proxies in front, which do HTTPS: what they say of the viewer is believed
    #[arg(long, env = "TUBELAB_SERVE_BEHIND_PROXY", value_delimiter = ',')]
    pub behind_proxy: Vec<IpAddr>,
    /// Units of the API's quota that a viewer may spend a day; a search counts as 100
    #[arg(long, env = "TUBELAB_SERVE_ALLOWANCE", default_value_t = 1000)]
    pub allowance: u64,
    /// Units of the API's quota that all viewers together may spend a day
    #[arg(long, env = "TUBELAB_SERVE_GLOBAL_ALLOWANCE", default_value_t = 5000)]
    pub global_allowance: u64,
    /// How long requests may go on after the signal to end, in seconds
    #[arg(long, env = "TUBELAB_SERVE_GRACE", default_value_t = 30)]
    pub grace: u64,
    /// How long a connection may take to send the head of a request, or be kept without one, in seconds
    #[arg(long, env = "TUBELAB_SERVE_IDLE", default_value_t = 75)]
    pub idle: u64,
    /// Run every view of the demo channel at the start; ready when they are there
    #[arg(long, env = "TUBELAB_SERVE_WARM")]
    pub warm: bool,
    /// Print the routes with who may call them, and end
    #[arg(long, hide = true)]
    pub list_routes: bool,
}

impl Options {
    /// The options with the port in the address.
    #[must_use]
    pub fn with_port_in_address(mut self) -> Self {
        if let Some(port) = self.port {
            self.address.set_port(port);
        }
        self
    }

    /// The secret that viewers show, if one is asked for.
    ///
    /// # Errors
    /// *Storage* or *not found* when its file cannot be read, *input* when it is too short.
    pub fn secret(&self) -> Result<Option<String>> {
        let file = self.password_file.as_deref().or(self.token_file.as_deref());
        if let Some(file) = file {
            return read_secret(file).map(Some);
        }
        match std::env::var("TUBELAB_SERVE_PASSWORD") {
            Ok(secret) if !secret.trim().is_empty() => check_secret(&secret, "TUBELAB_SERVE_PASSWORD").map(Some),
            _ => Ok(None),
        }
    }

    /// Refuses what would be unsafe.
    ///
    /// # Errors
    /// *Input* for an address that others reach, by themselves or through a proxy, without a secret or without HTTPS.
    pub fn check(&self, has_secret: bool) -> Result<()> {
        let is_local = self.address.ip().to_canonical().is_loopback();
        if is_local && self.behind_proxy.is_empty() {
            return Ok(());
        }
        let way = if is_local { " through the proxy" } else { "" };
        let refuse = |what: &str, hint: &str| {
            Err(Error::new(
                Kind::Input,
                format!("{} can be reached by others{way}, {what}", self.address),
            )
            .context("starting the dashboard")
            .hint(hint.to_owned()))
        };
        if !has_secret {
            return refuse(
                "and no one would have to log in",
                "pass a password file with --password-file, or listen on 127.0.0.1",
            );
        }
        if self.certificate.is_none() && self.behind_proxy.is_empty() {
            return refuse(
                "and passwords would be readable on the way",
                "give --certificate and --key, or --behind-proxy with the address of a proxy that does HTTPS",
            );
        }
        Ok(())
    }

    pub fn workers(&self) -> usize {
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        self.workers.unwrap_or(processors).max(1)
    }
}

fn read_secret(file: &Path) -> Result<String> {
    let context = || format!("reading the secret in {}", file.display());
    let text = crate::platform::files::read(file)
        .map_err(|error| error.hint("write the secret into the file, readable by its owner only"))
        .with_context(context)?;
    check_secret(&text, &file.display().to_string())
}

fn check_secret(text: &str, place: &str) -> Result<String> {
    let secret = text.trim();
    if secret.chars().count() < SHORTEST_SECRET {
        return Err(Error::new(
            Kind::Input,
            format!("the secret in {place} has fewer than {SHORTEST_SECRET} characters"),
        )
        .hint("take a longer one, such as the output of `openssl rand -base64 24`"));
    }
    Ok(secret.to_owned())
}
