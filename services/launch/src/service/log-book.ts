import { createWriteStream, readdirSync, rmSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../environment.js';

const entryShape = z.looseObject({ level: z.number(), msg: z.string().optional() });
const levels: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};
const ranks: Record<Settings['logLevel'], number> = {
  debug: 20,
  info: 30,
  warn: 40,
  error: 50,
  silent: 99,
};
const notRepeated = new Set(['level', 'time', 'msg', 'name', 'pid', 'hostname', 'service']);
const keptFiles = 14;

/** The one log of a trial: whole as JSON lines in the data folder, readable for people on standard error. */
export class LogBook {
  private readonly file: WriteStream;
  private readonly recent = new Map<string, string[]>();

  constructor(
    folder: string,
    private readonly level: Settings['logLevel'],
  ) {
    const day = new Date().toISOString().slice(0, 10);
    this.file = createWriteStream(join(folder, `${day}.jsonl`), { flags: 'a', mode: 0o600 });
    removeOld(folder);
  }

  /**
   * Takes one line that a service wrote.
   * @param otherwise how serious a line is that does not say so itself: a library's warning, the last words of a crash
   */
  write(service: string, line: string, otherwise: 'info' | 'warn' = 'warn'): void {
    const entry = parse(line, ranks[otherwise]);
    this.file.write(`${JSON.stringify({ service, time: new Date().toISOString(), ...entry })}\n`);
    const shown = readable(service, entry);
    if (!isStackFrame(entry))
      this.recent.set(service, [...this.linesOf(service).slice(-11), shown]);
    if (entry.level >= ranks[this.level]) process.stderr.write(`${shown}\n`);
  }

  /** A service begins anew: what it said in its last life explains nothing any more. */
  turnPage(service: string): void {
    this.recent.delete(service);
  }

  /** The last lines of a service, for the sentence that says why it did not start. */
  lastLines(service: string): string {
    return this.linesOf(service).join('\n');
  }

  private linesOf(service: string): string[] {
    return this.recent.get(service) ?? [];
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.file.end(resolve);
    });
  }
}

type Entry = z.infer<typeof entryShape>;

function parse(line: string, otherwise: number): Entry {
  try {
    return entryShape.parse(JSON.parse(line));
  } catch {
    return { level: otherwise, msg: line };
  }
}

// Where in the code it happened is in the log; the sentence wants to know what happened.
function isStackFrame(entry: Entry): boolean {
  return /^\s*(at |\^|[{}]|throw )|^\s*$|^\/.*:\d+$|^node:internal|^Node\.js v/.test(
    entry.msg ?? '',
  );
}

function readable(service: string, entry: Entry): string {
  const time = new Date().toTimeString().slice(0, 8);
  const details = Object.entries(entry)
    .filter(([name]) => !notRepeated.has(name))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const level = levels[entry.level] ?? String(entry.level);
  return [time, service.padEnd(11), level.padEnd(5), entry.msg ?? '', ...details]
    .join(' ')
    .trimEnd();
}

function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  for (const name of files.slice(0, -keptFiles)) rmSync(join(folder, name), { force: true });
}
