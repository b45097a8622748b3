import { describe, expect, it } from 'vitest';
import { isFor, entryAt } from '../layout/menu.js';
import { todayOf } from './role-today.js';

const others = ['auditor', 'organiser', 'steward', 'adjudicator', 'analyst'];

describe('Today of somebody who works on no cases', () => {
  it.each(others)('tells %s what there is to do', (role) => {
    const { lead, possibilities } = todayOf([role]);
    expect(lead).toMatch(/^You /);
    expect(possibilities.length).toBeGreaterThan(0);
  });

  it.each(others)('leads %s only to places that their role may enter', (role) => {
    for (const { to } of todayOf([role]).possibilities) {
      if (to === undefined) continue;
      const entry = entryAt(to);
      expect(entry && isFor(entry, [role]), to).toBe(true);
    }
  });

  it('holds together what two roles may do, and is not empty for an unknown one', () => {
    expect(todayOf(['steward', 'auditor']).possibilities.length).toBe(
      todayOf(['steward']).possibilities.length + todayOf(['auditor']).possibilities.length,
    );
    expect(todayOf(['somebody']).lead).not.toBe('');
  });
});
