import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

/**
 * A service that answers a question about so many records with another number of them, or with no list at all, would
 * leave fields empty without a word. Its answer is taken for a failure, so that the gap is marked.
 */
export function wrongShapePlugin(): GatewayPlugin {
  return {
    onSubgraphExecute({ executionRequest, subgraphName }) {
      const asked = countOf(executionRequest.variables);
      if (asked === undefined) return;
      return ({ result, setResult }) => {
        const { data, errors } = result as { data?: unknown; errors?: unknown };
        if (errors !== undefined || isAnswered(data, asked)) return;
        setResult({
          data: null,
          errors: [
            new GraphQLError('The service answered something else than it was asked.', {
              extensions: { code: 'SUBREQUEST_HTTP_ERROR', serviceName: subgraphName },
            }),
          ],
        });
      };
    },
  };
}

/** How many records a question of the gateway names; undefined when it names none. */
function countOf(variables: unknown): number | undefined {
  const lists = Object.values(variables ?? {}).filter((value) => isRecords(value));
  return lists.length === 1 ? (lists[0] as unknown[]).length : undefined;
}

function isRecords(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && '__typename' in one)
  );
}

function isAnswered(data: unknown, asked: number): boolean {
  return Object.values(data ?? {}).some((list) => Array.isArray(list) && list.length === asked);
}
