// The page: what the address says is what is shown.
import * as address from './address.js';
import { byId, make, say } from './dom.js';
import * as head from './head.js';
import { search } from './search.js';
import { json } from './server.js';
import { plan } from './plan.js';
import { settings } from './settings.js';
import { Tabs } from './tabs.js';
import { problem, show } from './view.js';

const main = byId('main');
let state = address.read();
let about = null;
// The channel that stands in the search box because it could not be shown.
let failed = '';
// What is shown belongs to one channel with one choice of settings; another choice ends what is still asked for it.
let shown = { key: null, panels: new Map(), ending: new AbortController() };

figures.loadedBy(() => {
  window.plotlyAsked ??= new Promise((done, failed) => {
    document.head.append(make('script', { src: 'static/plotly.js', load: done, error: () => {
      window.plotlyAsked = null;
      failed(new Error('plotly.js did not come'));
    } }));
  });
  return window.plotlyAsked;
});

const links = name => {
  const asked = address.query(state);
  const copy = make('button', { type: 'button', class: 'link', click: async () => {
    await navigator.clipboard.writeText(location.href).then(() => say('The link is copied'), () => say('The link is in the address bar'));
    copy.textContent = 'Copied';
    setTimeout(() => { copy.textContent = 'Copy link'; }, 2000);
  } }, 'Copy link');
  return [
    make('a', { href: `notebook/${encodeURIComponent(name)}?${asked}`, download: true }, 'Download notebook'),
    make('a', { href: `report?${asked}`, download: true }, 'Download report'),
    copy
  ];
};

const load = (name, panel) => {
  const title = about.views.find(view => view.name === name).title;
  const { ending } = shown;
  tabs.mark(name, 'loading');
  const linkTo = other => {
    const view = about.views.find(view => view.name === other);
    return view && make('a', { href: `?${new URLSearchParams({ ...state, view: other })}`, click: event => {
      event.preventDefault();
      choose(other);
      scrollTo(0, 0);
    } }, view.title);
  };
  const asks = about.views.find(view => view.name === name).parameters || [];
  const form = asks.includes('plan') ? plan(state.plan || '', value => go({ ...state, plan: value })) : null;
  const path = `api/view/${encodeURIComponent(name)}?${address.query(state)}`;
  show(panel, { path, title, links: links(name), linkTo, form, retry: () => load(name, panel), signal: ending.signal }).then(
    last => {
      tabs.mark(name, '');
      if (last.stale && !about.stale) update({ ...about, stale: last.stale });
    },
    failure => {
      if (failure.name !== 'AbortError') tabs.mark(name, 'failed');
    });
};

/** Shows a view; what was made already stays made. */
const open = name => {
  tabs.select(name);
  let panel = shown.panels.get(name);
  const isNew = !panel;
  if (isNew) {
    panel = make('section', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, tabindex: '0', class: 'panel' });
    shown.panels.set(name, panel);
    main.append(panel);
  }
  for (const [other, element] of shown.panels) element.hidden = other !== name;
  if (isNew) load(name, panel);
  else if (globalThis.Plotly) figures.fit(panel);
};

const choose = name => {
  state = { ...state, view: name };
  address.push(state);
  open(name);
};

const tabs = new Tabs(byId('tabs'), choose);

const current = () => (about.views.some(view => view.name === state.view) ? state.view : about.views[0]?.name);

const update = answer => {
  about = answer;
  // A generated video has no picture.
  tables.picturedBy(about.demo ? null : id => `thumbnail?video=${encodeURIComponent(id)}`);
  head.channel(about);
  head.notices(about, refresh);
};

const clear = () => {
  shown.ending.abort();
  for (const element of main.querySelectorAll('figure.figure')) figures.forget(element);
  main.replaceChildren();
  shown = { key: address.query(state), panels: new Map(), ending: new AbortController() };
};

const welcome = () =>
  make('div', { class: 'nothing' }, make('h2', {}, 'Which channel?'),
    make('p', {}, 'Search for one above: by name, by @handle, or by a link to the channel or one of its videos.'),
    make('p', { class: 'actions' }, demo()));

const demo = () => make('button', { type: 'button', class: 'button', click: () => go({ channel: 'demo', view: state.view, theme: state.theme }) }, 'See the demo channel');

const change = () => make('button', { type: 'button', class: 'button strong', click: () => byId('settings-open').click() }, 'Change the settings');

const again = () => make('button', { type: 'button', class: 'button strong', click: () => reload() }, 'Try again');

/** Everything anew for the state of the address. */
const reload = async () => {
  clear();
  const { signal } = shown.ending;
  document.body.dataset.loading = '';
  main.append(make('div', { class: 'waiting' }, make('progress', { max: 1, 'aria-label': 'Loading the channel' }), make('p', {}, 'Looking up the channel…')));
  main.append(make('div', { class: 'skeleton', 'aria-hidden': 'true' }, make('div', { class: 'shape' }), make('div', { class: 'shape tall' })));
  say('Loading the channel');
  try {
    const answer = await json(`api/state?${address.query(state)}`, { signal });
    main.replaceChildren();
    update(answer);
    panel.fill(answer.settings || {}, state);
    const usable = answer.channel && !answer.error;
    tabs.fill(usable ? answer.views : []);
    // What did not work can be corrected where it was typed.
    if (byId('search').value === failed) byId('search').value = failed = (answer.error && state.channel) || '';
    if (answer.error) main.append(problem(answer.error, answer.error.kind === 'input' ? change() : again(), demo()));
    else if (!answer.channel) main.append(welcome());
    else if (answer.views.length) open(current());
    if (answer.error) say(answer.error.message);
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    tabs.fill([]);
    main.replaceChildren(problem(failure, again()));
  } finally {
    if (!signal.aborted) delete document.body.dataset.loading;
  }
};

const go = next => {
  state = next;
  address.push(state);
  theme.apply(state.theme);
  return reload();
};

const refresh = async () => {
  const button = byId('refresh');
  button.disabled = true;
  button.textContent = 'Refreshing…';
  let trouble = null;
  try {
    const answer = await json(`api/refresh?${address.query(state)}`, { method: 'POST' });
    trouble = answer && answer.error;
  } catch (failure) {
    trouble = failure;
  }
  button.disabled = false;
  button.textContent = 'Refresh';
  if (trouble) {
    say(`Not refreshed. ${trouble.message}`);
    head.notices({ ...about, trouble }, refresh);
  } else {
    await reload();
  }
};

const panel = settings(values => {
  const before = state;
  state = { ...state, ...values };
  address.push(state);
  if (address.query(address.read()) === address.query(before)) {
    theme.apply(state.theme);
    figures.redraw();
  } else {
    go(state);
  }
});
search(channel => go({ ...state, channel }));
byId('refresh').addEventListener('click', refresh);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', figures.redraw);
addEventListener('popstate', () => {
  const before = state;
  state = address.read();
  theme.apply(state.theme);
  if (address.query(state) !== shown.key) return reload();
  if (before.theme !== state.theme) figures.redraw();
  if (about) panel.fill(about.settings || {}, state);
  if (about && about.channel && !about.error && about.views.length) open(current());
});

reload();
