// Numbers and times in words.

const WHOLE = new Intl.NumberFormat('en');

/** 1,234 */
export const whole = number => WHOLE.format(number);

/** 12.3 k, 4.5 M: three figures at most. */
export const short = number => {
  if (number === null || number === undefined) return '–';
  const unit = [[1e9, ' G'], [1e6, ' M'], [1e4, ' k']].find(([size]) => Math.abs(number) >= size);
  if (!unit) return whole(number);
  const size = unit[1] === ' k' ? 1e3 : unit[0];
  return `${Number((number / size).toPrecision(3))}${unit[1]}`;
};

const several = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** "12 minutes", of seconds. */
export const span = seconds => {
  if (seconds < 90) return several(Math.max(1, Math.round(seconds)), 'second');
  if (seconds < 5400) return several(Math.round(seconds / 60), 'minute');
  if (seconds < 36 * 3600) return several(Math.round(seconds / 3600), 'hour');
  return several(Math.round(seconds / 86400), 'day');
};

export const ago = seconds => (seconds < 45 ? 'just now' : `${span(seconds)} ago`);

/** A time within the next day or two, on the reader's clock: "09:00", "tomorrow 09:00". */
export const clock = text => {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return '';
  const hour = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const isOn = days => time.toDateString() === new Date(Date.now() + days * 86_400_000).toDateString();
  if (isOn(0)) return hour;
  return `${isOn(1) ? 'tomorrow' : time.toLocaleDateString('en-GB', { weekday: 'long' })} ${hour}`;
};

/** Error messages come without a capital letter and a full stop; this makes a sentence of one. */
export const sentence = text => {
  const whole = text.trim();
  if (!whole) return '';
  const first = /^[a-z]+[ ,’']/.test(whole) ? whole[0].toUpperCase() + whole.slice(1) : whole;
  return /[.!?…:]$/.test(first) ? first : `${first}.`;
};
