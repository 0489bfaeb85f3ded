//! The main loop of the process that holds the variables and runs the cells.

use std::ffi::{CStr, CString, OsStr};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tubelab::cells::Store;
use tubelab::control::{self, Command, Event, Outcome};

const BETWEEN_FLUSHES: Duration = Duration::from_millis(100);

static RUNNING: AtomicBool = AtomicBool::new(false);

/// The environment variable that makes the program run cells.
pub const VARIABLE: &str = "TUBELAB_CELLS_PROCESS";

/// Runs cells until the kernel is gone, if this process was started for that. Must be called first in `main`.
pub fn run_if_asked() {
    if std::env::var_os(VARIABLE).is_none() {
        return;
    }
    // Safety: nothing has started a thread yet.
    unsafe {
        std::env::remove_var(VARIABLE);
        if !control::connect() {
            eprintln!("This process runs the cells of a kernel, which starts it.");
            std::process::exit(2);
        }
    }
    tubelab::interrupt::listen_in_cells();
    tubelab::cells::watch_panics();
    crate::platform::journal::start("cells");
    serve();
    // Without destructors: threads of cells may still run.
    std::process::exit(0);
}

fn serve() {
    let mut store = Store::default();
    let flusher = std::thread::spawn(flush_now_and_then);
    let _ = control::send(&Event::Ready);
    while let Some(command) = control::receive() {
        match command {
            Command::Run { library, global } => {
                store.begin();
                RUNNING.store(true, Ordering::SeqCst);
                flusher.thread().unpark();
                tubelab::interrupt::begin();
                let outcome = match load(&library, global) {
                    Ok(function) => {
                        function(&mut store);
                        store.outcome()
                    }
                    Err(reason) => Outcome::Unloadable { reason },
                };
                RUNNING.store(false, Ordering::SeqCst);
                end(&store, outcome);
            }
            Command::Load { library } => {
                let outcome = match open(&library, true) {
                    Ok(_) => Outcome::Done,
                    Err(reason) => Outcome::Unloadable { reason },
                };
                end(&store, outcome);
            }
            Command::Forget { variables } => {
                variables.iter().for_each(|name| store.forget(name));
                end(&store, Outcome::Done);
            }
        }
    }
}

/// Flushes what a running cell has printed without a line end, such as `\r 25%`.
fn flush_now_and_then() {
    loop {
        match RUNNING.load(Ordering::SeqCst) {
            true => std::thread::sleep(BETWEEN_FLUSHES),
            false => std::thread::park(),
        }
        // A closed stream means that the kernel is gone.
        let _ = std::io::stdout().flush();
    }
}

fn end(store: &Store, outcome: Outcome) {
    let variables = store.variables();
    let _ = control::send(&Event::Ended { outcome, variables });
}

/// The function of a cell's library, which stays loaded: variables may hold what points into it.
fn load(library: &Path, global: bool) -> Result<fn(&mut Store), String> {
    let handle = open(library, global)?;
    let name = CString::new(super::source::FUNCTION).map_err(|error| error.to_string())?;
    // Safety: the handle is open and the name ends with a zero.
    let function = unsafe { libc::dlsym(handle, name.as_ptr()) };
    if function.is_null() {
        return Err(problem());
    }
    // Safety: the kernel made the library, with a function of this type, by the compiler that made this program.
    Ok(unsafe { std::mem::transmute::<*mut libc::c_void, fn(&mut Store)>(function) })
}

fn open(library: &Path, global: bool) -> Result<*mut libc::c_void, String> {
    let path = CString::new(OsStr::as_bytes(library.as_os_str())).map_err(|error| error.to_string())?;
    let scope = if global { libc::RTLD_GLOBAL } else { libc::RTLD_LOCAL };
    // Safety: the path ends with a zero. What runs at loading is what the user wrote.
    let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | scope) };
    if handle.is_null() { Err(problem()) } else { Ok(handle) }
}

fn problem() -> String {
    // Safety: the text is copied before anything else is loaded.
    unsafe {
        let text = libc::dlerror();
        if text.is_null() {
            return "no reason is known".to_owned();
        }
        CStr::from_ptr(text).to_string_lossy().into_owned()
    }
}
