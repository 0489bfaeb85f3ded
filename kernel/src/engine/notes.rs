//! Notes about variables that a cell could not keep.

use super::attempt::Ready;
use super::state::{Missing, Prepared, State};

/// Adds a note why a variable is missing after the cell, if the user should know at once.
pub(super) fn note_unkept(
    next: &mut State,
    prepared: &Prepared,
    ready: &Ready,
    name: &str,
    code: &str,
    notes: &mut Vec<String>,
) {
    if next.variables.contains_key(name) && !ready.choices.untaken.contains(name) {
        return;
    }
    let cell = prepared.number;
    if ready.choices.untaken.contains(name) && !prepared.bound().contains(name) {
        let why = "its type cannot be named in a cell";
        notes.push(format!("`{name}` cannot be used by later cells: {why}"));
        next.missing.insert(
            name.to_owned(),
            Missing::NotKept {
                cell,
                why: why.to_owned(),
            },
        );
        return;
    }
    let moved = matches!(code, "E0382" | "E0505" | "E0507" | "E0381");
    if moved {
        next.missing.insert(name.to_owned(), Missing::Moved { cell });
        return;
    }
    let why = match code {
        "E0597" | "E0506" | "E0502" | "E0499" | "E0716" | "E0515" | "E0521" | "E0373" | "E0503" | "E0310" | "E0311" => {
            "it borrows from a value that may not live as long; keep an owned value (`.clone()`, `.to_owned()`; `move` for a closure), or use it in the same cell"
        }
        "E0282" | "E0283" | "E0284" => "its type is not known; write it, as in `let x: Vec<i32> = …`",
        _ => "a value of its type cannot be kept between cells",
    };
    notes.push(format!("`{name}` is not kept: {why}"));
    next.missing.insert(
        name.to_owned(),
        Missing::NotKept {
            cell,
            why: why.to_owned(),
        },
    );
}
