import { stretchWords } from '../date/date-words.js';

/** What is known about one deadline. */
export interface Deadline {
  readonly dueAt: string | null;
  readonly pausedAt?: string | null | undefined;
  readonly metAt?: string | null | undefined;
}

/** How a deadline is shown: never by colour alone, always with its words. */
export interface ClockFace {
  readonly tone: 'calm' | 'soon' | 'late' | 'paused' | 'met' | 'none';
  readonly words: string;
}

const soon = 2 * 3_600;

/** Reads a deadline at a given instant. */
export function readClock({ dueAt, pausedAt, metAt }: Deadline, now: number): ClockFace {
  if (dueAt === null) return { tone: 'none', words: 'no target set' };
  const due = Date.parse(dueAt);
  if (metAt != null) {
    const late = (Date.parse(metAt) - due) / 1_000;
    return late > 0
      ? { tone: 'met', words: `done ${stretchWords(late)} late` }
      : { tone: 'met', words: 'done in time' };
  }
  if (pausedAt != null) return { tone: 'paused', words: 'paused' };
  const left = (due - now) / 1_000;
  if (left < 0) return { tone: 'late', words: `${stretchWords(left)} late` };
  return { tone: left < soon ? 'soon' : 'calm', words: `${stretchWords(left)} left` };
}
