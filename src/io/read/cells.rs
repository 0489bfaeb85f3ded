//! The texts of one column, in one piece of memory.

/// Texts one after the other; an empty one is unknown.
#[derive(Default)]
pub(super) struct Cells {
    text: String,
    ends: Vec<usize>,
}

impl Cells {
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Each text; none where it is empty.
    pub fn iter(&self) -> impl Iterator<Item = Option<&str>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| {
            let cell = self.text.get(start..*end).unwrap_or_default();
            (!cell.is_empty()).then_some(cell)
        })
    }

    /// The texts that are not empty, without white space around them.
    pub fn known(&self) -> impl Iterator<Item = &str> {
        self.iter().flatten().map(str::trim).filter(|cell| !cell.is_empty())
    }
}
