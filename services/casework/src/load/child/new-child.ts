import { newId, type Desk } from '@ictg/kit/database';
import type { RowOf } from '@ictg/kit/load';
import type { ChildRow } from '../../database/row.js';
import type { furtherPersonColumns, personColumns } from './person.columns.js';

type Person = RowOf<typeof personColumns> & Partial<RowOf<typeof furtherPersonColumns>>;

/** What a file says about who a child is, as columns of the record. */
export function personOf(row: Person) {
  return {
    givenNames: row.first_name,
    familyName: row.last_name,
    otherNames: row.other_names ?? [],
    dateOfBirth: row.dob,
    dateOfBirthStatus:
      row.dob === null ? ('NOT_KNOWN' as const) : (row.dob_status ?? ('NOT_KNOWN' as const)),
    sex: row.gender,
    nationalities: row.nationality,
    countryOfBirth: row.country_of_birth ?? null,
    ethnicity: row.ethnicity ?? null,
    firstLanguage: row.first_language ?? null,
    interpreterNeeded: row.interpreter_needed ?? ('NOT_ASKED' as const),
    languagePreference: row.language_preference ?? ('NOT_ASKED' as const),
    communicationNeeds: row.communication_needs ?? null,
    homeOfficeReference: row.home_office_reference ?? null,
  };
}

/** A new child's record. */
export function newChildRow(
  row: Person,
  given: Pick<ChildRow, 'reference' | 'authorityGss' | 'externalId' | 'state'>,
): ChildRow {
  return {
    id: newId('chi'),
    createdAt: new Date(),
    ...personOf(row),
    restrictedTo: null,
    restrictedReason: null,
    ...given,
  };
}

/** The next so many references of children, e.g. C-00231. */
export async function nextChildReferences(desk: Desk, count: number): Promise<string[]> {
  return (await nextNumbers(desk, 'child_reference', count)).map((number) => `C-${number}`);
}

/** The next numbers of so many referrals; the year of receipt comes before them: R-2026-00417. */
export async function nextReferralReferences(
  desk: Desk,
  receivedAt: readonly Date[],
): Promise<string[]> {
  const numbers = await nextNumbers(desk, 'referral_reference', receivedAt.length);
  return receivedAt.map((at, index) => `R-${at.getUTCFullYear()}-${numbers[index] ?? ''}`);
}

async function nextNumbers(
  desk: Desk,
  sequence: 'child_reference' | 'referral_reference',
  count: number,
): Promise<string[]> {
  const rows = await desk.rows<{ number: string }>(
    `select nextval('${sequence}')::text as number from generate_series(1, ?)`,
    [count],
  );
  return rows.map(({ number }) => number.padStart(5, '0'));
}
