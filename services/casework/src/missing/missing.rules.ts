import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { MissingAction } from './missing.states.js';
import type { MissingEnding, ReturnInterviewAnswer, ToldAgency } from './missing.vocabulary.js';

/** When each agency was told; null while it was not. */
export interface Told {
  readonly policeToldAt?: Date | null | undefined;
  readonly childrensServicesToldAt?: Date | null | undefined;
  readonly managerToldAt?: Date | null | undefined;
}

/** The column that keeps when an agency was told. */
export const toldColumn: Readonly<Record<ToldAgency, keyof Told>> = {
  POLICE: 'policeToldAt',
  CHILDRENS_SERVICES: 'childrensServicesToldAt',
  MANAGER: 'managerToldAt',
};

/** An agency as part of a sentence. */
export const agencyInWords: Readonly<Record<ToldAgency, string>> = {
  POLICE: 'the police',
  CHILDRENS_SERVICES: "children's services",
  MANAGER: 'a manager',
};

/** Who has not been told yet, the most urgent first. */
export function notYetTold(told: Told): ToldAgency[] {
  return (Object.keys(toldColumn) as ToldAgency[]).filter((one) => !told[toldColumn[one]]);
}

/** What stands against the moments of a report, or nothing. */
export function reportFault(missingAt: Date, told: Told, now: Date): Refusal | null {
  if (missingAt > now)
    return invalid(
      'missingAt',
      'A child cannot be missing from a time to come. Check day and time.',
    );
  for (const column of Object.values(toldColumn)) {
    const at = told[column];
    if (at && at > now)
      return invalid(column, 'Nobody can have been told at a time to come. Check day and time.');
  }
  return null;
}

/** What stands against the moment of a return, or nothing. */
export function returnFault(missingAt: Date, backAt: Date, now: Date): Refusal | null {
  if (backAt > now) return invalid('backAt', 'This time is still to come. Check day and time.');
  if (backAt < missingAt)
    return invalid('backAt', 'The child cannot be back before going missing. Check day and time.');
  return null;
}

/** Whether the child is owed a return interview after this ending. */
export function needsInterview(ending: MissingEnding): boolean {
  return ending !== 'DIED' && ending !== 'REPORTED_IN_ERROR';
}

/** The step that an answer about the interview is. */
export const interviewAction: Readonly<Record<ReturnInterviewAnswer, MissingAction>> = {
  OFFERED: 'offerInterview',
  HELD: 'holdInterview',
  DECLINED: 'declineInterview',
};

/** How a missing episode ended, as part of a sentence. */
export const endingInWords: Readonly<Record<MissingEnding, string>> = {
  CAME_BACK: 'came back',
  FOUND_BY_POLICE: 'was found by the police',
  FOUND_BY_OTHERS: 'was found',
  FOUND_ABROAD: 'was found abroad',
  DIED: 'died',
  REPORTED_IN_ERROR: 'had not been missing',
};
