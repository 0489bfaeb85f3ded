// The views as tabs. Arrows move between them, Enter or Space opens one: opening costs a calculation, looking around does not.
import { make } from './dom.js';

export class Tabs {
  #list;
  #open;

  /** `open(name)` is called when a tab is chosen. */
  constructor(list, open) {
    this.#list = list;
    this.#open = open;
    list.addEventListener('keydown', event => this.#move(event));
  }

  /** The tabs of `views`: objects with a name and a title. */
  fill(views) {
    this.#list.replaceChildren(...views.map(({ name, title }) =>
      make('button', {
        type: 'button', role: 'tab', id: `tab-${name}`, 'data-view': name, 'aria-controls': `panel-${name}`, 'aria-selected': 'false', tabindex: '-1',
        click: () => this.#open(name)
      }, title)));
    this.#list.hidden = !views.length;
  }

  select(name) {
    for (const tab of this.#list.children) {
      const chosen = tab.dataset.view === name;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (chosen) this.#reveal(tab);
    }
  }

  /** How a view's tab looks: 'loading', 'failed' or ''. */
  mark(name, look) {
    const tab = this.#list.querySelector(`#tab-${CSS.escape(name)}`);
    if (tab) tab.dataset.look = look;
  }

  /** Without moving the page itself. */
  #reveal(tab) {
    const [list, box] = [this.#list.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (box.left < list.left || box.right > list.right) this.#list.scrollLeft += box.left - list.left - (list.width - box.width) / 2;
  }

  #move(event) {
    const tabs = [...this.#list.children];
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length].focus();
  }
}
