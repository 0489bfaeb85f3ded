//! Partial dependence of a model's predictions on one feature.

use super::Figure;
use super::figure::{Axis, Bar, Mark, Scale, Series, Unit};
use super::theme::Colour;
use crate::display::escape;
use crate::display::number::{compact, count, decimal};
use crate::error::{Error, Kind, Result};
use crate::model::{Model, Target, averaged};

/// The mean prediction when every video has a given value of `feature` and is otherwise unchanged: a line with the 95%
/// interval as a band, or bars for values without an order. In views, or percent of views.
///
/// `feature` is one of the most important features, see
/// [`Model::partial_dependence`](crate::train::Model::partial_dependence). The line shows an association in the past of
/// the channel, not an effect.
///
/// # Errors
/// `is_input()`: the model has no partial dependence of this feature; the message lists the existing ones.
/// `is_too_little_data()`: it has none at all.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::views_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// let names = model.partial_dependence()?.column("feature")?.str()?.get(0).unwrap_or_default().to_owned();
/// assert!(plot::partial_dependence(&model, &names)?.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn partial_dependence(model: &Model, feature: &str) -> Result<Figure> {
    let Some(found) = model.dependence_of(feature) else {
        let known = model.explained().join(", ");
        if known.is_empty() {
            let message = "no feature improves this model's predictions for unseen videos, so there is nothing to show";
            return Err(Error::new(Kind::TooLittleData, message).hint("use a channel with more videos"));
        }
        let message = format!("the model has no partial dependence of `{}`", feature.escape_debug());
        return Err(Error::new(Kind::Input, message).hint(format!("choose one of {known}")));
    };
    let target = model.target();
    let (what, unit) = match target {
        Target::Views => ("Predicted views", Unit::Count),
        Target::Engagement => ("Predicted engagement, % of views", Unit::Percent),
    };
    let words = feature.replace('_', " ");
    let channel = model
        .channel()
        .map_or(String::new(), |channel| format!("{} · ", escape::text(channel)));
    let averaged = match averaged(model.used()) {
        some if some < model.used() => format!("mean over {some} of {}", count(model.used(), "video")),
        all => format!("mean over {}", count(all, "video")),
    };
    let shown = |value: f64| target.shown(value);
    let amount = |value: f64| match target {
        Target::Views => compact(value),
        Target::Engagement => format!("{}%", decimal(value, 2)),
    };
    let hover = |step: &crate::model::Step| {
        format!(
            "{}\n{} predicted\n95% interval {} to {}\n{}",
            escape::text(&step.label),
            amount(shown(step.predicted)),
            amount(shown(step.low)),
            amount(shown(step.high)),
            count(step.videos, "video")
        )
    };
    let figure = Figure::new(format!("Predictions by {words}"))
        .subtitle(format!("{channel}{averaged} · shaded: 95% interval"))
        .reading(model.association_of(feature))
        .source("calculated by tubelab: associations in the past, not causes");
    if found.names || found.steps.len() == 2 {
        let names = found.steps.iter().map(|step| step.label.clone()).collect();
        let bars = found.steps.iter().map(|step| Bar {
            value: shown(step.predicted),
            interval: Some((shown(step.low), shown(step.high))),
            hover: hover(step),
            grey: step.videos == 0,
        });
        return Ok(figure
            .subtitle(format!("{channel}{averaged} · whiskers: 95% interval"))
            .x(Axis::new(what, Scale::FromZero).unit(unit))
            .y(Axis::new("", Scale::Names(names)))
            .with(Series::new(what, Colour::Main, Mark::Bars(bars.collect())).unlabelled()));
    }
    let band = found
        .steps
        .iter()
        .map(|step| (step.value, shown(step.low), shown(step.high)));
    let line = Mark::Line {
        points: found
            .steps
            .iter()
            .map(|step| (step.value, Some(shown(step.predicted))))
            .collect(),
        hovers: found.steps.iter().map(hover).collect(),
        strong: true,
        dashed: false,
    };
    let scale = match feature {
        "recent_level" => Scale::Log,
        _ => Scale::Linear,
    };
    Ok(figure
        .x(Axis::new(axis(feature), scale))
        .y(Axis::new(what, Scale::FromZero).unit(unit))
        .with(Series::new("95% interval", Colour::Main, Mark::Band(band.collect())).unlabelled())
        .with(Series::new(what, Colour::Main, line).unlabelled()))
}

/// The feature with its unit.
fn axis(feature: &str) -> String {
    match feature {
        "hour" => "Hour of publication".into(),
        "month" => "Month of publication".into(),
        "duration" => "Length in minutes".into(),
        "growth" => "Days since the channel's first upload".into(),
        "pause" => "Days since the previous upload".into(),
        "title_length" => "Characters in the title".into(),
        "title_words" => "Words in the title".into(),
        "title_word_length" => "Mean word length in the title (letters)".into(),
        "description_length" => "Characters in the description".into(),
        "hashtags" => "Hashtags".into(),
        "capitals" => "All-caps words in the title".into(),
        "tags" => "Tags".into(),
        "recent_level" => "Median views of the last ten videos".into(),
        other => other.replace('_', " "),
    }
}
