'use strict';
// The theme of the address (`theme=light` or `dark`; anything else follows the system), before anything is painted.
const theme = {
  apply(name) {
    const forced = name === 'light' || name === 'dark';
    document.getElementById('dark').media = !forced ? 'screen and (prefers-color-scheme: dark)' : name === 'dark' ? 'screen' : 'not all';
    document.documentElement.style.colorScheme = forced ? name : '';
  }
};
theme.apply(new URLSearchParams(location.search).get('theme'));
