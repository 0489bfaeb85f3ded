//! What a generated channel shall be like: its size, its period, the effects planted in it and its oddities.

use jiff::Timestamp;
use serde::Serialize;

/// The parameters of a generated channel. The same plan always gives the same channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// Seed of the random numbers (ChaCha). Each part (times, titles, lengths, noise …) has a stream of its own, so that
    /// switching an effect off leaves everything else as it was.
    pub seed: u64,
    /// The channel's id: `UC` and 22 letters, digits, `-` or `_`.
    pub channel_id: String,
    /// The channel's title; it says that the channel is generated.
    pub title: String,
    /// The channel's handle, with its `@`.
    pub handle: String,
    /// Items in the list of uploads, those of deleted and private videos included; from 10 to 20,000.
    pub videos: usize,
    /// The period of the uploads begins here …
    pub begins: Timestamp,
    /// … and ends at the moment at which everything is observed.
    pub fetched_at: Timestamp,
    /// The zone of the channel's clock, by which weekday and hour act.
    pub time_zone: String,
    /// The share of Shorts among the videos, 0 to 1.
    pub shorts: f64,
    /// What makes views.
    pub effects: Effects,
    /// What is unusual about some videos.
    pub oddities: Oddities,
}

impl Plan {
    /// The channel of `data/demo`: 600 uploads over six years.
    pub fn demo() -> Plan {
        Plan {
            channel_id: "UCtubelab-demo-generated".into(),
            title: "Tubelab Demo (generated)".into(),
            handle: "@tubelab-demo".into(),
            ..Plan::new(20_261_120, 600)
        }
    }

    /// Another channel of the same kind, with every effect of [`Effects::planted`] and as many oddities as fit.
    pub fn new(seed: u64, videos: usize) -> Plan {
        assert!(
            (10..=20_000).contains(&videos),
            "a generated channel has 10 to 20,000 uploads, not {videos}"
        );
        Plan {
            seed,
            channel_id: format!("UCgenerated_{:012x}", seed & 0xffff_ffff_ffff),
            title: format!("Tubelab Demo {seed} (generated)"),
            handle: format!("@tubelab-demo-{seed}"),
            videos,
            begins: timestamp("2020-11-20T06:00:00Z"),
            fetched_at: timestamp("2026-11-20T06:00:00Z"),
            time_zone: "Europe/Berlin".into(),
            shorts: 0.22,
            effects: Effects::planted(),
            oddities: Oddities::scaled_to(videos),
        }
    }

    /// The same channel with other effects.
    #[must_use]
    pub fn with_effects(mut self, effects: Effects) -> Plan {
        self.effects = effects;
        self
    }

    /// The same channel with other oddities.
    #[must_use]
    pub fn with_oddities(mut self, oddities: Oddities) -> Plan {
        self.oddities = oddities;
        self
    }
}

/// The effects that make a video's figures. All sizes are on the natural logarithm: 0.1 is about 10% more.
///
/// `ln(views) = level + growth · s(t) + growth_a_year · years + weekday + hour + duration + words + question + number + short + maturity + noise`,
/// where t is the share of the channel's period that has passed, s(t) = 3t² − 2t³, and years are those since its beginning.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Effects {
    /// ln(views) of a plain 1-minute video on a Monday, at the beginning.
    pub level: f64,
    /// What is added from the beginning to the end of the period.
    pub growth: f64,
    /// What is added in each year of 365.25 days, evenly.
    #[serde(skip_serializing_if = "is_none")]
    pub growth_a_year: f64,
    /// Monday to Sunday, on the channel's clock.
    pub weekday: [f64; 7],
    /// `hour · cos(2π (hour of publication − hour_of_peak) / 24)`, whole hours on the channel's clock.
    pub hour: f64,
    /// 0 to 24, on the channel's clock.
    pub hour_of_peak: f64,
    /// Times ln(minutes), the minutes between 1 and `duration_cap_minutes`; not for Shorts.
    pub duration: f64,
    /// Longer videos gain nothing more.
    pub duration_cap_minutes: f64,
    /// For a title that has this word, whole and in any case; several words add up.
    pub words: Vec<(String, f64)>,
    /// For a title with a question mark (of any script).
    pub question: f64,
    /// For a title with a digit.
    pub number: f64,
    /// For Shorts.
    pub short: f64,
    /// Young videos have had less time: ln(1 − exp(−age in days / maturity_days)). 0 switches it off.
    pub maturity_days: f64,
    /// Standard deviation of the normal noise.
    pub noise: f64,
    /// What viral videos have on top, drawn evenly from this range; [`Oddities::viral`] says how many there are.
    pub viral: [f64; 2],
    /// Likes per view.
    pub likes: Ratio,
    /// Comments per view.
    pub comments: Ratio,
}

/// An engagement ratio: `ln(count / views) = level + short + question + growth · s(t) + noise`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ratio {
    /// ln of the ratio of a plain video.
    pub level: f64,
    /// For Shorts.
    pub short: f64,
    /// For a title with a question mark.
    pub question: f64,
    /// What is added from the beginning to the end of the period.
    pub growth: f64,
    /// Standard deviation of the normal noise.
    pub noise: f64,
}

impl Effects {
    /// The effects of the demo channel.
    pub fn planted() -> Effects {
        let word = |word: &str, size| (word.to_owned(), size);
        Effects {
            level: 8.0,
            growth: 2.0,
            growth_a_year: 0.0,
            weekday: [0.0, -0.05, 0.0, 0.10, 0.20, 0.35, 0.40],
            hour: 0.30,
            hour_of_peak: 18.0,
            duration: 0.25,
            duration_cap_minutes: 60.0,
            words: vec![word("easy", 0.30), word("mistakes", 0.45), word("update", -0.50)],
            question: 0.20,
            number: 0.15,
            short: 0.90,
            maturity_days: 6.0,
            noise: 0.45,
            viral: [2.7, 3.6],
            likes: Ratio {
                level: -3.1,
                short: -0.30,
                question: 0.0,
                growth: 0.25,
                noise: 0.20,
            },
            comments: Ratio {
                level: -5.2,
                short: -0.80,
                question: 0.55,
                growth: -0.15,
                noise: 0.35,
            },
        }
    }

    /// Views, likes and comments that depend on nothing but chance.
    pub fn none() -> Effects {
        let planted = Effects::planted();
        let flat = |ratio: Ratio| Ratio {
            short: 0.0,
            question: 0.0,
            growth: 0.0,
            ..ratio
        };
        Effects {
            level: 9.0,
            growth: 0.0,
            weekday: [0.0; 7],
            hour: 0.0,
            duration: 0.0,
            words: Vec::new(),
            question: 0.0,
            number: 0.0,
            short: 0.0,
            maturity_days: 0.0,
            likes: flat(planted.likes),
            comments: flat(planted.comments),
            ..planted
        }
    }
}

/// How many videos have which oddity. The counts are exact.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Oddities {
    /// In the list of uploads as "Deleted video", unknown to `videos`.
    pub deleted: usize,
    /// In the list of uploads as "Private video", unknown to `videos`.
    pub private: usize,
    /// Counted in the list's `totalResults` and never shown: they make pages short.
    pub hidden_items: usize,
    /// A live stream that is announced: `P0D`, no views yet.
    pub upcoming: usize,
    /// A live stream that is on: `P0D`, `concurrentViewers`.
    pub live: usize,
    /// A live stream that never started: `P0D` for ever.
    pub never_started: usize,
    /// Recordings of more than a day (`P1DT…`).
    pub day_long: usize,
    /// Ordinary videos of three minutes or less that are no Shorts.
    pub brief: usize,
    /// Shorts without the picture that proves them.
    pub shorts_without_evidence: usize,
    /// `likeCount` is missing.
    pub hidden_likes: usize,
    /// `commentCount` is missing, and asking for the comments is refused.
    pub comments_off: usize,
    /// The whole part `statistics` is missing.
    pub no_statistics: usize,
    /// `tags` is missing.
    pub no_tags: usize,
    /// The description is empty.
    pub no_description: usize,
    /// Neither `defaultLanguage` nor `defaultAudioLanguage`.
    pub no_language: usize,
    /// No thumbnail `maxres`.
    pub no_maxres: usize,
    /// Neither `maxres` nor `standard` (on top of `no_maxres`).
    pub no_standard: usize,
    /// `topicDetails` is missing.
    pub no_topics: usize,
    /// `regionRestriction` in `contentDetails`.
    pub region_blocked: usize,
    /// `ytRating` in `contentRating`.
    pub age_restricted: usize,
    /// `containsSyntheticMedia` is there.
    pub synthetic: usize,
    /// `madeForKids` is true.
    pub made_for_kids: usize,
    /// Videos published in the same second as the one before.
    pub same_second: usize,
    /// Videos with far more views than anything explains.
    pub viral: usize,
    /// Titles in Japanese, Arabic and Hindi.
    pub japanese_titles: usize,
    /// Likewise.
    pub arabic_titles: usize,
    /// Likewise.
    pub hindi_titles: usize,
    /// Titles with emoji.
    pub emoji_titles: usize,
    /// Titles with HTML in them.
    pub markup_titles: usize,
    /// Titles with control characters of bidirectional text.
    pub bidi_titles: usize,
    /// Titles with quotes, ampersands, backslashes, dollars or commas.
    pub punctuated_titles: usize,
    /// Titles that Unicode NFC changes.
    pub decomposed_titles: usize,
    /// Titles of 100 characters, the most that YouTube takes.
    pub longest_titles: usize,
}

impl Oddities {
    /// The counts of the demo channel.
    pub fn demo() -> Oddities {
        Oddities {
            deleted: 4,
            private: 3,
            hidden_items: 2,
            upcoming: 1,
            live: 1,
            never_started: 3,
            day_long: 2,
            brief: 8,
            shorts_without_evidence: 5,
            hidden_likes: 9,
            comments_off: 12,
            no_statistics: 2,
            no_tags: 40,
            no_description: 10,
            no_language: 45,
            no_maxres: 60,
            no_standard: 10,
            no_topics: 25,
            region_blocked: 3,
            age_restricted: 1,
            synthetic: 6,
            made_for_kids: 5,
            same_second: 2,
            viral: 6,
            japanese_titles: 6,
            arabic_titles: 5,
            hindi_titles: 5,
            emoji_titles: 14,
            markup_titles: 6,
            bidi_titles: 2,
            punctuated_titles: 8,
            decomposed_titles: 2,
            longest_titles: 2,
        }
    }

    /// None at all.
    pub fn none() -> Oddities {
        Oddities::default()
    }

    /// The counts of the demo channel in proportion to another size, rounded up; none below 100 videos, where they would
    /// be most of the channel.
    pub fn scaled_to(videos: usize) -> Oddities {
        let mut counts = Oddities::demo();
        for (_, count) in counts.counts_mut() {
            *count = if videos < 100 {
                0
            } else {
                (*count * videos).div_ceil(600)
            };
        }
        // There is never more than one stream on, and never more than one announced.
        counts.upcoming = counts.upcoming.min(1);
        counts.live = counts.live.min(1);
        counts
    }
}

macro_rules! by_name {
    ($($field:ident),* $(,)?) => {
        impl Oddities {
            /// Every count with its name.
            pub fn counts(&self) -> Vec<(&'static str, usize)> {
                vec![$((stringify!($field), self.$field)),*]
            }

            fn counts_mut(&mut self) -> Vec<(&'static str, &mut usize)> {
                vec![$((stringify!($field), &mut self.$field)),*]
            }
        }
    };
}

by_name!(
    deleted,
    private,
    hidden_items,
    upcoming,
    live,
    never_started,
    day_long,
    brief,
    shorts_without_evidence,
    hidden_likes,
    comments_off,
    no_statistics,
    no_tags,
    no_description,
    no_language,
    no_maxres,
    no_standard,
    no_topics,
    region_blocked,
    age_restricted,
    synthetic,
    made_for_kids,
    same_second,
    viral,
    japanese_titles,
    arabic_titles,
    hindi_titles,
    emoji_titles,
    markup_titles,
    bidi_titles,
    punctuated_titles,
    decomposed_titles,
    longest_titles,
);

/// An effect that no committed truth has.
fn is_none(effect: &f64) -> bool {
    *effect == 0.0
}

fn timestamp(text: &str) -> Timestamp {
    text.parse().expect("a time written as RFC 3339")
}
