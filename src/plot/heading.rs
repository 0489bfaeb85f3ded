//! The lines under the title of a figure: what there is to see, then channel, period and sample size.

use super::figure::Figure;
use crate::display::escape;

/// Reading and subtitle, broken into lines.
pub(super) struct Heading {
    pub reading: Vec<String>,
    pub subtitle: Vec<String>,
}

/// Maximum number of lines of each in a picture with room for them.
pub(super) const LINES: usize = 4;

impl Heading {
    /// With up to `lines` lines each, of up to `room` characters. A figure without data says why in its place, so it has no reading.
    pub fn new(figure: &Figure, room: usize, lines: usize) -> Heading {
        let reading = match figure.empty {
            Some(_) => "",
            None => figure.reading.as_str(),
        };
        Heading {
            reading: wrapped(reading, room, lines),
            subtitle: wrapped(&figure.subtitle, room, lines),
        }
    }
}

/// The text in up to `most` lines of up to `room` characters, broken at spaces; wide characters count twice. What is
/// longer ends with an ellipsis.
pub(super) fn wrapped(text: &str, room: usize, most: usize) -> Vec<String> {
    let text = escape::text(text);
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let word = escape::cut(word, room.max(1));
        let width = width(&word);
        match lines.last_mut() {
            Some(line) if used + 1 + width <= room => {
                line.push(' ');
                line.push_str(&word);
                used += 1 + width;
            }
            _ => {
                lines.push(word.into_owned());
                used = width;
            }
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

fn width(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) >= 0x1100 { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_longer_than_the_room_and_lose_no_word() {
        let text = "No weekday has significantly more or fewer views than the others: 7 weekdays compared.";
        let lines = wrapped(text, 30, LINES);
        assert!(lines.iter().all(|line| width(line) <= 30), "{lines:?}");
        assert_eq!(lines.join(" "), text);
        assert_eq!(wrapped("", 30, LINES), Vec::<String>::new());
        assert!(wrapped(&"word ".repeat(100), 30, LINES).last().unwrap().ends_with('…'));
        assert!(wrapped(&"あ".repeat(100), 30, LINES).len() == 1);
    }
}
