import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { canBeKept } from './text.js';

// Fields that are only read take no resolver of their own: it would cost more than the reading.
@ObjectType({ simpleResolvers: true, description: 'Where a page of a list lies in the whole.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many rows: 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** One page of a list, in Relay's shape. */
export interface Page<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;
}

/** The GraphQL classes of a Relay connection over a type, e.g. `ReferralConnection` and `ReferralEdge`. */
export function connectionOf<Item extends object>(item: ClassType<Item>, name: string) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One row of a list of type ${name}.`,
  })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, { description: 'The place of this row in the list.' })
    cursor!: string;

    @Field(() => item, { description: 'The row itself.' })
    node!: Item;
  }
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `One page of a list of type ${name}.`,
  })
  class Connection implements Page<Item> {
    @Field(() => [ItemEdge], { description: 'The rows of this page, in order.' })
    edges!: ItemEdge[];

    @Field(() => PageInfo, { description: 'Where this page lies in the whole.' })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/**
 * Makes a page from rows fetched with one more than asked.
 * @param keyOf the values that the list is ordered by, from which the next page goes on
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  itemOf: (row: Row) => Item,
): Page<Item> {
  // Most documents ask for the last cursor only, so each is made when it is read.
  const edges = rows.slice(0, first).map((row) => ({
    get cursor() {
      return encodeCursor(keyOf(row));
    },
    node: itemOf(row),
  }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** A cursor: the ordering values of the last row, unreadable on purpose. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The ordering values in a cursor that we gave out.
 * @throws GraphQLError with code BAD_CURSOR for anything else
 */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isOrderable))
      return values;
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw badCursor();
}

/**
 * The number in a cursor of a list that is ordered by one.
 * @throws GraphQLError with code BAD_CURSOR for anything else, such as a cursor of another list
 */
export function decodeSequence(cursor: string): string {
  const [sequence] = decodeCursor(cursor, 1);
  if (typeof sequence === 'string' && /^\d{1,18}$/.test(sequence)) return sequence;
  throw badCursor();
}

/** The refusal of a cursor that we never gave out, or gave out for another list. */
export function badCursor(): GraphQLError {
  return new GraphQLError('after: this cursor is not one of ours. Start again without it.', {
    extensions: { code: 'BAD_CURSOR' },
  });
}

function isOrderable(value: unknown): value is string | number | null {
  return (
    value === null || typeof value === 'number' || (typeof value === 'string' && canBeKept(value))
  );
}

/** Refuses page sizes outside 1 to 100 with a sentence. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= 100) return first;
  throw new GraphQLError(`first: ask for 1 to 100 rows at a time, not ${first}.`, {
    extensions: { code: 'BAD_PAGE_SIZE' },
  });
}
