import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howMany, viewerFor } from '@ictg/kit/testing';
import { roles } from '@ictg/kit/viewer';
import { clockChanges } from '../testing/programme.js';
import { sessionAccess } from './session.policy.js';
import {
  clashSentence,
  daysFault,
  detailsFault,
  instantsOf,
  seriesDays,
  timeFault,
  whoGetsAPlace,
  type Audience,
  type InLine,
  type SessionDetails,
} from './session.rules.js';
import { sessionActions, sessionLifecycle, sessionStates } from './session.states.js';

const { mondayAfterSpring, autumnSunday } = clockChanges();

describe('the time of a session', () => {
  it.each([
    ['2027-01-11', '09:30', '2027-01-11T09:30:00.000Z'],
    ['2027-07-12', '09:30', '2027-07-12T08:30:00.000Z'],
    ['2027-03-27', '09:30', '2027-03-27T09:30:00.000Z'],
    ['2027-03-29', '09:30', '2027-03-29T08:30:00.000Z'],
    ['2027-10-30', '09:30', '2027-10-30T08:30:00.000Z'],
    ['2027-11-01', '09:30', '2027-11-01T09:30:00.000Z'],
  ])('on %s at %s is %s', (onDay, startsAtTime, startsAt) => {
    const { startsAt: start, endsAt } = instantsOf({ onDay, startsAtTime, minutes: 90 });
    expect(start.toISOString()).toBe(startsAt);
    expect(endsAt.getTime() - start.getTime()).toBe(90 * 60_000);
  });

  it.each([
    [{}, null],
    [{ startsAtTime: '9:30' }, 'startsAtTime'],
    [{ startsAtTime: '24:00' }, 'startsAtTime'],
    [{ minutes: 10 }, 'minutes'],
    [{ onDay: '2020-01-01' }, 'onDay'],
    [{ onDay: '2099-01-01' }, 'onDay'],
    [{ onDay: '2027-02-30' }, 'onDay'],
  ])('with %o has its fault in %s', (change, field) => {
    const time = { onDay: mondayAfterSpring, startsAtTime: '09:30', minutes: 90, ...change };
    expect(timeFault(time, new Date())?.field ?? null).toBe(field);
  });

  it('is refused where the clocks skip it, and taken where they show it twice', () => {
    const night = new Date(`${mondayAfterSpring}T12:00:00Z`);
    night.setUTCDate(night.getUTCDate() - 1);
    const skipped = { onDay: night.toISOString().slice(0, 10), startsAtTime: '01:30', minutes: 60 };
    expect(timeFault(skipped, new Date())?.sentence).toContain('clocks go forward');
    expect(timeFault({ ...skipped, onDay: autumnSunday }, new Date())).toBeNull();
  });
});

describe('a series', () => {
  it('keeps its weekday over the change of the clocks, and marks days on which nobody works', () => {
    expect(seriesDays('2027-03-22', 1, 3)).toEqual([
      { onDay: '2027-03-22', isWorkingDay: true },
      { onDay: '2027-03-29', isWorkingDay: false },
      { onDay: '2027-04-05', isWorkingDay: true },
    ]);
    expect(seriesDays('2027-03-22', 2, 500)).toHaveLength(26);
  });

  it.each([
    [['2027-03-22'], null],
    [[], 'days'],
    [['2027-03-22', '2027-03-22'], 'days'],
  ])('of %o has its fault in %s', (days, field) => {
    expect(daysFault(days)?.field ?? null).toBe(field);
  });
});

describe('the details of a session', () => {
  const details: SessionDetails = {
    startsAtTime: '09:30',
    minutes: 90,
    mode: 'ONLINE',
    place: null,
    link: 'https://meet.example/x',
    capacity: 20,
    language: 'ENGLISH',
    provisions: [],
    accessNote: null,
    gssCode: null,
    trainers: [{ subject: 'rpc', name: 'R' }],
    audience: [],
  };
  const team = (quota: number | null): Audience => ({ agencyId: 'a', teamId: 't', quota });
  it.each([
    [{}, null],
    [{ link: null }, null],
    [{ link: 'http://meet.example' }, 'link'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ place: 'Hall' }, 'place'],
    [{ mode: 'IN_PERSON' as const, link: null }, 'place'],
    [{ mode: 'IN_PERSON' as const, place: 'Hall' }, 'link'],
    [{ mode: 'BOTH' as const, place: 'Hall' }, null],
    [{ capacity: 0 }, 'capacity'],
    [{ trainers: [] }, 'trainers'],
    [{ trainers: [...details.trainers, ...details.trainers] }, 'trainers'],
    [{ audience: [team(20)] }, null],
    [{ audience: [team(21)] }, 'audience.0.quota'],
    [{ audience: [team(1), team(null)] }, 'audience'],
  ])('with %o have their fault in %s', (change, field) => {
    expect(detailsFault({ ...details, ...change })?.field ?? null).toBe(field);
  });

  it('say which trainer is somewhere else', () => {
    const { startsAt, endsAt } = instantsOf({
      onDay: '2027-03-29',
      startsAtTime: '09:30',
      minutes: 90,
    });
    const clash = {
      name: 'Ravi Example',
      reference: 'S-2027-00001',
      title: 'Indicators',
      startsAt,
      endsAt,
    };
    expect(clashSentence(clash)).toBe(
      'Ravi Example trains in S-2027-00001 (Indicators) on 29 March 2027, 09:30 to 11:00. Choose another time, or another trainer.',
    );
  });
});

describe('who gets a place', () => {
  const person = fc.record({
    state: fc.constantFrom('BOOKED' as const, 'WAITING' as const),
    teamId: fc.constantFrom('t1', 't2', null),
  });
  const quota = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });

  it('is never more than there are, never past a quota, and never before somebody who could have had it', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 20 }),
        fc.integer({ min: 1, max: 12 }),
        quota,
        (people, capacity, most) => {
          const line = people.map((one, at): InLine => ({
            id: String(at),
            agencyId: one.teamId && 'a',
            ...one,
          }));
          const audience: Audience[] = [{ agencyId: 'a', teamId: 't1', quota: most }];
          const chosen = whoGetsAPlace(capacity, audience, line);
          const had = line.filter(({ state }) => state === 'BOOKED');
          const now = [...had, ...line.filter(({ id }) => chosen.includes(id))];
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(now.length).toBeLessThanOrEqual(Math.max(capacity, had.length));
          const ofTeam = (of: readonly InLine[]) =>
            of.filter(({ teamId }) => teamId === 't1').length;
          if (most !== null) expect(ofTeam(now)).toBeLessThanOrEqual(Math.max(most, ofTeam(had)));
          const left = line.filter(({ state, id }) => state === 'WAITING' && !chosen.includes(id));
          const isFull = now.length >= capacity;
          for (const one of left)
            expect(isFull || (most !== null && one.teamId === 't1' && ofTeam(now) >= most)).toBe(
              true,
            );
          // In order: whoever was passed over was stopped by a quota.
          const last = Math.max(-1, ...chosen.map(Number));
          for (const one of left.filter(({ id }) => Number(id) < last))
            expect(one.teamId).toBe('t1');
        },
      ),
      { numRuns: howMany(100, 2_000), seed: 7 },
    );
  });
});

describe('what can be done with a session', () => {
  it.each(
    sessionStates.flatMap((state) => sessionActions.map((action) => [state, action] as const)),
  )('%s: %s', (state, action) => {
    const possible: Record<string, string> = {
      'PLANNED hold': 'HELD',
      'PLANNED cancel': 'CANCELLED',
      'HELD reopen': 'PLANNED',
    };
    const move = sessionLifecycle.move(state, action);
    expect(move.ok ? move.to : undefined).toBe(possible[`${state} ${action}`]);
  });

  it.each(roles)('by %s', (role) => {
    const viewer = viewerFor(role);
    const now = new Date('2027-03-29T08:00:00Z');
    const session = (subject: string, startsAt: string) =>
      sessionAccess(
        viewer,
        {
          state: 'PLANNED',
          plannedBy: 'organiser',
          trainerSubjects: [subject],
          startsAt: new Date(startsAt),
        },
        now,
      );
    const any = ['manager', 'organiser', 'system'].includes(role);
    expect(session('rpc', '2027-03-29T09:00:00Z')).toMatchObject({
      canChange: any || role === 'rpc',
      canCancel: any || role === 'rpc',
      canHold: false,
    });
    expect(session('other', '2027-03-29T07:00:00Z')).toMatchObject({
      canCancel: false,
      canHold: any,
    });
  });
});
