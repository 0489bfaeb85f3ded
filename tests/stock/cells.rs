// What cells look like, with every type written out. It is compiled twice: against the real library, and by the
// compiler alone against the header. A type that the header gets wrong does not compile there.

use tubelab::polars::prelude::*;
use tubelab::prelude::{Result, analyze, cache, clean, fetch, param, plot, track, train};
use tubelab::{fetch::Snapshot, plot::Figure, train::Model};

pub fn the_pipeline() -> Result<()> {
    let channel: Snapshot = fetch(&param("channel", "demo"))?;
    let when: tubelab::jiff::Timestamp = channel.fetched_at();
    let title: String = channel.channel_title()?;
    let videos: DataFrame = clean(&channel)?;
    let about: DataFrame = clean::channel(&channel)?;
    let figure: Figure = plot::views_over_time(&videos)?;
    let json: tubelab::serde_json::Value = figure.plotly_json()?;
    let picture: Vec<u8> = figure.png()?;
    let model: Model = train::views(&videos)?;
    let scores: DataFrame = model.scores()?;
    let better: bool = model.is_better_than_baseline();
    let days: DataFrame = analyze::rolling_by_day(&videos, "views", 28)?;
    let runs: DataFrame = track::runs()?;
    let stats: cache::Stats = cache::stats();
    let kind: tubelab::error::Kind = fetch("").map(|_| ()).unwrap_err().kind();
    let text: Option<&str> = json["data"][0]["name"].as_str();
    drop((
        when, title, about, picture, scores, better, days, runs, stats, kind, text,
    ));
    Ok(())
}

pub fn frames() -> Result<()> {
    let df: DataFrame = df!("id" => [1i64, 2, 3], "views" => [10.0, 20.0, 30.0], "title" => ["a", "b", "c"])?;
    let (rows, columns): (usize, usize) = df.shape();
    let names: Vec<String> = df
        .get_column_names_owned()
        .into_iter()
        .map(|name| name.to_string())
        .collect();
    let first: DataFrame = df.head(Some(2)).tail(Some(1)).slice(0, 1);
    let views: &Column = df.column("views")?;
    let total: Option<f64> = views.f64()?.sum();
    let largest: Option<f64> = views.f64()?.max();
    let mean: Option<f64> = views.f64()?.mean();
    let each: Option<f64> = views.f64()?.get(1);
    let all: Vec<Option<f64>> = views.f64()?.iter().collect();
    let known: Vec<f64> = views.f64()?.into_no_null_iter().collect();
    let titles: Vec<&str> = df.column("title")?.str()?.iter().flatten().collect();
    let ids: Int64Chunked = df.column("id")?.i64()?.clone();
    let series: Series = df.column("id")?.as_materialized_series().clone();
    let distinct: usize = series.n_unique()?;
    let doubled: Series = &series * 2;
    let cast: Series = series.cast(&DataType::Float64)?;
    let mask: BooleanChunked = views.f64()?.gt(15.0);
    let some: DataFrame = df.filter(&mask)?;
    let sorted: DataFrame = df.sort(["views"], SortMultipleOptions::default().with_order_descending(true))?;
    let chosen: DataFrame = df.select(["id", "views"])?;
    let without: DataFrame = df.drop("title")?;
    let joined: DataFrame = df.join(&chosen, ["id"], ["id"], JoinArgs::new(JoinType::Left), None)?;
    let stacked: DataFrame = df.vstack(&df)?;
    let cell: AnyValue = df.get_columns_value(0)?;
    let schema: &SchemaRef = df.schema();
    let dtype: Option<&DataType> = schema.get("views");
    let fields: Vec<PlSmallStr> = schema.iter_names().cloned().collect();
    let built: Series = Series::new("x".into(), vec![1.0, 2.0]);
    let texts: Series = Series::new("t".into(), &["a", "b"]);
    let whole: DataFrame = DataFrame::new_infer_height(vec![built.clone().into(), texts.into_column()])?;
    drop((
        rows, columns, names, first, total, largest, mean, each, all, known, titles, ids, distinct, doubled, cast, some,
    ));
    drop((sorted, without, joined, stacked, cell, dtype, fields, whole));
    Ok(())
}

trait Cell {
    fn get_columns_value(&self, row: usize) -> PolarsResult<AnyValue<'_>>;
}

impl Cell for DataFrame {
    fn get_columns_value(&self, row: usize) -> PolarsResult<AnyValue<'_>> {
        let column: &Column = &self.columns()[0];
        column.get(row)
    }
}

pub fn lazy(df: DataFrame) -> Result<()> {
    let expression: Expr = (col("views") + lit(1)) / col("likes").cast(DataType::Float64);
    let condition: Expr = col("views")
        .gt(lit(100))
        .and(col("title").is_not_null())
        .or(col("id").eq(lit(3)));
    let choice: Expr = when(condition.clone())
        .then(lit("many"))
        .otherwise(lit("few"))
        .alias("how_many");
    let frame: LazyFrame = df
        .clone()
        .lazy()
        .filter(condition)
        .with_columns([expression.alias("rate"), choice]);
    let frame: LazyFrame = frame.with_column(col("published_at").dt().weekday().alias("weekday"));
    let frame: LazyFrame = frame.with_column(col("title").str().len_chars().alias("length"));
    let grouped: LazyGroupBy = frame.clone().group_by([col("weekday")]);
    let medians: LazyFrame = grouped.agg([
        len().alias("videos"),
        col("views").median(),
        col("views").quantile(lit(0.9), QuantileMethod::Linear),
    ]);
    let sorted: LazyFrame = medians.sort(["videos"], SortMultipleOptions::default()).limit(5);
    let collected: DataFrame = sorted.collect()?;
    let over: LazyFrame = frame
        .clone()
        .select([col("views").sum().over([col("weekday")])?, all().as_expr()]);
    let joined: LazyFrame = frame
        .clone()
        .join(over.clone(), [col("id")], [col("id")], JoinArgs::new(JoinType::Inner));
    let both: LazyFrame = concat([frame, joined], UnionArgs::default())?;
    let schema: SchemaRef = both.clone().collect_schema()?;
    let mut seen: usize = 0;
    for column in collected.columns() {
        let name: &PlSmallStr = column.name();
        let dtype: &DataType = column.dtype();
        seen += name.len() + dtype.is_numeric() as usize;
    }
    drop((schema, seen, over));
    Ok(())
}
