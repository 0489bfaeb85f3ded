//! As much of HTTP/1.1 as clients of the API use, over plain sockets: faults below HTTP (a connection that is reset, an
//! answer that stops in the middle) are then as easy as any other.

use flate2::{Compression, GzBuilder};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A request, as far as anyone asks about it.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET` and its like.
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Decoded, in the order of the request; a name may come several times.
    pub query: Vec<(String, String)>,
    /// Names in lower case.
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header; `name` is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The values of a parameter that is a list: repeated, or separated by commas.
    pub fn list(&self, name: &str) -> Vec<&str> {
        let values = self.query.iter().filter(|(known, _)| known == name);
        values
            .flat_map(|(_, value)| value.split(','))
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// Whether the API would compress the answer: it wants to be asked for it twice.
    pub fn takes_gzip(&self) -> bool {
        let has = |name| {
            self.header(name)
                .is_some_and(|value| value.to_ascii_lowercase().contains("gzip"))
        };
        has("accept-encoding") && has("user-agent")
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub(super) struct Response {
    pub status: u16,
    pub content_type: &'static str,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

/// How an answer reaches the client.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Delivery {
    Whole,
    /// Fewer bytes than promised, then the connection ends.
    Broken,
    /// The connection is reset before anything is said.
    Reset,
    /// Silence for so long, then the connection ends.
    Hang(Duration),
}

/// The next request of a connection; `None` at its end.
pub(super) fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut parts = line.split_whitespace();
    let (Some(method), Some(target)) = (parts.next(), parts.next()) else {
        return Err(io::Error::from(io::ErrorKind::InvalidData));
    };
    let mut method = method.to_owned();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (path, mut query) = (path.to_owned(), query.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        match line.trim_end().split_once(':') {
            Some((name, value)) => headers.push((name.to_ascii_lowercase(), value.trim().to_owned())),
            None => break,
        }
    }
    let header = |name: &str| {
        headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    let length: usize = header("content-length")
        .and_then(|value| value.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length.min(1 << 20)];
    stream.read_exact(&mut body)?;
    // A query too long for an address comes as a form; Google's Python client does so from 2,048 characters.
    if header("x-http-method-override") == Some("GET") {
        method = "GET".to_owned();
        query = String::from_utf8_lossy(&body).into_owned();
    }
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Ok(Some(Request {
        method,
        path: decoded(&path),
        query,
        headers,
    }))
}

/// A path without percent signs (`videos%3AbatchGetStats`). A plus sign stands for itself.
fn decoded(path: &str) -> String {
    let path = path.replace('+', "%2B");
    form_urlencoded::parse(path.as_bytes())
        .map(|(name, _)| name.into_owned())
        .next()
        .unwrap_or_default()
}

/// Sends an answer. Whether the connection can go on is in the result.
pub(super) fn write(
    stream: &mut TcpStream,
    request: &Request,
    response: &Response,
    delivery: Delivery,
) -> io::Result<bool> {
    match delivery {
        Delivery::Whole | Delivery::Broken => {}
        Delivery::Reset => {
            // Closing without lingering sends a reset instead of an orderly end.
            socket2::SockRef::from(&*stream).set_linger(Some(Duration::ZERO))?;
            return Ok(false);
        }
        Delivery::Hang(time) => {
            std::thread::sleep(time);
            return Ok(false);
        }
    }
    let gzip = request.takes_gzip() && !response.body.is_empty();
    let body = if gzip {
        compress(&response.body)?
    } else {
        response.body.clone()
    };
    let mut head = format!("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if gzip {
        head.push_str("content-encoding: gzip\r\n");
    }
    let keep = request
        .header("connection")
        .is_none_or(|value| !value.eq_ignore_ascii_case("close"));
    let keep = keep && delivery == Delivery::Whole;
    let connection = if keep { "keep-alive" } else { "close" };
    head.push_str("vary: X-Origin, Referer, Origin,Accept-Encoding\r\n");
    if response.status != 304 {
        head.push_str(&format!(
            "content-type: {}\r\ncontent-length: {}\r\n",
            response.content_type,
            body.len()
        ));
    }
    head.push_str(&format!("connection: {connection}\r\n\r\n"));
    let sent = if delivery == Delivery::Broken {
        &body[..body.len() / 2]
    } else {
        &body[..]
    };
    stream.write_all(&[head.as_bytes(), sent].concat())?;
    stream.flush()?;
    Ok(keep)
}

fn compress(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Status",
    }
}
