import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { english } from './english.js';

const schema = buildSchema(
  readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'),
  { assumeValid: true },
);
const enums = Object.values(schema.getTypeMap()).filter(
  (type) => isEnumType(type) && !type.name.startsWith('__'),
);
/** Only steer a list, or come with their words from the service; never shown. */
const unseen = ['SupportOrder', 'AdviceOrder', 'ContractReturnFigureKey'];

describe('every list of the graph', () => {
  it.each(
    enums.filter((type) => !unseen.includes(type.name)).map((type) => [type.name, type] as const),
  )('%s has words for each of its values', (name, type) => {
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.filter((value) => english[name]?.[value] === undefined)).toEqual([]);
  });
});
