//! A panic in a cell, in one sentence instead of a backtrace.

/// From now on a panic prints only its location and message. `RUST_BACKTRACE=full` restores the full report.
///
/// # Examples
/// ```
/// tubelab::display::quiet_panics();
/// assert!(std::panic::catch_unwind(|| panic!("stopped")).is_err()); // reported in one line
/// ```
pub fn quiet_panics() {
    if std::env::var("RUST_BACKTRACE").is_ok_and(|wish| wish == "full") {
        return;
    }
    std::panic::set_hook(Box::new(|panic| {
        // Told as an error.
        if std::thread::current().name() == Some(crate::platform::catch_panic::THREAD) {
            return;
        }
        let message = panic.payload_as_str().unwrap_or("a panic without a message");
        let place = panic
            .location()
            .filter(|location| !location.file().ends_with("src/lib.rs"));
        match place {
            Some(location) => eprintln!("panicked at {}:{}:\n{message}", location.file(), location.line()),
            None => eprintln!("panicked in the cell:\n{message}"),
        }
    }));
}
