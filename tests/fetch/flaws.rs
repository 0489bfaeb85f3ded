//! Items that are not as documented: a value that cannot be read costs itself, an item that cannot be read no other.

use super::partial::{column, serve, settings};
use testkit::Flaw;
use testkit::generator::{Plan, World};
use tubelab::clean;
use tubelab::fetch;
use tubelab::polars::prelude::*;

#[test]
fn every_flaw_of_a_video_costs_that_value_or_that_video_only() {
    let world = World::generate(Plan::new(90, 60));
    let clean_api = serve(world.clone());
    let id = world.plan().channel_id.clone();
    let whole = clean::clean(&fetch::fetch_with(&id, &settings(clean_api)).unwrap()).unwrap();
    let ids = column(&whole, "video_id");
    // One with everything, so that there is something to spoil.
    let rich = |id: &&String| {
        let video = &world.videos[*id];
        video["statistics"]["viewCount"].is_string()
            && video["snippet"]["tags"].as_array().is_some_and(|tags| tags.len() > 1)
            && video["contentDetails"]["duration"] != "P0D"
    };
    let spoilt = ids.iter().flatten().find(rich).unwrap();
    for flaw in Flaw::ALL {
        let api = serve(world.clone());
        api.flaw(spoilt, flaw);
        let snapshot = fetch::fetch_with(&id, &settings(api)).unwrap();
        let videos = clean::clean(&snapshot).unwrap();
        let others = |frame: &DataFrame| {
            let columns = frame.clone().lazy().drop(cols(["fetched_at"]));
            columns
                .filter(col("video_id").neq(lit(spoilt.as_str())))
                .collect()
                .unwrap()
        };
        assert!(others(&videos).equals_missing(&others(&whole)), "{flaw:?} costs others");
        assert_eq!(
            videos.height(),
            whole.height() - usize::from(!flaw.is_readable()),
            "{flaw:?}"
        );
        let quality = clean::quality_of_snapshot(&snapshot).unwrap();
        let told: Vec<(String, String)> = column(&quality, "what")
            .into_iter()
            .flatten()
            .zip(column(&quality, "examples").into_iter().flatten())
            .collect();
        let names = |what: &str| {
            told.iter()
                .any(|(told, ids)| told == what && ids.contains(spoilt.as_str()))
        };
        let row = videos
            .clone()
            .lazy()
            .filter(col("video_id").eq(lit(spoilt.as_str())))
            .collect()
            .unwrap();
        let is_null = |name: &str| row.column(name).unwrap().null_count() == 1;
        match flaw {
            Flaw::NullStatistics => assert!(is_null("views") && is_null("likes") && is_null("comments")),
            Flaw::NullDetails => assert!(is_null("duration_s")),
            Flaw::BadDuration => assert!(is_null("duration_s") && names("contentDetails.duration cannot be read")),
            Flaw::UnknownLive => assert!(is_null("live") && names("snippet.liveBroadcastContent cannot be read")),
            Flaw::WordComments => {
                assert!(
                    is_null("comments") && !is_null("views") && names("statistics.commentCount cannot be read"),
                    "{told:?}"
                );
            }
            Flaw::HugeCount | Flaw::WordCount => {
                assert!(
                    is_null("views") && !is_null("likes") && names("statistics.viewCount cannot be read"),
                    "{told:?}"
                )
            }
            Flaw::OddSnippet => {
                assert!(
                    is_null("thumbnail") && !is_null("tags") && names("snippet.tags cannot be read"),
                    "{told:?}"
                );
            }
            Flaw::UnknownFields | Flaw::PlainNumbers => assert!(
                row.drop("fetched_at").unwrap().equals_missing(
                    &whole
                        .clone()
                        .lazy()
                        .filter(col("video_id").eq(lit(spoilt.as_str())))
                        .drop(cols(["fetched_at"]))
                        .collect()
                        .unwrap()
                ),
                "{flaw:?}"
            ),
            Flaw::NoTitle | Flaw::BadDate => assert!(names("item that cannot be read"), "{told:?}"),
        }
    }
}
