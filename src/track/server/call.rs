//! One call to the server: sent, checked, and repeated after transient failures.

use super::{Login, Server};
use crate::error::{Error, Kind, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::Rng;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Url};
use secrecy::ExposeSecret;
use serde::Deserialize;
use serde_json::Value;
use std::error::Error as _;
use std::time::Duration;

/// Maximum time of a call; MLflow itself waits two minutes, but a notebook must not.
const CALL: Duration = Duration::from_secs(30);
const CONNECT: Duration = Duration::from_secs(3);

/// The content of a call.
#[derive(Clone, Copy)]
pub(super) enum Body<'a> {
    Nothing,
    Json(&'a Value),
    Raw(&'a [u8]),
}

/// Why a call failed.
#[derive(Debug)]
pub(super) struct CallFailure {
    pub(super) error: Error,
    /// Whether the same call may succeed later. Then it may also have succeeded, with only its answer lost.
    pub(super) passing: bool,
    /// MLflow's error code.
    pub(super) code: String,
}

impl CallFailure {
    fn new(error: Error, passing: bool) -> CallFailure {
        CallFailure {
            error,
            passing,
            code: String::new(),
        }
    }
}

impl From<CallFailure> for Error {
    fn from(trouble: CallFailure) -> Error {
        trouble.error
    }
}

/// MLflow's error message.
#[derive(Deserialize)]
struct Refusal {
    #[serde(default)]
    error_code: String,
    #[serde(default)]
    message: String,
}

impl Server {
    /// A call of the tracking interface: `runs/get`.
    pub(super) async fn ask(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Body<'_>,
    ) -> Result<Value, CallFailure> {
        self.again(method, &self.address("api/2.0/mlflow", path), query, body)
            .await
    }

    pub(super) async fn post(&self, path: &str, body: &Value) -> Result<Value, CallFailure> {
        self.ask(Method::POST, path, &[], Body::Json(body)).await
    }

    pub(super) async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Value, CallFailure> {
        self.ask(Method::GET, path, query, Body::Nothing).await
    }

    /// The same without repetition, for calls that must not be made twice.
    pub(super) async fn post_once(&self, path: &str, body: &Value) -> Result<Value, CallFailure> {
        let url = self.address("api/2.0/mlflow", path);
        json(self.once(Method::POST, &url, &[], Body::Json(body)).await?)
    }

    /// Stores a file; `path` is below the server's artifacts.
    pub(super) async fn put_file(&self, path: &str, content: &[u8]) -> Result<(), CallFailure> {
        let url = self.address("api/2.0/mlflow-artifacts/artifacts", path);
        self.again(Method::PUT, &url, &[], Body::Raw(content)).await.map(drop)
    }

    pub(super) async fn get_file(&self, path: &str) -> Result<Vec<u8>, CallFailure> {
        let url = self.address("api/2.0/mlflow-artifacts/artifacts", path);
        self.repeated(Method::GET, &url, &[], Body::Nothing).await
    }

    async fn again(
        &self,
        method: Method,
        url: &Url,
        query: &[(&str, &str)],
        body: Body<'_>,
    ) -> Result<Value, CallFailure> {
        json(self.repeated(method, url, query, body).await?)
    }

    async fn repeated(
        &self,
        method: Method,
        url: &Url,
        query: &[(&str, &str)],
        body: Body<'_>,
    ) -> Result<Vec<u8>, CallFailure> {
        let mut attempt = 0;
        loop {
            match self.once(method.clone(), url, query, body).await {
                Err(trouble) if trouble.passing && attempt < self.retries => self.pause(attempt).await,
                end => return end,
            }
            attempt += 1;
        }
    }

    /// Callers that failed together do not retry together.
    pub(super) async fn pause(&self, attempt: u32) {
        let longest = self.pause.saturating_mul(1 << attempt.min(5));
        let share = 0.5 + 0.5 * rand::thread_rng().r#gen::<f64>();
        tokio::time::sleep(longest.mul_f64(share)).await;
    }

    async fn once(
        &self,
        method: Method,
        url: &Url,
        query: &[(&str, &str)],
        body: Body<'_>,
    ) -> Result<Vec<u8>, CallFailure> {
        let mut request = self.http()?.request(method, url.clone()).query(query).timeout(CALL);
        request = match body {
            Body::Nothing => request,
            Body::Json(value) => request.json(value),
            Body::Raw(bytes) => request
                .header(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"))
                .body(bytes.to_vec()),
        };
        let response = request.send().await.map_err(|error| self.broken(&error))?;
        let status = response.status().as_u16();
        let bytes = match response.bytes().await {
            Ok(bytes) => bytes,
            // The status says more than a body that cannot be read.
            Err(_) if status != 200 => Default::default(),
            Err(error) => return Err(self.broken(&error)),
        };
        match status {
            200 => Ok(bytes.to_vec()),
            _ => Err(self.refused(status, &String::from_utf8_lossy(&bytes))),
        }
    }

    fn address(&self, interface: &str, path: &str) -> Url {
        let mut url = self.url.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments
                .pop_if_empty()
                .extend(interface.split('/'))
                .extend(path.split('/'));
        }
        url
    }

    fn http(&self) -> Result<&reqwest::Client, CallFailure> {
        if let Some(http) = self.live.http.get() {
            return Ok(http);
        }
        let http = self.build().map_err(|error| CallFailure::new(error, false))?;
        // Two calls may make one each; the second is dropped unused.
        Ok(self.live.http.get_or_init(|| http))
    }

    fn build(&self) -> Result<reqwest::Client> {
        // Someone else in the process may have installed a provider before: any of them will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let unusable = |what: &str| {
            Error::new(
                Kind::Input,
                format!("the HTTP client for the MLflow server cannot be created: {what}"),
            )
        };
        let mut headers = HeaderMap::new();
        if let Some(login) = &self.login {
            let words = match login {
                Login::Basic(user, password) => {
                    format!(
                        "Basic {}",
                        STANDARD.encode(format!("{user}:{}", password.expose_secret()))
                    )
                }
                Login::Bearer(token) => format!("Bearer {}", token.expose_secret().trim()),
            };
            let mut value = HeaderValue::from_str(&words).map_err(|_| {
                unusable("the token contains characters that are not allowed in an HTTP header")
                    .hint("check MLFLOW_TRACKING_TOKEN for stray characters")
            })?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("tubelab/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers)
            .gzip(true)
            // A redirect would carry the login to wherever it leads.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT);
        if self
            .url
            .host_str()
            .is_some_and(|host| matches!(host, "localhost" | "127.0.0.1" | "[::1]"))
        {
            builder = builder.no_proxy();
        }
        if let Some(file) = &self.certificates {
            let hint = "set MLFLOW_TRACKING_SERVER_CERT_PATH to a file of certificates in PEM format";
            let pem = std::fs::read(file)
                .map_err(|error| unusable(&format!("{} cannot be read ({error})", file.display())).hint(hint))?;
            let certificates = reqwest::Certificate::from_pem_bundle(&pem)
                .ok()
                .filter(|certificates| !certificates.is_empty())
                .ok_or_else(|| unusable(&format!("{} contains no certificate", file.display())).hint(hint))?;
            builder = builder.tls_certs_only(certificates);
        }
        builder.build().map_err(|error| {
            unusable(&cause(&error))
                .hint("install the system's CA certificates (package ca-certificates), then try again")
        })
    }

    /// A server that repeats a secret in its message must not bring it onto a screen.
    fn without_secrets(&self, text: &str) -> String {
        let secret = match &self.login {
            None => return text.to_owned(),
            Some(Login::Basic(_, secret) | Login::Bearer(secret)) => secret.expose_secret(),
        };
        match secret {
            "" => text.to_owned(),
            secret => text.replace(secret, "[secret]"),
        }
    }

    fn refused(&self, status: u16, body: &str) -> CallFailure {
        let body = self.without_secrets(body);
        let refusal: Option<Refusal> = serde_json::from_str(&body).ok();
        let said = refusal.as_ref().map_or_else(
            || match body.trim_start().starts_with('<') {
                true => String::new(),
                false => words(&body),
            },
            |refusal| words(&refusal.message),
        );
        let said = if said.is_empty() {
            String::new()
        } else {
            format!(": {said}")
        };
        let place = self.place();
        let code = refusal
            .as_ref()
            .map(|refusal| refusal.error_code.clone())
            .unwrap_or_default();
        // MLflow answers malformed input with 500 and a page, and troubles of its own with JSON.
        let passing = matches!(status, 408 | 429 | 502 | 503 | 504) || (status == 500 && refusal.is_some());
        let of = |kind: Kind, message: String| Error::new(kind, message);
        let error = match status {
            401 => of(
                Kind::Auth,
                format!("the MLflow server {place} requires a login, or rejected this one{said}"),
            )
            .hint("set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN"),
            403 if body.contains("Invalid Host") => of(
                Kind::Input,
                format!("the MLflow server does not accept the host name {place}"),
            )
            .hint("start the server with --allowed-hosts and this name, or use its IP address"),
            403 => of(Kind::Auth, format!("the MLflow server {place} denied access{said}"))
                .hint("ask the server's administrator for permission to write to the experiment"),
            404 if code == "RESOURCE_DOES_NOT_EXIST" => {
                of(Kind::NotFound, format!("the MLflow server did not find it{said}"))
            }
            404 => of(
                Kind::Input,
                format!("{place} is not an MLflow server, or does not support this call{said}"),
            )
            .hint("check MLFLOW_TRACKING_URI; MLflow 3.1 or later is needed"),
            400..=499 if !passing => of(Kind::Input, format!("the MLflow server rejected the request{said}")),
            300..=399 => of(Kind::Input, format!("{place} redirects elsewhere (status {status})"))
                .hint("set MLFLOW_TRACKING_URI to the address that it redirects to"),
            _ => of(
                Kind::Network,
                format!("the MLflow server {place} had an error (status {status}){said}"),
            )
            .hint("check the server's log, then try again"),
        };
        CallFailure { error, passing, code }
    }

    /// A call without an answer.
    fn broken(&self, error: &reqwest::Error) -> CallFailure {
        let place = self.place();
        let message = if error.is_timeout() {
            format!("the MLflow server {place} did not respond in time")
        } else if error.is_connect() {
            format!("the MLflow server {place} cannot be reached ({})", cause(error))
        } else {
            format!(
                "the response from the MLflow server {place} was truncated ({})",
                cause(error)
            )
        };
        let error_here = Error::new(Kind::Network, self.without_secrets(&message))
            .hint("check that the server is running, and check MLFLOW_TRACKING_URI");
        CallFailure::new(error_here, !error.is_builder())
    }
}

fn json(bytes: Vec<u8>) -> Result<Value, CallFailure> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(&bytes).map_err(|error| match error.is_eof() {
        true => CallFailure::new(
            Error::new(Kind::Network, "the response from the MLflow server was truncated").hint("try again"),
            true,
        ),
        false => CallFailure::new(
            Error::new(Kind::Format, "the response is not from an MLflow server")
                .hint("check MLFLOW_TRACKING_URI, and whether the network requires a login"),
            false,
        ),
    })
}

/// The first line of a server's message, shortened to one line of a screen.
fn words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let plain: String = line.chars().filter(|c| !c.is_control()).collect();
    crate::display::escape::cut(plain.trim_end_matches('.'), 200).into_owned()
}

/// The innermost cause, which is the most informative; never the URL.
fn cause(error: &reqwest::Error) -> String {
    let mut innermost = error.source();
    while let Some(deeper) = innermost.and_then(|error| error.source()) {
        innermost = Some(deeper);
    }
    innermost.map_or_else(|| "unknown cause".to_owned(), |error| error.to_string())
}
