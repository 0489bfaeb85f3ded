//! What is predicted, on which scale it is fitted, and how it is worded.

use crate::display::number::full;
use crate::error::{Error, Kind, Result, nearest};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a model predicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Views, fitted as ln(1 + views).
    Views,
    /// (likes + comments) / views, fitted as its logit; shown in percent of views.
    Engagement,
}

/// Parses `views` or `engagement`; the error suggests the nearest name.
///
/// ```
/// use tubelab::train::Target;
///
/// assert_eq!("views".parse::<Target>()?, Target::Views);
/// let error = "veiws".parse::<Target>().unwrap_err();
/// assert_eq!(error.next_step(), Some("did you mean `views`?"));
/// # Ok::<(), tubelab::Error>(())
/// ```
impl FromStr for Target {
    type Err = Error;

    fn from_str(name: &str) -> Result<Target> {
        let known = Target::ALL.into_iter().find(|target| target.name() == name);
        known.ok_or_else(|| {
            let names = || Target::ALL.into_iter().map(Target::name);
            let next = match nearest(name, names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "use `views` or `engagement`".to_owned(),
            };
            Error::new(Kind::Input, format!("there is no target `{}`", name.escape_debug())).hint(next)
        })
    }
}

impl Target {
    /// Every target.
    pub const ALL: [Target; 2] = [Target::Views, Target::Engagement];

    /// `views` or `engagement`.
    pub fn name(self) -> &'static str {
        match self {
            Target::Views => "views",
            Target::Engagement => "engagement",
        }
    }

    /// From the scale of the fit to the unit that is shown: views, or percent of views.
    pub(crate) fn shown(self, fitted: f64) -> f64 {
        match self {
            Target::Views => fitted.exp_m1().max(0.0),
            Target::Engagement => 100.0 / (1.0 + (-fitted).exp()),
        }
    }

    /// From the unit that is shown to the scale of the fit.
    pub(crate) fn scaled(self, shown: f64) -> f64 {
        match self {
            Target::Views => shown.ln_1p(),
            Target::Engagement => (shown / (100.0 - shown)).ln(),
        }
    }

    /// The fitted quantity, as a formula.
    pub(crate) fn formula(self) -> &'static str {
        match self {
            Target::Views => "ln(1 + views)",
            Target::Engagement => "logit(engagement rate)",
        }
    }

    /// The name of the fitted scale in files for other programs.
    pub(crate) fn output(self) -> &'static str {
        match self {
            Target::Views => "ln_1p_views",
            Target::Engagement => "logit_engagement_rate",
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Target::Views => "views",
            Target::Engagement => "engagement",
        }
    }

    /// The columns of predictions start with this name.
    pub(crate) fn column(self) -> &'static str {
        match self {
            Target::Views => "predicted_views",
            Target::Engagement => "predicted_rate",
        }
    }

    /// Names of R², RMSE, MAE, median absolute percentage error, Spearman's ρ, in this order.
    pub(crate) fn metrics(self) -> [&'static str; 5] {
        match self {
            Target::Views => ["r2", "rmse_log", "mae_log", "mdape_views", "spearman"],
            Target::Engagement => ["r2", "rmse_logit", "mae_logit", "mdape_rate", "spearman"],
        }
    }

    /// A difference on the scale of the fit as words: "12% more views", "8% lower odds of engagement".
    pub(crate) fn difference(self, fitted: f64) -> String {
        let size = change(fitted);
        match (self, fitted >= 0.0) {
            (Target::Views, true) => format!("{size} more views"),
            (Target::Views, false) => format!("{size} fewer views"),
            (Target::Engagement, true) => format!("{size} higher odds of engagement"),
            (Target::Engagement, false) => format!("{size} lower odds of engagement"),
        }
    }
}

/// The size of a difference on the scale of the fit, in percent; a fall that rounds to 100% would claim that nothing is
/// left.
pub(crate) fn change(fitted: f64) -> String {
    let percent = (fitted.exp_m1() * 100.0).abs();
    match percent {
        _ if fitted < 0.0 && percent > 99.0 => "over 99%".to_owned(),
        _ if percent >= 1000.0 => format!("{}%", full(percent.min(1e15).round() as i64)),
        _ => format!("{percent:.0}%"),
    }
}

/// The empirical logit of a rate: half a count is added on both sides, so that rates of 0 and 1 are finite (Haldane
/// 1956; Anscombe 1956).
pub(crate) fn empirical_logit(responses: f64, views: f64) -> f64 {
    ((responses + 0.5) / (views - responses + 0.5)).ln()
}
