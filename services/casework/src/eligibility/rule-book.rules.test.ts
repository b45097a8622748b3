import { describe, expect, it } from 'vitest';
import { authorities, type Nation, nations } from '@ictg/kit/geography';
import { factsOf, holding } from './eligibility.factory.js';
import {
  compareRuleBooks,
  factFromLegalStatus,
  type GuidanceVersion,
  legalStatusCodes,
  legalStatuses,
  legalStatusesOf,
  refuseLegalStatus,
  type RuleBook,
  ruleBookFaults,
  rulesDayFor,
  shippedRuleBook,
  siteOn,
  versionOn,
  withDraft,
} from './index.js';

const current = versionOn(shippedRuleBook, '2026-08-01');
if (!current) throw new Error('There is a version in force');

const draft: GuidanceVersion = {
  ...current,
  id: '2027-01',
  title: 'A draft',
  fromOn: '2027-01-01',
  settings: {
    ...current.settings,
    authorityAloneRoute: { ...current.settings.authorityAloneRoute, value: 'DIRECT_WORKER' },
  },
};

describe('the rule book that ships', () => {
  it('is whole', () => {
    expect(ruleBookFaults(shippedRuleBook)).toEqual([]);
    expect(shippedRuleBook.versions.map(({ id }) => id)).toEqual([
      '2017-01',
      '2018-10',
      '2021-05',
      '2021-11',
      '2024-04',
      '2024-05',
      '2026-07',
    ]);
  });

  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(shippedRuleBook))).toEqual(shippedRuleBook);
  });

  it("has every version in force from its day until the next one's", () => {
    const days = [
      '2017-01-29',
      '2017-01-30',
      '2018-09-30',
      '2018-10-01',
      '2021-05-01',
      '2021-11-17',
      '2021-11-18',
      '2024-04-03',
      '2024-05-14',
      '2026-07-05',
      '2026-07-06',
    ];
    expect(days.map((day) => versionOn(shippedRuleBook, day)?.id ?? null)).toEqual([
      null,
      '2017-01',
      '2017-01',
      '2018-10',
      '2021-05',
      '2021-05',
      '2021-11',
      '2024-04',
      '2024-05',
      '2024-05',
      '2026-07',
    ]);
  });

  it('says of every choice of the service that it is one', () => {
    for (const { id, settings } of shippedRuleBook.versions) {
      const { parentalResponsibility, ...others } = settings;
      for (const one of [...Object.values(others), ...Object.values(parentalResponsibility)]) {
        if (one.source === 'service-choice') expect(one.status, id).toBe('LOCAL_SETTING');
        if (one.status === 'LOCAL_SETTING') expect(one.note, id).toBeTruthy();
      }
    }
  });

  it('serves 54 authorities before May 2021 and 113 after', () => {
    const served = (day: string) =>
      authorities.filter(({ code }) => siteOn(shippedRuleBook, code, day)).length;
    expect([served('2021-04-30'), served('2021-05-01')]).toEqual([54, 113]);
    expect(siteOn(shippedRuleBook, 'E10000021', '2020-01-01')?.id).toBe('east-midlands');
  });

  it('applies the rules of the day of receipt unless a version says otherwise', () => {
    expect(rulesDayFor(shippedRuleBook, '2024-05-01', '2024-06-01')).toBe('2024-05-01');
    const byDecision = withDraft(shippedRuleBook, {
      ...draft,
      settings: {
        ...draft.settings,
        asOfBasis: { ...draft.settings.asOfBasis, value: 'DECISION' },
      },
    });
    expect(rulesDayFor(byDecision, '2027-01-05', '2027-01-09')).toBe('2027-01-09');
  });
});

describe('a draft', () => {
  it('stands beside the book, which stays as it was', () => {
    const drafted = withDraft(shippedRuleBook, draft);
    expect(versionOn(drafted, '2027-01-01')?.id).toBe('2027-01');
    expect(versionOn(drafted, '2026-12-31')?.id).toBe('2026-07');
    expect(shippedRuleBook.versions).toHaveLength(7);
    expect(withDraft(drafted, draft).versions).toHaveLength(8);
  });

  it('is compared with the book in force by counts and by cases', () => {
    const cases = [
      {
        id: 'care-1',
        facts: factsOf({ parentalResponsibility: [holding('FULL_CARE_ORDER')] }),
        asOf: '2026-09-01',
      },
      {
        id: 'parent',
        facts: factsOf({ parentalResponsibility: [holding('PARENT_HERE')] }),
        asOf: '2026-09-01',
      },
      {
        id: 'care-2',
        facts: factsOf({ parentalResponsibility: [holding('INTERIM_CARE_ORDER')] }),
        asOf: '2026-09-01',
      },
    ].map((one) => ({ ...one, rulesAsOf: draft.fromOn }));
    expect(
      compareRuleBooks(cases, shippedRuleBook, withDraft(shippedRuleBook, draft)),
    ).toMatchObject({
      total: 3,
      unchanged: 1,
      counts: [{ before: 'RPC', after: 'DIRECT_WORKER', count: 2 }],
      changed: [
        {
          id: 'care-1',
          before: { version: '2026-07' },
          after: { version: '2027-01', flags: { keptFromDirectWorkerByCareOrder: false } },
        },
        { id: 'care-2' },
      ],
    });
    expect(compareRuleBooks(cases, shippedRuleBook, shippedRuleBook).changed).toEqual([]);
  });

  it.each<[string, RuleBook, string]>([
    [
      'an impossible day',
      withDraft(shippedRuleBook, { ...draft, fromOn: '2027-02-30' }),
      'Version 2027-01 begins on "2027-02-30", which is no day.',
    ],
    [
      'the day of another version',
      withDraft(shippedRuleBook, { ...draft, fromOn: '2026-07-06' }),
      'Two versions begin on 2026-07-06.',
    ],
    [
      'a source nobody knows',
      withDraft(shippedRuleBook, { ...draft, source: 'hearsay' }),
      'Version 2027-01 names the source "hearsay", which is not in the book.',
    ],
    [
      'a site nobody knows',
      withDraft(shippedRuleBook, {
        ...draft,
        postEighteen: {
          ...draft.postEighteen,
          sites: [{ site: 'atlantis', source: 'service-choice', status: 'LOCAL_SETTING' }],
        },
      }),
      'Version 2027-01 names the site "atlantis", which is not in the book.',
    ],
    [
      'a limit of no months',
      withDraft(shippedRuleBook, {
        ...draft,
        settings: {
          ...draft.settings,
          timeLimitMonths: { ...draft.settings.timeLimitMonths, value: 0 },
        },
      }),
      'Version 2027-01 limits support to 0 months: give a whole number above 0, or none.',
    ],
    ['nothing at all', { ...shippedRuleBook, versions: [] }, 'The book has no version.'],
  ])('with %s is refused with a sentence', (_, book, fault) => {
    expect(ruleBookFaults(book)).toContain(fault);
  });
});

describe('legal status', () => {
  const own: Record<Nation, string> = { ENGLAND: 'ACCOMMODATED_S20', WALES: 'ACCOMMODATED_S76' };

  it.each(
    legalStatuses.flatMap((row) =>
      nations.map((nation) => [row.code, nation, row.nations as readonly Nation[]] as const),
    ),
  )('%s in %s is taken or refused as its law has it', (code, nation, valid) => {
    const refusal = refuseLegalStatus(code, nation);
    if (valid.includes(nation)) expect(refusal).toBeUndefined();
    else
      expect(refusal).toMatchObject({
        code: 'LEGAL_STATUS_OF_OTHER_NATION',
        sentence: expect.stringMatching(/England.*Wales|Wales.*England/) as string,
      });
  });

  it('lists each nation its own accommodation and all that both share', () => {
    for (const nation of nations)
      expect(legalStatusesOf(nation).map(({ code }) => code)).toContain(own[nation]);
    expect(legalStatusesOf('WALES').map(({ code }) => code)).not.toContain('ACCOMMODATED_S20');
    expect(new Set(legalStatusCodes).size).toBe(legalStatusCodes.length);
    expect(refuseLegalStatus('GUARDIANSHIP', 'WALES')).toMatchObject({
      code: 'LEGAL_STATUS_NOT_LISTED',
      sentence: expect.stringContaining('ACCOMMODATED_S76') as string,
    });
  });

  it('turns into a fact about parental responsibility where the law gives or withholds it', () => {
    expect(
      factFromLegalStatus({ code: 'FULL_CARE_ORDER', fromOn: '2023-01-01', untilOn: null }),
    ).toMatchObject({ situation: 'FULL_CARE_ORDER', fromOn: '2023-01-01' });
    expect(factFromLegalStatus({ code: 'REMANDED', fromOn: null, untilOn: null })).toBeUndefined();
  });
});
