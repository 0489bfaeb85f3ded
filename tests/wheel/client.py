"""Cells from standard input, one JSON text a line, run by a kernel; one JSON answer a line. Run by the environment's Python."""

import json
import sys

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="tubelab", startup_timeout=60)
try:
    for line in sys.stdin:
        told = []
        hook = lambda message: told.append(message["content"])
        reply = client.execute_interactive(json.loads(line), timeout=120, output_hook=hook)
        texts = [one.get("text") or one.get("evalue") or one.get("data", {}).get("text/plain") or "" for one in told]
        print(json.dumps({"status": reply["content"]["status"], "text": "".join(texts)}), flush=True)
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
