//! One finding.

/// A sentence that the data support.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The sentence, with its number and its interval where there is one.
    pub text: String,
    /// How well the data support it: findings with a test, by its p value, before those without one.
    pub evidence: f64,
    /// The notebook with the evidence: `"04_uploads"`.
    pub view: &'static str,
    /// The title of the figure with the evidence; empty if there is none.
    pub figure: &'static str,
}

impl Finding {
    /// A finding without a test, ranked by hand: facts about the whole channel above incidental ones.
    pub(super) fn fact(rank: f64, text: String, view: &'static str, figure: &'static str) -> Self {
        Finding {
            text,
            evidence: rank,
            view,
            figure,
        }
    }

    /// A finding that a test supports with this p value.
    pub(super) fn tested(p: f64, text: String, view: &'static str, figure: &'static str) -> Self {
        // Above all facts, and never infinite.
        Finding::fact(100.0 - p.max(1e-30).log10(), text, view, figure)
    }
}
