import type { Nation } from '@ictg/kit/geography';
import type { ParentalResponsibilityFact } from './eligibility.facts.js';
import { legalStatuses, type LegalStatusRow } from './legal-status.data.js';

/** Why a legal status cannot be recorded. */
export interface LegalStatusRefusal {
  readonly code: 'LEGAL_STATUS_NOT_LISTED' | 'LEGAL_STATUS_OF_OTHER_NATION';
  readonly sentence: string;
}

const rows: readonly LegalStatusRow[] = legalStatuses;
const nationName: Record<Nation, string> = { ENGLAND: 'England', WALES: 'Wales' };

/** The legal statuses that exist in a nation, in the order in which screens list them. */
export function legalStatusesOf(nation: Nation): readonly LegalStatusRow[] {
  return rows.filter(({ nations }) => nations.includes(nation));
}

/** Why a legal status cannot be recorded under a council of this nation; nothing when it can. */
export function refuseLegalStatus(code: string, nation: Nation): LegalStatusRefusal | undefined {
  if (rows.some((row) => row.code === code)) return statusOfOtherNation(code, nation);
  const sentence = `"${code}" is not a legal status that we list. Choose one of: ${legalStatusesOf(
    nation,
  )
    .map((row) => row.code)
    .join(', ')}.`;
  return { code: 'LEGAL_STATUS_NOT_LISTED', sentence };
}

/** The refusal of a status that only the other nation's law knows; nothing for one that both know or that is no legal status. */
export function statusOfOtherNation(code: string, nation: Nation): LegalStatusRefusal | undefined {
  const row = rows.find((one) => one.code === code);
  if (!row || row.nations.includes(nation)) return undefined;
  const counterpart = legalStatusesOf(nation).find(
    (one) =>
      one.nations.length === 1 &&
      one.isShortBreak === row.isShortBreak &&
      one.isLookedAfter === row.isLookedAfter,
  );
  const instead = counterpart ? ` Record "${counterpart.title}" instead, or` : ' Otherwise';
  const elsewhere = row.nations.map((one) => nationName[one]).join(' and ');
  return {
    code: 'LEGAL_STATUS_OF_OTHER_NATION',
    sentence: `"${row.title}" is law of ${elsewhere}, and the council is one of ${nationName[nation]}.${instead} name the council of ${elsewhere} that is responsible for the child.`,
  };
}

/** The fact about parental responsibility that follows from a legal status; nothing where none does. */
export function factFromLegalStatus(
  status: { readonly code: string } & Pick<
    ParentalResponsibilityFact,
    'fromOn' | 'untilOn' | 'recordedOn'
  >,
): ParentalResponsibilityFact | undefined {
  const row = rows.find(({ code }) => code === status.code);
  if (!row?.situation) return undefined;
  const { fromOn, untilOn, recordedOn } = status;
  return {
    situation: row.situation,
    holder: null,
    basis: row.basis,
    inUk: 'YES',
    fromOn,
    untilOn,
    recordedOn: recordedOn ?? null,
  };
}
