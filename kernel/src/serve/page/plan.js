// The form for planned videos: title, length and time, up to three side by side. Its value is a line for each video:
// `title | minutes | time`.
import { make } from './dom.js';

const MOST = 3;
const LONGEST = 120;

/** Split from the right, because a title may contain the separator. */
const read = line => {
  const parts = line.split('|').map(part => part.trim());
  if (parts.length < 3) return { title: line.trim(), minutes: '', time: '' };
  const [minutes, time] = parts.slice(-2);
  return { title: parts.slice(0, -2).join(' | '), minutes, time };
};

const written = ({ title, minutes, time }) => (title ? `${title} | ${minutes} | ${time}` : '');

const field = (label, attributes) => make('label', {}, label, make('input', { autocomplete: 'off', ...attributes }));

const one = ({ title, minutes, time }, number) =>
  make('fieldset', { class: 'plan' }, make('legend', {}, `Video ${number}`),
    field('Title', { name: 'title', type: 'text', value: title, maxlength: LONGEST, placeholder: 'as the channel usually does' }),
    field('Length in minutes', { name: 'minutes', type: 'number', min: '0.1', max: '720', step: '0.1', value: minutes, placeholder: 'typical' }),
    field('Published', { name: 'time', type: 'datetime-local', value: time }));

/** `given` is the value in the address; `apply` gets the new one, '' for the channel's own default. */
export const plan = (given, apply) => {
  const known = given.split('\n').filter(line => line.trim()).slice(0, MOST).map(read);
  const videos = make('div', { class: 'plans' }, ...(known.length ? known : [read('')]).map((video, at) => one(video, at + 1)));
  const another = make('button', { type: 'button', class: 'button plain', hidden: videos.childElementCount >= MOST, click: () => {
    videos.append(one(read(''), videos.childElementCount + 1));
    another.hidden = videos.childElementCount >= MOST;
    videos.lastElementChild.querySelector('input').focus();
  } }, 'Compare with another');
  const value = () => [...videos.children].map(video => {
    const get = name => video.querySelector(`[name=${name}]`).value.replaceAll('\n', ' ').trim();
    return written({ title: get('title'), minutes: get('minutes'), time: get('time') });
  }).filter(Boolean).join('\n');
  const submit = event => {
    event.preventDefault();
    if (value() !== given) apply(value());
  };
  return make('form', { class: 'plan-form', submit }, make('h3', {}, 'Planned videos'), videos,
    make('p', { class: 'actions' }, make('button', { type: 'submit', class: 'button strong' }, 'Predict'), another,
      given ? make('button', { type: 'button', class: 'button plain', click: () => apply('') }, 'Clear') : null));
};
