//! The page of errors is what the code says today.

use super::error_page;

#[test]
fn the_page_of_errors_is_up_to_date() {
    let kept = include_str!("../../docs/src/reference/errors.md");
    assert!(
        kept == error_page::text(),
        "docs/src/reference/errors.md is not what the code says: run `cargo run --example make_pages`"
    );
}
