import { insertRecords, newId, updateRecords, type Desk } from '@ictg/kit/database';
import { authority } from '@ictg/kit/geography';
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
import { existsIn, type Nation } from '../care/legal-status.vocabulary.js';
import { extractColumns } from './extract.columns.js';

type Columns = typeof extractColumns;
type Row = RowOf<Columns>;

interface KnownChild {
  readonly id: string;
  readonly laGss: string;
  readonly episodes: readonly { readonly id: string; readonly fromOn: string | null }[];
}

/** Who is on record already, by the key of the extract. */
type Known = ReadonlyMap<string, KnownChild>;

/** Loads an extract of a council's case system, the same for England and Wales. */
export function extractLoader(openings: Openings): Loader<Columns, Known> {
  return {
    kind: 'looked-after',
    columns: extractColumns,
    key: ['lac_id', 'decom'],
    parts: {
      child: [
        'la_gss',
        'child_id',
        'forename',
        'surname',
        'dob',
        'sex',
        'upn',
        'uasc',
        'home_office_reference',
      ],
      episode: ['decom', 'dec', 'nation', 'legal_status'],
    },
    check,
    prepare,
    write: (desk, rows, known) => write(desk, rows, known, openings),
    finish: noteLoading,
  };
}

function check(row: Row, today: string): readonly RowFault[] {
  const { dob, decom, dec } = row;
  const nation = nationOf(row);
  const faults: (RowFault | false)[] = [
    dob !== null && dob > today && fault('dob', 'IN_FUTURE', 'The birth lies in the future.'),
    dob !== null &&
      decom !== null &&
      decom < dob &&
      fault('decom', 'BEFORE_BIRTH', 'The episode begins before the birth. Check both days.'),
    decom !== null &&
      dec !== null &&
      dec < decom &&
      fault('dec', 'ENDS_BEFORE_BEGIN', 'The episode ends before it begins. Check both days.'),
    decom !== null &&
      decom > today &&
      fault('decom', 'IN_FUTURE', 'The episode begins in the future. Check the day.'),
    nation !== undefined &&
      !existsIn(row.legal_status, nation) &&
      fault(
        'legal_status',
        'NOT_OF_THIS_NATION',
        nation === 'WALES'
          ? 'Wales has no such status: section 76 of the Act of 2014 stands there for section 20.'
          : 'England has no such status: section 76 is of Wales, section 20 of England.',
      ),
  ];
  return faults.filter((one) => one !== false);
}

function fault(column: string, code: string, sentence: string): RowFault {
  return { column, code, sentence };
}

function nationOf({ nation, la_gss: code }: Row): Nation | undefined {
  return nation ?? authority(code)?.nation ?? (code.startsWith('W') ? 'WALES' : 'ENGLAND');
}

async function prepare(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  remarks: Remarks,
): Promise<Known> {
  const found = await desk.rows<KnownChild & { lacId: string }>(
    `select c.id, c.lac_id as "lacId", c.la_gss as "laGss", coalesce((select
         json_agg(json_build_object('id', e.id, 'fromOn', e.from_on)) from care_episode e
         where e.child_in_care_id = c.id), '[]') as episodes
     from child_in_care c where c.lac_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(rows.map(({ row }) => row.lac_id))],
  );
  const known = new Map(found.map(({ lacId, ...child }) => [lacId, child]));
  const councils = new Map(found.map(({ lacId, laGss }) => [lacId, laGss]));
  for (const { line, row } of rows) {
    const council = councils.get(row.lac_id);
    if (council !== undefined && council !== row.la_gss)
      remarks.reject(line, {
        column: 'la_gss',
        code: 'OTHER_COUNCIL',
        sentence:
          'Another council has a record under this key. Give each council’s records keys of their own.',
      });
    else councils.set(row.lac_id, row.la_gss);
  }
  return known;
}

async function write(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  known: Known,
  openings: Openings,
): Promise<void> {
  const createdAt = new Date();
  // Several episodes of one child are several rows: the last row says who the child is.
  const children = [...new Map(rows.map(({ row }) => [row.lac_id, row])).values()].map((row) => ({
    isNew: !known.has(row.lac_id),
    facts: { id: known.get(row.lac_id)?.id ?? newId('lac'), ...childOf(row, openings) },
  }));
  const idOf = new Map(children.map(({ facts }) => [facts.lacId, facts.id]));
  const episodes = rows.map(({ row }) => {
    const before = known.get(row.lac_id)?.episodes.find(({ fromOn }) => fromOn === row.decom)?.id;
    return {
      isNew: before === undefined,
      facts: {
        id: before ?? newId('epi'),
        childInCareId: idOf.get(row.lac_id) ?? '',
        nation: nationOf(row),
        legalStatus: row.legal_status,
        fromOn: row.decom,
        untilOn: row.dec,
      },
    };
  });
  await save(desk, 'child_in_care', children, createdAt);
  await save(desk, 'care_episode', episodes, createdAt);
  await writeRevisions(desk, [
    ...children.map(({ facts: { id, openings: _, ...facts } }) => ({ recordId: id, facts })),
    ...episodes.map(({ facts: { id, ...facts } }) => ({ recordId: id, facts })),
  ]);
}

async function save(
  desk: Desk,
  table: string,
  records: readonly { readonly isNew: boolean; readonly facts: { readonly id: string } }[],
  createdAt: Date,
): Promise<void> {
  const [added, changed] = [true, false].map((isNew) =>
    records.filter((one) => one.isNew === isNew).map(({ facts }) => facts),
  );
  await insertRecords(
    desk,
    table,
    (added ?? []).map((facts) => ({ ...facts, createdAt })),
  );
  await updateRecords(desk, table, changed ?? []);
}

function childOf(row: Row, openings: Openings) {
  const person = {
    forenames: row.forename ?? '',
    familyName: row.surname ?? '',
    otherNames: [],
    dateOfBirth: row.dob,
  };
  const references = [row.child_id, row.home_office_reference].filter((one) => one !== null);
  return {
    lacId: row.lac_id,
    laGss: row.la_gss,
    localNumber: row.child_id,
    forename: row.forename,
    surname: row.surname,
    dateOfBirth: row.dob,
    sex: row.sex,
    upn: row.upn,
    unaccompanied: row.uasc,
    homeOfficeReference: row.home_office_reference,
    openings: references.flatMap((reference) => openings.held(reference, person)),
  };
}
