//! Trains a model of a channel's views, says whether it is of use, and predicts a planned video.
//!
//! ```console
//! cargo run --example train_and_predict
//! cargo run --example train_and_predict -- @rustlang "Async closures explained" 14   # needs YOUTUBE_API_KEY
//! ```

use tubelab::error::{Error, Kind};
use tubelab::prelude::*;
use tubelab::train::Plan;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let channel = fetch(&arguments.next().unwrap_or_else(|| "demo".to_owned()))?;
    let title = arguments
        .next()
        .unwrap_or_else(|| "7 mistakes with sourdough".to_owned());
    let minutes = match arguments.next() {
        Some(text) => text.parse().map_err(|_| {
            let message = format!("the length `{text}` is not a number of minutes");
            Error::new(Kind::Input, message).hint("give it as in 12.5")
        })?,
        None => 12.0,
    };

    // Not logged: an example leaves no mlflow.db behind.
    let model = train::views_with(&clean(&channel)?, &train::TrainOptions::new().tracked(false))?;
    println!("{}", model.verdict());

    let plan = Plan::new(&title).minutes(minutes).at("2026-12-05T10:00");
    let predicted = model.plan([plan])?.predictions;
    let number = |name: &str| -> Result<f64> { Ok(predicted.column(name)?.f64()?.get(0).unwrap_or(f64::NAN)) };
    println!(
        "\"{title}\": {:.0} views expected; 80% of such videos get {:.0} to {:.0}",
        number("predicted_views")?,
        number("low_80")?,
        number("high_80")?
    );
    Ok(())
}
