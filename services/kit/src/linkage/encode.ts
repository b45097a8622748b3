import { dayNumber, dayParts, type DayParts } from './date.js';
import { plain, withOneLess } from './letters.js';
import { nameWords } from './name.js';
import { nationalityOf } from './nationality.js';
import type {
  EncodedCode,
  EncodedDate,
  EncodedName,
  EncodedPart,
  EncodedPerson,
  Person,
  PersonCode,
} from './person.js';
import { placeOf } from './place.js';
import type { Seal } from './seal.js';
import { textWords } from './text.js';

/** What has been sealed already: the same names and days come again and again, and are kept once. */
interface Memory {
  readonly parts: Map<string, EncodedPart | undefined>;
  readonly dates: Map<string, EncodedDate | undefined>;
}
const mostRemembered = 200_000;
const memories = new WeakMap<Seal, Memory>();

/** Makes a person ready for linkage inside the owner’s own service: nothing readable is left unless the seal is clear. */
export function encodePerson(person: Person, seal: Seal): EncodedPerson {
  const nationality = nationalityOf(person.nationality);
  const place = placeOf(person.place);
  const event = dayParts(person.event);
  const memory: Memory = memories.get(seal) ?? { parts: new Map(), dates: new Map() };
  memories.set(seal, memory);
  const part = (text: string) => once(memory.parts, text, () => encodePart(text, seal));
  const sex = /^(?:m|male|boy|man|1)$/i.test(person.sex.trim())
    ? 'M'
    : /^(?:f|female|girl|woman|2)$/i.test(person.sex.trim())
      ? 'F'
      : undefined;
  return {
    id: person.id,
    names: person.names
      .map(({ forename, surname }): EncodedName => ({
        forename: part(forename),
        surname: part(surname),
      }))
      .filter(({ forename, surname }) => forename ?? surname),
    dates: person.dates.map((text) =>
      once(memory.dates, text, () => encodeDate(dayParts(text), seal)),
    ),
    sex: sex && seal.token('sex', sex),
    nationality: nationality && group('nationality', nationality, seal),
    place: place && group('place', place, seal),
    postcode: encodePostcode(person.postcode, seal),
    codes: person.codes.flatMap((code) => encodeCode(code, seal) ?? []),
    address: encodeText(person.address ?? '', seal),
    texts: person.texts.map((text) => encodeText(text, seal)),
    event: event && dayNumber(event),
  };
}

function once<Value>(known: Map<string, Value>, text: string, make: () => Value): Value {
  const found = known.get(text);
  if (found !== undefined || known.has(text)) return found as Value;
  const made = make();
  // A service seals for years: what was typed only once is not kept for ever.
  if (known.size >= mostRemembered) known.clear();
  known.set(text, made);
  return made;
}

function encodePart(text: string, seal: Seal): EncodedPart | undefined {
  const found = nameWords(text);
  if (found === undefined) return undefined;
  const { words, spellings, skeletons } = found;
  return {
    words: words.map((word) => seal.token('word', word)),
    spellings: spellings.map((word) => seal.token('spelling', word)),
    skeletons: skeletons.map((word) => seal.token('skeleton', word)),
    near: words.map((word) =>
      word.length < 3 ? [] : withOneLess(word).map((one) => seal.token('word near', one)),
    ),
    filter: seal.filter(words),
  };
}

function encodeDate(parts: DayParts | undefined, seal: Seal): EncodedDate | undefined {
  if (parts === undefined) return undefined;
  const { year, month, day } = parts;
  const digits = [String(year), two(month), two(day)].join('');
  const token = (kind: string, ...numbers: number[]) => seal.token(kind, numbers.join('-'));
  return {
    whole: token('date', year, month, day),
    swapped: day <= 12 && day !== month ? token('date', year, day, month) : undefined,
    year: token('year', year),
    years: [year - 1, year, year + 1].map((one) => token('year', one)),
    near: Array.from(digits, (_, at) =>
      seal.token('date near', `${digits.slice(0, at)}_${digits.slice(at + 1)}`),
    ),
    yearMonth: token('year-month', year, month),
    yearDay: token('year-day', year, day),
    monthDay: token('month-day', month, day),
    isWeak: month === 1 && day === 1,
  };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** A letter more or less makes another word of a short one, and another house of a number. */
const shortest = 4;

function encodeText(text: string, seal: Seal): string[][] {
  return textWords(text).map((word) =>
    (word.length < shortest ? [word] : withOneLess(word)).map((one) => seal.token('text', one)),
  );
}

/** The token by which a reference of a register is compared; undefined where it says nothing. */
export function codeToken(code: PersonCode, seal: Seal): string | undefined {
  return encodeCode(code, seal)?.whole;
}

function encodeCode({ register, value, within }: PersonCode, seal: Seal): EncodedCode | undefined {
  const text = plain(value).replace(/[^a-z0-9]/g, '');
  if (text.length < 3 || /^(unknown|none|notknown)$/.test(text)) return undefined;
  const kind = `code ${register}`;
  return {
    register,
    within: within === undefined ? undefined : seal.token(`${kind} within`, plain(within)),
    whole: seal.token(kind, text),
    near: withOneLess(text).map((one) => seal.token(`${kind} near`, one)),
  };
}

function encodePostcode(value: string, seal: Seal): EncodedPerson['postcode'] {
  const code = encodeCode({ register: 'postcode', value }, seal);
  if (code === undefined) return undefined;
  const text = plain(value).replace(/[^a-z0-9]/g, '');
  return { ...code, outward: seal.token('outward', text.slice(0, Math.max(2, text.length - 3))) };
}

function group(
  kind: string,
  { exact, group: above }: { exact: string; group: string },
  seal: Seal,
) {
  return { exact: seal.token(kind, exact), group: seal.token(`${kind} group`, above) };
}
