# Engagement of every channel, as an analyst writes it with polars: the numbers of `engagement` but p values, with 1.96 instead of Student's
# quantiles and ranks by the normal approximation. Argument: the directory of the corpus.
import sys, resource, polars as pl
columns = ["channel_id", "published_at", "fetched_at", "is_short", "live", "views", "likes", "comments"]
views = pl.when(pl.col("views") > 0).then("views")
age = ((pl.col("fetched_at") - pl.col("published_at")).dt.total_microseconds() / 86_400e6).clip(lower_bound=1 / 24)
measures = dict(er=(pl.col("likes") + pl.col("comments")) / views * 100, lr=pl.col("likes") / views * 100,
    cr=pl.col("comments") / views * 100, vv=pl.col("views") / age)
rates = ["er", "lr", "cr"]
d = pl.scan_parquet(f"{sys.argv[1]}/videos/**/*.parquet").select(columns).with_columns(**measures, log=pl.col("views").log1p())
# Each video beside those published around it, of the same channel and format: up to 10 before, itself, and up to 10 after. (tubelab leaves the video
# itself out, for which polars has no fast function.)
d = d.sort("channel_id", "is_short", "published_at")
def beside(name):
    return pl.col(name) - pl.col(name).rolling_median(21, center=True, min_samples=6).over("channel_id", "is_short")
d = d.with_columns(lift=beside("log"), **{f"{name}_beside": beside(name) for name in rates})
def of(name):
    x, n = pl.col(name), pl.col(name).count()
    rank = (n / 2 - 0.98 * n.sqrt()).ceil().clip(lower_bound=1).cast(pl.Int64)
    ordered = x.drop_nulls().sort()
    half = 1.96 * x.std() / n.sqrt()
    return [n.alias(f"{name}_n"), x.mean().alias(f"{name}_mean"), (x.mean() - half).alias(f"{name}_mean_low"), (x.mean() + half).alias(f"{name}_mean_high"),
        x.median().alias(f"{name}_median"), ordered.get(rank - 1).alias(f"{name}_low"), ordered.get(n - rank).alias(f"{name}_high")]
def weighted(name):
    y = pl.when(pl.col(name).is_not_null()).then("views")
    ratio, n = (pl.col(name) * y).sum() / y.sum(), y.count()
    half = 1.96 * (((pl.col(name) - ratio) * y / y.sum()).pow(2).sum() * n / (n - 1)).sqrt()
    return [ratio.alias(f"{name}_weighted"), (ratio - half).alias(f"{name}_weighted_low"), (ratio + half).alias(f"{name}_weighted_high")]
def fit(name):
    x, y, n = pl.col(f"{name}_beside"), pl.col("lift"), pl.col(f"{name}_beside").count()
    slope, r2 = pl.cov(x, y) / x.var(), pl.corr(x, y).pow(2)
    half = 1.96 * ((1 - r2) * y.var() / x.var() / (n - 2)).sqrt()
    return [slope.alias(f"{name}_slope"), (slope - half).alias(f"{name}_slope_low"), (slope + half).alias(f"{name}_slope_high"), r2.alias(f"{name}_r2"),
        x.abs().median().alias(f"{name}_step"), pl.corr(x, y, method="spearman").alias(f"{name}_rho")]
out = d.group_by("channel_id").agg(*[e for m in measures for e in of(m)], *[e for m in rates for e in weighted(m) + fit(m)]).collect()
print(f"{out.height} rows, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
if len(sys.argv) > 2:
    out.write_parquet(sys.argv[2])
