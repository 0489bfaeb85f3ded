// The search box: a combobox whose list is what the server suggests.
import { byId, make, portrait } from './dom.js';
import { json } from './server.js';
import { sentence, short } from './words.js';

const LEAST = 2;
const WAIT = 350;

/** `choose(channel)` gets the handle or id of a suggestion, or what was typed. */
export const search = choose => {
  const [form, input, box, list, note] = ['search-form', 'search', 'suggestions-box', 'suggestions', 'suggestions-note'].map(byId);
  let active = -1;
  let timer = 0;
  let asking = null;

  const close = () => {
    clearTimeout(timer);
    if (asking) asking.abort();
    box.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const finish = channel => {
    close();
    input.value = '';
    choose(channel);
  };
  const mark = index => {
    const options = [...list.children];
    active = options.length ? (index + options.length) % options.length : -1;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', options[active].id);
    options[active].scrollIntoView({ block: 'nearest' });
  };
  const option = ({ id, title, handle, thumbnail, subscribers }, index) => {
    const facts = [handle, subscribers === null || subscribers === undefined ? '' : `${short(subscribers)} subscribers`].filter(Boolean).join(' · ');
    return make('li', {
      id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', 'data-channel': handle || id,
      // Before the box loses the focus.
      pointerdown: event => {
        event.preventDefault();
        finish(handle || id);
      }
    }, portrait(thumbnail, title, 36), make('span', { class: 'name', dir: 'auto' }, title), make('span', { class: 'facts', dir: 'auto' }, facts));
  };
  const open = ({ suggestions = [], error = null }, text) => {
    list.replaceChildren(...suggestions.map(option));
    list.hidden = !suggestions.length;
    note.textContent = error ? `${sentence(error.message)} ${sentence(error.hint || '')}`.trim()
      : suggestions.length ? '' : `No channel is called “${text}”. Press Enter to look it up by handle, id or link.`;
    note.hidden = !note.textContent;
    note.classList.toggle('bad', Boolean(error));
    active = -1;
    box.hidden = false;
    input.setAttribute('aria-expanded', String(Boolean(suggestions.length)));
    byId('live').textContent = error ? note.textContent : `${suggestions.length} suggestions`;
  };
  const suggest = async text => {
    if (asking) asking.abort();
    asking = new AbortController();
    try {
      open(await json(`api/suggest?${new URLSearchParams({ q: text })}`, { signal: asking.signal }), text);
    } catch (failure) {
      if (failure.name !== 'AbortError') open({ error: failure }, text);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (text.length < LEAST) return close();
    timer = setTimeout(() => suggest(text), WAIT);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && (!box.hidden || input.value)) {
      event.preventDefault();
      if (box.hidden) input.value = '';
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (box.hidden && input.value.trim().length >= LEAST) suggest(input.value.trim());
      else mark(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
    }
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = active >= 0 ? list.children[active].dataset.channel : input.value.trim();
    if (text) finish(text);
  });
};
