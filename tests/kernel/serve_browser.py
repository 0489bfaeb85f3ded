"""The dashboard in a real browser. Called with a directory for screenshots (which holds `axe.min.js`), the dashboard's address, and
what to do there; fails with a sentence."""

import json
import pathlib
import sys
import time

from chromium import Chromium
from marks import COUNT, compare

DIRECTORY, ADDRESS, SCENE = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
# Not every scene is audited.
AXE = (DIRECTORY / "axe.min.js").read_text() if (DIRECTORY / "axe.min.js").exists() else ""
DONE = """(() => {
  const panel = document.querySelector('.panel:not([hidden])');
  return panel && !panel.hasAttribute('aria-busy') && panel.querySelector('.view-end') !== null;
})()"""
SHOWN = "document.querySelector('.panel:not([hidden])')"


def check(condition, told):
    if not condition:
        raise SystemExit(told)


def text(page, selector):
    return page.value(f"document.querySelector({json.dumps(selector)})?.textContent ?? null")


def click(page, selector):
    check(page.value(f"(element => element && (element.click(), true))(document.querySelector({json.dumps(selector)}))"), f"there is no {selector}")


def key(page, name, code, modifiers=0):
    for kind in ("keyDown", "keyUp"):
        page.call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code, modifiers=modifiers)


def write(page, selector, words):
    page.value(f"(field => {{ field.focus(); field.select(); }})(document.querySelector({json.dumps(selector)}))")
    page.call("Input.insertText", text=words)


def audit(page, where):
    """What keeps people out, in axe's judgement."""
    page.value(AXE + "; 0")
    found = page.value("""axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
      .filter(fault => ['serious', 'critical'].includes(fault.impact))
      .map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + node.failureSummary.slice(0, 200)).join(' | ')))""")
    check(not found, f"axe in {where}:\n" + "\n".join(found))
    beyond = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(beyond <= 0, f"{where} is {beyond} px too wide")


def draw(page, where):
    """Scrolls through the open view and compares what is drawn with what its figures ask for."""
    page.value(f"""(async () => {{
      for (const figure of {SHOWN}.querySelectorAll('figure.figure')) {{
        figure.scrollIntoView();
        await new Promise(done => setTimeout(done, 80));
      }}
      scrollTo(0, 0);
    }})()""")
    wanted = page.value(f"{SHOWN}.querySelectorAll('figure.figure > .drawing').length")
    page.until(f"figures of {where}", f"{SHOWN}.querySelectorAll('.js-plotly-plot .main-svg').length >= 2 * {wanted}")
    # Charts side by side have the width of their places.
    page.until(f"the width of the figures of {where}", f"""Array.from({SHOWN}.querySelectorAll('.js-plotly-plot')).every(plot =>
      plot.querySelector('.main-svg').getBoundingClientRect().width <= plot.closest('figure').getBoundingClientRect().width + 1)""")
    time.sleep(0.3)
    figures = page.value(f"""Array.from({SHOWN}.querySelectorAll('.js-plotly-plot')).map(plot => ({{
      data: plot.data, layout: {{title: {{text: plot.closest('figure').querySelector('.figure-title')?.textContent ?? ''}}}}}}))""")
    drawn = page.value(COUNT.replace("document.querySelectorAll('.js-plotly-plot')", f"{SHOWN}.querySelectorAll('.js-plotly-plot')"))
    compare(where, figures, drawn)
    marks = [sum(value for name, value in one.items() if name != "title") for one in drawn]
    check(all(marks), f"{where}: a figure without marks: {marks}")
    return wanted


def first_screen(page, where, height, cards=False):
    """What a reader sees without scrolling: a sentence, key figures, and most of the main chart."""
    boxes = page.value(f"""['.headline-text', '.lead .tubelab-cards', '.main-chart .figure'].map(name => {{
      const box = {SHOWN}.querySelector(name)?.getBoundingClientRect();
      return box && [box.top + scrollY, box.bottom + scrollY];
    }})""")
    headline, key, chart = boxes
    check(headline and headline[1] < height / 2, f"{where}: the headline is at {headline}")
    check(not cards or (key and key[1] < height * 0.75), f"{where}: the cards are at {key}")
    check(not chart or chart[0] < height * 0.8, f"{where}: the main chart begins at {chart}")


def sorted_tables(page):
    """A table is sorted by its heads, unknown last; filtered; and its CSV has all its rows."""
    told = page.value(f"""(() => {{
      const table = Array.from({SHOWN}.querySelectorAll('.table')).find(table => table.querySelectorAll('th.number').length && table.querySelector('.table-tools input'));
      if (!table) return 'there is no table to sort';
      table.closest('details')?.setAttribute('open', '');
      const at = Array.from(table.querySelectorAll('th')).findIndex(head => head.classList.contains('number'));
      const head = table.querySelectorAll('th')[at];
      const column = () => Array.from(table.querySelectorAll('tbody tr'), row => row.children[at].textContent).map(text => text === '–' ? null : parseFloat(text.replaceAll(',', '')));
      head.querySelector('button').click();
      const down = column();
      head.querySelector('button').click();
      const up = column();
      const known = list => list.filter(value => value !== null);
      const falls = known(down).every((value, at, all) => !at || all[at - 1] >= value);
      const rises = known(up).every((value, at, all) => !at || all[at - 1] <= value);
      if (!falls || !rises) return 'a head does not sort: ' + JSON.stringify([down, up]);
      if (head.getAttribute('aria-sort') !== 'ascending') return 'the head does not say how it is sorted';
      const filter = table.querySelector('.table-tools input');
      filter.value = 'no row has these words';
      filter.dispatchEvent(new Event('input'));
      if (table.querySelectorAll('tbody tr').length) return 'the filter keeps rows';
      filter.value = '';
      filter.dispatchEvent(new Event('input'));
      return table.querySelectorAll('tbody tr').length ? '' : 'the rows do not come back';
    }})()""")
    check(told == "", told)
    addresses = page.value(f"Array.from({SHOWN}.querySelectorAll('.table td')).filter(cell => /https?:/.test(cell.textContent)).length")
    check(addresses == 0, f"{addresses} cells have an address as text")


def resize(page, width, height, dark=False):
    page.size(width, height)
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])


def opened(page, query=""):
    page.open("about:blank")
    page.call("Page.setBypassCSP", enabled=True)
    page.open(ADDRESS + query)


def tour(browser):
    page = browser.page()
    resize(page, 1280, 900)
    started = time.monotonic()
    opened(page, "?channel=demo")
    page.until("the first view", DONE, 180)
    first = time.monotonic() - started
    check(text(page, "#channel-title") == "Tubelab Demo (generated)", "the demo channel has another title")
    portrait = page.value("document.querySelector('#portrait').firstElementChild.naturalWidth ?? document.querySelector('#portrait').textContent")
    check(portrait, "the channel has neither a picture nor a letter")
    check("generated" in text(page, "#made-up") and not page.value("document.querySelector('#made-up').hidden"), "the demo is not marked as one")
    check(page.value(f"{SHOWN}.querySelectorAll('.lead .tubelab-cards dl > div').length") >= 4, "view 00 does not begin with its cards")
    first_screen(page, "the first view", 900, cards=True)
    audit(page, "the first view")
    page.picture("first")

    # Every tab, with what its figures ask for; no code is shown.
    names = page.value("Array.from(document.querySelectorAll('[role=tab]')).map(tab => tab.dataset.view)")
    check(len(names) >= 8, f"there are {len(names)} views")
    figures, slowest = 0, 0
    for name in names[1:]:
        started = time.monotonic()
        click(page, f"#tab-{name}")
        page.until(f"the view {name}", DONE, 120)
        slowest = max(slowest, time.monotonic() - started)
        title = text(page, f"#tab-{name}")
        page.until(f"the word for who listens that {name} is ready", f"document.querySelector('#live').textContent === {json.dumps(title + ' is ready')}")
        check(f"view={name}" in page.value("location.search"), f"{name} is not in the address")
        failures = page.value(f"Array.from({SHOWN}.querySelectorAll('.failure, .problem')).map(failure => failure.textContent)")
        check(not failures, f"{name}: {failures}")
        figures += draw(page, name)
        code = page.value(f"{SHOWN}.textContent.match(/let \\w+ = |fetch\\(&param|::prelude/)?.[0] ?? null")
        check(code is None, f"{name} shows code: {code}")
        audit(page, name)
        if "top" in name:
            sorted_tables(page)
        page.picture(f"view_{name}")
    check(figures >= 20, f"only {figures} figures are drawn")
    # A view that was opened is kept.
    page.value(f"{SHOWN}.dataset.kept = 'yes'")
    click(page, f"#tab-{names[1]}")
    click(page, f"#tab-{names[-1]}")
    check(page.value(f"{SHOWN}.dataset.kept") == "yes", "an opened view is made again")
    # Back and forward.
    page.value("history.go(-2)")
    page.until("the view before", f"document.querySelector('[role=tab][aria-selected=true]').dataset.view === {json.dumps(names[-1])}")

    keyboard(page, names)
    settings(page, names)
    themes(page, names[1])
    narrow(page, names)
    check(not page.strangers() and not page.dialogs, f"asked for what is not on this machine: {page.strangers()} {page.dialogs}")
    share(browser, names)
    print(json.dumps({"views": len(names), "figures": figures, "first_view_s": round(first, 2), "slowest_tab_s": round(slowest, 2), "requests": len(page.asked)}))


def keyboard(page, names):
    page.value("document.querySelector('[role=tab][aria-selected=true]').focus()")
    key(page, "Home", 36)
    check(page.value("document.activeElement.dataset.view") == names[0], "Home does not go to the first tab")
    key(page, "ArrowRight", 39)
    check(page.value("document.activeElement.dataset.view") == names[1], "an arrow does not go to the next tab")
    check(page.value("document.activeElement.getAttribute('aria-selected')") == "false", "an arrow opens a view")
    outline = page.value("getComputedStyle(document.activeElement).outlineStyle")
    check(outline != "none", "the focus is not visible")
    page.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    page.call("Input.dispatchKeyEvent", type="keyUp", key="Enter", code="Enter", windowsVirtualKeyCode=13)
    page.until("the view by keyboard", f"document.querySelector('#tab-{names[1]}').getAttribute('aria-selected') === 'true'")
    # The first stop of the page leads past everything above the view.
    page.value("document.activeElement.blur(); scrollTo(0, 0)")
    check(page.value("document.querySelector('a.skip').getAttribute('href')") == "#main", "there is no way past the head")
    check(page.value("document.querySelector('[role=tabpanel]').getAttribute('aria-labelledby')?.startsWith('tab-')"), "a panel has no name")


def settings(page, names):
    click(page, "#settings-open")
    check(page.value("document.querySelector('#settings-open').getAttribute('aria-expanded')") == "true", "the panel does not say that it is open")
    write(page, "#setting-tz", "Asia/Tokyo")
    page.picture("settings")
    audit(page, "the settings")
    click(page, "#settings-form [type=submit]")
    page.until("the view in another zone", f"location.search.includes('tz=Asia%2FTokyo') && {DONE}", 120)
    uploads = next(name for name in names if "uploads" in name)
    click(page, f"#tab-{uploads}")
    page.until("uploads in another zone", DONE, 120)
    check("Tokyo" in page.value(f"{SHOWN}.textContent"), "the time zone does not reach the view")
    # A value that cannot be is said, and nothing is shown for it.
    click(page, "#settings-open")
    write(page, "#setting-tz", "Mars/Olympus")
    click(page, "#settings-form [type=submit]")
    page.until("the refused zone", "document.querySelector('.problem') !== null", 60)
    check("Mars/Olympus" in text(page, "main") or "time zone" in text(page, "main"), f"the refusal says {text(page, 'main')}")
    page.picture("refused")
    audit(page, "a refused setting")
    page.value("history.back()")
    page.until("the zone before", f"location.search.includes('Tokyo') && document.querySelector('.problem') === null && {DONE}", 120)


def themes(page, name):
    paper = "getComputedStyle(document.body).backgroundColor"
    opened(page, f"?channel=demo&view={name}&theme=dark")
    page.until("the dark view", DONE, 120)
    check(page.value(paper) == "rgb(20, 23, 31)", f"the dark theme's paper is {page.value(paper)}")
    draw(page, "the dark view")
    audit(page, "the dark theme")
    page.picture("dark")
    # Chosen in the panel, without asking the server again.
    asked = len(page.asked)
    click(page, "#settings-open")
    page.value("document.querySelector('#setting-theme').value = 'light'")
    click(page, "#settings-form [type=submit]")
    page.until("the light theme", f"{paper} === 'rgb(255, 255, 255)' && location.search.includes('theme=light')")
    check(not [one for one in page.asked[asked:] if "/api/" in one], "another theme asks the server")
    # By the system's wish.
    resize(page, 1280, 900, dark=True)
    opened(page, f"?channel=demo&view={name}")
    page.until("the system's dark theme", f"{DONE} && {paper} === 'rgb(20, 23, 31)'", 120)
    resize(page, 1280, 900)


def narrow(page, names):
    resize(page, 390, 844)
    for name in (names[0], names[1], names[-2]):
        opened(page, f"?channel=demo&view={name}")
        page.until(f"{name} at 390 px", DONE, 120)
        draw(page, f"{name} at 390 px")
        audit(page, f"{name} at 390 px")
        first_screen(page, f"{name} at 390 px", 844, cards=name == names[0])
        page.picture(f"narrow_{name}")
    click(page, "#settings-open")
    audit(page, "the settings at 390 px")
    resize(page, 1280, 900)


def share(browser, names):
    """The same address in a profile that has never been here shows the same."""
    page = browser.page()
    query = f"?channel=demo&view={next(name for name in names if 'uploads' in name)}&tz=Asia%2FTokyo"
    opened(page, query)
    page.until("the shared view", DONE, 120)
    wanted = page.value(f"{SHOWN}.querySelector('.headline, .main-chart').textContent")
    with Chromium(DIRECTORY, "fresh") as other:
        page = other.page()
        opened(page, query)
        page.until("the shared view in a fresh profile", DONE, 120)
        page.value("Promise.all(Array.from(document.images).map(image => image.decode().catch(() => {})))")
        found = page.value(f"{SHOWN}.querySelector('.headline, .main-chart').textContent")
        check(wanted.strip() and wanted == found, "a shared address shows something else")
        check("Tokyo" in page.value(f"{SHOWN}.textContent"), "a shared address has another time zone")
        check(page.value("document.querySelector('#setting-tz').value") == "Asia/Tokyo", "the settings do not show what the address says")
        check(not page.strangers(), f"asked for what is not on this machine: {page.strangers()}")


def search(browser):
    """A channel of the API, found by its name and chosen by keyboard."""
    page = browser.page()
    resize(page, 1280, 900)
    opened(page, "?channel=demo")
    page.until("the first view", DONE, 180)
    write(page, "#search", sys.argv[4])
    page.until("suggestions", "document.querySelectorAll('[role=option]').length > 0", 60)
    combobox = page.value("(box => [box.getAttribute('role'), box.getAttribute('aria-expanded'), box.getAttribute('aria-controls')])(document.querySelector('#search'))")
    check(combobox == ["combobox", "true", "suggestions"], f"the search box says {combobox}")
    audit(page, "suggestions")
    page.picture("suggestions")
    key(page, "Escape", 27)
    check(page.value("document.querySelector('#suggestions-box').hidden"), "Escape does not close the suggestions")
    key(page, "ArrowDown", 40)
    page.until("suggestions again", "document.querySelectorAll('[role=option]').length > 0 && !document.querySelector('#suggestions-box').hidden", 60)
    wanted = page.value("Array.from(document.querySelectorAll('[role=option]')).findIndex(option => option.dataset.channel !== 'demo' && !option.dataset.channel.startsWith('demo-') && !option.dataset.channel.startsWith('@tubelab-demo-2') )")
    check(wanted >= 0, f"only generated channels are suggested: {text(page, '#suggestions')}")
    for _ in range(wanted + 1):
        key(page, "ArrowDown", 40)
    active = page.value("document.getElementById(document.querySelector('#search').getAttribute('aria-activedescendant'))?.querySelector('.name').textContent ?? null")
    check(active is not None, "no suggestion is active")
    page.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    page.until("the channel that was chosen", f"document.querySelector('#channel-title')?.textContent === {json.dumps(active)} && {DONE}", 120)
    check("channel=" in page.value("location.search"), "the channel is not in the address")
    check("units left" in text(page, "#quota"), f"the quota says {text(page, '#quota')}")
    check("Fetched" in text(page, "#freshness"), "how fresh it is is not said")
    page.picture("chosen")
    # As a notebook, and as a report.
    links = page.value(f"Array.from({SHOWN}.querySelectorAll('.view-links a')).map(link => link.getAttribute('href'))")
    check(links[0].startswith("notebook/") and links[1].startswith("report?"), f"the links are {links}")
    notebook = page.value(f"fetch({json.dumps(links[0])}).then(answer => answer.json())")
    check(notebook["nbformat"] == 4 and any(cell["cell_type"] == "code" for cell in notebook["cells"]), "the notebook is none")
    everything = page.value("document.documentElement.outerHTML") + json.dumps(notebook)
    check(sys.argv[5] not in everything, "the key of the API is in the page")
    check(not page.strangers(), f"asked for what is not on this machine: {page.strangers()}")


def failing(browser):
    """The API fails: what was fetched stays, with its mark; what was not is told, with a way on."""
    page = browser.page()
    resize(page, 1280, 900)
    opened(page, f"?channel={sys.argv[4]}")
    page.until("what was fetched", f"document.querySelector('#channel-title')?.textContent !== '' && {DONE}", 120)
    click(page, "#refresh")
    page.until("the end of the refresh", "document.querySelector('#refresh').textContent === 'Refresh' && document.querySelector('.notice.stale') !== null", 120)
    page.until("the view", DONE, 120)
    told = text(page, ".notice.stale")
    check("Not up to date" in told and "Try again" in told, f"stale data are marked with {told}")
    audit(page, "stale data")
    page.picture("stale")
    opened(page, f"?channel={sys.argv[5]}")
    page.until("the failure", "document.querySelector('.problem') !== null", 120)
    told = text(page, ".problem")
    check("YouTube could not be reached" in told and "Try again" in told, f"the failure says {told}")
    audit(page, "a failure")
    page.picture("failing")
    resize(page, 390, 844, dark=True)
    audit(page, "a failure at 390 px")
    page.picture("failing_390")


def used(browser):
    """No quota is left."""
    page = browser.page()
    resize(page, 1280, 900)
    opened(page, f"?channel={sys.argv[5]}")
    page.until("the refusal", "document.querySelector('.problem') !== null", 120)
    told = text(page, ".problem")
    check("quota" in told.lower(), f"the refusal says {told}")
    audit(page, "used-up quota")
    page.picture("used")
    # The demo costs none.
    page.value("Array.from(document.querySelectorAll('.problem button')).find(button => button.textContent.includes('demo')).click()")
    page.until("the demo", f"document.querySelector('#channel-title')?.textContent === 'Tubelab Demo (generated)' && {DONE}", 120)


def keyless(browser):
    """There is no key: what was typed stays in the box, and the page says who can do what."""
    page = browser.page()
    resize(page, 1280, 900)
    opened(page, "?channel=demo")
    page.until("the page", "document.querySelector('#channel-title')?.textContent === 'Tubelab Demo (generated)'", 180)
    write(page, "#search", "@rustlang")
    page.call("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    page.until("the refusal", "document.querySelector('.problem') !== null", 120)
    told = text(page, ".problem")
    check("No key for the YouTube Data API is set" in told and "hoever runs this dashboard" in told and "YOUTUBE_API_KEY" in told, f"the refusal says {told}")
    typed = page.value("document.querySelector('#search').value")
    check(typed == "@rustlang", f"the box holds {typed!r}")
    # The demo needs none, and the box is free again.
    page.value("Array.from(document.querySelectorAll('.problem button')).find(button => button.textContent.includes('demo')).click()")
    page.until("the demo", "document.querySelector('#channel-title')?.textContent === 'Tubelab Demo (generated)' && document.querySelector('.problem') === null", 120)
    page.until("the empty box", "document.querySelector('#search').value === ''", 30)


with Chromium(DIRECTORY) as browser:
    {"tour": tour, "search": search, "failing": failing, "used": used, "keyless": keyless}[SCENE](browser)
