//! The card.

use crate::support::*;
use tubelab::display::Show;

#[test]
fn the_card_is_safe_and_says_its_words() {
    let model = fitted(&generated(120, 15, CLEAR));
    let html = model.bundle().get("text/html").unwrap().to_owned();
    assert!(html.contains("Generated &lt;b&gt;channel&lt;/b&gt;") && !html.contains("<b>channel"));
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    for words in [
        "120 videos",
        "shuffled folds",
        "later videos",
        "prediction intervals contained",
        "does not necessarily cause",
    ] {
        assert!(html.contains(words) && text.contains(words), "{words}");
    }
    assert!(!text.contains("NaN"));
}
