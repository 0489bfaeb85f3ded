"""What harms the compiling of cells: broken files, a full disk, other kernels, a sysroot that goes.

After each: the right answer or a clear error in the notebook, nothing lost, and the next cell works.
"""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time
import unittest

from one_kernel import OneKernel, start, stop, told
from session import Cell


@contextlib.contextmanager
def kernel(environment):
    manager, client = start(environment)
    try:
        yield manager, lambda code: Cell(client, code, manager=manager)
    finally:
        stop(manager, client)


class Harm(unittest.TestCase):
    def setUp(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="tubelab-harm-"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self.cache = {"TUBELAB_CACHE_DIR": str(self.directory / "cache")}

    def compiled(self):
        """The files of compiled cells, which are libraries."""
        files = [path for path in (self.directory / "cache" / "cells").rglob("*") if path.is_file() and not path.is_symlink()]
        return [path for path in files if path.read_bytes()[:4] == b"\x7fELF"]

    def assert_right_or_reported(self, run, code, text):
        """The right answer; or an error in words, and the right answer to the same cell again."""
        cell = run(code)
        if cell.reply["status"] == "error":
            self.assertTrue(cell.traceback.strip())
            self.assertNotIn("panicked", cell.traceback)
            cell = run(code)
        self.assertEqual((cell.reply["status"], cell.text), ("ok", text), cell.traceback)

    def broken(self, harm, least=1):
        """Compiles cells, does harm to every compiled file, and runs the same cells in a new kernel."""
        cells = [("let precious = vec![20, 1]; precious.len()", "2"), ("precious[0] * 2 + precious[1] * 2", "42"), ("fn late() -> i32 { 5 }\nlate()", "5")]
        with kernel(self.cache) as (_, run):
            for code, text in cells:
                self.assertEqual(run(code).text, text)
        files = self.compiled()
        self.assertGreaterEqual(len(files), least, "nothing is kept: this test proves nothing")
        for path in files:
            harm(path)
        with kernel(self.cache) as (_, run):
            for code, text in cells:
                self.assert_right_or_reported(run, code, text)
            self.assertEqual(run("precious").text, "[20, 1]")
            # In the same kernel too, with its variables.
            for path in self.compiled():
                with contextlib.suppress(OSError):
                    harm(path)
            self.assert_right_or_reported(run, "precious.len() + 1", "3")
            self.assert_right_or_reported(run, cells[1][0], "42")
            self.assertEqual(run("precious").text, "[20, 1]")

    def replace(self, path, content):
        # Not in place: a library that a process has loaded must not change below it.
        new = path.with_name(path.name + ".new")
        new.write_bytes(content)
        os.replace(new, path)

    def test_files_of_noise(self):
        self.broken(lambda path: self.replace(path, os.urandom(5000)))

    def test_empty_files(self):
        self.broken(lambda path: self.replace(path, b""))

    def test_files_cut_in_half(self):
        self.broken(lambda path: self.replace(path, path.read_bytes()[: path.stat().st_size // 2]))

    def test_one_bit_turned_in_the_code(self):
        def turned(path):
            content = bytearray(path.read_bytes())
            content[len(content) // 3] ^= 0x10
            self.replace(path, bytes(content))

        self.broken(turned)

    def test_libraries_of_somebody_else(self):
        import _ctypes

        foreign = pathlib.Path(_ctypes.__file__).read_bytes()
        self.broken(lambda path: self.replace(path, foreign))

    def test_the_library_of_another_cell(self):
        with kernel(self.cache) as (_, run):
            self.assertEqual(run('println!("of another cell"); 13').text, "13")
        other = self.compiled()
        self.assertTrue(other, "nothing is kept: this test proves nothing")
        # Whichever of them is the cell's own, no other cell may be run in its place.
        content = max(other, key=lambda path: path.stat().st_mtime).read_bytes()
        self.broken(lambda path: self.replace(path, content))

    def test_directories_in_the_place_of_files(self):
        def directory(path):
            path.unlink()
            path.mkdir()

        self.broken(directory)

    def test_files_that_are_gone(self):
        self.broken(lambda path: path.unlink())

    def test_the_whole_cache_gone_below_a_running_kernel(self):
        with kernel(self.cache) as (_, run):
            self.assertEqual(run("let precious = 5; precious").text, "5")
            shutil.rmtree(self.directory / "cache")
            self.assert_right_or_reported(run, "precious + 1", "6")
            self.assertEqual(run("precious").text, "5")

    def test_two_kernels_compile_the_same_cell_at_once(self):
        cells = [f"let shared: Vec<u64> = (0..{n}).map(|x| x * x).collect(); shared.iter().sum::<u64>()" for n in range(10, 16)]
        expected = [str(sum(x * x for x in range(n))) for n in range(10, 16)]
        with kernel(self.cache) as (_, one), kernel(self.cache) as (_, two):
            got, gate = {}, threading.Barrier(2)

            def work(name, run):
                got[name] = []
                for code in cells:
                    gate.wait(timeout=120)
                    cell = run(code)
                    got[name].append(cell.text if cell.reply["status"] == "ok" else cell.traceback)

            threads = [threading.Thread(target=work, args=each) for each in [("one", one), ("two", two)]]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(timeout=300)
            self.assertEqual(got, {"one": expected, "two": expected})

    def test_a_kernel_that_is_killed_while_it_compiles_leaves_nothing_that_misleads(self):
        code = "let killed: Vec<u64> = (0..77).collect(); killed.iter().sum::<u64>()"
        for delay in [0.02, 0.06, 0.12, 0.2]:
            manager, client = start(self.cache)
            try:
                Cell(client, "1", manager=manager)
                client.execute(code)
                time.sleep(delay)
            finally:
                stop(manager, client)
        with kernel(self.cache) as (_, run):
            self.assert_right_or_reported(run, code, "2926")

    def test_a_full_disk_takes_nothing_and_room_mends_it(self):
        place = self.directory / "mounted"
        place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(place)], capture_output=True).returncode:
            self.skipTest("a file system cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", str(place)])
        with kernel({"TUBELAB_CACHE_DIR": str(place), "TMPDIR": str(place)}) as (_, run):
            self.assertEqual(run("struct Own(i32); let precious = Own(5); precious.0").text, "5")
            with contextlib.suppress(OSError), open(place / "filler", "wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            failed = run("let never = precious.0 + 1; never * 2")
            self.assertEqual(failed.reply["status"], "error", told(failed))
            self.assertIn("disk is full", failed.traceback)
            self.assertIn("Next:", failed.traceback)
            (place / "filler").unlink()
            again = run("let never = precious.0 + 1; never * 2")
            self.assertEqual((again.text, run("precious.0").text), ("12", "5"), again.traceback)

    def test_a_sysroot_that_goes_below_a_running_kernel(self):
        data = {**self.cache, "TUBELAB_DATA_DIR": str(self.directory / "data")}
        with kernel(data) as (_, run):
            self.assertEqual(run("struct Own(i32); let precious = Own(5); precious.0").text, "5")
            sysroot, aside = self.directory / "data" / "sysroot", self.directory / "aside"
            self.assertTrue(sysroot.is_dir(), "the sysroot lies elsewhere: this test proves nothing")
            sysroot.rename(aside)
            cell = run("precious.0 + 1")
            if cell.reply["status"] == "error":
                self.assertRegex(cell.traceback, "sysroot|library")
                self.assertIn("Next:", cell.traceback)
                self.assertNotIn("extern location", cell.traceback)
                self.assertNotIn("panicked", cell.traceback)
            else:
                self.assertEqual(cell.text, "6")
            shutil.rmtree(sysroot, ignore_errors=True)
            aside.rename(sysroot)
            again = run("precious.0 + 2")
            self.assertEqual((again.reply["status"], again.text), ("ok", "7"), again.traceback)


class Compiler(OneKernel):
    """A compiler that fails for reasons of its own."""

    def test_a_cell_that_nests_too_deep_takes_nothing(self):
        self.ok("let precious = 1;")
        failed = self.run_cell("(" * 3000 + "1" + ")" * 3000)
        if failed.reply["status"] == "error":
            self.assertTrue(failed.traceback.strip())
        self.shows("precious", "1")

    def test_types_without_end_take_nothing(self):
        self.ok("let precious = 1;")
        self.fails("fn deeper<T>(n: u32, t: T) { if n > 0 { deeper(n - 1, (t, 1)) } }\ndeeper(3, 1)", "recursion limit")
        self.shows("precious", "1")
        self.fails("macro_rules! endless { () => { endless!() } }\nendless!()", "recursion limit")
        self.shows("precious", "1")

    def test_a_large_cell_is_a_cell(self):
        lines = "\n".join(f"let line_{n} = {n};" for n in range(300))
        self.ok(lines)
        self.shows("line_0 + line_299", "299")


if __name__ == "__main__":
    unittest.main()
