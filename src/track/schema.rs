//! The tables of a new file, described as this crate needs them and converted to SQL.
//!
//! The description contains what MLflow relies on when it opens the file: names of tables, columns and keys,
//! nullability, references, and the names by which its upgrades find a key. Lengths of texts and lists of allowed words
//! are left to the code that writes.

mod table;
mod tables;

pub(super) use self::tables::REVISION;
use self::tables::TABLES;
use std::fmt::Write;

/// The statements that create an empty store.
pub(super) fn sql() -> String {
    let mut out = String::new();
    for table in TABLES {
        table.write(&mut out);
    }
    let _ = writeln!(out, "INSERT INTO alembic_version (version_num) VALUES ('{REVISION}');");
    out
}
