import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from '../folder.js';
import type { Present } from './composition-check.js';
import type { Subgraph } from '../subgraph.js';

/** The schemas of services that lie in a folder, one file each. */
export function subgraphsIn(folder: string): Subgraph[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      sdl: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** The graph as it is committed, without one service if that is to be checked anew. */
export function committedGraph(without?: string): Present {
  const contractApis = subgraphsIn(join(schemaFolder, 'contracts')).map(
    ({ name, sdl }) => [name, print(transformSupergraphToPublicSchema(parse(sdl)))] as const,
  );
  return {
    subgraphs: subgraphsIn(join(schemaFolder, 'subgraphs')).filter(({ name }) => name !== without),
    api: readFileSync(join(schemaFolder, 'api.graphql'), 'utf8'),
    contractApis: new Map(contractApis),
  };
}
