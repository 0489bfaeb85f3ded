//! Compares a channel with others: median views of the last year's videos, with intervals.
//!
//! ```console
//! cargo run --example compare_channels                             # the demo channel and two others
//! cargo run --example compare_channels -- @rustlang @one @two      # needs YOUTUBE_API_KEY
//! ```

use tubelab::prelude::*;

fn main() -> Result<()> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let (own, others) = match names.split_first() {
        Some((own, others)) => (fetch(own)?, fetch::channels(others)?),
        None => (fetch("demo")?, fetch::channels(&["demo-2", "demo-3"])?),
    };

    let own = clean(&own)?;
    let others = others.iter().map(clean).collect::<Result<Vec<_>>>()?;
    let found = analyze::benchmark(&own, &others.iter().collect::<Vec<_>>())?;

    let channels = &found.channels;
    let (names, n) = (
        channels.column("channel")?.str()?,
        channels.column("n")?.cast(&DataType::Int64)?,
    );
    let [middle, low, high] = ["median_views", "median_views_low", "median_views_high"]
        .map(|name| channels.column(name).and_then(|column| column.cast(&DataType::Float64)));
    let (middle, low, high) = (middle?, low?, high?);
    for row in 0..channels.height() {
        let number = |column: &Column| column.f64().ok().and_then(|values| values.get(row));
        let name = names.get(row).unwrap_or("?");
        let videos = n.i64()?.get(row).unwrap_or_default();
        match (number(&middle), number(&low), number(&high)) {
            (Some(middle), Some(low), Some(high)) => {
                println!("{name}: {middle:.0} views [{low:.0}, {high:.0}], {videos} videos");
            }
            (Some(middle), ..) => println!("{name}: {middle:.0} views, too few videos for an interval ({videos})"),
            _ => println!("{name}: no videos in the last year"),
        }
    }
    Ok(())
}
