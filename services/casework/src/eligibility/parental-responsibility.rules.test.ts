import { describe, expect, it } from 'vitest';
import { factsOf, holding } from './eligibility.factory.js';
import {
  decideOffer,
  factsKnownOn,
  type ParentalResponsibilityFact,
  shippedRuleBook,
} from './index.js';

const decide = (...facts: ParentalResponsibilityFact[]) =>
  decideOffer(factsOf({ parentalResponsibility: facts }), '2023-06-01', shippedRuleBook);
const first = (...facts: ParentalResponsibilityFact[]) => {
  const { offer, reasons, missing, disputed } = decide(...facts);
  return { offer, code: reasons[0].code, open: [...missing, ...disputed] };
};

describe('accommodation by a council', () => {
  it('gives the council no parental responsibility, so somebody has to say who holds it', () => {
    expect(first(holding('ACCOMMODATED_S20'))).toEqual({
      offer: 'DECISION_NEEDED',
      code: 'PR_NOT_ESTABLISHED',
      open: ['PARENTAL_RESPONSIBILITY'],
    });
  });

  it('leaves the route to whoever does or does not hold it', () => {
    expect(first(holding('ACCOMMODATED_S20'), holding('NONE')).offer).toBe('DIRECT_WORKER');
    expect(first(holding('ACCOMMODATED_S20'), holding('PARENT_ABROAD')).offer).toBe(
      'DIRECT_WORKER',
    );
    expect(first(holding('ACCOMMODATED_S20'), holding('PARENT_HERE')).offer).toBe('RPC');
    expect(
      decide(holding('ACCOMMODATED_S20'), holding('NONE')).reasons.map(({ code }) => code),
    ).toContain('ACCOMMODATION_GIVES_NO_PR');
  });

  it("is named by the law of the council's own nation", () => {
    const wrong = decide(holding('ACCOMMODATED_S76'), holding('NONE'));
    expect(wrong).toMatchObject({
      offer: 'DECISION_NEEDED',
      disputed: ['LEGAL_STATUS'],
      reasons: [{ code: 'LEGAL_STATUS_OF_OTHER_NATION' }, {}, {}, {}],
    });
    expect(wrong.reasons[0].sentence).toBe(
      '"Accommodated under section 76" is law of Wales, and the council is one of England. Record "Accommodated under section 20" instead, or name the council of Wales that is responsible for the child.',
    );
    const welshCouncil = factsOf({
      responsibleAuthority: 'W06000015',
      parentalResponsibility: [holding('ACCOMMODATED_S76'), holding('NONE')],
    });
    expect(decideOffer(welshCouncil, '2023-06-01', shippedRuleBook).offer).toBe('DIRECT_WORKER');
  });
});

describe('several holders', () => {
  it('one parent here is enough for an RPC, whoever else is abroad', () => {
    expect(
      first(
        holding('PARENT_ABROAD', { holder: 'father' }),
        holding('PARENT_HERE', { holder: 'mother' }),
      ).offer,
    ).toBe('RPC');
  });

  it('a guardian abroad is nobody here, and one of whom nobody knows where has to be asked about', () => {
    expect(first(holding('SPECIAL_GUARDIAN', { inUk: 'NO' })).offer).toBe('DIRECT_WORKER');
    expect(first(holding('SPECIAL_GUARDIAN', { inUk: 'NOT_KNOWN' }))).toEqual({
      offer: 'DECISION_NEEDED',
      code: 'HOLDER_WHEREABOUTS_NOT_KNOWN',
      open: ['HOLDER_IN_UK'],
    });
    expect(
      first(holding('SPECIAL_GUARDIAN', { inUk: 'NOT_KNOWN' }), holding('PARENT_HERE')).offer,
    ).toBe('RPC');
  });

  it('a contested claim or a suspected holder is left to a person, whoever else is here', () => {
    expect(first(holding('CONTESTED'), holding('PARENT_HERE'))).toEqual({
      offer: 'DECISION_NEEDED',
      code: 'PR_CONTESTED',
      open: ['PARENTAL_RESPONSIBILITY'],
    });
    expect(first(holding('HOLDER_SUSPECTED')).code).toBe('PR_HOLDER_SUSPECTED');
  });

  it('not having asked about one does not undo what is known of another', () => {
    expect(first(holding('NOT_ASKED'), holding('PARENT_HERE')).offer).toBe('RPC');
    expect(first(holding('UNKNOWN'), holding('NONE')).offer).toBe('DIRECT_WORKER');
  });
});

describe('facts over time', () => {
  it('count from their first day until the day they ended', () => {
    expect(first(holding('PARENT_HERE', { fromOn: '2023-06-01' })).offer).toBe('RPC');
    expect(first(holding('PARENT_HERE', { fromOn: '2023-06-02' }))).toMatchObject({
      offer: 'DECISION_NEEDED',
      code: 'PR_NOT_ESTABLISHED',
    });
    expect(first(holding('PARENT_HERE', { untilOn: '2023-06-01' })).offer).toBe('DECISION_NEEDED');
    expect(
      first(holding('INTERIM_CARE_ORDER', { untilOn: '2023-05-01' }), holding('NONE')).code,
    ).toBe('NOBODY_IN_UK_HOLDS_PR');
  });

  it('a later fact overtakes an earlier one that cannot hold beside it', () => {
    const nobody = holding('NONE', { fromOn: '2023-01-01' });
    const mother = holding('PARENT_HERE', { holder: 'mother', fromOn: '2023-03-01' });
    expect(first(nobody, mother).offer).toBe('RPC');
    expect(first({ ...nobody, fromOn: '2023-04-01' }, mother).offer).toBe('DIRECT_WORKER');
    expect(
      first(mother, holding('PARENT_ABROAD', { holder: 'mother', fromOn: '2023-05-01' })).offer,
    ).toBe('DIRECT_WORKER');
  });

  it('two that cannot hold together on one day contradict each other', () => {
    expect(first(holding('NONE'), holding('PARENT_HERE'))).toEqual({
      offer: 'DECISION_NEEDED',
      code: 'PR_FACTS_CONTRADICT',
      open: ['PARENTAL_RESPONSIBILITY'],
    });
    expect(first(holding('PARENT_HERE', { inUk: 'NO' })).code).toBe('PR_FACTS_CONTRADICT');
    expect(
      first(
        holding('PARENT_HERE', { holder: 'mother' }),
        holding('PARENT_ABROAD', { holder: 'mother' }),
      ).code,
    ).toBe('PR_FACTS_CONTRADICT');
  });

  it('a suspicion against a holder stays until somebody ends it', () => {
    const suspected = holding('HOLDER_SUSPECTED', { holder: 'father', fromOn: '2023-01-01' });
    expect(
      first(suspected, holding('PARENT_HERE', { holder: 'father', fromOn: '2023-05-01' })).code,
    ).toBe('PR_HOLDER_SUSPECTED');
  });

  it('can be read as they were known on a day', () => {
    const facts = factsOf({
      parentalResponsibility: [
        holding('NONE', { recordedOn: '2023-01-01' }),
        holding('PARENT_HERE', { recordedOn: '2023-07-01', fromOn: '2023-02-01' }),
      ],
    });
    expect(decideOffer(facts, '2023-06-01', shippedRuleBook).offer).toBe('RPC');
    expect(
      decideOffer(factsKnownOn(facts, '2023-06-01'), '2023-06-01', shippedRuleBook).offer,
    ).toBe('DIRECT_WORKER');
  });
});
