import { asSeen, isLonger, storedCharactersIn } from '@ictg/kit/character';
import { canBeKept } from '@ictg/kit/graph';
import { isDay, type Day } from '@ictg/kit/calendar';
import type { Answers, Field, FieldName, Question } from './question.js';
import { agesIn, choicesOf, isShown } from './path.rules.js';

/** What a browser sent: a field may come once, several times, or not at all. */
export type Sent = Readonly<Record<string, unknown>>;

/** What is wrong with an answer, as a key of the dictionaries. */
export type FaultKind =
  | 'missing'
  | 'tooLong'
  | 'unreadable'
  | 'notOnList'
  | 'notADay'
  | 'notAnAge'
  | 'inFuture'
  | 'tooEarly'
  | 'notAnEmail'
  | 'notAPhone'
  | 'once'
  | 'contradicts'
  | 'twice'
  | 'foundOnNoList';

export interface Fault {
  readonly field: FieldName;
  readonly kind: FaultKind;
  /** For `tooLong`: the most characters. */
  readonly longest?: number;
}

/** What was sent for one page: the answers that can be kept, and what is wrong with the rest. */
export interface Read {
  readonly answers: Answers;
  readonly faults: readonly Fault[];
}

/** The values that a long list offers. */
export type Offered = (list: string) => ReadonlySet<string>;

/** Reads what was sent for a page. Answers with faults are not in it; the page shows them as they were typed. */
export function readAnswers(
  question: Question,
  sent: Sent,
  before: Answers,
  offered: Offered,
  today: Day,
): Read {
  let answers: Answers = {};
  const faults: Fault[] = [];
  for (const field of question.fields) {
    const name = field.name as FieldName;
    if (!isShown(field, { ...before, ...answers })) continue;
    const read = readField(field, sent, { ...before, ...answers }, offered, today);
    if (isForOtherBox(name, read, sent))
      faults.push({ field: 'otherOrganisation', kind: 'foundOnNoList' });
    else if (typeof read === 'object' && !Array.isArray(read))
      faults.push({ field: name, ...(read as Omit<Fault, 'field'>) });
    else if (read !== undefined) answers = { ...answers, [name]: read };
    else if (field.optional !== true) faults.push({ field: name, kind: 'missing' });
  }
  return { answers, faults: [...faults, ...together(question, answers, faults)] };
}

/** Whether an organisation was typed into the list that is none of its answers: it belongs in the box beside it. */
function isForOtherBox(name: FieldName, read: Reading, sent: Sent): boolean {
  return (
    name === 'organisation' &&
    typeof read === 'object' &&
    'kind' in read &&
    read.kind === 'notOnList' &&
    oneText(sent.otherOrganisation) === undefined
  );
}

/** What stands on a page that is sent back: as typed, but for a name that was moved to the box it belongs in. */
export function typedAgain(sent: Sent, faults: readonly Fault[]): Sent {
  return faults.some(({ kind }) => kind === 'foundOnNoList')
    ? { ...sent, organisation: '', otherOrganisation: sent.organisation }
    : sent;
}

type Reading = string | readonly string[] | undefined | Omit<Fault, 'field'>;

function readField(
  field: Field,
  sent: Sent,
  answers: Answers,
  offered: Offered,
  today: Day,
): Reading {
  switch (field.kind) {
    case 'day':
      return readDay(field.name, sent, today);
    case 'choices':
      return readChoices(sent[field.name], field.options);
    case 'choice': {
      const value = oneText(sent[field.name]);
      return fromList(value, (text) => choicesOf(field, answers).includes(text));
    }
    case 'list': {
      const value = oneText(sent[field.name]);
      return fromList(value, (text) => offered(field.list).has(text));
    }
    case 'line':
    case 'story': {
      const value = oneText(sent[field.name]);
      return typeof value === 'string' ? readText(value, field) : value;
    }
  }
}

function fromList(value: Reading, isOffered: (text: string) => boolean): Reading {
  if (typeof value !== 'string' || isOffered(value)) return value;
  return { kind: 'notOnList' };
}

/** The one text that was sent; a field sent several times is nobody's answer. */
function oneText(value: unknown): Reading {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') return { kind: 'once' };
  const text = asSeen(value).trim();
  return text === '' ? undefined : text;
}

const hidden = /^[\p{Cf}\s]*\p{Cf}[\p{Cf}\s]*$/u;
const email = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;
const phone = /^\+?[\d\s().-]{3,}(?:\s*(?:x|ext\.?|est\.?)\s*\d{1,6})?$/i;
const fewestDigits = 5;
const longestEmail = 200;

/** Whether a text is an e-mail address that a mail can be sent to. */
export function isEmail(text: string): boolean {
  return text.length <= longestEmail && email.test(text) && canBeKept(text);
}

/** Reads one text of several lines outside the questions of the referral. */
export function readStory(
  value: unknown,
  longest: number,
): string | undefined | Omit<Fault, 'field'> {
  const text = oneText(value);
  if (typeof text !== 'string') return text as undefined | Omit<Fault, 'field'>;
  return readText(text, { kind: 'story', name: '', longest, rows: 0 }) as
    | string
    | Omit<Fault, 'field'>;
}

function readText(written: string, field: Extract<Field, { kind: 'line' | 'story' }>): Reading {
  const text = field.kind === 'line' ? written.replace(/\s*\n\s*/g, ' ') : written;
  if (!canBeKept(text)) return { kind: 'unreadable' };
  if (field.kind === 'line' && hidden.test(text)) return { kind: 'unreadable' };
  if (isLonger(text, field.longest) || isPastColumn(text, field))
    return { kind: 'tooLong', longest: field.longest };
  if (field.kind === 'story') return text;
  if (field.holds === 'email' && !email.test(text)) return { kind: 'notAnEmail' };
  if (
    field.holds === 'phone' &&
    (!phone.test(text) || text.replace(/\D/g, '').length < fewestDigits)
  )
    return { kind: 'notAPhone' };
  return text;
}

// Casework keeps a line in a column of so many characters as a database counts them.
const column = 255;

function isPastColumn(text: string, { kind }: Field): boolean {
  return kind === 'line' && storedCharactersIn(text) > column;
}

function readChoices(value: unknown, options: readonly string[]): Reading {
  const values = value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
  const chosen = options.filter((option) => values.includes(option));
  if (values.some((one) => typeof one !== 'string' || !options.includes(one)))
    return { kind: 'notOnList' };
  if (chosen.length > 1 && chosen.includes('NOT_KNOWN')) return { kind: 'contradicts' };
  return chosen.length === 0 ? undefined : chosen;
}

const earliest = '1990-01-01';

function readDay(name: string, sent: Sent, today: Day): Reading {
  const parts = ['day', 'month', 'year'].map((part) => oneText(sent[`${name}-${part}`]));
  if (parts.every((part) => part === undefined)) return undefined;
  const [day, month, year] = parts;
  if (typeof day !== 'string' || typeof month !== 'string' || typeof year !== 'string')
    return { kind: 'notADay' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year))
    return { kind: 'notADay' };
  const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(told)) return { kind: 'notADay' };
  if (told > today) return { kind: 'inFuture' };
  return told < earliest ? { kind: 'tooEarly' } : told;
}

const names = ['givenNames', 'familyName', 'otherNames'] as const;

/** What only several answers together can lack or contradict. */
function together(question: Question, answers: Answers, faults: readonly Fault[]): Fault[] {
  const isWrong = (...names: FieldName[]) => faults.some(({ field }) => names.includes(field));
  if (question.key === 'organisation') {
    const names = answers.organisation ?? answers.otherOrganisation;
    if (names === undefined && !isWrong('organisation', 'otherOrganisation'))
      return [{ field: 'organisation', kind: 'missing' }];
    if (answers.organisation !== undefined && answers.otherOrganisation !== undefined)
      return [{ field: 'otherOrganisation', kind: 'twice' }];
  }
  if (question.key === 'sender') {
    const reach = answers.senderPhone ?? answers.senderEmail;
    if (reach === undefined && !isWrong('senderPhone', 'senderEmail'))
      return [{ field: 'senderPhone', kind: 'missing' }];
  }
  if (question.key === 'age' && answers.dateOfBirthStatus === 'ESTIMATED') {
    if (
      typeof answers.ageEstimated === 'string' &&
      agesIn(answers.ageEstimated).some((age) => age < 1)
    )
      return [{ field: 'ageEstimated', kind: 'notAnAge' }];
    const told = answers.ageEstimated ?? answers.dateOfBirthEstimated;
    if (told === undefined && !isWrong('ageEstimated', 'dateOfBirthEstimated'))
      return [{ field: 'ageEstimated', kind: 'missing' }];
  }
  if (question.key === 'name') {
    const named = answers.givenNames ?? answers.familyName ?? answers.otherNames;
    if ((named ?? answers.nameNotKnown) === undefined && !isWrong(...names))
      return [{ field: 'givenNames', kind: 'missing' }];
    if (answers.nameNotKnown && named !== undefined)
      return [{ field: 'nameNotKnown', kind: 'contradicts' }];
  }
  if (
    question.key === 'nationality' &&
    answers.nationality !== undefined &&
    answers.nationality === answers.secondNationality
  )
    return [{ field: 'secondNationality', kind: 'twice' }];
  return [];
}
