//! Accepting and serving connections, with TLS if there is a certificate.

use axum::extract::ConnectInfo;
use axum::serve::Listener;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tubelab::error::{Error, Kind, Result};

/// Time limit of the TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Minimum interval between two checks of the certificate's files.
const LOOK: Duration = Duration::from_secs(1);

/// The address that a connection comes from.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// Accepts TLS connections; handshakes run concurrently.
pub struct Tls {
    address: SocketAddr,
    ready: Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl Tls {
    /// # Errors
    /// *Input* if certificate or key are invalid, or do not match.
    pub fn new(mut listener: TcpListener, certificate: &Path, key: &Path) -> Result<Self> {
        let certificate = Arc::new(Certificate::new(certificate, key)?);
        let address = listener.local_addr()?;
        let (sender, ready) = channel(64);
        tokio::spawn(async move {
            loop {
                // The listener of the library itself, which goes on after an error.
                let (stream, peer) = Listener::accept(&mut listener).await;
                let (sender, certificate) = (sender.clone(), Arc::clone(&certificate));
                if sender.is_closed() {
                    return;
                }
                tokio::spawn(async move {
                    let acceptor = certificate.acceptor();
                    if let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await {
                        let _ = sender.send((stream, peer)).await;
                    }
                });
            }
        });
        Ok(Tls { address, ready })
    }
}

impl Listener for Tls {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(accepted) => accepted,
            // The task above ends only with the runtime.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.address)
    }
}

/// The certificate, reloaded when its files change, because certificates are renewed while the dashboard runs.
struct Certificate {
    certificate: PathBuf,
    key: PathBuf,
    current: Mutex<Current>,
}

struct Current {
    acceptor: TlsAcceptor,
    /// Modification times of the files, if known.
    written: [Option<SystemTime>; 2],
    /// Modification times of files that could not be used, to warn only once.
    unusable: Option<[Option<SystemTime>; 2]>,
    looked: Instant,
}

impl Certificate {
    fn new(certificate: &Path, key: &Path) -> Result<Certificate> {
        let written = [certificate, key].map(written);
        Ok(Certificate {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            current: Mutex::new(Current {
                acceptor: acceptor(certificate, key)?,
                written,
                unusable: None,
                looked: Instant::now(),
            }),
        })
    }

    fn acceptor(&self) -> TlsAcceptor {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.looked.elapsed() >= LOOK {
            current.looked = Instant::now();
            let written = [&self.certificate, &self.key].map(|path| written(path));
            if written != current.written {
                match acceptor(&self.certificate, &self.key) {
                    Ok(acceptor) => (current.acceptor, current.written) = (acceptor, written),
                    // Between the two files, say; the next look may find both.
                    Err(error) if current.unusable != Some(written) => {
                        log::warn!("The certificate is not renewed: {error}");
                        current.unusable = Some(written);
                    }
                    Err(_) => {}
                }
            }
        }
        current.acceptor.clone()
    }
}

fn written(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor> {
    let unusable = |path: &Path, why: String| {
        Error::new(Kind::Input, format!("{} cannot be used: {why}", path.display()))
            .context("setting up HTTPS")
            .hint("give files in PEM: the certificate with its chain, and its private key")
    };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<std::result::Result<Vec<_>, _>>)
        .map_err(|error| unusable(certificate, error.to_string()))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| unusable(key, error.to_string()))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(certificate, error.to_string()))?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(|error| unusable(certificate, error.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Binds the address.
///
/// # Errors
/// *Input* if it is in use, or not an address of this computer.
pub async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        Error::new(Kind::Input, format!("the server cannot listen on {address}: {error}"))
            .context("starting the dashboard")
            .hint("stop the program that uses it, or choose another address with --address")
    })
}

/// Serves connections until `closed`, then finishes running requests. A connection that does not send a complete request head
/// within `idle` is closed.
pub async fn serve<L>(mut listener: L, routes: Router, idle: Duration, closed: impl Future<Output = ()>)
where
    L: Listener<Addr = SocketAddr>,
{
    let graceful = GracefulShutdown::new();
    let mut closed = std::pin::pin!(closed);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut closed => break,
        };
        let routes = routes.clone().layer(Extension(ConnectInfo(Peer(peer))));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(idle)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes));
        let connection = graceful.watch(connection);
        // A connection that breaks is the viewer's matter.
        tokio::spawn(async { drop(connection.await) });
    }
    drop(listener);
    graceful.shutdown().await;
}
