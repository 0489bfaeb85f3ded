# The numbers of the analyses, from the Parquet files of a corpus alone, as the documentation defines them ("How numbers are
# computed", and the tables of each function). Argument: the directory of the corpus. Prints JSON: analysis, channel, column.
import json, math, sys
import polars as pl
from scipy import special, stats

ROOT, DAY, WEEK = sys.argv[1], 86_400_000_000, 7 * 86_400_000_000


def median(values):
    values = sorted(values)
    n = len(values)
    return (values[(n - 1) // 2] + values[n // 2]) / 2 if n else None


def median_with_interval(values):
    values, n = sorted(values), len(values)
    low = high = None
    if n >= 5:
        m = -(-n // 2)
        if n > 1_000:
            k = max(1, math.ceil(n / 2 - 1.959963984540054 * math.sqrt(n) / 2))
        else:
            k = next(k for k in range(1, m + 1) if special.betainc(m, n + 1 - m, k / n) >= 0.025)
        low, high = values[k - 1], values[n - k]
    return median(values), low, high


def mean_with_interval(values):
    n = len(values)
    mean = sum(values) / n if n else None
    if n < 2:
        return mean, None, None
    half = stats.t.ppf(0.975, n - 1) * stats.tstd(values) / math.sqrt(n)
    return mean, mean - half, mean + half


def ratio_with_interval(parts, wholes):
    n, whole = len(wholes), sum(wholes)
    if whole <= 0:
        return None, None, None
    r = sum(parts) / whole
    if n < 2:
        return r, None, None
    squares = sum((x - r * y) ** 2 for x, y in zip(parts, wholes))
    half = stats.t.ppf(0.975, n - 1) * math.sqrt(n / (n - 1) * squares) / whole
    return r, r - half, r + half


def finished(row):
    return row["live"] in (None, "none") and (None in (row["published"], row["fetched"]) or row["published"] <= row["fetched"])


def around(rows, value):
    """The value of each video minus the median of up to 10 before and 10 after it of the same format, by number of row."""
    found = {}
    for short in (True, False, None):
        chosen = [
            (row["published"], at, value(row))
            for at, row in enumerate(rows)
            if row["is_short"] is short and row["published"] is not None and finished(row) and value(row) is not None
        ]
        chosen.sort(key=lambda row: row[:2])
        for place, (_, at, own) in enumerate(chosen):
            others = [v for _, _, v in chosen[max(0, place - 10) : place] + chosen[place + 1 : place + 11]]
            if len(others) >= 5:
                found[at] = own - median(others)
    return found


def log_lift(rows):
    return around(rows, lambda row: None if row["views"] is None else math.log1p(max(row["views"], 0)))


def rates(row):
    views, likes, comments = row["views"], row["likes"], row["comments"]
    share = lambda part: part / views * 100 if part is not None and views else None
    both = None if likes is None or comments is None else likes + comments
    velocity = None
    if None not in (views, row["published"], row["fetched"]) and row["live"] in (None, "none"):
        days = (row["fetched"] - row["published"]) / DAY
        velocity = views / max(days, 1 / 24) if days >= 0 else None
    return dict(engagement_rate=share(both), like_rate=share(likes), comment_rate=share(comments), view_velocity=velocity)


def known(values):
    return [value for value in values if value is not None]


def band(rate):
    return next(name for bound, name in [(8, "excellent"), (5, "good"), (2, "average"), (-1, "poor")] if rate >= bound)


def engagement(rows):
    all_rates = [rates(row) for row in rows]
    result, groups = {}, {}
    for measure in ("engagement_rate", "like_rate", "comment_rate", "view_velocity"):
        values = known(rate[measure] for rate in all_rates)
        middle = median_with_interval(values)
        for ending, value in zip(("", "_low", "_high", "_n"), (*middle, len(values))):
            result[measure + ending] = value
        group = dict(zip(("mean", "mean_low", "mean_high"), mean_with_interval(values)))
        group |= dict(n=len(values)) | dict(zip(("median", "median_low", "median_high"), middle))
        if measure != "view_velocity":
            pairs = [(rate[measure] * row["views"], row["views"]) for rate, row in zip(all_rates, rows) if rate[measure] is not None]
            weighted = ratio_with_interval([x for x, _ in pairs], [y for _, y in pairs])
        else:
            weighted = (None,) * 3
        group |= dict(zip(("weighted", "weighted_low", "weighted_high"), weighted))
        groups[measure] = group
    first = groups["engagement_rate"]
    result |= {name: first[name] for name in ("weighted", "weighted_low", "weighted_high")}
    result["band"] = None if result["engagement_rate"] is None else band(result["engagement_rate"])
    lift = log_lift(rows)
    beside = around(rows, lambda row: rates(row)["engagement_rate"])
    pairs = [(beside[at], lift[at]) for at in sorted(beside.keys() & lift.keys())]
    result["rho"] = result["rho_p"] = None
    if len(pairs) >= 10 and all(len(set(side)) > 1 for side in zip(*pairs)):
        found = stats.spearmanr(*zip(*pairs))
        result["rho"], result["rho_p"] = found.statistic, found.pvalue
    return result, groups


def profile(rows):
    dated = known(row["published"] for row in rows)
    now = max(known(row["fetched"] for row in rows), default=None)
    compared = [
        row
        for row in rows
        if finished(row) and None not in (row["published"], row["fetched"]) and 7 * DAY <= row["fetched"] - row["published"] <= 365 * DAY
    ]
    week = None
    if dated and now is not None:
        weeks = (min(now - min(dated), 365 * DAY) - 7 * DAY) / WEEK
        week = len(compared) / weeks if weeks >= 1 else None
    formats = known(row["is_short"] for row in compared)
    result = dict(
        n=len(compared),
        uploads_a_week=week,
        shorts_share=sum(formats) / len(formats) * 100 if formats else None,
        median_minutes=median(known(row["duration_s"] and row["duration_s"] / 60 for row in compared if row["is_short"] is False)),
    )
    for name, values in [
        ("median_views", [row["views"] for row in compared]),
        ("engagement_rate", [rates(row)["engagement_rate"] for row in compared]),
        ("view_velocity", [rates(row)["view_velocity"] for row in compared]),
    ]:
        for ending, value in zip(("", "_low", "_high"), median_with_interval(known(values))):
            result[name + ending] = value
    return result


def uploads(rows):
    dated = [row for row in rows if finished(row) and row["published"] is not None]
    return dict(uploads=len(dated), n=len(log_lift(rows)), uploads_a_week=profile(rows)["uploads_a_week"])


def trends(rows):
    seen = [(row["published"] // DAY, row["views"]) for row in rows if finished(row) and row["published"] is not None]
    result = dict(mean_30=None, median_30=None, n_30=None)
    if seen:
        last = max(day for day, _ in seen)
        window = known(views for day, views in seen if last - 30 < day)
        result = dict(mean_30=sum(window) / len(window) if window else None, median_30=median(window), n_30=len(window))
    counted = outliers(rows)
    return result | dict(viral=counted["viral"], flat=counted["flat"])


def durations(rows):
    lift = log_lift(rows)
    points = [
        (math.log(row["duration_s"] / 60), lift[at])
        for at, row in enumerate(rows)
        if at in lift and row["is_short"] is False and row["duration_s"] is not None and 60 <= row["duration_s"] <= 3600
    ]
    result = dict(n=len(points), slope=None, low=None, high=None, p=None, r2=None)
    if len(points) >= 10 and all(len(set(side)) > 1 for side in zip(*points)):
        line = stats.linregress(*zip(*points))
        half = stats.t.ppf(0.975, len(points) - 2) * line.stderr
        result |= dict(slope=line.slope, low=line.slope - half, high=line.slope + half, p=line.pvalue, r2=line.rvalue**2)
    return result


def outliers(rows):
    lift = log_lift(rows)
    middle = median(lift.values())
    spread = median([abs(value - middle) for value in lift.values()]) if lift else 0
    scores = {}
    if len(lift) >= 20 and spread > 0:
        scores = {at: (value - middle) / (spread / stats.norm.ppf(0.75)) for at, value in lift.items()}
    viral = sum(score > 3.5 for score in scores.values())
    result = dict(
        scored=len(scores),
        viral=viral,
        flat=sum(score < -3.5 for score in scores.values()),
        viral_share=viral / len(scores) * 100 if scores else None,
    )
    result |= dict(top_video_id=None, top_views=None, top_expected=None, top_times_expected=None, top_score=None)
    if scores:
        top = max(scores, key=scores.get)
        result |= dict(
            top_video_id=rows[top]["video_id"],
            top_views=rows[top]["views"],
            top_expected=(1 + rows[top]["views"]) / math.exp(lift[top]) - 1,
            top_times_expected=math.exp(lift[top]),
            top_score=scores[top],
        )
    return result


def ranked(table, by, group=None):
    """Rank, number of known values, and percentile of each channel among those of the same group."""
    for channel, row in table.items():
        same = [other[by] for other in table.values() if other[by] is not None and (group is None or other[group] == row[group])]
        own, ending = row[by], "" if group is None else f"_in_{group}"
        told = (None,) * 3
        if own is not None and (group is None or row[group] is not None):
            below, equal, n = sum(v < own for v in same), sum(v == own for v in same), len(same)
            told = (n - below - equal + 1, n, (below + equal / 2) / n * 100 if n >= 10 else None)
        row |= dict(zip((f"rank{ending}", f"of{ending}", f"percentile{ending}"), told))


def size(subscribers):
    if subscribers is None:
        return None
    bounds = [(1_000_000, "1,000,000 and more"), (100_000, "100,000 to 1,000,000"), (10_000, "10,000 to 100,000"), (1_000, "1,000 to 10,000")]
    return next((name for bound, name in bounds if subscribers >= bound), "below 1,000")


videos = pl.read_parquet(f"{ROOT}/videos/**/*.parquet").with_columns(
    published=pl.col("published_at").cast(pl.Int64), fetched=pl.col("fetched_at").cast(pl.Int64)
)
channels = pl.read_parquet(f"{ROOT}/channels/**/*.parquet")
of_channel = {key[0]: frame.to_dicts() for key, frame in videos.partition_by("channel_id", as_dict=True, maintain_order=True).items()}
answers, groups = {}, {}
functions = dict(uploads=uploads, trends=trends, durations=durations, benchmark=profile, outliers=outliers)
for about in channels.iter_rows(named=True):
    channel = about["channel_id"]
    rows = of_channel.get(channel, [])
    scopes = dict(category=about["main_category"], language=about["main_language"], region=about["country"], size=size(about["subscribers"]))
    row, groups[channel] = engagement(rows)
    answers.setdefault("engagement", {})[channel] = row | scopes
    for name, function in functions.items():
        answers.setdefault(name, {})[channel] = function(rows) | scopes
RANKED = dict(engagement="engagement_rate", uploads="uploads_a_week", trends="median_30", durations="slope", benchmark="median_views", outliers="viral_share")
for name, table in answers.items():
    for group in (None, "category", "language", "region", "size"):
        ranked(table, RANKED[name], group)
print(json.dumps(dict(answers=answers, groups=groups), default=lambda number: number.item()))
