import { randomUUID } from 'node:crypto';
import type { SubmitReferralInput } from './referral.input.js';

/** A referral by telephone that triage could begin with; a test changes only what it is about. */
export function toldByTelephone(changes: Partial<SubmitReferralInput> = {}): SubmitReferralInput {
  return {
    idempotencyKey: randomUUID(),
    channel: 'TELEPHONE',
    referrer: {
      name: 'Sgt Pat Example',
      organisation: 'Surrey Police',
      type: 'POLICE',
      phone: '01632 960001',
    },
    child: {
      givenNames: 'Linh',
      familyName: 'Testerly',
      dateOfBirth: '2010-04-05',
      dateOfBirthStatus: 'EXACT',
      sex: 'FEMALE',
      nationalities: ['Vietnamese'],
    },
    authorityGss: 'E10000030',
    parentalResponsibility: [{ situation: 'PARENT_ABROAD', source: 'police' }],
    exploitationTypes: ['CRIMINAL'],
    concern: 'Found tending plants in a locked house.',
    dangerNow: 'NO',
    missingNow: 'NO',
    ...changes,
  };
}

/** The same without anybody in the UK who holds parental responsibility. */
export function withoutParentalResponsibility(): Partial<SubmitReferralInput> {
  return { parentalResponsibility: [{ situation: 'NONE', source: 'police' }] };
}

/** The same with a parent in the UK. */
export function withParentHere(): Partial<SubmitReferralInput> {
  return {
    parentalResponsibility: [
      { situation: 'PARENT_HERE', holder: 'mother', inUk: 'YES', source: 'police' },
    ],
  };
}
