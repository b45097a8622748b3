import type { MikroORM } from '@mikro-orm/postgresql';
import type { Subgraph } from '@ictg/kit/graph';
import { send } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { caseworkGraph } from '../graph.js';

let graph: Promise<Subgraph> | undefined;

/** What came of a document: data and the messages of errors, as the service would send them. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly string[];
}

/** Sends one document to casework as this viewer. */
export async function ask<Data>(
  orm: MikroORM,
  viewer: Viewer,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const served = await (graph ??= caseworkGraph());
  const { data, errors } = await send<Data>(served, orm, viewer, source, variables);
  return { data, errors: errors.map((error) => error.message) };
}
