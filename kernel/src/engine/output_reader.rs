//! Reading what a process prints and reports, in one order.

use super::utf8::Decoder;
use std::io::{self, Read};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use tubelab::control::{self, Event, Reply};

/// One piece of what a process prints or reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    Stdout(String),
    Stderr(String),
    Event(Event),
    /// The process has closed its socket.
    Closed,
}

/// The descriptors of a process: its two streams, and the socket of its events.
pub struct OutputReader {
    stdout: Stream,
    stderr: Stream,
    events: Option<UnixStream>,
}

impl OutputReader {
    /// # Errors
    /// When the system refuses to read without waiting.
    pub fn new(stdout: Option<OwnedFd>, stderr: Option<OwnedFd>, events: UnixStream) -> io::Result<Self> {
        Ok(OutputReader {
            stdout: Stream::new(stdout)?,
            stderr: Stream::new(stderr)?,
            events: Some(events),
        })
    }

    /// Passes on everything until `each` returns false or all is closed. Text printed before an event comes before it.
    ///
    /// Each event is acknowledged after `each` has had it, except a question, whose answer is the acknowledgement.
    pub fn run(mut self, mut each: impl FnMut(Received) -> bool) {
        while self.wait().is_ok() {
            // Asked first: what was printed before the event is in the pipes by now.
            let event_came = self
                .events
                .as_ref()
                .is_some_and(|events| is_readable(events.as_raw_fd()));
            let mut more = self.pass_text(&mut each);
            if event_came && let Some(events) = &mut self.events {
                match control::read::<Event>(events) {
                    Ok(event) => {
                        let acknowledged = event.wants_reply() && !matches!(event, Event::Ask { .. });
                        if matches!(event, Event::Ended { .. }) {
                            self.finish_text(&mut each);
                        }
                        more &= each(Received::Event(event));
                        if acknowledged && let Some(events) = &mut self.events {
                            // Without the process there is nobody to know.
                            let _ = control::write(events, &Reply::Received);
                        }
                    }
                    Err(_) => {
                        self.events = None;
                        self.pass_text(&mut each);
                        self.finish_text(&mut each);
                        more &= each(Received::Closed);
                    }
                }
            }
            if !more || (self.events.is_none() && self.stdout.pipe.is_none() && self.stderr.pipe.is_none()) {
                return;
            }
        }
    }

    fn wait(&self) -> io::Result<()> {
        let polled = |fd: Option<RawFd>| libc::pollfd {
            fd: fd.unwrap_or(-1),
            events: libc::POLLIN,
            revents: 0,
        };
        let mut all = [
            polled(self.stdout.descriptor()),
            polled(self.stderr.descriptor()),
            polled(self.events.as_ref().map(AsRawFd::as_raw_fd)),
        ];
        // Safety: the pointer and the length describe the array above.
        let ready = unsafe { libc::poll(all.as_mut_ptr(), all.len() as libc::nfds_t, -1) };
        let error = io::Error::last_os_error();
        if ready < 0 && error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
        Ok(())
    }

    fn pass_text(&mut self, each: &mut impl FnMut(Received) -> bool) -> bool {
        // More than a pipe holds, so that all is read that came before an event; and an end, so that an event has its turn.
        for _ in 0..64 {
            let (out, err) = (self.stdout.read(), self.stderr.read());
            if out.is_none() && err.is_none() {
                return true;
            }
            if !(pass(out.unwrap_or_default(), Received::Stdout, each)
                && pass(err.unwrap_or_default(), Received::Stderr, each))
            {
                return false;
            }
        }
        true
    }

    /// Passes on an incomplete character at the end.
    fn finish_text(&mut self, each: &mut impl FnMut(Received) -> bool) {
        pass(self.stdout.decoder.finish(), Received::Stdout, each);
        pass(self.stderr.decoder.finish(), Received::Stderr, each);
    }
}

fn pass(text: String, wrap: fn(String) -> Received, each: &mut impl FnMut(Received) -> bool) -> bool {
    text.is_empty() || each(wrap(text))
}

fn is_readable(descriptor: RawFd) -> bool {
    let mut polled = libc::pollfd {
        fd: descriptor,
        events: libc::POLLIN,
        revents: 0,
    };
    // Safety: the pointer is valid for the call.
    unsafe { libc::poll(&raw mut polled, 1, 0) > 0 }
}

/// A pipe that is read without waiting.
struct Stream {
    pipe: Option<std::fs::File>,
    decoder: Decoder,
}

impl Stream {
    fn new(pipe: Option<OwnedFd>) -> io::Result<Self> {
        if let Some(pipe) = &pipe {
            // Safety: fcntl on a descriptor that is ours.
            if unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) } < 0 {
                return Err(io::Error::last_os_error());
            }
        }
        Ok(Stream {
            pipe: pipe.map(std::fs::File::from),
            decoder: Decoder::default(),
        })
    }

    fn descriptor(&self) -> Option<RawFd> {
        self.pipe.as_ref().map(AsRawFd::as_raw_fd)
    }

    /// What can be read now; `None` if there is nothing.
    fn read(&mut self) -> Option<String> {
        let pipe = self.pipe.as_mut()?;
        let mut chunk = [0; 1 << 16];
        match pipe.read(&mut chunk) {
            Ok(0) => {
                self.pipe = None;
                Some(self.decoder.finish()).filter(|text| !text.is_empty())
            }
            Ok(count) => Some(self.decoder.push(&chunk[..count])),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Some(String::new()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
            Err(_) => {
                self.pipe = None;
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn text_and_events_keep_their_order() {
        let (reader, mut writer) = io::pipe().unwrap();
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let child = std::thread::spawn(move || {
            for round in 0..100 {
                writer.write_all(format!("{round}\n").as_bytes()).unwrap();
                control::write(&mut theirs, &Event::Clear).unwrap();
                assert_eq!(control::read::<Reply>(&mut theirs).unwrap(), Reply::Received);
            }
        });
        let mut received = Vec::new();
        OutputReader::new(Some(OwnedFd::from(reader)), None, ours)
            .unwrap()
            .run(|one| {
                received.push(one);
                true
            });
        child.join().unwrap();
        let expected: Vec<Received> = (0..100)
            .flat_map(|round| [Received::Stdout(format!("{round}\n")), Received::Event(Event::Clear)])
            .chain([Received::Closed])
            .collect();
        assert_eq!(received, expected);
    }
}
