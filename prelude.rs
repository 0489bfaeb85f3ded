// What every kernel evaluates before the first cell. A file of your own at ~/.config/tubelab/prelude.rs takes its place.
use tubelab::prelude::*;
