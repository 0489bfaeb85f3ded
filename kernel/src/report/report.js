'use strict';
(() => {
  const wide = matchMedia('(min-width: 800px)');

  const drawn = [...document.querySelectorAll('figure.figure')].filter(element => element.querySelector(':scope > script'));
  if (typeof Plotly === 'object') {
    drawn.forEach(element => figures.watch(element, JSON.parse(element.querySelector('script').textContent)));
  }
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
