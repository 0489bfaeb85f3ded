//! Sockets as files instead of ports: access to them, and cleaning up.

use jupyter_protocol::{ConnectionInfo, Transport};
use std::fs;
use std::io;
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The files of this kernel's sockets, to be removed when it ends.
static MADE: OnceLock<Vec<PathBuf>> = OnceLock::new();

/// While it lives, new files are private to this user.
pub struct Private {
    usual: libc::mode_t,
}

/// Where the front end looks for the sockets. Its own path may be relative to its directory, and the kernel's directory is often
/// another (the notebook's): Jupyter names the front end's process in the environment.
pub fn located(connection: &ConnectionInfo) -> ConnectionInfo {
    let mut connection = connection.clone();
    if connection.transport == Transport::IPC && Path::new(&connection.ip).is_relative() {
        let parent = std::env::var("JPY_PARENT_PID").unwrap_or_default();
        if let Ok(directory) = fs::read_link(format!("/proc/{parent}/cwd"))
            && let Some(place) = directory.join(&connection.ip).to_str()
        {
            connection.ip = place.to_owned();
        }
    }
    connection
}

/// Prepares the socket files of a kernel. Sockets created until the value is dropped are private to this user and are removed
/// when the process exits.
///
/// # Errors
/// If the file of a killed kernel cannot be removed.
pub fn prepare(connection: &ConnectionInfo) -> io::Result<Option<Private>> {
    if connection.transport != Transport::IPC {
        return Ok(None);
    }
    let paths = paths(connection);
    for path in &paths {
        remove_abandoned(path)?;
    }
    // What is still there is somebody else's, and binding will say so.
    let ours = paths.into_iter().filter(|path| fs::symlink_metadata(path).is_err());
    if MADE.set(ours.collect()).is_ok() {
        // At the end of the process, because it ends in several places, and nothing is dropped there.
        // Safety: the function only removes files, and neither unwinds nor ends the process.
        unsafe { libc::atexit(remove_made) };
    }
    // Safety: plain system call. No other thread makes files yet.
    let usual = unsafe { libc::umask(0o177) };
    Ok(Some(Private { usual }))
}

impl Drop for Private {
    fn drop(&mut self) {
        // Safety: plain system call.
        unsafe { libc::umask(self.usual) };
    }
}

fn paths(connection: &ConnectionInfo) -> Vec<PathBuf> {
    let urls = [
        connection.shell_url(),
        connection.iopub_url(),
        connection.stdin_url(),
        connection.control_url(),
        connection.hb_url(),
    ];
    let path = |url: &String| url.strip_prefix("ipc://").map(PathBuf::from);
    urls.iter().filter_map(path).collect()
}

/// Removes the socket of a killed kernel, because its replacement gets the same connection file.
fn remove_abandoned(path: &Path) -> io::Result<()> {
    if is_socket(path) && UnixStream::connect(path).is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
    {
        fs::remove_file(path)?;
    }
    Ok(())
}

fn is_socket(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket())
}

extern "C" fn remove_made() {
    for path in MADE.get().into_iter().flatten().filter(|path| is_socket(path)) {
        let _ = fs::remove_file(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::net::UnixListener;

    #[test]
    fn only_sockets_that_nobody_listens_on_are_removed() {
        let directory = tempfile::tempdir().unwrap();
        let [abandoned, listening, file] = ["abandoned", "listening", "file"].map(|name| directory.path().join(name));
        drop(UnixListener::bind(&abandoned).unwrap());
        let _held = UnixListener::bind(&listening).unwrap();
        fs::write(&file, "text").unwrap();
        for path in [&abandoned, &listening, &file] {
            remove_abandoned(path).unwrap();
        }
        assert_eq!(
            [&abandoned, &listening, &file].map(|path| path.exists()),
            [false, true, true]
        );
    }
}
