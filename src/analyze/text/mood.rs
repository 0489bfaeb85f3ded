//! Classes of sentiment.

/// The class of a compound score, with the thresholds of VADER's authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// A compound score of at most −0.05.
    Negative,
    /// A compound score between −0.05 and 0.05.
    Neutral,
    /// A compound score of at least 0.05.
    Positive,
}

impl Mood {
    /// All classes, from negative to positive.
    pub const ALL: [Mood; 3] = [Mood::Negative, Mood::Neutral, Mood::Positive];

    /// The class of a compound score (−1 to 1).
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

    /// The name of the class in tables: `negative`, `neutral` or `positive`.
    pub fn word(self) -> &'static str {
        match self {
            Mood::Negative => "negative",
            Mood::Neutral => "neutral",
            Mood::Positive => "positive",
        }
    }
}
