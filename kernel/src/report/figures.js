'use strict';
// Draws figures with plotly.js in the colours of the page's theme, when they come into view. Classic script and not a module,
// so that a report can embed it.
const figures = (() => {
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  // The colours made for light paper, and what stands for them on dark paper.
  const ON_DARK = {
    '#FFFFFF': 'paper', '#FFF': 'paper', 'WHITE': 'paper', '#1F2430': 'ink', '#000000': 'ink', 'BLACK': 'ink', '#E6E8EC': 'grid',
    '#5B6270': 'quiet', '#0072B2': 'series'
  };
  const channels = text => (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) || []).slice(1).map(part => parseInt(part, 16));

  const luminance = rgb => {
    const [r, g, b] = rgb.map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

  /** The colour mixed with ink until it stands 4.5 : 1 against the paper, as text must. */
  const legible = text => {
    const [own, ink, paper] = [text, colour('ink'), colour('paper')].map(channels);
    if (!own.length) return text;
    for (let share = 0; share <= 1; share += 0.05) {
      const mixed = own.map((part, index) => Math.round(part + (ink[index] - part) * share));
      if (contrast(mixed, paper) >= 4.5) return `rgb(${mixed})`;
    }
    return colour('ink');
  };

  const isDark = () => luminance(channels(colour('paper'))) < 0.5;

  /** A copy in the present theme; text that would be too faint is made legible. */
  const themed = (value, dark = isDark(), key = '', parent = '') => {
    if (Array.isArray(value)) return value.map(item => themed(item, dark, key, parent));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, themed(item, dark, name, key)]));
    }
    if (typeof value !== 'string' || !dark) return value;
    const role = ON_DARK[value.toUpperCase()];
    if (role && /color/i.test(key)) return colour(role);
    const blue = /^rgba\(0, ?114, ?178, ?([\d.]+)\)$/.exec(value);
    if (blue) return `rgba(${channels(colour('series'))}, ${blue[1]})`;
    if (key === 'color' && /font/i.test(parent)) return legible(value);
    return value;
  };

  /** plotly's few tags as lines of plain text; a parsed document is inert. */
  const lines = text =>
    String(text)
      .split(/<br\s*\/?>/i)
      .map(line => new DOMParser().parseFromString(line, 'text/html').body.textContent.trim())
      .filter(Boolean);

  const paragraph = (name, text) => {
    const element = document.createElement('p');
    element.className = name;
    element.textContent = text;
    return element;
  };

  const onPaper = note => note && note.xref === 'paper' && note.yref === 'paper' && !note.showarrow;
  const isSource = note => onPaper(note) && (note.y < 0 || (note.y === 0 && note.yshift < 0));
  const isLabel = note => onPaper(note) && note.x === 1 && note.xanchor === 'left';

  /** Labels at the ends of lines need room that a small screen lacks: there a legend above says the same. */
  const takeOutLegend = (data, layout) => {
    layout.annotations = layout.annotations.filter(note => !isLabel(note));
    layout.margin.r = 12;
    const legend = document.createElement('p');
    legend.className = 'figure-subtitle';
    for (const trace of data.filter(trace => trace.name && trace.hoverinfo !== 'skip')) {
      const swatch = document.createElement('span');
      swatch.textContent = '● ';
      const [line, marker] = [trace.line && trace.line.color, trace.marker && trace.marker.color];
      swatch.style.color = typeof line === 'string' ? line : typeof marker === 'string' ? marker : colour('quiet');
      legend.append(swatch, `${lines(trace.name).join(' ')}   `);
    }
    return [legend];
  };

  const NUMBERS = '①②③④⑤⑥⑦⑧⑨';
  const isFlag = note => note && String(note.xref).startsWith('x') && note.yref === 'paper' && note.y >= 1 && !note.showarrow;

  /** Words above dated rules would lie on each other on a small screen: numbers stand there, and their words above. */
  const takeOutFlags = layout => {
    const flags = layout.annotations.filter(isFlag).sort((a, b) => (a.x > b.x) - (a.x < b.x)).slice(0, NUMBERS.length);
    if (!flags.length) return [];
    const words = flags.map((flag, index) => `${NUMBERS[index]} ${lines(flag.text).join(': ')}`);
    flags.forEach((flag, index) => Object.assign(flag, { text: NUMBERS[index], xanchor: 'center', xshift: 0, yshift: 2, yanchor: 'bottom' }));
    return [paragraph('figure-subtitle', words.join(' · '))];
  };

  /** Areas with names that a small screen cannot hold become a list, the largest first. */
  const listed = trace => {
    const list = document.createElement('ol');
    list.className = 'figure-list';
    const most = Math.max(...trace.values);
    const rows = trace.values.map((value, at) => ({ value, label: lines(trace.labels[at]).join(' '), note: lines(trace.text?.[at] ?? value).join(' ') }));
    for (const { value, label, note } of rows.sort((a, b) => b.value - a.value)) {
      const row = document.createElement('li');
      row.style.setProperty('--share', `${(100 * value) / most}%`);
      row.append(paragraph('label', label), paragraph('note', note));
      list.append(row);
    }
    return list;
  };

  /** Names of bars and axes on a small screen: several short lines. */
  const wrapped = (name, width = 16) => {
    const rows = [''];
    for (const word of String(name).split(' ')) {
      const last = rows.length - 1;
      if (rows[last] && rows[last].length + word.length > width) rows.push(word);
      else rows[last] = `${rows[last]} ${word}`.trim();
    }
    return rows.length > 3 ? `${rows.slice(0, 3).join('<br>')}…` : rows.join('<br>');
  };

  /** Title, subtitle and source become text of the page: it wraps on a small screen and can be read aloud and copied. */
  const takeOutText = layout => {
    const text = { title: [], subtitle: [], source: [] };
    const title = layout.title && (typeof layout.title === 'string' ? { text: layout.title } : layout.title);
    if (title && title.text) {
      const [head, ...rest] = title.text.split(/<span[^>]*>/);
      text.title = lines(head);
      // Broken into lines for a picture; the page has its own width.
      text.subtitle = [lines(rest.join('')).join(' ')].filter(Boolean);
      if (title.subtitle && title.subtitle.text) text.subtitle.push(...lines(title.subtitle.text));
      delete layout.title;
    }
    const notes = layout.annotations || [];
    text.source = notes.filter(isSource).flatMap(note => lines(note.text));
    layout.annotations = notes.filter(note => !isSource(note));
    return text;
  };

  const axes = layout => Object.keys(layout).filter(name => /^[xy]axis\d*$/.test(name));

  const prepare = (figure, narrow) => {
    const data = themed(figure.data).map(trace => (trace.type === 'scattergl' ? { ...trace, type: 'scatter' } : trace));
    const layout = themed(figure.layout || {});
    const text = takeOutText(layout);
    const margin = layout.margin || {};
    const taken = 18 * Math.max(0, text.title.length - 1);
    layout.margin = {
      ...margin,
      t: text.title.length ? Math.max(16, (margin.t ?? 72) - 56 - taken) : margin.t,
      b: text.source.length ? Math.max(48, (margin.b ?? 76) - 24) : margin.b,
      l: narrow ? 40 : Math.min(margin.l ?? 60, 64),
      r: margin.r ?? 24
    };
    const legend = narrow && layout.annotations.some(isLabel) ? takeOutLegend(data, layout) : [];
    if (narrow) {
      const flags = takeOutFlags(layout);
      // Their second line is gone.
      if (flags.length) layout.margin.t = Math.max(24, layout.margin.t - 16);
      legend.push(...flags);
    }
    layout.autosize = true;
    delete layout.width;
    layout.height = (layout.height || 420) - (layout.height ? taken : 0);
    layout.paper_bgcolor = 'rgba(0,0,0,0)';
    layout.plot_bgcolor = 'rgba(0,0,0,0)';
    layout.font = { size: 12, family: 'system-ui, sans-serif', ...layout.font, color: colour('ink') };
    layout.modebar = { bgcolor: 'rgba(0,0,0,0)', color: colour('quiet'), activecolor: colour('ink'), ...layout.modebar };
    layout.hoverlabel = { ...layout.hoverlabel, bgcolor: colour('paper'), bordercolor: colour('quiet'), font: { color: colour('ink') } };
    for (const name of axes(layout)) {
      if (narrow && name.startsWith('y') && layout[name].ticktext) {
        const names = layout[name].ticktext.map(text => wrapped(text));
        const rows = Math.max(...names.map(text => text.split('<br>').length));
        // The plots of one figure side by side share these names, and have one height.
        const margins = (layout.margin.t ?? 72) + (layout.margin.b ?? 76);
        if (rows > 1) layout.height = Math.max(layout.height, names.length * (rows * 16 + 6) + margins);
        layout[name].ticktext = names;
      }
      if (narrow && name.startsWith('x') && layout[name].title?.text) layout[name].title.text = wrapped(layout[name].title.text, 34);
      layout[name] = { gridcolor: colour('grid'), zerolinecolor: colour('grid'), linecolor: colour('grid'), automargin: true, ...layout[name] };
    }
    if (!axes(layout).length) {
      const axis = { gridcolor: colour('grid'), zerolinecolor: colour('grid'), automargin: true };
      layout.xaxis = axis;
      layout.yaxis = { ...axis };
    }
    return { data, layout, text, legend };
  };

  const known = new Map();

  const isNarrow = element => element.clientWidth < 560;

  // A figure beside another has half the width that it had alone.
  const fitted = new ResizeObserver(entries => {
    for (const { target } of entries) {
      const plot = target.querySelector('.js-plotly-plot');
      if (!plot?.clientWidth || !plot._fullLayout) continue;
      if (target.classList.contains('narrow') !== isNarrow(target)) draw(target);
      else if (Math.abs(plot._fullLayout.width - plot.clientWidth) > 1) Plotly.Plots.resize(plot);
    }
  });

  const draw = async element => {
    const source = known.get(element);
    const figure = typeof source === 'function' ? await source() : source;
    if (!known.has(element)) return;
    known.set(element, figure);
    const narrow = isNarrow(element);
    element.classList.toggle('narrow', narrow);
    const { data, layout, text, legend } = prepare(figure, narrow);
    const isList = narrow && data.length === 1 && data[0].type === 'treemap';
    const drawing = element.querySelector('.drawing');
    const canvas = document.createElement('div');
    drawing.hidden = false;
    drawing.setAttribute('role', 'group');
    element.classList.add('drawn');
    drawing.replaceChildren(
      ...text.title.slice(0, 1).map(line => paragraph('figure-title', line)),
      // What the figure shows stands below its title, in lines as long as the picture allows; the page has its own width.
      ...(text.title.length > 1 ? [paragraph('figure-finding', text.title.slice(1).join(' '))] : []),
      ...text.subtitle.map(line => paragraph('figure-subtitle', line)),
      ...legend,
      isList ? listed(data[0]) : canvas,
      ...text.source.map(line => paragraph('figure-source', line))
    );
    if (isList) return;
    try {
      await Plotly.newPlot(canvas, data, layout, {
        responsive: true, displaylogo: false, displayModeBar: narrow ? false : 'hover', scrollZoom: false, modeBarButtonsToRemove: ['select2d', 'lasso2d', 'autoScale2d']
      });
      if (figure.frames) await Plotly.addFrames(canvas, figure.frames);
      fitted.observe(element);
    } catch (error) {
      // The picture says the same.
      console.error(error);
      drawing.hidden = true;
      element.classList.remove('drawn');
    }
  };

  const seen = new Set();
  let library = async () => {};
  const watcher = new IntersectionObserver(
    async entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || seen.has(target)) continue;
        seen.add(target);
        try {
          await library();
        } catch {
          // Without plotly.js the pictures stay, and the next figure in view asks again.
          seen.delete(target);
          return;
        }
        if (known.has(target)) draw(target);
      }
    },
    { rootMargin: '600px' }
  );

  return {
    /** Draws a figure, as JSON or as a function that gives it, in the place of the picture in `element`, as soon as that comes near. */
    watch(element, figure) {
      known.set(element, figure);
      watcher.observe(element);
    },
    /** Lets go of an element that leaves the page. */
    forget(element) {
      watcher.unobserve(element);
      fitted.unobserve(element);
      known.delete(element);
      seen.delete(element);
    },
    /** All that are drawn anew, in the colours of a theme that has changed; those out of sight when they are seen. */
    redraw() {
      for (const element of [...seen]) {
        if (element.clientWidth) draw(element);
        else seen.delete(element);
      }
    },
    /** Figures that were out of sight take the width that the page has now. */
    fit(container) {
      for (const plot of container.querySelectorAll('.js-plotly-plot')) Plotly.Plots.resize(plot);
    },
    /** How plotly.js comes; a page that embeds it need not say. */
    loadedBy(load) {
      library = load;
    }
  };
})();
