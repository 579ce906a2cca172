import type { RequestListener, ServerResponse } from 'node:http';

/** How much a server answers at once. */
interface Limits {
  /** Each holds a file open: a quarter of what systems allow a program at least. */
  readonly answers: number;
  /** Nobody gives way to others sooner. */
  readonly seconds: number;
}

/** In the time of an answer: one that has something left to take at each of them is not taken. */
const LOOKS = 10;

const LIMITS: Limits = { answers: 250, seconds: 10 };

/**
 * Answers so many requests at once; more of them wait, and the last is answered first, as those who wait for long
 * have often gone. An answer that is not taken in time gives way to one that waits, so that nobody keeps others
 * from theirs by being slow. One of which all is taken that was sent so far is late by this machine's own slowness,
 * and stays. `answer` is what is done with a request whose turn has come.
 */
export function limitAnswers(answer: RequestListener, limits = LIMITS): RequestListener {
  const waiting: (() => void)[] = [];
  /** Those that had their time, the oldest first. */
  const late = new Set<ServerResponse>();
  let open = 0;
  const start: RequestListener = (request, response) => {
    open += 1;
    let looks = 0;
    const look = () => {
      looks = response.writableLength === 0 ? 0 : looks + 1;
      if (looks === 0) late.delete(response);
      else if (looks >= LOOKS && waiting.length > 0) response.destroy();
      else if (looks >= LOOKS) late.add(response);
    };
    // Not before it has been seen what was taken while the machine did something else.
    let soon: NodeJS.Immediate | undefined;
    const timer = setInterval(
      () => {
        soon = setImmediate(look);
      },
      (limits.seconds * 1000) / LOOKS,
    );
    response.once('close', () => {
      clearInterval(timer);
      clearImmediate(soon);
      late.delete(response);
      open -= 1;
      waiting.pop()?.();
    });
    answer(request, response);
  };
  return (request, response) => {
    if (open < limits.answers) return start(request, response);
    const turn = () => start(request, response);
    waiting.push(turn);
    response.once('close', () => {
      // Of no more than there are connections.
      const place = waiting.lastIndexOf(turn);
      if (place >= 0) waiting.splice(place, 1);
    });
    const [oldest] = late;
    oldest?.destroy();
  };
}
