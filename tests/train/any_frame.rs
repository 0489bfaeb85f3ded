//! Frames of every shape.

use crate::support::*;
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use tubelab::display::Show;
use tubelab::train;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any frame of the schema gives a model with finite numbers, or an error in words.
    #[test]
    fn any_frame_is_survived(
        n in prop_oneof![Just(0_usize), Just(1), 8..45_usize],
        seed in any::<u64>(),
        unknown in prop_oneof![Just(0.0), Just(0.2), Just(1.0)],
        views in prop_oneof![Just(0_i64), Just(1), Just(i64::MAX), Just(-5), Just(1000)],
        same_views in any::<bool>(),
        spread in prop_oneof![Just(0_i64), Just(1), Just(DAY)],
    ) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut v = generated(n, seed, CLEAR);
        for row in 0..n {
            if random.gen_bool(unknown) { v.descriptions[row] = None; }
            if random.gen_bool(unknown) { v.short[row] = None; }
            if random.gen_bool(unknown / 2.0) { v.views[row] = None; }
            if random.gen_bool(unknown / 2.0) { v.durations[row] = None; }
            if random.gen_bool(0.1) { v.titles[row] = "\u{202e}👾\0<script>".into(); }
            if random.gen_bool(0.1) { v.durations[row] = Some(*[0, -1, i64::MAX, 10_000_000].choose(&mut random).unwrap()); }
            if same_views || random.gen_bool(0.2) { v.views[row] = Some(views); }
            if spread != DAY { v.published[row] = START + row as i64 * spread; }
        }
        let frame = v.frame();
        match train::views_with(&frame, &quick()) {
            Err(error) => {
                prop_assert!(error.is_too_little_data(), "{error}");
                prop_assert!(error.next_step().is_some());
            }
            Ok(model) => {
                let bundle = model.bundle();
                for (_, content) in bundle.iter() {
                    prop_assert!(!content.contains("NaN") && !content.contains(" inf"), "{content}");
                }
                for table in [model.scores().unwrap(), model.importance().unwrap(), model.coefficients().unwrap(), model.predict(&frame).unwrap()] {
                    for column in table.columns() {
                        if let Ok(cells) = column.f64() {
                            prop_assert!(cells.iter().flatten().all(f64::is_finite), "{column:?}");
                        }
                    }
                }
            }
        }
    }
}
