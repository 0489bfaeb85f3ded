//! Asks a question in SQL about a channel's videos.
//!
//! ```console
//! cargo run --example sql_query
//! cargo run --example sql_query -- demo "select title, views from videos order by views desc limit 3"
//! ```

use tubelab::prelude::*;

const BY_WEEKDAY: &str = "
    select weekday, count(*) as videos, median(views) as median_views
    from videos where not is_short group by weekday, weekday_number order by weekday_number";

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let channel = fetch(&arguments.next().unwrap_or_else(|| "demo".to_owned()))?;
    let query = arguments.next().unwrap_or_else(|| BY_WEEKDAY.to_owned());

    clean(&channel)?; // `clean` names the frame `videos`, so that SQL knows it.
    println!("{}", sql(&query)?);
    Ok(())
}
