import { describe, expect, it } from 'vitest';
import { addressOf, isWorry } from './home-count.js';

function filterOf(address: string): unknown {
  return JSON.parse(new URL(address, 'http://localhost').searchParams.get('filter') ?? 'null');
}

describe('a count on Today', () => {
  it('leads to exactly the rows it counts', () => {
    expect(filterOf(addressOf('REFERRALS_OVERDUE', null))).toEqual({ overdue: true });
    expect(filterOf(addressOf('REFERRALS_NEW', null))).toEqual({
      states: ['SUBMITTED', 'ACKNOWLEDGED'],
    });
    expect(filterOf(addressOf('MATTERS_OVERDUE', null))).toEqual({ overdue: true });
    expect(filterOf(addressOf('CHILDREN_NO_FIRST_CONTACT', null))).toEqual({
      worry: 'NO_FIRST_CONTACT',
    });
    expect(filterOf(addressOf('CHILDREN_MINE', 'stf_1'))).toEqual({ staffId: 'stf_1' });
  });

  it('is a worry when it is about children, unless they are simply mine', () => {
    expect(isWorry('CHILDREN_NO_WORKER')).toBe(true);
    expect(isWorry('CHILDREN_MINE')).toBe(false);
    expect(isWorry('REFERRALS_OVERDUE')).toBe(false);
  });
});
