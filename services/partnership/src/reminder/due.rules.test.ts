import { describe, expect, it } from 'vitest';
import { shippedProgramme } from '../programme/programme-setting.data.js';
import { instantsOf } from '../session/index.js';
import { dueFor, isChaseDue, type DueOccasion, type PersonDue } from './due.rules.js';

// The Monday after the clocks go forward.
const onDay = '2027-03-29';
const times = { onDay, ...instantsOf({ onDay, startsAtTime: '09:30', minutes: 90 }) };
const planned = { state: 'PLANNED' as const, ...times };
const held = { state: 'HELD' as const, ...times };
const booked: PersonDue = {
  hasPlace: true,
  came: false,
  bookedAt: new Date('2027-02-01T12:00:00Z'),
  answered: [],
  told: {},
};
const came: PersonDue = { ...booked, came: true, answered: ['BEFORE'] };
const due = (session: Parameters<typeof dueFor>[0], person: PersonDue, at: string) =>
  dueFor(session, person, shippedProgramme, new Date(at));

describe('before a session', () => {
  it.each<[string, Partial<PersonDue>, DueOccasion[]]>([
    ['2027-03-22T08:59:00Z', {}, []],
    ['2027-03-22T09:00:00Z', {}, ['EVALUATE_BEFORE', 'FIRST_REMINDER']],
    ['2027-03-22T09:00:00Z', { answered: ['BEFORE'] }, ['FIRST_REMINDER']],
    ['2027-03-28T07:59:00Z', { answered: ['BEFORE'] }, ['FIRST_REMINDER']],
    ['2027-03-28T08:00:00Z', { answered: ['BEFORE'] }, ['DAY_BEFORE']],
    ['2027-03-28T09:00:00Z', { bookedAt: new Date('2027-03-28T08:30:00Z') }, ['EVALUATE_BEFORE']],
    ['2027-03-29T08:30:00Z', {}, []],
    ['2027-03-28T09:00:00Z', { hasPlace: false }, []],
  ])('at %s with %o is due %o', (at, change, expected) => {
    expect(due(planned, { ...booked, ...change }, at)).toEqual(expected);
  });

  it('nothing is due once it is cancelled', () => {
    expect(due({ ...planned, state: 'CANCELLED' }, booked, '2027-03-28T09:00:00Z')).toEqual([]);
  });

  it('a session that has moved reminds by its new day', () => {
    const moved = {
      ...planned,
      onDay: '2027-04-12',
      ...instantsOf({ onDay: '2027-04-12', startsAtTime: '09:30', minutes: 90 }),
    };
    expect(due(moved, { ...booked, answered: ['BEFORE'] }, '2027-03-28T09:00:00Z')).toEqual([]);
    expect(due(moved, { ...booked, answered: ['BEFORE'] }, '2027-04-11T08:00:00Z')).toEqual([
      'DAY_BEFORE',
    ]);
  });
});

describe('after a session', () => {
  const told = { AFTERWARDS: new Date('2027-03-29T12:00:00Z') };
  it.each<[string, Partial<PersonDue>, DueOccasion[]]>([
    ['2027-03-29T10:00:00Z', {}, ['AFTERWARDS']],
    ['2027-04-05T07:59:00Z', { told }, ['AFTERWARDS']],
    ['2027-04-05T08:00:00Z', { told }, ['AFTERWARDS', 'EVALUATE_AFTER_AGAIN']],
    ['2027-04-05T08:00:00Z', { told, answered: ['BEFORE', 'AFTER'] }, ['AFTERWARDS']],
    ['2027-05-30T08:00:00Z', { told }, []],
    ['2027-06-28T08:00:00Z', {}, ['EVALUATE_LATER']],
    ['2027-06-28T08:00:00Z', { answered: ['THREE_MONTHS'] }, []],
    [
      '2027-07-06T08:00:00Z',
      { told: { EVALUATE_LATER: new Date('2027-06-28T08:00:00Z') } },
      ['EVALUATE_LATER', 'EVALUATE_LATER_AGAIN'],
    ],
    ['2027-12-01T08:00:00Z', {}, []],
    ['2027-03-29T10:00:00Z', { came: false }, []],
  ])('at %s with %o is due %o', (at, change, expected) => {
    expect(due(held, { ...came, ...change }, at)).toEqual(expected);
  });
});

describe('somebody who has not answered', () => {
  it.each([
    ['2027-03-08T09:00:00Z', '2027-03-15T08:59:00Z', false],
    ['2027-03-08T09:00:00Z', '2027-03-15T09:00:00Z', true],
    ['2027-03-20T09:00:00Z', '2027-03-28T08:00:00Z', true],
    ['2027-03-20T09:00:00Z', '2027-03-28T08:40:00Z', false],
  ])('invited at %s is asked again at %s: %s', (invitedAt, now, expected) => {
    expect(isChaseDue(planned, new Date(invitedAt), shippedProgramme, new Date(now))).toBe(
      expected,
    );
  });
});
