"""The committed notebooks, run again to the same outputs."""

import concurrent.futures
import os
import pathlib
import tempfile
import unittest

import nbformat
from nbclient import NotebookClient

DIRECTORY = pathlib.Path(__file__).resolve().parents[2] / "notebooks"


def executed(path, kernel):
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, kernel_name=kernel, timeout=600, startup_timeout=300, record_timing=False,
        # As `tubelab run`: into how many messages a text was cut is a matter of time.
        coalesce_streams=True,
        resources={"metadata": {"path": str(DIRECTORY)}},
    )
    client.execute()
    return notebook


# The tables from which a report makes its own; `tubelab run` leaves them out of notebooks that are in no report.
PARTS = "application/vnd.tubelab.parts+json"


def outputs(notebook):
    return [
        (cell["id"], [{key: value for key, value in output.items() if key != "transient"} for output in cell["outputs"]])
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]


def without_parts(cells):
    """As `tubelab run` saves them where no report reads them; and how many there were."""
    data = [output["data"] for _, cell in cells for output in cell if "data" in output]
    return sum(one.pop(PARTS, None) is not None for one in data)


class Notebooks(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        os.environ["TUBELAB_MLFLOW_DIR"] = directory.name

    def test_running_again_changes_not_one_byte(self):
        paths = sorted(DIRECTORY.glob("*.ipynb"))
        self.assertGreaterEqual(len(paths), 2)
        # Two kernels at once, which must not meet.
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            again = dict(zip(paths, pool.map(lambda path: outputs(executed(path, "tubelab")), paths)))
        for path in paths:
            with self.subTest(notebook=path.name):
                committed = nbformat.read(path, as_version=4)
                self.assertTrue(any(cell_outputs for _, cell_outputs in outputs(committed)), "committed without outputs")
                if committed["metadata"].get("tubelab", {}).get("report") is False:
                    self.assertEqual(without_parts(outputs(committed)), 0)
                    without_parts(again[path])
                self.assertEqual(again[path], outputs(committed))

    def test_the_solutions_solve_the_exercises(self):
        solved = executed(DIRECTORY / "solutions" / "09_exercises.ipynb", "tubelab")
        told = [
            output["data"]["text/plain"]
            for _, cell in outputs(solved) for output in cell
            if output["output_type"] == "execute_result" and output["data"]["text/plain"].startswith("Task")
        ]
        self.assertEqual(len(told), 5)
        self.assertTrue(all("✓ correct" in one for one in told), told)


if __name__ == "__main__":
    unittest.main()
