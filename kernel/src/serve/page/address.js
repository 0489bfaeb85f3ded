// The state of the page is the query of its address: it can be kept, shared and gone back to.

/** The state as name and value; nothing else is kept anywhere. */
export const read = () => Object.fromEntries([...new URLSearchParams(location.search)].filter(([, value]) => value !== ''));

/** What the server is asked with: all but the view, which is in the path, and the theme, which is the page's own. */
export const query = ({ view, theme, ...rest }) => written(rest);

const written = state => new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();

const address = state => (written(state) ? `?${written(state)}` : location.pathname);

/** A step that the back button undoes. */
export const push = state => {
  if (address(state) !== (location.search || location.pathname)) history.pushState(null, '', address(state));
};
