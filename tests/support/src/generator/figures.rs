//! From effects to figures: views, likes and comments of every video.

use super::chance::{Chance, Purpose};
use super::plan::{Effects, Plan, Ratio};
use super::titles::{has_number, has_question, has_word};
use super::upload::{Format, Upload};
use jiff::Timestamp;
use std::f64::consts::TAU;

#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    pub views: u64,
    pub likes: u64,
    pub comments: u64,
}

/// The figures of every upload. Streams that have not begun have none, and one that is on has few.
pub(super) fn figures(plan: &Plan, uploads: &[Upload]) -> Vec<Figures> {
    let mut for_views = Chance::new(plan.seed, Purpose::Views);
    let mut for_likes = Chance::new(plan.seed, Purpose::Likes);
    let mut for_comments = Chance::new(plan.seed, Purpose::Comments);
    let effects = &plan.effects;
    uploads
        .iter()
        .map(|upload| {
            // Everything is drawn for every video: what one does not need moves no other.
            let noise = effects.noise * for_views.normal();
            let [low, high] = effects.viral;
            let viral = low + (high - low) * for_views.even();
            let (likes_noise, comments_noise) = (for_likes.normal(), for_comments.normal());
            let passed = passed(plan, upload.moment.at);
            let years = upload.moment.at.duration_since(plan.begins).as_secs_f64() / (365.25 * 86_400.0);
            let steady = effects.growth_a_year * years;
            let mut log_views = expected_log_views(effects, upload, passed, plan.fetched_at) + steady + noise;
            if upload.marks.viral {
                log_views += viral;
            }
            let views = match upload.format {
                Format::Upcoming | Format::NeverStarted => 0.0,
                _ => log_views.exp().round(),
            };
            let count = |ratio: &Ratio, noise: f64| (views * log_ratio(ratio, upload, passed, noise).exp()).round();
            Figures {
                views: views as u64,
                likes: count(&effects.likes, likes_noise).min(views) as u64,
                comments: count(&effects.comments, comments_noise) as u64,
            }
        })
        .collect()
}

/// The share of the channel's period that had passed, 0 to 1.
fn passed(plan: &Plan, at: Timestamp) -> f64 {
    let seconds = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs_f64();
    (seconds(plan.begins, at) / seconds(plan.begins, plan.fetched_at)).clamp(0.0, 1.0)
}

/// s(t) = 3t² − 2t³: slow at both ends.
fn smooth(passed: f64) -> f64 {
    passed * passed * (3.0 - 2.0 * passed)
}

fn expected_log_views(effects: &Effects, upload: &Upload, passed: f64, fetched_at: Timestamp) -> f64 {
    let hour = f64::from(upload.moment.hour);
    let mut log_views = effects.level
        + effects.growth * smooth(passed)
        + effects.weekday[upload.moment.weekday]
        + effects.hour * (TAU * (hour - effects.hour_of_peak) / 24.0).cos();
    if upload.is_short() {
        log_views += effects.short;
    } else if let Some(seconds) = upload.seconds {
        log_views += effects.duration * (seconds as f64 / 60.0).clamp(1.0, effects.duration_cap_minutes).ln();
    }
    let in_title = |(word, _): &&(String, f64)| has_word(&upload.title, word);
    log_views += effects.words.iter().filter(in_title).map(|(_, size)| size).sum::<f64>();
    if has_question(&upload.title) {
        log_views += effects.question;
    }
    if has_number(&upload.title) {
        log_views += effects.number;
    }
    if effects.maturity_days > 0.0 {
        let age = fetched_at.duration_since(upload.moment.at).as_secs_f64() / 86_400.0;
        log_views += (-(-age / effects.maturity_days).exp_m1()).ln();
    }
    log_views
}

fn log_ratio(ratio: &Ratio, upload: &Upload, passed: f64, noise: f64) -> f64 {
    let mut log_ratio = ratio.level + ratio.growth * smooth(passed) + ratio.noise * noise;
    if upload.is_short() {
        log_ratio += ratio.short;
    }
    if has_question(&upload.title) {
        log_ratio += ratio.question;
    }
    log_ratio
}
