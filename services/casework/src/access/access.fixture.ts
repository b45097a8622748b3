import pg from 'pg';
import { viewerFor } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { children, levels, type ChildKey, type Person } from './access.expectation.js';

/** The tables that hold something about a child, in the order in which they depend on each other. */
const tables: Readonly<Record<string, string>> = {
  child: 'chi',
  child_access: 'cac',
  parental_responsibility: 'prr',
  age_determination: 'age',
  legal_status: 'leg',
  nrm_reference: 'nrm',
  record_denial: 'rdn',
  alert: 'alt',
  child_link: 'lnk',
  referral: 'ref',
  information_request: 'inf',
  stored_file: 'fil',
  nrm_change: 'nrc',
  offer_decision: 'off',
  support: 'sup',
  allocation: 'all',
  support_transfer: 'trf',
  closure_proposal: 'clp',
  missing_episode: 'mis',
  eighteen_preparation: 'egt',
  post_eighteen_support: 'pes',
  outcome_measure: 'omm',
  outcome_rating: 'omr',
  outcome_fact: 'omf',
  plan_goal: 'pgl',
  plan_action: 'pac',
  plan_review: 'prv',
  contact_tier: 'ctr',
  visit: 'vis',
  appointment: 'apt',
  social_care_report: 'scr',
  nrm_report: 'nrp',
  supervision_decision: 'spd',
  timeline_entry: 'tml',
  consultation: 'con',
  consultation_tie: 'cti',
  nrm_review: 'nrv',
  contact: 'ctc',
  contact_child: 'ccd',
  contact_action: 'act',
  local_gap: 'gap',
  matter: 'mat',
  advice: 'adv',
  task: 'tsk',
  whereabouts: 'whr',
  call: 'cal',
  safety_plan: 'spl',
};

/** The tables of the matrix. */
export const markedTables: readonly string[] = Object.keys(tables);

/** The record of a table about a child of the matrix. */
export function markedId(table: string, key: ChildKey): string {
  return `${tables[table] ?? ''}_${key}`;
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly level: string;
  readonly allowed: string | null;
}

/** What is not a mark, because the graph or the database asks for a value of a certain kind. */
const fixed: Readonly<Record<string, unknown>> = {
  'referral.state': 'SUBMITTED',
  'referral.channel': 'FORM',
  'referral.nrm_form': null,
  'referral.danger_now': 'YES',
  'support.state': 'ALLOCATED',
  'offer_decision.offer': 'DIRECT_WORKER',
  'offer_decision.computed_offer': 'DIRECT_WORKER',
  'offer_decision.guidance_version': '2021-05',
  'offer_decision.facts': '{}',
  'task.role': 'manager',
  'child_link.other_child_id': 'chi_restricted',
  'child_link.kind': 'SIBLING',
  'referral.duplicate_of_id': null,
  'child.superseded_by_id': null,
  'child.date_of_birth': '2010-03-14',
  'whereabouts.kind': 'ADDRESS',
  'missing_episode.state': 'MISSING',
  'missing_episode.back_at': null,
  'call.state': 'OPEN',
  'call.outcomes': [],
  'safety_plan.state': 'GIVEN',
  'safety_plan.template_version': '2017-01',
  'safety_plan.answers': '{}',
  'consultation.situation': 'LINKED',
  'consultation_tie.previous_child_id': 'chi_restricted',
  'advice.answer': null,
  'nrm_report.replaces_id': null,
  'nrm_report.received_by': null,
  'contact.is_about_children': true,
  'matter.subject': 'DELAY',
};

/**
 * Puts the same records on file about every child of the matrix. Each text says whose it is, how closely it is
 * guarded and in which column it stands, so that an answer shows by itself what has leaked.
 */
export async function markedWorld(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      `insert into staff_member (id, created_at, subject, name, email, languages, started_on)
       select 'stf_' || s, now(), s, 'staff-' || s, s || '@example.org', '{}', '2020-01-01'
       from unnest($1::text[]) as s`,
      [
        [
          'manager',
          'manager-2',
          'direct-worker',
          'direct-worker-2',
          'rpc',
          'line',
          'organiser',
          'colleague-away',
        ],
      ],
    );
    await client.query(
      `insert into leave (id, created_at, staff_id, subject, from_on, until_on, cover_subject)
       values ('lve_away', now(), 'stf_colleague-away', 'colleague-away', current_date - 3, current_date + 3, 'direct-worker-2')`,
    );
    const columns = await columnsOf(client);
    for (const [table, prefix] of Object.entries(tables))
      for (const key of Object.keys(children) as ChildKey[])
        await insertMarked(client, table, prefix, key, columns);
    await client.query(
      `insert into draft (id, created_at, subject, kind, key, body, saved_at)
       select 'drf_' || s, now(), s, 'matrix', 'new', jsonb_build_object('text', 'draft-of-' || s), now() from unnest($1::text[]) as s`,
      [['manager', 'manager-2', 'direct-worker', 'line']],
    );
  } finally {
    await client.end();
  }
}

async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.table_name as table, c.column_name as name, c.data_type as type, c.is_nullable = 'YES' as optional,
       replace(coalesce(col_description(quote_ident(c.table_name)::regclass, c.ordinal_position), ''), 'personal data: ', '') as level,
       (select pg_get_constraintdef(x.oid) from pg_constraint x where x.conrelid = quote_ident(c.table_name)::regclass
          and x.contype = 'c' and x.conkey = array[c.ordinal_position::smallint]) as allowed
     from information_schema.columns c where c.table_schema = 'public' and c.table_name = any($1)`,
    [Object.keys(tables)],
  );
  return rows;
}

async function insertMarked(
  client: pg.Client,
  table: string,
  prefix: string,
  key: ChildKey,
  columns: readonly Column[],
): Promise<void> {
  const own = columns.filter((column) => column.table === table && column.name !== 'version');
  const values = own.map((column) => valueOf(column, prefix, key));
  await client.query(
    `insert into ${table} (${own.map(({ name }) => name).join(', ')}) values (${own.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
}

const keysElsewhere: Readonly<Record<string, string>> = {
  child_id: 'chi',
  referral_id: 'ref',
  support_id: 'sup',
  allocation_id: 'all',
  measure_id: 'omm',
  goal_id: 'pgl',
  supervision_id: 'spv',
  record_id: 'ref',
  nrm_reference_id: 'nrm',
  consultation_id: 'con',
  contact_id: 'ctc',
};

function valueOf(column: Column, prefix: string, key: ChildKey): unknown {
  const { table, name, type, optional, level, allowed } = column;
  const place = `${table}.${name}`;
  if (name === 'id') return `${prefix}_${key}`;
  if (place in fixed) return fixed[place];
  if (place === 'child.restricted_to') return key === 'restricted' ? ['manager-2', 'rpc'] : null;
  if (table === 'child_access') return accessValue(name, key);
  if (name in keysElsewhere) return `${keysElsewhere[name]}_${key}`;
  if (name === 'staff_id') return key === 'covered' ? 'stf_colleague-away' : 'stf_direct-worker';
  if (name.endsWith('_gss')) return 'E10000030';
  if (/^(ended_on|until_on|until_at|done_at|done_by|subject)$/.test(name)) return null;
  if (allowed !== null) return /'([^']+)'/.exec(allowed)?.[1];
  if (name === 'exploitation_types' || name === 'indicators') return [];
  if (type === 'text' || type === 'character varying') return mark(key, level || 'none', name);
  if (type === 'ARRAY') return [mark(key, level, name)];
  if (type === 'jsonb') return '[]';
  if (type === 'boolean') return false;
  if (type === 'integer') return 1;
  if (type === 'date') return optional ? null : new Date().toISOString().slice(0, 10);
  return optional ? null : new Date();
}

function accessValue(name: string, key: ChildKey): unknown {
  const today = Date.now();
  const day = (shift: number) => new Date(today + shift * 86_400_000).toISOString().slice(0, 10);
  const worker = {
    open: 'nobody-yet',
    restricted: 'direct-worker',
    own: 'direct-worker',
    covered: 'colleague-away',
    former: 'direct-worker',
  };
  const values: Record<string, unknown> = {
    created_at: new Date(),
    child_id: `chi_${key}`,
    subject: worker[key],
    allocation_id: `all_${key}`,
    from_on: day(-30),
    until_on: key === 'former' ? day(-1) : null,
  };
  return values[name];
}

function mark(key: ChildKey, level: string, column: string): string {
  return `${key}-${level}-${column}`;
}

/** The person as the service knows them once their token has been verified. */
export function viewerOf({ subject, role }: Person): Viewer {
  const viewer = viewerFor(role ?? 'analyst', { subject });
  return role === null ? { ...viewer, roles: [] } : viewer;
}

/** What an answer shows of a child that this person may not see, as sentences. */
export function leaksIn(answer: unknown, sees: Person['sees']): string[] {
  const text = withCursorsOpened(JSON.stringify(answer) ?? '');
  const leaks = new Set<string>();
  for (const [, prefix = '', key = ''] of text.matchAll(
    /\b([a-z]{3})_(open|restricted|own|covered|former)\b/g,
  ))
    if (!levels[sees[key as ChildKey] ?? 'nothing'].ids.includes(prefix))
      leaks.add(`the id of the ${prefix} of ${key}`);
  for (const [, key = '', level = '', column = ''] of text.matchAll(
    /\b(open|restricted|own|covered|former)-([a-z]+)-([a-z_]+)/g,
  )) {
    const { shows } = levels[sees[key as ChildKey] ?? 'nothing'];
    if (!shows.includes(level) && !shows.includes(column))
      leaks.add(`${column} (${level}) of ${key}`);
  }
  return [...leaks];
}

// A cursor holds the values that a list is ordered by: what it holds has been told.
function withCursorsOpened(text: string): string {
  return text.replace(
    /"(?:cursor|endCursor)":"([\w-]+)"/g,
    (whole, cursor: string) => `${whole}${Buffer.from(cursor, 'base64url').toString()}`,
  );
}
