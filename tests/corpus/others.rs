//! Other programs read a corpus without tubelab.

use super::support::*;
use testkit::{needs, run_python};
use tubelab::corpus::{self, CorpusOptions};

#[test]
fn polars_and_duckdb_read_it() {
    needs!(Python);
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(3)).unwrap();
    corpus
        .add_all(&(0..10).map(|n| snapshot(n, 20 * n, 0)).collect::<Vec<_>>())
        .unwrap();
    corpus
        .add_all(&(0..10).map(|n| snapshot(n, 20 * n, 15)).collect::<Vec<_>>())
        .unwrap();
    let script = r#"
import sys
import polars as pl
root = sys.argv[1]
videos = pl.scan_parquet(f"{root}/videos/**/*.parquet", hive_partitioning=True).collect()
growth = pl.scan_parquet(f"{root}/growth/**/*.parquet", hive_partitioning=True).collect()
channels = pl.scan_parquet(f"{root}/channels/**/*.parquet", hive_partitioning=True).collect()
print(videos.height, videos["channel_id"].n_unique(), growth.height, channels.height, growth["month"].n_unique())
import pyarrow.parquet as pq, glob
for path in glob.glob(f"{root}/videos/**/*.parquet", recursive=True):
    file = pq.ParquetFile(path)
    groups = [set(file.read_row_group(g, columns=["channel_id"])["channel_id"].to_pylist()) for g in range(file.num_row_groups)]
    assert sum(map(len, groups)) == len(set().union(*groups)), "a row group cuts a channel"
try:
    import duckdb
    print("duckdb", *duckdb.sql(f"select count(*), count(distinct channel_id) from read_parquet('{root}/videos/**/*.parquet', hive_partitioning=true)").fetchone())
except ImportError:
    print("duckdb is not installed")
"#;
    let printed = run_python(script, &[directory.path().to_str().unwrap()]);
    let mut lines = printed.lines();
    assert_eq!(lines.next(), Some("900 9 1800 10 2"));
    assert!(
        matches!(lines.next(), Some("duckdb 900 9" | "duckdb is not installed")),
        "{printed}"
    );
}
