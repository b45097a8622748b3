import type {
  AgeDeterminationFact,
  EligibilityFacts,
  ParentalResponsibilityFact,
  ParentalResponsibilitySituation,
} from './eligibility.facts.js';

const nobodyHere: ParentalResponsibilityFact = {
  situation: 'NONE',
  holder: null,
  inUk: 'NOT_KNOWN',
  fromOn: null,
  untilOn: null,
};

/** Facts for tests: a suspected child of 15 in Manchester with nobody here, so that only what a test names differs. */
export const factsOf = (change: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  concern: 'YES',
  authorityWhereChildLives: 'E08000003',
  responsibleAuthority: null,
  dateOfBirth: null,
  dateOfBirthStatus: 'NOT_KNOWN',
  ageDeterminations: [],
  parentalResponsibility: [nobodyHere],
  exceptionalNeed: { answer: 'NO', reason: null },
  supportStartedOn: null,
  ...change,
});

/** A fact about parental responsibility; a named order or guardian is in the UK unless said otherwise. */
export const holding = (
  situation: ParentalResponsibilitySituation,
  change: Partial<ParentalResponsibilityFact> = {},
): ParentalResponsibilityFact => ({
  ...nobodyHere,
  situation,
  inUk: situation === 'PARENT_ABROAD' ? 'NO' : 'YES',
  ...change,
});

/** A finding of age. */
export const finding = (
  source: AgeDeterminationFact['source'],
  outcome: AgeDeterminationFact['outcome'],
  change: Partial<AgeDeterminationFact> = {},
): AgeDeterminationFact => ({
  source,
  outcome,
  bornOn: null,
  determinedOn: '2022-03-01',
  underChallenge: false,
  ...change,
});
