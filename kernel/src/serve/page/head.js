// What stands above the views: whose numbers these are, how fresh they are, what is left of the quota, and what to know.
import { byId, make, portrait } from './dom.js';
import { ago, clock, sentence, short, span, whole } from './words.js';

let fetchedAt = null;

const tell = () => {
  const age = fetchedAt === null ? null : (Date.now() - fetchedAt) / 1000;
  byId('freshness').textContent = age === null ? '' : `Fetched ${ago(Math.max(0, age))}`;
};
setInterval(tell, 15_000);

/** `age` counts from now; the server's clock and the reader's need not agree. */
export const freshness = age => {
  fetchedAt = age === null || age === undefined ? null : Date.now() - age * 1000;
  tell();
};

const quota = ({ quota: all, viewer, demo }) => {
  byId('quota').hidden = !all;
  if (!all) return;
  const { used, limit, left } = all.units;
  const spent = left <= 0;
  byId('quota').classList.toggle('spent', spent);
  byId('quota-value').textContent = spent ? 'Used up' : `${whole(left)} units left`;
  byId('quota-gauge').firstElementChild.style.width = `${Math.min(100, (100 * used) / Math.max(1, limit))}%`;
  const renewed = all.resets_at ? `renews ${clock(all.resets_at)}` : '';
  const own = viewer && viewer.units_left !== null && viewer.units_left !== undefined ? `yours: ${whole(Math.max(0, viewer.units_left))}` : '';
  const searches = all.searches ? `${whole(Math.max(0, all.searches.left))} searches` : '';
  const parts = demo ? ['the demo channel costs none'] : spent ? ['stored data is shown', renewed] : [searches, own, renewed];
  byId('quota-context').textContent = parts.filter(Boolean).join(' · ');
};

/** The channel of a state, or none. */
export const channel = state => {
  const about = state.channel;
  byId('channel').hidden = !about;
  document.title = about ? `${about.title} · tubelab` : 'tubelab';
  byId('provenance').replaceChildren(...provenance(state));
  quota(state);
  if (!about) return;
  byId('portrait').replaceChildren(portrait(about.thumbnail, about.title, 64));
  byId('refresh').hidden = Boolean(state.demo);
  byId('channel-title').textContent = about.title;
  byId('made-up').hidden = !state.demo;
  const followers = about.subscribers === null || about.subscribers === undefined ? 'subscribers hidden' : `${short(about.subscribers)} subscribers`;
  byId('channel-summary').textContent = [about.handle, followers].filter(Boolean).join(' · ');
  freshness(state.age_seconds);
};

const provenance = ({ demo, version }) => {
  const link = (href, text) => make('a', { href, rel: 'noreferrer', target: '_blank' }, text);
  const own = 'Means, rates, models and every other derived number are calculated by tubelab, not by YouTube.';
  const made = `Made by tubelab${version ? ` ${version}` : ''}, an independent tool.`;
  if (demo) return [`The data are generated. ${own} ${made}`];
  return [`Counts, titles and dates are the YouTube Data API’s, as they were when fetched. ${own} This page uses YouTube API Services: YouTube’s `,
    link('https://www.youtube.com/t/terms', 'terms of service'), ' and Google’s ', link('https://policies.google.com/privacy', 'privacy policy'), ` apply. ${made}`];
};

const notice = (look, strong, text, ...actions) =>
  make('div', { class: `notice ${look}`, role: 'note' }, make('p', {}, make('strong', {}, strong), ` ${text}`), ...actions);

/** What holds for all views: data that could not be renewed, a refresh that failed. */
export const notices = ({ stale, age_seconds: age, trouble }, refresh) => {
  const found = [];
  if (stale) {
    const when = age === null || age === undefined ? 'earlier' : `${span(age)} ago`;
    const reason = typeof stale === 'string' ? ` ${sentence(stale)}` : '';
    found.push(notice('stale', 'Not up to date.', `YouTube could not be asked, so this shows what was fetched ${when}.${reason}`,
      make('button', { type: 'button', class: 'button', click: refresh }, 'Try again')));
  }
  if (trouble) found.push(notice('bad', 'Not refreshed.', `${sentence(trouble.message)} ${sentence(trouble.hint || '')}`.trim()));
  byId('notices').replaceChildren(...found);
};
