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

    /// A fill that hardly stands out: places without a value.
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

/// Which colours the meanings have. Readers who do not see all colours can tell those of each apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Palette {
    /// Okabe and Ito (2008), *Color Universal Design*.
    #[default]
    OkabeIto,
    /// Tol (2021), *Colour Schemes*: bright.
    TolBright,
    /// Shades of grey, for paper.
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

    /// The colour as text: mixed with ink until it stands 4.5 : 1 against the paper (WCAG 2.2, success criterion 1.4.3).
    pub fn text(self, colour: Colour, theme: Theme) -> String {
        let (own, paper) = (self.hex(colour, theme), rgb(theme.paper()));
        (0..=20)
            .map(|step| mixed(own, theme.ink(), f64::from(step) / 20.0))
            .find(|colour| contrast(rgb(colour), paper) >= 4.5)
            .unwrap_or_else(|| theme.ink().to_owned())
    }

    /// The colour of an interval: a fifth of the series' own.
    pub fn translucent(self, colour: Colour, theme: Theme) -> String {
        let [r, g, b] = rgb(self.hex(colour, theme));
        format!("rgba({r},{g},{b},0.2)")
    }
}

impl Colour {
    /// The colour of marks in the usual palette.
    pub fn hex(self, theme: Theme) -> &'static str {
        Palette::default().hex(self, theme)
    }

    /// The colour as text in the usual palette.
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

/// Dark or light ink, whichever stands out more against a fill.
pub(super) fn ink_on(fill: &str) -> &'static str {
    let fill = rgb(fill);
    let (dark, light) = (Theme::Light.ink(), "#FFFFFF");
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
