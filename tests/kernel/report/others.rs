//! The committed notebooks in what others read them with: nbconvert, pages without scripts, editors that follow the format.

use serde_json::Value;

const SCRIPT: &str = r#"
import json, pathlib, re, sys
import nbformat
from nbconvert import HTMLExporter, MarkdownExporter

told = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ipynb")):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]
    page, _ = HTMLExporter().from_notebook_node(notebook)
    # The template of nbconvert that writes descriptions of pictures.
    classic, _ = HTMLExporter(template_name="classic").from_notebook_node(notebook)
    text, beside = MarkdownExporter().from_notebook_node(notebook)
    told[path.stem] = {
        "figures": sum("application/vnd.plotly.v1+json" in output.data for output in outputs),
        "pictures": sum("image/png" in output.data for output in outputs),
        "wordless": sum("text/plain" not in output.data for output in outputs),
        "page": len(re.findall(r'<img[^>]+src="data:image/png;base64,', page)),
        "described": classic.count('alt="') - classic.count('alt="No description'),
        "markdown": len(re.findall(r"!\[[^\]]*\]\([^)]+\.png\)", text)),
        "files": len(beside["outputs"]),
        "kernel": notebook.metadata.kernelspec.language,
        "tables": [page.count("<table"), sum("".join(output.data.get("text/html", "")).count("<table") for output in outputs)],
    }
print(json.dumps(told))
"#;

#[test]
fn every_figure_is_a_picture_wherever_a_notebook_is_read() {
    let directory = testkit::root().join("notebooks");
    testkit::needs!(Python);
    let told = testkit::run_python(SCRIPT, &[directory.to_str().unwrap()]);
    let told: serde_json::Map<String, Value> = serde_json::from_str(&told).unwrap();
    assert!(told.len() >= 10, "{told:?}");
    let mut figures = 0;
    for (name, about) in &told {
        let count = |what: &str| about[what].as_u64().unwrap();
        assert_eq!(
            count("figures"),
            count("pictures"),
            "{name}: a figure without a picture"
        );
        for what in ["page", "described", "markdown", "files"] {
            assert_eq!(count(what), count("pictures"), "{name}: {what}");
        }
        assert_eq!(count("wordless"), 0, "{name}: an output without words");
        assert_eq!(about["kernel"], "rust", "{name}");
        assert_eq!(about["tables"][0], about["tables"][1], "{name}: tables");
        figures += count("figures");
    }
    assert!(figures >= 25, "only {figures} figures in all notebooks");
}
