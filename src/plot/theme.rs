//! Colours and sizes: the same meaning has the same colour everywhere.

/// Light or dark paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on white paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// What a colour means (Okabe and Ito's palette, which colour-blind readers can tell apart).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// The series the figure is about.
    Main,
    /// What it is compared with.
    Comparison,
    /// Better than expected.
    Good,
    /// Worse than expected.
    Bad,
    /// Shorts.
    Shorts,
    /// Others, or too few to say.
    Neutral,
    /// As strong as the text: a summary of everything drawn.
    Ink,
}

impl Theme {
    /// The background.
    pub fn paper(self) -> &'static str {
        match self {
            Theme::Light => "#FFFFFF",
            Theme::Dark => "#14171F",
        }
    }

    /// Text.
    pub fn ink(self) -> &'static str {
        match self {
            Theme::Light => "#1F2430",
            Theme::Dark => "#E8EAF0",
        }
    }

    /// Text of less weight: subtitle, ticks, source. At least 4.5 : 1 against the paper.
    pub fn muted(self) -> &'static str {
        match self {
            Theme::Light => "#5B6270",
            Theme::Dark => "#A3A9B8",
        }
    }

    /// How solid points are: so much that a crowd is darker than a single one, and a single one can be seen.
    pub fn point_opacity(self) -> f64 {
        match self {
            Theme::Light => 0.5,
            Theme::Dark => 0.85,
        }
    }

    /// Grid lines.
    pub fn grid(self) -> &'static str {
        match self {
            Theme::Light => "#E6E8EC",
            Theme::Dark => "#2B303B",
        }
    }
}

impl Colour {
    /// The colour of marks.
    pub fn hex(self, theme: Theme) -> &'static str {
        match self {
            Colour::Main => "#0072B2",
            Colour::Comparison => "#E69F00",
            Colour::Good => "#009E73",
            Colour::Bad => "#D55E00",
            Colour::Shorts => "#CC79A7",
            Colour::Neutral => "#8A8A8A",
            Colour::Ink => theme.ink(),
        }
    }

    /// The colour of an interval: a fifth of the series' own.
    pub fn translucent(self, theme: Theme) -> String {
        let [r, g, b] = rgb(self.hex(theme));
        format!("rgba({r},{g},{b},0.2)")
    }

    /// The colour as text: mixed with ink until it stands 4.5 : 1 against the paper (WCAG 2.2, success criterion 1.4.3).
    pub fn text(self, theme: Theme) -> String {
        let (own, ink, paper) = (rgb(self.hex(theme)), rgb(theme.ink()), rgb(theme.paper()));
        let mixed = (0..=20)
            .map(|step| {
                let share = f64::from(step) / 20.0;
                std::array::from_fn(|i| own[i] + (ink[i] - own[i]) * share)
            })
            .find(|colour| contrast(*colour, paper) >= 4.5)
            .unwrap_or(ink);
        let [r, g, b] = mixed.map(|part| part.round() as u8);
        format!("#{r:02X}{g:02X}{b:02X}")
    }
}

fn rgb(hex: &str) -> [f64; 3] {
    let number = u32::from_str_radix(hex.trim_start_matches('#'), 16).unwrap_or(0);
    [number >> 16 & 255, number >> 8 & 255, number & 255].map(f64::from)
}

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.2).
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let linear = colour.map(|part| {
            let part = part / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
