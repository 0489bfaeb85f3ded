//! Frames that tubelab itself saved: they have the columns of a schema.

use super::csv;
use crate::error::{Error, Kind, Result};
use crate::frame::origin::{self, Source};
use crate::schema::{self, Field};
use polars::prelude::DataFrame;

/// A frame of the schema was saved by us, with the API's values; any other is the user's own.
pub(super) fn remember(frame: &DataFrame) {
    let names: Vec<String> = frame.get_column_names().iter().map(|name| name.to_string()).collect();
    let source = match schema_of(&names) {
        Ok(_) => Source::Api,
        Err(_) => Source::Own,
    };
    origin::remember(source, frame);
}

/// A CSV that is certain to be ours: it has the columns of a schema, and all its values are as we write them.
pub(super) fn read_csv(bytes: &[u8]) -> Option<DataFrame> {
    let fields = schema_of(&csv::names(bytes).ok()?).ok()?;
    csv::from_bytes(bytes, &fields).ok()
}

/// The schema with these columns, in any order.
pub(super) fn schema_of(names: &[String]) -> Result<Vec<Field>> {
    let charts = [schema::VIDEOS, schema::CHARTS].concat();
    let all: [&[Field]; 6] = [
        schema::VIDEOS,
        &charts,
        schema::CHANNEL,
        schema::COMMENTS,
        schema::CATEGORIES,
        schema::GROWTH,
    ];
    let same = |fields: &&&[Field]| {
        fields.len() == names.len() && fields.iter().all(|field| names.iter().any(|name| name == field.name))
    };
    all.iter().find(same).map(|fields| fields.to_vec()).ok_or_else(|| {
        let first: Vec<&str> = names.iter().map(String::as_str).take(5).collect();
        Error::new(
            Kind::Format,
            format!(
                "the columns ({}, …) are not those of a frame from clean",
                first.join(", ").escape_debug()
            ),
        )
        .hint("read(\"…\")? reads any file and guesses its types")
    })
}
