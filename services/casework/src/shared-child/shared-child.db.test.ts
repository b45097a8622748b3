import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ceilings, type FieldGroup } from '@ictg/kit/agreement';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, openDatabase } from '@ictg/kit/database';
import {
  answersTo,
  doorDocuments,
  howMany,
  viewerFor,
  type ServiceDatabase,
  withoutPlacesInLogs,
} from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { entities } from '../database/entities.js';
import { caseworkGraph } from '../graph.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { shareReasons, type ShareReason } from './shared-child.vocabulary.js';

const surrey = 'E10000030';
const essex = 'E10000012';
let database: ServiceDatabase;
let administrator: pg.Client;
const references = new Map<string, string>();

const partner = (shares: readonly string[], changes: Partial<Viewer> = {}): Viewer =>
  viewerFor('partner', { agency: surrey, areas: [surrey], shares, ...changes });
const everything = partner([...ceilings.COUNCIL, 'MISSING_CHILDREN']);

interface Made {
  readonly lives: string;
  readonly legal?: { readonly gss: string; readonly until?: string };
  readonly isMissing?: boolean;
  readonly isEnded?: boolean;
  readonly restrictedTo?: string[];
}

const made: Readonly<Record<string, Made>> = {
  ours: { lives: surrey },
  'ours elsewhere': { lives: essex, legal: { gss: surrey } },
  hosted: { lives: surrey, legal: { gss: essex }, isMissing: true },
  'ours again': { lives: surrey, legal: { gss: essex, until: '2020-01-01' } },
  restricted: { lives: surrey, restrictedTo: ['manager-2'] },
  ended: { lives: surrey, isEnded: true },
  theirs: { lives: essex, isMissing: true },
};

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  const guardian = await colleague(database.orm, 'ada', 'direct-worker', {
    name: 'Ada Testperson',
  });
  for (const [name, child] of Object.entries(made)) {
    const id = await knownChild(database.orm, {
      givenNames: name,
      authorityGss: child.lives,
      restrictedTo: child.restrictedTo ?? null,
    });
    await add(name, id, child, guardian.id);
  }
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

async function add(name: string, id: string, child: Made, staffId: string): Promise<void> {
  const run = (sql: string, values: unknown[]) => administrator.query(sql, values);
  const { rows } = await run('select reference from child where id = $1', [id]);
  references.set((rows[0] as { reference: string }).reference, name);
  await run(
    `insert into support (id, created_at, child_id, state, route, opened_at, ended_on)
     values ($1, now(), $2, 'ACTIVE', 'DIRECT_WORKER', '2026-01-02', $3)`,
    [`sup_${id}`, id, child.isEnded ? '2026-02-01' : null],
  );
  await run(
    `insert into allocation (id, created_at, support_id, child_id, staff_id, worker_role, from_at, allocated_by)
     values ($1, now(), $2, $3, $4, 'DIRECT_WORKER', '2026-01-03', 'Test')`,
    [`alc_${id}`, `sup_${id}`, id, staffId],
  );
  if (child.legal)
    await run(
      `insert into legal_status (id, created_at, child_id, nation, code, authority_gss, from_on, until_on)
       values ($1, now(), $2, 'ENGLAND', 'C2', $3, '2019-01-01', $4)`,
      [`leg_${id}`, id, child.legal.gss, child.legal.until ?? null],
    );
  if (child.isMissing)
    await run(
      `insert into missing_episode (id, created_at, child_id, state, missing_at, reported_at, reported_by, last_seen)
       values ($1, now(), $2, 'MISSING', '2026-02-01', now(), 'Test', 'PLACEMENT_OR_HOME')`,
      [`mis_${id}`, id],
    );
  for (const [at, kind] of ['LOOKED_AFTER_REVIEW', 'SOLICITOR', 'HOME_OFFICE_INTERVIEW'].entries())
    await run(
      `insert into appointment (id, created_at, child_id, state, kind, at, owner_subject, owner)
       values ($1, now(), $2, 'PLANNED', $3, now() + interval '5 days', 'ada', 'Ada Testperson')`,
      [`apt_${id}_${at}`, id, kind],
    );
  await run(
    `insert into alert (id, created_at, child_id, kind, text, from_on, owner_subject)
     values ($1, now(), $2, 'MISSING_BEFORE', 'private words', '2026-01-05', 'ada')`,
    [`alr_${id}`, id],
  );
}

const fields = `reference since givenNames familyName dateOfBirth guardianName guardianEmail guardianPhone
  meetings { kind at } alerts { kind since }`;
type Node = Record<string, unknown> & { readonly reference: string };

async function shown(viewer: Viewer, reason: ShareReason): Promise<Node[]> {
  const { data, errors } = await ask<{ sharedChildren: { edges: { node: Node }[] } } | null>(
    database.orm,
    viewer,
    `{ sharedChildren(reason: ${reason}, first: 50) { edges { node { ${fields} } } } }`,
  );
  if (errors.length > 0) throw new Error(errors.join());
  return data?.sharedChildren.edges.map(({ node }) => node) ?? [];
}
const named = async (viewer: Viewer, reason: ShareReason) =>
  (await shown(viewer, reason)).map(({ reference }) => references.get(reference)).sort();

describe('which children an agreement opens', () => {
  it('are those that the authority is responsible for today, wherever they live', async () => {
    expect(await named(everything, 'RESPONSIBLE')).toEqual([
      'ours',
      'ours again',
      'ours elsewhere',
    ]);
  });

  it('are those who live there while another is responsible, and those missing from there', async () => {
    expect(await named(everything, 'LIVES_HERE')).toEqual(['hosted']);
    expect(await named(everything, 'MISSING')).toEqual(['hosted']);
  });

  it('are none without the group, without areas, at another door, and for every other role', async () => {
    for (const reason of shareReasons) {
      expect(await shown(partner(['NAME', 'ALERTS']), reason)).toEqual([]);
      expect(await shown(partner(ceilings.COUNCIL, { areas: [] }), reason)).toEqual([]);
      expect(await shown(partner(ceilings.COUNCIL, { door: 'first-party' }), reason)).toEqual([]);
    }
    for (const role of roles.filter((one) => one !== 'partner' && one !== 'system'))
      await expect(shown(viewerFor(role, { areas: [surrey] }), 'RESPONSIBLE')).rejects.toThrow(
        /Your role does not include/,
      );
  });

  it('lead to no row of any table: a partner has the answer of the function and nothing else', async () => {
    const tables = [
      'child',
      'support',
      'allocation',
      'alert',
      'appointment',
      'legal_status',
      'staff_member',
    ];
    for (const table of tables) {
      const count = await administrator.query(`select 1 from ${table}`);
      expect(count.rowCount).toBeGreaterThan(0);
      const rows = await atDesk(database.orm, everything, (desk) =>
        desk.rows(`select * from ${table}`),
      );
      expect([table, rows]).toEqual([table, []]);
    }
  });
});

const opens: Readonly<Record<string, FieldGroup>> = {
  givenNames: 'NAME',
  familyName: 'NAME',
  dateOfBirth: 'BIRTH_DATE',
  guardianName: 'GUARDIAN',
  guardianEmail: 'GUARDIAN_CONTACT',
  meetings: 'MEETINGS',
  alerts: 'ALERTS',
};

describe('what of each child', () => {
  it('is each field by its own group, whatever else is open', async () => {
    for (const group of ceilings.COUNCIL) {
      const [child] = await shown(partner(['CHILDREN', group]), 'RESPONSIBLE');
      for (const [field, needed] of Object.entries(opens))
        expect([group, field, child?.[field] != null]).toEqual([group, field, needed === group]);
    }
  });

  it('is, of a child who only lives there, no more than name, guardian and alerts', async () => {
    const [child] = await shown(everything, 'LIVES_HERE');
    expect(child).toMatchObject({ givenNames: 'hosted', guardianName: 'Ada Testperson' });
    expect(child).toMatchObject({ alerts: [{ kind: 'MISSING_BEFORE', since: '2026-01-05' }] });
    expect(child).toMatchObject({ dateOfBirth: null, guardianEmail: null, meetings: null });
  });

  it('never includes legal advice, asylum matters or the words of an alert', async () => {
    const answer = JSON.stringify(await shown(everything, 'RESPONSIBLE'));
    expect(answer).toMatch(/LOOKED_AFTER_REVIEW/);
    expect(answer).not.toMatch(/SOLICITOR|HOME_OFFICE_INTERVIEW|private words/);
  });
});

describe('a look by a partner', () => {
  it('is in the log with the fields, and the partner finds its own and nobody else’s', async () => {
    const officer = partner(['CHILDREN', 'NAME'], { subject: 'petra', name: 'Petra Made-Up' });
    await shown(officer, 'RESPONSIBLE');
    const looks = async (viewer: Viewer) =>
      (
        await ask<{ agencyLooks: { edges: { node: Record<string, unknown> }[] } }>(
          database.orm,
          viewer,
          `{ agencyLooks(first: 100) { edges { node { officer record fields childReference } } } }`,
        )
      ).data.agencyLooks.edges.map(({ node }) => node);
    const own = (await looks(officer)).filter((look) => look.officer === 'Petra Made-Up');
    expect(own).toHaveLength(3);
    const page = (wanted: string) =>
      ask<{ agencyLooks: { edges: { cursor: string; node: object }[] } }>(
        database.orm,
        officer,
        `{ agencyLooks(${wanted}) { edges { cursor node { at record childReference } } } }`,
      ).then(({ data }) => data.agencyLooks.edges);
    const all = await page('first: 100');
    const paged = await page('first: 1');
    paged.push(...(await page(`first: 99, after: "${paged[0]?.cursor ?? ''}"`)));
    expect(paged).toEqual(all);
    expect(`"${all[0]?.cursor ?? ''}"`).toMatch(/^"WyIyMD[\w-]{60,}"$/);
    expect(own[0]?.fields).toContain('givenNames');
    expect(references.has(String(own[0]?.childReference))).toBe(true);
    expect(await looks(partner([], { agency: essex }))).toEqual([]);
    expect(await looks(viewerFor('contract-manager', { agency: surrey }))).toEqual([]);
  });
});

const bogus = Buffer.from(JSON.stringify(['C-99999'])).toString('base64url');

describe('whatever is asked at the door of a council', () => {
  it('is answered as somebody whom nothing holds back would be if there were only what the agreement opens', async () => {
    const count = howMany(60, 3_000);
    const documents = doorDocuments({
      contract: 'council',
      service: 'CASEWORK',
      count,
      seed: 7,
      values: {
        first: ['1', '2', '5', '20', '50', '99', '100', '100', '0', '101'],
        after: ['null', 'null', 'null', '"nonsense"', `"${bogus}"`],
        isWaiting: ['true', 'false'],
        references: ['[]', '["C-99999"]', JSON.stringify([...references.keys()])],
      },
      references: [surrey, essex, 'E99999999'].map((gss) => ({
        type: 'LocalAuthority',
        key: `gssCode: "${gss}"`,
      })),
      often: ['sharedChildren'],
      // Moments of this test itself.
      without: ['AgencyLook.at', 'SharedChange.at'],
    });
    const opened = fc.sample(fc.subarray([...ceilings.COUNCIL, 'MISSING_CHILDREN']), {
      numRuns: count,
      seed: 7,
    });
    const graph = await caseworkGraph();
    const answers = async (orm: MikroORM) => {
      await administrator.query('truncate audit.look, shown_child, shared_change restart identity');
      await administrator.query('alter sequence shared_change_sequence restart');
      const found: string[] = [];
      for (const [at, source] of documents.entries())
        found.push(
          ...(await answersTo(graph, orm, partner((at % 2 ? opened[at] : ceilings.COUNCIL) ?? []), [
            source,
          ])),
        );
      return found.map(withoutPlacesInLogs);
    };
    const withAll = await answers(database.orm);
    expect(withAll.join()).toMatch(/"ours( elsewhere| again)?"/);
    expect(withAll.join()).toMatch(/"message"/);
    expect(withAll.join()).not.toMatch(/invalid input/);
    await leaveOnly(['ours', 'ours elsewhere', 'hosted', 'ours again']);
    const unguarded = await openDatabase({ url: database.adminUrl, entities });
    const withOwn = await answers(unguarded);
    await unguarded.close(true);
    expect(withOwn).toEqual(withAll);
  });
});

/** Only these children are left; and of them, whatever no agreement opens is something else. */
async function leaveOnly(names: readonly string[]): Promise<void> {
  await administrator.query('set session_replication_role = replica');
  const { rows } = await administrator.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'child_id' and t.table_type = 'BASE TABLE'`,
  );
  const others = '(select id from child where not given_names = any($1))';
  for (const { name } of rows)
    await administrator.query(`delete from ${name} where child_id in ${others}`, [names]);
  await administrator.query('delete from child where not given_names = any($1)', [names]);
  await administrator.query(`update child set ethnicity = 'other', first_language = 'Other'`);
  await administrator.query(`update alert set text = 'other words'`);
  await administrator.query(
    `delete from appointment where kind in ('SOLICITOR', 'HOME_OFFICE_INTERVIEW')`,
  );
  await administrator.query('reset session_replication_role');
}
