import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { describeDataFolder } from '../folder/data-folder.js';
import { holderOf } from '../folder/lock.js';
import { PlainFault } from '../plain-fault.js';
import { dropDatabase } from '../postgres/databases.js';
import { wipeDataFolder } from '../postgres/wipe.js';
import { say } from '../progress.js';
import { databasesOf, services } from '../service/service-list.js';
import type { Circumstances } from './run.js';

/** Wipes the data of this installation after asking. */
export async function reset({ settings }: Circumstances, sure: boolean): Promise<number> {
  const folder = describeDataFolder(settings.dataFolder);
  const outside = settings.databaseUrl;
  if (!existsSync(folder.path) && outside === undefined) {
    say(`There is nothing to wipe in ${folder.path}`);
    return 0;
  }
  const holder = holderOf(folder);
  if (holder !== undefined)
    throw new PlainFault(
      `A trial is running on ${folder.path} (process ${holder}): stop it first.`,
    );
  const what =
    outside === undefined ? folder.path : `${folder.path} and at ${new URL(outside).host}`;
  if (
    !sure &&
    !(await confirm(`Wipe all data in ${what}? It cannot be brought back. Type "yes": `))
  ) {
    say('Nothing was wiped');
    return 1;
  }
  if (outside !== undefined) await dropDatabases(outside);
  await wipeDataFolder(folder);
  say('Wiped; the next start begins anew');
  return 0;
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new PlainFault('To wipe the data without being asked, write: npm run reset -- --yes');
  const conversation = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await conversation.question(question);
  conversation.close();
  return answer.trim().toLowerCase() === 'yes';
}

async function dropDatabases(serverUrl: string): Promise<void> {
  for (const name of services.flatMap(databasesOf)) await dropDatabase(serverUrl, name);
}
