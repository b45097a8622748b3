import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { roles } from '@ictg/kit/viewer';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';

let database: ServiceDatabase;
let childId: string;
let reference: string;
const auditor = viewerFor('auditor');
const manager = viewerFor('manager', { name: 'Siân Made-Up' });
const today = londonDay(new Date());

interface Entry {
  readonly childReference: string | null;
  readonly subject: string;
  readonly name: string;
  readonly record: string;
  readonly fields: string[];
  readonly reason: string | null;
}

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  childId = await knownChild(database.orm);
  const { data } = await ask<{ child: { reference: string; version: number } }>(
    database.orm,
    manager,
    `query($id: ID!) { child(id: $id) { reference version givenNames } }`,
    { id: childId },
  );
  reference = data.child.reference;
  const change = await ask<{ changeChildIdentity: { __typename: string } }>(
    database.orm,
    manager,
    `mutation($input: ChangeChildIdentityInput!) { changeChildIdentity(input: $input) { __typename } }`,
    { input: { childId, version: data.child.version, otherNames: ['Hidden-name'] } },
  );
  expect(change.data.changeChildIdentity.__typename).toMatch(/Success|Saved/);
  await knownChild(database.orm);
});
afterAll(() => database.close());

async function search(
  log: 'loggedLooks' | 'loggedChanges',
  filter: object = {},
  viewer = auditor,
): Promise<{ entries: Entry[]; errors: readonly string[] }> {
  const { data, errors } = await ask<Record<string, { edges: { node: Entry }[] }> | null>(
    database.orm,
    viewer,
    `query($filter: LogFilterInput) { ${log}(first: 100, filter: $filter) {
      edges { node { childReference subject name role record fields reason action door agency } } } }`,
    { filter },
  );
  return { entries: data?.[log]?.edges.map(({ node }) => node) ?? [], errors };
}

describe('searching the logs', () => {
  it('finds who looked at a child by its reference, typed in any case, with the name of the officer', async () => {
    const { entries } = await search('loggedLooks', {
      childReference: ` ${reference.toLowerCase()} `,
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map((one) => one.childReference))).toEqual(new Set([reference]));
    expect(entries.map((one) => one.name)).toContain('Siân Made-Up');
  });

  it('finds what an officer changed by part of the name, without the accent', async () => {
    const { entries } = await search('loggedChanges', { officer: 'sian' });
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map((one) => one.subject))).toEqual(new Set([manager.subject]));
    expect((await search('loggedChanges', { officer: 'nobody of that name' })).entries).toEqual([]);
  });

  it('tells which fields changed and never what stands in them', async () => {
    const answer = await search('loggedChanges', { childReference: reference });
    expect(answer.entries.flatMap((one) => one.fields)).toContain('other names');
    expect(JSON.stringify(answer)).not.toContain('Hidden-name');
  });

  it('keeps to the days and the kind of record asked for', async () => {
    const all = (await search('loggedChanges')).entries.length;
    expect((await search('loggedChanges', { fromOn: today, untilOn: today })).entries.length).toBe(
      all,
    );
    expect((await search('loggedChanges', { untilOn: '2020-01-01' })).entries).toEqual([]);
    const { entries } = await search('loggedChanges', { record: 'child' });
    expect(new Set(entries.map((one) => one.record))).toEqual(new Set(['child']));
  });

  it('answers the same for a reference that is not there as for one nobody looked at', async () => {
    expect((await search('loggedLooks', { childReference: 'C-99999' })).entries).toEqual([]);
  });

  it('is itself logged as a look at that child’s log', async () => {
    const filter = { childReference: reference, record: 'log' };
    await search('loggedLooks', filter);
    const { entries } = await search('loggedLooks', filter);
    expect(entries[0]).toMatchObject({ subject: auditor.subject, fields: ['looks'] });
  });

  it.each(roles.filter((role) => role !== 'auditor' && role !== 'system'))(
    'is not for a %s, and neither is the way to a reference',
    async (role) => {
      const viewer = viewerFor(role);
      for (const log of ['loggedLooks', 'loggedChanges'] as const) {
        const { entries, errors } = await search(log, {}, viewer);
        expect(entries).toEqual([]);
        expect(errors.join()).toContain('searching the log');
      }
      const rows = await atDesk(database.orm, viewer, (desk) =>
        desk.rows(`select * from child_references(?::text[], '{}')`, [`{${childId}}`]),
      );
      expect(rows).toEqual([]);
    },
  );
});
