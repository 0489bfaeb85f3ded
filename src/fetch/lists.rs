//! Lists that do not belong to a channel: categories, regions, charts.

use super::channel::VIDEO_PARTS;
use super::pages::{Extent, Pages, pages};
use super::refusal::spares_others;
use super::resolve::{into_error, params};
use super::settings::Settings;
use super::snapshot::{Missing, Snapshot};
use crate::display::number;
use crate::error::{Context, Error, Kind, Result};

/// Fetches the video categories of a region, given as a two-letter code ("DE"). Returns a snapshot with the answer of
/// `videoCategories`, for [`clean::categories`](crate::clean::categories()). Costs 1 unit.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: the region is not two letters.
///
/// # Examples
/// ```no_run
/// use tubelab::{clean, fetch};
///
/// let categories = clean::categories(&fetch::categories("DE")?)?;
/// assert!(categories.height() > 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn categories(region: &str) -> Result<Snapshot> {
    categories_with(region, &Settings::from_environment()?)
}

/// As [`categories`], with settings.
///
/// # Errors
/// As [`categories`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let categories = fetch::categories_with("DE", &Settings::from_environment()?)?;
/// assert_eq!(categories.answers().len(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn categories_with(region: &str, settings: &Settings) -> Result<Snapshot> {
    let query = params(&[("part", "snippet"), ("regionCode", &checked_region(region)?)]);
    one("videoCategories", &query, "fetching the video categories", settings)
}

/// Fetches the regions that YouTube supports, each with its two-letter code and name. Returns a snapshot with the
/// answer of `i18nRegions`. Costs 1 unit.
///
/// # Errors
/// As [`fetch`](super::fetch()).
///
/// # Examples
/// ```no_run
/// let regions = tubelab::fetch::regions()?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn regions() -> Result<Snapshot> {
    regions_with(&Settings::from_environment()?)
}

/// As [`regions`], with settings.
///
/// # Errors
/// As [`regions`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let regions = fetch::regions_with(&Settings::from_environment()?)?;
/// assert_eq!(regions.answers().len(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn regions_with(settings: &Settings) -> Result<Snapshot> {
    one(
        "i18nRegions",
        &params(&[("part", "snippet")]),
        "fetching the regions",
        settings,
    )
}

/// Fetches what the API calls the most popular videos of a region. Since 21 July 2025 these are the **Trending Music,
/// Movies and Gaming charts**, no longer the most popular videos of all categories.
///
/// `category` is a category id: `"10"` music, `"1"` film, `"20"` gaming; other categories have no chart. Returns a
/// snapshot with the answers of `videos`, for [`clean::charts`](crate::clean::charts()). Costs 1 unit per 50 videos.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: an invalid region or category. `is_no_chart()`: the category or the
/// region has no chart.
///
/// # Examples
/// ```no_run
/// let music = tubelab::fetch::most_popular("DE", Some("10"))?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn most_popular(region: &str, category: Option<&str>) -> Result<Snapshot> {
    most_popular_with(region, category, &Settings::from_environment()?)
}

/// As [`most_popular`], with settings.
///
/// # Errors
/// As [`most_popular`].
///
/// # Examples
/// ```no_run
/// use tubelab::{clean, fetch::{self, Settings}};
///
/// let music = fetch::most_popular_with("DE", Some("10"), &Settings::from_environment()?)?;
/// assert!(clean::charts(&music)?.height() > 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
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
                "“{}” is not a category id",
                category.chars().take(20).collect::<String>()
            );
            return Err(Error::new(Kind::Input, message).hint("use its number, for example \"10\" for Music"));
        }
        query.insert("videoCategoryId".to_owned(), category.to_owned());
    }
    let (query, region) = (&query, &region);
    let snapshot = super::run::run_or_stale("fetching the charts", settings, |client| async move {
        let Pages { answers, cut } = pages(&client, "videos", query, Extent::WHOLE, || {}).await;
        let missing = match cut {
            None => None,
            Some(error) if spares_others(&error) && !answers.is_empty() => Some(Missing {
                of: "charts".to_owned(),
                note: format!(
                    "the chart of {region} ends after {}: {}",
                    number::count(answers.len(), "page"),
                    error.message()
                ),
            }),
            Some(error) => return Err(error.context(format!("reading the charts of {region}"))),
        };
        Ok(Snapshot::new(String::new(), answers)
            .with_units(client.units())
            .with_notes(missing.into_iter().collect(), Vec::new()))
    })?;
    Ok(super::keep(snapshot, settings))
}

/// Fetches the charts of up to ten regions: the chart of all categories, and those of music, film and gaming.
///
/// Regions are two-letter codes; `"demo"` alone is a generated set of three regions that needs no key. Returns a
/// snapshot for [`clean::charts`](crate::clean::charts()) and [`clean::categories`](crate::clean::categories()). Costs
/// 2 units per region, and 1 per 50 videos of a chart.
///
/// # Errors
/// As [`most_popular`]; `is_input()`: no region, more than ten, or one given twice.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch};
///
/// let charts = clean::charts(&fetch::charts(&["demo"])?)?;
/// assert_eq!(charts.column("region")?.n_unique()?, 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn charts<S: AsRef<str>>(regions: &[S]) -> Result<Snapshot> {
    if let [only] = regions
        && only.as_ref().trim() == "demo"
    {
        return super::demo::charts();
    }
    checked_regions(regions)?;
    charts_with(regions, &Settings::from_environment()?)
}

/// As [`charts`], with settings; `"demo"` has no special meaning.
///
/// # Errors
/// As [`charts`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let charts = fetch::charts_with(&["DE", "FR"], &Settings::from_environment()?)?;
/// println!("{} units", charts.units());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn charts_with<S: AsRef<str>>(regions: &[S], settings: &Settings) -> Result<Snapshot> {
    let mut answers = Vec::new();
    let (mut units, mut stale, mut missing) = (0, None, Vec::new());
    for region in checked_regions(regions)? {
        let named = categories_with(&region, settings)?;
        let whole = most_popular_with(&region, None, settings)?;
        let mut found = vec![named, whole];
        for category in CHARTED {
            match most_popular_with(&region, Some(category), settings) {
                // Not every region has every chart.
                Err(error) if error.is_no_chart() => {}
                chart => found.push(chart?),
            }
        }
        for part in found {
            units += part.units();
            stale = stale.or_else(|| part.stale().cloned());
            missing.extend(part.missing().iter().cloned());
            answers.extend(part.answers().iter().cloned());
        }
    }
    Ok(Snapshot::new(String::new(), answers)
        .with_units(units)
        .with_notes(missing, Vec::new())
        .with_stale(stale))
}

/// The categories with charts since 21 July 2025: film, music, gaming.
const CHARTED: [&str; 3] = ["1", "10", "20"];

fn checked_regions<S: AsRef<str>>(regions: &[S]) -> Result<Vec<String>> {
    let refuse =
        |what: String| Err(Error::new(Kind::Input, what).hint("give one to ten different regions, for example \"DE\""));
    if regions.is_empty() || regions.len() > 10 {
        return refuse(format!("{} regions cannot be compared", regions.len()));
    }
    let mut checked = Vec::new();
    for region in regions {
        let region = checked_region(region.as_ref())?;
        if checked.contains(&region) {
            return refuse(format!("the region {region} is given twice"));
        }
        checked.push(region);
    }
    Ok(checked)
}

fn one(endpoint: &str, query: &super::client::Params, what: &str, settings: &Settings) -> Result<Snapshot> {
    let snapshot = super::run::run_or_stale(what, settings, |client| async move {
        let answer = client
            .call(endpoint, query)
            .await
            .map_err(into_error)
            .with_context(|| what)?;
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
    Err(Error::new(Kind::Input, message).hint("use a two-letter ISO 3166-1 code, for example \"DE\""))
}
