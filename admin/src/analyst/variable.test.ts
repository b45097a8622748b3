import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sentFrom } from './ask.js';
import { costOf, costWords, isTooDear } from './cost.js';
import { examples } from './example.js';
import { chosenFrom, problemOf, textWith, valueOf, valuesOf } from './value.js';
import { packsQuestion, publishedPacks } from './pack.js';
import { variableFields, type VariableField } from './variable.js';

const schema = buildSchema(
  readFileSync(new URL('../../../schema/contracts/analyst.graphql', import.meta.url), 'utf8'),
  { assumeValidSDL: true },
);
const fieldsOf = (text: string): ReadonlyMap<string, VariableField> =>
  new Map(variableFields(text, schema).map((field) => [field.name, field]));
const theQuestion = fieldsOf(examples[0]?.text ?? '');
const field = (name: string): VariableField => {
  const found = theQuestion.get(name);
  if (!found) throw new Error(`The question has no variable ${name}.`);
  return found;
};

describe('a saved question', () => {
  it.each(examples)('fits the door of analysts and runs as it stands: $name', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
    for (const one of variableFields(text, schema)) {
      expect(problemOf(one, one.usual)).toBeUndefined();
      expect(one.help).not.toBe('');
    }
  });
});

describe('the form of a question', () => {
  it('has a field for each variable, explained by the schema', () => {
    expect([...theQuestion.values()].map(({ name, kind }) => [name, kind])).toEqual([
      ['from', 'QUARTER'],
      ['to', 'QUARTER'],
      ['by', 'CHOICES'],
      ['measure', 'CHOICES'],
      ['population', 'CHOICE'],
      ['worker', 'CHOICE'],
      ['window', 'CHOICE'],
      ['geography', 'CHOICE'],
    ]);
    expect(field('window')).toMatchObject({ label: 'Window', help: 'By when.', usual: 'EVER' });
    expect(field('measure').choices[1]).toMatchObject({
      code: 'WITHOUT_WORKER',
      words: 'Children without a worker',
    });
  });

  it('follows a question of one’s own, whatever its variables are of', () => {
    const own = `query Own($first: Int = 20, $text: String!, $isOpen: Boolean, $codes: [GssCode!]) {
      places(text: $text) { name }
    }`;
    expect([...fieldsOf(own).values()].map(({ kind }) => kind)).toEqual([
      'NUMBER',
      'TEXT',
      'YES_NO',
      'JSON',
    ]);
    expect(variableFields('query Half(', schema)).toEqual([]);
  });

  it('keeps in the editor only what differs from the question', () => {
    const chosen = textWith(field('population'), {}, 'LOOKED_AFTER');
    expect(valuesOf(chosen)).toEqual({ population: 'LOOKED_AFTER' });
    expect(textWith(field('population'), valuesOf(chosen) ?? {}, 'NRM_CHILD')).toBe('');
    expect(valueOf(field('by'), valuesOf(chosen) ?? {})).toEqual(['QUARTER', 'LOCAL_AUTHORITY']);
    expect(valuesOf('{"from":')).toBeUndefined();
  });

  it('may leave out the last quarter, but not the first', () => {
    expect(valuesOf(textWith(field('to'), {}, chosenFrom(field('to'), '')))).toEqual({ to: null });
    expect(problemOf(field('to'), null)).toBeUndefined();
    expect(problemOf(field('from'), chosenFrom(field('from'), ''))).toBe(
      'Write a year and one of its quarters, such as 2019-Q3.',
    );
  });

  it.each(['2019', '2019-Q5', 'Q3 2019', '2019-q3', 2019])(
    'is told that %s is no quarter',
    (text) => {
      expect(problemOf(field('from'), text)).toBe(
        'Write a year and one of its quarters, such as 2019-Q3.',
      );
    },
  );
});

describe('what is sent', () => {
  it('is the first operation with its variables, once both are whole', () => {
    const text = 'query One { a } query Two { b }';
    expect(sentFrom(text, '{"x": 1}')).toEqual({
      query: text,
      variables: { x: 1 },
      operationName: 'One',
    });
    expect(sentFrom('query {', '')).toBeUndefined();
    expect(sentFrom('{ a }', '{')).toBeUndefined();
  });
});

describe('the cost of a question', () => {
  it('is said before it runs, with the limit', () => {
    const cost = costOf({ data: null, extensions: { cost: { estimated: 240, most: 5000 } } });
    expect(cost && costWords(cost)).toBe('Fetches up to 240 records of the 5,000 allowed at once.');
    expect(costOf({ errors: [{ message: 'Unknown field.' }] })).toBeUndefined();
    expect(costWords({ estimated: 1, most: undefined })).toBe('Fetches up to 1 record.');
  });

  it('is marked where it is too much, with the way out', () => {
    expect(isTooDear({ estimated: 5000, most: 5000 })).toBe(false);
    expect(isTooDear({ estimated: 5001, most: 5000 })).toBe(true);
    expect(costWords({ estimated: 25_000, most: 5000 })).toBe(
      'Too much at once: this may fetch 25,000 records, and 5,000 are allowed. Ask for fewer rows with first, or leave out lists within lists.',
    );
  });
});

describe('published packs', () => {
  it('are asked for at the door of analysts, drafts left to the page of managers', () => {
    expect(validate(schema, parse(packsQuestion))).toEqual([]);
    const [draft, out] = [
      { id: '1', publishedAt: null },
      { id: '2', publishedAt: '2026-05-03T10:00:00Z' },
    ];
    expect(publishedPacks({ data: { publicationPacks: [draft, out] } })).toEqual([out]);
    expect(publishedPacks({ errors: [] })).toEqual([]);
  });
});
