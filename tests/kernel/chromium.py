"""Chromium for tests: started without a window, and spoken to in its DevTools protocol."""

import base64
import json
import os
import re
import shutil
import subprocess
import time
import urllib.request

import websocket

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
LOCAL = re.compile(r"^(https?://(127\.0\.0\.1|localhost)[:/]|wss?://(127\.0\.0\.1|localhost)[:/]|data:|blob:|file:|about:|chrome)")


class Chromium:
    """A browser with a profile of its own in `directory`; nothing but this machine can be reached from it."""

    def __init__(self, directory, profile="profile"):
        self.directory = directory
        profile = directory / profile
        shutil.rmtree(profile, ignore_errors=True)
        self.process = subprocess.Popen(
            [PROGRAM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--remote-debugging-port=0", f"--user-data-dir={profile}", "--disable-background-networking", "--disable-component-update",
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "about:blank"],
            env={**os.environ, "HOME": str(directory)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        port = profile / "DevToolsActivePort"
        end = time.monotonic() + 30
        while not (port.is_file() and port.read_text().strip()):
            if time.monotonic() > end or self.process.poll() is not None:
                raise SystemExit("Chromium does not start")
            time.sleep(0.1)
        self.port = port.read_text().split()[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)

    def page(self):
        return Page(self.port, self.directory)


class Page:
    """One tab."""

    def __init__(self, port, directory):
        self.directory = directory
        request = urllib.request.Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
        address = json.load(urllib.request.urlopen(request))["webSocketDebuggerUrl"]
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=60)
        self.last = 0
        self.asked, self.dialogs, self.faults = [], [], []
        for domain in ("Page", "Runtime", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.last += 1
        self.socket.send(json.dumps({"id": self.last, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.last:
                if "error" in message:
                    raise SystemExit(f"{method}: {message['error']}")
                return message["result"]
            if message.get("method") == "Network.requestWillBeSent":
                self.asked.append(message["params"]["request"]["url"])
            if message.get("method") == "Page.javascriptDialogOpening":
                self.dialogs.append(message["params"]["message"])
            if message.get("method") == "Runtime.exceptionThrown":
                self.faults.append(json.dumps(message["params"]["exceptionDetails"])[:600])
            if message.get("method") == "Runtime.consoleAPICalled" and message["params"]["type"] == "error":
                told = [one.get("value", one.get("description")) for one in message["params"]["args"]]
                self.faults.append(" ".join(map(str, told)))

    def value(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"{expression[:80]}: {json.dumps(answer['exceptionDetails'])[:600]}")
        return answer["result"].get("value")

    def size(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500)

    def open(self, address):
        self.call("Page.navigate", url=address)

    def until(self, what, expression, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.value(expression):
                    return
            except SystemExit as error:
                if "Execution context" not in str(error) and "Cannot find context" not in str(error):
                    raise
            time.sleep(0.2)
        self.picture("failed")
        raise SystemExit(f"{what}: not within {seconds} s")

    def picture(self, name):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000), "scale": 1}
        data = self.call("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)["data"]
        (self.directory / f"{name}.png").write_bytes(base64.b64decode(data))

    def strangers(self):
        """What was asked for that is not on this machine."""
        return sorted({address for address in self.asked if not LOCAL.match(address)})
