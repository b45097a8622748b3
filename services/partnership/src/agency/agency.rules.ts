import { addDays, type Day } from '@ictg/kit/calendar';
import { authority, force } from '@ictg/kit/geography';
import type { AgencyKind } from './agency.vocabulary.js';

/** What the directory says of an agency, as far as rules look at it. */
export interface AgencyFacts {
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy: string | null;
  readonly gssCode: string | null;
  readonly policeForceCode: string | null;
  readonly firstResponder: {
    readonly fromOn: Day | null;
    readonly untilOn: Day | null;
    readonly source: string;
  } | null;
}

/** A rule that is broken: the field concerned, and a sentence with the way out. */
export interface Fault {
  readonly field: string;
  readonly sentence: string;
}

const longest = 200;

/** The first thing that is wrong with an agency; nothing when it can stand in the directory. */
export function agencyFault(agency: AgencyFacts): Fault | null {
  const { kind, name, nameCy, gssCode, policeForceCode } = agency;
  if (name.length < 2 || name.length > longest)
    return {
      field: 'name',
      sentence: `Give the name of the agency, 2 to ${longest} characters long.`,
    };
  if (nameCy && nameCy.length > longest)
    return { field: 'nameCy', sentence: `A name in Welsh has at most ${longest} characters.` };
  if (gssCode && kind !== 'COUNCIL')
    return {
      field: 'gssCode',
      sentence:
        'Only a council has the code of an authority. Leave it out, or make the agency a council.',
    };
  if (gssCode && !authority(gssCode))
    return {
      field: 'gssCode',
      sentence: 'No authority of today has that code. Choose it from the list by name.',
    };
  if (policeForceCode && kind !== 'POLICE')
    return {
      field: 'policeForceCode',
      sentence:
        'Only a police force has the code of a force. Leave it out, or make the agency a police force.',
    };
  if (policeForceCode && !force(policeForceCode))
    return {
      field: 'policeForceCode',
      sentence: 'No police force has that code. Choose it from the list by name.',
    };
  return listingFault(agency.firstResponder);
}

function listingFault(listing: AgencyFacts['firstResponder']): Fault | null {
  if (!listing) return null;
  const { fromOn, untilOn, source } = listing;
  if (source === '' || source.length > longest)
    return {
      field: 'firstResponder.source',
      sentence: `Name the document that lists it, in at most ${longest} characters.`,
    };
  if (fromOn && untilOn && untilOn < fromOn)
    return {
      field: 'firstResponder.untilOn',
      sentence: 'The last day on the list lies before the first. Check the two dates.',
    };
  return null;
}

/**
 * A telephone number as the directory keeps it: digits in the groups in which they were typed.
 * @returns null for what cannot be rung, and for 999 and 112, which no agency has to itself
 */
export function directoryNumber(typed: string): string | null {
  const clean = typed
    .trim()
    .replace(/[()./-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const digits = clean.replace(/\D/g, '');
  if (!/^\+?[\d ]+$/.test(clean) || ['999', '112'].includes(digits)) return null;
  return digits.length === 3 || (digits.length >= 6 && digits.length <= 15) ? clean : null;
}

/** Whether a number was last checked so long ago that it must be checked again before anyone is rung on it. */
export function isStale(checkedOn: Day, today: Day): boolean {
  return addDays(checkedOn, 365) < today;
}
