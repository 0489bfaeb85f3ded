//! What documentation lists.

/// The texts that an argument may be, as documentation lists them: in the first column of a table, or as `"text"`.
pub fn values(docs: Option<&str>) -> String {
    let mut found: Vec<&str> = vec![];
    let mut fence = false;
    for line in docs.unwrap_or_default().lines() {
        if line.trim_start().starts_with("```") {
            fence = !fence;
        }
        if fence {
            continue;
        }
        let table = line.trim().strip_prefix('|').and_then(|row| row.split('|').next());
        let codes = table.unwrap_or(line).split('`').skip(1).step_by(2);
        for code in codes {
            let quoted = code.strip_prefix('"').and_then(|code| code.strip_suffix('"'));
            let value = quoted.or(table.and(Some(code))).unwrap_or_default();
            let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '@' | ' ');
            if !value.is_empty() && value.chars().all(plain) && !found.contains(&value) {
                found.push(value);
            }
        }
    }
    found.join(",")
}
