//! How long clean, features, engagement and uploads take on 100,000 videos, beside pandas doing the same on the same file.
//!
//! ```console
//! cargo bench --profile dev --bench analysis             # 100,000 videos
//! cargo bench --profile dev --bench analysis -- 20000
//! ```
//!
//! Both sides start from the same file: the API's answers, 50 videos a line, already in memory. pandas works as an analyst would
//! write it, whole columns at a time; where it has no function (neighbours without the video itself, Holm), it does a little
//! less than we do.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::{Duration, Instant};
use testkit::generator::{Plan, World};
use tubelab::fetch::{Answer, Snapshot};
use tubelab::{analyze, clean, features};

const ZONE: &str = "Europe/Berlin";
const CHANNEL: &str = "UCgenerated_000000000007";

fn main() {
    let videos = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(100_000);
    eprintln!("generating {videos} videos …");
    let bodies = bodies(videos);
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    std::fs::write(file.path(), bodies.join("\n")).expect("the file can be written");

    let ours = ours(&bodies);
    let printed = testkit::run_python(PANDAS, &[file.path().to_str().expect("the path is text"), ZONE]);
    let theirs: Vec<(String, f64)> = serde_json::from_str(&printed).expect("the script prints JSON");

    println!(
        "{videos} videos, {} MB of answers",
        bodies.iter().map(String::len).sum::<usize>() >> 20
    );
    println!("{:<12} {:>10} {:>10} {:>8}", "", "tubelab", "pandas", "ratio");
    let (mut all, mut all_theirs) = (0.0, 0.0);
    for ((name, took), (_, their)) in ours.iter().zip(&theirs) {
        let took = took.as_secs_f64();
        (all, all_theirs) = (all + took, all_theirs + their);
        println!("{name:<12} {took:>9.2}s {their:>9.2}s {:>7.1}×", their / took);
    }
    println!(
        "{:<12} {all:>9.2}s {all_theirs:>9.2}s {:>7.1}×",
        "together",
        all_theirs / all
    );
}

/// The bodies of the answers, 50 videos each: a generated channel of at most 20,000 videos, repeated under other ids.
fn bodies(videos: usize) -> Vec<String> {
    let world = World::generate(Plan::new(7, videos.clamp(100, 20_000)));
    let items: Vec<(String, String)> = world
        .videos
        .iter()
        .map(|(id, item)| (id.clone(), item.to_string()))
        .collect();
    let mut bodies = Vec::new();
    let mut body = String::new();
    for number in 0..videos {
        let (copy, place) = (number / items.len(), number % items.len());
        let (id, item) = &items[place];
        let item = item.replacen(
            &format!("\"id\":\"{id}\""),
            &format!("\"id\":\"{:02}{}\"", copy, &id[2..]),
            1,
        );
        let begin = if body.is_empty() {
            "{\"kind\":\"youtube#videoListResponse\",\"items\":["
        } else {
            ","
        };
        let _ = write!(body, "{begin}{item}");
        if number % 50 == 49 || number + 1 == videos {
            body.push_str("]}");
            bodies.push(std::mem::take(&mut body));
        }
    }
    bodies
}

fn ours(bodies: &[String]) -> Vec<(&'static str, Duration)> {
    let answer = |body: &String| Answer {
        endpoint: "videos".into(),
        params: BTreeMap::new(),
        fetched_at: "2026-11-20T06:00:00Z".parse().expect("a time"),
        etag: None,
        body: body.clone(),
    };
    let snapshot = Snapshot::new(CHANNEL.into(), bodies.iter().map(answer).collect());
    let mut took = Vec::new();
    let mut timed = |name, started: Instant| took.push((name, started.elapsed()));
    let started = Instant::now();
    let videos = clean::clean(&snapshot).expect("the answers are whole");
    timed("clean", started);
    let started = Instant::now();
    features::features(&videos, ZONE).expect("features");
    timed("features", started);
    let started = Instant::now();
    analyze::engagement(&videos).expect("engagement");
    timed("engagement", started);
    let started = Instant::now();
    analyze::uploads(&videos, ZONE).expect("uploads");
    timed("uploads", started);
    took
}

const PANDAS: &str = r##"
import json, sys, time, unicodedata
import numpy as np, pandas as pd
from scipy import stats
lines = open(sys.argv[1]).read().split("\n"); zone = sys.argv[2]; fetched = pd.Timestamp("2026-11-20T06:00:00Z")
took = []; now = time.perf_counter()
def lap(name):
    global now
    took.append((name, time.perf_counter() - now)); now = time.perf_counter()

rows = []
for line in lines:
    for v in json.loads(line)["items"]:
        s, t, c = v["snippet"], v.get("statistics", {}), v.get("contentDetails", {})
        rows.append((v["id"], s["channelId"], s["channelTitle"], unicodedata.normalize("NFC", s["title"]), s.get("description"),
            s["publishedAt"], c.get("duration"), t.get("viewCount"), t.get("likeCount"), t.get("commentCount"),
            s.get("liveBroadcastContent"), "shortsAspectRatio" in s["thumbnails"], s.get("tags"), s.get("categoryId"),
            s.get("defaultLanguage") or s.get("defaultAudioLanguage"), v.get("status", {}).get("madeForKids"),
            s["thumbnails"].get("medium", {}).get("url")))
d = pd.DataFrame(rows, columns="id channel channel_title title description published duration views likes comments live short tags category language kids thumbnail".split())
d = d.drop_duplicates("id"); d["published"] = pd.to_datetime(d.published, utc=True, format="ISO8601")
for c in ["views", "likes", "comments"]: d[c] = pd.to_numeric(d[c])
part = d.duration.str.extract(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?").astype(float).fillna(0)
d["seconds"] = part @ np.array([86400, 3600, 60, 1]); d["seconds"] = d.seconds.where(d.seconds > 0)
d = d.sort_values(["published", "id"]).reset_index(drop=True)
lap("clean")

local = d.published.dt.tz_convert(zone); hour = local.dt.hour + local.dt.minute / 60
f = pd.DataFrame({"hour_sin": np.sin(hour * np.pi / 12), "hour_cos": np.cos(hour * np.pi / 12)})
for i in range(7): f[f"weekday_{i}"] = (local.dt.dayofweek == i).astype(float)
month = (local.dt.month - 1) * np.pi / 6; f["month_sin"] = np.sin(month); f["month_cos"] = np.cos(month)
f["duration"] = np.log1p(d.seconds / 60); f["length"] = d.title.str.len()
words = d.title.str.findall(r"\w+"); f["words"] = words.str.len(); f["word_length"] = [np.mean([len(w) for w in ws]) if ws else np.nan for ws in words]
f["description"] = np.log1p(d.description.str.len()); f["links"] = d.description.str.contains(r"(?i)https?://|www\.").astype(float)
f["hashtags"] = d.title.str.count(r"(?<![\w#/&])#\w") + d.description.fillna("").str.count(r"(?<![\w#/&])#\w")
f["short"] = d.short.astype(float); days = (d.published - d.published.min()) / pd.Timedelta(days=1); f["first"] = days
f["last"] = np.log1p(days.diff()); f["question"] = d.title.str.contains("[?？؟¿;]").astype(float); f["number"] = d.title.str.contains(r"\d").astype(float)
f["emoji"] = d.title.str.contains("[\U0001f000-\U0001faff\u2600-\u27bf]").astype(float)
f["capitals"] = d.title.str.count(r"\b[A-Z]{3,}\b"); f["tags"] = np.log1p(d.tags.str.len().fillna(0))
lap("features")

def interval(x):
    x = np.sort(x); n = len(x)
    if n < 5: return np.nan, np.nan
    k = max(int(np.ceil(n / 2 - 0.98 * np.sqrt(n))), 1); return x[k - 1], x[n - k]
seen = d.views.where(d.views > 0); age = ((fetched - d.published) / pd.Timedelta(days=1)).clip(lower=1 / 24)
d["er"] = (d.likes + d.comments) / seen * 100; d["lr"] = d.likes / seen * 100; d["cr"] = d.comments / seen * 100; d["vv"] = d.views / age
d["er_band"] = pd.cut(d.er, [-1, 2, 5, 8, 1e9], right=False, labels=["poor", "average", "good", "excellent"])
d["lr_band"] = pd.cut(d.lr, [-1, 2, 4, 1e9], labels=["low", "average", "high"]); d["cr_band"] = pd.cut(d.cr, [-1, 0.5, 1, 1e9], labels=["low", "average", "high"])
d["vv_band"] = pd.cut(d.vv, [-1, 100, 500, 1000, 1e12], labels=["low", "average", "good", "strong"])
for c in ["er", "lr", "cr"]:
    m = d[c].notna() & seen.notna(); fit = stats.linregress(d[c][m], np.log(seen[m])); stats.t.ppf(0.975, m.sum() - 2); stats.spearmanr(d[c][m], seen[m])
for c in ["er", "lr", "cr", "vv"]:
    x = d[c].dropna(); stats.t.interval(0.95, len(x) - 1, x.mean(), stats.sem(x)); x.median(); interval(x.to_numpy())
    y, w = (x * seen[x.index] / 100), seen[x.index]; y.sum() / w.sum(); stats.sem(y - y.sum() / w.sum() * w)
lap("engagement")

u = d[d.live == "none"].copy(); local = u.published.dt.tz_convert(zone); u["hour"] = local.dt.hour; u["weekday"] = local.dt.dayofweek
u["log"] = np.log1p(u.views)
u["lift"] = u.log - u.groupby("short").log.transform(lambda s: s.rolling(21, center=True, min_periods=6).median())
known = u[u.lift.notna()]
for keys in [["hour"], ["weekday"], ["weekday", "hour"]]:
    for key, g in known.groupby(keys):
        for c in ["views", "lift", "er"]:
            x = g[c].dropna().to_numpy(); np.median(x) if len(x) else None; interval(x)
        if len(keys) == 1 and len(g) >= 10:
            stats.mannwhitneyu(g.lift, known.lift[known[keys[0]] != key[0]], method="asymptotic", use_continuity=False)
lap("uploads")
print(json.dumps(took))
"##;
