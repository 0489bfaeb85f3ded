//! When the videos come out.

use super::chance::{Chance, Purpose};
use super::plan::Plan;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// A moment of publication, and what the channel's clock and calendar show then.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    pub at: Timestamp,
    /// 0 is Monday.
    pub weekday: usize,
    pub hour: i8,
}

/// More videos towards the weekend.
const WEEKDAYS: [f64; 7] = [1.0, 1.1, 1.2, 1.2, 1.3, 1.2, 1.1];

/// A few at night, most between breakfast and evening.
pub(super) const HOURS: [f64; 24] = [
    0.3, 0.2, 0.1, 0.1, 0.1, 0.2, 0.6, 1.0, 1.4, 1.6, 1.6, 1.4, 1.6, 1.4, 1.4, 1.6, 1.8, 2.0, 2.2, 2.0, 1.6, 1.2, 0.8,
    0.5,
];

/// The moments of publication, ascending, at hours with these weights. `same_second` of them repeat the moment before.
pub(super) fn moments(plan: &Plan, hours: &[f64; 24]) -> Vec<Context> {
    let zone = TimeZone::get(&plan.time_zone).expect("the plan names a time zone");
    let mut chance = Chance::new(plan.seed, Purpose::Times);
    let first = plan.begins.to_zoned(zone.clone()).date();
    let days = plan.fetched_at.duration_since(plan.begins).as_hours() as f64 / 24.0;
    let mut moments: Vec<Timestamp> = (0..plan.videos)
        .map(|position| {
            loop {
                // An even pace with a week's play; the day is then moved to the weekday drawn.
                let pace = (position as f64 + 0.5) / plan.videos as f64 * days + 3.5 * chance.normal();
                let day = first.saturating_add((pace.clamp(0.0, days) as i32).days());
                let at = moment(&mut chance, &zone, hours, day);
                // The last hour is kept free for streams that are on.
                if at > plan.begins && at < plan.fetched_at - 1.hour() {
                    break at;
                }
            }
        })
        .collect();
    moments.sort();
    // Nothing else comes out in the same second, so that the number of ties is the one planned.
    for position in 1..moments.len() {
        if moments[position] <= moments[position - 1] {
            moments[position] = moments[position - 1] + 1.second();
        }
    }
    let ties: Vec<usize> = (1..moments.len() / 2).map(|half| half * 2).collect();
    for position in chance.some(
        plan.oddities.same_second,
        &ties,
        "published in the same second as another",
    ) {
        moments[position] = moments[position - 1];
    }
    moments.into_iter().map(|at| on_the_clock(at, &zone)).collect()
}

fn moment(chance: &mut Chance, zone: &TimeZone, hours: &[f64; 24], day: Date) -> Timestamp {
    let weekday = chance.weighted(&WEEKDAYS) as i64;
    let today = i64::from(day.weekday().to_monday_zero_offset());
    let day = day.saturating_add((weekday - today).days());
    let hour = chance.weighted(hours) as i8;
    // Half are scheduled, on a quarter of an hour; the others come out when they are ready.
    let (minute, second) = match chance.yes(0.5) {
        true => (chance.whole(0, 3) as i8 * 15, 0),
        false => (chance.whole(0, 59) as i8, chance.whole(0, 59) as i8),
    };
    let time = Time::constant(hour, minute, second, 0);
    zone.to_timestamp(day.to_datetime(time))
        .expect("the zone knows the time")
}

fn on_the_clock(at: Timestamp, zone: &TimeZone) -> Context {
    let local = at.to_zoned(zone.clone());
    Context {
        at,
        weekday: local.weekday().to_monday_zero_offset() as usize,
        hour: local.hour(),
    }
}
