//! What tables, cards, errors and progress look like, as values.

use polars::prelude::*;
use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use tubelab::control::{self, Event, Reply};
use tubelab::display::{Bundle, Card, Cards, Change, Show, escape, number, progress};
use tubelab::error::{Error, Kind};

/// Words that an author may type into a title, each with what must never come out as it is.
const HOSTILE: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "a\u{202e}evil\u{2066}b",
    "bell\u{7}\u{9b}",
    "\" onmouseover=\"x",
];

fn assert_harmless(shown: &str) {
    for raw in [
        "<img",
        "<script",
        "</script><",
        "\u{202e}",
        "\u{2066}",
        "\u{7}",
        "\u{9b}",
        "\" onmouseover",
    ] {
        assert!(!shown.contains(raw), "{raw:?} came out raw in:\n{shown}");
    }
}

/// The HTML read by an XML parser, which refuses what is not closed or not escaped.
fn parsed(bundle: &Bundle, check: impl FnOnce(Node)) {
    let page = format!("<body>{}</body>", bundle.get("text/html").unwrap());
    check(
        Document::parse(&page)
            .unwrap_or_else(|error| panic!("{error} in {page}"))
            .root_element(),
    );
}

fn all<'a>(root: Node<'a, 'a>, tag: &'static str) -> Vec<Node<'a, 'a>> {
    root.descendants().filter(move |node| node.has_tag_name(tag)).collect()
}

fn words(node: Node) -> String {
    node.descendants()
        .filter_map(|n| n.text().filter(|_| n.is_text()))
        .collect()
}

fn videos(n: usize) -> DataFrame {
    let title = |i: usize| match i {
        0 => "A title of more than sixty characters, which is cut so that the table stays a table".to_owned(),
        _ => format!("Video {i}"),
    };
    let published: Vec<i64> = (0..n as i64)
        .map(|i| 1_700_000_000_000_000 + i * 3_600_000_000)
        .collect();
    let tags: ListChunked = (0..n)
        .map(|_| Some(Series::new("".into(), ["rust", "tutorial"])))
        .collect();
    let mut frame = df!(
        "video_id" => (0..n).map(|i| format!("abc_-def{i:03}")).collect::<Vec<_>>(),
        "title" => (0..n).map(title).collect::<Vec<_>>(),
        "published_at" => published,
        "views" => (0..n).map(|i| (i != 1).then_some(1_234_567_i64 * i as i64)).collect::<Vec<_>>(),
        "rate" => (0..n).map(|i| 0.5 + i as f64 / 3.0).collect::<Vec<_>>(),
        "is_short" => (0..n).map(|i| (i != 2).then_some(i % 2 == 0)).collect::<Vec<_>>(),
        "year" => vec![2026_i32; n],
    )
    .unwrap();
    frame
        .with_column(tags.into_series().with_name("tags".into()).into_column())
        .unwrap();
    frame
        .lazy()
        .with_column(col("published_at").cast(DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))))
        .collect()
        .unwrap()
}

#[test]
fn a_table_shows_twenty_rows_and_says_how_many_there_are() {
    parsed(&videos(612).bundle(), |page| {
        let body = all(page, "tbody")[0];
        assert_eq!(all(body, "tr").len(), 20);
        let shape = "20 of 612 rows · 8 columns";
        assert_eq!(words(all(page, "p")[0]), shape);
        let heads: Vec<String> = all(page, "th").into_iter().map(words).collect();
        assert_eq!(
            heads[..4],
            ["video_idtext", "titletext", "published_atUTC", "viewsinteger"]
        );
    });
    parsed(&videos(1).bundle(), |page| {
        assert!(words(all(page, "p")[0]).starts_with("1 row · 8 columns"))
    });
}

#[test]
fn each_kind_of_value_is_readable() {
    parsed(&videos(3).bundle(), |page| {
        let rows: Vec<Vec<Node>> = all(page, "tr").into_iter().skip(1).map(|row| all(row, "td")).collect();
        let text = |row: usize, column: usize| words(rows[row][column]);
        // A cut title has the whole in its tooltip.
        assert_eq!(text(0, 1).chars().count(), 60);
        assert!(text(0, 1).ends_with('…'));
        assert!(rows[0][1].attribute("title").unwrap().ends_with("stays a table"));
        assert_eq!(rows[1][1].attribute("title"), None);
        assert_eq!([text(0, 2), text(1, 2)], ["2023-11-14 22:13:20", "2023-11-14 23:13:20"]);
        assert_eq!([text(0, 3), text(1, 3), text(2, 3)], ["0", "–", "2,469,134"]);
        assert_eq!(rows[1][3].attribute("title"), Some("unknown"));
        assert!(rows[1][3].attribute("class").unwrap().contains("tubelab-number"));
        assert_eq!([text(0, 4), text(1, 4), text(2, 4)], ["0.500", "0.833", "1.167"]);
        assert_eq!(rows[1][4].attribute("title"), Some("0.8333333333333333"));
        assert_eq!([text(0, 5), text(1, 5), text(2, 5)], ["yes", "no", "–"]);
        assert_eq!(text(0, 6), "2026");
        assert_eq!(text(0, 7), "rust, tutorial");
        let link = all(rows[0][0], "a")[0];
        assert_eq!(
            link.attribute("href"),
            Some("https://www.youtube.com/watch?v=abc_-def000")
        );
        assert_eq!(
            [link.attribute("target"), link.attribute("rel")],
            [Some("_blank"), Some("noopener noreferrer")]
        );
    });
}

#[test]
fn times_are_reported_in_the_zone_of_their_column() {
    let frame = videos(1)
        .lazy()
        .select([col("published_at")
            .dt()
            .convert_time_zone(TimeZone::opt_try_new(Some("Asia/Tokyo")).unwrap().unwrap())])
        .collect()
        .unwrap();
    let bundle = frame.bundle();
    parsed(&bundle, |page| {
        assert_eq!(words(all(page, "th")[0]), "published_atAsia/Tokyo");
        assert_eq!(words(all(page, "td")[0]), "2023-11-15 07:13:20");
    });
}

#[test]
fn plain_text_is_aligned_and_names_what_does_not_fit() {
    let mut frame = videos(3);
    let description = "what a video says about itself takes more than is left of the line";
    frame
        .with_column(Column::new("description".into(), [description; 3]))
        .unwrap();
    let bundle = frame.bundle();
    let text = bundle.get("text/plain").unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let ends = |line: &str, word: &str| line.split(word).next().unwrap().chars().count() + word.chars().count();
    // Numbers end in one column, under the end of their name.
    assert_eq!(ends(lines[0], "views"), ends(lines[4], "2,469,134"));
    assert_eq!(lines.len(), 6);
    assert!(lines.iter().take(5).all(|line| line.chars().count() <= 120), "{text}");
    let shape = "3 rows · 9 columns (not shown: description)";
    assert_eq!(lines[5], shape, "{text}");
}

#[test]
fn hostile_text_is_shown_and_does_nothing() {
    for raw in HOSTILE {
        let frame = df!("title" => [*raw], *raw => [1]).unwrap();
        let cards = Cards {
            title: (*raw).into(),
            cards: vec![Card::new(*raw, *raw, *raw)],
            source: (*raw).into(),
        };
        let error = Error::new(Kind::Input, *raw).context(*raw).hint(*raw);
        for bundle in [
            frame.bundle(),
            cards.bundle(),
            error.bundle(),
            frame.column("title").unwrap().bundle(),
        ] {
            // In an attribute or a text, the parser gives back the words: nothing of them became an element.
            parsed(&bundle, |page| {
                assert!(all(page, "img").is_empty() && all(page, "script").is_empty());
                assert!(words(page).contains(&escape::cut(&escape::text(raw), 60).into_owned()));
                assert!(page.descendants().all(|node| node.attribute("onmouseover").is_none()));
            });
            assert_harmless(bundle.get("text/html").unwrap());
            for direction in ["\u{202e}", "\u{2066}", "\u{7}"] {
                assert!(!bundle.get("text/plain").unwrap().contains(direction));
            }
        }
    }
}

#[test]
fn an_error_says_what_when_and_next() {
    let error = Error::new(Kind::Quota, "the quota is used up")
        .context("reading page 3")
        .hint("try again tomorrow");
    let bundle = error.bundle();
    assert_eq!(bundle.get("text/plain"), Some(error.to_string().as_str()));
    parsed(&bundle, |page| {
        let lines: Vec<String> = all(page, "p").into_iter().map(words).collect();
        assert_eq!(
            lines[..3],
            [
                "The quota is used up.",
                "While reading page 3.",
                "Next: try again tomorrow."
            ]
        );
        // What the kind means is folded away below.
        let folded = all(page, "details").into_iter().map(words).collect::<String>();
        assert!(
            folded.starts_with("quota") && folded.contains(Kind::Quota.advice()),
            "{folded}"
        );
        assert_eq!(lines.len(), 5);
    });
}

#[test]
fn columns_that_we_calculated_are_marked_beside_those_of_the_api() {
    let marked = |frame: &DataFrame| -> Vec<String> {
        let bundle = frame.bundle();
        let mut names = Vec::new();
        parsed(&bundle, |page| {
            for head in all(page, "th") {
                let name = head
                    .children()
                    .find(|node| node.is_text())
                    .and_then(|n| n.text())
                    .unwrap_or_default();
                if let Some(mark) = all(head, "abbr").first() {
                    assert_eq!(mark.attribute("title"), Some("calculated, not from YouTube"));
                    names.push(name.to_owned());
                }
            }
        });
        let text = bundle.get("text/plain").unwrap();
        assert!(names.iter().all(|name| text.contains(&format!("{name}*"))), "{text}");
        assert_eq!(names.is_empty(), !text.contains("*: calculated"), "{text}");
        names
    };
    assert!(
        marked(&videos(3)).is_empty(),
        "an own frame is neither from YouTube nor calculated"
    );
    let demo = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    assert_eq!(marked(&demo), ["is_short"], "what clean() takes over is not ours");
    let rates = tubelab::analyze::rates(&demo).unwrap();
    let rates = marked(&rates);
    assert!(
        rates.iter().any(|name| name == "engagement_rate") && !rates.iter().any(|name| name == "views"),
        "{rates:?}"
    );
    // What counts is where the values come from, not the names of the columns.
    let asked = |query: &str| marked(&tubelab::sql::sql(query).unwrap());
    let months = asked("select month, median(views) as views from videos group by month order by month");
    assert_eq!(months, ["month", "views"]);
    let doubled = asked("select video_id, title, views * 2 as views from videos order by video_id limit 5");
    assert_eq!(doubled, ["views"]);
    let listed = asked("select title, views, year from videos where views is not null order by views desc limit 5");
    assert_eq!(listed, ["year"]);
    // A table of the reader's own says nothing about where its columns are from.
    assert!(marked(&df!("weekday" => ["Monday"], "median" => [3.5]).unwrap()).is_empty());
}

#[test]
fn figures_older_than_the_others_are_marked_and_said() {
    let utc = || DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    let day = 86_400_000_000_i64;
    let fetched = |ids: [&str; 3]| {
        df!("video_id" => ids, "title" => ["a", "b", "c"], "views" => [1, 2, 3], "fetched_at" => [30 * day, 29 * day + 1, 20 * day])
            .unwrap()
            .lazy()
            .with_column(col("fetched_at").cast(utc()))
            .collect()
            .unwrap()
    };
    let bundle = fetched(["x", "y", "z"]).bundle();
    parsed(&bundle, |page| {
        let rows: Vec<Vec<Node>> = all(page, "tr").into_iter().skip(1).map(|row| all(row, "td")).collect();
        let marks = |row: usize| -> Vec<bool> { rows[row].iter().map(|cell| !all(*cell, "abbr").is_empty()).collect() };
        assert_eq!([marks(0), marks(1)], [[false; 4], [false; 4]]);
        assert_eq!(marks(2), [false, false, true, true]);
        assert_eq!(
            all(rows[2][2], "abbr")[0].attribute("title"),
            Some("fetched 1970-01-21, before the others")
        );
    });
    assert!(
        bundle
            .get("text/plain")
            .unwrap()
            .contains("†: 1 row with statistics more than a day older")
    );
    // Several observations of a video are meant to be of different ages.
    assert!(
        !fetched(["x", "x", "z"])
            .bundle()
            .get("text/html")
            .unwrap()
            .contains("†")
    );
}

#[test]
fn a_change_is_an_arrow_with_a_number_and_its_period() {
    let cards = |before: f64, now: f64| Cards {
        title: String::new(),
        cards: vec![Card::new("Uploads", "12", "in 90 days").change(Change::between(
            before,
            now,
            "the 90 days before",
        ))],
        source: String::new(),
    };
    let plain = |before, now| cards(before, now).bundle().get("text/plain").unwrap().to_owned();
    assert_eq!(
        plain(10.0, 12.0),
        "Uploads  12  ▲ 20% against the 90 days before; in 90 days"
    );
    assert_eq!(
        plain(16.0, 12.0),
        "Uploads  12  ▼ 25% against the 90 days before; in 90 days"
    );
    assert_eq!(
        plain(12.0, 12.0),
        "Uploads  12  no change against the 90 days before; in 90 days"
    );
    assert_eq!(
        plain(0.0, 12.0),
        "Uploads  12  in 90 days",
        "from nothing there is no change in percent"
    );
    parsed(&cards(10.0, 12.0).bundle(), |page| {
        let lines: Vec<String> = all(page, "dd").into_iter().map(words).collect();
        assert_eq!(lines, ["12", "▲ 20% against the 90 days before", "in 90 days"]);
    });
}

#[test]
fn cards_say_label_value_and_context() {
    let cards = Cards {
        title: "Demo".into(),
        cards: vec![
            Card::new("Subscribers", "4.5 M", "rounded"),
            Card::new("Age", "6 years", ""),
        ],
        source: "YouTube Data API".into(),
    };
    let bundle = cards.bundle();
    let text = bundle.get("text/plain").unwrap();
    assert_eq!(
        text,
        "Demo\nSubscribers  4.5 M    rounded\nAge          6 years\nYouTube Data API"
    );
    parsed(&bundle, |page| {
        assert_eq!(all(page, "dt").len(), 2);
        assert_eq!(
            all(page, "dd").into_iter().map(words).collect::<Vec<_>>(),
            ["4.5 M", "rounded", "6 years"]
        );
    });
}

/// Not a test of its own: what the next one runs in a process of its own, to see its output.
#[test]
#[ignore = "run by the test of progress"]
fn some_progress() {
    let mut bar = progress("reading \u{202e}videos", 3000);
    for _ in 0..3000 {
        bar.step(1);
    }
    bar.done();
    let mut stopped = progress("second", 10);
    stopped.step(4);
}

/// What the child prints on its two streams, and the events that it sends where something follows them.
fn output_of_some_progress(kernel: bool) -> (String, String, Vec<Event>) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["some_progress", "--exact", "--ignored", "--nocapture"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    if kernel {
        let descriptor = theirs.as_raw_fd();
        child.env(control::EVENTS, descriptor.to_string());
        // Safety: fcntl is async-signal-safe.
        unsafe {
            child.pre_exec(move || match libc::fcntl(descriptor, libc::F_SETFD, 0) {
                0 => Ok(()),
                _ => Err(std::io::Error::last_os_error()),
            });
        }
    }
    let child = child.spawn().unwrap();
    drop(theirs);
    let events = std::iter::from_fn(|| {
        let event: Event = control::read(&mut ours).ok()?;
        if event.wants_reply() {
            control::write(&mut ours, &Reply::Received).unwrap();
        }
        Some(event)
    });
    let events = events.collect();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), events)
}

#[test]
fn progress_in_our_kernel_is_one_display_that_is_updated() {
    let (_, err, events) = output_of_some_progress(true);
    assert!(!err.contains("reading"), "{err}");
    let displays: Vec<_> = (events.iter())
        .filter_map(|event| match event {
            Event::Display { id, update, data } => Some((id.clone().unwrap(), *update, data)),
            _ => None,
        })
        .collect();
    assert!(displays.len() < 50, "{} messages for 3000 steps", displays.len());
    let (first, last): (Vec<_>, Vec<_>) = displays.iter().partition(|(id, ..)| *id == displays[0].0);
    for (bar, end) in [
        (first, "reading [U+202E]videos: 3,000 done"),
        (last, "second: stopped at 4 of 10"),
    ] {
        assert!(!bar[0].1 && bar[1..].iter().all(|(id, update, _)| *update && *id == bar[0].0));
        let shown = bar.last().unwrap().2;
        assert_eq!(shown["text/plain"], end);
        assert!(shown["text/html"].contains(end));
    }
    // The same in numbers, for programs.
    let counts: Vec<_> = (events.iter())
        .filter_map(|event| match event {
            Event::Progress { done, total, .. } => Some((*done, *total)),
            _ => None,
        })
        .collect();
    assert!(counts.contains(&(3000, 0)) && counts.contains(&(0, 3000)), "{counts:?}");
}

#[test]
fn progress_elsewhere_is_one_line_for_quick_work() {
    let (_, err, events) = output_of_some_progress(false);
    assert_eq!(events, []);
    let told: Vec<&str> = err.lines().filter(|line| line.contains(": ")).collect();
    assert_eq!(
        told,
        ["reading [U+202E]videos: 3,000 done", "second: stopped at 4 of 10"]
    );
}

proptest! {
    #[test]
    fn compact_keeps_three_figures(value in prop_oneof![-1e13..1e13, -1.0..1.0, -1e4..1e4]) {
        let shown = number::compact(value);
        let (digits, suffix) = shown.split_once(' ').unwrap_or((&shown, ""));
        let scale = match suffix { "k" => 1e3, "M" => 1e6, "B" => 1e9, "T" => 1e12, _ => 1.0 };
        let back: f64 = digits.replace(',', "").parse::<f64>().unwrap() * scale;
        prop_assert!((back - value).abs() <= value.abs() * 0.005 + 1e-12, "{value} as {shown}");
        prop_assert!(digits.chars().filter(char::is_ascii_digit).collect::<String>().trim_start_matches('0').len() <= 3
            || value.abs() < 1e-3, "{value} as {shown}");
    }

    #[test]
    fn full_keeps_all_digits(value: i64) {
        prop_assert_eq!(number::full(value).replace(',', "").parse::<i64>().unwrap(), value);
    }

    #[test]
    fn escaped_text_is_free_of_force_and_escaping_twice_changes_nothing(raw in any::<String>()) {
        let safe = escape::text(&raw);
        let forceful = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert_eq!(safe.chars().find(|c| forceful(*c)), None);
        prop_assert_eq!(escape::text(&safe), safe.clone());
        let (html, plotly) = (escape::html(&raw), escape::plotly(&raw));
        prop_assert_eq!(html_escape::decode_html_entities(&html), safe.clone());
        prop_assert_eq!(html_escape::decode_html_entities(&plotly), safe);
    }

    #[test]
    fn cut_text_has_at_most_the_limit(raw in any::<String>(), limit in 1_usize..80) {
        use unicode_segmentation::UnicodeSegmentation;
        let cut = escape::cut(&raw, limit);
        prop_assert!(cut.graphemes(true).count() <= limit.max(raw.graphemes(true).count().min(limit)));
        prop_assert!(raw.graphemes(true).count() > limit || cut == raw);
    }
}
