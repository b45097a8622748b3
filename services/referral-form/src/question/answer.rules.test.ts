import { describe, expect, it } from 'vitest';
import { readAnswers, typedAgain, type Sent } from './answer.rules.js';
import { questionOf } from './path.rules.js';
import type { Answers, QuestionKey } from './question.js';

const today = '2026-03-04';
const offered = () => new Set(['Gwent Police', 'W06000022', 'Vietnamese']);
const read = (key: QuestionKey, sent: Sent, before: Answers = {}) =>
  readAnswers(questionOf(key), sent, before, offered, today);
const born = (day: string, month: string, year: string) => ({
  dateOfBirthStatus: 'EXACT',
  'dateOfBirth-day': day,
  'dateOfBirth-month': month,
  'dateOfBirth-year': year,
});

describe('an answer', () => {
  it.each<[QuestionKey, Sent, Answers]>([
    ['danger', { dangerNow: 'NOT_KNOWN' }, { dangerNow: 'NOT_KNOWN' }],
    ['sex', { sex: 'FEMALE', age: '3' }, { sex: 'FEMALE' }],
    ['name', { givenNames: '  Tesni ' }, { givenNames: 'Tesni' }],
    ['name', { nameNotKnown: 'NOT_KNOWN' }, { nameNotKnown: ['NOT_KNOWN'] }],
    ['age', born('9', '3', '2011'), { dateOfBirthStatus: 'EXACT', dateOfBirth: '2011-03-09' }],
    [
      'age',
      { ...born('9', '3', '2011'), dateOfBirthStatus: 'NOT_KNOWN' },
      { dateOfBirthStatus: 'NOT_KNOWN' },
    ],
    [
      'age',
      { dateOfBirthStatus: 'ESTIMATED', ageEstimated: 'about 15' },
      { dateOfBirthStatus: 'ESTIMATED', ageEstimated: 'about 15' },
    ],
    ['name', { otherNames: 'Ghost' }, { otherNames: 'Ghost' }],
    ['exploitation', { exploitationTypes: 'LABOUR' }, { exploitationTypes: ['LABOUR'] }],
    ['concern', { concern: 'One.\r\n\r\nTwo.' }, { concern: 'One.\n\nTwo.' }],
    // As it was seen where it was copied from: a telephone's contacts, a PDF, another program.
    ['name', { givenNames: '\u202ETes\u200Bni\u2028Ann' }, { givenNames: 'Tesni Ann' }],
    [
      'sender',
      {
        senderName: 'Sam',
        senderPhone: '\u202A+44 1632 960001\u202C',
        senderEmail: '\u202Asam@police.example\u200E',
      },
      { senderName: 'Sam', senderPhone: '+44 1632 960001', senderEmail: 'sam@police.example' },
    ],
    ['concern', { concern: 'One.\f\vTwo.\u2028Three.' }, { concern: 'One.\n\nTwo.\nThree.' }],
    // As many characters as people count, whatever they take in memory.
    ['concern', { concern: '💥'.repeat(19_900) }, { concern: '💥'.repeat(19_900) }],
    ['name', { givenNames: '💥'.repeat(200) }, { givenNames: '💥'.repeat(200) }],
    ['authority', {}, {}],
    ['organisation', { otherOrganisation: 'A new one' }, { otherOrganisation: 'A new one' }],
    [
      'sender',
      { senderName: 'Sam', senderPhone: '+44 (0)20 7946 0000 ext 12' },
      { senderName: 'Sam', senderPhone: '+44 (0)20 7946 0000 ext 12' },
    ],
  ])('to %s of %j is kept', (key, sent, answers) => {
    expect(read(key, sent)).toEqual({ answers, faults: [] });
  });

  it.each<[QuestionKey, Sent, string, string]>([
    ['danger', {}, 'dangerNow', 'missing'],
    ['danger', { dangerNow: 'MAYBE' }, 'dangerNow', 'notOnList'],
    ['danger', { dangerNow: ['YES', 'NO'] }, 'dangerNow', 'once'],
    ['danger', { dangerNow: { deep: 1 } }, 'dangerNow', 'once'],
    ['age', { dateOfBirthStatus: 'EXACT' }, 'dateOfBirth', 'missing'],
    ['age', { dateOfBirthStatus: 'ESTIMATED' }, 'ageEstimated', 'missing'],
    ['age', { dateOfBirthStatus: 'ESTIMATED', ageEstimated: '-3' }, 'ageEstimated', 'notAnAge'],
    ['age', { dateOfBirthStatus: 'ESTIMATED', ageEstimated: '0' }, 'ageEstimated', 'notAnAge'],
    ['age', born('31', '2', '2011'), 'dateOfBirth', 'notADay'],
    ['age', born('1', '', '2011'), 'dateOfBirth', 'notADay'],
    ['age', born('1', '1', '11'), 'dateOfBirth', 'notADay'],
    ['age', born('5', '3', '2026'), 'dateOfBirth', 'inFuture'],
    ['age', born('1', '1', '1989'), 'dateOfBirth', 'tooEarly'],
    ['name', {}, 'givenNames', 'missing'],
    ['name', { givenNames: 'x'.repeat(201) }, 'givenNames', 'tooLong'],
    ['name', { givenNames: `a${'\u0301'.repeat(260)}` }, 'givenNames', 'tooLong'],
    ['concern', { concern: '💥'.repeat(19_901) }, 'concern', 'tooLong'],
    ['name', { givenNames: 'a\u0007b' }, 'givenNames', 'unreadable'],
    ['name', { givenNames: '\u200B\u202E' }, 'givenNames', 'missing'],
    ['concern', { concern: 'a\u0000b' }, 'concern', 'unreadable'],
    ['concern', { concern: '\uD800' }, 'concern', 'unreadable'],
    ['concern', { concern: 'x'.repeat(19_901) }, 'concern', 'tooLong'],
    ['sender', { senderName: 'Sam' }, 'senderPhone', 'missing'],
    ['sender', { senderName: 'Sam', senderEmail: 'sam@police' }, 'senderEmail', 'notAnEmail'],
    ['sender', { senderName: 'Sam', senderPhone: 'ring me' }, 'senderPhone', 'notAPhone'],
    ['organisation', {}, 'organisation', 'missing'],
    ['organisation', { organisation: 'Made up' }, 'otherOrganisation', 'foundOnNoList'],
    ['exploitation', { exploitationTypes: ['LABOUR', 'X'] }, 'exploitationTypes', 'notOnList'],
    ['need', { exceptionalNeed: 'YES' }, 'exceptionalNeedReason', 'missing'],
    [
      'exploitation',
      { exploitationTypes: ['NOT_KNOWN', 'LABOUR'] },
      'exploitationTypes',
      'contradicts',
    ],
    ['name', { otherNames: 'T', nameNotKnown: 'NOT_KNOWN' }, 'nameNotKnown', 'contradicts'],
    ['name', { familyName: 'T', nameNotKnown: 'NOT_KNOWN' }, 'nameNotKnown', 'contradicts'],
    [
      'nationality',
      { nationality: 'Vietnamese', secondNationality: 'Vietnamese' },
      'secondNationality',
      'twice',
    ],
    [
      'organisation',
      { organisation: 'Gwent Police', otherOrganisation: 'A new one' },
      'otherOrganisation',
      'twice',
    ],
  ])('to %s of %j is sent back: %s %s', (key, sent, field, kind) => {
    expect(read(key, sent).faults).toEqual([expect.objectContaining({ field, kind })]);
  });
});

describe('an organisation typed into the list that is on no list', () => {
  it('is kept, in the box for one that is not on the list', () => {
    const sent = { organisation: 'Made up', otherOrganisation: '' };
    const { faults } = read('organisation', sent);
    expect(typedAgain(sent, faults)).toEqual({ organisation: '', otherOrganisation: 'Made up' });
    expect(read('organisation', typedAgain(sent, faults)).faults).toEqual([]);
  });

  it('leaves what was typed into that box as it is', () => {
    const sent = { organisation: 'Made up', otherOrganisation: 'Another' };
    const { faults } = read('organisation', sent);
    expect(typedAgain(sent, faults)).toBe(sent);
  });
});
