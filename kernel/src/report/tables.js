'use strict';
// Tables whose data stand beside them: sorting, filtering, all columns and rows, and a CSV. Classic script, so that a report can
// embed it.
const tables = (() => {
  const MOST = 6;
  const FIRST = 10;

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(key, value);
      else if (value !== null && value !== false) element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== null));
    return element;
  };

  /** The address of a video's picture; a page that loads nothing has none. */
  let pictures = null;

  const text = cell => (cell === null ? '' : typeof cell === 'string' ? cell : cell.t);
  const key = cell => (cell === null ? null : typeof cell === 'string' ? cell : cell.s ?? cell.t);

  /** Unknown comes last whichever way the rows are sorted. */
  const compare = (at, down) => (a, b) => {
    const [x, y] = [key(a[at]), key(b[at])];
    if (x === null || y === null) return (x === null) - (y === null);
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return down ? -order : order;
  };

  const quoted = value => {
    const plain = value === null || value === undefined ? '' : String(value);
    // A spreadsheet takes a text that starts so for a formula.
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };

  /** All rows that the page has, with the columns as they are called in the data. */
  const csv = ({ columns, rows }) => {
    const values = (cell, names) => names.map((name, at) => {
      if (cell === null) return null;
      return typeof cell === 'string' ? (at ? null : cell) : (cell.v ?? [cell.t])[at];
    });
    const lines = [columns.flatMap(column => column.names), ...rows.map(row => row.flatMap((cell, at) => values(cell, columns[at].names)))];
    return lines.map(line => line.map(quoted).join(',')).join('\r\n');
  };

  const download = (data, name) => {
    const address = URL.createObjectURL(new Blob([`\ufeff${csv(data)}\r\n`], { type: 'text/csv' }));
    make('a', { href: address, download: `${name}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };

  const one = (element, caption) => {
    const script = element.querySelector(':scope > script');
    if (!script) return;
    const data = JSON.parse(script.textContent);
    const { columns, rows, height } = data;
    script.remove();
    const [head, body, count] = ['thead tr', 'tbody', '.table-count'].map(name => element.querySelector(name));
    const state = { at: -1, down: true, words: '', many: FIRST >= height - 14 ? height : FIRST };

    const kind = at => `${columns[at].numeric ? 'number' : 'words'}${at >= MOST ? ' more' : ''}`;
    const content = cell => {
      if (cell === null) return make('span', { class: 'unknown', title: 'unknown' }, '–');
      if (cell.l && cell.l.startsWith('https://')) {
        const link = make('a', { href: cell.l, target: '_blank', rel: 'noopener noreferrer', title: cell.t }, cell.t);
        const picture = cell.p && pictures ? make('img', { src: pictures(cell.v[1]), alt: '', width: 64, height: 36, loading: 'lazy' }) : null;
        picture?.addEventListener('error', () => picture.remove());
        return picture ? make('span', { class: 'pictured' }, picture, link) : link;
      }
      return text(cell);
    };
    const draw = () => {
      const wanted = state.words.toLocaleLowerCase();
      const found = wanted ? rows.filter(row => row.some(cell => text(cell).toLocaleLowerCase().includes(wanted))) : [...rows];
      if (state.at >= 0) found.sort(compare(state.at, state.down));
      body.replaceChildren(...found.slice(0, state.many).map(row =>
        make('tr', {}, ...row.map((cell, at) =>
          make('td', { class: typeof cell?.s === 'string' ? `${kind(at)} date` : kind(at), 'data-label': columns[at].words, dir: columns[at].numeric ? null : 'auto' }, content(cell))))));
      const shown = Math.min(found.length, state.many);
      const all = wanted ? `${found.length} found` : height === 1 ? '1 row' : `${height} rows`;
      count.textContent = shown < (wanted ? found.length : height) ? `${shown} of ${all}` : all;
      rest.hidden = shown >= found.length;
      rest.textContent = found.length < height && !wanted ? `Show the first ${found.length} rows` : `Show all ${found.length} rows`;
    };
    const sort = at => {
      // Numbers fall at first, as who looks for the most expects; words rise.
      state.down = state.at === at ? !state.down : columns[at].numeric;
      state.at = at;
      [...head.children].forEach((cell, place) => {
        if (place === at) cell.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
        else cell.removeAttribute('aria-sort');
      });
      draw();
    };
    [...head.children].forEach((cell, at) => {
      // The mark stays on the line of the last word.
      cell.replaceChildren(make('button', { type: 'button', click: () => sort(at) }, columns[at].words, cell.querySelector('abbr')));
    });

    const rest = make('button', { type: 'button', click: () => {
      state.many = rows.length;
      draw();
    } });
    const every = make('button', { type: 'button', click: () => {
      const whole = element.classList.toggle('whole');
      every.textContent = whole ? 'Fewer columns' : `All ${columns.length} columns`;
    } }, `All ${columns.length} columns`);
    const filter = make('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter the rows', input: () => {
      state.words = filter.value.trim();
      draw();
    } });
    const order = make('select', { change: () => {
      state.at = -1;
      if (order.value !== '') sort(Number(order.value));
      else draw();
    } }, make('option', { value: '' }, 'as given'), ...columns.map((column, at) => make('option', { value: at }, column.words)));
    element.prepend(make('div', { class: 'table-tools' },
      rows.length > 5 ? filter : null,
      rows.length > 2 ? make('label', { class: 'sort' }, 'Sort by', order) : null,
      columns.length > MOST ? every : null,
      rest,
      make('button', { type: 'button', click: () => download(data, caption(element)) }, rows.length < height ? `CSV of ${rows.length} rows` : 'CSV')));
    draw();
  };

  const name = element => {
    const head = element.closest('details')?.querySelector('summary') || element.closest('.part, section')?.querySelector('h3, h4, h2');
    const words = (head?.textContent || 'table').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    return words.slice(0, 60) || 'table';
  };

  return {
    /** `address(id)` is that of a video's picture; null for none. */
    picturedBy(address) {
      pictures = address;
    },
    /** Every table in `container` that is not enhanced yet. */
    enhance(container) {
      for (const element of container.querySelectorAll('.table')) one(element, name);
    }
  };
})();
