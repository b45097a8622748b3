import { graphql, type GraphQLError } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphContext, type Subgraph } from '../graph/index.js';
import type { Viewer } from '../viewer/index.js';

/** What the graph answered; a test says what it expects of it. */
export type Answer = Record<string, unknown>;

/** Sends one document as this viewer and ends the operation as the service does: looks written, committed. */
export async function send<Data = Answer>(
  graph: Pick<Subgraph, 'schema'>,
  orm: MikroORM,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ data: Data; errors: readonly GraphQLError[] }> {
  const contextValue = new GraphContext(orm, viewer);
  try {
    const { schema } = graph;
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    await contextValue.desk.close();
    return { data: data as Data, errors };
  } finally {
    await contextValue.desk.abandon();
  }
}

/** Asks the graph as a viewer, in one transaction as the service does; throws what it answers as errors. */
export async function ask(
  graph: Pick<Subgraph, 'schema'>,
  orm: MikroORM,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  const { data, errors } = await send(graph, orm, viewer, source, variableValues);
  if (errors[0]) throw errors[0].originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data)) as Answer;
}

/** The answers to documents, one after the other, as a client sees them: data, and each error with its path. */
export async function answersTo(
  graph: Pick<Subgraph, 'schema'>,
  orm: MikroORM,
  viewer: Viewer,
  documents: readonly string[],
): Promise<string[]> {
  const answers: string[] = [];
  for (const source of documents) {
    const { data, errors } = await send(graph, orm, viewer, source);
    const said = errors.map(({ message, path }) => ({ message, path }));
    answers.push(JSON.stringify({ data, errors: said }));
  }
  return answers;
}
