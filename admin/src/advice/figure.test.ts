import { describe, expect, it } from 'vitest';
import { labelOf } from '../label/label.js';
import { filterOfGroup, groupWords, shareWords } from './figure.js';

describe('a figure of advice', () => {
  it('leads to the filter of its own group', () => {
    expect(filterOfGroup('MONTH', '2026-03')).toEqual({ month: '2026-03' });
    expect(filterOfGroup('AGENCY_TYPE', 'POLICE')).toEqual({ agencyTypes: ['POLICE'] });
    expect(filterOfGroup('AGENCY', 'Example Council')).toEqual({ agencyName: 'Example Council' });
  });

  it('has words for its group', () => {
    expect(groupWords(labelOf, 'TOPIC', 'SECTION_45')).toBe('Section 45');
    expect(groupWords(labelOf, 'MONTH', '2026-03')).toBe('2026-03');
  });

  it('is a dash, not zero, where there is nothing to divide by', () => {
    expect([shareWords(null), shareWords(0), shareWords(2 / 3)]).toEqual(['–', '0 %', '67 %']);
  });
});
