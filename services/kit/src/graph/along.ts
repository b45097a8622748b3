import type { GraphQLFieldResolver } from 'graphql';
import type { GraphContext } from './context.js';

const along = Symbol('brought along');

interface Laden {
  [along]?: ReadonlyMap<string, unknown>;
}

/**
 * Gives a record the values of fields that its own statement fetched with it.
 * @param values by the name under which the answer shows the field, which tells two sets of arguments apart
 */
export function bringAlong<Record extends object>(
  record: Record,
  values: ReadonlyMap<string, unknown>,
): Record {
  (record as Laden)[along] = values;
  return record;
}

type Resolve = GraphQLFieldResolver<object, GraphContext, Record<string, unknown>>;

/** Answers what was brought along at once, without a promise for each row, and otherwise resolves as before. */
export function alongOr(resolve: Resolve): Resolve {
  return (record, args, context, info) => {
    const brought = (record as Laden | undefined)?.[along]?.get(String(info.path.key));
    return brought === undefined ? resolve(record, args, context, info) : brought;
  };
}
