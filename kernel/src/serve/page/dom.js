// Making elements. Text goes in as text; what the server has cleaned is the one exception, and has a function of its own.

/** An element: `make('p', {class: 'note'}, 'text', child…)`. Functions are listeners, false and null leave an attribute out. */
export const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

/** Markup that the server has rebuilt from what cannot act. */
export const cleaned = (element, html) => {
  element.innerHTML = html;
  return element;
};

export const byId = id => document.getElementById(id);

/** Tells those who do not see the page. */
export const say = text => {
  byId('live').textContent = text;
};

/** A channel's picture; its first letter where there is none, or where it does not come. */
export const portrait = (address, title, size) => {
  const letter = make('span', { class: 'initial', 'aria-hidden': 'true', style: `--size: ${size}px` }, [...(title || '?').trim()][0] || '?');
  if (!address) return letter;
  const picture = make('img', { class: 'portrait', src: address.replace(/^\//, ''), alt: '', width: size, height: size });
  picture.addEventListener('error', () => picture.replaceWith(letter));
  return picture;
};
