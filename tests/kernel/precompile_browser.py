"""Compiling while the user types, in JupyterLab in a real browser."""

import json
import os
import pathlib
import shutil
import time
import unittest
import uuid

from chromium import PROGRAM, Chromium
from lab import Lab

DIRECTORY = pathlib.Path("precompile-browser").absolute()
REPETITIONS = int(os.environ.get("TUBELAB_REPETITIONS", "1"))

# What the kernel and the page say to each other, and when a cell was run and its output seen.
WATCH = """(() => {
  const kernel = panel.sessionContext.session.kernel;
  window.log = [];
  kernel.anyMessage.connect((_, {msg, direction}) => log.push({
    direction, type: msg.header.msg_type, content: msg.content, metadata: msg.metadata, parent: (msg.parent_header || {}).msg_type}));
  window.source = at => panel.content.widgets[at].model.sharedModel.getSource();
  window.output = at => panel.content.widgets[at].outputArea.node.textContent;
  window.addEventListener('keydown', event => { if (event.shiftKey && event.key === 'Enter') window.pressed = performance.now(); }, true);
})()"""
MARKS = "Array.from(document.querySelectorAll('.tubelab-precompile-mark')).map(mark => mark.textContent)"


def fresh():
    """A name that no earlier run of these tests has used: its cells are not among those that are kept."""
    return f"fresh_{uuid.uuid4().hex[:12]}"


def notebook(lab, kernel, *sources):
    name = f"{fresh()}.ipynb"
    cells = [{"cell_type": "code", "id": f"c{at}", "metadata": {}, "execution_count": None, "outputs": [], "source": source} for at, source in enumerate(sources)]
    (lab.root / name).write_text(json.dumps({
        "nbformat": 4, "nbformat_minor": 5, "cells": cells,
        "metadata": {"kernelspec": {"name": kernel, "display_name": kernel, "language": "rust"}},
    }))
    return name


class Driver:
    """A notebook in a tab."""

    def __init__(self, page, lab, kernel, *sources):
        self.page, self.path = page, lab.root / notebook(lab, kernel, *sources)
        page.call("Page.bringToFront")
        page.call("Emulation.setFocusEmulationEnabled", enabled=True)
        page.size(1000, 500)
        page.open(lab.address(self.path.name))
        page.until("a kernel", """(() => {
          window.panel = window.jupyterapp && Array.from(jupyterapp.shell.widgets('main')).find(one => one.title.label === '%s');
          const kernel = panel && panel.sessionContext && panel.sessionContext.session && panel.sessionContext.session.kernel;
          return kernel && kernel.status === 'idle' && panel.content.widgets.length;
        })()""" % self.path.name, 40)
        page.value(WATCH)

    def press(self, key, code=None, modifiers=0, text=""):
        at = {"key": key, "code": code or key, "modifiers": modifiers, "windowsVirtualKeyCode": {"Enter": 13, "Escape": 27}.get(key, 0)}
        self.page.call("Input.dispatchKeyEvent", type="keyDown", text=text, **at)
        self.page.call("Input.dispatchKeyEvent", type="keyUp", **at)

    def place(self, element):
        return self.page.value("""(() => {
          const box = %s.getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2];
        })()""" % element)

    def mouse(self, kind, at, **more):
        self.page.call("Input.dispatchMouseEvent", type=kind, x=at[0], y=at[1], **more)

    def click(self, cell):
        self.page.value(f"panel.content.widgets[{cell}].node.scrollIntoView({{block: 'center'}})")
        at = self.place(f"panel.content.widgets[{cell}].node.querySelector('.cm-content')")
        for kind in ("mousePressed", "mouseReleased"):
            self.mouse(kind, at, button="left", clickCount=1)
        self.page.until("the cell is active", f"panel.content.activeCellIndex === {cell} && panel.content.mode === 'edit'")

    def type(self, text):
        self.page.call("Input.insertText", text=text)

    def run(self):
        """Shift+Enter."""
        self.press("Enter", modifiers=8, text="\r")

    def hover(self):
        """The message of the mark that the mouse rests on; a theme that is being loaded may lie above the page for a while."""
        for _ in range(20):
            self.mouse("mouseMoved", (5, 5))
            self.mouse("mouseMoved", self.place("document.querySelector('.tubelab-precompile-mark')"))
            time.sleep(0.6)
            if said := self.page.value("(document.querySelector('.tubelab-precompile-message') || {}).textContent"):
                return said
        raise SystemExit("a mark says nothing")

    def sent(self, kind):
        return self.page.value(f"log.filter(one => one.direction === 'send' && one.type === '{kind}').map(one => one.content)")

    def replies(self):
        return self.page.value("log.filter(one => one.type === 'execute_reply').map(one => one.metadata.tubelab.compile)")

    def until_reply(self, many):
        self.page.until("the cell has run", f"log.filter(one => one.type === 'execute_reply').length >= {many}")
        return self.replies()[many - 1]


@unittest.skipUnless(PROGRAM, "Chromium is not installed")
class Typing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(DIRECTORY, ignore_errors=True)
        kernels = DIRECTORY / "kernels"
        # The same program under another name is a kernel that is not ours.
        [ours] = [directory for path in os.environ["JUPYTER_PATH"].split(os.pathsep) for directory in pathlib.Path(path).glob("kernels/tubelab")]
        shutil.copytree(ours, kernels / "kernels" / "other")
        cls.kernels = os.pathsep.join([str(kernels), os.environ["JUPYTER_PATH"]])
        cls.lab = Lab(DIRECTORY, dict(os.environ), cls.kernels).__enter__()
        cls.addClassCleanup(cls.lab.__exit__)
        cls.browser = cls.enterClassContext(Chromium(DIRECTORY))

    def open(self, kernel, *sources, lab=None):
        page = self.browser.page()
        driver = Driver(page, lab or self.lab, kernel, *sources)

        def leave():
            page.value("panel.sessionContext.shutdown()")
            self.assertEqual(page.faults, [])
            self.assertEqual(page.strangers(), [])

        self.addCleanup(leave)
        return driver

    def test_an_error_is_underlined_before_the_cell_runs(self):
        one = self.open("tubelab", "", "1 + 1")
        code = 'let s = "𝒳é"; let wrong: i32 = "text";'
        for theme in ("JupyterLab Light", "JupyterLab Dark"):
            one.page.value(f"jupyterapp.commands.execute('apputils:change-theme', {{theme: '{theme}'}})")
            one.click(0)
            if not one.page.value("source(0)"):
                one.type(code)
            one.page.until("an underline", f"JSON.stringify({MARKS}) === JSON.stringify(['\"text\"'])")
            self.assertIn("mismatched types", one.hover())
            one.page.picture(theme.rsplit(" ", 1)[1].lower())
        look = one.page.value("(({textDecorationLine: line, textDecorationStyle: style}) => [line, style])(getComputedStyle(document.querySelector('.tubelab-precompile-mark')))")
        self.assertEqual(look, ["underline", "wavy"])
        self.assertEqual(one.sent("execute_request"), [])
        # Nothing of it is in the notebook.
        one.page.value("jupyterapp.commands.execute('docmanager:save')")
        saved = json.loads(one.path.read_text())["cells"][0]
        self.assertEqual(saved, {"cell_type": "code", "id": "c0", "metadata": {}, "execution_count": None, "outputs": [], "source": [code]})
        # With the first change it is gone; what is right has none.
        one.click(0)
        one.type(" ")
        one.page.until("the change", f"source(0) !== {json.dumps(code)}")
        self.assertEqual(one.page.value(MARKS), [])
        one.page.until("another answer", f"{MARKS}.length === 1")
        one.page.value("panel.content.activeCell.model.sharedModel.setSource('let right: i32 = 5;')")
        time.sleep(2)
        self.assertEqual(one.page.value(MARKS), [])
        self.assertEqual(len(one.sent("comm_open")), 1)

    def test_a_cell_runs_without_being_compiled_again_after_a_pause(self):
        # Longer than the wait of the page and the compiler together, on a machine that has other work.
        long = float(os.environ.get("TUBELAB_PAUSE", "1.5"))
        pauses = {long: [], 0: []}
        one = self.open("tubelab", *[""] * (2 * REPETITIONS + 2))
        one.click(0)
        one.type("0 + 0")
        one.run()
        one.until_reply(1)
        for at in range(1, 2 * REPETITIONS + 1):
            pause = [long, 0][at % 2]
            name = fresh()
            time.sleep(0.5)
            one.click(at)
            one.type(f"let {name} = {at}; {name} * 1000 + 7")
            time.sleep(pause)
            one.run()
            seconds = one.page.value(f"""new Promise((done, failed) => {{
              setTimeout(() => failed(new Error('no output')), 20000);
              const look = () => output({at}).includes('{at * 1000 + 7}') ? done((performance.now() - pressed) / 1000) : requestAnimationFrame(look);
              look();
            }})""")
            pauses[pause].append((seconds, one.until_reply(at + 1)))
        print(json.dumps({f"pause {pause} s: (seconds from key to output, seconds of compiling)": measured for pause, measured in pauses.items()}), flush=True)
        for seconds, compiling in pauses[long]:
            self.assertEqual(compiling, 0)
        for seconds, compiling in pauses[0]:
            self.assertGreater(compiling, 0)

    def test_the_cells_below_are_compiled_after_a_run(self):
        name = fresh()
        one = self.open("tubelab", f"let {name} = 5;", f"{name} + 1", f"{name} + 2")
        one.click(0)
        one.run()
        one.page.until("the cells below are sent", "log.some(one => one.direction === 'send' && one.type === 'comm_msg')")
        [below] = [sent["data"] for sent in one.sent("comm_msg")]
        self.assertEqual(below, {"type": "below", "codes": [f"{name} + 1", f"{name} + 2"]})
        time.sleep(3)
        one.click(1)
        one.run()
        self.assertEqual(one.until_reply(2), 0)
        # An error of a cell that was typed goes when a run makes what it lacked.
        one.click(2)
        one.press("End")
        one.type(f"; {name}_b")
        one.page.until("an underline", f"JSON.stringify({MARKS}) === JSON.stringify(['{name}_b'])")
        one.click(0)
        one.page.value(f"panel.content.activeCell.model.sharedModel.setSource('let {name}_b = 1;')")
        one.run()
        one.until_reply(3)
        one.page.until("the underline is gone", f"{MARKS}.length === 0")

    def test_a_restarted_kernel_is_asked_again(self):
        one = self.open("tubelab", "")
        one.click(0)
        for times in (1, 2):
            one.type("nonsense; ")
            one.page.until("underlines", f"{MARKS}.length === {times}", 15)
            self.assertEqual(len(one.sent("comm_open")), times)
            one.page.value("panel.sessionContext.session.kernel.restart()")

    def test_another_kernel_gets_nothing(self):
        one = self.open("other", "", "1 + 1")
        one.click(0)
        one.type("nonsense")
        time.sleep(1.5)
        one.run()
        one.until_reply(1)
        time.sleep(1)
        self.assertEqual(one.page.value("log.filter(one => one.type.startsWith('comm_'))"), [])
        self.assertEqual(one.page.value(MARKS), [])

    def test_it_is_silent_where_it_is_switched_off(self):
        directory = DIRECTORY / "off"
        directory.mkdir()
        with Lab(directory, {**os.environ, "TUBELAB_PRECOMPILE": "off"}, self.kernels) as lab:
            one = self.open("tubelab", "", lab=lab)
            one.click(0)
            one.type("nonsense")
            one.page.until("the comm is closed", "log.some(one => one.type === 'comm_close')")
            before = len(one.sent("comm_msg"))
            one.type(" more")
            time.sleep(1.5)
            self.assertEqual((len(one.sent("comm_msg")), len(one.sent("comm_open"))), (before, 1))
            self.assertEqual(one.page.value(MARKS), [])
            self.doCleanups()


if __name__ == "__main__":
    unittest.main()
