import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ours, yardsticks } from './contestant.ts';
import { benchSettings } from './environment.ts';
import { measureLinkage } from './linkage.ts';
import { measureLists } from './list.ts';
import { askOnce, measure } from './measure.ts';
import { countChildren } from './population.ts';
import { linkageTable, listTable, pageTable } from './table.ts';
import { tokenOf } from './token.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '16' },
    /** Only the lists, only the page, or only linkage. */
    only: { type: 'string' },
  },
});
const { trial, folder } = benchSettings();
const say = (line: string) => process.stderr.write(`· ${line}\n`);
const manager = () => tokenOf(trial, 'manager');
const children = await countChildren(trial);
say(`Measuring with ${children} children`);
const runs = {
  rounds: Number(options.rounds),
  seconds: Number(options.seconds),
  connections: Number(options.connections),
};

const isAsked = (part: string) => options.only === undefined || options.only === part;
const page = isAsked('page') ? await measurePage() : [];
const lists = isAsked('lists') ? await measureLists(trial, manager, runs.rounds * 5, say) : [];
const linkage = isAsked('linkage') ? await measureLinkage(runs.rounds, say) : [];
if (page.length > 0) process.stdout.write(`${pageTable(page, children)}\n`);
if (lists.length > 0) process.stdout.write(`${listTable(lists, children)}\n`);
if (linkage.length > 0) process.stdout.write(`${linkageTable(linkage)}\n`);
const file = join(folder, 'bench-result.json');
writeFileSync(
  file,
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, children, runs, page, lists, linkage }, undefined, 2)}\n`,
);
say(`The figures are in ${file}`);

async function measurePage() {
  const beside = await yardsticks(trial);
  try {
    const contestants = [...ours(trial), ...beside.all];
    for (const one of contestants) {
      const text = await askOnce(one, manager);
      say(`${one.name} answers ${text.length} bytes`);
    }
    return await measure(contestants, runs, manager, say);
  } finally {
    beside.stop();
  }
}
