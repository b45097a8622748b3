import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '@ictg/kit/calendar';
import {
  byUrgency,
  type Clock,
  clockKinds,
  clockSettingsFaults,
  dueAt,
  isOverdue,
  readClock,
  remaining,
  shippedClockSettings,
  targetOn,
  targetUnits,
  type TargetUnit,
} from './index.js';

const office = { opens: '09:00', closes: '17:00' };
const hour = 3_600_000;
const london = (text: string) => londonInstant(text.slice(0, 10), text.slice(11));
const clock = (
  startedAt: string,
  amount: number,
  unit: TargetUnit,
  pauses: [string, string | null][] = [],
): Clock => ({
  target: { amount, unit },
  startedAt: london(startedAt),
  stoppedAt: null,
  pauses: pauses.map(([from, until]) => ({
    from: london(from),
    until: until === null ? null : london(until),
  })),
});

describe('when the time is up', () => {
  it.each<[string, string, number, TargetUnit, [string, string | null][], string]>([
    ['hours run round the clock', '2026-07-10 16:00', 24, 'HOURS', [], '2026-07-11 16:00'],
    [
      'hours are hours when the clocks go forward',
      '2026-03-28 12:00',
      24,
      'HOURS',
      [],
      '2026-03-29 13:00',
    ],
    [
      'hours are hours when the clocks go back',
      '2026-10-24 12:00',
      24,
      'HOURS',
      [],
      '2026-10-25 11:00',
    ],
    [
      'working hours pass over the night',
      '2026-07-09 16:00',
      8,
      'WORKING_HOURS',
      [],
      '2026-07-10 16:00',
    ],
    [
      'working hours pass over the weekend',
      '2026-07-10 16:00',
      8,
      'WORKING_HOURS',
      [],
      '2026-07-13 16:00',
    ],
    [
      'working hours pass over Easter',
      '2026-04-02 16:00',
      8,
      'WORKING_HOURS',
      [],
      '2026-04-07 16:00',
    ],
    [
      'working hours keep to the clock on the wall over the change to summer time',
      '2026-03-27 16:00',
      2,
      'WORKING_HOURS',
      [],
      '2026-03-30 10:00',
    ],
    [
      'working hours begin at opening for what comes at night',
      '2026-07-09 03:00',
      4,
      'WORKING_HOURS',
      [],
      '2026-07-09 13:00',
    ],
    [
      'a working day ends when the next one closes',
      '2026-07-09 08:00',
      1,
      'WORKING_DAYS',
      [],
      '2026-07-10 17:00',
    ],
    [
      'a working day after a Friday is Monday',
      '2026-07-10 23:30',
      1,
      'WORKING_DAYS',
      [],
      '2026-07-13 17:00',
    ],
    [
      'three working days pass over Christmas',
      '2026-12-23 10:00',
      3,
      'WORKING_DAYS',
      [],
      '2026-12-30 17:00',
    ],
    [
      'working days skip a bank holiday of one year only',
      '2023-05-05 10:00',
      1,
      'WORKING_DAYS',
      [],
      '2023-05-09 17:00',
    ],
    [
      'a pause is added to hours',
      '2026-07-10 16:00',
      24,
      'HOURS',
      [['2026-07-10 18:00', '2026-07-10 21:00']],
      '2026-07-11 19:00',
    ],
    [
      'overlapping pauses count once',
      '2026-07-10 16:00',
      24,
      'HOURS',
      [
        ['2026-07-10 20:00', '2026-07-10 22:00'],
        ['2026-07-10 18:00', '2026-07-10 21:00'],
      ],
      '2026-07-11 20:00',
    ],
    [
      'a pause at night takes no working time',
      '2026-07-09 16:00',
      8,
      'WORKING_HOURS',
      [['2026-07-09 18:00', '2026-07-10 07:00']],
      '2026-07-10 16:00',
    ],
    [
      'a pause of half a working day adds half a working day',
      '2026-07-09 08:00',
      1,
      'WORKING_DAYS',
      [['2026-07-10 09:00', '2026-07-10 13:00']],
      '2026-07-13 13:00',
    ],
    [
      'a pause before the start is nothing',
      '2026-07-10 16:00',
      24,
      'HOURS',
      [['2026-07-10 10:00', '2026-07-10 12:00']],
      '2026-07-11 16:00',
    ],
    [
      'a pause over the start delays it',
      '2026-07-10 16:00',
      24,
      'HOURS',
      [['2026-07-10 10:00', '2026-07-10 17:00']],
      '2026-07-11 17:00',
    ],
    [
      'a pause after the time was up changes nothing',
      '2026-07-10 16:00',
      24,
      'HOURS',
      [['2026-07-12 10:00', null]],
      '2026-07-11 16:00',
    ],
  ])('%s', (_, startedAt, amount, unit, pauses, expected) => {
    expect(
      dueAt(clock(startedAt, amount, unit, pauses), office, london('2030-01-01 00:00')),
    ).toEqual(london(expected));
  });

  it('is unknown while the clock is paused', () => {
    const paused = clock('2026-07-10 16:00', 24, 'HOURS', [['2026-07-10 18:00', null]]);
    expect(readClock(paused, office, london('2026-07-20 12:00'))).toEqual({
      state: 'PAUSED',
      dueAt: null,
      remaining: 22 * hour,
      isOverdue: false,
    });
    expect(readClock(paused, office, london('2026-07-10 17:00'))).toEqual({
      state: 'RUNNING',
      dueAt: london('2026-07-11 16:00'),
      remaining: 23 * hour,
      isOverdue: false,
    });
  });
});

describe('what a clock shows', () => {
  const working = clock('2026-07-10 16:00', 8, 'WORKING_HOURS');

  it('counts down in working time, so that a weekend takes nothing', () => {
    expect(remaining(working, office, london('2026-07-11 12:00'))).toBe(7 * hour);
    expect(remaining(working, office, london('2026-07-13 09:00'))).toBe(7 * hour);
    expect(remaining(working, office, london('2026-07-13 16:00'))).toBe(0);
  });

  it('is overdue from the moment after it fell due, at night too', () => {
    const friday = clock('2026-07-10 09:00', 8, 'WORKING_HOURS');
    expect(isOverdue(friday, office, london('2026-07-10 17:00'))).toBe(false);
    expect(isOverdue(friday, office, london('2026-07-10 17:01'))).toBe(true);
    expect(remaining(friday, office, london('2026-07-11 17:00'))).toBe(-24 * hour);
  });

  it('stays as it was when it was stopped', () => {
    const at = london('2027-01-01 00:00');
    const inTime = { ...working, stoppedAt: london('2026-07-13 10:00') };
    const late = { ...working, stoppedAt: london('2026-07-13 18:00') };
    expect(readClock(inTime, office, at)).toMatchObject({
      state: 'STOPPED',
      isOverdue: false,
      remaining: 6 * hour,
    });
    expect(readClock(late, office, at)).toMatchObject({
      state: 'STOPPED',
      isOverdue: true,
      remaining: -2 * hour,
    });
    expect(readClock(late, office, london('2026-07-13 15:00')).state).toBe('RUNNING');
  });

  it('puts what is longest overdue first in a queue and what is paused last', () => {
    const at = london('2026-07-14 12:00');
    const readings = [
      clock('2026-07-14 11:00', 24, 'HOURS'),
      clock('2026-07-14 11:00', 24, 'HOURS', [['2026-07-14 11:30', null]]),
      clock('2026-07-10 09:00', 24, 'HOURS'),
      clock('2026-07-13 09:00', 24, 'HOURS'),
    ].map((one) => readClock(one, office, at));
    expect([...readings].sort(byUrgency)).toEqual([
      readings[2],
      readings[3],
      readings[0],
      readings[1],
    ]);
  });

  it('agrees with itself for any start, target and pauses', () => {
    const minutes = (max: number) => fc.integer({ min: 0, max });
    const pause = fc.tuple(minutes(20_000), fc.option(minutes(5_000), { nil: null }));
    fc.assert(
      fc.property(
        minutes(5_000_000),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...targetUnits),
        fc.array(pause, { maxLength: 4 }),
        minutes(60_000),
        (start, amount, unit, pauses, later) => {
          const startedAt = new Date(Date.UTC(2017, 0, 30) + start * 60_000);
          const after = (some: number) => new Date(startedAt.getTime() + some * 60_000);
          const one: Clock = {
            target: { amount: unit === 'WORKING_DAYS' ? Math.ceil(amount / 8) : amount, unit },
            startedAt,
            stoppedAt: null,
            pauses: pauses.map(([from, length]) => ({
              from: after(from),
              until: length === null ? null : after(from + length),
            })),
          };
          const reading = readClock(one, office, after(later));
          if (reading.dueAt === null)
            expect(reading).toMatchObject({ state: 'PAUSED', isOverdue: false });
          else expect(reading.isOverdue).toBe(after(later) > reading.dueAt);
          expect(reading.remaining < 0).toBe(reading.isOverdue);
          const shuffled = readClock(
            { ...one, pauses: [...one.pauses].reverse() },
            office,
            after(later),
          );
          expect(shuffled).toEqual(reading);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('targets', () => {
  it('hold from their day until the next of their kind', () => {
    expect(targetOn(shippedClockSettings, 'ALLOCATION', '2017-01-29')).toBeUndefined();
    expect(targetOn(shippedClockSettings, 'ALLOCATION', '2018-09-30')).toMatchObject({
      amount: 24,
      unit: 'HOURS',
      status: 'CONFIRMED',
    });
    expect(targetOn(shippedClockSettings, 'ALLOCATION', '2018-10-01')).toMatchObject({
      unit: 'WORKING_DAYS',
      status: 'LOCAL_SETTING',
    });
    for (const kind of clockKinds)
      expect(targetOn(shippedClockSettings, kind, '2026-07-06'), kind).toBeDefined();
  });

  it('that ship can be used, and faulty ones are refused with a sentence each', () => {
    expect(clockSettingsFaults(shippedClockSettings)).toEqual([]);
    const [first] = shippedClockSettings.targets;
    if (!first) throw new Error('There are targets');
    expect(
      clockSettingsFaults({
        workingHours: { ...shippedClockSettings.workingHours, opens: '17:00', closes: '9:00' },
        targets: [
          first,
          { ...first, amount: 0 },
          { ...first, kind: 'ALLOCATION', fromOn: '2026-02-30' },
        ],
      }),
    ).toEqual([
      'Write the working hours like 09:00 and 17:00.',
      ...clockKinds
        .filter((kind) => kind !== 'TRIAGE' && kind !== 'ALLOCATION')
        .map((kind) => `There is no target for ${kind}.`),
      'The target for TRIAGE from 2017-01-30 must be above 0.',
      'The target for ALLOCATION begins on "2026-02-30", which is no day.',
      'Two targets for TRIAGE begin on 2017-01-30.',
    ]);
  });
});
