"""Executes one notebook and tells how it goes, one JSON object a line.

Started by `run.rs` as `python -c <this> <job as JSON>`. The events: {"started": seconds}, {"cell": n, "of": n,
"seconds": s} and at the end {"done": true} or {"failed": {...}} or {"fatal": message}.
"""

import asyncio
import json
import os
import re
import sys
import time

import nbformat
from jupyter_client.kernelspec import NoSuchKernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat.sign import NotebookNotary

# The kernel inherits our output: what it prints goes to the log, and only events go to the reader.
events = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def tell(**event):
    events.write(json.dumps(event) + "\n")
    events.flush()


def clear(notebook):
    """Takes away what an earlier execution left, so that the same code gives the same file."""
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = []
            cell.execution_count = None
    notebook.metadata.pop("widgets", None)


INJECTED = "injected-parameters"


def inject(notebook, code):
    """Puts the cell that sets parameters before all code, in the place of an earlier one."""
    notebook.cells = [cell for cell in notebook.cells if INJECTED not in cell.metadata.get("tags", [])]
    if code:
        first = next((i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code"), len(notebook.cells))
        cell = nbformat.v4.new_code_cell(code, id=INJECTED, metadata={"tags": [INJECTED]})
        notebook.cells.insert(first, cell)


SECRET = re.compile(r"(KEY|TOKEN|PASSWORD|SECRET)$")
GOOGLE_KEY = re.compile(r"AIza[0-9A-Za-z_-]{20,}")


def scrubber(folder):
    """A function that takes keys and the places of this machine out of a text."""
    secrets = {value for name, value in os.environ.items() if SECRET.search(name) and len(value) >= 8}
    places = [(folder, "."), (os.path.expanduser("~"), "~"), (os.environ.get("HOME", ""), "~")]
    # A path ends where a name does: /home/ann is not the beginning of /home/anna. The longest goes first.
    places = sorted({(path.rstrip("/"), name) for path, name in places if len(path) > 3}, reverse=True, key=lambda one: len(one[0]))
    patterns = [(re.compile(rf"(?<![\w/]){re.escape(path)}(?![\w-])"), name) for path, name in places]

    def scrub(text):
        for secret in secrets:
            text = text.replace(secret, "[hidden]")
        text = GOOGLE_KEY.sub("[hidden]", text)
        for pattern, name in patterns:
            text = pattern.sub(name, text)
        return text

    return scrub


def is_picture(name, value):
    return isinstance(value, str) and name.startswith("image/") and name != "image/svg+xml"


def scrubbed(value, scrub):
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, list):
        return [scrubbed(one, scrub) for one in value]
    if isinstance(value, dict):
        # Pictures are text here too, but not words. What is said of one is: it stands under the same name.
        return type(value)((name, one if is_picture(name, one) else scrubbed(one, scrub)) for name, one in value.items())
    return value


def settle(notebook, job):
    """What is the same on every machine: no version of the compiler, no path, no key."""
    notebook.metadata["kernelspec"] = {"display_name": job["display_name"], "language": "rust", "name": job["kernel"]}
    notebook.metadata.get("language_info", {}).pop("version", None)
    scrub = scrubber(job["folder"])
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [scrubbed(output, scrub) for output in cell.outputs]


def write(notebook, path, signatures):
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            file.write(nbformat.writes(notebook).rstrip("\n") + "\n")
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.remove(temporary)
        raise
    try:
        os.makedirs(signatures, exist_ok=True)
        NotebookNotary(data_dir=signatures).sign(notebook)
    except Exception as error:  # JupyterLab then shows the notebook as not trusted, which is no reason to fail
        print(f"cannot sign {path}: {error}", file=sys.stderr)


def plain(text):
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text or "").strip()


def failure_of(error, cell, job):
    if isinstance(error, CellTimeoutError):
        return {"cell": cell, "name": "timeout", "message": f"the cell took longer than {job['timeout']} seconds"}
    if isinstance(error, DeadKernelError):
        return {"cell": cell, "name": "kernel", "message": "the kernel died in this cell"}
    return {"cell": cell, "name": plain(error.ename), "message": plain(error.evalue)}


async def execute(job):
    notebook = nbformat.read(job["notebook"], as_version=4)
    clear(notebook)
    if job["injected"]:
        inject(notebook, job["injected"])
    code = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code" and cell.source.strip()]
    number = {index: position for position, index in enumerate(code, start=1)}
    current = {"cell": 0, "since": 0.0}

    def begin(cell, cell_index):
        current.update(cell=number[cell_index], since=time.monotonic())

    def end(cell, cell_index, execute_reply):
        tell(cell=number[cell_index], of=len(code), seconds=time.monotonic() - current["since"])

    client = NotebookClient(
        notebook,
        kernel_name=job["kernel"],
        timeout=job["timeout"],
        startup_timeout=job["start_timeout"],
        record_timing=False,
        coalesce_streams=True,
        resources={"metadata": {"path": job["folder"]}},
        on_cell_execute=begin,
        on_cell_executed=end,
    )
    failure = None
    start = time.monotonic()
    async with client.async_setup_kernel():
        tell(started=time.monotonic() - start)
        reply = await client.kc.kernel_info(reply=True, timeout=job["start_timeout"])
        notebook.metadata["language_info"] = dict(reply["content"]["language_info"])
        try:
            for index, cell in enumerate(notebook.cells):
                await client.async_execute_cell(cell, index, execution_count=number.get(index))
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            failure = failure_of(error, current["cell"], job)
    settle(notebook, job)
    write(notebook, job["output"], job["signatures"])
    return failure


def main():
    job = json.loads(sys.argv[1])
    try:
        failure = asyncio.run(execute(job))
    except NoSuchKernel:
        tell(fatal=f"Jupyter does not know the kernel {job['kernel']}")
    except nbformat.reader.NotJSONError:
        tell(fatal=f"{job['notebook']} is not a notebook")
    except Exception as error:
        tell(fatal=plain(str(error)) or type(error).__name__)
    else:
        tell(failed=failure) if failure else tell(done=True)


if __name__ == "__main__":
    main()
