import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Kind, parse, print, type ObjectTypeDefinitionNode } from 'graphql';
import { atDesk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { statementsSent, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { partnershipGraph } from './graph.js';
import { partnershipDatabase } from './testing/database.js';

let database: ServiceDatabase;
let graph: Subgraph;
const manager = viewerFor('manager');
beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
});
afterAll(() => database.close());

const asked = (source: string, variables: Record<string, unknown> = {}, viewer = manager) =>
  ask(graph, database.orm, viewer, source, variables);

describe('the partnership part of the graph', () => {
  it('tells an authority with its region, force, sites and directory entry', async () => {
    const answer = await asked(`{ localAuthority(gssCode: "W06000008") {
      name nameCy nation region { name } policeForce { code localAuthorities { gssCode } } siteCoverage { siteName fromOn }  }
      agencyOfArea(code: "W06000008") { kind localAuthority { gssCode } access { canChange } } }`);
    expect(answer).toMatchObject({
      localAuthority: {
        nameCy: 'Ceredigion',
        nation: 'WALES',
        policeForce: {
          localAuthorities: expect.arrayContaining([{ gssCode: 'W06000008' }]) as unknown[],
        },
        siteCoverage: [{ siteName: 'Wales', fromOn: '2017-01-30' }],
      },
      agencyOfArea: {
        kind: 'COUNCIL',
        localAuthority: { gssCode: 'W06000008' },
        access: { canChange: true },
      },
    });
  });

  it('is referred to from other services: authorities, forces, regions and agencies by their keys', async () => {
    const [agency] = await atDesk(database.orm, manager, (desk) =>
      desk.rows<{ id: string }>(`select id from agency where gss_code = 'E10000030'`),
    );
    const representations = [
      { __typename: 'LocalAuthority', gssCode: 'E10000030' },
      { __typename: 'PoliceForce', code: 'E23000031' },
      { __typename: 'Region', code: 'E12000008' },
      { __typename: 'Agency', id: agency?.id },
      { __typename: 'Agency', id: 'agy_none' },
    ];
    const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LocalAuthority { name } ... on PoliceForce { name } ... on Region { name } ... on Agency { name } } }`;
    expect(await asked(source, { r: representations })).toEqual({
      _entities: [
        { name: 'Surrey' },
        { name: 'Surrey' },
        { name: 'South East' },
        { name: 'Surrey County Council' },
        null,
      ],
    });
    const analyst = await asked(source, { r: representations }, viewerFor('analyst'));
    expect(analyst).toMatchObject({ _entities: [{ name: 'Surrey' }, {}, {}, null, null] });
  });

  it('answers references to however many agencies with one statement', async () => {
    const rows = await atDesk(database.orm, manager, (desk) =>
      desk.rows<{ id: string }>('select id from agency limit 100'),
    );
    const statements = await statementsSent(database.orm, () =>
      asked(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { name } } }`, {
        r: rows.map(({ id }) => ({ __typename: 'Agency', id })),
      }),
    );
    expect(statements.filter((sql) => sql.includes('from agency'))).toHaveLength(1);
  });

  it('answers commands with what came of them, or the problem to put right', async () => {
    const add = `mutation ($input: AddAgencyInput!) { addAgency(input: $input) { __typename
      ... on AgencySaved { agency { id version name } } ... on Problem { code field message } } }`;
    const input = { idempotencyKey: 'graph-add-1', kind: 'NGO', name: 'Graph Aid' };
    const done = await asked(add, { input });
    expect(done).toMatchObject({
      addAgency: { __typename: 'AgencySaved', agency: { name: 'Graph Aid', version: 1 } },
    });
    expect(
      await asked(add, { input: { ...input, idempotencyKey: 'graph-add-2', name: ' ' } }),
    ).toMatchObject({
      addAgency: { __typename: 'InvalidInput', field: 'name' },
    });
    expect(await asked(add, { input }, viewerFor('rpc'))).toMatchObject({
      addAgency: { __typename: 'NotAllowed' },
    });
  });

  it('describes every type, field and argument, and marks every field with one classification', () => {
    const types = parse(graph.sdl).definitions.filter(
      (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION,
    );
    const ofKit =
      /^(PageInfo|MeanwhileChange|InvalidInput|NotAllowed|NotFound|RuleBroken|ChangedMeanwhile|.*(Edge|Connection))$/;
    for (const type of types) {
      for (const field of type.fields ?? []) {
        const name = `${type.name.value}.${field.name.value}`;
        expect(field.description?.value, name).toBeTruthy();
        for (const argument of field.arguments ?? [])
          expect(argument.description?.value, name).toBeTruthy();
        // Other tags say for whom a field is, beside its classification.
        const tags = (field.directives ?? []).filter(
          (one) => one.name.value === 'tag' && !/"(own-agency|ours-alone)"/.test(print(one)),
        );
        if (!ofKit.test(type.name.value) && !['Query', 'Mutation'].includes(type.name.value))
          expect(tags, name).toHaveLength(1);
      }
    }
  });
});
