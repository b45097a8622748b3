import { insertRecords, newId, updateRecords, type Desk } from '@ictg/kit/database';
import { authorityFrom } from '@ictg/kit/linkage';
import {
  noteLoading,
  writeRevisions,
  type Incoming,
  type Loader,
  type Remarks,
  type RowFault,
  type RowOf,
} from '@ictg/kit/load';
import type { Openings } from '@ictg/kit/reference';
import { placeReadings } from '../place/index.js';
import { settle } from '../track/settle.js';
import { referralColumns } from './referral.columns.js';

type Columns = typeof referralColumns;
type Row = RowOf<Columns>;

/** What a batch is read with: the ids of referrals on record, by reference, and what has been said that words mean. */
interface Known {
  readonly ids: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string | null>;
}

/** Loads referrals to the NRM. */
export function referralLoader(openings: Openings): Loader<Columns, Known> {
  return {
    kind: 'nrm',
    columns: referralColumns,
    key: ['nrm_reference'],
    parts: { referral: Object.keys(referralColumns) as (keyof Columns)[] },
    check,
    prepare,
    write: (desk, rows, known) => write(desk, rows, known, openings),
    finish: noteLoading,
  };
}

function check(row: Row, today: string): readonly RowFault[] {
  const { date_of_birth: born, referral_date: referred } = row;
  return [
    ...(referred > today
      ? [fault('referral_date', 'IN_FUTURE', 'The referral lies in the future. Check the date.')]
      : []),
    ...(born !== null && born > referred
      ? [
          fault(
            'date_of_birth',
            'BORN_AFTER',
            'The birth lies after the referral. Check both days.',
          ),
        ]
      : []),
  ];
}

function fault(column: string, code: string, sentence: string): RowFault {
  return { column, code, sentence };
}

async function prepare(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  remarks: Remarks,
): Promise<Known> {
  const written = rows.flatMap(({ row }) => row.local_authority ?? []);
  const places = await placeReadings(desk, written);
  for (const { line, row } of rows)
    if (
      row.local_authority !== null &&
      authorityFrom(row.local_authority) === undefined &&
      !places.has(row.local_authority)
    )
      remarks.notice(line, {
        column: 'local_authority',
        code: 'UNRESOLVED',
        sentence:
          'No authority of England or Wales is called so. The referral is on the list of places to resolve.',
      });
  const ids = await knownReferrals(
    desk,
    rows.map(({ row }) => row.nrm_reference),
  );
  return { ids, places };
}

/** The ids of referrals by their references. */
export async function knownReferrals(
  desk: Desk,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await desk.rows<{ id: string; reference: string }>(
    `select id, reference from nrm_referral
     where reference in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(references)],
  );
  return new Map(found.map(({ id, reference }) => [reference, id]));
}

async function write(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  known: Known,
  openings: Openings,
): Promise<void> {
  const records = rows.map(({ row }) => ({
    id: known.ids.get(row.nrm_reference) ?? newId('nrm'),
    ...factsOf(row, openings, known.places),
  }));
  const isKnown = ({ reference }: { reference: string }) => known.ids.has(reference);
  const createdAt = new Date();
  await insertRecords(
    desk,
    'nrm_referral',
    records.filter((one) => !isKnown(one)).map((one) => ({ ...one, createdAt })),
  );
  await updateRecords(desk, 'nrm_referral', records.filter(isKnown));
  await writeRevisions(
    desk,
    records.map(({ id, openings: _, ...facts }) => ({ recordId: id, facts })),
  );
  await settle(
    desk,
    records.map(({ id }) => id),
  );
}

function factsOf(row: Row, openings: Openings, places: Known['places']) {
  return {
    reference: row.nrm_reference,
    forename: row.forename,
    surname: row.surname,
    alsoKnownAs: row.also_known_as,
    dateOfBirth: row.date_of_birth,
    sex: row.sex,
    nationalities: row.nationality,
    authorityWritten: row.local_authority,
    gssCode: placeOf(row.local_authority, places),
    referredOn: row.referral_date,
    homeOfficeReference: row.home_office_reference,
    exploitedAsChild: row.exploited_as_child,
    ageDisputed: row.age_disputed,
    exploitationTypes: row.exploitation_types,
    countyLines: row.county_lines,
    firstResponderOrganisation: row.first_responder_organisation,
    responderNation: row.responder_nation,
    openings: openings.held(row.nrm_reference, {
      forenames: row.forename ?? '',
      familyName: row.surname ?? '',
      otherNames: row.also_known_as,
      dateOfBirth: row.date_of_birth,
    }),
  };
}

function placeOf(written: string | null, places: Known['places']): string | null {
  if (written === null) return null;
  return authorityFrom(written) ?? places.get(written) ?? null;
}
