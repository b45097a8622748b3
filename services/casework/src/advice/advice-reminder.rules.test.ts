import { describe, expect, it } from 'vitest';
import { reminderOf, type RemindedAdvice } from './advice-reminder.rules.js';
import { adviceTopics } from './advice.vocabulary.js';

const advice: RemindedAdvice = {
  kind: 'ADVICE',
  topic: 'SECTION_45',
  agencyName: 'Example Council',
  agencyType: 'CHILDRENS_SERVICES',
  givenOn: '2026-03-04',
  dueOn: '2026-03-18',
};
const sian = { givenNames: 'Siân', familyName: 'Ffugley', otherNames: [] };

describe('the line that reminds of an answer', () => {
  it('tells one piece of advice from another by agency and topic', () => {
    expect(reminderOf(advice, sian)).toBe(
      'Advice to Example Council on section 45, given on 4 March 2026: to be answered by 18 March 2026.',
    );
    const lines = adviceTopics.map((topic) => reminderOf({ ...advice, topic }, sian));
    expect(new Set(lines).size).toBe(adviceTopics.length);
  });

  it.each([
    ['ADVOCACY', 'Representation to Example Council on section 45'],
    ['NOT_INVITED', 'Guardian left out by Example Council, told on 4 March 2026'],
  ] as const)('says of %s what it is', (kind, words) => {
    expect(reminderOf({ ...advice, kind }, sian)).toContain(words);
  });

  it('names no child, whatever was typed as the agency', () => {
    const agencyName = 'SIAN Ffugley’s foster carers';
    const line = reminderOf({ ...advice, agencyName, agencyType: 'CARE_PROVIDER' }, sian);
    expect(line).toMatch(/^Advice to a care provider on section 45/);
  });
});
