//! Expressions over the columns of one frame, as the verbs of [`explore`](mod@crate::explore) take them: the SQL of
//! [`sql`](super::sql()) without `select` and `from`.

use super::query_names::{QueryNames, invalid_query, place};
use super::{calendar, check, failure};
use crate::error::{Error, Result, nearest};
use polars::prelude::{DataFrame, Expr as Column, IntoLazy};
use polars::sql::{SQLContext, sql_expr};
use sqlparser::ast::{Expr, OrderByExpr, Query, SelectItem, Visit, Visitor};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Token;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The table of a query that is made of expressions.
pub(crate) const TABLE: &str = "frame";

/// Expressions whose columns all exist.
pub(crate) struct Expressions<T> {
    pub items: Vec<T>,
    names: QueryNames,
}

/// Expressions with or without an alias, separated by commas.
pub(crate) fn selection(frame: &DataFrame, text: &str) -> Result<Expressions<SelectItem>> {
    let mut parser = check::parser(text)?;
    let items = parser
        .parse_comma_separated(Parser::parse_select_item)
        .map_err(|error| check::syntax_error(&error, text))?;
    at_end(&parser, text)?;
    checked(frame, items)
}

/// Sort keys such as `views desc`, separated by commas.
pub(crate) fn order(frame: &DataFrame, text: &str) -> Result<Expressions<OrderByExpr>> {
    let mut parser = check::parser(text)?;
    let items = parser
        .parse_comma_separated(Parser::parse_order_by_expr)
        .map_err(|error| check::syntax_error(&error, text))?;
    at_end(&parser, text)?;
    checked(frame, items)
}

/// The name as SQL writes it, whatever characters it has.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn at_end(parser: &Parser, text: &str) -> Result<()> {
    let next = parser.peek_token();
    match next.token {
        Token::EOF => Ok(()),
        other => {
            let at = next.span.start;
            Err(invalid_query(format!(
                "`{}` at line {}, column {} does not continue the expression",
                other.to_string().escape_debug(),
                at.line,
                at.column
            ))
            .hint(habits(text)))
        }
    }
}

/// The SQL for what users of pandas write.
fn habits(text: &str) -> &'static str {
    if text.contains(".str") || text.contains(".contains") {
        "text is matched with `like`: title like '%word%', in which % stands for any characters"
    } else if text.contains(".isna") || text.contains(".notna") || text.contains(".is") {
        "write `likes is null` or `likes is not null`"
    } else {
        "combine conditions with `and`, `or` and `not`, and separate expressions with commas"
    }
}

fn checked<T: Visit>(frame: &DataFrame, items: Vec<T>) -> Result<Expressions<T>> {
    if let Some(name) = frame.get_column_names().into_iter().find(|name| is_pattern(name)) {
        return Err(invalid_query(format!(
            "the frame has a column named `{}`, which stands for several columns in an expression",
            name.escape_debug()
        ))
        .hint("give it another name first: frame.rename(\"…\", \"name\".into())?"));
    }
    let mut look = ColumnCheck {
        frame,
        calendar: calendar::applies(frame.schema()),
        names: QueryNames::default(),
    };
    look.names.tables.insert(TABLE.to_owned());
    for item in &items {
        if let ControlFlow::Break(error) = item.visit(&mut look) {
            return Err(*error);
        }
    }
    Ok(Expressions {
        items,
        names: look.names,
    })
}

/// polars reads such names as "all columns", and as a regular expression.
fn is_pattern(name: &str) -> bool {
    name == "*" || (name.starts_with('^') && name.ends_with('$'))
}

struct ColumnCheck<'a> {
    frame: &'a DataFrame,
    calendar: bool,
    names: QueryNames,
}

impl Visitor for ColumnCheck<'_> {
    type Break = Box<Error>;

    fn pre_visit_query(&mut self, _: &Query) -> ControlFlow<Self::Break> {
        let error = invalid_query("an expression cannot contain a query")
            .hint("name the frame with sql::name(\"…\", &frame)? and use sql(\"select …\")?");
        ControlFlow::Break(Box::new(error))
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<Self::Break> {
        let ident = match expr {
            Expr::Identifier(ident) => ident,
            Expr::CompoundIdentifier(parts) => match parts.last() {
                Some(last) => last,
                None => return ControlFlow::Continue(()),
            },
            _ => return ControlFlow::Continue(()),
        };
        let name = ident.value.as_str();
        let added = self.calendar && calendar::CALENDAR.contains(&name);
        if self.frame.column(name).is_err() && !added {
            return ControlFlow::Break(Box::new(self.unknown(
                name,
                ident.quote_style == Some('"'),
                &place(ident),
            )));
        }
        self.names.columns.push(ident.clone());
        ControlFlow::Continue(())
    }
}

impl ColumnCheck<'_> {
    fn unknown(&self, name: &str, in_quotes: bool, place: &str) -> Error {
        let message = format!("there is no column `{}`{place}", name.escape_debug());
        let own = self.frame.get_column_names().into_iter().map(|name| name.as_str());
        let more = calendar::CALENDAR.iter().copied().filter(|_| self.calendar);
        let names: Vec<&str> = own.chain(more).collect();
        let next = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if in_quotes => format!(
                "double quotes mark names; write text in single quotes: '{}'",
                name.escape_debug()
            ),
            None => format!("the columns are {}", names.join(", ")),
        };
        invalid_query(message).hint(next)
    }
}

impl<T: ToString> Expressions<T> {
    /// No expression.
    pub fn none() -> Self {
        Expressions {
            items: Vec::new(),
            names: QueryNames::default(),
        }
    }

    /// These and others of the same frame.
    pub fn and(mut self, other: Self) -> Self {
        self.items.extend(other.items);
        self.names.columns.extend(other.names.columns);
        self
    }

    /// The expressions as SQL.
    pub fn sql(&self) -> String {
        self.items.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
    }

    /// Answers a query over [`TABLE`], made of these expressions. The frame has the calendar as far as they mention it.
    pub fn run(&self, frame: &DataFrame, query: &str) -> Result<DataFrame> {
        self.work(frame, query, |answer| answer.collect())
    }

    /// The values of one expression. Where it has neither text, which may mean a time, nor a window nor the calendar, it is
    /// evaluated without a query around it, which costs more than a division of two columns.
    pub fn value(&self, frame: &DataFrame, expression: &str) -> Result<DataFrame> {
        let is_window = expression.to_lowercase().contains(" over");
        if expression.contains('\'') || is_window || self.wants_calendar(frame) {
            return self.run(frame, &format!("select ({expression}) as value from {TABLE}"));
        }
        self.guarded(frame, || {
            let expression = sql_expr(expression)?.alias("value");
            frame.clone().lazy().select([expression]).collect()
        })
    }

    /// As [`run`](Self::run), with the columns of the frame alone.
    pub fn run_on_own(&self, frame: &DataFrame, query: &str) -> Result<DataFrame> {
        let own = frame.get_column_names().into_iter().cloned().map(Column::Column);
        let own: Vec<Column> = own.collect();
        self.work(frame, query, |answer| match self.wants_calendar(frame) {
            true => answer.select(own).collect(),
            false => answer.collect(),
        })
    }

    fn wants_calendar(&self, frame: &DataFrame) -> bool {
        let missing = |name: &str| frame.column(name).is_err();
        self.names.columns.iter().any(|ident| missing(&ident.value))
    }

    fn work(
        &self,
        frame: &DataFrame,
        query: &str,
        end: impl FnOnce(polars::prelude::LazyFrame) -> polars::prelude::PolarsResult<DataFrame>,
    ) -> Result<DataFrame> {
        let answer = || {
            let mut context = SQLContext::new();
            let table = frame.clone().lazy();
            let table = match self.wants_calendar(frame) {
                true => calendar::with_calendar(table, "UTC")?,
                false => table,
            };
            context.register(TABLE, table);
            end(context.execute(query)?)
        };
        self.guarded(frame, answer)
    }

    /// Does the work on this thread, since starting one costs as much as a small verb; a panic becomes an error.
    fn guarded(
        &self,
        frame: &DataFrame,
        work: impl FnOnce() -> polars::prelude::PolarsResult<DataFrame>,
    ) -> Result<DataFrame> {
        match catch_unwind(AssertUnwindSafe(work)) {
            Ok(Ok(frame)) => Ok(frame),
            Ok(Err(error)) => {
                let tables = BTreeMap::from([(TABLE.to_owned(), frame.clone())]);
                Err(failure::explain(&error, &self.names, &tables))
            }
            Err(_) => Err(
                invalid_query("polars failed on a part of the expression without saying which")
                    .hint("simplify the expression, then add parts back until it fails"),
            ),
        }
    }
}
