import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedRuleBook, versionOn, type GuidanceVersion } from '../eligibility/index.js';
import {
  changeRule,
  draftFaults,
  ruleDifferences,
  ruleRows,
  versionCode,
} from './guidance-draft.rules.js';
import { guidanceRules } from './guidance-rule.js';

const current = versionOn(shippedRuleBook, '2026-08-01') as GuidanceVersion;
const ours = { source: 'service-choice', status: 'LOCAL_SETTING' as const };
const change = (rule: string, value: string | null, sites: string[] | null = null) =>
  changeRule(current, { rule, value, sites, ...ours });

describe('a draft of the guidance', () => {
  it('shows every rule of every version that ships', () => {
    for (const version of shippedRuleBook.versions)
      expect(ruleRows(version)).toHaveLength(guidanceRules.length);
  });

  it('changes one rule and leaves the others, and the version it was copied from, as they are', () => {
    const before = JSON.stringify(current);
    const draft = change('authorityAloneRoute', 'DIRECT_WORKER') as GuidanceVersion;
    expect(ruleDifferences(current, draft, (id) => id)).toEqual([
      { key: 'authorityAloneRoute', before: 'RPC', after: 'DIRECT_WORKER' },
    ]);
    expect(JSON.stringify(current)).toBe(before);
  });

  it.each([
    ['model', 'ONE_TO_ONE_FOR_EVERY_CHILD', null, true],
    ['model', 'BY_LOT', null, false],
    ['timeLimitMonths', '18', null, true],
    ['timeLimitMonths', null, null, true],
    ['timeLimitMonths', '0', null, false],
    ['timeLimitMonths', '1.5', null, false],
    ['estimatedAgeMargin', '0', null, true],
    ['estimatedAgeMargin', '', null, false],
    ['postEighteen', null, ['london', 'wales'], true],
    ['parentalResponsibility/CONTESTED', 'HOLDER_HERE', null, true],
    ['parentalResponsibility/NOBODY', 'HOLDER_HERE', null, false],
    ['shoeSize', '42', null, false],
  ])('takes %s = %s (%s): %s', (rule, value, sites, isTaken) => {
    expect(typeof change(rule, value, sites) === 'object').toBe(isTaken);
  });

  it('can be given any answer that its rules list, and is whole with it', () => {
    const anyRule = fc.constantFrom(...guidanceRules.filter(({ form }) => form === 'CHOICE'));
    const answers = anyRule.chain(({ key, options }) =>
      fc.constantFrom(...options).map((value) => ({ key, value })),
    );
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 8 }), (given) => {
        const draft = given.reduce<GuidanceVersion>(
          (version, { key, value }) =>
            changeRule(version, { rule: key, value, sites: null, ...ours }) as GuidanceVersion,
          { ...current, id: '2027-01', fromOn: '2027-01-01' },
        );
        expect(draftFaults(shippedRuleBook, draft, {})).toEqual([]);
        const last = new Map(given.map(({ key, value }) => [key, value]));
        for (const row of ruleRows(draft))
          if (last.has(row.key)) expect(row.value).toBe(last.get(row.key));
      }),
    );
  });

  it('is refused with a sentence for each source, site or day that does not fit', () => {
    const draft = change('postEighteen', null, ['atlantis']) as GuidanceVersion;
    const faults = draftFaults(
      shippedRuleBook,
      { ...draft, id: 'x', source: 'hearsay', fromOn: '2024-04-03' },
      {},
    );
    expect(faults).toEqual([
      'Two versions begin on 2024-04-03.',
      'Version x names the source "hearsay", which is not in the book.',
      'Version x names the site "atlantis", which is not in the book.',
    ]);
    const renamed = { 'service-choice': { title: 'Something else', dated: '2027' } };
    expect(
      draftFaults(shippedRuleBook, { ...current, id: 'y', fromOn: '2027-01-01' }, renamed),
    ).toHaveLength(1);
  });

  it('is named by its month, and by its day where the month is taken', () => {
    expect(versionCode(shippedRuleBook, '2027-01-15')).toBe('2027-01');
    expect(versionCode(shippedRuleBook, '2026-07-20')).toBe('2026-07-20');
  });
});
