"""The report of a channel in a real browser, at three widths and on paper. Called with a directory for screenshots, the page, the
fewest and the most pages of paper, and what the first screen must have (finding, cards, chart); fails with a sentence."""

import base64
import json
import pathlib
import re
import sys

from chromium import Chromium

DIRECTORY, PAGE = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
FEWEST, MOST, WANTED = int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]
SIZES = [(1440, 900), (1280, 900), (390, 844)]
PLACES = {"finding": ".opening .first li", "cards": ".opening .key dl > div", "chart": ".opening .chart .figure"}
# Inches.
PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}

DRAW = """(async () => {
  for (const figure of document.querySelectorAll('.figure')) {
    figure.scrollIntoView();
    await new Promise(done => setTimeout(done, 60));
  }
  scrollTo(0, 0);
})()"""

# Tables without rows, and cells that are no words for a reader.
EMPTY = """Array.from(document.querySelectorAll('main table'))
  .filter(table => !table.querySelector('tbody td') || /undefined|NaN|\\[object|\\(none\\)|\\bnull\\b/.test(table.textContent))
  .map(table => table.textContent.trim().slice(0, 120))"""

# What is wider than its card, and what leaves the page; what scrolls by itself may be wide inside, and pictures clip theirs.
OUTSIDE = """(() => {
  const told = element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`;
  const found = [];
  for (const card of document.querySelectorAll('.tubelab-cards dl > div')) {
    const box = card.getBoundingClientRect();
    for (const part of card.querySelectorAll('*')) {
      const own = part.getBoundingClientRect();
      const out = own.right > box.right + 1 || own.bottom > box.bottom + 1 || own.left < box.left - 1 || part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
      if (own.width && out) found.push(`outside its card: ${told(part)}`);
    }
  }
  const width = document.documentElement.clientWidth;
  for (const element of document.querySelectorAll('main *, header *, footer *')) {
    if (element.closest('svg') || element.parentElement.closest('.scroll, pre')) continue;
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > width + 1 || box.left < -1)) found.push(`outside the page: ${told(element)}`);
  }
  for (const plot of document.querySelectorAll('.js-plotly-plot .main-svg')) {
    const figure = plot.closest('figure');
    if (plot.getBoundingClientRect().width > figure.getBoundingClientRect().width + 1) found.push(`wider than its place: ${told(figure)}`);
  }
  for (const table of document.querySelectorAll('.table-scroll')) {
    if (table.scrollWidth > table.clientWidth + 1) found.push(`a table scrolls: ${told(table)}`);
  }
  return found.slice(0, 5);
})()"""


def check(condition, told):
    if not condition:
        raise SystemExit(told)


def screen(page, width, height):
    page.size(width, height)
    page.open("about:blank")
    page.open(PAGE.as_uri())
    page.until("the report", "document.readyState === 'complete' && document.querySelector('main h2') !== null")
    page.value(DRAW)
    page.until("the first figures", "document.querySelector('.figure') === null || document.querySelector('.drawn, .picture') !== null")
    where = f"at {width} px"
    page.picture(f"{width}")
    for name in WANTED:
        box = page.value(f"(box => box && [box.top, box.bottom])(document.querySelector({json.dumps(PLACES[name])})?.getBoundingClientRect())")
        check(box, f"{where}: the report begins without its {name}")
        # A chart may go on below.
        check(box[0 if name == "chart" else 1] < height * (0.9 if name == "chart" else 1), f"{where}: the {name} of the first screen is at {box}")
    page.value("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    page.value(DRAW)
    beyond = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(beyond <= 0, f"{where} the report is {beyond} px too wide")
    for what, found in (("an empty table or cell", page.value(EMPTY)), ("out of place", page.value(OUTSIDE))):
        check(not found, f"{where}, {what}:\n" + "\n".join(found))


def paper(page):
    pages = {}
    for name, (width, height) in PAPERS.items():
        data = page.call("Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False, printBackground=False)["data"]
        file = base64.b64decode(data)
        (DIRECTORY / f"{name}.pdf").write_bytes(file)
        pages[name] = len(re.findall(rb"/Type /Page\b(?!s)", file))
    check(all(FEWEST <= many <= MOST for many in pages.values()), f"on paper the report has {pages} pages, not {FEWEST} to {MOST}")
    return pages


with Chromium(DIRECTORY) as browser:
    page = browser.page()
    for width, height in SIZES:
        screen(page, width, height)
    page.open("about:blank")
    page.size(1280, 900)
    page.open(PAGE.as_uri())
    page.until("the report for paper", "document.readyState === 'complete' && document.querySelector('main h2') !== null")
    pages = paper(page)
    check(not page.strangers() and not page.faults, f"the page asks or fails: {page.strangers()} {page.faults}")
    print(json.dumps(pages))
