"""What a person does to a kernel, and what it has to say and keep."""

import contextlib
import os
import re
import signal
import time
import unittest

from jupyter_client.manager import start_new_kernel

LIMIT = 120


class Cell:
    """What came of running one cell."""

    def __init__(self, client, code, interrupt_after=None, manager=None, **asked):
        parts = {"stdout": [], "stderr": []}
        self.results, self.displays, self.updates, self.errors = [], [], [], []
        # What was shown, in its order: (kind of message, its text if it has one).
        self.order = []
        self.seconds = -time.monotonic()
        identifier = client.execute(code, **asked)
        if interrupt_after is not None:
            time.sleep(interrupt_after)
            manager.interrupt_kernel()
        while True:
            message = client.get_iopub_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") != identifier:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind in ("stream", "display_data", "execute_result", "error"):
                self.order.append((kind, content.get("text")))
            if kind == "stream":
                parts[content["name"]].append(content["text"])
            elif kind == "execute_result":
                self.results.append(content["data"])
                self.count = content["execution_count"]
            elif kind == "display_data":
                self.displays.append(content)
            elif kind == "update_display_data":
                self.updates.append(content)
            elif kind == "error":
                self.errors.append(content)
            elif kind == "status" and content["execution_state"] == "idle":
                break
        self.seconds += time.monotonic()
        self.streams = {name: "".join(texts) for name, texts in parts.items()}
        self.reply = reply_to(client, identifier)

    @property
    def text(self):
        return self.results[-1]["text/plain"] if self.results else None

    @property
    def traceback(self):
        return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(self.errors[-1]["traceback"])) if self.errors else ""


def reply_to(client, identifier):
    """The answer to one request; answers that an earlier test did not wait for are passed over."""
    while True:
        message = client.get_shell_msg(timeout=LIMIT)
        if message["parent_header"]["msg_id"] == identifier:
            return message["content"]


class Session(unittest.TestCase):
    """One kernel for all: whatever a test does to it, the next one must find it usable."""

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name="tubelab", startup_timeout=LIMIT)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)

    def run_cell(self, code, **options):
        return Cell(self.client, code, manager=self.manager, **options)

    def test_variables_types_and_statics_live_across_cells(self):
        self.assertEqual(self.run_cell("let x = 41;\nx").text, "41")
        self.run_cell('let frame = df!("views" => [10i64, 20, 30])?;')
        self.run_cell("let large = frame.clone().lazy().filter(col(\"views\").gt(lit(15))).collect()?;")
        self.assertEqual(self.run_cell("large.height()").text, "2")
        self.run_cell('let channel = fetch("demo")?;')
        before = self.run_cell("cache::stats().hits").text
        self.run_cell('let again = fetch("demo")?;')
        self.assertEqual(int(self.run_cell("cache::stats().hits").text), int(before) + 1)

    def test_an_error_leaves_the_variables_and_says_itself(self):
        self.run_cell("let kept = 7;")
        failed = self.run_cell('eprintln!("noise"); std::thread::sleep(std::time::Duration::from_millis(100)); let never = open("no/such/directory")?;')
        self.assertEqual(failed.reply["status"], "error")
        self.assertIn("no/such/directory", failed.traceback)
        self.assertIn("Next:", failed.traceback)
        self.assertEqual(failed.streams["stderr"], "noise\n")
        self.assertEqual(self.run_cell("kept").text, "7")

    def test_a_compile_error_is_shown_with_its_place(self):
        failed = self.run_cell("let a = 1;\nlet b: String = a;")
        self.assertEqual(failed.reply["ename"], "compile_error")
        self.assertIn("mismatched types", failed.traceback)
        self.assertIn("^", failed.traceback)
        self.assertNotIn("notebook::", failed.traceback)
        self.assertEqual(self.run_cell("1 + 1").text, "2")

    def test_a_panic_is_one_sentence_and_keeps_variables(self):
        self.run_cell("let kept = vec![1, 2, 3];")
        failed = self.run_cell("let fresh = 5; let empty: Vec<i32> = kept.iter().filter(|x| **x > 9).cloned().collect(); empty[0]")
        self.assertEqual(failed.reply["status"], "error")
        self.assertIn("index out of bounds", failed.traceback)
        self.assertNotIn("stack backtrace", failed.traceback + failed.streams["stderr"])
        self.assertEqual(self.run_cell("kept.len()").text, "3")

    def test_exit_in_a_cell_says_what_was_lost(self):
        self.run_cell("let precious = 1;")
        failed = self.run_cell('println!("last words"); std::process::exit(0);')
        self.assertIn("called `exit`", failed.traceback)
        self.assertIn("precious", failed.traceback)
        self.assertEqual(self.run_cell("2 + 2").text, "4")

    def test_an_endless_loop_is_stopped(self):
        self.run_cell("let precious = 1;")
        self.run_cell("std::thread::sleep(std::time::Duration::from_millis(1));")
        failed = self.run_cell("loop { std::hint::black_box(0); }", interrupt_after=3)
        self.assertEqual(failed.reply["status"], "error")
        self.assertIn("stopped", failed.traceback)
        self.assertIn("precious", failed.traceback)
        self.assertEqual(self.run_cell("2 + 2").text, "4")

    def test_work_that_listens_is_stopped_without_loss(self):
        self.run_cell("let precious = 1;")
        code = "interrupt::begin(); for _ in 0..600 { interrupt::check()?; std::thread::sleep(std::time::Duration::from_millis(50)); }"
        self.run_cell("interrupt::check()?;")
        failed = self.run_cell(code, interrupt_after=3)
        self.assertIn("the work was interrupted", failed.traceback)
        self.assertLess(failed.seconds, 6)
        self.assertEqual(self.run_cell("precious").text, "1")

    def test_cells_behind_a_failed_one_do_not_run(self):
        first = self.client.execute("nonsense here")
        second = self.client.execute('println!("must not run");')
        self.assertEqual(reply_to(self.client, first)["status"], "error")
        self.assertEqual(reply_to(self.client, second)["status"], "aborted")

    def test_progress_is_one_display_that_is_updated(self):
        cell = self.run_cell('let mut p = progress("counting", 3); for _ in 0..3 { p.step(1); } p.done();')
        self.assertEqual(len(cell.displays), 1)
        self.assertGreaterEqual(len(cell.updates), 1)
        identifier = cell.displays[0]["transient"]["display_id"]
        self.assertTrue(all(update["transient"]["display_id"] == identifier for update in cell.updates))

    def test_restart_starts_from_one_and_two_kernels_do_not_meet(self):
        self.run_cell("let mine = 1;")
        manager, client = start_new_kernel(kernel_name="tubelab", startup_timeout=LIMIT)
        try:
            other = Cell(client, "let mine = 2;\nmine")
            self.assertEqual(other.text, "2")
            self.assertEqual(self.run_cell("mine").text, "1")
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
        self.manager.restart_kernel(now=False)
        self.client.wait_for_ready(timeout=LIMIT)
        again = self.run_cell("5")
        self.assertEqual((again.count, again.text), (1, "5"))
        self.assertEqual(self.run_cell("mine").reply["status"], "error")

    def test_a_kernel_that_is_killed_leaves_nothing_running_and_starts_again(self):
        self.run_cell("let x = 1;")
        process = self.manager.provisioner.process.pid
        family = descendants(process)
        self.assertGreaterEqual(len(family), 1)
        os.kill(process, signal.SIGKILL)
        deadline = time.monotonic() + 20
        while any(alive(one) for one in family) and time.monotonic() < deadline:
            time.sleep(0.2)
        self.assertEqual([one for one in family if alive(one)], [])
        self.manager.restart_kernel(now=True)
        self.client.wait_for_ready(timeout=LIMIT)
        self.assertEqual(self.run_cell("1 + 1").text, "2")

    def test_completion_and_hover_know_our_api_and_frames(self):
        self.run_cell('let frame = df!("views" => [1i64])?;')
        found = reply_to(self.client, self.client.complete("frame.hei"))
        self.assertIn("height", " ".join(found["matches"]))
        found = reply_to(self.client, self.client.complete("plot::views_ov"))
        self.assertIn("views_over_time", " ".join(found["matches"]))
        told = reply_to(self.client, self.client.inspect("fetch", cursor_pos=3))
        self.assertTrue(told["found"])
        self.assertIn("Snapshot", told["data"]["text/plain"])

    def test_a_question_to_the_user_reaches_them(self):
        self.client.allow_stdin = True
        code = 'input("Your name? ")?'
        identifier = self.client.execute(code, allow_stdin=True)
        asked = self.client.get_stdin_msg(timeout=LIMIT)
        self.assertEqual(asked["content"]["prompt"], "Your name? ")
        self.client.input("Ferris")
        while True:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["msg_type"] == "execute_result" and message["parent_header"]["msg_id"] == identifier:
                self.assertEqual(message["content"]["data"]["text/plain"], '"Ferris"')
                break


def descendants(pid):
    children = {}
    for one in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{one}/stat", encoding="utf-8") as stat:
            # After the name in brackets: the state, then the parent.
            children.setdefault(int(stat.read().rsplit(")", 1)[1].split()[1]), []).append(int(one))
    found, queue = [], [pid]
    while queue:
        for child in children.get(queue.pop(), []):
            found.append(child)
            queue.append(child)
    return found


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    unittest.main()
