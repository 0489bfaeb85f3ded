//! What users of pandas type first, and what does the same here.

use super::diagnostic::Diagnostic;

/// Where all of them stand side by side.
const MORE: &str = "the notebook 10_cheatsheet has 50 such pairs";

/// Methods and fields of pandas' frames and columns. `{}` is the name of the frame.
const FRAME: [(&str, &str); 46] = [
    (
        "agg",
        "`{}.summarize(\"weekday\", \"median(views) as views\")?` computes functions of groups",
    ),
    ("append", "`stack(&[&{}, &other])?` puts one frame below the other"),
    (
        "apply",
        "`{}.derive(\"rate\", \"likes / views * 100\")?` computes a column from others",
    ),
    (
        "assign",
        "`{}.derive(\"rate\", \"likes / views * 100\")?` adds a column",
    ),
    (
        "astype",
        "`{}.derive(\"views\", \"cast(views as double)\")?` changes a type",
    ),
    ("at", "`{}.numbers(\"views\")?[0]` is one value"),
    (
        "corr",
        "`{}.summarize(\"\", \"corr(views, likes) as r\")?` is a correlation",
    ),
    (
        "drop_duplicates",
        "`{}.distinct(\"video_id\")?` keeps the first row of each value",
    ),
    (
        "dropna",
        "`{}.keep(\"likes is not null\")?` leaves out rows with an unknown value",
    ),
    (
        "eval",
        "`{}.derive(\"rate\", \"likes / views * 100\")?` computes a column from others",
    ),
    (
        "fillna",
        "`{}.derive(\"likes\", \"coalesce(likes, 0)\")?` fills unknown values; unknown is rarely 0",
    ),
    (
        "filter",
        "`{}.keep(\"views > 1000\")?` keeps the rows for which a condition is true",
    ),
    (
        "groupby",
        "`{}.summarize(\"weekday\", \"median(views) as views, count(*) as n\")?` groups rows",
    ),
    (
        "group_by",
        "`{}.summarize(\"weekday\", \"median(views) as views, count(*) as n\")?` groups rows",
    ),
    ("hist", "`plot::histogram(&{}, \"views\")?` draws a histogram"),
    ("iat", "`{}.numbers(\"views\")?[0]` is one value"),
    ("idxmax", "`{}.top(\"views\", 1)?` is the row with the largest value"),
    (
        "iloc",
        "`{}.first(5)?` is the first rows, and `{}.slice(10, 5)` five rows from the eleventh on",
    ),
    ("index", "frames have no index: `{}.height()` is the number of rows"),
    (
        "isin",
        "`{}.keep(\"live in ('none', 'live')\")?` keeps rows with one of several values",
    ),
    ("isna", "`{}.info()?` counts the unknown values of each column"),
    ("isnull", "`{}.info()?` counts the unknown values of each column"),
    (
        "iterrows",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns, for a loop",
    ),
    (
        "itertuples",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns, for a loop",
    ),
    (
        "loc",
        "`{}.keep(\"views > 1000\")?` keeps rows, and `{}.pick(\"title, views\")?` columns",
    ),
    ("melt", "`sql(\"…\")?` with `union all` makes rows of columns"),
    (
        "merge",
        "`{}.join(&other, \"video_id\")?` joins on a column, and `join_left` keeps all rows",
    ),
    (
        "nlargest",
        "`{}.top(\"views\", 5)?` is the rows with the largest values",
    ),
    (
        "nsmallest",
        "`{}.bottom(\"views\", 5)?` is the rows with the smallest values",
    ),
    (
        "pivot_table",
        "`{}.pivot(\"weekday\", \"is_short\", \"median(views)\")?` makes a table of groups",
    ),
    (
        "plot",
        "`plot::bar(&{}, \"weekday\", \"views\")?` draws bars; see also plot::line, scatter and histogram",
    ),
    (
        "quantile",
        "`{}.summarize(\"\", \"quantile_cont(views, 0.9) as q90\")?` is a quantile",
    ),
    (
        "query",
        "`{}.keep(\"views > 1000 and not is_short\")?` keeps the rows for which a condition is true",
    ),
    ("reset_index", "frames have no index: nothing has to be reset"),
    (
        "set_index",
        "frames have no index: `join` and `summarize` name their columns",
    ),
    (
        "size",
        "`{}.height()` is the number of rows, `{}.width()` that of columns",
    ),
    ("sort_values", "`{}.sort_by(\"views desc\")?` sorts, with unknown last"),
    ("to_csv", "`{}.save(\"x.csv\")?` writes a file"),
    (
        "to_dict",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns",
    ),
    ("to_excel", "`{}.save(\"x.xlsx\")?` writes a workbook"),
    ("to_json", "`{}.save(\"x.jsonl\")?` writes JSON lines"),
    (
        "to_list",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns",
    ),
    ("to_parquet", "`{}.save(\"x.parquet\")?` writes a file"),
    (
        "tolist",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns",
    ),
    ("value_counts", "`{}.counts(\"live\")?` counts the values of a column"),
    (
        "values",
        "`{}.numbers(\"views\")?` and `{}.texts(\"title\")?` are the values of columns",
    ),
];

/// Methods of a column in pandas that are methods of the frame here. `{}` is the frame, `{c}` the column.
const COLUMN: [(&str, &str); 10] = [
    ("describe", "`{}.describe()?` describes all columns with numbers"),
    ("max", "`{}.max(\"{c}\")?` is the largest value"),
    ("mean", "`{}.mean(\"{c}\")?` is the mean"),
    ("median", "`{}.median(\"{c}\")?` is the median"),
    ("min", "`{}.min(\"{c}\")?` is the smallest value"),
    ("nunique", "`{}.nunique(\"{c}\")?` is the number of distinct values"),
    ("std", "`{}.std(\"{c}\")?` is the standard deviation"),
    ("sum", "`{}.sum(\"{c}\")?` is the sum"),
    ("unique", "`{}.distinct(\"{c}\")?` keeps the first row of each value"),
    ("value_counts", "`{}.counts(\"{c}\")?` counts the values"),
];

/// Names of modules as notebooks in Python import them.
const MODULES: [(&str, &str); 6] = [
    (
        "pd",
        "`read(\"x.csv\")?` reads a file, and `stack(&[&a, &b])?` puts frames below each other",
    ),
    (
        "plt",
        "`plot::line(&videos, \"published_at\", \"views\")?` draws a line; see also plot::bar and plot::scatter",
    ),
    (
        "px",
        "`plot::bar(&videos, \"weekday\", \"views\")?` draws bars; see also plot::line, scatter and histogram",
    ),
    (
        "sns",
        "`plot::box_plot(&videos, \"weekday\", \"views\")?` draws boxes; see also plot::heat_map and histogram",
    ),
    (
        "pandas",
        "`read(\"x.csv\")?` reads a file; frames have verbs such as `.keep(…)?` and `.summarize(…)?`",
    ),
    (
        "np",
        "numbers have their methods: `2.0_f64.ln()`; columns are computed with `.derive(\"log\", \"ln(views)\")?`",
    ),
];

/// A sentence for an error that a habit of pandas explains.
pub fn hint(code: &str, error: &Diagnostic) -> Option<String> {
    let message = error.message.as_str();
    if let Some(name) = quoted(message, 0).filter(|_| matches!(error.code(), "E0425" | "E0433" | "E0432")) {
        let (_, words) = MODULES.iter().find(|(module, _)| *module == name)?;
        return Some(format!("{words}; {MORE}"));
    }
    // `no method named `groupby` found for struct `DataFrame``, `no field `iloc` on type `DataFrame``.
    if !matches!(error.code(), "E0599" | "E0609" | "E0610" | "E0615" | "E0616") {
        return moved(code, error);
    }
    let (name, of) = (
        quoted(message, 0)?,
        message.split('`').skip(3).step_by(2).collect::<Vec<_>>().join(" "),
    );
    let frame = frame_before(code, name);
    if (of.contains("Column") || of.contains("Series") || of.contains("ChunkedArray"))
        && let Some((_, words)) = COLUMN.iter().find(|(method, _)| *method == name)
    {
        let column = column_before(code, name).unwrap_or("views");
        return Some(words.replace("{c}", column).replace("{}", frame));
    }
    if error.code() == "E0615" && !FRAME.iter().any(|(method, _)| *method == name) {
        return Some(format!("it is a method: `{frame}.{name}()`"));
    }
    if of.contains("DataFrame") {
        let (_, words) = FRAME.iter().find(|(method, _)| *method == name)?;
        return Some(format!("{}; {MORE}", words.replace("{}", frame)));
    }
    None
}

/// A frame that `.lazy()` or a function took.
fn moved(code: &str, error: &Diagnostic) -> Option<String> {
    if error.code() != "E0382" || !error.message.contains("moved value") && !error.message.contains("of moved") {
        return None;
    }
    let name = quoted(&error.message, 0)?;
    code.contains(&format!("{name}.lazy()")).then(|| {
        format!(
            "`{name}.lazy()` takes the frame away: write `{name}.clone().lazy()`, or a verb that borrows, such as \
             `{name}.keep(\"…\")?`"
        )
    })
}

/// The text in the `n`th pair of backquotes.
fn quoted(message: &str, n: usize) -> Option<&str> {
    message.split('`').nth(2 * n + 1)
}

/// The variable in front of `.name` in the code.
fn frame_before<'a>(code: &'a str, name: &str) -> &'a str {
    let at = code.find(&format!(".{name}"));
    let before = at.and_then(|at| code.get(..at)).unwrap_or_default();
    let before = match (before.trim_end().ends_with(']'), before.rfind('[')) {
        (true, Some(open)) => before.get(..open).unwrap_or_default(),
        _ => before,
    };
    let word = last_word(before);
    if word.is_empty() || word.starts_with(|letter: char| letter.is_ascii_digit()) {
        "videos"
    } else {
        word
    }
}

/// The column in `["…"]` in front of `.name`.
fn column_before<'a>(code: &'a str, name: &str) -> Option<&'a str> {
    let at = code.find(&format!(".{name}"))?;
    let before = code
        .get(..at)?
        .trim_end_matches('?')
        .trim_end_matches(')')
        .trim_end_matches(']');
    let text = before.strip_suffix('"')?;
    text.rsplit('"').next()
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, letter)| letter.is_alphanumeric() || *letter == '_')
        .last();
    start.map_or("", |(at, _)| text.get(at..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_and_the_column_are_those_of_the_code() {
        assert_eq!(frame_before("let a = rates.groupby(\"x\");", "groupby"), "rates");
        assert_eq!(frame_before("rates[\"views\"].mean()", "mean"), "rates");
        assert_eq!(frame_before("f()?.groupby(1)", "groupby"), "videos");
        assert_eq!(column_before("rates[\"likes\"].mean()", "mean"), Some("likes"));
        assert_eq!(column_before("rates.column(\"likes\")?.mean()", "mean"), Some("likes"));
    }

    #[test]
    fn each_name_stands_once_and_in_order() {
        for names in [FRAME.as_slice(), &COLUMN] {
            let mut seen = std::collections::BTreeSet::new();
            for (name, words) in names {
                assert!(seen.insert(name), "{name}");
                assert!(!words.ends_with('.'), "{words}");
            }
        }
    }
}
