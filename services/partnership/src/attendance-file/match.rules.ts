import { plain, type Attended } from './attendance-file.rules.js';

/** Somebody on the list of a session, as far as matching looks at them. */
export interface Listed {
  readonly bookingId: string;
  readonly name: string;
  readonly email: string | null;
}

/** Why it is not sure who a line of the file is, or that it is. */
export type MatchReason =
  | 'SAME_ADDRESS'
  | 'SAME_NAME'
  | 'SEVERAL_OF_THE_NAME'
  | 'NEARLY_THE_NAME'
  | 'NAME_WITH_OTHER_ADDRESS'
  | 'THERE_FOR_A_SHORT_TIME'
  | 'NOT_ON_THE_LIST';

/** A line of the file with who it is, or who it may be. */
export interface Match {
  readonly attended: Attended;
  readonly isSure: boolean;
  readonly reason: MatchReason;
  /** Sure: the one. Unsure: who it may be, the likeliest first. */
  readonly bookingIds: readonly string[];
}

/** Whoever was there for less than this part of the session is asked about. A local setting. */
const enough = 0.5;

/**
 * Matches a file to the list of a session. Sure is only what anybody would call the same: the address, or a name that
 * only one has. Everything else is a question to whoever keeps the register, with the reason beside it.
 */
export function matchPeople(
  attended: readonly Attended[],
  listed: readonly Listed[],
  sessionMinutes: number,
): Match[] {
  const taken = new Set<string>();
  const byAddress = new Map(
    listed.flatMap((one) => (one.email ? [[one.email, one] as const] : [])),
  );
  for (const { email } of attended) {
    const found = email ? byAddress.get(email) : undefined;
    if (found) taken.add(found.bookingId);
  }
  return attended.map((person) => {
    const known = person.email ? byAddress.get(person.email) : undefined;
    if (known) return sure(person, known, 'SAME_ADDRESS', sessionMinutes);
    const free = listed.filter(({ bookingId }) => !taken.has(bookingId));
    const same = free.filter(({ name }) => sorted(name) === sorted(person.name));
    const [only] = same;
    if (only && same.length === 1) {
      if (only.email && person.email) return unsure(person, same, 'NAME_WITH_OTHER_ADDRESS');
      taken.add(only.bookingId);
      return sure(person, only, 'SAME_NAME', sessionMinutes);
    }
    if (same.length > 1) return unsure(person, same, 'SEVERAL_OF_THE_NAME');
    const near = free.filter(({ name }) => isNear(name, person.name));
    return near.length > 0
      ? unsure(person, near, 'NEARLY_THE_NAME')
      : unsure(person, [], 'NOT_ON_THE_LIST');
  });
}

function sure(
  attended: Attended,
  { bookingId }: Listed,
  reason: MatchReason,
  minutes: number,
): Match {
  const isShort = attended.minutes !== null && attended.minutes < minutes * enough;
  return isShort
    ? { attended, isSure: false, reason: 'THERE_FOR_A_SHORT_TIME', bookingIds: [bookingId] }
    : { attended, isSure: true, reason, bookingIds: [bookingId] };
}

function unsure(attended: Attended, may: readonly Listed[], reason: MatchReason): Match {
  return { attended, isSure: false, reason, bookingIds: may.map(({ bookingId }) => bookingId) };
}

function sorted(name: string): string {
  return plain(name)
    .split(/[\s-]+/)
    .sort()
    .join(' ');
}

/** Whether two names share a word of at least three letters at their end and begin alike, or differ by one letter. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(' '), plain(other).split(' ')];
  const isSurname = a.length > 1 && a.at(-1) === b.at(-1) && (a.at(-1)?.length ?? 0) > 2;
  if (isSurname && a[0]?.[0] === b[0]?.[0]) return true;
  if (b.length === 1 && (b[0]?.length ?? 0) > 2) return a.includes(b[0] ?? '');
  return isOneLetterApart(sorted(one), sorted(other));
}

function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 5) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
