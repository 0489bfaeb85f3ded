// The state of the page is the query of its address: it can be kept, shared and gone back to.

/** The state as name and value; nothing else is kept anywhere. */
export const read = () => Object.fromEntries([...new URLSearchParams(location.search)].filter(([, value]) => value !== ''));

/** The reader's own time zone, where the browser tells it. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || '';

/** What the server is asked with: all but the view, which is in the path, and the theme, which is the page's own. */
export const query = ({ view, theme, ...rest }) => written({ tz: zone, ...rest });

const written = state => new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();

const address = state => (written(state) ? `?${written(state)}` : location.pathname);

/** A step that the back button undoes. */
export const push = state => {
  if (address(state) !== (location.search || location.pathname)) history.pushState(null, '', address(state));
};
