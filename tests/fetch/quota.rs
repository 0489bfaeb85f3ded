//! The ledger of the day's quota: it agrees with the server's own count, call for call, whatever goes wrong.

use proptest::prelude::*;
use std::path::Path;
use std::time::Duration;
use testkit::generator::{Plan, World};
use testkit::{Bucket, Fault, StandIn};
use tubelab::display::Show;
use tubelab::fetch::{Limits, Quota, RetryPolicy, Settings, fetch_with, quota_with};

/// Never dropped: a port that is given out again would let the process's cache take one server for another.
fn serve(plan: Plan) -> &'static StandIn {
    Box::leak(Box::new(StandIn::start(World::generate(plan))))
}

fn settings(api: &StandIn, directory: &Path) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(10),
        fetch: Duration::from_secs(60),
        retries: 4,
        pause: Duration::from_millis(2),
    };
    let settings = Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy);
    settings.count_in(directory.join("below").join("quota.db"))
}

fn used(quota: &Quota) -> [u64; 3] {
    [quota.units.used, quota.searches.used, quota.stats.used]
}

fn counted(api: &StandIn) -> [u64; 3] {
    [Bucket::Units, Bucket::Searches, Bucket::BatchStats].map(|bucket| api.used(bucket))
}

#[test]
fn the_ledger_agrees_with_the_server_call_for_call() {
    let api = serve(Plan::new(31, 260));
    let directory = tempfile::tempdir().unwrap();
    let settings = settings(api, directory.path());
    let handle = api.world().plan().handle.clone();
    let agree = |moment: &str| assert_eq!(used(&quota_with(&settings).unwrap()), counted(api), "{moment}");
    agree("before the first call");

    let faults = [
        Fault::InternalError,
        Fault::BackendError,
        Fault::Html(503),
        Fault::Truncated,
        Fault::Broken,
        Fault::Reset,
        Fault::Hang(Duration::from_millis(20)),
        Fault::PerMinute { retry_after: Some(0) },
        Fault::InvalidPageToken,
    ];
    for (nth, fault) in faults.into_iter().enumerate() {
        api.fault_after("playlistItems", nth % 3, 1, fault.clone());
        api.fault_after("videos", nth % 2, 1, fault.clone());
        // Another way to write the name each time, so that no memory answers.
        let name = format!("https://www.youtube.com/{handle}/videos?nth={nth}");
        let _ = fetch_with(&name, &settings);
        tubelab::cache::clear();
        agree(&format!("after {fault:?}"));
    }
    // Names that are unknown, invalid ones, and searches cost too, each in its bucket.
    assert!(fetch_with("@nobody-at-all", &settings).unwrap_err().is_not_found());
    agree("an unknown handle");
    assert!(fetch_with("nobody at all", &settings).unwrap_err().is_not_found());
    agree("a search");
    assert_eq!(api.used(Bucket::Searches), 1);
    for fault in [
        Fault::SignInRequired,
        Fault::KeyInvalid,
        Fault::ServiceDisabled,
        Fault::Status(404),
    ] {
        api.fault("channels", 1, fault.clone());
        fetch_with(&handle, &settings).unwrap_err();
        agree(&format!("after {fault:?}"));
    }
    // A key that is not known spends nothing.
    let stranger = Settings::new("not-the-key-of-the-stand-in", &api.url()).unwrap();
    let stranger = stranger.count_in(directory.path().join("below/quota.db"));
    assert!(fetch_with(&handle, &stranger).unwrap_err().is_bad_key());
    assert_eq!(
        used(&quota_with(&stranger).unwrap()),
        [0, 0, 0],
        "another key counts on its own"
    );
    agree("a wrong key");
}

#[test]
fn what_cannot_be_paid_is_refused_before_it_is_begun() {
    let api = serve(Plan::new(32, 600));
    let directory = tempfile::tempdir().unwrap();
    let daily = Limits {
        units: 20,
        ..Limits::default()
    };
    let settings = settings(api, directory.path()).daily(daily);
    let handle = api.world().plan().handle.clone();
    let error = fetch_with(&handle, &settings).unwrap_err();
    assert!(error.is_quota() && error.is_units_used_up(), "{error}");
    assert!(
        error.message().contains("about 24 units, but only 19 are left today"),
        "{error}"
    );
    assert!(
        error.next_step().unwrap().contains("(midnight Pacific time)"),
        "{error}"
    );
    assert_eq!(api.units(), 1, "only to learn how many videos there are");

    // With nothing left, not even that.
    let none = settings.clone().daily(Limits { units: 1, ..daily });
    let error = fetch_with(&handle, &none).unwrap_err();
    assert!(
        error.is_units_used_up() && error.to_string().contains("used up"),
        "{error}"
    );
    assert_eq!(api.calls().len(), 1);
    assert_eq!(quota_with(&none).unwrap().units.left, 0);
    // More granted by Google, and it goes on.
    fetch_with(&handle, &settings.daily(Limits { units: 50, ..daily })).unwrap();
}

#[test]
fn the_api_itself_says_that_the_day_is_used_up_and_is_believed() {
    let api = serve(Plan::new(33, 120));
    let directory = tempfile::tempdir().unwrap();
    let settings = settings(api, directory.path());
    let handle = api.world().plan().handle.clone();
    // Another computer spent the rest with the same key.
    api.limit(Bucket::Units, 3);
    let error = fetch_with(&handle, &settings).unwrap_err();
    assert!(
        error.is_units_used_up() && error.to_string().contains("midnight Pacific"),
        "{error}"
    );
    let quota = quota_with(&settings).unwrap();
    assert_eq!((quota.units.used, quota.units.left), (api.units(), 0));
    let text = quota.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("used up according to YouTube; 3 counted here"), "{text}");
    let calls = api.calls().len();
    assert!(fetch_with(&handle, &settings).unwrap_err().is_units_used_up());
    assert_eq!(api.calls().len(), calls, "no call is made in vain");
    assert_eq!(
        (quota.searches.left, quota.stats.left),
        (100, 10_000),
        "the other buckets are untouched"
    );

    api.limit(Bucket::Searches, 1);
    assert!(fetch_with("nobody at all", &settings).unwrap_err().is_not_found());
    let error = fetch_with("somebody else", &settings).unwrap_err();
    assert!(
        error.is_searches_used_up() && error.to_string().contains("needs no search"),
        "{error}"
    );
    assert_eq!(quota_with(&settings).unwrap().searches.left, 0);
}

#[test]
fn a_ledger_that_cannot_be_written_blocks_no_fetch() {
    let api = serve(Plan::new(34, 60));
    let directory = tempfile::tempdir().unwrap();
    let handle = api.world().plan().handle.clone();
    let garbage = directory.path().join("garbage.db");
    std::fs::write(
        &garbage,
        "this is not a database, and long enough to be looked at ".repeat(50),
    )
    .unwrap();
    let below_a_file = garbage.join("quota.db");
    for path in [garbage, below_a_file, directory.path().to_owned()] {
        let settings = settings(api, directory.path()).count_in(&path);
        tubelab::cache::clear();
        fetch_with(&handle, &settings).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let error = quota_with(&settings).unwrap_err();
        assert!(error.is_storage() && error.next_step().is_some(), "{error}");
    }
    let uncounted = Settings::new(StandIn::KEY, &api.url()).unwrap();
    assert!(quota_with(&uncounted).unwrap_err().is_input());
}

#[test]
fn many_programs_count_in_one_file() {
    let api = serve(Plan::new(35, 300));
    let directory = tempfile::tempdir().unwrap();
    let settings = settings(api, directory.path());
    let id = api.world().plan().channel_id.clone();
    // Each fetch opens the file on its own, as a program of its own does.
    std::thread::scope(|scope| {
        for nth in 0..8 {
            let (settings, id) = (&settings, &id);
            scope.spawn(move || {
                let mut url = tubelab::fetch::Settings::clone(settings);
                url = url.retry(RetryPolicy::default());
                let video = api.world().uploads()[nth]["contentDetails"]["videoId"]
                    .as_str()
                    .unwrap()
                    .to_owned();
                let name = if nth == 0 {
                    id.clone()
                } else {
                    format!("https://youtu.be/{video}")
                };
                let _ = fetch_with(&name, &url);
            });
        }
    });
    assert_eq!(used(&quota_with(&settings).unwrap()), counted(api));
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let file = directory.path().join("below/quota.db");
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
    for entry in std::fs::read_dir(file.parent().unwrap()).unwrap() {
        let content = std::fs::read(entry.unwrap().path()).unwrap();
        let key = StandIn::KEY.as_bytes();
        assert!(
            !content.windows(key.len()).any(|window| window == key),
            "the key is in the ledger"
        );
    }
}

fn passing_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::InternalError),
        Just(Fault::BackendError),
        Just(Fault::Html(502)),
        Just(Fault::Status(504)),
        Just(Fault::Truncated),
        Just(Fault::Broken),
        Just(Fault::Reset),
        Just(Fault::Hang(Duration::from_millis(5))),
        Just(Fault::PerMinute { retry_after: Some(0) }),
        Just(Fault::PerMinute { retry_after: None }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Four repetitions are allowed, so any four faults can strike the same call and must not be noticed.
    #[test]
    fn faults_below_the_limit_change_nothing_but_the_count(
        faults in prop::collection::vec((0_usize..3, 0_usize..6, passing_fault()), 0..=4)
    ) {
        let plan = || Plan::new(36, 230);
        let undisturbed = serve(plan());
        let directory = tempfile::tempdir().unwrap();
        let handle = undisturbed.world().plan().handle.clone();
        let bodies = |api: &StandIn| {
            let snapshot = fetch_with(&handle, &settings(api, directory.path())).unwrap();
            let bodies: Vec<(String, String)> =
                snapshot.answers().iter().map(|answer| (answer.endpoint.clone(), answer.body.clone())).collect();
            (bodies, snapshot.units())
        };
        let (expected, least) = bodies(undisturbed);
        let api = serve(plan());
        for (endpoint, after, fault) in &faults {
            api.fault_after(["channels", "playlistItems", "videos"][*endpoint], *after, 1, fault.clone());
        }
        let (found, units) = bodies(api);
        prop_assert_eq!(found, expected);
        let struck = api.calls().iter().filter(|call| call.fault.is_some()).count() as u64;
        prop_assert_eq!(api.calls().len() as u64, least + struck);
        prop_assert_eq!(units, least + struck);
        prop_assert_eq!(quota_with(&settings(api, directory.path())).unwrap().units.used, api.units());
    }
}
