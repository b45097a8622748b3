import { describe, expect, it } from 'vitest';
import { ageStanding } from './age.rules.js';
import { factsOf, finding } from './eligibility.factory.js';
import { type EligibilityFacts, shippedRuleBook, versionOn } from './index.js';

const settings = versionOn(shippedRuleBook, '2023-01-01')?.settings;
if (!settings) throw new Error('There is a version in 2023');

const standing = (change: Partial<EligibilityFacts>, asOf = '2023-01-01', own = settings) =>
  ageStanding(factsOf(change), asOf, own);
const child = { kind: 'CHILD', isPresumed: false };
const presumed = { kind: 'CHILD', isPresumed: true };
const adult = (turnedEighteenOn: string | null) => ({ kind: 'ADULT', turnedEighteenOn });

describe('age by what is claimed', () => {
  it.each<[string, EligibilityFacts['dateOfBirthStatus'], object]>([
    ['2005-01-02', 'EXACT', child],
    ['2005-01-01', 'EXACT', adult('2023-01-01')],
    ['2005-01-02', 'DISPUTED', presumed],
    ['2000-01-01', 'DISPUTED', presumed],
    ['2002-01-02', 'ESTIMATED', presumed],
    ['2002-01-01', 'ESTIMATED', adult('2020-01-01')],
    ['2005-01-02', 'ESTIMATED', child],
  ])(
    'a date of birth of %s that is %s counts as it should',
    (dateOfBirth, dateOfBirthStatus, expected) => {
      expect(standing({ dateOfBirth, dateOfBirthStatus })).toEqual(expected);
    },
  );

  it('presumes a child where nothing is known', () => {
    expect(standing({})).toEqual(presumed);
    expect(standing({ ageDeterminations: [finding('CLAIMED', 'CHILD')] })).toEqual(presumed);
  });

  it('keeps somebody of 29 February a child until 1 March', () => {
    const leapling = { dateOfBirth: '2004-02-29', dateOfBirthStatus: 'EXACT' } as const;
    expect(standing(leapling, '2022-02-28')).toEqual(child);
    expect(standing(leapling, '2022-03-01')).toEqual(adult('2022-03-01'));
  });

  it('asks where somebody says to be an adult without any date', () => {
    expect(standing({ ageDeterminations: [finding('CLAIMED', 'ADULT')] })).toEqual({
      kind: 'UNCLEAR',
    });
  });
});

describe('age by what was found', () => {
  const claimsFifteen = { dateOfBirth: '2007-06-01', dateOfBirthStatus: 'EXACT' } as const;

  it('sets a council above the claim, and a court above a council', () => {
    const council = finding('COUNCIL', 'ADULT', { bornOn: '2001-01-01' });
    expect(standing({ ...claimsFifteen, ageDeterminations: [council] })).toEqual(
      adult('2019-01-01'),
    );
    expect(
      standing({
        ...claimsFifteen,
        ageDeterminations: [
          council,
          finding('COURT', 'CHILD', { bornOn: '2006-01-01', determinedOn: '2022-02-01' }),
        ],
      }),
    ).toEqual(child);
  });

  it('presumes a child while a finding of adulthood is under challenge', () => {
    const challenged = {
      ageDeterminations: [finding('COUNCIL', 'ADULT', { underChallenge: true })],
    };
    expect(standing({ ...claimsFifteen, ...challenged })).toEqual(presumed);
    expect(
      standing({ dateOfBirth: '2000-01-01', dateOfBirthStatus: 'EXACT', ...challenged }),
    ).toEqual(adult('2018-01-01'));
    const follow = {
      ...settings,
      challengedAge: { ...settings.challengedAge, value: 'FOLLOW_DETERMINATION' as const },
    };
    expect(standing({ ...claimsFifteen, ...challenged }, '2023-01-01', follow)).toEqual(
      adult(null),
    );
  });

  it('presumes a child while council and Home Office disagree', () => {
    expect(
      standing({
        ...claimsFifteen,
        ageDeterminations: [finding('COUNCIL', 'ADULT'), finding('HOME_OFFICE', 'CHILD')],
      }),
    ).toEqual(presumed);
    expect(
      standing({
        ...claimsFifteen,
        ageDeterminations: [finding('COUNCIL', 'ADULT'), finding('HOME_OFFICE', 'ADULT')],
      }),
    ).toEqual(adult(null));
  });

  it('follows the last finding of the same council', () => {
    const first = finding('COUNCIL', 'ADULT', { determinedOn: '2022-01-01' });
    const second = finding('COUNCIL', 'CHILD', {
      determinedOn: '2022-06-01',
      bornOn: '2006-01-01',
    });
    expect(standing({ ageDeterminations: [second, first] })).toEqual(child);
    expect(standing({ ageDeterminations: [second, first] }, '2022-03-01')).toEqual(adult(null));
  });

  it('lets somebody found to be a child grow up', () => {
    const found = finding('COUNCIL', 'CHILD', { bornOn: '2005-01-02' });
    expect(standing({ ageDeterminations: [found] }, '2023-01-01')).toEqual(child);
    expect(standing({ ageDeterminations: [found] }, '2023-01-02')).toEqual(adult('2023-01-02'));
    const undated = finding('COUNCIL', 'CHILD', { determinedOn: '2022-03-01' });
    expect(standing({ ...claimsFifteen, ageDeterminations: [undated] }, '2025-06-01')).toEqual(
      adult('2025-06-01'),
    );
    expect(standing({ ageDeterminations: [undated] }, '2040-02-29')).toEqual(child);
    expect(standing({ ageDeterminations: [undated] }, '2040-03-01')).toEqual(adult('2040-03-01'));
  });

  it('ignores a finding that nobody had made yet', () => {
    expect(
      standing({
        ...claimsFifteen,
        ageDeterminations: [finding('COURT', 'ADULT', { determinedOn: '2023-01-02' })],
      }),
    ).toEqual(child);
  });

  it("does not believe a finding of adulthood whose date of birth is a child's", () => {
    expect(
      standing({ ageDeterminations: [finding('COUNCIL', 'ADULT', { bornOn: '2006-01-01' })] }),
    ).toEqual(presumed);
  });
});
