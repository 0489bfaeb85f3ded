//! Tables: frames, series and columns as HTML and as aligned text.
//!
//! At most 20 rows are shown, with the total number; long text is shortened, with the full text in its tooltip.
//! Calculated columns are marked if there are also columns of the API, and so are figures that are older than the
//! others.

use super::cell::{Cell, cells, kind};
use super::number::{UNKNOWN, count};
use super::origin::Origin;
use super::{Bundle, Role, Show, escape, reader};
use maud::{Markup, html};
use polars::prelude::{Column, DataFrame, Series};

const ROWS: usize = 20;
/// Characters per line of plain text; columns that do not fit are listed below the table.
const LINE: usize = 120;
const TEXT_CELL: usize = 24;

impl Show for DataFrame {
    fn bundle(&self) -> Bundle {
        let table = Table::new(self);
        Bundle::text(table.text())
            .with("text/html", table.html().into_string())
            .with(reader::MIME, reader::parts(self))
            .role(Role::Table)
    }
}

impl Show for Column {
    fn bundle(&self) -> Bundle {
        DataFrame::new(self.len(), vec![self.clone()])
            .unwrap_or_default()
            .bundle()
    }
}

impl Show for Series {
    fn bundle(&self) -> Bundle {
        Column::from(self.clone()).bundle()
    }
}

struct Table {
    columns: Vec<ColumnView>,
    rows: usize,
    height: usize,
    origin: Origin,
}

struct ColumnView {
    name: String,
    kind: String,
    numeric: bool,
    calculated: bool,
    cells: Vec<Cell>,
}

// The element names in the selectors outweigh Jupyter's own rules for tables.
const STYLE: &str = "\
.tubelab-table{overflow:auto;max-height:640px;color:var(--jp-ui-font-color1,#1F2430)}\
.tubelab-table table{border-collapse:collapse;border:0;margin:0;font:13px/1.45 var(--jp-ui-font-family,system-ui,sans-serif);\
font-variant-numeric:tabular-nums}\
.tubelab-table thead th{position:sticky;top:0;background:var(--jp-layout-color0,#FFFFFF);text-align:left;vertical-align:bottom;\
font-weight:600;box-shadow:inset 0 -1px var(--jp-border-color1,#8A8A8A)}\
.tubelab-table thead th small{display:block;font-weight:400;font-size:11px;color:var(--jp-ui-font-color2,#5B6270)}\
.tubelab-table tbody td,.tubelab-table thead th{padding:4px 12px;max-width:none;white-space:nowrap}\
.tubelab-table tbody td{text-align:left;border:0;border-bottom:1px solid var(--jp-border-color2,#E6E8EC)}\
.tubelab-table tbody td.tubelab-number,.tubelab-table thead th.tubelab-number{text-align:right}\
.tubelab-table td.tubelab-unknown,.tubelab-shape{color:var(--jp-ui-font-color2,#5B6270)}\
.tubelab-table a{color:inherit}\
.tubelab-table abbr{text-decoration:none;cursor:help;color:var(--jp-ui-font-color2,#5B6270)}\
.tubelab-shape{font:12px/1.4 var(--jp-ui-font-family,system-ui,sans-serif);margin:6px 0 0}";

impl Table {
    fn new(frame: &DataFrame) -> Table {
        let head = frame.head(Some(ROWS));
        let origin = Origin::of(frame);
        let columns = head.columns().iter().map(|column| ColumnView {
            name: escape::text(column.name()).into_owned(),
            kind: kind(column.dtype()),
            numeric: column.dtype().is_primitive_numeric(),
            calculated: origin.is_calculated(column.name()),
            cells: cells(column),
        });
        Table {
            columns: columns.collect(),
            rows: head.height(),
            height: frame.height(),
            origin,
        }
    }

    fn shape(&self) -> String {
        let columns = count(self.columns.len(), "column");
        let rows = count(self.height, "row");
        let mut shape = match self.rows < self.height {
            true => format!("{} of {rows} · {columns}", self.rows),
            false => format!("{rows} · {columns}"),
        };
        if self.columns.iter().any(|column| column.calculated) {
            shape.push_str(" · *: calculated, not from YouTube");
        }
        match self.origin.stale_rows() {
            0 => {}
            n => shape.push_str(&format!(
                " · †: {} with statistics more than a day older than the others",
                count(n, "row")
            )),
        }
        shape
    }

    fn html(&self) -> Markup {
        let class = |column: &ColumnView| column.numeric.then_some("tubelab-number");
        html! {
            style { (maud::PreEscaped(STYLE)) }
            div.tubelab-table tabindex="0" role="region" aria-label="Table" {
                table {
                    thead { tr {
                        @for column in &self.columns {
                            th scope="col" class=[class(column)] { (column.name) @if column.calculated { (mark()) } small { (column.kind) } }
                        }
                    } }
                    tbody {
                        @for row in 0..self.rows {
                            tr { @for column in &self.columns { (cell(column, column.cells.get(row), self.origin.stale(&column.name, row))) } }
                        }
                    }
                }
            }
            p.tubelab-shape { (self.shape()) }
        }
    }

    fn text(&self) -> String {
        let mut lines = vec![String::new(); self.rows + 2];
        let mut used = 0;
        let mut hidden: Vec<String> = Vec::new();
        for column in &self.columns {
            let texts: Vec<_> = column.cells.iter().map(|c| escape::cut(&c.text, TEXT_CELL)).collect();
            let name = match column.calculated {
                true => format!("{}*", column.name),
                false => column.name.clone(),
            };
            let widest = texts.iter().map(|t| width(t)).max().unwrap_or(0).max(width(&name));
            if used > 0 && used + widest + 2 > LINE {
                hidden.push(name);
                continue;
            }
            let gap = if used > 0 { "  " } else { "" };
            let rule = "─".repeat(widest);
            let column_lines = [&*name, &rule].into_iter().chain(texts.iter().map(AsRef::as_ref));
            for (line, text) in lines.iter_mut().zip(column_lines) {
                let pad = " ".repeat(widest - width(text));
                line.push_str(gap);
                if column.numeric {
                    line.push_str(&pad);
                    line.push_str(text);
                } else {
                    line.push_str(text);
                    line.push_str(&pad);
                }
            }
            used += widest + gap.len();
        }
        let mut out: Vec<_> = lines.iter().map(|line| line.trim_end().to_owned()).collect();
        let mut shape = self.shape();
        if !hidden.is_empty() {
            shape.push_str(&format!(" (not shown: {})", hidden.join(", ")));
        }
        out.push(shape);
        out.join("\n")
    }
}

fn mark() -> Markup {
    html! { abbr title="calculated, not from YouTube" { "*" } }
}

fn cell(column: &ColumnView, cell: Option<&Cell>, stale: Option<&str>) -> Markup {
    let Some(cell) = cell else { return html! { td {} } };
    if cell.unknown {
        let class = if column.numeric {
            "tubelab-unknown tubelab-number"
        } else {
            "tubelab-unknown"
        };
        return html! { td class=(class) title="unknown" { (UNKNOWN) } };
    }
    html! {
        td class=[column.numeric.then_some("tubelab-number")] title=[cell.full.as_deref()]
           dir=[(!column.numeric).then_some("auto")] {
            @match &cell.link {
                Some(link) => a href=(link) target="_blank" rel="noopener noreferrer" { (cell.text) },
                None => (cell.text),
            }
            @if let Some(day) = stale { abbr title={ "fetched " (day) ", before the others" } { "†" } }
        }
    }
}

/// Columns on a terminal: East Asian characters and emoji take two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|c| match u32::from(c) {
            0x300..=0x36f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
            0x1100..=0x115f
            | 0x2e80..=0xa4cf
            | 0xac00..=0xd7a3
            | 0xf900..=0xfaff
            | 0xff00..=0xff60
            | 0x1f300..=0x1faff => 2,
            _ => 1,
        })
        .sum()
}
