//! Errors of polars: the first line of the message, and for a missing column the name that was probably meant.

use super::{Error, Kind, nearest};
use crate::schema::VIDEOS;
use polars::error::PolarsError;

/// Maximum number of columns that a hint lists.
const LISTED: usize = 40;

impl From<PolarsError> for Error {
    fn from(error: PolarsError) -> Self {
        refused(&error)
    }
}

/// Converts the error.
fn refused(error: &PolarsError) -> Error {
    use PolarsError as P;
    let text = error.to_string();
    // Behind the first line stands the plan of the query.
    let line = text.lines().next().unwrap_or_default().trim();
    let kind = match innermost(error) {
        P::ColumnNotFound(_) | P::SchemaFieldNotFound(_) => return no_column(line),
        P::NoData(_) => Kind::TooLittleData,
        P::Duplicate(_)
        | P::InvalidOperation(_)
        | P::OutOfBounds(_)
        | P::SchemaMismatch(_)
        | P::ShapeMismatch(_)
        | P::SQLInterface(_)
        | P::SQLSyntax(_)
        | P::StructFieldNotFound(_) => Kind::Input,
        _ => Kind::Internal,
    };
    Error::new(kind, line.trim_end_matches('.'))
}

/// The error itself, without its context.
pub(crate) fn innermost(error: &PolarsError) -> &PolarsError {
    match error {
        PolarsError::Context { error, .. } | PolarsError::ExprContext { error, .. } => innermost(error),
        error => error,
    }
}

/// polars quotes the name, followed for a lazy frame by the existing columns.
fn no_column(line: &str) -> Error {
    let mut quoted = line.split('"').skip(1).step_by(2);
    let Some(name) = quoted.next() else {
        return Error::new(Kind::Input, line);
    };
    let there: Vec<&str> = quoted.collect();
    let next = match there.as_slice() {
        [] => {
            let all = "get_column_names() lists the columns of a frame";
            match nearest(name, VIDEOS.iter().map(|field| field.name)) {
                Some(near) => format!("did you mean `{near}`? {all}"),
                None => all.to_owned(),
            }
        }
        there => match nearest(name, there.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if there.len() <= LISTED => format!("the columns are {}", there.join(", ")),
            None => format!(
                "the columns are {}, …",
                there.get(..LISTED).unwrap_or_default().join(", ")
            ),
        },
    };
    Error::new(Kind::Input, format!("there is no column `{name}`")).hint(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use polars::prelude::{IntoLazy, col, df, lit};

    fn message<T>(result: Result<T, PolarsError>) -> String {
        let error = Error::from(result.err().expect("polars refuses it"));
        assert!(error.is_input(), "{error}");
        error.to_string()
    }

    #[test]
    fn a_slip_in_a_column_is_reported_with_the_nearest_name() {
        let frame = df!("views" => [1, 2], "likes" => [0, 1]).unwrap();
        assert_eq!(
            message(frame.column("viewz")),
            "there is no column `viewz`.\nNext: did you mean `views`? get_column_names() lists the columns of a frame."
        );
        assert_eq!(
            message(frame.clone().lazy().filter(col("likess").gt(lit(3))).collect()),
            "there is no column `likess`.\nNext: did you mean `likes`?"
        );
        assert_eq!(
            message(
                frame
                    .lazy()
                    .group_by([col("weekday")])
                    .agg([col("views").mean()])
                    .collect()
            ),
            "there is no column `weekday`.\nNext: the columns are views, likes."
        );
    }

    #[test]
    fn the_plan_of_a_query_is_not_reported() {
        let frame = df!("title" => ["a"], "views" => [1]).unwrap();
        let sum = frame.clone().lazy().select([col("title") + lit(2)]).collect();
        let words = message(sum);
        assert!(words.contains("str") && !words.contains('\n'), "{words}");
        let words = message(frame.column("views").unwrap().str().cloned());
        assert!(words.contains("`String`") && words.contains("`i32`"), "{words}");
    }
}
