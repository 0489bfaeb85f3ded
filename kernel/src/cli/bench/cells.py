"""Times the cells of notebooks through a real Jupyter client, in one kernel or in several side by side.

Reads a specification as JSON from its first argument:
{"turns": 5, "notebooks": [paths],
 "kernels": [{"name": ..., "first": code, "notebooks": bool, "cells": [code, ...], "keeps": bool}]}
and prints one JSON object for each start of a kernel. The clock stops when the kernel says it is idle again.

A kernel that "keeps" compiled cells is started twice for each notebook: with an empty cache ("first": nothing compiled
before) and with what that left ("again": restart and run all). Turn 0 is there to warm the machine, with the polars cells alone.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import zmq
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
    """The seconds that a cell took, what the kernel says of them, and its errors."""
    started = time.monotonic()
    errors = []

    def watch(message):
        if message["msg_type"] == "error":
            errors.append(message["content"]["evalue"])

    reply = client.execute_interactive(code, timeout=3600, output_hook=watch, allow_stdin=False)
    told = reply["metadata"].get("tubelab") or {}
    return {"seconds": time.monotonic() - started, "compile": told.get("compile"), "run": told.get("run")}, errors


def completion(client, code):
    started = time.monotonic()
    found = client.complete(code, reply=True, timeout=60)["content"]["matches"]
    return {"seconds": time.monotonic() - started, "found": len(found)}


def cells_of(notebook):
    with open(notebook, encoding="utf-8") as file:
        cells = json.load(file)["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def run(kernel, turn, source, cells, directory, phase, cache):
    manager = KernelManager(kernel_name=kernel["name"])
    # The client would otherwise look for the kernel's ports ten times a second, which is what would be measured.
    manager.context.setsockopt(zmq.RECONNECT_IVL, 5)
    environment = {**os.environ, **({"TUBELAB_CACHE_DIR": cache} if cache else {})}
    started = time.monotonic()
    # Our own standard output carries the results.
    manager.start_kernel(cwd=directory, stdout=subprocess.DEVNULL, env=environment)
    client = manager.client()
    client.start_channels()
    wait(client, kernel)
    result = {"kernel": kernel["name"], "turn": turn, "source": source, "phase": phase, "cells": []}
    result["ready"] = time.monotonic() - started
    _, errors = timed(client, kernel["first"])
    result["first_result"] = time.monotonic() - started
    result["completions"] = [completion(client, "plot::vi")]
    for code in cells:
        times, more = timed(client, code)
        result["cells"].append({"source": source, "code": code, "failed": bool(more), **times})
        errors += more
    variables = re.findall(r"^let (?:mut )?(\w+)", "\n".join(cells), re.MULTILINE)
    result["completions"] += [completion(client, f"{name}.") for name in dict.fromkeys(variables[-5:])]
    result["errors"] = errors
    result["memory_kernel"], result["memory_all"] = memory_of_tree(manager.provisioner.process.pid)
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    print(json.dumps(result), flush=True)


def wait(client, kernel):
    """Until outputs arrive: our kernels say so; for others the client waits longer, to be sure."""
    if not kernel["keeps"]:
        return client.wait_for_ready(timeout=3600)
    while client.get_iopub_msg(timeout=300)["msg_type"] != "iopub_welcome":
        pass


def phases(kernel, turn, source, cells, directory):
    if not kernel["keeps"]:
        return run(kernel, turn, source, cells, directory, "first", None)
    with tempfile.TemporaryDirectory(prefix="tubelab-bench-") as cache:
        for phase in ("first", "again"):
            run(kernel, turn, source, cells, directory, phase, cache)


specification = json.loads(sys.argv[1])
for turn in range(specification["turns"]):
    # As people work: a kernel for each notebook; the kernels take turns, so that the machine's mood is the same for all.
    for path in specification["notebooks"] if turn else []:
        for kernel in specification["kernels"]:
            if kernel["notebooks"]:
                phases(kernel, turn, os.path.basename(path), cells_of(path), os.path.dirname(path))
    for kernel in specification["kernels"]:
        phases(kernel, turn, "polars", kernel["cells"], None)
# And as some work: all of them in one kernel, which tells what a long day leaves in memory.
for kernel in specification["kernels"]:
    paths = specification["notebooks"]
    if kernel["notebooks"] and paths:
        every = [code for path in paths for code in cells_of(path)]
        with tempfile.TemporaryDirectory(prefix="tubelab-bench-") as cache:
            run(kernel, specification["turns"], "all", every, os.path.dirname(paths[0]), "all", cache if kernel["keeps"] else None)
