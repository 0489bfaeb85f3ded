//! SQL over named frames, beside SQLite and pandas on the same rows; and what is text when it cannot be answered.

use crate::support::*;
use polars::prelude::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use testkit::generator::Plan;
use tubelab::sql::{self, SqlOptions, sql, sql_with};

/// A table that no other test uses: names belong to the process.
fn table(name: &str) -> Vec<Row> {
    let mut rows = sketched_rows(&Plan::new(5, 400));
    for (place, row) in rows.iter_mut().enumerate() {
        row.category = (place % 7 > 0).then(|| (place % 5).to_string());
        row.likes = row.likes.filter(|_| place % 11 > 0);
    }
    sql::name(name, &frame(&rows)).unwrap();
    rows
}

fn as_json(frame: &DataFrame) -> Value {
    let cell = |column: &Column, row: usize| match column.get(row).unwrap() {
        AnyValue::Null => Value::Null,
        AnyValue::Boolean(yes) => json!(i64::from(yes)),
        AnyValue::String(text) => json!(text),
        AnyValue::StringOwned(text) => json!(text.as_str()),
        value => json!(
            value
                .extract::<f64>()
                .unwrap_or_else(|| panic!("{value} is not compared"))
        ),
    };
    let row = |row| {
        frame
            .columns()
            .iter()
            .map(|column| cell(column, row))
            .collect::<Vec<_>>()
    };
    json!((0..frame.height()).map(row).collect::<Vec<_>>())
}

const SQLITE: &str = r#"
import json, sqlite3, sys
import pandas as pd
given = json.load(open(sys.argv[1]))
db = sqlite3.connect(":memory:")
db.execute("create table same (video_id, title, published, duration_s, views, likes, comments, live, is_short, category_id)")
db.executemany("insert into same values (?,?,?,?,?,?,?,?,?,?)", given["rows"])
out = [[list(row) for row in db.execute(query)] for query in given["queries"]]
d = pd.DataFrame(given["rows"], columns="video_id title published duration_s views likes comments live is_short category_id".split())
at = pd.to_datetime(d.published, unit="us", utc=True).dt.tz_convert("America/New_York")
d["weekday"], d["hour"], d["month"], d["year"], d["date"] = at.dt.day_name(), at.dt.hour, at.dt.month, at.dt.year, at.dt.strftime("%Y-%m-%d")
days = d.groupby("weekday").views.median().sort_index()
hours = d.groupby(["year", "month", "hour"]).views.agg(["size", "sum"]).reset_index()
print(json.dumps([out, [[k, v] for k, v in days.items()], hours.values.tolist(), sorted(d.date.unique())[:5]]))
"#;

#[track_caller]
fn assert_same(ours: &Value, theirs: &Value, what: &str) {
    match (ours, theirs) {
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{what}: {ours} instead of {theirs}");
            a.iter().zip(b).for_each(|(a, b)| assert_same(a, b, what));
        }
        (a, b) if a.is_number() && b.is_number() => assert_close(a.as_f64(), b, what),
        (a, b) => assert_eq!(a, b, "{what}"),
    }
}

#[test]
fn answers_are_those_of_sqlite_and_pandas() {
    let rows = table("same");
    let queries = [
        "select live, count(*) as n, sum(views), count(likes) from same group by live order by live",
        "select video_id, views from same where views > 1000 and is_short order by views desc, video_id limit 10",
        "select category_id, avg(likes), min(duration_s) as least, max(duration_s) as most from same where category_id is not null \
         group by category_id having count(*) > 20 order by category_id",
        "select a.video_id, a.views - b.mean from same a join (select category_id, avg(views) as mean from same group by \
         category_id) b on a.category_id = b.category_id order by a.video_id limit 20",
        "with shorts as (select * from same where is_short), long as (select * from same where not is_short) \
         select 'short' as format, count(*) as n from shorts union all select 'long' as format, count(*) as n from long order by format",
        "select case when views < 1000 then 'few' when views < 10000 then 'some' else 'many' end as band, count(*) as n \
         from same group by band order by band",
        "select title, length(title) as letters from same where title like '%a%' and likes is null order by video_id limit 9",
        "select sum(likes * 100.0 / views) / count(*) from same where views > 0 and likes is not null",
        "select count(distinct category_id) as n, coalesce(max(likes), 0) as most from same where video_id in \
         (select video_id from same where views >= 5000)",
    ];
    testkit::needs!(Python);
    let cells: Vec<Value> = rows
        .iter()
        .map(|row| {
            json!([
                row.id,
                row.title,
                row.published,
                row.seconds,
                row.views,
                row.likes,
                row.comments,
                row.live,
                row.short,
                row.category
            ])
        })
        .collect();
    let theirs = python(SQLITE, &json!({"rows": cells, "queries": queries}));
    for (query, theirs) in queries.iter().zip(theirs[0].as_array().unwrap()) {
        assert!(!theirs.as_array().unwrap().is_empty(), "{query} asks for nothing");
        assert_same(&as_json(&sql(query).unwrap()), theirs, query);
    }
    let zone = "America/New_York";
    let days = "select weekday, median(views) from same group by 1 order by 1";
    assert_same(
        &as_json(&sql_with(days, &SqlOptions::new().time_zone(zone)).unwrap()),
        &theirs[1],
        days,
    );
    let hours = "select year, month, hour, count(*), sum(views) from same group by year, month, hour order by 1, 2, 3";
    assert_same(
        &as_json(&sql_with(hours, &SqlOptions::new().time_zone(zone)).unwrap()),
        &theirs[2],
        hours,
    );
    let dates = "select distinct cast(date as string) as date from same order by date limit 5";
    let dates = as_json(&sql_with(dates, &SqlOptions::new().time_zone(zone)).unwrap());
    let dates: Vec<Value> = dates.as_array().unwrap().iter().map(|row| row[0].clone()).collect();
    assert_same(&json!(dates), &theirs[3], "dates");
}

#[test]
fn the_calendar_names_its_clock_and_yields_to_columns_of_the_frame() {
    table("clock");
    let zones = sql_with(
        "select distinct time_zone from clock",
        &SqlOptions::new().time_zone("Asia/Tokyo"),
    )
    .unwrap();
    assert_eq!(text(&zones, "time_zone", 0).as_deref(), Some("Asia/Tokyo"));
    let utc = sql("select published_at, time_zone, weekday, weekday_number from clock limit 1").unwrap();
    assert_eq!(text(&utc, "time_zone", 0).as_deref(), Some("UTC"));
    assert!(
        sql_with("select 1 from clock", &SqlOptions::new().time_zone("Europe/Nowhere"))
            .unwrap_err()
            .is_input()
    );

    let own = df!("published_at" => ["x"], "hour" => [99_i64]).unwrap();
    sql::name("own_hours", &own).unwrap();
    assert_eq!(
        number(&sql("select hour from own_hours").unwrap(), "hour", 0),
        Some(99.0)
    );
    let error = sql("select weekday from own_hours").unwrap_err();
    assert_eq!(error.message(), "there is no column `weekday` (line 1, column 8)");

    // Times without a calendar are unknown in it.
    let far: Vec<Row> = [i64::MIN, i64::MAX, 0]
        .map(|published| Row {
            published,
            ..Row::default()
        })
        .to_vec();
    sql::name("far_away", &frame(&far)).unwrap();
    let years = sql("select year, weekday, date from far_away").unwrap();
    assert_eq!(
        [0, 1, 2].map(|row| number(&years, "year", row)),
        [None, None, Some(1970.0)]
    );
}

#[test]
fn what_has_no_value_is_unknown() {
    sql::name("zeros", &df!("a" => [0.0, 1.0], "n" => [0_i64, 2]).unwrap()).unwrap();
    let shares = sql("select a / a as share, a / 0 as none, 1.0 / n as part, ln(a) as log from zeros").unwrap();
    assert_eq!([0, 1].map(|row| number(&shares, "share", row)), [None, Some(1.0)]);
    assert_eq!([0, 1].map(|row| number(&shares, "none", row)), [None, None]);
    assert_eq!([0, 1].map(|row| number(&shares, "part", row)), [None, Some(0.5)]);
    assert_eq!([0, 1].map(|row| number(&shares, "log", row)), [None, Some(0.0)]);
}

#[test]
fn names_are_taken_replaced_listed_and_let_go() {
    let one = df!("a" => [1_i64]).unwrap();
    sql::name("mine", &one).unwrap();
    sql::name("mine", &df!("a" => [2_i64, 3]).unwrap()).unwrap();
    assert_eq!(number(&sql("select sum(a) as s from mine").unwrap(), "s", 0), Some(5.0));
    let names = sql::names().unwrap();
    let row = (0..names.height())
        .find(|row| text(&names, "table", *row).as_deref() == Some("mine"))
        .unwrap();
    assert_eq!(
        (number(&names, "rows", row), text(&names, "columns", row).as_deref()),
        (Some(2.0), Some("a"))
    );
    assert!(sql::forget("mine") && !sql::forget("mine"));
    assert!(sql("select a from mine").unwrap_err().is_input());
    for name in [
        "",
        "1st",
        "two words",
        "select",
        "from",
        "where",
        "a;b",
        "a.b",
        "videos\u{0}",
        "ü",
        &"x".repeat(65),
        "\"a\"",
    ] {
        assert!(sql::name(name, &one).unwrap_err().is_input(), "{name}");
    }
}

#[test]
fn slips_are_reported_with_the_nearest_and_their_place() {
    table("slips");
    for (query, message, next) in [
        (
            "select viewz from slips",
            "there is no column `viewz` (line 1, column 8)",
            "did you mean `views`?",
        ),
        (
            "select title\nfrom slips\nwhere Views > 3",
            "there is no column `Views` (line 3, column 7)",
            "did you mean `views`?",
        ),
        (
            "select s.lykes from slips s",
            "there is no column `lykes` (line 1, column 10)",
            "did you mean `likes`?",
        ),
        (
            "select week_day from slips",
            "there is no column `week_day` (line 1, column 8)",
            "did you mean `weekday`?",
        ),
        (
            "select views from slip",
            "there is no table `slip` (line 1, column 19)",
            "did you mean `slips`?",
        ),
        (
            "select views from Slips",
            "there is no table `Slips` (line 1, column 19)",
            "did you mean `slips`?",
        ),
        (
            "select medan(views) from slips",
            "there is no function `medan`",
            "did you mean `median`?",
        ),
        (
            "select views from slips where live = \"none!\"",
            "there is no column `none!` (line 1, column 38)",
            "double quotes mark names; write text in single quotes: 'none!'",
        ),
        (
            "select views form slips",
            "syntax error at line 1, column 19: expected end of statement, found `slips`",
            "check the query near `select views form ▸slips`",
        ),
        ("selct views from slips", "`selct", ""),
        ("", "the query is empty", "start with: select … from videos"),
        (
            "select 1; select 2",
            "there is more than one query",
            "run one query at a time, without `;`",
        ),
        (
            "select min(views), max(views) from slips",
            "two columns of the result have the name `views`",
            "give each its own alias: min(views) as fewest, max(views) as most",
        ),
        ("select title + views from slips group by 1", "", ""),
        ("select title from slips where views = 'many'", "", ""),
        ("select sum(title), title from slips", "", ""),
    ] {
        let error = match sql(query) {
            Err(error) => error,
            Ok(frame) => {
                assert!(message.is_empty(), "{query} was answered: {frame}");
                continue;
            }
        };
        assert!(error.is_input(), "{query}: {error}");
        if message.starts_with('`') || message.is_empty() {
            readable(query, &error);
        } else {
            assert_eq!(error.message(), message, "{query}");
            assert_eq!(error.next_step(), Some(next), "{query}");
        }
    }
}

/// A sentence for people: short, and nothing of the parser's or the planner's innards.
fn readable(query: &str, error: &tubelab::Error) {
    let text = error.to_string();
    for innards in [
        "Ident",
        "Span",
        "polars_",
        "PolarsError",
        "dyn ",
        "DslPlan",
        "LogicalPlan",
        "FAILED",
        "ErrString",
        "unwrap",
    ] {
        assert!(query.contains(innards) || !text.contains(innards), "{query}: {text}");
    }
    assert!(
        !error.message().is_empty() && error.message().chars().count() < 700,
        "{query}: {text}"
    );
    assert!(error.next_step().is_some(), "{query}: {text}");
}

#[test]
fn a_query_only_asks() {
    let rows = table("asked").len();
    for query in [
        "drop table asked",
        "delete from asked",
        "truncate table asked",
        "create table other as select * from asked",
        "insert into asked values (1)",
        "update asked set views = 0",
        "explain select * from asked",
        "show tables",
        "table asked",
        "copy asked to '/tmp/x.csv'",
        "select * into other from asked",
        "with gone as (delete from asked returning *) select * from gone",
        "select * from read_csv('/etc/passwd')",
        "select * from asked join read_parquet('x.parquet') r on true",
        "select * from (select * from scan_csv('/etc/passwd')) x",
        "select * from '/etc/passwd'",
        "select * from \"/etc/passwd\"",
        "select * from asked where views > (select max(a) from read_json('x'))",
        "set x = 1",
        "begin",
    ] {
        let error = sql(query).expect_err(query);
        assert!(error.is_input(), "{query}: {error}");
        readable(query, &error);
    }
    assert_eq!(
        sql("select * from asked").unwrap().height(),
        rows,
        "the table is as it was"
    );
    let big = df!("a" => vec![1_i64; 6_000]).unwrap();
    sql::name("big", &big).unwrap();
    let error = sql("select count(*) from big a, big b").unwrap_err();
    assert_eq!(
        error.message(),
        "tables are joined without a condition (each row with every row)"
    );
    assert!(sql("select count(*) from big a cross join big b").is_err());
}

#[test]
fn hostile_queries_end_in_words() {
    table("hostile");
    let deep = format!("select {}1{}", "(".repeat(400), ")".repeat(400));
    let long = format!("select {}", ["1"; 300].join(" + "));
    let wide = format!("select {} from hostile", vec!["views"; 3_000].join(", "));
    let nested = format!("select {}1{}", "(select ".repeat(60), ")".repeat(60));
    let many = format!("select 1 from hostile where {}", vec!["views = 1"; 150].join(" or "));
    let huge = format!("select '{}'", "x".repeat(30_000));
    for query in [
        "select b'2'",
        "select x'zz'",
        "select X'0'",
        "select '",
        "select \"",
        "select /*",
        "--",
        ";;;",
        "\u{0}",
        "select \u{0}",
        "select title from hostile where title rlike '('",
        "select regexp_like(title, '[') from hostile",
        "select 99999999999999999999999999999999999999999",
        "select -9223372036854775808 - 1",
        "select 1 % 0",
        "select 1 / 0",
        "select cast('x' as int)",
        "select cast(views as decimal(60, 3)) from hostile",
        "select interval 'x'",
        "select date 'x'",
        "select left(title, -9223372036854775808) from hostile",
        "select substr(title, -5, 9223372036854775807) from hostile",
        "select * exclude (views), views as title from hostile",
        "select sum(sum(views)) from hostile",
        "select row_number() over () from hostile",
        "select rank() over (partition by nothing) from hostile",
        "select * from hostile order by 99",
        "select * from hostile limit -1",
        "select * from hostile limit 99999999999999999999",
        "with recursive r as (select 1 as a union all select a + 1 from r) select * from r",
        "select * from hostile h natural join hostile g",
        "select unnest(tags) from hostile",
        "select * from unnest(array[1, 2]) as t(a)",
        "select array[1, 'a', null]",
        "select strftime(published_at, '%Q%!') from hostile",
        "select extract(nothing from published_at) from hostile",
        "select date_part('hour', title) from hostile",
        "select struct(1)",
        "values (1, 'a'), (2)",
        "select ?",
        "select $1",
        "select :a",
        "select a.b.c.d from hostile",
        "select hostile.* from hostile",
        "select count(distinct *) from hostile",
        "select *",
        "select",
        &deep,
        &long,
        &wide,
        &nested,
        &many,
        &huge,
    ] {
        if let Err(error) = sql(query) {
            assert_ne!(error.kind(), tubelab::error::Kind::Internal, "{query}: {error}");
            readable(query, &error);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]
    #[test]
    fn no_query_panics(words in prop::collection::vec(prop_oneof![
        Just("select"), Just("from"), Just("where"), Just("group by"), Just("order by"), Just("hostile_too"), Just("views"), Just("title"),
        Just("tags"), Just("published_at"), Just("*"), Just(","), Just("("), Just(")"), Just("median("), Just("count(*)"), Just("as x"),
        Just("'a'"), Just("1"), Just("-1"), Just("null"), Just("join"), Just("on"), Just("using (views)"), Just("="), Just("<"), Just("and"),
        Just("not"), Just("in"), Just("between"), Just("like"), Just("case when"), Just("then"), Just("else"), Just("end"), Just("over ()"),
        Just("limit"), Just("having"), Just("union all"), Just("with x as"), Just("cast("), Just("as int)"), Just("rlike"), Just("b'9'"),
        Just("interval '1 d'"), Just("hour"), Just("date"), Just("::"), Just("["), Just("]"), Just(";"), Just("\""), Just("extract(hour from"),
    ], 0..14), tail in "\\PC{0,12}") {
        let small = df!("views" => [Some(1_i64), None], "title" => ["a", "b"]).unwrap();
        sql::name("hostile_too", &small).unwrap();
        let body = words.join(" ");
        for query in [format!("select {body} from hostile_too"), format!("{body} {tail}"), format!("select views from hostile_too {body}")] {
            match sql(&query) {
                Ok(frame) => prop_assert!(frame.columns().iter().all(|column| column.len() == frame.height())),
                Err(error) => {
                    prop_assert!(error.kind() != tubelab::error::Kind::Internal, "{}: {}", query, error);
                    readable(&query, &error);
                }
            }
        }
    }
}

#[test]
fn many_ask_and_name_at_once() {
    std::thread::scope(|scope| {
        for worker in 0..8_i64 {
            scope.spawn(move || {
                for round in 0..6_i64 {
                    let name = format!("worker_{worker}");
                    sql::name(&name, &df!("a" => [worker, round]).unwrap()).unwrap();
                    sql::name("all_workers", &df!("a" => [worker; 3]).unwrap()).unwrap();
                    let sum = sql(&format!("select sum(a) as s from {name}")).unwrap();
                    assert_eq!(number(&sum, "s", 0), Some((worker + round) as f64));
                    let whole = sql("select count(distinct a) as s from all_workers").unwrap();
                    assert_eq!(
                        number(&whole, "s", 0),
                        Some(1.0),
                        "never half of one and half of another"
                    );
                }
            });
        }
    });
}
