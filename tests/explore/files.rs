//! Files of others: from pandas, Excel, Kaggle, YouTube Studio and Google Takeout, as they are written.

use std::io::Write;
use std::path::{Path, PathBuf};
use tubelab::clean::{AdoptOptions, adopt, adopt_with};
use tubelab::io::{ReadOptions, read_with};
use tubelab::polars::prelude::{Column, DataType, IntoColumn, IntoSeries, NewChunkedArray, TimeUnit};
use tubelab::prelude::*;

fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (directory, path)
}

#[track_caller]
fn table(name: &str, bytes: &[u8]) -> DataFrame {
    let (_directory, path) = written(name, bytes);
    read(&path).unwrap_or_else(|error| panic!("{error}"))
}

fn types(frame: &DataFrame) -> Vec<String> {
    frame.dtypes().iter().map(ToString::to_string).collect()
}

fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn a_csv_of_pandas_has_its_types() {
    let text = ",id,views,likes,short,at,day\n0,a,2633.0,1.5,True,2024-01-01 00:00:00+00:00,2024-01-01\n\
                1,b,,2.0,False,2024-01-02 12:30:00+00:00,2024-01-02\n2,c,12.0,nan,True,,\n";
    let frame = table("pandas.csv", text.as_bytes());
    assert_eq!(frame.get_column_names(), ["id", "views", "likes", "short", "at", "day"]);
    assert_eq!(
        types(&frame),
        ["str", "i64", "f64", "bool", "datetime[μs, UTC]", "date"]
    );
    assert_eq!(frame.numbers("views").unwrap(), [Some(2633.0), None, Some(12.0)]);
    assert_eq!(frame.column("likes").unwrap().null_count(), 1);
}

#[test]
fn a_csv_of_excel_is_read_whatever_its_encoding_and_separator() {
    let text =
        "Titel;Wert;Ganz;Ja;Tag\r\nMüll – \"x\";3,5;1.234.567;TRUE;31.01.2024\r\nGröße;-0,25;12;FALSE;1.2.2024\r\n";
    let wanted = ["str", "f64", "i64", "bool", "date"];
    let mut bom = b"\xef\xbb\xbf".to_vec();
    bom.extend(text.as_bytes());
    let latin: Vec<u8> = text.replace('–', "-").chars().map(|letter| letter as u8).collect();
    let marked = format!("sep=;\r\n{text}");
    for (name, bytes) in [
        ("plain.csv", text.as_bytes().to_vec()),
        ("bom.csv", bom),
        ("utf16.csv", utf16(text)),
        ("latin1.csv", latin),
        ("marked.csv", marked.into_bytes()),
        ("tabs.txt", text.replace(';', "\t").into_bytes()),
    ] {
        let frame = table(name, &bytes);
        assert_eq!(types(&frame), wanted, "{name}: {frame}");
        assert_eq!(frame.sum("Wert").unwrap(), Some(3.25), "{name}");
        assert_eq!(frame.max("Ganz").unwrap(), Some(1_234_567.0), "{name}");
        assert_eq!(frame.texts("Titel").unwrap()[1].as_deref(), Some("Größe"), "{name}");
    }
}

#[test]
fn numbers_keep_their_meaning() {
    let frame = table(
        "a.csv",
        b"a,b,c,d,e,f\n007,\"1,234\",12%,1e3,-,x\n010,\"12\",3.5%,2,5,\n",
    );
    assert_eq!(types(&frame), ["str", "i64", "f64", "f64", "i64", "str"]);
    assert_eq!(frame.texts("a").unwrap()[0].as_deref(), Some("007"));
    assert_eq!(frame.numbers("b").unwrap()[0], Some(1234.0));
    assert_eq!(frame.numbers("c").unwrap(), [Some(12.0), Some(3.5)]);
    assert_eq!(frame.numbers("e").unwrap(), [None, Some(5.0)]);
    // With commas between the fields, a comma inside of one separates thousands.
    assert_eq!(types(&table("b.csv", b"x\n\"1,5\"\n\"2,5\"\n")), ["str"]);
    // A number beyond 64 bits is a float, not a wrong integer.
    assert_eq!(types(&table("c.csv", b"x\n99999999999999999999\n1\n")), ["f64"]);
}

#[test]
fn dates_are_read_where_they_are_certain() {
    let frame = table("a.csv", b"a,b,c,d,e\n17.14.11,\"Mar 5, 2024\",03/25/2024,2024-01-01 10:00:00,11.12.10\n17.13.11,\"Mar 6, 2024\",03/04/2024,2024-01-01 11:30:00,11.12.10\n");
    assert_eq!(types(&frame), ["date", "date", "date", "datetime[μs]", "str"]);
    let text = frame
        .pick("cast(a as string) as a, cast(b as string) as b, cast(c as string) as c")
        .unwrap();
    for (column, day) in [("a", "2017-11-14"), ("b", "2024-03-05"), ("c", "2024-03-25")] {
        assert_eq!(text.texts(column).unwrap()[0].as_deref(), Some(day));
    }
}

#[test]
fn wrong_rows_and_values_are_named_with_the_next_step() {
    let (_directory, path) = written("a.csv", b"id,views\na,1\nb,2,3\nc\n");
    let error = read(&path).unwrap_err();
    assert!(error.is_format());
    assert_eq!(
        error.message(),
        "row 2 (line 3) has 3 fields for 2 columns; it begins with \"b\""
    );
    assert!(error.next_step().unwrap().contains("lenient(true)"));
    let lenient = read_with(&path, &ReadOptions::new().lenient(true)).unwrap();
    assert_eq!(lenient.height(), 1);

    let mut text = "id,views\n".to_owned();
    (0..50).for_each(|row| {
        text.push_str(&format!(
            "v{row},{}\n",
            if row == 6 { "many".to_owned() } else { row.to_string() }
        ))
    });
    let (_directory, path) = written("b.csv", text.as_bytes());
    assert_eq!(types(&read(&path).unwrap()), ["str", "str"]);
    let error = read_with(&path, &ReadOptions::new().numbers(["views"])).unwrap_err();
    assert!(error.message().contains("row 7 has \"many\""), "{error}");
    let lenient = read_with(&path, &ReadOptions::new().lenient(true)).unwrap();
    assert_eq!(types(&lenient), ["str", "i64"]);
    assert_eq!(lenient.column("views").unwrap().null_count(), 1);
    assert_eq!(
        types(&read_with(&path, &ReadOptions::new().text(["id"])).unwrap()),
        ["str", "str"]
    );
}

#[test]
fn what_is_no_table_is_refused_in_words() {
    for (name, bytes, part) in [
        ("a.csv", b"".as_slice(), "empty"),
        ("a.csv", b"<!DOCTYPE html><html>", "web page"),
        ("a.json", b"{\"a\": [1, 2", "JSON"),
        ("a.parquet", b"PAR1 and nothing more", "truncated"),
        ("a.xlsx", b"PK\x03\x04 nothing", "damaged"),
        ("a.csv.gz", b"\x1f\x8b nothing", "damaged"),
        ("a.zip", b"PK\x03\x04 nothing", "damaged"),
    ] {
        let (_directory, path) = written(name, bytes);
        let error = read(&path).unwrap_err();
        assert!(error.to_string().contains(part), "{name}: {error}");
        assert!(error.next_step().is_some() || name == "a.json", "{name}: {error}");
    }
    let (directory, path) = written("videos.csv", b"a\n1\n");
    let error = read(directory.path().join("vidoes.csv")).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.next_step(), Some("did you mean `videos.csv`?"));
    assert!(read(directory.path()).unwrap_err().is_input());
    assert!(read("http://example.org/a.csv").unwrap_err().is_input());
    assert!(read("file:///etc/passwd").unwrap_err().is_input());
    drop(path);
}

#[test]
fn packed_files_are_unpacked() {
    let csv = b"id,views\na,1\nb,2\n";
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(csv).unwrap();
    assert_eq!(table("a.csv.gz", &gzip.finish().unwrap()).height(), 2);
    let archive = |names: &[&str]| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in names {
            archive
                .start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            archive.write_all(csv).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    assert_eq!(table("a.zip", &archive(&["USvideos.csv", "readme.pdf"])).height(), 2);
    assert_eq!(
        table("a.zip", &archive(&["Chart data.csv", "Table data.csv", "Totals.csv"])).height(),
        2
    );
    let (_directory, path) = written("a.zip", &archive(&["DEvideos.csv", "USvideos.csv"]));
    let error = read(&path).unwrap_err();
    assert!(
        error.is_input() && error.next_step().unwrap().contains("entry(\"DEvideos.csv\")"),
        "{error}"
    );
    let chosen = read_with(&path, &ReadOptions::new().entry("USvideos.csv")).unwrap();
    assert_eq!(chosen.height(), 2);
}

#[test]
fn json_lines_and_lists_are_tables() {
    let lines = table("a.jsonl", b"{\"id\": \"a\", \"views\": 1, \"tags\": [\"x\", \"y\"], \"at\": \"2024-01-01T00:00:00Z\"}\n\n{\"id\": \"b\", \"views\": 2.5}\n");
    assert_eq!(types(&lines), ["str", "f64", "list[str]", "datetime[μs, UTC]"]);
    let list = table(
        "a.json",
        b"[{\"id\": 7, \"ok\": true}, {\"id\": 8, \"more\": {\"a\": 1}}]",
    );
    assert_eq!(types(&list), ["i64", "bool", "str"]);
    assert_eq!(table("b.json", b"{\"items\": [{\"id\": 7}, {\"id\": 8}]}").height(), 2);
}

/// A frame with a column of every type that a file can hold.
fn every_type() -> DataFrame {
    let day = tubelab::polars::prelude::Int32Chunked::from_iter_options("day".into(), [Some(19_000), None].into_iter());
    let time = Column::new("time".into(), [Some(1_700_000_000_000_000_i64), None]);
    df!(
        "small" => [Some(3_u32), None],
        "tiny" => [Some(-3_i8), Some(4)],
        "half" => [Some(1.5_f32), None],
        "text" => [Some("a;b,\"c\"\nd"), None],
        "flag" => [Some(true), None],
        "whole" => [Some(i64::MAX), Some(0)]
    )
    .unwrap()
    .hstack(&[
        day.into_date().into_series().into_column(),
        time.cast(&DataType::Datetime(TimeUnit::Microseconds, None)).unwrap(),
    ])
    .unwrap()
}

#[test]
fn any_frame_is_written_and_read_again() {
    let frame = every_type();
    let directory = tempfile::tempdir().unwrap();
    for name in ["a.csv", "a.csv.gz", "a.jsonl", "a.xlsx", "a.parquet"] {
        let path = directory.path().join(name);
        frame.save(&path).unwrap();
        let again = read(&path).unwrap();
        assert_eq!(again.get_column_names(), frame.get_column_names(), "{name}");
        for column in ["small", "tiny", "half"] {
            assert_eq!(
                again.numbers(column).unwrap(),
                frame.numbers(column).unwrap(),
                "{name} {column}"
            );
        }
        assert_eq!(again.column("day").unwrap().dtype(), &DataType::Date, "{name}");
        assert!(
            matches!(again.column("time").unwrap().dtype(), DataType::Datetime(..)),
            "{name}"
        );
        let at = |frame: &DataFrame, name: &str| {
            frame
                .column(name)
                .unwrap()
                .cast(&DataType::Int64)
                .unwrap()
                .i64()
                .unwrap()
                .get(0)
        };
        for column in ["day", "time"] {
            assert_eq!(at(&again, column), at(&frame, column), "{name} {column}");
        }
        assert_eq!(again.column("flag").unwrap().dtype(), &DataType::Boolean, "{name}");
    }
    let error = frame.save(directory.path().join("a.txt")).unwrap_err();
    assert!(
        error.is_input() && error.next_step().unwrap().contains(".csv"),
        "{error}"
    );
}

#[test]
fn a_workbook_of_openpyxl_is_read() {
    testkit::needs!(Python);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("book.xlsx");
    // The workbook that this crate writes, read by Python's own zip and XML modules: well formed, with the right cells.
    every_type().save(&path).unwrap();
    let script = r#"
import json, sys, zipfile, xml.etree.ElementTree as ET
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
for name in z.namelist(): ET.fromstring(z.read(name))
n = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
rows = ET.fromstring(z.read("xl/worksheets/sheet1.xml")).findall(f".//{n}row")
print(json.dumps([["".join(c.itertext()) for c in row] for row in rows]))
"#;
    let rows: Vec<Vec<String>> = serde_json::from_str(&testkit::run_python(script, &[path.to_str().unwrap()])).unwrap();
    assert_eq!(rows[0][0], "small");
    assert_eq!(rows[1][..5], ["3", "-3", "1.5", "a;b,\"c\"\nd", "1"]);
    assert_eq!(rows[2][0], "");
}

const KAGGLE: &str = "video_id,trending_date,title,channel_title,category_id,publish_time,tags,views,likes,dislikes,comment_count,thumbnail_link,comments_disabled,ratings_disabled,video_error_or_removed,description\n\
2kyS6SvSYSE,17.14.11,WE WANT TO TALK,Casey,22,2017-11-13T17:13:01.000Z,\"SHANtell martin\",748374,57527,2966,15954,https://i.ytimg.com/vi/2kyS6SvSYSE/default.jpg,False,False,False,\"One\\ntwo\"\n\
1ZAPwfrtAFY,17.14.11,The Trump,Last,24,2017-11-13T07:30:00.000Z,\"last week\"\"|\"\"tonight\",2418783,97185,6146,12703,https://i.ytimg.com/vi/1ZAPwfrtAFY/default.jpg,False,False,False,x\n\
2kyS6SvSYSE,17.15.11,WE WANT TO TALK,Casey,22,2017-11-13T17:13:01.000Z,[none],800000,60000,3000,16000,https://i.ytimg.com/vi/2kyS6SvSYSE/default.jpg,False,False,False,y\n";

#[test]
fn the_trending_videos_of_kaggle_become_a_frame_of_ours() {
    for bytes in [
        KAGGLE.as_bytes().to_vec(),
        KAGGLE
            .replace("Trump", "Tr\u{fc}mp")
            .chars()
            .map(|letter| letter as u8)
            .collect(),
    ] {
        let frame = table("USvideos.csv", &bytes);
        assert_eq!(frame.column("trending_date").unwrap().dtype(), &DataType::Date);
        let videos = adopt(&frame).unwrap();
        assert_eq!(videos.height(), 2, "each video once");
        assert_eq!(
            videos.sum("views").unwrap(),
            Some(2_418_783.0 + 800_000.0),
            "with its latest figures"
        );
        let names: Vec<&str> = tubelab::schema::VIDEOS
            .iter()
            .map(|field| field.name)
            .chain(["source"])
            .collect();
        assert_eq!(videos.get_column_names(), names);
        for (field, column) in tubelab::schema::VIDEOS.iter().zip(videos.columns()) {
            assert_eq!(column.dtype().to_string(), field.kind, "{}", field.name);
        }
        analyze::rates(&videos).unwrap();
        let figure = plot::views_over_time(&videos).unwrap();
        assert!(!figure.text().contains("YouTube Data API"), "{}", figure.text());
        assert!(figure.text().contains("not fetched by tubelab"), "{}", figure.text());
    }
}

#[test]
fn exports_of_studio_and_takeout_become_frames_of_ours() {
    let studio = "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)\n\
                  Total,,,,3000,120.5,10,20000,5.1\nabc_-def000,First,\"Mar 5, 2024\",254,2000,100.25,8,15000,5.5\nabc_-def001,Second,\"Apr 6, 2024\",45,1000,20.25,2,5000,4.2\n";
    let videos = adopt(&table("Table data.csv", studio.as_bytes())).unwrap();
    assert_eq!(
        (videos.height(), videos.sum("views").unwrap()),
        (2, Some(3000.0)),
        "without the row of totals"
    );
    assert_eq!(videos.column("fetched_at").unwrap().null_count(), 2);
    assert_eq!(videos.keep("not is_short").unwrap().height(), 1);
    let dated = adopt_with(
        &table("Table data.csv", studio.as_bytes()),
        &AdoptOptions::new()
            .fetched_at("2024-06-01")
            .channel("Mine")
            .source("Studio, June 2024"),
    )
    .unwrap();
    assert_eq!(dated.column("fetched_at").unwrap().null_count(), 0);
    assert!(
        plot::views_over_time(&dated)
            .unwrap()
            .text()
            .contains("Studio, June 2024")
    );

    let takeout = "Video ID,Approx Duration (ms),Video Category,Channel ID,Video Title (Original),Privacy,Video Publish Timestamp\n\
                   abc_-def000,254400,Music,UCx,First,Public,2024-03-05T10:00:00+00:00\n";
    let videos = adopt(&table("videos.csv", takeout.as_bytes())).unwrap();
    assert_eq!(videos.sum("duration_s").unwrap(), Some(254.0));
    assert_eq!(videos.column("views").unwrap().null_count(), 1, "unknown is not zero");
}

#[test]
fn a_frame_that_is_of_no_videos_is_refused_with_what_is_missing() {
    let error = adopt(&df!("a" => [1]).unwrap()).unwrap_err();
    assert!(
        error.is_input() && error.next_step().unwrap().contains("column(\"video_id\""),
        "{error}"
    );
    let error = adopt(&df!("title" => ["x"], "day" => ["2024-01-01"]).unwrap()).unwrap_err();
    assert!(
        error.next_step().unwrap().contains("column(\"published_at\""),
        "{error}"
    );
    let error = adopt(&df!("title" => ["x"], "published_at" => ["soon"]).unwrap()).unwrap_err();
    assert!(
        error.message().contains("row 1 of `published_at` has \"soon\""),
        "{error}"
    );
    let wrong = AdoptOptions::new().column("views", "vues");
    let frame = df!("title" => ["x"], "published_at" => ["2024-01-01"], "Vues" => [1]).unwrap();
    assert_eq!(
        adopt_with(&frame, &wrong).unwrap_err().next_step(),
        Some("did you mean `Vues`?")
    );
}

#[test]
fn no_bytes_make_a_reader_panic() {
    let bytes: Vec<u8> = (0..4000_u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    for name in [
        "a.csv",
        "a.json",
        "a.xlsx",
        "a.xls",
        "a.ods",
        "a.parquet",
        "a.zip",
        "a.csv.gz",
    ] {
        for length in [1, 2, 5, 100, 4000] {
            let (_directory, path) = written(name, &bytes[..length]);
            let _ = read(&path);
        }
    }
    let whole = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let _ = table(
        "a.csv.txt",
        &whole[..0].iter().chain(b"a\n1\n").copied().collect::<Vec<_>>(),
    );
}
