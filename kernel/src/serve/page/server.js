// Asking the server. Every failure is one kind of error: {kind, message, hint}.

export class Failure extends Error {
  constructor({ kind = 'internal', message = 'The server gave no reason.', hint = '', retry_after = null } = {}) {
    super(message);
    Object.assign(this, { kind, hint, retryAfter: retry_after });
  }
}

const LOST = {
  kind: 'connection',
  message: 'The dashboard did not answer, or not to the end.',
  hint: 'Check that it is running and that you are online, then try again.'
};

const STARTING = { kind: 'starting', message: 'It is starting, or about to be replaced.', hint: 'That takes less than a minute as a rule; then try again.' };

/** A connection that was lost may come back, and so may an instance that is being replaced. */
export const isPassing = failure => failure.kind === 'connection' || failure.kind === 'starting';

const refused = async response => {
  if (response.status === 401) {
    location.assign('login');
    return new Failure({ kind: 'login', message: 'The session has ended.', hint: 'Log in again.' });
  }
  const body = await response.json().catch(() => null);
  const error = body && (body.error || body);
  if (error && typeof error.message === 'string') return new Failure(error);
  if ([502, 503, 504].includes(response.status)) return new Failure(STARTING);
  if (response.status === 429) return new Failure({ kind: 'busy', message: 'That was asked too often.', hint: 'Wait a minute, then try again.' });
  return new Failure({ message: `The server answered with status ${response.status}.` });
};

const ask = async (path, options) => {
  let response;
  try {
    response = await fetch(path, { headers: { 'x-tubelab': '1' }, ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Failure(LOST);
  }
  if (!response.ok) throw await refused(response);
  return response;
};

export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Once more, after a moment, when the failure may pass. */
export const twice = async (work, onSecond = () => {}) => {
  try {
    return await work();
  } catch (failure) {
    if (!isPassing(failure)) throw failure;
    onSecond();
    await pause(800);
    return work();
  }
};

export const json = (path, options = {}) =>
  twice(async () => {
    const response = await ask(path, options);
    try {
      return await response.json();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new Failure(LOST);
    }
  });

/** The objects of an answer in lines, one by one as they come; it is lost when it stops before its `end`. */
export async function* lines(path, options) {
  const response = await ask(path, options);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let ended = false;
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new Failure(LOST);
    }
    if (part.done) break;
    const pieces = (rest + part.value).split('\n');
    rest = pieces.pop();
    for (const piece of pieces) {
      if (!piece.trim()) continue;
      const event = JSON.parse(piece);
      ended = ended || event.type === 'end';
      yield event;
    }
  }
  if (!ended) throw new Failure(LOST);
}
