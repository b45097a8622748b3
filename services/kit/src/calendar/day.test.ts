import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  daysBetween,
  daysUntilEighteen,
  eighteenthBirthday,
  isDay,
  readDay,
  within,
} from './index.js';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('reading a day', () => {
  it('takes the British and the ISO form', () => {
    expect(readDay('31/03/2009')).toEqual({ ok: true, day: '2009-03-31' });
    expect(readDay(' 2009-03-31 ')).toEqual({ ok: true, day: '2009-03-31' });
  });

  it.each([
    '3/4/2009',
    '31-03-2009',
    '2009/03/31',
    '31 March 2009',
    '20090331',
    '31/03/09',
    '',
    '2009-3-31',
    '2009-03-31T00:00:00Z',
  ])('refuses "%s" and says how to write it', (text) => {
    expect(readDay(text)).toMatchObject({
      ok: false,
      code: 'NOT_A_DAY',
      sentence: expect.stringContaining('31/03/2009') as string,
    });
  });

  it.each([
    '31/02/2009',
    '29/02/2023',
    '2023-02-29',
    '13/13/2009',
    '00/01/2009',
    '2009-00-10',
    '31/04/2010',
    '29/02/1900',
    '0000-01-01',
  ])('says that there is no such day as %s', (text) => {
    expect(readDay(text)).toMatchObject({ ok: false, code: 'NO_SUCH_DAY' });
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const british = `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
        expect(isDay(day)).toBe(true);
        expect(readDay(british)).toEqual({ ok: true, day });
      }),
    );
  });
});

describe('age', () => {
  it('rises on the birthday, not before', () => {
    expect(ageOn('2008-05-10', '2026-05-09')).toBe(17);
    expect(ageOn('2008-05-10', '2026-05-10')).toBe(18);
    expect(ageOn('2008-05-10', '2008-05-10')).toBe(0);
    expect(ageOn('2008-05-10', '2008-05-09')).toBe(-1);
  });

  it('keeps a child of 29 February a child until 1 March of a common year', () => {
    expect(eighteenthBirthday('2008-02-29')).toBe('2026-03-01');
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(birthday('2008-02-29', 16)).toBe('2024-02-29');
    expect(daysUntilEighteen('2008-02-29', '2026-02-28')).toBe(1);
  });

  it('counts down to the eighteenth birthday and past it', () => {
    expect(daysUntilEighteen('2008-05-10', '2026-01-30')).toBe(100);
    expect(daysUntilEighteen('2008-05-10', '2026-05-10')).toBe(0);
    expect(daysUntilEighteen('2008-05-10', '2026-05-12')).toBe(-2);
  });

  it('is under eighteen exactly as long as days are left', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (bornOn, on) => {
        expect(ageOn(bornOn, on) < 18).toBe(daysUntilEighteen(bornOn, on) > 0);
      }),
    );
  });
});

describe('days', () => {
  it('are added and counted across months and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addMonths('2018-10-31', 18)).toBe('2020-04-30');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('lie in a span from its first day up to the day before its end', () => {
    const span = { from: '2021-05-01', until: '2024-05-14' };
    expect(
      ['2021-04-30', '2021-05-01', '2024-05-13', '2024-05-14'].map((day) => within(day, span)),
    ).toEqual([false, true, true, false]);
    expect(within('1999-01-01', { from: null, until: null })).toBe(true);
  });
});
