//! Negative, neutral, positive.

/// The class of a compound score, by the thresholds of VADER's authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// −0.05 and below.
    Negative,
    /// Between the two.
    Neutral,
    /// 0.05 and above.
    Positive,
}

impl Mood {
    /// All three, from negative to positive.
    pub const ALL: [Mood; 3] = [Mood::Negative, Mood::Neutral, Mood::Positive];

    /// The class of a compound score.
    ///
    /// ```
    /// use tubelab::analyze::Mood;
    /// assert_eq!(Mood::of(0.05), Mood::Positive);
    /// assert_eq!(Mood::of(0.0499), Mood::Neutral);
    /// ```
    pub fn of(compound: f64) -> Mood {
        if compound >= 0.05 {
            Mood::Positive
        } else if compound <= -0.05 {
            Mood::Negative
        } else {
            Mood::Neutral
        }
    }

    /// The word that tables have for it.
    pub fn word(self) -> &'static str {
        match self {
            Mood::Negative => "negative",
            Mood::Neutral => "neutral",
            Mood::Positive => "positive",
        }
    }
}
