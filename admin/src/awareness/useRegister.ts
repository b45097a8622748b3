import { useCallback, useEffect, useRef, useState } from 'react';
import { MarkAttendanceDocument, type Attendance } from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { ask } from '../graphql/ask.js';
import { isProblem } from '../graphql/problem.js';
import { RegisterQueue, timeOfMark, type QueuedMark } from './register-queue.js';
import type { Person } from './session-people.js';

const againMilliseconds = 4_000;

/** A register in hand: what each person's mark is, and what of it the server has not got yet. */
export interface Register {
  readonly markOf: (person: Person) => Attendance;
  readonly mark: (person: Person, attendance: Attendance) => void;
  readonly waiting: number;
  readonly isWaitingFor: (person: Person) => boolean;
  /** Why the server does not take the marks, where it said so. */
  readonly refusal: string | null;
}

/** Keeps marks at once and sends them as soon as it can: again and again until the server has them. */
export function useRegister(sessionId: string): Register {
  const [queue] = useState(() => new RegisterQueue(sessionId, localStorage));
  const [waiting, setWaiting] = useState<readonly QueuedMark[]>(queue.waiting);
  const [sent, setSent] = useState<ReadonlyMap<string, QueuedMark>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const sending = useRef(false);

  const send = useCallback(async () => {
    if (sending.current || queue.waiting.length === 0) return;
    sending.current = true;
    const marks = queue.waiting.slice(0, 500);
    try {
      const { markAttendance } = await ask(MarkAttendanceDocument, {
        input: { sessionId, marks: [...marks] },
      });
      if (isProblem(markAttendance)) setRefusal(markAttendance.message);
      else {
        queue.sent(marks);
        setRefusal(null);
        setSent(
          (before) => new Map([...before, ...marks.map((one) => [one.bookingId, one] as const)]),
        );
      }
    } catch {
      // No connection: they wait, the page says so, and they are sent again.
    } finally {
      sending.current = false;
      setWaiting(queue.waiting);
    }
  }, [queue, sessionId]);

  useEffect(() => {
    const trying = (): void => void send();
    trying();
    const timer = setInterval(trying, againMilliseconds);
    window.addEventListener('online', trying);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', trying);
    };
  }, [send]);

  const newest = (person: Person): QueuedMark | undefined =>
    waiting.find(({ bookingId }) => bookingId === person.id) ?? sent.get(person.id);
  return {
    markOf: (person) => {
      const own = newest(person);
      const theirs = person.markedAt;
      return own !== undefined && (theirs === null || own.markedAt >= theirs)
        ? own.attendance
        : person.attendance;
    },
    mark: (person, attendance) => {
      const markedAt = timeOfMark(serverNow(), newest(person)?.markedAt ?? person.markedAt);
      queue.add({ bookingId: person.id, attendance, markedAt });
      setWaiting(queue.waiting);
      void send();
    },
    waiting: waiting.length,
    isWaitingFor: (person) => waiting.some(({ bookingId }) => bookingId === person.id),
    refusal,
  };
}
