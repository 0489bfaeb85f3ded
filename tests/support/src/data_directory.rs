//! A data directory of a test's own that does not lay out the library again.

use std::fs;
use std::path::{Path, PathBuf};

/// The directory `own`, for `TUBELAB_DATA_DIR`: snapshots, quota and champions are this test's own, and the library that is
/// laid out for cells is the one in `shared`.
pub fn data_directory(own: PathBuf, shared: &Path) -> PathBuf {
    let (library, link) = (shared.join("sysroot"), own.join("sysroot"));
    fs::create_dir_all(&library).expect("a directory can be made");
    fs::create_dir_all(&own).expect("a directory can be made");
    if !link.exists() {
        std::os::unix::fs::symlink(library, link).expect("a link can be made");
    }
    own
}
