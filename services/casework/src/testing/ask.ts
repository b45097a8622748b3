import { graphql } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphContext, type Subgraph } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';
import { caseworkGraph } from '../graph.js';

let graph: Promise<Subgraph> | undefined;

/** What came of a document: data and the messages of errors, as the service would send them. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly string[];
}

/** Sends one document as this viewer and ends the operation as the service does: look-log written, committed. */
export async function ask<Data>(
  orm: MikroORM,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const { schema } = await (graph ??= caseworkGraph());
  const contextValue = new GraphContext(orm, viewer);
  try {
    const result = await graphql({ schema, source, variableValues, contextValue });
    await contextValue.desk.close();
    return {
      data: result.data as Data,
      errors: (result.errors ?? []).map((error) => error.message),
    };
  } finally {
    await contextValue.desk.abandon();
  }
}
