//! What the system tells of a process.

/// Bytes of the memory of a process, by a line of its status such as `VmRSS:`; `None` where the system does not tell.
pub fn memory(process: &str, line: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let told = status.lines().find_map(|text| text.strip_prefix(line))?;
    let kilobytes: u64 = told.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
