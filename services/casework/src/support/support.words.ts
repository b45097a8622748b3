import { roleName, roleOfCode, type StaffRole } from '../staff/staff.vocabulary.js';
import type { WorkerRole } from './support.vocabulary.js';

/** The role that a post must have for this kind of worker. */
export function staffRoleFor(role: WorkerRole): StaffRole {
  return roleOfCode(role);
}

/** A kind of worker in words. */
export function workerRoleName(role: WorkerRole): string {
  return roleName(staffRoleFor(role));
}

/** The same with its article: "a direct worker". */
export function aWorker(role: WorkerRole): string {
  return `a ${workerRoleName(role)}`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it took, as people say it: "25 minutes", "3 hours", "2 days". Rounded down, so that it never flatters. */
export function elapsedInWords(from: Date, to: Date): string {
  const passed = Math.max(0, to.getTime() - from.getTime());
  if (passed < minute) return 'less than a minute';
  if (passed < hour) return counted(Math.floor(passed / minute), 'minute');
  if (passed < 2 * day) return counted(Math.floor(passed / hour), 'hour');
  return counted(Math.floor(passed / day), 'day');
}

/** A number with its noun: "1 hour", "3 hours". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
