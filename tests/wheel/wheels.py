"""The wheels on machines without Rust, with it, and with another one: `python3 tests/wheel/wheels.py DIRECTORY-OF-THE-WHEELS`."""

import json
import pathlib
import stat
import subprocess
import sys
import tempfile
import time
import unittest

from machine import PINNED, ROOT, Environment, Home, compiler, compiler_version, of_another_build, wheel

WHEELS = pathlib.Path(sys.argv.pop(1)).resolve()
CLIENT = str(pathlib.Path(__file__).with_name("client.py"))
INSTALL = "rustup toolchain install {0} --profile minimal"
INSTALL_ALL = "sh -s -- -y --profile minimal --default-toolchain {0}"


def setUpModule():
    global DIRECTORY, PLAIN, LAB
    DIRECTORY = tempfile.TemporaryDirectory(prefix="tubelab-wheels-")
    place = pathlib.Path(DIRECTORY.name)
    PLAIN, LAB = Environment(place / "plain"), Environment(place / "lab")
    started = time.monotonic()
    PLAIN.pip("install", "--no-index", "--find-links", WHEELS, "tubelab")
    print(f"pip install tubelab: {time.monotonic() - started:.1f} s")
    LAB.pip("install", "--constraint", PINNED, "--find-links", WHEELS, "tubelab[lab]", "nbclient")


def tearDownModule():
    DIRECTORY.cleanup()


def notebook(*cells):
    cells = [
        {"cell_type": "code", "id": f"c{at}", "metadata": {}, "execution_count": None, "outputs": [], "source": text}
        for at, text in enumerate(cells)
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


class Wheels(unittest.TestCase):
    maxDiff = 2000

    def home(self, path=None):
        directory = tempfile.TemporaryDirectory(dir=DIRECTORY.name)
        self.addCleanup(directory.cleanup)
        return Home(pathlib.Path(directory.name), path)

    def cells(self, environment, home, *cells):
        """What a kernel answers to cells, one after the other."""
        with self.kernel(environment, home) as run:
            return [run(cell) for cell in cells]

    def kernel(self, environment, home):
        return Kernel(environment, home)


class Kernel:
    def __init__(self, environment, home):
        self.command, self.home = [environment.program("python"), CLIENT], home

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, cwd=self.home.work, env=self.home.variables, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        return self.run

    def run(self, cell):
        self.process.stdin.write(json.dumps(cell) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


class WithoutRust(Wheels):
    def test_the_demo_needs_nothing_else(self):
        home, before = self.home(), PLAIN.files()
        started = time.monotonic()
        ran = home.run([PLAIN.program("tubelab"), "demo"], offline=True)
        took = time.monotonic() - started
        print(f"first demo: {took:.1f} s")
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        self.assertLess(took, 60)
        report = home.work / "report"
        self.assertGreater((report / "index.html").stat().st_size, 1_000_000)
        committed = {path.name: path for path in (ROOT / "notebooks").glob("*.ipynb")}
        ran_again = sorted(report.glob("*.ipynb"))
        self.assertEqual(len(ran_again), 8, "all but the tracking and the exercises")
        for path in ran_again:
            self.assertEqual(path.read_bytes(), committed[path.name].read_bytes(), path.name)
        self.assertEqual(home.compiled(), [], "nothing is compiled")
        self.assertEqual(PLAIN.files(), before, "nothing is written where it is installed")

    def test_a_notebook_of_the_package_runs_in_any_directory(self):
        home, before = self.home(), PLAIN.files()
        ran = home.run([PLAIN.program("tubelab"), "run", "notebooks/00_overview.ipynb", "-p", "channel=demo-2"], offline=True)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        written = json.loads((home.work / "00_overview.ipynb").read_text())
        committed = json.loads((ROOT / "notebooks/00_overview.ipynb").read_text())
        self.assertEqual(len(written["cells"]), len(committed["cells"]) + 1, "the parameters are a cell of it")
        outputs = lambda one: [cell["outputs"] for cell in one["cells"] if cell.get("outputs")]
        self.assertNotEqual(outputs(written), outputs(committed), "of another channel")
        self.assertEqual(home.compiled(), [])
        self.assertEqual(PLAIN.files(), before)

    def test_a_kernel_runs_what_is_compiled(self):
        home = self.home()
        committed = json.loads((ROOT / "notebooks/00_overview.ipynb").read_text())
        script = (
            "import json, sys, nbformat; from nbclient import NotebookClient\n"
            "notebook = nbformat.read(sys.argv[1], as_version=4)\n"
            "NotebookClient(notebook, kernel_name='tubelab', record_timing=False, coalesce_streams=True).execute()\n"
            "print(nbformat.writes(notebook))"
        )
        ran = home.run([LAB.program("python"), "-c", script, str(ROOT / "notebooks/00_overview.ipynb")])
        self.assertEqual(ran.returncode, 0, ran.stderr)
        outputs = lambda one: [
            [{key: value for key, value in output.items() if key != "transient"} for output in cell["outputs"]]
            for cell in one["cells"]
            if cell["cell_type"] == "code"
        ]
        self.assertEqual(outputs(json.loads(ran.stdout)), outputs(committed))
        self.assertEqual(home.compiled(), [])

    def test_a_new_cell_says_which_compiler_and_how_to_get_it(self):
        version = compiler_version()
        home = self.home()
        [told] = self.cells(LAB, home, "let a = 1; a + 1")
        self.assertEqual(told["status"], "error")
        self.assertIn(version, told["text"])
        self.assertIn(INSTALL_ALL.format(version.split()[1]), told["text"])

    def test_another_compiler_is_named(self):
        version = compiler_version()
        home = self.home()
        programs = pathlib.Path(home.variables["PATH"])
        for name, answer in (("rustc", "rustc 1.2.3 (0000 2015-08-06)"), ("rustup", "rustup 1.0.0")):
            script = programs / name
            script.write_text(f"#!/bin/sh\necho '{answer}'\n")
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
        [told] = self.cells(LAB, home, "let a = 1; a + 1")
        self.assertIn("rustc 1.2.3", told["text"])
        self.assertIn(version, told["text"])
        self.assertIn(INSTALL.format(version.split()[1]), told["text"])

    def test_without_the_kernel_a_new_cell_names_the_extra(self):
        home = self.home()
        (home.work / "own.ipynb").write_text(notebook("let a = 1; a + 1"))
        ran = home.run([PLAIN.program("tubelab"), "run", "own.ipynb"])
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("tubelab-kernel", (home.work / "own.ipynb").read_text() + ran.stdout + ran.stderr)
        self.assertIn("pip install 'tubelab[lab]==", (home.work / "own.ipynb").read_text())


class WithRust(Wheels):
    def test_cells_are_compiled_in_a_clean_environment(self):
        home = self.home(compiler())
        with self.kernel(LAB, home) as run:
            started = time.monotonic()
            first = run("let a = 1; a + 1")
            print(f"first new cell, with unpacking: {time.monotonic() - started:.1f} s")
            self.assertEqual(first, {"status": "ok", "text": "2"})
            self.assertEqual(run('let videos = clean(&fetch("demo")?)?; videos.height()')["text"], "593")
        self.assertEqual(len(home.compiled()), 2)

    def test_jupyter_finds_the_kernel_and_the_plugins(self):
        home = self.home()
        told = home.run([LAB.program("python"), "-m", "jupyter_core", "kernelspec", "list", "--json"])
        # Jupyter itself looks for its commands on the path.
        if told.returncode:
            told = home.run([LAB.program("jupyter-kernelspec"), "list", "--json"])
        self.assertIn("tubelab", json.loads(told.stdout)["kernelspecs"])
        told = home.run([LAB.program("jupyter-labextension"), "list"])
        for name in ("tubelab-lab", "tubelab-precompile", "jupyterlab-plotly"):
            lines = [line for line in (told.stdout + told.stderr).splitlines() if name in line]
            self.assertTrue(lines and all("OK" in line for line in lines), f"{name}: {told.stdout}{told.stderr}")


class Changes(Wheels):
    """Two builds beside each other, and after each other."""

    def setUp(self):
        directory = tempfile.TemporaryDirectory(dir=DIRECTORY.name)
        self.addCleanup(directory.cleanup)
        self.directory = pathlib.Path(directory.name)
        self.others = [
            of_another_build(wheel(WHEELS, package), self.directory, "another-build") for package in ("tubelab", "tubelab_kernel")
        ]

    def environment(self, *wheels):
        """An environment in which only the wheels are new; Jupyter is that of the first."""
        environment = Environment(self.directory / "environment")
        environment.pip("install", "--no-deps", "--no-index", *wheels)
        link = environment.packages() / "jupyter.pth"
        link.write_text(f"{LAB.packages()}\n")
        return environment

    def test_two_builds_stand_side_by_side(self):
        home = self.home(compiler())
        other = self.environment(*self.others)
        for environment in (LAB, other, LAB):
            self.assertEqual(self.cells(environment, home, "let a = 1; a + 1")[0]["text"], "2")
        self.assertIn("another-build", home.sysroots())
        self.assertEqual(len(home.sysroots()), 2)

    def test_packages_of_two_builds_do_not_mix(self):
        home = self.home(compiler())
        mixed = self.environment(wheel(WHEELS, "tubelab"), self.others[1])
        [told] = self.cells(mixed, home, "let a = 1; a + 1")
        self.assertIn("different builds", told["text"])

    def test_an_upgrade_leaves_a_running_kernel_alone(self):
        home = self.home(compiler())
        environment = self.environment(wheel(WHEELS, "tubelab"), wheel(WHEELS, "tubelab_kernel"))
        with self.kernel(environment, home) as run:
            self.assertEqual(run("let a = 1; a + 1")["text"], "2")
            environment.pip("install", "--no-deps", "--no-index", "--force-reinstall", *self.others)
            self.assertEqual(run("a + 10")["text"], "11", "a cell is compiled against what was there")
            self.assertEqual(run(":restart")["status"], "ok", "a process of the same build is started")
            self.assertEqual(run("let b = 3; b")["text"], "3")
            self.assertNotIn("another-build", home.sysroots())
        self.assertEqual(self.cells(environment, home, "let a = 1; a + 1")[0]["text"], "2")
        self.assertIn("another-build", home.sysroots())

    def test_removing_leaves_the_caches_only(self):
        home = self.home(compiler())
        environment = self.environment(wheel(WHEELS, "tubelab"), wheel(WHEELS, "tubelab_kernel"))
        self.assertEqual(self.cells(environment, home, "let a = 1; a + 1")[0]["text"], "2")
        environment.pip("uninstall", "--yes", "tubelab", "tubelab-kernel")
        left = [path for path in environment.files() if "tubelab" in path.removeprefix(str(environment.directory))]
        self.assertEqual(left, [])
        text = (ROOT / "docs/src/how-to/wheels.md").read_text()
        kept = {path.relative_to(home.directory) for path in home.directory.glob(".*/**/tubelab") if path.is_dir()}
        self.assertTrue(kept)
        for path in kept:
            self.assertIn(f"~/{path}", text, "the documentation names what stays")
        everything = {path.relative_to(home.directory).parts[0] for path in home.directory.iterdir()}
        known = {"work", "no-programs", *(path.parts[0] for path in kept)}
        # Python's own programs keep their things there too.
        self.assertLessEqual(everything - {".ipython", ".jupyter"}, known)


class Archive(Wheels):
    def test_nothing_is_missing_by_the_judgement_of_auditwheel(self):
        tools = Environment(pathlib.Path(DIRECTORY.name) / "tools")
        tools.pip("install", "auditwheel==6.8.2")
        file = wheel(WHEELS, "tubelab")
        tag = file.stem.rsplit("-", 1)[1]
        shown = subprocess.run([tools.program("auditwheel"), "show", file], capture_output=True, text=True)
        told = " ".join(shown.stdout.split())
        self.assertIn(f'consistent with the following platform tag: "{tag}"', told)

    def test_the_metadata_says_whose_the_parts_are(self):
        for environment in (PLAIN, LAB):
            told = environment.packages() / "tubelab-0.2.0.dist-info"
            self.assertIn("License-Expression: (MIT OR Apache-2.0)", (told / "METADATA").read_text())
        notices = PLAIN.packages() / "tubelab-0.2.0.dist-info/licenses"
        self.assertEqual((notices / "NOTICE.md").read_bytes(), (ROOT / "NOTICE.md").read_bytes())
        bill = json.loads((PLAIN.packages() / "tubelab-0.2.0.dist-info/sboms/tubelab.cdx.json").read_text())
        names = {component["name"] for component in bill["components"]}
        self.assertLessEqual({"polars-core", "tokio", "clap", "Rust standard library"}, names)


if __name__ == "__main__":
    unittest.main(verbosity=2)
