# The same as Python polars does it. Arguments: the file of answers, a time zone. Prints the seconds of each step.
import json, sys, time
import numpy as np, polars as pl
from scipy import stats
path, zone = sys.argv[1:3]
took = []; now = time.perf_counter()
def lap(name):
    global now
    took.append((name, time.perf_counter() - now)); now = time.perf_counter()

rows = []
for line in open(path): # quicker than read_ndjson, which first puts every field of the answers into structs
    for v in json.loads(line)["items"]:
        s, t, c = v["snippet"], v.get("statistics", {}), v.get("contentDetails", {})
        rows.append((v["id"], s["channelId"], s["channelTitle"], s["title"], s.get("description"), s["publishedAt"], c.get("duration"),
            t.get("viewCount"), t.get("likeCount"), t.get("commentCount"), s.get("liveBroadcastContent"), "shortsAspectRatio" in s["thumbnails"],
            s.get("tags"), s.get("categoryId"), s.get("defaultLanguage") or s.get("defaultAudioLanguage"), v.get("status", {}).get("madeForKids"),
            s["thumbnails"].get("medium", {}).get("url")))
S, B = pl.String, pl.Boolean
types = dict(id=S, channel=S, channel_title=S, title=S, description=S, published=S, duration=S, views=S, likes=S, comments=S, live=S, short=B,
    tags=pl.List(S), category=S, language=S, kids=B, thumbnail=S)
part = lambda unit: pl.col("duration").str.extract(rf"(\d+){unit}").cast(pl.Int64).fill_null(0)
d = (pl.DataFrame(rows, schema=types, orient="row").unique("id")
    .with_columns(pl.col("title").str.normalize("NFC"), pl.col("published").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", time_zone="UTC"),
        pl.col("views", "likes", "comments").cast(pl.Int64), seconds=part("D") * 86400 + part("H") * 3600 + part("M") * 60 + part("S"))
    .with_columns(seconds=pl.when(pl.col("seconds") > 0).then("seconds")).sort("published", "id"))
lap("clean")

local = pl.col("published").dt.convert_time_zone(zone); hour = local.dt.hour() + local.dt.minute() / 60
month = (local.dt.month() - 1) * (np.pi / 6); title, text = pl.col("title").str, pl.col("description").str
tag = r"(?:^|[^\w#/&])#\w"; days = (pl.col("published") - pl.col("published").min()).dt.total_seconds() / 86400
words = title.extract_all(r"\w+")
d.select((hour * np.pi / 12).sin().alias("hour_sin"), (hour * np.pi / 12).cos().alias("hour_cos"),
    *[(local.dt.weekday() == i + 1).cast(pl.Float64).alias(f"weekday_{i}") for i in range(7)],
    month.sin().alias("month_sin"), month.cos().alias("month_cos"), (pl.col("seconds") / 60).log1p().alias("duration"),
    title.len_chars().alias("length"), words.list.len().alias("words"),
    words.list.eval(pl.element().str.len_chars()).list.mean().alias("word_length"), text.len_chars().log1p().alias("description"),
    text.contains(r"(?i)https?://|www\.").cast(pl.Float64).alias("links"),
    (title.count_matches(tag) + text.count_matches(tag).fill_null(0)).alias("hashtags"), pl.col("short").cast(pl.Float64), days.alias("first"),
    days.diff().log1p().alias("last"), title.contains("[?？؟¿;]").cast(pl.Float64).alias("question"),
    title.contains(r"\d").cast(pl.Float64).alias("number"), title.contains("[\U0001f000-\U0001faff\u2600-\u27bf]").cast(pl.Float64).alias("emoji"),
    title.count_matches(r"\b[A-Z]{3,}\b").alias("capitals"), pl.col("tags").list.len().fill_null(0).log1p(),
    (pl.col("language") == "en").cast(pl.Float64).alias("english"),
    pl.col("views").rolling_median(10, min_samples=3).shift(4).over("short").log1p().alias("level"))
lap("features")

def interval(x):
    x = np.sort(x); n = len(x)
    if n < 5: return np.nan, np.nan
    k = max(int(np.ceil(n / 2 - 0.98 * np.sqrt(n))), 1); return x[k - 1], x[n - k]
seen = pl.when(pl.col("views") > 0).then("views")
fetched = pl.lit("2026-11-20T06:00:00Z").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", time_zone="UTC")
age = ((fetched - pl.col("published")).dt.total_seconds() / 86400).clip(lower_bound=1 / 24)
d = d.with_columns(seen=seen).with_columns(er=(pl.col("likes") + pl.col("comments")) / seen * 100, lr=pl.col("likes") / seen * 100, cr=pl.col("comments") / seen * 100, vv=pl.col("views") / age)
band = lambda name, at, labels, closed: pl.col(name).cut(at, labels=labels, left_closed=closed).alias(name + "_band")
d = d.with_columns(band("er", [2, 5, 8], ["poor", "average", "good", "excellent"], True), band("lr", [2, 4], ["low", "average", "high"], False),
    band("cr", [0.5, 1], ["low", "average", "high"], False), band("vv", [100, 500, 1000], ["low", "average", "good", "strong"], False))
for name in ["er", "lr", "cr"]:
    x, y = d.select(name, "seen").drop_nulls().to_numpy().T; stats.linregress(x, np.log(y)); stats.t.ppf(0.975, len(x) - 2); stats.spearmanr(x, y)
for name in ["er", "lr", "cr", "vv"]:
    both = d.select(name, "seen").drop_nulls().cast(pl.Float64).to_numpy(); x, w = both.T; stats.t.interval(0.95, len(x) - 1, x.mean(), stats.sem(x)); np.median(x); interval(x)
    y = x * w / 100; y.sum() / w.sum(); stats.sem(y - y.sum() / w.sum() * w)
lap("engagement")

log = pl.col("views").log1p()
u = (d.filter(pl.col("live") == "none").with_columns(hour=local.dt.hour(), weekday=local.dt.weekday(), log=log)
    .with_columns(lift=pl.col("log") - pl.col("log").rolling_median(21, min_samples=6, center=True).over("short")))
known = u.filter(pl.col("lift").is_not_null())
for keys in [["hour"], ["weekday"], ["weekday", "hour"]]:
    for key, g in known.partition_by(keys, as_dict=True).items():
        for name in ["views", "lift", "er"]:
            x = g[name].drop_nulls().to_numpy(); np.median(x) if len(x) else None; interval(x)
        if len(keys) == 1 and len(g) >= 10:
            stats.mannwhitneyu(g["lift"].to_numpy(), known.filter(pl.col(keys[0]) != key[0])["lift"].to_numpy(), method="asymptotic", use_continuity=False)
lap("uploads")
print(json.dumps(took))
