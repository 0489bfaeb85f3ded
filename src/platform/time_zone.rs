//! Time zones by name: the user's, and the one that tables of the session show times in.

use crate::error::{Error, Kind, Result};
use jiff::{Timestamp, tz::TimeZone};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Other names of UTC.
const UNIVERSAL: [&str; 5] = ["Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "Universal"];

static SESSION: Mutex<Option<String>> = Mutex::new(None);

/// The time zone with an IANA name such as `Europe/Berlin`.
pub(crate) fn named(name: &str) -> Result<TimeZone> {
    TimeZone::get(name).map_err(|_| {
        Error::new(Kind::Input, format!("there is no time zone `{}`", name.escape_debug()))
            .hint("use an IANA name, for example Europe/Berlin, America/New_York or UTC")
    })
}

/// Shows the times of all tables in this time zone for the rest of the session, and returns its name, to be passed to
/// analyses.
///
/// # Errors
/// `is_input()`: there is no such time zone.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let zone = use_time_zone("America/New_York")?;
/// let trends = analyze::trends(&clean(&fetch("demo")?)?, &zone)?;
/// # use_time_zone("UTC")?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn use_time_zone(name: &str) -> Result<String> {
    named(name)?;
    *SESSION.lock().unwrap_or_else(PoisonError::into_inner) = Some(name.to_owned());
    Ok(name.to_owned())
}

/// The time zone of the session's tables; UTC if none was set.
pub(crate) fn session() -> String {
    let set = SESSION.lock().unwrap_or_else(PoisonError::into_inner);
    set.clone().unwrap_or_else(|| "UTC".to_owned())
}

/// A moment to the minute in the session's time zone: `2026-11-20 07:00 Europe/Berlin`.
pub(crate) fn minute(at: Timestamp) -> String {
    let zone = session();
    let local = named(&zone).map_or_else(|_| at.to_zoned(TimeZone::UTC), |zone| at.to_zoned(zone));
    format!("{} {zone}", local.strftime("%Y-%m-%d %H:%M"))
}

/// The user's time zone: `TUBELAB_TIME_ZONE`, else `TZ`, else that of the machine, else UTC.
pub(crate) fn of_user() -> String {
    let variable = |name: &str| std::env::var(name).ok();
    let machine = || in_link(&std::fs::read_link("/etc/localtime").ok()?);
    let found = [variable("TUBELAB_TIME_ZONE"), variable("TZ"), machine()];
    let mut names = (found.into_iter().flatten()).map(|name| name.trim_start_matches(':').trim().to_owned());
    let found = names.find(|name| named(name).is_ok());
    // Machines name universal time in several ways; people know one of them.
    found
        .filter(|name| !UNIVERSAL.contains(&name.as_str()))
        .unwrap_or_else(|| "UTC".to_owned())
}

/// `Europe/Berlin` of a link to `/usr/share/zoneinfo/Europe/Berlin`.
fn in_link(target: &Path) -> Option<String> {
    let (_, name) = target.to_str()?.split_once("zoneinfo/")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_from_the_link_of_the_machine() {
        let name = |path: &str| in_link(Path::new(path));
        assert_eq!(
            name("/usr/share/zoneinfo/Europe/Berlin").as_deref(),
            Some("Europe/Berlin")
        );
        assert_eq!(name("../usr/share/zoneinfo/Etc/UTC").as_deref(), Some("Etc/UTC"));
        assert_eq!(name("/somewhere"), None);
    }

    #[test]
    fn the_users_zone_exists_and_an_unknown_one_is_refused() {
        assert!(named(&of_user()).is_ok());
        let error = use_time_zone("Europe/Atlantis").unwrap_err();
        assert!(error.is_input() && error.to_string().contains("Atlantis"), "{error}");
    }
}
