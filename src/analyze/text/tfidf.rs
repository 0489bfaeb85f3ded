//! TF-IDF: how characteristic a word is for a title.

use super::sparse::SparseRows;
use super::tfidf_options::TfidfOptions;
use crate::display::number::{count, full};
use crate::display::{Bundle, Show, facts};
use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use crate::platform::parallel;
use polars::prelude::{Column, DataFrame};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A vocabulary with term weights, fitted on titles; it can weight other titles too.
///
/// The weight of term t in title d is tf(t, d) · idf(t), where tf is the number of occurrences of t in d (1 + ln of it
/// if sublinear) and idf = ln((1 + n) / (1 + df)) + 1 for n fitted titles, df of which contain t (ln(n / df) + 1 if not
/// smoothed); each row is then divided by its Euclidean length. The results equal those of scikit-learn's
/// `TfidfVectorizer`. Terms are sorted by code point.
///
/// ```
/// use tubelab::analyze::{Tfidf, TfidfOptions};
///
/// let tfidf = Tfidf::fit(&["Easy bread", "Easy soup"], &TfidfOptions::new())?;
/// assert_eq!(tfidf.terms(), ["bread", "easy", "soup"]);
/// let rows = tfidf.transform(&["Soup and bread", "Compost"])?;
/// let half = 0.5_f64.sqrt();
/// let row: Vec<_> = rows.row(0).collect();
/// assert!(row.iter().zip([0, 2]).all(|((term, weight), at)| *term == at && (weight - half).abs() < 1e-12));
/// assert_eq!(rows.row(1).count(), 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Tfidf {
    options: TfidfOptions,
    stop_words: HashSet<String>,
    terms: Vec<String>,
    /// Used for look-ups only; its iteration order is never used.
    places: HashMap<String, u32>,
    titles_with: Vec<u32>,
    idf: Vec<f64>,
    titles: usize,
}

/// Terms of some titles, numbered in order of appearance, and the numbers of each title's terms.
struct Block {
    terms: Vec<String>,
    titles: Vec<Vec<u32>>,
}

/// Titles whose terms are numbered together.
const BLOCK: usize = 2_048;

impl Tfidf {
    /// Learns the vocabulary of `titles` and the document frequency of each term.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range. `is_too_little_data()`: no term is left. `is_interrupted()`: the user
    /// stopped the computation.
    pub fn fit<S: AsRef<str> + Sync>(titles: &[S], options: &TfidfOptions) -> Result<Tfidf> {
        Ok(Self::fit_transform(titles, options)?.0)
    }

    /// As [`fit`](Tfidf::fit) followed by [`transform`](Tfidf::transform) on the same titles, but faster.
    ///
    /// # Errors
    /// As [`fit`](Tfidf::fit).
    pub fn fit_transform<S: AsRef<str> + Sync>(titles: &[S], options: &TfidfOptions) -> Result<(Tfidf, SparseRows)> {
        options.check()?;
        interrupt::begin();
        let stop_words: HashSet<String> = options.stop_words.iter().cloned().collect();
        let blocks: Vec<&[S]> = titles.chunks(BLOCK).collect();
        let blocks = parallel::map(&blocks, |titles| Block::new(titles, options, &stop_words))?;

        let mut titles_with: HashMap<&str, u32> = HashMap::new();
        for block in &blocks {
            for (term, n) in block.terms.iter().zip(block.titles_with()) {
                *titles_with.entry(term).or_default() += n;
            }
        }
        let most = options.max_share * titles.len() as f64;
        let mut kept: Vec<(&str, u32)> = titles_with
            .into_iter()
            .filter(|(_, n)| *n as usize >= options.min_titles && f64::from(*n) <= most)
            .collect();
        kept.sort_unstable();
        if kept.is_empty() {
            return Err(nothing_left(titles.len(), options));
        }
        let n = titles.len() as f64;
        let idf = |with: u32| match options.smooth {
            true => ((1.0 + n) / (1.0 + f64::from(with))).ln() + 1.0,
            false => (n / f64::from(with)).ln() + 1.0,
        };
        let places = kept
            .iter()
            .zip(0..)
            .map(|((term, _), place)| ((*term).to_owned(), place));
        let tfidf = Tfidf {
            options: options.clone(),
            stop_words,
            places: places.collect(),
            terms: kept.iter().map(|(term, _)| (*term).to_owned()).collect(),
            titles_with: kept.iter().map(|(_, n)| *n).collect(),
            idf: kept.iter().map(|(_, n)| idf(*n)).collect(),
            titles: titles.len(),
        };
        let rows = parallel::map(&blocks, |block| tfidf.weigh(block))?;
        let rows = SparseRows::new(tfidf.terms.len(), rows.into_iter().flatten());
        Ok((tfidf, rows))
    }

    /// Weights `titles`: one row per title, one column per entry of [`terms`](Tfidf::terms). Words that are not in the
    /// vocabulary are ignored; a title without known words has an empty row.
    ///
    /// # Errors
    /// `is_interrupted()`: the user stopped the computation.
    pub fn transform<S: AsRef<str> + Sync>(&self, titles: &[S]) -> Result<SparseRows> {
        interrupt::begin();
        let blocks: Vec<&[S]> = titles.chunks(BLOCK).collect();
        let rows = parallel::map(&blocks, |titles| {
            self.weigh(&Block::new(titles, &self.options, &self.stop_words))
        })?;
        Ok(SparseRows::new(self.terms.len(), rows.into_iter().flatten()))
    }

    fn weigh(&self, block: &Block) -> Vec<Vec<(u32, f64)>> {
        let places: Vec<Option<u32>> = block.terms.iter().map(|term| self.places.get(term).copied()).collect();
        let mut found: Vec<u32> = Vec::new();
        block
            .titles
            .iter()
            .map(|title| {
                found.clear();
                found.extend(
                    title
                        .iter()
                        .filter_map(|term| places.get(*term as usize).copied().flatten()),
                );
                found.sort_unstable();
                self.row(&found)
            })
            .collect()
    }

    /// A row from the sorted places of its terms.
    fn row(&self, places: &[u32]) -> Vec<(u32, f64)> {
        let mut row: Vec<(u32, f64)> = places
            .chunk_by(|a, b| a == b)
            .filter_map(|same| {
                let place = *same.first()?;
                let times = same.len() as f64;
                let tf = if self.options.sublinear {
                    1.0 + times.ln()
                } else {
                    times
                };
                Some((place, tf * self.idf.get(place as usize)?))
            })
            .collect();
        let length = row.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        if self.options.unit_length && length > 0.0 {
            row.iter_mut().for_each(|(_, weight)| *weight /= length);
        }
        row
    }

    /// The vocabulary, sorted by code point: the columns of the rows.
    pub fn terms(&self) -> &[String] {
        &self.terms
    }

    /// The inverse document frequency of each term.
    pub fn idf(&self) -> &[f64] {
        &self.idf
    }

    /// The `n` terms with the highest mean weight, highest first: `term`, `mean_weight` (mean of its weights over all
    /// rows) and `titles` (number of fitted titles that contain it).
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn top_terms(&self, rows: &SparseRows, n: usize) -> Result<DataFrame> {
        let mut sums = vec![0.0; self.terms.len()];
        for row in 0..rows.height() {
            for (column, value) in rows.row(row) {
                if let Some(sum) = sums.get_mut(column) {
                    *sum += value;
                }
            }
        }
        let height = rows.height().max(1) as f64;
        let mut terms: Vec<(&str, f64, i64)> = self
            .terms
            .iter()
            .zip(&sums)
            .zip(&self.titles_with)
            .map(|((term, sum), with)| (term.as_str(), sum / height, i64::from(*with)))
            .collect();
        terms.sort_by(|a, b| b.1.total_cmp(&a.1));
        terms.truncate(n);
        let columns = vec![
            Column::new("term".into(), terms.iter().map(|t| t.0).collect::<Vec<_>>()),
            Column::new("mean_weight".into(), terms.iter().map(|t| t.1).collect::<Vec<_>>()),
            Column::new("titles".into(), terms.iter().map(|t| t.2).collect::<Vec<_>>()),
        ];
        Ok(DataFrame::new(terms.len(), columns)?)
    }
}

impl Block {
    fn new<S: AsRef<str>>(titles: &[S], options: &TfidfOptions, stop_words: &HashSet<String>) -> Block {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut block = Block {
            terms: Vec::new(),
            titles: Vec::with_capacity(titles.len()),
        };
        let (shortest, longest) = options.ngrams;
        let mut words: Vec<u32> = Vec::new();
        let mut text = String::new();
        // Words by themselves are numbered too, whether or not they are terms: n-grams are made of their numbers.
        let mut number = |term: &str, terms: &mut Vec<String>| match numbers.get(term) {
            Some(number) => *number,
            None => {
                let number = terms.len() as u32;
                numbers.insert(term.to_owned(), number);
                terms.push(term.to_owned());
                number
            }
        };
        for title in titles {
            words.clear();
            options.tokens.each(title.as_ref(), |word| {
                if !stop_words.contains(word) {
                    words.push(number(word, &mut block.terms));
                }
            });
            let mut found = if shortest == 1 { words.clone() } else { Vec::new() };
            for length in shortest.max(2)..=longest {
                for gram in words.windows(length) {
                    text.clear();
                    for word in gram.iter().filter_map(|word| block.terms.get(*word as usize)) {
                        if !text.is_empty() {
                            text.push(' ');
                        }
                        text.push_str(word);
                    }
                    found.push(number(&text, &mut block.terms));
                }
            }
            block.titles.push(found);
        }
        block
    }

    /// The number of titles that contain each term.
    fn titles_with(&self) -> Vec<u32> {
        let mut counts = vec![0; self.terms.len()];
        let mut last_title = vec![usize::MAX; self.terms.len()];
        for (title, terms) in self.titles.iter().enumerate() {
            for term in terms {
                let term = *term as usize;
                if let (Some(count), Some(last)) = (counts.get_mut(term), last_title.get_mut(term))
                    && *last != title
                {
                    *last = title;
                    *count += 1;
                }
            }
        }
        counts
    }
}

fn nothing_left(titles: usize, options: &TfidfOptions) -> Error {
    let message = format!(
        "no term is left: in {}, no word occurs in at least {} and at most {}% of them",
        count(titles, "title"),
        options.min_titles,
        options.max_share * 100.0
    );
    Error::new(Kind::TooLittleData, message)
        .context("fitting TF-IDF")
        .hint("use more titles, a lower `min_titles`, or fewer stop words")
}

crate::display::show::display_as_shown!(Tfidf);

impl Show for Tfidf {
    fn bundle(&self) -> Bundle {
        let mut common: BTreeMap<(std::cmp::Reverse<u32>, usize), &str> = BTreeMap::new();
        for (place, (term, n)) in self.terms.iter().zip(&self.titles_with).enumerate() {
            common.insert((std::cmp::Reverse(*n), place), term);
        }
        let common: Vec<String> = common
            .iter()
            .take(8)
            .map(|((n, _), term)| format!("{term} ({})", full(i64::from(n.0))))
            .collect();
        facts(
            "TF-IDF of titles",
            &[
                ("Fitted on", count(self.titles, "title")),
                ("Vocabulary", count(self.terms.len(), "term")),
                ("In most titles", common.join(", ")),
            ],
        )
    }
}
