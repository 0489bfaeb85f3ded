"""A kernel for a class of tests, and what they ask of every cell."""

import os
import unittest

from jupyter_client.manager import KernelManager

from session import LIMIT, Cell, descendants, reply_to


def start(environment=None):
    """A kernel that is ready, with variables set in its environment."""
    manager = KernelManager(kernel_name="tubelab")
    manager.start_kernel(env={**os.environ, **(environment or {})})
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=LIMIT)
    return manager, client


def stop(manager, client):
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def told(cell):
    """Everything that a cell says in words, wherever it says it."""
    shown = [content["data"] for content in cell.displays + cell.updates] + cell.results
    words = [value for data in shown for value in data.values() if isinstance(value, str)]
    return "\n".join([cell.streams["stdout"], cell.streams["stderr"], cell.traceback, *words])


class OneKernel(unittest.TestCase):
    """One kernel for all tests of a class: whatever one does to it, the next must find it usable.

    A test that leaves an unusable kernel fails, and the next one gets a kernel that was restarted.
    """

    environment = None

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start(cls.environment)

    @classmethod
    def tearDownClass(cls):
        stop(cls.manager, cls.client)

    def tearDown(self):
        try:
            usable = Cell(self.client, "6 * 7", manager=self.manager)
            self.assertEqual((usable.reply["status"], usable.text), ("ok", "42"), usable.traceback)
        except Exception:
            self.manager.restart_kernel(now=True)
            self.client.stop_channels()
            type(self).client = self.manager.client()
            self.client.start_channels()
            self.client.wait_for_ready(timeout=LIMIT)
            raise

    def run_cell(self, code, **options):
        return Cell(self.client, code, manager=self.manager, **options)

    def ok(self, code, **options):
        """Runs a cell that must succeed."""
        cell = self.run_cell(code, **options)
        self.assertEqual(cell.reply["status"], "ok", f"{code}\n{cell.traceback}\n{cell.streams['stderr']}")
        return cell

    def shows(self, code, text):
        """Runs a cell that must succeed, with this last value and no word besides."""
        cell = self.ok(code)
        self.assertEqual((cell.text, cell.streams), (text, {"stdout": "", "stderr": ""}), code)
        return cell

    def fails(self, code, *words, **options):
        """Runs a cell that must fail, with these words in what is told."""
        cell = self.run_cell(code, **options)
        self.assertEqual(cell.reply["status"], "error", f"{code}\n{told(cell)}")
        self.assertTrue(cell.errors, f"{code}: the reply is an error, and none was shown")
        for word in words:
            self.assertIn(word, cell.traceback, code)
        return cell

    def reply(self, identifier):
        return reply_to(self.client, identifier)

    def processes(self):
        """The processes of the kernel and their names."""
        found = {}
        for one in descendants(self.manager.provisioner.process.pid):
            try:
                with open(f"/proc/{one}/comm", encoding="utf-8") as file:
                    found[one] = file.read().strip()
            except OSError:
                pass
        return found
