// One view in its panel: cells as they come, and what is shown while they come, when none comes, and when they fail.
import { cleaned, make, say } from './dom.js';
import { layout } from './layout.js';
import { Failure, isPassing, lines, pause } from './server.js';
import { sentence, span } from './words.js';

const TITLES = {
  quota: 'Today’s quota is used up',
  network: 'YouTube could not be reached',
  not_found: 'There is no such channel',
  auth: 'The API key is missing or refused',
  input: 'That cannot be shown',
  connection: 'The connection was lost',
  starting: 'The dashboard is not ready',
  busy: 'Too many requests'
};

/** A failure as a block: what happened, what was said, what to do. */
export const problem = ({ kind, message, hint }, ...actions) =>
  make('div', { class: 'problem', role: 'alert' },
    make('h2', {}, Object.hasOwn(TITLES, kind) ? TITLES[kind] : 'This could not be made'),
    make('p', {}, sentence(message)),
    hint ? make('p', { class: 'hint' }, sentence(hint)) : null,
    actions.length ? make('p', { class: 'actions' }, ...actions) : null);

/** The panel's frame, with the view's title and what can be done with it. */
const frame = (title, links, content) => {
  const parts = {
    title: make('h2', {}, title),
    waiting: make('div', { class: 'waiting' }),
    text: make('p', { class: 'waiting-text' }, 'Starting…'),
    bar: make('progress', { max: 1, 'aria-label': `Progress of ${title}` }),
    skeleton: make('div', { class: 'skeleton', 'aria-hidden': 'true' }),
    end: make('div', { class: 'view-end' })
  };
  parts.waiting.append(parts.bar, parts.text);
  const actions = make('p', { class: 'view-links' }, ...links);
  const head = make('header', { class: 'view-head' }, parts.title, actions);
  return { parts, nodes: [head, parts.waiting, ...content, parts.skeleton, parts.end] };
};

/** Grey shapes where cells will be: tall ones for figures, low ones for text. */
const shapes = many =>
  Array.from({ length: Math.min(Math.max(many, 1), 6) }, (_, index) => make('div', { class: index % 2 ? 'shape tall' : 'shape' }));

/** What is too wide for the page scrolls by keyboard too. */
const scrolling = new ResizeObserver(entries => {
  for (const { target } of entries) {
    for (const part of target.querySelectorAll('.scroll, [style*="overflow"]')) {
      if (part.scrollWidth > part.clientWidth && !part.querySelector('[tabindex], a[href]')) part.tabIndex = 0;
    }
  }
});

const counted = (many, word) => `${many} ${word}${many === 1 ? '' : 's'}`;

/**
 * Fills `panel` with the view at `path`. `links` stand beside the title; `linkTo` makes a link to another view, or none;
 * `form` is what the viewer can change here, or none; `retry` starts anew; `signal` ends the asking.
 * Gives the last event, or throws a `Failure` that is shown already.
 */
export const show = async (panel, { path, title, links, linkTo, form, retry, signal }) => {
  const page = layout(linkTo);
  const { parts, nodes } = frame(title, links, page.nodes);
  if (form) page.slots.form.append(form);
  const empty = () => {
    page.empty();
    at = 0;
  };
  let total = 0;
  let at = 0;
  let troubled = false;

  const came = event => {
    if (!total || event.index === undefined) return;
    at = event.index + 1;
    parts.bar.value = Math.min(at / total, 1);
    parts.text.textContent = `Step ${at} of ${total}`;
    parts.skeleton.replaceChildren(...(at < total ? shapes(Math.min(total - at, 2)) : []));
  };
  const on = {
    start(event) {
      total = event.cells || 0;
      if (event.title) parts.title.textContent = event.title;
      parts.text.textContent = total ? `${counted(total, 'step')} to come` : 'Starting…';
      parts.skeleton.replaceChildren(...shapes(total));
      panel.classList.remove('queued');
    },
    queue(event) {
      panel.classList.add('queued');
      const before = Math.max(0, (event.place || 1) - 1);
      parts.text.textContent = before
        ? `Everything is busy. ${counted(before, 'viewer')} before you; your place is kept.`
        : 'Everything is busy. You are next; your place is kept.';
    },
    text: event => page.text(event),
    output(event) {
      page.output(event);
      came(event);
    },
    figure(event) {
      page.figure(event);
      came(event);
    },
    progress(event) {
      if (event.total && total) parts.bar.value = Math.min((at + event.done / event.total) / total, 1);
      if (event.text) parts.text.textContent = total ? `Step ${Math.min(at + 1, total)} of ${total} · ${event.text}` : event.text;
    },
    error(event) {
      troubled = true;
      page.slots.plain.append(cleaned(make('div', { class: 'cell' }), event.html));
    },
    end() {}
  };

  const attempt = async () => {
    let last = null;
    for await (const event of lines(path, { signal })) {
      if (Object.hasOwn(on, event.type)) on[event.type](event);
      last = event;
    }
    return last;
  };
  const again = () => make('button', { type: 'button', class: 'button', click: retry }, 'Try again');

  empty();
  scrolling.observe(panel);
  panel.replaceChildren(...nodes);
  panel.classList.remove('queued');
  panel.setAttribute('aria-busy', 'true');
  parts.bar.removeAttribute('value');
  parts.skeleton.replaceChildren(...shapes(4));
  say(`Loading ${title}`);
  try {
    let last;
    try {
      last = await attempt();
    } catch (failure) {
      if (!(failure instanceof Failure) || !isPassing(failure)) throw failure;
      empty();
      parts.text.textContent = 'The connection was lost. Trying once more…';
      await pause(800);
      last = await attempt();
    }
    page.finish();
    if (page.isEmpty()) {
      page.slots.plain.append(make('div', { class: 'nothing' }, make('h2', {}, 'Nothing to show'),
        make('p', {}, 'This view has no output for this channel and these settings.')));
    }
    const took = last.cached ? 'From the cache.' : last.seconds >= 0.5 ? `Calculated in ${span(Math.round(last.seconds))}.` : '';
    parts.end.append(took ? make('p', { class: 'note' }, took) : '', troubled ? make('p', {}, again()) : '');
    say(troubled ? `${title} is there, with parts that could not be made` : `${title} is ready`);
    return last;
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    const failed = failure instanceof Failure ? failure : new Failure({ message: String(failure.message || failure) });
    page.slots.plain.append(problem(failed, again()));
    throw failed;
  } finally {
    parts.waiting.remove();
    parts.skeleton.remove();
    panel.classList.remove('queued');
    panel.removeAttribute('aria-busy');
  }
};
