import { addDays, addMonths, type Day } from '@ictg/kit/calendar';
import type { ClientState } from './client.states.js';
import type { ClientKey, KeyStanding } from './client.vocabulary.js';

/** What is said of a connection when it is asked for. */
export interface ClientFacts {
  readonly clientId: string;
  readonly name: string;
  readonly use: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

/** The days between which a key is to hold. */
export interface KeyDays {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** Something that may not stand, with the way out. */
export interface ClientFault {
  readonly field: string;
  readonly sentence: string;
}

/** Connections of one partner at most that have neither ended nor been refused. A local setting. */
export const mostClients = 10;
/** Two, so that the next key is in place before the last day of the one in use. */
export const mostKeys = 2;
/** The longest that a key may hold. A local setting. */
export const longestKeyMonths = 24;
/** So many days before its end a key without a successor is warned of, twice. A local setting. */
export const warnedBefore = [30, 7] as const;

const address = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]{2,}$/;

/** The first thing that is wrong with what is said of a connection. */
export function clientFault(facts: ClientFacts): ClientFault | undefined {
  const length = (text: string) => text.trim().length;
  const faults: readonly (false | ClientFault)[] = [
    (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(facts.clientId) || facts.clientId.length > 60) && {
      field: 'clientId',
      sentence:
        'The client id is made of small letters, digits and dashes, e.g. kent-case-system, and has at most 60 of them.',
    },
    (length(facts.name) < 2 || length(facts.name) > 120) && {
      field: 'name',
      sentence: 'Name the system that connects, in 2 to 120 characters.',
    },
    (length(facts.use) < 10 || length(facts.use) > 500) && {
      field: 'use',
      sentence: 'Say in a sentence what it will ask for and why, in 10 to 500 characters.',
    },
    (length(facts.contactName) < 2 || length(facts.contactName) > 200) && {
      field: 'contactName',
      sentence: 'Name who is written to about it, in 2 to 200 characters.',
    },
    (facts.contactEmail.length > 254 || !address.test(facts.contactEmail.trim())) && {
      field: 'contactEmail',
      sentence: 'That is not an e-mail address. Write it as name@organisation.example.',
    },
  ];
  return faults.find((fault) => fault !== false) || undefined;
}

/** The first thing that is wrong with the days of a new key. */
export function keyDaysFault({ fromOn, untilOn }: KeyDays, today: Day): ClientFault | undefined {
  if (fromOn < today)
    return { field: 'fromOn', sentence: 'A key begins today or later. Choose another first day.' };
  if (untilOn < fromOn)
    return {
      field: 'untilOn',
      sentence: 'The last day lies before the first. Choose a later one.',
    };
  if (untilOn > addMonths(fromOn, longestKeyMonths))
    return {
      field: 'untilOn',
      sentence: `A key holds for at most ${longestKeyMonths} months. Choose an earlier last day; the next key follows it.`,
    };
  return undefined;
}

/** How a key stands on a day: the last month before its end counts as ending. */
export function keyStanding(
  { fromOn, untilOn, revokedAt }: Pick<ClientKey, 'fromOn' | 'untilOn' | 'revokedAt'>,
  today: Day,
): KeyStanding {
  if (revokedAt !== null) return 'REVOKED';
  if (untilOn < today) return 'ENDED';
  if (fromOn > today) return 'TO_BEGIN';
  return addDays(today, warnedBefore[0]) >= untilOn ? 'ENDING' : 'IN_FORCE';
}

/** The keys that hold or are to begin. */
export function livingKeys(keys: readonly ClientKey[], today: Day): readonly ClientKey[] {
  return keys.filter((key) => !['ENDED', 'REVOKED'].includes(keyStanding(key, today)));
}

/** Why no further key may be added; undefined when one may. */
export function whyNoFurtherKey(
  state: ClientState,
  keys: readonly ClientKey[],
  today: Day,
): string | undefined {
  if (state === 'REFUSED' || state === 'STOPPED')
    return 'This connection gets no token, so it needs no key. Register a new one, or ask for it to go on.';
  if (livingKeys(keys, today).length >= mostKeys)
    return 'Two keys hold or are to begin already. Revoke the one that is no longer used, then add the new one.';
  return undefined;
}

/** The day on which the last of its keys ends, if it ends so soon that the contact is warned today. */
export function warnedOfToday(keys: readonly ClientKey[], today: Day): Day | undefined {
  const last = livingKeys(keys, today)
    .map(({ untilOn }) => untilOn)
    .sort()
    .at(-1);
  return last !== undefined && warnedBefore.some((days) => addDays(today, days) === last)
    ? last
    : undefined;
}
