"""Compiling before a cell is run: what a front end sends over the comm `tubelab.precompile`, and what it gets."""

import os
import pathlib
import queue
import time
import unittest
import uuid

from cells import SLOW
from one_kernel import OneKernel, start, stop
from session import LIMIT, Cell

QUIET = 1.5  # seconds without a message that are taken for no answer


def fresh(name="fresh"):
    """A name that no earlier run of these tests has used: its cells are not among those that are kept."""
    return f"{name}_{uuid.uuid4().hex[:12]}"


class Comm:
    """The front end's side of a comm."""

    def __init__(self, client, target="tubelab.precompile"):
        self.client, self.id = client, uuid.uuid4().hex
        drain(client)
        self.opened = self.message("comm_open", target_name=target, data={})

    def message(self, kind, **content):
        message = self.client.session.msg(kind, {"comm_id": self.id, **content})
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def send(self, **data):
        return self.message("comm_msg", data=data)

    def close(self):
        return self.message("comm_close", data={})

    def typed(self, code):
        identifier = uuid.uuid4().hex
        self.send(type="typed", id=identifier, code=code)
        return identifier

    def answer(self, seconds=QUIET):
        """The next message of the kernel over this comm: its type and content; `None` where none comes."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                message = self.client.get_iopub_msg(timeout=left)
            except queue.Empty:
                return None
            if message["content"].get("comm_id") == self.id:
                return message["msg_type"], message["content"]["data"]
        return None

    def marks(self, code):
        identifier = self.typed(code)
        kind, data = self.answer(LIMIT)
        assert (kind, data["type"], data["id"]) == ("comm_msg", "marks", identifier), (kind, data)
        return data["marks"]


def drain(client):
    for channel in (client.iopub_channel, client.shell_channel):
        while channel.msg_ready():
            channel.get_msg(timeout=1)


class Precompile(OneKernel):
    def setUp(self):
        self.comm = Comm(self.client)

    def tearDown(self):
        self.comm.close()
        super().tearDown()

    def compile_seconds(self, code):
        """Runs a cell that must succeed; the seconds that the compiler took for it."""
        identifier = self.client.execute(code)
        while True:
            reply = self.client.get_shell_msg(timeout=LIMIT)
            if reply["parent_header"]["msg_id"] == identifier:
                self.assertEqual(reply["content"]["status"], "ok", f"{code}\n{reply['content']}")
                return reply["metadata"]["tubelab"]["compile"]

    def compilers(self):
        return [one for one, name in self.processes().items() if name == "rustc"]

    def wait_for_compiler(self, there=True, seconds=20):
        end = time.monotonic() + seconds
        while bool(self.compilers()) != there:
            self.assertLess(time.monotonic(), end, f"a compiler runs: {not there}")
            time.sleep(0.02)

    def wait_until_done(self):
        """Waits until no compiler was seen for a second."""
        quiet = time.monotonic()
        while time.monotonic() - quiet < 1:
            if self.compilers():
                quiet = time.monotonic()
            time.sleep(0.02)

    def test_an_error_is_marked_in_characters_and_no_cell_runs(self):
        count = self.ok("1").count
        code = 'let s = "𝒳é"; let wrong: i32 = "text";'
        [mark] = self.comm.marks(code)
        self.assertEqual(code[mark["from"]:mark["to"]], '"text"')
        self.assertIn("mismatched types", mark["message"])
        self.assertNotIn("__", mark["message"])
        path = pathlib.Path(fresh("written")).absolute()
        self.assertEqual(self.comm.marks(f'std::fs::write("{path}", "x")?;'), [])
        self.assertFalse(path.exists())
        self.assertEqual(self.ok("2").count, count + 1)

    def test_what_is_not_yet_rust_has_no_marks(self):
        for code in ["", "let x = ", "// only a comment", "?fetch", ":vars", ':dep fastrand = "2"', "fn f( {"]:
            self.assertEqual(self.comm.marks(code), [], code)

    def test_a_cell_that_was_typed_is_compiled_when_it_runs(self):
        name, other = fresh(), fresh()
        self.assertEqual(self.comm.marks(f"let {name} = 41; {name} + 1"), [])
        self.ok("let between = 1;")  # the number of the cell changes
        self.assertEqual(self.compile_seconds(f"let {name} = 41; {name} + 1"), 0)
        self.assertGreater(self.compile_seconds(f"let {other} = 41; {other} + 1"), 0)
        # Variables, items, lines for the kernel, attempts that leave something out: all as at the run.
        frame = 'df!("views" => [1i64, 2])?'
        for code in [f"{name} + 2", f"fn {name}_f(x: i32) -> i32 {{ x + {name}_C }} const {name}_C: i32 = 1; {name}_f(1)",
                     f"struct Own_{name}(i32); impl Own_{name} {{ fn get(&self) -> i32 {{ self.0 }} }} let own_{name} = Own_{name}(3);",
                     f"own_{name}.get() + {name}_f(1)", f"let frame_{name} = {frame}; frame_{name}.height()",
                     f":opt 1\n{name} + 3", f"let f_{name} = |x: i32| x + {name}; f_{name}(1)", f"// a comment\n\nlet r_{name} = {name}; &r_{name}"]:
            self.assertEqual(self.comm.marks(code), [], code)
            self.assertEqual(self.compile_seconds(code), 0, code)
        self.ok(":opt 0")

    def test_errors_follow_the_variables(self):
        name = fresh()
        [mark] = self.comm.marks(f"{name} + 1")
        self.assertEqual((mark["from"], mark["to"]), (0, len(name)))
        self.ok(f"let {name} = 1;")
        self.assertEqual(self.comm.marks(f"{name} + 1"), [])
        self.assertNotEqual(self.comm.marks(f"{name}.len()"), [])

    def test_cells_below_are_compiled_as_far_as_they_can_be_known(self):
        name = fresh()
        self.ok(f"let {name} = 2;")
        known = [f"{name} * 2", f"let made_{name} = {name} * 3;", f"fn twice_{name}(x: i32) -> i32 {{ x * 2 }}", f"twice_{name}({name})"]
        unknown = f"made_{name} + 1"
        self.comm.send(type="below", codes=[known[0], known[1], unknown, *known[2:]])
        self.wait_for_compiler()
        self.wait_until_done()
        for code in known[:2]:
            self.assertEqual(self.compile_seconds(code), 0, code)
        self.assertGreater(self.compile_seconds(unknown), 0)
        for code in known[2:]:
            self.assertEqual(self.compile_seconds(code), 0, code)

    def test_a_new_message_ends_the_one_before(self):
        self.comm.typed(f"// {fresh()}\n{SLOW}")
        self.wait_for_compiler()
        identifier = self.comm.typed("let x: i32 = 1;")
        kind, data = self.comm.answer(LIMIT)
        self.assertEqual((kind, data), ("comm_msg", {"type": "marks", "id": identifier, "marks": []}))
        self.wait_for_compiler(False)
        self.assertIsNone(self.comm.answer())

    def test_stop_and_closing_end_what_is_compiled(self):
        for end in [lambda: self.comm.send(type="stop"), self.comm.close]:
            self.comm.typed(f"// {fresh()}\n{SLOW}")
            self.wait_for_compiler()
            end()
            self.wait_for_compiler(False, seconds=2)
            self.assertIsNone(self.comm.answer())
        self.comm.typed("let x: i32 = 1;")
        self.assertIsNone(self.comm.answer(), "a closed comm is answered")

    def test_a_cell_that_runs_comes_first(self):
        self.comm.typed(f"// {fresh()}\n{SLOW}")
        self.wait_for_compiler()
        own = os.getpriority(os.PRIO_PROCESS, 0)
        lower = min(own + 10, 19)
        # The first compiler that is seen may be one that is only asked for its version.
        end = time.monotonic() + 5

        def priorities():
            try:
                return [os.getpriority(os.PRIO_PROCESS, one) for one in self.compilers()]
            except ProcessLookupError:
                return []

        while priorities() != [lower]:
            self.assertLess(time.monotonic(), end, "one compiler runs, with low priority")
            time.sleep(0.02)
        identifier = self.client.execute("std::thread::sleep(std::time::Duration::from_secs(3));")
        time.sleep(2)
        self.assertEqual(self.compilers(), [], "compiling goes on beside a cell")
        self.comm.typed("let x: i32 = 1;")
        self.assertIsNone(self.comm.answer(0.5))
        self.assertEqual(self.reply(identifier)["status"], "ok")
        self.assertEqual(self.comm.marks("let x: i32 = 1;"), [])

    def test_an_interrupt_of_nothing_leaves_it_usable(self):
        self.comm.typed(f"// {fresh()}\n{SLOW}")
        self.wait_for_compiler()
        self.interrupt_and_wait()
        self.comm.send(type="stop")
        self.wait_for_compiler(False)
        self.assertEqual(self.comm.marks("let x: i32 = 1;"), [])

    def test_messages_without_sense_are_passed_over(self):
        for data in [{}, {"type": "typed"}, {"type": "typed", "code": 7}, {"type": "below"}, {"type": "below", "codes": [7, None]}, {"type": "below", "codes": "x"}]:
            self.comm.send(**data)
        self.assertIsNone(self.comm.answer(0.5))
        self.assertEqual(self.comm.marks("let x: i32 = 1;"), [])

    def test_comms_open_and_close_as_the_protocol_says(self):
        comms = lambda **asked: self.reply(self.ask("comm_info_request", **asked))["comms"]
        self.assertEqual(comms(), {self.comm.id: {"target_name": "tubelab.precompile"}})
        self.assertEqual(comms(target_name="jupyter.widget"), {})
        stranger = Comm(self.client, "jupyter.widget")
        self.assertEqual(stranger.answer(LIMIT), ("comm_close", {}))
        self.assertEqual(list(comms(target_name="tubelab.precompile")), [self.comm.id])
        drain(self.client)
        sent = self.comm.send(type="stop")
        states = []
        while len(states) < 2:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["msg_type"] == "status" and message["parent_header"]["msg_id"] == sent:
                states.append(message["content"]["execution_state"])
        self.assertEqual(states, ["busy", "idle"])
        self.comm.close()
        self.assertEqual(comms(), {})

    def interrupt_and_wait(self):
        """Interrupts, and waits for the answer: an interrupt that is still on its way would hit the next cell."""
        message = self.client.session.msg("interrupt_request", {})
        self.client.control_channel.send(message)
        while True:
            answer = self.client.get_control_msg(timeout=LIMIT)
            if answer["parent_header"]["msg_id"] == message["header"]["msg_id"]:
                return self.assertEqual(answer["content"]["status"], "ok")

    def ask(self, kind, **content):
        message = self.client.session.msg(kind, content)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]


class Off(unittest.TestCase):
    def test_the_variable_switches_it_off(self):
        manager, client = start({"TUBELAB_PRECOMPILE": "off"})
        try:
            self.assertEqual(Cell(client, "1 + 1", manager=manager).text, "2")
            comm = Comm(client)
            self.assertEqual(comm.answer(LIMIT), ("comm_close", {}))
            comm.typed('let wrong: i32 = "text";')
            self.assertIsNone(comm.answer())
            self.assertEqual(Cell(client, "2 + 2", manager=manager).text, "4")
        finally:
            stop(manager, client)


if __name__ == "__main__":
    unittest.main()
