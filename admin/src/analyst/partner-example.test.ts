import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examplesIn } from './partner-example.js';

const whole = buildSchema(
  readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'),
);
const narrow = buildSchema(`
  type Query { sharedChildren(reason: Reason!, first: Int!): Children! localAuthorities: [Authority!]! }
  enum Reason { RESPONSIBLE }
  type Children { edges: [Edge!]! }
  type Edge { node: Child! }
  type Child { reference: String! meetings: [Meeting!]! }
  type Meeting { place: String }
  type Authority { gssCode: String! name: String! }
`);

describe('the examples of a partner', () => {
  it('all run in the whole graph', () => {
    const examples = examplesIn(whole);
    expect(examples).toHaveLength(7);
    for (const { text } of examples) expect(validate(whole, parse(text))).toEqual([]);
  });

  it('are cut down to what an agreement opens, and left out where nothing is', () => {
    const examples = examplesIn(narrow);
    expect(examples.map(({ name }) => name)).toEqual([
      'Children we are responsible for',
      'Authorities with their codes',
    ]);
    expect(examples[0]?.text).toContain('reference');
    expect(examples[0]?.text).not.toMatch(/guardianName|meetings|pageInfo/);
    for (const { text } of examples) expect(validate(narrow, parse(text))).toEqual([]);
  });
});
