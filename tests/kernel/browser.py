"""Figures in a real browser: in JupyterLab, and on the page of a report. Called with a folder that holds `figures.ipynb`,
`report.html`, `axe.min.js` and `remoteEntry.js`; leaves screenshots there, and fails with a sentence."""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.request

import websocket

FOLDER = pathlib.Path(sys.argv[1])
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
LOCAL = re.compile(r"^(https?://(127\.0\.0\.1|localhost)[:/]|wss?://(127\.0\.0\.1|localhost)[:/]|data:|blob:|file:|about:|chrome)")


class Page:
    """One tab, spoken to in Chrome's DevTools protocol."""

    def __init__(self, port):
        request = urllib.request.Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
        address = json.load(urllib.request.urlopen(request))["webSocketDebuggerUrl"]
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=60)
        self.last = 0
        self.asked, self.dialogs = [], []
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
        (FOLDER / f"{name}.png").write_bytes(base64.b64decode(data))


COUNT = """(() => {
  const count = (plot, selector) => plot.querySelectorAll(selector).length;
  return Array.from(document.querySelectorAll('.js-plotly-plot')).map(plot => ({
    title: plot.layout && plot.layout.title ? plot.layout.title.text : '',
    points: count(plot, '.scatterlayer path.point'), lines: count(plot, '.scatterlayer .js-line'),
    fills: count(plot, '.scatterlayer .js-fill'),
    // Plotly leaves an empty path where a bar has no value.
    bars: Array.from(plot.querySelectorAll('.barlayer .point path')).filter(path => {
      const box = path.getBBox();
      return box.width * box.height > 0;
    }).length,
    boxes: count(plot, 'path.box'), maps: count(plot, '.heatmaplayer image'),
    tiles: count(plot, '.treemaplayer .slice'), slices: count(plot, '.pielayer .slice'),
  }));
})()"""


def wanted(figure):
    """How many marks of each kind the figure's data ask for."""
    many = dict.fromkeys(["points", "lines", "fills", "bars", "boxes", "maps", "tiles", "slices"], 0)
    for trace in figure["data"]:
        kind = trace["type"]
        if kind == "scatter" and "markers" in trace["mode"]:
            many["points"] += sum(y is not None for y in trace["y"])
        elif kind == "scatter" and trace.get("fill") == "toself":
            many["fills"] += 1
        elif kind == "scatter" and trace["mode"] == "lines":
            many["lines"] += 1
        elif kind == "bar":
            flat = trace.get("orientation") == "h"
            many["bars"] += sum(bool(value) for value in trace["x" if flat else "y"])
        elif kind == "box":
            many["boxes"] += len(trace["q1"])
        elif kind == "heatmap":
            many["maps"] += 1
        elif kind == "treemap":
            many["tiles"] += len(trace["values"])
        elif kind == "pie":
            many["slices"] += len(trace["values"])
    return many


def compare(where, figures, drawn):
    if len(drawn) != len(figures):
        raise SystemExit(f"{where}: {len(drawn)} of {len(figures)} figures are drawn")
    for figure, marks in zip(figures, drawn):
        title = figure["layout"]["title"]["text"].split("<br>")[0]
        for kind, many in wanted(figure).items():
            # Plotly adds a root to tiles, and joins the lines of a band to its fill.
            fine = marks[kind] >= many if kind in ("tiles", "lines", "fills") else marks[kind] == many
            if not fine:
                raise SystemExit(f"{where}: {title} has {marks[kind]} {kind}, not {many}")


def lab(page, figures, environment):
    """Opens the notebook in JupyterLab with our renderer."""
    data = FOLDER / "share"
    plugin = data / "labextensions" / "tubelab-lab"
    (plugin / "static").mkdir(parents=True, exist_ok=True)
    shutil.copy(FOLDER / "remoteEntry.js", plugin / "static" / "remoteEntry.0.js")
    (plugin / "package.json").write_text(json.dumps({
        "name": "tubelab-lab", "version": "0.0.0", "jupyterlab": {
            "extension": True, "_build": {"load": "static/remoteEntry.0.js", "extension": "./extension"}},
    }))
    settings = FOLDER / "settings"
    settings.mkdir(exist_ok=True)
    (settings / "overrides.json").write_text(json.dumps({
        "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    }))
    root = FOLDER / "lab"
    root.mkdir(exist_ok=True)
    shutil.copy(FOLDER / "figures.ipynb", root)
    port = 18000 + os.getpid() % 20000
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1",
         "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--ServerApp.password=", f"--ServerApp.root_dir={root}",
         f"--LabApp.app_settings_dir={settings}", f"--LabApp.user_settings_dir={FOLDER / 'user'}",
         f"--LabApp.workspaces_dir={FOLDER / 'workspaces'}"],
        env={**environment, "JUPYTER_PATH": str(data), "JUPYTER_CONFIG_DIR": str(FOLDER / "config"),
             "JUPYTER_DATA_DIR": str(FOLDER / "data"), "JUPYTER_RUNTIME_DIR": str(FOLDER / "runtime")},
        stdout=subprocess.DEVNULL, stderr=open(FOLDER / "lab.log", "w"),
    )
    try:
        end = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/api")
                break
            except OSError:
                if server.poll() is not None or time.monotonic() > end:
                    raise SystemExit("JupyterLab does not start:\n" + (FOLDER / "lab.log").read_text()[-2000:])
                time.sleep(0.2)
        page.size(1280, 900)
        page.open(f"http://127.0.0.1:{port}/lab/tree/figures.ipynb")
        page.until("figures in JupyterLab", f"document.querySelectorAll('.js-plotly-plot .main-svg').length >= {2 * len(figures)}", 90)
        page.until("marks in JupyterLab", "Array.from(document.querySelectorAll('.js-plotly-plot')).every(plot => plot._fullLayout && plot.querySelector('.main-svg'))")
        time.sleep(0.5)
        compare("JupyterLab", figures, page.value(COUNT))
        # The renderer keeps a picture of its own out of sight.
        pictures = page.value("""Array.from(document.querySelectorAll('.jp-OutputArea-output img'))
          .filter(image => image.offsetWidth > 0 && getComputedStyle(image).visibility !== 'hidden').length""")
        if pictures:
            raise SystemExit(f"JupyterLab shows {pictures} pictures in place of figures")
        errors(page)
        page.picture("lab")
    finally:
        server.terminate()
        server.wait(20)


def errors(page):
    """An error is a card: what failed, when, what next; the whole is folded, and words of strangers stay words."""
    page.until("the card of an error", "document.querySelectorAll('.tubelab-error-card').length === 1")
    lines = page.value("Array.from(document.querySelector('.tubelab-error-card').children).map(line => line.textContent)")
    wanted = ["The units are used up.", "While reading <img src=x onerror", "Next: wait until midnight.", "quota"]
    if len(lines) != 4 or not all(line.startswith(start) for line, start in zip(lines, wanted)):
        raise SystemExit(f"the card of an error says {lines}")
    if page.value("document.querySelector('.tubelab-error-card details').open"):
        raise SystemExit("the details of an error are not folded")
    if page.value("document.querySelectorAll('.tubelab-error-card img').length + (window.planted ? 1 : 0)") or page.dialogs:
        raise SystemExit("the card of an error made something of a stranger's words active")


def report(page, figures):
    """Opens the report from disk, narrow and wide, and asks axe for faults."""
    axe = (FOLDER / "axe.min.js").read_text()
    page.call("Page.setBypassCSP", enabled=True)
    for width, height in ((390, 844), (1280, 900)):
        page.size(width, height)
        page.open("about:blank")
        page.open((FOLDER / "report.html").as_uri())
        page.until("the report", "document.readyState === 'complete' && document.querySelectorAll('.figure').length > 0")
        # Figures are drawn when they come into sight.
        page.value("""(async () => {
          for (const figure of document.querySelectorAll('.figure')) {
            figure.scrollIntoView();
            await new Promise(done => setTimeout(done, 60));
          }
          scrollTo(0, 0);
        })()""")
        page.until("figures of the report", f"document.querySelectorAll('.js-plotly-plot .main-svg').length >= {2 * len(figures)}")
        compare(f"the report at {width} px", figures, page.value(COUNT))
        beyond = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if beyond > 0:
            raise SystemExit(f"the report at {width} px is {beyond} px too wide")
        page.value(axe + "; 0")
        found = page.value("""axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
          .filter(fault => ['serious', 'critical'].includes(fault.impact))
          .map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 200)).join(' | ')))""")
        page.picture(f"report_{width}")
        if found:
            raise SystemExit(f"axe at {width} px:\n" + "\n".join(found))
    # What is described but has no effect (a font of hidden ticks) is no fault.
    faults = page.value("""Array.from(document.querySelectorAll('.js-plotly-plot'))
      .flatMap(plot => Plotly.validate(plot.data, plot.layout) || [])
      .filter(fault => !['unused', 'invisible'].includes(fault.code)).map(fault => fault.msg)""")
    if faults:
        raise SystemExit("plotly: " + "; ".join(faults[:10]))
    # Words of strangers stay words, also when they are hovered.
    shown = page.value("""(async () => {
      const plots = Array.from(document.querySelectorAll('.js-plotly-plot')).filter(plot => JSON.stringify(plot.data).includes('window.planted'));
      const told = [];
      for (const plot of plots) {
        if (plot._fullLayout._has('cartesian')) {
          Plotly.Fx.hover(plot, [{curveNumber: 0, pointNumber: 0}]);
          await new Promise(done => setTimeout(done, 150));
        }
        told.push(plot.textContent);
      }
      return told;
    })()""")
    if not shown or not all("<img src=x onerror" in text for text in shown):
        raise SystemExit(f"hostile words are not shown as words: {[text[:300] for text in shown]}")
    planted = page.value("document.querySelectorAll('img[src=\"x\"], [onerror]').length + (window.planted ? 1 : 0)")
    if planted or page.dialogs:
        raise SystemExit("something planted is active")


def main():
    notebook = json.loads((FOLDER / "figures.ipynb").read_text())
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    figures = [output["data"]["application/vnd.plotly.v1+json"] for output in outputs if "data" in output]
    profile = FOLDER / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    environment = {**os.environ, "HOME": str(FOLDER)}
    browser = subprocess.Popen(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--remote-debugging-port=0", f"--user-data-dir={profile}", "--disable-background-networking", "--disable-component-update",
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "about:blank"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        port = profile / "DevToolsActivePort"
        end = time.monotonic() + 30
        while not (port.is_file() and port.read_text().strip()):
            if time.monotonic() > end or browser.poll() is not None:
                raise SystemExit("Chromium does not start")
            time.sleep(0.1)
        page = Page(port.read_text().split()[0])
        report(page, figures)
        lab(page, figures, environment)
        away = sorted({address for address in page.asked if not LOCAL.match(address)})
        if away:
            raise SystemExit(f"asked for what is not on this machine: {away}")
        print(f"{len(figures)} figures, {len(page.asked)} requests, all to this machine")
    finally:
        browser.terminate()
        browser.wait(20)


main()
