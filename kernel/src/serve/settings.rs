//! The settings of a viewer, from the query of the page's address. Every value is checked before it is used.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use tubelab::Result;
use tubelab::error::{Context, Error, Kind};
use tubelab::fetch::{self, ChannelName};
use tubelab::jiff::tz::TimeZone;

const LONGEST: usize = 1000;
const MOST_ENTRIES: usize = 10;
const PERIODS: [&str; 5] = ["all", "30d", "90d", "1y", "2y"];
const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// One setting: its name in addresses, the notebook's parameter, and its texts.
struct Setting {
    name: &'static str,
    /// The parameter of notebooks that it sets; the page alone uses the others.
    parameter: Option<&'static str>,
    label: &'static str,
    default: &'static str,
    hint: &'static str,
    check: fn(&str) -> Result<String>,
}

const SETTINGS: [Setting; 7] = [
    Setting {
        name: "channel",
        parameter: Some("channel"),
        label: "Channel",
        default: "demo",
        hint: "a handle (@rustlang), a channel id, or a link; demo is a generated channel",
        check: channel,
    },
    Setting {
        name: "tz",
        parameter: Some("time_zone"),
        label: "Time zone",
        // What the browser says; without it, what notebooks do by themselves.
        default: "",
        hint: "the time zone of hours and weekdays, such as America/New_York",
        check: time_zone,
    },
    Setting {
        name: "region",
        parameter: Some("regions"),
        label: "Regions",
        default: "demo",
        hint: "up to ten countries of the charts by their two letters, such as DE, JP; demo is a generated set",
        check: regions,
    },
    Setting {
        name: "competitors",
        parameter: Some("competitors"),
        label: "Competitors",
        default: "",
        hint: "up to ten channels to compare with, separated by commas; none by default",
        check: competitors,
    },
    Setting {
        name: "period",
        parameter: Some("period"),
        label: "Period",
        default: "all",
        hint: "all, 30d, 90d, 1y or 2y: which videos count, by the time since they were published",
        check: period,
    },
    Setting {
        name: "plan",
        parameter: Some("plan"),
        label: "Planned videos",
        default: "",
        hint: "a line for each: title | minutes | time",
        check: plans,
    },
    Setting {
        name: "theme",
        parameter: None,
        label: "Theme",
        default: "auto",
        hint: "auto, light or dark",
        check: theme,
    },
];

/// The settings of one request: checked, and written in one way.
#[derive(Clone, Debug)]
pub struct Settings {
    values: BTreeMap<&'static str, String>,
}

/// What a notebook does by itself.
impl Default for Settings {
    fn default() -> Self {
        let values = SETTINGS
            .iter()
            .map(|setting| (setting.name, setting.default.to_owned()));
        Settings {
            values: values.collect(),
        }
    }
}

impl Settings {
    /// Reads the parts of an address. Names that are no setting are for others; an empty value is none.
    ///
    /// # Errors
    /// *Input*, with the setting in its words, when a value cannot be meant.
    pub fn read(query: &[(String, String)]) -> Result<Settings> {
        let mut values = BTreeMap::new();
        for setting in &SETTINGS {
            let mut given = query
                .iter()
                .filter(|(name, value)| name == setting.name && !value.trim().is_empty());
            let value = match (given.next(), given.next()) {
                (_, Some(_)) => Err(Error::new(Kind::Input, "it is given twice").hint("give it once")),
                (Some((_, value)), None) => (setting.check)(value.trim()),
                (None, None) => Ok(setting.default.to_owned()),
            };
            values.insert(
                setting.name,
                value.with_context(|| format!("reading the setting “{}”", setting.name))?,
            );
        }
        Ok(Settings { values })
    }

    pub fn channel(&self) -> &str {
        self.get("channel")
    }

    /// The channels whose state the outcome of a notebook with these parameters rests on.
    pub fn channels<'a>(&'a self, asked: &[String]) -> Vec<&'a str> {
        let mut channels = vec![self.channel()];
        if asked.iter().any(|name| name == "competitors") {
            channels.extend(self.get("competitors").split(", ").filter(|name| !name.is_empty()));
        }
        channels
    }

    /// Whether the outcome rests on charts of real regions, which have no state of their own.
    pub fn has_live_charts(&self, asked: &[String]) -> bool {
        asked.iter().any(|name| name == "regions") && self.get("region") != "demo"
    }

    /// The values of the parameters that a notebook asks for.
    pub fn parameters(&self, asked: &[String]) -> BTreeMap<String, String> {
        let asked_for = |setting: &&Setting| {
            let parameter = setting.parameter.unwrap_or_default();
            asked.iter().any(|name| name == parameter)
        };
        let pair = |setting: &Setting| Some((setting.parameter?.to_owned(), self.get(setting.name).to_owned()));
        let given = |(_, value): &(String, String)| !value.is_empty();
        SETTINGS
            .iter()
            .filter(asked_for)
            .filter_map(pair)
            .filter(given)
            .collect()
    }

    /// Those of the parameters that differ from what a notebook does by itself.
    pub fn changed(&self, asked: &[String]) -> BTreeMap<String, String> {
        let mut parameters = self.parameters(asked);
        parameters.retain(|name, value| {
            !SETTINGS
                .iter()
                .any(|setting| setting.parameter == Some(name.as_str()) && setting.default == value)
        });
        parameters
    }

    /// For the page: every setting that something follows, with its words. `asked` are the parameters of all notebooks.
    pub fn described(&self, asked: &[String]) -> Value {
        let is_used = |setting: &&Setting| {
            let used = |parameter: &str| asked.iter().any(|name| name == parameter);
            setting.parameter.is_none_or(used)
        };
        let entry = |setting: &Setting| {
            let value = json!({
                "label": setting.label, "default": setting.default,
                "value": self.get(setting.name), "hint": setting.hint,
            });
            (setting.name.to_owned(), value)
        };
        Value::Object(SETTINGS.iter().filter(is_used).map(entry).collect::<Map<_, _>>())
    }

    fn get(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }
}

/// The generated channel of that name.
pub fn is_generated(channel: &str) -> bool {
    fetch::GENERATED.contains(&channel)
}

fn refuse(what: impl Into<String>, hint: &str) -> Error {
    Error::new(Kind::Input, what).hint(hint.to_owned())
}

fn short(value: &str) -> Result<&str> {
    let value = value.trim();
    if value.chars().count() > LONGEST {
        return Err(refuse(
            format!("it is longer than {LONGEST} characters"),
            "give a shorter one",
        ));
    }
    if value.chars().any(char::is_control) {
        return Err(refuse(
            "it holds control characters, such as a line break",
            "type it by hand, in one line",
        ));
    }
    Ok(value)
}

pub fn channel(value: &str) -> Result<String> {
    let value = short(value)?;
    if !is_generated(value) {
        ChannelName::parse(value)?;
    }
    Ok(value.to_owned())
}

/// One bad name costs no other: the notebook leaves it out and says so. Only where all are bad is there nothing to show.
fn competitors(value: &str) -> Result<String> {
    let names = list(short(value)?, |name| Ok(name.to_owned()))?;
    let mut checked = names.split(", ").map(channel);
    match checked.find(Result::is_ok) {
        Some(_) => Ok(names),
        None => list(value, channel),
    }
}

fn regions(value: &str) -> Result<String> {
    if short(value)? == "demo" {
        return Ok("demo".to_owned());
    }
    list(value, |region| {
        match region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            true => Ok(region.to_ascii_uppercase()),
            false => Err(refuse(
                format!("“{}” is not a region", region.chars().take(40).collect::<String>()),
                "give two letters for each, such as DE, JP, US",
            )),
        }
    })
}

fn list(value: &str, check: impl Fn(&str) -> Result<String>) -> Result<String> {
    let entries = value.split(',').map(str::trim).filter(|entry| !entry.is_empty());
    let entries = entries.map(check).collect::<Result<Vec<_>>>()?;
    if entries.len() > MOST_ENTRIES {
        return Err(refuse(
            format!("{} are given, and {MOST_ENTRIES} are the most", entries.len()),
            "leave some out",
        ));
    }
    Ok(entries.join(", "))
}

/// Planned videos, a line for each.
fn plans(value: &str) -> Result<String> {
    let lines: Vec<&str> = value.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST_ENTRIES {
        return Err(refuse(
            format!("{} are given, and {MOST_ENTRIES} are the most", lines.len()),
            "leave some out",
        ));
    }
    lines.iter().try_for_each(|line| short(line).map(drop))?;
    short(&lines.join(" "))?;
    Ok(lines.join("\n"))
}

fn time_zone(value: &str) -> Result<String> {
    let fits = value.len() <= 64
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte));
    let zone = fits.then(|| TimeZone::get(value).ok()).flatten();
    match zone.as_ref().and_then(TimeZone::iana_name) {
        Some(name) => Ok(name.to_owned()),
        None => Err(refuse(
            "there is no such time zone",
            "give its name, such as Europe/Berlin or UTC",
        )),
    }
}

fn one_of(value: &str, known: &[&str]) -> Result<String> {
    match known.contains(&value) {
        true => Ok(value.to_owned()),
        false => Err(refuse(
            "there is no such value",
            &format!("give one of {}", known.join(", ")),
        )),
    }
}

fn period(value: &str) -> Result<String> {
    one_of(value, &PERIODS)
}

fn theme(value: &str) -> Result<String> {
    one_of(value, &THEMES)
}
