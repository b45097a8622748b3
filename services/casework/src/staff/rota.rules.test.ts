import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom, shiftFault, type Shift } from './rota.rules.js';

const hour = (n: number) => new Date(Date.UTC(2026, 2, 1) + n * 3_600_000);
const facts = {
  name: 'Ada Testperson',
  fromAt: hour(0),
  untilAt: hour(12),
  isOnDuty: true,
  isAway: false,
};

/** The rota after a shift was set, as the command writes it. */
function set(rota: readonly Shift[], subject: string, from: number, until: number): Shift[] {
  const change = makeRoom(rota, hour(from), hour(until));
  const kept = rota.map((one) => ({ ...one, ...change.shortened.find(({ id }) => id === one.id) }));
  const added = [...change.added, { subject, fromAt: hour(from), untilAt: hour(until) }];
  return [...kept, ...added.map((one, index) => ({ ...one, id: `${rota.length}-${index}` }))];
}

const onCall = (rota: readonly Shift[], at: Date) =>
  rota.filter((one) => one.fromAt <= at && at < one.untilAt).map((one) => one.subject);

describe('the rota', () => {
  it.each([
    [{}, null],
    [{ untilAt: hour(0) }, 'SHIFT_ENDS_BEFORE_IT_BEGINS'],
    [{ untilAt: hour(24 * 15) }, 'SHIFT_TOO_LONG'],
    [{ isOnDuty: false }, 'NOT_ABLE_TO_BE_ON_CALL'],
    [{ isAway: true }, 'ON_CALL_WHILE_AWAY'],
  ])('answers a shift with %o by %s', (changes, code) => {
    expect(shiftFault({ ...facts, ...changes })?.code ?? null).toBe(code);
  });

  it('has one person on call at a time, the last who was set, however shifts are laid over one another', () => {
    const shift = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.nat(40),
      fc.integer({ min: 1, max: 20 }),
    );
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 12 }), (shifts) => {
        const rota = shifts.reduce(
          (now, [who, from, length]) => set(now, who, from, from + length),
          [] as Shift[],
        );
        for (let n = 0; n < 60; n += 1) {
          const last = shifts.findLast(([, from, length]) => from <= n && n < from + length);
          expect(onCall(rota, hour(n))).toEqual(last ? [last[0]] : []);
        }
      }),
    );
  });
});
