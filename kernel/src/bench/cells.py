"""Times the cells of notebooks through a real Jupyter client, in one kernel or in two side by side.

Reads a specification as JSON from its first argument:
{"runs": 5, "notebooks": [paths], "kernels": [{"name": ..., "first": code, "notebooks": bool, "cells": [code, ...]}]}
and prints one JSON object a kernel and run. The clock stops when the kernel says it is idle again.
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


def run(kernel, notebooks):
    manager = KernelManager(kernel_name=kernel["name"])
    started = time.monotonic()
    # Our own standard output carries the results.
    folder = os.path.dirname(notebooks[0]) if notebooks else None
    manager.start_kernel(cwd=folder, stdout=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=3600)
    result = {"kernel": kernel["name"], "ready": time.monotonic() - started, "cells": [], "errors": []}
    _, errors = timed(client, kernel["first"])
    result["first_result"] = time.monotonic() - started
    result["errors"] += errors
    plan = [(os.path.basename(path), code) for path in notebooks if kernel["notebooks"] for code in cells_of(path)]
    plan += [("polars", code) for code in kernel["cells"]]
    for source, code in plan:
        seconds, errors = timed(client, code)
        result["cells"].append({"source": source, "code": code, "seconds": seconds})
        result["errors"] += errors
    result["memory_kernel"], result["memory_all"] = memory_of_tree(manager.provisioner.process.pid)
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return result


specification = json.loads(sys.argv[1])
for _ in range(specification["runs"]):
    for kernel in specification["kernels"]:
        print(json.dumps(run(kernel, specification["notebooks"])), flush=True)
