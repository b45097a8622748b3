import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { GraphContext } from './context.js';
import { problemOf } from './problem.js';
import { longText, takesText, textFault, type LongTexts } from './text.js';

type Resolve = GraphQLFieldResolver<object, GraphContext, Record<string, unknown>>;

/**
 * Checks every text that a field is given before anything is done with it: how long it is, and whether it can be
 * kept. A command answers a fault as a problem; a question is refused with the sentence.
 */
export function checked(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
  resolve: Resolve,
  limits: LongTexts,
): Resolve {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field || !takesText(field.args)) return resolve;
  const answers = getNamedType(field.type);
  const tellsProblems =
    isUnionType(answers) && answers.getTypes().some(({ name }) => name === 'InvalidInput');
  const owner = `${typeName}.${fieldName}`;
  return (record, args, context, info) => {
    const fault = textFault(owner, field.args, args, limits);
    if (!fault) return resolve(record, args, context, info);
    if (tellsProblems) return problemOf(fault);
    throw fault;
  };
}

/** Says in the description of each text longer than a line how much it takes. */
export function stateLimits(schema: GraphQLSchema, limits: LongTexts): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const limit = longText(type.name, field.name, limits);
      if (limit !== undefined && getNamedType(field.type).name === 'String')
        field.description = `${field.description ?? ''} At most ${limit.toLocaleString('en-GB')} characters.`;
    }
  }
}
