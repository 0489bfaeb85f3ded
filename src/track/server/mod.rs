//! A tracking server: its address, login and retries.

mod batches;
mod call;
mod duplicates;
mod models;
mod query;
mod response;
mod send;
mod transfer;

pub(super) use query::{artifact, entries, lines, model_source, set_alias, versions};
pub(super) use send::{Sent, send};

use crate::error::{Error, Kind, Result};
use reqwest::Url;
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

/// An MLflow server, reached over http or https.
///
/// ```
/// use tubelab::track::Server;
///
/// let server = Server::new("https://mlflow.example.org/team")?.token("a secret");
/// assert!(!format!("{server:?}").contains("secret"));
/// assert!(Server::new("sqlite:///mlflow.db").unwrap_err().is_input());
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone)]
pub struct Server {
    url: Url,
    login: Option<Login>,
    certificates: Option<PathBuf>,
    retries: u32,
    pause: Duration,
    live: Arc<Live>,
}

#[derive(Clone)]
enum Login {
    Basic(String, SecretString),
    Bearer(SecretString),
}

/// Created for the first call and shared by all clones.
#[derive(Default)]
struct Live {
    http: OnceLock<reqwest::Client>,
    /// Ids of experiments by name.
    experiments: Mutex<BTreeMap<String, String>>,
}

impl Server {
    /// A server by its address. A user and password in the address become the login and are never shown.
    ///
    /// # Errors
    /// `is_input()`: this is not an http or https address.
    pub fn new(url: &str) -> Result<Server> {
        let wrong = || {
            Error::new(
                Kind::Input,
                "the address of the MLflow server is not an http or https URL",
            )
            .hint(
                "set MLFLOW_TRACKING_URI to an address such as http://127.0.0.1:5000, or unset it to store runs in a \
                 file",
            )
        };
        let mut url = Url::parse(url.trim()).map_err(|_| wrong())?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(wrong());
        }
        let decode = |text: &str| {
            percent_encoding::percent_decode_str(text)
                .decode_utf8_lossy()
                .into_owned()
        };
        let user = decode(url.username());
        let login = (!user.is_empty())
            .then(|| Login::Basic(user, SecretString::from(decode(url.password().unwrap_or_default()))));
        url.set_username("").map_err(|()| wrong())?;
        url.set_password(None).map_err(|()| wrong())?;
        url.set_query(None);
        url.set_fragment(None);
        Ok(Server {
            url,
            login,
            certificates: None,
            retries: 5,
            pause: Duration::from_millis(200),
            live: Arc::default(),
        })
    }

    /// The server of `MLFLOW_TRACKING_URI` if that is an http or https address, with the login of
    /// `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, otherwise of `MLFLOW_TRACKING_TOKEN`, and the
    /// certificates of `MLFLOW_TRACKING_SERVER_CERT_PATH`. `None` if the variable is not set.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn from_environment() -> Result<Option<Server>> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        let Some(url) = variable("MLFLOW_TRACKING_URI") else {
            return Ok(None);
        };
        let mut server = Server::new(&url)?;
        if let Some(token) = variable("MLFLOW_TRACKING_TOKEN") {
            server = server.token(token);
        }
        if let Some((user, password)) = variable("MLFLOW_TRACKING_USERNAME").zip(variable("MLFLOW_TRACKING_PASSWORD")) {
            server = server.user(user, password);
        }
        if let Some(file) = variable("MLFLOW_TRACKING_SERVER_CERT_PATH") {
            server = server.certificates(file);
        }
        Ok(Some(server))
    }

    /// Logs in with name and password (Basic).
    #[must_use]
    pub fn user(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.login = Some(Login::Basic(user.into(), SecretString::from(password.into())));
        self.renewed()
    }

    /// Logs in with a token (Bearer).
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.login = Some(Login::Bearer(SecretString::from(token.into())));
        self.renewed()
    }

    /// Trusts only the certificates in this file (PEM).
    #[must_use]
    pub fn certificates(mut self, file: impl Into<PathBuf>) -> Self {
        self.certificates = Some(file.into());
        self.renewed()
    }

    /// How often a call is repeated after a transient failure, and the pause before the first repetition, which doubles
    /// each time. Default: 5 times, starting with 0.2 seconds.
    #[must_use]
    pub fn retries(mut self, retries: u32, pause: Duration) -> Self {
        (self.retries, self.pause) = (retries, pause);
        self
    }

    fn renewed(mut self) -> Self {
        self.live = Arc::default();
        self
    }

    /// Host and port, for messages.
    pub(super) fn place(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let login = match &self.login {
            None => "none",
            Some(Login::Basic(..)) => "user and password",
            Some(Login::Bearer(_)) => "token",
        };
        write!(f, "Server({}, login: {login})", self.url)
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.url.as_str().trim_end_matches('/'))
    }
}
