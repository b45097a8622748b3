import { describe, expect, it } from 'vitest';
import { entryAt, isFor, menu, menuAt, partnerMenu } from './menu.js';

describe('the menu', () => {
  it('has a letter of its own for every place', () => {
    for (const one of [menu, partnerMenu])
      expect(new Set(one.map((entry) => entry.letter)).size).toBe(one.length);
  });

  it('gives a reason wherever somebody may be kept out', () => {
    for (const entry of [...menu, ...partnerMenu])
      if (entry.roles !== undefined) expect(entry.why).toMatch(/^For /);
  });

  it('knows the place that a page lies under', () => {
    expect(entryAt('/')?.label).toBe('Today');
    expect(entryAt('/children/abc/support')?.label).toBe('Children');
    expect(entryAt('/advice/abc')?.label).toBe('Consultations');
    expect(entryAt('/matters/abc')?.label).toBe('Complaints');
    expect(entryAt('/childrens-things')).toBeUndefined();
  });

  it('has only a partner’s own places for a partner', () => {
    expect(menuAt('partner')).toBe(partnerMenu);
    expect(menuAt('first-party')).toBe(menu);
    for (const { to } of partnerMenu) expect(menu.map((entry) => entry.to)).not.toContain(to);
    expect(entryAt('/own-teams')?.label).toBe('Our teams');
  });

  it('keeps an analyst out of the referrals and lets a manager in', () => {
    const referrals = menu.find((entry) => entry.label === 'Referrals');
    expect(referrals && isFor(referrals, ['analyst'])).toBe(false);
    expect(referrals && isFor(referrals, ['manager'])).toBe(true);
  });
});
