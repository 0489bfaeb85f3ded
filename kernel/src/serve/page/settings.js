// The settings panel: a field for each setting that the server has, and the theme, which is the page's own.
import { zone } from './address.js';
import { byId, make } from './dom.js';

/** Settings with few values, in the words of the page. */
const CHOICES = { period: [['all', 'Everything'], ['30d', 'The last 30 days'], ['90d', 'The last 90 days'], ['1y', 'The last year'], ['2y', 'The last two years']] };
const THEME = { label: 'Theme', default: '', options: [['', 'As the system'], ['light', 'Light'], ['dark', 'Dark']] };

const zones = () => (Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : []);

const field = (name, { label, hint, value, options = CHOICES[name], default: usual }) => {
  const id = `setting-${name}`;
  const about = hint && !options ? `${id}-hint` : null;
  const common = { id, name, 'aria-describedby': about };
  let input;
  if (options) {
    input = make('select', common, ...options.map(([key, text]) => make('option', { value: key, selected: key === (value || usual) }, text)));
  } else {
    const list = name === 'tz' || name === 'time_zone' ? `${id}-list` : null;
    input = make('input', { ...common, type: 'text', value, placeholder: usual, list, autocomplete: 'off', spellcheck: 'false', maxlength: 500 });
  }
  const parts = [make('label', { for: id }, label), input];
  if (input.hasAttribute('list')) parts.push(make('datalist', { id: `${id}-list` }, ...zones().map(zone => make('option', { value: zone }))));
  if (about) parts.push(make('p', { class: 'note', id: about }, hint));
  return make('div', { class: 'field' }, ...parts);
};

/** `apply(values)` gets every setting by name; what is as usual comes as ''. */
export const settings = apply => {
  const [panel, form, fields, opener] = ['settings', 'settings-form', 'settings-fields', 'settings-open'].map(byId);
  let known = {};
  let given = {};

  const toggle = open => {
    panel.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) fields.querySelector('input, select')?.focus();
    else opener.focus();
  };
  const values = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => {
    const text = String(value).trim();
    // What is left as it was stays in the address as it was.
    if (text === (given[name] ?? '')) return [name, text];
    return [name, text === (known[name]?.default ?? '') ? '' : text];
  }));
  opener.addEventListener('click', () => toggle(panel.hidden));
  byId('settings-close').addEventListener('click', () => toggle(false));
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') toggle(false);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    toggle(false);
    apply(values());
  });
  byId('settings-reset').addEventListener('click', () => {
    toggle(false);
    apply(Object.fromEntries(Object.keys(known).map(name => [name, ''])));
  });

  return {
    /** The fields of what the server lists, with the values of the state. */
    fill(listed, state) {
      // Planned videos have a form of their own, in their view.
      const { plan, ...general } = listed;
      known = { ...general, theme: THEME };
      if (known.tz && !known.tz.default) known.tz = { ...known.tz, default: zone };
      given = state;
      fields.replaceChildren(...Object.entries(known).map(([name, setting]) => field(name, { ...setting, value: state[name] ?? '' })));
    }
  };
};
