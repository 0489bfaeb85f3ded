//! The features of one video, as numbers in the order of the columns.

use super::list::FEATURES;
use super::past::Past;
use super::text;
use crate::text::language;
use jiff::{Timestamp, tz::TimeZone};
use std::f64::consts::TAU;

/// How many columns the features have.
const WIDTH: usize = {
    let (mut width, mut feature) = (0, 0);
    while feature < FEATURES.len() {
        width += FEATURES[feature].columns.len();
        feature += 1;
    }
    width
};

/// The names of the columns.
pub(super) fn names() -> Vec<&'static str> {
    FEATURES.iter().flat_map(|feature| feature.columns).copied().collect()
}

/// The index of a column; an unknown name does not compile.
pub(super) const fn column_index(name: &str) -> usize {
    let (mut place, mut feature) = (0, 0);
    while feature < FEATURES.len() {
        let columns = FEATURES[feature].columns;
        let mut column = 0;
        while column < columns.len() {
            if same(columns[column], name) {
                return place;
            }
            place += 1;
            column += 1;
        }
        feature += 1;
    }
    panic!("no feature has this column")
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// Sets a column by its name, which is resolved at compile time.
macro_rules! set {
    ($cells:expr, $name:literal, $value:expr) => {{
        const PLACE: usize = $crate::features::feature_row::column_index($name);
        $cells.0[PLACE] = $value;
    }};
}

/// Unknown values are NaN here, and null in the frame.
#[derive(Clone, Copy)]
pub(super) struct FeatureRow(pub(super) [f64; WIDTH]);

impl FeatureRow {
    pub(super) fn unknown() -> FeatureRow {
        FeatureRow([f64::NAN; WIDTH])
    }

    pub(super) fn at(&self, place: usize) -> f64 {
        self.0.get(place).copied().unwrap_or(f64::NAN)
    }

    /// Hour (with minutes), weekday and month in the time zone. A cycle of length L is encoded as sin and cos of 2πt/L,
    /// so that its end is next to its start.
    pub(super) fn set_time(&mut self, micros: i64, zone: &TimeZone) {
        let Ok(moment) = Timestamp::from_microsecond(micros) else {
            return;
        };
        let local = zone.to_datetime(moment);
        let hour = TAU * (f64::from(local.hour()) + f64::from(local.minute()) / 60.0) / 24.0;
        set!(self, "hour_sin", hour.sin());
        set!(self, "hour_cos", hour.cos());
        let month = TAU * f64::from(local.month() - 1) / 12.0;
        set!(self, "month_sin", month.sin());
        set!(self, "month_cos", month.cos());
        let today = local.weekday().to_monday_zero_offset();
        let is = |offset: i8| f64::from(today == offset);
        set!(self, "weekday_monday", is(0));
        set!(self, "weekday_tuesday", is(1));
        set!(self, "weekday_wednesday", is(2));
        set!(self, "weekday_thursday", is(3));
        set!(self, "weekday_friday", is(4));
        set!(self, "weekday_saturday", is(5));
        set!(self, "weekday_sunday", is(6));
    }

    /// The channel's earlier uploads.
    pub(super) fn set_history(&mut self, micros: i64, short: Option<bool>, past: &Past) {
        if let Some(first) = past.first() {
            set!(self, "days_since_first_upload", days(micros.saturating_sub(first)));
        }
        if let Some(last) = past.last_before(micros) {
            set!(
                self,
                "days_since_last_upload_log",
                days(micros.saturating_sub(last)).ln_1p()
            );
        }
        if let Some(level) = past.level_before(micros, short) {
            set!(self, "recent_level", level);
        }
    }

    /// `own` is the title without the words that nearly all titles share.
    pub(super) fn title(&mut self, title: &str, own: &str) {
        let words = text::Words::of(own);
        set!(self, "title_length", text::length(title));
        set!(self, "title_words", words.count as f64);
        set!(self, "capital_words", words.capitals as f64);
        if let Some(mean) = words.mean_length() {
            set!(self, "title_mean_word_length", mean);
        }
        set!(self, "has_question", f64::from(text::has_question(own)));
        set!(self, "has_number", f64::from(text::has_number(own)));
        set!(self, "has_emoji", f64::from(text::has_emoji(own)));
    }

    /// `main` is the main language of the channel.
    pub(super) fn language(&mut self, title: &str, stated: Option<&str>, main: Option<&str>) {
        if let Some(english) = language::is_english(title, stated, main) {
            set!(self, "title_is_english", f64::from(english));
        }
    }

    pub(super) fn description(&mut self, description: &str) {
        set!(self, "description_length_log", text::length(description).ln_1p());
        set!(self, "has_links", f64::from(text::has_link(description)));
    }
}

fn days(micros: i64) -> f64 {
    micros as f64 / 86_400e6
}
