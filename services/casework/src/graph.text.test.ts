import { getNamedType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { longestLine, longText, textFault } from '@ictg/kit/graph';
import { caseworkGraph } from './graph.js';
import { longTexts } from './long-texts.data.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await caseworkGraph());
});

interface Text {
  readonly owner: string;
  readonly name: string;
  readonly isList: boolean;
  readonly field: Parameters<typeof textFault>[1][number];
}

/** Every text that anybody can send: the fields of inputs and the arguments of fields. */
function texts(): Text[] {
  const owners = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type))
      return [{ owner: type.name, fields: Object.values(type.getFields()) }];
    if (!isObjectType(type) || type.name.startsWith('_')) return [];
    return Object.values(type.getFields()).map(({ name, args }) => ({
      owner: `${type.name}.${name}`,
      fields: args,
    }));
  });
  return owners.flatMap(({ owner, fields }) =>
    fields
      .filter(({ type }) => getNamedType(type).name === 'String')
      .map((field) => ({
        owner,
        name: field.name,
        isList: String(field.type).startsWith('['),
        field,
      })),
  );
}

const faultFor = ({ owner, name, isList, field }: Text, text: string) =>
  textFault(owner, [field], { [name]: isList ? [text] : text }, longTexts);
const named = ({ owner, name }: Text) => `${owner}.${name}`;

describe('every text that can be sent', () => {
  it('has a limit, takes as much as that, and names itself in the sentence when there is more', () => {
    expect(texts().length).toBeGreaterThan(200);
    const wrong = texts().filter((text) => {
      const limit = longText(text.owner, text.name, longTexts) ?? longestLine;
      const over = faultFor(text, 'x'.repeat(limit + 1));
      return (
        faultFor(text, 'x'.repeat(limit)) !== undefined ||
        over?.code !== 'TOO_LONG' ||
        over.detail.field !== text.name
      );
    });
    expect(wrong.map(named)).toEqual([]);
  });

  it.each([
    ['the character that ends a text', 'a\u0000b'],
    ['half of a character', 'a\uD800b'],
    ['a bell', 'a\u0007b'],
  ])('is refused with a sentence when it holds %s', (_, text) => {
    const wrong = texts().filter((one) => faultFor(one, text)?.code !== 'UNREADABLE_CHARACTER');
    expect(wrong.map(named)).toEqual([]);
  });

  it('is one line without marks that turn it around, unless it is a long text', () => {
    const lines = texts().filter(({ owner, name }) => !longText(owner, name, longTexts));
    for (const text of ['Testerly\u202Eyl', '\u200B\u200B', 'two\nlines'])
      expect(lines.filter((one) => !faultFor(one, text)).map(named)).toEqual([]);
    const long = texts().filter(({ owner, name }) => longText(owner, name, longTexts));
    expect(long.filter((one) => faultFor(one, 'two\nlines\tand a tab')).map(named)).toEqual([]);
  });

  it('takes names as they are written anywhere', () => {
    const name = texts().find((text) => named(text) === 'NewChildInput.givenNames');
    for (const text of ['Zoë', "O'Brien", 'Nguyễn Thị', 'علی', '李小龍', 'علی\u200Cرضا', ''])
      expect(name && faultFor(name, text)).toBeUndefined();
  });

  it('states its limit in the description of the field', () => {
    const input = schema.getType('SubmitReferralInput');
    expect(isInputObjectType(input) && input.getFields()['concern']?.description).toContain(
      'At most 20,000 characters.',
    );
  });

  it('has no limit for a field that is not there', () => {
    const there = new Set(texts().flatMap((text) => [text.name, named(text)]));
    expect(Object.keys(longTexts).filter((name) => !there.has(name))).toEqual([]);
  });
});
