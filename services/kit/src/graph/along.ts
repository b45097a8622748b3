import type { GraphQLFieldResolver } from 'graphql';
import type { GraphContext } from './context.js';

const along = Symbol('brought along');

interface Laden {
  [along]?: ReadonlyMap<string, unknown>;
}

/** Where the value of a field with these arguments is kept. */
export function placeOf(field: string, args: Readonly<Record<string, unknown>>): string {
  return `${field} ${JSON.stringify(args)}`;
}

/** Gives a record the values of fields that its own statement fetched with it, by their place. */
export function bringAlong<Record extends object>(
  record: Record,
  values: ReadonlyMap<string, unknown>,
): Record {
  (record as Laden)[along] = values;
  return record;
}

type Resolve = GraphQLFieldResolver<object, GraphContext, Record<string, unknown>>;

/** Answers what was brought along at once, without a promise for each row, and otherwise resolves as before. */
export function alongOr(field: string, resolve: Resolve): Resolve {
  return (record, args, context, info) => {
    const brought = (record as Laden | undefined)?.[along]?.get(placeOf(field, args));
    return brought === undefined ? resolve(record, args, context, info) : brought;
  };
}
