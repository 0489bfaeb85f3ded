//! What polars' SQL does not do by itself, beside SQLite.

use serde_json::{Value, json};
use std::io::Write;
use tubelab::prelude::*;
use tubelab::sql::{self, sql};

const SQLITE: &str = r#"
import json, sqlite3, sys
given = json.load(open(sys.argv[1]))
db = sqlite3.connect(":memory:")
db.execute("create table rows_of_sql (id, kind, views, likes)")
db.executemany("insert into rows_of_sql values (?,?,?,?)", given["rows"])
print(json.dumps([[list(row) for row in db.execute(q)] for q in given["queries"]]))
"#;

fn table() -> Vec<Value> {
    let n = 60_i64;
    let row = |i: i64| {
        let kind = (i % 13 != 0).then(|| format!("k{}", (i * i) % 5));
        let views = (i % 7 != 3).then_some((i * 37) % 101);
        json!([format!("v{i:02}"), kind, views, i % 9])
    };
    (0..n).map(row).collect()
}

fn cells(frame: &DataFrame) -> Vec<Value> {
    let columns: Vec<Vec<Value>> = frame
        .columns()
        .iter()
        .map(|column| match frame.numbers(column.name()) {
            Ok(numbers) => numbers.into_iter().map(|number| json!(number)).collect(),
            Err(_) => frame
                .texts(column.name())
                .unwrap()
                .into_iter()
                .map(|text| json!(text))
                .collect(),
        })
        .collect();
    (0..frame.height())
        .map(|row| columns.iter().map(|column| column[row].clone()).collect())
        .collect()
}

/// Numbers as floats, so that 1 and 1.0 are the same.
fn floats(value: &Value) -> Value {
    match value {
        Value::Array(all) => all.iter().map(floats).collect(),
        Value::Number(number) => json!((number.as_f64().unwrap() * 1e9).round() / 1e9),
        other => other.clone(),
    }
}

#[test]
fn groups_are_ordered_by_functions_of_their_rows() {
    testkit::needs!(Python);
    let rows = table();
    let text = |row: &Value, at: usize| row[at].as_str().map(str::to_owned);
    let number = |row: &Value, at: usize| row[at].as_i64();
    let frame = df!(
        "id" => rows.iter().map(|row| text(row, 0)).collect::<Vec<_>>(),
        "kind" => rows.iter().map(|row| text(row, 1)).collect::<Vec<_>>(),
        "views" => rows.iter().map(|row| number(row, 2)).collect::<Vec<_>>(),
        "likes" => rows.iter().map(|row| number(row, 3)).collect::<Vec<_>>()
    )
    .unwrap();
    sql::name("rows_of_sql", &frame).unwrap();
    let queries = [
        "select kind, count(*) as n from rows_of_sql group by kind order by count(*) desc, kind",
        "select kind from rows_of_sql where kind is not null group by kind order by avg(views) desc",
        "select kind, count(*) from rows_of_sql where kind is not null group by kind order by count(*), kind desc",
        "select kind, sum(views) as total from rows_of_sql where kind is not null group by kind having count(*) > 5 order by sum(views) / count(*)",
        "select kind, max(views) as most from rows_of_sql where kind is not null group by kind having max(likes) > 2 and count(*) > 1 order by max(likes) desc, sum(views)",
        "with best as (select kind, avg(views) as mean from rows_of_sql where kind is not null group by kind order by avg(views) desc limit 3) \
         select kind, mean from best order by mean",
        "select id, rank() over (order by likes desc) as place from rows_of_sql order by place, id limit 20",
        "select id, sum(likes) over (partition by kind) as of_kind from rows_of_sql where kind is not null order by id",
        "select id, row_number() over (partition by kind order by id) as number from rows_of_sql where kind is not null order by id",
        "select id, views from rows_of_sql order by views desc nulls last, id",
        "select id, views from rows_of_sql where kind = 'k1' order by views nulls last, id",
    ];
    let mut file = tempfile::NamedTempFile::new().unwrap();
    write!(file, "{}", json!({ "rows": rows, "queries": queries })).unwrap();
    let theirs: Value = serde_json::from_str(&testkit::run_python(SQLITE, &[file.path().to_str().unwrap()])).unwrap();
    for (query, theirs) in queries.iter().zip(theirs.as_array().unwrap()) {
        let ours = sql(query).unwrap_or_else(|error| panic!("{query}: {error}"));
        assert!(
            !ours.get_column_names().iter().any(|name| name.starts_with("__")),
            "{query}: {ours}"
        );
        assert_eq!(floats(&json!(cells(&ours))), floats(theirs), "{query}");
    }
    // Unknown is last unless the query says otherwise.
    let last = sql("select views from rows_of_sql order by views desc").unwrap();
    assert!(last.numbers("views").unwrap().last().unwrap().is_none());
    let first = sql("select views from rows_of_sql order by views desc nulls first").unwrap();
    assert!(first.numbers("views").unwrap()[0].is_none());
    let ranks =
        sql("select views, rank() over (order by views desc) as place from rows_of_sql order by place").unwrap();
    assert!(ranks.numbers("views").unwrap()[0].is_some(), "{ranks}");
}

#[test]
fn what_is_not_supported_is_said_with_another_way() {
    sql::name("few_rows", &df!("a" => [1, 2], "b" => ["x", "y"]).unwrap()).unwrap();
    for query in [
        "select a from few_rows where a > (select avg(a) from few_rows)",
        "select a, count(*) from few_rows",
        "select b + 1 from few_rows group by a",
        "select a from few_rows order by b over (partition by a)",
    ] {
        if let Err(error) = sql(query) {
            assert!(error.is_input() && error.next_step().is_some(), "{query}: {error}");
            assert!(!error.to_string().contains("Ident {"), "{query}: {error}");
        }
    }
}

#[test]
fn the_frame_of_another_channel_does_not_take_the_name() {
    let demo = clean(&fetch("demo").unwrap()).unwrap();
    let own = sql("select count(*) as n from videos").unwrap();
    assert_eq!(own.sum("n").unwrap(), Some(demo.height() as f64));
    let other = clean(&fetch("demo-2").unwrap()).unwrap();
    let error = sql("select count(*) as n from videos").unwrap_err();
    assert!(
        error
            .message()
            .starts_with("`videos` could be the frame of several channels"),
        "{error}"
    );
    sql::name("videos", &other).unwrap();
    let named = sql("select count(*) as n from videos").unwrap();
    assert_eq!(named.sum("n").unwrap(), Some(other.height() as f64));
}
