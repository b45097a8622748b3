import {
  authorityCode,
  type CellRead,
  day,
  email,
  fault,
  needed,
  oneOf,
  optional,
  text,
  texts,
  value,
  whole,
} from '@ictg/kit/load';
import { staffRoles, weekdays } from '../../staff/staff.vocabulary.js';

/** Councils by code, separated by semicolons. */
function areas(cell: string): CellRead<readonly string[]> {
  const codes = new Set<string>();
  for (const part of cell.split(/[;|, ]+/).filter((one) => one !== '')) {
    const read = authorityCode(part);
    if (!read.ok) return fault(read.code, `One of the codes is not usable. ${read.sentence}`);
    codes.add(read.value);
  }
  return value([...codes].sort());
}

const shortNames = weekdays.map((name) => name.slice(0, 3).toLowerCase());

/** Days of the week: "Mon Tue Wed", or "Mon-Fri". Kept as 1 for Monday to 7. */
function workingDays(cell: string): CellRead<readonly string[]> {
  const numberOf = (word: string) =>
    shortNames.indexOf(word.slice(0, 3)) + 1 || (/^[1-7]$/.test(word) ? Number(word) : 0);
  const days = new Set<number>();
  for (const part of cell
    .toLowerCase()
    .split(/[;,|\s]+/)
    .filter((one) => one !== '')) {
    const [from = 0, until = from] = part.split(/[-–]/).map(numberOf);
    if (from === 0 || until === 0 || until < from)
      return fault('NOT_WORKING_DAYS', 'Write the days like "Mon Tue Wed" or "Mon-Fri".');
    for (let one = from; one <= until; one += 1) days.add(one);
  }
  return value([...days].sort((a, b) => a - b).map(String));
}

const everyWeekday = ['1', '2', '3', '4', '5'];

/** The columns of a file of staff: one row for each post. */
export const staffColumns = {
  email: needed(
    'E-mail address: tells one person from another, and is what they sign in with.',
    email,
  ),
  name: needed('Full name.', text(200)),
  phone: optional('Telephone number.', null, text(50)),
  languages: optional('Languages, separated by semicolons.', [], texts(60)),
  role: needed(
    `The role of the post: ${staffRoles.join(', ')}; also DW, RP, POST18.`,
    oneOf(staffRoles, {
      dw: 'direct-worker',
      rp: 'regional-practitioner',
      post18: 'post-18-worker',
      'service manager': 'manager',
    }),
  ),
  areas: optional(
    'GSS codes of the councils the post is for, separated by semicolons; empty for everywhere.',
    [],
    areas,
  ),
  from_on: needed('First day of the post.', day),
  until_on: optional('Last day of the post.', null, day),
  caseload_limit: optional('Most weight of cases that the post may carry.', null, whole(1, 1000)),
  working_days: optional('Days of the week worked, e.g. Mon-Fri.', everyWeekday, workingDays),
} as const;
