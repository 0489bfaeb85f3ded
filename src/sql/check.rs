//! Checks of a query: a single `select`, from tables that exist.

use super::query_names::{QueryNames, invalid_query, place};
use crate::error::{Error, Result, nearest};
use polars::prelude::DataFrame;
use sqlparser::ast::{
    Expr, JoinConstraint, JoinOperator, ObjectName, Query, Select, SelectItem, SetExpr, Statement, TableFactor,
    TableWithJoins, Visit, Visitor,
};
use sqlparser::dialect::GenericDialect;
use sqlparser::keywords::{ALL_KEYWORDS, ALL_KEYWORDS_INDEX, RESERVED_FOR_COLUMN_ALIAS, RESERVED_FOR_TABLE_ALIAS};
use sqlparser::parser::{Parser, ParserError, ParserOptions};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// Nobody writes a longer query by hand.
const LONGEST: usize = 20_000;
/// A cross join of more pairs is a mistake.
const PAIRS: usize = 20_000_000;

/// Parses a query and rejects anything else.
///
/// `unclear` has, for names that could be several frames, the channels of these.
pub(super) fn read(
    query: &str,
    known: &BTreeMap<String, DataFrame>,
    unclear: &BTreeMap<String, Vec<String>>,
) -> Result<(QueryNames, Statement)> {
    let mut statements = parsed(query)?;
    let statement = match (statements.pop(), statements.is_empty()) {
        (Some(statement), true) => statement,
        (None, _) => return Err(invalid_query("the query is empty").hint("start with: select … from videos")),
        _ => return Err(invalid_query("there is more than one query").hint("run one query at a time, without `;`")),
    };
    if !matches!(statement, Statement::Query(_)) {
        let word = query.split_whitespace().next().unwrap_or_default().to_lowercase();
        return Err(read_only(&word));
    }
    let mut given = Aliases::default();
    let _ = statement.visit(&mut given);
    let mut look = TableCheck {
        known,
        unclear,
        query_names: QueryNames {
            given: given.0,
            ..QueryNames::default()
        },
    };
    match statement.visit(&mut look) {
        ControlFlow::Continue(()) => Ok((look.query_names, statement)),
        ControlFlow::Break(error) => Err(*error),
    }
}

/// Whether SQL accepts the word as the name of a table.
pub(super) fn is_table(word: &str) -> bool {
    let Ok(statements) = parsed(&format!("select 1 from {word} where 1 = 1")) else {
        return false;
    };
    let mut found = Relations::default();
    let _ = statements.visit(&mut found);
    found.0 == [word] && !is_reserved(word)
}

/// Words that end the list of tables or columns.
fn is_reserved(word: &str) -> bool {
    let place = ALL_KEYWORDS.binary_search(&word.to_uppercase().as_str());
    let keyword = place.ok().and_then(|place| ALL_KEYWORDS_INDEX.get(place));
    keyword.is_some_and(|word| RESERVED_FOR_TABLE_ALIAS.contains(word) || RESERVED_FOR_COLUMN_ALIAS.contains(word))
}

/// A parser with the same dialect and options as polars reads with.
pub(super) fn parser(text: &str) -> Result<Parser<'static>> {
    if text.len() > LONGEST {
        return Err(invalid_query(format!(
            "the query has {} bytes; at most {LONGEST} are allowed",
            text.len()
        ))
        .hint("split the query: name an intermediate result with sql::name and query that"));
    }
    let options = ParserOptions {
        trailing_commas: true,
        ..ParserOptions::default()
    };
    Parser::new(&GenericDialect)
        .with_options(options)
        .try_with_sql(text)
        .map_err(|error| syntax_error(&error, text))
}

fn parsed(query: &str) -> Result<Vec<Statement>> {
    parser(query)?
        .parse_statements()
        .map_err(|error| syntax_error(&error, query))
}

/// A syntax error with its position.
pub(super) fn syntax_error(error: &ParserError, query: &str) -> Error {
    let text = match error {
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text,
        ParserError::RecursionLimitExceeded => {
            return invalid_query("the query is nested too deeply").hint("split it into steps with `with … as (…)`");
        }
    };
    let (what, at) = text.split_once(" at Line: ").unwrap_or((text, ""));
    let what = match what
        .strip_prefix("Expected: ")
        .and_then(|what| what.split_once(", found: "))
    {
        Some((expected, "EOF")) => format!("expected {expected}, found the end of the query"),
        Some((expected, found)) => format!("expected {expected}, found `{found}`"),
        None => what.trim_start_matches("sql parser error: ").to_owned(),
    };
    let numbers: Option<(usize, usize)> = at
        .split_once(", Column: ")
        .and_then(|(line, column)| Some((line.trim().parse().ok()?, column.trim().parse().ok()?)));
    match numbers {
        Some((line, column)) => invalid_query(format!("syntax error at line {line}, column {column}: {what}"))
            .hint(format!("check the query near {}", excerpt(query, line, column))),
        None => invalid_query(format!("syntax error: {what}")).hint("check the end of the query"),
    }
}

/// The words of the query around a position, which is marked.
fn excerpt(query: &str, line: usize, column: usize) -> String {
    const NEAR: usize = 24;
    let text: Vec<char> = query
        .lines()
        .nth(line.saturating_sub(1))
        .unwrap_or_default()
        .chars()
        .collect();
    let at = column.saturating_sub(1).min(text.len());
    let (begin, end) = (at.saturating_sub(NEAR), (at + NEAR).min(text.len()));
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default().iter().collect::<String>();
    format!("`{}▸{}`", part(begin, at), part(at, end))
}

fn read_only(word: &str) -> Error {
    let word: String = word.chars().filter(|c| c.is_alphanumeric()).take(20).collect();
    invalid_query(format!("`{word}` is not supported: queries are read-only"))
        .hint("start with `select` or `with … select`; change frames with polars, and name them with sql::name")
}

/// The names that a query defines.
#[derive(Default)]
struct Aliases(BTreeSet<String>);

impl Visitor for Aliases {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        for table in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.0.insert(table.alias.name.value.clone());
            self.0
                .extend(table.alias.columns.iter().map(|column| column.name.value.clone()));
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<()> {
        for item in &select.projection {
            if let SelectItem::ExprWithAlias { alias, .. } = item {
                self.0.insert(alias.value.clone());
            }
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, table: &TableFactor) -> ControlFlow<()> {
        if let TableFactor::Table { alias: Some(alias), .. }
        | TableFactor::Derived { alias: Some(alias), .. }
        | TableFactor::UNNEST { alias: Some(alias), .. } = table
        {
            self.0.insert(alias.name.value.clone());
            self.0
                .extend(alias.columns.iter().map(|column| column.name.value.clone()));
        }
        ControlFlow::Continue(())
    }
}

#[derive(Default)]
struct Relations(Vec<String>);

impl Visitor for Relations {
    type Break = ();

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        self.0.push(relation.to_string());
        ControlFlow::Continue(())
    }
}

/// Collects the names in a query and rejects what is not allowed.
struct TableCheck<'a> {
    known: &'a BTreeMap<String, DataFrame>,
    unclear: &'a BTreeMap<String, Vec<String>>,
    query_names: QueryNames,
}

impl TableCheck<'_> {
    fn table(&mut self, name: &ObjectName) -> Result<()> {
        let ident = match name.0.as_slice() {
            [part] => part.as_ident(),
            _ => None,
        };
        let Some(ident) = ident else {
            return Err(invalid_query(format!("`{name}` is not a table name")).hint("sql::names() lists the tables"));
        };
        if self.known.contains_key(&ident.value) {
            self.query_names.tables.insert(ident.value.clone());
            return Ok(());
        }
        if self.query_names.given.contains(&ident.value) {
            return Ok(());
        }
        if let Some(channels) = self.unclear.get(&ident.value) {
            let name = &ident.value;
            return Err(invalid_query(format!(
                "`{name}` could be the frame of several channels: {}",
                channels.join(", ").escape_debug()
            ))
            .hint(format!(
                "say which one: sql::name(\"{name}\", &frame)?, or call a variable of the notebook `{name}`"
            )));
        }
        let message = format!("there is no table `{}`{}", ident.value.escape_debug(), place(ident));
        let names = || self.known.keys().map(String::as_str);
        let next = match nearest(&ident.value, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if self.known.is_empty() => {
                "no frame has a name yet: clean(&channel)? names `videos`, sql::name(\"…\", &frame)? names any other \
                 frame"
                    .to_owned()
            }
            None => format!("the tables are {}", names().collect::<Vec<_>>().join(", ")),
        };
        Err(invalid_query(message).hint(next))
    }

    /// The minimum number of rows of the joined tables if each row is paired with each.
    fn pairs(&self, from: &[TableWithJoins]) -> usize {
        let rows = |table: &TableFactor| match table {
            TableFactor::Table { name, .. } => self.known.get(&name.to_string()).map_or(1, DataFrame::height).max(1),
            _ => 1,
        };
        let mut pairs = 1_usize;
        for item in from {
            pairs = pairs.saturating_mul(rows(&item.relation));
            for join in &item.joins {
                let free = match &join.join_operator {
                    JoinOperator::CrossJoin(_) => true,
                    JoinOperator::Join(constraint) | JoinOperator::Inner(constraint) => {
                        matches!(constraint, JoinConstraint::None)
                    }
                    _ => false,
                };
                if free {
                    pairs = pairs.saturating_mul(rows(&join.relation));
                }
            }
        }
        pairs
    }
}

/// Whether a `select` may use columns that it does not mention.
fn uses_all_columns(select: &Select) -> bool {
    let wild = |item: &SelectItem| matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..));
    let plain = |operator: &JoinOperator| match operator {
        JoinOperator::Join(constraint)
        | JoinOperator::Inner(constraint)
        | JoinOperator::Left(constraint)
        | JoinOperator::LeftOuter(constraint)
        | JoinOperator::Right(constraint)
        | JoinOperator::RightOuter(constraint)
        | JoinOperator::FullOuter(constraint) => matches!(constraint, JoinConstraint::On(_) | JoinConstraint::None),
        JoinOperator::CrossJoin(_) => true,
        _ => false,
    };
    let joins = select.from.iter().flat_map(|table| &table.joins);
    select.projection.iter().any(wild) || !joins.map(|join| &join.join_operator).all(plain)
}

fn stop(result: Result<()>) -> ControlFlow<Box<Error>> {
    match result {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => ControlFlow::Break(Box::new(error)),
    }
}

/// Whether a body only reads.
fn is_query(body: &SetExpr) -> bool {
    match body {
        SetExpr::Select(select) => select.into.is_none(),
        SetExpr::SetOperation { left, right, .. } => is_query(left) && is_query(right),
        // Queries are visited on their own.
        SetExpr::Query(_) | SetExpr::Values(_) => true,
        _ => false,
    }
}

impl Visitor for TableCheck<'_> {
    type Break = Box<Error>;

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<Self::Break> {
        stop(if is_query(&query.body) {
            Ok(())
        } else {
            Err(read_only("a statement inside the query"))
        })
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<Self::Break> {
        self.query_names.all_columns |= uses_all_columns(select);
        let pairs = self.pairs(&select.from);
        stop(if pairs <= PAIRS {
            Ok(())
        } else {
            Err(
                invalid_query("tables are joined without a condition (each row with every row)")
                    .hint("add a join condition: join … on a.video_id = b.video_id"),
            )
        })
    }

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<Self::Break> {
        stop(self.table(relation))
    }

    fn pre_visit_table_factor(&mut self, table: &TableFactor) -> ControlFlow<Self::Break> {
        stop(match table {
            TableFactor::Table { args: None, .. }
            | TableFactor::Derived { .. }
            | TableFactor::NestedJoin { .. }
            | TableFactor::UNNEST { .. } => Ok(()),
            TableFactor::Table { name, .. } | TableFactor::Function { name, .. } => Err(invalid_query(format!(
                "`{name}(…)` is not supported: queries read named frames, not files"
            ))
            .hint("read a file with io::load, and name its frame with sql::name")),
            _ => Err(invalid_query("this kind of table is not supported")
                .hint("use a named frame or a subquery in parentheses")),
        })
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Self::Break> {
        match expr {
            Expr::Identifier(ident) => self.query_names.columns.push(ident.clone()),
            Expr::CompoundIdentifier(parts) => self.query_names.columns.extend(parts.last().cloned()),
            _ => {}
        }
        ControlFlow::Continue(())
    }
}
