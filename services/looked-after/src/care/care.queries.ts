import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { Openable } from '@ictg/kit/reference';
import { notAllowed } from '@ictg/kit/refusal';
import { ownCouncil } from '../permission/permission.js';
import { CareEpisode, ChildInCare } from './care.type.js';
import { isShortBreak, type LegalStatus } from './legal-status.vocabulary.js';

/** Which children a list shows. */
export interface CareFilter {
  /** Words of a name, or the council's number. */
  readonly text?: string | null | undefined;
  /** Only those who were in care on this day, short breaks left out. */
  readonly inCareOn?: string | null | undefined;
}

interface EpisodeRow {
  readonly id: string;
  readonly legalStatus: LegalStatus;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

type Row = Pick<
  ChildInCare,
  'id' | 'localNumber' | 'forename' | 'surname' | 'dateOfBirth' | 'sex' | 'unaccompanied' | 'laGss'
> & {
  readonly episodes: readonly EpisodeRow[];
  readonly openings: readonly string[];
  readonly homeOfficeReference: string | null;
};

const columns = `c.id, c.local_number as "localNumber", c.forename, c.surname,
  c.date_of_birth::text as "dateOfBirth", c.sex, c.unaccompanied, c.la_gss as "laGss",
  c.home_office_reference as "homeOfficeReference", c.openings,
  coalesce((select json_agg(json_build_object('id', e.id, 'legalStatus', e.legal_status,
      'fromOn', e.from_on, 'untilOn', e.until_on) order by e.from_on desc nulls last, e.id)
    from care_episode e where e.child_in_care_id = c.id), '[]') as episodes`;

/**
 * One page of a council's children by name: one statement however many rows.
 * @param fields that are shown of each, for the look-log
 */
export async function childrenInCarePage(
  desk: Desk,
  { first, after, filter }: { first: number; after: string | null; filter: CareFilter },
  fields: readonly string[],
): Promise<Page<ChildInCare>> {
  if (ownCouncil(desk.viewer) === undefined)
    throw notAllowed(
      "The list of children in care is the council's own. Open a child of yours: its reference leads to its own record.",
    );
  const key = after ? decodeCursor(after, 3) : null;
  const { sql, parameters } = conditions(filter);
  const rows = await desk.rows<Row>(
    `select ${columns} from child_in_care c where ${sql}
       ${key ? `and (coalesce(c.surname, ''), coalesce(c.forename, ''), c.id) > (?, ?, ?)` : ''}
     order by coalesce(c.surname, ''), coalesce(c.forename, ''), c.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  const page = pageOf(
    rows,
    first,
    ({ surname, forename, id }) => [surname ?? '', forename ?? '', id],
    (row) => childOf(desk, row),
  );
  desk.lookedAtEach(
    page.edges.map(({ node }) => node.id),
    'child-in-care',
    fields,
  );
  return page;
}

/** A child with what opened its record. */
type Opened = ChildInCare & Openable;

/** The children whose records one of the openings of this transaction opens. */
export async function openedChildren(desk: Desk, openings: readonly string[]): Promise<Opened[]> {
  await desk.tell({ 'app.openings': openings.join(',') });
  const rows = await desk.rows<Row>(
    `select ${columns} from child_in_care c
     where c.openings && array(select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(openings)],
  );
  for (const { id } of rows)
    desk.looked({ childId: id, record: 'child-in-care', fields: ['episodes', 'unaccompanied'] });
  return rows.map((row) =>
    Object.assign(childOf(desk, row), {
      references: [row.localNumber, ...(row.homeOfficeReference ? [row.homeOfficeReference] : [])],
      openings: row.openings,
    }),
  );
}

function conditions({ text, inCareOn }: CareFilter): { sql: string; parameters: unknown[] } {
  const words = (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  const parts = [
    'true',
    ...words.map(
      () =>
        `position(lower(?) in lower(concat_ws(' ', c.local_number, c.forename, c.surname))) > 0`,
    ),
    ...(inCareOn
      ? [
          `exists (select from care_episode e where e.child_in_care_id = c.id
             and e.legal_status not like 'SHORT_BREAKS%'
             and coalesce(e.from_on <= ?::date, true) and coalesce(e.until_on > ?::date, true))`,
        ]
      : []),
  ];
  return {
    sql: parts.join(' and '),
    parameters: [...words, ...(inCareOn ? [inCareOn, inCareOn] : [])],
  };
}

function childOf(
  { viewer }: Desk,
  { openings: _, homeOfficeReference: __, episodes, ...row }: Row,
): ChildInCare {
  const isOwn = ownCouncil(viewer) === row.laGss;
  return Object.assign(new ChildInCare(), {
    ...row,
    episodes: episodes.map((one) =>
      Object.assign(new CareEpisode(), { ...one, isShortBreak: isShortBreak(one.legalStatus) }),
    ),
    // The service knows its own child: what it follows a reference for is the care.
    ...(isOwn ? {} : { forename: null, surname: null, dateOfBirth: null }),
  });
}
