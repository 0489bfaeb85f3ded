"""`tubelab run`: what it writes is, byte for byte, what nbclient writes of the same notebook run by the kernel, but for tables that
only a report reads."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import nbformat
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

KEY = "AIzaPlanted_key_of_the_tests_0123456789"
PROGRAM = KernelManager(kernel_name="tubelab").kernel_spec.argv[0]

# What people do in cells, and what the format of notebooks makes of it.
CELLS = [
    'println!("one"); eprintln!("aside"); println!("two");',
    'eprintln!("aside first"); println!("then this");',
    'print!("10 %\\r20 %\\r"); println!("done\\r"); print!("no line end")',
    'println!("a\\u{2028}b\\u{85}c\\r\\nd\\u{b}e\\u{1}\\u{7f}\\"\\\\");',
    "// nothing\n",
    "",
    "let text = \"日本語 🎉\\n\";\ntext",
    "std::collections::BTreeMap::from([(1, 2.5)])",
    "clean(&fetch(\"demo\")?)?.head(Some(3))",
    'plot::views_over_time(&clean(&fetch("demo")?)?)?',
    'display(&"shown before");\nprintln!("between");\n41 + 1',
    'let warned = 1;\nResult::<(), String>::Err("unused".into());',
    "struct Twice(i32);\nimpl Twice { fn get(&self) -> i32 { self.0 * 2 } }",
    ":help\nTwice(4).get()",
]
FAILING = [
    'fetch("https://vimeo.com/staff")?',
    "let list: Vec<i32> = Vec::new();\nlist[3]",
    "let x = 1;\nx + nothing",
    "let = ;",
    'Err("first\\nsecond")?',
    "std::process::exit(3)",
    'println!("before"); std::process::abort()',
]


def notebook(cells):
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Test\n\ntext", id="start")])
    made.cells += [nbformat.v4.new_code_cell(source, id=f"c{at}") for at, source in enumerate(cells)]
    made.cells.append(nbformat.v4.new_raw_cell("raw", id="raw"))
    return made


def by_nbclient(path):
    """The text of the file when nbclient has run it."""
    made = nbformat.read(path, as_version=4)
    for cell in made.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        made, kernel_name="tubelab", timeout=600, startup_timeout=300, record_timing=False, coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}})
    try:
        client.execute()
    except CellExecutionError:
        pass
    made.metadata.kernelspec = {"display_name": "tubelab (Rust)", "language": "rust", "name": "tubelab"}
    made.metadata.language_info.pop("version", None)
    return nbformat.writes(made).rstrip("\n") + "\n"


def run(*arguments, **options):
    return subprocess.run([PROGRAM, "run", *map(str, arguments)], capture_output=True, text=True, timeout=300, **options)


class Runs(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = pathlib.Path(directory.name)
        os.environ["TUBELAB_MLFLOW_DIR"] = str(self.directory / "mlflow")

    def compare(self, cells, ends=True):
        path, output = self.directory / "a.ipynb", self.directory / "out.ipynb"
        nbformat.write(notebook(cells), path)
        ran = run(path, "-o", output)
        self.assertEqual(ran.returncode, 0 if ends else 1, ran.stdout + ran.stderr)
        ours, theirs = output.read_text(), by_nbclient(path)
        for one, other in zip(ours.splitlines(), theirs.splitlines()):
            self.assertEqual(one[:2000], other[:2000])
        self.assertEqual(ours, theirs)
        nbformat.validate(nbformat.reads(ours, as_version=4))
        return ran, nbformat.reads(ours, as_version=4)

    def test_what_is_written_is_what_nbclient_writes(self):
        _, written = self.compare([*CELLS, self.odd_json()])
        self.assertGreaterEqual(sum(len(cell.get("outputs", [])) for cell in written.cells), 14)

    @staticmethod
    def odd_json():
        return (
            'let bytes = r#"{"data":[{"x":[1e-5,1e16,0.1,-0.0,1.5e300,123456789012345680.0,1e15,0.0001,5],"type":"bar"}],"layout":{}}"#;\n'
            "tubelab::control::send(&tubelab::control::Event::Display { id: None, update: false, data: "
            '[("application/vnd.plotly.v1+json".to_string(), bytes.to_string()), ("text/plain".to_string(), String::new()),'
            ' ("image/svg+xml".to_string(), "<svg>\\n</svg>".to_string())].into() })?;'
        )

    def test_displays_are_updated_and_cleared_as_there(self):
        send = (
            "fn show(id: &str, update: bool, text: &str) -> tubelab::Result<()> {\n"
            "    tubelab::control::send(&tubelab::control::Event::Display { id: Some(id.to_string()), update,\n"
            '        data: [("text/plain".to_string(), text.to_string())].into() })?;\n    Ok(())\n}'
        )
        clear = "tubelab::control::send(&tubelab::control::Event::Clear)?;"
        _, written = self.compare([
            send, 'show("a", false, "1")?; show("b", false, "2")?;', 'show("a", true, "3")?; show("b", false, "4")?;',
            f'println!("gone"); {clear} println!("stays");', 'show("a", true, "5")?;'])
        self.assertEqual([output.data["text/plain"] for output in written.cells[2].outputs], ["5", "4"])

    def test_a_cell_that_fails_is_written_as_there_and_reported_in_one_line(self):
        for failing in FAILING:
            with self.subTest(failing):
                ran, written = self.compare(["let before = 7;", failing, "before"], ends=False)
                self.assertEqual(ran.stdout.count("cell 2 failed: "), 1, ran.stdout)
                self.assertIn("cell 2 of a.ipynb failed", ran.stderr)
                self.assertEqual(written.cells[2].outputs[-1].output_type, "error")
                self.assertEqual((written.cells[3].outputs, written.cells[3].execution_count), ([], None))

    def test_parameters_become_a_cell_and_the_written_notebook_needs_them_no_more(self):
        first, second, third = (self.directory / name for name in ("a.ipynb", "b.ipynb", "c.ipynb"))
        nbformat.write(notebook(['param("channel", "demo")']), first)

        def cells(source, output, *parameters):
            ran = run(source, "-o", output, *parameters)
            self.assertEqual(ran.returncode, 0, ran.stderr)
            return nbformat.read(output, as_version=4).cells

        ran = cells(first, second, "-p", 'channel=@a"b')
        self.assertEqual([cell.cell_type for cell in ran], ["markdown", "code", "code", "raw"])
        self.assertEqual(ran[1].metadata.tags, ["injected-parameters"])
        self.assertEqual(ran[2].outputs[0]["data"]["text/plain"], '"@a\\"b"')
        # The file by itself, here and in a front end.
        self.assertEqual(cells(second, third)[2].outputs, ran[2].outputs)
        self.assertEqual(nbformat.reads(by_nbclient(second), as_version=4).cells[2].outputs, ran[2].outputs)
        again = cells(second, third, "-p", "channel=@c")
        self.assertEqual((len(again), again[2].outputs[0]["data"]["text/plain"]), (4, '"@c"'))
        refused = run(first, "-o", third, "-p", "chanel=@c")
        self.assertEqual(refused.returncode, 1)
        self.assertIn('a.ipynb has no parameter "chanel".\nNext: it has channel.', refused.stderr)

    def test_whole_tables_are_kept_for_reports_alone(self):
        parts = "application/vnd.tubelab.parts+json"
        path, output = self.directory / "a.ipynb", self.directory / "out.ipynb"
        for reported in (True, False):
            made = notebook(['clean(&fetch("demo")?)?.head(Some(3))'])
            made.metadata["tubelab"] = {"report": reported}
            nbformat.write(made, path)
            self.assertEqual(run(path, "-o", output).returncode, 0)
            data = nbformat.read(output, as_version=4).cells[1].outputs[-1].data
            self.assertEqual((parts in data, "text/html" in data), (reported, True))

    def test_a_run_that_is_stopped_keeps_what_it_has(self):
        for stop in [signal.SIGINT, signal.SIGTERM]:
            with self.subTest(stop):
                path, output = self.directory / "slow.ipynb", self.directory / "out.ipynb"
                began = self.directory / f"began-{stop}"
                endless = f'std::fs::write({json.dumps(str(began))}, "")?;\nprintln!("before");\nloop {{ std::thread::sleep(std::time::Duration::from_millis(10)); }}'
                nbformat.write(notebook(["6 * 7", endless, "1"]), path)
                child = subprocess.Popen([PROGRAM, "run", str(path), "-o", str(output)],
                                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                until = time.monotonic() + 60
                while not began.exists() and time.monotonic() < until:
                    time.sleep(0.05)
                self.assertTrue(began.exists(), "the cell never ran")
                children = processes_of(child.pid)
                self.assertGreater(len(children), 0, "the cells run in no process of their own")
                child.send_signal(stop)
                _, told = child.communicate(timeout=60)
                self.assertEqual(child.returncode, 1, told)
                self.assertIn("slow.ipynb was stopped in cell 2", told)
                cells = nbformat.read(output, as_version=4).cells
                self.assertEqual(cells[1].outputs[0]["data"]["text/plain"], "42")
                self.assertEqual([one.output_type for one in cells[2].outputs], ["stream", "error"])
                self.assertEqual(cells[3].outputs, [])
                left = [one for one in children if pathlib.Path(f"/proc/{one}").exists()]
                self.assertEqual(left, [], "something is left running")

    def test_no_python_is_needed(self):
        path, output = self.directory / "a.ipynb", self.directory / "out.ipynb"
        nbformat.write(notebook(["6 * 7"]), path)
        programs = self.directory / "programs"
        programs.mkdir()
        # Nothing is on the path; the compiler is found where it was at the build.
        ran = run(path, "-o", output, env={**os.environ, "PATH": str(programs)})
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(nbformat.read(output, as_version=4).cells[1].outputs[0]["data"]["text/plain"], "42")

    def test_what_is_no_notebook_is_refused(self):
        odd = self.directory / "odd.ipynb"
        for text, words in [("hello", "is not a notebook"), ('{"nbformat": 3}', "its format is 3")]:
            odd.write_text(text)
            ran = run(odd, "-o", self.directory / "out.ipynb")
            self.assertEqual(ran.returncode, 1)
            self.assertIn(words, ran.stderr)
        foreign = notebook(["1"])
        foreign.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(foreign, odd)
        self.assertIn("is a notebook in python", run(odd, "-o", self.directory / "out.ipynb").stderr)
        self.assertIn("there is no file", run(self.directory / "none.ipynb").stderr)
        odd.write_text(json.dumps(notebook(["1"])))
        (self.directory / "file").write_text("")
        self.assertIn("cannot be used", run(odd, "-o", self.directory / "file/out.ipynb").stderr)

    def test_a_saved_notebook_holds_no_key_and_no_path(self):
        directory = pathlib.Path(tempfile.mkdtemp(prefix="tubelab-saved-"))
        self.addCleanup(shutil.rmtree, directory, ignore_errors=True)
        home = directory / "home" / "planted-user"
        work = home / "planted-project"
        work.mkdir(parents=True)
        cells = [
            'println!("{}", std::env::var("YOUTUBE_API_KEY").unwrap());',
            'eprintln!("AIza{}", "SyPlanted0123456789planted0123456789");',
            'println!("{} in {}", std::env::var("HOME").unwrap(), std::env::current_dir().unwrap().display());',
            'display(&format!("{}/notes <b>and</b> more", std::env::var("HOME").unwrap()));',
            'plot::bar(&df!("a" => ["x"], "n" => [1])?, "a", "n")?.title(format!("Drawn in {}", std::env::var("HOME").unwrap())).figure()?',
            'open(&format!("{}/no/snapshot", std::env::var("HOME").unwrap()))?;',
        ]
        code = lambda at, source: {"cell_type": "code", "id": f"c{at}", "metadata": {}, "outputs": [], "execution_count": None,
                                   "source": source}
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [code(*one) for one in enumerate(cells)]}
        (work / "a.ipynb").write_text(json.dumps(notebook))
        rust = {"RUSTUP_HOME": os.environ.get("RUSTUP_HOME", os.path.expanduser("~/.rustup")),
                "CARGO_HOME": os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))}
        ran = subprocess.run(
            [PROGRAM, "run", str(work / "a.ipynb"), "-o", str(work / "out.ipynb")], capture_output=True, text=True,
            env={**os.environ, **rust, "HOME": str(home), "YOUTUBE_API_KEY": KEY}, timeout=300,
        )
        self.assertEqual(ran.returncode, 1, ran.stderr)
        self.assertIn("cell 6 failed", ran.stdout)
        saved = (work / "out.ipynb").read_text()
        for planted in [KEY, "SyPlanted", "planted-user", "planted-project", str(directory)]:
            shown = json.loads(saved)
            outputs = json.dumps([cell["outputs"] for cell in shown["cells"]])
            self.assertNotIn(planted, outputs)
        self.assertIn("[hidden]", outputs)
        described = [output["metadata"]["image/png"]["alt"] for cell in shown["cells"] for output in cell["outputs"]
                     if "image/png" in output.get("metadata", {})]
        self.assertEqual([alt.split("\n")[0] for alt in described], ["Drawn in ~"])
        self.assertIn("~ in .", outputs)
        self.assertIn("~/no/snapshot", outputs)



def processes_of(pid):
    """The processes that a program started itself."""
    found = []
    for one in pathlib.Path("/proc").iterdir():
        if one.name.isdigit():
            try:
                parent = (one / "stat").read_text().rsplit(")", 1)[1].split()[1]
            except OSError:
                continue
            if parent == str(pid):
                found.append(one.name)
    return found


if __name__ == "__main__":
    unittest.main()
