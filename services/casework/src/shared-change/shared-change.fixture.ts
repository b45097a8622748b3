import type pg from 'pg';
import { atDesk, type Desk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { shareReasons, type ShareReason } from '../shared-child/shared-child.vocabulary.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';

export const surrey = 'E10000030';
export const essex = 'E10000012';
export const kent = 'E10000016';

export const partnerOf = (agency: string, shares: readonly string[]): Viewer =>
  viewerFor('partner', { subject: `partner-${agency}`, agency, areas: [agency], shares });

/** A child with a guardian and open support in each of these authorities. */
export async function supportedChildren(
  { orm }: ServiceDatabase,
  administrator: pg.Client,
  authorities: readonly string[],
): Promise<string[]> {
  const guardian = await colleague(orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
  const ids: string[] = [];
  for (const authorityGss of authorities) {
    const id = await knownChild(orm, { givenNames: 'Kit', authorityGss });
    ids.push(id);
    await administrator.query(
      `insert into support (id, created_at, child_id, state, route, opened_at)
       values ('sup_' || $1, now(), $1, 'ACTIVE', 'DIRECT_WORKER', '2026-01-02')`,
      [id],
    );
    await administrator.query(
      `insert into allocation (id, created_at, support_id, child_id, staff_id, worker_role, from_at, allocated_by)
       values ('alc_' || $1, now(), 'sup_' || $1, $1, $2, 'DIRECT_WORKER', '2026-01-03', 'Test')`,
      [id, guardian.id],
    );
  }
  return ids;
}

interface ChangeNode {
  readonly kind: string;
  readonly reference: string;
  readonly reason: ShareReason;
}
interface ChangePage {
  readonly edges: readonly { readonly cursor: string; readonly node: ChangeNode }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Child = Record<string, unknown> & { readonly reference: string };

/** Each group and the fields that it opens, as the gateway would leave them in the partner's schema. */
const fields =
  'reference since givenNames dateOfBirth guardianName guardianEmail meetings { kind at } alerts { kind }';

async function data<Data>({ orm }: ServiceDatabase, viewer: Viewer, source: string): Promise<Data> {
  const answer = await ask<Data>(orm, viewer, source);
  if (answer.errors.length > 0) throw new Error(answer.errors.join());
  return answer.data;
}

export async function changesAfter(
  database: ServiceDatabase,
  viewer: Viewer,
  after: string | null,
  first = 100,
): Promise<ChangePage> {
  const from = after === null ? '' : `, after: "${after}"`;
  const source = `{ changes(first: ${first}${from}) { edges { cursor node { kind reference reason at } } pageInfo { hasNextPage endCursor } } }`;
  return (await data<{ changes: ChangePage }>(database, viewer, source)).changes;
}

export async function childrenFor(
  database: ServiceDatabase,
  viewer: Viewer,
  reason: ShareReason,
  references?: readonly string[],
): Promise<Child[]> {
  const only = references ? `, references: ${JSON.stringify(references)}` : '';
  const source = `{ sharedChildren(reason: ${reason}, first: 100${only}) { edges { node { ${fields} } } } }`;
  type Page = { sharedChildren: { edges: { node: Child }[] } };
  return (await data<Page>(database, viewer, source)).sharedChildren.edges.map(({ node }) => node);
}

/** A partner's own program: it keeps a copy by reading what changed, and knows nothing else of us. */
export class Copy {
  readonly children = new Map<string, string>();
  readonly heardOf = new Set<string>();
  private cursor: string | null = null;

  constructor(
    private readonly database: ServiceDatabase,
    private readonly viewer: () => Viewer,
    private readonly pageSize: number,
  ) {}

  /** Reads on from where it was, to the end. */
  async catchUp(): Promise<void> {
    for (let isMore = true; isMore;) {
      const page: ChangePage = await changesAfter(
        this.database,
        this.viewer(),
        this.cursor,
        this.pageSize,
      );
      for (const { node } of page.edges) await this.take(node);
      this.cursor = page.pageInfo.endCursor;
      isMore = page.pageInfo.hasNextPage;
    }
  }

  /** Reads one list anew, as a person does who looks at the page: nobody said that it had changed. */
  async browse(reason: ShareReason): Promise<void> {
    const found = await childrenFor(this.database, this.viewer(), reason);
    for (const key of this.children.keys())
      if (key.startsWith(`${reason} `)) this.children.delete(key);
    for (const child of found) this.keep(reason, child);
  }

  private async take({ kind, reason, reference }: ChangeNode): Promise<void> {
    this.heardOf.add(reference);
    this.children.delete(`${reason} ${reference}`);
    if (kind === 'NO_LONGER_SHARED') return;
    for (const child of await childrenFor(this.database, this.viewer(), reason, [reference]))
      this.keep(reason, child);
  }

  private keep(reason: ShareReason, child: Child): void {
    this.children.set(`${reason} ${child.reference}`, JSON.stringify(child));
  }
}

/** What a copy must be in the end, asked of the rows themselves: nothing is noted by it. */
export async function truth(
  administrator: pg.Client,
  viewer: Viewer,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const reason of shareReasons) {
    const { rows } = await administrator.query<Record<string, unknown>>(
      `select reference, since::text, given_names, date_of_birth::text, guardian_name, guardian_email, meetings, alerts
       from shared_children_for_everybody($1, $2, $3, null, null)`,
      [viewer.shares, viewer.areas, reason],
    );
    for (const row of rows)
      found.set(`${reason} ${String(row.reference)}`, JSON.stringify(childOf(row)));
  }
  return found;
}

function childOf(row: Record<string, unknown>): object {
  const meetings = row.meetings as { kind: string; at: string }[] | null;
  const alerts = row.alerts as { kind: string }[] | null;
  return {
    reference: row.reference,
    since: row.since,
    givenNames: row.given_names,
    dateOfBirth: row.date_of_birth,
    guardianName: row.guardian_name,
    guardianEmail: row.guardian_email,
    meetings: meetings?.map(({ kind, at }) => ({ kind, at: new Date(at).toISOString() })) ?? null,
    alerts: alerts?.map(({ kind }) => ({ kind })) ?? null,
  };
}

/** Something happens to a child, and is committed a moment later. */
export function happen(
  database: ServiceDatabase,
  sql: string,
  id: string,
  wait: number,
): Promise<void> {
  return atDesk(
    database.orm,
    viewerFor('system', { subject: 'system:test' }),
    async (desk: Desk) => {
      await desk.rows(sql, [id]);
      await new Promise((resolve) => setTimeout(resolve, wait));
    },
  );
}

/** What may happen to a child: most of it shows to a partner, some must not. */
export const happenings: readonly string[] = [
  `update child set given_names = case given_names when 'Kit' then 'Robin' else 'Kit' end where id = ?`,
  `update child set given_names = 'Kit' where id = ?`,
  `update child set authority_gss = case authority_gss when '${surrey}' then '${essex}' else '${surrey}' end where id = ?`,
  `update child set restricted_to = case when restricted_to is null then '{manager-2}'::text[] end where id = ?`,
  `update support set ended_on = case when ended_on is null then current_date end where child_id = ?`,
  `update child set ethnicity = case ethnicity when 'one' then 'other' else 'one' end where id = ?`,
  `update staff_member s set email = case email when 'a@example.org' then 'b@example.org' else 'a@example.org' end from allocation a where a.staff_id = s.id and a.child_id = ?`,
  `insert into alert (id, created_at, child_id, kind, text, from_on, owner_subject)
   values ('alr_' || gen_random_uuid(), now(), ?, 'MISSING_BEFORE', 'private words', '2026-01-05', 'ada')`,
  `update alert set ended_on = current_date where child_id = ?`,
  `insert into legal_status (id, created_at, child_id, nation, code, authority_gss, from_on)
   values ('leg_' || gen_random_uuid(), now(), ?, 'ENGLAND', 'C2', '${essex}', '2019-01-01')`,
  `update legal_status set until_on = '2020-01-01' where child_id = ?`,
  `insert into appointment (id, created_at, child_id, state, kind, at, owner_subject, owner)
   values ('apt_' || gen_random_uuid(), now(), ?, 'PLANNED', 'COURT', now() + interval '5 days', 'ada', 'Ada Testperson')`,
  `update appointment set state = 'CALLED_OFF' where child_id = ?`,
];
