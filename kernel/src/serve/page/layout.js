// Where the outputs of a view stand: what the data say, key figures, the main chart, charts side by side; the rest is folded below.
import { cleaned, make } from './dom.js';

/** Key figures that are always in sight; the others are a click away. */
const CARDS = 4;
const figure = ({ json, png, alt }) => {
  const words = alt || 'Figure';
  const element = make('figure', { class: 'figure' },
    make('div', { class: 'drawing', hidden: true, 'aria-label': words }),
    png ? make('img', { class: 'picture', src: png, alt: words, width: 1200, height: 640, decoding: 'async' }) : make('p', { class: 'picture' }, words));
  if (json) figures.watch(element, json);
  return element;
};

const fold = (name, title) => make('details', { class: `fold ${name}`, hidden: true }, make('summary', {}, title));

/** The empty slots of a view, and how each kind of output finds its own. `linkTo` makes a link to another view, or none. */
export const layout = linkTo => {
  const slots = {
    headline: make('div', { class: 'headline' }),
    cards: make('div', { class: 'lead' }),
    main: make('div', { class: 'main-chart' }),
    form: make('div', { class: 'form-slot' }),
    findings: make('div', { class: 'more-findings' }),
    answers: make('div', { class: 'answers' }),
    charts: make('div', { class: 'charts' }),
    plain: make('div', { class: 'cells' }),
    tables: make('div', { class: 'folds' }),
    reading: fold('reading', 'How to read this'),
    methods: fold('methods', 'How this was calculated')
  };
  let lastHeading = '';

  const links = element => {
    for (const span of element.querySelectorAll('span:not([class]), a[data-view]')) {
      const link = linkTo(span.dataset.view || span.textContent);
      if (link) span.replaceWith(link);
    }
    return element;
  };

  /** A sentence in large letters; its interval, in brackets at the end, in small ones. */
  const headline = (words, ...rest) => {
    const [, said, detail] = /^(.*\S)\s+(\((?=[^()]*\d)[^()]* [^()]*\)\.?)\s*$/.exec(words) || [null, words, ''];
    return make('div', {},
      make('p', { class: 'headline-text', dir: 'auto' }, detail ? `${said}${/[.!?]$/.test(said) ? '' : '.'}` : said),
      detail || rest.length ? make('p', { class: 'headline-detail' }, detail.replace(/^\(|\)\.?$/g, ''), ...rest) : null);
  };

  const found = (items, heading) => {
    if (!slots.headline.childElementCount) {
      const first = items.shift();
      if (first) {
        const links = [...first.querySelectorAll('a')];
        links.forEach(link => link.remove());
        slots.headline.replaceChildren(headline(first.textContent.trim(), ...links));
      }
    }
    if (!items.length) return;
    if (heading && heading !== lastHeading) slots.findings.append(make('h3', {}, heading));
    lastHeading = heading;
    slots.findings.append(make('ul', { class: 'findings' }, ...items));
  };

  const cards = html => {
    const element = cleaned(make('div', { class: 'cell' }), html);
    const list = slots.cards.querySelector('dl');
    const shown = list ? list.childElementCount : 0;
    const all = [...element.querySelectorAll('.tubelab-cards dl > div')];
    const rest = all.slice(Math.max(0, CARDS - shown));
    if (list) list.append(...all.slice(0, Math.max(0, CARDS - shown)));
    else slots.cards.append(element);
    if (!rest.length) return;
    const more = make('dl', {}, ...rest);
    slots.tables.prepend(make('details', { class: 'fold' }, make('summary', {}, 'More key figures'), make('div', { class: 'lead' }, make('div', { class: 'tubelab-cards' }, more))));
  };

  const table = (html, { caption, heading, open }) => {
    const content = cleaned(make('div', { class: 'cell' }), html);
    const name = [heading, caption].filter((part, at, all) => part && all.indexOf(part) === at).join(': ') || 'Table';
    if (open) slots.answers.append(make('h3', {}, name), content);
    else slots.tables.append(make('details', { class: 'fold' }, make('summary', {}, name), content));
    tables.enhance(content);
  };

  const method = (html, { caption, heading }) => {
    slots.methods.hidden = false;
    slots.methods.append(make('h3', {}, caption || heading || 'Method'), cleaned(make('div', { class: 'cell' }), html));
  };

  return {
    slots,
    nodes: [slots.headline, slots.cards, slots.main, slots.form, slots.findings, slots.answers, slots.charts, slots.plain, slots.tables, slots.reading, slots.methods],
    isEmpty: () => !Object.values(slots).some(slot => slot.querySelector('p, figure, dl, table, pre, ul')),
    text({ html, heading }) {
      const element = links(cleaned(make('div', { class: 'text' }), html));
      slots.reading.hidden = false;
      if (heading && slots.reading.dataset.heading !== heading) slots.reading.append(make('h3', {}, heading));
      slots.reading.dataset.heading = heading || '';
      slots.reading.append(element);
    },
    output(event) {
      const { role, html, finding } = event;
      if (finding && role === 'method') found([make('li', { dir: 'auto' }, finding)], event.heading);
      if (role === 'headline') {
        const element = links(cleaned(make('div'), html));
        const items = [...element.querySelectorAll('.findings > li')];
        if (items.length) found(items, event.heading);
        else slots.findings.append(element);
      }
      else if (role === 'card') cards(html);
      else if (role === 'table') table(html, event);
      else if (role === 'method') method(html, event);
      else slots.plain.append(cleaned(make('div', { class: 'cell' }), html));
    },
    figure(event) {
      const element = figure(event);
      if (event.finding && !slots.headline.childElementCount) {
        slots.headline.replaceChildren(headline(event.finding));
        // The chart need not say it again.
        element.dataset.told = 'yes';
      }
      (slots.main.childElementCount ? slots.charts : slots.main).append(make('div', { class: 'cell' }, element));
    },
    /** When all is there: a view without a chart shows its first table. */
    finish() {
      const first = slots.tables.querySelector('details:has(.table)');
      if (!slots.main.childElementCount && first) {
        const name = first.querySelector('summary').textContent;
        if (name !== 'Table') slots.main.append(make('h3', {}, name));
        slots.main.append(first.querySelector('.cell'));
        first.remove();
      }
      if (slots.charts.childElementCount === 1) slots.charts.classList.add('alone');
    },
    empty() {
      for (const [name, slot] of Object.entries(slots)) {
        slot.querySelectorAll('figure.figure').forEach(figures.forget);
        const summary = name === 'reading' || name === 'methods' ? [slot.querySelector('summary')] : [];
        if (name !== 'form') slot.replaceChildren(...summary);
        if (summary.length) slot.hidden = true;
      }
      lastHeading = '';
    }
  };
};
