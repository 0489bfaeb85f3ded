//! Topics of titles, found with k-means.

use super::frame_summary::FrameSummary;
use super::kmeans::{self, Clusters, kmeans};
use super::silhouette::silhouette;
use super::sparse::SparseRows;
use super::svd;
use super::tfidf::Tfidf;
use super::tfidf_options::TfidfOptions;
use super::titles::Titles;
use super::topic_facts::{self, Topic};
use super::topic_options::TopicOptions;
use crate::analyze::groups;
use crate::display::number::count;
use crate::display::progress;
use crate::error::{Context, Error, Kind, Result};
use crate::platform::interrupt;
use polars::prelude::{Column, DataFrame};
use rand::SeedableRng;
use rand::seq::index::sample;
use rand_chacha::ChaCha8Rng;
use tubelab_numerics::matrix::{Matrix, to_unit_length};

/// The numbers of topics that are tried.
const TRIED: std::ops::RangeInclusive<usize> = 2..=12;
/// The number of topics is chosen on at most this many titles.
const SAMPLE: usize = 5_000;
/// Work on this many titles takes more than a second.
const LONG: usize = 20_000;

/// Topics of titles, as [`topics`] finds them. The model can assign new titles to a topic.
///
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = analyze::topics(&videos)?;
/// assert_eq!(model.labels().len(), videos.height());
/// assert_eq!(model.centres().len(), model.table()?.height());
/// assert!(model.silhouette().is_some_and(|value| (-1.0..=1.0).contains(&value)));
/// assert_eq!(model.tries()?.height(), 11); // 2 to 12 topics
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct TopicModel {
    pub(super) tfidf: Tfidf,
    directions: Matrix,
    centres: Matrix,
    pub(crate) topics: Vec<Topic>,
    labels: Vec<Option<usize>>,
    coordinates: Vec<Option<Vec<f64>>>,
    pub(super) tries: Vec<Try>,
    pub(crate) silhouette: Option<f64>,
    inertia: f64,
    /// Whether a topic has more or fewer views, in words.
    pub(crate) finding: String,
    /// Which words were left out, if nearly all titles share some.
    pub(crate) shared: Option<String>,
    pub(crate) about: FrameSummary,
}

/// The result for one number of topics.
#[derive(Clone, Copy, Debug)]
pub(super) struct Try {
    pub topics: usize,
    pub inertia: f64,
    pub silhouette: Option<f64>,
}

/// Groups titles by their words.
///
/// Titles become rows of TF-IDF ([`Tfidf`], without the stop words of their languages), are reduced by truncated
/// singular value decomposition and scaled to unit length, and k-means groups them. The number of topics is the one
/// from 2 to 12 with the highest mean silhouette (cosine distance), chosen on a sample of 5,000 titles if there are
/// more. Topics are numbered from 1, the largest first. Titles without any word of the vocabulary have no topic. The
/// result depends on the titles and the seed only, not on the number of threads.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns; only `title` is required.
///
/// # Errors
/// `is_too_little_data()`: fewer than three distinct titles that share words with others. `is_input()`: a required
/// column is missing or of the wrong type. `is_interrupted()`: the user stopped the computation.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
/// let topics = model.table()?;
/// assert!((2..=12).contains(&topics.height()));
/// let planned = model.label(&["Easy sourdough bread", "東京"])?;
/// assert!(planned[0].is_some() && planned[1].is_none());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn topics(videos: &DataFrame) -> Result<TopicModel> {
    topics_with(videos, &TopicOptions::new())
}

/// As [`topics`], with options.
///
/// # Errors
/// As [`topics`]; `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::analyze::TopicOptions;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = analyze::topics_with(&videos, &TopicOptions::new().topics(4))?;
/// assert_eq!(model.table()?.height(), 4);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn topics_with(videos: &DataFrame, options: &TopicOptions) -> Result<TopicModel> {
    options.check()?;
    interrupt::begin();
    fit(videos, options).with_context(|| "finding topics of titles")
}

fn fit(videos: &DataFrame, options: &TopicOptions) -> Result<TopicModel> {
    let titles = Titles::of(videos)?;
    let terms = TfidfOptions::new()
        .stop_words(titles.stop_words())
        .sublinear(true)
        .min_titles(options.min_titles);
    let (tfidf, weights) = Tfidf::fit_transform(&titles.texts, &terms)?;
    let directions = svd::directions(&weights, options.dimensions, options.seed)?;
    let all = unit_rows(&weights, &directions)?;
    let placed: Vec<usize> = (0..all.height())
        .filter(|row| all.row(*row).iter().any(|v| *v != 0.0))
        .collect();
    let rows = all.pick(&placed);
    let different = different(&rows);
    let fewest = options.topics.unwrap_or(*TRIED.start());
    if different <= fewest {
        let message = format!(
            "{} with words of the vocabulary that differ from the others: too few for {fewest} topics",
            count(different, "title")
        );
        return Err(Error::new(Kind::TooLittleData, message).hint("use more titles, or a lower `min_titles`"));
    }

    let (tries, k) = match options.topics {
        Some(k) => (Vec::new(), k),
        None => choose(&rows, different, options)?,
    };
    let clusters = kmeans(&rows, k, options.restarts, options.seed)?;
    let clusters = by_size(clusters);
    let mut labels = vec![None; videos.height()];
    let mut coordinates = vec![None; videos.height()];
    for (at, label) in placed.iter().zip(&clusters.labels) {
        let Some(row) = titles.rows.get(*at) else { continue };
        if let (Some(cell), Some(coordinate)) = (labels.get_mut(*row), coordinates.get_mut(*row)) {
            *cell = Some(*label);
            *coordinate = Some(all.row(*at).to_vec());
        }
    }
    let by_title: Vec<Option<usize>> = titles
        .rows
        .iter()
        .map(|row| labels.get(*row).copied().flatten())
        .collect();
    let names = topic_facts::terms(&tfidf, &weights, &by_title, k);
    let topics = topic_facts::topics(videos, &labels, names)?;
    let names: Vec<String> = topics.iter().map(|topic| format!("\"{}\"", topic.name())).collect();
    Ok(TopicModel {
        finding: groups::finding(videos, &labels, &names, "topic")?,
        shared: titles.left_out(),
        silhouette: silhouette(&rows, &clusters.labels),
        inertia: clusters.inertia,
        topics,
        about: FrameSummary::new(videos)?,
        centres: clusters.centres,
        tfidf,
        directions,
        labels,
        coordinates,
        tries,
    })
}

/// The number of topics with the highest silhouette, the smallest of equals, and the results for each number.
fn choose(rows: &Matrix, different: usize, options: &TopicOptions) -> Result<(Vec<Try>, usize)> {
    let mut chance = ChaCha8Rng::seed_from_u64(options.seed);
    let sampled = if rows.height() > SAMPLE {
        let mut places = sample(&mut chance, rows.height(), SAMPLE).into_vec();
        places.sort_unstable();
        rows.pick(&places)
    } else {
        rows.clone()
    };
    let mut bar = (rows.height() > LONG).then(|| progress("choosing the number of topics", TRIED.count() as u64));
    let mut tries: Vec<Try> = Vec::new();
    for k in TRIED.filter(|k| *k < different) {
        let clusters = kmeans(&sampled, k, options.restarts, options.seed)?;
        tries.push(Try {
            topics: k,
            inertia: clusters.inertia,
            silhouette: silhouette(&sampled, &clusters.labels),
        });
        if let Some(bar) = &mut bar {
            bar.step(1);
        }
    }
    if let Some(bar) = bar {
        bar.done();
    }
    let mut best = (f64::NEG_INFINITY, *TRIED.start());
    for one in &tries {
        if let Some(silhouette) = one.silhouette.filter(|silhouette| *silhouette > best.0) {
            best = (silhouette, one.topics);
        }
    }
    Ok((tries, best.1))
}

fn unit_rows(weights: &SparseRows, directions: &Matrix) -> Result<Matrix> {
    let mut rows = svd::project(weights, directions)?;
    let width = rows.width.max(1);
    rows.values.chunks_exact_mut(width).for_each(to_unit_length);
    Ok(rows)
}

/// How many rows differ by more than rounding errors.
fn different(rows: &Matrix) -> usize {
    let mut seen: Vec<Vec<i32>> = rows
        .rows()
        .map(|row| row.iter().map(|value| (value * 1e6).round() as i32).collect())
        .collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len()
}

/// The clusters from the largest to the smallest, equals in the order of their first row.
fn by_size(clusters: Clusters) -> Clusters {
    let k = clusters.centres.height();
    let mut order: Vec<(std::cmp::Reverse<usize>, usize, usize)> = (0..k)
        .map(|cluster| {
            let size = clusters.labels.iter().filter(|label| **label == cluster).count();
            let first = clusters.labels.iter().position(|label| *label == cluster);
            (std::cmp::Reverse(size), first.unwrap_or(usize::MAX), cluster)
        })
        .collect();
    order.sort_unstable();
    let order: Vec<usize> = order.into_iter().map(|(.., cluster)| cluster).collect();
    let place = |label: &usize| order.iter().position(|cluster| cluster == label).unwrap_or_default();
    let places: Vec<usize> = (0..k).map(|cluster| place(&cluster)).collect();
    Clusters {
        centres: clusters.centres.pick(&order),
        labels: clusters
            .labels
            .iter()
            .filter_map(|label| places.get(*label).copied())
            .collect(),
        inertia: clusters.inertia,
    }
}

impl TopicModel {
    /// The topic of each row of the fitted frame, from 1; `None` for a title without a word of the vocabulary.
    pub fn labels(&self) -> Vec<Option<usize>> {
        self.labels.iter().map(|label| label.map(|label| label + 1)).collect()
    }

    /// Assigns new titles to topics: the topic with the nearest centre, from 1; `None` for a title without a word of
    /// the vocabulary. A fitted title gets the topic it was fitted in.
    ///
    /// # Errors
    /// `is_interrupted()`: the user stopped the computation.
    pub fn label<S: AsRef<str> + Sync>(&self, titles: &[S]) -> Result<Vec<Option<usize>>> {
        let rows = self.locate(titles)?;
        let topic = |row: &Option<Vec<f64>>| row.as_ref().map(|row| kmeans::label(row, &self.centres) + 1);
        Ok(rows.iter().map(topic).collect())
    }

    /// Projects new titles into the reduced space: one vector of length 1 per title; `None` for a title without a word
    /// of the vocabulary. A fitted title has the vector that [`coordinates`](TopicModel::coordinates) returns.
    ///
    /// # Errors
    /// `is_interrupted()`: the user stopped the computation.
    pub fn locate<S: AsRef<str> + Sync>(&self, titles: &[S]) -> Result<Vec<Option<Vec<f64>>>> {
        let rows = unit_rows(&self.tfidf.transform(titles)?, &self.directions)?;
        let located = |row: usize| Some(rows.row(row).to_vec()).filter(|row| row.iter().any(|v| *v != 0.0));
        Ok((0..titles.len()).map(located).collect())
    }

    /// The centre of each topic in the reduced space: the mean of its titles.
    pub fn centres(&self) -> Vec<Vec<f64>> {
        self.centres.rows().map(<[f64]>::to_vec).collect()
    }

    /// The position of each row of the fitted frame in the reduced space, a vector of length 1: the input of k-means.
    /// `None` as in [`labels`](TopicModel::labels).
    pub fn coordinates(&self) -> &[Option<Vec<f64>>] {
        &self.coordinates
    }

    /// The mean silhouette of the grouped titles by cosine distance, −1 to 1; `None` if it is undefined.
    pub fn silhouette(&self) -> Option<f64> {
        self.silhouette
    }

    /// The sum of the squared distances of the grouped titles to the centres of their topics.
    pub fn inertia(&self) -> f64 {
        self.inertia
    }

    /// The number of titles on which the number of topics was chosen, if not all.
    pub(crate) fn chosen_on(&self) -> Option<String> {
        let placed = self.labels.iter().flatten().count();
        (!self.tries.is_empty() && placed > SAMPLE).then(|| count(SAMPLE, "title"))
    }

    /// One row per number of topics that was tried: `topics`, `inertia`, `silhouette`. Empty if the number was given.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn tries(&self) -> Result<DataFrame> {
        let columns = vec![
            Column::new(
                "topics".into(),
                self.tries.iter().map(|t| t.topics as i64).collect::<Vec<_>>(),
            ),
            Column::new(
                "inertia".into(),
                self.tries.iter().map(|t| t.inertia).collect::<Vec<_>>(),
            ),
            Column::new(
                "silhouette".into(),
                self.tries.iter().map(|t| t.silhouette).collect::<Vec<_>>(),
            ),
        ];
        Ok(DataFrame::new(self.tries.len(), columns)?)
    }
}
