import type { GiveAdviceInput } from '../advice/index.js';
import type { RecordConsultationInput } from './consultation.input.js';

let count = 0;

/** A key that no other call of this test run uses. */
export function freshKey(): string {
  count += 1;
  return `consultation-test-${process.pid}-${count}`;
}

/** A consultation about no child, as a social worker asks it. */
export function consultationTold(
  changes: Partial<RecordConsultationInput> = {},
): RecordConsultationInput {
  return {
    idempotencyKey: freshKey(),
    client: {
      name: 'Sam Sample',
      role: 'Social worker',
      agencyName: 'Example Council',
      agencyType: 'CHILDRENS_SERVICES',
    },
    heldAt: new Date(Date.now() - 3_600_000),
    minutes: 25,
    mode: 'TELEPHONE',
    question: 'A boy of 14 comes home with new shoes and will not say from whom.',
    situation: 'NONE',
    indicators: ['UNEXPLAINED_MONEY_OR_GOODS'],
    exploitationTypes: ['CRIMINAL'],
    nrmAdvice: 'NOT_YET',
    sectionFortyFive: 'NOT_DISCUSSED',
    ...changes,
  };
}

/** Advice to the police, due as the service's own target says. */
export function adviceTold(changes: Partial<GiveAdviceInput> = {}): GiveAdviceInput {
  return {
    idempotencyKey: freshKey(),
    kind: 'ADVICE',
    topic: 'NRM',
    text: 'Record the county lines flag and refer to the NRM.',
    asked: {
      agencyName: 'Harbour Constabulary, made up',
      agencyType: 'POLICE',
      personRole: 'Sergeant',
    },
    ...changes,
  };
}
