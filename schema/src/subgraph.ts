import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder, serviceFolder } from './folder.js';
import { subgraphsIn } from './join/committed.js';

/** The part of the graph that one service answers for. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
}

/** Asks every built service that has a part of the graph to print it. Services of others have joined with a file. */
export async function printSubgraphs(): Promise<Subgraph[]> {
  const names = readdirSync(serviceFolder('')).filter((name) => existsSync(printer(name)));
  const ours = names.sort().map(async (name) => ({ name, sdl: await printSubgraph(name) }));
  return [...(await Promise.all(ours)), ...subgraphsIn(join(schemaFolder, 'joined'))];
}

function printer(name: string): string {
  return join(serviceFolder(name), 'dist', 'print-schema.js');
}

async function printSubgraph(name: string): Promise<string> {
  const child = spawn(process.execPath, [printer(name)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The service ${name} could not print its schema.`);
  return `${Buffer.concat(chunks).toString().trim()}\n`;
}
