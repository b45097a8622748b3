import type { GatewayPlugin } from '@graphql-hive/gateway';
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  type ExecutionArgs,
} from 'graphql';
import type { DoorContext } from './door.js';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** How many entries a list has that is not asked for by number. */
const usualSize = 10;
/** Lists that are always longer. */
const longLists: Readonly<Record<string, number>> = {
  'Query.localAuthorities': 175,
  'Query.policeForces': 43,
};

/**
 * What a document may fetch at most: a record costs 1, as often as it may come, a list `first` or the usual size. What
 * costs more than is usual, or than the partner's own limit, is refused before anything is fetched; our own applications
 * know no most. Whoever sends the
 * extension `costOnly` is told the cost, and nothing is fetched at all.
 */
export function costPlugin(usual: number | undefined): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): unknown => {
        const estimated = costOf(args);
        const most = (args.contextValue as DoorContext).mostRecords ?? usual;
        if (isOnlyAsked(args)) return { data: null, extensions: { cost: { estimated, most } } };
        if (estimated !== undefined && most !== undefined && estimated > most)
          return { errors: [tooDear(estimated, most)] };
        return executeFn(args);
      });
    },
  };
}

const byRecords: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  // What is asked about the schema is no record.
  if (field.name.startsWith('__')) return 0;
  const own = isCompositeType(getNamedType(field.type)) ? 1 : 0;
  return (
    sizeOf(`${type.name}.${field.name}`, isListType(getNullableType(field.type)), args) *
    (own + childComplexity)
  );
};

function sizeOf(field: string, isList: boolean, { first }: Record<string, unknown>): number {
  if (typeof first === 'number') return Math.max(first, 0);
  // The page was asked for by number: its rows have been counted.
  if (!isList || field.endsWith('Connection.edges')) return 1;
  return longLists[field] ?? usualSize;
}

/**
 * Nothing where the variables do not fit, which is said when the document runs. One that goes on and on by fragments
 * within fragments, so that nobody can count it, costs more than anybody may spend.
 */
function costOf(args: ExecutionArgs): number | undefined {
  const { schema, document, operationName, variableValues } = args;
  try {
    return getComplexity({
      schema,
      query: document,
      estimators: [byRecords],
      ...(operationName ? { operationName } : {}),
      variables: { ...variableValues },
    });
  } catch (fault) {
    if (fault instanceof GraphQLError) return variablesFit(args) ? Infinity : undefined;
    throw fault;
  }
}

function variablesFit({ schema, document, operationName, variableValues }: ExecutionArgs): boolean {
  const wanted = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, wanted, { ...variableValues }).errors === undefined;
}

function isOnlyAsked({ contextValue }: ExecutionArgs): boolean {
  const { params } = contextValue as { params?: { extensions?: { costOnly?: unknown } } };
  return params?.extensions?.costOnly === true;
}

function tooDear(estimated: number, most: number): GraphQLError {
  const figure = (number: number) =>
    Number.isFinite(number) ? number.toLocaleString('en-GB') : 'countless';
  return new GraphQLError(
    `This document may fetch ${figure(estimated)} records, and at most ${figure(most)} are fetched at once. Ask for fewer rows with first, or leave out lists within lists.`,
    { extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE', cost: { estimated, most } } },
  );
}
