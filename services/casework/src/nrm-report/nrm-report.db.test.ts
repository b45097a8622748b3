import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { keepNrmReference } from '../child/index.js';
import { freshKey } from '../consultation/consultation.factory.js';
import { entities } from '../database/entities.js';
import { caseworkGraph } from '../graph.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';

import { caseworkDatabase } from '../testing/database.js';

let database: ServiceDatabase;
let administrator: pg.Client;

const manager = viewerFor('manager', { name: 'Mona Testperson' });
const authority = (changes: Partial<Viewer> = {}) =>
  viewerFor('competent-authority', { agency: 'home-office', name: 'Cora Testperson', ...changes });
const text = (name: string) => `What was seen of the child of ${name}, in a report of some length.`;

/** Children by what keeps a report of theirs from the competent authority, or does not. */
const made = {
  confirmed: { reference: 'NRM 900 000 001', sentTo: 'SCA', isConfirmed: true },
  ieca: { reference: 'NRM 900 000 002', sentTo: 'IECA', isConfirmed: true },
  restricted: { reference: 'NRM 900 000 003', sentTo: 'SCA', isConfirmed: true },
  unconfirmed: { reference: 'NRM 900 000 004', sentTo: 'SCA', isConfirmed: false },
  panel: { reference: 'NRM 900 000 005', sentTo: 'DEVOLVED_PANEL', isConfirmed: true },
} as const;
type Name = keyof typeof made;
const names = Object.keys(made) as Name[];
const shownNames: readonly Name[] = ['confirmed', 'ieca', 'restricted'];
const ids = new Map<Name, string>();

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  for (const name of names) {
    const id = await knownChild(database.orm, { givenNames: name });
    ids.set(name, id);
    await atDesk(database.orm, systemViewer('test'), (desk) =>
      keepNrmReference(desk, id, made[name].reference, 'Test'),
    );
    expect(await sent(name)).toBe('ChangeChildSuccess');
  }
  await administrator.query(
    'update nrm_reference set confirmed_at = now() where reference = any($1)',
    [names.filter((name) => made[name].isConfirmed).map((name) => made[name].reference)],
  );
  await administrator.query('update child set restricted_to = $1 where given_names = $2', [
    ['somebody-else'],
    'restricted',
  ]);
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
}

async function sending(input: Record<string, unknown>, viewer = manager): Promise<Outcome> {
  const { data } = await ask<{ sendNrmReport: Outcome }>(
    database.orm,
    viewer,
    `mutation ($input: SendNrmReportInput!) {
      sendNrmReport(input: $input) { __typename ... on Problem { code field } } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  return data.sendNrmReport;
}

async function sent(name: Name, changes: Record<string, unknown> = {}): Promise<string> {
  const { __typename, code } = await sending({
    childId: ids.get(name),
    nrmReference: made[name].reference,
    decision: 'CONCLUSIVE_GROUNDS',
    kind: 'GUARDIAN_REPORT',
    sentTo: made[name].sentTo,
    text: text(name),
    sentOn: '2026-02-03',
    ...changes,
  });
  return code ?? __typename;
}

interface Report {
  readonly id: string;
  readonly version: number;
  readonly nrmReference: string;
  readonly text: string;
  readonly receivedBy: string | null;
  readonly standing?: string;
}

const fields =
  'id version nrmReference childReference decision kind sentTo text sentOn authorRole isReplaced receivedAt receivedBy';

async function shown(viewer: Viewer, filter = ''): Promise<Report[]> {
  const { data, errors } = await ask<{ sentNrmReports: { edges: { node: Report }[] } } | null>(
    database.orm,
    viewer,
    `{ sentNrmReports(first: 50${filter}) { edges { node { ${fields} } } } }`,
  );
  if (errors.length > 0) throw new Error(errors.join());
  return data?.sentNrmReports.edges.map(({ node }) => node) ?? [];
}
const shownTo = async (viewer: Viewer, filter = '') =>
  (await shown(viewer, filter)).map((report) => report.text).sort();
const textsOf = (wanted: readonly Name[]) => wanted.map(text).sort();

async function ownReports(name: Name): Promise<Report[]> {
  const { data } = await ask<{ child: { nrmReports: Report[] } }>(
    database.orm,
    manager,
    `{ child(id: "${ids.get(name)}") { nrmReports { id version nrmReference text receivedBy standing } } }`,
  );
  return data.child.nrmReports;
}

async function receipt(viewer: Viewer, { id, version }: Report): Promise<string> {
  const { data } = await ask<{ receiptNrmReport: Outcome }>(
    database.orm,
    viewer,
    `mutation ($input: ReceiptNrmReportInput!) {
      receiptNrmReport(input: $input) { __typename ... on Problem { code } } }`,
    { input: { nrmReportId: id, version } },
  );
  return data.receiptNrmReport.code ?? data.receiptNrmReport.__typename;
}

describe('what the competent authority reads', () => {
  it('is what was sent to it, under a reference that it has confirmed', async () => {
    expect(await shownTo(authority())).toEqual(textsOf(shownNames));
  });

  it('is found by its own reference, however that is written', async () => {
    for (const reference of ['NRM 900 000 002', 'nrm900000002', 'NRM-900-000-002'])
      expect(await shownTo(authority(), `, nrmReference: "${reference}"`)).toEqual(
        textsOf(['ieca']),
      );
    expect(await shownTo(authority(), ', nrmReference: "NRM 900 000 004"')).toEqual([]);
  });

  it('is nothing without the group, at another door, and for every other role', async () => {
    expect(await shownTo(authority({ shares: ['NRM_REFERRALS'] }))).toEqual([]);
    expect(await shownTo(authority({ door: 'first-party' }))).toEqual([]);
    for (const role of roles.filter((one) => one !== 'competent-authority' && one !== 'system'))
      await expect(shownTo(viewerFor(role))).rejects.toThrow(/Your role does not include/);
  });

  it('is no row of any table, and no name of whoever wrote it', async () => {
    for (const table of ['nrm_report', 'nrm_reference', 'child'])
      expect(
        await atDesk(database.orm, authority(), (desk) => desk.rows(`select * from ${table}`)),
      ).toEqual([]);
    expect(JSON.stringify(await shown(authority()))).not.toMatch(/Mona|Testchild/);
  });

  it('is in the look-log, as the authority finds it there', async () => {
    await shown(authority());
    const { data } = await ask<{ agencyLooks: { edges: { node: Record<string, unknown> }[] } }>(
      database.orm,
      authority(),
      '{ agencyLooks(first: 3) { edges { node { officer record fields } } } }',
    );
    expect(data.agencyLooks.edges).toHaveLength(3);
    for (const { node } of data.agencyLooks.edges) {
      expect(node).toMatchObject({ officer: 'Cora Testperson', record: 'nrm report' });
      expect(node.fields).toContain('text');
    }
  });
});

describe('a receipt', () => {
  it('is given once, by the authority alone, and the guardian sees who gave it', async () => {
    const [report] = await shown(authority(), ', nrmReference: "NRM 900 000 001"');
    if (!report) throw new Error('The report is not there.');
    expect(await ownReports('confirmed')).toMatchObject([{ standing: 'OPEN', receivedBy: null }]);
    expect(await receipt(authority({ shares: [] }), report)).toBe('NOT_FOUND');
    expect(await receipt(manager, report)).toBe('NOT_ALLOWED');
    expect(await receipt(authority(), report)).toBe('NrmReportReceived');
    expect(await receipt(authority(), report)).toBe('RECEIVED_ALREADY');
    expect(await ownReports('confirmed')).toMatchObject([
      { standing: 'RECEIVED', receivedBy: 'Cora Testperson' },
    ]);
    expect(await shownTo(authority(), ', isWaiting: true')).toEqual(
      textsOf(['ieca', 'restricted']),
    );
  });

  it('cannot be given for what is not shown', async () => {
    for (const name of ['unconfirmed', 'panel'] as const) {
      const [report] = await ownReports(name);
      if (!report) throw new Error('The report is not there.');
      expect([name, await receipt(authority(), report)]).toEqual([name, 'NOT_FOUND']);
    }
  });
});

describe('a report that is sent', () => {
  it('stands as waiting while nobody has confirmed the reference, and to a panel as sent otherwise', async () => {
    expect(await ownReports('unconfirmed')).toMatchObject([{ standing: 'WAITS_FOR_REFERENCE' }]);
    expect(await ownReports('panel')).toMatchObject([{ standing: 'SENT_OTHERWISE' }]);
  });

  it('goes under a reference of the child’s own, and under no other', async () => {
    const other = await sending({
      childId: ids.get('ieca'),
      nrmReference: made.confirmed.reference,
      decision: 'CONCLUSIVE_GROUNDS',
      kind: 'GUARDIAN_REPORT',
      sentTo: 'SCA',
      text: text('ieca'),
      sentOn: '2026-02-03',
    });
    expect(other).toMatchObject({ code: 'INVALID_INPUT', field: 'nrmReference' });
  });

  it('is corrected once, by one of the same child', async () => {
    const [[ofIeca], [ofPanel]] = [await ownReports('ieca'), await ownReports('panel')];
    const correction = { kind: 'CORRECTION', text: text('the second writing') };
    expect(await sent('ieca', { ...correction, replacesId: ofPanel?.id })).toBe('NOT_FOUND');
    expect(await sent('ieca', { ...correction, replacesId: ofIeca?.id })).toBe(
      'ChangeChildSuccess',
    );
    expect(await sent('ieca', { ...correction, replacesId: ofIeca?.id })).toBe('CORRECTED_ALREADY');
  });
});

describe('whatever is asked at the door of the competent authority', () => {
  it('is answered as somebody whom nothing holds back would be if there were only what was sent to it', async () => {
    const count = howMany(12, 2_000);
    const documents = doorDocuments({
      contract: 'competent-authority',
      service: 'CASEWORK',
      count,
      seed: 11,
      values: {
        first: ['1', '2', '20', '100', '0', '101'],
        after: ['null', 'null', '"nonsense"'],
        nrmReference: names.map((name) => `"${made[name].reference}"`),
        references: ['[]', '["R-99999"]'],
        isWaiting: ['true', 'false', 'null'],
        id: ['"nrp_neverthere"', ...(await reportIds())],
      },
      often: ['sentNrmReports', 'sentNrmReport'],
      without: ['AgencyLook.at'],
    });
    const graph = await caseworkGraph();
    const answers = async (orm: MikroORM) => {
      await administrator.query('truncate audit.look restart identity');
      const found: string[] = [];
      for (const [at, source] of documents.entries())
        found.push(
          ...(await answersTo(graph, orm, authority(at % 7 === 0 ? { shares: [] } : {}), [source])),
        );
      return found.map(withoutPlacesInLogs);
    };
    const withAll = await answers(database.orm);
    expect(withAll.join()).toMatch(/What was seen of the child of confirmed/);
    expect(withAll.join()).not.toMatch(/of (unconfirmed|panel)/);
    expect(withAll.join()).not.toMatch(/invalid input/);
    await leaveOnlyWhatWasSent();
    const unguarded = await openDatabase({ url: database.adminUrl, entities });
    const withOwn = await answers(unguarded);
    await unguarded.close(true);
    expect(withOwn).toEqual(withAll);
  });
});

async function reportIds(): Promise<string[]> {
  const { rows } = await administrator.query<{ id: string }>('select id from nrm_report');
  return rows.map(({ id }) => `"${id}"`);
}

/** Only what the authority is shown is left, and of the children nothing that it is not shown. */
async function leaveOnlyWhatWasSent(): Promise<void> {
  await administrator.query('set session_replication_role = replica');
  const others = '(select id from child where not given_names = any($1))';
  for (const table of ['nrm_report', 'nrm_reference', 'timeline_entry'])
    await administrator.query(`delete from ${table} where child_id in ${others}`, [shownNames]);
  await administrator.query(
    `update child set family_name = 'Other', date_of_birth = null, restricted_to = null, authority_gss = null`,
  );
  await administrator.query(`update nrm_report set sent_by = 'Somebody Else'`);
  await administrator.query('reset session_replication_role');
}
