# The same as pandas does it, whole columns at a time. Arguments: the file of answers, a time zone. Prints the seconds of each step.
import json, sys, time, unicodedata
import numpy as np, pandas as pd
from scipy import stats
lines = open(sys.argv[1]).read().splitlines(); zone = sys.argv[2]; fetched = pd.Timestamp("2026-11-20T06:00:00Z")
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
f["english"] = (d.language == "en").astype(float); f["level"] = np.log1p(d.groupby("short").views.transform(lambda s: s.rolling(10, min_periods=3).median().shift(4)))
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
