"""What harms a kernel: memory, stack, output, disk and home. After each a clear message, and the next cell works.

TUBELAB_CELLS is how many cells run in a row for the curve of memory and latency: 12 unless it says otherwise;
with TUBELAB_LONG set, the tests that take long are run too.
"""

import contextlib
import http.server
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from jupyter_client.manager import KernelManager

from session import LIMIT, Cell, alive, descendants, reply_to

CELLS = int(os.environ.get("TUBELAB_CELLS", "12"))
KEY = "AIzaPlanted_key_of_the_tests_0123456789"


@contextlib.contextmanager
def kernel(environment=None, shell=None, without=()):
    """A kernel with variables set, and with a line of the shell before it (limits, for example)."""
    manager = KernelManager(kernel_name="tubelab")
    spec = manager.kernel_spec
    if shell:
        spec.argv = ["/bin/sh", "-c", f'{shell}; exec "$0" "$@"', *spec.argv]
    variables = {**os.environ, **(environment or {})}
    for name in without:
        variables.pop(name, None)
    manager.start_kernel(env=variables)
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=LIMIT)
        yield manager, client
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def tell(line):
    """Figures, in what the test shows."""
    print(line, file=sys.stderr)


def memory(pid):
    """What the processes of a kernel take, in MB."""
    pages = 0
    for one in [pid, *descendants(pid)]:
        with contextlib.suppress(OSError):
            pages += int(pathlib.Path(f"/proc/{one}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class OneKernel(unittest.TestCase):
    """Harm done in one kernel; its processes may have 6 GB of addresses each."""

    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.manager, cls.client = cls.stack.enter_context(kernel(shell="ulimit -v 6000000; ulimit -c 0"))

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def run_cell(self, code, **options):
        return Cell(self.client, code, manager=self.manager, **options)

    def assert_ended(self, failed, *words):
        """The cell failed, said what is lost, and the next one runs."""
        self.assertEqual(failed.reply["status"], "error", failed.streams)
        for word in words:
            self.assertIn(word, failed.traceback)
        self.assertEqual(self.run_cell("6 * 7").text, "42")

    def test_a_stack_overflow_is_reported(self):
        self.run_cell("let precious = 1;")
        code = "fn deep(n: u64) -> u64 { if n == 0 { 0 } else { 1 + deep(std::hint::black_box(n - 1)) } }\ndeep(u64::MAX)"
        self.assert_ended(self.run_cell(code), "stack overflow", "precious")

    def test_more_memory_than_there_is_is_reported(self):
        self.run_cell("let precious = 1;")
        failed = self.run_cell("let big = vec![1u8; 10_000_000_000]; big.len()")
        self.assert_ended(failed, "out of memory", "precious")

    def test_a_crash_in_unsafe_code_is_reported(self):
        failed = self.run_cell("unsafe { *std::hint::black_box(8 as *mut u64) = 1; }")
        self.assert_ended(failed, "it crashed")

    def test_an_abort_is_reported(self):
        self.assert_ended(self.run_cell("std::process::abort()"), "it crashed")

    def test_a_panic_in_a_thread_and_while_panicking(self):
        told = self.run_cell('std::thread::spawn(|| panic!("aside")).join().is_err()')
        self.assertEqual(told.text, "true")
        code = "struct Bad; impl Drop for Bad { fn drop(&mut self) { panic!(\"twice\") } }\nfn both() { let _bad = Bad; panic!(\"once\"); }\nboth();"
        self.assert_ended(self.run_cell(code), "it crashed")

    def test_much_output_arrives_whole_and_the_next_cell_works(self):
        before = memory(self.manager.provisioner.process.pid)
        lines = int(os.environ.get("TUBELAB_LINES", "100000"))
        cell = self.run_cell(f'for i in 0..{lines} {{ println!("{{i:0>99}}"); }}')
        self.assertEqual(cell.reply["status"], "ok")
        self.assertEqual(len(cell.streams["stdout"]), 100 * lines)
        self.assertEqual(cell.streams["stdout"][-4:-1], f"{lines - 1}"[-3:])
        self.assertEqual(self.run_cell("6 * 7").text, "42")
        tell(f"\n{lines / 1e4:.0f} MB of output: {cell.seconds:.1f} s, memory {before:.0f} MB before, "
              f"{memory(self.manager.provisioner.process.pid):.0f} MB after")

    def test_a_line_without_an_end_arrives_whole(self):
        cell = self.run_cell('print!("{}", "x".repeat(5_000_000));')
        self.assertEqual(len(cell.streams["stdout"].rstrip("\n")), 5_000_000)
        self.assertEqual(self.run_cell("6 * 7").text, "42")

    def test_cells_that_wait_run_in_their_order(self):
        self.run_cell("let mut order: Vec<u8> = vec![];")
        codes = ["std::thread::sleep(std::time::Duration::from_millis(500)); order.push(1);", "order.push(2);", "order.push(3);"]
        for identifier in [self.client.execute(code) for code in codes]:
            self.assertEqual(reply_to(self.client, identifier)["status"], "ok")
        self.assertEqual(self.run_cell("order").text, "[1, 2, 3]")

    def test_many_cells_in_a_row_grow_neither_time_nor_memory(self):
        pid = self.manager.provisioner.process.pid
        curve = []
        for number in range(CELLS):
            cell = self.run_cell(f"let value = {number} + 1;\nvalue")
            self.assertEqual(cell.text, str(number + 1))
            curve.append((cell.seconds, memory(pid)))
        tenth = max(1, CELLS // 10)
        seconds = lambda part: sorted(second for second, _ in part)[len(part) // 2]
        tell(f"\n{CELLS} cells; every tenth: median seconds, memory in MB")
        for at in range(0, CELLS, tenth):
            part = curve[at : at + tenth]
            tell(f"  {at + 1:4}  {seconds(part):.2f} s  {part[-1][1]:.0f} MB")
        first, last = curve[tenth : 2 * tenth], curve[-tenth:]
        self.assertLess(seconds(last), 2 * seconds(first) + 0.3)
        # A cell is a library that stays loaded: some memory is its own.
        self.assertLess(last[-1][1] - first[-1][1], 60 + 1.0 * CELLS)

    def test_a_restart_while_a_cell_runs_leaves_nothing_behind(self):
        pid = self.manager.provisioner.process.pid
        family = descendants(pid)
        self.client.execute("loop { std::thread::sleep(std::time::Duration::from_millis(10)); }")
        time.sleep(2)
        self.manager.restart_kernel(now=False)
        self.client.wait_for_ready(timeout=LIMIT)
        self.assertEqual(self.run_cell("6 * 7").text, "42")
        self.assertEqual([one for one in family if alive(one)], [])


class Silent(http.server.BaseHTTPRequestHandler):
    """An API that takes its time, and keeps what it was asked."""

    asked = []

    def do_GET(self):
        Silent.asked.append((self.path, dict(self.headers)))
        time.sleep(30)

    def log_message(self, *arguments):
        pass


class Places(unittest.TestCase):
    """Kernels in odd surroundings."""

    def setUp(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="tubelab-abuse-"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)

    def test_names_with_spaces_and_other_scripts_without_a_home(self):
        odd = self.directory / "ein Ordner, ünï 日本 'q' $x"
        places = {f"TUBELAB_{name}_DIR": str(odd / name.lower()) for name in ("DATA", "CACHE", "STATE")}
        rust = {"RUSTUP_HOME": os.environ.get("RUSTUP_HOME", os.path.expanduser("~/.rustup")),
                "CARGO_HOME": os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))}
        without = ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"]
        with kernel({**places, **rust}, without=without) as (manager, client):
            cell = Cell(client, 'let channel = fetch("demo")?;\nclean(&channel)?.height()', manager=manager)
            self.assertEqual(cell.reply["status"], "ok", cell.traceback)
            self.assertGreater(int(cell.text), 100)
        # What is kept is for this user only.
        for name in ("data", "cache", "state"):
            self.assertEqual((odd / name).stat().st_mode & 0o077, 0, name)
        for one in (odd / "state").rglob("*"):
            self.assertEqual(one.stat().st_mode & 0o077, 0, one)
        self.assertTrue(list((odd / "state").rglob("*.jsonl")))

    def test_a_restart_while_fetching_breaks_no_store_and_tells_no_key(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Silent)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        home = {"XDG_DATA_HOME": str(self.directory / "data"), "XDG_CONFIG_HOME": str(self.directory / "config"),
                "TUBELAB_STATE_DIR": str(self.directory / "state"),
                "YOUTUBE_API_KEY": KEY, "TUBELAB_API_URL": f"http://127.0.0.1:{server.server_address[1]}"}
        with kernel(home) as (manager, client):
            Cell(client, "1", manager=manager)
            client.execute('fetch("@rustlang")?;')
            deadline = time.monotonic() + 30
            while not Silent.asked and time.monotonic() < deadline:
                time.sleep(0.1)
            self.assertTrue(Silent.asked, "the API was never called")
            manager.restart_kernel(now=True)
            client.wait_for_ready(timeout=LIMIT)
            Cell(client, "1", manager=manager)
            failed = Cell(client, 'fetch("@rustlang")?;', manager=manager, interrupt_after=4)
            self.assertEqual(failed.reply["status"], "error")
            self.assertIn("stopped", failed.traceback)
            self.assertEqual(Cell(client, "6 * 7", manager=manager).text, "42")
        self.assertTrue(all(KEY not in path for path, _ in Silent.asked), "the key is in an address")
        for database in [*self.directory.rglob("*.db"), *self.directory.rglob("*.sqlite")]:
            told = sqlite3.connect(database).execute("pragma integrity_check").fetchone()[0]
            self.assertEqual(told, "ok", database)
        for one in self.directory.rglob("*"):
            if one.is_file():
                self.assertNotIn(KEY.encode(), one.read_bytes(), f"the key is in {one}")
                self.assertEqual(one.stat().st_mode & 0o077, 0, f"others may read {one}")
            elif one.is_dir() and one.name == "tubelab":
                self.assertEqual(one.stat().st_mode & 0o077, 0, f"others may look into {one}")

    @unittest.skipUnless(os.environ.get("TUBELAB_LONG"), "takes long")
    def test_an_upgrade_does_not_break_a_running_kernel(self):
        data = {"TUBELAB_DATA_DIR": str(self.directory / "data"), "TUBELAB_CACHE_DIR": str(self.directory / "cache")}
        with kernel(data) as (manager, client):
            Cell(client, "let kept = 40;", manager=manager)
            program = pathlib.Path(manager.kernel_spec.argv[0])
            sysroots = self.directory / "data" / "sysroot"
            first = {one.name for one in sysroots.iterdir()}
            for number in range(4):
                # Another build: another time of the program, the library beside it.
                build = self.directory / f"build{number}"
                build.mkdir()
                shutil.copy(program, build / "tubelab")
                (build / "deps").symlink_to(program.parent / "deps")
                subprocess.run([build / "tubelab", "sysroot"], env={**os.environ, **data}, check=True, capture_output=True)
            self.assertGreater(len({one.name for one in sysroots.iterdir()} - first), 0, "no new sysroot was laid out")
            self.assertEqual(Cell(client, "kept + 2", manager=manager).text, "42")
            self.assertEqual(Cell(client, 'fetch("demo")?.units() > 0', manager=manager).text, "true")
            manager.restart_kernel(now=True)
            client.wait_for_ready(timeout=LIMIT)
            self.assertEqual(Cell(client, "6 * 7", manager=manager).text, "42")

    def mounted(self, options):
        place = self.directory / "mounted"
        place.mkdir()
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True)
        if made.returncode:
            self.skipTest("a file system cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", str(place)])
        return place

    def test_a_full_disk_is_reported_and_room_mends_it(self):
        place = self.mounted("size=48m")
        filler = place / "filler"
        with kernel({"TUBELAB_CACHE_DIR": str(place)}) as (manager, client):
            self.assertEqual(Cell(client, "1 + 1", manager=manager).text, "2")
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            failed = Cell(client, "let kept = 5; 2 + 2", manager=manager)
            self.assertEqual(failed.reply["status"], "error")
            self.assertIn("disk is full", failed.traceback)
            filler.unlink()
            again = Cell(client, "let kept = 5; kept + 2", manager=manager)
            self.assertEqual(again.text, "7", again.traceback)

    def test_a_home_that_cannot_be_written_is_reported(self):
        place = self.mounted("size=1m")
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        rust = {"RUSTUP_HOME": os.environ.get("RUSTUP_HOME", os.path.expanduser("~/.rustup")),
                "CARGO_HOME": os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))}
        without = ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"]
        without += [f"TUBELAB_{name}_DIR" for name in ("DATA", "CACHE", "STATE")]
        with kernel({"HOME": str(place), **rust}, without=without) as (manager, client):
            failed = Cell(client, "1 + 1", manager=manager)
            self.assertEqual(failed.reply["status"], "error")
            self.assertIn("Read-only", failed.traceback)
            self.assertIn("Next:", failed.traceback)
            self.assertIn("_DIR", failed.traceback)


if __name__ == "__main__":
    unittest.main()
