//! An Excel workbook with one sheet: the smallest set of parts that Office Open XML (ECMA-376) asks for.

use super::plain;
use crate::error::{Error, Kind, Result};
use maud::{Markup, html};
use polars::prelude::{AnyValue, Column, DataFrame, DataType};
use serde_json::Value;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Rows of a sheet, one of which is the header; and the longest text in a cell.
const ROWS: usize = 1_048_576;
const TEXT: usize = 32_767;
/// From the first day of Excel's calendar to 1970.
const EPOCH: f64 = 25_569.0;
/// Styles in `STYLES`, by their place.
const DATE: usize = 1;
const TIME: usize = 2;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>\
<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
</Types>";
const ROOT: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
</Relationships>";
const BOOK: &str = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
<sheets><sheet name=\"Table\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const BOOK_PARTS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
</Relationships>";
const STYLES: &str = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd hh:mm:ss\"/></numFmts>\
<fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>\
<cellXfs count=\"3\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/></cellXfs>\
</styleSheet>";

pub(super) fn to_bytes(frame: &DataFrame) -> Result<Vec<u8>> {
    if frame.height() >= ROWS {
        return Err(Error::new(
            Kind::Input,
            format!(
                "the frame has {} rows; a sheet has at most {}",
                frame.height(),
                ROWS - 1
            ),
        )
        .hint("save it as .parquet or .csv"));
    }
    let columns = frame.columns().iter().map(cells).collect::<Result<Vec<_>>>()?;
    let sheet = html! {
        worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {
            sheetData {
                row { @for name in frame.get_column_names() { (text(name)) } }
                @for row in 0..frame.height() {
                    row { @for column in &columns { (column.get(row).cloned().unwrap_or_else(|| html! { c {} })) } }
                }
            }
        }
    };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let failed =
        |error: zip::result::ZipError| Error::new(Kind::Storage, format!("the workbook cannot be packed: {error}"));
    for (name, content) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_PARTS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", &sheet.into_string()),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).map_err(failed)?;
        archive.write_all(HEAD.as_bytes())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish().map_err(failed)?.into_inner())
}

/// The cells of a column.
fn cells(column: &Column) -> Result<Vec<Markup>> {
    let days = |value: AnyValue| match value {
        AnyValue::Date(days) => Some(f64::from(days)),
        _ => None,
    };
    if matches!(column.dtype(), DataType::Date) {
        let day = |row| Ok(days(column.get(row)?).map_or_else(empty, |days| styled(days + EPOCH, DATE)));
        return (0..column.len()).map(day).collect();
    }
    if matches!(column.dtype(), DataType::Datetime(..)) {
        let micros = column.cast(&DataType::Datetime(polars::prelude::TimeUnit::Microseconds, None))?;
        let time = |at: Option<i64>| at.map_or_else(empty, |at| styled(at as f64 / 86_400_000_000.0 + EPOCH, TIME));
        return Ok(micros.datetime()?.physical().iter().map(time).collect());
    }
    let cell = |value: Value| match value {
        Value::Null => empty(),
        Value::Bool(yes) => html! { c t="b" { v { (u8::from(yes)) } } },
        Value::Number(number) => html! { c { v { (number.to_string()) } } },
        Value::String(words) => text(&words),
        other => text(&other.to_string()),
    };
    Ok(plain::values(column)?.into_iter().map(cell).collect())
}

fn empty() -> Markup {
    html! { c {} }
}

fn styled(number: f64, style: usize) -> Markup {
    html! { c s=(style) { v { (number) } } }
}

/// A text in its cell; characters that XML forbids are left out.
fn text(words: &str) -> Markup {
    let allowed = |letter: &char| matches!(letter, '\t' | '\n' | '\r') || !letter.is_control();
    let words: String = words.chars().filter(allowed).take(TEXT).collect();
    html! { c t="inlineStr" { is { t xml:space="preserve" { (words) } } } }
}
