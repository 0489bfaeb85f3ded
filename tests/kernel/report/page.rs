//! The page, read back with Python's HTML parser: what is in it, and what could act.

use crate::notebook::Notebook;
use crate::report::{About, html, write};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::process::{Command, Stdio};

const PLOTLY: &str = "/* stands for plotly.js */ const end = '</script><!--';\r\n";
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const ATTACK: &str = "<img src=x onerror=\"alert(1)\"></script></style></textarea><script>alert(2)</script><!--";

fn notebook(cells: Value) -> String {
    json!({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}).to_string()
}

fn code(source: &str, outputs: Value) -> Value {
    json!({"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 1, "source": source, "outputs": outputs})
}

fn markdown(source: &str) -> Value {
    json!({"cell_type": "markdown", "id": "a", "metadata": {}, "source": source})
}

fn shown(data: Value) -> Value {
    json!({"output_type": "display_data", "metadata": {}, "data": data})
}

fn read(name: &str, cells: Value) -> Notebook {
    Notebook::parse(name, &notebook(cells)).unwrap()
}

fn page(cells: Value) -> String {
    html(&[read("00_trial", cells)], &About::default(), PLOTLY)
}

/// Every element in order: name, attributes, the names of those around it, and its own text.
fn elements(page: &str) -> Vec<Element> {
    const READER: &str = r#"
import json, sys
from html.parser import HTMLParser
VOID = "area base br col embed hr img input link meta source track wbr".split()
class Reader(HTMLParser):
    def __init__(self):
        super().__init__(); self.all = []; self.open = []
    def handle_starttag(self, name, attributes):
        element = {"name": name, "attributes": dict(attributes), "around": [e["name"] for e in self.open], "text": ""}
        self.all.append(element)
        if name not in VOID: self.open.append(element)
    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in VOID: self.open.pop()
    def handle_endtag(self, name):
        assert self.open and self.open[-1]["name"] == name, f"</{name}> within {[e['name'] for e in self.open]}"
        self.open.pop()
    def handle_data(self, text):
        if self.open: self.open[-1]["text"] += text
reader = Reader(); reader.feed(sys.stdin.buffer.read().decode()); reader.close()
assert not reader.open, reader.open
json.dump(reader.all, sys.stdout)
"#;
    let mut python = Command::new("python3")
        .args(["-c", READER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    python.stdin.take().unwrap().write_all(page.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "the page is not balanced");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[derive(Debug, serde::Deserialize)]
struct Element {
    name: String,
    attributes: std::collections::BTreeMap<String, Option<String>>,
    around: Vec<String>,
    text: String,
}

impl Element {
    fn get(&self, attribute: &str) -> &str {
        self.attributes
            .get(attribute)
            .and_then(Option::as_deref)
            .unwrap_or_default()
    }
}

/// Fails on whatever could run, load or send.
fn unpacked(text: &str) -> String {
    let bytes = BASE64_STANDARD.decode(text).unwrap();
    std::io::read_to_string(flate2::read::GzDecoder::new(bytes.as_slice())).unwrap()
}

fn assert_inert(page: &str) {
    let elements = elements(page);
    let policy = elements
        .iter()
        .find(|e| e.get("http-equiv") == "Content-Security-Policy")
        .unwrap()
        .get("content");
    let mut scripts = 0;
    for element in &elements {
        let name = element.name.as_str();
        assert!(
            !["iframe", "object", "embed", "form", "base", "frame", "applet"].contains(&name),
            "{element:?}"
        );
        for (attribute, value) in &element.attributes {
            let value = value.as_deref().unwrap_or_default();
            assert!(!attribute.starts_with("on"), "{element:?}");
            match attribute.as_str() {
                "src" => assert!(value.starts_with("data:image/"), "{element:?}"),
                "href" if name == "link" => assert_eq!(value, "data:,"),
                "href" => assert!(
                    ["#", "http://", "https://", "mailto:"]
                        .iter()
                        .any(|s| value.starts_with(s)),
                    "{element:?}"
                ),
                "srcdoc" | "action" | "formaction" | "xlink:href" => panic!("{element:?}"),
                _ => {}
            }
        }
        // The one that is packed is run by another.
        let text = match (name, element.get("type"), element.get("id")) {
            ("script", "application/gzip", "plotly") => Some(unpacked(&element.text)),
            ("script", "application/json" | "application/gzip", "") => None,
            ("script", ..) => Some(element.text.clone()),
            _ => None,
        };
        if let Some(text) = text {
            scripts += 1;
            let digest = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
            assert!(
                policy.contains(&format!("'sha256-{digest}'")),
                "a script that the policy does not name"
            );
        }
    }
    assert_eq!(scripts, 2);
    assert!(policy.starts_with("default-src 'none';"));
    let allowed = policy
        .split(';')
        .find(|part| part.trim().starts_with("script-src"))
        .unwrap();
    assert_eq!(
        allowed
            .split_whitespace()
            .skip(1)
            .filter(|source| !source.starts_with("'sha256-"))
            .count(),
        0
    );
}

#[test]
fn nothing_planted_in_a_notebook_can_act() {
    let link = "[run](javascript:alert(1)) ![x](https://example.org/track.png) <a href=\"javascript:alert(1)\">x</a>";
    let cells = json!([
        markdown(&format!(
            "# Title {ATTACK}\n\n{ATTACK}\n\n{link}\n\n<div onclick=\"alert(1)\">\n\n## Part {ATTACK}"
        )),
        code(
            ATTACK,
            json!([
                {"output_type": "stream", "name": "stdout", "text": [ATTACK, "\n"]},
                {"output_type": "stream", "name": "stderr", "text": ATTACK},
                {"output_type": "error", "ename": ATTACK, "evalue": ATTACK, "traceback": [ATTACK]},
                {"output_type": ATTACK},
                shown(json!({"text/html": format!("<table><tr><td>kept{ATTACK}</td></tr></table>"), "text/plain": "x"})),
                shown(json!({"text/html": "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'><text>t</text></a><use href='#x'/></svg>"})),
                shown(json!({"text/html": "<iframe srcdoc='<script>alert(1)</script>'></iframe><form action='https://example.org'><button>b</button></form>"})),
                shown(json!({"text/html": "<style>p{color:red}</style><style></style><img src=x onerror=alert(1)></style>"})),
                shown(json!({"text/html": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>"})),
                shown(json!({"text/markdown": ATTACK})),
                shown(json!({"text/plain": ATTACK})),
                shown(json!({"application/json": {"a": ATTACK}})),
                shown(json!({ATTACK: "x"})),
                shown(json!({"image/png": PIXEL, "text/plain": ATTACK})),
                shown(json!({"image/svg+xml": "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'></svg>"})),
                shown(json!({"application/vnd.plotly.v1+json": {"data": [{"name": ATTACK}], "layout": {"title": {"text": ATTACK}}}})),
            ])
        ),
    ]);
    let about = About {
        channel: ATTACK.to_owned(),
        summary: ATTACK.to_owned(),
        is_generated: false,
        renew_by: Some(ATTACK.to_owned()),
        provenance: vec![(ATTACK.to_owned(), ATTACK.to_owned())],
    };
    let page = html(&[read(ATTACK, cells)], &about, PLOTLY);
    assert_inert(&page);
    assert!(page.contains("kept"), "the table around the attack stays");
    assert!(
        page.contains("of this output are not shown in a report"),
        "what was taken away is told"
    );
    assert!(
        elements(&page).iter().any(|e| e.name == "h1" && e.text == ATTACK),
        "the words themselves stay readable"
    );
}

#[test]
fn the_data_of_a_figure_are_embedded_unchanged() {
    let figure = json!({
        "data": [{"type": "scatter", "x": [1, 2.5, null], "text": [ATTACK, "\u{2028}\u{2029}&amp;", "</ScRiPt>", "日本 🎬"]}],
        "layout": {"title": {"text": "a <b>bold</b> title<br>and more"}},
        "frames": []
    });
    let cell = code(
        "plot()",
        json!([shown(
            json!({"application/vnd.plotly.v1+json": figure, "image/png": PIXEL, "text/plain": "Views"})
        )]),
    );
    let page = page(json!([cell]));
    let elements = elements(&page);
    let embedded = elements.iter().find(|e| e.get("type") == "application/json").unwrap();
    assert_eq!(serde_json::from_str::<Value>(&embedded.text).unwrap(), figure);
    let picture = elements.iter().find(|e| e.name == "img").unwrap();
    assert_eq!(
        (picture.get("alt"), picture.get("width"), picture.get("height")),
        ("Views", "1", "1")
    );
    assert_eq!(picture.get("src"), format!("data:image/png;base64,{PIXEL}"));
    let plotly = elements.iter().find(|e| e.get("id") == "plotly").unwrap();
    assert_eq!(unpacked(&plotly.text).matches("stands for plotly.js").count(), 1);
}

#[test]
fn a_large_figure_is_packed_and_the_same() {
    let text: Vec<String> = (0..2000).map(|at| format!("{ATTACK} {at}")).collect();
    let figure = json!({"data": [{"type": "scatter", "x": [1, 2.5, null], "text": text}], "layout": {}});
    let page = page(json!([code(
        "plot()",
        json!([shown(
            json!({"application/vnd.plotly.v1+json": figure, "image/png": PIXEL})
        )]),
    )]));
    assert!(page.len() < figure.to_string().len(), "{} bytes", page.len());
    let elements = elements(&page);
    let packed = |e: &&Element| e.get("type") == "application/gzip" && e.get("id").is_empty();
    let embedded = elements.iter().find(packed).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&unpacked(&embedded.text)).unwrap(),
        figure
    );
    assert_inert(&page);
}

#[test]
fn an_output_cannot_break_out_of_its_place() {
    let page = page(json!([
        code(
            "",
            json!([shown(
                json!({"text/html": "</div></section></main></body><div><ul><li>open"})
            )])
        ),
        markdown("<div>\n\n**open"),
    ]));
    let elements = elements(&page);
    let footer = elements.iter().find(|e| e.name == "footer").unwrap();
    assert_eq!(footer.around, ["html", "body", "div"]);
    let sections = elements
        .iter()
        .filter(|e| e.name == "section" && e.around.last().unwrap() == "main")
        .count();
    assert_eq!(sections, 1);
}

#[test]
fn odd_cells_and_outputs_are_reported_and_do_not_fail() {
    let cells = json!([
        {"cell_type": "code"},
        {"cell_type": "raw", "source": "raw text"},
        {"cell_type": 7},
        "no cell at all",
        {"cell_type": "markdown", "source": ["a list ", "of *lines*"]},
        code("", json!([
            shown(json!({"application/vnd.plotly.v1+json": {"data": [{"y": [1]}]}})),
            shown(json!({"application/vnd.plotly.v1+json": "broken", "text/plain": "only words"})),
            shown(json!({"image/png": "not base64!", "text/plain": "no picture"})),
            shown(json!({"image/png": format!("{}\n{}", &PIXEL[..40], &PIXEL[40..])})),
            shown(json!({"application/x-unheard-of": 1})),
            {"output_type": "execute_result"},
            {"output_type": "stream"},
            {"output_type": "error"},
            null,
        ])),
    ]);
    let page = page(cells);
    assert_inert(&page);
    for words in [
        "a list of <em>lines</em>",
        "only words",
        "no picture",
        "application/x-unheard-of",
        "display without data",
        "This cell stopped",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("raw text"));
    let elements = elements(&page);
    let pictures: Vec<_> = elements.iter().filter(|e| e.name == "img").collect();
    assert_eq!(pictures.len(), 1, "the one PNG that is one");
    assert_eq!(pictures[0].get("alt"), "Figure");
    assert_eq!(
        elements.iter().filter(|e| e.get("type") == "application/json").count(),
        1
    );
}

#[test]
fn what_is_no_notebook_is_refused_in_words() {
    for (text, words) in [
        ("hello", "is not a notebook"),
        (r#"{"nbformat": 3, "cells": []}"#, "its format is 3"),
        ("{}", "its format is null"),
        (r#"{"nbformat": 4}"#, "no cells"),
    ] {
        let error = Notebook::parse("00_trial", text).err().unwrap();
        assert!(error.is_format(), "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(error.to_string().contains("00_trial.ipynb"), "{error}");
    }
}

#[test]
fn headings_are_in_order_and_the_contents_lead_to_them() {
    let one = json!([markdown(
        "# Views\n\n#### Deep\n\n## Wide `x` & *y*\n\n### Details\n\n## Wide `x` & *y*"
    )]);
    let two = json!([code("1", json!([])), markdown("# Late title\n\n## Wide x y\n\n## 日本")]);
    let notebooks = [read("01_views", one), read("02_more-things", two)];
    let page = html(&notebooks, &About::default(), PLOTLY);
    let elements = elements(&page);
    let headings: Vec<&Element> = elements
        .iter()
        .filter(|e| e.name.len() == 2 && e.name.starts_with('h') && e.name != "hr")
        .collect();
    let levels: Vec<u32> = headings.iter().map(|e| e.name[1..].parse().unwrap()).collect();
    assert_eq!(levels, [1, 2, 3, 3, 4, 3, 2, 3, 3, 3, 2]);
    assert!(
        elements.iter().any(|e| e.name == "h2" && e.text == "More things"),
        "a name stands in for a missing title"
    );
    let ids: std::collections::BTreeSet<&str> = elements
        .iter()
        .map(|e| e.get("id"))
        .filter(|id| !id.is_empty())
        .collect();
    assert_eq!(
        ids.len(),
        elements.iter().filter(|e| !e.get("id").is_empty()).count(),
        "ids are unique"
    );
    let links: Vec<&Element> = elements
        .iter()
        .filter(|e| e.around.contains(&"nav".to_owned()) && e.name == "a")
        .collect();
    assert_eq!(
        links.len(),
        levels.iter().filter(|level| (2..=3).contains(*level)).count()
    );
    assert!(
        links
            .iter()
            .all(|link| ids.contains(link.get("href").trim_start_matches('#')))
    );
    for landmark in ["nav", "main", "header", "footer"] {
        assert_eq!(elements.iter().filter(|e| e.name == landmark).count(), 1, "{landmark}");
    }
}

#[test]
fn streams_read_as_a_terminal_shows_them() {
    let stream = json!({"output_type": "stream", "name": "stdout", "text": "\u{1b}[31mred\u{1b}[0m\r\nfold 1\rfold 2\rfold 3\r\ndone\n"});
    let page = page(json!([code("", json!([stream]))]));
    assert!(
        elements(&page)
            .iter()
            .any(|e| e.name == "pre" && e.text == "red\nfold 3\ndone")
    );
}

fn with_role(role: &str, finding: &str, data: Value) -> Value {
    json!({"output_type": "display_data", "metadata": {"tubelab": {"role": role, "finding": finding}}, "data": data})
}

fn parts() -> Value {
    let cell = |text: &str, value: f64| json!({"t": text, "s": value, "v": [value]});
    let title =
        |text: &str| json!({"t": text, "v": [text, "abcdefghijk"], "l": "https://www.youtube.com/watch?v=abcdefghijk"});
    let column =
        |words: &str, numeric| json!({"words": words, "names": [words], "numeric": numeric, "calculated": numeric});
    let names = ["Title", "Views", "a", "b", "c", "d", "e"];
    let rows: Vec<Value> = (0..30)
        .map(|row| {
            let mut cells = vec![title(&format!("{ATTACK} {row}")), cell("1,234", 1234.0), Value::Null];
            cells.extend(["1", "2", "3", "4"].map(|text| json!(text)));
            json!(cells)
        })
        .collect();
    json!({"application/vnd.tubelab.parts+json": {
        "title": "Top videos",
        "sentences": [{"t": "Half of all views are on one video.", "view": "01_views", "figure": "Views by date"}, ATTACK],
        "tables": [{"caption": "All of them", "height": 612, "rows": rows,
            "columns": names.iter().enumerate().map(|(at, name)| column(name, at > 0)).collect::<Vec<_>>()}],
        "source": "YouTube Data API"
    }, "text/plain": "plain", "text/html": "<p>for the notebook</p>"})
}

#[test]
fn a_report_says_first_what_the_data_say_and_methods_come_last_and_once() {
    let model = || {
        with_role(
            "method",
            "Better than the baseline.",
            json!({"text/html": "<div>the model card</div>", "text/plain": "Model for views\nrun 1"}),
        )
    };
    let chart = json!({"image/png": PIXEL, "text/plain": "Views by date"});
    let views = json!([
        markdown(
            "# Views\n\nWhat is usual?\n\n## By date\n\nA point is a video.\n\nUse `views` for more.\n\n*Try:* another channel."
        ),
        code(
            "plot()?",
            json!([
                with_role("headline", "", parts()),
                with_role("chart", "A sentence.", chart)
            ])
        ),
        markdown("## The model"),
        code("model", json!([model()])),
    ]);
    let again = json!([markdown("# Predictions"), code("model", json!([model()]))]);
    let page = html(
        &[read("01_views", views), read("05_predictions", again)],
        &About::default(),
        PLOTLY,
    );
    assert_inert(&page);
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    let order = [
        "Half of all views are on one video.",
        "data:image/png",
        "A point is a video.",
        "All of them",
        "Better than the baseline.",
        "<h2 id=\"methods\">",
        "the model card",
    ];
    let places: Vec<usize> = order.map(at).to_vec();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(page.matches("the model card").count(), 1, "the same card comes once");
    for gone in [
        "plot()",
        "Use <code>",
        "another channel",
        "for the notebook",
        "Predictions</h2>",
    ] {
        assert!(!page.contains(gone), "{gone} is for the notebook");
    }
    // The finding leads to its figure.
    let elements = elements(&page);
    let link = elements.iter().find(|e| e.get("class") == "evidence").unwrap();
    assert!(
        elements
            .iter()
            .any(|e| e.name == "figure" && format!("#{}", e.get("id")) == link.get("href")),
        "{link:?}"
    );
    // Six columns and ten rows are in view; the script has the rest.
    let shown: Vec<&Element> = elements.iter().filter(|e| e.name == "th").collect();
    assert_eq!(shown.iter().filter(|e| !e.get("class").contains("more")).count(), 6);
    assert_eq!(elements.iter().filter(|e| e.name == "td").count(), 70);
    let data = elements.iter().find(|e| e.get("type") == "application/json").unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&data.text).unwrap()["rows"]
            .as_array()
            .unwrap()
            .len(),
        30
    );
    assert!(page.contains("10 of 612 rows"));
}

#[test]
fn outputs_without_a_role_stay_where_they_are() {
    let cells = json!([
        markdown("# Own"),
        code(
            "1",
            json!([shown(json!({"text/html": "<b>same</b>", "text/plain": "same"}))])
        ),
        code(
            "2",
            json!([shown(json!({"text/html": "<b>same</b>", "text/plain": "same"}))])
        ),
    ]);
    assert_eq!(page(cells).matches("<b>same</b>").count(), 2);
}

#[test]
fn a_small_report_looks_like_this() {
    let cells = json!([
        markdown(
            "# The channel\n\nHow is it *doing*? See [the API](https://example.org/?a=1&b=2 \"its \\\"pages\\\"\").\n\n| n | views |\n|---|--:|\n| 1 | 2 |"
        ),
        code(
            "overview(&channel)?",
            json!([shown(
                json!({"text/html": "<div class=\"tubelab-cards\"><dl><div><dt>Videos</dt><dd>612</dd></div></dl></div>", "text/plain": "Videos 612"})
            )])
        ),
        code(
            "plot::views(&videos)?",
            json!([shown(
                json!({"application/vnd.plotly.v1+json": {"data": [], "layout": {}}, "image/png": PIXEL, "text/plain": "Views by date"})
            )])
        ),
        code(
            "fetch(\"@nobody\")?",
            json!([{"output_type": "error", "ename": "Error", "evalue": "the channel does not exist.\nNext: check its name."}])
        ),
    ]);
    let about = About {
        channel: "Demo channel".to_owned(),
        summary: "Fetched 20 November 2026 · 612 videos".to_owned(),
        is_generated: true,
        renew_by: None,
        provenance: vec![("Snapshot".to_owned(), "3f9a".to_owned())],
    };
    let page = html(&[read("00_overview", cells)], &about, PLOTLY);
    let body = page
        .split_once("<body>")
        .unwrap()
        .1
        .split_once("<script type=\"application/gzip\" id")
        .unwrap()
        .0;
    let lines = body.replace("><", ">\n<").replace(env!("CARGO_PKG_VERSION"), "VERSION");
    insta::with_settings!({prepend_module_to_snapshot => false}, { insta::assert_snapshot!("small_report", lines) });
}

#[test]
fn a_live_report_says_what_the_terms_of_the_api_ask() {
    let about = About {
        renew_by: Some("20 December 2026".to_owned()),
        ..About::default()
    };
    let page = html(&[read("a", json!([]))], &about, PLOTLY);
    for said in [
        "YouTube API Services",
        "terms of service",
        "privacy policy",
        "delete it, by 20 December 2026",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let generated = html(&[read("a", json!([]))], &About::default(), PLOTLY);
    assert!(!generated.contains("API Services"));
}

#[test]
fn writing_replaces_the_page_as_a_whole_and_gives_the_same_bytes() {
    let directory = tempfile::tempdir().unwrap();
    let notebooks = [read("00_a", json!([markdown("# A\n\ntext")]))];
    let output = directory.path().join("deep/report/index.html");
    write(&notebooks, &output, &About::default(), PLOTLY).unwrap();
    let first = std::fs::read(&output).unwrap();
    write(&notebooks, &output, &About::default(), PLOTLY).unwrap();
    assert_eq!(std::fs::read(&output).unwrap(), first);
    assert_eq!(
        std::fs::read_dir(output.parent().unwrap()).unwrap().count(),
        1,
        "no temporary file stays"
    );
    let unwritable = write(&[], &output.join("below/a/file.html"), &About::default(), PLOTLY).unwrap_err();
    assert!(unwritable.is_storage(), "{unwritable}");
}
