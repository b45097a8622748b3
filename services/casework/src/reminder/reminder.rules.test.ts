import { describe, expect, it } from 'vitest';
import { shippedClockSettings } from '../clock/index.js';
import { digestOf, isTimeForDigests, toEscalate, type DigestTask } from './reminder.rules.js';

const escalated = (dueAt: string, now: string, isWithNobody = false) =>
  toEscalate(
    [{ id: 'tsk_1', dueAt: new Date(dueAt), isWithNobody }],
    shippedClockSettings,
    new Date(now),
  ).length === 1;

describe('a task left undone', () => {
  // Friday 27 March 2026, a weekend on which the clocks go forward, then Easter from 3 to 6 April.
  it.each([
    ['2026-03-27T10:00:00Z', '2026-03-27T09:59:00Z', false, 'is not yet due'],
    ['2026-03-27T10:00:00Z', '2026-03-30T15:59:00Z', false, 'has one working day behind it'],
    ['2026-03-27T10:00:00Z', '2026-03-31T15:59:00Z', false, 'is in its second working day'],
    ['2026-03-27T10:00:00Z', '2026-03-31T16:00:00Z', true, 'has two working days behind it'],
    [
      '2026-04-02T10:00:00Z',
      '2026-04-07T17:00:00Z',
      false,
      'has only Easter and one day behind it',
    ],
    ['2026-04-02T10:00:00Z', '2026-04-08T17:00:00Z', true, 'has two working days after Easter'],
  ])('due %s is at %s put to the managers: %s, since it %s', (dueAt, now, expected) => {
    expect(escalated(dueAt, now)).toBe(expected);
  });

  it('by somebody away without cover is put to the managers as soon as it is due, not before', () => {
    expect(escalated('2026-03-27T10:00:00Z', '2026-03-27T10:00:00Z', true)).toBe(true);
    expect(escalated('2026-03-27T10:00:00Z', '2026-03-27T09:59:59Z', true)).toBe(false);
  });
});

describe('digests', () => {
  it.each([
    ['2026-01-14T07:30:00Z', true, 'half past seven on a winter Wednesday'],
    ['2026-01-14T06:30:00Z', false, 'half past six in winter'],
    ['2026-07-15T06:30:00Z', true, 'half past seven on a summer Wednesday'],
    ['2026-07-15T07:30:00Z', false, 'half past eight in summer'],
    ['2026-01-17T07:30:00Z', false, 'a Saturday'],
    ['2026-04-06T06:30:00Z', false, 'Easter Monday'],
  ])('at %s are sent: %s, at %s', (now, expected) => {
    expect(isTimeForDigests(new Date(now))).toBe(expected);
  });
});

describe('what a digest says', () => {
  const now = new Date('2026-01-14T07:30:00Z');
  const task = (text: string, changes: Partial<DigestTask> = {}): DigestTask => ({
    text,
    dueAt: new Date('2026-01-14T12:00:00Z'),
    isOwn: true,
    isEscalated: false,
    ...changes,
  });
  const late = { dueAt: new Date('2026-01-13T12:00:00Z') };

  it('is nothing when nothing is due', () => {
    expect(digestOf([], now, 'https://guardians.example')).toBeNull();
  });

  it('is grouped by whose it is and how late, late first, with each task once', () => {
    const digest = digestOf(
      [
        task('own late', late),
        task('own today'),
        task('escalated', { ...late, isOwn: false, isEscalated: true }),
        task('of the role', { isOwn: false }),
        task('of the role, late', { ...late, isOwn: false }),
      ],
      now,
      'https://guardians.example',
    );
    expect(digest?.subject).toBe('5 to do today, 3 past their time');
    expect(digest?.body).toBe(
      [
        'Yours, past their time\n- own late',
        'Yours, due today\n- own today',
        'Left undone by others\n- escalated',
        'For your role or those you cover for\n- of the role\n- of the role, late',
        'Everything is on Today: https://guardians.example/admin/',
      ].join('\n\n'),
    );
  });
});
