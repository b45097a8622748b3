import { readFileSync } from 'node:fs';
import { auditTable } from './audit-table/audit.js';
import { readTable } from './audit-table/table.js';
import { explained } from './explained.js';
import { InputFault } from './input-fault.js';

/** So long nothing is said: most tables are done by then. */
const patience = 5_000;

/** `npm run --silent audit-table -- TABLE.json`: what a reader can work out about the hidden cells of a table. */
explained(() => {
  const [path, ...rest] = process.argv.slice(2);
  if (path === undefined || rest.length > 0) {
    throw new InputFault(['Give one file: npm run --silent audit-table -- TABLE.json']);
  }
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  let saidAt = performance.now();
  const answer = auditTable(readTable(readFileSync(path, 'utf8'), say), (done, of) => {
    if (performance.now() - saidAt < patience) return;
    saidAt = performance.now();
    say(`${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} hidden cells are done`);
  });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
