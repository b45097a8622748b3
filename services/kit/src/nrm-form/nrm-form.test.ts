import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { howMany } from '../testing/index.js';
import {
  acceptNrmDifference,
  nrmDifferences,
  nrmDraft,
  nrmField,
  nrmFields,
  nrmSummary,
  readNrmEntries,
  readNrmPdf,
  readNrmPayload,
  treatmentOf,
  type NrmFault,
} from './index.js';
import { onePagePdf } from './pdf.fixture.js';
import { treatedFields } from './treatment.js';

// The full counts take longer than one test usually may.
vi.setConfig({ testTimeout: 60_000 });

/** A plausible answer to a question; the turn changes it. */
function answerTo(name: string, turn = 0): string {
  const field = nrmField(name);
  const option = field?.options[turn % (field.options.length || 1)];
  if (option) return option.code;
  if (name === 'pv-dob') return `2010-04-${String((turn % 28) + 1).padStart(2, '0')}`;
  if (/email|fr-alternative-contact/.test(name)) return `sender-${turn}@example.org`;
  if (name.endsWith('local-authority-name')) return turn % 2 === 0 ? 'Surrey' : 'Kent';
  if (name.startsWith('types-of-exploitation-')) return turn % 2 === 0 ? 'yes' : 'no';
  return `${name} in words ${turn}`;
}

const everything = Object.fromEntries(nrmFields.map(({ field }) => [field, answerTo(field)]));
const someFields = fc.uniqueArray(fc.constantFrom(...nrmFields.map(({ field }) => field)), {
  minLength: 1,
});

describe('the NRM form', () => {
  it('has 140 questions, and each that is treated in its own way is one of them', () => {
    expect(nrmFields).toHaveLength(140);
    expect(treatedFields.filter((field) => !nrmField(field))).toEqual([]);
  });
});

describe('a payload', () => {
  it('of all 140 answers is read whole, as JSON of three shapes and as CSV of two', () => {
    const rows = Object.entries(everything);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const shapes = [
      JSON.stringify(everything),
      JSON.stringify({ answers: everything }),
      JSON.stringify(rows.map(([field, answer]) => ({ field, answer }))),
      ['field,answer', ...rows.map(([field, answer]) => `${field},${quoted(answer)}`)].join('\n'),
      [
        rows.map(([field]) => field).join(','),
        rows.map(([, answer]) => quoted(answer)).join(','),
      ].join('\n'),
    ];
    for (const shape of shapes) {
      const read = readNrmPayload(shape);
      expect(read.unread).toEqual([]);
      expect(read.answers).toHaveLength(140);
      expect(read.answers.map(({ field }) => field)).toEqual(nrmFields.map(({ field }) => field));
    }
  });

  it('of some answers keeps those and invents none', () => {
    fc.assert(
      fc.property(someFields, (fields) => {
        const read = readNrmEntries(fields.map((field) => [field, answerTo(field)]));
        expect(new Set(read.answers.map(({ field }) => field))).toEqual(new Set(fields));
        for (const { became, fields: from } of nrmDraft(read).facts) {
          if (became !== 'nrmSubmitted') expect(from.length).toBeGreaterThan(0);
          expect(from.every((field) => fields.includes(field))).toBe(true);
        }
      }),
      { numRuns: howMany(100, 2_000) },
    );
  });

  it('never loses an answer: each is a fact, a story, kept, behind the lock, consent, or named as unread', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(...nrmFields.map(({ field }) => field)),
            fc.string({ maxLength: 20 }),
          ),
          fc.oneof(
            fc.string(),
            fc.integer(),
            fc.boolean(),
            fc.constant(null),
            fc.object({ maxDepth: 2 }),
          ),
          { maxKeys: 40 },
        ),
        (payload) => {
          const read = readNrmEntries(Object.entries(payload));
          const draft = nrmDraft(read);
          const seen = new Set([
            ...draft.facts.flatMap(({ fields }) => fields),
            ...draft.kept.map(({ field }) => field),
            ...draft.whereabouts.map(({ field }) => field),
            ...draft.adultConsent.map(({ field }) => field),
            ...draft.unread.map(({ name }) => name),
          ]);
          for (const { field, answer } of read.answers)
            if (answer.trim() !== '' && !/^(no|false|0|n|off|none)$/i.test(answer))
              expect({ field, isSeen: seen.has(field) || restsOnOther.has(field) }).toEqual({
                field,
                isSeen: true,
              });
        },
      ),
      { numRuns: howMany(100, 2_000) },
    );
  });

  const long = 'x'.repeat(201);
  it.each<[string, unknown, NrmFault, string?]>([
    ['pv-dob', 'soon', 'NOT_A_DATE'],
    ['pv-dob', '2010-02-31', 'NOT_A_DATE'],
    ['pv-gender', 'green', 'NOT_OFFERED'],
    [
      'local-authority-contacted-about-child-local-authority-name',
      'Atlantis',
      'NO_SINGLE_AUTHORITY',
    ],
    ['fr-alternative-contact', 'no address', 'NOT_AN_EMAIL'],
    ['not-a-question', 'anything', 'NO_SUCH_QUESTION'],
    ['NRM reference', 'none yet', 'NOT_A_REFERENCE'],
    ['pv-name-first-name', long, 'TOO_LONG'],
    ['pv-nationality', long, 'TOO_LONG'],
    ['fr-details-last-name', long, 'TOO_LONG'],
    ['what-happened', 'x'.repeat(20_001), 'TOO_LONG', 'x'.repeat(20_000)],
    ['pv-name-first-name', 4711, 'WRONG_TYPE', '4711'],
    ['pv-name-first-name', true, 'WRONG_TYPE', 'true'],
    ['what-happened', { a: [1] }, 'WRONG_TYPE', '{"a":[1]}'],
    ['what-happened', ['One.', ['Two.']], 'WRONG_TYPE', '["One.",["Two."]]'],
    ['pv-name-first-name', 'Li\u0000nh', 'UNREADABLE', 'Li\uFFFDnh'],
    ['pv-name-first-name', 'Linh\uD800', 'UNREADABLE', 'Linh\uFFFD'],
  ])('leaves what %s says, and says why: %j, %s', (field, given, fault, shown) => {
    const { unread, facts } = nrmDraft(readNrmEntries([[field, given]]));
    expect(unread).toEqual([{ name: field, answer: shown ?? given, fault }]);
    expect(facts.map(({ became }) => became)).not.toContain('child.givenNames');
    expect(facts.flatMap(({ fields }) => fields).filter((one) => one !== field)).toEqual([]);
  });

  it('keeps whole stories only: one for which there is no more room stands beside the draft', () => {
    const { facts, unread } = nrmDraft(
      readNrmEntries([
        ['what-happened', 'x'.repeat(15_000)],
        ['living-conditions', 'y'.repeat(6_000)],
      ]),
    );
    expect(facts.find(({ became }) => became === 'concern')?.fields).toEqual(['what-happened']);
    expect(unread).toMatchObject([{ name: 'living-conditions', fault: 'TOO_LONG' }]);
  });

  it('takes what systems write instead of words where only that can be meant', () => {
    const read = readNrmEntries([
      ['types-of-exploitation-forced-to-work', true],
      ['pv-under-age', true],
      ['fr-details-phone', 2079460000],
      ['reference', 4711],
      ['pv-name-nickname', ['Bee', 'Wasp']],
      ['pv-name-last-name', 'Nguyễn\u200Ch'],
    ]);
    expect(read.unread).toEqual([]);
    expect(Object.fromEntries(read.answers.map(({ field, answer }) => [field, answer]))).toEqual({
      'types-of-exploitation-forced-to-work': 'Yes',
      'pv-under-age': 'Yes',
      'fr-details-phone': '2079460000',
      reference: '4711',
      'pv-name-nickname': 'Bee, Wasp',
      'pv-name-last-name': 'Nguyễn\u200Ch',
    });
  });

  it('drops nothing in silence: a part without a name, a second form, more than a form has', () => {
    const listed = readNrmPayload('[{"field":"pv-gender","answer":"female"},"loose",{"x":1}]');
    expect(listed.unread.map(({ answer, fault }) => [answer, fault])).toEqual([
      ['loose', 'NO_SUCH_QUESTION'],
      ['{"x":1}', 'WRONG_TYPE'],
    ]);
    expect(() => readNrmPayload('pv-gender,pv-nationality\nMale,Thai\nMale,Thai')).toThrow(
      'several NRM forms',
    );
    const many = Array.from({ length: 1_002 }, () => ['pv-gender', 'female'] as const);
    expect(readNrmEntries(many).unread).toEqual([{ name: '', answer: '2', fault: 'TOO_MANY' }]);
  });

  it('is shown with words for every question, never with the name that a system gives it', () => {
    const raw = nrmFields.filter(({ field, label }) => label === field.replaceAll('-', ' '));
    expect(raw).toEqual([]);
  });

  it.each(['', '   ', '{', '[', '{"a":', 'one word', '<script>alert(1)</script>'])(
    'that is none is refused with a sentence: %j',
    (text) => {
      expect(() => readNrmPayload(text)).toThrow(SyntaxError);
    },
  );

  it('reads a date in any of the ways in which people write one', () => {
    for (const answer of ['2010-04-05', '05/04/2010', '5.4.2010', '5 April 2010', '5th Apr 2010'])
      expect(nrmDraft(readNrmEntries([['pv-dob', answer]])).facts).toContainEqual({
        became: 'child.dateOfBirth',
        value: '2010-04-05',
        fields: ['pv-dob'],
      });
    const inParts = readNrmEntries([['pv-dob', { year: 2010, month: 4, day: '05' }]]);
    expect(inParts.answers).toEqual([{ field: 'pv-dob', answer: '2010-04-05' }]);
  });
});

// They only say how sure or how many another answer is.
const restsOnOther = new Set(['pv-under-age', 'user-email', 'types-of-exploitation-other']);

describe('a draft', () => {
  const draft = nrmDraft(readNrmEntries(Object.entries(everything)));

  it('says of each fact which questions it was taken from', () => {
    expect(draft.facts).toContainEqual({
      became: 'child.nationalities',
      value: ['pv-nationality in words 0', 'pv-nationality-second in words 0'],
      fields: ['pv-nationality', 'pv-nationality-second'],
    });
    expect(draft.facts).toContainEqual({
      became: 'authorityGss',
      value: 'E10000030',
      fields: ['local-authority-contacted-about-child-local-authority-name'],
    });
  });

  it('takes nothing from an adult’s consent, whatever is answered there', () => {
    const consent = nrmFields.filter(({ field }) => treatmentOf(field) === 'ADULT_CONSENT');
    expect(consent.length).toBeGreaterThanOrEqual(8);
    for (const turn of [0, 1])
      for (const { field } of consent) {
        const { facts, adultConsent } = nrmDraft(readNrmEntries([[field, answerTo(field, turn)]]));
        expect(facts.map(({ became }) => became)).toEqual(['nrmSubmitted']);
        expect(adultConsent).toHaveLength(1);
      }
  });

  it('keeps where the child is out of every fact', () => {
    const told = draft.facts.flatMap(({ fields }) => fields);
    expect(told.filter((field) => treatmentOf(field) === 'WHEREABOUTS')).toEqual([]);
    expect(draft.whereabouts.length).toBeGreaterThan(8);
  });

  it('names what triage needs and the form never asks', () => {
    expect(draft.toAsk).toEqual(['parentalResponsibility', 'dangerNow', 'missingNow']);
    expect(nrmDraft(readNrmEntries([['pv-under-age', 'no']]))).toMatchObject({ saysAdult: true });
  });
});

describe('a form that comes again', () => {
  it('differs in exactly what was changed, twice, and becomes the new one when all is accepted', () => {
    fc.assert(
      fc.property(someFields, someFields, (first, second) => {
        const original = readNrmEntries(Object.entries(everything));
        const changedBy = (fields: readonly string[], turn: number) =>
          readNrmEntries(
            Object.entries({
              ...everything,
              ...Object.fromEntries(fields.map((field) => [field, answerTo(field, turn)])),
            }),
          );
        const once = changedBy(first, 1);
        const twice = changedBy(second, 2);
        for (const [before, after] of [
          [original, once],
          [once, twice],
          [original, twice],
        ] as const) {
          const now = new Map(after.answers.map(({ field, answer }) => [field, answer]));
          const expected = before.answers.filter(
            ({ field, answer }) =>
              now.get(field) !== answer &&
              !['WHEREABOUTS', 'ADULT_CONSENT'].includes(treatmentOf(field)),
          );
          const differences = nrmDifferences(before, after);
          expect(differences.map(({ field }) => field)).toEqual(expected.map(({ field }) => field));
          const accepted = differences.reduce(acceptNrmDifference, before);
          expect(nrmDifferences(accepted, after)).toEqual([]);
        }
      }),
      { numRuns: howMany(50, 1_000) },
    );
  });

  it('says which facts a change touches, and what is no longer answered', () => {
    const before = readNrmEntries([
      ['pv-name-first-name', 'Linh'],
      ['pv-gender', 'female'],
    ]);
    const after = readNrmEntries([['pv-name-first-name', 'Lin']]);
    expect(nrmDifferences(before, after)).toEqual([
      { field: 'pv-name-first-name', was: 'Linh', now: 'Lin', touches: ['child.givenNames'] },
      { field: 'pv-gender', was: 'Female', now: null, touches: ['child.sex'] },
    ]);
  });
});

describe('the PDF copy', () => {
  const copy = [
    'NRM reference: NRM-2026-00042',
    'Is the potential victim under 18?',
    'Yes',
    'Provide as much detail as you can. Do not include their name or',
    'the names of any other potential victims.',
    'Found in a locked house.',
    'Plants everywhere.',
    'Nickname or name used during exploitation (Optional)',
    'Bee',
    'What is their gender?: Female',
    'Select nationality',
    'Vietnamese',
    'Role',
    'Detective constable',
  ];

  it('is read by its labels, and what could be two questions stands beside the draft', async () => {
    const read = await readNrmPdf(onePagePdf([...copy, 'Somebody signed here']));
    expect(read.reference).toBe('NRM-2026-00042');
    expect(
      Object.fromEntries(read.answers.map(({ field, answer }) => [field, answer])),
    ).toMatchObject({
      'pv-under-age': 'Yes',
      'what-happened': 'Found in a locked house.\nPlants everywhere.',
      'pv-name-nickname': 'Bee',
      'pv-gender': 'Female',
      'pv-nationality': 'Vietnamese',
    });
    const doubtful = await readNrmPdf(onePagePdf(['First name', 'Linh']));
    expect(doubtful.answers).toEqual([]);
    expect(doubtful.unread).toMatchObject([{ answer: 'First name: Linh' }]);
  });

  it('reads a label that stands twice where its neighbours leave no doubt', async () => {
    const names = ['First name', 'Linh', 'Last name', 'Testerly'];
    const read = await readNrmPdf(onePagePdf([...names, ...copy.slice(7)]));
    expect(read.answers).toEqual(
      expect.arrayContaining([
        { field: 'pv-name-first-name', answer: 'Linh' },
        { field: 'pv-name-last-name', answer: 'Testerly' },
      ]),
    );
  });
});

describe('the summary to copy from', () => {
  it('answers in the order of the form what was told, and never an adult’s consent', () => {
    const lines = nrmSummary({
      referrer: { name: 'Detective Sergeant Pat Example', organisation: 'Surrey Police' },
      child: { givenNames: 'Linh', sex: 'FEMALE', nationalities: ['Vietnamese'] },
      exploitationPlace: 'BOTH',
      concern: 'Found in a locked house.',
    });
    expect(lines.map(({ field, answer }) => [field, answer])).toEqual([
      ['user-organisation', 'Surrey Police'],
      ['pv-under-age', 'Yes'],
      ['what-happened', 'Found in a locked house.'],
      ['where-exploitation-happened', 'UK and Overseas'],
      ['pv-name-first-name', 'Linh'],
      ['pv-gender', 'Female'],
      ['pv-nationality', 'Vietnamese'],
      ['fr-details-first-name', 'Pat'],
      ['fr-details-last-name', 'Example'],
    ]);
    expect(lines.filter(({ field }) => treatmentOf(field) === 'ADULT_CONSENT')).toEqual([]);
  });
});
