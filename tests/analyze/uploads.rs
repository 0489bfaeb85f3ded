//! Hour and weekday: the clock, the planted effects in a hundred channels, and no claims where nothing was planted.

use crate::support::*;
use serde_json::{Value, json};
use testkit::generator::{Effects, Plan};
use tubelab::analyze::{trends, uploads};
use tubelab::display::Show;

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

#[test]
fn the_clock_follows_daylight_saving() {
    let at = |time: &str| {
        let time: jiff::Timestamp = time.parse().unwrap();
        Row {
            published: time.as_microsecond(),
            ..Row::default()
        }
    };
    // 12:30 UTC is 13:30 in Berlin in winter and 14:30 in summer; on Sunday 23:30 UTC it is Monday there.
    let frame = frame(&[
        at("2024-01-10T12:30:00Z"),
        at("2024-07-10T12:30:00Z"),
        at("2024-07-07T23:30:00Z"),
    ]);
    let berlin = uploads(&frame, "Europe/Berlin").unwrap();
    let counts = |table: &polars::prelude::DataFrame| -> Vec<usize> {
        (0..table.height())
            .filter(|row| number(table, "uploads", *row) > Some(0.0))
            .collect()
    };
    assert_eq!(counts(&berlin.hours), [1, 13, 14]);
    assert_eq!(counts(&berlin.weekdays), [0, 2]);
    assert_eq!(counts(&berlin.cells), [1, 2 * 24 + 13, 2 * 24 + 14]);
    let utc = uploads(&frame, "UTC").unwrap();
    assert_eq!(counts(&utc.hours), [12, 23]);
    assert_eq!(counts(&utc.weekdays), [2, 6]);
    assert!(uploads(&frame, "Europe/Atlantis").unwrap_err().is_input());
}

#[test]
fn two_lucky_uploads_are_not_best() {
    // Two uploads at night with a hundred times the views of the others.
    let mut rows: Vec<Row> = (0..200)
        .map(|day| Row {
            published: (19_000 + day) * DAY + 12 * HOUR,
            views: Some(1000 + (day * 37) % 200),
            ..Row::default()
        })
        .collect();
    for day in [50, 120] {
        rows[day].published += 11 * HOUR;
        rows[day].views = Some(100_000);
    }
    let found = uploads(&frame(&rows), "UTC").unwrap();
    assert_eq!(
        text(&found.hours, "verdict", 23).as_deref(),
        Some("not enough uploads to say")
    );
    assert_eq!(number(&found.hours, "lift_low", 23), None);
    assert_eq!(found.best_hour(), None);
    let plain = found.bundle().get("text/plain").unwrap().to_owned();
    assert!(
        plain.contains("Not enough uploads to say which hour is best"),
        "{plain}"
    );
}

#[test]
fn medians_and_shares_are_those_of_pandas() {
    let plan = Plan::new(77, 500);
    let frame = generated(plan);
    let column = |name: &str| -> Vec<Value> {
        (0..frame.height())
            .map(|row| json!(number(&frame, name, row)))
            .collect()
    };
    let input = json!({
        "published": column("published_at"), "views": column("views"), "likes": column("likes"), "comments": column("comments"),
        "short": (0..frame.height()).map(|row| json!(number(&frame, "is_short", row))).collect::<Vec<_>>(),
        "live": (0..frame.height()).map(|row| json!(text(&frame, "live", row))).collect::<Vec<_>>(),
    });
    let script = r#"
import json, sys
import numpy as np, pandas as pd
from scipy import stats
d = pd.DataFrame(json.load(open(sys.argv[1])))
d = d[d.live == "none"]
local = pd.to_datetime(d.published, unit="us", utc=True).dt.tz_convert("Europe/Berlin")
d = d.assign(hour=local.dt.hour, weekday=local.dt.dayofweek, month=local.dt.month - 1, year=local.dt.year,
             log=np.log1p(d.views.astype(float)), lift=np.nan, season=np.nan)
DAY = 86_400_000_000; HALF = 182 * DAY; WEEK = 7 * DAY
# Videos of unknown format are a group of their own.
for part in [d[d.short == 1], d[d.short == 0], d[d.short.isna()]]:
    part = part[part.views.notna()]; v = part.log.to_numpy(); at = part.published.to_numpy()
    for i in range(len(v)):
        others = np.concatenate([v[max(0, i - 10):i], v[i + 1:i + 11]])
        if len(others) >= 5: d.loc[part.index[i], "lift"] = v[i] - np.median(others)
        if at[i] - at[0] < HALF or at[-1] - at[i] < HALF: continue
        middle = at[i] // WEEK * WEEK + WEEK / 2
        year = v[(at >= middle - HALF) & (at <= middle + HALF)]
        if len(year) >= 20: d.loc[part.index[i], "season"] = v[i] - np.median(year)
seen = d[d.season.notna()].groupby("month").year.nunique()
d.loc[~d.month.isin(seen[seen >= 2].index), "season"] = np.nan
asked = []
def table(by, size, lift):
    out = {}
    for g in range(size):
        m = d[by] == g; k = d[m & d[lift].notna()]; rest = d[~m & d[lift].notna()]
        out[g] = dict(uploads=int(m.sum()), share=m.mean() * 100, n=len(k), median_views=k.views.median(), lift=np.exp(k[lift].median()),
                      engagement_rate=((k.likes + k.comments) / k.views.where(k.views > 0) * 100).median(), p=None)
        if len(k) >= 10:
            asked.append((stats.mannwhitneyu(k[lift], rest[lift], method="asymptotic", use_continuity=False).pvalue, by, g))
    return out
tables = dict(hour=table("hour", 24, "lift"), weekday=table("weekday", 7, "lift"), month=table("month", 12, "season"))
# One correction for all.
floor = 0
for i, (p, by, g) in enumerate(sorted(asked)):
    floor = max(floor, min(1, p * (len(asked) - i))); tables[by][g]["p"] = floor
plain = lambda row: {k: (None if isinstance(v, float) and np.isnan(v) else v) for k, v in row.items()}
print(json.dumps({by: [plain(row) for row in out.values()] for by, out in tables.items()}))
"#;
    testkit::needs!(Python);
    let theirs = python(script, &input);
    let ours = uploads(&frame, "Europe/Berlin").unwrap();
    let seasons = trends(&frame, "Europe/Berlin").unwrap();
    let mut compared = 0;
    for (table, theirs) in [
        (&ours.hours, &theirs["hour"]),
        (&ours.weekdays, &theirs["weekday"]),
        (&seasons.months, &theirs["month"]),
    ] {
        for (row, theirs) in theirs.as_array().unwrap().iter().enumerate() {
            for name in ["uploads", "share", "n", "median_views", "lift", "engagement_rate", "p"] {
                assert_close(number(table, name, row), &theirs[name], &format!("{name} of row {row}"));
            }
            compared += usize::from(theirs["p"].is_number());
        }
    }
    assert!(compared > 20, "{compared} groups were compared");
    // Both analyses have the verdicts of the same tests.
    assert!(ours.weekdays.equals_missing(&seasons.weekdays));
}

#[test]
fn planted_weekdays_are_inside_their_intervals_and_claimed() {
    let effects = Effects::planted();
    // How often the generator publishes on each weekday: a lift is against the mix of all days.
    let often = [1.0, 1.1, 1.2, 1.2, 1.3, 1.2, 1.1];
    let mixed = often.iter().zip(effects.weekday).map(|(o, e)| o * e).sum::<f64>() / often.iter().sum::<f64>();
    let mut inside = [0; 7];
    let mut weekend = 0;
    for seed in 0..100 {
        let found = uploads(&sketched(&Plan::new(1000 + seed, 600)), "Europe/Berlin").unwrap();
        for (day, inside) in inside.iter_mut().enumerate() {
            let truth = (effects.weekday[day] - mixed).exp();
            let (low, high) = (
                number(&found.weekdays, "lift_low", day),
                number(&found.weekdays, "lift_high", day),
            );
            *inside += i32::from(low <= Some(truth) && Some(truth) <= high);
        }
        weekend += i32::from(matches!(
            found.best_weekday().as_deref(),
            Some("Friday" | "Saturday" | "Sunday")
        ));
    }
    for (day, inside) in DAYS.iter().zip(inside) {
        assert!(inside >= 90, "{day}: {inside} of 100 intervals hold the planted effect");
    }
    assert!(
        weekend >= 90,
        "a day of the weekend was claimed in {weekend} of 100 channels"
    );
}

#[test]
fn nothing_is_claimed_where_nothing_was_planted() {
    let mut claims = 0;
    for seed in 0..100 {
        let plan = Plan::new(2000 + seed, 600).with_effects(Effects::none());
        let videos = sketched(&plan);
        let (found, seasons) = (
            uploads(&videos, "Europe/Berlin").unwrap(),
            trends(&videos, "Europe/Berlin").unwrap(),
        );
        let claimed = [&found.hours, &found.weekdays, &seasons.months]
            .into_iter()
            .any(|table| {
                (0..table.height()).any(|row| matches!(text(table, "verdict", row).as_deref(), Some("above" | "below")))
            });
        claims += i32::from(claimed);
    }
    assert!(
        claims <= 10,
        "an hour, weekday or month was claimed in {claims} of 100 channels without any effect"
    );
}
