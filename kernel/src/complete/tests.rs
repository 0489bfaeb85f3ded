//! How often the right name is offered, measured on the notebooks; and what must hold for any text.

mod foreign;

use super::*;

/// The code of all cells of a notebook, one after the other.
fn notebook(path: &std::path::Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut code = String::new();
    for cell in json["cells"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|cell| cell["cell_type"] == "code")
    {
        match &cell["source"] {
            serde_json::Value::String(source) => code += source,
            lines => code.extend(lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap())),
        }
        code += "\n;\n";
    }
    code
}

fn notebooks() -> Vec<(String, String)> {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../notebooks");
    let mut found: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ipynb"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                notebook(&path),
            )
        })
        .collect();
    found.sort();
    found
}

/// Where a function or method is called: the place and the name.
fn calls(code: &str) -> Vec<(usize, &str)> {
    let tokens = Tokens::read(code);
    (1..tokens.len())
        .filter(|at| {
            tokens.is_word(*at) && (tokens.is(at + 1, "(") || (tokens.is(at + 1, "::") && tokens.is(at + 2, "<")))
        })
        .filter(|at| !tokens.is(at - 1, "fn") && !["if", "in", "match", "return"].contains(&tokens.text(*at)))
        .map(|at| (tokens.list[at].at, tokens.text(at)))
        .collect()
}

fn variable(name: &str, type_name: &str) -> Variable {
    Variable {
        name: name.into(),
        type_name: type_name.into(),
    }
}

const FRAME: &str = "polars_core::frame::dataframe::DataFrame";

fn session() -> Scope {
    let columns = [
        ("video_id", "str"),
        ("title", "str"),
        ("published_at", "datetime[μs, UTC]"),
        ("views", "i64"),
        ("likes", "i64"),
    ];
    Scope {
        variables: vec![
            variable("videos", FRAME),
            variable("channel", "tubelab::fetch::snapshot::Snapshot"),
            variable("rates", "alloc::vec::Vec<f64>"),
        ],
        frames: vec![
            Frame {
                name: "videos".into(),
                columns: columns
                    .iter()
                    .map(|(name, dtype)| ((*name).into(), (*dtype).into()))
                    .collect(),
            },
            Frame {
                name: "runs".into(),
                columns: vec![("run_id".into(), "str".into())],
            },
        ],
        items: vec![
            "/// A pair.\nstruct Pair { left: f64, right: Vec<String> }\nimpl Pair { fn sum(&self) -> f64 { 0.0 } }"
                .into(),
        ],
    }
}

fn texts(code: &str) -> Vec<String> {
    complete(code, code.len(), &session())
        .matches
        .into_iter()
        .map(|found| found.text)
        .collect()
}

#[test]
fn the_names_that_the_notebooks_call_are_offered() {
    let (mut all, mut offered, mut first_five, mut first_ten) = (0, 0, 0, 0);
    let mut missed = vec![];
    let mut late = vec![];
    for (file, code) in notebooks() {
        for (at, name) in calls(&code) {
            all += 1;
            let typed = at + name.chars().next().map_or(0, char::len_utf8);
            let found = complete(&code[..at], at, &Scope::default()).matches;
            let with_letter = complete(&code[..typed], typed, &Scope::default()).matches;
            let place = |found: &[Match]| found.iter().position(|one| one.text.trim_end_matches('!') == name);
            match place(&found) {
                Some(place) if place < 10 => {
                    offered += 1;
                    first_ten += 1;
                }
                Some(_) => offered += 1,
                None => missed.push(format!(
                    "{file}: {}",
                    code[at.saturating_sub(40).min(at)..at + name.len()].replace('\n', " ")
                )),
            }
            match place(&with_letter) {
                Some(place) if place < 5 => first_five += 1,
                place => late.push(format!("{file}: {name} {place:?}")),
            }
        }
    }
    println!(
        "{all} calls: offered {offered}, among the first ten {first_ten}, with a letter among the first five {first_five}"
    );
    println!("missed: {missed:#?}\nlate: {late:#?}");
    assert!(all > 150, "{all} calls");
    assert!(offered * 100 >= all * 95, "{offered} of {all}: {missed:#?}");
    assert!(first_five * 100 >= all * 90, "{first_five} of {all}: {late:#?}");
}

#[test]
fn members_follow_types_through_chains() {
    let mut wrong = vec![];
    for (code, wanted) in [
        ("videos.", "column"),
        ("videos.", "lazy"),
        ("videos.clone().lazy().", "filter"),
        ("videos.clone().lazy().filter(col(\"views\").gt(lit(1))).", "collect"),
        ("let top = analyze::top(&videos, \"views\", 3)?; top.videos.", "head"),
        ("let seen = videos.column(\"views\")?; seen.", "len"),
        ("for (i, rate) in rates.iter().enumerate() { rate.", "round"),
        ("rates.iter().map(|rate| rate.", "abs"),
        ("rates.iter().map(|rate| rate.sqrt()).", "collect"),
        ("rates.iter().copied().filter(|x| *x > 1.0).", "sum"),
        ("let pair = Pair { left: 1.0, right: vec![] }; pair.", "left"),
        ("let pair: Pair = make(); pair.right.", "len"),
        ("fn f(pair: &Pair) -> f64 { pair.", "sum"),
        ("if let Some(rate) = rates.first() { rate.", "abs"),
        ("match rates.first() { Some(rate) => rate.", "abs"),
        ("let n = if true { 1.5 } else { 2.0 }; n.", "abs"),
        ("let (a, b) = (1.5, \"x\"); b.", "len"),
        ("let words: Vec<String> = vec![]; words[0].", "len"),
        ("\"a b\".split(' ').map(str::to_owned).collect::<Vec<String>>().", "len"),
        ("\"1.5\".parse::<f64>()?.", "round"),
        ("videos[\"views\"].", "name"),
        ("String::", "new"),
        ("String::with_capa", "with_capacity"),
        ("Vec::<f64>::", "new"),
        ("plot::views_ov", "views_over_time"),
        ("std::collections::", "HashMap"),
        ("use std::collections::{", "HashMap"),
        ("tubelab::jiff::", "Zoned"),
        ("SortMultipleOptions::", "default"),
        ("vid", "videos"),
        ("use tubelab::sql::{self, sql}; sql::", "names"),
        (
            "use std::collections::HashMap; let m: HashMap<String, f64> = HashMap::new(); m.values().",
            "sum",
        ),
        ("let by = videos.clone().lazy().group_by([col(\"title\")]); by.", "agg"),
        ("f64::", "MAX"),
        ("vec![vec![1.5]].into_iter().flatten().map(|x| x.", "abs"),
        (
            "use polars::prelude::*; let ca = videos.column(\"views\")?.i64()?; ca.",
            "sum",
        ),
        ("struct Box2 { side: f64 } let b = Box2 { side: 1.0 }; b.side.", "abs"),
        ("rates.iter().zip(rates.iter()).map(|(a, b)| a.", "abs"),
        ("let mut rates = rates; rates.sort_by(|a, b| a.", "abs"),
        ("SortMultipleOptions { ", "descending"),
    ] {
        let found = texts(code);
        // In a list of names after `::` the order says little.
        let place = found.iter().position(|text| text == wanted);
        if place.is_none_or(|place| place >= 20 && !code.ends_with("::")) {
            wrong.push(format!("{code}: {wanted} at {place:?} of {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn columns_are_offered_in_strings() {
    for (code, wanted, not) in [
        ("videos.clone().lazy().select([col(\"vi", "views", "run_id"),
        ("videos.column(\"", "likes", "run_id"),
        ("videos[\"", "title", "run_id"),
        ("let lately = videos.clone().lazy(); lately.sort([\"", "views", "run_id"),
        ("sql(\"select v", "views", ""),
        ("sql(\"select title from v", "videos", "views"),
        ("sql(\"select title from videos where l", "likes", "run_id"),
        ("sql(r#\"select videos.l", "likes", "run_id"),
        ("analyze::top(&videos, \"", "rising", "title"),
        ("rolling_by_day(&videos, \"", "views", "run_id"),
        ("let n = 1; println!(\"{n", "n", "views"),
        ("sql(&format!(\"select vi", "views", ""),
    ] {
        let found = texts(code);
        assert!(
            found.iter().any(|text| text == wanted),
            "{code}: {wanted} not in {found:?}"
        );
        assert!(!found.iter().any(|text| text == not), "{code}: {not} in {found:?}");
    }
    assert_eq!(texts("let title = \"vi"), Vec::<String>::new());
    assert_eq!(texts("// videos."), Vec::<String>::new());
    assert_eq!(texts("let vid"), Vec::<String>::new());
}

#[test]
fn what_is_offered_says_what_it_is() {
    let found = complete("videos.heig", 11, &session());
    assert_eq!((found.start, found.end), (7, 11));
    assert_eq!(found.matches[0].signature.as_deref(), Some("fn height(&self) -> usize"));
    assert_eq!(found.matches[0].summary, None);
    let ours = complete("plot::views_ov", 14, &session()).matches;
    assert!(ours[0].summary.as_deref().is_some_and(|text| text.ends_with('.')));
    let hidden = texts("videos.");
    assert!(!hidden.iter().any(|name| name == "bundle"), "{hidden:?}");
}

#[test]
fn names_are_explained() {
    let help = |code: &str| {
        inspect(code, code.len(), &session())
            .map(|help| help.plain)
            .unwrap_or_default()
    };
    for (code, wanted) in [
        ("videos", "videos: DataFrame"),
        ("videos.height", "fn height(&self) -> usize"),
        ("plot::views_over_time", "fn views_over_time(videos: &DataFrame)"),
        ("analyze::top(&videos, ", "fn top("),
        ("analyze::top", "`over_performing`"),
        ("videos.lazy", "collect"),
        ("Pair", "A pair."),
        ("let n = 1.5; n", "n: f64"),
        ("DataFrame", "tubelab::polars::prelude"),
        ("plot", "mod plot"),
        ("println", "println"),
    ] {
        assert!(help(code).contains(wanted), "{code}: {}", help(code));
    }
    assert_eq!(inspect("// videos", 9, &session()), None);
    assert_eq!(inspect("", 0, &session()), None);
}

#[test]
fn hover_shows_neither_tables_nor_paths_of_machinery() {
    let mut seen = 0;
    for (_, code) in notebooks() {
        for (at, _) in calls(&code) {
            let Some(help) = inspect(&code, at, &Scope::default()) else {
                continue;
            };
            seen += 1;
            for text in [&help.plain, &help.html] {
                assert!(
                    !text.contains("|---") && !text.contains("\n|") && !text.contains("header::"),
                    "{text}"
                );
                assert!(!text.contains("](") && !text.contains("```"), "{text}");
            }
        }
    }
    assert!(seen > 150, "{seen} explained");
}

#[test]
fn no_text_and_no_place_makes_it_fail() {
    let mut codes: Vec<String> = notebooks()
        .into_iter()
        .map(|(_, code)| code.chars().take(1500).collect())
        .collect();
    codes.push("é.ü::<ñ>(\"öä\", 'ß', r#\"日本".into());
    codes.push("((((([[[[{{{{|||,,,;;;:::...???!!!<<<>>>&&&***".into());
    codes.push("match let if for fn impl use struct enum |x| { => , } = ; in".into());
    codes.push(format!("{}x{}.", "(".repeat(3000), ")".repeat(3000)));
    codes.push(format!("a{}", ".b(|x| x".repeat(300)));
    codes.push(format!("{}1", "-".repeat(5000)));
    codes.push("type A = A; use a as b; use b as a; a::".into());
    codes.push("use a::*; use b::c::*; use d::*; use super::*; use e::*; x::y(z(). ".into());
    codes.push(format!("let f = {}x.", "a.map(|x| x.map(|x| ".repeat(12)));
    codes.push("let a = a; let b = a.b.c; b.".into());
    let mut seed = 42_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for code in codes {
        for _ in 0..60 {
            let mut letters: Vec<char> = code.chars().collect();
            // What a typing hand may leave: a part cut out, a letter put in.
            let cut = random(letters.len());
            let until = (cut + random(30)).min(letters.len());
            letters.drain(cut..until);
            letters.insert(
                random(letters.len() + 1),
                ['"', '(', '}', '|', '.', 'é', '\'', '<', ':'][random(9)],
            );
            let text: String = letters.into_iter().collect();
            let at = random(text.len() + 3);
            let start = std::time::Instant::now();
            let found = complete(&text, at, &session());
            assert!(start.elapsed().as_millis() < 1000, "{:?} for {text}", start.elapsed());
            assert!(found.start <= found.end && found.end <= text.len());
            assert!(text.is_char_boundary(found.start) && text.is_char_boundary(found.end));
            let _ = inspect(&text, at, &session());
        }
    }
}

#[test]
fn an_answer_takes_no_time() {
    let code = notebooks()
        .into_iter()
        .map(|(_, code)| code)
        .max_by_key(String::len)
        .unwrap();
    let at = code.rfind("videos").map_or(code.len(), |at| at + "videos".len());
    let text = format!("{}.", &code[..at]);
    let start = std::time::Instant::now();
    complete(&text, text.len(), &session());
    let first = start.elapsed();
    let start = std::time::Instant::now();
    for _ in 0..10 {
        complete(&text, text.len(), &session());
    }
    let later = start.elapsed() / 10;
    println!("{} bytes: first {first:?}, later {later:?}", text.len());
    // The bar is 20 ms; tests share the machine.
    assert!(later.as_millis() < 100, "{later:?}");
}
