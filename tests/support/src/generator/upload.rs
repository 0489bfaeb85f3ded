//! The videos of a channel before they have figures: what each one is, when it comes out, which oddities it has.

use super::chance::{Chance, Purpose};
use super::plan::Plan;
use super::schedule::{self, Context};
use super::titles::{self, TOPICS, Topic};
use std::collections::BTreeSet;

/// What kind of video it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Format {
    Long,
    /// Up to three minutes, and no Short.
    Brief,
    Short,
    /// The recording of a stream, an hour or more.
    Stream,
    DayLong,
    Upcoming,
    Live,
    NeverStarted,
}

/// Whether others can see it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Access {
    Public,
    Deleted,
    Private,
}

#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub id: String,
    pub moment: Context,
    pub format: Format,
    pub access: Access,
    /// `None` for streams without a recording.
    pub seconds: Option<i64>,
    pub title: String,
    pub topic: Topic,
    pub marks: Marks,
}

/// The oddities of one video that are independent of what it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    pub no_evidence: bool,
    pub hidden_likes: bool,
    pub comments_off: bool,
    pub no_statistics: bool,
    pub no_tags: bool,
    pub no_description: bool,
    pub no_language: bool,
    pub no_maxres: bool,
    pub no_standard: bool,
    pub no_topics: bool,
    pub region_blocked: bool,
    pub age_restricted: bool,
    pub synthetic: bool,
    pub made_for_kids: bool,
    pub viral: bool,
}

impl Upload {
    pub fn is_short(&self) -> bool {
        self.format == Format::Short
    }

    pub fn is_public(&self) -> bool {
        self.access == Access::Public
    }
}

/// All uploads, the oldest first.
pub(super) fn uploads(plan: &Plan) -> Vec<Upload> {
    uploads_at(plan, &schedule::HOURS)
}

/// As [`uploads`], at hours with these weights.
pub(super) fn uploads_at(plan: &Plan, hours: &[f64; 24]) -> Vec<Upload> {
    let moments = schedule::moments(plan, hours);
    let formats = formats(plan);
    let accesses = accesses(plan, &formats);
    let titles = titles(plan, &formats, &accesses);
    let marks = marks(plan, &formats, &accesses);
    let mut ids = Chance::new(plan.seed, Purpose::Ids);
    let mut lengths = Chance::new(plan.seed, Purpose::Lengths);
    let mut taken = BTreeSet::new();
    (0..plan.videos)
        .map(|position| {
            let (topic, title) = titles[position].clone();
            Upload {
                id: loop {
                    let id = ids.id(11);
                    if taken.insert(id.clone()) {
                        break id;
                    }
                },
                moment: moments[position],
                format: formats[position],
                access: accesses[position],
                seconds: seconds(&mut lengths, formats[position]),
                title,
                topic,
                marks: marks[position],
            }
        })
        .collect()
}

fn formats(plan: &Plan) -> Vec<Format> {
    let mut chance = Chance::new(plan.seed, Purpose::Formats);
    let mut formats: Vec<Format> = (0..plan.videos)
        .map(|_| match chance.even() {
            share if share < plan.shorts => Format::Short,
            share if share > 0.97 => Format::Stream,
            _ => Format::Long,
        })
        .collect();
    // What is on or announced is the newest of all.
    let mut newest = (0..plan.videos).rev();
    for position in newest.by_ref().take(plan.oddities.live) {
        formats[position] = Format::Live;
    }
    for position in newest.by_ref().take(plan.oddities.upcoming) {
        formats[position] = Format::Upcoming;
    }
    for (format, count) in [
        (Format::NeverStarted, plan.oddities.never_started),
        (Format::DayLong, plan.oddities.day_long),
        (Format::Brief, plan.oddities.brief),
    ] {
        let long = positions(plan.videos, |position| formats[position] == Format::Long);
        for position in chance.some(count, &long, "of a rare format") {
            formats[position] = format;
        }
    }
    formats
}

fn accesses(plan: &Plan, formats: &[Format]) -> Vec<Access> {
    let mut chance = Chance::new(plan.seed, Purpose::Oddities);
    let mut accesses = vec![Access::Public; plan.videos];
    for (access, count) in [
        (Access::Deleted, plan.oddities.deleted),
        (Access::Private, plan.oddities.private),
    ] {
        let ordinary = positions(plan.videos, |position| {
            accesses[position] == Access::Public && matches!(formats[position], Format::Long | Format::Stream)
        });
        for position in chance.some(count, &ordinary, "deleted or private") {
            accesses[position] = access;
        }
    }
    accesses
}

fn titles(plan: &Plan, formats: &[Format], accesses: &[Access]) -> Vec<(Topic, String)> {
    let mut chance = Chance::new(plan.seed, Purpose::Titles);
    let mut titles: Vec<(Topic, String)> = formats
        .iter()
        .map(|format| {
            let topic = *chance.one(&TOPICS);
            let title = titles::plain(&mut chance, &topic, *format == Format::Short);
            (topic, title)
        })
        .collect();
    let odd = &plan.oddities;
    let mut free: BTreeSet<usize> = positions(plan.videos, |position| accesses[position] == Access::Public)
        .into_iter()
        .collect();
    let mut draw = |chance: &mut Chance, count: usize, what: &str| {
        let among: Vec<usize> = free.iter().copied().collect();
        let drawn = chance.some(count, &among, what);
        free.retain(|position| !drawn.contains(position));
        drawn
    };
    for (count, list) in [
        (odd.japanese_titles, titles::JAPANESE),
        (odd.arabic_titles, titles::ARABIC),
        (odd.hindi_titles, titles::HINDI),
        (odd.markup_titles, titles::MARKUP),
        (odd.bidi_titles, titles::BIDI),
        (odd.punctuated_titles, titles::PUNCTUATED),
        (odd.decomposed_titles, titles::DECOMPOSED),
    ] {
        for (nth, position) in draw(&mut chance, count, "oddly titled").into_iter().enumerate() {
            titles[position].1 = list[nth % list.len()].to_owned();
        }
    }
    for position in draw(&mut chance, odd.emoji_titles, "titled with emoji") {
        titles[position].1 = titles::with_emoji(&mut chance, &titles[position].1);
    }
    for position in draw(&mut chance, odd.longest_titles, "titled at length") {
        titles[position].1 = titles::longest(&titles[position].1);
    }
    titles
}

fn marks(plan: &Plan, formats: &[Format], accesses: &[Access]) -> Vec<Marks> {
    use Format::{Brief, DayLong, Long, Short, Stream};
    let mut chance = Chance::new(plan.seed, Purpose::Details);
    let mut marks = vec![Marks::default(); plan.videos];
    let odd = &plan.oddities;
    let ordinary = positions(plan.videos, |position| {
        accesses[position] == Access::Public && matches!(formats[position], Long | Brief | Short | Stream | DayLong)
    });
    let shorts = positions(plan.videos, |position| formats[position] == Short);
    let watched = |position: usize| matches!(formats[position], Long | Stream);
    let viral: Vec<usize> = ordinary.iter().copied().filter(|position| watched(*position)).collect();

    let mut mark = |count: usize, among: &[usize], what: &str, set: fn(&mut Marks)| {
        let drawn = chance.some(count, among, what);
        drawn.iter().for_each(|position| set(&mut marks[*position]));
        drawn
    };
    mark(
        odd.shorts_without_evidence,
        &shorts,
        "Shorts without evidence",
        |marks| marks.no_evidence = true,
    );
    let bare = mark(odd.no_statistics, &ordinary, "without statistics", |marks| {
        marks.no_statistics = true
    });
    let counted: Vec<usize> = ordinary
        .iter()
        .copied()
        .filter(|position| !bare.contains(position))
        .collect();
    let viral: Vec<usize> = viral.into_iter().filter(|position| !bare.contains(position)).collect();
    mark(odd.hidden_likes, &counted, "without likes", |marks| {
        marks.hidden_likes = true
    });
    mark(odd.comments_off, &counted, "without comments", |marks| {
        marks.comments_off = true
    });
    mark(odd.viral, &viral, "viral", |marks| marks.viral = true);
    mark(odd.no_tags, &ordinary, "without tags", |marks| marks.no_tags = true);
    mark(odd.no_description, &ordinary, "without description", |marks| {
        marks.no_description = true
    });
    mark(odd.no_language, &ordinary, "without language", |marks| {
        marks.no_language = true
    });
    mark(odd.no_topics, &ordinary, "without topics", |marks| {
        marks.no_topics = true
    });
    mark(odd.region_blocked, &ordinary, "blocked in a region", |marks| {
        marks.region_blocked = true
    });
    mark(odd.age_restricted, &ordinary, "age-restricted", |marks| {
        marks.age_restricted = true
    });
    mark(odd.synthetic, &ordinary, "synthetic", |marks| marks.synthetic = true);
    mark(odd.made_for_kids, &ordinary, "made for children", |marks| {
        marks.made_for_kids = true
    });
    let small = mark(odd.no_maxres, &ordinary, "without the largest picture", |marks| {
        marks.no_maxres = true
    });
    let others: Vec<usize> = ordinary
        .iter()
        .copied()
        .filter(|position| !small.contains(position))
        .collect();
    mark(odd.no_standard, &others, "without large pictures", |marks| {
        marks.no_maxres = true;
        marks.no_standard = true;
    });
    marks
}

fn seconds(chance: &mut Chance, format: Format) -> Option<i64> {
    // Each video draws the same number of times, so that a change of one format moves no other's length.
    let (normal, even, days) = (chance.normal(), chance.even(), chance.whole(1, 3));
    let between = |low: f64, high: f64| (low + (high - low) * even) as i64;
    match format {
        Format::Long => Some(((660.0 * (0.6 * normal).exp()) as i64).clamp(185, 3_500)),
        Format::Brief => Some(between(61.0, 180.0)),
        Format::Short => Some(between(9.0, 60.0)),
        Format::Stream => Some(between(3_600.0, 14_000.0)),
        Format::DayLong => Some(days * 86_400 + between(0.0, 86_399.0)),
        Format::Upcoming | Format::Live | Format::NeverStarted => None,
    }
}

fn positions(videos: usize, keep: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..videos).filter(|position| keep(*position)).collect()
}
