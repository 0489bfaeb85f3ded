//! Printing the report to PDF with Chromium.

use std::path::{Path, PathBuf};
use std::process::Command;
use tubelab::error::{Context, Error, Kind, Result};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// The first Chromium on the `PATH`.
///
/// # Errors
/// *Not found* when there is none.
pub fn browser() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = NAMES
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |directory| directory.join(name)));
    places.into_iter().find(|place| place.is_file()).ok_or_else(|| {
        Error::new(Kind::NotFound, "Chromium is not installed, and the PDF needs it")
            .hint("run `sudo apt-get install chromium` (Debian, Ubuntu), or print the HTML report from your browser")
    })
}

/// The size of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Paper {
    /// 210 × 297 mm
    #[default]
    A4,
    /// 8.5 × 11 inches
    Letter,
}

impl Paper {
    /// As CSS names it.
    fn name(self) -> &'static str {
        match self {
            Paper::A4 => "A4",
            Paper::Letter => "letter",
        }
    }
}

/// Prints a page to the file `output`: static pictures, no navigation.
///
/// # Errors
/// *Internal* if the browser does not write the file.
pub fn print(browser: &Path, page: &Path, output: &Path, paper: Paper) -> Result<()> {
    let absolute = |path: &Path| std::path::absolute(path).map_err(Error::from);
    let context = || format!("printing {} to PDF", page.display());
    let profile = tempfile::tempdir().map_err(Error::from).with_context(context)?;
    // The page itself names no size: who prints it from a browser chooses one there.
    let sized = profile.path().join("page.html");
    let text = std::fs::read_to_string(page)
        .map_err(Error::from)
        .with_context(context)?;
    let size = format!("<style>@page{{size:{}}}</style></head>", paper.name());
    std::fs::write(&sized, text.replacen("</head>", &size, 1))
        .map_err(Error::from)
        .with_context(context)?;
    let mut command = Command::new(browser);
    command.args([
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--no-pdf-header-footer",
    ]);
    // The sandbox of the browser does not work for root, who needs none against a page of our own.
    // Safety: a call without arguments that cannot fail.
    if unsafe { libc::geteuid() } == 0 {
        command.arg("--no-sandbox");
    }
    command
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--print-to-pdf={}", absolute(output)?.display()))
        .arg(format!("file://{}", sized.display()));
    // One of an earlier report must not pass for this one's.
    let _ = std::fs::remove_file(output);
    let ended = command.output().map_err(Error::from).with_context(context)?;
    if ended.status.success() && output.is_file() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&ended.stderr);
    let last = said
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("it gave no reason");
    let last: String = last.chars().take(200).collect();
    Err(Error::new(Kind::Internal, format!("Chromium made no PDF: {last}"))
        .hint("print the HTML report from your browser"))
    .with_context(context)
}
