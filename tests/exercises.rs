//! The exercises' keys against pandas, which reads the demo snapshot itself.

use tubelab::display::Show;
use tubelab::exercises::{Verdict, check};

const SCRIPT: &str = r#"
import gzip, json, sys
import pandas as pd
videos = {}
for line in gzip.open(sys.argv[1] + "/answers.jsonl.gz", "rt", encoding="utf-8"):
    answer = json.loads(line)
    if answer["endpoint"] == "videos":
        for item in json.loads(answer["body"]).get("items", []):
            videos[item["id"]] = item
get = lambda video, name: float(video["statistics"][name]) if name in video.get("statistics", {}) else None
d = pd.DataFrame([dict(views=get(v, "viewCount"), likes=get(v, "likeCount"), comments=get(v, "commentCount"),
                       at=v["snippet"]["publishedAt"]) for v in videos.values()])
at = pd.to_datetime(d["at"], utc=True)
both = d.dropna()
print(json.dumps(dict(
    unknown=d.likes.isna().mean() * 100, zero=0.0,
    rate=(both.likes + both.comments).sum() / both.views.sum() * 100,
    mean_rate=((both.likes + both.comments) / both.views)[both.views > 0].mean() * 100,
    sundays=int((at.dt.tz_convert("Europe/Berlin").dt.weekday == 6).sum()), utc=int((at.dt.weekday == 6).sum()))))
"#;

#[test]
fn keys_are_what_pandas_finds_and_usual_mistakes_are_named() {
    let demo = testkit::root().join("data/demo");
    testkit::needs!(Python);
    let found: serde_json::Value =
        serde_json::from_str(&testkit::run_python(SCRIPT, &[demo.to_str().unwrap()])).unwrap();
    let number = |name: &str| found[name].as_f64().unwrap();
    for (task, right) in [(3, "unknown"), (4, "rate"), (5, "sundays")] {
        assert_eq!(
            check(task, number(right)).unwrap().verdict,
            Verdict::Right,
            "task {task}"
        );
        let wrong = check(task, number(right) * 1.01 + 1.0).unwrap();
        assert_eq!((wrong.verdict, wrong.hint), (Verdict::Wrong, None), "task {task}");
    }
    assert!(
        check(4, number("mean_rate"))
            .unwrap()
            .hint
            .unwrap()
            .contains("mean of the videos' rates")
    );
    assert!(check(5, number("utc")).unwrap().hint.unwrap().contains("UTC"));
    assert_ne!(
        number("utc"),
        number("sundays"),
        "the demo channel has uploads around midnight"
    );
    let shown = check(3, number("unknown") / 100.0).unwrap().bundle();
    assert!(shown.get("text/plain").unwrap().contains("multiply it by 100"));
    assert!(check(9, 1.0).unwrap_err().is_input());
}
