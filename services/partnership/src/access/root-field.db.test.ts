import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GraphContext, type Subgraph } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { isExpected, mayUse } from './root-field.expectation.js';
import { rootCalls } from './root-field.fixture.js';

let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
});
afterAll(() => database.close());

/** The root fields that a viewer is refused. */
async function refusedTo(viewer: Viewer, schema: GraphQLSchema): Promise<string[]> {
  const refused: string[] = [];
  for (const { source, variables } of rootCalls(schema)) {
    const context = new GraphContext(database.orm, viewer);
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: variables,
      contextValue: context,
    });
    await context.desk.abandon();
    for (const fault of errors ?? []) {
      if (!(fault.originalError instanceof Refusal)) throw fault;
      if (fault.originalError.kind === 'NotAllowed') refused.push(String(fault.path?.[0]));
    }
    for (const [field, answer] of Object.entries(data ?? {}))
      if ((answer as { __typename?: string } | null)?.__typename === 'NotAllowed')
        refused.push(field);
  }
  return refused.sort();
}

describe('every root field of the professionals, for every role', () => {
  it('is in the matrix, and the matrix names no other', () => {
    const names = rootCalls(graph.schema).flatMap(({ fields }) => fields);
    expect([...names].sort()).toEqual(Object.keys(mayUse).sort());
  });

  it.each(roles)('%s is refused exactly what is not theirs', async (role) => {
    const viewer = viewerFor(role, role === 'partner' ? { agency: 'E10000030' } : {});
    const expected = Object.keys(mayUse).filter((field) => !isExpected(field, role));
    expect(await refusedTo(viewer, graph.schema)).toEqual(expected.sort());
  });
});
