//! Writes a CSV file with one row per week: uploads, median views, engagement in percent of views.
//!
//! ```console
//! cargo run --example weekly_csv                          # the demo channel, into weekly.csv
//! cargo run --example weekly_csv -- @rustlang weeks.csv   # needs YOUTUBE_API_KEY
//! ```

use tubelab::prelude::*;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let channel = fetch(&arguments.next().unwrap_or_else(|| "demo".to_owned()))?;
    let file = arguments.next().unwrap_or_else(|| "weekly.csv".to_owned());

    // A video that hides its likes or its comments counts as an upload, but not for engagement: the sum of null is null.
    let counted = col("views")
        .is_not_null()
        .and((col("likes") + col("comments")).is_not_null());
    let responses = (col("likes") + col("comments")).filter(counted.clone()).sum();
    let weeks = clean(&channel)?
        .lazy()
        .with_column(col("published_at").dt().truncate(lit("1w")).alias("week"))
        .group_by([col("week")])
        .agg([
            len().cast(DataType::Int64).alias("uploads"),
            col("views").median().alias("median_views"),
            (responses.cast(DataType::Float64) * lit(100.0) / col("views").filter(counted).sum())
                .alias("engagement_rate"),
        ])
        .sort(["week"], SortMultipleOptions::default())
        .collect()?;

    io::save_csv(&weeks, &file)?;
    println!("{} weeks are in {file}.", weeks.height());
    Ok(())
}
