//! What the mutations begin with: real forms of everything that is read, and inputs that once did harm.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use testkit::StandIn;
use testkit::generator::{Plan, World};
use tubelab::fetch::{self, Answer, Settings, Snapshot};

/// The directory of the files that once did harm, and of those of older versions.
pub fn directory(name: &str) -> PathBuf {
    testkit::root().join("tests/trust").join(name)
}

/// A small generated channel as the API answers it, comments included.
pub static ANSWERS: LazyLock<Vec<Answer>> = LazyLock::new(|| {
    let api = StandIn::start(World::generate(Plan::new(1, 12)));
    let settings = Settings::new(StandIn::KEY, &api.url()).unwrap();
    let channel = fetch::fetch_with(HANDLE, &settings).unwrap();
    let videos = tubelab::clean::clean(&channel).unwrap();
    let ids: Vec<&str> = videos
        .column("video_id")
        .unwrap()
        .str()
        .unwrap()
        .iter()
        .flatten()
        .take(6)
        .collect();
    let with_comments = fetch::comments_with(&channel, &ids, fetch::CommentOptions::default(), &settings).unwrap();
    let mut answers = channel.answers().to_vec();
    answers.extend(
        with_comments
            .answers()
            .iter()
            .filter(|answer| answer.endpoint.starts_with("comment"))
            .cloned(),
    );
    answers.extend(
        fetch::categories_with("DE", &settings)
            .unwrap()
            .answers()
            .iter()
            .cloned(),
    );
    let charts = Snapshot::open(testkit::root().join("data/demo-charts")).unwrap();
    let mut chart = charts
        .answers()
        .iter()
        .find(|answer| answer.params.contains_key("chart"))
        .unwrap()
        .clone();
    let mut body: Value = serde_json::from_str(&chart.body).unwrap();
    body["items"].as_array_mut().unwrap().truncate(5);
    chart.body = body.to_string();
    answers.push(chart);
    answers
});
const HANDLE: &str = "@tubelab-demo-1";

/// The answers' bodies as JSON.
pub static BODIES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    ANSWERS
        .iter()
        .map(|answer| serde_json::from_str(&answer.body).unwrap())
        .collect()
});

/// A snapshot of these answers.
pub fn snapshot(answers: Vec<Answer>) -> Snapshot {
    Snapshot::new("UCgenerated_000000000001".to_owned(), answers)
}

/// Fills the cache's file in `directory` with the three answers of a small fetch.
pub fn fill_cache(directory: &Path) {
    let api = StandIn::start(World::generate(Plan::new(1, 12)));
    let work = tempfile::tempdir().unwrap();
    let cache = tubelab::cache::Cache::new(tubelab::cache::CacheOptions::in_memory().directory(work.path()));
    let settings = Settings::new(StandIn::KEY, &api.url()).unwrap().cache(cache);
    fetch::fetch_with(HANDLE, &settings).unwrap();
    let file = work.path().join("answers-1.sqlite");
    // Whole, with what is still in the log of the database.
    std::fs::create_dir_all(directory).unwrap();
    let script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('VACUUM INTO ?', [sys.argv[2]])";
    let target = directory.join("answers-1.sqlite");
    testkit::run_plain_python(script, &[file.to_str().unwrap(), target.to_str().unwrap()]);
}

/// What the API says when it refuses.
pub fn refusals() -> Vec<(u16, String)> {
    let refusal = |status: u16, reason: &str, message: &str| {
        let body = json!({"error": {"code": status, "message": message, "status": "PERMISSION_DENIED", "errors": [
            {"message": message, "domain": "youtube.quota", "reason": reason}], "details": [
            {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID", "metadata": {"service": "youtube"}}]}});
        (status, body.to_string())
    };
    vec![
        refusal(
            403,
            "quotaExceeded",
            "The request cannot be completed because you have exceeded your <a href=\"/q\">quota</a>.",
        ),
        refusal(400, "badRequest", "API key not valid. Please pass a valid API key."),
        refusal(
            404,
            "playlistNotFound",
            "The playlist identified with the request's <code>playlistId</code> cannot be found.",
        ),
        (502, "<html><body>Bad gateway</body></html>".to_owned()),
    ]
}

pub const CHANNEL_NAMES: [&str; 10] = [
    "@rustlang",
    "UCaYhcUwRBNscFNUKTjgPFiA",
    "https://www.youtube.com/@rustlang/videos?view=0",
    "https://www.youtube.com/channel/UCaYhcUwRBNscFNUKTjgPFiA",
    "https://youtu.be/dQw4w9WgXcQ?t=43",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1",
    "youtube.com/c/%E6%97%A5%E6%9C%AC",
    "https://m.youtube.com/user/Google",
    "@日本語チャンネル",
    "some words to search for",
];

pub const DURATIONS: [&str; 7] = ["PT4M13S", "P1DT2H3M4S", "754s", "P0D", "PT0S", "P2W", "PT1.5S"];

pub const SETTINGS: &str = "version = 1\napi_key = \"AIzaPlanted\"\napi_url = \"https://www.googleapis.com/youtube/v3\"\n\
    daily_units = 10000\ndaily_searches = 100\n[cache]\ndirectory = \"/tmp/x\"\nlifetime = \"1h\"\n\
    statistics_lifetime = \"90 minutes\"\nsize_mb = 500\nredis_url = \"redis://127.0.0.1:6379\"\n";

pub const DOTENV: &str =
    "# keys\nOTHER=1\nexport YOUTUBE_API_KEY = \"AIzaPlanted0123456789\" # mine\nYOUTUBE_API_KEY='x'\r\n";

pub const QUERIES: [&str; 6] = [
    "select weekday, median(views) as views from videos group by 1 order by 2 desc",
    "with long as (select * from videos where duration_s > 600) select count(*), avg(likes * 1.0 / views) from long",
    "select a.title, b.views from videos a join videos b on a.video_id = b.video_id where a.title like '%x%' limit 3",
    "select case when views > 10 then 'much' else 'little' end as kind, count(distinct title) from videos group by 1 having count(*) > 1",
    "select \"title\", rank() over (partition by weekday order by views desc) from videos -- words\n",
    "select title from videos union all select description from videos where published_at between '2024-01-01' and '2025-01-01'",
];
