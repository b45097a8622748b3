import { londonDay } from '@ictg/kit/calendar';
import { noteLooks, type Desk } from '@ictg/kit/database';
import {
  bringAlong,
  decodeCursor,
  namesOf,
  pageOf,
  pageSize,
  type Page,
  type Selected,
} from '@ictg/kit/graph';
import { recordJson, type RecordShape } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import { wantedParts } from './child-part.js';
import { redactChild } from './child.policy.js';
import { Child } from './child.type.js';
import { worryConditions, type Worry } from './worry.js';

/** Which children a list shows. */
export interface ChildFilter {
  readonly worry?: Worry | null;
  readonly staffId?: string | null;
  readonly authorityGss?: string | null;
  readonly openOnly?: boolean | null;
}

/** SQL conditions and parameters of a filter: the list and every count that leads to it share them. */
export function childConditions(
  filter: ChildFilter,
  now: Date,
): { sql: string; parameters: unknown[] } {
  const conditions = [`c.state <> 'SUPERSEDED'`];
  const parameters: unknown[] = [];
  if (filter.worry) {
    const worry = worryConditions[filter.worry](londonDay(now));
    conditions.push(worry.sql);
    parameters.push(...worry.parameters);
  }
  if (filter.openOnly)
    conditions.push(
      `exists (select 1 from support s where s.child_id = c.id and s.state <> 'CLOSED')`,
    );
  if (filter.authorityGss) {
    conditions.push('c.authority_gss = ?');
    parameters.push(filter.authorityGss);
  }
  if (filter.staffId) {
    conditions.push(
      'exists (select 1 from allocation a where a.child_id = c.id and a.staff_id = ? and a.until_at is null)',
    );
    parameters.push(filter.staffId);
  }
  return { sql: conditions.join(' and '), parameters };
}

/** Ordering values, the child and the parts of other features, in one array a child. */
type ChildRow = readonly [
  familyName: string,
  givenNames: string,
  id: string,
  child: object,
  ...parts: unknown[],
];

export interface ChildPageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly filter: ChildFilter;
  /** What the document asks of each child, to be read and logged; everything, unlogged, when left out. */
  readonly fields?: readonly Selected[];
}

/** One page of children by family name: one statement however many rows, with the parts of other features. */
export async function childPage(
  desk: Desk,
  { first, after, filter, fields }: ChildPageWanted,
): Promise<Page<Child>> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { sql, parameters } = childConditions(filter, new Date());
  const key = after ? decodeCursor(after, 3) : null;
  const parts = wantedParts(desk.viewer, 'c', fields ?? []);
  const names = fields && namesOf(fields);
  const selects = [childJson('c', names), ...parts.map((part) => part.sql)];
  const order = 'c.family_name, c.given_names, c.id';
  const shown = `(select array_agg(c.id) from (select c.id from page c order by ${order} limit ${pageSize(first)}) c)`;
  const [answer] = await desk.preparedAlone<{ rows: ChildRow[] }>(
    `with page as materialized (
       select * from child c where ${sql}${key ? ` and (${order}) > (?, ?, ?)` : ''}
       order by ${order} limit ${first + 1})
     select coalesce((
         select json_agg(json_build_array(${order}, ${selects.join(', ')}) order by ${order}) from page c
       ), '[]') as rows, ${names ? noteLooks(shown, 'child', names) : 'null'} as noted`,
    [...parameters, ...(key ?? [])],
  );
  return pageOf(
    answer?.rows ?? [],
    first,
    ([familyName, givenNames, id]) => [familyName, givenNames, id],
    ([, , , child, ...brought]) =>
      bringAlong(
        Object.assign(new Child(), redactChild(desk.viewer, child)),
        new Map(parts.map(({ alias, part }, index) => [alias, part.read(brought[index])])),
      ),
  );
}

/** How many children a filter finds for this viewer. Exact, of rows the viewer may see: not for publication. */
export async function childCount(desk: Desk, filter: ChildFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const { sql, parameters } = childConditions(filter, new Date());
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from child c where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

const shape: RecordShape = {
  columns: [
    'id',
    'version',
    'reference',
    'state',
    'given_names',
    'family_name',
    'other_names',
    'date_of_birth',
    'date_of_birth_status',
    'sex',
    'nationalities',
    'country_of_birth',
    'ethnicity',
    'first_language',
    'interpreter_needed',
    'language_preference',
    'communication_needs',
    'home_office_reference',
    'authority_gss',
    'restricted_to',
  ],
  always: ['id'],
  behind: {
    name: ['given_names', 'family_name'],
    age: ['date_of_birth'],
    authority: ['authority_gss'],
    isRestricted: ['restricted_to'],
    access: [],
    referrals: [],
    parentalResponsibility: [],
    ageDeterminations: [],
    legalStatuses: [],
    nrmReferences: [],
    alerts: [],
    links: [],
    missingEpisodes: [],
    turning18: [],
    outcomeMeasures: [],
    outcomeChanges: [],
    outcomeFacts: [],
    planGoals: [],
    planReviews: [],
    contactTiers: [],
    visits: [],
    socialCareReports: [],
  },
};

/** SQL that makes the child of a row, named as the graph names it: the whole of it, or what these fields need. */
export function childJson(table: string, fields?: readonly string[]): string {
  return recordJson(table, shape, fields);
}
