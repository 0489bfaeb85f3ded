// What the server says by `?refused=…` after a failed attempt.
const REASONS = {
  password: 'That is not the password. Try again.',
  attempts: 'Too many attempts. Wait a minute, then try again.'
};
const reason = new URLSearchParams(location.search).get('refused');
if (reason !== null) {
  const note = document.getElementById('refused');
  note.textContent = Object.hasOwn(REASONS, reason) ? REASONS[reason] : REASONS.password;
  note.hidden = false;
}
