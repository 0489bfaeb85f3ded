//! The description of a table, and its SQL.

use std::fmt::Write;

pub(super) struct Table {
    pub(super) name: &'static str,
    /// The name of the primary key, and its columns.
    pub(super) key: (&'static str, &'static [&'static str]),
    pub(super) columns: &'static [Column],
    pub(super) parents: &'static [Parent],
    /// Columns with a common index. MLflow names an index after its table and them.
    pub(super) looked_up: &'static [&'static [&'static str]],
    /// A column with unique values, besides the key.
    pub(super) unique: Option<&'static str>,
}

pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) affinity: &'static str,
    pub(super) need: Need,
}

pub(super) enum Need {
    Given,
    ZeroWhenAbsent,
    MayBeNull,
}

/// A row of another table that must exist.
pub(super) struct Parent {
    /// Some of MLflow's upgrades require this name, others a key without a name.
    pub(super) name: Option<&'static str>,
    pub(super) columns: &'static str,
    pub(super) table: &'static str,
    pub(super) their_columns: &'static str,
    /// What happens here when the other row is changed or deleted.
    pub(super) follows: &'static str,
}

pub(super) const fn text(name: &'static str) -> Column {
    column(name, "TEXT")
}

/// A count, a flag, or a time in milliseconds.
pub(super) const fn integer(name: &'static str) -> Column {
    column(name, "INTEGER")
}

pub(super) const fn real(name: &'static str) -> Column {
    column(name, "REAL")
}

pub(super) const fn column(name: &'static str, affinity: &'static str) -> Column {
    Column {
        name,
        affinity,
        need: Need::Given,
    }
}

impl Column {
    pub(super) const fn or_null(self) -> Self {
        Column {
            need: Need::MayBeNull,
            ..self
        }
    }

    pub(super) const fn or_zero(self) -> Self {
        Column {
            need: Need::ZeroWhenAbsent,
            ..self
        }
    }
}

/// The column of the same name in another table.
pub(super) const fn of(column: &'static str, table: &'static str) -> Parent {
    Parent {
        name: None,
        columns: column,
        table,
        their_columns: column,
        follows: "",
    }
}

impl Parent {
    pub(super) const fn named(self, name: &'static str) -> Self {
        Parent {
            name: Some(name),
            ..self
        }
    }

    pub(super) const fn follows(self, follows: &'static str) -> Self {
        Parent { follows, ..self }
    }
}

impl Table {
    pub(super) fn write(&self, out: &mut String) {
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
