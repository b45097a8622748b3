import pLimit from 'p-limit';

/** How many who press a button are served at once, of the ten connections that the whole service has. */
const atOnce = 4;
/** How many may wait for their turn: three hundred people who press three times. Others are asked to press again. */
const waiting = 1000;

const turn = pLimit(atOnce);

/**
 * Does a piece of work in its turn. Hundreds press within a minute of an invitation, and the places of a session are
 * given one by one: they wait here, in order and holding nothing, so that everybody else still has a connection.
 * @returns null when too many wait already
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> | null {
  return turn.pendingCount < waiting ? turn(work) : null;
}
