//! Order, repetition and splitting of what is added do not change the result.

use super::support::*;
use proptest::prelude::*;
use tubelab::corpus::{self, CorpusOptions};
use tubelab::fetch::Snapshot;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_way_of_adding_does_not_matter(
        plan in prop::collection::vec((0_usize..6, 0_usize..40, 0_i64..20, any::<bool>()), 1..10),
        order in any::<prop::sample::Index>(),
        cuts in prop::collection::vec(any::<bool>(), 20),
        compact_at in 0_usize..10,
    ) {
        let made = |(n, videos, day, complete): &(usize, usize, i64, bool)| {
            let whole = snapshot(*n, *videos, *day);
            if *complete { whole } else { incomplete(&whole) }
        };
        let snapshots: Vec<Snapshot> = plan.iter().map(made).collect();
        let new = || {
            let directory = tempfile::tempdir().unwrap();
            let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(2)).unwrap();
            (directory, corpus)
        };
        let (_at_once_in, at_once) = new();
        at_once.add_all(&snapshots).unwrap();
        // Rotated, every second one twice, in batches, with a compaction somewhere.
        let mut shuffled: Vec<Snapshot> = snapshots.iter().rev().cloned().collect();
        let by = order.index(shuffled.len());
        shuffled.rotate_left(by);
        let repeated: Vec<Snapshot> = shuffled.iter().step_by(2).cloned().collect();
        shuffled.extend(repeated);
        let (_one_by_one_in, one_by_one) = new();
        let mut batch = Vec::new();
        for (place, snapshot) in shuffled.into_iter().enumerate() {
            batch.push(snapshot);
            if cuts[place % cuts.len()] {
                one_by_one.add_all(&batch).unwrap();
                batch.clear();
            }
            if place == compact_at {
                one_by_one.compact().unwrap();
            }
        }
        one_by_one.add_all(&batch).unwrap();
        // Two snapshots of the same day differ in their number of videos only: which one counts is settled by the digest.
        assert_same(&at_once, &one_by_one);
    }
}
