import { readFileSync } from 'node:fs';
import { auditTable } from './audit-table/audit.js';
import { readTable } from './audit-table/table.js';
import { explained } from './explained.js';
import { InputFault } from './input-fault.js';
/** `npm run --silent audit-table -- TABLE.json`: what a reader can work out about the hidden cells of a table. */
explained(() => {
  const [path, ...rest] = process.argv.slice(2);
  if (path === undefined || rest.length > 0) {
    throw new InputFault(['Give one file: npm run --silent audit-table -- TABLE.json']);
  }
  const answer = auditTable(readTable(readFileSync(path, 'utf8')));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
//# sourceMappingURL=audit-table.js.map
