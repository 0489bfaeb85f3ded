//! Colours: the same meaning has the same colour everywhere.

/// Light or dark background.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on white.
    #[default]
    Light,
    /// Light text on dark.
    Dark,
}

/// The meaning of a colour. The default palette is Okabe and Ito's, which colour-blind readers can distinguish.
///
/// ```
/// use tubelab::plot::theme::{Colour, Palette, Theme};
///
/// assert_ne!(Colour::Main.hex(Theme::Light), Colour::Comparison.hex(Theme::Light));
/// assert!(Palette::Greys.hex(Colour::Main, Theme::Dark).starts_with('#'));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// The main series of the figure.
    Main,
    /// What the main series is compared with.
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

    /// Less prominent text: subtitle, ticks, source. Contrast of at least 4.5 : 1 to the background.
    pub fn muted(self) -> &'static str {
        match self {
            Theme::Light => "#5B6270",
            Theme::Dark => "#A3A9B8",
        }
    }

    /// The opacity of points: overlapping points look darker, single points stay visible.
    pub fn point_opacity(self) -> f64 {
        match self {
            Theme::Light => 0.5,
            Theme::Dark => 0.85,
        }
    }

    /// A faint fill, for cells without a value.
    pub fn faint(self) -> &'static str {
        match self {
            Theme::Light => "#F4F5F7",
            Theme::Dark => "#1D212B",
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

/// The colours of all meanings. Colour-blind readers can distinguish those of each palette.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Palette {
    /// Okabe and Ito (2008), *Color Universal Design*.
    #[default]
    OkabeIto,
    /// Tol (2021), *Colour Schemes*: bright.
    TolBright,
    /// Shades of grey, for print.
    Greys,
}

impl Palette {
    /// The colour of marks.
    pub fn hex(self, colour: Colour, theme: Theme) -> &'static str {
        if colour == Colour::Ink {
            return theme.ink();
        }
        match (self, colour) {
            (Palette::OkabeIto, Colour::Main) => "#0072B2",
            (Palette::OkabeIto, Colour::Comparison) => "#E69F00",
            (Palette::OkabeIto, Colour::Good) => "#009E73",
            (Palette::OkabeIto, Colour::Bad) => "#D55E00",
            (Palette::OkabeIto, Colour::Shorts) => "#CC79A7",
            (Palette::OkabeIto, _) => "#8A8A8A",
            (Palette::TolBright, Colour::Main) => "#4477AA",
            (Palette::TolBright, Colour::Comparison) => "#CCBB44",
            (Palette::TolBright, Colour::Good) => "#228833",
            (Palette::TolBright, Colour::Bad) => "#EE6677",
            (Palette::TolBright, Colour::Shorts) => "#AA3377",
            (Palette::TolBright, _) => "#8A8A8A",
            (Palette::Greys, Colour::Main) => "#5E6470",
            (Palette::Greys, Colour::Comparison) => "#A9AEB8",
            (Palette::Greys, Colour::Good) => "#737A87",
            (Palette::Greys, Colour::Bad) => "#8E949F",
            (Palette::Greys, Colour::Shorts) => "#989EA9",
            (Palette::Greys, _) => "#B9BEC7",
        }
    }

    /// The colour for text: mixed with the text colour until its contrast to the background is 4.5 : 1 (WCAG 2.2,
    /// success criterion 1.4.3).
    pub fn text(self, colour: Colour, theme: Theme) -> String {
        let (own, paper) = (self.hex(colour, theme), rgb(theme.paper()));
        (0..=20)
            .map(|step| mixed(own, theme.ink(), f64::from(step) / 20.0))
            .find(|colour| contrast(rgb(colour), paper) >= 4.5)
            .unwrap_or_else(|| theme.ink().to_owned())
    }

    /// The colour of an interval: the colour of the series at 20% opacity.
    pub fn translucent(self, colour: Colour, theme: Theme) -> String {
        let [r, g, b] = rgb(self.hex(colour, theme));
        format!("rgba({r},{g},{b},0.2)")
    }
}

impl Colour {
    /// The colour of marks in the default palette.
    pub fn hex(self, theme: Theme) -> &'static str {
        Palette::default().hex(self, theme)
    }

    /// The colour for text in the default palette.
    pub fn text(self, theme: Theme) -> String {
        Palette::default().text(self, theme)
    }
}

/// The colour that lies `share` of the way from one to another.
pub(super) fn mixed(from: &str, to: &str, share: f64) -> String {
    let (from, to) = (rgb(from), rgb(to));
    let [r, g, b]: [f64; 3] = std::array::from_fn(|i| from[i] + (to[i] - from[i]) * share);
    format!("#{:02X}{:02X}{:02X}", r.round() as u8, g.round() as u8, b.round() as u8)
}

/// Black or white, whichever has more contrast to a fill: at least 4.5 : 1 on any fill.
pub(super) fn ink_on(fill: &str) -> &'static str {
    let fill = rgb(fill);
    let (dark, light) = ("#000000", "#FFFFFF");
    if contrast(rgb(dark), fill) >= contrast(rgb(light), fill) {
        dark
    } else {
        light
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
