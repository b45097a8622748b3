import type { Attendance } from '../__generated__/graphql.js';

/** A mark that the server may not have yet. Ids and times only: no name ever goes into the browser's storage. */
export interface QueuedMark {
  readonly bookingId: string;
  readonly attendance: Attendance;
  readonly markedAt: string;
}

/** Where marks wait while there is no connection, also when the page is loaded again. */
export interface MarkStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const attendances: readonly string[] = [
  'CAME',
  'DID_NOT_COME',
  'NOT_RECORDED',
] satisfies Attendance[];

/** The marks of one register that wait to be sent: one a person, the newest. */
export class RegisterQueue {
  private marks: ReadonlyMap<string, QueuedMark>;

  constructor(
    private readonly sessionId: string,
    private readonly store: MarkStore,
  ) {
    this.marks = new Map(read(store, sessionId).map((mark) => [mark.bookingId, mark]));
  }

  /** What waits, in the order in which it was marked. */
  get waiting(): readonly QueuedMark[] {
    return [...this.marks.values()].sort((one, other) =>
      one.markedAt.localeCompare(other.markedAt),
    );
  }

  /** Keeps a mark until the server has it. */
  add(mark: QueuedMark): void {
    this.keep(new Map(this.marks).set(mark.bookingId, mark));
  }

  /** Takes out what the server has; what was marked anew since stays. */
  sent(marks: readonly QueuedMark[]): void {
    const left = new Map(this.marks);
    for (const { bookingId, markedAt } of marks)
      if (left.get(bookingId)?.markedAt === markedAt) left.delete(bookingId);
    this.keep(left);
  }

  private keep(marks: ReadonlyMap<string, QueuedMark>): void {
    this.marks = marks;
    const key = keyOf(this.sessionId);
    try {
      if (marks.size === 0) this.store.removeItem(key);
      else this.store.setItem(key, JSON.stringify(this.waiting));
    } catch {
      // A browser without storage keeps them as long as the page is open; the page says how many wait.
    }
  }
}

/** The time of a mark: later than the one before it of the same person, even if both were made within a millisecond. */
export function timeOfMark(now: number, before: string | null | undefined): string {
  const last = before == null ? Number.NaN : Date.parse(before);
  return new Date(Number.isNaN(last) || last < now ? now : last + 1).toISOString();
}

function keyOf(sessionId: string): string {
  return `ictg.register.${sessionId}`;
}

function read(store: MarkStore, sessionId: string): readonly QueuedMark[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(sessionId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMark) : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is QueuedMark {
  if (typeof value !== 'object' || value === null) return false;
  const { bookingId, attendance, markedAt } = value as Partial<QueuedMark>;
  return (
    typeof bookingId === 'string' &&
    typeof markedAt === 'string' &&
    typeof attendance === 'string' &&
    attendances.includes(attendance)
  );
}
