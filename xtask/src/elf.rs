//! Stripping libraries and programs, and finding the oldest system that they run on.

use crate::Result;
use crate::run::{output, read, run, write};
use std::path::Path;
use std::process::Command;

/// Writes `from` stripped of what is not needed to run it; with `metadata`, also of what only the compiler reads.
pub fn strip(from: &Path, to: &Path, metadata: bool) -> Result<()> {
    let mut command = Command::new("objcopy");
    command.arg("--strip-unneeded");
    if metadata {
        command.arg("--remove-section=.rustc");
    }
    run(command.arg(from).arg(to))
}

/// The start of the run path of our programs.
const OWN: &[u8] = b"$ORIGIN:$ORIGIN/lib";

/// Removes the build machine's directories from the run path of a program.
pub fn cut_run_path(program: &Path) -> Result<()> {
    let mut bytes = read(program)?;
    let mut whole = OWN.to_vec();
    whole.extend_from_slice(b":$ORIGIN/deps:");
    let places: Vec<usize> = bytes
        .windows(whole.len())
        .enumerate()
        .filter(|(_, window)| *window == whole)
        .map(|(at, _)| at)
        .collect();
    let [start] = places[..] else {
        return Err(format!(
            "{} has {} paths for libraries instead of one",
            program.display(),
            places.len()
        ));
    };
    let rest = &mut bytes[start + OWN.len()..];
    let end = rest.iter().position(|byte| *byte == 0).unwrap_or_default();
    rest[..end].fill(0);
    write(program, &bytes)
}

/// The platform tag of a wheel with these files: by the newest symbol version of the C library that any of them needs.
pub fn platform_tag(files: &[&Path]) -> Result<String> {
    let mut newest = (2, 17);
    for file in files {
        let symbols = output(Command::new("objdump").arg("-T").arg(file))?;
        newest = newest.max(newest_glibc(&symbols));
    }
    Ok(format!(
        "manylinux_{}_{}_{}",
        newest.0,
        newest.1,
        std::env::consts::ARCH
    ))
}

fn newest_glibc(symbols: &str) -> (u32, u32) {
    let versions = symbols.split("GLIBC_").skip(1).filter_map(|rest| {
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(rest.len());
        let mut numbers = rest[..end].split('.').map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    versions.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_is_by_number() {
        let symbols = "0 DF *UND* 0 (GLIBC_2.4) a\n0 DF *UND* 0 (GLIBC_2.35) hypot\n0 DF *UND* 0 (GLIBC_2.2.5) b\n0 DO *UND* 0 (GLIBC_PRIVATE) c\n";
        assert_eq!(newest_glibc(symbols), (2, 35));
        assert_eq!(newest_glibc("none"), (0, 0));
    }

    #[test]
    fn the_path_of_a_program_ends_before_the_build_machine() {
        let file = std::env::temp_dir().join(format!("run-path-{}", std::process::id()));
        let whole = b"\0before\0$ORIGIN:$ORIGIN/lib:$ORIGIN/deps:/home/build/lib\0after\0";
        write(&file, whole).unwrap();
        cut_run_path(&file).unwrap();
        let cut = read(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert_eq!(cut.len(), whole.len());
        assert!(cut.starts_with(b"\0before\0$ORIGIN:$ORIGIN/lib\0"));
        assert!(cut.ends_with(b"\0after\0"));
        assert!(!cut.windows(5).any(|bytes| bytes == b"build"));
    }
}
