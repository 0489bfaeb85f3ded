//! The language of a title.
//!
//! Titles are short, and detectors are made for sentences. On 86 titles of two to eight words in 17 languages,
//! whichlang and lingua both recognised 29 of 35 English ones, whatlang 15; whichlang called one other title English,
//! the other two none; whichlang needs 4 µs per title, lingua 660. Therefore whichlang is used, and only as a last
//! resort:
//!
//! 1. a title mostly in a script other than Latin is never English; its language follows from its script and the
//!    detector; 2. otherwise the language stated by the uploader counts (`language` of the frame); 3. otherwise a title
//!    of at least [`LONG`] letters is detected; 4. a shorter one is in the main language of its channel: the one most
//!    often stated, otherwise the one detected in all its Latin titles together.

use crate::error::Result;
use crate::platform::parallel;
use std::collections::BTreeMap;
use whichlang::Lang;

/// A title with at least this many letters is detected by itself.
const LONG: usize = 25;

/// How the language of a title is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Evidence {
    Stated,
    Detected,
    Channel,
}

impl Evidence {
    pub fn word(self) -> &'static str {
        match self {
            Evidence::Stated => "stated",
            Evidence::Detected => "detected",
            Evidence::Channel => "channel",
        }
    }
}

/// The language of each title as a primary BCP 47 subtag ("en"), with the evidence; `None` if it is unknown. The three
/// slices have the same length: title, stated language, channel.
pub(crate) fn languages(
    titles: &[Option<String>],
    stated: &[Option<String>],
    channels: &[Option<String>],
) -> Result<Vec<Option<(String, Evidence)>>> {
    let rows: Vec<usize> = (0..titles.len()).collect();
    let stated_of = |row: usize| stated.get(row)?.as_deref().and_then(primary);
    // Counting letters is most of the work, and most frames state most languages.
    let habits = if rows.iter().all(|row| stated_of(*row).is_some()) {
        ChannelLanguages::default()
    } else {
        ChannelLanguages::new(titles, stated, channels)
    };
    parallel::map(&rows, |row| {
        let title = titles.get(*row)?.as_deref()?;
        match from_title(title, stated_of(*row)) {
            TitleLanguage::Known(language) => language,
            TitleLanguage::TooShort => {
                let language = habits.0.get(channels.get(*row).unwrap_or(&None))?;
                Some((language.clone(), Evidence::Channel))
            }
        }
    })
}

/// Whether a title is English, judged by the title and its stated language only.
pub(crate) fn is_english(title: &str, stated: Option<&str>) -> Option<bool> {
    match from_title(title, stated.and_then(primary)) {
        TitleLanguage::Known(language) => language.map(|(language, _)| language == "en"),
        TitleLanguage::TooShort => None,
    }
}

enum TitleLanguage {
    /// For another script it may be known that the language is unknown.
    Known(Option<(String, Evidence)>),
    TooShort,
}

fn from_title(title: &str, stated: Option<String>) -> TitleLanguage {
    let scripts = ScriptCounts::count(title);
    if scripts.others > scripts.latin {
        return TitleLanguage::Known(foreign(title, stated));
    }
    if let Some(stated) = stated {
        return TitleLanguage::Known(Some((stated, Evidence::Stated)));
    }
    if scripts.latin >= LONG {
        let detected = code(whichlang::detect_language(title)).to_owned();
        return TitleLanguage::Known(Some((detected, Evidence::Detected)));
    }
    TitleLanguage::TooShort
}

/// A title in another script: the stated language unless that is English, otherwise the detected one unless that is.
fn foreign(title: &str, stated: Option<String>) -> Option<(String, Evidence)> {
    let not_english = |language: &String| language != "en";
    let detected = || Some(code(whichlang::detect_language(title)).to_owned()).filter(not_english);
    match stated.filter(not_english) {
        Some(stated) => Some((stated, Evidence::Stated)),
        None => Some((detected()?, Evidence::Detected)),
    }
}

/// Letters of a title by script.
#[derive(Default)]
struct ScriptCounts {
    latin: usize,
    others: usize,
}

impl ScriptCounts {
    fn count(title: &str) -> ScriptCounts {
        let mut scripts = ScriptCounts::default();
        if title.is_ascii() {
            scripts.latin = title.bytes().filter(u8::is_ascii_alphabetic).count();
            return scripts;
        }
        for c in title.chars().filter(|c| c.is_alphabetic()) {
            // Latin letters end with the last block before Greek, and have two blocks of additions beyond it.
            match u32::from(c) {
                0..=0x36f | 0x1e00..=0x1eff | 0xab30..=0xab6f | 0xff21..=0xff5a => scripts.latin += 1,
                // Letters dressed up as mathematics and enclosed letters are Latin ones in disguise.
                0x2100..=0x24ff | 0x1d400..=0x1d7ff | 0x1f100..=0x1f1ff => scripts.latin += 1,
                _ => scripts.others += 1,
            }
        }
        scripts
    }
}

/// The language that each channel mostly uses.
#[derive(Default)]
struct ChannelLanguages(BTreeMap<Option<String>, String>);

impl ChannelLanguages {
    fn new(titles: &[Option<String>], stated: &[Option<String>], channels: &[Option<String>]) -> ChannelLanguages {
        let mut tallies: BTreeMap<Option<String>, (BTreeMap<String, usize>, String)> = BTreeMap::new();
        for (row, title) in titles.iter().enumerate() {
            let of = |list: &[Option<String>]| list.get(row).cloned().flatten();
            let (counts, text) = tallies.entry(of(channels)).or_default();
            if let Some(language) = of(stated).and_then(|tag| primary(&tag)) {
                *counts.entry(language).or_default() += 1;
            }
            if let Some(title) = title.as_deref().filter(|title| ScriptCounts::count(title).latin > 0) {
                // So much that the answer will not change with more.
                if text.len() < 20_000 {
                    text.push_str(title);
                    text.push('\n');
                }
            }
        }
        let main_language = |(counts, text): (BTreeMap<String, usize>, String)| {
            // Ties go to the first in the alphabet.
            let stated = counts.into_iter().rev().max_by_key(|(_, n)| *n);
            match stated {
                Some((language, _)) => Some(language),
                None if text.chars().filter(|c| c.is_alphabetic()).count() >= LONG => {
                    Some(code(whichlang::detect_language(&text)).to_owned())
                }
                None => None,
            }
        };
        ChannelLanguages(
            tallies
                .into_iter()
                .filter_map(|(channel, tally)| Some((channel, main_language(tally)?)))
                .collect(),
        )
    }
}

/// "en" of "en-GB"; `None` for tags without information ("und", "zxx").
fn primary(tag: &str) -> Option<String> {
    let primary = tag.split(['-', '_']).next()?.trim().to_ascii_lowercase();
    let says_nothing = primary.is_empty() || ["und", "zxx", "mul", "mis"].contains(&primary.as_str());
    (!says_nothing).then_some(primary)
}

fn code(language: Lang) -> &'static str {
    match language {
        Lang::Ara => "ar",
        Lang::Cmn => "zh",
        Lang::Deu => "de",
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Hin => "hi",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Por => "pt",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
    }
}
