//! The bytes of a file: from disk or an address, unpacked.

use super::options::ReadOptions;
use crate::error::{Error, Kind, Result, nearest};
use crate::platform::runtime::wait_for;
use std::io::{Cursor, Read};
use std::path::Path;
use std::time::Duration;

/// A larger file is not read into memory.
const LARGEST: u64 = 4 << 30;
const CONNECT: Duration = Duration::from_secs(10);
const DOWNLOAD: Duration = Duration::from_secs(600);
/// Endings of tables.
const TABLES: [&str; 11] = [
    "csv", "tsv", "txt", "parquet", "pq", "json", "jsonl", "ndjson", "xlsx", "xls", "ods",
];

pub(super) struct File {
    /// The name of what was read, without directories.
    pub name: String,
    pub bytes: Vec<u8>,
}

pub(super) fn open(path: &Path, options: &ReadOptions) -> Result<File> {
    let text = path.to_string_lossy();
    let (name, bytes) = match text.split_once("://") {
        Some(("https", rest)) => {
            let address = rest.split(['?', '#']).next().unwrap_or_default();
            (last_part(address), downloaded(&text)?)
        }
        Some((scheme, _)) if scheme.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            return Err(Error::new(
                Kind::Input,
                format!("an address that begins with {scheme}:// cannot be read"),
            )
            .hint("give an address that begins with https://, or download the file first"));
        }
        _ => (last_part(&text), from_disk(path)?),
    };
    unpacked(File { name, bytes }, options)
}

fn last_part(address: &str) -> String {
    let last = address.trim_end_matches('/').rsplit('/').next().unwrap_or(address);
    percent_encoding::percent_decode_str(last)
        .decode_utf8_lossy()
        .into_owned()
}

fn from_disk(path: &Path) -> Result<Vec<u8>> {
    let metadata = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => missing(path),
        _ => Error::from(error),
    })?;
    if metadata.is_dir() {
        return Err(Error::new(Kind::Input, "this is a directory, not a file")
            .hint("give the name of one file in it; a snapshot is opened with open(\"…\")?"));
    }
    if metadata.len() > LARGEST {
        return Err(too_large());
    }
    Ok(std::fs::read(path)?)
}

/// The error about a file that does not exist, with a similar one beside it.
fn missing(path: &Path) -> Error {
    let error = Error::new(Kind::NotFound, "there is no such file");
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let names: Vec<String> = std::fs::read_dir(directory)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    let wanted = path.file_name().unwrap_or_default().to_string_lossy();
    match nearest(&wanted, names.iter().map(String::as_str)) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error.hint("a path is relative to the directory of the notebook"),
    }
}

fn too_large() -> Error {
    Error::new(Kind::Input, "the file is larger than 4 GB").hint("split it, or convert it to Parquet first")
}

fn downloaded(address: &str) -> Result<Vec<u8>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .user_agent(concat!("tubelab/", env!("CARGO_PKG_VERSION")))
        .https_only(true)
        .connect_timeout(CONNECT)
        .timeout(DOWNLOAD)
        .build()
        .map_err(|_| Error::new(Kind::Internal, "the HTTP client cannot be created"))?;
    let failed = |error: reqwest::Error| {
        Error::new(Kind::Network, format!("the download failed: {}", cause(&error)))
            .hint("check the address in a browser, and the connection")
    };
    wait_for(async {
        let mut response = client.get(address).send().await.map_err(failed)?;
        let status = response.status();
        if !status.is_success() {
            let kind = if status.as_u16() == 404 {
                Kind::NotFound
            } else {
                Kind::Network
            };
            return Err(
                Error::new(kind, format!("the server answered with status {}", status.as_u16()))
                    .hint("check the address in a browser; files behind a log-in have to be downloaded there"),
            );
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > LARGEST {
                return Err(too_large());
            }
        }
        Ok(bytes)
    })
}

/// The innermost cause, without the address.
fn cause(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

fn unpacked(file: File, options: &ReadOptions) -> Result<File> {
    if file.bytes.starts_with(&[0x1f, 0x8b]) {
        let mut bytes = Vec::new();
        flate2::read::MultiGzDecoder::new(file.bytes.as_slice())
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| damaged("gzip", &error.to_string()))?;
        if bytes.len() as u64 > LARGEST {
            return Err(too_large());
        }
        let name = file.name.strip_suffix(".gz").unwrap_or(&file.name).to_owned();
        return Ok(File { name, bytes });
    }
    // A workbook is a zip archive too.
    let workbook = ["xlsx", "xlsm", "xlsb", "ods"]
        .iter()
        .any(|ending| is(&file.name, ending));
    match file.bytes.starts_with(b"PK\x03\x04") && !workbook {
        true => from_zip(file, options),
        false => Ok(file),
    }
}

fn is(name: &str, ending: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending))
}

fn damaged(what: &str, why: &str) -> Error {
    Error::new(Kind::Format, format!("the {what} archive is damaged: {why}")).hint("download it again")
}

fn from_zip(file: File, options: &ReadOptions) -> Result<File> {
    let mut archive =
        zip::ZipArchive::new(Cursor::new(file.bytes)).map_err(|error| damaged("zip", &error.to_string()))?;
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    if names.iter().any(|name| name == "xl/workbook.xml") {
        return Ok(File {
            name: format!("{}.xlsx", file.name),
            bytes: archive.into_inner().into_inner(),
        });
    }
    let mut tables: Vec<&String> = names
        .iter()
        .filter(|name| !name.starts_with("__MACOSX") && TABLES.iter().any(|ending| is(name, ending)))
        .collect();
    tables.sort_unstable();
    let chosen = match &options.entry {
        Some(wanted) => {
            let found = names.iter().find(|name| *name == wanted || last_part(name) == *wanted);
            found.ok_or_else(|| {
                let near = nearest(wanted, names.iter().map(String::as_str));
                Error::new(
                    Kind::Input,
                    format!("the archive has no file \"{}\"", wanted.escape_debug()),
                )
                .hint(match near {
                    Some(near) => format!("did you mean \"{near}\"?"),
                    None => format!("it has {}", listed(&names)),
                })
            })?
        }
        // YouTube Studio exports the table with two others.
        None => match tables.as_slice() {
            [one] => one,
            all => match all.iter().find(|name| last_part(name) == "Table data.csv") {
                Some(studio) => studio,
                None if all.is_empty() => {
                    return Err(Error::new(Kind::Input, "the archive has no table")
                        .hint(format!("it has {}; unpack it and choose a file", listed(&names))));
                }
                None => {
                    let all: Vec<String> = all.iter().map(|name| (*name).clone()).collect();
                    return Err(
                        Error::new(Kind::Input, format!("the archive has {} tables", all.len())).hint(format!(
                            "choose one: io::read_with(\"{}\", &io::ReadOptions::new().entry(\"{}\"))?; it has {}",
                            file.name,
                            all.first().map_or("", String::as_str),
                            listed(&all)
                        )),
                    );
                }
            },
        },
    };
    let mut bytes = Vec::new();
    archive
        .by_name(chosen)
        .map_err(|error| damaged("zip", &error.to_string()))?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| damaged("zip", &error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large());
    }
    Ok(File {
        name: last_part(chosen),
        bytes,
    })
}

fn listed(names: &[String]) -> String {
    let mut shown: Vec<String> = names
        .iter()
        .take(8)
        .map(|name| format!("\"{}\"", name.escape_debug()))
        .collect();
    if names.len() > shown.len() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}
