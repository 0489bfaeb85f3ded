//! Bad input to every verb: an error with the nearest name, never a panic, and no SQL through a name.

use proptest::prelude::*;
use tubelab::polars::prelude::Column;
use tubelab::prelude::*;

/// Every verb with one column or expression, by name.
type Verb = fn(&DataFrame, &str) -> Result<()>;

const VERBS: [(&str, Verb); 19] = [
    ("counts", |f, c| f.counts(c).map(drop)),
    ("nunique", |f, c| f.nunique(c).map(drop)),
    ("keep", |f, c| f.keep(&format!("{c} > 1")).map(drop)),
    ("sort_by", |f, c| f.sort_by(c).map(drop)),
    ("sort_by desc", |f, c| f.sort_by(&format!("{c} desc")).map(drop)),
    ("top", |f, c| f.top(c, 3).map(drop)),
    ("bottom", |f, c| f.bottom(c, 3).map(drop)),
    ("distinct", |f, c| f.distinct(c).map(drop)),
    ("pick", |f, c| f.pick(c).map(drop)),
    ("derive", |f, c| f.derive("new", c).map(drop)),
    ("summarize by", |f, c| f.summarize(c, "count(*) as n").map(drop)),
    ("summarize", |f, c| {
        f.summarize("", &format!("median({c}) as m")).map(drop)
    }),
    ("join", |f, c| f.join(f, c).map(drop)),
    ("mean", |f, c| f.mean(c).map(drop)),
    ("median", |f, c| f.median(c).map(drop)),
    ("max", |f, c| f.max(c).map(drop)),
    ("sum", |f, c| f.sum(c).map(drop)),
    ("std", |f, c| f.std(c).map(drop)),
    ("numbers", |f, c| f.numbers(c).map(drop)),
];

fn frame() -> DataFrame {
    df!("views" => [Some(3_i64), None, Some(1)], "title" => ["a", "b", "c"]).unwrap()
}

#[test]
fn a_slip_is_reported_with_the_nearest_name_by_every_verb() {
    for (name, verb) in VERBS {
        let error = verb(&frame(), "viewz").unwrap_err();
        assert!(error.is_input(), "{name}: {error}");
        assert!(
            error.message().starts_with("there is no column `viewz`"),
            "{name}: {error}"
        );
        assert_eq!(error.next_step(), Some("did you mean `views`?"), "{name}");
        let far = verb(&frame(), "subscribers").unwrap_err();
        assert_eq!(far.next_step(), Some("the columns are views, title"), "{name}");
    }
}

#[test]
fn a_wrong_type_is_reported_in_words() {
    for error in [
        frame().mean("title").unwrap_err(),
        frame().keep("title > 3").unwrap_err(),
        frame().keep("title").unwrap_err(),
        frame().keep("views").unwrap_err(),
        frame().derive("x", "title * 2").unwrap_err(),
        frame().derive("x", "views as y").unwrap_err(),
        frame().keep("views > 1, title = 'a'").unwrap_err(),
        frame().keep("views > 1; drop table x").unwrap_err(),
        frame().keep("views > (select 1)").unwrap_err(),
        frame().keep("views in (select views from frame)").unwrap_err(),
        frame().keep("title.str.contains('a')").unwrap_err(),
        frame().keep("").unwrap_err(),
        frame().summarize("title", "").unwrap_err(),
        frame().summarize("title", "views").unwrap_err(),
        frame().derive("x", "medan(views)").unwrap_err(),
        frame().keep("title = \"a!\"").unwrap_err(),
        frame().join(&df!("title" => [1]).unwrap(), "title").unwrap_err(),
        frame().pivot("title", "views", "median(views), count(*)").unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(error.is_input(), "{text}");
        for innards in ["Ident {", "Span(", "SchemaMismatch", "PolarsError", "value: "] {
            assert!(!text.contains(innards), "{text}");
        }
        assert!(error.next_step().is_some(), "{text}");
    }
}

#[test]
fn empty_frames_and_unknown_columns_have_no_numbers_and_no_panic() {
    let empty = frame().head(Some(0));
    let unknown = df!("views" => [None::<i64>, None], "title" => [None::<&str>, None]).unwrap();
    let nothing = DataFrame::empty();
    for frame in [&empty, &unknown] {
        for (name, verb) in VERBS {
            if let Err(error) = verb(frame, "views") {
                panic!("{name}: {error}");
            }
        }
        assert_eq!(frame.mean("views").unwrap(), None);
        assert_eq!(frame.sum("views").unwrap(), None);
        assert_eq!(frame.median("views").unwrap(), None);
        assert_eq!(frame.max("views").unwrap(), None);
        frame.describe().unwrap();
        frame.info().unwrap();
    }
    for (name, verb) in VERBS {
        assert!(verb(&nothing, "views").is_err(), "{name}");
    }
    assert!(nothing.describe().is_err());
    assert_eq!(nothing.info().unwrap().height(), 0);
}

/// Names that are SQL, quotes, patterns of polars, or nothing at all.
const NAMES: [&str; 14] = [
    "a\"b",
    "x; drop table frame",
    "1) or (1=1",
    "views\" from frame --",
    "'quoted'",
    "*",
    "^.*$",
    "select",
    "group",
    "100% likes",
    "",
    " ",
    "Größe 📈",
    "a.b",
];

#[test]
fn a_column_keeps_its_name_whatever_it_is() {
    for name in NAMES {
        let column = Column::new(name.into(), [3_i64, 1, 2]);
        let frame = DataFrame::new(3, vec![column, Column::new("other".into(), [10_i64, 20, 30])]).unwrap();
        assert_eq!(frame.mean(name).unwrap(), Some(2.0), "{name}");
        assert_eq!(
            frame.top(name, 1).unwrap().numbers("other").unwrap(),
            [Some(10.0)],
            "{name}"
        );
        assert_eq!(
            frame.sort_by(name).unwrap().numbers("other").unwrap()[0],
            Some(20.0),
            "{name}"
        );
        assert_eq!(frame.counts(name).unwrap().height(), 3, "{name}");
        assert_eq!(frame.join(&frame, name).unwrap().height(), 3, "{name}");
        assert_eq!(frame.distinct(name).unwrap().height(), 3, "{name}");
        assert_eq!(frame.nunique(name).unwrap(), 3, "{name}");
        plot::bar(&frame, name, "other").unwrap().figure().unwrap();
        plot::histogram(&frame, name).unwrap().figure().unwrap();
        // In an expression a name stands in quotes; two names are patterns there, and refused.
        let quoted = format!("\"{}\"", name.replace('"', "\"\""));
        let kept = frame.keep(&format!("{quoted} >= 2"));
        match name {
            "*" | "^.*$" => assert!(kept.unwrap_err().is_input()),
            _ => {
                assert_eq!(kept.unwrap().height(), 2, "{name}");
                // Without a name, the whole frame is one group.
                let groups = if name.trim().is_empty() { 1 } else { 3 };
                let counted = frame.summarize(name, "count(*) as n").unwrap();
                assert_eq!(counted.height(), groups, "{name}");
            }
        }
        assert_eq!(frame.derive(name, "other * 2").is_err(), matches!(name, "*" | "^.*$"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_makes_a_verb_panic(text in "\\PC{0,40}", n in 0_usize..5) {
        for (_, verb) in VERBS {
            let _ = verb(&frame(), &text);
        }
        let _ = frame().keep(&text);
        let _ = frame().summarize(&text, &text);
        let _ = frame().pivot(&text, "title", "count(*)");
        let _ = frame().first(n);
        let _ = plot::bar(&frame(), &text, "views").map(|chart| chart.color(text.clone()).figure());
    }

    #[test]
    fn no_expression_makes_a_verb_panic(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "views", "title", "(", ")", "+", "/", "0", "and", "not", "is null", "sum(", "count(*)", ",", "'a'", "over",
                "case when", "then", "end", "in", "between", "desc", "like", "::int", "-", "cast(", "as string)", "distinct",
            ]),
            0..9,
        )
    ) {
        let text = words.join(" ");
        for (_, verb) in VERBS {
            let _ = verb(&frame(), &text);
        }
        let _ = frame().keep(&text);
    }
}
