//! The same model twice, and after saving.

use crate::support::*;
use tubelab::display::Show;
use tubelab::train;

#[test]
fn the_same_twice_and_after_saving() {
    let videos = generated(120, 14, CLEAR);
    let (one, two) = (fitted(&videos), fitted(&videos));
    assert_eq!(one.bundle(), two.bundle());
    let other = train::views_with(&videos.frame(), &untracked().seed(7)).unwrap();
    assert_ne!(one.bundle(), other.bundle());
    // The order of the rows is no information.
    let reversed = train::views_with(&videos.frame().reverse(), &untracked()).unwrap();
    assert!(
        one.coefficients()
            .unwrap()
            .equals_missing(&reversed.coefficients().unwrap())
    );

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("model.json");
    one.save(&path).unwrap();
    let again = train::load_file(&path).unwrap();
    let (a, b) = (
        one.predict(&videos.frame()).unwrap(),
        again.predict(&videos.frame()).unwrap(),
    );
    for (a, b) in floats(&a, "high_95").iter().zip(floats(&b, "high_95")) {
        assert!((a.unwrap() / b.unwrap() - 1.0).abs() < 1e-12);
    }
    assert_eq!(again.bundle(), one.bundle());
    assert!(
        train::load_file(directory.path().join("none.json"))
            .unwrap_err()
            .is_not_found()
    );
}

#[test]
fn a_file_that_is_not_what_was_written_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("model.json");
    train::views_with(&generated(60, 14, CLEAR).frame(), &quick())
        .unwrap()
        .save(&path)
        .unwrap();
    let whole = std::fs::read_to_string(&path).unwrap();
    let refused = |content: &[u8], words: &str| {
        std::fs::write(&path, content).unwrap();
        let error = train::load_file(&path).unwrap_err();
        assert!(error.is_format() && error.to_string().contains(words), "{error}");
        assert!(error.next_step().unwrap().contains("train the model again"), "{error}");
    };
    refused(
        whole
            .replacen("\"format_version\":2", "\"format_version\":3", 1)
            .as_bytes(),
        "version 3",
    );
    refused(b"{\"format\": \"tubelab.views\", \"format_version\": 1}", "version 1");
    refused(whole.replacen("hour_sin", "hour_six", 1).as_bytes(), "checksum");
    refused(b"", "damaged");
    refused(b"\xff\xfe", "damaged");
    for cut in [10, 200, whole.len() / 2, whole.len() - 2] {
        refused(&whole.as_bytes()[..cut], "damaged");
    }
    // A byte anywhere in the model.
    for place in (1..20).map(|step| whole.len() * step / 20) {
        let mut bytes = whole.clone().into_bytes();
        bytes[place] ^= 1;
        std::fs::write(&path, bytes).unwrap();
        assert!(train::load_file(&path).unwrap_err().is_format(), "byte {place}");
    }
    std::fs::write(&path, &whole).unwrap();
    assert!(train::load_file(&path).is_ok());
}
