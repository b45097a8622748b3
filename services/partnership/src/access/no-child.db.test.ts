import { readFileSync } from 'node:fs';
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { partnershipGraph } from '../graph.js';
import { entities } from '../database/entities.js';
import { partnershipDatabase } from '../testing/database.js';

let database: ServiceDatabase;
beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const ofCases = /child|guardian|referral|case|whereabouts|birth|nrm_ref|support|safeguard/i;

async function catalogue(sql: string): Promise<Record<string, string>[]> {
  const administrator = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
  try {
    return await administrator.em.getConnection().execute<Record<string, string>[]>(sql);
  } finally {
    await administrator.close(true);
  }
}

describe('the service of the professionals', () => {
  it('has no table and no column about a child', async () => {
    const columns = await catalogue(
      `select table_name as t, column_name as c from information_schema.columns where table_schema = 'public'`,
    );
    expect(columns.length).toBeGreaterThan(100);
    const names = new Set(columns.flatMap(({ t, c }) => [String(t), `${String(t)}.${String(c)}`]));
    // Numbers by month and authority are all that crosses.
    const telling = [...names].filter((name) => ofCases.test(name)).sort();
    expect(telling).toEqual(
      [
        '',
        '.created_at',
        '.fetched_at',
        '.gss_code',
        '.id',
        '.month',
        '.referrals',
        '.version',
      ].map((column) => `referral_month${column}`),
    );
  });

  it('marks every column with its level, and none with a level that only a child has', async () => {
    const marks = await catalogue(
      `select distinct d.description as mark from pg_description d join pg_class c on c.oid = d.objoid
       join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and d.objsubid > 0
         and d.description like 'personal data:%'`,
    );
    expect(marks.map(({ mark }) => mark).sort()).toEqual([
      'personal data: none',
      'personal data: professional',
    ]);
  });

  it('leads nobody to a child: no type of it is one, and casework adds numbers alone to what it has', async () => {
    const own = objects((await partnershipGraph()).sdl);
    const casework = objects(
      readFileSync(
        new URL('../../../../schema/subgraphs/casework.graphql', import.meta.url),
        'utf8',
      ),
    );
    expect([...own.keys()].filter((name) => /Child|Referral$|Guardian|Support/.test(name))).toEqual(
      [],
    );
    const kit =
      /^(Query|Mutation|PageInfo|Node|MeanwhileChange|InvalidInput|NotAllowed|NotFound|RuleBroken|ChangedMeanwhile)$/;
    const shared = [...own.keys()].filter((name) => casework.has(name) && !kit.test(name));
    const added = shared.map((name) => [
      name,
      (casework.get(name) ?? []).filter((field) => !own.get(name)?.includes(field)),
    ]);
    expect(Object.fromEntries(added)).toEqual({ Agency: ['counts'], LocalAuthority: [] });
    expect(casework.get('AgencyCounts')).toEqual(['advice', 'calls', 'consultations']);
    expect(casework.get('ReferralMonth')).toEqual(['gssCode', 'month', 'referrals']);
  });
});

function objects(sdl: string): ReadonlyMap<string, readonly string[]> {
  const types = parse(sdl).definitions.filter(
    (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  return new Map(
    types.map(({ name, fields }) => [
      name.value,
      (fields ?? []).map((field) => field.name.value).sort(),
    ]),
  );
}
