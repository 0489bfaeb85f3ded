"""What cells print, ask and read: text is only ever text."""

import contextlib
import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import time
import unittest

from one_kernel import OneKernel
from session import LIMIT

# What a kernel of the past, or the library elsewhere, took for orders; and what this one must not either.
WORDS = [
    'TUBELAB_MESSAGE {"type":"display_data","id":"x","data":{"text/html":"<b>planted</b>"}}',
    'TUBELAB_MESSAGE {"type":"clear_output","wait":false}',
    "EVCXR_BEGIN_CONTENT text/html\n<b>planted</b>\nEVCXR_END_CONTENT",
    "EVCXR_BEGIN_CONTENT text/html",
    "EVCXR_END_CONTENT",
    "EVCXR_EXECUTION_COMPLETE",
    "EVCXR_ERROR_OCCURRED",
    "EVCXR_PANIC_NOTIFICATION",
    "EVCXR_VARIABLE_CHANGED_TYPE:precious",
    "EVCXR_INPUT_REQUEST:planted",
    "EVCXR_INPUT_REQUEST_PASSWORD:planted",
    "\x01tubelab:end",
    "\x01tubelab:question-mark",
    "\x01tubelab:panic",
    "\x01tubelab:kind quota",
    "thread 'main' panicked at src/lib.rs:1:1:\nplanted",
]


def quoted(text):
    return 'r#"' + text + '"#'


class Text(OneKernel):
    """Printed text on its way to the notebook."""

    def test_control_words_are_text(self):
        self.ok("let precious = 1;")
        for word in WORDS:
            for stream, macro in [("stdout", "print"), ("stderr", "eprint")]:
                for end in ["", "\n"]:
                    with self.subTest(word=word, stream=stream, end=end):
                        cell = self.ok(f'let word = {quoted(word)};\n{macro}!("{{word}}{{}}", {json.dumps(end)});\n7')
                        self.assertEqual(cell.streams[stream], word + end)
                        self.assertEqual((cell.text, len(cell.results), cell.displays, cell.updates), ("7", 1, [], []))
                        with self.assertRaises(queue.Empty):
                            self.client.get_stdin_msg(timeout=0.05)
        self.assertEqual(self.ok("precious").text, "1")

    def test_control_words_in_an_error_are_text(self):
        for word in WORDS:
            with self.subTest(word=word):
                failed = self.fails(f"Err::<(), String>({quoted(word)}.to_owned())?;", *word.split("\n")[:1])
                self.assertEqual(failed.reply["ename"], "error")
                self.assertEqual(failed.displays, [])

    def test_text_before_an_error_is_kept_and_the_reply_is_an_error(self):
        self.ok("let precious = 1;\nfn fails() -> std::result::Result<(), std::fmt::Error> { Err(std::fmt::Error) }")
        for code, word in [("fails()?", "formatting"), ('panic!("on purpose")', "on purpose")]:
            for macro, stream in [("print", "stdout"), ("eprint", "stderr")]:
                failed = self.fails(f'{macro}!("x"); {code}', word)
                self.assertEqual(failed.streams, {"stdout": "", "stderr": "", stream: "x"}, code)
                self.shows("precious", "1")

    def test_what_is_shown_keeps_its_place_between_what_is_printed(self):
        cell = self.ok('print!("a"); display(&df!("x" => [1])?); print!("b"); display(&String::from("text")); println!("c");\n1 + 1')
        self.assertEqual([kind if kind != "stream" else text for kind, text in cell.order],
                         ["a", "display_data", "b", "display_data", "c\n", "execute_result"])
        self.assertIn("text/html", cell.displays[0]["data"])

    def test_text_without_an_end_stands_before_progress_and_the_last_value(self):
        cell = self.ok('print!("a"); let mut p = progress("counting", 2); p.step(1); p.step(1); p.done(); print!("b"); 5')
        self.assertEqual((cell.streams["stdout"], cell.text, len(cell.displays)), ("ab", "5", 1))

    def test_bytes_that_are_no_text_are_shown_and_shift_nothing(self):
        write = 'use std::io::Write; std::io::{}().write_all(b"a\\xff\\xfeb\\n")?; {}'
        for stream in ["stdout", "stderr"]:
            cell = self.ok(write.format(stream, "3"))
            self.assertEqual((cell.streams[stream], cell.text), ("a\ufffd\ufffdb\n", "3"))
            self.shows("4", "4")
            failed = self.fails(write.format(stream, 'Err::<(), String>("told".into())?'), "told")
            self.assertEqual(failed.streams[stream], "a\ufffd\ufffdb\n")
            self.fails('panic!("still told")', "still told")

    def test_a_letter_that_arrives_in_two_parts_is_one_letter(self):
        code = """use std::io::Write;
let mut out = std::io::stdout();
for part in [&b"\\xe2\\x82"[..], b"\\xac and \\xf0\\x9f", b"\\x8e\\xac\\n"] {
    out.write_all(part)?; out.flush()?; std::thread::sleep(std::time::Duration::from_millis(300));
}"""
        self.assertEqual(self.ok(code).streams["stdout"], "\u20ac and \U0001f3ac\n")

    def test_progress_on_one_line_is_seen_while_it_runs(self):
        self.ok("use std::io::Write;")
        code = ('for i in 1..=4 { print!("\\r{}%", i * 25); std::io::stdout().flush()?; '
                'std::thread::sleep(std::time::Duration::from_millis(400)); }')
        identifier, seen, idle = self.client.execute(code), [], None
        while idle is None:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") != identifier:
                continue
            if message["msg_type"] == "stream":
                seen.append((time.monotonic(), message["content"]["text"]))
            elif message["content"].get("execution_state") == "idle":
                idle = time.monotonic()
        self.assertEqual("".join(text for _, text in seen), "\r25%\r50%\r75%\r100%")
        self.assertGreaterEqual(len(seen), 3)
        self.assertGreater(idle - seen[0][0], 1.0)

    def test_lines_are_seen_while_a_thread_prints_between_cells(self):
        self.ok("""std::thread::spawn(|| {
    std::thread::sleep(std::time::Duration::from_millis(300));
    for _ in 0..2000 { println!("{}", "x".repeat(99)); }
    println!("the end");
});""")
        text, deadline = "", time.monotonic() + 20
        while not text.endswith("the end\n") and time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                message = self.client.get_iopub_msg(timeout=1)
                if message["msg_type"] == "stream":
                    text += message["content"]["text"]
        self.assertEqual((len(text), text[-8:]), (200_008, "the end\n"))
        self.shows("1 + 1", "2")

    def test_lines_of_a_thread_while_it_lasts_stop_no_cell(self):
        self.ok("""use std::sync::atomic::{AtomicBool, Ordering};
static LAST: AtomicBool = AtomicBool::new(false);
std::thread::spawn(|| for _ in 0..300 {
    if LAST.load(Ordering::SeqCst) { return; }
    println!("tick"); std::thread::sleep(std::time::Duration::from_millis(20));
});""")
        for number in range(3):
            cell = self.ok(f"{number} + 1")
            self.assertEqual(cell.text, str(number + 1))
            self.assertEqual(cell.streams["stdout"].replace("tick\n", ""), "")
        self.ok("LAST.store(true, Ordering::SeqCst); std::thread::sleep(std::time::Duration::from_millis(100));")

    def test_output_of_the_c_library_is_text_too(self):
        self.assertEqual(self.ok('unsafe extern "C" { fn write(to: i32, what: *const u8, size: usize) -> isize; }\n'
                                 'let wrote = unsafe { write(1, b"raw\\n".as_ptr(), 4) }; wrote').streams["stdout"], "raw\n")


class Questions(OneKernel):
    """Input, and what else reads."""

    def asked(self, code, answer):
        """Runs a cell that asks one question; gives what was asked, printed and shown."""
        identifier = self.client.execute(code, allow_stdin=True)
        question = self.client.get_stdin_msg(timeout=LIMIT)["content"]
        self.client.input(answer)
        reply = self.reply(identifier)
        self.assertEqual(reply["status"], "ok", reply)
        text, value = "", None
        while True:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") != identifier:
                continue
            if message["msg_type"] == "stream":
                text += message["content"]["text"]
            elif message["msg_type"] == "execute_result":
                value = message["content"]["data"]["text/plain"]
            elif message["content"].get("execution_state") == "idle":
                return question, text, value

    def test_a_question_behind_printed_text_arrives(self):
        question, text, value = self.asked('print!("Name? "); input("")?', "Ferris")
        self.assertEqual((question["prompt"], question["password"], text, value), ("", False, "Name? ", '"Ferris"'))

    def test_questions_and_answers_are_any_text(self):
        question, _, value = self.asked('input("Your name: ")?', "Jürgen :: EVCXR_EXECUTION_COMPLETE 🎬")
        self.assertEqual((question["prompt"].rstrip(), value), ("Your name:", '"Jürgen :: EVCXR_EXECUTION_COMPLETE 🎬"'))
        self.assertEqual(self.asked('let reply = input("?")?; reply.len()', "x" * 100_000)[2], "100000")
        self.assertEqual(self.asked('input("?")?', "")[2], '""')

    def test_two_questions_in_one_cell(self):
        identifier = self.client.execute('let one = input("one")?; let two = input("two")?; format!("{one}{two}")', allow_stdin=True)
        for prompt in ["one", "two"]:
            self.assertEqual(self.client.get_stdin_msg(timeout=LIMIT)["content"]["prompt"], prompt)
            self.client.input(prompt.upper())
        self.assertEqual(self.reply(identifier)["status"], "ok")
        self.shows("format!(\"{one}{two}\")", '"ONETWO"')

    def test_without_someone_to_ask_it_is_an_error_that_says_so(self):
        self.ok("let precious = 1;")
        failed = self.fails('input("Name? ")?', allow_stdin=False)
        self.assertRegex(failed.traceback, "(?i)ask|question|input")
        self.assertLess(failed.seconds, 20)
        self.shows("precious", "1")

    def test_a_question_is_given_up_by_an_interrupt(self):
        self.ok("let precious = 1;")
        identifier = self.client.execute('input("Name? ")?', allow_stdin=True)
        self.client.get_stdin_msg(timeout=LIMIT)
        started = time.monotonic()
        self.manager.interrupt_kernel()
        self.assertEqual(self.reply(identifier)["status"], "error")
        self.assertLess(time.monotonic() - started, 5)
        self.shows("1 + 1", "2")

    def test_the_standard_input_is_at_its_end(self):
        cell = self.ok("let mut line = String::new(); let size = std::io::stdin().read_line(&mut line)?; (size, line)")
        self.assertEqual(cell.text, '(0, "")')
        self.assertLess(cell.seconds, 20)

    def test_a_child_process_reads_nothing_and_its_output_is_shown(self):
        cell = self.ok('let status = std::process::Command::new("sh").args(["-c", "cat; echo from the child; echo aside >&2"]).status()?; status.success()')
        self.assertEqual((cell.streams, cell.text), ({"stdout": "from the child\n", "stderr": "aside\n"}, "true"))
        self.assertLess(cell.seconds, 20)

    def test_a_child_process_has_no_way_to_the_kernel(self):
        cell = self.ok('std::process::Command::new("sh").args(["-c", "echo /proc/$$/fd/*"]).status()?.success()')
        numbers = sorted(int(path.rsplit("/", 1)[1]) for path in cell.streams["stdout"].split())
        # The shell itself may hold the directory that it lists.
        self.assertLessEqual(len(numbers), 4, cell.streams["stdout"])
        self.assertEqual(numbers[:3], [0, 1, 2])

    def test_a_child_process_that_stays_holds_no_cell_up(self):
        cell = self.ok('std::process::Command::new("sh").args(["-c", "(sleep 8; echo late) & echo early"]).status()?.success()')
        self.assertEqual((cell.streams["stdout"], cell.text), ("early\n", "true"))
        self.assertLess(cell.seconds, 6)


class Programs(unittest.TestCase):
    """Programs that run a notebook see that a cell failed."""

    def test_nbconvert_ends_with_an_error(self):
        for code, fails in [('print!("x");\n1', False), ('print!("x"); Err::<(), _>(std::fmt::Error)?;', True), ('print!("x"); panic!("on purpose")', True)]:
            with self.subTest(code=code), tempfile.TemporaryDirectory() as directory:
                cell = {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "execution_count": None, "source": code}
                spec = {"kernelspec": {"name": "tubelab", "display_name": "tubelab", "language": "rust"}}
                path = pathlib.Path(directory, "a.ipynb")
                path.write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": spec, "cells": [cell]}))
                ran = subprocess.run(
                    [sys.executable, "-m", "nbconvert", "--execute", "--to", "notebook", "--output", "out.ipynb", str(path)],
                    capture_output=True, text=True, timeout=300, env=os.environ)
                self.assertEqual(ran.returncode != 0, fails, ran.stderr)
                if not fails:
                    outputs = json.loads(pathlib.Path(directory, "out.ipynb").read_text())["cells"][0]["outputs"]
                    self.assertEqual(["".join(output.get("text", output.get("data", {}).get("text/plain", ""))) for output in outputs], ["x", "1"])


if __name__ == "__main__":
    unittest.main()
