//! The address of a Spark Connect server.

use spark_connect_core::ChannelBuilder;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;
use tubelab::error::{Error, Kind, Result};

const LONGEST_CONNECT: Duration = Duration::from_secs(10);

/// Where the server is and how it is spoken to. Only host and port of it are ever shown: it can have a token.
pub struct Address {
    pub(crate) channel: ChannelBuilder,
}

impl Address {
    /// Reads `sc://HOST:PORT;token=…;use_ssl=true`; a slash before the first semicolon is possible, as PySpark wants it.
    ///
    /// # Errors
    /// `is_input()`: this is no such address, or its token would be sent in clear text to another computer.
    pub fn parse(text: &str) -> Result<Address> {
        let wrong = || {
            Error::new(Kind::Input, "this is not the address of a Spark Connect server")
                .hint("write sc://HOST:15002, and ;token=… and ;use_ssl=true behind it if the server wants them")
        };
        let rest = text.strip_prefix("sc://").ok_or_else(wrong)?;
        let (server, parameters) = rest.split_once(';').unwrap_or((rest, ""));
        let server = server.trim_end_matches('/');
        let text = match parameters.is_empty() {
            true => format!("sc://{server}"),
            false => format!("sc://{server}/;{parameters}"),
        };
        let channel = ChannelBuilder::parse(&text).map_err(|_| wrong())?;
        let address = Address { channel };
        if address.channel.token().is_some() && !address.uses_tls() && !address.channel.is_loopback() {
            let message = format!("the token would reach {} in clear text", address.shown());
            return Err(Error::new(Kind::Input, message)
                .hint("add ;use_ssl=true to the address, or reach the server through a tunnel to localhost"));
        }
        Ok(address)
    }

    /// Whether the connection is encrypted.
    pub fn uses_tls(&self) -> bool {
        self.channel.use_ssl()
    }

    /// Host and port.
    pub fn shown(&self) -> String {
        self.channel.endpoint()
    }

    /// Checks that something accepts connections there.
    ///
    /// # Errors
    /// `is_network()`: nothing does.
    pub fn answers(&self) -> Result<()> {
        let failed = |why: String| {
            Error::new(Kind::Network, format!("no engine answers at {}: {why}", self.shown()))
                .hint("start the Spark Connect server, or correct the address")
        };
        let addresses = self
            .shown()
            .to_socket_addrs()
            .map_err(|error| failed(error.to_string()))?;
        let mut last = "the name has no address".to_owned();
        for address in addresses {
            match TcpStream::connect_timeout(&address, LONGEST_CONNECT) {
                Ok(_) => return Ok(()),
                Err(error) => last = error.to_string(),
            }
        }
        Err(failed(last))
    }
}
