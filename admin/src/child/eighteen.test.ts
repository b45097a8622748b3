import { describe, expect, it } from 'vitest';
import { eighteenOn, isSoonEighteen } from './eighteen.js';

describe('the eighteenth birthday', () => {
  it('falls on the day of birth', () => {
    expect(eighteenOn('2008-08-04')).toBe('2026-08-04');
  });

  it('falls on 1 March for a child born on 29 February', () => {
    expect(eighteenOn('2008-02-29')).toBe('2026-03-01');
    expect(eighteenOn('2010-02-28')).toBe('2028-02-28');
  });

  it('is soon from a hundred days before until the day itself', () => {
    expect(isSoonEighteen('2026-08-04', '2026-04-26')).toBe(true);
    expect(isSoonEighteen('2026-08-04', '2026-04-25')).toBe(false);
    expect(isSoonEighteen('2026-08-04', '2026-08-05')).toBe(false);
  });
});
