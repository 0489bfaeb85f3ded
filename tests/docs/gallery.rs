//! Every figure of the demo channel, and the page `docs/src/gallery.md` that shows them.

use polars::prelude::{Column, DataFrame, DataType, IntoLazy, TimeUnit, TimeZone, col, lit};
use std::fmt::Write;
use tubelab::error::Result;
use tubelab::plot::{self, Figure};
use tubelab::{analyze, clean, corpus, fetch, track, train};

const ZONE: &str = "Europe/Berlin";

const ABOUT: &str = "\
# Gallery

Every figure that tubelab draws, of the demo channel or of generated ones. In a notebook, figures are interactive: point at a part
to read its values, drag to zoom. `figure.save(\"name.png\")?` writes a picture (or `.svg`), and `.theme(…)`,
`.palette(…)`, `.size(…)` and `.log_scale(…)` change its look.

All examples begin with `let videos = clean(&fetch(\"demo\")?)?;`. `plot::overview(&channel)?` is missing here,
because it shows cards.

The pictures are not part of the repository. `cargo run --example make_pages` draws them and writes this
page.
";

/// A figure of the gallery.
pub struct Entry {
    /// The function of `plot` that draws it.
    pub name: &'static str,
    /// What it answers, in one sentence.
    answers: &'static str,
    /// The code that draws it.
    code: &'static str,
    pub figure: Figure,
}

/// Where a picture lies, as the page refers to it.
pub fn picture(name: &str) -> String {
    format!("figures/{name}.png")
}

/// The whole page.
pub fn page(entries: &[Entry]) -> String {
    let mut page = ABOUT.to_owned();
    for Entry {
        name, answers, code, ..
    } in entries
    {
        let picture = picture(name);
        let _ = write!(
            page,
            "\n## {name}\n\n{answers}\n\n```rust,ignore\n{code}\n```\n\n![plot::{name}]({picture})\n"
        );
    }
    page
}

/// All figures, drawn of the demo channel.
///
/// # Errors
/// Those of the functions that are shown.
pub fn entries() -> Result<Vec<Entry>> {
    let videos = clean::clean(&fetch::fetch("demo")?)?;
    let mut entries = of_views(&videos)?;
    entries.extend(of_titles(&videos)?);
    entries.extend(of_others(&videos)?);
    entries.extend(of_a_corpus()?);
    entries.extend(of_models(&videos)?);
    Ok(entries)
}

fn entry(name: &'static str, answers: &'static str, code: &'static str, figure: Result<Figure>) -> Result<Entry> {
    Ok(Entry {
        name,
        answers,
        code,
        figure: figure?,
    })
}

fn of_views(videos: &DataFrame) -> Result<Vec<Entry>> {
    let engagement = analyze::engagement(videos)?;
    let uploads = analyze::uploads(videos, ZONE)?;
    let trends = analyze::trends(videos, ZONE)?;
    let durations = analyze::durations(videos)?;
    let findings = analyze::findings(&fetch::fetch("demo")?, videos, ZONE)?;
    [
        entry(
            "trend",
            "How do the views of a video develop from quarter to quarter?",
            "plot::trend(&analyze::findings(&channel, &videos, \"Europe/Berlin\")?)?",
            plot::trend(&findings),
        ),
        entry(
            "views_over_time",
            "How did views develop?",
            "plot::views_over_time(&videos)?",
            plot::views_over_time(videos),
        ),
        entry(
            "outliers",
            "Which videos stand out from those published around the same time?",
            "plot::outliers(&videos)?",
            plot::outliers(videos),
        ),
        entry(
            "top",
            "Which videos lead, by a measure of your choice?",
            "plot::top(&analyze::top(&videos, \"over_performing\", 10)?)?",
            plot::top(&analyze::top(videos, "over_performing", 10)?),
        ),
        entry(
            "growth",
            "How many views per day did videos gain between two observations? (The second observation is made up.)",
            "plot::growth(&analyze::growth(&clean::growth(&channel)?)?)?",
            plot::growth(&analyze::growth(&observed_twice(videos)?)?),
        ),
        entry(
            "engagement",
            "Does the engagement rate go with views?",
            "plot::engagement(&analyze::engagement(&videos)?, \"engagement_rate\")?",
            plot::engagement(&engagement, "engagement_rate"),
        ),
        entry(
            "upload_hours",
            "Does the hour of an upload make a difference?",
            "plot::upload_hours(&analyze::uploads(&videos, \"Europe/Berlin\")?)?",
            plot::upload_hours(&uploads),
        ),
        entry(
            "upload_weekdays",
            "Does the weekday of an upload make a difference?",
            "plot::upload_weekdays(&analyze::uploads(&videos, \"Europe/Berlin\")?)?",
            plot::upload_weekdays(&uploads),
        ),
        entry(
            "upload_heatmap",
            "And both together?",
            "plot::upload_heatmap(&analyze::uploads(&videos, \"Europe/Berlin\")?)?",
            plot::upload_heatmap(&uploads),
        ),
        entry(
            "seasonality",
            "Do views depend on the weekday or the month?",
            "plot::seasonality(&analyze::trends(&videos, \"Europe/Berlin\")?)?",
            plot::seasonality(&trends),
        ),
        entry(
            "duration_histogram",
            "How long are the videos?",
            "plot::duration_histogram(&analyze::durations(&videos)?)?",
            plot::duration_histogram(&durations),
        ),
        entry(
            "duration_views",
            "Do longer videos get more views?",
            "plot::duration_views(&analyze::durations(&videos)?)?",
            plot::duration_views(&durations),
        ),
        entry(
            "durations",
            "Which durations do better than usual?",
            "plot::durations(&analyze::durations(&videos)?)?",
            plot::durations(&durations),
        ),
    ]
    .into_iter()
    .collect()
}

fn of_titles(videos: &DataFrame) -> Result<Vec<Entry>> {
    let sentiment = analyze::sentiment(videos)?;
    let topics = analyze::topics(videos)?;
    [
        entry(
            "sentiment",
            "Do positive or negative titles get more views?",
            "plot::sentiment(&analyze::sentiment(&videos)?)?",
            plot::sentiment(&sentiment),
        ),
        entry(
            "sentiment_views",
            "The same, video by video.",
            "plot::sentiment_views(&analyze::sentiment(&videos)?)?",
            plot::sentiment_views(&sentiment),
        ),
        entry(
            "sentiment_engagement",
            "Does the sentiment of a title go with engagement?",
            "plot::sentiment_engagement(&analyze::sentiment(&videos)?)?",
            plot::sentiment_engagement(&sentiment),
        ),
        entry(
            "top_words",
            "Which words do most titles contain?",
            "plot::top_words(&analyze::words(&videos)?)?",
            plot::top_words(&analyze::words(videos)?),
        ),
        entry(
            "keyword_lift",
            "Which words go with more views?",
            "plot::keyword_lift(&analyze::keyword_lift(&videos)?)?",
            plot::keyword_lift(&analyze::keyword_lift(videos)?),
        ),
        entry(
            "topic_map",
            "What are the titles about?",
            "plot::topic_map(&analyze::topics(&videos)?)?",
            plot::topic_map(&topics),
        ),
        entry(
            "topics",
            "Which topics get more views?",
            "plot::topics(&analyze::topics(&videos)?)?",
            plot::topics(&topics),
        ),
    ]
    .into_iter()
    .collect()
}

fn of_others(videos: &DataFrame) -> Result<Vec<Entry>> {
    let rivals = [fetch::fetch("demo-2")?, fetch::fetch("demo-3")?];
    let rivals: Vec<DataFrame> = rivals.iter().map(clean::clean).collect::<Result<_>>()?;
    let rivals: Vec<&DataFrame> = rivals.iter().collect();
    let snapshot = fetch::charts(&["demo"])?;
    let charts = analyze::charts(&clean::charts(&snapshot)?, &clean::categories(&snapshot)?, ZONE)?;
    [
        entry(
            "benchmark",
            "How does the channel compare with others?",
            "let rival = clean(&fetch(\"demo-2\")?)?;\nplot::benchmark(&analyze::benchmark(&videos, &[&rival])?)?",
            plot::benchmark(&analyze::benchmark(videos, &rivals)?),
        ),
        entry(
            "charts",
            "What is popular in which region?",
            "let snapshot = fetch::charts(&[\"demo\"])?;\n\
             let (places, categories) = (clean::charts(&snapshot)?, clean::categories(&snapshot)?);\n\
             plot::charts(&analyze::charts(&places, &categories, \"Europe/Berlin\")?)?",
            plot::charts(&charts),
        ),
    ]
    .into_iter()
    .collect()
}

fn of_a_corpus() -> Result<Vec<Entry>> {
    let directory = tempfile::tempdir()?;
    let corpus = corpus::demo(directory.path().join("channels"), 200)?;
    let engagement = corpus.analyze("engagement")?;
    let (videos, observations) = (corpus.channel("@generated-7")?, corpus.growth("@generated-7")?);
    [
        entry(
            "place",
            "Where does one channel stand among many?",
            "let corpus = corpus::demo(\"channels\", 200)?;\n\
             let engagement = corpus.analyze(\"engagement\")?;\n\
             plot::place(&engagement, \"engagement_rate\", \"@generated-7\")?",
            plot::place(&engagement, "engagement_rate", "@generated-7"),
        ),
        entry(
            "league",
            "Which channels are first and last, and how certain is that?",
            "plot::league(&engagement, \"engagement_rate\", 8)?",
            plot::league(&engagement, "engagement_rate", 8),
        ),
        entry(
            "distributions",
            "Do channels of different categories differ? Languages, regions and sizes are `by` as well.",
            "plot::distributions(&engagement, \"engagement_rate\", \"category\")?",
            plot::distributions(&engagement, "engagement_rate", "category"),
        ),
        entry(
            "breakouts",
            "Which recent videos have more views than was to be expected at their age?",
            "let (videos, observations) = (corpus.channel(\"@generated-7\")?, corpus.growth(\"@generated-7\")?);\n\
             plot::breakouts(&videos, &observations, 28)?",
            plot::breakouts(&videos, &observations, 28),
        ),
    ]
    .into_iter()
    .collect()
}

fn of_models(videos: &DataFrame) -> Result<Vec<Entry>> {
    let directory = tempfile::tempdir()?;
    let options = train::TrainOptions::new()
        .mlflow_directory(directory.path())
        .models_directory(directory.path());
    let model = train::views_with(videos, &options)?;
    let title = train::views_with(videos, &options.features(["title_length", "title_words", "has_number"]))?;
    let place = track::TrackOptions::directory(directory.path());
    let ids: Vec<&str> = [&model, &title]
        .into_iter()
        .filter_map(|model| model.run_id())
        .collect();
    let runs = track::compare_with(&ids, &place)?;
    let feature = first(&model.partial_dependence()?)?;
    let views = videos.column("views")?.cast(&DataType::Float64)?;
    let predicted = model.predict(videos)?;
    let (views, predicted) = (views.f64()?, predicted.column("predicted_views")?.f64()?);
    let (observed, predicted): (Vec<f64>, Vec<f64>) = views
        .iter()
        .zip(predicted.iter())
        .filter_map(|(views, predicted)| Some((views?, predicted?)))
        .unzip();
    [
        entry(
            "feature_importance",
            "What does the model rely on?",
            "plot::feature_importance(&train::views(&videos)?)?",
            plot::feature_importance(&model),
        ),
        entry(
            "partial_dependence",
            "What does the model predict for each value of a feature?",
            "plot::partial_dependence(&train::views(&videos)?, \"duration\")?",
            plot::partial_dependence(&model, &feature),
        ),
        entry(
            "compare_runs",
            "Which training was better?",
            "plot::compare_runs(&track::compare(&ids)?, \"time_ordered.r2\")?",
            plot::compare_runs(&runs, "time_ordered.r2"),
        ),
        entry(
            "observed_vs_predicted",
            "How close do predictions come? (Here, of videos that the model has seen.)",
            "plot::observed_vs_predicted(&views, &predicted, \"Views\")?",
            plot::observed_vs_predicted(&observed, &predicted, "Views"),
        ),
        entry(
            "importance",
            "Bars with intervals, from numbers of your own.",
            "plot::importance(&[\"duration\", \"hour\"], &[0.31, 0.08], &[0.24, 0.02], &[0.38, 0.13])?",
            plot::importance(&["duration", "hour"], &[0.31, 0.08], &[0.24, 0.02], &[0.38, 0.13]),
        ),
    ]
    .into_iter()
    .collect()
}

/// The feature that the model relies on most.
fn first(explained: &DataFrame) -> Result<String> {
    Ok(explained
        .column("feature")?
        .str()?
        .get(0)
        .unwrap_or_default()
        .to_owned())
}

/// The demo channel as if it had been observed a week before, too.
fn observed_twice(videos: &DataFrame) -> Result<DataFrame> {
    const WEEK: i64 = 7 * 86_400_000_000;
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    let fetched = videos.column("fetched_at")?.cast(&DataType::Int64)?;
    let before: Vec<Option<i64>> = fetched.i64()?.iter().map(|at| Some(at? - WEEK)).collect();
    let mut earlier = videos.clone();
    earlier.with_column(Column::new("fetched_at".into(), before).cast(&utc)?)?;
    let earlier = earlier
        .lazy()
        .with_column((col("views") - col("views") / lit(100)).alias("views"))
        .collect()?;
    Ok(earlier.vstack(videos)?)
}
