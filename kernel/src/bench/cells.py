"""Times the cells of notebooks through a real Jupyter client, in one kernel or in two side by side.

Reads a specification as JSON from its first argument:
{"turns": 5, "notebooks": [paths], "kernels": [{"name": ..., "first": code, "notebooks": bool, "cells": [code, ...]}]}
and prints one JSON object for each start of a kernel. The clock stops when the kernel says it is idle again.
"""

import json
import os
import subprocess
import sys
import time

from jupyter_client.manager import KernelManager


def memory_of_tree(pid):
    """Resident memory in MB: of the process itself, and of it with its children."""
    table = subprocess.run(["ps", "-e", "-o", "pid=,ppid=,rss="], capture_output=True, text=True, check=True).stdout
    rows = [tuple(map(int, line.split())) for line in table.splitlines()]
    family, grown = {pid}, True
    while grown:
        more = {one for one, parent, _ in rows if parent in family} - family
        family |= more
        grown = bool(more)
    resident = {one: rss / 1024 for one, _, rss in rows if one in family}
    return resident.get(pid, 0), sum(resident.values())


def timed(client, code):
    started = time.monotonic()
    errors = []

    def watch(message):
        if message["msg_type"] == "error":
            errors.append(message["content"]["evalue"])

    client.execute_interactive(code, timeout=3600, output_hook=watch, allow_stdin=False)
    return time.monotonic() - started, errors


def cells_of(notebook):
    with open(notebook, encoding="utf-8") as file:
        cells = json.load(file)["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def run(kernel, turn, source, cells, folder):
    manager = KernelManager(kernel_name=kernel["name"])
    started = time.monotonic()
    # Our own standard output carries the results.
    manager.start_kernel(cwd=folder, stdout=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=3600)
    result = {"kernel": kernel["name"], "turn": turn, "ready": time.monotonic() - started, "cells": []}
    _, errors = timed(client, kernel["first"])
    result["first_result"] = time.monotonic() - started
    for code in cells:
        seconds, more = timed(client, code)
        result["cells"].append({"source": source, "code": code, "seconds": seconds, "failed": bool(more)})
        errors += more
    result["errors"] = errors
    result["memory_kernel"], result["memory_all"] = memory_of_tree(manager.provisioner.process.pid)
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    print(json.dumps(result), flush=True)


specification = json.loads(sys.argv[1])
for turn in range(specification["turns"]):
    for kernel in specification["kernels"]:
        # As people work: a kernel for each notebook.
        for path in specification["notebooks"] if kernel["notebooks"] else []:
            run(kernel, turn, os.path.basename(path), cells_of(path), os.path.dirname(path))
        run(kernel, turn, "polars", kernel["cells"], None)
