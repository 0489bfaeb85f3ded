//! A frame as readers of a report see it: linked titles instead of ids, intervals beside their values, names in words.
//!
//! The notebook shows a frame as it is. Reports and the dashboard lay out the JSON made here: the title first, then the
//! measure that the rows are ranked by. Page and CSV have the same rows.

use super::cell::{self, Cell};
use super::number::{capitalised, decimal, duration, p_value, range, with_interval};
use super::origin::Origin;
use super::{escape, words};
use polars::prelude::{AnyValue, Column, DataFrame, DataType};
use serde_json::{Map, Value, json};

/// The format of an output that reports and the dashboard lay out.
pub(crate) const MIME: &str = "application/vnd.tubelab.parts+json";

/// The format of key figures that an output carries for the dashboard, as HTML.
pub(crate) const CARDS: &str = "application/vnd.tubelab.cards+html";

/// Rows and cells that an output carries; the head of the table says how many rows there are.
const ROWS: usize = 300;
const CELLS: usize = 3600;

/// What no reader needs: ids, and addresses, which are links or pictures.
const HIDDEN: [&str; 7] = [
    "video_id",
    "channel_id",
    "comment_id",
    "thumbnail",
    "title_raw",
    "description",
    "short_evidence",
];

/// Columns whose values are names of columns.
const NAMES_OF_COLUMNS: [&str; 5] = ["measure", "rate", "metric", "feature", "target"];

/// Names of the ends of an interval of the column to the left.
const OWN_ENDS: [(&str, &str); 2] = [("low_95", "high_95"), ("low_80", "high_80")];

/// The parts of an output that consists of one table.
pub(crate) fn parts(frame: &DataFrame) -> String {
    json!({ "tables": [table("", frame)] }).to_string()
}

/// A table as JSON: `caption`, `height`, `columns` and `rows`.
///
/// A cell is null (unknown), a text, or an object with `t` (text), `s` (what it is sorted by), `v` (values for the CSV,
/// one for each of the column's names) and `l` (a link).
pub(crate) fn table(caption: &str, frame: &DataFrame) -> Value {
    let rows = ROWS.min(CELLS / frame.width().max(1)).max(20);
    let head = frame.head(Some(rows));
    let origin = Origin::of(frame);
    let mut columns = merged(&head);
    arrange(&mut columns);
    let described: Vec<Value> = columns
        .iter()
        .map(|column| {
            let calculated = column.names.iter().any(|name| origin.is_calculated(name));
            json!({ "words": column.words, "names": column.names, "numeric": column.is_numeric, "calculated": calculated })
        })
        .collect();
    let rows: Vec<Value> = (0..head.height())
        .map(|row| {
            columns
                .iter()
                .map(|column| column.cells.get(row).cloned().unwrap_or_default())
                .collect()
        })
        .collect();
    json!({ "caption": caption, "height": frame.height(), "columns": described, "rows": rows })
}

struct Shown {
    /// The frame's names of the columns that it shows.
    names: Vec<String>,
    words: String,
    is_numeric: bool,
    cells: Vec<Value>,
}

/// The columns without ids and addresses, and with intervals in the column of their value.
fn merged(frame: &DataFrame) -> Vec<Shown> {
    let columns = frame.columns();
    let named = |name: &str| columns.iter().find(|column| column.name().as_str() == name);
    let mut taken: Vec<String> = HIDDEN.map(str::to_owned).to_vec();
    let mut shown: Vec<Shown> = Vec::new();
    for column in columns {
        let name = column.name().as_str();
        if taken.iter().any(|other| other == name) || is_addresses(column) {
            continue;
        }
        let own = [(format!("{name}_low"), format!("{name}_high"))];
        let left = OWN_ENDS.map(|(low, high)| (low.to_owned(), high.to_owned()));
        let left = left
            .into_iter()
            .filter(|(low, _)| column.dtype().is_primitive_numeric() && follows(frame, name, low));
        let ends = own
            .into_iter()
            .chain(left)
            .find_map(|(low, high)| Some((named(&low)?, named(&high)?)));
        if let Some((low, high)) = ends {
            taken.extend([low.name().to_string(), high.name().to_string()]);
        }
        let alone = OWN_ENDS.iter().find(|(low, _)| *low == name);
        if let Some(high) = alone.and_then(|(_, high)| named(high)) {
            taken.push(high.name().to_string());
            shown.push(range_of(column, high));
            continue;
        }
        shown.push(of(column, ends, named("video_id"), named("thumbnail")));
    }
    shown
}

/// Whether the next column has this name.
fn follows(frame: &DataFrame, name: &str, wanted: &str) -> bool {
    let names = frame.get_column_names();
    let next = names
        .iter()
        .position(|other| other.as_str() == name)
        .and_then(|at| names.get(at + 1));
    next.is_some_and(|next| next.as_str() == wanted)
}

fn number(column: &Column, row: usize) -> Option<f64> {
    let value = column.get(row).ok()?;
    value.extract::<f64>().filter(|value| value.is_finite())
}

/// "95% interval" for the names of its ends.
fn level(low: &str) -> Option<String> {
    let percent = low.strip_prefix("low_")?;
    Some(format!("{percent}% interval"))
}

/// An interval whose value is not beside it, as one column.
fn range_of(low: &Column, high: &Column) -> Shown {
    let cell = |row| match number(low, row).zip(number(high, row)) {
        Some((low, high)) => json!({ "t": range((low, high)), "s": low, "v": [low, high] }),
        None => Value::Null,
    };
    Shown {
        names: vec![low.name().to_string(), high.name().to_string()],
        words: level(low.name()).unwrap_or_default(),
        is_numeric: true,
        cells: (0..low.len()).map(cell).collect(),
    }
}

fn of(column: &Column, ends: Option<(&Column, &Column)>, ids: Option<&Column>, pictures: Option<&Column>) -> Shown {
    let name = column.name().as_str();
    let texts = cell::cells(column);
    let is_numeric = column.dtype().is_primitive_numeric() || ends.is_some();
    // A median of counts is no more exact for half a view.
    let mut known = (0..column.len()).filter_map(|row| number(column, row));
    let is_large = column.dtype().is_float() && known.all(|value| value == 0.0 || value.abs() >= 100.0);
    let cells = texts.iter().enumerate().map(|(row, plain)| {
        let value = number(column, row);
        if plain.unknown {
            return Value::Null;
        }
        if let (Some((low, high)), Some(value)) = (ends, value) {
            return interval(value, number(low, row), number(high, row));
        }
        if name == "title" {
            let at = |of: Option<&Column>| Some(of?.get(row).ok()?.get_str()?.to_owned());
            return title(plain, at(ids).as_deref(), at(pictures).is_some());
        }
        match (value, column.dtype()) {
            (Some(seconds), _) if name == "duration_s" => {
                json!({ "t": duration(seconds.round() as i64), "s": seconds, "v": [seconds] })
            }
            (Some(p), _) if name == "p" || name.starts_with("p_") => json!({ "t": p_value(p), "s": p, "v": [p] }),
            (Some(value), _) if is_large => json!({ "t": decimal(value, 0), "s": value, "v": [value] }),
            (Some(value), dtype) if dtype.is_primitive_numeric() => {
                json!({ "t": plain.text, "s": value, "v": [value] })
            }
            (_, DataType::String) if NAMES_OF_COLUMNS.contains(&name) => json!(words::column(&plain.text)),
            (_, DataType::Boolean) if name == "is_short" => match column.get(row) {
                Ok(AnyValue::Boolean(true)) => json!("Short"),
                _ => json!("Long"),
            },
            (_, DataType::Datetime(..)) => {
                let day = plain.text.split(' ').next().unwrap_or(&plain.text);
                json!({ "t": day, "s": plain.text, "v": [plain.text] })
            }
            _ => json!(plain.full.as_deref().unwrap_or(&plain.text)),
        }
    });
    let mut names = vec![name.to_owned()];
    if let Some((low, high)) = ends {
        names.extend([low.name().to_string(), high.name().to_string()]);
    }
    if name == "title" && ids.is_some() {
        names.push("video_id".to_owned());
    }
    let level = ends.and_then(|(low, _)| level(low.name()));
    let in_words = match level {
        Some(level) => format!("{} ({level})", words::column(name)),
        None => words::column(name),
    };
    Shown {
        cells: cells.collect(),
        words: escape::text(&in_words).into_owned(),
        names,
        is_numeric,
    }
}

/// `85 k (43–170 k)`: no digits that the interval does not support.
fn interval(value: f64, low: Option<f64>, high: Option<f64>) -> Value {
    let text = with_interval(value, low.zip(high));
    json!({ "t": text, "s": value, "v": [value, low, high] })
}

/// A title with its link; `p` says that the snapshot has a picture of the video.
fn title(cell: &Cell, id: Option<&str>, has_picture: bool) -> Value {
    let whole = cell.full.as_deref().unwrap_or(&cell.text);
    match id {
        Some(id) if cell::is_video_id(id) => {
            let link = format!("https://www.youtube.com/watch?v={id}");
            json!({ "t": whole, "v": [whole, id], "l": link, "p": has_picture })
        }
        _ => json!({ "t": whole, "v": [whole, id] }),
    }
}

/// The title, or the words that the rows begin with, to the front; after it the measure by which the rows are ranked.
fn arrange(columns: &mut Vec<Shown>) {
    let names_rows = |column: &Shown| column.cells.iter().all(Value::is_string);
    let first = columns.first().filter(|column| names_rows(column));
    let first = first.and_then(|column| column.names.first().cloned());
    if let Some(at) = columns.iter().position(|column| ranks(&column.cells)) {
        let ranked = columns.remove(at);
        columns.insert(0, ranked);
    }
    let title = |column: &Shown| {
        matches!(
            column.names.first().map(String::as_str),
            Some("title" | "channel" | "word")
        )
    };
    let begins = |column: &Shown| first.is_some() && column.names.first() == first.as_ref();
    let front = columns
        .iter()
        .position(title)
        .or_else(|| columns.iter().position(begins));
    if let Some(at) = front {
        let label = columns.remove(at);
        columns.insert(0, label);
    }
    let is_place = |column: &Shown| column.words == "#";
    if let Some(at) = columns.iter().position(is_place) {
        let place = columns.remove(at);
        columns.insert(0, place);
    }
}

/// Whether the numbers fall from row to row: the rows are ranked by them.
fn ranks(cells: &[Value]) -> bool {
    let numbers: Vec<f64> = cells.iter().map_while(|cell| cell["s"].as_f64()).collect();
    let falls = numbers.windows(2).all(|pair| matches!(pair, [a, b] if a >= b));
    numbers.len() >= 3 && numbers.len() == cells.len() && falls && numbers.first() > numbers.last()
}

fn is_addresses(column: &Column) -> bool {
    let is_address = |row| {
        let value = column.get(row).ok()?;
        Some(value.get_str()?.starts_with("http"))
    };
    column.dtype() == &DataType::String && (0..column.len()).find_map(is_address) == Some(true)
}

/// A finding, and where its evidence is.
pub(crate) struct Sentence {
    pub text: String,
    /// The notebook with the evidence; may be empty.
    pub view: &'static str,
    /// The title of the figure; may be empty.
    pub figure: &'static str,
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Sentence {
            text,
            view: "",
            figure: "",
        }
    }
}

/// Sentences with the tables and the source below them, as a report lays them out.
pub(crate) fn report(title: &str, sentences: &[Sentence], tables: &[(&str, &DataFrame)], source: &str) -> String {
    let sentence = |of: &Sentence| json!({ "t": escape::text(&of.text), "view": of.view, "figure": of.figure });
    let sentences: Vec<Value> = sentences.iter().map(sentence).collect();
    let tables: Vec<Value> = tables
        .iter()
        .filter(|(_, frame)| frame.height() > 0)
        .map(|(caption, frame)| table(&capitalised(caption), frame))
        .collect();
    let mut parts = Map::new();
    parts.insert("title".into(), json!(escape::text(title)));
    parts.insert("sentences".into(), json!(sentences));
    parts.insert("tables".into(), json!(tables));
    parts.insert("source".into(), json!(escape::text(source)));
    Value::Object(parts).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_as_far_as_their_interval_allows() {
        assert_eq!(
            interval(85_230.9, Some(42_753.2), Some(169_911.7))["t"],
            "85 k (43–170 k)"
        );
        assert_eq!(interval(0.0, None, Some(1.0))["t"], "0");
    }

    #[test]
    fn an_interval_is_one_column_and_names_of_columns_are_words() -> Result<(), Box<dyn std::error::Error>> {
        let frame = polars::df!(
            "measure" => ["like_rate", "views"],
            "predicted_views" => [85_230.9, 120_000.4],
            "low_80" => [42_753.2, 60_000.0],
            "high_80" => [169_911.7, 240_000.0],
            "low_95" => [30_000.0, 40_000.0],
            "high_95" => [250_000.0, 300_000.0],
            "median_views" => [21_593.0, 18_112.5]
        )?;
        let table = table("", &frame);
        let words: Vec<&str> = list(&table["columns"]).filter_map(|c| c["words"].as_str()).collect();
        let expected = [
            "Measure",
            "Median views",
            "Predicted views (80% interval)",
            "95% interval",
        ];
        assert_eq!(
            words.iter().collect::<std::collections::BTreeSet<_>>(),
            expected.iter().collect()
        );
        assert_eq!(words[0], "Measure");
        let texts: Vec<&str> = list(&table["rows"][0])
            .filter_map(|cell| cell.as_str().or_else(|| cell["t"].as_str()))
            .collect();
        for wanted in ["Likes, % of views", "21,593", "85 k (43–170 k)", "30–250 k"] {
            assert!(texts.contains(&wanted), "{wanted} is not in {texts:?}");
        }
        Ok(())
    }

    fn list(value: &Value) -> impl Iterator<Item = &Value> {
        value.as_array().into_iter().flatten()
    }

    #[test]
    fn a_table_for_readers_links_titles_and_shows_no_id() -> Result<(), Box<dyn std::error::Error>> {
        let frame = polars::df!(
            "video_id" => ["abcdefghijk", "abcdefghijl", "abcdefghijm"],
            "published_at" => ["2026", "2025", "2024"],
            "title" => ["One <b>", "Two", "Three"],
            "thumbnail" => ["https://i.ytimg.com/a.jpg"; 3],
            "views" => [30_i64, 20, 10],
            "views_low" => [25_i64, 15, 5],
            "views_high" => [35_i64, 25, 15]
        )?;
        let table = table("Top", &frame);
        let words: Vec<&str> = table["columns"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|c| c["words"].as_str())
            .collect();
        assert_eq!(words, ["Title", "Views", "Published"]);
        assert_eq!(table["rows"][0][0]["l"], "https://www.youtube.com/watch?v=abcdefghijk");
        assert_eq!(table["rows"][0][1]["t"], "30 (25–35)");
        assert_eq!(table["height"], 3);
        Ok(())
    }
}
