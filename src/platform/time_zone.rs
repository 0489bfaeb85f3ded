//! Time zones by name.

use crate::error::{Error, Kind, Result};
use jiff::tz::TimeZone;

/// The time zone with an IANA name such as `Europe/Berlin`.
pub(crate) fn named(name: &str) -> Result<TimeZone> {
    TimeZone::get(name).map_err(|_| {
        Error::new(Kind::Input, format!("there is no time zone `{}`", name.escape_debug()))
            .hint("use an IANA name, for example Europe/Berlin, America/New_York or UTC")
    })
}
