import { graphql } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphContext, type Subgraph } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';

/** What the graph answered; a test says what it expects of it. */
export type Answer = Record<string, unknown>;

/** Asks the graph as a viewer, in one transaction as the service does; throws what it answers as errors. */
export async function ask(
  graph: Subgraph,
  orm: MikroORM,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  const contextValue = new GraphContext(orm, viewer);
  try {
    const { data, errors } = await graphql({
      schema: graph.schema,
      source,
      variableValues,
      contextValue,
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    await contextValue.desk.close();
    return JSON.parse(JSON.stringify(data)) as Answer;
  } finally {
    await contextValue.desk.abandon();
  }
}
