import { addMonths, isDay, type Day } from '@ictg/kit/calendar';
import { isLonger } from '@ictg/kit/character';
import { isAuthorityCode } from '@ictg/kit/geography';
import { invalid, type Refusal } from '@ictg/kit/refusal';

/** The earliest day that can concern a child of the service, which began in 2014. */
const earliest = '1990-01-01';
const longestName = 200;

/** What is wrong with a date of birth, as told or determined; nothing when all is well. */
export function birthFault(
  field: string,
  born: Day | null | undefined,
  today: Day,
): Refusal | undefined {
  if (!born) return undefined;
  if (!isDay(born) || born > today)
    return invalid(field, 'The date of birth lies in the future. Check the year.');
  if (born < earliest)
    return invalid(field, 'That date of birth is of somebody well past 18. Check the year.');
  return undefined;
}

/** What is wrong with a name; nothing when all is well. */
export function nameFault(field: string, name: string): Refusal | undefined {
  if (isLonger(name, longestName))
    return invalid(
      field,
      `A name has at most ${longestName} characters. Put the rest into the concern.`,
    );
  return undefined;
}

/** What is wrong with a stretch of days; it may begin up to a year ahead, and its end may be foreseen. */
export function spanFault(
  { from, until }: { readonly from: SpanEnd; readonly until: SpanEnd },
  today: Day,
): Refusal | undefined {
  return (
    dayFault(from, addMonths(today, 12), 'That begins more than a year ahead. Check the year.') ??
    dayFault(until, addMonths(today, 240), 'That ends more than 20 years ahead. Check the year.') ??
    (from.day && until.day && until.day < from.day
      ? invalid(until.field, 'The end lies before the beginning. Check both days.')
      : undefined)
  );
}

/** One end of a stretch of days, and the field that says it. */
export interface SpanEnd {
  readonly field: string;
  readonly day: Day | null | undefined;
}

/** What is wrong with a day on which something happened that is over by now. */
export function pastDayFault(
  field: string,
  day: Day,
  today: Day,
  sentence: string,
): Refusal | undefined {
  return dayFault({ field, day }, today, sentence);
}

function dayFault({ field, day }: SpanEnd, latest: Day, sentence: string): Refusal | undefined {
  if (!day) return undefined;
  if (!isDay(day) || day < earliest)
    return invalid(field, 'That day lies before 1990. Check the year.');
  return day > latest ? invalid(field, sentence) : undefined;
}

/** Who a child is, as far as a rule looks at it. */
export interface Identity {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly otherNames: readonly string[] | null;
  readonly dateOfBirth: Day | null;
  readonly dateOfBirthStatus: string | null;
  readonly sex: string | null;
  readonly nationalities: readonly string[] | null;
  readonly interpreterNeeded: string | null;
  readonly languagePreference: string | null;
  readonly authorityGss: string | null;
}

const neverEmpty: readonly (readonly [keyof Identity, string])[] = [
  ['givenNames', 'Give at least one name. Where nobody knows one, write "not known".'],
  ['familyName', 'Give a family name. Where nobody knows one, write "not known".'],
  ['otherNames', 'Leave other names out, or send an empty list.'],
  ['dateOfBirthStatus', 'Say how sure the date of birth is.'],
  ['sex', 'Choose the sex; "not known" is an answer.'],
  ['nationalities', 'Leave nationalities out, or send an empty list.'],
  ['interpreterNeeded', 'Say whether an interpreter is needed; "not known" is an answer.'],
  ['languagePreference', 'Choose English or Welsh; "not asked" is an answer.'],
];

/** What is wrong with who a child would be after a change, looking at what changes and at what it leaves. */
export function identityFault(
  before: Pick<Identity, 'dateOfBirth' | 'dateOfBirthStatus'>,
  changes: Partial<Identity>,
  today: Day,
): Refusal | undefined {
  for (const [field, sentence] of neverEmpty) {
    const value = changes[field];
    if (value === null || (typeof value === 'string' && !value.trim()))
      return invalid(field, sentence);
  }
  const after = { ...before, ...changes };
  if ('dateOfBirth' in changes || 'dateOfBirthStatus' in changes)
    if (!after.dateOfBirth && after.dateOfBirthStatus === 'EXACT')
      return invalid(
        'dateOfBirth',
        'Give the date of birth, or say that it is estimated, disputed or not known.',
      );
  if (changes.authorityGss && !isAuthorityCode(changes.authorityGss))
    return invalid(
      'authorityGss',
      'No authority in England or Wales has that code. Choose it from the list by name.',
    );
  return (
    birthFault('dateOfBirth', changes.dateOfBirth, today) ??
    nameFault('givenNames', changes.givenNames ?? '') ??
    nameFault('familyName', changes.familyName ?? '') ??
    listFault('otherNames', changes.otherNames ?? []) ??
    listFault('nationalities', changes.nationalities ?? [])
  );
}

const longestEntry = 100;
const mostEntries = 20;

function listFault(field: string, entries: readonly string[]): Refusal | undefined {
  if (entries.length > mostEntries)
    return invalid(field, `At most ${mostEntries} entries. Leave some out.`);
  if (entries.some((entry) => !entry.trim()))
    return invalid(field, 'One entry is empty. Take it out or fill it in.');
  if (entries.some((entry) => isLonger(entry, longestEntry)))
    return invalid(field, `An entry has at most ${longestEntry} characters. Shorten it.`);
  return undefined;
}
