"""A kernel that is reached over sockets in a directory, and over no port of the machine."""

import os
import pathlib
import signal
import stat
import subprocess
import tempfile
import time
import unittest

from jupyter_client.manager import KernelManager

from session import LIMIT, Cell, descendants, reply_to


def listening(pids):
    """The TCP sockets that these processes listen on."""
    inodes = set()
    for pid in pids:
        for link in pathlib.Path(f"/proc/{pid}/fd").glob("*"):
            try:
                inodes.add(os.readlink(link))
            except OSError:
                continue
    rows = [line.split() for name in ("tcp", "tcp6") for line in pathlib.Path("/proc/net", name).read_text().splitlines()[1:]]
    return [row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in inodes]


class Ipc(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory(prefix="tubelab-ipc-")
        self.addCleanup(directory.cleanup)
        self.directory = pathlib.Path(directory.name)
        self.manager = KernelManager(kernel_name="tubelab", transport="ipc", connection_file=str(self.directory / "kernel.json"))
        self.manager.start_kernel()
        self.addCleanup(self.manager.shutdown_kernel, now=True)
        self.client = self.manager.client()
        self.client.start_channels()
        self.addCleanup(self.client.stop_channels)
        self.client.wait_for_ready(timeout=LIMIT)

    def sockets(self):
        return sorted(path for path in self.directory.iterdir() if stat.S_ISSOCK(path.stat().st_mode))

    def run_cell(self, code):
        return Cell(self.client, code, manager=self.manager)

    def test_everything_works_and_no_file_is_left(self):
        self.assertEqual(len(self.sockets()), 5)
        pid = self.manager.provisioner.process.pid
        self.assertEqual(listening([pid, *descendants(pid)]), [])
        self.assertTrue(self.client.hb_channel.is_beating())
        cell = self.run_cell('println!("printed");\n6 * 7')
        self.assertEqual((cell.text, cell.streams["stdout"]), ("42", "printed\n"))
        self.client.execute('input("Name? ")?', allow_stdin=True)
        self.assertEqual(self.client.get_stdin_msg(timeout=LIMIT)["content"]["prompt"], "Name? ")
        self.client.input("Ferris")
        stopped = self.client.execute("loop { std::thread::sleep(std::time::Duration::from_millis(10)); }")
        time.sleep(2)
        self.manager.interrupt_kernel()
        self.assertEqual(reply_to(self.client, stopped)["status"], "error")
        self.manager.shutdown_kernel()
        self.assertEqual(self.sockets(), [])

    def test_only_the_user_may_connect(self):
        for path in self.sockets():
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)

    def test_the_kernel_itself_leaves_no_file(self):
        self.client.shutdown()
        process = self.manager.provisioner.process
        deadline = time.monotonic() + 10
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        # Before the client clears up behind it.
        self.assertEqual(self.sockets(), [])

    def test_encryption_that_the_kernel_does_not_speak_is_refused_before_it_starts(self):
        manager = KernelManager(kernel_name="tubelab", transport="ipc", connection_file=str(self.directory / "other.json"))
        manager.transport_encryption = "required"
        with self.assertRaisesRegex(RuntimeError, "supported_encryption"):
            manager.start_kernel()
        self.assertFalse((self.directory / "other.json").exists())

    def test_a_restart_takes_the_same_places(self):
        self.run_cell("let before = 1;")
        for now in (False, True):
            self.manager.restart_kernel(now=now)
            self.client.wait_for_ready(timeout=LIMIT)
            self.assertEqual(self.run_cell("6 * 7").text, "42")
        self.assertEqual(len(self.sockets()), 5)

    def test_a_kernel_in_another_directory_than_the_front_end_is_found(self):
        here, there = self.directory / "here", self.directory / "there"
        here.mkdir()
        there.mkdir()
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        os.chdir(here)
        # Without a connection file of its own, a front end names the sockets by a relative path.
        manager = KernelManager(kernel_name="tubelab", transport="ipc")
        self.assertEqual(manager.ip, "kernel-ipc")
        manager.start_kernel(cwd=str(there))
        self.addCleanup(manager.shutdown_kernel, now=True)
        client = manager.client()
        client.start_channels()
        self.addCleanup(client.stop_channels)
        client.wait_for_ready(timeout=LIMIT)
        self.assertEqual(Cell(client, "6 * 7", manager=manager).text, "42")
        self.assertEqual((len(list(here.iterdir())), list(there.iterdir())), (5, []))

    def test_a_killed_kernel_is_in_no_ones_way(self):
        os.kill(self.manager.provisioner.process.pid, signal.SIGKILL)
        self.manager.provisioner.process.wait()
        self.assertEqual(len(self.sockets()), 5)
        # As a supervisor does that starts it again with the connection file it has.
        program = [*self.manager.kernel_spec.argv[:-1], self.manager.connection_file]
        again = subprocess.Popen(program)
        self.addCleanup(again.wait)
        self.addCleanup(again.kill)
        self.client.wait_for_ready(timeout=LIMIT)
        self.assertEqual(self.run_cell("6 * 7").text, "42")

    def test_a_file_that_is_in_the_way_is_left_alone(self):
        manager = KernelManager(kernel_name="tubelab", transport="ipc", connection_file=str(self.directory / "other.json"))
        manager.write_connection_file()
        taken = pathlib.Path(f"{manager.ip}-{manager.shell_port}")
        taken.write_text("not a socket")
        program = [*manager.kernel_spec.argv[:-1], manager.connection_file]
        ended = subprocess.run(program, capture_output=True, text=True, timeout=LIMIT)
        self.assertNotEqual(ended.returncode, 0)
        self.assertIn("cannot be opened", ended.stderr)
        self.assertEqual(taken.read_text(), "not a socket")
        self.assertEqual([path for path in self.sockets() if path.name.startswith("other")], [])


if __name__ == "__main__":
    unittest.main()
