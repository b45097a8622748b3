import { describe, expect, it } from 'vitest';
import { entryAt, isFor, menu } from './menu.js';

describe('the menu', () => {
  it('has a letter of its own for every place', () => {
    expect(new Set(menu.map((entry) => entry.letter)).size).toBe(menu.length);
  });

  it('gives a reason wherever somebody may be kept out', () => {
    for (const entry of menu) if (entry.roles !== undefined) expect(entry.why).toMatch(/^For /);
  });

  it('knows the place that a page lies under', () => {
    expect(entryAt('/')?.label).toBe('Today');
    expect(entryAt('/children/abc/support')?.label).toBe('Children');
    expect(entryAt('/advice/abc')?.label).toBe('Consultations');
    expect(entryAt('/childrens-things')).toBeUndefined();
  });

  it('keeps an analyst out of the referrals and lets a manager in', () => {
    const referrals = menu.find((entry) => entry.label === 'Referrals');
    expect(referrals && isFor(referrals, ['analyst'])).toBe(false);
    expect(referrals && isFor(referrals, ['manager'])).toBe(true);
  });
});
