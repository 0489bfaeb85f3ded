//! Figures of many channels: what they say and draw is what the frame has.

use polars::prelude::*;
use serde_json::Value;
use tubelab::plot::figure::Figure;
use tubelab::plot::{self, Theme};

const ATTACK: &str = "<img src=x onerror=alert(1)>\u{202e}</script>";

/// Channels with these values; the interval is a tenth to either side, and unknown for every seventh.
fn channels(values: &[Option<f64>]) -> DataFrame {
    let n = values.len();
    let interval = |row: usize, factor: f64| values[row].filter(|_| row % 7 != 6).map(|value| value * factor);
    df!(
        "channel_id" => (0..n).map(|row| format!("UC{row:022}")).collect::<Vec<_>>(),
        "channel" => (0..n).map(|row| format!("Channel {row}")).collect::<Vec<_>>(),
        "handle" => (0..n).map(|row| format!("@channel-{row}")).collect::<Vec<_>>(),
        "category" => (0..n).map(|row| ["Gaming", "Education", "Music"][row % 3]).collect::<Vec<_>>(),
        "subscribers" => (0..n).map(|row| (row as i64 + 1) * 1_000).collect::<Vec<_>>(),
        "engagement_rate" => values,
        "engagement_rate_low" => (0..n).map(|row| interval(row, 0.9)).collect::<Vec<_>>(),
        "engagement_rate_high" => (0..n).map(|row| interval(row, 1.1)).collect::<Vec<_>>(),
        "engagement_rate_n" => (0..n).map(|row| if row % 5 == 0 { 6_i64 } else { 60 }).collect::<Vec<_>>(),
    )
    .unwrap()
}

/// 1.01, 1.02, … without an order.
fn hundred() -> DataFrame {
    channels(
        &(0..100)
            .map(|row| Some(1.01 + (row * 37 % 100) as f64 / 100.0))
            .collect::<Vec<_>>(),
    )
}

fn with(frame: &DataFrame, name: &str, values: &[&str]) -> DataFrame {
    let mut frame = frame.clone();
    frame.with_column(Column::new(name.into(), values)).unwrap();
    frame
}

fn traces(figure: &Figure) -> Vec<Value> {
    figure.plotly_json().unwrap()["data"].as_array().unwrap().clone()
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().unwrap().iter().filter_map(Value::as_f64).collect()
}

fn ticks(figure: &Figure) -> Vec<String> {
    let json = figure.plotly_json().unwrap();
    let texts = json["layout"]["yaxis"]["ticktext"].as_array().unwrap();
    texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_place_is_that_of_the_value_among_all() {
    let frame = hundred();
    let figure = plot::place(&frame, "engagement_rate", "@CHANNEL-10").unwrap();
    // 10 · 37 mod 100 = 70: the value is 1.71, and 70 are lower.
    let said = figure.text();
    assert!(
        said.contains("Channel 10: engagement rate 1.7% (1.5% to 1.9%), rank 30 of 100, higher than 70%"),
        "{said}"
    );
    // 1.539 to 1.881 has 1.54 to 1.88, of which one is its own.
    assert!(said.contains("34 other channels lie within its interval"), "{said}");
    let traces = traces(&figure);
    let [bins, interval, line] = traces.as_slice() else {
        panic!("{} traces", traces.len())
    };
    assert_eq!(numbers(&bins["y"]).iter().sum::<f64>(), 100.0);
    let ends = numbers(&interval["x"]);
    assert!(
        (ends[0] - 1.539).abs() < 1e-9 && (ends[1] - 1.881).abs() < 1e-9,
        "{ends:?}"
    );
    assert_eq!(numbers(&line["x"]), [1.71, 1.71]);
    for (wanted, same) in [
        (format!("UC{:022}", 10), true),
        ("channel 10".to_owned(), true),
        ("Channel 11".to_owned(), false),
    ] {
        let other = plot::place(&frame, "engagement_rate", &wanted).unwrap();
        assert_eq!(other.text() == said, same, "{wanted}");
    }
    // No interval: none is drawn or said.
    let without = plot::place(&frame, "engagement_rate", "@channel-6").unwrap();
    assert_eq!(self::traces(&without).len(), 2);
    assert!(!without.text().contains("interval"), "{}", without.text());
}

#[test]
fn a_channel_that_is_not_there_or_there_twice_is_said() {
    let frame = hundred();
    let error = plot::place(&frame, "engagement_rate", "@chanel-20").unwrap_err();
    assert!(
        error.is_not_found() && error.next_step().unwrap().contains("@channel-20"),
        "{error}"
    );
    let same = with(&frame, "channel", &["Twin"; 100]);
    let error = plot::place(&same, "engagement_rate", "twin").unwrap_err();
    assert!(
        error.is_input() && error.message().contains("100 channels have this title"),
        "{error}"
    );
    assert!(plot::place(&frame, "engagement", "@channel-1").unwrap_err().is_input());
    assert!(plot::league(&frame, "category", 5).unwrap_err().is_input());
    assert!(
        plot::distributions(&frame, "engagement_rate", "nothing")
            .unwrap_err()
            .is_input()
    );
}

#[test]
fn the_league_has_both_ends_in_order_and_counts_overlaps() {
    let mut values: Vec<Option<f64>> = (0..60).map(|row| Some(((row * 13 % 60) as f64 / 12.0).exp())).collect();
    values[10] = None;
    values[20] = values[30];
    let frame = channels(&values);
    let figure = plot::league(&frame, "engagement_rate", 5).unwrap();
    let names = ticks(&figure);
    assert_eq!(names.len(), 11);
    assert_eq!(names[5], "49 more");
    let trace = &traces(&figure)[0];
    let (x, y) = (numbers(&trace["x"]), numbers(&trace["y"]));
    assert!(x.windows(2).all(|pair| pair[0] >= pair[1]));
    assert_eq!(y, [0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
    let mut sorted: Vec<(f64, usize)> = values
        .iter()
        .enumerate()
        .filter_map(|(row, value)| Some(((*value)?, row)))
        .collect();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    assert_eq!(
        x[..5],
        sorted.iter().take(5).map(|(value, _)| *value).collect::<Vec<_>>()
    );
    assert!(
        names[0].ends_with(&format!(" Channel {}", sorted[0].1)) && names[0].starts_with("1. "),
        "{names:?}"
    );
    // What is said of overlaps, counted in another way.
    let intervals: Vec<Option<(f64, f64)>> = sorted
        .iter()
        .map(|(value, row)| (row % 7 != 6).then_some((value * 0.9, value * 1.1)))
        .collect();
    let pairs: Vec<_> = intervals
        .windows(2)
        .filter_map(|pair| Some((pair[0]?, pair[1]?)))
        .collect();
    let overlapping = pairs.iter().filter(|((low, _), (_, high))| high >= low).count();
    let said = figure.text();
    assert!(
        said.contains(&format!("In {overlapping} of {} pairs of neighbours", pairs.len())),
        "{said}"
    );
    assert!(said.contains("59 channels · 1 of unknown engagement rate"), "{said}");
    // Whiskers where there is an interval, and nowhere else.
    let drawn: Vec<usize> = (0..5).chain(54..59).collect();
    let lengths = numbers(&trace["error_x"]["array"]);
    for (place, length) in drawn.iter().zip(lengths) {
        assert_eq!(length > 0.0, intervals[*place].is_some(), "{place}");
    }
    // Equal values share their rank.
    let all = ticks(&plot::league(&frame, "engagement_rate", 40).unwrap());
    assert_eq!(all.len(), 59);
    let rank = |row: usize| {
        all.iter()
            .find(|name| name.ends_with(&format!(" Channel {row}")))
            .unwrap()
            .split('.')
            .next()
    };
    assert_eq!(rank(20), rank(30));
}

#[test]
fn every_group_has_a_plot_of_its_shares_on_the_same_axes() {
    let mut frame = hundred();
    let figure = plot::distributions(&frame, "engagement_rate", "category").unwrap();
    let json = figure.plotly_json().unwrap();
    let traces = self::traces(&figure);
    assert_eq!(traces.len(), 9);
    for group in traces.chunks(3) {
        assert!((numbers(&group[0]["y"]).iter().sum::<f64>() - 100.0).abs() < 1e-9);
        assert_eq!(group[0]["x"], traces[0]["x"]);
    }
    assert_eq!(json["layout"]["xaxis2"]["matches"], "x");
    let titles = json["layout"]["annotations"].to_string();
    assert!(
        titles.contains("Gaming · 34") && titles.contains("Music · 33"),
        "{titles}"
    );
    let mut music: Vec<f64> = (0..100)
        .filter(|row| row % 3 == 2)
        .map(|row| 1.01 + (row * 37 % 100) as f64 / 100.0)
        .collect();
    music.sort_by(f64::total_cmp);
    assert!(
        traces
            .iter()
            .any(|trace| numbers(&trace["x"]) == [music[16], music[16]])
    );
    // Few channels are grey, and many groups are cut.
    let names: Vec<String> = (0..100).map(|row| format!("Group {}", row % 20)).collect();
    frame.with_column(Column::new("category".into(), names)).unwrap();
    let figure = plot::distributions(&frame, "engagement_rate", "category").unwrap();
    assert_eq!(self::traces(&figure).len(), 36);
    let said = figure.text();
    assert!(
        said.contains("the 12 largest of 20 groups, with 60 channels") && said.contains("grey"),
        "{said}"
    );
    assert!(said.contains("No group has 10 channels"), "{said}");
    // Sizes are in order.
    let sizes: Vec<&str> = (0..100)
        .map(|row| if row < 9 { "below 10,000" } else { "10,000 to 100,000" })
        .collect();
    let figure = plot::distributions(&with(&frame, "size", &sizes), "engagement_rate", "size").unwrap();
    let notes = figure.plotly_json().unwrap()["layout"]["annotations"].to_string();
    assert!(
        notes.find("below 10,000 · 9").unwrap() < notes.find("10,000 to 100,000 · 91").unwrap(),
        "{notes}"
    );
}

fn each(frame: &DataFrame, channel: &str) -> [tubelab::error::Result<Figure>; 3] {
    [
        plot::place(frame, "engagement_rate", channel),
        plot::league(frame, "engagement_rate", 10),
        plot::distributions(frame, "engagement_rate", "category"),
    ]
}

#[test]
fn any_number_of_channels_has_a_figure_or_a_clear_error() {
    let [place, league, distributions] = each(&hundred().head(Some(0)), "@channel-0");
    assert!(place.unwrap_err().is_not_found());
    for figure in [league.unwrap(), distributions.unwrap()] {
        assert!(figure.svg().unwrap().contains("No channel has a known value"));
    }
    for figure in each(&channels(&[None, None, Some(f64::NAN)]), "@channel-1") {
        let svg = figure.unwrap().svg().unwrap();
        assert!(
            svg.contains("No channel has a known value: engagement rate.") && !svg.contains("NaN"),
            "{svg}"
        );
    }
    for figure in each(&channels(&[Some(4.2)]), "@channel-0") {
        assert!(figure.unwrap().text().contains("1 channel"));
    }
    let unknown = plot::place(&channels(&[Some(4.2), None]), "engagement_rate", "@channel-1").unwrap();
    assert!(
        unknown
            .text()
            .contains("the engagement rate is unknown, so it has no rank")
    );
    let many: Vec<Option<f64>> = (0..10_000)
        .map(|row| Some(f64::from(row * 7919 % 10_007).sqrt()))
        .collect();
    for figure in each(&channels(&many), "@channel-9999") {
        let figure = figure.unwrap();
        assert!(figure.text().contains("10,000"));
        assert!(figure.plotly_json().unwrap().to_string().len() < 60_000);
    }
    // All the same, and one that is a million times the others.
    for figure in each(&channels(&[Some(3.0); 40]), "@channel-5") {
        assert!(figure.unwrap().svg().is_ok());
    }
    let mut huge: Vec<Option<f64>> = (0..40).map(|row| Some(1.0 + f64::from(row) / 10.0)).collect();
    huge[3] = Some(1e6);
    let [place, league, distributions] = each(&channels(&huge), "@channel-5");
    for figure in [place, league, distributions] {
        let figure = figure.unwrap();
        assert_eq!(figure.plotly_json().unwrap()["layout"]["xaxis"]["type"], "log");
        if let Some(bins) = traces(&figure).iter().find(|trace| trace["type"] == "bar") {
            assert!(numbers(&bins["y"]).iter().filter(|share| **share > 0.0).count() > 2);
        }
    }
}

#[test]
fn titles_of_strangers_are_escaped_and_shortened() {
    let long = "とても長い題名".repeat(20);
    let titles: Vec<&str> = (0..40)
        .map(|row| match row % 4 {
            0 => ATTACK,
            1 => "قناة الطبخ العربية",
            2 => long.as_str(),
            _ => "An ordinary title",
        })
        .collect();
    let frame = channels(&(0..40).map(|row| Some(1.0 + f64::from(row))).collect::<Vec<_>>());
    let frame = with(&with(&frame, "channel", &titles), "category", &titles);
    for channel in 0..4 {
        for figure in each(&frame, &format!("@channel-{channel}")) {
            let figure = figure.unwrap();
            let (svg, json) = (figure.svg().unwrap(), figure.plotly_json().unwrap().to_string());
            for text in [&svg, &json] {
                assert!(
                    !text.contains("<img") && !text.contains('\u{202e}') && !text.contains("</script"),
                    "{text}"
                );
            }
            assert!(resvg::usvg::roxmltree::Document::parse(&svg).is_ok());
            assert!(!json.contains(&long[..300]), "the title is cut");
        }
    }
}

/// Writes pictures of difficult channels: `cargo test --test plot -- --ignored`.
#[test]
#[ignore = "writes pictures to look at"]
fn difficult_channels_to_look_at() {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&directory).unwrap();
    let titles: Vec<&str> = (0..60)
        .map(|row| match row % 5 {
            0 => ATTACK,
            1 => "قناة الطبخ العربية للمبتدئين",
            2 => "日本の鉄道チャンネル・全国の駅を訪ねて",
            3 => "A very long title of a channel that never comes to an end, whatever one does",
            _ => "Cats",
        })
        .collect();
    let mut values: Vec<Option<f64>> = (0..60)
        .map(|row| Some((f64::from(row * 17 % 60) / 20.0).exp()))
        .collect();
    values[8] = Some(90_000.0);
    values[9] = None;
    values[30..36].fill(Some(5.0));
    let frame = with(&channels(&values), "channel", &titles);
    for (name, figure) in ["place", "league", "distributions"]
        .into_iter()
        .zip(each(&frame, "@channel-12"))
    {
        for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let figure = figure.as_ref().unwrap().clone().theme(theme);
            figure
                .save(directory.join(format!("difficult_{name}_{suffix}.png")))
                .unwrap();
        }
    }
}
