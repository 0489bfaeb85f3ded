//! Fields with a separator between them: CSV and its relatives.

use super::cells::Cells;
use super::encoding::Decoded;
use super::guess::{self, Style, Wish};
use super::options::ReadOptions;
use super::reading::Reading;
use crate::error::{Error, Kind, Result};
use polars::prelude::DataFrame;

/// Rows that are looked at to tell the separator.
const LOOK: usize = 100;
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

pub(super) fn read(decoded: &Decoded, options: &ReadOptions) -> Result<Reading> {
    let mut text = decoded.text.as_str();
    let mut wanted = match options.separator {
        Some(separator) => Some(u8::try_from(separator).map_err(|_| {
            Error::new(Kind::Input, "a separator is one ASCII character").hint("use one of , ; | or \\t")
        })?),
        None => None,
    };
    // Excel's own first line for itself.
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some((separator, rest)) = rest.split_once('\n')
    {
        wanted = wanted.or(separator.trim_end().bytes().next());
        text = rest;
    }
    let separator = wanted.unwrap_or_else(|| separator(text));
    let table = Table::read(text, separator, options)?;
    let style = Style {
        decimal_comma: decimal_comma(&table, separator),
    };
    let mut format = Vec::new();
    if let Some(name) = decoded.encoding {
        format.push(name.to_owned());
    }
    if separator != b',' {
        let shown = if separator == b'\t' {
            "tabs".to_owned()
        } else {
            format!("`{}`", char::from(separator))
        };
        format.push(format!("{shown} between the fields"));
    }
    if style.decimal_comma {
        format.push("a decimal comma".to_owned());
    }
    let mut remarks = table.remarks.clone();
    if decoded.replaced {
        remarks.push(
            "Some bytes mean nothing in this encoding and were replaced by �. Next: name the encoding with \
             io::ReadOptions::new().encoding(\"…\")."
                .to_owned(),
        );
    }
    let mut columns = Vec::with_capacity(table.names.len());
    for (name, cells) in table.names.iter().zip(&table.columns) {
        let wish = Wish {
            text: options.text.contains(name),
            number: options.numbers.contains(name),
            lenient: options.lenient,
        };
        let guessed = guess::column(name, cells, style, wish).map_err(|wrong| {
            Error::new(Kind::Format, wrong.message)
                .hint("correct the file, or make such values null: ReadOptions::new().lenient(true)")
        })?;
        columns.push(guessed.column);
        remarks.extend(guessed.remark);
    }
    Ok(Reading {
        frame: DataFrame::new(table.height(), columns)?,
        format,
        remarks,
    })
}

struct Table {
    names: Vec<String>,
    columns: Vec<Cells>,
    remarks: Vec<String>,
}

impl Table {
    fn height(&self) -> usize {
        self.columns.first().map_or(0, Cells::len)
    }

    fn read(text: &str, separator: u8, options: &ReadOptions) -> Result<Table> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let malformed = |error: csv::Error| Error::new(Kind::Format, format!("the text is no table: {error}"));
        let mut record = csv::StringRecord::new();
        if !reader.read_record(&mut record).map_err(malformed)? {
            return Err(Error::new(Kind::Format, "the file has no rows").hint("download or export it again"));
        }
        let mut remarks = Vec::new();
        let mut names = header(&record);
        let mut columns: Vec<Cells> = names.iter().map(|_| Cells::default()).collect();
        if record.iter().all(is_value) {
            remarks.push("The first row has values and not names: the columns are numbered.".to_owned());
            names = (1..=record.len()).map(|number| format!("column_{number}")).collect();
            columns
                .iter_mut()
                .zip(&record)
                .for_each(|(cells, cell)| cells.push(cell));
        }
        let (mut row, mut left_out) = (columns.first().map_or(0, Cells::len), 0);
        while reader.read_record(&mut record).map_err(malformed)? {
            row += 1;
            // A line without any field, as some programs leave between or after the rows.
            if record.iter().all(str::is_empty) && record.len() < names.len().max(2) {
                row -= 1;
                continue;
            }
            let extra = record.iter().skip(names.len()).any(|cell| !cell.is_empty());
            if record.len() < names.len() || extra {
                if options.lenient {
                    left_out += 1;
                    continue;
                }
                return Err(wrong_row(row, &record, names.len()));
            }
            columns
                .iter_mut()
                .zip(&record)
                .for_each(|(cells, cell)| cells.push(cell));
        }
        if left_out > 0 {
            let rows = if left_out == 1 {
                "1 row".to_owned()
            } else {
                format!("{left_out} rows")
            };
            remarks.push(format!("{rows} with too many or too few fields left out."));
        }
        let mut table = Table {
            names,
            columns,
            remarks,
        };
        table.drop_index();
        Ok(table)
    }

    /// Removes the row numbers that pandas writes into a first column without a name.
    fn drop_index(&mut self) {
        let numbered = || {
            let cells = self.columns.first()?;
            Some(
                cells
                    .iter()
                    .enumerate()
                    .all(|(row, cell)| cell.and_then(|cell| cell.parse().ok()) == Some(row)),
            )
        };
        let unnamed = self
            .names
            .first()
            .is_some_and(|name| name == "column_1" || name == "Unnamed: 0");
        if unnamed && self.names.len() > 1 && self.height() > 0 && numbered() == Some(true) {
            self.names.remove(0);
            self.columns.remove(0);
            self.remarks
                .push("The first column had no name but the numbers of the rows, and was left out.".to_owned());
        }
    }
}

fn wrong_row(row: usize, record: &csv::StringRecord, columns: usize) -> Error {
    let line = record.position().map_or(0, csv::Position::line);
    let begin: String = record.iter().next().unwrap_or_default().chars().take(40).collect();
    let several = |n: usize| {
        if n == 1 {
            "1 field".to_owned()
        } else {
            format!("{n} fields")
        }
    };
    Error::new(
        Kind::Format,
        format!(
            "row {row} (line {line}) has {} for {columns} columns; it begins with {begin:?}",
            several(record.len())
        ),
    )
    .hint("correct the file, or leave such rows out: io::read_with(path, &io::ReadOptions::new().lenient(true))?")
}

/// The names of the columns: without spaces around, each once.
fn header(record: &csv::StringRecord) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(record.len());
    for (place, cell) in record.iter().enumerate() {
        let name = match cell.trim().trim_start_matches('\u{feff}') {
            "" => format!("column_{}", place + 1),
            name => name.to_owned(),
        };
        let mut own = name.clone();
        let mut number = 2;
        while names.contains(&own) {
            own = format!("{name}_{number}");
            number += 1;
        }
        names.push(own);
    }
    // Empty fields at the end of the first line are no columns.
    while names.len() > 1
        && names
            .last()
            .is_some_and(|last| *last == format!("column_{}", names.len()))
        && record.get(names.len() - 1).is_some_and(|cell| cell.trim().is_empty())
    {
        names.pop();
    }
    names
}

/// Whether a field is a number or a date: names of columns are neither.
fn is_value(cell: &str) -> bool {
    let cell = cell.trim();
    cell.parse::<f64>().is_ok_and(f64::is_finite) || super::convert::civil_day(cell).is_some()
}

/// The separator with which most rows have as many fields as the first; of equal ones, that with the most fields.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let lengths: Vec<usize> = reader
            .records()
            .take(LOOK)
            .flatten()
            .map(|record| record.len())
            .collect();
        let fields = lengths.first().copied().unwrap_or(1);
        let same = lengths.iter().filter(|length| **length == fields).count();
        let share = same as f64 / lengths.len().max(1) as f64;
        if fields > 1 { (share, fields) } else { (0.0, 0) }
    };
    let scored = SEPARATORS.iter().map(|separator| (score(*separator), *separator));
    scored
        .max_by(|(a, x), (b, y)| {
            let place = |separator: &u8| SEPARATORS.iter().position(|one| one == separator);
            // The first of equals: `max_by` takes the last.
            a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(place(y).cmp(&place(x)))
        })
        .map_or(b',', |(_, separator)| separator)
}

/// Whether numbers have a decimal comma: possible only if the comma does not separate fields.
fn decimal_comma(table: &Table, separator: u8) -> bool {
    if separator == b',' {
        return false;
    }
    let shape = |cell: &str| {
        let (whole, fraction) = cell.strip_prefix('-').unwrap_or(cell).split_once(',')?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(fraction) && whole.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits(whole.get(..1)?))
            .then_some(fraction.len())
    };
    let mut lengths = table
        .columns
        .iter()
        .flat_map(|cells| cells.known().take(1_000))
        .filter_map(shape)
        .peekable();
    // Where a semicolon separates fields, it is because the comma does not.
    let usual = separator == b';' && lengths.peek().is_some();
    usual || lengths.any(|length| length != 3)
}
