'use strict';
(() => {
  const wide = matchMedia('(min-width: 800px)');

  // The text of an element in which it is packed by gzip.
  const unpacked = element => {
    const bytes = Uint8Array.from(atob(element.textContent), character => character.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };

  let plotly = null;
  const loadPlotly = async () => {
    const script = document.createElement('script');
    script.textContent = await unpacked(document.getElementById('plotly'));
    document.head.append(script);
  };

  // Where a browser cannot unpack, the pictures stay.
  if (typeof DecompressionStream === 'function') {
    figures.loadedBy(() => (plotly ??= loadPlotly()));
    for (const element of document.querySelectorAll('figure.figure')) {
      const script = element.querySelector(':scope > script');
      if (!script) continue;
      const text = script.type === 'application/gzip' ? () => unpacked(script) : async () => script.textContent;
      figures.watch(element, async () => JSON.parse(await text()));
    }
  }
  tables.enhance(document);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', figures.redraw);

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
