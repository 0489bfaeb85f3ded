//! The tables of a new file, described as this crate needs them and turned into SQL.
//!
//! The description says what MLflow relies on when it opens the file: names of tables, columns and keys, whether a value may
//! be missing, what hangs on what, and the names by which its upgrades find a key. Lengths of texts and lists of allowed words
//! are left to the code that writes.

mod tables;

pub(super) use self::tables::REVISION;
use self::tables::TABLES;
use std::fmt::Write;

struct Table {
    name: &'static str,
    /// The name of the primary key, and its columns.
    key: (&'static str, &'static [&'static str]),
    columns: &'static [Column],
    parents: &'static [Parent],
    /// Columns that are looked up together. MLflow names an index after its table and them.
    looked_up: &'static [&'static [&'static str]],
    /// A column that no two rows share, besides the key.
    unique: Option<&'static str>,
}

struct Column {
    name: &'static str,
    affinity: &'static str,
    need: Need,
}

enum Need {
    Given,
    ZeroWhenAbsent,
    MayBeNull,
}

/// A row of another table that must exist.
struct Parent {
    /// Some of MLflow's upgrades ask for this name, others for a key that has none.
    name: Option<&'static str>,
    columns: &'static str,
    table: &'static str,
    their_columns: &'static str,
    /// What happens here when the other row changes or goes.
    follows: &'static str,
}

const fn text(name: &'static str) -> Column {
    column(name, "TEXT")
}

/// A count, a flag, or a time in milliseconds.
const fn integer(name: &'static str) -> Column {
    column(name, "INTEGER")
}

const fn real(name: &'static str) -> Column {
    column(name, "REAL")
}

const fn column(name: &'static str, affinity: &'static str) -> Column {
    Column {
        name,
        affinity,
        need: Need::Given,
    }
}

impl Column {
    const fn or_null(self) -> Self {
        Column {
            need: Need::MayBeNull,
            ..self
        }
    }

    const fn or_zero(self) -> Self {
        Column {
            need: Need::ZeroWhenAbsent,
            ..self
        }
    }
}

/// The column of the same name in another table.
const fn of(column: &'static str, table: &'static str) -> Parent {
    Parent {
        name: None,
        columns: column,
        table,
        their_columns: column,
        follows: "",
    }
}

impl Parent {
    const fn named(self, name: &'static str) -> Self {
        Parent {
            name: Some(name),
            ..self
        }
    }

    const fn follows(self, follows: &'static str) -> Self {
        Parent { follows, ..self }
    }
}

/// The statements that make an empty store.
pub(super) fn sql() -> String {
    let mut out = String::new();
    for table in TABLES {
        table.write(&mut out);
    }
    let _ = writeln!(out, "INSERT INTO alembic_version (version_num) VALUES ('{REVISION}');");
    out
}

impl Table {
    fn write(&self, out: &mut String) {
        let mut lines: Vec<String> = self.columns.iter().map(Column::sql).collect();
        let (name, columns) = self.key;
        lines.push(format!("CONSTRAINT {name} PRIMARY KEY ({})", columns.join(", ")));
        lines.extend(self.unique.map(|column| format!("UNIQUE ({column})")));
        lines.extend(self.parents.iter().map(Parent::sql));
        let _ = writeln!(out, "CREATE TABLE {} ({});", self.name, lines.join(", "));
        for columns in self.looked_up {
            let (name, list) = (columns.join("_"), columns.join(", "));
            let _ = writeln!(out, "CREATE INDEX index_{0}_{name} ON {0} ({list});", self.name);
        }
    }
}

impl Column {
    fn sql(&self) -> String {
        let need = match self.need {
            Need::Given => " NOT NULL",
            Need::ZeroWhenAbsent => " NOT NULL DEFAULT 0",
            Need::MayBeNull => "",
        };
        // `key` is a word of SQL.
        format!("\"{}\" {}{need}", self.name, self.affinity)
    }
}

impl Parent {
    fn sql(&self) -> String {
        let name = self.name.map_or(String::new(), |name| format!("CONSTRAINT {name} "));
        let (mine, table, theirs) = (self.columns, self.table, self.their_columns);
        format!(
            "{name}FOREIGN KEY ({mine}) REFERENCES {table} ({theirs}) {}",
            self.follows
        )
    }
}
