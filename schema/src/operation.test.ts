import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  getVariableValues,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { schemaFolder } from './folder.js';

const folder = join(schemaFolder, 'operations');
const read = (...path: string[]) => readFileSync(join(schemaFolder, ...path), 'utf8');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

const whole = buildSchema(read('api.graphql'), { assumeValidSDL: true });
const behindDoor = (contract: string) =>
  buildASTSchema(
    transformSupergraphToPublicSchema(parse(read('contracts', `${contract}.graphql`))),
    {
      assumeValidSDL: true,
    },
  );

/** How an example is run: as whom, and with what. */
interface Example {
  readonly as: string;
  readonly variables: Record<string, unknown>;
}

function schemaOf(sender: string): GraphQLSchema {
  if (sender === 'analyst') return behindDoor('analyst');
  return sender.startsWith('partner') ? behindDoor('council') : whole;
}

function definitionsOf(document: DocumentNode): readonly VariableDefinitionNode[] {
  const [operation] = document.definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
}

/** A value that comes from another example's answer is only known when both are run. */
function filledIn(variables: Record<string, unknown>): Record<string, unknown> {
  const isLater = (value: unknown) =>
    typeof value === 'object' && value !== null && 'from' in value;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, isLater(value) ? 'later' : value]),
  );
}

describe('the example', () => {
  it.each(names)('%s fits the graph that its sender sees, and says what it is for', (name) => {
    const text = read('operations', `${name}.graphql`);
    expect(text).toMatch(/^# \w/);
    expect(existsSync(join(folder, `${name}.json`))).toBe(true);
    const { as, variables } = JSON.parse(read('operations', `${name}.json`)) as Example;
    const schema = schemaOf(as);
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(
      getVariableValues(schema, definitionsOf(document), filledIn(variables)).errors,
    ).toBeUndefined();
  });
});
