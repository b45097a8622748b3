import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  addWorkingHours,
  bankHolidays,
  isWorkingDay,
  londonDay,
  londonInstant,
  londonTime,
  workingDayFrom,
  workingDaysBetween,
  workingTimeBetween,
} from './index.js';

const office = { opens: '09:00', closes: '17:00' };
const hour = 3_600_000;

/** Bank holidays of England and Wales as published, month and day. */
const published: Record<number, string> = {
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

describe('working days of England and Wales', () => {
  it.each(Object.entries(published))('leave out the bank holidays of %s', (year, days) => {
    const onWeekdays = bankHolidays(Number(year)).filter(
      (day) => ![0, 6].includes(new Date(day).getUTCDay()),
    );
    expect(onWeekdays.map((day) => day.slice(5)).join(' ')).toBe(days);
  });

  it('run from Monday to Friday', () => {
    expect(isWorkingDay('2026-07-10')).toBe(true);
    expect(isWorkingDay('2026-07-11')).toBe(false);
    expect(isWorkingDay('2026-07-12')).toBe(false);
    expect(workingDayFrom('2026-04-03')).toBe('2026-04-07');
  });

  it('are added over Easter and Christmas', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-12-24', 2)).toBe('2026-12-30');
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02');
    expect(addWorkingDays('2026-07-11', 0)).toBe('2026-07-11');
  });

  it('are counted the way they are added', () => {
    expect(workingDaysBetween('2026-04-02', '2026-04-07')).toBe(1);
    expect(workingDaysBetween('2026-04-07', '2026-04-02')).toBe(-1);
    expect(workingDaysBetween('2026-07-10', '2026-07-12')).toBe(0);
  });
});

describe('the clock in London', () => {
  it('changes the day at London midnight, in summer an hour before UTC', () => {
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDay(new Date('2026-01-01T23:30:00Z'))).toBe('2026-01-01');
    expect(londonTime(new Date('2026-07-01T23:30:00Z'))).toBe('00:30');
  });

  it('finds the instant of a time of day, in the skipped and in the doubled hour too', () => {
    expect(londonInstant('2026-07-01', '09:00').toISOString()).toBe('2026-07-01T08:00:00.000Z');
    expect(londonInstant('2026-03-29', '01:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(londonInstant('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('counts working hours over night, weekend, bank holiday and the change of the clocks', () => {
    const friday = londonInstant('2026-03-27', '16:00');
    expect(addWorkingHours(friday, 2, office)).toEqual(londonInstant('2026-03-30', '10:00'));
    expect(addWorkingHours(londonInstant('2026-04-02', '16:30'), 1, office)).toEqual(
      londonInstant('2026-04-07', '09:30'),
    );
    expect(addWorkingHours(friday, 1, office)).toEqual(londonInstant('2026-03-27', '17:00'));
    expect(addWorkingHours(londonInstant('2026-07-11', '12:00'), 8, office)).toEqual(
      londonInstant('2026-07-13', '17:00'),
    );
    expect(addWorkingHours(friday, 0, office)).toEqual(friday);
  });

  it('measures working time as it adds it', () => {
    const start = londonInstant('2026-10-23', '15:15');
    for (const hours of [0.5, 1, 7.5, 8, 20, 40]) {
      expect(
        workingTimeBetween(start, addWorkingHours(start, hours, office), office),
        `${hours} hours`,
      ).toBe(hours * hour);
    }
    expect(workingTimeBetween(start, new Date(start.getTime() - hour), office)).toBe(0);
  });

  it('refuses working hours that end before they begin', () => {
    expect(() => addWorkingHours(new Date(0), 1, { opens: '17:00', closes: '09:00' })).toThrow(
      /open before it closes/,
    );
  });
});
