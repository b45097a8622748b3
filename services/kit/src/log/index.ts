import { pino, destination, type Logger } from 'pino';

export type Log = Logger;

/**
 * The log of one process, as JSON lines on standard error.
 * Personal data never goes in: log references and ids, not names.
 */
export function createLog(name: string, level = 'info'): Log {
  return pino({ name, level, base: { name } }, destination(2));
}
