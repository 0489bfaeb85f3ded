# Engagement of every channel, as an analyst writes it with polars. Argument: the directory of the corpus.
import sys, resource, polars as pl
views = pl.when(pl.col("views") > 0).then("views")
age = ((pl.col("fetched_at") - pl.col("published_at")).dt.total_microseconds() / 86_400e6).clip(lower_bound=1 / 24)
measures = dict(er=(pl.col("likes") + pl.col("comments")) / views * 100, lr=pl.col("likes") / views * 100,
    cr=pl.col("comments") / views * 100, vv=pl.col("views") / age)
columns = ["channel_id", "published_at", "fetched_at", "views", "likes", "comments"]
d = pl.scan_parquet(f"{sys.argv[1]}/videos/**/*.parquet").select(columns).with_columns(**measures, log=views.log())
def of(name):
    x, n = pl.col(name), pl.col(name).count()
    rank = (n / 2 - 0.98 * n.sqrt()).ceil().clip(lower_bound=1).cast(pl.Int64)
    ordered = x.drop_nulls().sort()
    half = 1.96 * x.std() / n.sqrt()
    return [n.alias(f"{name}_n"), x.mean().alias(f"{name}_mean"), (x.mean() - half).alias(f"{name}_mean_low"), (x.mean() + half).alias(f"{name}_mean_high"),
        x.median().alias(f"{name}_median"), ordered.get(rank - 1).alias(f"{name}_low"), ordered.get(n - rank).alias(f"{name}_high")]
def fit(name):
    x, y = pl.col(name), pl.col("log")
    return [(pl.cov(x, y) / x.var()).alias(f"{name}_slope"), pl.corr(x, y).pow(2).alias(f"{name}_r2"), pl.corr(x, y, method="spearman").alias(f"{name}_rho"),
        (x * pl.col("views")).sum().truediv(pl.col("views").sum()).alias(f"{name}_weighted")]
out = d.group_by("channel_id").agg(*[e for m in measures for e in of(m)], *[e for m in ("er", "lr", "cr") for e in fit(m)]).collect()
print(f"{out.height} rows, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
