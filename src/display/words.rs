//! The names of columns in words, as readers of a report see them.

use super::number::capitalised;

/// Names that spaces for underscores do not explain.
const NAMES: [(&str, &str); 53] = [
    ("n", "Videos compared"),
    ("p", "p value"),
    ("p_views", "p value of views"),
    ("z", "z score"),
    ("rank", "#"),
    ("place", "#"),
    ("best_rank", "Best rank"),
    ("is_short", "Format"),
    ("duration_s", "Length"),
    ("median_minutes", "Median minutes"),
    ("published_at", "Published"),
    ("fetched_at", "Fetched"),
    ("first_at", "First seen"),
    ("last_at", "Last seen"),
    ("starts_at", "Week from"),
    ("engagement_rate", "Engagement, % of views"),
    ("like_rate", "Likes, % of views"),
    ("comment_rate", "Comments, % of views"),
    ("mean_engagement", "Mean engagement, % of views"),
    ("view_velocity", "Views per day"),
    ("views_a_day", "Views per day"),
    ("views_a_day_a_video", "Views per day and video"),
    ("uploads_a_week", "Uploads per week"),
    ("rising", "Times the usual views"),
    ("over_performing", "Times the usual views"),
    ("expected", "Usual views at the time"),
    ("engagement_band", "Engagement"),
    ("like_band", "Likes"),
    ("comment_band", "Comments"),
    ("velocity_band", "Views per day, band"),
    ("views_per_video", "Views per video"),
    ("views_per_video_before", "Views per video before"),
    ("times_before", "Times the period before"),
    ("share", "Share, %"),
    ("shorts_share", "Shorts, %"),
    ("percent", "Change, %"),
    ("lift", "Times the usual views"),
    ("compound", "Sentiment score"),
    ("mean_compound", "Mean sentiment score"),
    ("predicted_views", "Predicted views"),
    ("predicted_rate", "Predicted engagement, %"),
    ("low_80", "80% interval from"),
    ("high_80", "80% interval to"),
    ("low_95", "95% interval from"),
    ("high_95", "95% interval to"),
    ("same_as_last", "Same as last"),
    ("median_views_shorts", "Median views of Shorts"),
    ("live", "Broadcast"),
    ("category_id", "Category"),
    ("mean", "Mean"),
    ("weighted", "Weighted by views"),
    ("champion_rmse", "Error of the champion"),
    ("challenger_rmse", "Error of the challenger"),
];

/// The name of a column in words: `"median_views"` is "Median views".
pub(crate) fn column(name: &str) -> String {
    if let Some((_, words)) = NAMES.iter().find(|(known, _)| *known == name) {
        return (*words).to_owned();
    }
    // Names of metrics have dots: only the last part says what is measured.
    let last = name.rsplit('.').next().unwrap_or(name);
    capitalised(last.replace('_', " ").trim())
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn a_name_becomes_words() {
        assert_eq!(column("median_views"), "Median views");
        assert_eq!(column("is_short"), "Format");
        assert_eq!(column("metrics.time_ordered.r2"), "R2");
        assert_eq!(column(""), "");
    }
}
