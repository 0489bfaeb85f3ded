//! Lists that belong to no channel: categories, regions, charts.

use super::channel::VIDEO_PARTS;
use super::pages::{Extent, pages};
use super::resolve::{params, told};
use super::settings::Settings;
use super::snapshot::Snapshot;
use crate::error::{Error, Kind, Moment, Result};

/// The categories of videos and their names in a region, given as two letters ("DE"): a snapshot with the answer of
/// `videoCategories`. 1 unit.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()` when the region is not two letters.
///
/// ```no_run
/// let categories = tubelab::fetch::categories("DE")?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn categories(region: &str) -> Result<Snapshot> {
    categories_with(region, &Settings::from_environment()?)
}

/// As [`categories`], with explicit settings.
///
/// # Errors
/// As [`categories`].
pub fn categories_with(region: &str, settings: &Settings) -> Result<Snapshot> {
    let query = params(&[("part", "snippet"), ("regionCode", &checked_region(region)?)]);
    one("videoCategories", &query, "fetching the video categories", settings)
}

/// The regions that YouTube knows, each with its two letters and its name: a snapshot with the answer of `i18nRegions`.
/// 1 unit.
///
/// # Errors
/// As [`fetch`](super::fetch()).
///
/// ```no_run
/// let regions = tubelab::fetch::regions()?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn regions() -> Result<Snapshot> {
    regions_with(&Settings::from_environment()?)
}

/// As [`regions`], with explicit settings.
///
/// # Errors
/// As [`regions`].
pub fn regions_with(settings: &Settings) -> Result<Snapshot> {
    one(
        "i18nRegions",
        &params(&[("part", "snippet")]),
        "fetching the regions",
        settings,
    )
}

/// What the API calls the most popular videos of a region: since 21 July 2025 these are the **Trending Music, Movies and
/// Gaming charts**, and no longer the most popular videos of all kinds. `category` is a category's id: `"10"` music, `"1"`
/// film, `"20"` gaming; the others have no chart. A snapshot with the answers of `videos`; 1 unit for each 50 videos.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()` when region or category cannot be one, `is_no_chart()` when there is none.
///
/// ```no_run
/// let music = tubelab::fetch::most_popular("DE", Some("10"))?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn most_popular(region: &str, category: Option<&str>) -> Result<Snapshot> {
    most_popular_with(region, category, &Settings::from_environment()?)
}

/// As [`most_popular`], with explicit settings.
///
/// # Errors
/// As [`most_popular`].
pub fn most_popular_with(region: &str, category: Option<&str>, settings: &Settings) -> Result<Snapshot> {
    let region = checked_region(region)?;
    let mut query = params(&[
        ("part", VIDEO_PARTS),
        ("chart", "mostPopular"),
        ("regionCode", &region),
        ("maxResults", "50"),
    ]);
    if let Some(category) = category.map(str::trim) {
        if category.is_empty() || category.len() > 6 || !category.bytes().all(|byte| byte.is_ascii_digit()) {
            let message = format!(
                "“{}” is not the id of a category",
                category.chars().take(20).collect::<String>()
            );
            return Err(Error::new(Kind::Input, message).hint("give its number, such as \"10\" for music"));
        }
        query.insert("videoCategoryId".to_owned(), category.to_owned());
    }
    let (query, region) = (&query, &region);
    let snapshot = super::run_or_stale("fetching the charts", settings, |client| async move {
        let answers = pages(&client, "videos", query, Extent::WHOLE, || {}).await;
        let answers = answers.at(|| format!("reading the charts of {region}"))?;
        Ok(Snapshot::new(String::new(), answers).with_units(client.units()))
    })?;
    Ok(super::keep(snapshot, settings))
}

fn one(endpoint: &str, query: &super::client::Params, what: &str, settings: &Settings) -> Result<Snapshot> {
    let snapshot = super::run_or_stale(what, settings, |client| async move {
        let answer = client.call(endpoint, query).await.map_err(told).at(|| what)?;
        Ok(Snapshot::new(String::new(), vec![answer]).with_units(client.units()))
    })?;
    Ok(super::keep(snapshot, settings))
}

fn checked_region(region: &str) -> Result<String> {
    let region = region.trim();
    if region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Ok(region.to_uppercase());
    }
    let message = format!("“{}” is not a region", region.chars().take(20).collect::<String>());
    Err(Error::new(Kind::Input, message).hint("give the two letters of ISO 3166-1, such as \"DE\""))
}
