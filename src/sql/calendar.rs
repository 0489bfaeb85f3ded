//! Calendar columns derived from the time of publication.

use polars::prelude::*;

/// The columns that are added, and `time_zone` after them.
pub(super) const CALENDAR: [&str; 7] = [
    "date",
    "year",
    "month",
    "weekday",
    "weekday_number",
    "hour",
    "time_zone",
];

/// The years 1 to 9999 in microseconds since 1970: the calendar is limited to them.
const BEGIN: i64 = -62_135_596_800_000_000;
const END: i64 = 253_402_300_800_000_000;
/// No time zone differs by more than a day from UTC.
const MARGIN: i64 = 86_400_000_000;

/// Whether the calendar is added to a frame of this schema.
pub(super) fn applies(schema: &Schema) -> bool {
    matches!(
        schema.get("published_at"),
        Some(DataType::Datetime(TimeUnit::Microseconds, Some(_)))
    )
}

/// The frame with the calendar in `time_zone`. Columns that the query does not use are never computed.
pub(super) fn with_calendar(mut frame: LazyFrame, time_zone: &str) -> PolarsResult<LazyFrame> {
    let schema = frame.collect_schema()?;
    if !applies(&schema) {
        return Ok(frame);
    }
    let zone = TimeZone::opt_try_new(Some(time_zone))?.unwrap_or(TimeZone::UTC);
    let moment = col("published_at").to_physical();
    let tellable = moment
        .clone()
        .gt_eq(lit(BEGIN + MARGIN))
        .and(moment.lt(lit(END - MARGIN)));
    let local = when(tellable)
        .then(col("published_at"))
        .otherwise(lit(NULL))
        .dt()
        .convert_time_zone(zone);
    let all = [
        local.clone().dt().date(),
        local.clone().dt().year(),
        local.clone().dt().month(),
        local.clone().dt().strftime("%A"),
        local.clone().dt().weekday(),
        local.dt().hour(),
        lit(time_zone.to_owned()),
    ];
    let new = CALENDAR
        .iter()
        .zip(all)
        .filter(|(name, _)| schema.get(name).is_none())
        .map(|(name, column)| column.alias(*name));
    Ok(frame.with_columns(new.collect::<Vec<_>>()))
}
