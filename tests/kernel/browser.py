"""Figures in a real browser: in JupyterLab, and on the page of a report. Called with a directory that holds `figures.ipynb`,
`report.html` and `axe.min.js`; leaves screenshots there, and fails with a sentence."""

import json
import os
import pathlib
import shutil
import sys
import time

from chromium import Chromium
from lab import Lab
from marks import COUNT, compare

DIRECTORY = pathlib.Path(sys.argv[1])


def lab(page, figures, environment):
    """Opens the notebook in JupyterLab with our renderer."""
    with Lab(DIRECTORY, environment) as server:
        shutil.copy(DIRECTORY / "figures.ipynb", server.root)
        page.size(1280, 900)
        page.open(server.address("figures.ipynb"))
        page.until("figures in JupyterLab", drawn(len(figures)), 90)
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


def drawn(many):
    """A plot has several drawings, so plots are counted."""
    plots = "Array.from(document.querySelectorAll('.js-plotly-plot')).filter(plot => plot.querySelector('.main-svg'))"
    return f"{plots}.length >= {many}"


def report(page, figures):
    """Opens the report from disk, narrow and wide, and asks axe for faults."""
    axe = (DIRECTORY / "axe.min.js").read_text()
    page.call("Page.setBypassCSP", enabled=True)
    for width, height in ((390, 844), (1280, 900)):
        # On a small screen areas with names are a list.
        plots = [figure for figure in figures if width > 560 or figure["data"][0]["type"] != "treemap"]
        page.size(width, height)
        page.open("about:blank")
        page.open((DIRECTORY / "report.html").as_uri())
        page.until("the report", "document.readyState === 'complete' && document.querySelectorAll('.figure').length > 0")
        # Figures are drawn when they come into sight.
        page.value("""(async () => {
          for (const figure of document.querySelectorAll('.figure')) {
            figure.scrollIntoView();
            await new Promise(done => setTimeout(done, 60));
          }
          scrollTo(0, 0);
        })()""")
        page.until("figures of the report", drawn(len(plots)))
        lists = page.value("document.querySelectorAll('.figure-list > li').length")
        areas = sum(len(figure["data"][0]["values"]) for figure in figures if figure not in plots)
        if lists != areas:
            raise SystemExit(f"the report at {width} px lists {lists} of {areas} areas")
        compare(f"the report at {width} px", plots, page.value(COUNT))
        beyond = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if beyond > 0:
            raise SystemExit(f"the report at {width} px is {beyond} px too wide")
        names = page.value("""Array.from(document.querySelectorAll('.js-plotly-plot .yaxislayer-above')).flatMap(axis => {
          const names = Array.from(axis.querySelectorAll('text')).map(text => [text.textContent, text.getBoundingClientRect()]);
          names.sort((a, b) => a[1].top - b[1].top);
          return names.slice(1).filter(([, box], i) => box.top < names[i][1].bottom - 1).map(([name]) => name);
        })""")
        if names:
            raise SystemExit(f"the report at {width} px: names of an axis lie on those above: {names}")
        page.value(axe + "; 0")
        found = page.value("""axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
          .filter(fault => ['serious', 'critical'].includes(fault.impact))
          .map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 200)).join(' | ')))""")
        page.picture(f"report_{width}")
        if found:
            raise SystemExit(f"axe at {width} px:\n" + "\n".join(found))
    # What is described but has no effect (a font of hidden ticks) is no fault, and no list that is "reset" to itself.
    faults = page.value("""Array.from(document.querySelectorAll('.js-plotly-plot'))
      .flatMap(plot => Plotly.validate(plot.data, plot.layout) || [])
      .filter(fault => !['unused', 'invisible'].includes(fault.code)).map(fault => fault.msg)
      .filter(message => !/set to '(.*)'.? got reset to '\\1' during defaults/.test(message))""")
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
    notebook = json.loads((DIRECTORY / "figures.ipynb").read_text())
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    figures = [output["data"]["application/vnd.plotly.v1+json"] for output in outputs if "data" in output]
    environment = {**os.environ, "HOME": str(DIRECTORY)}
    with Chromium(DIRECTORY) as browser:
        page = browser.page()
        report(page, figures)
        lab(page, figures, environment)
        if page.strangers():
            raise SystemExit(f"asked for what is not on this machine: {page.strangers()}")
        print(f"{len(figures)} figures, {len(page.asked)} requests, all to this machine")


main()
