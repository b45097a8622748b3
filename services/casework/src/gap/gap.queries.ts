import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { fromRow } from '../database/from-row.js';
import { recordJson } from '../database/record-json.js';
import { mustBeAllowed } from '../permission/permission.js';
import { localAuthority } from '../stub/local-authority.stub.js';
import { LocalGap, LocalGapCount } from './gap.type.js';
import type { GapState, LocalNeed } from './gap.vocabulary.js';
import { textArray } from '../database/text-array.js';

/** Which gaps a list shows. */
export interface GapFilter {
  readonly authorityGss?: string | null;
  readonly needs?: readonly LocalNeed[] | null;
  readonly states?: readonly GapState[] | null;
}

const columns = [
  'id',
  'version',
  'authority_gss',
  'need',
  'text',
  'since_on',
  'child_id',
  'state',
  'raised_with',
  'result',
  'settled_on',
  'recorded_by',
];
const gapJson = recordJson('g', { columns, always: [], behind: {} });

function conditionsOf(filter: GapFilter): { sql: string; parameters: unknown[] } {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    parameters.push(value);
  };
  if (filter.authorityGss) add('g.authority_gss = ?', filter.authorityGss);
  if (filter.needs) add('g.need = any(?::text[])', textArray(filter.needs));
  if (filter.states) add('g.state = any(?::text[])', textArray(filter.states));
  return { sql: conditions.join(' and '), parameters };
}

/** One page of gaps, the oldest first: one statement however many rows. */
export async function gapPage(
  desk: Desk,
  wanted: { readonly first: number; readonly after: string | null; readonly filter: GapFilter },
): Promise<Page<LocalGap>> {
  mustBeAllowed(desk.viewer, 'gap:read');
  const { sql, parameters } = conditionsOf(wanted.filter);
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<{ since: string; id: string; gap: object }>(
    `select g.since_on::text as since, g.id, ${gapJson} as gap from local_gap g
     where ${sql}${key ? ' and (g.since_on, g.id) > (?::date, ?)' : ''} order by g.since_on, g.id limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.since, row.id],
    (row) => fromRow(LocalGap, row.gap),
  );
}

/** The gap with this id that exists for the viewer, or null. */
export async function gapById(desk: Desk, id: string): Promise<LocalGap | null> {
  mustBeAllowed(desk.viewer, 'gap:read');
  const [row] = await desk.rows<{ gap: object }>(
    `select ${gapJson} as gap from local_gap g where g.id = ?`,
    [id],
  );
  return row ? fromRow(LocalGap, row.gap) : null;
}

/** Gaps by authority, most open first. Each number is a filter of the list. */
export async function gapCounts(desk: Desk): Promise<LocalGapCount[]> {
  mustBeAllowed(desk.viewer, 'gap:read');
  const rows = await desk.rows<{ code: string; open: number; met: number }>(
    `select authority_gss as code, count(*) filter (where state = 'OPEN')::integer as open,
       count(*) filter (where state = 'MET')::integer as met
     from local_gap group by 1 order by 2 desc, 1`,
  );
  return rows.map(({ code, open, met }) =>
    Object.assign(new LocalGapCount(), {
      authorityGss: code,
      authority: localAuthority(code),
      open,
      met,
    }),
  );
}
