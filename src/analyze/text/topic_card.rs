//! Tables and cards of topics.

use super::topic_facts::Topic;
use super::topics::TopicModel;
use crate::display::number::{UNKNOWN, compact, count, decimal, full, percent};
use crate::display::{Bundle, Show, facts};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};

impl TopicModel {
    /// One row per topic, the largest first.
    ///
    /// Columns: `topic` (from 1), `terms` (the most distinctive first), `videos`, `share` (percent of the titles with a
    /// topic), `shorts`, the median views with its 95% bootstrap interval of videos (`median_views`, `low_95`,
    /// `high_95`) and of Shorts (`median_views_shorts`, `low_95_shorts`, `high_95_shorts`), `mean_views` of both, and
    /// the medians of `engagement_rate` (percent of views) and `duration_s` (seconds). Null if nothing is known,
    /// intervals also below five videos. Without `is_short` all videos count as ordinary videos.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn table(&self) -> Result<DataFrame> {
        let of = &self.topics;
        let numbers = |name: &str, value: &dyn Fn(&Topic) -> Option<f64>| {
            Column::new(name.into(), of.iter().map(value).collect::<Vec<_>>())
        };
        let counts = |name: &str, value: &dyn Fn(usize, &Topic) -> usize| {
            let values = of.iter().enumerate().map(|(at, topic)| value(at, topic) as i64);
            Column::new(name.into(), values.collect::<Vec<_>>())
        };
        let columns = vec![
            counts("topic", &|at, _| at + 1),
            Column::new(
                "terms".into(),
                of.iter().map(|t| t.terms.join(", ")).collect::<Vec<_>>(),
            ),
            counts("videos", &|_, topic| topic.videos),
            numbers("share", &|t| Some(t.share)),
            counts("shorts", &|_, topic| topic.shorts),
            numbers("median_views", &|t| t.views.value),
            numbers("low_95", &|t| t.views.low),
            numbers("high_95", &|t| t.views.high),
            numbers("median_views_shorts", &|t| t.views_of_shorts.value),
            numbers("low_95_shorts", &|t| t.views_of_shorts.low),
            numbers("high_95_shorts", &|t| t.views_of_shorts.high),
            numbers("mean_views", &|t| t.mean_views),
            numbers("engagement_rate", &|t| t.engagement_rate),
            numbers("duration_s", &|t| t.duration_s),
        ];
        Ok(DataFrame::new(of.len(), columns)?)
    }

    /// How well the topics are separated, in words: Kaufman and Rousseeuw's interpretation of the silhouette (Finding
    /// Groups in Data, 1990, table 4).
    fn silhouette_text(&self) -> String {
        let Some(silhouette) = self.silhouette else {
            return UNKNOWN.to_owned();
        };
        let word = match silhouette {
            s if s > 0.7 => "a strong structure",
            s if s > 0.5 => "a reasonable structure",
            s if s > 0.25 => "a weak structure that may be artificial",
            _ => "no substantial structure: take the topics as a rough overview only",
        };
        format!("{} ({word})", decimal(silhouette, 2))
    }
}

crate::display::show::display_as_shown!(TopicModel);

impl Show for TopicModel {
    fn bundle(&self) -> Bundle {
        let titles: usize = self.topics.iter().map(|topic| topic.videos).sum();
        let how = if self.tries.is_empty() {
            "as requested"
        } else {
            "chosen by the highest silhouette"
        };
        let mut lines = vec![
            (
                "Topics".to_owned(),
                format!("{}, {how}", full(self.topics.len() as i64)),
            ),
            (
                "Titles".to_owned(),
                format!(
                    "{} in a topic, {} without any word of the vocabulary ({})",
                    full(titles as i64),
                    full(self.labels().iter().filter(|label| label.is_none()).count() as i64),
                    count(self.tfidf.terms().len(), "term")
                ),
            ),
            ("Mean silhouette".to_owned(), self.silhouette_text()),
            ("Views".to_owned(), self.finding.clone()),
        ];
        lines.extend(self.shared.clone().map(|shared| ("Words".to_owned(), shared)));
        for (at, topic) in self.topics.iter().enumerate() {
            let views = topic.views.value.map_or_else(|| UNKNOWN.to_owned(), compact);
            lines.push((
                format!("Topic {}", at + 1),
                format!(
                    "{} ({}, {}; median views {views})",
                    topic.terms.join(", "),
                    count(topic.videos, "video"),
                    percent(topic.share)
                ),
            ));
        }
        let lines: Vec<(&str, String)> = lines
            .iter()
            .map(|(label, text)| (label.as_str(), text.clone()))
            .collect();
        facts("Topics of titles", &lines)
    }
}
