'use strict';
// Draws the figures of a report, in the colours of the reader's theme, when they come into view.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const wide = matchMedia('(min-width: 800px)');
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  // The colours made for light paper, and what stands for them on dark paper.
  const ON_DARK = {
    '#FFFFFF': 'paper', '#FFF': 'paper', 'WHITE': 'paper', '#1F2430': 'ink', '#000000': 'ink', 'BLACK': 'ink', '#E6E8EC': 'grid',
    '#0072B2': 'series'
  };
  const channels = text => (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) || []).slice(1).map(part => parseInt(part, 16));

  const luminance = text => {
    const parts = channels(text);
    if (!parts.length) return null;
    const [r, g, b] = parts.map(part => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

  /** A copy in the present theme; text that would be too faint takes the quiet ink. */
  const themed = (value, key = '', parent = '') => {
    if (Array.isArray(value)) return value.map(item => themed(item, key, parent));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, themed(item, name, key)]));
    }
    if (typeof value !== 'string' || !dark.matches) return value;
    const role = ON_DARK[value.toUpperCase()];
    if (role && /color/i.test(key)) return colour(role);
    const blue = /^rgba\(0, ?114, ?178, ?([\d.]+)\)$/.exec(value);
    if (blue) return `rgba(${channels(colour('series'))}, ${blue[1]})`;
    if (key === 'color' && /font/i.test(parent)) {
      const [text, paper] = [luminance(value), luminance(colour('paper'))];
      if (text !== null && paper !== null && contrast(text, paper) < 4.5) return colour('quiet');
    }
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
  const asLegend = (data, layout) => {
    layout.annotations = layout.annotations.filter(note => !isLabel(note));
    layout.margin.r = 12;
    layout.showlegend = true;
    layout.legend = { orientation: 'h', x: 0, xanchor: 'left', y: 1.02, yanchor: 'bottom', itemclick: false, itemdoubleclick: false };
    for (const trace of data) if (trace.hoverinfo === 'skip') trace.showlegend = false;
  };

  /** Title, subtitle and source become text of the page: it wraps on a small screen and can be read aloud and copied. */
  const takeOutText = layout => {
    const text = { title: [], source: [] };
    const title = layout.title && (typeof layout.title === 'string' ? { text: layout.title } : layout.title);
    if (title && title.text) {
      text.title = lines(title.text);
      if (title.subtitle && title.subtitle.text) text.title.push(...lines(title.subtitle.text));
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
    layout.margin = {
      ...margin,
      t: text.title.length ? Math.max(16, (margin.t ?? 72) - 56) : margin.t,
      b: text.source.length ? Math.max(48, (margin.b ?? 76) - 24) : margin.b,
      l: narrow ? 40 : Math.min(margin.l ?? 60, 64),
      r: margin.r ?? 24
    };
    if (narrow && layout.annotations.some(isLabel)) asLegend(data, layout);
    layout.autosize = true;
    delete layout.width;
    layout.height = layout.height || 420;
    layout.paper_bgcolor = 'rgba(0,0,0,0)';
    layout.plot_bgcolor = 'rgba(0,0,0,0)';
    layout.font = { size: 12, family: 'system-ui, sans-serif', ...layout.font, color: colour('ink') };
    layout.hoverlabel = { ...layout.hoverlabel, bgcolor: colour('paper'), bordercolor: colour('quiet'), font: { color: colour('ink') } };
    for (const name of axes(layout)) {
      layout[name] = { gridcolor: colour('grid'), zerolinecolor: colour('grid'), linecolor: colour('grid'), automargin: true, ...layout[name] };
    }
    if (!axes(layout).length) {
      const axis = { gridcolor: colour('grid'), zerolinecolor: colour('grid'), automargin: true };
      layout.xaxis = axis;
      layout.yaxis = { ...axis };
    }
    return { data, layout, text };
  };

  const draw = async element => {
    const figure = JSON.parse(element.querySelector('script').textContent);
    const { data, layout, text } = prepare(figure, element.clientWidth < 560);
    const drawing = element.querySelector('.drawing');
    const canvas = document.createElement('div');
    drawing.hidden = false;
    drawing.setAttribute('role', 'group');
    element.classList.add('drawn');
    drawing.replaceChildren(
      ...text.title.map((line, index) => paragraph(index ? 'figure-subtitle' : 'figure-title', line)),
      canvas,
      ...text.source.map(line => paragraph('figure-source', line))
    );
    try {
      await Plotly.newPlot(canvas, data, layout, {
        responsive: true, displaylogo: false, scrollZoom: false, modeBarButtonsToRemove: ['select2d', 'lasso2d', 'autoScale2d']
      });
      if (figure.frames) await Plotly.addFrames(canvas, figure.frames);
    } catch (error) {
      // The picture says the same.
      console.error(error);
      drawing.hidden = true;
      element.classList.remove('drawn');
    }
  };

  const figures = [...document.querySelectorAll('figure.figure')].filter(element => element.querySelector(':scope > script'));
  const seen = new Set();
  const watcher = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || seen.has(target)) continue;
        seen.add(target);
        draw(target);
      }
    },
    { rootMargin: '600px' }
  );
  if (typeof Plotly === 'object') figures.forEach(element => watcher.observe(element));
  dark.addEventListener('change', () => seen.forEach(draw));

  const contents = document.querySelector('details.contents');
  const unfold = () => {
    contents.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
  contents.addEventListener('click', event => {
    if (event.target.closest('a') && !wide.matches) contents.open = false;
  });

  // The part that is being read is marked in the contents.
  const links = new Map([...contents.querySelectorAll('a')].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const above = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = above.length ? links.get(above[above.length - 1].id) : null;
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
})();
