//! Access to JupyterLab: on this computer with its token; from elsewhere only with a password or over TLS.

use serde_json::Value;
use std::net::IpAddr;
use std::path::PathBuf;
use tubelab::Result;
use tubelab::error::{Error, Kind};

/// Settings of Jupyter that require a password.
const PASSWORDS: [&str; 3] = [
    "ServerApp.password",
    "PasswordIdentityProvider.hashed_password",
    "IdentityProvider.hashed_password",
];
/// Settings that name a certificate.
const CERTIFICATES: [&str; 2] = ["certfile", "ServerApp.certfile"];
const ADDRESSES: [&str; 3] = ["ip", "ServerApp.ip", "NotebookApp.ip"];
const TOKENS: [&str; 4] = [
    "ServerApp.token",
    "IdentityProvider.token",
    "NotebookApp.token",
    "token",
];

/// Refuses remote access without a password or TLS, and local access without a token or password.
/// `settings` are the user's Jupyter settings, see [`user_settings`].
///
/// # Errors
/// *Input*; the hint says how to set a password.
pub fn check(address: &str, arguments: &[String], settings: &Value) -> Result<()> {
    let given = |names: &[&str]| names.iter().find_map(|name| argument(arguments, name));
    if let Some(other) = given(&ADDRESSES) {
        return Err(Error::new(
            Kind::Input,
            format!("the address {other} is given to JupyterLab itself"),
        )
        .hint("give it to tubelab: `tubelab lab --address ADDRESS`"));
    }
    let set = |names: &[&str]| {
        let is_set = |name: &&str| {
            let (class, field) = name.split_once('.').unwrap_or(("ServerApp", name));
            settings[class][field].as_str().is_some_and(|value| !value.is_empty())
        };
        given(names).is_some_and(|value| !value.is_empty()) || names.iter().any(is_set)
    };
    let has_password = set(&PASSWORDS);
    let password = "set one with `jupyter server password`, or give `-- --certfile=FILE --keyfile=FILE` for TLS";
    if given(&TOKENS).is_some_and(|token| token.is_empty()) && !has_password {
        return Err(Error::new(
            Kind::Input,
            "without a token every user of this computer could run code as you",
        )
        .hint("leave the token as it is, or set a password with `jupyter server password`"));
    }
    if !is_loopback(address) && !has_password && !set(&CERTIFICATES) {
        return Err(Error::new(
            Kind::Input,
            format!("on {address} JupyterLab would be open to others: who opens it can run code as you"),
        )
        .hint(password));
    }
    Ok(())
}

fn is_loopback(address: &str) -> bool {
    address == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The value of `--name=value` or `--name value`; empty quotes are no value.
fn argument<'a>(arguments: &'a [String], name: &str) -> Option<&'a str> {
    let mut found = None;
    for (at, argument) in arguments.iter().enumerate() {
        let Some(rest) = argument.trim_start_matches('-').strip_prefix(name) else {
            continue;
        };
        match rest.strip_prefix('=') {
            Some(value) => found = Some(value),
            None if rest.is_empty() => found = Some(arguments.get(at + 1).map_or("", String::as_str)),
            None => {}
        }
    }
    found.map(|value| value.trim_matches(['"', '\'']))
}

/// What `jupyter server password` and the user have written: `jupyter_server_config.json`, which our JupyterLab reads too.
pub fn user_settings() -> Value {
    let directory = std::env::var_os("JUPYTER_CONFIG_DIR")
        .map(PathBuf::from)
        .or_else(|| tubelab::platform::directories::home().map(|home| home.join(".jupyter")));
    let text =
        directory.and_then(|directory| std::fs::read_to_string(directory.join("jupyter_server_config.json")).ok());
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(address: &str, arguments: &[&str], settings: Value) -> bool {
        let arguments: Vec<String> = arguments.iter().map(|&one| one.to_owned()).collect();
        match check(address, &arguments, &settings) {
            Ok(()) => false,
            Err(error) => {
                assert!(error.is_input() && error.next_step().is_some(), "{error}");
                true
            }
        }
    }

    #[test]
    fn this_computer_is_open_to_who_has_the_token() {
        for address in ["127.0.0.1", "::1", "localhost", "127.1.2.3"] {
            assert!(!refused(address, &["--port", "8899"], Value::Null), "{address}");
        }
        for no_token in ["--ServerApp.token=", "--IdentityProvider.token=''", "--token="] {
            assert!(refused("127.0.0.1", &[no_token], Value::Null), "{no_token}");
        }
        assert!(refused("127.0.0.1", &["--IdentityProvider.token", ""], Value::Null));
    }

    #[test]
    fn others_need_a_password_or_tls() {
        for address in ["0.0.0.0", "::", "192.168.1.2", "example.org", "", "*"] {
            assert!(refused(address, &[], Value::Null), "{address}");
            assert!(refused(address, &["--ServerApp.password="], Value::Null), "{address}");
            assert!(!refused(address, &["--certfile=a.pem", "--keyfile=b.pem"], Value::Null));
            assert!(!refused(address, &["--ServerApp.password=argon2:x"], Value::Null));
            let written = json!({"IdentityProvider": {"hashed_password": "argon2:x"}});
            assert!(!refused(address, &[], written));
            let empty = json!({"IdentityProvider": {"hashed_password": ""}});
            assert!(refused(address, &[], empty));
        }
    }

    #[test]
    fn the_address_cannot_be_slipped_past() {
        for arguments in [
            vec!["--ip=0.0.0.0"],
            vec!["--ip", "0.0.0.0"],
            vec!["--ServerApp.ip=0.0.0.0"],
            vec!["-ip=0.0.0.0"],
        ] {
            assert!(refused("127.0.0.1", &arguments, Value::Null), "{arguments:?}");
        }
    }
}
