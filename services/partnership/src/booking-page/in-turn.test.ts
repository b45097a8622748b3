import { expect, it } from 'vitest';
import { inTurn } from './in-turn.js';

it('serves in order, and asks whoever comes after too many to press again', async () => {
  const done: number[] = [];
  const turns = Array.from({ length: 1100 }, (_, at) =>
    inTurn(async () => {
      await Promise.resolve();
      done.push(at);
    }),
  );
  const served = turns.filter((turn) => turn !== null);
  expect(turns.slice(0, served.length)).toEqual(served);
  expect(served.length).toBeLessThan(1100);
  await Promise.all(served);
  expect(done).toEqual(served.map((_, at) => at));
  await inTurn(() => Promise.resolve());
});
