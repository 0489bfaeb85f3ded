//! The language of a title.
//!
//! Titles are short, and detectors are made for sentences: on 86 titles of two to eight words in 17 languages,
//! whichlang recognised 29 of 35 English ones and called one other English. So what is stated comes first, and a title
//! is taken to be in another language only with clear evidence:
//!
//! 1. a title mostly in a script other than Latin is never English; its language follows from its script and the
//!    detector;
//! 2. otherwise the language that the uploader stated (`language` of the frame), or without one the main language of
//!    the channel is assumed: the one most often stated, otherwise the one of all its Latin titles together;
//! 3. it is another one if the detector says so *and* stop words confirm it: two or more that the assumed language does
//!    not have, and more than it has of its own.

use super::stop_words::stop_words;
use crate::error::Result;
use crate::platform::parallel;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;
use whichlang::Lang;

/// With fewer letters the detector alone says nothing.
const LONG: usize = 25;
/// With this many letters, as those of all titles of a channel together, the detector is right.
const PLENTY: usize = 400;
/// Languages in Latin script with stop words and a detector.
const KNOWN: [&str; 9] = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "tr"];

/// The stop words of all of [`KNOWN`], each with the languages that have it, one bit each.
static STOP_WORDS: LazyLock<HashMap<&str, u16>> = LazyLock::new(|| {
    let mut words: HashMap<&str, u16> = HashMap::new();
    for (place, language) in KNOWN.iter().enumerate() {
        for word in stop_words(language) {
            *words.entry(word).or_default() |= 1 << place;
        }
    }
    words
});

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
    type Stated<'a> = (Option<&'a str>, Option<&'a str>);
    let mut of_channel: BTreeMap<Option<&str>, Vec<Stated>> = BTreeMap::new();
    for (row, title) in titles.iter().enumerate() {
        let stated = stated.get(row).and_then(Option::as_deref);
        let channel = channels.get(row).and_then(Option::as_deref);
        of_channel.entry(channel).or_default().push((title.as_deref(), stated));
    }
    let main: BTreeMap<Option<&str>, Option<String>> = of_channel
        .into_iter()
        .map(|(channel, rows)| (channel, main_language(rows)))
        .collect();
    let rows: Vec<usize> = (0..titles.len()).collect();
    parallel::map(&rows, |row| {
        let title = titles.get(*row)?.as_deref()?;
        let stated = stated.get(*row).and_then(Option::as_deref);
        let channel = channels.get(*row).and_then(Option::as_deref);
        let main = main.get(&channel).and_then(Option::as_deref);
        language(title, stated, main)
    })
}

/// Whether a title is English, as [`languages`] says; `main` is the main language of its channel, if known.
pub(crate) fn is_english(title: &str, stated: Option<&str>, main: Option<&str>) -> Option<bool> {
    language(title, stated, main).map(|(language, _)| language == "en")
}

/// The main language of the titles of one channel, each with its stated language: the one most often stated, otherwise
/// the one of all Latin titles together; `None` if both say nothing.
pub(crate) fn main_language<'a>(
    titles: impl IntoIterator<Item = (Option<&'a str>, Option<&'a str>)>,
) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut text = String::new();
    for (title, stated) in titles {
        if let Some(language) = stated.and_then(primary) {
            *counts.entry(language).or_default() += 1;
        }
        // So much that the answer will not change with more.
        if let Some(title) = title.filter(|title| text.len() < 20_000 && ScriptCounts::count(title).latin > 0) {
            text.push_str(title);
            text.push('\n');
        }
    }
    // Ties go to the first in the alphabet.
    if let Some((language, _)) = counts.into_iter().rev().max_by_key(|(_, n)| *n) {
        return Some(language);
    }
    let letters = ScriptCounts::count(&text).latin;
    let detected = detected(&text);
    (letters >= PLENTY || is_confirmed(&text, detected, None, letters)).then(|| detected.to_owned())
}

fn language(title: &str, stated: Option<&str>, main: Option<&str>) -> Option<(String, Evidence)> {
    let stated = stated.and_then(primary);
    let scripts = ScriptCounts::count(title);
    if scripts.others > scripts.latin {
        // For another script it may be known that the language is unknown.
        return foreign(title, stated);
    }
    let assumed = match (stated, main) {
        (Some(stated), _) => Some((stated, Evidence::Stated)),
        (None, Some(main)) => Some((main.to_owned(), Evidence::Channel)),
        (None, None) => None,
    };
    let prior = assumed.as_ref().map(|(language, _)| language.as_str());
    other(title, prior, scripts.latin).map_or(assumed, |other| Some((other.to_owned(), Evidence::Detected)))
}

/// The language of a Latin title if it is clearly another one than the assumed one.
fn other(title: &str, assumed: Option<&str>, letters: usize) -> Option<&'static str> {
    // Cheap and nearly always the answer: no other language has a word of its own here.
    let ascii = title.is_ascii();
    if assumed == Some("en") && ascii && !StopWords::of(title, assumed).any_other() {
        return None;
    }
    let detected = detected(title);
    (Some(detected) != assumed && is_confirmed(title, detected, assumed, letters)).then_some(detected)
}

/// Whether stop words and letters confirm what the detector says.
fn is_confirmed(text: &str, detected: &str, assumed: Option<&str>, letters: usize) -> bool {
    let words = StopWords::of(text, assumed);
    let accents = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count();
    let Some(place) = KNOWN.iter().position(|known| *known == detected) else {
        // Of Vietnamese there are no stop words, but no other language has as many accents; the rest are written in
        // other scripts.
        return detected == "vi" && accents >= 3;
    };
    let (own, theirs) = words.for_and_against(place);
    match assumed {
        // The detector hardly ever takes another language for English.
        None if detected == "en" => letters >= LONG || own >= 2,
        None => own >= 2 || (own == 1 && accents > 0),
        Some(_) if detected == "en" => own > theirs || (letters >= LONG && theirs == 0 && accents == 0),
        Some(_) => (own >= 2 && own > theirs) || (own == 1 && theirs == 0 && accents > 0),
    }
}

fn detected(text: &str) -> &'static str {
    code(whichlang::detect_language(text))
}

/// The stop words of a title, by language.
struct StopWords {
    /// For each word the languages that have it.
    masks: Vec<u16>,
    assumed: u16,
}

impl StopWords {
    fn of(title: &str, assumed: Option<&str>) -> StopWords {
        let small = title.to_lowercase().replace('\u{2019}', "'");
        let words = small.split(|c: char| !c.is_alphanumeric() && c != '\'');
        let masks = words.filter_map(|word| STOP_WORDS.get(word.trim_matches('\'')).copied());
        let place = assumed.and_then(|assumed| KNOWN.iter().position(|known| *known == assumed));
        StopWords {
            masks: masks.collect(),
            assumed: place.map_or(0, |place| 1 << place),
        }
    }

    /// Whether any word is a stop word of another language only.
    fn any_other(&self) -> bool {
        self.masks.iter().any(|mask| mask & self.assumed == 0)
    }

    /// Words of the language at this place that are not of the assumed one, and the other way round.
    fn for_and_against(&self, place: usize) -> (usize, usize) {
        let this = 1 << place;
        let only = |with: u16, without: u16| move |mask: &&u16| **mask & with != 0 && **mask & without == 0;
        (
            self.masks.iter().filter(only(this, self.assumed)).count(),
            self.masks.iter().filter(only(self.assumed, this)).count(),
        )
    }
}

/// A title in another script: the stated language unless that is English, otherwise the detected one unless that is.
fn foreign(title: &str, stated: Option<String>) -> Option<(String, Evidence)> {
    match stated.filter(|language| language != "en") {
        Some(stated) => Some((stated, Evidence::Stated)),
        None => Some(detected(title))
            .filter(|language| *language != "en")
            .map(|language| (language.to_owned(), Evidence::Detected)),
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
