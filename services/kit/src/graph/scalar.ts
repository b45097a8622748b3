import { GraphQLDateTimeISO, GraphQLLocalDate, RegularExpression } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** After it nobody plans and no database counts a day further. */
const lastDay = '2999-12-31';

/** A calendar day, `YYYY-MM-DD`: never moved by a time zone. */
export const PlainDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  // What we send comes from a date column; only what is sent to us needs checking.
  serialize: (day) => String(day),
  parseValue: dayGiven,
  parseLiteral: (node) => dayGiven(node.kind === Kind.STRING ? node.value : undefined),
  name: 'PlainDate',
  description: 'A calendar day as YYYY-MM-DD. It has no time zone: a birthday never moves.',
});

/** An instant in ISO 8601, in UTC. */
export const Instant = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  serialize: (moment) =>
    (moment instanceof Date ? moment : new Date(moment as string)).toISOString(),
  name: 'Instant',
  description: 'A moment in time as ISO 8601 in UTC, e.g. 2026-03-04T09:12:00.000Z.',
});

/** A GSS code of a local authority or other area. */
export const GssCode = new RegularExpression('GssCode', /^[EWSN]\d{8}$/, {
  errorMessage: () =>
    'A GSS code is one letter and eight digits, e.g. E10000030 for Surrey. Look the authority up by name.',
});
GssCode.description =
  'The code of a local authority or other area of the UK, e.g. E10000030 (Surrey). Source: ONS.';

/** Chosen by the sender of a command so that sending it twice does it once. */
export const IdempotencyKey = new RegularExpression('IdempotencyKey', /^[\w-]{8,100}$/, {
  errorMessage: () => 'An idempotency key is 8 to 100 letters, digits, dashes or underscores.',
});
IdempotencyKey.description =
  'Chosen by the sender: the same key with the same input does the thing once and returns the same answer; with another input it is refused.';

function dayGiven(value: unknown): string {
  const day = GraphQLLocalDate.parseValue(value);
  if (day <= lastDay) return day;
  throw new GraphQLError(
    `A day is no later than ${lastDay}: ${day} is too far ahead. Leave it out.`,
  );
}
