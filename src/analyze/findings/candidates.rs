//! Everything that may be worth a sentence on the first page, each with its evidence.

use super::equal_age::EqualAge;
use super::finding::Finding;
use super::periods::{DORMANT, YEAR, day, finished_uploads, pause};
use super::shift::shift;
use crate::analyze;
use crate::analyze::rates::engagement_rates;
use crate::display::escape::{cut, text};
use crate::display::number::{compact, count, decimal, percent};
use crate::error::Result;
use crate::frame::columns;
use crate::stats;
use polars::prelude::DataFrame;

/// A comparison needs this many videos on each side.
const FEWEST: usize = 10;
/// What a first page says of one of several associations has to be clearer than what a table says.
const CLEAR: f64 = 0.01;

pub(super) fn all(videos: &DataFrame, ages: &EqualAge, time_zone: &str) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    found.extend(silence(videos, ages)?);
    found.extend(level(ages));
    found.extend(concentration(videos)?);
    let known = columns::numbers(videos, "views")?.into_iter().flatten().count();
    if known < FEWEST {
        found.push(too_few(known, videos.height()));
        return Ok(found);
    }
    found.extend(time(videos, time_zone)?);
    found.extend(length(videos)?);
    found.extend(words(videos)?);
    found.extend(response(videos)?);
    found.extend(standing_out(videos)?);
    Ok(found)
}

fn too_few(known: usize, all: usize) -> Finding {
    let nothing = match (known, all) {
        (_, 0) => Some("No video is public yet, so there is nothing to compare."),
        (0, _) => Some("No video has known views, so there is nothing to compare yet."),
        _ => None,
    };
    if let Some(nothing) = nothing {
        return Finding::fact(80.0, nothing.to_owned(), "", "");
    }
    let text = format!(
        "{} with known views: too few to compare lengths, times or words. That takes at least {FEWEST} videos on each side \
         of a comparison, about 30 in all.",
        count(known, "video")
    );
    Finding::fact(80.0, text, "", "")
}

/// How long the channel has not published, if that is long.
fn silence(videos: &DataFrame, ages: &EqualAge) -> Result<Option<Finding>> {
    let last = finished_uploads(videos)?.into_iter().max();
    let (Some(last), Some(fetched)) = (last, ages.fetched) else {
        return Ok(None);
    };
    let silent = fetched.saturating_sub(last);
    if silent <= DORMANT {
        return Ok(None);
    }
    let text = format!(
        "The channel has not published for {}: its last upload was on {}.",
        pause(silent),
        day(last).unwrap_or_default()
    );
    Ok(Some(Finding::fact(
        1000.0,
        text,
        "01_views",
        "Views by publication date",
    )))
}

/// A year against the year before, up to the last upload.
fn level(ages: &EqualAge) -> Option<Finding> {
    let last = ages.rows.iter().flatten().map(|(at, _)| *at).max()?;
    let (middle, start) = (last - YEAR, last - 2 * YEAR);
    let of = |short: Option<bool>| {
        (
            ages.between(middle, last + 1, short),
            ages.between(start, middle, short),
        )
    };
    // One format, the more frequent of those that are known; without any, all.
    let (long, shorts) = (of(Some(false)), of(Some(true)));
    let ((now, before), what) = match (long.0.len(), shorts.0.len()) {
        (0, 0) => (of(None), "video"),
        (long_n, shorts_n) if shorts_n > long_n => (shorts, "Short"),
        _ => (long, "long video"),
    };
    if now.len() < FEWEST || before.len() < FEWEST {
        return None;
    }
    let found = shift(&now, &before)?;
    let is_recent = ages.fetched.is_some_and(|fetched| fetched - last <= DORMANT);
    let year = match is_recent {
        true => "the last 12 months".to_owned(),
        false => format!("the 12 months before {}", day(last)?),
    };
    let numbers = format!(
        "{} times the views of one of the year before, at equal age (95% interval {} to {}; {} and {})",
        times(found.times),
        times(found.low),
        times(found.high),
        now.len(),
        count(before.len(), "video")
    );
    let figure = "Views by publication date";
    // The interval decides too, so that the sentence never says otherwise than its numbers.
    let is_clear = found.p < 0.05 && !(found.low..=found.high).contains(&1.0);
    Some(match is_clear {
        true => Finding::tested(
            found.p,
            format!("A typical {what} of {year} has {numbers}."),
            "01_views",
            figure,
        ),
        false => Finding::fact(
            70.0,
            format!("No clear change of views: a typical {what} of {year} has {numbers}."),
            "01_views",
            figure,
        ),
    })
}

fn times(value: f64) -> String {
    decimal(value, if value < 10.0 { 2 } else { 0 })
}

/// How few videos have half of the views.
fn concentration(videos: &DataFrame) -> Result<Option<Finding>> {
    let views = columns::numbers(videos, "views")?;
    let titles = columns::strings(videos, "title")?;
    let mut known: Vec<(f64, usize)> = views
        .iter()
        .enumerate()
        .filter_map(|(row, views)| Some(((*views)?, row)))
        .collect();
    known.sort_by(|a, b| b.0.total_cmp(&a.0));
    let total: f64 = known.iter().map(|(views, _)| views).sum();
    let Some((most, row)) = known.first().filter(|_| total > 0.0 && known.len() > 1) else {
        return Ok(None);
    };
    let share = most / total;
    let (view, figure) = ("07_top_videos", "");
    if share >= 0.5 {
        let title = titles.get(*row).and_then(Option::as_deref).unwrap_or("untitled");
        let rest: Vec<f64> = known.iter().skip(1).map(|(views, _)| *views).collect();
        // A median of a few is none.
        let others = match stats::metrics::median(rest.clone()).filter(|_| rest.len() >= stats::FEWEST) {
            Some(median) => format!("The median of the other {} is {} views.", rest.len(), compact(median)),
            None => format!("There are {} in all.", count(known.len(), "video")),
        };
        let sentence = format!(
            "One video has {} of all views: “{}”. {others}",
            percent(share * 100.0),
            cut(&text(title), 60)
        );
        return Ok(Some(Finding::fact(900.0, sentence, view, figure)));
    }
    let mut sum = 0.0;
    let many = known.iter().take_while(|(views, _)| {
        let before = sum;
        sum += views;
        before < total / 2.0
    });
    let sentence = format!(
        "The {} most viewed of {} have half of all views; the first alone has {}.",
        many.count(),
        count(known.len(), "video"),
        percent(share * 100.0)
    );
    Ok((known.len() >= FEWEST).then(|| Finding::fact(60.0, sentence, view, figure)))
}

/// The best hour and the best weekday, by the tests of the upload patterns.
fn time(videos: &DataFrame, time_zone: &str) -> Result<Vec<Finding>> {
    let uploads = analyze::uploads(videos, time_zone)?;
    let mut found = Vec::new();
    let mut add = |table: &DataFrame, row: Option<usize>, what: String, figure: &'static str| {
        let cell = |name: &str| columns::number(table, name, row?);
        if let (Some(lift), Some(p)) = (cell("lift"), cell("p")) {
            let interval = match (cell("lift_low"), cell("lift_high")) {
                (Some(low), Some(high)) => format!("95% interval {} to {}; ", decimal(low, 2), decimal(high, 2)),
                _ => String::new(),
            };
            let text = format!(
                "{what} have {} times the views of the videos just before and after them ({interval}{}).",
                decimal(lift, 2),
                count(cell("n").unwrap_or_default() as usize, "video")
            );
            found.push(Finding::tested(p, text, "04_uploads", figure));
        }
    };
    let hour = uploads.best_hour();
    if let Some(hour) = hour {
        let what = format!("Videos published from {hour:02}:00 to {hour:02}:59, {time_zone} time,");
        add(
            &uploads.hours,
            Some(hour as usize),
            what,
            "Views by hour of publication",
        );
    }
    let weekday = uploads.best_weekday();
    if let Some(weekday) = &weekday {
        let names = columns::strings(&uploads.weekdays, "weekday")?;
        let row = names.iter().position(|name| name.as_ref() == Some(weekday));
        add(
            &uploads.weekdays,
            row,
            format!("Videos published on a {weekday}"),
            "Views by weekday of publication",
        );
    }
    if hour.is_none() && weekday.is_none() {
        let tested = |table: &DataFrame| {
            let p = columns::numbers(table, "p").unwrap_or_default();
            p.into_iter().flatten().count()
        };
        let (hours, weekdays) = (tested(&uploads.hours), tested(&uploads.weekdays));
        if hours + weekdays >= 2 {
            let text = format!(
                "No hour and no weekday of publication clearly has more views than the others: {} and {} with enough \
                 videos were compared.",
                count(hours, "hour"),
                count(weekdays, "weekday")
            );
            found.push(Finding::fact(30.0, text, "04_uploads", "Views by hour of publication"));
        }
    }
    Ok(found)
}

/// Whether longer videos do better.
fn length(videos: &DataFrame) -> Result<Option<Finding>> {
    let line = analyze::durations(videos)?.line;
    let cell = |name: &str| columns::number(&line, name, 0);
    let (Some(slope), Some(low), Some(high), Some(p)) = (cell("slope"), cell("low"), cell("high"), cell("p")) else {
        return Ok(None);
    };
    if p >= CLEAR {
        return Ok(None);
    }
    let text = format!(
        "Videos twice as long have {} times the views (95% interval {} to {}; {} of 1 to 60 minutes).",
        decimal(slope.exp2(), 2),
        decimal(low.exp2(), 2),
        decimal(high.exp2(), 2),
        count(cell("n").unwrap_or_default() as usize, "video")
    );
    Ok(Some(Finding::tested(p, text, "03_content", "Views and duration")))
}

/// The word of titles with the clearest association.
fn words(videos: &DataFrame) -> Result<Option<Finding>> {
    let table = analyze::keyword_lift(videos)?.table()?;
    let p = columns::numbers(&table, "p_adjusted")?;
    let best = p
        .iter()
        .enumerate()
        .filter_map(|(row, p)| Some((row, p.filter(|p| *p < CLEAR)?)))
        .min_by(|a, b| a.1.total_cmp(&b.1));
    let Some((row, p)) = best else { return Ok(None) };
    let cell = |name: &str| columns::number(&table, name, row);
    let word = columns::strings(&table, "word")?.get(row).cloned().flatten();
    let short = columns::booleans(&table, "is_short")?.get(row).copied().flatten();
    let (Some(word), Some(lift), Some(low), Some(high)) = (word, cell("lift"), cell("low_95"), cell("high_95")) else {
        return Ok(None);
    };
    let text = format!(
        "{} with “{}” in the title have {} times the views of others from the same time (95% interval {} to {}; {} with \
         the word).",
        if short == Some(true) { "Shorts" } else { "Videos" },
        text(&word),
        decimal(lift, 2),
        decimal(low, 2),
        decimal(high, 2),
        count(cell("videos_with").unwrap_or_default() as usize, "video")
    );
    Ok(Some(Finding::tested(
        p,
        text,
        "03_content",
        "Views with a word in the title compared with views without it",
    )))
}

/// How viewers respond.
fn response(videos: &DataFrame) -> Result<Option<Finding>> {
    let rates = engagement_rates(videos)?;
    let found = stats::median(rates.into_iter().flatten().collect());
    let (Some(value), Some(low), Some(high)) = (found.value, found.low, found.high) else {
        return Ok(None);
    };
    let text = format!(
        "On the median video, likes and comments add up to {} of the views (95% interval {} to {}; {}).",
        percent(value),
        percent(low),
        percent(high),
        count(found.n, "video")
    );
    Ok((found.n >= FEWEST).then(|| Finding::fact(50.0, text, "02_engagement", "Views and engagement rate")))
}

/// The video furthest above the usual level of its time.
fn standing_out(videos: &DataFrame) -> Result<Option<Finding>> {
    let top = analyze::top(videos, "over_performing", 1)?.videos;
    let title = columns::strings(&top, "title")?.into_iter().flatten().next();
    let published = columns::times(&top, "published_at")?.into_iter().flatten().next();
    let (Some(title), Some(times), Some(published)) = (title, columns::number(&top, "over_performing", 0), published)
    else {
        return Ok(None);
    };
    let sentence = format!(
        "“{}” has {} times as many views as was usual at the time (published on {}; a single video has no interval).",
        cut(&text(&title), 60),
        decimal(times, if times < 10.0 { 1 } else { 0 }),
        day(published).unwrap_or_default()
    );
    Ok((times >= 3.0).then(|| Finding::fact(20.0, sentence, "07_top_videos", "")))
}
